#pragma once

#include "core/base/result.h"
#include "core/domain/recordtype.h"
#include "core/store/listing.h"
#include "core/store/rowsql.h"
#include "core/store/searchplan.h"
#include "core/store/space.h"

#include <QDeadlineTimer>

#include <optional>
#include <vector>

namespace etabli {

/// Finds the keys of one page. Conditions that few records meet are gathered first, from their indexes; what is
/// left small is sorted, otherwise the index of the sort field is walked and each row tested. One query, one
/// thread.
class ListWalk
{
public:
    ListWalk(Space &space, const RecordType &type, const ListQuery &query)
        : m_space(space), m_type(type), m_query(query) {}

    /// Checks the query and prepares it. UnknownField.
    [[nodiscard]] Result<void> prepare();
    /// The next keys in order, `most` at most.
    [[nodiscard]] Result<void> run(const PageKey &after, qsizetype most);

    [[nodiscard]] const std::vector<PageKey> &places() const { return m_places; }
    [[nodiscard]] qint64 keyAt(size_t i) const { return m_places[i].m_key; }
    [[nodiscard]] const PageKey &next() const { return m_next; }
    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    [[nodiscard]] bool cutShort() const { return m_cutShort; }

private:
    struct Condition
    {
        rowsql::Test test = rowsql::Test::Equal;
        int field = -1;
        qint64 fieldKey = 0; ///< of a set
        Value value;
        QString from; ///< of days, with `to`
        QString to;
        QString codes; ///< JSON array
        qsizetype codeCount = 0;
        bool indexed = false;
        bool gathered = false; ///< its records are in `m_wanted`
    };
    using Keys = std::vector<qint64>;

    [[nodiscard]] Result<void> addCondition(const ListCondition &condition);
    [[nodiscard]] Result<void> addDays(const ListCondition &wanted, Condition condition);
    /// What pointed to a record joined into another points to that other.
    [[nodiscard]] Result<void> addJoined(const QString &type, QList<Value> &values);
    [[nodiscard]] Result<void> addTerritories();
    [[nodiscard]] Result<void> addWords();
    [[nodiscard]] bool isEmptyQuery() const { return m_conditions.isEmpty() && !hasWords(); }
    [[nodiscard]] bool hasWords() const { return m_words || !m_titleWords.isEmpty(); }
    [[nodiscard]] Result<void> gatherSparse();
    /// Nothing when more than `most` records meet it.
    [[nodiscard]] Result<std::optional<Keys>> keysOf(const Condition &condition, qsizetype most);
    [[nodiscard]] Result<std::optional<Keys>> keysOfWords(qsizetype most);
    void keep(Keys keys);

    [[nodiscard]] Result<void> sortWanted(const PageKey &after, qsizetype most);
    [[nodiscard]] Result<void> walk(const PageKey &after, qsizetype most);
    [[nodiscard]] Result<bool> walkSpan(rowsql::Span span, const PageKey &after, qsizetype most,
                                        const std::vector<bool> &wanted);
    [[nodiscard]] QList<rowsql::Span> spansAfter(const PageKey &after) const;
    void bindTests(Statement &statement) const;
    [[nodiscard]] Result<bool> holdsWords(qint64 key);
    [[nodiscard]] PageKey placeOf(const Statement &row) const;
    [[nodiscard]] bool before(const PageKey &a, const PageKey &b) const;

    Space &m_space;
    const RecordType &m_type;
    const ListQuery &m_query;
    rowsql::Sort m_sort;
    bool m_sortIsBounded = false; ///< the query asks for days of the sort field: only they are walked
    bool m_sortIsFixed = false; ///< the query asks for one value of the sort field
    Value m_fixed;
    QList<Condition> m_conditions;
    std::optional<SearchPlan> m_words;
    QStringList m_titleWords; ///< of deleted records, which are in no index of words
    bool m_wordsGathered = false;
    bool m_nothing = false;
    std::optional<Keys> m_wanted; ///< sorted; every row is among them
    qsizetype m_few = 0;
    QDeadlineTimer m_timer;

    std::vector<PageKey> m_places;
    PageKey m_next;
    bool m_atEnd = false;
    bool m_cutShort = false;
};

} // namespace etabli
