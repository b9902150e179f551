#pragma once

#include "core/base/result.h"
#include "core/territory/referencetext.h"

#include <QString>

#include <optional>
#include <vector>

namespace etabli {

/// The rows of the reference database, worked out from its text: keys, contexts, populations of the levels
/// above the commune, and which territory counts what.
struct ReferenceTables
{
    struct Figures
    {
        std::optional<qint64> population;
        std::optional<qint64> published;
        bool operator==(const Figures &) const = default;
    };
    struct Earlier
    {
        quint32 vintages = 0;
        const ReferenceText::Row *row = nullptr;
        Figures figures;
    };
    struct Entry
    {
        const ReferenceText::Row *row = nullptr; ///< as the newest of its vintages has it
        quint32 vintages = 0;
        QString name;
        QString folded; ///< the words of the name, parted by single spaces
        QString context;
        Figures figures;
        std::vector<Earlier> earlier;
    };
    struct Reach
    {
        int place = 0;
        int at = 0;
        int contains = 0;
        quint32 vintages = 0;
    };
    struct Lead
    {
        QByteArray place;
        int territory = 0;
        QByteArrayView reason;
        quint32 vintages = 0;
    };
    struct Split
    {
        int territory = 0;
        int heir = 0;
        quint32 bit = 0;
    };

    std::vector<Entry> entries; ///< entry i has the key i + 1: the widest and most populous first
    std::vector<Reach> reach;   ///< in keys, sorted by place and at
    std::vector<Lead> leads;
    std::vector<Split> splits;
};

/// Pure. The tables point into `text`, which must outlive them.
/// ReferenceDamaged when a line names a territory that no line declares.
[[nodiscard]] Result<ReferenceTables> buildReference(const ReferenceText &text);

} // namespace etabli
