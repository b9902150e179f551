#pragma once

#include "core/base/result.h"
#include "core/territory/territory.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <vector>

namespace etabli {

/// The embedded reference once read: lines split into cells, nothing worked out yet.
/// The views point into `text`. Layout: resources/reference/README.md.
struct ReferenceText
{
    struct Vintage
    {
        quint32 bit = 0;
        int year = 0;
        QByteArrayView source;
    };
    struct Row
    {
        TerritoryKind kind = TerritoryKind::Pays;
        quint32 vintages = 0;
        QByteArrayView code, name, nature, region, departement, arrondissement, epci, ept, commune, siren, seat;
        QByteArrayView figures;
    };
    struct Lead
    {
        QByteArrayView code, target, reason;
        quint32 vintages = 0;
    };
    struct Split
    {
        QByteArrayView parent, heir;
        quint32 bit = 0;
    };

    QByteArray text;
    std::vector<Vintage> vintages; ///< oldest first
    std::vector<Row> rows;         ///< lines of one territory follow each other
    std::vector<Lead> leads;
    std::vector<Split> splits;

    /// Reads uncompressed text. ReferenceDamaged, with the line as detail, when it is not of the known layout.
    [[nodiscard]] static Result<ReferenceText> parse(QByteArray text);
};

/// Makes the data and the SQL of this room readable; any thread, again and again.
void initTerritoryResources();

/// The compressed reference embedded in the program.
[[nodiscard]] QByteArray embeddedReference();

/// Undoes zstd. ReferenceDamaged when the bytes are not whole, Unsupported when this build cannot read zstd.
[[nodiscard]] Result<QByteArray> uncompressedReference(const QByteArray &compressed);

} // namespace etabli
