#include "history.h"

#include <algorithm>

namespace etabli {

bool History::stands(int site, int edit) const
{
    const auto current = m_world.current(site, m_world.edit(edit).cell);
    return std::find(current.begin(), current.end(), edit) != current.end();
}

void History::deliver(Place &from, Place &to)
{
    const std::vector<int> &held = m_world.held(from.site);
    std::vector<int> chosen;
    QString how;
    switch (below(5)) {
    case 0: { // what the sender wrote in (a, b], the beginning possibly missing for good
        how = QStringLiteral("own range");
        const QString stream = from.bench->stream();
        const qint64 a = oneIn(2) ? 0 : below(static_cast<int>(from.learned) + 1);
        const qint64 b = a + 1 + below(static_cast<int>(from.learned) + 1);
        for (const int edit : held) {
            const oracle::Edit &one = m_world.edit(edit);
            if (one.stream == stream && one.number > a && one.number <= b)
                chosen.push_back(edit);
        }
        break;
    }
    case 1: // everything that stands: a snapshot
        how = QStringLiteral("snapshot");
        for (const int edit : held) {
            if (stands(from.site, edit))
                chosen.push_back(edit);
        }
        break;
    case 2: { // whole records: a territory
        how = QStringLiteral("some records");
        std::set<QString> records;
        for (const Subject &subject : m_subjects)
            if (oneIn(2))
                records.insert(subject.id.toString());
        for (const int edit : held)
            if (records.count(m_world.edit(edit).cell.record) > 0)
                chosen.push_back(edit);
        break;
    }
    case 3: // a handful lost on the way, the rest in disorder
        how = QStringLiteral("losses and disorder");
        for (const int edit : held)
            if (!oneIn(3))
                chosen.push_back(edit);
        std::shuffle(chosen.begin(), chosen.end(), m_random);
        break;
    default: // everything, some of it twice
        how = QStringLiteral("everything, some twice");
        for (const int edit : held) {
            chosen.push_back(edit);
            if (oneIn(4))
                chosen.push_back(edit);
        }
        if (oneIn(2))
            std::shuffle(chosen.begin(), chosen.end(), m_random);
        break;
    }
    hand(from, to, std::move(chosen), how);
}

void History::hand(Place &from, Place &to, std::vector<int> edits, const QString &how)
{
    const QString what = QStringLiteral("%1 to %2: %3, %4 edits")
                             .arg(from.bench->space().site().name, to.bench->space().site().name, how)
                             .arg(edits.size());
    m_story.append(what);
    ++m_tally.deliveries;
    const auto all = from.bench->everything();
    std::vector<Operation> operations;
    Reception reception{to.bench->space().nextReception(), m_world.heldCount(to.site), 0, to.bench->dump(),
                        m_world.erasures(to.site).size()};
    const QList<Erasure> erasures = tellErasures(from, to);
    qint64 fresh = 0;
    for (const int edit : edits) {
        const oracle::Edit &one = m_world.edit(edit);
        const auto found = all.find({one.stream, one.number});
        if (found == all.end())
            return fail(what + QStringLiteral(": %1:%2 is not held").arg(one.stream).arg(one.number));
        operations.push_back(found->second);
        fresh += m_world.meet(to.site, edit) ? 1 : 0;
    }
    const auto report = to.bench->receive(from.bench->pack(operations), erasures);
    if (!report)
        return fail(what + u": " + report.error().subject + u' ' + report.error().detail);
    if (report->applied != fresh || report->known != static_cast<qint64>(edits.size()) - fresh)
        return fail(what + QStringLiteral(": %1 applied and %2 known, %3 were new")
                               .arg(report->applied).arg(report->known).arg(fresh));
    reception.to = m_world.heldCount(to.site);
    if (fresh > 0)
        to.receptions.push_back(reception);
    compare(to, what);
}

QList<Erasure> History::tellErasures(Place &from, Place &to)
{
    const QList<Erasure> told = from.bench->space().erasures().all();
    if (static_cast<size_t>(told.size()) != m_world.erasures(from.site).size())
        fail(QStringLiteral("%1 knows %2 erasures").arg(from.bench->space().site().name).arg(told.size()));
    for (const Erasure &erasure : told)
        m_world.erase(to.site, erasure.type, erasure.record.toString());
    return told;
}

void History::ship(Place &from, Place &to)
{
    const bool full = oneIn(2);
    const bool personalData = !oneIn(4);
    const QString what = QStringLiteral("%1 to %2: archive, %3%4")
                             .arg(from.bench->space().site().name, to.bench->space().site().name,
                                  full ? QStringLiteral("full") : QStringLiteral("delta"),
                                  personalData ? QString() : QStringLiteral(", without personal data"));
    m_story.append(what);
    ++m_tally.archives;
    const auto all = from.bench->everything();
    const QString stream = from.bench->stream();
    std::vector<int> inside;
    for (const int edit : m_world.held(from.site)) {
        const oracle::Edit &one = m_world.edit(edit);
        const bool delta = !full && personalData; // without personal data an archive is always whole
        if (delta ? one.stream == stream : stands(from.site, edit))
            inside.push_back(edit);
    }
    if (!personalData) {
        std::erase_if(inside, [&](int edit) {
            return all.at({m_world.edit(edit).stream, m_world.edit(edit).number}).personal;
        });
    }
    Reception reception{to.bench->space().nextReception(), m_world.heldCount(to.site), 0, to.bench->dump(),
                        m_world.erasures(to.site).size()};
    Q_UNUSED(tellErasures(from, to))
    qint64 fresh = 0;
    for (const int edit : inside)
        fresh += m_world.meet(to.site, edit) ? 1 : 0;
    const auto archive = from.bench->writeArchive(full, personalData);
    if (!archive)
        return fail(what + u": " + archive.error().detail);
    if (oneIn(3)) {
        const auto rehearsal = to.bench->merge(*archive, true);
        if (!rehearsal || rehearsal->applied != fresh || to.bench->dump() != reception.before)
            return fail(what + QStringLiteral(": the dry run does not tell what the merge does"));
    }
    const auto report = to.bench->merge(*archive);
    if (!report)
        return fail(what + u": " + report.error().subject + u' ' + report.error().detail);
    if (report->applied != fresh || report->known != static_cast<qint64>(inside.size()) - fresh
        || !report->waiting.isEmpty() || report->reissued != 0)
        return fail(what + QStringLiteral(": %1 applied and %2 known of %3, %4 were new, %5 wait")
                               .arg(report->applied).arg(report->known).arg(inside.size()).arg(fresh)
                               .arg(report->waiting.size()));
    reception.to = m_world.heldCount(to.site);
    if (fresh > 0)
        to.receptions.push_back(reception);
    compare(to, what);
    const qint64 before = to.bench->space().connection().totalChanges();
    const auto again = to.bench->merge(*archive);
    if (!again || again->applied != 0 || to.bench->space().connection().totalChanges() != before)
        fail(what + QStringLiteral(": merging it again wrote something"));
}

void History::undoReception(Place &place)
{
    if (place.receptions.empty())
        return;
    // Often the last one, when nothing was written since; sometimes an old one, half overwritten.
    const size_t last = place.receptions.size() - 1;
    const size_t chosen = oneIn(3) ? static_cast<size_t>(below(static_cast<int>(last) + 1)) : last;
    Reception &past = place.receptions[chosen];
    if (past.undone)
        return;
    past.undone = true;
    const QString what = QStringLiteral("%1 takes back reception %2").arg(place.bench->space().site().name).arg(past.number);
    // An erasure that came with it, or since, is not undone.
    const bool nothingSince = past.to == m_world.heldCount(place.site)
        && past.erasures == m_world.erasures(place.site).size();
    const QByteArray wanted = past.before;
    Reception undo{place.bench->space().nextReception(), m_world.heldCount(place.site), 0, place.bench->dump(),
                   m_world.erasures(place.site).size()};

    const int first = m_world.editCount();
    m_world.undo(place.site, past.from, past.to, place.bench->clock().now());
    const auto rehearsal = place.bench->takeBack(past.number, true);
    if (place.bench->dump() != undo.before)
        return fail(what + QStringLiteral(": the dry run changed something"));
    const auto report = place.bench->takeBack(past.number);
    if (!report)
        return fail(what + u": " + report.error().detail);
    undo.to = m_world.heldCount(place.site);
    if (!rehearsal || rehearsal->restored != report->restored || rehearsal->kept != report->kept)
        return fail(what + QStringLiteral(": the dry run does not tell what the undo does"));
    if (report->reception != undo.number || report->restored != m_world.editCount() - first)
        return fail(what + QStringLiteral(": %1 registers restored, the oracle restores %2")
                               .arg(report->restored).arg(m_world.editCount() - first));
    if (undo.to > undo.from)
        place.receptions.push_back(undo);
    learn(place, first, what);
    ++m_tally.undone;
    if (!failed() && nothingSince && place.bench->dump() != wanted)
        fail(what + QStringLiteral(": the dump of before is not back\n%1wanted:\n%2")
                        .arg(QString::fromUtf8(place.bench->dump()), QString::fromUtf8(wanted)));
}

} // namespace etabli
