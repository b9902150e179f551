#include "core/store/searchplan.h"

#include "core/db/sqltext.h"
#include "core/store/searchquery.h"

#include <algorithm>

namespace etabli {

namespace {

// Opening a list costs some microseconds: so many at most for one word, so many for one expression.
constexpr qsizetype mostForOneWord = 160;
constexpr qsizetype mostInAPiece = 256;
constexpr qsizetype mostForPieces = 8192;

Result<QStringList> wordsFrom(Connection &connection, const QString &prefix, qsizetype most)
{
    ETABLI_ASSIGN(Statement * select, connection.cached(sqlText(u"search", u"words_from")));
    // U+10FFFF is above every character in the order of UTF-8 bytes.
    const char32_t last = 0x10FFFF;
    select->bind(1, prefix).bind(2, prefix + QString::fromUcs4(&last, 1)).bind(3, most);
    QStringList words;
    for (;;) {
        ETABLI_ASSIGN(const bool row, select->step());
        if (!row)
            return words;
        words += select->text(0);
    }
}

QString anyOf(const QStringList &words, bool inTitle)
{
    QString text;
    for (const QString &word : words) {
        text += text.isEmpty() ? QLatin1String("(\"") : QLatin1String(" OR \"");
        text += (inTitle ? searchtext::titleToken(word) : word) + u'"';
    }
    return text + u')';
}

QString allOf(const QStringList &parts)
{
    return parts.join(QLatin1String(" AND "));
}

} // namespace

Result<SearchPlan> SearchPlan::make(Connection &connection, const QStringList &asked, const QStringList &types)
{
    SearchPlan plan;
    for (const QString &type : types) {
        plan.m_typeTokens += searchtext::typeToken(type);
        plan.m_typeBytes += plan.m_typeTokens.last().toUtf8();
    }
    for (const QString &text : asked) {
        Word word{text, text.toUtf8(), {}};
        ETABLI_ASSIGN(word.whole, wordsFrom(connection, text, mostForOneWord + 1));
        if (word.whole.isEmpty())
            return SearchPlan();
        if (word.whole.size() > mostForOneWord) {
            word.whole.clear();
            plan.m_broad += plan.m_words.size();
        } else {
            plan.m_hasNarrow = true;
        }
        plan.m_words += word;
    }
    plan.m_empty = plan.m_words.isEmpty();
    return plan;
}

QString SearchPlan::expression(Place place) const
{
    QStringList parts;
    for (const Word &word : m_words) {
        if (word.whole.isEmpty())
            continue;
        if (place != Place::WholeInTitle)
            parts += anyOf(word.whole, place == Place::Title);
        else if (word.whole.contains(word.text))
            parts += anyOf({word.text}, true);
        else
            return {};
    }
    if (parts.isEmpty())
        return {};
    if (!m_typeTokens.isEmpty())
        parts += typesExpression();
    return allOf(parts);
}

Result<QStringList> SearchPlan::pieces(Connection &connection, bool &complete) const
{
    QStringList fewest;
    for (const qsizetype i : m_broad) {
        ETABLI_ASSIGN(const QStringList whole, wordsFrom(connection, m_words[i].text, mostForPieces + 1));
        if (fewest.isEmpty() || whole.size() < fewest.size())
            fewest = whole;
    }
    complete = fewest.size() <= mostForPieces;
    QStringList expressions;
    for (qsizetype at = 0; at < std::min(fewest.size(), mostForPieces); at += mostInAPiece) {
        QStringList parts{anyOf(fewest.mid(at, mostInAPiece), false)};
        if (!m_typeTokens.isEmpty())
            parts += typesExpression();
        expressions += allOf(parts);
    }
    return expressions;
}

bool SearchPlan::passes(QByteArrayView title, QByteArrayView body) const
{
    if (!isOfTypes(body))
        return false;
    return std::all_of(m_broad.begin(), m_broad.end(), [&](qsizetype i) {
        return searchtext::hit(title, m_words[i].utf8) != searchtext::Hit::None
            || searchtext::hit(body, m_words[i].utf8) != searchtext::Hit::None;
    });
}

bool SearchPlan::holds(QByteArrayView title, QByteArrayView body) const
{
    if (!isOfTypes(body))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const Word &word) {
        return searchtext::hit(title, word.utf8) != searchtext::Hit::None
            || searchtext::hit(body, word.utf8) != searchtext::Hit::None;
    });
}

QString SearchPlan::typesExpression() const
{
    return anyOf(m_typeTokens, false);
}

bool SearchPlan::isOfTypes(QByteArrayView body) const
{
    return m_typeBytes.isEmpty() || std::any_of(m_typeBytes.begin(), m_typeBytes.end(), [&](const QByteArray &token) {
        return searchtext::hit(body, token) == searchtext::Hit::Whole;
    });
}

} // namespace etabli
