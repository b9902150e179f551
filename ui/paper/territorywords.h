#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringView>

namespace etabli {

/// Kinds of territory in the sentences of a dashboard: gender, number and article differ from one to the next.
/// `kind` is the word in front of a code ("epci"). Any thread once the language is installed.
class TerritoryWords
{
    Q_DECLARE_TR_FUNCTIONS(TerritoryWords)

public:
    /// "Department", as the head of a line.
    [[nodiscard]] static QString name(QStringView kind);
    /// "region": one of them named as a yardstick ("region: 8.7").
    [[nodiscard]] static QString yardstick(QStringView kind);
    /// "Median of the 5 departments".
    [[nodiscard]] static QString medianOf(QStringView kind, int count);
    /// "Main SDG by intercommunality".
    [[nodiscard]] static QString goalsBy(QStringView kind);
    /// "Intercommunalities": name of the list of those one level down.
    [[nodiscard]] static QString list(QStringView kind);
    /// "A region without alliance", "3 regions without alliance".
    [[nodiscard]] static QString without(QStringView kind, int count);
    /// Why rows and total differ: "The rows count 180 presences for 148 alliances: an alliance that straddles several
    /// intercommunalities is in each of their rows, once only in the total."
    [[nodiscard]] static QString rowsAndTotal(QStringView kind, const QString &presences, const QString &projects);
};

} // namespace etabli
