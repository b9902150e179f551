#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace etabli {

/// What this computer remembers of who works on it: kept in the settings, never in a space. Plain value.
struct Person
{
    QString name;
    QString territory;      ///< place of the territory they work on ("commune:35236"), or empty
    QString territoryLabel; ///< as it is shown
    QString organisation;      ///< record of theirs in a space, or empty
    QString organisationLabel; ///< its name, for the next space

    /// What is remembered, the record being that of the space `spaceId`.
    [[nodiscard]] static Person remembered(const QString &spaceId);
    void remember(const QString &spaceId) const;
};

/// The spaces opened last on this computer, newest first, kept in the settings. At most eight.
class RecentSpaces
{
public:
    static constexpr qsizetype most = 8;

    [[nodiscard]] static QStringList folders();
    /// `folder` was opened just now.
    static void note(const QString &folder);
    static void forget(const QString &folder);
};

} // namespace etabli
