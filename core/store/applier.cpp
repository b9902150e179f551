#include "core/store/applier.h"

#include "core/db/sqltext.h"
#include "core/store/eraser.h"
#include "core/store/rowsql.h"

#include <algorithm>

namespace etabli {

Applier::Applier(Space &space, qint64 arrival, Indexing indexing)
    : m_space(space)
    , m_arrival(arrival)
    , m_indexing(indexing)
    , m_rows(space.connection())
    , m_search(space.connection(), space.symbols())
{
}

Result<void> Applier::apply(const Operation &operation)
{
    const Stream *stream = m_space.streams().find(operation.dot.stream);
    if (stream ? operation.dot.sequence <= stream->highest : true) {
        ETABLI_ASSIGN(const std::optional<qint64> held, m_space.log().stampOf(operation.dot));
        if (held) {
            if (*held != operation.stamp)
                return failure(Fault::StreamForked,
                               QStringLiteral("%1:%2").arg(m_space.streams().streamId(operation.dot.stream).toString())
                                   .arg(operation.dot.sequence));
            ++m_report.known;
            if (m_space.erasures().contains(operation.target.type, operation.target.record))
                noteErasedFiles(operation);
            return {};
        }
    }

    if (!m_open || m_open->id != operation.target.record || m_open->typeName != operation.target.type) {
        ETABLI_TRY(closeRecord());
        ETABLI_TRY(openRecord(operation.target.type, operation.target.record, operation.stamp));
    }
    if (m_open->erased)
        return keepHeader(operation);
    ETABLI_ASSIGN(Touched * touched, touch(operation));
    const Placement placement = touched->state.apply(operation);
    ETABLI_TRY(m_space.log().insert(operation, touched->key, placement.current, m_arrival));
    for (const Dot &dot : placement.superseded)
        ETABLI_TRY(m_space.log().cover(dot));
    m_space.streams().noteHeld(operation.dot);
    m_open->newest = std::max(m_open->newest, operation.stamp);
    m_open->changed = true;
    ++m_report.applied;
    return {};
}

void Applier::noteErasedFiles(const Operation &operation)
{
    for (const Candidate &candidate : operation.candidates) {
        const QString text = candidate.value.toText();
        if (isFileName(text))
            m_erasedFiles.insert(text);
    }
}

Result<void> Applier::keepHeader(const Operation &operation)
{
    noteErasedFiles(operation);
    const Operation header = withoutValues(operation);
    RegisterKey key;
    key.record = m_open->key;
    key.element = header.target.element;
    ETABLI_ASSIGN(key.field, m_space.symbols().key(header.target.field));
    ETABLI_TRY(m_space.log().insert(header, key, false, m_arrival));
    m_space.streams().noteHeld(header.dot);
    m_open->changed = true;
    ++m_report.applied;
    return {};
}

Result<ApplyReport> Applier::finish()
{
    ETABLI_TRY(closeRecord());
    m_report.conflicts = m_opened.size();
    return m_report;
}

Result<qint64> Applier::recordKey(const QString &type, const Id &id)
{
    if (!m_open || m_open->id != id || m_open->typeName != type) {
        ETABLI_TRY(closeRecord());
        ETABLI_TRY(openRecord(type, id, 0));
    }
    return m_open->key;
}

Result<void> Applier::openRecord(const QString &type, const Id &id, qint64 stamp)
{
    OpenRecord record;
    record.typeName = type;
    record.id = id;
    record.type = recordType(type);
    record.erased = m_space.erasures().contains(type, id);
    ETABLI_ASSIGN(const qint64 typeKey, m_space.symbols().key(type));
    static const QString &findSql = sqlText(u"store", u"record_find");
    ETABLI_ASSIGN(Statement * find, m_space.connection().cached(findSql));
    ETABLI_ASSIGN(const bool found, find->bind(1, id).bind(2, typeKey).step());
    if (found) {
        record.key = find->integer(0);
        record.life = static_cast<int>(find->integer(1));
        record.deleted = find->integer(2) != 0;
        find->reset();
    } else {
        static const QString &insertSql = sqlText(u"store", u"record_insert");
        ETABLI_ASSIGN(Statement * insert, m_space.connection().cached(insertSql));
        ETABLI_TRY(insert->bind(1, typeKey).bind(2, id).bind(3, stamp).run());
        record.key = m_space.connection().lastInsertId();
        record.isNew = true;
    }
    m_open = std::move(record);
    return {};
}

Result<Applier::Touched *> Applier::touch(const Operation &operation)
{
    const Register &target = operation.target;
    for (Touched &touched : m_open->touched) {
        if (touched.field == target.field && touched.key.element == target.element)
            return &touched;
    }
    Touched touched;
    touched.field = target.field;
    touched.key.record = m_open->key;
    touched.key.element = target.element;
    ETABLI_ASSIGN(touched.key.field, m_space.symbols().key(target.field));
    if (!m_open->isNew) {
        if (target.element.isEmpty()) {
            ETABLI_ASSIGN(touched.wasInConflict, isInConflict(touched.key));
        }
        // Nearly always the newcomer knew all that stands: then its place is known from the dots alone, and the
        // operations it replaces need not be read.
        ETABLI_ASSIGN(const std::vector<Dot> dots, m_space.log().currentDots(touched.key));
        const bool knewAll = std::all_of(dots.begin(), dots.end(),
                                         [&operation](Dot dot) { return operation.context.covers(dot); });
        if (knewAll) {
            for (const Dot &dot : dots)
                ETABLI_TRY(m_space.log().cover(dot));
        } else {
            ETABLI_ASSIGN(touched.state, m_space.log().current(touched.key));
        }
    }
    m_open->touched.push_back(std::move(touched));
    return &m_open->touched.back();
}

Result<bool> Applier::isInConflict(const RegisterKey &key)
{
    if (!m_mayConflict) {
        ETABLI_ASSIGN(const qint64 any, m_space.connection().scalar(sqlText(u"store", u"conflict_any")));
        m_mayConflict = any != 0;
    }
    if (!*m_mayConflict)
        return false;
    ETABLI_ASSIGN(Statement * has, m_space.connection().cached(sqlText(u"store", u"conflict_has")));
    ETABLI_ASSIGN(const bool found, has->bind(1, key.record).bind(2, key.field).step());
    has->reset();
    return found;
}

Result<void> Applier::closeRecord()
{
    if (!m_open || (!m_open->changed && !m_open->isNew)) {
        m_open.reset();
        return {};
    }
    OpenRecord &record = *m_open;
    if (record.erased) {
        if (record.isNew)
            ETABLI_TRY(Eraser(m_space).drawEmpty(record.key, record.typeName, true));
        m_open.reset();
        return {};
    }
    if (record.type)
        m_rows.begin(*record.type);
    m_conflictsChanged = false;
    const bool wasDeleted = record.deleted;
    bool goneTouched = false;
    for (const Touched &touched : record.touched) {
        if (touched.field == goneField)
            goneTouched = true;
        else
            ETABLI_TRY(drawRegister(touched));
    }
    if (goneTouched || record.deleted) {
        ETABLI_ASSIGN(const bool changed, judgeLife());
        record.searchTouched = record.searchTouched || changed;
    }
    if (record.type) {
        const bool mayHaveChanged = goneTouched || record.deleted || wasDeleted;
        ETABLI_TRY(m_rows.write(record.key, record.isNew, record.newest,
                                mayHaveChanged ? std::optional(record.life == static_cast<int>(Life::Gone))
                                               : std::nullopt));
        if (m_conflictsChanged) {
            ETABLI_ASSIGN(Statement * count, m_space.connection().cached(rowsql::countConflicts(*record.type)));
            ETABLI_TRY(count->bind(1, record.key).run());
        }
        if (record.searchTouched) {
            if (m_indexing == Indexing::Now)
                ETABLI_TRY(m_search.index(record.key));
            else
                ETABLI_TRY(m_search.later(record.key));
        }
    }
    m_open.reset();
    return {};
}

Result<void> Applier::drawRegister(const Touched &touched)
{
    OpenRecord &record = *m_open;
    const int index = record.type ? record.type->indexOf(touched.field) : -1;
    const Field *field = index < 0 ? nullptr : &record.type->fields[index];
    record.searchTouched = record.searchTouched || (field && field->has(FieldFlag::Searchable));

    if (!touched.key.element.isEmpty()) {
        ETABLI_ASSIGN(Statement * member,
                      m_space.connection().cached(sqlText(u"store", touched.state.isIn() ? u"member_add" : u"member_drop")));
        return member->bind(1, record.key).bind(2, touched.key.field).bind(3, touched.key.element).run();
    }
    const bool now = touched.state.inConflict();
    ETABLI_TRY(noteConflict(touched.key.field, touched.wasInConflict, now));
    if (field && !field->isSet())
        m_rows.setField(index, touched.state.shown(m_space.streams()));
    return {};
}

Result<bool> Applier::judgeLife()
{
    OpenRecord &record = *m_open;
    std::vector<Presence> others;
    std::vector<Operation> goneOperations;
    qint64 goneKey = 0;
    ETABLI_ASSIGN(goneKey, m_space.symbols().key(QString(goneField)));
    ETABLI_TRY(m_space.log().ofRecord(record.key, true, [&](const HeldOperation &held) -> Result<void> {
        if (held.key.field == goneKey)
            goneOperations.push_back(held.operation);
        else
            others.push_back({held.operation.target.field, held.key.element, held.operation.dot});
        return {};
    }));
    const RegisterState gone(std::move(goneOperations));
    const Life life = lifeOf(gone, others);
    const std::optional<Id> survivor = life == Life::Gone ? survivorOf(gone, m_space.streams()) : std::nullopt;
    bool deleted = false;
    for (const Standing &standing : gone.standings(m_space.streams()))
        deleted = deleted || standing.candidate.value.isText() || standing.candidate.value.toBool();

    ETABLI_TRY(noteConflict(goneKey, record.life == static_cast<int>(Life::Disputed), life == Life::Disputed));
    ETABLI_ASSIGN(Statement * update, m_space.connection().cached(sqlText(u"store", u"record_life")));
    update->bind(1, record.key).bind(2, static_cast<int>(life)).bind(3, deleted);
    if (survivor)
        update->bind(4, *survivor);
    else
        update->bindNull(4);
    ETABLI_TRY(update->run());
    const bool changed = record.life != static_cast<int>(life);
    record.life = static_cast<int>(life);
    record.deleted = deleted;
    return changed;
}

Result<void> Applier::noteConflict(qint64 field, bool before, bool now)
{
    if (before == now)
        return {};
    m_conflictsChanged = true;
    const std::pair<qint64, qint64> key{m_open->key, field};
    if (now)
        m_mayConflict = true;
    if (now)
        m_opened.insert(key);
    else
        m_opened.remove(key);
    ETABLI_ASSIGN(Statement * note, m_space.connection().cached(sqlText(u"store", now ? u"conflict_add" : u"conflict_drop")));
    return note->bind(1, key.first).bind(2, key.second).run();
}

} // namespace etabli
