#include "core/national/enrolment.h"

#include "core/db/sqltext.h"
#include "core/domain/recordtype.h"
#include "core/national/admission.h"
#include "core/services/trust.h"

namespace etabli {

namespace {

/// Places and types as the base writes them; each is checked.
Result<Grant> canonical(Workspace &workspace, const Grant &asked)
{
    Grant grant;
    for (const QString &typed : asked.territories) {
        ETABLI_ASSIGN(const QString place, workspace.place(typed));
        grant.territories += place;
    }
    for (const QString &type : asked.types) {
        if (!recordType(type))
            return failure(Fault::UnknownType, type);
        grant.types += type;
    }
    // The whole nation is no limit: records without a place count too.
    if (grant.territories.contains(QStringLiteral("pays:FR")))
        grant.territories.clear();
    for (QStringList *list : {&grant.territories, &grant.types}) {
        list->sort();
        list->removeDuplicates();
    }
    return grant;
}

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

Result<EnrolledWorkbench> bySite(Space &space, qint64 site)
{
    ETABLI_ASSIGN(const QList<EnrolledWorkbench> all, enrolledWorkbenches(space));
    for (const EnrolledWorkbench &one : all) {
        if (one.site == site)
            return one;
    }
    return failure(Fault::SiteNotEnrolled, QString::number(site));
}

} // namespace

Result<EnrolReport> enrol(NationalBase &base, const QByteArray &card, const Grant &asked)
{
    Space &space = base.space();
    ETABLI_ASSIGN(const SiteCard read, readCard(card));
    ETABLI_ASSIGN(const Grant grant, canonical(base.workspace(), asked));
    const Site *known = space.streams().site(read.site);
    if (read.site == space.site().site)
        return failure(Fault::SignerRefused, read.name, QStringLiteral("the base itself"));
    if (known && !known->publicKey.isEmpty() && known->publicKey != read.publicKey)
        return failure(Fault::SignerRefused, known->name, QStringLiteral("another key is enrolled"));

    EnrolReport report;
    const auto work = [&]() -> Result<void> {
        ETABLI_ASSIGN(const qint64 site, space.streams().siteKey(read.site, read.name));
        ETABLI_TRY(space.streams().pin(site, read.publicKey, space.clock().now()));
        ETABLI_TRY(space.streams().setRevoked(site, false));
        ETABLI_ASSIGN(Statement * add, space.connection().cached(sqlText(u"base", u"site_enrol")));
        add->bind(1, site).bind(2, grant.territories.join(u' ')).bind(3, grant.types.join(u' '));
        ETABLI_TRY(add->bind(4, space.clock().now()).run());
        ETABLI_ASSIGN(report.released, reconsider(base, site));
        ETABLI_ASSIGN(report.workbench, bySite(space, site));
        return {};
    };
    ETABLI_TRY(base.change(work));
    return report;
}

Result<EnrolledWorkbench> findEnrolled(Space &space, const QString &named)
{
    const QString typed = named.trimmed();
    ETABLI_ASSIGN(const QList<EnrolledWorkbench> all, enrolledWorkbenches(space));
    std::optional<EnrolledWorkbench> found;
    for (const EnrolledWorkbench &one : all) {
        const bool matches = one.id.toString() == typed.toLower() || one.name == typed
            || fingerprint(one.publicKey).compare(typed, Qt::CaseInsensitive) == 0;
        if (matches && found)
            return failure(Fault::SiteNotEnrolled, named, QStringLiteral("several are called so"));
        if (matches)
            found = one;
    }
    if (!found)
        return failure(Fault::SiteNotEnrolled, named);
    return *found;
}

Result<EnrolledWorkbench> revoke(NationalBase &base, const QString &named)
{
    Space &space = base.space();
    ETABLI_ASSIGN(const EnrolledWorkbench found, findEnrolled(space, named));
    if (found.revokedAt == 0) {
        const auto work = [&]() -> Result<void> {
            ETABLI_TRY(space.streams().setRevoked(found.site, true));
            ETABLI_ASSIGN(Statement * note, space.connection().cached(sqlText(u"base", u"site_revoke")));
            return note->bind(1, found.site).bind(2, space.clock().now()).run();
        };
        ETABLI_TRY(base.change(work));
    }
    return bySite(space, found.site);
}

Result<QList<EnrolledWorkbench>> enrolledWorkbenches(Space &space)
{
    QList<EnrolledWorkbench> list;
    ETABLI_ASSIGN(Statement * select, space.connection().cached(sqlText(u"base", u"sites")));
    for (;;) {
        ETABLI_ASSIGN(const bool row, select->step());
        if (!row)
            return list;
        EnrolledWorkbench one;
        one.site = select->integer(0);
        one.id = select->id(1);
        one.name = select->text(2);
        one.publicKey = select->bytes(3);
        one.grant = {words(select->text(4)), words(select->text(5))};
        one.at = select->integer(6);
        one.revokedAt = select->integer(7);
        list.append(one);
    }
}

} // namespace etabli
