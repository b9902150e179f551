#include "core/store/eraser.h"

#include "core/db/sqltext.h"
#include "core/store/editor.h"
#include "core/store/rowsql.h"
#include "core/store/searchquery.h"

#include <algorithm>

namespace etabli {

Eraser::Eraser(Space &space)
    : m_space(space)
    , m_rows(space.connection())
{
}

Result<EraseTally> Eraser::erase(const QList<Erasure> &erasures)
{
    Q_ASSERT(m_space.connection().inTransaction());
    EraseTally tally;
    for (const Erasure &erasure : erasures) {
        if (m_space.erasures().contains(erasure.type, erasure.record))
            continue;
        ETABLI_TRY(m_space.erasures().add(erasure));
        ++tally.records;
        ETABLI_ASSIGN(const qint64 key, findRecordKey(m_space, erasure.type, erasure.record));
        if (key == 0)
            continue; // never met: what may come of it will find the erasure
        ETABLI_ASSIGN(const qint64 operations, wipe(key, erasure.type));
        tally.operations += operations;
    }
    if (tally.records == 0)
        return tally;
    for (const char *kind : {"waiting", "remember"})
        ETABLI_TRY(addChore(m_space.connection(), QString::fromLatin1(kind)));
    if (tally.operations > 0) {
        for (const char *kind : {"scrub", "backups"})
            ETABLI_TRY(addChore(m_space.connection(), QString::fromLatin1(kind)));
    }
    return tally;
}

Result<qint64> Eraser::wipe(qint64 record, const QString &type)
{
    QSet<QString> words;
    QSet<QString> files;
    qint64 operations = 0;
    ETABLI_TRY(m_space.log().ofRecord(record, false, [&](const HeldOperation &held) -> Result<void> {
        ++operations;
        for (const Candidate &candidate : held.operation.candidates) {
            const QString text = candidate.value.toText();
            if (isFileName(text))
                files.insert(text);
            for (const QString &word : searchtext::words(text))
                words.insert(word);
        }
        for (const QString &word : searchtext::words(held.key.element))
            words.insert(word);
        return {};
    }));
    for (const QStringView name : {QStringView(u"strip_operations"), QStringView(u"cover_operations")}) {
        ETABLI_ASSIGN(Statement * change, statement(name));
        ETABLI_TRY(change->bind(1, record).run());
    }
    for (const QStringView name : {QStringView(u"members_clear"), QStringView(u"conflicts_clear")}) {
        ETABLI_ASSIGN(Statement * clear, m_space.connection().cached(sqlText(u"services", name)));
        ETABLI_TRY(clear->bind(1, record).run());
    }
    bool drawn = false;
    if (const RecordType *declared = recordType(type)) {
        ETABLI_ASSIGN(Statement * row, m_space.connection().cached(rowsql::select(*declared)));
        ETABLI_ASSIGN(drawn, row->bind(1, record).step());
        row->reset();
    }
    ETABLI_TRY(drawEmpty(record, type, !drawn));
    for (const QStringView name : {QStringView(u"search_drop"), QStringView(u"search_done")}) {
        ETABLI_ASSIGN(Statement * drop, m_space.connection().cached(sqlText(u"store", name)));
        ETABLI_TRY(drop->bind(1, record).run());
    }
    ETABLI_TRY(forgetWords(words));
    ETABLI_TRY(forgetFiles(files));
    return operations;
}

Result<void> Eraser::drawEmpty(qint64 record, const QString &type, bool isNew)
{
    ETABLI_ASSIGN(Statement * life, m_space.connection().cached(sqlText(u"store", u"record_life")));
    ETABLI_TRY(life->bind(1, record).bind(2, static_cast<int>(Life::Gone)).bind(3, true).bindNull(4).run());
    const RecordType *declared = recordType(type);
    if (!declared)
        return {};
    ETABLI_ASSIGN(Statement * newest, statement(u"newest_of"));
    ETABLI_ASSIGN(const bool row, newest->bind(1, record).step());
    const qint64 modified = row ? newest->integer(0) : 0;
    newest->reset();
    m_rows.begin(*declared);
    for (const int i : rowsql::columns(*declared))
        m_rows.setField(i, Value());
    ETABLI_TRY(m_rows.write(record, isNew, modified, true));
    ETABLI_ASSIGN(Statement * count, m_space.connection().cached(rowsql::countConflicts(*declared)));
    return count->bind(1, record).run();
}

Result<void> Eraser::forgetWords(const QSet<QString> &words)
{
    // Words are kept once for all records: those that no other record has go with this one.
    for (const QString &word : words) {
        ETABLI_ASSIGN(Statement * find, statement(u"search_has_word"));
        const QString phrase = u'"' + word + u'"';
        ETABLI_ASSIGN(const bool elsewhere, find->bind(1, phrase).step());
        find->reset();
        if (elsewhere)
            continue;
        ETABLI_ASSIGN(Statement * drop, statement(u"word_drop"));
        ETABLI_TRY(drop->bind(1, word).run());
    }
    return {};
}

Result<void> Eraser::forgetFiles(const QSet<QString> &hashes)
{
    for (const QString &hash : hashes) {
        ETABLI_ASSIGN(Statement * named, statement(u"file_named"));
        ETABLI_ASSIGN(const bool row, named->bind(1, hash).step());
        const bool elsewhere = row && named->integer(0) != 0;
        named->reset();
        if (!elsewhere)
            ETABLI_TRY(addChore(m_space.connection(), QStringLiteral("blob"), hash));
    }
    return {};
}

Result<void> Eraser::addChore(Connection &connection, const QString &kind, const QString &subject)
{
    ETABLI_ASSIGN(Statement * add, connection.cached(sqlText(u"erasure", u"chore_add")));
    return add->bind(1, kind).bind(2, subject).run();
}

Result<Statement *> Eraser::statement(QStringView name)
{
    return m_space.connection().cached(sqlText(u"erasure", name));
}

bool isFileName(QStringView text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

} // namespace etabli
