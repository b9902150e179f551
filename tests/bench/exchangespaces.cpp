#include "tests/bench/exchangespaces.h"

#include "core/store/applier.h"
#include "core/store/editor.h"
#include "tests/bench/standin_rows.h"

namespace etabli::bench {

namespace {

using benchrows::Row;

constexpr std::uint64_t recordsPerTransaction = 50'000;

const QString &projectType()
{
    static const QString type = QStringLiteral("project");
    return type;
}

/// The register that holds a column of the row.
Register registerOf(const Id &id, std::size_t column, const Row &row)
{
    if (column == benchrows::Territory)
        return {projectType(), id, QStringLiteral("territories"), QString::fromStdString(row.text[column])};
    return {projectType(), id, QString::fromLatin1(benchrows::columnNames[column]), {}};
}

Value valueOf(std::size_t column, const Row &row)
{
    if (column == benchrows::Territory)
        return Value(true);
    if (column == benchrows::Budget)
        return Value(static_cast<qint64>(row.budget));
    return Value(QString::fromStdString(row.text[column]));
}

/// One transaction of own operations, begun again now and then so that logs stay of a usual size.
class OwnWriting
{
public:
    explicit OwnWriting(Space &space) : m_space(space) {}

    Result<void> create(const Row &row, const Id &id)
    {
        ETABLI_TRY(beginRecord());
        for (std::size_t column = 0; column < benchrows::columnCount; ++column)
            ETABLI_TRY(write(registerOf(id, column, row), valueOf(column, row), {}, {}));
        return {};
    }

    Result<int> change(const Row &row, const Id &id, const std::array<bool, benchrows::columnCount> &changed)
    {
        ETABLI_TRY(beginRecord());
        ETABLI_ASSIGN(const qint64 key, findRecordKey(m_space, projectType(), id));
        int fields = 0;
        for (std::size_t column = 0; column < benchrows::columnCount; ++column) {
            if (!changed[column])
                continue;
            const Register target = registerOf(id, column, row);
            ETABLI_ASSIGN(const qint64 field, m_space.symbols().key(target.field));
            ETABLI_ASSIGN(const RegisterState before, m_space.log().current({key, field, target.element}));
            ETABLI_TRY(write(target, valueOf(column, row), before.context(), {}));
            ++fields;
        }
        return fields;
    }

    Result<void> remove(const Id &id)
    {
        ETABLI_TRY(beginRecord());
        ETABLI_ASSIGN(const qint64 key, findRecordKey(m_space, projectType(), id));
        ETABLI_ASSIGN(std::vector<Coverage> coverage, coverageOf(m_space, key));
        return write({projectType(), id, QString(goneField), {}}, Value(true), {}, std::move(coverage));
    }

    Result<void> finish()
    {
        if (!m_applier)
            return {};
        ETABLI_TRY(m_applier->finish());
        m_applier.reset();
        ETABLI_TRY(m_space.connection().execute(u"DELETE FROM search_pending"));
        ETABLI_TRY(m_transaction->commit());
        m_transaction.reset();
        m_space.committed();
        return {};
    }

private:
    Result<void> beginRecord()
    {
        if (m_records++ % recordsPerTransaction != 0)
            return {};
        ETABLI_TRY(finish());
        ETABLI_ASSIGN(Transaction transaction, Transaction::begin(m_space.connection()));
        m_transaction.emplace(std::move(transaction));
        m_applier.emplace(m_space, m_space.typingArrival(), Applier::Indexing::Later);
        return {};
    }

    Result<void> write(Register target, Value value, VersionVector context, std::vector<Coverage> coverage)
    {
        Operation operation = Operation::single(std::move(target), std::move(value), m_space.clock().now(),
                                                m_space.site().author);
        operation.dot = m_space.nextDot();
        operation.context = std::move(context);
        operation.coverage = std::move(coverage);
        return m_applier->apply(operation);
    }

    Space &m_space;
    std::optional<Transaction> m_transaction;
    std::optional<Applier> m_applier;
    std::uint64_t m_records = 0;
};

} // namespace

Id rowId(std::uint64_t number)
{
    const auto bytes = benchrows::idBytes(number, 0);
    return *Id::fromBytes(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

Result<void> fill(Space &space, std::uint64_t rows)
{
    OwnWriting writing(space);
    for (std::uint64_t number = 0; number < rows; ++number)
        ETABLI_TRY(writing.create(benchrows::row(number), rowId(number)));
    ETABLI_TRY(writing.finish());
    return space.connection().checkpoint();
}

Result<Written> editSpace(Space &space, std::uint64_t rows, unsigned percent, unsigned side)
{
    Written written;
    OwnWriting writing(space);
    for (std::uint64_t number = 0; number < rows; ++number) {
        const benchrows::Edit edit = benchrows::editOf(number, percent, side);
        if (edit.deleted) {
            ETABLI_TRY(writing.remove(rowId(number)));
            ++written.deleted;
        } else if (edit.any) {
            ETABLI_ASSIGN(const int fields, writing.change(benchrows::row(number, side), rowId(number), edit.changed));
            written.fields += fields;
            ++written.edited;
        }
    }
    const std::uint64_t first = benchrows::firstInserted(rows, side);
    for (std::uint64_t number = first; number < first + benchrows::insertedCount(rows); ++number) {
        ETABLI_TRY(writing.create(benchrows::row(number), rowId(number)));
        ++written.inserted;
    }
    ETABLI_TRY(writing.finish());
    ETABLI_TRY(space.connection().checkpoint());
    return written;
}

} // namespace etabli::bench
