#pragma once

#include "core/store/space.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace etabli::bench {

/// A small deterministic source of numbers (splitmix64): the same seed gives the same space on every machine.
class Chance
{
public:
    explicit Chance(quint64 seed) : m_state(seed) {}
    quint64 next();
    /// 0 … limit − 1.
    int below(int limit) { return static_cast<int>(next() % static_cast<quint64>(limit)); }
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

private:
    quint64 m_state;
};

/// Some 24 000 French-looking forms (roots and their endings) drawn with Zipf's frequencies, small words first.
class Vocabulary
{
public:
    explicit Vocabulary(quint64 seed);
    [[nodiscard]] const QString &draw(Chance &chance) const;
    [[nodiscard]] const QStringList &words() const { return m_words; }
    /// A sentence of about `length` characters.
    [[nodiscard]] QString text(Chance &chance, qsizetype length) const;

private:
    QStringList m_words; ///< the most frequent first
    std::vector<double> m_cumulated;
};

struct GeneratorReport
{
    qint64 records = 0;
    qint64 operations = 0;
    qint64 applyMs = 0;
    qint64 indexMs = 0;
};

/// Fills a new space with `records` projects, organisations, partnerships, contacts and notes, through the same
/// path as a large reception. Deterministic for a seed and a list of territories ("commune:44109").
[[nodiscard]] Result<GeneratorReport> generate(Space &space, qint64 records, quint64 seed,
                                               const QStringList &territories,
                                               const std::function<void(qint64)> &progress = {});

} // namespace etabli::bench
