// The checks of a charter: what holds together around its parties and its texts. Money, dates and the signing are in
// checkfacts.cpp.
#include "core/charter/check.h"

#include "core/charter/frenchtext.h"

#include <algorithm>

namespace etabli {

namespace {

using namespace Qt::StringLiterals;

/// Profiles whose signatory acts by a decision of an assembly or by delegation.
bool needsDecision(const QString &profile)
{
    return profile == u"COLL" || profile == u"ETAT";
}

/// The first braces that belong to no field, with what follows them on their line; they would be printed as they are.
QString unclosed(QString text, const ArticleText &parsed)
{
    for (const ArticleToken &token : parsed.tokens) {
        if (token.kind == ArticleToken::Kind::Field || token.kind == ArticleToken::Kind::Insert)
            text.replace(token.start, token.length, QString(token.length, u' '));
    }
    const qsizetype opened = text.indexOf(u"{{"_s);
    const qsizetype at = opened < 0 ? text.indexOf(u"}}"_s) : opened;
    return at < 0 ? QString() : french::lineForPrint(text.mid(at, 60).section(u'\n', 0, 0).left(30));
}

} // namespace

CharterFinding &CharterCheck::note(Severity severity, const QString &rule, const QString &article)
{
    CharterFinding finding;
    finding.severity = severity;
    finding.rule = rule;
    finding.article = article;
    if (const StudioArticle *named = articleOf(article))
        finding.articleHeading = named->heading();
    m_findings += finding;
    return m_findings.last();
}

void CharterCheck::aim(CharterFinding &finding, const QString &type, const QString &record,
                       const QString &field) const
{
    if (record.isEmpty())
        return;
    finding.recordType = type;
    finding.record = record;
    finding.field = field;
}

bool CharterCheck::found(const QString &rulePrefix) const
{
    return std::any_of(m_findings.cbegin(), m_findings.cend(),
                       [&](const CharterFinding &finding) { return finding.rule.startsWith(rulePrefix); });
}

const StudioArticle *CharterCheck::articleOf(const QString &key) const
{
    for (const StudioArticle &article : m_studio.articles) {
        if (!key.isEmpty() && article.key() == key)
            return &article;
    }
    return nullptr;
}

QList<CharterFinding> CharterCheck::run()
{
    project();
    parties();
    persons();
    texts();
    articles();
    principles();
    commitments();
    contributions();
    amounts();
    dates();
    publicMoney();
    signing();
    logos();
    conflicts();
    inOrder();
    // What blocks first; inside a severity in the order of the articles, those of the whole charter first.
    const auto place = [this](const CharterFinding &finding) {
        for (qsizetype i = 0; i < m_studio.articles.size(); ++i) {
            if (m_studio.articles[i].key() == finding.article)
                return i;
        }
        return qsizetype(-1);
    };
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [&](const CharterFinding &a, const CharterFinding &b) {
                         return a.severity != b.severity ? a.severity < b.severity : place(a) < place(b);
                     });
    return m_findings;
}

void CharterCheck::project()
{
    if (m_studio.project.isEmpty())
        aim(note(Severity::Blocks, u"project.missing"_s), u"charter"_s, m_studio.id, u"project"_s);
    if (!m_studio.unknownTemplate.isEmpty()) {
        CharterFinding &finding = note(Severity::Blocks, u"template.unknown"_s);
        finding.subject = french::lineForPrint(m_studio.unknownTemplate);
        aim(finding, u"charter"_s, m_studio.id, u"template"_s);
    }
}

void CharterCheck::parties()
{
    const auto standing = std::count_if(m_studio.parties.cbegin(), m_studio.parties.cend(),
                                        [](const StudioParty &party) { return !party.organisationGone; });
    if (standing < 2) {
        CharterFinding &finding = note(Severity::Blocks, u"parties.few"_s, u"parties"_s);
        finding.count = static_cast<int>(standing);
        aim(finding, u"charter"_s, m_studio.id, u"project"_s);
    }
    for (const StudioParty &one : m_studio.parties)
        party(one);
}

void CharterCheck::party(const StudioParty &party)
{
    const QString parties = u"parties"_s;
    const auto blocks = [&](const QString &rule, const QString &subject, const QString &field) -> CharterFinding & {
        CharterFinding &finding = note(Severity::Blocks, rule, parties);
        finding.subject = french::lineForPrint(subject);
        finding.other = french::lineForPrint(party.name);
        if (!party.signatory.isEmpty())
            aim(finding, u"signatory"_s, party.signatory, field);
        else
            aim(finding, u"organisation"_s, party.organisation, {});
        return finding;
    };
    if (party.organisationGone) {
        blocks(u"party.gone"_s, party.name, u"organisation"_s);
        return;
    }
    if (party.representative.trimmed().isEmpty()) {
        // Said once: who gets no name gets no function either.
        if (!party.contactGone)
            blocks(u"party.person"_s, party.name, u"contact"_s);
        else
            blocks(u"party.person"_s, party.name, u"contact"_s).count = 1;
    } else if (party.function.trimmed().isEmpty()) {
        blocks(u"party.function"_s, party.representative, u"role"_s);
    }
    if (!needsDecision(party.profile)) {
        if (party.capacityOn.isValid() && m_studio.signingOn.isValid() && party.capacityOn > m_studio.signingOn)
            blocks(u"party.capacity.late"_s, party.name, u"capacity_on"_s).date = party.capacityOn;
        return;
    }
    const QString who = party.representative.trimmed().isEmpty() ? party.name : party.representative;
    if (party.capacity.trimmed().isEmpty())
        blocks(u"party.capacity"_s, who, u"capacity"_s);
    else if (!party.capacityOn.isValid())
        blocks(u"party.capacity.date"_s, who, u"capacity_on"_s);
    else if (m_studio.signingOn.isValid() && party.capacityOn > m_studio.signingOn)
        blocks(u"party.capacity.late"_s, who, u"capacity_on"_s).date = party.capacityOn;
}

/// The people who sign: twice, gone, opposed, or with a name that prints small.
void CharterCheck::persons()
{
    constexpr qsizetype longName = 80;
    QStringList contacts;
    QStringList organisations;
    for (const StudioParty &party : m_studio.parties) {
        const auto warn = [&](const QString &rule, const QString &subject, const QString &type, const QString &record,
                              const QString &field) -> CharterFinding & {
            CharterFinding &finding = note(Severity::Warns, rule, u"parties"_s);
            finding.subject = french::lineForPrint(subject);
            finding.other = french::lineForPrint(party.name);
            aim(finding, type, record, field);
            return finding;
        };
        if (!party.contact.isEmpty() && contacts.contains(party.contact))
            warn(u"signatory.twice"_s, party.representative, u"signatory"_s, party.signatory, u"contact"_s);
        else if (!party.organisation.isEmpty() && organisations.contains(party.organisation))
            warn(u"signatory.twice"_s, party.name, u"signatory"_s, party.signatory, u"organisation"_s);
        contacts += party.contact;
        organisations += party.organisation;
        if (party.contactGone)
            warn(u"contact.gone"_s, party.name, u"signatory"_s, party.signatory, u"contact"_s);
        if (party.opposedOn.isValid())
            warn(u"contact.opposed"_s, party.representative, u"contact"_s, party.contact, u"opposed_on"_s).date =
                party.opposedOn;
        if (party.representative.size() > longName)
            warn(u"name.long"_s, party.representative, u"contact"_s, party.contact, u"name"_s);
        if (party.name.size() > longName)
            warn(u"name.long"_s, party.name, u"organisation"_s, party.organisation, u"name"_s);
    }
}

/// Fields that people used and that have nothing to say.
void CharterCheck::texts()
{
    for (const StudioArticle &article : m_studio.articles) {
        if (article.leftOut || article.ownText.trimmed().isEmpty())
            continue;
        const ArticleText parsed = parseArticle(article.ownText, m_studio.model, m_studio.merge);
        for (const auto &[rule, names] : {std::pair{u"field.missing"_s, parsed.missing()},
                                          std::pair{u"field.unknown"_s, parsed.unknown()}}) {
            for (const QString &name : names) {
                CharterFinding &finding = note(Severity::Blocks, rule, article.key());
                finding.subject = name.isEmpty() ? u"{{}}"_s : name;
                const auto known = std::find_if(m_studio.fields.cbegin(), m_studio.fields.cend(),
                                                [&](const StudioField &field) { return field.name == name; });
                if (known != m_studio.fields.cend() && !known->record.isEmpty())
                    aim(finding, known->recordType, known->record, known->field);
                else
                    aim(finding, u"article"_s, article.id, u"text"_s);
            }
        }
        const QString open = unclosed(article.ownText, parsed);
        if (!open.isEmpty()) {
            CharterFinding &finding = note(Severity::Blocks, u"field.unknown"_s, article.key());
            finding.subject = open;
            aim(finding, u"article"_s, article.id, u"text"_s);
        }
    }
}

void CharterCheck::articles()
{
    QStringList seen;
    for (const StudioArticle &article : m_studio.articles) {
        if (!article.mandatory || article.prints || seen.contains(article.slot))
            continue;
        seen += article.slot;
        CharterFinding &finding =
            note(Severity::Blocks, article.leftOut ? u"article.missing"_s : u"article.empty"_s, article.key());
        finding.subject = article.title;
        if (!article.id.isEmpty())
            aim(finding, u"article"_s, article.id, article.leftOut ? u"left_out"_s : u"text"_s);
    }
}

void CharterCheck::principles()
{
    const auto home = std::find_if(m_studio.articles.cbegin(), m_studio.articles.cend(),
                                   [](const StudioArticle &article) { return article.slot == u"principes"; });
    for (const Principle &principle : m_studio.model.principles) {
        if (m_studio.principlesCovered.contains(principle.code))
            continue;
        CharterFinding &finding = note(Severity::Warns, u"principle.uncovered"_s, u"principes"_s);
        finding.subject = principle.code;
        finding.other = principle.title;
        if (home != m_studio.articles.cend())
            aim(finding, u"article"_s, home->id, u"text"_s);
    }
}

void CharterCheck::conflicts()
{
    for (const StudioConflict &conflict : m_studio.conflicts) {
        CharterFinding &finding = note(Severity::Blocks, u"conflict"_s, conflict.article);
        finding.subject = french::lineForPrint(conflict.title);
        aim(finding, conflict.recordType, conflict.record, conflict.field);
    }
}

/// What was looked at and holds, for the list « En ordre ».
void CharterCheck::inOrder()
{
    const auto passes = [this](const QString &rule, const QString &article = {}) -> CharterFinding & {
        return note(Severity::Passes, rule, article);
    };
    if (!found(u"parties.few"_s) && !found(u"party.gone"_s))
        passes(u"parties.enough"_s, u"parties"_s).count = static_cast<int>(m_studio.parties.size());
    if (!m_studio.parties.isEmpty() && !found(u"party."_s))
        passes(u"capacities.known"_s, u"parties"_s);
    if (!found(u"field."_s))
        passes(u"texts.filled"_s);
    if (!found(u"article."_s))
        passes(u"articles.present"_s);
    if (m_studio.startsOn.isValid() && m_studio.endsOn.isValid() && !found(u"dates."_s)) {
        const QDate end = m_studio.endsOn.addDays(1);
        const int months = (end.year() - m_studio.startsOn.year()) * 12 + end.month() - m_studio.startsOn.month() -
            (end.day() < m_studio.startsOn.day() ? 1 : 0);
        passes(u"dates.coherent"_s).count = months;
    }
    const bool valued = std::any_of(m_studio.contributions.cbegin(), m_studio.contributions.cend(),
                                    [](const StudioPromise &one) { return one.cents.has_value(); });
    if (valued && m_studio.budgetCents && !found(u"amount"_s))
        passes(u"amounts.match"_s, u"apports"_s).cents = *m_studio.budgetCents;
    if (!m_studio.model.principles.isEmpty() && !found(u"principle."_s))
        passes(u"principles.covered"_s, u"principes"_s).count = static_cast<int>(m_studio.principlesCovered.size());
}

QList<CharterFinding> checkStudio(const CharterStudio &studio)
{
    return CharterCheck(studio).run();
}

} // namespace etabli
