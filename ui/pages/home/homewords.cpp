#include "ui/pages/home/homewords.h"

#include "ui/models/whentext.h"
#include "ui/text/labels.h"
#include "ui/text/sentences.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace etabli {

namespace {

/// After that many days a backup is said to be old.
constexpr qint64 oldBackup = 30;

/// Types whose word is feminine in French: "modifiée", "ajoutée".
bool isFeminine(const QString &type)
{
    static const QStringList types{QStringLiteral("project"), QStringLiteral("organisation"), QStringLiteral("charter"),
                                   QStringLiteral("meeting"), QStringLiteral("practice")};
    return types.contains(type);
}

} // namespace

QString HomeWords::named(const QString &title)
{
    const QString shown = title.simplified();
    return shown.isEmpty() ? tr("Untitled") : shown;
}

QString HomeWords::when(const DueItem &item)
{
    if (item.days < 0)
        return tr("%n day(s) late", nullptr, -item.days);
    if (item.days == 0)
        return tr("Today");
    if (item.days == 1)
        return tr("Tomorrow");
    QString day = QLocale().dayName(item.on.dayOfWeek());
    if (!day.isEmpty())
        day[0] = day.at(0).toUpper();
    return day;
}

Status HomeWords::statusOf(const DueItem &item)
{
    if (item.days < 0)
        return Status::Danger;
    if (item.days <= 1)
        return Status::Warning;
    return item.kind == DueItem::Kind::Signing ? Status::Sealed : Status::Neutral;
}

QString HomeWords::title(const DueItem &item)
{
    const QString title = named(item.title);
    switch (item.kind) {
    case DueItem::Kind::Commitment: return title;
    case DueItem::Kind::Meeting:
        return item.place.isEmpty() || title.contains(item.place, Qt::CaseInsensitive)
            ? title
            : tr("%1, %2", "meeting, place").arg(title, item.place);
    case DueItem::Kind::Signing:
        return item.place.isEmpty() ? tr("Signing of “%1”").arg(title)
                                    : tr("Signing of “%1”, %2", "charter, place").arg(title, item.place);
    case DueItem::Kind::ContractEnd: return tr("End of “%1”").arg(title);
    }
    return title;
}

QString HomeWords::detail(const DueItem &item)
{
    if (!item.project.isEmpty())
        return item.project;
    return Labels::type(item.type);
}

QString HomeWords::detail(const HomeRecord &record, const QDate &today)
{
    const QString moment = WhenText::moment(record.modified, today);
    const bool feminine = isFeminine(record.type);
    QString when;
    if (record.added)
        when = feminine ? tr("added %1", "feminine").arg(moment) : tr("added %1", "masculine").arg(moment);
    else
        when = feminine ? tr("edited %1", "feminine").arg(moment) : tr("edited %1", "masculine").arg(moment);
    QStringList parts{Labels::type(record.type), record.context, when};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString HomeWords::missing(const OpenRecord &record)
{
    switch (record.missing) {
    case OpenRecord::Missing::Stage: return tr("No stage");
    case OpenRecord::Missing::Territory: return tr("No territory");
    case OpenRecord::Missing::Parties: return tr("No party");
    case OpenRecord::Missing::Signature: return tr("Draft");
    }
    return {};
}

QString HomeWords::iconOf(const QString &type)
{
    static const QHash<QString, QString> icons{
        {QStringLiteral("project"), QStringLiteral("view-task")},
        {QStringLiteral("partnership"), QStringLiteral("link")},
        {QStringLiteral("organisation"), QStringLiteral("view-bank")},
        {QStringLiteral("contact"), QStringLiteral("meeting-attending")},
        {QStringLiteral("meeting"), QStringLiteral("view-calendar")},
        {QStringLiteral("commitment"), QStringLiteral("dialog-ok-apply")},
        {QStringLiteral("practice"), QStringLiteral("bookmarks")},
        {QStringLiteral("crte"), QStringLiteral("flag")},
        {QStringLiteral("charter"), QStringLiteral("story-editor")},
        {QStringLiteral("note"), QStringLiteral("note")},
    };
    return icons.value(type, QStringLiteral("view-task"));
}

QString HomeWords::backup(const BackupState &state, const QDate &today)
{
    if (state.failure) {
        const QString why = Sentences::of(*state.failure);
        return state.at > 0 ? tr("The backup of %1 failed. %2 The last good one was made %3.")
                                  .arg(WhenText::moment(state.failedAt, today), why, ago(state.at, today))
                            : tr("The backup of %1 failed. %2").arg(WhenText::moment(state.failedAt, today), why);
    }
    return state.at > 0 ? tr("Last backup %1.", "how long ago").arg(ago(state.at, today))
                        : tr("No backup yet: the first one comes after the first edit.");
}

Token HomeWords::toneOf(const BackupState &state, const QDate &today)
{
    if (state.failure)
        return Token::Danger;
    const bool old = state.at > 0 && QDateTime::fromMSecsSinceEpoch(state.at).date().daysTo(today) > oldBackup;
    return old ? Token::Warning : Token::SecondText;
}

QString HomeWords::ago(qint64 ms, const QDate &today)
{
    const qint64 days = QDateTime::fromMSecsSinceEpoch(ms).date().daysTo(today);
    if (days <= 0)
        return tr("today");
    if (days == 1)
        return tr("yesterday");
    return tr("%n day(s) ago", nullptr, static_cast<int>(std::min<qint64>(days, 100'000)));
}

QString HomeWords::health(const ExchangeState &state, const QDate &today)
{
    const auto last = std::find_if(state.receptions.begin(), state.receptions.end(), [](const Reception &reception) {
        return reception.kind == u"archive" && reception.undoneAt == 0;
    });
    QStringList sentences;
    if (last == state.receptions.end()) {
        sentences += state.toSend > 0
            ? tr("No exchange yet: what you write is on this computer only. Prepare an archive to pass it on.")
            : tr("No exchange yet. Your first records will be ready to pass on.");
    } else {
        const QString site = last->site.isEmpty() ? tr("another workbench") : last->site;
        sentences += tr("Last archive received %1, from %2.", "how long ago, workbench").arg(ago(last->at, today), site);
        if (state.waiting.isEmpty())
            sentences += tr("Everything it held is here.");
    }
    if (!state.waiting.isEmpty())
        sentences += tr("%n archive(s) wait for an earlier one that has not come.", nullptr,
                        static_cast<int>(state.waiting.size()));
    return sentences.join(u' ');
}

} // namespace etabli
