#include "core/national/admission.h"

#include "core/db/sqltext.h"
#include "core/domain/recordtype.h"

#include <utility>

namespace etabli {

namespace {

/// Operations held in memory before they are written to quarantine: nearly always their record is opened a few
/// operations further in the same archive.
constexpr size_t mostPending = 20'000;

/// What is looked up when the record that this operation names is opened.
QByteArray followedBy(const Operation &operation)
{
    const Tie tie = tieOf(operation.target.type, operation.target.field);
    if (tie != Tie::Belongs && tie != Tie::Place)
        return {};
    for (const QString &value : valuesGiven(operation)) {
        if (const QByteArray target = tieTarget(tie, value); !target.isEmpty())
            return target;
    }
    return {};
}

} // namespace

Admission::Admission(NationalBase &base, Applier &applier, qint64 receipt)
    : m_base(base)
    , m_applier(applier)
    , m_receipt(receipt)
    , m_judge(base)
{
}

Result<void> Admission::take(const Operation &operation, qint64 site)
{
    Space &space = m_base.space();
    noteFiles(operation);
    ETABLI_ASSIGN(const bool anyWaits, anyStored());
    std::optional<qint64> waiting;
    if (anyWaits) {
        ETABLI_ASSIGN(waiting, quarantinedStamp(space, operation.dot));
    }
    if (waiting) {
        if (*waiting != operation.stamp)
            return failure(Fault::StreamForked, space.streams().streamId(operation.dot.stream).toString() + u':'
                                                    + QString::number(operation.dot.sequence));
        ++m_known;
        return {};
    }
    ETABLI_ASSIGN(const Missing missing, m_judge.judge(operation, site));
    if (missing == Missing::Nothing)
        return admit(operation);
    // Accepted once, accepted for good: the grant may have been larger.
    ETABLI_ASSIGN(const std::optional<qint64> held, space.log().stampOf(operation.dot));
    if (held)
        return admit(operation);
    m_pending.push_back({operation, site, missing});
    return m_pending.size() < mostPending ? Result<void>() : storePending();
}

Result<void> Admission::admit(const Operation &operation)
{
    ETABLI_TRY(m_applier.apply(operation));
    if (tieOf(operation.target.type, operation.target.field) == Tie::None)
        return {};
    ETABLI_ASSIGN(const qint64 record, m_applier.recordKey(operation.target.type, operation.target.record));
    ETABLI_ASSIGN(const QList<Id> opened, m_judge.note(operation, record));
    for (const Id &one : opened)
        m_opened.insert(one);
    m_crteTouched = m_crteTouched || operation.target.type == u"crte";
    return {};
}

Result<bool> Admission::anyStored()
{
    if (!m_anyStored) {
        ETABLI_ASSIGN(const qint64 any, m_base.space().connection().scalar(sqlText(u"base", u"quarantine_any")));
        m_anyStored = any != 0;
    }
    return *m_anyStored;
}

Result<void> Admission::recallSite(qint64 site)
{
    ETABLI_ASSIGN(Statement * select, m_base.space().connection().cached(sqlText(u"base", u"quarantine_records_of_site")));
    select->bind(1, site);
    for (;;) {
        ETABLI_ASSIGN(const bool row, select->step());
        if (!row)
            return {};
        m_opened.insert(select->id(0));
    }
}

Result<void> Admission::settle()
{
    ETABLI_TRY(retryPending());
    ETABLI_TRY(storePending());
    ETABLI_TRY(wake());
    ETABLI_ASSIGN(Statement * count, m_base.space().connection().cached(sqlText(u"base", u"quarantine_of_receipt")));
    ETABLI_ASSIGN(const bool row, count->bind(1, m_receipt).step());
    m_quarantined = row ? count->integer(0) : 0;
    count->reset();
    return {};
}

Result<void> Admission::retryPending()
{
    for (bool again = true; again && !m_pending.empty();) {
        again = false;
        std::vector<Pending> left;
        for (Pending &one : std::exchange(m_pending, {})) {
            ETABLI_ASSIGN(one.missing, m_judge.judge(one.operation, one.site));
            if (one.missing == Missing::Nothing) {
                ETABLI_TRY(admit(one.operation));
                again = true;
            } else {
                left.push_back(std::move(one));
            }
        }
        m_pending = std::move(left);
    }
    return {};
}

Result<void> Admission::storePending()
{
    for (const Pending &one : std::exchange(m_pending, {})) {
        // An archive may hold an operation twice.
        ETABLI_ASSIGN(const std::optional<qint64> waiting, quarantinedStamp(m_base.space(), one.operation.dot));
        if (waiting) {
            ++m_known;
            continue;
        }
        ETABLI_TRY(quarantine(m_base.space(), one.operation, one.site, m_receipt, one.missing, followedBy(one.operation)));
        m_anyStored = true;
        // What opened its record may have come before it: this archive's own waking looks at it again.
        m_opened.insert(one.operation.target.record);
    }
    return {};
}

Result<void> Admission::wake()
{
    ETABLI_ASSIGN(const bool any, anyStored());
    if (!any)
        return {};
    while (!m_opened.isEmpty()) {
        if (std::exchange(m_crteTouched, false)) {
            ETABLI_ASSIGN(const QList<qint64> sites, m_judge.sitesOfCrteGrants());
            for (const qint64 site : sites)
                ETABLI_TRY(recallSite(site));
        }
        ETABLI_ASSIGN(const QSet<Id> reached, reachedFrom(std::exchange(m_opened, {})));
        for (const Id &record : reached) {
            ETABLI_ASSIGN(const QList<Quarantined> waiting, quarantinedOf(m_base.space(), record));
            for (const Quarantined &one : waiting) {
                ETABLI_ASSIGN(const Missing missing, m_judge.judge(one.operation, one.site));
                if (missing != Missing::Nothing)
                    continue;
                ETABLI_TRY(release(m_base.space(), one.operation.dot));
                ++m_released;
                ETABLI_TRY(admit(one.operation));
                m_opened.insert(record);
            }
        }
    }
    return {};
}

Result<QSet<Id>> Admission::reachedFrom(const QSet<Id> &records)
{
    QSet<Id> reached;
    QList<Id> next(records.begin(), records.end());
    while (!next.isEmpty()) {
        const Id record = next.takeLast();
        if (reached.contains(record))
            continue;
        reached.insert(record);
        ETABLI_ASSIGN(const QList<Id> followers, m_judge.followers(record));
        next += followers;
    }
    return reached;
}

void Admission::noteFiles(const Operation &operation)
{
    const RecordType *type = recordType(operation.target.type);
    const Field *field = type ? type->field(operation.target.field) : nullptr;
    if (!field || field->kind != Kind::File)
        return;
    for (const QString &name : valuesGiven(operation))
        m_files.insert(name);
}

Result<qint64> reconsider(NationalBase &base, qint64 site)
{
    Applier applier(base.space(), base.space().typingArrival(), Applier::Indexing::Later);
    Admission admission(base, applier, 0);
    ETABLI_TRY(admission.recallSite(site));
    ETABLI_TRY(admission.settle());
    ETABLI_TRY(applier.finish());
    return admission.released();
}

} // namespace etabli
