#include "core/national/grantjudge.h"

#include "core/db/sqltext.h"

#include <algorithm>

namespace etabli {

namespace {

const QString crtePrefix = QStringLiteral("crte:");

} // namespace

GrantJudge::GrantJudge(NationalBase &base) : m_base(base) {}

Result<void> GrantJudge::readGrants()
{
    if (!m_known.isEmpty())
        return {};
    ETABLI_ASSIGN(const QList<EnrolledWorkbench> all, enrolledWorkbenches(m_base.space()));
    for (const EnrolledWorkbench &one : all) {
        Known grant;
        grant.revoked = one.revokedAt != 0;
        grant.everywhere = one.grant.territories.isEmpty();
        grant.types = QSet<QString>(one.grant.types.begin(), one.grant.types.end());
        grant.territories = one.grant.territories;
        m_known.insert(one.site, grant);
    }
    return {};
}

Result<GrantJudge::Known *> GrantJudge::known(qint64 site)
{
    ETABLI_TRY(readGrants());
    const auto it = m_known.find(site);
    if (it == m_known.end())
        return failure(Fault::SiteNotEnrolled, QString::number(site));
    return &it.value();
}

Result<QList<qint64>> GrantJudge::sitesOfCrteGrants()
{
    ETABLI_TRY(readGrants());
    QList<qint64> sites;
    for (auto it = m_known.constBegin(); it != m_known.constEnd(); ++it) {
        const bool follows = std::any_of(it->territories.begin(), it->territories.end(),
                                         [](const QString &place) { return place.startsWith(crtePrefix); });
        if (follows)
            sites.append(it.key());
    }
    return sites;
}

Result<Missing> GrantJudge::judge(const Operation &operation, qint64 site)
{
    ETABLI_ASSIGN(Known * grant, known(site));
    if (!grant->types.isEmpty() && !grant->types.contains(operation.target.type))
        return Missing::Type;
    if (grant->revoked)
        return Missing::Territory; // nothing of a revoked workbench leaves quarantine
    if (grant->everywhere)
        return Missing::Nothing;
    const Tie tie = tieOf(operation.target.type, operation.target.field);
    if (tie == Tie::Place || tie == Tie::Belongs) {
        for (const QString &value : valuesGiven(operation)) {
            bool opens = false;
            if (tie == Tie::Place) {
                QSet<Id> met;
                ETABLI_ASSIGN(opens, holds(*grant, value, met));
            } else if (const auto id = Id::fromString(value)) {
                ETABLI_ASSIGN(opens, isOpenFor(site, *grant, *id));
            }
            if (opens)
                return Missing::Nothing;
        }
    }
    ETABLI_ASSIGN(const bool open, isOpenFor(site, *grant, operation.target.record));
    return open ? Missing::Nothing : Missing::Territory;
}

Result<bool> GrantJudge::isOpenFor(qint64 site, Known &grant, const Id &record)
{
    const std::pair key(site, record);
    if (m_open.contains(key))
        return true;
    if (m_closed.contains(key))
        return false;
    QSet<Id> met;
    ETABLI_ASSIGN(const bool open, isOpen(grant, record, met));
    (open ? m_open : m_closed).insert(key);
    return open;
}

Result<bool> GrantJudge::isOpen(Known &grant, const Id &record, QSet<Id> &met)
{
    if (met.contains(record))
        return false;
    met.insert(record);
    ETABLI_ASSIGN(const auto records, recordsCalled(record));
    for (const auto &[type, key] : records) {
        for (const TieField &field : tiesOf(type)) {
            if (field.tie != Tie::Place && field.tie != Tie::Belongs)
                continue;
            ETABLI_ASSIGN(const QStringList values, ever(key, field.name));
            for (const QString &value : values) {
                bool open = false;
                if (field.tie == Tie::Place) {
                    ETABLI_ASSIGN(open, holds(grant, value, met));
                } else if (const auto id = Id::fromString(value)) {
                    ETABLI_ASSIGN(open, isOpen(grant, *id, met));
                }
                if (open)
                    return true;
            }
        }
    }
    // Of an organisation or a contact, nothing but the name may have come so far.
    ETABLI_ASSIGN(const QList<Id> naming, referring(record.bytes().toByteArray(), false));
    for (const Id &one : naming) {
        ETABLI_ASSIGN(const bool open, isOpen(grant, one, met));
        if (open)
            return true;
    }
    return false;
}

Result<bool> GrantJudge::holds(Known &grant, const QString &place, QSet<Id> &met)
{
    ETABLI_TRY(readPlaces(grant));
    if (grant.places.contains(place))
        return true;
    if (!place.startsWith(crtePrefix))
        return false;
    // A CRTE stands where its record ever did.
    ETABLI_ASSIGN(const QList<Id> crtes,
                  referring(tieTarget(Tie::CrteCode, place.mid(crtePrefix.size())), false));
    for (const Id &crte : crtes) {
        ETABLI_ASSIGN(const bool open, isOpen(grant, crte, met));
        if (open)
            return true;
    }
    return false;
}

Result<void> GrantJudge::readPlaces(Known &grant)
{
    if (grant.placesRead)
        return {};
    grant.placesRead = true;
    QStringList grounds;
    for (const QString &territory : std::as_const(grant.territories)) {
        grant.places.insert(territory);
        if (!territory.startsWith(crtePrefix)) {
            grounds += territory;
            continue;
        }
        ETABLI_ASSIGN(const QList<Id> crtes,
                      referring(tieTarget(Tie::CrteCode, territory.mid(crtePrefix.size())), false));
        for (const Id &crte : crtes) {
            ETABLI_ASSIGN(const auto records, recordsCalled(crte));
            for (const auto &[type, key] : records) {
                if (type != u"crte")
                    continue;
                ETABLI_ASSIGN(const QStringList members, ever(key, QStringLiteral("epcis")));
                grounds += members;
            }
        }
    }
    for (const QString &ground : std::as_const(grounds)) {
        const auto places = m_base.workspace().placesCounted(ground);
        if (!places && places.error().fault == Fault::UnknownTerritory)
            continue; // a place that this reference does not know holds nothing but itself
        if (!places)
            return tl::unexpected(places.error());
        for (const QString &place : *places) {
            // The perimeters of CRTE change with their records: they are asked when it matters.
            if (!place.startsWith(crtePrefix))
                grant.places.insert(place);
        }
    }
    return {};
}

Result<QList<Id>> GrantJudge::note(const Operation &operation, qint64 record)
{
    QList<Id> opened;
    const Tie tie = tieOf(operation.target.type, operation.target.field);
    if (tie == Tie::None)
        return opened;
    for (const QString &value : valuesGiven(operation)) {
        const QByteArray target = tieTarget(tie, value);
        if (!target.isEmpty()) {
            ETABLI_ASSIGN(Statement * add, m_base.space().connection().cached(sqlText(u"base", u"reference_add")));
            const bool follows = tie == Tie::Belongs || tie == Tie::Place;
            ETABLI_TRY(add->bind(1, target).bind(2, follows).bind(3, record).run());
        }
        if (tie == Tie::Names) {
            if (const auto id = Id::fromString(value))
                opened.append(*id);
        } else {
            opened.append(operation.target.record);
        }
    }
    // What was closed may be open now.
    m_closed.clear();
    if (operation.target.type == u"crte") {
        for (Known &grant : m_known)
            grant.placesRead = false;
    }
    return opened;
}

Result<QList<Id>> GrantJudge::followers(const Id &record)
{
    const QByteArray bytes = record.bytes().toByteArray();
    ETABLI_ASSIGN(QList<Id> all, referring(bytes, true));
    ETABLI_ASSIGN(const QList<Id> waiting, waitingFor(bytes));
    all += waiting;
    ETABLI_ASSIGN(const auto records, recordsCalled(record));
    for (const auto &[type, key] : records) {
        for (const TieField &field : tiesOf(type)) {
            if (field.tie != Tie::Names && field.tie != Tie::CrteCode)
                continue;
            ETABLI_ASSIGN(const QStringList values, ever(key, field.name));
            for (const QString &value : values) {
                if (field.tie == Tie::CrteCode) {
                    const QByteArray code = (crtePrefix + value).toUtf8();
                    ETABLI_ASSIGN(const QList<Id> there, referring(code, true));
                    ETABLI_ASSIGN(const QList<Id> waitingThere, waitingFor(code));
                    all += there + waitingThere;
                } else if (const auto id = Id::fromString(value)) {
                    all.append(*id);
                }
            }
        }
    }
    return all;
}

Result<QStringList> GrantJudge::ever(qint64 record, const QString &field)
{
    QStringList values;
    ETABLI_ASSIGN(const qint64 fieldKey, m_base.space().symbols().find(field));
    if (fieldKey == 0)
        return values;
    ETABLI_ASSIGN(Statement * select, m_base.space().connection().cached(sqlText(u"base", u"ever")));
    select->bind(1, record).bind(2, fieldKey);
    for (;;) {
        ETABLI_ASSIGN(const bool row, select->step());
        if (!row)
            return values;
        if (const QString text = select->text(0); !text.isEmpty() && !values.contains(text))
            values.append(text);
    }
}

Result<QList<std::pair<QString, qint64>>> GrantJudge::recordsCalled(const Id &id)
{
    QList<std::pair<QString, qint64>> records;
    ETABLI_ASSIGN(Statement * select, m_base.space().connection().cached(sqlText(u"base", u"record_types")));
    select->bind(1, id);
    for (;;) {
        ETABLI_ASSIGN(const bool row, select->step());
        if (!row)
            return records;
        records.append({select->text(0), select->integer(1)});
    }
}

Result<QList<Id>> GrantJudge::referring(const QByteArray &target, bool belongs)
{
    QList<Id> records;
    ETABLI_ASSIGN(Statement * select, m_base.space().connection().cached(sqlText(u"base", u"references_to")));
    select->bind(1, target).bind(2, belongs);
    for (;;) {
        ETABLI_ASSIGN(const bool row, select->step());
        if (!row)
            return records;
        records.append(select->id(1));
    }
}

Result<QList<Id>> GrantJudge::waitingFor(const QByteArray &target)
{
    QList<Id> records;
    ETABLI_ASSIGN(Statement * select, m_base.space().connection().cached(sqlText(u"base", u"quarantine_of_target")));
    select->bind(1, target);
    for (;;) {
        ETABLI_ASSIGN(const bool row, select->step());
        if (!row)
            return records;
        records.append(select->id(0));
    }
}

} // namespace etabli
