#include "core/services/tosend.h"

#include "core/db/sqltext.h"
#include "core/store/rowsql.h"

#include <QSet>

#include <algorithm>

namespace etabli {

namespace {

/// Operations looked at for one page, whatever it finds.
constexpr qint64 operationsRead = 4'000;

/// One life of this workbench: its operations that wait, from `after` (left out) to `upTo`.
struct Stretch
{
    StreamKey stream = 0;
    qint64 after = 0;
    qint64 upTo = 0;
};

QList<Stretch> ownStretches(Space &space)
{
    QList<Stretch> stretches;
    for (const Stream &stream : space.streams().all()) {
        if (stream.own && stream.key != 0 && stream.highest > stream.acknowledged)
            stretches += {stream.key, packDot({stream.key, stream.acknowledged}), packDot({stream.key, stream.highest})};
    }
    // The present life first.
    std::sort(stretches.begin(), stretches.end(), [](const Stretch &a, const Stretch &b) { return a.stream > b.stream; });
    return stretches;
}

/// The last change of each record, met in the order of the list.
class RecordsToSend
{
public:
    explicit RecordsToSend(Workspace &workspace) : m_space(workspace.space()), m_stretches(ownStretches(m_space)) {}

    [[nodiscard]] const QList<Stretch> &stretches() const { return m_stretches; }

    /// Whether the last change of the record is that one: else the list told it already, nearer to its beginning.
    Result<bool> isLast(qint64 record, const Stretch &stretch, qint64 dot)
    {
        for (const Stretch &one : m_stretches) {
            ETABLI_ASSIGN(Statement * newest, m_space.connection().cached(sqlText(u"tosend", u"record_newest")));
            newest->bind(1, record).bind(2, one.after).bind(3, one.upTo);
            ETABLI_ASSIGN(const bool found, newest->step());
            const qint64 last = found ? newest->integer(0) : 0;
            newest->reset();
            if (last != 0)
                return one.stream == stretch.stream && last == dot;
        }
        return false;
    }

    Result<RecordToSend> describe(qint64 record)
    {
        RecordToSend told;
        ETABLI_ASSIGN(Statement * find, m_space.connection().cached(sqlText(u"store", u"record_by_key")));
        ETABLI_ASSIGN(const bool found, find->bind(1, record).step());
        if (!found)
            return failure(Fault::UnknownRecord, QString::number(record));
        const qint64 typeKey = find->integer(0);
        told.id = find->id(1).toString();
        told.deleted = static_cast<Life>(find->integer(2)) == Life::Gone;
        find->reset();
        ETABLI_ASSIGN(told.type, m_space.symbols().text(typeKey));
        if (const RecordType *type = recordType(told.type)) {
            ETABLI_ASSIGN(Statement * row, m_space.connection().cached(rowsql::selectHit(*type)));
            ETABLI_ASSIGN(const bool drawn, row->bind(1, record).step());
            told.title = drawn ? row->text(1) : QString();
            row->reset();
        }
        ETABLI_TRY(readFields(record, told));
        return told;
    }

private:
    Result<void> readFields(qint64 record, RecordToSend &told)
    {
        struct Changed
        {
            qint64 field = 0;
            qint64 last = 0;
        };
        QList<Changed> changed;
        told.made = m_stretches.size() == 1;
        for (const Stretch &one : std::as_const(m_stretches)) {
            ETABLI_ASSIGN(Statement * fields, m_space.connection().cached(sqlText(u"tosend", u"record_fields")));
            fields->bind(1, record).bind(2, one.after).bind(3, one.upTo);
            for (;;) {
                ETABLI_ASSIGN(const bool row, fields->step());
                if (!row)
                    break;
                told.changes += fields->integer(1);
                changed += {fields->integer(0), fields->integer(2)};
            }
            if (!told.made)
                continue;
            ETABLI_ASSIGN(Statement * before, m_space.connection().cached(sqlText(u"tosend", u"record_known_before")));
            before->bind(1, record).bind(2, one.after).bind(3, one.upTo);
            ETABLI_ASSIGN(const bool answered, before->step());
            told.made = answered && before->integer(0) == 0;
            before->reset();
        }
        std::sort(changed.begin(), changed.end(), [](const Changed &a, const Changed &b) { return a.last > b.last; });
        for (const Changed &one : std::as_const(changed)) {
            ETABLI_ASSIGN(const QString name, m_space.symbols().text(one.field));
            if (!told.fields.contains(name))
                told.fields += name;
        }
        return {};
    }

    Space &m_space;
    QList<Stretch> m_stretches;
};

} // namespace

Result<ToSendPage> recordsToSend(Workspace &workspace, const ToSendPlace &from, int most)
{
    Space &space = workspace.space();
    if (space.access() == Space::Access::Read)
        ETABLI_TRY(space.streams().load());
    RecordsToSend records(workspace);
    struct Touch
    {
        qint64 dot = 0;
        qint64 record = 0;
        qint64 stamp = 0;
        qint64 author = 0;
    };
    ToSendPage page;
    QSet<qint64> seen;
    qint64 read = 0;
    for (const Stretch &stretch : records.stretches()) {
        if (from.stream != 0 && stretch.stream > from.stream)
            continue;
        const qint64 upTo = stretch.stream == from.stream ? std::min(stretch.upTo, from.dot - 1) : stretch.upTo;
        QList<Touch> touches;
        ETABLI_ASSIGN(Statement * rows, space.connection().cached(sqlText(u"tosend", u"operations_newest")));
        rows->bind(1, stretch.after).bind(2, upTo).bind(3, operationsRead - read);
        for (;;) {
            ETABLI_ASSIGN(const bool row, rows->step());
            if (!row)
                break;
            touches += {rows->integer(0), rows->integer(1), rows->integer(2), rows->integer(3)};
        }
        for (const Touch &touch : std::as_const(touches)) {
            page.next = {stretch.stream, touch.dot};
            ++read;
            if (seen.contains(touch.record))
                continue;
            seen.insert(touch.record);
            ETABLI_ASSIGN(const bool last, records.isLast(touch.record, stretch, touch.dot));
            if (!last)
                continue;
            ETABLI_ASSIGN(RecordToSend told, records.describe(touch.record));
            ETABLI_ASSIGN(told.author, space.symbols().text(touch.author));
            told.at = touch.stamp;
            page.records += std::move(told);
            if (page.records.size() >= most)
                return page;
        }
        if (read >= operationsRead)
            return page;
    }
    page.atEnd = true;
    return page;
}

} // namespace etabli
