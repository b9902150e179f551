#include "history.h"

#include "core/store/reader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace etabli {

namespace {

constexpr qint64 tenYears = qint64(10) * 365 * 86'400'000;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

// Declared types, and one that this version does not know.
const QStringList &types()
{
    static const QStringList list{text("project"), text("contact"), text("note"), text("ruche")};
    return list;
}

const QStringList &fieldsOf(const QString &type)
{
    static const std::map<QString, QStringList> fields{
        {text("project"), {text("title"), text("summary"), text("budget"), text("stage_on"), text("à_venir")}},
        {text("contact"), {text("name"), text("phone"), text("email")}},
        {text("note"), {text("text"), text("on")}},
        {text("ruche"), {text("reine"), text("cadres")}},
    };
    return fields.at(type);
}

const QStringList &setsOf(const QString &type)
{
    static const std::map<QString, QStringList> sets{
        {text("project"), {text("tags"), text("odds")}},
        {text("contact"), {}},
        {text("note"), {}},
        {text("ruche"), {text("fleurs")}},
    };
    return sets.at(type);
}

QByteArray asText(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

QString recordOf(Space &space, qint64 key)
{
    const auto view = Reader(space).record(key);
    return view ? view->id.toString() : QString();
}

QList<FieldChange> asFieldChanges(const std::vector<oracle::Change> &changes)
{
    QList<FieldChange> list;
    for (const oracle::Change &change : changes)
        list.append({change.field, Value::fromJson(change.value), change.element});
    return list;
}

} // namespace

History::History(quint64 seed, const QString &folder, bool archives)
    : m_folder(folder), m_byArchive(archives), m_random(seed)
{
}

QString History::run()
{
    const int places = 3 + below(3);
    for (int i = 0; i < places; ++i)
        addPlace();
    const int steps = 25 + below(35);
    m_drift = below(steps);
    for (m_tally.steps = 0; m_tally.steps < steps && !failed(); ++m_tally.steps)
        step();
    if (!failed())
        end();
    return m_failure;
}

void History::addPlace()
{
    auto place = std::make_unique<Place>();
    // Streams are ordered by identity when stamps are equal: begin them a second apart, so that a seed replays.
    const auto count = static_cast<int>(m_places.size());
    const QString name = QStringLiteral("Atelier %1").arg(count);
    place->bench = std::make_unique<Workbench>(m_folder + QStringLiteral("/%1").arg(count), name, m_now + count * 1000);
    place->bench->clock().set(m_now);
    place->site = m_world.addSite(place->bench->space().site().author, place->bench->stream());
    m_places.push_back(std::move(place));
}

void History::step()
{
    // Often no time passes at all: equal stamps must be settled the same way everywhere.
    m_now += below(4) * 700;
    for (const auto &place : m_places)
        place->bench->clock().set(m_now);
    const auto count = static_cast<int>(m_places.size());
    const int here = below(count);
    Place &place = *m_places[static_cast<size_t>(here)];
    if (oneIn(12)) {
        m_story.append(place.bench->space().site().name + QStringLiteral(" closes and opens again"));
        if (const auto opened = place.bench->reopen(); !opened || place.bench->space().foundCopied())
            return fail(m_story.last() + QStringLiteral(": in vain"));
        compare(place, m_story.last());
    }
    if (m_tally.steps == m_drift)
        place.bench->clock().set(m_now + (oneIn(2) ? tenYears : -tenYears));
    if (m_tally.steps == m_drift || below(20) < 11) {
        if (oneIn(14))
            erase(place);
        else
            edit(place);
    } else if (oneIn(5)) {
        undoReception(place);
    } else {
        const int there = (here + 1 + below(count - 1)) % count;
        Place &other = *m_places[static_cast<size_t>(there)];
        if (m_byArchive && !oneIn(4))
            ship(place, other);
        else
            deliver(place, other);
    }
}

QJsonValue History::someValue(const QString &field)
{
    if (field == text("budget") || field == text("cadres"))
        return oneIn(8) ? QJsonValue() : QJsonValue(below(5) == 0 ? below(3) : ++m_serial);
    switch (below(12)) {
    case 0: return QString();
    case 1: return QJsonValue();
    case 2: return text("Redon"); // the same text from several sites is no conflict
    case 3: return text(" Redon ");
    case 4: return text("e\u0301te\u0301"); // decomposed
    case 5: return text("été");
    default: return text("Œuvre « d’été » n\u00b0 %1").arg(++m_serial);
    }
}

std::vector<oracle::Change> History::someChanges(const QString &type)
{
    std::vector<oracle::Change> changes;
    for (const QString &field : fieldsOf(type)) {
        if (oneIn(3))
            changes.push_back({field, {}, someValue(field)});
    }
    for (const QString &field : setsOf(type)) {
        if (oneIn(2))
            changes.push_back({field, QStringLiteral("é%1").arg(below(3)), below(3) > 0});
    }
    if (changes.empty())
        changes.push_back({fieldsOf(type).first(), {}, someValue(fieldsOf(type).first())});
    return changes;
}

Id History::newId()
{
    std::array<std::uint8_t, 10> bytes{};
    for (std::uint8_t &byte : bytes)
        byte = static_cast<std::uint8_t>(below(256));
    return Id::create(m_now, bytes);
}

const History::Subject *History::someSubject(Place &place)
{
    std::vector<const Subject *> known;
    for (const Subject &subject : m_subjects) {
        const bool met = std::any_of(m_world.held(place.site).begin(), m_world.held(place.site).end(), [&](int held) {
            return m_world.edit(held).cell.record == subject.id.toString();
        });
        if (met)
            known.push_back(&subject);
    }
    return known.empty() ? nullptr : known[static_cast<size_t>(below(static_cast<int>(known.size())))];
}

void History::edit(Place &place)
{
    Editor editor(place.bench->space());
    const qint64 now = place.bench->clock().now();
    const int first = m_world.editCount();
    const Subject *subject = someSubject(place);
    const QString &name = place.bench->space().site().name;

    if (!subject || (m_subjects.size() < 8 && oneIn(5))) {
        m_subjects.push_back({types()[below(static_cast<int>(types().size()))], newId()});
        const Subject &made = m_subjects.back();
        const auto changes = someChanges(made.type);
        const QString what = QStringLiteral("%1 creates %2 %3").arg(name, made.type, made.id.toString());
        const oracle::Gesture gesture = m_world.create(place.site, made.type, made.id.toString(), changes, now);
        auto receipt = editor.create(made.type, made.id, asFieldChanges(changes));
        if (!receipt)
            return fail(what + u": " + receipt.error().detail);
        if (!gesture.touches.empty())
            place.gestures.push_back({*receipt, gesture});
        return learn(place, first, what);
    }

    const QString id = subject->id.toString();
    if (m_world.erased(place.site, subject->type, id))
        return disturbErased(place, *subject);
    const bool gone = m_world.life(place.site, subject->type, id) == oracle::Life::Gone;
    oracle::Gesture gesture;
    Result<EditReceipt> receipt;
    QString what;
    const int choice = below(20);
    if (choice < 10) {
        const auto changes = someChanges(subject->type);
        what = QStringLiteral("%1 changes %2").arg(name, id);
        receipt = editor.change(subject->type, subject->id, asFieldChanges(changes));
        if (gone) {
            if (receipt || receipt.error().fault != Fault::RecordGone)
                fail(what + QStringLiteral(": a gone record took an edit"));
            return compare(place, what);
        }
        gesture = m_world.change(place.site, subject->type, id, changes, now);
    } else if (choice < 12) {
        what = QStringLiteral("%1 deletes %2").arg(name, id);
        receipt = editor.remove(subject->type, subject->id);
        gesture = m_world.remove(place.site, subject->type, id, now);
    } else if (choice < 14) {
        what = QStringLiteral("%1 brings back %2").arg(name, id);
        receipt = editor.bringBack(subject->type, subject->id);
        gesture = m_world.bringBack(place.site, subject->type, id, now);
    } else if (choice < 16) {
        const Subject *other = someSubject(place);
        if (other->id == subject->id || other->type != subject->type
            || m_world.erased(place.site, other->type, other->id.toString()))
            return;
        what = QStringLiteral("%1 joins %2 into %3").arg(name, id, other->id.toString());
        receipt = editor.join(subject->type, subject->id, other->id);
        gesture = m_world.join(place.site, subject->type, id, other->id.toString(), now);
    } else if (choice < 18 && !place.gestures.empty()) {
        const auto &past = place.gestures[static_cast<size_t>(below(static_cast<int>(place.gestures.size())))];
        what = QStringLiteral("%1 takes back an edit of %2").arg(name, past.second.record);
        receipt = editor.revert(past.first);
        gesture = m_world.revert(place.site, past.second, now);
        ++m_tally.reverted;
    } else {
        // Settle the first conflict in sight by writing one of its values again.
        const auto open = Reader(place.bench->space()).conflicts();
        if (!open)
            return fail(QStringLiteral("no list of conflicts: %1").arg(open.error().detail));
        const auto plain = std::find_if(open->begin(), open->end(),
                                        [](const Conflict &c) { return c.field != goneField; });
        if (plain == open->end())
            return;
        const QJsonValue value = plain->candidates[below(static_cast<int>(plain->candidates.size()))].value.toJson();
        what = QStringLiteral("%1 settles %2").arg(name, plain->id);
        const std::vector<oracle::Change> changes{{plain->field, {}, value}};
        receipt = editor.change(plain->type, plain->record, asFieldChanges(changes));
        gesture = m_world.change(place.site, plain->type, plain->record.toString(), changes, now);
    }
    if (!receipt)
        return fail(what + u": " + receipt.error().detail);
    if (!gesture.touches.empty())
        place.gestures.push_back({*receipt, gesture});
    learn(place, first, what);
}

void History::learn(Place &place, int firstEdit, const QString &what)
{
    m_story.append(what);
    Space &space = place.bench->space();
    std::vector<int> waiting;
    for (int edit = firstEdit; edit < m_world.editCount(); ++edit)
        waiting.push_back(edit);
    const auto read = space.log().between(space.ownStream(), place.learned, highestSequence, [&](const HeldOperation &held) -> Result<void> {
        const Operation &made = held.operation;
        place.learned = made.dot.sequence;
        const auto index = std::find_if(waiting.begin(), waiting.end(), [&](int edit) {
            const oracle::Cell &cell = m_world.edit(edit).cell;
            return cell.field == made.target.field && cell.element == held.key.element
                && cell.record == recordOf(space, held.key.record);
        });
        if (index == waiting.end()) {
            fail(what + QStringLiteral(": the product wrote an edit too many, of ") + made.target.field);
            return {};
        }
        const int next = *index;
        waiting.erase(index);
        oracle::Edit &expected = m_world.edit(next);
        expected.number = made.dot.sequence;
        m_edits[{expected.stream, expected.number}] = next;
        ++m_tally.edits;
        std::vector<oracle::Saying> sayings;
        for (const Candidate &candidate : made.candidates) {
            sayings.push_back({candidate.value.toJson(), candidate.stamp, candidate.author});
            m_typed[expected.cell.record].append(asText(candidate.value.toJson()));
        }
        Operation whole = made;
        whole.target.type = expected.cell.type;
        whole.target.record = Id::fromString(expected.cell.record).value_or(Id());
        m_originals.append(place.bench->pack({whole}));
        if (made.stamp != expected.stamp || made.author != expected.author || sayings != expected.sayings)
            fail(what + QStringLiteral(": the edit of %1 is not the one expected (stamp %2 for %3)")
                            .arg(made.target.field).arg(made.stamp).arg(expected.stamp));
        return {};
    });
    if (!read)
        fail(what + u": " + read.error().detail);
    if (!waiting.empty())
        fail(what + QStringLiteral(": the product did not write %1 edits, of %2")
                        .arg(waiting.size()).arg(m_world.edit(waiting.front()).cell.field));
    compare(place, what);
}

void History::compare(Place &place, const QString &what)
{
    if (failed())
        return;
    const QByteArray expected = m_world.dump(place.site);
    const QByteArray shown = place.bench->dump();
    if (shown != expected)
        return fail(what + QStringLiteral(": dumps differ\nproduct:\n%1oracle:\n%2")
                               .arg(QString::fromUtf8(shown), QString::fromUtf8(expected)));
    const qint64 conflicts = place.bench->conflicts();
    if (conflicts != m_world.conflictCount(place.site))
        fail(what + QStringLiteral(": %1 conflicts, the oracle counts %2")
                        .arg(conflicts).arg(m_world.conflictCount(place.site)));
}

void History::end()
{
    // Everything reaches everyone, each time in another order.
    for (const auto &from : m_places) {
        for (const auto &to : m_places) {
            if (from == to)
                continue;
            std::vector<int> all = m_world.held(from->site);
            std::shuffle(all.begin(), all.end(), m_random);
            hand(*from, *to, std::move(all), QStringLiteral("the end"));
            if (failed())
                return;
        }
    }
    const QByteArray expected = m_world.dump(0);
    for (const auto &place : m_places) {
        if (m_world.dump(place->site) != expected || place->bench->dump() != expected)
            return fail(QStringLiteral("the end: %1 differs").arg(place->bench->space().site().name));
    }

    // Once more: nothing is applied, not one row is written.
    for (const auto &place : m_places) {
        Connection &connection = place->bench->space().connection();
        const qint64 before = connection.totalChanges();
        hand(*m_places.front(), *place, m_world.held(0), QStringLiteral("again"));
        if (!failed() && connection.totalChanges() != before)
            return fail(QStringLiteral("known operations wrote %1 rows").arg(connection.totalChanges() - before));
    }

    // Nothing typed was lost.
    const QByteArrayList held = m_places.front()->bench->valuesHeld();
    const QSet<QByteArray> kept(held.begin(), held.end());
    for (const Subject &subject : m_subjects) {
        const QString record = subject.id.toString();
        if (m_world.erased(0, subject.type, record))
            continue;
        for (const QByteArray &value : m_typed[record])
            if (!kept.contains(value))
                return fail(QStringLiteral("lost: %1").arg(QString::fromUtf8(value)));
    }
    checkNothingIsLeft();
    endInFreshSpaces(expected);
    endWithOldArchives(expected);

    m_tally.conflicts = m_world.conflictCount(0);
    for (const Subject &subject : m_subjects) {
        const oracle::Life life = m_world.life(0, subject.type, subject.id.toString());
        m_tally.gone += life == oracle::Life::Gone ? 1 : 0;
        m_tally.disputed += life == oracle::Life::Disputed ? 1 : 0;
    }
}

void History::endInFreshSpaces(const QByteArray &expected)
{
    const QList<Erasure> erasures = m_places.front()->bench->space().erasures().all();
    // A newcomer fed by each one's own operations in order, another by what stands on one site only, a third by
    // batches put together at random: all three show the same.
    Workbench &full = *m_places.front()->bench;
    const auto everything = full.everything();
    const auto feed = [&](const QString &name, const std::vector<std::vector<Operation>> &batches) {
        Workbench fresh(m_folder + u'/' + name, name, m_now);
        for (const std::vector<Operation> &batch : batches) {
            const auto report = fresh.receive(full.pack(batch), erasures);
            if (!report)
                return fail(name + u": " + report.error().detail);
        }
        if (fresh.dump() != expected)
            return fail(name + QStringLiteral(": another dump\n%1expected:\n%2")
                                   .arg(QString::fromUtf8(fresh.dump()), QString::fromUtf8(expected)));
    };

    std::map<QString, std::vector<Operation>> deltas;
    std::vector<std::vector<Operation>> atRandom(1 + static_cast<size_t>(below(5)));
    for (const auto &[place, operation] : everything) {
        deltas[place.first].push_back(operation);
        atRandom[static_cast<size_t>(below(static_cast<int>(atRandom.size())))].push_back(operation);
    }
    std::vector<std::vector<Operation>> chain;
    for (const auto &[stream, operations] : deltas)
        chain.push_back(operations);
    std::shuffle(chain.begin(), chain.end(), m_random);
    feed(QStringLiteral("deltas"), chain);

    std::vector<Operation> snapshot;
    for (const auto &[place, operation] : full.everything(true))
        snapshot.push_back(operation);
    feed(QStringLiteral("snapshot"), {snapshot});

    for (std::vector<Operation> &batch : atRandom)
        std::shuffle(batch.begin(), batch.end(), m_random);
    feed(QStringLiteral("batches"), atRandom);
}

void History::fail(const QString &what)
{
    if (!failed())
        m_failure = what;
}

} // namespace etabli
