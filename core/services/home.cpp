#include "core/services/home.h"

#include "core/db/sqltext.h"
#include "core/store/rowsql.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace etabli {

namespace {

constexpr int mostCounted = 1000;
/// Operations read back of each own stream when looking for the last records edited.
constexpr int operationsRead = 600;
/// Records of a type among which those left open are looked for.
constexpr int recordsLookedAt = 300;
constexpr int practicesLookedAt = 2000;
/// A record made by one act is written within that time.
constexpr qint64 oneAct = 2000;

QString iso(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

/// Types that people go back to; the others are reached through these.
bool hasPage(const QString &type)
{
    static const QSet<QString> types{QStringLiteral("project"),  QStringLiteral("partnership"),
                                     QStringLiteral("organisation"), QStringLiteral("contact"),
                                     QStringLiteral("meeting"),  QStringLiteral("commitment"),
                                     QStringLiteral("practice"), QStringLiteral("crte"),
                                     QStringLiteral("charter")};
    return types.contains(type);
}

} // namespace

QDate Home::today(Workspace &workspace)
{
    return QDateTime::fromMSecsSinceEpoch(workspace.space().clock().now()).date();
}

Result<QString> Home::titleOf(const QString &type, const QString &id)
{
    const auto asked = Id::fromString(id);
    const RecordType *declared = recordType(type);
    if (!asked || !declared)
        return QString();
    ETABLI_ASSIGN(const Id standing, m_workspace.reader().resolved(type, *asked));
    ETABLI_ASSIGN(const qint64 key, findRecordKey(m_workspace.space(), type, standing));
    if (key == 0)
        return QString();
    ETABLI_ASSIGN(Statement * row, m_workspace.space().connection().cached(rowsql::selectRow(*declared, {})));
    ETABLI_ASSIGN(const bool found, row->bind(1, key).step());
    const QString title = found ? row->text(2) : QString();
    row->reset();
    return title;
}

Result<QList<DueItem>> Home::dated(QStringView statement, DueItem::Kind kind, const QString &type, const QDate &today,
                                   const QDate &from, const QDate &to, int most)
{
    QList<DueItem> items;
    QStringList projects;
    const bool late = kind == DueItem::Kind::Commitment && !from.isValid();
    ETABLI_ASSIGN(Statement * rows, m_workspace.space().connection().cached(sqlText(u"home", statement)));
    if (late)
        rows->bind(1, iso(to)).bind(2, most);
    else
        rows->bind(1, iso(from)).bind(2, iso(to)).bind(3, most);
    for (;;) {
        ETABLI_ASSIGN(const bool row, rows->step());
        if (!row)
            break;
        DueItem item;
        item.kind = kind;
        item.type = type;
        item.id = rows->id(1).toString();
        item.on = QDate::fromString(rows->text(2), Qt::ISODate);
        item.title = rows->text(3);
        item.project = rows->text(4);
        if (kind == DueItem::Kind::Meeting || kind == DueItem::Kind::Signing)
            item.place = rows->text(5);
        item.days = static_cast<int>(today.daysTo(item.on));
        if (item.on.isValid())
            items += item;
    }
    for (DueItem &item : items) {
        if (!item.project.isEmpty()) {
            ETABLI_ASSIGN(item.project, titleOf(QStringLiteral("project"), item.project));
        }
    }
    return items;
}

Result<DueList> Home::due(const QDate &today, int days, int most)
{
    using enum DueItem::Kind;
    DueList list;
    const QDate last = today.addDays(days);
    const QString commitment = QStringLiteral("commitment");
    const QString charter = QStringLiteral("charter");
    ETABLI_ASSIGN(list.late, dated(u"commitments_late", Commitment, commitment, today, {}, today, most));
    ETABLI_ASSIGN(const auto unsigned_, dated(u"charters_to_sign", Signing, charter, today, today.addDays(-90),
                                              today.addDays(-1), most));
    list.late += unsigned_;
    const auto later = [](const DueItem &a, const DueItem &b) { return a.on > b.on; };
    std::stable_sort(list.late.begin(), list.late.end(), later);
    list.late.resize(std::min<qsizetype>(list.late.size(), most));
    ETABLI_ASSIGN(Statement * count, m_workspace.space().connection().cached(sqlText(u"home", u"commitments_late_count")));
    ETABLI_ASSIGN(const bool counted, count->bind(1, iso(today)).bind(2, mostCounted).step());
    list.lateCount = std::min<qint64>((counted ? count->integer(0) : 0) + unsigned_.size(), mostCounted);
    count->reset();

    ETABLI_ASSIGN(list.coming, dated(u"commitments_coming", Commitment, commitment, today, today, last, most + 1));
    ETABLI_ASSIGN(const auto meetings,
                  dated(u"meetings_coming", Meeting, QStringLiteral("meeting"), today, today, last, most + 1));
    ETABLI_ASSIGN(const auto signings, dated(u"charters_to_sign", Signing, charter, today, today, last, most + 1));
    ETABLI_ASSIGN(const auto contracts,
                  dated(u"contracts_ending", ContractEnd, QStringLiteral("crte"), today, today, last, most + 1));
    list.coming += meetings + signings + contracts;
    std::stable_sort(list.coming.begin(), list.coming.end(),
                     [](const DueItem &a, const DueItem &b) { return a.on < b.on; });
    list.moreComing = list.coming.size() > most;
    list.coming.resize(std::min<qsizetype>(list.coming.size(), most));
    return list;
}

Result<QList<HomeRecord>> Home::lastEdited(int most)
{
    Space &space = m_workspace.space();
    if (space.access() == Space::Access::Read)
        ETABLI_TRY(space.streams().load());
    struct Touch
    {
        qint64 record = 0;
        qint64 stamp = 0;
    };
    QList<Touch> touches;
    // Stream 0 holds what never leaves this workbench: writing a memo is an edit too.
    QList<StreamKey> own{0};
    for (const Stream &stream : space.streams().all()) {
        if (stream.own && stream.key != 0)
            own += stream.key;
    }
    for (const StreamKey stream : std::as_const(own)) {
        ETABLI_ASSIGN(Statement * rows, space.connection().cached(sqlText(u"home", u"stream_newest")));
        rows->bind(1, packDot({stream, 0})).bind(2, packDot({stream, highestSequence})).bind(3, operationsRead);
        for (;;) {
            ETABLI_ASSIGN(const bool row, rows->step());
            if (!row)
                break;
            touches += Touch{rows->integer(0), rows->integer(1)};
        }
    }
    std::stable_sort(touches.begin(), touches.end(), [](const Touch &a, const Touch &b) { return a.stamp > b.stamp; });

    QList<HomeRecord> records;
    QSet<qint64> seen;
    for (const Touch &touch : std::as_const(touches)) {
        if (records.size() >= most)
            break;
        if (seen.contains(touch.record))
            continue;
        seen.insert(touch.record);
        ETABLI_ASSIGN(Statement * find, space.connection().cached(sqlText(u"store", u"record_by_key")));
        ETABLI_ASSIGN(const bool found, find->bind(1, touch.record).step());
        const qint64 typeKey = found ? find->integer(0) : 0;
        const bool gone = !found || static_cast<Life>(find->integer(2)) == Life::Gone;
        find->reset();
        if (gone)
            continue;
        ETABLI_ASSIGN(const QString type, space.symbols().text(typeKey));
        if (!hasPage(type))
            continue;
        ETABLI_ASSIGN(HomeRecord record, describe(touch.record, type));
        records += record;
    }
    return records;
}

Result<QList<HomeRecord>> Home::named(const QList<std::pair<QString, QString>> &records)
{
    QList<HomeRecord> list;
    for (const auto &[type, id] : records) {
        const auto asked = Id::fromString(id);
        if (!asked || !recordType(type) || !hasPage(type))
            continue;
        ETABLI_ASSIGN(const Id standing, m_workspace.reader().resolved(type, *asked));
        ETABLI_ASSIGN(const qint64 key, findRecordKey(m_workspace.space(), type, standing));
        if (key == 0)
            continue;
        ETABLI_ASSIGN(const RecordView view, m_workspace.reader().record(key));
        if (view.life != Life::Alive)
            continue;
        ETABLI_ASSIGN(HomeRecord record, describe(key, type));
        list += std::move(record);
    }
    return list;
}

Result<HomeRecord> Home::describe(qint64 key, const QString &type)
{
    ETABLI_ASSIGN(const RecordView view, m_workspace.reader().record(key));
    HomeRecord record;
    record.type = type;
    record.id = view.id.toString();
    record.title = view.title();
    record.modified = view.modified;
    record.added = view.modified - view.created < oneAct;
    if (type == u"project")
        record.code = view.text(u"stage");
    else if (type == u"organisation")
        record.code = view.text(u"profile");
    else if (type == u"charter")
        record.code = view.text(u"status");
    ETABLI_ASSIGN(record.context, contextOf(view));
    return record;
}

Result<QString> Home::contextOf(const RecordView &record)
{
    QString place = record.text(u"territory");
    if (place.isEmpty())
        place = record.sets.value(QStringLiteral("territories")).value(0);
    if (place.isEmpty())
        place = record.sets.value(QStringLiteral("epcis")).value(0);
    if (!place.isEmpty())
        return m_workspace.placeName(place);
    if (const QString project = record.text(u"project"); !project.isEmpty())
        return titleOf(QStringLiteral("project"), project);
    if (const QString organisation = record.text(u"organisation"); !organisation.isEmpty())
        return titleOf(QStringLiteral("organisation"), organisation);
    return record.text(u"place");
}

Result<void> Home::open(QStringView statement, const QString &type, const QString &setField,
                        OpenRecord::Missing otherwise, int most, QList<OpenRecord> &list)
{
    Space &space = m_workspace.space();
    ETABLI_ASSIGN(const qint64 field, space.symbols().find(setField));
    ETABLI_ASSIGN(Statement * rows, space.connection().cached(sqlText(u"home", statement)));
    rows->bind(1, field).bind(2, recordsLookedAt).bind(3, most);
    for (;;) {
        ETABLI_ASSIGN(const bool row, rows->step());
        if (!row)
            return {};
        const bool stage = rows->text(3) == u"stage";
        list += OpenRecord{type, rows->id(1).toString(), rows->text(2), stage ? OpenRecord::Missing::Stage : otherwise};
    }
}

Result<QList<OpenRecord>> Home::leftOpen(int most)
{
    using enum OpenRecord::Missing;
    QList<OpenRecord> list;
    ETABLI_TRY(open(u"projects_open", QStringLiteral("project"), QStringLiteral("territories"), Territory, most, list));
    ETABLI_TRY(open(u"partnerships_open", QStringLiteral("partnership"), QStringLiteral("parties"), Parties, most, list));
    ETABLI_TRY(open(u"charters_open", QStringLiteral("charter"), QStringLiteral("status"), Signature, most, list));
    return list;
}

Result<qint64> Home::unfiledCount(qint64 most)
{
    ETABLI_ASSIGN(Statement * count, m_workspace.space().connection().cached(sqlText(u"home", u"notes_unfiled_count")));
    ETABLI_ASSIGN(const bool row, count->bind(1, most).step());
    const qint64 notes = row ? count->integer(0) : 0;
    count->reset();
    return notes;
}

Result<WeeklyPractice> Home::practiceOfWeek(const QDate &today)
{
    Space &space = m_workspace.space();
    QList<qint64> keys;
    for (const QStringView list : {QStringView(u"practices_published"), QStringView(u"practices_any")}) {
        ETABLI_ASSIGN(Statement * rows, space.connection().cached(sqlText(u"home", list)));
        rows->bind(1, practicesLookedAt);
        for (;;) {
            ETABLI_ASSIGN(const bool row, rows->step());
            if (!row)
                break;
            keys += rows->integer(0);
        }
        if (!keys.isEmpty())
            break;
    }
    WeeklyPractice practice;
    if (keys.isEmpty())
        return practice;
    // Weeks counted from a Monday, so that the last of a year and the first of the next are told apart.
    const qint64 week = QDate(2001, 1, 1).daysTo(today) / 7;
    const qint64 key = keys.at(static_cast<qsizetype>(week % keys.size()));
    ETABLI_ASSIGN(Statement * row, space.connection().cached(sqlText(u"home", u"practice")));
    ETABLI_ASSIGN(const bool found, row->bind(1, key).step());
    if (!found)
        return practice;
    practice.id = row->id(0).toString();
    practice.title = row->text(1);
    const QString place = row->text(2);
    practice.year = row->integer(3);
    practice.words = row->text(4);
    row->reset();
    if (!place.isEmpty()) {
        ETABLI_ASSIGN(practice.place, m_workspace.placeName(place));
    }
    ETABLI_ASSIGN(const qint64 odds, space.symbols().find(QStringLiteral("odds")));
    ETABLI_ASSIGN(Statement * members, space.connection().cached(sqlText(u"home", u"members_some")));
    members->bind(1, key).bind(2, odds).bind(3, 17);
    for (;;) {
        ETABLI_ASSIGN(const bool more, members->step());
        if (!more)
            break;
        practice.odds += members->text(0).toInt();
    }
    std::sort(practice.odds.begin(), practice.odds.end());
    return practice;
}

} // namespace etabli
