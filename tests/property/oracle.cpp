#include "oracle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace oracle {

namespace {

const QString gone = QStringLiteral("_gone");
const QString joined = QStringLiteral("joined");

QJsonValue composed(const QJsonValue &value)
{
    return value.isString() ? QJsonValue(value.toString().normalized(QString::NormalizationForm_C)) : value;
}

bool meansGone(const Saying &saying)
{
    return saying.value.isString() || saying.value.toBool();
}

bool disagree(const std::vector<Saying> &sayings)
{
    for (const Saying &saying : sayings)
        if (!sameMeaning(saying.value, sayings.front().value))
            return true;
    return false;
}

bool anyYes(const std::vector<Saying> &sayings)
{
    return std::any_of(sayings.begin(), sayings.end(), [](const Saying &s) { return s.value.toBool(); });
}

} // namespace

bool sameMeaning(const QJsonValue &a, const QJsonValue &b)
{
    const auto meaning = [](const QJsonValue &value) -> QJsonValue {
        if (!value.isString())
            return value;
        const QString bare = value.toString().normalized(QString::NormalizationForm_C).trimmed();
        return bare.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(bare);
    };
    return meaning(a) == meaning(b);
}

int World::addSite(const QString &author, const QString &stream)
{
    Site site;
    site.author = author;
    site.stream = stream;
    m_sites.push_back(site);
    return static_cast<int>(m_sites.size()) - 1;
}

bool World::holds(int site, int edit) const
{
    return at(site).holds.count(edit) > 0;
}

bool World::erase(int site, const QString &type, const QString &record)
{
    return at(site).erased.insert({type, record}).second;
}

bool World::erased(int site, const QString &type, const QString &record) const
{
    return at(site).erased.count({type, record}) > 0;
}

bool World::meet(int site, int number)
{
    Site &here = at(site);
    if (!here.holds.insert(number).second)
        return false;
    here.held.push_back(number);
    here.cells[edit(number).cell].push_back(number);
    return true;
}

std::vector<int> World::currentAmong(const std::vector<int> &edits) const
{
    std::vector<int> standing;
    for (const int candidate : edits) {
        const bool covered = std::any_of(edits.begin(), edits.end(), [&](int other) {
            return edit(other).seen.count(candidate) > 0;
        });
        if (!covered)
            standing.push_back(candidate);
    }
    return standing;
}

std::vector<int> World::current(int site, const Cell &cell) const
{
    if (erased(site, cell.type, cell.record))
        return {};
    const auto found = at(site).cells.find(cell);
    return found == at(site).cells.end() ? std::vector<int>() : currentAmong(found->second);
}

std::vector<Saying> World::standingsOf(const std::vector<int> &current) const
{
    struct Placed
    {
        Saying saying;
        QString stream;
        qint64 number;
        size_t place;
    };
    std::vector<Placed> placed;
    for (const int number : current) {
        const Edit &held = edit(number);
        for (size_t i = 0; i < held.sayings.size(); ++i)
            placed.push_back({held.sayings[i], held.stream, held.number, i});
    }
    std::sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) {
        return std::tie(b.saying.stamp, b.stream, b.number, a.place)
            < std::tie(a.saying.stamp, a.stream, a.number, b.place);
    });
    std::vector<Saying> sayings;
    for (const Placed &one : placed)
        sayings.push_back(one.saying);
    return sayings;
}

std::vector<Saying> World::standings(int site, const Cell &cell) const
{
    return standingsOf(current(site, cell));
}

bool World::inConflict(int site, const Cell &cell) const
{
    return disagree(standings(site, cell));
}

std::vector<std::pair<Cell, std::vector<int>>> World::cellsOf(int site, const QString &type,
                                                               const QString &record) const
{
    std::vector<std::pair<Cell, std::vector<int>>> found;
    const auto &cells = at(site).cells;
    for (auto it = cells.lower_bound({type, record, {}, {}});
         it != cells.end() && it->first.type == type && it->first.record == record; ++it)
        found.push_back(*it);
    return found;
}

Edits World::everythingMet(int site, const QString &type, const QString &record) const
{
    Edits met;
    for (const auto &[cell, edits] : cellsOf(site, type, record)) {
        if (cell.field == gone)
            continue;
        for (const int number : edits) {
            met.insert(number);
            met.insert(edit(number).seen.begin(), edit(number).seen.end());
        }
    }
    return met;
}

Gesture::Touch World::write(int site, const Cell &cell, std::vector<Saying> sayings, Edits covered, qint64 now)
{
    Gesture::Touch touch;
    touch.cell = cell;
    touch.before = standings(site, cell);

    Edit made;
    made.cell = cell;
    made.stream = at(site).stream;
    made.author = at(site).author;
    made.stamp = now;
    for (const int number : current(site, cell)) {
        const Edit &replaced = edit(number);
        made.stamp = std::max(made.stamp, replaced.stamp + 1);
        for (const Saying &saying : replaced.sayings)
            made.stamp = std::max(made.stamp, saying.stamp + 1);
        touch.covered.insert(replaced.covered.begin(), replaced.covered.end());
    }
    // Everything met on the register, replaced long ago or not, and what those had met.
    for (const int number : at(site).cells[cell]) {
        made.seen.insert(number);
        made.seen.insert(edit(number).seen.begin(), edit(number).seen.end());
    }
    for (Saying &saying : sayings) {
        saying.value = composed(saying.value);
        if (saying.stamp == 0) {
            saying.stamp = made.stamp;
            saying.author = made.author;
        }
    }
    made.sayings = std::move(sayings);
    made.covered = std::move(covered);
    m_edits.push_back(made);
    touch.edit = editCount() - 1;
    meet(site, touch.edit);
    return touch;
}

void World::writeAll(int site, Gesture &gesture, const std::vector<Change> &changes, qint64 now)
{
    for (const Change &change : changes) {
        const Cell cell{gesture.type, gesture.record, change.field, change.element};
        const std::vector<Saying> standing = standings(site, cell);
        if (!change.element.isEmpty()) {
            if (anyYes(standing) == change.value.toBool())
                continue;
        } else {
            const QJsonValue wanted = composed(change.value);
            const QJsonValue shown = standing.empty() ? QJsonValue(QJsonValue::Null) : standing.front().value;
            const bool nothing = wanted.isNull() || (wanted.isString() && wanted.toString().isEmpty());
            if (!disagree(standing) && shown == wanted && (!standing.empty() || nothing))
                continue;
        }
        gesture.touches.push_back(write(site, cell, {{change.value, 0, {}}}, {}, now));
    }
}

Gesture World::create(int site, const QString &type, const QString &record, const std::vector<Change> &changes,
                      qint64 now)
{
    Gesture gesture{true, type, record, {}};
    writeAll(site, gesture, changes, now);
    return gesture;
}

Gesture World::change(int site, const QString &type, const QString &record, const std::vector<Change> &changes,
                      qint64 now)
{
    Gesture gesture{false, type, record, {}};
    writeAll(site, gesture, changes, now);
    return gesture;
}

Gesture World::remove(int site, const QString &type, const QString &record, qint64 now)
{
    Gesture gesture{false, type, record, {}};
    gesture.touches.push_back(
        write(site, {type, record, gone, {}}, {{true, 0, {}}}, everythingMet(site, type, record), now));
    return gesture;
}

Gesture World::bringBack(int site, const QString &type, const QString &record, qint64 now)
{
    Gesture gesture{false, type, record, {}};
    gesture.touches.push_back(write(site, {type, record, gone, {}}, {{false, 0, {}}}, {}, now));
    return gesture;
}

Gesture World::join(int site, const QString &type, const QString &from, const QString &into, qint64 now)
{
    Gesture gesture{false, type, from, {}};
    gesture.touches.push_back(write(site, {type, into, joined, from}, {{true, 0, {}}}, {}, now));
    gesture.touches.push_back(
        write(site, {type, from, gone, {}}, {{into, 0, {}}}, everythingMet(site, type, from), now));
    return gesture;
}

Gesture World::revert(int site, const Gesture &gesture, qint64 now)
{
    if (erased(site, gesture.type, gesture.record))
        return {false, gesture.type, gesture.record, {}};
    if (gesture.created)
        return remove(site, gesture.type, gesture.record, now);
    Gesture back{false, gesture.type, gesture.record, {}};
    for (const Gesture::Touch &touch : gesture.touches) {
        if (current(site, touch.cell) == std::vector<int>{touch.edit})
            back.touches.push_back(write(site, touch.cell, touch.before, touch.covered, now));
    }
    return back;
}

std::vector<int> World::undo(int site, size_t from, size_t to, qint64 now)
{
    const std::vector<int> &held = at(site).held;
    const Edits before(held.begin(), held.begin() + static_cast<std::ptrdiff_t>(from));
    const Edits brought(held.begin() + static_cast<std::ptrdiff_t>(from), held.begin() + static_cast<std::ptrdiff_t>(to));
    const Edits since(held.begin() + static_cast<std::ptrdiff_t>(to), held.end());
    const auto within = [&](const Cell &cell, const Edits &which) {
        std::vector<int> found;
        const auto edits = at(site).cells.find(cell);
        if (edits != at(site).cells.end())
            for (const int number : edits->second)
                if (which.count(number) > 0)
                    found.push_back(number);
        return found;
    };
    std::set<std::pair<QString, QString>> records;
    for (const int number : brought)
        records.insert({edit(number).cell.type, edit(number).cell.record});

    std::vector<int> written;
    for (const auto &[type, record] : records) {
        if (erased(site, type, record))
            continue;
        const Cell goneCell{type, record, gone, {}};
        const std::vector<int> goneBefore = currentAmong(within(goneCell, before));
        Edits coveredBefore;
        for (const int number : goneBefore)
            coveredBefore.insert(edit(number).covered.begin(), edit(number).covered.end());
        const auto cells = cellsOf(site, type, record);
        const bool isNew = std::none_of(cells.begin(), cells.end(),
                                        [&](const auto &cell) { return !within(cell.first, before).empty(); });
        Edits covered = coveredBefore;
        for (const auto &[cell, edits] : cells) {
            if (cell.field == gone || !within(cell, since).empty())
                continue;
            const std::vector<int> past = currentAmong(within(cell, before));
            bool restored = false;
            if (!within(cell, brought).empty() && past != current(site, cell)) {
                written.push_back(write(site, cell, standingsOf(past), {}, now).edit);
                restored = true;
            }
            // What a delete had covered, or what was not there, is covered again; the rest keeps its say.
            const bool wasCovered = std::all_of(past.begin(), past.end(),
                                                [&](int number) { return coveredBefore.count(number) > 0; });
            if ((restored || isNew) && wasCovered) {
                for (const int number : at(site).cells[cell]) {
                    covered.insert(number);
                    covered.insert(edit(number).seen.begin(), edit(number).seen.end());
                }
            }
        }
        if (!within(goneCell, since).empty())
            continue;
        const std::vector<Saying> former = standingsOf(goneBefore);
        const bool stoodDeleted = std::any_of(former.begin(), former.end(), meansGone);
        if (isNew)
            written.push_back(write(site, goneCell, {{true, 0, {}}}, covered, now).edit);
        else if (!within(goneCell, brought).empty() || stoodDeleted)
            written.push_back(write(site, goneCell, former, covered, now).edit);
    }
    return written;
}

Life World::life(int site, const QString &type, const QString &record) const
{
    if (erased(site, type, record))
        return Life::Gone;
    const std::vector<int> says = current(site, {type, record, gone, {}});
    const std::vector<Saying> sayings = standingsOf(says);
    if (std::none_of(sayings.begin(), sayings.end(), meansGone))
        return Life::Alive;
    if (disagree(sayings))
        return Life::Disputed;
    Edits covered;
    for (const int number : says)
        covered.insert(edit(number).covered.begin(), edit(number).covered.end());
    for (const auto &[cell, edits] : cellsOf(site, type, record)) {
        if (cell.field == gone)
            continue;
        for (const int number : currentAmong(edits))
            if (covered.count(number) == 0)
                return Life::Disputed;
    }
    return Life::Gone;
}

int World::conflictCount(int site) const
{
    std::map<std::pair<QString, QString>, int> open;
    for (const auto &[cell, edits] : at(site).cells) {
        int &count = open[{cell.type, cell.record}];
        if (cell.element.isEmpty() && cell.field != gone && disagree(standingsOf(currentAmong(edits))))
            ++count;
    }
    int total = 0;
    for (const auto &[record, count] : open) {
        const Life standing = life(site, record.first, record.second);
        if (standing != Life::Gone)
            total += count + (standing == Life::Disputed ? 1 : 0);
    }
    return total;
}

QByteArray World::dump(int site) const
{
    std::set<std::pair<QString, QString>> records;
    for (const auto &[cell, edits] : at(site).cells)
        records.insert({cell.type, cell.record});

    QByteArray text;
    for (const auto &[type, record] : records) {
        const Life standing = life(site, type, record);
        if (standing == Life::Gone)
            continue;
        QJsonObject fields;
        QJsonObject conflicts;
        std::map<QString, QStringList> sets;
        for (const auto &[cell, edits] : cellsOf(site, type, record)) {
            const std::vector<Saying> sayings = standingsOf(currentAmong(edits));
            if (cell.field == gone)
                continue;
            if (!cell.element.isEmpty()) {
                if (anyYes(sayings))
                    sets[cell.field].append(cell.element);
                continue;
            }
            if (!sayings.empty()) {
                const QJsonValue shown = sayings.front().value;
                if (!shown.isNull() && !(shown.isString() && shown.toString().isEmpty()))
                    fields.insert(cell.field, shown);
            }
            if (disagree(sayings)) {
                QJsonArray distinct;
                for (const Saying &saying : sayings) {
                    if (std::none_of(distinct.begin(), distinct.end(),
                                     [&](const QJsonValue &value) { return sameMeaning(value, saying.value); }))
                        distinct.append(saying.value);
                }
                conflicts.insert(cell.field, distinct);
            }
        }
        for (auto &[field, elements] : sets) {
            elements.sort();
            fields.insert(field, QJsonArray::fromStringList(elements));
        }
        if (standing == Life::Disputed)
            conflicts.insert(gone, QJsonArray{true, false});
        const QJsonObject line{{QStringLiteral("type"), type},
                               {QStringLiteral("id"), record},
                               {QStringLiteral("fields"), fields},
                               {QStringLiteral("conflicts"), conflicts}};
        text += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    return text;
}

} // namespace oracle
