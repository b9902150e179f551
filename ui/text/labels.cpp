#include "ui/text/labels.h"

#include "core/domain/recordtype.h"

#include <QHash>

#include <array>
#include <cstdlib>
#include <mutex>

namespace etabli {

namespace {

struct Word
{
    const char *name;
    const char *label;
};

constexpr std::array typeLabels = {
    Word{"action_sheet", QT_TRANSLATE_NOOP("Labels", "Action sheet")},
    Word{"article", QT_TRANSLATE_NOOP("Labels", "Article")},
    Word{"assessment", QT_TRANSLATE_NOOP("Labels", "Assessment")},
    Word{"attachment", QT_TRANSLATE_NOOP("Labels", "Attachment")},
    Word{"catalyst", QT_TRANSLATE_NOOP("Labels", "Catalyst")},
    Word{"charter", QT_TRANSLATE_NOOP("Labels", "Charter")},
    Word{"charter_version", QT_TRANSLATE_NOOP("Labels", "Charter version")},
    Word{"commitment", QT_TRANSLATE_NOOP("Labels", "Commitment")},
    Word{"contact", QT_TRANSLATE_NOOP("Labels", "Contact")},
    Word{"contribution", QT_TRANSLATE_NOOP("Labels", "Contribution")},
    Word{"crte", QT_TRANSLATE_NOOP("Labels", "CRTE")},
    Word{"debate_contribution", QT_TRANSLATE_NOOP("Labels", "Debate contribution")},
    Word{"funding_line", QT_TRANSLATE_NOOP("Labels", "Funding line")},
    Word{"meeting", QT_TRANSLATE_NOOP("Labels", "Meeting")},
    Word{"note", QT_TRANSLATE_NOOP("Labels", "Note")},
    Word{"organisation", QT_TRANSLATE_NOOP("Labels", "Organisation")},
    Word{"orientation", QT_TRANSLATE_NOOP("Labels", "Orientation")},
    Word{"partnership", QT_TRANSLATE_NOOP("Labels", "Partnership")},
    Word{"practice", QT_TRANSLATE_NOOP("Labels", "Practice")},
    Word{"project", QT_TRANSLATE_NOOP("Labels", "Project")},
    Word{"reference_figure", QT_TRANSLATE_NOOP("Labels", "Reference figure")},
    Word{"resource", QT_TRANSLATE_NOOP("Labels", "Resource")},
    Word{"signatory", QT_TRANSLATE_NOOP("Labels", "Signatory")},
    Word{"term", QT_TRANSLATE_NOOP("Labels", "Word of a list")},
};

constexpr std::array pluralLabels = {
    Word{"action_sheet", QT_TRANSLATE_NOOP("Labels", "Action sheets")},
    Word{"article", QT_TRANSLATE_NOOP("Labels", "Articles")},
    Word{"assessment", QT_TRANSLATE_NOOP("Labels", "Assessments")},
    Word{"attachment", QT_TRANSLATE_NOOP("Labels", "Attachments")},
    Word{"catalyst", QT_TRANSLATE_NOOP("Labels", "Catalysts")},
    Word{"charter", QT_TRANSLATE_NOOP("Labels", "Charters")},
    Word{"charter_version", QT_TRANSLATE_NOOP("Labels", "Charter versions")},
    Word{"commitment", QT_TRANSLATE_NOOP("Labels", "Commitments")},
    Word{"contact", QT_TRANSLATE_NOOP("Labels", "Contacts")},
    Word{"contribution", QT_TRANSLATE_NOOP("Labels", "Contributions")},
    Word{"crte", QT_TRANSLATE_NOOP("Labels", "CRTEs")},
    Word{"debate_contribution", QT_TRANSLATE_NOOP("Labels", "Debate contributions")},
    Word{"funding_line", QT_TRANSLATE_NOOP("Labels", "Funding lines")},
    Word{"meeting", QT_TRANSLATE_NOOP("Labels", "Meetings")},
    Word{"note", QT_TRANSLATE_NOOP("Labels", "Notes")},
    Word{"organisation", QT_TRANSLATE_NOOP("Labels", "Organisations")},
    Word{"orientation", QT_TRANSLATE_NOOP("Labels", "Orientations")},
    Word{"partnership", QT_TRANSLATE_NOOP("Labels", "Partnerships")},
    Word{"practice", QT_TRANSLATE_NOOP("Labels", "Practices")},
    Word{"project", QT_TRANSLATE_NOOP("Labels", "Projects")},
    Word{"reference_figure", QT_TRANSLATE_NOOP("Labels", "Reference figures")},
    Word{"resource", QT_TRANSLATE_NOOP("Labels", "Resources")},
    Word{"signatory", QT_TRANSLATE_NOOP("Labels", "Signatories")},
    Word{"term", QT_TRANSLATE_NOOP("Labels", "Words of lists")},
};

/// By "type.field" where a type has its own word, by field elsewhere.
constexpr std::array fieldLabels = {
    Word{"_gone", QT_TRANSLATE_NOOP("Labels", "Deleted")},
    Word{"acronym", QT_TRANSLATE_NOOP("Labels", "Acronym")},
    Word{"action_sheet", QT_TRANSLATE_NOOP("Labels", "Action sheet")},
    Word{"actors", QT_TRANSLATE_NOOP("Labels", "Actors")},
    Word{"amount", QT_TRANSLATE_NOOP("Labels", "Amount")},
    Word{"amount_1", QT_TRANSLATE_NOOP("Labels", "Amount 1")},
    Word{"amount_2", QT_TRANSLATE_NOOP("Labels", "Amount 2")},
    Word{"amount_3", QT_TRANSLATE_NOOP("Labels", "Amount 3")},
    Word{"audience", QT_TRANSLATE_NOOP("Labels", "Audience")},
    Word{"axis", QT_TRANSLATE_NOOP("Labels", "Axis")},
    Word{"budget", QT_TRANSLATE_NOOP("Labels", "Budget")},
    Word{"capacity", QT_TRANSLATE_NOOP("Labels", "Capacity to sign")},
    Word{"capacity_on", QT_TRANSLATE_NOOP("Labels", "Capacity dated")},
    Word{"caption", QT_TRANSLATE_NOOP("Labels", "Caption")},
    Word{"charter", QT_TRANSLATE_NOOP("Labels", "Charter")},
    Word{"citizen_participation", QT_TRANSLATE_NOOP("Labels", "Citizen participation")},
    Word{"code", QT_TRANSLATE_NOOP("Labels", "Code")},
    Word{"comment", QT_TRANSLATE_NOOP("Labels", "Comment")},
    Word{"contact", QT_TRANSLATE_NOOP("Labels", "Contact")},
    Word{"crte", QT_TRANSLATE_NOOP("Labels", "CRTE")},
    Word{"date", QT_TRANSLATE_NOOP("Labels", "Date")},
    Word{"decided_on", QT_TRANSLATE_NOOP("Labels", "Decided on")},
    Word{"decisions", QT_TRANSLATE_NOOP("Labels", "Decisions")},
    Word{"description", QT_TRANSLATE_NOOP("Labels", "Description")},
    Word{"diagnosis", QT_TRANSLATE_NOOP("Labels", "Diagnosis")},
    Word{"distinct_from", QT_TRANSLATE_NOOP("Labels", "Not the same as")},
    Word{"done_on", QT_TRANSLATE_NOOP("Labels", "Done on")},
    Word{"due_on", QT_TRANSLATE_NOOP("Labels", "Due on")},
    Word{"elected_referent", QT_TRANSLATE_NOOP("Labels", "Elected referent")},
    Word{"email", QT_TRANSLATE_NOOP("Labels", "E-mail address")},
    Word{"ends_on", QT_TRANSLATE_NOOP("Labels", "Ends on")},
    Word{"epcis", QT_TRANSLATE_NOOP("Labels", "Perimeter (EPCI)")},
    Word{"evidence", QT_TRANSLATE_NOOP("Labels", "Evidence")},
    Word{"file", QT_TRANSLATE_NOOP("Labels", "File")},
    Word{"financing", QT_TRANSLATE_NOOP("Labels", "Financing")},
    Word{"fingerprint", QT_TRANSLATE_NOOP("Labels", "Fingerprint")},
    Word{"filed_on", QT_TRANSLATE_NOOP("Labels", "Filed on")},
    Word{"fragilities", QT_TRANSLATE_NOOP("Labels", "Fragilities")},
    Word{"funder", QT_TRANSLATE_NOOP("Labels", "Funder")},
    Word{"funder_1", QT_TRANSLATE_NOOP("Labels", "Funder 1")},
    Word{"funder_2", QT_TRANSLATE_NOOP("Labels", "Funder 2")},
    Word{"funder_3", QT_TRANSLATE_NOOP("Labels", "Funder 3")},
    Word{"governance", QT_TRANSLATE_NOOP("Labels", "Governance")},
    Word{"indicators", QT_TRANSLATE_NOOP("Labels", "Related indicators")},
    Word{"informed_on", QT_TRANSLATE_NOOP("Labels", "Informed on")},
    Word{"joined", QT_TRANSLATE_NOOP("Labels", "Joined records")},
    Word{"keys_to_success", QT_TRANSLATE_NOOP("Labels", "Keys to success")},
    Word{"kind", QT_TRANSLATE_NOOP("Labels", "Kind")},
    Word{"label", QT_TRANSLATE_NOOP("Labels", "Label")},
    Word{"last_contact_on", QT_TRANSLATE_NOOP("Labels", "Last contact")},
    Word{"lead", QT_TRANSLATE_NOOP("Labels", "Lead organisation")},
    Word{"lead_person", QT_TRANSLATE_NOOP("Labels", "Lead person")},
    Word{"lead_service", QT_TRANSLATE_NOOP("Labels", "Lead service")},
    Word{"lead_structure", QT_TRANSLATE_NOOP("Labels", "Lead structure")},
    Word{"left_out", QT_TRANSLATE_NOOP("Labels", "Left out of the charter")},
    Word{"legal_basis", QT_TRANSLATE_NOOP("Labels", "Legal basis")},
    Word{"level", QT_TRANSLATE_NOOP("Labels", "Level")},
    Word{"link", QT_TRANSLATE_NOOP("Labels", "Web link")},
    Word{"logo", QT_TRANSLATE_NOOP("Labels", "Logo to print")},
    Word{"main_odd", QT_TRANSLATE_NOOP("Labels", "Main SDG")},
    Word{"may_publish", QT_TRANSLATE_NOOP("Labels", "May be published")},
    Word{"means", QT_TRANSLATE_NOOP("Labels", "Human and technical means")},
    Word{"media_type", QT_TRANSLATE_NOOP("Labels", "Kind of file")},
    Word{"meeting", QT_TRANSLATE_NOOP("Labels", "Meeting")},
    Word{"memo", QT_TRANSLATE_NOOP("Labels", "Private memo")},
    Word{"metiers", QT_TRANSLATE_NOOP("Labels", "Métiers")},
    Word{"name", QT_TRANSLATE_NOOP("Labels", "Name")},
    Word{"note", QT_TRANSLATE_NOOP("Labels", "Note")},
    Word{"notes", QT_TRANSLATE_NOOP("Labels", "Notes")},
    Word{"number", QT_TRANSLATE_NOOP("Labels", "Number")},
    Word{"objectives", QT_TRANSLATE_NOOP("Labels", "Objectives")},
    Word{"odds", QT_TRANSLATE_NOOP("Labels", "SDGs")},
    Word{"official_id", QT_TRANSLATE_NOOP("Labels", "Official identifier")},
    Word{"on", QT_TRANSLATE_NOOP("Labels", "Date")},
    Word{"opposed_on", QT_TRANSLATE_NOOP("Labels", "Objected on")},
    Word{"organisation", QT_TRANSLATE_NOOP("Labels", "Organisation")},
    Word{"orientation", QT_TRANSLATE_NOOP("Labels", "Orientation")},
    Word{"parent", QT_TRANSLATE_NOOP("Labels", "Parent orientation")},
    Word{"participants", QT_TRANSLATE_NOOP("Labels", "Participants")},
    Word{"parties", QT_TRANSLATE_NOOP("Labels", "Parties")},
    Word{"partners", QT_TRANSLATE_NOOP("Labels", "Partners")},
    Word{"party", QT_TRANSLATE_NOOP("Labels", "Party")},
    Word{"partnership", QT_TRANSLATE_NOOP("Labels", "Partnership")},
    Word{"phone", QT_TRANSLATE_NOOP("Labels", "Telephone")},
    Word{"pilot", QT_TRANSLATE_NOOP("Labels", "Pilot")},
    Word{"place", QT_TRANSLATE_NOOP("Labels", "Place")},
    Word{"practice", QT_TRANSLATE_NOOP("Labels", "Practice")},
    Word{"priority", QT_TRANSLATE_NOOP("Labels", "Priority")},
    Word{"profile", QT_TRANSLATE_NOOP("Labels", "Profile")},
    Word{"project", QT_TRANSLATE_NOOP("Labels", "Project")},
    Word{"purpose", QT_TRANSLATE_NOOP("Labels", "Purpose")},
    Word{"rank", QT_TRANSLATE_NOOP("Labels", "Rank")},
    Word{"results", QT_TRANSLATE_NOOP("Labels", "Results")},
    Word{"rna", QT_TRANSLATE_NOOP("Labels", "RNA number")},
    Word{"role", QT_TRANSLATE_NOOP("Labels", "Role")},
    Word{"sealed_on", QT_TRANSLATE_NOOP("Labels", "Sealed on")},
    Word{"signed_on", QT_TRANSLATE_NOOP("Labels", "Signed on")},
    Word{"signing_on", QT_TRANSLATE_NOOP("Labels", "Signing on")},
    Word{"siren", QT_TRANSLATE_NOOP("Labels", "SIREN number")},
    Word{"siret", QT_TRANSLATE_NOOP("Labels", "SIRET number")},
    Word{"size", QT_TRANSLATE_NOOP("Labels", "Size")},
    Word{"slot", QT_TRANSLATE_NOOP("Labels", "Slot")},
    Word{"source", QT_TRANSLATE_NOOP("Labels", "Source")},
    Word{"stage", QT_TRANSLATE_NOOP("Labels", "Stage")},
    Word{"stage_on", QT_TRANSLATE_NOOP("Labels", "Stage since")},
    Word{"starts_on", QT_TRANSLATE_NOOP("Labels", "Starts on")},
    Word{"state", QT_TRANSLATE_NOOP("Labels", "State")},
    Word{"status", QT_TRANSLATE_NOOP("Labels", "Status")},
    Word{"study", QT_TRANSLATE_NOOP("Labels", "Study")},
    Word{"sub_axis", QT_TRANSLATE_NOOP("Labels", "Sub-axis")},
    Word{"sub_sub_axis", QT_TRANSLATE_NOOP("Labels", "Sub-sub-axis")},
    Word{"sub_title", QT_TRANSLATE_NOOP("Labels", "Sub-action title")},
    Word{"substitute", QT_TRANSLATE_NOOP("Labels", "Substitute")},
    Word{"summary", QT_TRANSLATE_NOOP("Labels", "Summary")},
    Word{"tags", QT_TRANSLATE_NOOP("Labels", "Tags")},
    Word{"template", QT_TRANSLATE_NOOP("Labels", "Template")},
    Word{"territories", QT_TRANSLATE_NOOP("Labels", "Territories")},
    Word{"territory", QT_TRANSLATE_NOOP("Labels", "Territory")},
    Word{"text", QT_TRANSLATE_NOOP("Labels", "Text")},
    Word{"theme", QT_TRANSLATE_NOOP("Labels", "Theme")},
    Word{"title", QT_TRANSLATE_NOOP("Labels", "Title")},
    Word{"types", QT_TRANSLATE_NOOP("Labels", "Types of partnership")},
    Word{"value", QT_TRANSLATE_NOOP("Labels", "Value")},
    Word{"website", QT_TRANSLATE_NOOP("Labels", "Website")},
    Word{"what", QT_TRANSLATE_NOOP("Labels", "Commitment made")},
    Word{"year", QT_TRANSLATE_NOOP("Labels", "Year")},
    Word{"project.need", QT_TRANSLATE_NOOP("Labels", "Need")},
    Word{"attachment.on", QT_TRANSLATE_NOOP("Labels", "Dated")},
    Word{"assessment.axis", QT_TRANSLATE_NOOP("Labels", "IMPACT axis")},
    Word{"colour", QT_TRANSLATE_NOOP("Labels", "Colour")},
    Word{"retired", QT_TRANSLATE_NOOP("Labels", "Taken out of the list")},
    Word{"vocabulary", QT_TRANSLATE_NOOP("Labels", "List of words")},
    Word{"term.parent", QT_TRANSLATE_NOOP("Labels", "Details")},
    Word{"term.rank", QT_TRANSLATE_NOOP("Labels", "Place in the list")},
    Word{"action_sheet.title", QT_TRANSLATE_NOOP("Labels", "Action title")},
    Word{"action_sheet.budget", QT_TRANSLATE_NOOP("Labels", "Total estimated budget excluding tax")},
};

constexpr std::array vocabularyLabels = {
    Word{"action_status", QT_TRANSLATE_NOOP("Labels", "Statuses of action sheets")},
    Word{"alliance_condition", QT_TRANSLATE_NOOP("Labels", "Conditions of the right of alliance")},
    Word{"charter_status", QT_TRANSLATE_NOOP("Labels", "Statuses of charters")},
    Word{"fragility", QT_TRANSLATE_NOOP("Labels", "Fragilities")},
    Word{"funder", QT_TRANSLATE_NOOP("Labels", "Funders")},
    Word{"funding_state", QT_TRANSLATE_NOOP("Labels", "States of fundings")},
    Word{"impact_axis", QT_TRANSLATE_NOOP("Labels", "IMPACT axes")},
    Word{"legal_basis", QT_TRANSLATE_NOOP("Labels", "Legal bases")},
    Word{"metier", QT_TRANSLATE_NOOP("Labels", "Trades of catalysts")},
    Word{"odd", QT_TRANSLATE_NOOP("Labels", "Sustainable development goals")},
    Word{"partnership_type", QT_TRANSLATE_NOOP("Labels", "Types of partnership")},
    Word{"priority", QT_TRANSLATE_NOOP("Labels", "Priorities")},
    Word{"profile", QT_TRANSLATE_NOOP("Labels", "Profiles of actors")},
    Word{"project_phase", QT_TRANSLATE_NOOP("Labels", "Phases of projects")},
    Word{"resource_kind", QT_TRANSLATE_NOOP("Labels", "Kinds of resource")},
    Word{"stage", QT_TRANSLATE_NOOP("Labels", "Stages of an alliance")},
};

/// The lists in use, like the language: set by the program, read by every lane.
std::mutex wordsLock;
Vocabularies::Ptr installed;

template <size_t N>
QString find(const std::array<Word, N> &words, const QString &name)
{
    for (const Word &word : words) {
        if (name == QLatin1String(word.name))
            return QCoreApplication::translate("Labels", word.label);
    }
    return {};
}

} // namespace

QString Labels::type(QStringView name)
{
    const QString label = find(typeLabels, name.toString());
    return label.isEmpty() ? name.toString() : label;
}

QString Labels::types(QStringView name)
{
    const QString label = find(pluralLabels, name.toString());
    return label.isEmpty() ? name.toString() : label;
}

QString Labels::field(QStringView type, QStringView field)
{
    const QString own = find(fieldLabels, type.toString() + u'.' + field.toString());
    if (!own.isEmpty())
        return own;
    const QString common = find(fieldLabels, field.toString());
    return common.isEmpty() ? field.toString() : common;
}

QString Labels::list(QStringView vocabulary)
{
    const QString label = find(vocabularyLabels, vocabulary.toString());
    return label.isEmpty() ? vocabulary.toString() : label;
}

QString Labels::term(QStringView vocabulary, QStringView code)
{
    return words()->label(vocabulary, code);
}

QString Labels::termNote(const Term &term)
{
    if (term.retired)
        return tr("retired");
    if (term.source == Source::Official && term.isRenamed())
        return term.shipped;
    if (term.source == Source::Inferred && !term.isRenamed())
        return tr("proposed");
    return {};
}

Vocabularies::Ptr Labels::words()
{
    const std::lock_guard lock(wordsLock);
    return installed ? installed : Vocabularies::shipped();
}

void Labels::setWords(Vocabularies::Ptr words)
{
    const std::lock_guard lock(wordsLock);
    installed = std::move(words);
}

QString Labels::value(const Field &field, const Value &value)
{
    if (value.isEmpty())
        return {};
    switch (elementKind(field.kind)) {
    case Kind::Money:
        return value.isInteger() ? money(value.toInteger()) : value.toText();
    case Kind::YesNo:
        return value.toBool() ? tr("yes") : tr("no");
    case Kind::Choice:
        return term(QString(field.target), value.toText());
    case Kind::Date: {
        const QString iso = value.toText();
        return iso.size() == 10 ? QString(iso.mid(8, 2) + u'/' + iso.mid(5, 2) + u'/' + iso.left(4)) : iso;
    }
    default:
        return value.toText();
    }
}

QString Labels::money(qint64 cents)
{
    const quint64 absolute = cents < 0 ? quint64(0) - static_cast<quint64>(cents) : static_cast<quint64>(cents);
    QString digits = QString::number(absolute / 100);
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, QChar(0x202F));
    if (absolute % 100 != 0)
        digits += u',' + QString::number(absolute % 100).rightJustified(2, u'0');
    return (cents < 0 ? QString(QChar(0x2212)) : QString()) + digits + QChar(0x00A0) + QChar(0x20AC);
}

} // namespace etabli
