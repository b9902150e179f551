#include "core/charter/compose.h"

#include "core/charter/frenchtext.h"
#include "core/charter/mergefields.h"

#include <QRegularExpression>

#include <array>

namespace etabli {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maximumCharacters = 1'000'000;

/// Fills the rules of one template with the fields of one input.
class Composer
{
public:
    Composer(const Template &charterTemplate, const MergeFields &merge)
        : m_template(charterTemplate)
        , m_merge(merge)
    {
    }

    QList<Article> articles() const;
    QString sentenceText(const SentenceRule &rule) const { return plainText(sentence(rule, {})); }

private:
    QString value(const QString &field, const FieldScope &row) const;
    bool isFilled(const QString &fieldOrCollection) const;
    Spans alternative(QStringView markup, const FieldScope &row) const;
    Spans sentence(const SentenceRule &rule, const FieldScope &row) const;
    Spans text(const TextRule &rule, const FieldScope &row) const;
    void addParagraphs(const Spans &spans, QList<Block> &blocks) const;
    void addBlock(const BlockRule &rule, QList<Block> &blocks) const;
    Table table(const BlockRule &rule) const;

    const Template &m_template;
    const MergeFields &m_merge;
};

QString Composer::value(const QString &field, const FieldScope &row) const
{
    const auto found = row.constFind(field);
    return found != row.constEnd() ? *found : m_merge.fields.value(field);
}

bool Composer::isFilled(const QString &fieldOrCollection) const
{
    const auto collection = m_merge.collections.constFind(fieldOrCollection);
    if (collection != m_merge.collections.constEnd())
        return !collection->isEmpty();
    return !m_merge.fields.value(fieldOrCollection).isEmpty();
}

/// The runs of one alternative, its fields replaced by their values (whose own braces and stars stay as
/// typed).
Spans Composer::alternative(QStringView markup, const FieldScope &row) const
{
    static const QRegularExpression token(u"\\*\\*|\\{\\{([^{}]*)\\}\\}"_s);
    Spans spans;
    bool strong = false;
    QString pending;
    const auto flush = [&] {
        if (!pending.isEmpty())
            spans += Span{pending, strong, false};
        pending.clear();
    };
    qsizetype at = 0;
    const QString whole = markup.toString();
    for (auto match = token.globalMatch(whole); match.hasNext();) {
        const auto found = match.next();
        QStringView before = QStringView(whole).mid(at, found.capturedStart() - at);
        pending += before;
        at = found.capturedEnd();
        if (found.capturedView(0) == u"**") {
            flush();
            strong = !strong;
            continue;
        }
        pending += value(found.captured(1), row);
        // A value that ends its own sentence needs no second full stop.
        static constexpr std::u16string_view ends = u".!?…";
        if (!pending.isEmpty() && ends.find(pending.back().unicode()) != ends.npos && at < whole.size() &&
            whole[at] == u'.')
            ++at;
    }
    pending += QStringView(whole).mid(at);
    flush();
    return spans;
}

Spans Composer::sentence(const SentenceRule &rule, const FieldScope &row) const
{
    for (const QString &markup : rule) {
        bool complete = true;
        for (const QString &field : fieldsIn(markup))
            complete = complete && !value(field, row).isEmpty();
        if (complete)
            return alternative(markup, row);
    }
    return {};
}

Spans Composer::text(const TextRule &rule, const FieldScope &row) const
{
    for (const QString &field : rule.when) {
        if (!isFilled(field))
            return {};
    }
    Spans spans;
    for (const SentenceRule &next : rule.sentences) {
        const Spans added = sentence(next, row);
        if (added.isEmpty())
            continue;
        if (!spans.isEmpty() && !rule.joined)
            spans += Span{u" "_s, false, false};
        spans += added;
    }
    if (rule.closed && !spans.isEmpty()) {
        static constexpr std::u16string_view closing = u".!?…:;»)";
        const QString last = spans.last().text.trimmed();
        if (!last.isEmpty() && closing.find(last.back().unicode()) == closing.npos)
            spans.last().text += u'.';
    }
    return spans;
}

/// One paragraph for each line of the text: typed line breaks part paragraphs.
void Composer::addParagraphs(const Spans &spans, QList<Block> &blocks) const
{
    Paragraph paragraph;
    const auto flush = [&] {
        if (!plainText(paragraph.spans).trimmed().isEmpty())
            blocks += Block(paragraph);
        paragraph.spans.clear();
    };
    for (const Span &span : spans) {
        const QStringList lines = span.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                flush();
            if (!lines[i].isEmpty())
                paragraph.spans += Span{lines[i], span.strong, span.emphasis};
        }
    }
    flush();
}

Table Composer::table(const BlockRule &rule) const
{
    Table table;
    for (const ColumnRule &column : rule.columns)
        table.columns +=
            TableColumn{column.head, column.right ? TableColumn::Align::Right : TableColumn::Align::Left,
                        column.weight, column.strong};
    for (const FieldScope &row : m_merge.collections.value(rule.collection)) {
        QStringList cells;
        for (const ColumnRule &column : rule.columns)
            cells += plainText(sentence(column.cell, row));
        table.rows += cells;
    }
    bool totalFilled = !rule.total.isEmpty();
    for (const QString &cell : rule.total) {
        for (const QString &field : fieldsIn(cell))
            totalFilled = totalFilled && !value(field, {}).isEmpty();
    }
    if (totalFilled) {
        for (const QString &cell : rule.total)
            table.total += plainText(alternative(cell, {}));
    }
    return table;
}

void Composer::addBlock(const BlockRule &rule, QList<Block> &blocks) const
{
    switch (rule.kind) {
    case BlockRule::Kind::Paragraph:
        addParagraphs(text(rule.texts.first(), {}), blocks);
        break;
    case BlockRule::Kind::List: {
        BulletList list;
        for (const TextRule &item : rule.texts) {
            if (const Spans spans = text(item, {}); !spans.isEmpty())
                list.items += spans;
        }
        if (!list.items.isEmpty())
            blocks += Block(list);
        break;
    }
    case BlockRule::Kind::EachParagraph:
        for (const FieldScope &row : m_merge.collections.value(rule.collection))
            addParagraphs(text(rule.texts.first(), row), blocks);
        break;
    case BlockRule::Kind::EachItem: {
        BulletList list;
        for (const FieldScope &row : m_merge.collections.value(rule.collection)) {
            if (const Spans spans = text(rule.texts.first(), row); !spans.isEmpty())
                list.items += spans;
        }
        if (!list.items.isEmpty())
            blocks += Block(list);
        break;
    }
    case BlockRule::Kind::Facts: {
        Table facts;
        facts.columns = {TableColumn{{}, TableColumn::Align::Left, 30, true},
                         TableColumn{{}, TableColumn::Align::Left, 70, false}};
        for (const FactRule &fact : rule.facts) {
            if (const QString known = plainText(sentence(fact.value, {})); !known.isEmpty())
                facts.rows += QStringList{fact.label, known};
        }
        if (!facts.rows.isEmpty())
            blocks += Block(facts);
        break;
    }
    case BlockRule::Kind::Table:
        if (Table filled = table(rule); !filled.rows.isEmpty())
            blocks += Block(filled);
        break;
    case BlockRule::Kind::Signatures:
        if (isFilled(u"parties"_s))
            blocks += Block(SignatureGrid{});
        break;
    }
}

QList<Article> Composer::articles() const
{
    QList<Article> articles;
    int number = 0;
    for (const ArticleRule &rule : m_template.articles) {
        bool needed = rule.needs.isEmpty();
        for (const QString &need : rule.needs)
            needed = needed || isFilled(need);
        if (!needed)
            continue;
        Article article{rule.code, 0, rule.title, {}};
        for (const BlockRule &block : rule.blocks)
            addBlock(block, article.blocks);
        if (article.blocks.isEmpty())
            continue;
        if (rule.numbered)
            article.number = ++number;
        articles += article;
    }
    return articles;
}

/// Initials of every party, made distinct by a number where two would be alike.
QList<Party> partiesOf(const CharterInput &input)
{
    QList<Party> parties;
    QStringList taken;
    const auto line = [](const QString &typed) { return french::lineForPrint(typed); };
    for (const CharterPartyInput &source : input.parties) {
        Party party{line(source.name),     line(source.profileLabel), line(source.representative),
                    line(source.function), line(source.capacity),     {}};
        if (party.name.isEmpty())
            continue;
        const QString acronym = line(source.acronym);
        const QString base =
            !acronym.isEmpty() && acronym.size() <= 6 ? acronym : french::initialsOf(party.name);
        party.initials = base;
        for (int twin = 2; taken.contains(party.initials); ++twin)
            party.initials = base.left(3) + QString::number(twin);
        taken += party.initials;
        parties += party;
    }
    return parties;
}

qsizetype typedLength(const CharterInput &input)
{
    qsizetype length = input.projectTitle.size() + input.summary.size() + input.need.size() +
                       input.lead.size() + input.place.size() + input.versionLine.size() +
                       input.fingerprint.size();
    for (const QString &text : input.territories + input.odds)
        length += text.size();
    for (const CharterPartyInput &party : input.parties)
        length += party.name.size() + party.acronym.size() + party.profileLabel.size() +
                  party.representative.size() + party.function.size() + party.capacity.size();
    for (const CommitmentInput &commitment : input.commitments)
        length += commitment.who.size() + commitment.what.size();
    for (const ContributionInput &contribution : input.contributions)
        length += contribution.party.size() + contribution.kindLabel.size();
    return length;
}

} // namespace

Result<CharterDocument> compose(const Template &charterTemplate, const CharterInput &input)
{
    if (const qsizetype length = typedLength(input); length > maximumCharacters)
        return failure(Fault::InvalidText, u"charter"_s, u"%1 characters"_s.arg(length));
    const MergeFields merge = MergeFields::from(charterTemplate, input);
    const Composer composer(charterTemplate, merge);

    CharterDocument document;
    document.kind = charterTemplate.kind;
    document.title = merge.fields.value(u"project.title"_s);
    document.subtitle = composer.sentenceText(charterTemplate.subtitle);
    document.language = charterTemplate.language;
    document.draft = input.draft;
    document.versionLine = french::lineForPrint(input.versionLine);
    document.fingerprint = french::lineForPrint(input.fingerprint);
    document.parties = partiesOf(input);
    document.articles = composer.articles();
    document.closing = {merge.fields.value(u"closing.place"_s), merge.fields.value(u"closing.date"_s),
                        document.parties.isEmpty() ? 0 : static_cast<int>(document.parties.size()) + 1};
    return document;
}

} // namespace etabli
