#include "core/store/search.h"

#include "core/db/sqltext.h"
#include "core/domain/recordtype.h"
#include "core/store/reader.h"
#include "core/store/rowsql.h"
#include "core/store/searchplan.h"
#include "core/store/searchquery.h"

#include <algorithm>

namespace etabli {

namespace {

// Candidates ranked at most: enough for the best of the newest, few enough to be read at each keystroke.
constexpr qsizetype rankedAtMost = 240;
constexpr qsizetype rankedTitles = 120;
// Rows read in a row for a broad word before its lists are opened instead.
constexpr qsizetype scannedAtMost = 800;
constexpr qsizetype titleShown = 200;
constexpr qsizetype codesPerSet = 3;
// Of each field, when the title does not say why a record was found; and of the excerpt around the word.
constexpr qsizetype explainedAtMost = 4000;
constexpr qsizetype excerptBefore = 24;
constexpr qsizetype excerptAfter = 120;

/// Takes the limit of time away from the connection whatever happens.
class Deadline
{
public:
    Deadline(Connection &connection, int ms) : m_connection(connection) { m_connection.setDeadline(ms); }
    ~Deadline() { m_connection.setDeadline(0); }
    Deadline(const Deadline &) = delete;
    Deadline &operator=(const Deadline &) = delete;

private:
    Connection &m_connection;
};

QString firstLine(const QString &text)
{
    QString line = text.trimmed();
    const qsizetype end = line.indexOf(u'\n');
    if (end >= 0)
        line = line.left(end).trimmed();
    if (line.size() <= titleShown)
        return line;
    const bool splits = line[titleShown - 1].isHighSurrogate();
    return line.left(titleShown - (splits ? 1 : 0)) + QChar(0x2026);
}

/// A stretch of a text in one line, from a little before the match.
QString around(const QString &text, TextRange match)
{
    qsizetype start = std::max<qsizetype>(0, match.start - excerptBefore);
    while (start > 0 && start < match.start && !text[start - 1].isSpace())
        ++start;
    if (start == match.start && start > 0 && text[start].isLowSurrogate())
        --start;
    qsizetype end = std::min(text.size(), match.start + match.length + excerptAfter);
    if (end < text.size() && text[end].isLowSurrogate())
        --end;
    QString line = text.mid(start, end - start).simplified();
    if (start > 0)
        line.prepend(QChar(0x2026));
    if (end < text.size())
        line += QChar(0x2026);
    return line;
}

} // namespace

Result<QList<SearchHit>> Search::find(const QString &text, const SearchOptions &options)
{
    m_cutShort = false;
    m_asked.clear();
    m_timer = options.deadlineMs > 0 ? QDeadlineTimer(options.deadlineMs, Qt::PreciseTimer)
                                     : QDeadlineTimer(QDeadlineTimer::Forever);
    QList<Candidate> found;
    {
        const Deadline deadline(m_space.connection(), options.deadlineMs);
        const auto outcome = [&]() -> Result<void> {
            ETABLI_TRY(findById(text, found));
            return found.isEmpty() ? gather(searchtext::asked(text), options, found) : Result<void>();
        }();
        if (!outcome && (outcome.error().fault != Fault::Cancelled || !m_timer.hasExpired()))
            return tl::unexpected(outcome.error());
        m_cutShort = m_cutShort || !outcome;
    }
    if (m_ranked)
        std::sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
            return a.score != b.score ? a.score > b.score : a.key > b.key;
        });
    else
        std::sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) { return a.key > b.key; });
    return show(found, options);
}

Result<void> Search::gather(const QStringList &asked, const SearchOptions &options, QList<Candidate> &found)
{
    m_asked.clear();
    m_taken.clear();
    m_ranked = false;
    for (const QString &word : asked) {
        m_asked += word.toUtf8();
        m_ranked = m_ranked || word.size() >= 3;
    }
    ETABLI_ASSIGN(const SearchPlan plan, SearchPlan::make(m_space.connection(), asked, options.types));
    if (plan.isEmpty())
        return {};
    return plan.hasNarrow() ? gatherNarrow(plan, options, found) : gatherBroad(plan, options, found);
}

Result<void> Search::gatherNarrow(const SearchPlan &plan, const SearchOptions &options, QList<Candidate> &found)
{
    // Joined records may double others: some more than asked.
    const qsizetype enough = 2 * options.limit;
    if (m_ranked) {
        ETABLI_TRY(read(plan.expression(SearchPlan::Place::WholeInTitle), plan, false, rankedTitles, enough, found));
        ETABLI_TRY(read(plan.expression(SearchPlan::Place::Title), plan, false, rankedTitles, enough, found));
        // No body outranks a title.
        if (found.size() >= enough)
            return {};
    }
    return read(plan.expression(SearchPlan::Place::Anywhere), plan, false, m_ranked ? rankedAtMost : enough, enough,
                found);
}

Result<void> Search::gatherBroad(const SearchPlan &plan, const SearchOptions &options, QList<Candidate> &found)
{
    const qsizetype enough = 2 * options.limit;
    ETABLI_ASSIGN(Statement * rows, m_space.connection().cached(sqlText(u"search", u"newest_rows")));
    rows->bind(1, scannedAtMost);
    bool everything = true;
    for (qsizetype count = 0;; ++count) {
        ETABLI_ASSIGN(const bool row, rows->step());
        if (!row) {
            everything = count < scannedAtMost;
            break;
        }
        if (plan.passes(rows->bytesView(1), rows->bytesView(2)))
            take(*rows, found);
        const bool plenty = found.size() >= enough && (!m_ranked || count >= rankedAtMost);
        if (plenty || overdue()) {
            rows->reset();
            return {};
        }
    }
    if (everything || found.size() >= options.limit)
        return {};
    // Rare after all: the lists of its words, some at a time.
    found.clear();
    m_taken.clear();
    bool complete = false;
    ETABLI_ASSIGN(const QStringList pieces, plan.pieces(m_space.connection(), complete));
    m_cutShort = m_cutShort || !complete;
    for (const QString &piece : pieces) {
        if (overdue())
            return {};
        ETABLI_TRY(read(piece, plan, true, m_ranked ? rankedTitles : enough, enough, found));
    }
    return {};
}

Result<void> Search::read(const QString &expression, const SearchPlan &plan, bool testEveryWord, qsizetype most,
                          qsizetype enough, QList<Candidate> &found)
{
    if (expression.isEmpty())
        return {};
    ETABLI_ASSIGN(Statement * rows, m_space.connection().cached(sqlText(u"search", u"newest")));
    rows->bind(1, expression).bind(2, plan.hasBroad() ? qint64(-1) : qint64(most));
    const qsizetype before = found.size();
    for (qsizetype examined = 1;; ++examined) {
        ETABLI_ASSIGN(const bool row, rows->step());
        if (!row)
            return {};
        const QByteArrayView title = rows->bytesView(1);
        const QByteArrayView body = rows->bytesView(2);
        if (testEveryWord ? plan.holds(title, body) : plan.passes(title, body))
            take(*rows, found);
        const qsizetype taken = found.size() - before;
        if (taken >= most || (taken >= enough && examined >= most) || overdue()) {
            rows->reset();
            return {};
        }
    }
}

void Search::take(const Statement &row, QList<Candidate> &found)
{
    const qint64 key = row.integer(0);
    const qsizetype before = m_taken.size();
    m_taken.insert(key);
    if (m_taken.size() > before)
        found.append({key, score(row.bytesView(1), row.bytesView(2))});
}

double Search::score(QByteArrayView title, QByteArrayView body) const
{
    using searchtext::Hit;
    double sum = 0;
    int inTitle = 0;
    for (const QByteArray &word : m_asked) {
        const Hit titleHit = searchtext::hit(title, word);
        if (titleHit != Hit::None) {
            ++inTitle;
            sum += titleHit == Hit::Whole ? 12 : 8;
            sum += title.startsWith(word) ? 1 : 0;
        } else {
            sum += searchtext::hit(body, word) == Hit::Whole ? 3 : 2;
        }
    }
    // Of two titles that hold the words, the shorter says more exactly what was asked.
    if (inTitle == m_asked.size() && !m_asked.isEmpty())
        sum += 2.0 / (1.0 + static_cast<double>(title.size()) / 32.0);
    return sum;
}

Result<void> Search::findById(const QString &text, QList<Candidate> &found)
{
    const auto id = Id::fromString(text.trimmed());
    if (!id)
        return {};
    ETABLI_ASSIGN(Statement * select, m_space.connection().cached(sqlText(u"search", u"records_of_id")));
    select->bind(1, *id);
    m_ranked = false;
    for (;;) {
        ETABLI_ASSIGN(const bool row, select->step());
        if (!row)
            return {};
        found.append({select->integer(0), 1});
    }
}

Result<QList<SearchHit>> Search::show(const QList<Candidate> &found, const SearchOptions &options)
{
    QList<SearchHit> hits;
    QSet<qint64> shown;
    for (const Candidate &candidate : found) {
        if (hits.size() >= options.limit)
            break;
        SearchHit hit;
        ETABLI_ASSIGN(const qint64 key, standing(candidate.key, hit));
        if (key == 0 || shown.contains(key) || (!options.types.isEmpty() && !options.types.contains(hit.type)))
            continue;
        shown.insert(key);
        hit.score = candidate.score;
        ETABLI_TRY(describe(hit));
        if (options.excerpts)
            ETABLI_TRY(explain(hit));
        hits.append(std::move(hit));
    }
    return hits;
}

Result<qint64> Search::standing(qint64 key, SearchHit &hit)
{
    static const QString &byKeySql = sqlText(u"store", u"record_by_key");
    for (int steps = 0; steps < 2; ++steps) {
        ETABLI_ASSIGN(Statement * find, m_space.connection().cached(byKeySql));
        ETABLI_ASSIGN(const bool row, find->bind(1, key).step());
        if (!row)
            return 0;
        const qint64 typeKey = find->integer(0);
        hit.id = find->id(1);
        const bool gone = find->integer(2) == static_cast<int>(Life::Gone);
        const bool joined = gone && !find->isNullAt(4);
        find->reset();
        ETABLI_ASSIGN(hit.type, m_space.symbols().text(typeKey));
        hit.key = key;
        if (!gone)
            return key;
        if (!joined)
            return 0;
        ETABLI_ASSIGN(const Id survivor, Reader(m_space).resolved(hit.type, hit.id));
        ETABLI_ASSIGN(Statement * keyOf, m_space.connection().cached(sqlText(u"search", u"record_key")));
        ETABLI_ASSIGN(const bool known, keyOf->bind(1, survivor).bind(2, typeKey).step());
        if (!known)
            return 0;
        key = keyOf->integer(0);
        keyOf->reset();
    }
    return 0;
}

Result<void> Search::describe(SearchHit &hit)
{
    const RecordType *type = recordType(hit.type);
    if (!type)
        return {};
    ETABLI_ASSIGN(Statement * row, m_space.connection().cached(rowsql::selectHit(*type)));
    ETABLI_ASSIGN(const bool drawn, row->bind(1, hit.key).step());
    if (drawn) {
        hit.modified = row->integer(0);
        hit.title = firstLine(row->text(1));
        int column = 2;
        for (const int i : rowsql::codeColumns(*type)) {
            if (!row->isNullAt(column))
                hit.codes.append({QString(type->fields[i].name), row->text(column)});
            ++column;
        }
        row->reset();
    }
    for (const Field &field : type->fields) {
        if (field.kind != Kind::TerritorySet)
            continue;
        ETABLI_ASSIGN(const qint64 fieldKey, m_space.symbols().find(QString(field.name)));
        ETABLI_ASSIGN(Statement * members, m_space.connection().cached(sqlText(u"store", u"members")));
        members->bind(1, hit.key).bind(2, fieldKey);
        for (qsizetype count = 0; count < codesPerSet; ++count) {
            ETABLI_ASSIGN(const bool more, members->step());
            if (!more)
                break;
            hit.codes.append({QString(field.name), members->text(0)});
        }
        members->reset();
    }
    return {};
}

Result<void> Search::explain(SearchHit &hit)
{
    const RecordType *type = recordType(hit.type);
    if (!type || m_asked.isEmpty())
        return {};
    const QByteArray title = searchtext::words(hit.title).join(u' ').toUtf8();
    QString missing;
    for (const QByteArray &word : std::as_const(m_asked)) {
        if (searchtext::hit(title, word) == searchtext::Hit::None)
            missing += QString::fromUtf8(word) + u' ';
    }
    if (missing.isEmpty())
        return {};
    const auto found = [&](const Field &field, const QString &text) {
        const QList<TextRange> ranges = matches(text, missing);
        if (ranges.isEmpty())
            return false;
        hit.field = QString(field.name);
        hit.excerpt = around(text, ranges.first());
        return true;
    };
    QList<std::pair<const Field *, QString>> texts;
    ETABLI_ASSIGN(Statement * row, m_space.connection().cached(rowsql::select(*type)));
    ETABLI_ASSIGN(const bool drawn, row->bind(1, hit.key).step());
    if (drawn) {
        int column = 0;
        for (const int i : rowsql::columns(*type)) {
            const Field &field = type->fields[i];
            // A long text that is the title has more than its first line.
            const bool whole = field.name != type->titleField || field.kind == Kind::LongText;
            if (field.has(FieldFlag::Searchable) && whole && !row->isNullAt(column))
                texts.append({&field, row->text(column).left(explainedAtMost)});
            ++column;
        }
    }
    row->reset();
    for (const auto &[field, text] : std::as_const(texts)) {
        if (found(*field, text))
            return {};
    }
    for (const Field &field : type->fields) {
        if (field.kind != Kind::TextSet || !field.has(FieldFlag::Searchable))
            continue;
        ETABLI_ASSIGN(const qint64 fieldKey, m_space.symbols().find(QString(field.name)));
        ETABLI_ASSIGN(Statement * members, m_space.connection().cached(sqlText(u"store", u"members")));
        members->bind(1, hit.key).bind(2, fieldKey);
        for (;;) {
            ETABLI_ASSIGN(const bool more, members->step());
            if (!more)
                break;
            if (found(field, members->text(0))) {
                members->reset();
                return {};
            }
        }
    }
    return {};
}

bool Search::overdue()
{
    if (!m_timer.hasExpired())
        return false;
    m_cutShort = true;
    return true;
}

} // namespace etabli
