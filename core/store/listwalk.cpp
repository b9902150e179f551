#include "core/store/listwalk.h"

#include "core/base/textfold.h"
#include "core/db/sqltext.h"
#include "core/store/searchquery.h"

#include <algorithm>
#include <cmath>

namespace etabli {

namespace {

constexpr qsizetype longListOfPlaces = 3000;

void bindValue(Statement &statement, int index, const Value &value)
{
    if (value.isEmpty())
        statement.bindNull(index);
    else if (value.isInteger())
        statement.bind(index, value.toInteger());
    else if (value.isBool())
        statement.bind(index, value.toBool());
    else
        statement.bind(index, value.toText());
}

Result<bool> readKeys(Statement &statement, qsizetype most, std::vector<qint64> &keys)
{
    for (;;) {
        ETABLI_ASSIGN(const bool row, statement.step());
        if (!row)
            return true;
        if (static_cast<qsizetype>(keys.size()) >= most) {
            statement.reset();
            return false;
        }
        keys.push_back(statement.integer(0));
    }
}

void sortOnce(std::vector<qint64> &keys)
{
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

} // namespace

Result<void> ListWalk::run(const PageKey &after, qsizetype most)
{
    m_places.clear();
    m_next = after;
    m_atEnd = false;
    m_cutShort = false;
    m_timer = m_query.deadlineMs > 0 ? QDeadlineTimer(m_query.deadlineMs, Qt::PreciseTimer)
                                     : QDeadlineTimer(QDeadlineTimer::Forever);
    if (m_nothing) {
        m_atEnd = true;
        return {};
    }
    ETABLI_TRY(gatherSparse());
    if (m_wanted && static_cast<qsizetype>(m_wanted->size()) <= m_few)
        return sortWanted(after, most);
    return walk(after, most);
}

Result<void> ListWalk::gatherSparse()
{
    m_wanted.reset();
    m_wordsGathered = false;
    for (Condition &condition : m_conditions)
        condition.gathered = false;
    if (isEmptyQuery())
        return {};
    static const QString &highestSql = sqlText(u"search", u"record_highest");
    ETABLI_ASSIGN(const qint64 records, m_space.connection().scalar(highestSql));
    // Sorting f rows costs f; walking until 50 of them are met costs 50 n / f. Equal at the root of 50 n.
    m_few = std::clamp<qsizetype>(static_cast<qsizetype>(std::sqrt(50.0 * static_cast<double>(records))), 500, 8000);
    const qsizetype many = std::max<qsizetype>(m_few, records / 25);
    for (const qsizetype most : {m_few, many}) {
        for (Condition &condition : m_conditions) {
            if (condition.gathered || !condition.indexed)
                continue;
            // Reading a long list of places costs by itself, and few rows are left out by one.
            if (most != m_few && condition.codeCount > longListOfPlaces)
                continue;
            ETABLI_ASSIGN(auto keys, keysOf(condition, most));
            if (!keys)
                continue;
            condition.gathered = true;
            keep(std::move(*keys));
            if (static_cast<qsizetype>(m_wanted->size()) <= m_few / 4)
                return {};
        }
        if (m_words && !m_wordsGathered) {
            ETABLI_ASSIGN(auto keys, keysOfWords(std::min<qsizetype>(most, 4 * m_few)));
            if (keys) {
                m_wordsGathered = true;
                keep(std::move(*keys));
            }
        }
        if (m_wanted && static_cast<qsizetype>(m_wanted->size()) <= m_few)
            return {};
        // One condition that many rows meet needs no second look: the walk meets them soon.
        if (m_conditions.size() + (hasWords() ? 1 : 0) == 1)
            return {};
    }
    return {};
}

Result<std::optional<ListWalk::Keys>> ListWalk::keysOf(const Condition &condition, qsizetype most)
{
    using rowsql::Test;
    Connection &connection = m_space.connection();
    Statement *select = nullptr;
    switch (condition.test) {
    case Test::NoMember:
    case Test::MemberAnyOfOrNone:
    case Test::NotJoined: return std::optional<Keys>();
    case Test::InConflict: {
        ETABLI_ASSIGN(select, connection.cached(sqlText(u"search", u"in_conflict")));
        select->bind(1, most + 1);
        break;
    }
    case Test::Between:
    case Test::BetweenOrNone: {
        ETABLI_ASSIGN(select,
                      connection.cached(rowsql::keysWith(m_type, {condition.test, condition.field}, m_query.deleted)));
        select->bind(1, condition.from).bind(2, most + 1).bind(3, condition.to);
        break;
    }
    case Test::Equal:
    case Test::AnyOf:
    case Test::AnyOfOrNone: {
        ETABLI_ASSIGN(select,
                      connection.cached(rowsql::keysWith(m_type, {condition.test, condition.field}, m_query.deleted)));
        if (condition.test == Test::Equal)
            bindValue(*select, 1, condition.value);
        else
            select->bind(1, condition.codes);
        select->bind(2, most + 1);
        break;
    }
    case Test::Member: {
        ETABLI_ASSIGN(select, connection.cached(sqlText(u"search", u"holders")));
        select->bind(1, condition.fieldKey).bind(2, condition.value.toText()).bind(3, most + 1);
        break;
    }
    case Test::MemberAnyOf: {
        ETABLI_ASSIGN(select, connection.cached(sqlText(u"search", u"holders_of_any")));
        select->bind(1, condition.fieldKey).bind(2, condition.codes).bind(3, most + 1);
        break;
    }
    }
    Keys keys;
    ETABLI_ASSIGN(const bool all, readKeys(*select, most, keys));
    if (!all)
        return std::optional<Keys>();
    return std::optional<Keys>(std::move(keys));
}

Result<std::optional<ListWalk::Keys>> ListWalk::keysOfWords(qsizetype most)
{
    Connection &connection = m_space.connection();
    // Broad words are many rows, nearly always: the walk tests them.
    if (!m_words->hasNarrow())
        return std::optional<Keys>();
    ETABLI_ASSIGN(Statement * select, connection.cached(sqlText(u"search", u"newest_keys")));
    select->bind(1, m_words->expression(SearchPlan::Place::Anywhere)).bind(2, most + 1);
    Keys keys;
    ETABLI_ASSIGN(const bool all, readKeys(*select, most, keys));
    if (!all)
        return std::optional<Keys>();
    if (m_words->hasBroad()) {
        Keys passing;
        for (const qint64 key : keys) {
            ETABLI_ASSIGN(const bool holds, holdsWords(key));
            if (holds)
                passing.push_back(key);
        }
        keys = std::move(passing);
    }
    return std::optional<Keys>(std::move(keys));
}

void ListWalk::keep(Keys keys)
{
    sortOnce(keys);
    if (!m_wanted) {
        m_wanted = std::move(keys);
        return;
    }
    Keys both;
    std::set_intersection(m_wanted->begin(), m_wanted->end(), keys.begin(), keys.end(), std::back_inserter(both));
    m_wanted = std::move(both);
}

Result<void> ListWalk::sortWanted(const PageKey &after, qsizetype most)
{
    QByteArray json("[");
    for (const qint64 key : *m_wanted) {
        if (json.size() > 1)
            json += ',';
        json += QByteArray::number(key);
    }
    json += ']';
    QList<rowsql::FieldTest> tests;
    for (const Condition &condition : m_conditions)
        if (!condition.gathered)
            tests.append({condition.test, condition.field});
    ETABLI_ASSIGN(Statement * rows, m_space.connection().cached(rowsql::rowsAmong(m_type, m_sort, tests, m_query.deleted)));
    rows->bindUtf8(1, json);
    bindTests(*rows);
    for (;;) {
        ETABLI_ASSIGN(const bool row, rows->step());
        if (!row)
            break;
        if (rows->integer(2) == 0)
            continue;
        PageKey place = placeOf(*rows);
        if (after.isStart() || before(after, place))
            m_places.push_back(std::move(place));
    }
    if (hasWords() && !m_wordsGathered) {
        std::vector<PageKey> holding;
        for (PageKey &place : m_places) {
            ETABLI_ASSIGN(const bool holds, holdsWords(place.m_key));
            if (holds)
                holding.push_back(std::move(place));
        }
        m_places = std::move(holding);
    }
    const auto inOrder = [this](const PageKey &a, const PageKey &b) { return before(a, b); };
    m_atEnd = static_cast<qsizetype>(m_places.size()) <= most;
    if (m_atEnd) {
        std::sort(m_places.begin(), m_places.end(), inOrder);
    } else {
        const auto end = m_places.begin() + most;
        std::partial_sort(m_places.begin(), end, m_places.end(), inOrder);
        m_places.erase(end, m_places.end());
    }
    if (!m_places.empty())
        m_next = m_places.back();
    return {};
}

Result<void> ListWalk::walk(const PageKey &after, qsizetype most)
{
    std::vector<bool> wanted;
    if (m_wanted && !m_wanted->empty()) {
        wanted.resize(static_cast<size_t>(m_wanted->back()) + 1);
        for (const qint64 key : *m_wanted)
            wanted[static_cast<size_t>(key)] = true;
    }
    const QList<rowsql::Span> spans = spansAfter(after);
    for (const rowsql::Span span : spans) {
        ETABLI_ASSIGN(const bool over, walkSpan(span, after, most, wanted));
        if (!over)
            return {};
    }
    m_atEnd = true;
    return {};
}

Result<bool> ListWalk::walkSpan(rowsql::Span span, const PageKey &after, qsizetype most, const std::vector<bool> &wanted)
{
    QList<rowsql::FieldTest> tests;
    for (const Condition &condition : m_conditions)
        if (!condition.gathered)
            tests.append({condition.test, condition.field});
    ETABLI_ASSIGN(Statement * rows, m_space.connection().cached(
                                        rowsql::walk(m_type, m_sort, span, m_query.descending, tests,
                                                     m_query.deleted)));
    if (span == rowsql::Span::Fixed || span == rowsql::Span::FixedBeyond)
        bindValue(*rows, 1, m_fixed);
    else if (after.m_isText)
        rows->bindUtf8(1, after.m_text);
    else
        rows->bind(1, after.m_number);
    rows->bind(2, after.m_key);
    bindTests(*rows);
    for (int examined = 1;; ++examined) {
        ETABLI_ASSIGN(const bool row, rows->step());
        if (!row)
            return true;
        const auto key = static_cast<size_t>(rows->integer(0));
        bool passes = !m_wanted || (key < wanted.size() && wanted[key]);
        passes = passes && rows->integer(2) != 0;
        if (passes && hasWords() && !m_wordsGathered) {
            ETABLI_ASSIGN(passes, holdsWords(static_cast<qint64>(key)));
        }
        const bool full = passes && static_cast<qsizetype>(m_places.size()) >= most;
        const bool late = (examined & 63) == 0 && m_timer.hasExpired();
        if (full || late) {
            // What is full goes on after its last row, what is late after the last row looked at.
            if (late && !full) {
                m_next = placeOf(*rows);
                if (passes)
                    m_places.push_back(m_next);
                m_cutShort = true;
            }
            rows->reset();
            return false;
        }
        if (passes) {
            m_places.push_back(placeOf(*rows));
            m_next = m_places.back();
        }
    }
}

QList<rowsql::Span> ListWalk::spansAfter(const PageKey &after) const
{
    using rowsql::Span;
    if (m_sortIsFixed)
        return {after.isStart() ? Span::Fixed : Span::FixedBeyond};
    QList<Span> spans;
    if (after.isStart())
        spans = {Span::Present};
    else if (!after.m_missing)
        spans = {Span::Same, Span::Beyond};
    else
        return {Span::MissingBeyond};
    if (m_sort.optional && !m_sortIsBounded)
        spans += Span::Missing;
    return spans;
}

void ListWalk::bindTests(Statement &statement) const
{
    int next = 3;
    for (const Condition &condition : m_conditions) {
        if (condition.gathered)
            continue;
        switch (condition.test) {
        case rowsql::Test::Equal: bindValue(statement, next, condition.value); break;
        case rowsql::Test::Between:
        case rowsql::Test::BetweenOrNone: statement.bind(next, condition.from).bind(next + 1, condition.to); break;
        case rowsql::Test::AnyOf:
        case rowsql::Test::AnyOfOrNone: statement.bind(next, condition.codes); break;
        case rowsql::Test::NoMember: statement.bind(next, condition.fieldKey); break;
        case rowsql::Test::InConflict:
        case rowsql::Test::NotJoined: break;
        case rowsql::Test::Member:
            statement.bind(next, condition.fieldKey).bind(next + 1, condition.value.toText());
            break;
        case rowsql::Test::MemberAnyOfOrNone:
        case rowsql::Test::MemberAnyOf: statement.bind(next, condition.fieldKey).bind(next + 1, condition.codes); break;
        }
        next += 2;
    }
}

Result<bool> ListWalk::holdsWords(qint64 key)
{
    if (!m_titleWords.isEmpty()) {
        ETABLI_ASSIGN(Statement * title, m_space.connection().cached(rowsql::foldedTitle(m_type)));
        ETABLI_ASSIGN(const bool known, title->bind(1, key).step());
        const QStringList words = known ? foldedWords(title->text(0)) : QStringList();
        title->reset();
        return std::all_of(m_titleWords.begin(), m_titleWords.end(), [&words](const QString &asked) {
            return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(asked); });
        });
    }
    static const QString &sql = sqlText(u"search", u"words_of");
    ETABLI_ASSIGN(Statement * row, m_space.connection().cached(sql));
    ETABLI_ASSIGN(const bool found, row->bind(1, key).step());
    const bool holds = found && m_words->holds(row->bytesView(0), row->bytesView(1));
    row->reset();
    return holds;
}

PageKey ListWalk::placeOf(const Statement &row) const
{
    PageKey place;
    place.m_started = true;
    place.m_key = row.integer(0);
    place.m_isText = m_sort.isText;
    if (row.isNullAt(1))
        place.m_missing = true;
    else if (m_sort.isText)
        place.m_text = row.bytes(1);
    else
        place.m_number = row.integer(1);
    if (m_sort.isText && m_sort.missing.endsWith(u"''") && place.m_text.isEmpty())
        place.m_missing = true;
    return place;
}

bool ListWalk::before(const PageKey &a, const PageKey &b) const
{
    if (a.m_missing != b.m_missing)
        return b.m_missing;
    int order = 0;
    if (!a.m_missing && m_sort.isText)
        order = a.m_text.compare(b.m_text);
    else if (!a.m_missing)
        order = a.m_number < b.m_number ? -1 : a.m_number > b.m_number ? 1 : 0;
    if (order == 0)
        order = a.m_key < b.m_key ? -1 : a.m_key > b.m_key ? 1 : 0;
    return m_query.descending ? order > 0 : order < 0;
}

} // namespace etabli
