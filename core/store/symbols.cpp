#include "core/store/symbols.h"

#include "core/db/sqltext.h"

namespace etabli {

Result<qint64> Symbols::find(const QString &text)
{
    const auto known = m_keys.constFind(text);
    if (known != m_keys.constEnd())
        return known.value();
    ETABLI_ASSIGN(Statement * select, m_connection.cached(sqlText(u"store", u"symbol_key")));
    select->bind(1, text);
    ETABLI_ASSIGN(const bool row, select->step());
    if (!row)
        return 0;
    const qint64 key = select->integer(0);
    select->reset();
    m_keys.insert(text, key);
    m_texts.insert(key, text);
    return key;
}

Result<qint64> Symbols::key(const QString &text)
{
    ETABLI_ASSIGN(const qint64 known, find(text));
    if (known != 0)
        return known;
    ETABLI_ASSIGN(Statement * insert, m_connection.cached(sqlText(u"store", u"symbol_insert")));
    ETABLI_TRY(insert->bind(1, text).run());
    const qint64 key = m_connection.lastInsertId();
    m_keys.insert(text, key);
    m_texts.insert(key, text);
    return key;
}

Result<QString> Symbols::text(qint64 key)
{
    const auto known = m_texts.constFind(key);
    if (known != m_texts.constEnd())
        return known.value();
    ETABLI_ASSIGN(Statement * select, m_connection.cached(sqlText(u"store", u"symbol_text")));
    select->bind(1, key);
    ETABLI_ASSIGN(const bool row, select->step());
    if (!row)
        return failure(Fault::DatabaseDamaged, m_connection.path(), QStringLiteral("symbol %1").arg(key));
    const QString text = select->text(0);
    select->reset();
    m_keys.insert(text, key);
    m_texts.insert(key, text);
    return text;
}

void Symbols::clear()
{
    m_keys.clear();
    m_texts.clear();
}

} // namespace etabli
