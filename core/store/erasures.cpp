#include "core/store/erasures.h"

#include "core/db/sqltext.h"

#include <algorithm>
#include <tuple>

namespace etabli {

Result<void> Erasures::load()
{
    m_all.clear();
    m_types.clear();
    ETABLI_ASSIGN(Statement * select, m_connection.cached(sqlText(u"erasure", u"erasures")));
    for (;;) {
        ETABLI_ASSIGN(const bool row, select->step());
        if (!row)
            return {};
        keep({select->text(1), select->id(0), select->integer(2)});
    }
}

bool Erasures::contains(const QString &type, const Id &record) const
{
    if (m_types.isEmpty())
        return false;
    const auto found = m_types.constFind(record);
    return found != m_types.constEnd() && found->contains(type);
}

QList<Erasure> Erasures::unknownOf(const QList<Erasure> &others) const
{
    QList<Erasure> unknown;
    for (const Erasure &other : others)
        if (!contains(other.type, other.record))
            unknown.append(other);
    return unknown;
}

Result<void> Erasures::add(const Erasure &erasure)
{
    ETABLI_ASSIGN(const qint64 type, m_symbols.key(erasure.type));
    ETABLI_ASSIGN(Statement * insert, m_connection.cached(sqlText(u"erasure", u"erasure_add")));
    ETABLI_TRY(insert->bind(1, erasure.record).bind(2, type).bind(3, erasure.at).run());
    if (!contains(erasure.type, erasure.record))
        keep(erasure);
    return {};
}

Result<std::optional<qint64>> Erasures::erasedAt(Connection &connection, const QString &type, const Id &record)
{
    ETABLI_ASSIGN(Statement * select, connection.cached(sqlText(u"erasure", u"erasure_at")));
    ETABLI_ASSIGN(const bool row, select->bind(1, record).bind(2, type).step());
    if (!row)
        return std::nullopt;
    const qint64 at = select->integer(0);
    select->reset();
    return at;
}

void Erasures::keep(const Erasure &erasure)
{
    const auto order = [](const Erasure &a, const Erasure &b) {
        return std::tie(a.type, a.record) < std::tie(b.type, b.record);
    };
    m_all.insert(std::upper_bound(m_all.begin(), m_all.end(), erasure, order), erasure);
    m_types[erasure.record].append(erasure.type);
}

} // namespace etabli
