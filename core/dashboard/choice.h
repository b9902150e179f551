#pragma once

#include "core/dashboard/dashboardfilter.h"
#include "core/dashboard/facts.h"

namespace etabli {

/// A filter brought to the numbers of Facts, and the day it is asked on. Good until the facts change.
class Choice
{
public:
    Choice(const Facts &facts, const DashboardFilter &filter, const Vocabularies &words, QDate today);

    /// Whether everything is taken.
    [[nodiscard]] bool takesAll() const { return m_all; }
    [[nodiscard]] bool takes(const Facts &facts, quint32 line) const;
    /// Whether a day lies within the twelve months up to today.
    [[nodiscard]] bool isLate(qint32 day) const { return day > m_lateFrom && day <= m_today; }

private:
    bool m_all = true;
    std::vector<quint8> m_stages; ///< by number, then those without; empty: any
    bool m_anyOdd = true;
    quint32 m_odds = 0;
    bool m_anyType = true;
    std::vector<quint8> m_types; ///< by number
    qint32 m_from = std::numeric_limits<qint32>::min();
    qint32 m_to = std::numeric_limits<qint32>::max();
    qint32 m_lateFrom = 0;
    qint32 m_today = 0;
};

} // namespace etabli
