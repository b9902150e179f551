#include "core/store/searchindex.h"

#include "core/base/textfold.h"
#include "core/db/sqltext.h"
#include "core/domain/recordtype.h"
#include "core/store/rowsql.h"

namespace etabli {

namespace {

constexpr int knownWordsAtMost = 200'000;
constexpr qsizetype longestWord = 40;

} // namespace

Result<void> SearchIndex::index(qint64 record)
{
    ETABLI_ASSIGN(Statement * drop, m_connection.cached(sqlText(u"store", u"search_drop")));
    ETABLI_TRY(drop->bind(1, record).run());

    ETABLI_ASSIGN(Statement * find, m_connection.cached(sqlText(u"store", u"record_by_key")));
    ETABLI_ASSIGN(const bool exists, find->bind(1, record).step());
    if (!exists)
        return {};
    const qint64 typeKey = find->integer(0);
    const bool gone = find->integer(2) == 1;
    find->reset();
    if (gone)
        return {};
    ETABLI_ASSIGN(const QString typeName, m_symbols.text(typeKey));
    const RecordType *type = recordType(typeName);
    if (!type)
        return {};

    ETABLI_ASSIGN(Statement * row, m_connection.cached(rowsql::select(*type)));
    ETABLI_ASSIGN(const bool drawn, row->bind(1, record).step());
    QString title;
    QString body;
    if (drawn) {
        int column = 0;
        for (const int i : rowsql::columns(*type)) {
            const Field &field = type->fields[i];
            if (field.has(FieldFlag::Searchable) && !row->isNullAt(column)) {
                if (field.name == type->titleField)
                    title = folded(row->text(column));
                else
                    body += folded(row->text(column)) + u' ';
            }
            ++column;
        }
        row->reset();
    }
    for (const Field &field : type->fields) {
        if (field.kind != Kind::TextSet || !field.has(FieldFlag::Searchable))
            continue;
        ETABLI_ASSIGN(const qint64 fieldKey, m_symbols.find(QString(field.name)));
        ETABLI_ASSIGN(Statement * members, m_connection.cached(sqlText(u"store", u"members")));
        members->bind(1, record).bind(2, fieldKey);
        for (;;) {
            ETABLI_ASSIGN(const bool more, members->step());
            if (!more)
                break;
            body += folded(members->text(0)) + u' ';
        }
    }
    if (title.isEmpty() && body.isEmpty())
        return {};
    ETABLI_TRY(learnWords(title));
    ETABLI_TRY(learnWords(body));
    ETABLI_ASSIGN(Statement * add, m_connection.cached(sqlText(u"store", u"search_add")));
    return add->bind(1, record).bind(2, title).bind(3, body).run();
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

Result<void> SearchIndex::learnWords(const QString &foldedText)
{
    qsizetype start = -1;
    for (qsizetype i = 0; i <= foldedText.size(); ++i) {
        const bool inside = i < foldedText.size() && (foldedText[i].isLetterOrNumber() || foldedText[i].isSurrogate());
        if (inside && start < 0) {
            start = i;
        } else if (!inside && start >= 0) {
            const QString word = foldedText.mid(start, qMin(i - start, longestWord));
            start = -1;
            if (m_words.contains(word))
                continue;
            ETABLI_ASSIGN(Statement * add, m_connection.cached(sqlText(u"store", u"word_add")));
            ETABLI_TRY(add->bind(1, word).run());
            if (m_words.size() < knownWordsAtMost)
                m_words.insert(word);
        }
    }
    return {};
}

} // namespace etabli
