#include "core/store/joined.h"

#include "core/db/sqltext.h"
#include "core/domain/recordtype.h"
#include "core/store/editor.h"

namespace etabli {

namespace {

constexpr qsizetype mostIdentifiers = 500;

} // namespace

Result<QStringList> identifiersOf(Space &space, const QString &type, const Id &id)
{
    QStringList identifiers{id.toString()};
    ETABLI_ASSIGN(const qint64 joinedKey, space.symbols().find(QString(joinedField)));
    ETABLI_ASSIGN(const qint64 typeKey, space.symbols().find(type));
    if (joinedKey == 0 || typeKey == 0)
        return identifiers;
    for (qsizetype at = 0; at < identifiers.size() && identifiers.size() < mostIdentifiers; ++at) {
        const auto into = Id::fromString(identifiers.at(at));
        if (!into)
            continue;
        ETABLI_ASSIGN(const qint64 key, findRecordKey(space, type, *into));
        if (key == 0)
            continue;
        QStringList elements;
        ETABLI_ASSIGN(Statement * members, space.connection().cached(sqlText(u"store", u"members")));
        members->bind(1, key).bind(2, joinedKey);
        for (;;) {
            ETABLI_ASSIGN(const bool more, members->step());
            if (!more)
                break;
            elements += members->text(0);
        }
        for (const QString &element : std::as_const(elements)) {
            const auto joined = Id::fromString(element);
            if (!joined || identifiers.contains(element))
                continue;
            // A join that was undone, or that a concurrent edit keeps open, leads nowhere.
            ETABLI_ASSIGN(Statement * survivor, space.connection().cached(sqlText(u"store", u"record_survivor")));
            ETABLI_ASSIGN(const bool known, survivor->bind(1, *joined).bind(2, typeKey).step());
            const bool leads = known && !survivor->isNullAt(0) && survivor->id(0) == *into;
            survivor->reset();
            if (leads)
                identifiers += element;
        }
    }
    return identifiers;
}

} // namespace etabli
