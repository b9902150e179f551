#include "core/store/editor.h"

#include "core/db/sqltext.h"

#include <algorithm>

namespace etabli {

bool isPersonal(const QString &type, const QString &field)
{
    const RecordType *declared = recordType(type);
    const Field *known = declared ? declared->field(field) : nullptr;
    return known && known->has(FieldFlag::Personal);
}

bool isLocalOnly(const QString &type, const QString &field)
{
    const RecordType *declared = recordType(type);
    const Field *known = declared ? declared->field(field) : nullptr;
    return known && known->has(FieldFlag::LocalOnly);
}

Result<qint64> findRecordKey(Space &space, const QString &type, const Id &id)
{
    ETABLI_ASSIGN(const qint64 typeKey, space.symbols().find(type));
    if (typeKey == 0)
        return 0;
    ETABLI_ASSIGN(Statement * find, space.connection().cached(sqlText(u"store", u"record_find")));
    ETABLI_ASSIGN(const bool found, find->bind(1, id).bind(2, typeKey).step());
    const qint64 key = found ? find->integer(0) : 0;
    find->reset();
    return key;
}

Result<std::vector<Coverage>> coverageOf(Space &space, qint64 recordKey)
{
    std::vector<Coverage> coverage;
    ETABLI_TRY(space.log().ofRecord(recordKey, true, [&](const HeldOperation &held) -> Result<void> {
        const QString &field = held.operation.target.field;
        if (field == goneField)
            return {};
        if (coverage.empty() || coverage.back().field != field || coverage.back().element != held.key.element)
            coverage.push_back({field, held.key.element, {}});
        coverage.back().context.include(held.operation.context);
        coverage.back().context.include(held.operation.dot);
        return {};
    }));
    return coverage;
}

Result<EditReceipt> Editor::create(const QString &type, const Id &id, const QList<FieldChange> &changes)
{
    return inOneTransaction(type, id, [&](Applier &applier, EditReceipt &receipt) -> Result<void> {
        receipt.created = true;
        return writeChanges(applier, receipt, changes);
    });
}

Result<EditReceipt> Editor::change(const QString &type, const Id &id, const QList<FieldChange> &changes)
{
    ETABLI_TRY(requireRecord(type, id));
    ETABLI_ASSIGN(const bool gone, isGone(type, id));
    if (gone)
        return failure(Fault::RecordGone, type + u' ' + id.toString());
    return inOneTransaction(type, id, [&](Applier &applier, EditReceipt &receipt) {
        return writeChanges(applier, receipt, changes);
    });
}

Result<EditReceipt> Editor::remove(const QString &type, const Id &id)
{
    ETABLI_TRY(requireRecord(type, id));
    return inOneTransaction(type, id, [&](Applier &applier, EditReceipt &receipt) {
        return writeGone(applier, receipt, Value(true));
    });
}

Result<EditReceipt> Editor::bringBack(const QString &type, const Id &id)
{
    ETABLI_TRY(requireRecord(type, id));
    return inOneTransaction(type, id, [&](Applier &applier, EditReceipt &receipt) {
        return write(applier, receipt, {type, id, QString(goneField), {}},
                     {{Value(false), 0, m_space.site().author}});
    });
}

Result<EditReceipt> Editor::join(const QString &type, const Id &gone, const Id &survivor,
                                 const QList<FieldChange> &changes)
{
    if (gone == survivor)
        return failure(Fault::InvalidValue, survivor.toString());
    ETABLI_TRY(requireRecord(type, gone));
    ETABLI_TRY(requireRecord(type, survivor));
    if (m_space.erasures().contains(type, survivor))
        return failure(Fault::RecordGone, type + u' ' + survivor.toString(), QStringLiteral("erased"));
    return inOneTransaction(type, gone, [&](Applier &applier, EditReceipt &receipt) -> Result<void> {
        ETABLI_TRY(writeChanges(applier, receipt, survivor, changes));
        ETABLI_TRY(write(applier, receipt, {type, survivor, QString(joinedField), gone.toString()},
                         {{Value(true), 0, m_space.site().author}}));
        return writeGone(applier, receipt, Value(survivor.toString()));
    });
}

Result<EditReceipt> Editor::revert(const EditReceipt &receipt)
{
    // What was erased is not taken back, and its values are still in the receipt. Of several records, the others are;
    // a join is taken back whole or not at all.
    const auto isErased = [this, &receipt](const Id &id) { return m_space.erasures().contains(receipt.type, id); };
    const bool isJoin = std::any_of(receipt.touched.begin(), receipt.touched.end(), [](const auto &touched) {
        return touched.target.field == joinedField;
    });
    Id first = receipt.record;
    if (!receipt.created && !isJoin) {
        const auto left = std::find_if(receipt.touched.begin(), receipt.touched.end(), [&](const auto &touched) {
            return !isErased(touched.target.record);
        });
        if (left != receipt.touched.end())
            first = left->target.record;
    }
    if (isErased(first)) {
        EditReceipt nothing;
        nothing.type = receipt.type;
        nothing.record = receipt.record;
        return nothing;
    }
    if (receipt.created)
        return remove(receipt.type, receipt.record);
    return inOneTransaction(receipt.type, first, [&](Applier &applier, EditReceipt &undone) -> Result<void> {
        for (const EditReceipt::Touched &touched : receipt.touched) {
            if (isErased(touched.target.record))
                continue;
            ETABLI_ASSIGN(const RegisterState now, state(touched.target));
            if (now.current().size() != 1 || now.current().front().dot != touched.after)
                continue;
            ETABLI_TRY(write(applier, undone, touched.target, touched.before, touched.coverage));
        }
        return {};
    });
}

Result<EditReceipt> Editor::inOneTransaction(const QString &type, const Id &id, const Work &work)
{
    if (m_space.access() != Space::Access::Write)
        return failure(Fault::ReadOnly, m_space.folder().path());
    if (m_space.erasures().contains(type, id))
        return failure(Fault::RecordGone, type + u' ' + id.toString(), QStringLiteral("erased"));
    EditReceipt receipt;
    receipt.type = type;
    receipt.record = id;
    const auto outcome = [&]() -> Result<void> {
        ETABLI_ASSIGN(Transaction transaction, Transaction::begin(m_space.connection()));
        Applier applier(m_space, m_space.typingArrival(), Applier::Indexing::Now);
        ETABLI_TRY(work(applier, receipt));
        ETABLI_TRY(applier.finish());
        return transaction.commit();
    }();
    if (!outcome) {
        ETABLI_TRY(m_space.rolledBack());
        return tl::unexpected(outcome.error());
    }
    m_space.committed();
    return receipt;
}

Result<void> Editor::write(Applier &applier, EditReceipt &receipt, Register target,
                           std::vector<Candidate> candidates, std::vector<Coverage> coverage)
{
    ETABLI_ASSIGN(const RegisterState before, state(target));
    Operation operation;
    operation.dot = isLocalOnly(target.type, target.field) ? m_space.nextLocalDot() : m_space.nextDot();
    operation.target = target;
    // Personal by its declaration, or because whoever knows this field better said so.
    operation.personal = isPersonal(target.type, target.field)
        || std::any_of(before.current().begin(), before.current().end(),
                       [](const Operation &held) { return held.personal; });
    operation.author = m_space.site().author;
    operation.stamp = std::max(m_space.clock().now(), before.highestStamp() + 1);
    operation.context = before.context();
    operation.candidates = std::move(candidates);
    operation.coverage = std::move(coverage);
    for (Candidate &candidate : operation.candidates) {
        if (candidate.stamp == 0)
            candidate.stamp = operation.stamp; // typed now, not restored
    }

    EditReceipt::Touched touched;
    touched.target = std::move(target);
    touched.after = operation.dot;
    for (const Standing &standing : before.standings(m_space.streams()))
        touched.before.push_back(standing.candidate);
    for (const Operation &held : before.current())
        touched.coverage.insert(touched.coverage.end(), held.coverage.begin(), held.coverage.end());
    receipt.touched.push_back(std::move(touched));
    return applier.apply(operation);
}

Result<void> Editor::writeChanges(Applier &applier, EditReceipt &receipt, const QList<FieldChange> &changes)
{
    return writeChanges(applier, receipt, receipt.record, changes);
}

Result<void> Editor::writeChanges(Applier &applier, EditReceipt &receipt, const Id &record,
                                    const QList<FieldChange> &changes)
{
    for (const FieldChange &change : changes) {
        const Register target{receipt.type, record, change.field, change.element};
        ETABLI_ASSIGN(const RegisterState now, state(target));
        const bool written = !now.standings(m_space.streams()).empty();
        if (change.element.isEmpty()) {
            const bool same = now.shown(m_space.streams()) == change.value;
            if (!now.inConflict() && same && (written || change.value.isEmpty()))
                continue;
        } else if (now.isIn() == change.value.toBool()) {
            continue;
        }
        ETABLI_TRY(write(applier, receipt, target, {{change.value, 0, m_space.site().author}}));
    }
    return {};
}

Result<void> Editor::writeGone(Applier &applier, EditReceipt &receipt, Value value)
{
    ETABLI_ASSIGN(const qint64 key, findRecordKey(m_space, receipt.type, receipt.record));
    ETABLI_ASSIGN(std::vector<Coverage> coverage, coverageOf(m_space, key));
    return write(applier, receipt, {receipt.type, receipt.record, QString(goneField), {}},
                 {{std::move(value), 0, m_space.site().author}}, std::move(coverage));
}

Result<RegisterState> Editor::state(const Register &target)
{
    RegisterKey key;
    ETABLI_ASSIGN(key.record, findRecordKey(m_space, target.type, target.record));
    ETABLI_ASSIGN(key.field, m_space.symbols().find(target.field));
    key.element = target.element;
    if (key.record == 0 || key.field == 0)
        return RegisterState();
    return m_space.log().current(key);
}

Result<bool> Editor::isGone(const QString &type, const Id &id)
{
    ETABLI_ASSIGN(const qint64 typeKey, m_space.symbols().find(type));
    ETABLI_ASSIGN(Statement * find, m_space.connection().cached(sqlText(u"store", u"record_find")));
    ETABLI_ASSIGN(const bool found, find->bind(1, id).bind(2, typeKey).step());
    const bool gone = found && find->integer(1) == static_cast<int>(Life::Gone);
    find->reset();
    return gone;
}

Result<void> Editor::requireRecord(const QString &type, const Id &id)
{
    ETABLI_ASSIGN(const qint64 key, findRecordKey(m_space, type, id));
    if (key == 0)
        return failure(Fault::UnknownRecord, type + u' ' + id.toString());
    return {};
}

} // namespace etabli
