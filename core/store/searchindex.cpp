#include "core/store/searchindex.h"

#include "core/db/sqltext.h"
#include "core/domain/recordtype.h"
#include "core/store/rowsql.h"
#include "core/store/searchquery.h"

namespace etabli {

namespace {

constexpr int knownWordsAtMost = 200'000;
// A note's title is its whole text: only its beginning counts as a title.
constexpr qsizetype titleWordsAtMost = 16;

/// The words not seen yet, parted by single spaces: rows are tested on that very form.
QString joinedOnce(const QStringList &words, QSet<QString> &seen)
{
    QString text;
    for (const QString &word : words) {
        const qsizetype before = seen.size();
        seen.insert(word);
        if (seen.size() == before)
            continue;
        if (!text.isEmpty())
            text += u' ';
        text += word;
    }
    return text;
}

} // namespace

Result<void> SearchIndex::index(qint64 record)
{
    static const QString &dropSql = sqlText(u"store", u"search_drop");
    ETABLI_ASSIGN(Statement * drop, m_connection.cached(dropSql));
    ETABLI_TRY(drop->bind(1, record).run());

    static const QString &findSql = sqlText(u"store", u"record_by_key");
    ETABLI_ASSIGN(Statement * find, m_connection.cached(findSql));
    ETABLI_ASSIGN(const bool exists, find->bind(1, record).step());
    if (!exists)
        return {};
    const qint64 typeKey = find->integer(0);
    // A record joined into another is still looked for under its own words: they lead to the other.
    const bool gone = find->integer(2) == 1 && find->isNullAt(4);
    find->reset();
    if (gone)
        return {};
    ETABLI_ASSIGN(const QString typeName, m_symbols.text(typeKey));
    const RecordType *type = recordType(typeName);
    if (!type)
        return {};

    QStringList title;
    QStringList body;
    ETABLI_TRY(readWords(record, *type, title, body));
    if (title.isEmpty() && body.isEmpty())
        return {};
    // Each word once: nothing counts them, and the index is the smaller for it.
    QSet<QString> seen;
    const QString titleText = joinedOnce(title, seen);
    for (const QString &word : std::as_const(title))
        body += searchtext::titleToken(word);
    body += searchtext::typeToken(typeName);
    const QString bodyText = joinedOnce(body, seen);
    ETABLI_TRY(learnWords(seen));
    static const QString &addSql = sqlText(u"store", u"search_add");
    ETABLI_ASSIGN(Statement * add, m_connection.cached(addSql));
    return add->bind(1, record).bind(2, titleText).bind(3, bodyText).run();
}

Result<void> SearchIndex::readWords(qint64 record, const RecordType &type, QStringList &title, QStringList &body)
{
    ETABLI_ASSIGN(Statement * row, m_connection.cached(rowsql::select(type)));
    ETABLI_ASSIGN(const bool drawn, row->bind(1, record).step());
    if (drawn) {
        int column = 0;
        for (const int i : rowsql::columns(type)) {
            const Field &field = type.fields[i];
            if (field.has(FieldFlag::Searchable) && !row->isNullAt(column)) {
                const QStringList words = searchtext::words(row->text(column));
                if (field.name != type.titleField) {
                    body += words;
                } else {
                    title = words.mid(0, titleWordsAtMost);
                    body += words.mid(title.size());
                }
            }
            ++column;
        }
        row->reset();
    }
    for (const Field &field : type.fields) {
        if (field.kind != Kind::TextSet || !field.has(FieldFlag::Searchable))
            continue;
        ETABLI_ASSIGN(const qint64 fieldKey, m_symbols.find(QString(field.name)));
        static const QString &membersSql = sqlText(u"store", u"members");
        ETABLI_ASSIGN(Statement * members, m_connection.cached(membersSql));
        members->bind(1, record).bind(2, fieldKey);
        for (;;) {
            ETABLI_ASSIGN(const bool more, members->step());
            if (!more)
                break;
            body += searchtext::words(members->text(0));
        }
    }
    return {};
}

Result<void> SearchIndex::later(qint64 record)
{
    ETABLI_ASSIGN(Statement * add, m_connection.cached(sqlText(u"store", u"search_later")));
    return add->bind(1, record).run();
}

Result<int> SearchIndex::indexPending(int most)
{
    QList<qint64> records;
    ETABLI_ASSIGN(Statement * pending, m_connection.cached(sqlText(u"store", u"search_pending")));
    pending->bind(1, most);
    for (;;) {
        ETABLI_ASSIGN(const bool more, pending->step());
        if (!more)
            break;
        records.append(pending->integer(0));
    }
    for (const qint64 record : std::as_const(records)) {
        ETABLI_TRY(index(record));
        ETABLI_ASSIGN(Statement * done, m_connection.cached(sqlText(u"store", u"search_done")));
        ETABLI_TRY(done->bind(1, record).run());
    }
    return static_cast<int>(records.size());
}

Result<void> SearchIndex::tidy(int pages)
{
    static const QString &sql = sqlText(u"search", u"search_merge");
    ETABLI_ASSIGN(Statement * merge, m_connection.cached(sql));
    return merge->bind(1, pages).run();
}

Result<void> SearchIndex::learnWords(const QSet<QString> &words)
{
    static const QString &sql = sqlText(u"store", u"word_add");
    ETABLI_ASSIGN(Statement * add, m_connection.cached(sql));
    for (const QString &word : words) {
        if (searchtext::isToken(word) || m_words.contains(word))
            continue;
        ETABLI_TRY(add->bind(1, word).run());
        if (m_words.size() < knownWordsAtMost)
            m_words.insert(word);
    }
    return {};
}

} // namespace etabli
