#pragma once

#include "core/services/backupschedule.h"
#include "core/services/exchangestate.h"
#include "core/services/home.h"
#include "ui/widgets/painters.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QString>

namespace etabli {

/// The sentences of the home page that depend on dates and types. GUI thread.
class HomeWords
{
    Q_DECLARE_TR_FUNCTIONS(HomeWords)

public:
    /// "2 days late", "Today", "Tomorrow", "Tuesday".
    [[nodiscard]] static QString when(const DueItem &item);
    [[nodiscard]] static Status statusOf(const DueItem &item);
    /// What has to be done, and what it belongs to.
    [[nodiscard]] static QString title(const DueItem &item);
    [[nodiscard]] static QString detail(const DueItem &item);
    /// "Alliance · Redon Agglomération · edited yesterday at 17:42".
    [[nodiscard]] static QString detail(const HomeRecord &record, const QDate &today);
    /// What is missing in a record left open.
    [[nodiscard]] static QString missing(const OpenRecord &record);
    [[nodiscard]] static QString iconOf(const QString &type);
    /// The health of the exchanges in one or two sentences.
    [[nodiscard]] static QString health(const ExchangeState &state, const QDate &today);
    /// What the person should know of the backups of the space, and how it is said.
    [[nodiscard]] static QString backup(const BackupState &state, const QDate &today);
    [[nodiscard]] static Token toneOf(const BackupState &state, const QDate &today);
    /// How long ago an instant was, in days: "today", "yesterday", "9 days ago".
    [[nodiscard]] static QString ago(qint64 ms, const QDate &today);
    /// A title, or a word in its place.
    [[nodiscard]] static QString named(const QString &title);
};

} // namespace etabli
