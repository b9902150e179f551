#include "core/charter/composer.h"

#include <QRegularExpression>

#include <string_view>

namespace etabli {

namespace {

using namespace Qt::StringLiterals;

/// What may end a text without a full stop.
constexpr std::u16string_view closing = u".!?…:;»)";
const QString principlePrefix = u"principle:"_s;

} // namespace

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

/// The first alternative whose fields are all filled.
std::optional<QString> Composer::chosen(const SentenceRule &rule, const FieldScope &row) const
{
    for (const QString &markup : rule) {
        bool complete = true;
        for (const QString &field : fieldsIn(markup))
            complete = complete && !value(field, row).isEmpty();
        if (complete)
            return markup;
    }
    return std::nullopt;
}

Spans Composer::sentence(const SentenceRule &rule, const FieldScope &row) const
{
    const std::optional<QString> markup = chosen(rule, row);
    return markup ? alternative(*markup, row) : Spans();
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
        const QString last = spans.last().text.trimmed();
        if (!last.isEmpty() && closing.find(last.back().unicode()) == closing.npos)
            spans.last().text += u'.';
    }
    return spans;
}

void Composer::addParagraphs(const Spans &spans, QList<Block> &blocks)
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
                paragraph.spans += Span{lines[i], span.strong, span.emphasis, span.alarm};
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

bool Composer::isWanted(const ArticleRule &rule) const
{
    bool wanted = rule.needs.isEmpty();
    for (const QString &need : rule.needs)
        wanted = wanted || isFilled(need);
    return wanted;
}

QList<Block> Composer::blocksOf(const ArticleRule &rule) const
{
    QList<Block> blocks;
    if (!isWanted(rule))
        return blocks;
    for (const BlockRule &block : rule.blocks)
        addBlock(block, blocks);
    return blocks;
}

QList<Article> Composer::articles() const
{
    QList<Article> articles;
    int number = 0;
    for (const ArticleRule &rule : m_template.articles) {
        Article article{rule.code, 0, rule.title, blocksOf(rule)};
        if (article.blocks.isEmpty())
            continue;
        if (rule.numbered)
            article.number = ++number;
        articles += article;
    }
    return articles;
}

QList<Block> Composer::namedBlock(const QString &name) const
{
    QList<Block> blocks;
    const QString one = name.startsWith(principlePrefix) ? name.mid(principlePrefix.size()) : QString();
    for (const ArticleRule &article : m_template.articles) {
        for (const BlockRule &rule : article.blocks) {
            const bool sought = name == u"facts" ? rule.kind == BlockRule::Kind::Facts
                : name == u"signatures"          ? rule.kind == BlockRule::Kind::Signatures
                                                 : rule.collection == (one.isEmpty() ? name : u"principles"_s);
            if (!sought || (rule.collection.isEmpty() && !one.isEmpty()))
                continue;
            if (one.isEmpty()) {
                addBlock(rule, blocks);
                return blocks;
            }
            for (const FieldScope &row : m_merge.collections.value(rule.collection)) {
                if (row.value(u"principle.code"_s) == one && !rule.texts.isEmpty())
                    addParagraphs(text(rule.texts.first(), row), blocks);
            }
            return blocks;
        }
    }
    return blocks;
}

/// The sentences of a text as they would be chosen, their fields kept.
QString Composer::textSource(const TextRule &rule) const
{
    for (const QString &field : rule.when) {
        if (!isFilled(field))
            return {};
    }
    QString source;
    for (const SentenceRule &next : rule.sentences) {
        const std::optional<QString> markup = chosen(next, {});
        if (!markup || markup->isEmpty())
            continue;
        if (!source.isEmpty() && !rule.joined)
            source += u' ';
        source += *markup;
    }
    if (rule.closed && !source.isEmpty() && !source.endsWith(u"}}"_s)) {
        if (closing.find(source.back().unicode()) == closing.npos)
            source += u'.';
    }
    return source;
}

QString Composer::source(const ArticleRule &rule) const
{
    QStringList lines;
    const auto add = [&](const QString &line) {
        if (!line.isEmpty())
            lines += line;
    };
    if (!isWanted(rule))
        return {};
    for (const BlockRule &block : rule.blocks) {
        switch (block.kind) {
        case BlockRule::Kind::Paragraph:
            add(textSource(block.texts.first()));
            break;
        case BlockRule::Kind::List:
            for (const TextRule &item : block.texts) {
                if (const QString source = textSource(item); !source.isEmpty())
                    add(u"- "_s + source);
            }
            break;
        case BlockRule::Kind::EachParagraph:
        case BlockRule::Kind::EachItem:
        case BlockRule::Kind::Table:
            if (isFilled(block.collection))
                add(u"{{%1}}"_s.arg(block.collection));
            break;
        case BlockRule::Kind::Facts:
            add(u"{{facts}}"_s);
            break;
        case BlockRule::Kind::Signatures:
            if (isFilled(u"parties"_s))
                add(u"{{signatures}}"_s);
            break;
        }
    }
    return lines.join(u'\n');
}

} // namespace etabli
