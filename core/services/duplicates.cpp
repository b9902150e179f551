#include "core/services/duplicates.h"

#include "core/base/textfold.h"
#include "core/db/sqltext.h"
#include "core/services/records.h"
#include "core/store/listing.h"
#include "core/store/search.h"
#include "core/store/searchquery.h"

#include <QDeadlineTimer>
#include <QSet>

#include <algorithm>

namespace etabli {

namespace {

constexpr int namesakesRead = 60;
constexpr int searched = 24;
constexpr int searchMs = 12;
constexpr int linksCounted = 200;

bool isOrganisation(const QString &type)
{
    return type == u"organisation";
}

bool isLegalForm(const QString &word)
{
    static const QSet<QString> forms{
        QStringLiteral("association"), QStringLiteral("assoc"), QStringLiteral("asso"),  QStringLiteral("sarl"),
        QStringLiteral("eurl"),        QStringLiteral("sas"),   QStringLiteral("sasu"),  QStringLiteral("sa"),
        QStringLiteral("sci"),         QStringLiteral("scic"),  QStringLiteral("scop"),  QStringLiteral("snc"),
        QStringLiteral("gaec"),        QStringLiteral("earl"),  QStringLiteral("gie"),   QStringLiteral("ste"),
        QStringLiteral("societe"),     QStringLiteral("entreprise"),
    };
    return forms.contains(word);
}

const QString &statement(const QString &type, QStringView what)
{
    return sqlText(u"duplicates", QString(type + u'_' + what));
}

} // namespace

bool Duplicates::handles(const QString &type)
{
    return isOrganisation(type) || type == u"contact";
}

QString Duplicates::nameKey(const QString &type, QStringView name)
{
    QStringList words = searchtext::words(name);
    if (isOrganisation(type)) {
        QStringList bare = words;
        bare.removeIf(isLegalForm);
        if (!bare.isEmpty())
            words = bare;
    } else {
        words.sort();
    }
    // A name of signs only is compared as it stands.
    return words.isEmpty() ? folded(name).trimmed() : words.join(u' ');
}

Result<Duplicates::Marks> Duplicates::marksFrom(const QString &type, const Statement &row)
{
    Marks marks;
    marks.key = row.integer(0);
    marks.name = row.text(1);
    marks.nameKey = nameKey(type, marks.name);
    marks.place = row.text(2);
    marks.siren = row.text(3);
    marks.rna = row.text(4);
    return marks;
}

Result<std::optional<Duplicates::Marks>> Duplicates::marksOf(const QString &type, qint64 key)
{
    ETABLI_ASSIGN(Statement * row, m_workspace.space().connection().cached(statement(type, u"one")));
    ETABLI_ASSIGN(const bool found, row->bind(1, key).step());
    if (!found)
        return std::optional<Marks>();
    ETABLI_ASSIGN(Marks marks, marksFrom(type, *row));
    row->reset();
    if (!isOrganisation(type) && !marks.place.isEmpty()) {
        if (const auto id = Id::fromString(marks.place)) {
            ETABLI_ASSIGN(const Id standing, m_workspace.reader().resolved(QStringLiteral("organisation"), *id));
            marks.place = standing.toString();
        }
    }
    return std::optional(marks);
}

std::optional<Likeness> Duplicates::compare(const QString &type, const Marks &a, const Marks &b)
{
    if (!a.siren.isEmpty() && a.siren == b.siren)
        return isOrganisation(type) ? Likeness::SameSiren : Likeness::SameEmail;
    if (!a.rna.isEmpty() && a.rna == b.rna)
        return Likeness::SameRna;
    if (a.nameKey.isEmpty() || a.nameKey != b.nameKey)
        return std::nullopt;
    if (a.place.isEmpty() || b.place.isEmpty())
        return Likeness::SameName;
    return a.place == b.place ? std::optional(Likeness::SameNameAndPlace) : std::nullopt;
}

Result<bool> Duplicates::areToldApart(const QString &type, qint64 a, qint64 b)
{
    Q_UNUSED(type)
    ETABLI_ASSIGN(const qint64 field, m_workspace.space().symbols().find(QString(toldApartField)));
    if (field == 0)
        return false;
    for (const auto &[one, other] : {std::pair(a, b), std::pair(b, a)}) {
        ETABLI_ASSIGN(const Id id, idOf(other));
        ETABLI_ASSIGN(Statement * told, m_workspace.space().connection().cached(sqlText(u"duplicates", u"told_apart")));
        ETABLI_ASSIGN(const bool found, told->bind(1, one).bind(2, field).bind(3, id.toString()).step());
        told->reset();
        if (found)
            return true;
    }
    return false;
}

Result<Id> Duplicates::idOf(qint64 key)
{
    ETABLI_ASSIGN(Statement * record, m_workspace.space().connection().cached(sqlText(u"store", u"record_by_key")));
    ETABLI_ASSIGN(const bool known, record->bind(1, key).step());
    const Id id = known ? record->id(1) : Id();
    record->reset();
    return id;
}

Result<QList<qint64>> Duplicates::candidates(const QString &type, const Marks &marks)
{
    Space &space = m_workspace.space();
    QList<qint64> keys;
    const auto search = [&](const QString &text) -> Result<void> {
        SearchOptions options;
        options.types = {type};
        options.limit = searched;
        options.deadlineMs = searchMs;
        ETABLI_ASSIGN(const QList<SearchHit> hits, Search(space).find(text, options));
        for (const SearchHit &hit : hits)
            keys += hit.key;
        return {};
    };
    for (const QString &code : {marks.siren, marks.rna}) {
        if (!code.isEmpty())
            ETABLI_TRY(search(code));
    }
    if (!marks.nameKey.isEmpty()) {
        ETABLI_ASSIGN(Statement * named, space.connection().cached(statement(type, u"named")));
        named->bind(1, folded(marks.name)).bind(2, namesakesRead);
        for (;;) {
            ETABLI_ASSIGN(const bool more, named->step());
            if (!more)
                break;
            keys += named->integer(0);
        }
        // Written otherwise: another legal form, hyphens, another order of the names of a person.
        ETABLI_TRY(search(marks.nameKey));
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

Result<QList<PossibleDuplicate>> Duplicates::like(const DuplicateProbe &probe, int most)
{
    QList<PossibleDuplicate> found;
    if (!handles(probe.type))
        return found;
    const auto value = [&probe](QLatin1String field) { return probe.values.value(QString(field)).trimmed(); };
    Marks marks;
    marks.name = value(QLatin1String("name"));
    marks.nameKey = nameKey(probe.type, marks.name);
    if (isOrganisation(probe.type)) {
        const auto digits = [](QString text) { return text.removeIf([](QChar c) { return c.isSpace(); }); };
        marks.place = value(QLatin1String("territory"));
        marks.siren = digits(value(QLatin1String("siren")));
        if (marks.siren.isEmpty())
            marks.siren = digits(value(QLatin1String("siret"))).left(9);
        if (marks.siren.size() != 9)
            marks.siren.clear(); // not typed to its end
        marks.rna = digits(value(QLatin1String("rna"))).toUpper();
    } else {
        marks.siren = value(QLatin1String("email")).toLower();
        marks.place = value(QLatin1String("organisation"));
        if (const auto id = Id::fromString(marks.place)) {
            ETABLI_ASSIGN(const Id standing, m_workspace.reader().resolved(QStringLiteral("organisation"), *id));
            marks.place = standing.toString();
        }
    }
    if (probe.self) {
        ETABLI_ASSIGN(marks.key, findRecordKey(m_workspace.space(), probe.type, *probe.self));
    }
    ETABLI_ASSIGN(const QList<qint64> keys, candidates(probe.type, marks));
    for (const qint64 key : keys) {
        if (key == marks.key)
            continue;
        ETABLI_ASSIGN(const std::optional<Marks> other, marksOf(probe.type, key));
        const std::optional<Likeness> why = other ? compare(probe.type, marks, *other) : std::nullopt;
        if (!why)
            continue;
        if (marks.key != 0) {
            ETABLI_ASSIGN(const bool apart, areToldApart(probe.type, marks.key, key));
            if (apart)
                continue;
        }
        ETABLI_ASSIGN(const Id id, idOf(key));
        found.append({id, other->name, other->place, *why});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const PossibleDuplicate &a, const PossibleDuplicate &b) { return a.why < b.why; });
    if (found.size() > most)
        found.resize(most);
    return found;
}

Result<QList<PossibleDuplicate>> Duplicates::of(const QString &type, const Id &id, int most)
{
    ETABLI_ASSIGN(const RecordView view, m_workspace.reader().record(type, id));
    DuplicateProbe probe;
    probe.type = type;
    probe.self = id;
    for (auto it = view.values.begin(); it != view.values.end(); ++it)
        probe.values.insert(it.key(), it.value().toText());
    return like(probe, most);
}

Result<EditReceipt> Duplicates::tellApart(const QString &type, const Id &a, const Id &b)
{
    // Always on the elder: two colleagues who say it write the same element.
    const bool aFirst = a.bytes() < b.bytes();
    Assignment said{QString(toldApartField), Assignment::Kind::Add, (aFirst ? b : a).toString()};
    return Records(m_workspace).set(type, (aFirst ? a : b).toString(), {said});
}

Result<QList<FollowingLinks>> Duplicates::following(const QString &type, const Id &gone)
{
    ETABLI_ASSIGN(const QList<ReferenceFrom> links,
                  Listing(m_workspace.space()).referencesTo(type, gone, linksCounted));
    QList<FollowingLinks> counted;
    for (const ReferenceFrom &link : links) {
        if (link.field == toldApartField)
            continue;
        auto same = std::find_if(counted.begin(), counted.end(), [&](const FollowingLinks &one) {
            return one.type == link.type && one.field == link.field;
        });
        if (same == counted.end())
            same = counted.insert(counted.end(), {link.type, link.field, 0, false});
        ++same->count;
        same->more = same->count >= linksCounted;
    }
    return counted;
}

Result<EditReceipt> Duplicates::join(const QString &type, const Id &gone, const Id &survivor,
                                     const QStringList &taken)
{
    ETABLI_ASSIGN(const RecordType *declared, Records::typeOf(type));
    ETABLI_ASSIGN(const RecordView from, m_workspace.reader().record(type, gone));
    ETABLI_ASSIGN(const RecordView into, m_workspace.reader().record(type, survivor));
    for (const RecordView *view : {&from, &into}) {
        if (view->life == Life::Gone)
            return failure(Fault::RecordGone, type + u' ' + view->id.toString());
    }
    QList<FieldChange> changes;
    for (const QString &name : taken) {
        const Field *field = declared->field(name);
        if (!field)
            return failure(Fault::UnknownField, type + u'.' + name);
        if (!field->isSet()) {
            changes += FieldChange::set(name, from.values.value(name));
            continue;
        }
        for (const QString &element : from.sets.value(name))
            changes += FieldChange::add(name, element);
    }
    return m_workspace.editor().join(type, gone, survivor, changes);
}

qint64 DuplicateSweep::meet(QHash<quint64, qint64> &seen, const QString &mark, qint64 key)
{
    const quint64 hash = qHash(mark, 0x45746162);
    const auto known = seen.constFind(hash);
    if (known != seen.constEnd())
        return *known;
    seen.insert(hash, key);
    return 0;
}

Result<QList<DuplicatePair>> DuplicateSweep::step(Workspace &workspace, int ms)
{
    constexpr int slice = 400;
    QList<DuplicatePair> pairs;
    if (!Duplicates::handles(m_type)) {
        m_atEnd = true;
        return pairs;
    }
    Duplicates duplicates(workspace);
    const QDeadlineTimer timer(ms, Qt::PreciseTimer);
    const QLatin1Char parting('\n');
    do {
        QList<Duplicates::Marks> rows;
        ETABLI_ASSIGN(Statement * after, workspace.space().connection().cached(statement(m_type, u"after")));
        after->bind(1, m_after).bind(2, slice);
        for (;;) {
            ETABLI_ASSIGN(const bool more, after->step());
            if (!more)
                break;
            ETABLI_ASSIGN(Duplicates::Marks marks, duplicates.marksFrom(m_type, *after));
            rows.append(std::move(marks));
        }
        m_atEnd = rows.size() < slice;
        for (Duplicates::Marks &row : rows) {
            ++m_read;
            m_after = row.key;
            if (!isOrganisation(m_type) && !row.place.isEmpty()) {
                ETABLI_ASSIGN(const std::optional<Duplicates::Marks> followed, duplicates.marksOf(m_type, row.key));
                if (followed)
                    row = *followed;
            }
            QSet<qint64> met;
            const auto note = [&](qint64 other) {
                if (other != 0)
                    met.insert(other);
            };
            if (!row.siren.isEmpty())
                note(meet(m_codes, row.siren, row.key));
            if (!row.rna.isEmpty())
                note(meet(m_codes, row.rna, row.key));
            if (!row.nameKey.isEmpty()) {
                const qint64 anywhere = meet(m_named, row.nameKey, row.key);
                if (row.place.isEmpty()) {
                    note(anywhere);
                    note(meet(m_adrift, row.nameKey, row.key));
                } else {
                    note(meet(m_placed, row.nameKey + parting + row.place, row.key));
                    note(m_adrift.value(qHash(row.nameKey, 0x45746162)));
                }
            }
            for (const qint64 key : std::as_const(met)) {
                ETABLI_ASSIGN(const std::optional<Duplicates::Marks> other, duplicates.marksOf(m_type, key));
                const std::optional<Likeness> why =
                    other ? Duplicates::compare(m_type, *other, row) : std::nullopt;
                if (!why)
                    continue;
                ETABLI_ASSIGN(const bool apart, duplicates.areToldApart(m_type, key, row.key));
                if (apart)
                    continue;
                ETABLI_ASSIGN(const Id first, duplicates.idOf(key));
                ETABLI_ASSIGN(const Id second, duplicates.idOf(row.key));
                pairs.append({first, second, other->name, row.name,
                              other->place.isEmpty() ? row.place : other->place, *why});
            }
        }
    } while (!m_atEnd && !timer.hasExpired());
    return pairs;
}

} // namespace etabli
