#include "core/services/charters.h"

#include "core/charter/compose.h"
#include "core/charter/frenchtext.h"
#include "core/charter/render.h"
#include "core/services/records.h"
#include "core/store/listing.h"

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

/// The paragraphs of a text written by someone: blank lines part them, single line ends do too.
QList<Block> paragraphsOf(const QString &text)
{
    QList<Block> blocks;
    for (const QString &line : french::forPrint(text).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            blocks += Paragraph{{Span{line.trimmed()}}};
    }
    return blocks;
}

} // namespace

Result<Id> Charters::create(const QString &projectId, const QString &templateCode)
{
    const QString code = templateCode.isEmpty() ? Template::builtInCodes().constFirst() : templateCode;
    ETABLI_ASSIGN(const Template model, Template::builtIn(code));
    ETABLI_ASSIGN(const Id given, Records::idOf(u"project"_s, projectId));
    ETABLI_ASSIGN(const Id id, m_workspace.reader().resolved(u"project"_s, given));
    ETABLI_ASSIGN(const RecordView project, m_workspace.reader().record(u"project"_s, id));
    if (project.life == Life::Gone)
        return failure(Fault::RecordGone, u"project "_s + id.toString());

    const auto newId = [this] { return Id::create(m_workspace.space().clock()); };
    Editor editor = m_workspace.editor();
    const Id charter = newId();
    ETABLI_TRY(editor.create(u"charter"_s, charter,
                             {FieldChange::set(u"title"_s, Value(model.label + u" – "_s + project.title())),
                              FieldChange::set(u"project"_s, Value(id.toString())),
                              FieldChange::set(u"template"_s, Value(model.code)),
                              FieldChange::set(u"status"_s, Value(u"BROUILLON"_s))}));
    qint64 rank = 0;
    for (const ArticleRule &article : model.articles) {
        ETABLI_TRY(editor.create(u"article"_s, newId(),
                                 {FieldChange::set(u"charter"_s, Value(charter.toString())),
                                  FieldChange::set(u"rank"_s, Value(++rank)),
                                  FieldChange::set(u"slot"_s, Value(article.code)),
                                  FieldChange::set(u"title"_s, Value(article.title))}));
    }
    rank = 0;
    ETABLI_ASSIGN(const QList<RecordView> organisations, organisationsOf(project));
    for (const RecordView &organisation : organisations) {
        QList<FieldChange> changes{FieldChange::set(u"charter"_s, Value(charter.toString())),
                                   FieldChange::set(u"organisation"_s, Value(organisation.id.toString())),
                                   FieldChange::set(u"rank"_s, Value(++rank))};
        ETABLI_ASSIGN(const std::optional<RecordView> contact, onlyContactOf(organisation.id));
        if (contact) {
            changes += FieldChange::set(u"contact"_s, Value(contact->id.toString()));
            if (!contact->text(u"role").isEmpty())
                changes += FieldChange::set(u"role"_s, Value(contact->text(u"role")));
        }
        ETABLI_TRY(editor.create(u"signatory"_s, newId(), changes));
    }
    return charter;
}

Result<CharterInput> Charters::input(const QString &charterId)
{
    ETABLI_ASSIGN(const RecordView record, charter(charterId));
    CharterInput input;
    const QString status = record.text(u"status");
    input.draft = status != u"PRETE" && status != u"SIGNEE" && status != u"ARCHIVEE";
    input.place = record.text(u"place");
    input.signingOn = dateOf(record, u"signing_on");
    ETABLI_ASSIGN(const std::optional<RecordView> project, living(u"project"_s, record.text(u"project")));
    if (project) {
        ETABLI_TRY(fillProject(input, *project));
        ETABLI_TRY(fillPromises(input, *project));
    } else {
        input.projectTitle = record.title();
    }
    ETABLI_TRY(fillParties(input, record, project));
    return input;
}

Result<CharterDocument> Charters::document(const QString &charterId)
{
    ETABLI_ASSIGN(const RecordView record, charter(charterId));
    const QString code = record.text(u"template");
    ETABLI_ASSIGN(const Template model, Template::builtIn(code.isEmpty() ? Template::builtInCodes().constFirst() : code));
    ETABLI_ASSIGN(const CharterInput filled, input(charterId));
    ETABLI_ASSIGN(CharterDocument document, compose(model, filled));
    ETABLI_ASSIGN(const QList<RecordView> articles, pointing(u"article"_s, u"charter"_s, record.id));
    for (const RecordView &own : articles) {
        for (Article &article : document.articles) {
            if (article.code != own.text(u"slot"))
                continue;
            if (!own.title().isEmpty())
                article.title = french::lineForPrint(own.title());
            if (!own.text(u"text").trimmed().isEmpty())
                article.blocks = paragraphsOf(own.text(u"text"));
        }
    }
    return document;
}

Result<void> Charters::render(const QString &charterId, const QString &path)
{
    ETABLI_TRY(charterFormatOf(path)); // told before any work
    ETABLI_ASSIGN(const CharterDocument composed, document(charterId));
    return renderCharter(composed, path);
}

Result<RecordView> Charters::charter(const QString &charterId)
{
    ETABLI_ASSIGN(const Id id, Records::idOf(u"charter"_s, charterId));
    ETABLI_ASSIGN(RecordView record, m_workspace.reader().record(u"charter"_s, id));
    if (record.life == Life::Gone)
        return failure(Fault::RecordGone, u"charter "_s + id.toString());
    return record;
}

Result<QList<RecordView>> Charters::pointing(const QString &type, const QString &field, const Id &to)
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

Result<std::optional<RecordView>> Charters::living(const QString &type, const QString &id)
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

Result<QList<RecordView>> Charters::organisationsOf(const RecordView &project)
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

Result<std::optional<RecordView>> Charters::onlyContactOf(const Id &organisation)
{
    ETABLI_ASSIGN(const QList<RecordView> contacts, pointing(u"contact"_s, u"organisation"_s, organisation));
    return contacts.size() == 1 ? std::optional(contacts.first()) : std::nullopt;
}

Result<void> Charters::fillProject(CharterInput &input, const RecordView &project)
{
    input.projectTitle = project.title();
    input.summary = project.text(u"summary");
    input.need = project.text(u"need");
    input.startsOn = dateOf(project, u"starts_on");
    input.endsOn = dateOf(project, u"ends_on");
    input.budgetCents = centsOf(project, u"budget");
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
    return {};
}

Result<void> Charters::fillParties(CharterInput &input, const RecordView &charter,
                                   const std::optional<RecordView> &project)
{
    QList<Id> placed;
    const Vocabularies::Ptr words = m_workspace.words();
    const auto add = [&](const RecordView &organisation, const std::optional<RecordView> &signatory) -> Result<void> {
        if (placed.contains(organisation.id))
            return {};
        placed += organisation.id;
        CharterPartyInput party;
        party.name = organisation.title();
        party.acronym = organisation.text(u"acronym");
        if (!organisation.text(u"profile").isEmpty())
            party.profileLabel = formOf(*words, organisation.text(u"profile"));
        std::optional<RecordView> person;
        if (signatory) {
            ETABLI_ASSIGN(person, living(u"contact"_s, signatory->text(u"contact")));
            party.function = signatory->text(u"role");
            party.capacity = signatory->text(u"capacity");
            const QDate on = dateOf(*signatory, u"capacity_on");
            if (on.isValid() && !party.capacity.isEmpty())
                party.capacity += u", "_s + french::longDate(on);
        }
        if (person) {
            party.representative = person->title();
            if (party.function.isEmpty())
                party.function = person->text(u"role");
        }
        input.parties += party;
        return {};
    };
    ETABLI_ASSIGN(const QList<RecordView> signatories, pointing(u"signatory"_s, u"charter"_s, charter.id));
    for (const RecordView &signatory : signatories) {
        ETABLI_ASSIGN(const std::optional<RecordView> organisation,
                      living(u"organisation"_s, signatory.text(u"organisation")));
        if (organisation)
            ETABLI_TRY(add(*organisation, signatory));
    }
    if (!project)
        return {};
    // Partners who came since the charter was made.
    ETABLI_ASSIGN(const QList<RecordView> organisations, organisationsOf(*project));
    for (const RecordView &organisation : organisations)
        ETABLI_TRY(add(organisation, std::nullopt));
    return {};
}

Result<void> Charters::fillPromises(CharterInput &input, const RecordView &project)
{
    ETABLI_ASSIGN(const QList<RecordView> commitments, pointing(u"commitment"_s, u"project"_s, project.id));
    for (const RecordView &commitment : commitments) {
        ETABLI_ASSIGN(const QString who, nameOf(commitment.text(u"party")));
        input.commitments += {who, commitment.text(u"what"), dateOf(commitment, u"due_on")};
    }
    ETABLI_ASSIGN(const QList<RecordView> contributions, pointing(u"contribution"_s, u"project"_s, project.id));
    const Vocabularies::Ptr words = m_workspace.words();
    for (const RecordView &contribution : contributions) {
        ETABLI_ASSIGN(const QString party, nameOf(contribution.text(u"party")));
        const QString kind = contribution.text(u"kind");
        input.contributions += {party, kind.isEmpty() ? QString() : words->label(u"partnership_type", kind),
                                centsOf(contribution, u"amount")};
    }
    return {};
}

Result<QString> Charters::nameOf(const QString &organisation)
{
    ETABLI_ASSIGN(const std::optional<RecordView> record, living(u"organisation"_s, organisation));
    return record ? record->title() : QString();
}

} // namespace etabli
