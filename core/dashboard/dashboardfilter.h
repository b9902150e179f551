#pragma once

#include <QDate>
#include <QStringList>

namespace etabli {

/// Which alliances a dashboard counts. It chooses alliances, never parts of them: of an alliance that is kept, every
/// partnership, organisation and euro counts. Empty parts choose everything; codes within a part are alternatives,
/// parts add up. A plain value.
struct DashboardFilter
{
    QStringList stages; ///< codes; the empty code stands for alliances without stage
    QStringList odds;   ///< "1" to "17", main or other
    /// Codes of partnership types: alliances with at least one partnership of such a type. A type stands for those
    /// that detail it as well (`MEC` for `MEC_FIN`), never the other way round.
    QStringList types;
    /// Under way at some time in the period, both days included. A bound not given is open. A missing start is
    /// "since always" and a missing end "still": an alliance without any date is always counted (Count::undated says
    /// how many tell no start). Dates the wrong way round are taken in the right order, of the filter and of alliances alike.
    QDate from;
    QDate to;

    [[nodiscard]] bool isEmpty() const
    {
        return stages.isEmpty() && odds.isEmpty() && types.isEmpty() && !from.isValid() && !to.isValid();
    }
    friend bool operator==(const DashboardFilter &, const DashboardFilter &) = default;
};

} // namespace etabli
