#include "core/store/unreception.h"

#include "core/db/sqltext.h"
#include "core/domain/recordtype.h"
#include "core/store/applier.h"
#include "core/store/editor.h"

#include <algorithm>

namespace etabli {

namespace {

/// One register of a record, seen at three moments.
struct RegisterStory
{
    QString field;
    QString element;
    RegisterState before;      ///< from what came before the reception
    RegisterState now;
    bool touched = false;      ///< by the reception
    bool editedSince = false;
    bool hadPast = false;
    bool personal = false;
    bool restored = false;
};

struct RecordStory
{
    QString type;
    Id id;
    std::vector<RegisterStory> registers;
    bool isNew = true;

    [[nodiscard]] RegisterStory *gone()
    {
        for (RegisterStory &story : registers)
            if (story.field == goneField)
                return &story;
        return nullptr;
    }
};

bool sameDots(const RegisterState &a, const RegisterState &b)
{
    if (a.current().size() != b.current().size())
        return false;
    return std::all_of(a.current().begin(), a.current().end(), [&b](const Operation &operation) {
        return std::any_of(b.current().begin(), b.current().end(),
                           [&](const Operation &other) { return other.dot == operation.dot; });
    });
}

Result<RecordStory> readStory(Space &space, qint64 record, qint64 reception)
{
    RecordStory story;
    ETABLI_ASSIGN(Statement * find, space.connection().cached(sqlText(u"store", u"record_by_key")));
    ETABLI_ASSIGN(const bool found, find->bind(1, record).step());
    if (!found)
        return failure(Fault::UnknownRecord, QString::number(record));
    const qint64 typeKey = find->integer(0);
    story.id = find->id(1);
    find->reset();
    ETABLI_ASSIGN(story.type, space.symbols().text(typeKey));

    ETABLI_TRY(space.log().ofRecord(record, false, [&](const HeldOperation &held) -> Result<void> {
        if (story.registers.empty() || story.registers.back().field != held.operation.target.field
            || story.registers.back().element != held.key.element)
            story.registers.push_back({held.operation.target.field, held.key.element, {}, {}});
        RegisterStory &part = story.registers.back();
        if (held.arrival < reception) {
            part.before.apply(held.operation);
            part.hadPast = true;
            story.isNew = false;
        }
        part.now.apply(held.operation);
        part.touched = part.touched || held.arrival == reception;
        part.editedSince = part.editedSince || held.arrival > reception;
        part.personal = part.personal || held.operation.personal;
        return {};
    }));
    return story;
}

bool wasCovered(const RegisterStory &story, const RegisterState &goneBefore)
{
    return std::all_of(story.before.current().begin(), story.before.current().end(), [&](const Operation &operation) {
        return std::any_of(goneBefore.current().begin(), goneBefore.current().end(), [&](const Operation &removal) {
            return std::any_of(removal.coverage.begin(), removal.coverage.end(), [&](const Coverage &seen) {
                return seen.field == story.field && seen.element == story.element
                    && seen.context.covers(operation.dot);
            });
        });
    });
}

/// The context of a register in a list of coverages, added empty when it is not there.
VersionVector &contextOf(std::vector<Coverage> &coverage, const QString &field, const QString &element)
{
    for (Coverage &seen : coverage)
        if (seen.field == field && seen.element == element)
            return seen.context;
    return coverage.emplace_back(Coverage{field, element, {}}).context;
}

bool hasDelete(const RegisterState &gone)
{
    for (const Operation &held : gone.current())
        for (const Candidate &candidate : held.candidates)
            if (candidate.value.isText() || candidate.value.toBool())
                return true;
    return false;
}

/// Writes the restoring operations of one record.
class Restorer
{
public:
    Restorer(Space &space, Applier &applier, UnreceptionReport &report)
        : m_space(space), m_applier(applier), m_report(report)
    {
    }

    Result<void> restore(RecordStory &record)
    {
        ++m_report.records;
        for (RegisterStory &story : record.registers) {
            if (story.field == goneField || !story.touched)
                continue;
            if (story.editedSince) {
                ++m_report.kept;
                continue;
            }
            if (sameDots(story.before, story.now))
                continue;
            ETABLI_TRY(write(record, story, candidatesOf(story.before), {}));
            story.restored = true;
            ++m_report.restored;
        }
        return restoreLife(record);
    }

private:
    Result<void> restoreLife(RecordStory &record)
    {
        RegisterStory *gone = record.gone();
        RegisterStory fresh{QString(goneField), {}, {}, {}};
        if (!gone)
            gone = &fresh;
        if (gone->editedSince) {
            m_report.kept += gone->touched ? 1 : 0;
            return {};
        }
        if (!record.isNew && !gone->touched && !hasDelete(gone->before))
            return {};

        // What the former deletes had covered stays covered, registers never met here included.
        std::vector<Coverage> coverage;
        for (const Operation &removal : gone->before.current())
            for (const Coverage &former : removal.coverage)
                contextOf(coverage, former.field, former.element).include(former.context);
        for (const RegisterStory &story : record.registers) {
            if (story.field == goneField)
                continue;
            const bool whole = story.restored || (record.isNew && !story.editedSince);
            if (whole && (record.isNew || !story.hadPast || wasCovered(story, gone->before)))
                contextOf(coverage, story.field, story.element).include(story.now.context());
        }
        std::vector<Candidate> candidates = candidatesOf(gone->before);
        if (record.isNew)
            candidates = {{Value(true), 0, m_space.site().author}};
        ++m_report.restored;
        return write(record, *gone, std::move(candidates), std::move(coverage));
    }

    std::vector<Candidate> candidatesOf(const RegisterState &state)
    {
        std::vector<Candidate> candidates;
        for (const Standing &standing : state.standings(m_space.streams()))
            candidates.push_back(standing.candidate);
        return candidates;
    }

    Result<void> write(const RecordStory &record, RegisterStory &story, std::vector<Candidate> candidates,
                       std::vector<Coverage> coverage)
    {
        Operation operation;
        operation.dot = m_space.nextDot();
        operation.target = {record.type, record.id, story.field, story.element};
        operation.personal = story.personal;
        operation.author = m_space.site().author;
        operation.stamp = std::max(m_space.clock().now(), story.now.highestStamp() + 1);
        operation.context = story.now.context();
        operation.candidates = std::move(candidates);
        operation.coverage = std::move(coverage);
        for (Candidate &candidate : operation.candidates) {
            if (candidate.stamp == 0)
                candidate.stamp = operation.stamp;
        }
        story.now.apply(operation);
        return m_applier.apply(operation);
    }

    Space &m_space;
    Applier &m_applier;
    UnreceptionReport &m_report;
};

} // namespace

Result<UnreceptionReport> takeBack(Space &space, qint64 reception, const QString &name, bool dryRun)
{
    Q_ASSERT(space.connection().inTransaction());
    UnreceptionReport report;
    report.reception = space.nextReception();
    QList<qint64> records;
    ETABLI_ASSIGN(Statement * touched, space.connection().cached(sqlText(u"store", u"operations_of_arrival")));
    touched->bind(1, reception);
    for (;;) {
        ETABLI_ASSIGN(const bool row, touched->step());
        if (!row)
            break;
        records.append(touched->integer(0));
    }
    if (records.isEmpty())
        return failure(Fault::NotUndoable, name);

    Applier applier(space, report.reception, Applier::Indexing::Later);
    Restorer restorer(space, applier, report);
    for (const qint64 record : std::as_const(records)) {
        ETABLI_ASSIGN(RecordStory story, readStory(space, record, reception));
        if (space.erasures().contains(story.type, story.id))
            continue; // an erasure is not undone
        ETABLI_TRY(restorer.restore(story));
    }
    ETABLI_ASSIGN(const ApplyReport applied, applier.finish());
    if (dryRun)
        return report;

    report.undo = Id::create(space.clock());
    ETABLI_ASSIGN(Statement * insert, space.connection().cached(sqlText(u"store", u"arrival_insert")));
    insert->bind(1, report.reception).bind(2, QStringView(u"undo")).bind(3, report.undo).bindNull(4);
    insert->bindNull(5).bind(6, space.clock().now()).bind(7, name);
    ETABLI_TRY(insert->run());
    ETABLI_ASSIGN(Statement * done, space.connection().cached(sqlText(u"store", u"arrival_done")));
    ETABLI_TRY(done->bind(1, report.reception).bind(2, applied.applied).bind(3, applied.known).bind(4, applied.conflicts).run());
    ETABLI_ASSIGN(Statement * undone, space.connection().cached(sqlText(u"store", u"arrival_undone")));
    ETABLI_TRY(undone->bind(1, reception).bind(2, space.clock().now()).run());
    space.noteReception(report.reception);
    return report;
}

} // namespace etabli
