#include "core/services/charterreading.h"

#include "core/charter/frenchtext.h"
#include "core/charter/logoimage.h"
#include "core/services/attachments.h"
#include "core/store/listing.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace etabli {

namespace {

using namespace Qt::StringLiterals;

/// How a charter, written in French, names the form of one party where lists name the whole profile.
struct Form
{
    QLatin1String profile;
    QStringView form;
};
constexpr std::array forms = {
    Form{QLatin1String("ASSO"), u"Association"},
    Form{QLatin1String("ENTR"), u"Entreprise"},
    Form{QLatin1String("FOND"), u"Fondation"},
    Form{QLatin1String("COLL"), u"Collectivité territoriale"},
    Form{QLatin1String("ETAT"), u"Service de l’État"},
    Form{QLatin1String("SYND"), u"Syndicat"},
    Form{QLatin1String("ACCO"), u"Acteur de l’accompagnement"},
    Form{QLatin1String("ACAD"), u"Acteur académique"},
    Form{QLatin1String("CITO"), u"Collectif citoyen"},
    Form{QLatin1String("MEDI"), u"Média"},
};

/// A profile that the space named itself is called as it is called there.
QString formOf(const Vocabularies &words, const QString &profile)
{
    const Term *term = words.term(u"profile", profile);
    for (const Form &form : forms) {
        if (profile == form.profile && !(term && term->isRenamed()))
            return form.form.toString();
    }
    return words.label(u"profile", profile);
}

QDate dateOf(const RecordView &record, QStringView field)
{
    return QDate::fromString(record.text(field), Qt::ISODate);
}

std::optional<qint64> centsOf(const RecordView &record, QStringView field)
{
    const Value value = record.values.value(field.toString());
    return value.isInteger() ? std::optional(value.toInteger()) : std::nullopt;
}

qint64 rankOf(const RecordView &record)
{
    const Value rank = record.values.value(u"rank"_s);
    return rank.isInteger() ? rank.toInteger() : std::numeric_limits<qint64>::max();
}


/// A profile, or the one it details: « grande entreprise » signs as an enterprise does.
QString rootOf(const Vocabularies &words, const QString &profile)
{
    const Term *term = words.term(u"profile", profile);
    return term && !term->parent.isEmpty() ? term->parent : profile;
}

/// Funders under the décret on public money; loans, Europe and private givers are not.
bool isPublicFunder(const QString &funder)
{
    return !funder.isEmpty() && funder != u"PRIVE" && funder != u"UE" && funder != u"BDT";
}

} // namespace

Result<CharterStudio> CharterReading::studio(const RecordView &charter)
{
    CharterStudio studio;
    studio.id = charter.id.toString();
    studio.title = charter.title();
    studio.status = charter.text(u"status");
    studio.place = charter.text(u"place");
    studio.signingOn = dateOf(charter, u"signing_on");
    studio.today = QDateTime::fromMSecsSinceEpoch(m_workspace.space().clock().now()).date();
    const QString usual = Template::builtInCodes().constFirst();
    const QString code = charter.text(u"template");
    const bool known = code.isEmpty() || Template::builtInCodes().contains(code);
    studio.unknownTemplate = known ? QString() : code;
    ETABLI_ASSIGN(studio.model, Template::builtIn(code.isEmpty() || !known ? usual : code));
    studio.input.place = studio.place;
    studio.input.signingOn = studio.signingOn;
    noteConflicts(studio, charter, {u"project"_s, u"template"_s, u"place"_s, u"signing_on"_s},
                  u"signatures"_s);

    ETABLI_ASSIGN(const std::optional<RecordView> project, living(u"project"_s, charter.text(u"project")));
    if (project) {
        ETABLI_TRY(readProject(studio, *project));
        ETABLI_TRY(readPromises(studio, *project));
        ETABLI_TRY(readFundings(studio, *project));
    } else {
        studio.input.projectTitle = charter.title();
    }
    ETABLI_TRY(readParties(studio, charter, project));
    ETABLI_TRY(readArticles(studio, charter));
    ETABLI_TRY(readLogos(studio, charter));
    settle(studio);
    studio.input.draft = studio.isBlocked();
    return studio;
}

Result<QList<RecordView>> CharterReading::pointing(const QString &type, const QString &field, const Id &to)
{
    // A record joined into this one may still be what others point to.
    ETABLI_ASSIGN(const RecordView target, m_workspace.reader().anyRecord(to));
    QStringList identifiers{to.toString()};
    identifiers += target.sets.value(QString(joinedField));
    QList<RecordView> records;
    Listing listing(m_workspace.space());
    for (const QString &identifier : std::as_const(identifiers)) {
        ListQuery query;
        query.type = type;
        query.where += ListCondition();
        query.where.last().field = field;
        query.where.last().value = Value(identifier);
        query.limit = 500;
        query.deadlineMs = 0;
        PageKey after;
        for (;;) {
            ETABLI_ASSIGN(const ListPage page, listing.page(query, after));
            for (const ListRow &row : page.rows) {
                ETABLI_ASSIGN(RecordView record, m_workspace.reader().record(row.key));
                records += std::move(record);
            }
            if (page.atEnd || page.rows.isEmpty())
                break;
            after = page.next;
        }
    }
    // The rank people gave, then the order of creation.
    std::sort(records.begin(), records.end(), [](const RecordView &a, const RecordView &b) {
        return rankOf(a) != rankOf(b) ? rankOf(a) < rankOf(b) : a.id < b.id;
    });
    return records;
}

Result<std::optional<RecordView>> CharterReading::living(const QString &type, const QString &id)
{
    const auto given = Id::fromString(id);
    if (!given)
        return std::nullopt;
    ETABLI_ASSIGN(const Id resolved, m_workspace.reader().resolved(type, *given));
    auto record = m_workspace.reader().record(type, resolved);
    if (!record && record.error().fault == Fault::UnknownRecord)
        return std::nullopt;
    if (!record)
        return tl::unexpected(record.error());
    if (record->life == Life::Gone)
        return std::nullopt;
    return std::optional(std::move(*record));
}

Result<QList<RecordView>> CharterReading::organisationsOf(const RecordView &project)
{
    QStringList identifiers{project.text(u"lead")};
    ETABLI_ASSIGN(const QList<RecordView> partnerships, pointing(u"partnership"_s, u"project"_s, project.id));
    for (const RecordView &partnership : partnerships)
        identifiers += partnership.sets.value(u"parties"_s);
    QList<RecordView> organisations;
    for (const QString &identifier : std::as_const(identifiers)) {
        ETABLI_ASSIGN(std::optional<RecordView> organisation, living(u"organisation"_s, identifier));
        if (!organisation)
            continue;
        const bool seen = std::any_of(organisations.begin(), organisations.end(),
                                      [&](const RecordView &one) { return one.id == organisation->id; });
        if (!seen)
            organisations += std::move(*organisation);
    }
    return organisations;
}

Result<std::optional<RecordView>> CharterReading::onlyContactOf(const Id &organisation)
{
    ETABLI_ASSIGN(const QList<RecordView> contacts, pointing(u"contact"_s, u"organisation"_s, organisation));
    return contacts.size() == 1 ? std::optional(contacts.first()) : std::nullopt;
}

Result<QString> CharterReading::nameOf(const QString &organisation)
{
    ETABLI_ASSIGN(const std::optional<RecordView> record, living(u"organisation"_s, organisation));
    return record ? record->title() : QString();
}

/// Of a record, the fields in conflict that are printed; a record deleted here and edited there is one too.
QStringList CharterReading::noteConflicts(CharterStudio &studio, const RecordView &record,
                                          const QStringList &printed, const QString &article)
{
    QStringList fields;
    for (auto it = record.conflicts.cbegin(); it != record.conflicts.cend(); ++it) {
        if (!printed.contains(it.key()) && it.key() != u"_gone")
            continue;
        fields += it.key();
        const QString id = record.id.toString();
        const bool told = std::any_of(studio.conflicts.cbegin(), studio.conflicts.cend(), [&](const auto &one) {
            return one.record == id && one.field == it.key();
        });
        if (!told)
            studio.conflicts += StudioConflict{record.type, id, it.key(), record.title(), article};
    }
    return fields;
}

Result<void> CharterReading::readProject(CharterStudio &studio, const RecordView &project)
{
    studio.project = project.id.toString();
    studio.projectTitle = project.title();
    studio.startsOn = dateOf(project, u"starts_on");
    studio.endsOn = dateOf(project, u"ends_on");
    studio.budgetCents = centsOf(project, u"budget");
    CharterInput &input = studio.input;
    input.projectTitle = project.title();
    input.summary = project.text(u"summary");
    input.need = project.text(u"need");
    input.startsOn = studio.startsOn;
    input.endsOn = studio.endsOn;
    input.budgetCents = studio.budgetCents;
    ETABLI_ASSIGN(input.lead, nameOf(project.text(u"lead")));
    for (const QString &place : project.sets.value(u"territories"_s)) {
        ETABLI_ASSIGN(const QString name, m_workspace.placeName(place));
        input.territories += name;
    }
    QStringList odds = project.sets.value(u"odds"_s);
    std::sort(odds.begin(), odds.end(), [](const QString &a, const QString &b) { return a.toInt() < b.toInt(); });
    const QString main = project.text(u"main_odd");
    odds.removeAll(main);
    if (!main.isEmpty())
        odds.prepend(main);
    const Vocabularies::Ptr words = m_workspace.words();
    for (const QString &odd : std::as_const(odds))
        input.odds += odd + u' ' + words->label(u"odd", odd);
    noteConflicts(studio, project,
                  {u"title"_s, u"summary"_s, u"need"_s, u"starts_on"_s, u"ends_on"_s, u"budget"_s, u"lead"_s,
                   u"main_odd"_s},
                  u"resume"_s);
    return {};
}

Result<void> CharterReading::addParty(CharterStudio &studio, const std::optional<RecordView> &organisation,
                                      const std::optional<RecordView> &signatory)
{
    const QString home = u"parties"_s;
    const Vocabularies::Ptr words = m_workspace.words();
    StudioParty party;
    CharterPartyInput printed;
    if (organisation) {
        party.organisation = organisation->id.toString();
        party.profile = rootOf(*words, organisation->text(u"profile"));
        party.name = organisation->title();
        printed.acronym = organisation->text(u"acronym");
        if (!organisation->text(u"profile").isEmpty())
            printed.profileLabel = formOf(*words, organisation->text(u"profile"));
        party.conflicts +=
            noteConflicts(studio, *organisation, {u"name"_s, u"acronym"_s, u"profile"_s}, home);
    }
    if (signatory) {
        party.signatory = signatory->id.toString();
        party.rank = rankOf(*signatory);
        party.function = signatory->text(u"role");
        party.capacity = signatory->text(u"capacity");
        party.capacityOn = dateOf(*signatory, u"capacity_on");
        party.conflicts += noteConflicts(
            studio, *signatory,
            {u"organisation"_s, u"contact"_s, u"role"_s, u"capacity"_s, u"capacity_on"_s}, home);
        const QString named = signatory->text(u"contact");
        ETABLI_ASSIGN(const std::optional<RecordView> person, living(u"contact"_s, named));
        party.contactGone = !named.isEmpty() && !person;
        if (person) {
            party.contact = person->id.toString();
            party.representative = person->title();
            party.opposedOn = dateOf(*person, u"opposed_on");
            if (party.function.isEmpty())
                party.function = person->text(u"role");
            party.conflicts += noteConflicts(studio, *person, {u"name"_s, u"role"_s}, home);
        }
        if (!organisation && party.organisation.isEmpty()) {
            // Whoever signs in their own name is the party.
            party.organisationGone = !signatory->text(u"organisation").isEmpty();
            party.name = party.representative;
            if (party.organisationGone) {
                ETABLI_ASSIGN(party.name, lastNameOf(signatory->text(u"organisation")));
                party.organisation = signatory->text(u"organisation");
            }
        }
    }
    if (party.name.trimmed().isEmpty() && !party.organisationGone)
        return {};
    const bool twice = std::any_of(studio.parties.cbegin(), studio.parties.cend(), [&](const StudioParty &other) {
        return !party.organisation.isEmpty() && other.organisation == party.organisation;
    });
    studio.parties += party;
    // A party has one place to sign, however many sign for it; one that is no more has none.
    if (twice || party.organisationGone)
        return {};
    printed.name = party.name;
    printed.representative = party.representative;
    printed.function = party.function;
    printed.capacity = party.capacity;
    if (party.capacityOn.isValid() && !party.capacity.isEmpty())
        printed.capacity += u", "_s + french::longDate(party.capacityOn);
    studio.input.parties += printed;
    return {};
}

Result<QString> CharterReading::lastNameOf(const QString &record)
{
    const auto id = Id::fromString(record);
    if (!id)
        return QString();
    const auto view = m_workspace.reader().anyRecord(*id);
    if (!view && view.error().fault != Fault::UnknownRecord)
        return tl::unexpected(view.error());
    return view ? view->title() : QString();
}

Result<void> CharterReading::readParties(CharterStudio &studio, const RecordView &charter,
                                         const std::optional<RecordView> &project)
{
    ETABLI_ASSIGN(const QList<RecordView> signatories, pointing(u"signatory"_s, u"charter"_s, charter.id));
    for (const RecordView &signatory : signatories) {
        ETABLI_ASSIGN(const std::optional<RecordView> organisation,
                      living(u"organisation"_s, signatory.text(u"organisation")));
        ETABLI_TRY(addParty(studio, organisation, signatory));
    }
    if (!project || !signatories.isEmpty())
        return {};
    // As long as nobody said who signs, every partner is a party.
    ETABLI_ASSIGN(const QList<RecordView> organisations, organisationsOf(*project));
    for (const RecordView &organisation : organisations) {
        const QString id = organisation.id.toString();
        const bool placed = std::any_of(studio.parties.cbegin(), studio.parties.cend(),
                                        [&](const StudioParty &party) { return party.organisation == id; });
        if (!placed)
            ETABLI_TRY(addParty(studio, organisation, std::nullopt));
    }
    return {};
}

Result<StudioPromise> CharterReading::promiseOf(CharterStudio &studio, const RecordView &record,
                                                const QStringList &printed, const QString &article)
{
    StudioPromise promise;
    promise.id = record.id.toString();
    const QString named = record.text(u"party");
    ETABLI_ASSIGN(const std::optional<RecordView> party, living(u"organisation"_s, named));
    promise.partyGone = !named.isEmpty() && !party;
    if (party) {
        promise.party = party->id.toString();
        promise.partyName = party->title();
        promise.profile = rootOf(*m_workspace.words(), party->text(u"profile"));
    }
    promise.conflicts = noteConflicts(studio, record, printed, article);
    return promise;
}

Result<void> CharterReading::readPromises(CharterStudio &studio, const RecordView &project)
{
    ETABLI_ASSIGN(const QList<RecordView> commitments, pointing(u"commitment"_s, u"project"_s, project.id));
    for (const RecordView &record : commitments) {
        ETABLI_ASSIGN(StudioPromise promise,
                      promiseOf(studio, record, {u"party"_s, u"what"_s, u"due_on"_s}, u"engagements"_s));
        promise.what = record.text(u"what");
        promise.due = dateOf(record, u"due_on");
        studio.input.commitments += {promise.partyName, promise.what, promise.due};
        studio.commitments += promise;
    }
    ETABLI_ASSIGN(const QList<RecordView> contributions, pointing(u"contribution"_s, u"project"_s, project.id));
    const Vocabularies::Ptr words = m_workspace.words();
    for (const RecordView &record : contributions) {
        ETABLI_ASSIGN(StudioPromise promise,
                      promiseOf(studio, record, {u"party"_s, u"kind"_s, u"amount"_s}, u"apports"_s));
        promise.kind = record.text(u"kind");
        promise.what = promise.kind.isEmpty() ? QString() : words->label(u"partnership_type", promise.kind);
        promise.cents = centsOf(record, u"amount");
        studio.input.contributions += {promise.partyName, promise.what, promise.cents};
        studio.contributions += promise;
    }
    return {};
}

Result<void> CharterReading::readFundings(CharterStudio &studio, const RecordView &project)
{
    ETABLI_ASSIGN(const QList<RecordView> lines, pointing(u"funding_line"_s, u"project"_s, project.id));
    const Vocabularies::Ptr words = m_workspace.words();
    for (const RecordView &record : lines) {
        StudioFunding funding;
        funding.id = record.id.toString();
        funding.funder = record.text(u"funder");
        funding.label = words->label(u"funder", funding.funder);
        const Value year = record.values.value(u"year"_s);
        funding.year = year.isInteger() ? static_cast<int>(year.toInteger()) : 0;
        funding.cents = centsOf(record, u"amount").value_or(0);
        funding.isPublic = isPublicFunder(funding.funder);
        studio.fundings += funding;
    }
    return {};
}

Result<void> CharterReading::readArticles(CharterStudio &studio, const RecordView &charter)
{
    ETABLI_ASSIGN(const QList<RecordView> records, pointing(u"article"_s, u"charter"_s, charter.id));
    for (const RecordView &record : records) {
        StudioArticle article;
        article.id = record.id.toString();
        article.slot = record.text(u"slot");
        article.rank = rankOf(record);
        article.ownTitle = record.title();
        article.ownText = record.text(u"text");
        const Value leftOut = record.values.value(u"left_out"_s);
        article.leftOut = leftOut.isBool() && leftOut.toBool();
        article.conflicts = noteConflicts(
            studio, record, {u"title"_s, u"text"_s, u"left_out"_s}, article.key());
        studio.articles += article;
    }
    return {};
}

Result<void> CharterReading::readLogos(CharterStudio &studio, const RecordView &charter)
{
    QList<RecordView> files;
    ETABLI_ASSIGN(const QList<RecordView> own, pointing(u"attachment"_s, u"charter"_s, charter.id));
    files += own;
    for (const StudioParty &party : std::as_const(studio.parties)) {
        const auto id = Id::fromString(party.organisation);
        if (!id || party.organisationGone)
            continue;
        ETABLI_ASSIGN(const QList<RecordView> theirs, pointing(u"attachment"_s, u"organisation"_s, *id));
        files += theirs;
    }
    QStringList seen;
    for (const RecordView &file : std::as_const(files)) {
        const Value logo = file.values.value(u"logo"_s);
        if (!logo.isBool() || !logo.toBool() || seen.contains(file.text(u"file")))
            continue;
        seen += file.text(u"file");
        const auto path = Attachments(m_workspace).pathOf(file.id.toString());
        studio.logos += StudioLogo{file.id.toString(), file.title(), path ? logoImage(*path) : QImage()};
    }
    return {};
}

} // namespace etabli
