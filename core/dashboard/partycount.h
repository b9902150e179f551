#pragma once

#include "core/dashboard/counting.h"

namespace etabli {

/// Tells organisations apart: each once in the total, once in each row. Of a few projects, their organisations are
/// marked one by one; of many, and when every project counts, each organisation is asked for its places, which are
/// stored one after the other. For one count, on one thread.
class PartyCount
{
public:
    static constexpr quint32 noRow = std::numeric_limits<quint32>::max();

    /// `all`: every project of the territory and of its rows will be added.
    PartyCount(const Facts &facts, const Ground &ground, bool all);

    /// Counts the organisations of a project in a row (or in none), and in the total when it is of the total.
    void add(quint32 row, bool inTotal, quint32 line)
    {
        if (m_left == 0)
            return;
        --m_left;
        m_waiting[row == noRow ? 0 : row / perPass].push_back({line, row, inTotal});
    }
    /// To be called once, before the numbers are asked for.
    void finish();

    [[nodiscard]] qint64 organisations() const { return m_total.organisations; }
    [[nodiscard]] qint64 companies() const { return m_total.companies; }
    [[nodiscard]] qint64 organisations(size_t row) const { return m_rows[row].organisations; }
    [[nodiscard]] qint64 companies(size_t row) const { return m_rows[row].companies; }

private:
    // A word: a bit for each row of the pass, whether in the total, whether it is a company.
    using Word = quint32;
    static constexpr quint32 perPass = 30;
    static constexpr Word total = Word(1) << perPass;
    static constexpr Word company = total << 1;

    struct Numbers
    {
        qint64 organisations = 0;
        qint64 companies = 0;
    };
    struct Waiting
    {
        quint32 line;
        quint32 row;
        bool inTotal;
    };

    void countByProject();
    void meet(std::vector<Word> &words, const Waiting &one);
    void countByOrganisation();
    [[nodiscard]] std::vector<Word> marksOfPlaces(quint32 pass) const;

    const Facts &m_facts;
    const Ground &m_ground;
    size_t m_left; ///< so many projects are still few
    std::vector<Numbers> m_rows;
    Numbers m_total;
    std::vector<std::vector<Waiting>> m_waiting; ///< by pass: so many rows at once
};

} // namespace etabli
