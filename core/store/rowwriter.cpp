#include "core/store/rowwriter.h"

#include "core/base/textfold.h"
#include "core/store/rowsql.h"

#include <algorithm>

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

} // namespace

void RowWriter::begin(const RecordType &type)
{
    m_type = &type;
    m_values.clear();
    m_mask = QBitArray(type.fields.size());
}

void RowWriter::setField(int fieldIndex, const Value &value)
{
    if (m_mask.testBit(fieldIndex)) {
        const auto it = std::find_if(m_values.begin(), m_values.end(),
                                     [fieldIndex](const auto &entry) { return entry.first == fieldIndex; });
        it->second = value;
        return;
    }
    m_mask.setBit(fieldIndex);
    m_values.emplace_back(fieldIndex, value);
}

Result<void> RowWriter::write(qint64 key, bool isNew, qint64 modified, std::optional<bool> gone)
{
    auto &texts = isNew ? m_inserts : gone ? m_updatesWithGone : m_updates;
    auto text = texts.constFind({m_type, m_mask});
    if (text == texts.constEnd()) {
        text = texts.insert({m_type, m_mask}, isNew ? rowsql::insert(*m_type, m_mask)
                                                    : rowsql::update(*m_type, m_mask, gone.has_value()));
    }

    std::sort(m_values.begin(), m_values.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    ETABLI_ASSIGN(Statement * statement, m_connection.cached(text.value()));
    statement->bind(1, key).bind(2, modified);
    if (isNew || gone)
        statement->bind(3, gone.value_or(false));
    if (isNew)
        statement->bind(4, QStringView(u""));
    int index = 5;
    for (const auto &[fieldIndex, value] : m_values) {
        const Field &field = m_type->fields[fieldIndex];
        bindColumn(*statement, index++, field, value);
        if (field.name == m_type->titleField)
            statement->bind(4, folded(value.toText()));
    }
    return statement->run();
}

} // namespace etabli
