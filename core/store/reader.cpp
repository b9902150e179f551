#include "core/store/reader.h"

#include "core/db/sqltext.h"
#include "core/domain/recordtype.h"
#include "core/store/editor.h"

#include <QJsonArray>

#include <algorithm>

namespace etabli {

namespace {

QString siteOfDot(Streams &streams, Dot dot)
{
    const Stream *stream = streams.find(dot.stream);
    const Site *site = stream ? streams.site(stream->site) : nullptr;
    return site ? site->name : QString();
}

QList<Value> distinct(const std::vector<Standing> &standings)
{
    QList<Value> values;
    for (const Standing &standing : standings) {
        const bool seen = std::any_of(values.begin(), values.end(), [&](const Value &value) {
            return value.sameAs(standing.candidate.value);
        });
        if (!seen)
            values.append(standing.candidate.value);
    }
    return values;
}

QList<Value> valuesOf(const Operation &operation)
{
    QList<Value> values;
    for (const Candidate &candidate : operation.candidates)
        values.append(candidate.value);
    return values;
}

} // namespace

QString RecordView::title() const
{
    const RecordType *declared = recordType(type);
    return declared ? values.value(QString(declared->titleField)).toText() : QString();
}

QJsonObject RecordView::toJson() const
{
    QJsonObject fields;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!isLocalOnly(type, it.key()))
            fields.insert(it.key(), it.value().toJson());
    }
    for (auto it = sets.begin(); it != sets.end(); ++it)
        fields.insert(it.key(), QJsonArray::fromStringList(it.value()));
    QJsonObject disputed;
    for (auto it = conflicts.begin(); it != conflicts.end(); ++it) {
        // The order of candidates depends on stamps that all spaces share, so it is the same everywhere.
        QJsonArray list;
        for (const Value &value : it.value())
            list.append(value.toJson());
        disputed.insert(it.key(), list);
    }
    return {{QStringLiteral("type"), type},
            {QStringLiteral("id"), id.toString()},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("conflicts"), disputed}};
}

Result<RecordView> Reader::record(const QString &type, const Id &id)
{
    ETABLI_ASSIGN(const qint64 key, findRecordKey(m_space, type, id));
    if (key == 0)
        return failure(Fault::UnknownRecord, type + u' ' + id.toString());
    return record(key);
}

Result<RecordView> Reader::record(qint64 key)
{
    RecordView view;
    view.key = key;
    ETABLI_ASSIGN(Statement * find, m_space.connection().cached(sqlText(u"store", u"record_by_key")));
    ETABLI_ASSIGN(const bool found, find->bind(1, key).step());
    if (!found)
        return failure(Fault::UnknownRecord, QString::number(key));
    const qint64 typeKey = find->integer(0);
    view.id = find->id(1);
    view.life = static_cast<Life>(find->integer(2));
    if (!find->isNullAt(4))
        view.survivor = find->id(4);
    view.created = find->integer(5);
    find->reset();
    ETABLI_ASSIGN(view.type, m_space.symbols().text(typeKey));

    std::vector<Operation> gathered;
    RegisterKey gatheredKey;
    const auto close = [&] {
        if (gathered.empty())
            return;
        const QString field = gathered.front().target.field;
        const RegisterState state(std::move(gathered));
        gathered.clear();
        if (field == goneField)
            return;
        if (!gatheredKey.element.isEmpty()) {
            if (state.isIn())
                view.sets[field].append(gatheredKey.element);
            return;
        }
        const auto standings = state.standings(m_space.streams());
        if (!standings.empty() && !standings.front().candidate.value.isEmpty())
            view.values.insert(field, standings.front().candidate.value);
        if (state.inConflict())
            view.conflicts.insert(field, distinct(standings));
    };
    ETABLI_TRY(m_space.log().ofRecord(key, true, [&](const HeldOperation &held) -> Result<void> {
        if (!(held.key == gatheredKey))
            close();
        gatheredKey = held.key;
        // An operation's stamp is above those it replaces, so the current ones hold the last.
        view.modified = std::max(view.modified, held.operation.stamp);
        gathered.push_back(held.operation);
        return {};
    }));
    close();
    for (QStringList &elements : view.sets)
        elements.sort();
    if (view.life == Life::Disputed)
        view.conflicts.insert(QString(goneField), {Value(true), Value(false)});
    return view;
}

Result<RecordView> Reader::anyRecord(const Id &id)
{
    ETABLI_ASSIGN(Statement * find, m_space.connection().cached(sqlText(u"store", u"record_any_type")));
    ETABLI_ASSIGN(const bool found, find->bind(1, id).step());
    if (!found)
        return failure(Fault::UnknownRecord, id.toString());
    const qint64 key = find->integer(0);
    find->reset();
    return record(key);
}

Result<QList<HistoryEntry>> Reader::history(const QString &type, const Id &id, const QString &field)
{
    ETABLI_ASSIGN(const qint64 key, findRecordKey(m_space, type, id));
    if (key == 0)
        return failure(Fault::UnknownRecord, type + u' ' + id.toString());
    struct Line
    {
        HeldOperation held;
        HistoryEntry entry;
    };
    std::vector<Line> lines;
    ETABLI_TRY(m_space.log().ofRecord(key, false, [&](const HeldOperation &held) -> Result<void> {
        const Operation &operation = held.operation;
        if (!field.isEmpty() && operation.target.field != field)
            return {};
        HistoryEntry entry;
        entry.dot = operation.dot;
        entry.operation = operationName(operation.dot);
        entry.field = operation.target.field;
        entry.element = held.key.element;
        entry.values = valuesOf(operation);
        entry.author = operation.author;
        entry.site = siteName(operation.dot);
        const Stream *stream = m_space.streams().find(operation.dot.stream);
        entry.ownSite = operation.dot.stream == 0 || (stream && stream->own);
        entry.at = operation.stamp;
        entry.current = held.current;
        entry.personal = operation.personal;
        lines.push_back({held, entry});
        return {};
    }));
    std::sort(lines.begin(), lines.end(), [this](const Line &a, const Line &b) {
        if (a.entry.at != b.entry.at)
            return a.entry.at < b.entry.at;
        if (a.entry.dot.stream != b.entry.dot.stream)
            return m_space.streams().streamId(a.entry.dot.stream) < m_space.streams().streamId(b.entry.dot.stream);
        return a.entry.dot.sequence < b.entry.dot.sequence;
    });
    // What an operation replaced: among the older ones of its register that its context covers, those that no
    // other covered one covers.
    for (size_t i = 0; i < lines.size(); ++i) {
        const VersionVector &context = lines[i].held.operation.context;
        RegisterState state;
        for (size_t j = 0; j < i; ++j) {
            if (lines[j].held.key == lines[i].held.key && context.covers(lines[j].entry.dot))
                state.apply(lines[j].held.operation);
        }
        lines[i].entry.before = distinct(state.standings(m_space.streams()));
    }
    QList<HistoryEntry> entries;
    entries.reserve(static_cast<qsizetype>(lines.size()));
    for (Line &line : lines)
        entries.append(std::move(line.entry));
    return entries;
}

Result<QList<Conflict>> Reader::conflicts()
{
    QList<std::pair<qint64, qint64>> keys;
    ETABLI_ASSIGN(Statement * list, m_space.connection().cached(sqlText(u"store", u"conflict_list")));
    for (;;) {
        ETABLI_ASSIGN(const bool row, list->step());
        if (!row)
            break;
        keys.append({list->integer(0), list->integer(1)});
    }
    QList<Conflict> conflicts;
    for (const auto &[record, field] : std::as_const(keys)) {
        ETABLI_ASSIGN(Conflict conflict, conflictAt(record, field));
        conflicts.append(std::move(conflict));
    }
    return conflicts;
}

Result<Conflict> Reader::conflict(const QString &conflictId)
{
    const qsizetype colon = conflictId.indexOf(u':');
    const auto id = Id::fromString(QStringView(conflictId).left(colon < 0 ? 0 : colon));
    if (!id)
        return failure(Fault::UnknownConflict, conflictId);
    const QString field = conflictId.mid(colon + 1);
    ETABLI_ASSIGN(Statement * find, m_space.connection().cached(sqlText(u"store", u"conflict_find")));
    ETABLI_ASSIGN(const bool found, find->bind(1, *id).bind(2, field).step());
    if (!found)
        return failure(Fault::UnknownConflict, conflictId);
    const qint64 recordKey = find->integer(0);
    const qint64 fieldKey = find->integer(1);
    find->reset();
    return conflictAt(recordKey, fieldKey);
}

Result<qint64> Reader::conflictCount()
{
    return m_space.connection().scalar(sqlText(u"store", u"conflict_count"));
}

Result<void> Reader::dump(const std::function<Result<void>(const QJsonObject &)> &line)
{
    ETABLI_ASSIGN(Statement select, m_space.connection().prepare(sqlText(u"store", u"dump_records")));
    for (;;) {
        ETABLI_ASSIGN(const bool row, select.step());
        if (!row)
            return {};
        ETABLI_ASSIGN(const RecordView view, record(select.integer(0)));
        ETABLI_TRY(line(view.toJson()));
    }
}

Result<Id> Reader::resolved(const QString &type, const Id &id)
{
    Id at = id;
    ETABLI_ASSIGN(const qint64 typeKey, m_space.symbols().find(type));
    for (int steps = 0; steps < 64; ++steps) { // chains are short; a loop of joins is no chain (both are alive)
        ETABLI_ASSIGN(Statement * find, m_space.connection().cached(sqlText(u"store", u"record_survivor")));
        ETABLI_ASSIGN(const bool found, find->bind(1, at).bind(2, typeKey).step());
        if (!found || find->isNullAt(0)) {
            find->reset();
            return at;
        }
        at = find->id(0);
        find->reset();
    }
    return at;
}

Result<Conflict> Reader::conflictAt(qint64 recordKey, qint64 fieldKey)
{
    ETABLI_ASSIGN(const RecordView view, record(recordKey));
    Conflict conflict;
    conflict.type = view.type;
    conflict.record = view.id;
    conflict.title = view.title();
    ETABLI_ASSIGN(conflict.field, m_space.symbols().text(fieldKey));
    conflict.id = view.id.toString() + u':' + conflict.field;

    ETABLI_ASSIGN(const RegisterState state, m_space.log().current({recordKey, fieldKey, {}}));
    std::vector<Coverage> seen;
    for (const Standing &standing : state.standings(m_space.streams())) {
        conflict.candidates.append({operationName(standing.dot, standing.index, standing.count),
                                    standing.candidate.value, standing.candidate.author, siteName(standing.dot),
                                    standing.candidate.stamp});
    }
    if (conflict.field != goneField)
        return conflict;
    // The edits that no delete had seen speak for keeping the record.
    for (const Operation &held : state.current())
        seen.insert(seen.end(), held.coverage.begin(), held.coverage.end());
    ETABLI_TRY(m_space.log().ofRecord(recordKey, true, [&](const HeldOperation &held) -> Result<void> {
        if (held.key.field == fieldKey)
            return {};
        const bool covered = std::any_of(seen.begin(), seen.end(), [&](const Coverage &coverage) {
            return coverage.field == held.operation.target.field && coverage.element == held.key.element
                && coverage.context.covers(held.operation.dot);
        });
        if (!covered)
            conflict.candidates.append({operationName(held.operation.dot), Value(false), held.operation.author,
                                        siteName(held.operation.dot), held.operation.stamp});
        return {};
    }));
    return conflict;
}

QString Reader::operationName(Dot dot, int index, int count) const
{
    const QString stream = dot.stream == 0 ? QStringLiteral("local") : m_space.streams().streamId(dot.stream).toString();
    const QString name = stream + u':' + QString::number(dot.sequence);
    return count > 1 ? name + u'.' + QString::number(index + 1) : name;
}

QString Reader::siteName(Dot dot) const
{
    return dot.stream == 0 ? m_space.site().name : siteOfDot(m_space.streams(), dot);
}

} // namespace etabli
