#include "core/services/checking.h"

#include "core/archive/hash.h"
#include "core/db/sqltext.h"
#include "core/store/eraser.h"
#include "core/store/rowsql.h"
#include "core/store/rowdrawing.h"
#include "core/store/searchindex.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace etabli {

namespace {

using Problem = CheckProblem::Kind;

/// What the operations of one record say, and the keys under which it is held.
struct Truth
{
    RecordView view;
    Life life = Life::Alive;
    std::optional<Id> survivor;
    bool deleted = false;
    const RecordType *type = nullptr;
};

/// What a column must hold for a value: the same rule as when rows are drawn.
Value drawn(const Field &field, const Value &value)
{
    const bool wholeNumber = field.kind == Kind::Money || field.kind == Kind::Integer || field.kind == Kind::YesNo;
    if (value.isEmpty())
        return {};
    if (!wholeNumber)
        return Value(value.toText());
    if (value.isInteger())
        return value;
    return value.isBool() ? Value(qint64(value.toBool() ? 1 : 0)) : Value();
}

class Checker
{
public:
    Checker(Workspace &workspace, bool repair)
        : m_workspace(workspace)
        , m_space(workspace.space())
        , m_repair(repair)
        , m_rows(workspace.space())
        , m_index(workspace.space().connection(), workspace.space().symbols())
    {
    }

    Result<void> checkFile();
    Result<void> checkRecords(Progress *progress);
    Result<void> checkIndex();
    Result<void> checkKeptFiles(Progress *progress);

    CheckReport report;

private:
    Result<Statement *> statement(QStringView name) { return m_space.connection().cached(sqlText(u"services", name)); }
    void note(Problem kind, const QString &subject, bool repaired) { report.problems += {kind, subject, repaired}; }
    Result<void> checkRecord(qint64 key);
    Result<Truth> truthOf(qint64 key);
    Result<bool> rowIsRight(qint64 key, const Truth &truth, bool &exists);
    Result<bool> setsAreRight(qint64 key, const Truth &truth);
    Result<bool> conflictsAreRight(qint64 key, const Truth &truth);
    Result<void> redrawRow(qint64 key, const Truth &truth, bool exists);
    Result<void> redrawSets(qint64 key, const Truth &truth);
    Result<void> redrawConflicts(qint64 key, const Truth &truth);
    Result<void> redrawLife(qint64 key, const Truth &truth);

    Workspace &m_workspace;
    Space &m_space;
    const bool m_repair;
    RowDrawing m_rows;
    SearchIndex m_index;
};

Result<void> Checker::checkFile()
{
    ETABLI_ASSIGN(Statement * integrity, statement(u"integrity"));
    for (;;) {
        ETABLI_ASSIGN(const bool row, integrity->step());
        if (!row)
            break;
        if (const QString said = integrity->text(0); said != u"ok")
            note(Problem::Damage, said, false);
    }
    ETABLI_ASSIGN(Statement * foreign, statement(u"foreign_keys"));
    for (;;) {
        ETABLI_ASSIGN(const bool row, foreign->step());
        if (!row)
            return {};
        note(Problem::Orphan, foreign->text(0), false);
    }
}

Result<void> Checker::checkRecords(Progress *progress)
{
    ETABLI_ASSIGN(const qint64 total, m_space.connection().scalar(u"SELECT count(*) FROM record"));
    qint64 after = 0;
    for (;;) {
        QList<qint64> keys;
        ETABLI_ASSIGN(Statement * records, statement(u"records_after"));
        records->bind(1, after).bind(2, 500);
        for (;;) {
            ETABLI_ASSIGN(const bool row, records->step());
            if (!row)
                break;
            keys += records->integer(0);
        }
        if (keys.isEmpty())
            return {};
        for (const qint64 key : std::as_const(keys)) {
            ETABLI_TRY(checkRecord(key));
            ++report.records;
        }
        after = keys.last();
        if (progress) {
            if (progress->isCancelled())
                return failure(Fault::Cancelled);
            progress->report(report.records, total);
        }
    }
}

Result<Truth> Checker::truthOf(qint64 key)
{
    Truth truth;
    ETABLI_ASSIGN(truth.view, m_workspace.reader().record(key));
    truth.type = recordType(truth.view.type);
    std::vector<Presence> others;
    std::vector<Operation> gone;
    ETABLI_TRY(m_space.log().ofRecord(key, true, [&](const HeldOperation &held) -> Result<void> {
        if (held.operation.target.field == goneField)
            gone.push_back(held.operation);
        else
            others.push_back({held.operation.target.field, held.key.element, held.operation.dot});
        return {};
    }));
    const RegisterState state(std::move(gone));
    truth.life = lifeOf(state, others);
    if (truth.life == Life::Gone)
        truth.survivor = survivorOf(state, m_space.streams());
    for (const Standing &standing : state.standings(m_space.streams()))
        truth.deleted = truth.deleted || standing.candidate.value.isText() || standing.candidate.value.toBool();
    if (m_space.erasures().contains(truth.view.type, truth.view.id)) {
        truth.life = Life::Gone;
        truth.survivor.reset();
        truth.deleted = true;
    }
    truth.view.conflicts.remove(QString(goneField));
    if (truth.life == Life::Disputed)
        truth.view.conflicts.insert(QString(goneField), {});
    return truth;
}

Result<void> Checker::checkRecord(qint64 key)
{
    ETABLI_ASSIGN(const Truth truth, truthOf(key));
    const QString subject = truth.view.type + u' ' + truth.view.id.toString();
    bool redrawn = false;
    if (m_space.erasures().contains(truth.view.type, truth.view.id)) {
        ETABLI_ASSIGN(Statement * holds, m_space.connection().cached(sqlText(u"erasure", u"holds_values")));
        ETABLI_ASSIGN(const bool row, holds->bind(1, key).step());
        const bool values = row && holds->integer(0) != 0;
        holds->reset();
        if (values && m_repair)
            ETABLI_TRY(Eraser(m_space).wipe(key, truth.view.type));
        if (values)
            note(Problem::Row, subject, m_repair);
    }

    ETABLI_ASSIGN(Statement * state, statement(u"record_state"));
    ETABLI_ASSIGN(const bool there, state->bind(1, key).step());
    const std::optional<Id> survivor = there && !state->isNullAt(3) ? std::optional(state->id(3)) : std::nullopt;
    const bool lifeRight = there && state->integer(1) == static_cast<int>(truth.life)
        && (state->integer(2) != 0) == truth.deleted && survivor == truth.survivor;
    state->reset();
    if (!lifeRight) {
        if (m_repair)
            ETABLI_TRY(redrawLife(key, truth));
        note(Problem::Life, subject, m_repair);
        redrawn = true;
    }
    ETABLI_ASSIGN(const bool setsRight, setsAreRight(key, truth));
    if (!setsRight) {
        if (m_repair)
            ETABLI_TRY(redrawSets(key, truth));
        note(Problem::Sets, subject, m_repair);
        redrawn = true;
    }
    ETABLI_ASSIGN(const bool conflictsRight, conflictsAreRight(key, truth));
    if (!conflictsRight) {
        if (m_repair)
            ETABLI_TRY(redrawConflicts(key, truth));
        note(Problem::Conflicts, subject, m_repair);
    }
    bool exists = true;
    ETABLI_ASSIGN(const bool rowRight, rowIsRight(key, truth, exists));
    if (!rowRight) {
        if (m_repair)
            ETABLI_TRY(redrawRow(key, truth, exists));
        note(Problem::Row, subject, m_repair);
        redrawn = true;
    }
    if (m_repair && redrawn) {
        ETABLI_TRY(m_index.index(key));
    } else if (truth.type && truth.life != Life::Gone && !truth.view.title().trimmed().isEmpty()
               && truth.type->field(QString(truth.type->titleField))->has(FieldFlag::Searchable)) {
        ETABLI_ASSIGN(Statement * indexed, statement(u"indexed"));
        ETABLI_ASSIGN(const bool row, indexed->bind(1, key).step());
        const bool found = row && indexed->integer(0) > 0;
        indexed->reset();
        if (!found) {
            if (m_repair)
                ETABLI_TRY(m_index.index(key));
            note(Problem::Index, subject, m_repair);
        }
    }
    return {};
}

Result<bool> Checker::rowIsRight(qint64 key, const Truth &truth, bool &exists)
{
    if (!truth.type)
        return true; // a type of a newer version: it has operations and no table
    // The row is looked for with the state it must have: one in the other state is as wrong as none.
    ETABLI_ASSIGN(Statement * row, m_space.connection().cached(rowsql::select(*truth.type)));
    ETABLI_ASSIGN(const bool found, row->bind(1, key).step());
    exists = found;
    if (!found)
        return false;
    bool right = true;
    int column = 0;
    for (const int i : rowsql::columns(*truth.type)) {
        const Field &field = truth.type->fields[i];
        const Value wanted = drawn(field, truth.view.values.value(QString(field.name)));
        const bool number = row->typeAt(column) == 1;
        const Value held = row->isNullAt(column) ? Value()
            : number                             ? Value(row->integer(column))
                                                 : Value(row->text(column));
        right = right && held == wanted;
        ++column;
    }
    row->reset();
    const QString withState = rowsql::select(*truth.type) + QStringLiteral(" AND _gone = ?2");
    ETABLI_ASSIGN(Statement * state, m_space.connection().cached(withState));
    ETABLI_ASSIGN(const bool same, state->bind(1, key).bind(2, truth.life == Life::Gone).step());
    state->reset();
    return right && same;
}

Result<bool> Checker::setsAreRight(qint64 key, const Truth &truth)
{
    QMap<QString, QStringList> held;
    ETABLI_ASSIGN(Statement * members, statement(u"members_of"));
    members->bind(1, key);
    QList<std::pair<qint64, QString>> rows;
    for (;;) {
        ETABLI_ASSIGN(const bool row, members->step());
        if (!row)
            break;
        rows.append({members->integer(0), members->text(1)});
    }
    for (const auto &[field, element] : std::as_const(rows)) {
        ETABLI_ASSIGN(const QString name, m_space.symbols().text(field));
        held[name] += element;
    }
    for (QStringList &elements : held)
        elements.sort();
    return held == truth.view.sets;
}

Result<bool> Checker::conflictsAreRight(qint64 key, const Truth &truth)
{
    QStringList held;
    QList<qint64> fields;
    ETABLI_ASSIGN(Statement * conflicts, statement(u"conflicts_of"));
    conflicts->bind(1, key);
    for (;;) {
        ETABLI_ASSIGN(const bool row, conflicts->step());
        if (!row)
            break;
        fields += conflicts->integer(0);
    }
    for (const qint64 field : std::as_const(fields)) {
        ETABLI_ASSIGN(const QString name, m_space.symbols().text(field));
        held += name;
    }
    held.sort();
    return held == truth.view.conflicts.keys();
}

Result<void> Checker::redrawRow(qint64 key, const Truth &truth, bool exists)
{
    RecordView view = truth.view;
    view.key = key;
    return m_rows.draw(*truth.type, view, exists, truth.life == Life::Gone);
}

Result<void> Checker::redrawSets(qint64 key, const Truth &truth)
{
    ETABLI_ASSIGN(Statement * clear, statement(u"members_clear"));
    ETABLI_TRY(clear->bind(1, key).run());
    for (auto it = truth.view.sets.begin(); it != truth.view.sets.end(); ++it) {
        ETABLI_ASSIGN(const qint64 field, m_space.symbols().key(it.key()));
        for (const QString &element : it.value()) {
            ETABLI_ASSIGN(Statement * add, m_space.connection().cached(sqlText(u"store", u"member_add")));
            ETABLI_TRY(add->bind(1, key).bind(2, field).bind(3, element).run());
        }
    }
    return {};
}

Result<void> Checker::redrawConflicts(qint64 key, const Truth &truth)
{
    ETABLI_ASSIGN(Statement * clear, statement(u"conflicts_clear"));
    ETABLI_TRY(clear->bind(1, key).run());
    for (auto it = truth.view.conflicts.begin(); it != truth.view.conflicts.end(); ++it) {
        ETABLI_ASSIGN(const qint64 field, m_space.symbols().key(it.key()));
        ETABLI_ASSIGN(Statement * add, m_space.connection().cached(sqlText(u"store", u"conflict_add")));
        ETABLI_TRY(add->bind(1, key).bind(2, field).run());
    }
    if (!truth.type)
        return {};
    ETABLI_ASSIGN(Statement * count, m_space.connection().cached(rowsql::countConflicts(*truth.type)));
    return count->bind(1, key).run();
}

Result<void> Checker::redrawLife(qint64 key, const Truth &truth)
{
    ETABLI_ASSIGN(Statement * update, m_space.connection().cached(sqlText(u"store", u"record_life")));
    update->bind(1, key).bind(2, static_cast<int>(truth.life)).bind(3, truth.deleted);
    if (truth.survivor)
        update->bind(4, *truth.survivor);
    else
        update->bindNull(4);
    return update->run();
}

Result<void> Checker::checkIndex()
{
    // FTS5 checks itself by a statement that writes nothing but is one.
    if (m_space.access() != Space::Access::Write)
        return {};
    ETABLI_ASSIGN(Statement * check, statement(u"search_check"));
    const auto sound = check->run();
    if (sound || (sound.error().fault != Fault::DatabaseDamaged && sound.error().fault != Fault::DatabaseFailed))
        return sound;
    if (m_repair) {
        ETABLI_ASSIGN(Statement * rebuild, statement(u"search_rebuild"));
        ETABLI_TRY(rebuild->run());
    }
    note(Problem::IndexDamage, QStringLiteral("search"), m_repair);
    return {};
}

Result<void> Checker::checkKeptFiles(Progress *progress)
{
    const QDir blobs(m_space.folder().blobs());
    ETABLI_ASSIGN(Statement * rows, statement(u"blobs"));
    for (;;) {
        ETABLI_ASSIGN(const bool row, rows->step());
        if (!row)
            return {};
        if (progress && progress->isCancelled())
            return failure(Fault::Cancelled);
        const QByteArray hash = rows->bytes(0);
        const QString path = blobs.filePath(QString::fromLatin1(hash.toHex()));
        ++report.files;
        if (!QFileInfo(path).isFile()) {
            note(Problem::FileMissing, path, false);
            continue;
        }
        const auto found = blake2bFile(path);
        if (!found || *found != hash)
            note(Problem::FileAltered, path, false);
    }
}

} // namespace

QString checkProblemName(CheckProblem::Kind kind)
{
    switch (kind) {
    case Problem::Damage: return QStringLiteral("damage");
    case Problem::Orphan: return QStringLiteral("orphan");
    case Problem::Row: return QStringLiteral("row");
    case Problem::Sets: return QStringLiteral("sets");
    case Problem::Conflicts: return QStringLiteral("conflicts");
    case Problem::Life: return QStringLiteral("life");
    case Problem::Index: return QStringLiteral("index");
    case Problem::IndexDamage: return QStringLiteral("index_damage");
    case Problem::FileMissing: return QStringLiteral("file_missing");
    case Problem::FileAltered: return QStringLiteral("file_altered");
    }
    return {};
}

bool CheckReport::isSound() const
{
    return std::all_of(problems.begin(), problems.end(), [](const CheckProblem &problem) { return problem.repaired; });
}

Result<CheckReport> checkSpace(Workspace &workspace, bool repair, Progress *progress)
{
    Space &space = workspace.space();
    if (repair && space.access() != Space::Access::Write)
        return failure(Fault::ReadOnly, space.folder().path());
    Checker checker(workspace, repair);
    const auto work = [&]() -> Result<void> {
        ETABLI_TRY(checker.checkFile());
        ETABLI_TRY(checker.checkIndex());
        ETABLI_TRY(checker.checkRecords(progress));
        return checker.checkKeptFiles(progress);
    };
    if (!repair) {
        ETABLI_TRY(work());
        return checker.report;
    }
    const auto outcome = [&]() -> Result<void> {
        ETABLI_ASSIGN(Transaction transaction, Transaction::begin(space.connection()));
        ETABLI_TRY(work());
        return transaction.commit();
    }();
    if (!outcome) {
        ETABLI_TRY(space.rolledBack());
        return tl::unexpected(outcome.error());
    }
    return checker.report;
}

} // namespace etabli
