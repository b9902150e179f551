#include "core/store/rowwriter.h"

#include "core/base/textfold.h"
#include "core/store/rowsql.h"

namespace etabli {

namespace {

void bindColumn(Statement &statement, int index, const Field &field, const Value &value)
{
    const bool wholeNumber = field.kind == Kind::Money || field.kind == Kind::Integer || field.kind == Kind::YesNo;
    if (value.isEmpty())
        statement.bindNull(index);
    else if (!wholeNumber)
        statement.bind(index, value.toText());
    else if (value.isInteger())
        statement.bind(index, value.toInteger());
    else if (value.isBool())
        statement.bind(index, value.toBool());
    else
        statement.bindNull(index); // another version's idea of this field: kept in the operations, not drawn
}

constexpr qsizetype statementsAtMost = 256;
/// Of a title that is a long text, what lists sort by.
constexpr qsizetype sortedCharacters = 120;

} // namespace

void RowWriter::begin(const RecordType &type)
{
    m_type = &type;
    m_values.assign(static_cast<size_t>(type.fields.size()), Value());
    m_mask = QBitArray(type.fields.size());
}

void RowWriter::setField(int fieldIndex, const Value &value)
{
    m_mask.setBit(fieldIndex);
    m_values[static_cast<size_t>(fieldIndex)] = value;
}

Result<Statement *> RowWriter::statement(Form form)
{
    const Key key{m_type, form, m_mask};
    const auto known = m_statements.constFind(key);
    if (known != m_statements.constEnd())
        return known.value().get();
    // Sets of changed columns could be as many as there are records: what is kept prepared is bounded.
    if (m_statements.size() >= statementsAtMost)
        m_statements.clear();
    const QString sql = form == Form::Insert ? rowsql::insert(*m_type, m_mask)
                                             : rowsql::update(*m_type, m_mask, form == Form::UpdateWithGone);
    ETABLI_ASSIGN(Statement prepared, m_connection.prepare(sql));
    return m_statements.insert(key, std::make_shared<Statement>(std::move(prepared))).value().get();
}

Result<void> RowWriter::write(qint64 key, bool isNew, qint64 modified, std::optional<bool> gone)
{
    ETABLI_ASSIGN(Statement * row, statement(isNew ? Form::Insert : gone ? Form::UpdateWithGone : Form::Update));
    row->reset();
    row->bind(1, key).bind(2, modified);
    if (isNew || gone)
        row->bind(3, gone.value_or(false));
    if (isNew)
        row->bind(4, QStringView(u""));
    int index = 5;
    for (int i = 0; i < m_mask.size(); ++i) {
        if (!m_mask.testBit(i))
            continue;
        const Field &field = m_type->fields[i];
        const Value &value = m_values[static_cast<size_t>(i)];
        bindColumn(*row, index++, field, value);
        if (field.name == m_type->titleField)
            row->bind(4, folded(value.toText().left(sortedCharacters)));
    }
    return row->run();
}

} // namespace etabli
