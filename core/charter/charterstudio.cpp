#include "core/charter/charterstudio.h"

#include "core/charter/compose.h"
#include "core/charter/composer.h"
#include "core/charter/draftword.h"
#include "core/charter/frenchtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace etabli {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maximumCharacters = 1'000'000;

const ArticleRule *ruleOf(const Template &model, const QString &slot)
{
    for (const ArticleRule &rule : model.articles) {
        if (!slot.isEmpty() && rule.code == slot)
            return &rule;
    }
    return nullptr;
}

qsizetype placeOf(const Template &model, const QString &slot)
{
    for (qsizetype i = 0; i < model.articles.size(); ++i) {
        if (model.articles[i].code == slot)
            return i;
    }
    return -1;
}

/// Gives the template's articles that have no record their place; left out when the charter chose its articles.
void addMissing(CharterStudio &studio)
{
    const bool chosen = std::any_of(studio.articles.cbegin(), studio.articles.cend(),
                                    [](const StudioArticle &article) { return !article.id.isEmpty(); });
    for (const ArticleRule &rule : std::as_const(studio.model.articles)) {
        const auto same = [&](const StudioArticle &article) { return article.slot == rule.code; };
        if (std::any_of(studio.articles.cbegin(), studio.articles.cend(), same))
            continue;
        StudioArticle article;
        article.slot = rule.code;
        article.leftOut = chosen;
        // After the last one that the template puts before it.
        const qsizetype own = placeOf(studio.model, rule.code);
        qsizetype at = 0;
        for (qsizetype i = 0; i < studio.articles.size(); ++i) {
            const qsizetype other = placeOf(studio.model, studio.articles[i].slot);
            if (other >= 0 && other < own)
                at = i + 1;
        }
        article.rank = at > 0 ? studio.articles[at - 1].rank : 0;
        studio.articles.insert(at, article);
    }
}

/// The record that stands for an article of the template: the first with a text of its own, else the first. Two people
/// may have made one each.
qsizetype principalOf(const CharterStudio &studio, const QString &slot)
{
    qsizetype first = -1;
    for (qsizetype i = 0; i < studio.articles.size(); ++i) {
        if (studio.articles[i].slot != slot)
            continue;
        if (!studio.articles[i].ownText.trimmed().isEmpty())
            return i;
        if (first < 0)
            first = i;
    }
    return first;
}

/// What an article prints, left out or not.
QList<Block> blocksOf(const CharterStudio &studio, const StudioArticle &article)
{
    if (!article.ownText.trimmed().isEmpty())
        return articleBlocks(article.ownText, studio.model, studio.merge);
    const ArticleRule *rule = ruleOf(studio.model, article.slot);
    return rule ? Composer(studio.model, studio.merge).blocksOf(*rule) : QList<Block>();
}

QString printedText(const QList<Block> &blocks)
{
    QString text;
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            text += plainText(paragraph->spans) + u'\n';
        } else if (const auto *list = std::get_if<BulletList>(&block)) {
            for (const Spans &item : list->items)
                text += plainText(item) + u'\n';
        } else if (const auto *table = std::get_if<Table>(&block)) {
            for (const QStringList &row : table->rows)
                text += row.join(u' ') + u'\n';
        }
    }
    return text;
}

/// A text covers a principle when it names it by its code or by its title.
QStringList principlesIn(const Template &model, const QString &text)
{
    QStringList codes;
    for (const Principle &principle : model.principles) {
        const QRegularExpression code(
            u"(?<![\\p{L}\\p{N}])"_s + QRegularExpression::escape(principle.code) + u"(?![\\p{L}\\p{N}])"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        if (text.contains(code) || text.contains(principle.title, Qt::CaseInsensitive))
            codes += principle.code;
    }
    return codes;
}

/// Where the value of a field is typed.
StudioField fieldOf(const CharterStudio &studio, const QString &name)
{
    StudioField field{name, studio.merge.fields.value(name), {}, {}, {}};
    struct Place
    {
        QStringView name;
        QStringView type;
        QStringView field;
    };
    static constexpr std::array places = {
        Place{u"project.title", u"project", u"title"},       Place{u"project.summary", u"project", u"summary"},
        Place{u"project.need", u"project", u"need"},         Place{u"project.territories", u"project", u"territories"},
        Place{u"project.odds", u"project", u"odds"},         Place{u"project.lead", u"project", u"lead"},
        Place{u"project.starts", u"project", u"starts_on"},  Place{u"project.ends", u"project", u"ends_on"},
        Place{u"project.years", u"project", u"ends_on"},     Place{u"project.budget", u"project", u"budget"},
        Place{u"closing.place", u"charter", u"place"},       Place{u"closing.date", u"charter", u"signing_on"},
    };
    for (const Place &place : places) {
        if (place.name != name)
            continue;
        const QString record = place.type == u"project" ? studio.project : studio.id;
        if (!record.isEmpty()) {
            field.recordType = place.type.toString();
            field.record = record;
            field.field = place.field.toString();
        }
    }
    return field;
}

} // namespace

bool CharterStudio::isBlocked() const
{
    return countOf(CharterFinding::Severity::Blocks) > 0;
}

qsizetype CharterStudio::countOf(CharterFinding::Severity severity) const
{
    return std::count_if(findings.cbegin(), findings.cend(),
                         [&](const CharterFinding &finding) { return finding.severity == severity; });
}

void settle(CharterStudio &studio)
{
    studio.merge = MergeFields::from(studio.model, studio.input);
    addMissing(studio);
    studio.fields.clear();
    QStringList names = studio.merge.fields.keys();
    names.sort();
    for (const QString &name : std::as_const(names))
        studio.fields += fieldOf(studio, name);

    const Composer composer(studio.model, studio.merge);
    QStringList covered;
    int number = 0;
    for (qsizetype i = 0; i < studio.articles.size(); ++i) {
        StudioArticle &article = studio.articles[i];
        const ArticleRule *rule = ruleOf(studio.model, article.slot);
        // The others print a text of their own only.
        if (rule && principalOf(studio, article.slot) != i)
            rule = nullptr;
        article.templateTitle = rule ? rule->title : QString();
        article.templateText = rule ? composer.source(*rule) : QString();
        article.mandatory = rule && rule->mandatory;
        article.numbered = rule ? rule->numbered : true;
        const bool speaks = rule || !article.ownText.trimmed().isEmpty();
        const QList<Block> blocks = speaks && !article.leftOut ? blocksOf(studio, article) : QList<Block>();
        article.prints = !blocks.isEmpty();
        article.number = article.prints && article.numbered ? ++number : 0;
        const QString ownTitle = french::lineForPrint(article.ownTitle);
        article.title = withoutDraftWord(ownTitle.isEmpty() ? article.templateTitle : ownTitle);
        article.principles = principlesIn(studio.model, article.title + u'\n' + printedText(blocks));
        if (!article.prints)
            article.principles.clear();
        covered += article.principles;
    }
    studio.principlesCovered.clear();
    for (const Principle &principle : std::as_const(studio.model.principles)) {
        if (covered.contains(principle.code))
            studio.principlesCovered += principle.code;
    }
    studio.findings = checkStudio(studio);
}

Result<CharterDocument> composeStudio(const CharterStudio &studio)
{
    qsizetype length = 0;
    for (const StudioArticle &article : studio.articles)
        length += article.ownText.size() + article.ownTitle.size();
    if (length > maximumCharacters)
        return failure(Fault::InvalidText, u"charter"_s, u"%1 characters"_s.arg(length));
    ETABLI_ASSIGN(CharterDocument document, composeAround(studio.model, studio.input, studio.merge));
    for (const StudioArticle &article : studio.articles) {
        if (article.prints)
            document.articles += Article{article.key(), article.number, article.title, blocksOf(studio, article)};
    }
    for (const StudioLogo &logo : studio.logos) {
        if (!logo.image.isNull())
            document.logos += logo.image;
    }
    document.draft = studio.isBlocked();
    removeDraftWord(document);
    return document;
}

} // namespace etabli
