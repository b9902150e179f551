#include "ui/text/charterwords.h"

#include "ui/text/labels.h"

#include <QHash>

namespace etabli {

namespace {

using namespace Qt::StringLiterals;

/// A name inside a sentence: whole as long as a line is.
QString shown(const QString &name)
{
    constexpr qsizetype longest = 80;
    return name.size() > longest ? QString(name.left(longest - 1).trimmed() + QChar(0x2026)) : name;
}

QString day(QDate date)
{
    return date.toString(u"dd/MM/yyyy"_s);
}

struct Word
{
    const char *name;
    const char *label;
};

constexpr Word fieldWords[] = {
    {"charter.kind", QT_TRANSLATE_NOOP("CharterWords", "Kind of document")},
    {"closing.date", QT_TRANSLATE_NOOP("CharterWords", "Date of signing")},
    {"closing.originals", QT_TRANSLATE_NOOP("CharterWords", "Number of originals")},
    {"closing.originalsWords", QT_TRANSLATE_NOOP("CharterWords", "Number of originals, in words")},
    {"closing.place", QT_TRANSLATE_NOOP("CharterWords", "Place of signing")},
    {"commitments", QT_TRANSLATE_NOOP("CharterWords", "Table of commitments")},
    {"contributions", QT_TRANSLATE_NOOP("CharterWords", "Table of contributions")},
    {"contributions.total", QT_TRANSLATE_NOOP("CharterWords", "Total of contributions")},
    {"facts", QT_TRANSLATE_NOOP("CharterWords", "The project in short")},
    {"parties", QT_TRANSLATE_NOOP("CharterWords", "List of parties")},
    {"parties.count", QT_TRANSLATE_NOOP("CharterWords", "Number of parties")},
    {"parties.countWords", QT_TRANSLATE_NOOP("CharterWords", "Number of parties, in words")},
    {"principles", QT_TRANSLATE_NOOP("CharterWords", "Principles P1 to P7")},
    {"project.budget", QT_TRANSLATE_NOOP("CharterWords", "Budget of the project")},
    {"project.ends", QT_TRANSLATE_NOOP("CharterWords", "End of the project")},
    {"project.lead", QT_TRANSLATE_NOOP("CharterWords", "Lead organisation")},
    {"project.need", QT_TRANSLATE_NOOP("CharterWords", "Need of the territory")},
    {"project.odds", QT_TRANSLATE_NOOP("CharterWords", "SDGs")},
    {"project.starts", QT_TRANSLATE_NOOP("CharterWords", "Start of the project")},
    {"project.summary", QT_TRANSLATE_NOOP("CharterWords", "Summary of the project")},
    {"project.territories", QT_TRANSLATE_NOOP("CharterWords", "Territories")},
    {"project.title", QT_TRANSLATE_NOOP("CharterWords", "Title of the project")},
    {"project.years", QT_TRANSLATE_NOOP("CharterWords", "Years of the project")},
    {"signatures", QT_TRANSLATE_NOOP("CharterWords", "Signature blocks")},
};

} // namespace

QString CharterWords::field(const QString &name)
{
    for (const Word &word : fieldWords) {
        if (name == QLatin1String(word.name))
            return tr(word.label);
    }
    if (const QString principle = u"principle:"_s; name.startsWith(principle))
        return tr("Principle %1").arg(name.mid(principle.size()));
    return name;
}

QString CharterWords::title(const CharterFinding &finding)
{
    switch (finding.severity) {
    case CharterFinding::Severity::Blocks:
        return blocking(finding);
    case CharterFinding::Severity::Warns:
        return warning(finding);
    case CharterFinding::Severity::Passes:
        return passing(finding);
    }
    return finding.rule;
}

QString CharterWords::blocking(const CharterFinding &finding)
{
    const QString &rule = finding.rule;
    const QString subject = shown(finding.subject);
    const QString other = shown(finding.other);
    if (rule == u"project.missing")
        return tr("Charter without project");
    if (rule == u"template.unknown")
        return tr("Unknown template: %1").arg(subject);
    if (rule == u"parties.few")
        return tr("Fewer than two parties");
    if (rule == u"party.gone")
        return tr("Deleted party: %1").arg(subject);
    if (rule == u"party.person")
        return tr("Signatory to be named: %1").arg(subject);
    if (rule == u"party.function")
        return tr("Function missing: %1").arg(subject);
    if (rule == u"party.capacity")
        return tr("Capacity not established: %1").arg(subject);
    if (rule == u"party.capacity.date")
        return tr("Date of capacity missing: %1").arg(subject);
    if (rule == u"party.capacity.late")
        return tr("Capacity later than the signing: %1").arg(subject);
    if (rule == u"field.missing")
        return tr("Field without value: %1").arg(field(finding.subject));
    if (rule == u"field.unknown")
        return tr("Unknown field: %1").arg(subject);
    if (rule == u"article.missing")
        return tr("Article missing: %1").arg(subject);
    if (rule == u"article.empty")
        return tr("Empty article: %1").arg(subject);
    if (rule == u"commitment.who")
        return tr("Commitment of nobody: %1").arg(subject);
    if (rule == u"commitment.what")
        return tr("Commitment to nothing: %1").arg(other);
    if (rule == u"commitment.due")
        return tr("Date missing: %1").arg(subject);
    if (rule == u"contribution.party")
        return tr("Contribution of nobody: %1").arg(subject.isEmpty() ? Labels::money(finding.cents) : subject);
    if (rule == u"dates.inverted")
        return tr("The end comes before the start");
    if (rule == u"amount.negative")
        return tr("Negative amount: %1").arg(Labels::money(finding.cents));
    if (rule == u"amount.absurd")
        return tr("Amount beyond measure: %1").arg(Labels::money(finding.cents));
    if (rule == u"conflict")
        return tr("Conflict to settle: %1").arg(Labels::field(finding.recordType, finding.field));
    return rule;
}

QString CharterWords::warning(const CharterFinding &finding)
{
    const QString &rule = finding.rule;
    const QString subject = shown(finding.subject);
    if (rule == u"principle.uncovered")
        return tr("Principle %1 not covered").arg(subject);
    if (rule == u"public.convention")
        return tr("More than %1 a year").arg(Labels::money(23'000'00));
    if (rule == u"duration.long")
        return tr("More than four years");
    if (rule == u"amounts.differ")
        return tr("Contributions differ from the budget");
    if (rule == u"signing.place")
        return tr("Place of signing missing");
    if (rule == u"signing.date")
        return tr("Date of signing missing");
    if (rule == u"signing.past")
        return tr("Date of signing in the past");
    if (rule == u"signing.late")
        return tr("Signing after the end of the project");
    if (rule == u"signatory.twice")
        return tr("Signatory twice: %1").arg(subject);
    if (rule == u"contact.opposed")
        return tr("Person who objected to the use of their data: %1").arg(subject);
    if (rule == u"contact.gone")
        return tr("Signatory no longer there: %1").arg(subject);
    if (rule == u"name.long")
        return tr("Very long name: %1").arg(subject);
    if (rule == u"logo.unreadable")
        return tr("“%1” is not a readable picture").arg(subject);
    return rule;
}

QString CharterWords::passing(const CharterFinding &finding)
{
    const QString &rule = finding.rule;
    if (rule == u"parties.enough")
        return tr("%n parties", nullptr, finding.count);
    if (rule == u"capacities.known")
        return tr("Signatories and capacities established");
    if (rule == u"texts.filled")
        return tr("Fields all filled");
    if (rule == u"articles.present")
        return tr("Articles of the template present");
    if (rule == u"dates.coherent")
        return tr("Coherent dates, %n months", nullptr, finding.count);
    if (rule == u"amounts.match")
        return tr("Sum of contributions exact to the cent");
    if (rule == u"principles.covered")
        return tr("Principles all covered");
    return rule;
}

QString CharterWords::detail(const CharterFinding &finding)
{
    const QString &rule = finding.rule;
    const QString subject = shown(finding.subject);
    const QString other = shown(finding.other);
    if (rule == u"project.missing")
        return tr("Choose the project it belongs to");
    if (rule == u"template.unknown")
        return tr("The usual template stands in for it");
    if (rule == u"parties.few")
        return tr("%n parties", nullptr, finding.count);
    if (rule == u"party.gone")
        return tr("Its organisation is no longer in the space");
    if (rule == u"party.person")
        return finding.count > 0 ? tr("The person named is no longer in the space") : tr("Say who signs for it");
    if (rule == u"party.function" || rule == u"party.capacity.date")
        return other;
    if (rule == u"party.capacity")
        return tr("%1: deliberation or delegation to be given").arg(other);
    if (rule == u"party.capacity.late")
        return tr("It is dated %1").arg(day(finding.date));
    if (rule == u"article.missing" || rule == u"article.empty")
        return tr("The template asks for it");
    if (rule == u"commitment.due" || rule == u"commitment.what")
        return rule == u"commitment.what" || other.isEmpty() ? finding.articleHeading
                                                            : tr("Commitment of: %1").arg(other);
    if (rule == u"dates.inverted")
        return tr("Starts on %1, ends on %2").arg(day(finding.date), day(finding.otherDate));
    if (rule == u"amount.negative" || rule == u"amount.absurd" || rule == u"conflict")
        return subject;
    if (rule == u"principle.uncovered")
        return other;
    if (rule == u"public.convention")
        return tr("%1: %2 of public money over %n years; a convention is needed (décret 2001-495)", nullptr,
                  finding.count)
            .arg(subject, Labels::money(finding.cents));
    if (rule == u"duration.long")
        return tr("From %1 to %2; a convention of objectives lasts four years at most")
            .arg(day(finding.date), day(finding.otherDate));
    if (rule == u"amounts.differ")
        return tr("%1 of contributions, %2 of budget")
            .arg(Labels::money(finding.cents), Labels::money(finding.otherCents));
    if (rule == u"signing.past")
        return tr("%1, and the charter is not signed").arg(day(finding.date));
    if (rule == u"signing.late")
        return tr("Signing on %1, end on %2").arg(day(finding.date), day(finding.otherDate));
    if (rule == u"signatory.twice")
        return tr("Each party has one place to sign");
    if (rule == u"contact.opposed")
        return tr("Objection of %1").arg(day(finding.date));
    if (rule == u"contact.gone")
        return tr("The person named is no longer in the space");
    if (rule == u"name.long")
        return tr("It prints smaller");
    if (rule == u"logo.unreadable")
        return tr("The print goes on without it");
    return finding.severity == CharterFinding::Severity::Passes ? QString() : finding.articleHeading;
}

QString CharterWords::message(const CharterFinding &finding)
{
    const QString more = detail(finding);
    return more.isEmpty() ? tr("%1.", "a sentence").arg(title(finding))
                          : tr("%1. %2.", "two sentences").arg(title(finding), more);
}

QString CharterWords::action(const CharterFinding &finding)
{
    const QString &rule = finding.rule;
    if (finding.severity == CharterFinding::Severity::Passes)
        return {};
    if (rule == u"conflict")
        return tr("Settle the conflict");
    if (rule == u"party.capacity" || rule == u"party.capacity.date")
        return tr("Give the deliberation");
    if (rule == u"party.person" || rule == u"contact.gone")
        return tr("Name the signatory");
    if (rule == u"principle.uncovered")
        return tr("Insert a clause");
    if (rule == u"article.missing")
        return tr("Take it back");
    if (rule == u"project.missing")
        return tr("Choose a project");
    if (rule.endsWith(u".late") || rule.startsWith(u"amount") || rule.startsWith(u"dates.") ||
        rule == u"signatory.twice" || rule == u"duration.long" || rule == u"public.convention")
        return tr("Correct");
    if (rule == u"name.long" || rule == u"contact.opposed" || rule == u"logo.unreadable" || rule == u"signing.past")
        return tr("Look at it");
    return tr("Fill in");
}

} // namespace etabli
