#include "core/services/exportscope.h"

#include "core/db/sqltext.h"
#include "core/domain/recordtype.h"
#include "core/services/duplicates.h"

namespace etabli {

namespace {

/// Symbols of the fields of a kind, whatever the type.
Result<QSet<qint64>> fieldKeys(Space &space, std::initializer_list<Kind> kinds)
{
    QSet<qint64> keys;
    for (const RecordType &type : recordTypes()) {
        for (const Field &field : type.fields) {
            if (std::find(kinds.begin(), kinds.end(), field.kind) == kinds.end())
                continue;
            ETABLI_ASSIGN(const qint64 key, space.symbols().find(QString(field.name)));
            if (key != 0)
                keys.insert(key);
        }
    }
    return keys;
}

/// Which record points to which.
struct Link
{
    qint64 from;
    qint64 to;
};

} // namespace

Result<QBitArray> recordsInScope(Space &space, const QSet<QString> &places)
{
    ETABLI_ASSIGN(const qint64 last, space.connection().scalar(sqlText(u"exchange", u"last_record")));
    ETABLI_ASSIGN(const QSet<qint64> placeFields, fieldKeys(space, {Kind::Territory, Kind::TerritorySet}));
    ETABLI_ASSIGN(QSet<qint64> referenceFields, fieldKeys(space, {Kind::Reference, Kind::ReferenceSet}));
    // Who was told apart from whom ties nobody to a place.
    ETABLI_ASSIGN(const qint64 toldApart, space.symbols().find(QString(toldApartField)));
    referenceFields.remove(toldApart);
    QBitArray records(last + 1);
    QList<Link> links;

    // One pass over every value ever written.
    ETABLI_ASSIGN(Statement * target, space.connection().cached(sqlText(u"store", u"record_any_type")));
    ETABLI_ASSIGN(Statement scan, space.connection().prepare(sqlText(u"exchange", u"texts_ever_written")));
    for (;;) {
        ETABLI_ASSIGN(const bool row, scan.step());
        if (!row)
            break;
        const qint64 record = scan.integer(0);
        const qint64 field = scan.integer(1);
        if (placeFields.contains(field)) {
            if (places.contains(scan.text(2)))
                records.setBit(record);
        } else if (referenceFields.contains(field)) {
            const auto id = Id::fromString(scan.text(2));
            if (!id)
                continue;
            ETABLI_ASSIGN(const bool known, target->bind(1, *id).step());
            if (known)
                links.append({record, target->integer(0)});
            target->reset();
        }
    }

    const QBitArray placed = records;
    for (const Link &link : std::as_const(links)) {
        if (placed.testBit(link.to))
            records.setBit(link.from);
    }
    const QBitArray belonging = records;
    for (const Link &link : std::as_const(links)) {
        if (belonging.testBit(link.from))
            records.setBit(link.to);
    }
    return records;
}

} // namespace etabli
