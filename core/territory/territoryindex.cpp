#include "core/territory/territoryindex.h"

#include "core/base/textfold.h"
#include "core/db/sqltext.h"
#include "core/territory/referencetext.h"

#include <algorithm>

namespace etabli {

namespace {

constexpr qint64 allKinds = (1 << territoryKindCount) - 1;
constexpr qsizetype maxWords = 12;
constexpr int maxVintages = 8;

qint64 maskOf(const QList<TerritoryKind> &kinds)
{
    qint64 mask = 0;
    for (const TerritoryKind kind : kinds)
        mask |= qint64(1) << static_cast<int>(kind);
    return kinds.isEmpty() ? allKinds : mask;
}

std::optional<qint64> numberAt(const Statement &row, int column)
{
    return row.isNullAt(column) ? std::nullopt : std::optional(row.integer(column));
}

/// The columns every query of territory.sql gives, in their order.
Territory territoryOf(const Statement &row)
{
    Territory t;
    t.key = row.integer(0);
    t.kind = static_cast<TerritoryKind>(row.integer(1));
    t.code = row.text(2);
    t.name = row.text(3);
    t.context = row.text(4);
    t.nature = row.text(5);
    t.siren = row.text(6);
    t.seat = row.text(7);
    t.population = numberAt(row, 8);
    t.publishedPopulation = numberAt(row, 9);
    t.vintage = static_cast<int>(row.integer(10));
    return t;
}

/// Without spaces, ASCII letters in capitals.
QString plainCode(QStringView code)
{
    QString out;
    out.reserve(code.size());
    for (const QChar c : code) {
        if (!c.isSpace())
            out += c.unicode() < 0x80 ? c.toUpper() : c;
    }
    return out;
}

/// The length of the codes whose first digit may be a zero; 0 where none is lost.
qsizetype paddedLength(TerritoryKind kind)
{
    switch (kind) {
    case TerritoryKind::Region:
    case TerritoryKind::Departement: return 2;
    case TerritoryKind::Arrondissement: return 3;
    case TerritoryKind::Commune:
    case TerritoryKind::CommuneDeleguee:
    case TerritoryKind::CommuneAssociee: return 5;
    default: return 0;
    }
}

QString placeOf(TerritoryKind kind, const QString &code)
{
    return territoryKindName(kind) + u':' + code;
}

/// "st" and "ste", as people type them.
QString spelledOut(const QString &word)
{
    if (word == u"st")
        return QStringLiteral("saint");
    return word == u"ste" ? QStringLiteral("sainte") : word;
}

/// A query of FTS5: the beginning of every word. The words hold letters and digits only: quoting them is enough.
QString matchText(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words) {
        const QString full = spelledOut(word);
        const QString begins = u'"' + word + u"\"*";
        terms += full == word ? begins : QString(u"(\"" + full + u"\" OR " + begins + u')');
    }
    return terms.join(QStringLiteral(" AND "));
}

bool looksLikeCode(QStringView text)
{
    const bool digits = std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && text.size() >= 2 && text.size() <= 9;
}

} // namespace

Result<TerritoryIndex> TerritoryIndex::open(Connection &connection)
{
    initTerritoryResources();
    TerritoryIndex index(connection);
    ETABLI_ASSIGN(Statement * query, index.statement(u"vintages"));
    while (true) {
        ETABLI_ASSIGN(const bool row, query->step());
        if (!row)
            break;
        index.m_vintages.append({query->integer(0), static_cast<int>(query->integer(1))});
    }
    if (index.m_vintages.isEmpty())
        return failure(Fault::ReferenceDamaged, connection.path(), QStringLiteral("no vintage"));
    return index;
}

QList<int> TerritoryIndex::vintages() const
{
    QList<int> years;
    for (const Vintage &vintage : m_vintages)
        years += vintage.year;
    return years;
}

int TerritoryIndex::vintageFor(int vintage) const
{
    const qint64 bit = bitFor(vintage);
    const auto found =
        std::find_if(m_vintages.begin(), m_vintages.end(), [bit](const Vintage &v) { return v.bit == bit; });
    return found->year;
}

qint64 TerritoryIndex::bitFor(int vintage) const
{
    if (vintage == 0)
        return m_vintages.last().bit;
    qint64 bit = m_vintages.first().bit;
    for (const Vintage &known : m_vintages) {
        if (known.year <= vintage)
            bit = known.bit;
    }
    return bit;
}

Result<Statement *> TerritoryIndex::statement(QStringView name)
{
    return m_connection->cached(sqlText(u"territory", name));
}

Result<QList<Territory>> TerritoryIndex::all(Statement &query)
{
    QList<Territory> rows;
    while (true) {
        ETABLI_ASSIGN(const bool row, query.step());
        if (!row)
            return rows;
        rows.append(territoryOf(query));
    }
}

Result<QList<qint64>> TerritoryIndex::keys(Statement &query)
{
    QList<qint64> rows;
    while (true) {
        ETABLI_ASSIGN(const bool row, query.step());
        if (!row)
            return rows;
        rows.append(query.integer(0));
    }
}

Result<std::optional<Territory>> TerritoryIndex::exact(const QString &place, qint64 bit)
{
    ETABLI_ASSIGN(Statement * query, statement(u"by_place"));
    query->bind(1, place).bind(2, bit);
    ETABLI_ASSIGN(const QList<Territory> rows, all(*query));
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

Result<Territory> TerritoryIndex::byKey(qint64 key, int vintage)
{
    ETABLI_ASSIGN(Statement * query, statement(u"by_key"));
    query->bind(1, key).bind(2, bitFor(vintage));
    ETABLI_ASSIGN(const QList<Territory> rows, all(*query));
    if (rows.isEmpty())
        return failure(Fault::UnknownTerritory, QString::number(key));
    return rows.first();
}

Result<std::optional<Territory>> TerritoryIndex::led(const QString &place, qint64 bit)
{
    ETABLI_ASSIGN(Statement * query, statement(u"lead"));
    query->bind(1, place).bind(2, bit);
    ETABLI_ASSIGN(const bool row, query->step());
    if (!row)
        return std::nullopt;
    const qint64 key = query->integer(0);
    const bool former = query->text(1) == u"former";
    query->reset();
    ETABLI_ASSIGN(Statement * target, statement(u"by_key"));
    target->bind(1, key).bind(2, bit);
    ETABLI_ASSIGN(const QList<Territory> rows, all(*target));
    if (rows.isEmpty())
        return std::nullopt;
    Territory found = rows.first();
    found.via = former ? Territory::Via::FormerCode : Territory::Via::CommunePart;
    return found;
}

/// The territory as the vintage closest to `bit` has it, when that vintage does not know it.
Result<std::optional<Territory>> TerritoryIndex::nearest(const QString &place, qint64 bit)
{
    ETABLI_ASSIGN(Statement * query, statement(u"vintages_of"));
    query->bind(1, place);
    ETABLI_ASSIGN(const bool row, query->step());
    if (!row)
        return std::nullopt;
    const qint64 known = query->integer(1);
    query->reset();
    for (int distance = 1; distance < maxVintages; ++distance) {
        for (const qint64 other : {bit >> distance, bit << distance}) {
            if ((known & other) == 0)
                continue;
            ETABLI_ASSIGN(std::optional<Territory> found, exact(place, other));
            if (found)
                found->via = Territory::Via::OtherVintage;
            return found;
        }
    }
    return std::nullopt;
}

Result<std::optional<Territory>> TerritoryIndex::resolve(TerritoryKind kind, const QString &code, qint64 bit)
{
    const QString place = placeOf(kind, code);
    ETABLI_ASSIGN(std::optional<Territory> found, exact(place, bit));
    if (found)
        return found;
    ETABLI_ASSIGN(found, led(place, bit));
    if (found)
        return found;
    if (kind == TerritoryKind::Epci) {
        ETABLI_ASSIGN(found, exact(placeOf(TerritoryKind::Ept, code), bit));
        if (found) {
            found->via = Territory::Via::OtherKind;
            return found;
        }
    }
    return nearest(place, bit);
}

Result<Territory> TerritoryIndex::find(TerritoryKind kind, QStringView code, int vintage)
{
    const QString plain = plainCode(code);
    const qint64 bit = bitFor(vintage);
    if (plain.isEmpty() || kind == TerritoryKind::Crte)
        return failure(Fault::UnknownTerritory, placeOf(kind, code.toString()));
    ETABLI_ASSIGN(std::optional<Territory> found, resolve(kind, plain, bit));
    if (!found && plain.size() + 1 == paddedLength(kind)) {
        ETABLI_ASSIGN(found, resolve(kind, QString(u'0' + plain), bit));
        if (found)
            found->padded = true;
    }
    if (!found)
        return failure(Fault::UnknownTerritory, placeOf(kind, code.toString()));
    found->respelt = plain != code;
    return *found;
}

Result<Territory> TerritoryIndex::find(QStringView place, int vintage)
{
    const qsizetype colon = place.indexOf(u':');
    const QString word = colon < 0 ? QString() : place.first(colon).trimmed().toString().toLower();
    const auto kind = territoryKind(word);
    if (!kind)
        return failure(Fault::UnknownTerritory, place.toString());
    auto found = find(*kind, place.sliced(colon + 1), vintage);
    if (!found && found.error().fault == Fault::UnknownTerritory)
        return failure(Fault::UnknownTerritory, place.toString());
    if (found && word != place.first(colon))
        found->respelt = true;
    return found;
}

Result<void> TerritoryIndex::addCodes(QList<Territory> &hits, QStringView text, qint64 kinds, qint64 bit)
{
    const QString code = plainCode(text);
    if (!looksLikeCode(code))
        return {};
    for (const TerritoryKind kind :
         {TerritoryKind::Commune, TerritoryKind::Departement, TerritoryKind::Region, TerritoryKind::Epci,
          TerritoryKind::Ept, TerritoryKind::Arrondissement}) {
        const QString place = placeOf(kind, code);
        ETABLI_ASSIGN(std::optional<Territory> hit, exact(place, bit));
        if (!hit) {
            ETABLI_ASSIGN(hit, led(place, bit));
        }
        if (hit && (kinds >> static_cast<int>(hit->kind) & 1) != 0)
            hits.append(*hit);
    }
    return {};
}

Result<QList<Territory>> TerritoryIndex::search(QStringView text, int limit, const QList<TerritoryKind> &kinds,
                                                int vintage)
{
    QList<Territory> hits;
    const QStringList words = foldedWords(text).mid(0, maxWords);
    if (words.isEmpty() || limit <= 0)
        return hits;
    const qint64 bit = bitFor(vintage);
    const qint64 mask = maskOf(kinds);
    ETABLI_TRY(addCodes(hits, text, mask, bit));

    const auto add = [&hits, limit](const QList<Territory> &more) {
        for (const Territory &hit : more) {
            const bool known =
                std::any_of(hits.cbegin(), hits.cend(), [&hit](const Territory &h) { return h.key == hit.key; });
            if (!known && hits.size() < limit)
                hits.append(hit);
        }
    };
    QStringList full;
    for (const QString &word : words)
        full += spelledOut(word);
    ETABLI_ASSIGN(Statement * named, statement(u"search_exact"));
    named->bind(1, full.join(u' ')).bind(2, bit).bind(3, mask).bind(4, limit);
    ETABLI_ASSIGN(const QList<Territory> exactNames, all(*named));
    add(exactNames);
    if (hits.size() < limit) {
        ETABLI_ASSIGN(Statement * query, statement(u"search_words"));
        query->bind(1, matchText(words)).bind(2, bit).bind(3, mask).bind(4, limit + hits.size());
        ETABLI_ASSIGN(const QList<Territory> others, all(*query));
        add(others);
    }
    return hits.mid(0, limit);
}

Result<QHash<TerritoryKind, int>> TerritoryIndex::counts(int vintage)
{
    ETABLI_ASSIGN(Statement * query, statement(u"counts"));
    query->bind(1, bitFor(vintage));
    QHash<TerritoryKind, int> counts;
    while (true) {
        ETABLI_ASSIGN(const bool row, query->step());
        if (!row)
            return counts;
        counts.insert(static_cast<TerritoryKind>(query->integer(0)), static_cast<int>(query->integer(1)));
    }
}

} // namespace etabli
