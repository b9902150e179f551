#include "history.h"

#include "core/services/erasing.h"

#include <algorithm>

namespace etabli {

void History::erase(Place &place)
{
    std::vector<const Subject *> persons;
    for (const Subject &subject : m_subjects) {
        const bool met = std::any_of(m_world.held(place.site).begin(), m_world.held(place.site).end(), [&](int held) {
            return m_world.edit(held).cell.record == subject.id.toString();
        });
        if (mayBeErased(subject.type) && (met || oneIn(6))) // now and then one that was never met here
            persons.push_back(&subject);
    }
    if (persons.empty())
        return;
    const Subject &person = *persons[static_cast<size_t>(below(static_cast<int>(persons.size())))];
    const QString what = QStringLiteral("%1 erases %2 %3").arg(place.bench->space().site().name, person.type, person.id.toString());
    m_story.append(what);
    const bool fresh = m_world.erase(place.site, person.type, person.id.toString());
    const auto taken = takeErasures(place.bench->space(), {{person.type, person.id, m_now}});
    if (!taken || *taken != (fresh ? 1 : 0))
        return fail(what + QStringLiteral(": refused, or counted wrong"));
    if (oneIn(3)) {
        if (const auto settled = settleErasures(place.bench->space()); !settled)
            return fail(what + QStringLiteral(": not cleaned: ") + settled.error().detail);
    }
    ++m_tally.erased;
    compare(place, what);
}

void History::disturbErased(Place &place, const Subject &subject)
{
    Editor editor(place.bench->space());
    const QString what = QStringLiteral("%1 disturbs %2, erased").arg(place.bench->space().site().name, subject.id.toString());
    m_story.append(what);
    const Result<EditReceipt> outcomes[] = {
        editor.change(subject.type, subject.id, {FieldChange::set(QStringLiteral("name"), Value(QStringLiteral("revenue")))}),
        editor.remove(subject.type, subject.id),
        editor.bringBack(subject.type, subject.id),
    };
    for (const auto &outcome : outcomes) {
        if (outcome || outcome.error().fault != Fault::RecordGone)
            return fail(what + QStringLiteral(": an erased record took an edit"));
    }
    for (const auto &[receipt, gesture] : place.gestures) {
        if (gesture.record != subject.id.toString() || !oneIn(3))
            continue;
        const auto undone = editor.revert(receipt);
        if (!undone || !undone->touched.empty())
            return fail(what + QStringLiteral(": an edit was taken back"));
    }
    compare(place, what);
}

void History::checkNothingIsLeft()
{
    for (const auto &place : m_places) {
        const QByteArrayList held = place->bench->valuesHeld();
        const QSet<QByteArray> kept(held.begin(), held.end());
        for (const Subject &subject : m_subjects) {
            const QString record = subject.id.toString();
            if (!m_world.erased(place->site, subject.type, record))
                continue;
            for (const QByteArray &value : m_typed[record]) {
                // Only texts that were typed once: the others may well stand elsewhere.
                if (value.contains(" n\xc2\xb0 ") && kept.contains(value))
                    return fail(QStringLiteral("%1 still holds %2").arg(place->bench->space().site().name,
                                                                        QString::fromUtf8(value)));
            }
        }
    }
}

void History::endWithOldArchives(const QByteArray &expected)
{
    const QList<Erasure> erasures = m_places.front()->bench->space().erasures().all();
    if (erasures.isEmpty())
        return;
    QList<QByteArray> archives = m_originals;
    std::shuffle(archives.begin(), archives.end(), m_random);
    const int moment = below(static_cast<int>(archives.size()) + 1);
    Workbench fresh(m_folder + QStringLiteral("/old"), QStringLiteral("old"), m_now);
    for (int i = 0; i <= archives.size(); ++i) {
        const auto told = i == moment ? takeErasures(fresh.space(), erasures) : Result<qint64>(0);
        const auto report = i < archives.size() ? fresh.receive(archives[i]) : Result<ApplyReport>(ApplyReport());
        if (!told || !report)
            return fail(QStringLiteral("archives of before: refused"));
    }
    if (fresh.dump() != expected)
        fail(QStringLiteral("archives of before, erasures after %1 of %2: another dump\n%3expected:\n%4")
                 .arg(moment).arg(archives.size())
                 .arg(QString::fromUtf8(fresh.dump()), QString::fromUtf8(expected)));
}

} // namespace etabli
