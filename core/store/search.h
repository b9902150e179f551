#pragma once

#include "core/base/identifier.h"
#include "core/base/result.h"
#include "core/store/searchquery.h"
#include "core/store/space.h"

#include <QDeadlineTimer>
#include <QList>
#include <QPair>
#include <QSet>
#include <QString>
#include <QStringList>

namespace etabli {

class SearchPlan;

struct SearchOptions
{
    QStringList types = {}; ///< empty: every type
    int limit = 20;
    int deadlineMs = 30; ///< what was found by then is the answer; 0: no limit
    bool excerpts = false; ///< says where the words are when the title does not hold them all
};

/// One record found.
struct SearchHit
{
    QString type;
    Id id;
    qint64 key = 0;
    QString title; ///< as written; the first line of a long text
    /// Codes that tell records of one title apart, by field: stage, profile, status, territory…
    QList<QPair<QString, QString>> codes;
    qint64 modified = 0; ///< ms UTC
    double score = 0;
    QString field = {};   ///< the field that holds a word the title lacks; empty when the title holds them all
    QString excerpt = {}; ///< what stands around that word, in one line, at most some two hundred characters
};

/// Finds records from what a person types, at each keystroke: every word is the beginning of a word and all must
/// be there. Words of one or two letters answer newest first; from three letters titles come before bodies and
/// whole words before beginnings, among the newest candidates. Records deleted never come; those joined into
/// another come as that other. Any space, its thread.
class Search
{
public:
    explicit Search(Space &space) : m_space(space) {}

    /// An identifier typed whole (UUID, SIREN, RNA…) is found too. Cancelled only when interrupted.
    [[nodiscard]] Result<QList<SearchHit>> find(const QString &text, const SearchOptions &options = {});
    /// Whether the deadline cut the last search short.
    [[nodiscard]] bool wasCutShort() const { return m_cutShort; }

private:
    struct Candidate
    {
        qint64 key = 0;
        double score = 0;
    };
    [[nodiscard]] Result<void> gather(const QStringList &asked, const SearchOptions &options,
                                      QList<Candidate> &found);
    [[nodiscard]] Result<void> gatherNarrow(const SearchPlan &plan, const SearchOptions &options,
                                            QList<Candidate> &found);
    [[nodiscard]] Result<void> gatherBroad(const SearchPlan &plan, const SearchOptions &options,
                                           QList<Candidate> &found);
    /// Reads the rows of an expression, newest first, until `most` of them pass, or `enough` of the first `most`.
    [[nodiscard]] Result<void> read(const QString &expression, const SearchPlan &plan, bool testEveryWord,
                                    qsizetype most, qsizetype enough, QList<Candidate> &found);
    void take(const Statement &row, QList<Candidate> &found);
    [[nodiscard]] double score(QByteArrayView title, QByteArrayView body) const;
    [[nodiscard]] Result<void> findById(const QString &text, QList<Candidate> &found);
    [[nodiscard]] Result<QList<SearchHit>> show(const QList<Candidate> &found, const SearchOptions &options);
    /// The key of the record that stands for `key` now; 0 when none does.
    [[nodiscard]] Result<qint64> standing(qint64 key, SearchHit &hit);
    [[nodiscard]] Result<void> describe(SearchHit &hit);
    /// Looks for the words that the title lacks in the other fields, the first characters of each.
    [[nodiscard]] Result<void> explain(SearchHit &hit);
    [[nodiscard]] bool overdue();

    Space &m_space;
    QDeadlineTimer m_timer;
    QList<QByteArray> m_asked;
    QSet<qint64> m_taken;
    bool m_ranked = false;
    bool m_cutShort = false;
};

} // namespace etabli
