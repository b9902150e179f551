#include "core/charter/articletext.h"

#include "core/charter/composer.h"
#include "core/charter/frenchtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace etabli {

namespace {

using namespace Qt::StringLiterals;

/// Stands for a field while the text around it is spelled.
constexpr QChar placeholder(0xFFFC);
const QString toBeSaid = u"à préciser"_s;
const QString bulletMark = u"- "_s;

const QRegularExpression &fieldExpression()
{
    static const QRegularExpression expression(u"\\{\\{([^{}\\n]*)\\}\\}"_s);
    return expression;
}

/// A pair of marks that opens and closes a run.
struct Run
{
    qsizetype open = 0;
    qsizetype close = 0;
    /// 2 for strong, 1 for emphasis.
    qsizetype stars = 1;
};

/// The runs of one line, whose fields are masked. A star that opens nothing or closes nothing stays a star.
QList<Run> runsOf(QStringView line)
{
    QList<Run> runs;
    QList<Run> open;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] != u'*')
            continue;
        const bool mayClose = i > 0 && !line[i - 1].isSpace();
        // Three stars that close: the run opened last closes first.
        const bool slantedFirst = mayClose && i + 2 < line.size() && line[i + 2] == u'*' && !open.isEmpty() &&
                                  open.last().stars == 1;
        const qsizetype stars = !slantedFirst && i + 1 < line.size() && line[i + 1] == u'*' ? 2 : 1;
        const qsizetype after = i + stars;
        const bool mayOpen = after < line.size() && !line[after].isSpace();
        const auto same = std::find_if(open.rbegin(), open.rend(),
                                       [&](const Run &run) { return run.stars == stars; });
        if (mayClose && same != open.rend() && same->open + stars < i) {
            const qsizetype at = std::distance(open.begin(), same.base()) - 1;
            runs += Run{open[at].open, i, stars};
            open.resize(at);
        } else if (mayOpen) {
            open += Run{i, -1, stars};
        }
        i += stars - 1;
    }
    std::sort(runs.begin(), runs.end(), [](const Run &a, const Run &b) { return a.open < b.open; });
    return runs;
}

/// The line with its fields masked, of the same length.
QString masked(const QString &line)
{
    QString text = line;
    for (auto match = fieldExpression().globalMatch(line); match.hasNext();) {
        const auto found = match.next();
        for (qsizetype i = found.capturedStart(); i < found.capturedEnd(); ++i)
            text[i] = placeholder;
    }
    return text;
}

/// The name of the block a line asks for; empty when it asks for none.
QString blockNameOf(const QString &line, const QStringList &names)
{
    const QString trimmed = line.trimmed();
    const auto match = fieldExpression().match(trimmed);
    if (!match.hasMatch() || match.capturedLength() != trimmed.size())
        return {};
    const QString name = match.captured(1).trimmed();
    return names.contains(name) ? name : QString();
}

/// Prints texts for one template and one input.
class TextPrinter
{
public:
    TextPrinter(const Template &charterTemplate, const MergeFields &merge)
        : m_composer(charterTemplate, merge)
        , m_merge(merge)
        , m_names(articleBlockNames(charterTemplate))
    {
    }

    QList<Block> blocks(const QString &text) const;

private:
    Spans spans(const QString &line) const;
    Span field(const QString &written, const Span &around) const;

    Composer m_composer;
    const MergeFields &m_merge;
    QStringList m_names;
};

/// A field as printed, in the run it stands in.
Span TextPrinter::field(const QString &written, const Span &around) const
{
    const QString name = written.mid(2, written.size() - 4).trimmed();
    const auto known = m_merge.fields.constFind(name);
    if (known == m_merge.fields.constEnd())
        return {french::lineForPrint(written), around.strong, around.emphasis, true};
    if (known->isEmpty())
        return {toBeSaid, true, around.emphasis, true};
    return {*known, around.strong, around.emphasis, false};
}

Spans TextPrinter::spans(const QString &line) const
{
    QString text;
    QStringList fields;
    qsizetype at = 0;
    const QString clean = QString(line).remove(placeholder);
    for (auto match = fieldExpression().globalMatch(clean); match.hasNext();) {
        const auto found = match.next();
        text += QStringView(clean).mid(at, found.capturedStart() - at);
        text += placeholder;
        fields += found.captured();
        at = found.capturedEnd();
    }
    text += QStringView(clean).mid(at);
    text = french::lineForPrint(text);

    const QList<Run> runs = runsOf(text);
    Spans spans;
    Span current;
    const auto flush = [&] {
        if (!current.text.isEmpty())
            spans += current;
        current.text.clear();
    };
    qsizetype nextField = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto run = std::find_if(runs.cbegin(), runs.cend(),
                                      [&](const Run &one) { return one.open == i || one.close == i; });
        if (run != runs.cend()) {
            flush();
            (run->stars == 2 ? current.strong : current.emphasis) = run->open == i;
            i += run->stars - 1;
            continue;
        }
        if (text[i] != placeholder || nextField >= fields.size()) {
            current.text += text[i];
            continue;
        }
        flush();
        const Span printed = field(fields[nextField++], current);
        spans += printed;
        // A value that ends its own sentence needs no second full stop.
        static constexpr std::u16string_view ends = u".!?…";
        if (!printed.text.isEmpty() && ends.find(printed.text.back().unicode()) != ends.npos &&
            i + 1 < text.size() && text[i + 1] == u'.')
            ++i;
    }
    flush();
    return spans;
}

QList<Block> TextPrinter::blocks(const QString &text) const
{
    QList<Block> blocks;
    BulletList list;
    const auto endList = [&] {
        if (!list.items.isEmpty())
            blocks += Block(list);
        list.items.clear();
    };
    QString ended = text;
    ended.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar(QChar::ParagraphSeparator), u'\n');
    ended.replace(QChar(QChar::LineSeparator), u'\n');
    for (const QString &typed : ended.split(u'\n')) {
        const QString line = typed.trimmed();
        if (line.isEmpty())
            continue;
        if (const QString name = blockNameOf(line, m_names); !name.isEmpty()) {
            endList();
            blocks += m_composer.namedBlock(name);
            continue;
        }
        if (line.startsWith(bulletMark)) {
            Spans item = spans(line.mid(bulletMark.size()));
            for (Span &span : item)
                span.text.replace(u'\n', u' ');
            if (!plainText(item).trimmed().isEmpty())
                list.items += item;
            continue;
        }
        endList();
        Composer::addParagraphs(spans(line), blocks);
    }
    endList();
    return blocks;
}

QStringList namesOf(const QList<ArticleToken> &tokens, ArticleToken::State state)
{
    QStringList names;
    for (const ArticleToken &token : tokens) {
        const bool named = token.kind == ArticleToken::Kind::Field || token.kind == ArticleToken::Kind::Insert;
        if (named && token.state == state && !names.contains(token.name))
            names += token.name;
    }
    return names;
}

} // namespace

QStringList ArticleText::missing() const
{
    QStringList names;
    for (const ArticleToken &token : tokens) {
        if (token.kind == ArticleToken::Kind::Field && token.state == ArticleToken::State::Missing &&
            !names.contains(token.name))
            names += token.name;
    }
    return names;
}

QStringList ArticleText::unknown() const
{
    return namesOf(tokens, ArticleToken::State::Unknown);
}

ArticleText parseArticle(const QString &text, const Template &charterTemplate, const MergeFields &merge)
{
    const QStringList names = articleBlockNames(charterTemplate);
    const Composer composer(charterTemplate, merge);
    ArticleText parsed;
    qsizetype start = 0;
    while (start <= text.size()) {
        qsizetype end = start;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r' &&
               text[end] != QChar(QChar::ParagraphSeparator) && text[end] != QChar(QChar::LineSeparator))
            ++end;
        const QString line = text.mid(start, end - start);
        ArticleLine entry{ArticleLine::Kind::Paragraph, start, end - start};
        qsizetype indent = 0;
        while (indent < line.size() && line[indent].isSpace())
            ++indent;
        const QString name = blockNameOf(line, names);
        if (indent == line.size()) {
            entry.kind = ArticleLine::Kind::Blank;
        } else if (!name.isEmpty()) {
            entry.kind = ArticleLine::Kind::Insert;
            const bool filled = !composer.namedBlock(name).isEmpty();
            parsed.tokens += ArticleToken{ArticleToken::Kind::Insert,
                                          filled ? ArticleToken::State::Known : ArticleToken::State::Missing,
                                          start + indent, line.trimmed().size(), name, {}};
        } else {
            QList<ArticleToken> tokens;
            if (QStringView(line).mid(indent).startsWith(bulletMark)) {
                entry.kind = ArticleLine::Kind::Bullet;
                tokens += ArticleToken{ArticleToken::Kind::Bullet, ArticleToken::State::Known, start + indent,
                                       bulletMark.size(), {}, {}};
            }
            for (const Run &run : runsOf(masked(line))) {
                const auto kind = run.stars == 2 ? ArticleToken::Kind::Strong : ArticleToken::Kind::Emphasis;
                for (const qsizetype at : {run.open, run.close})
                    tokens += ArticleToken{kind, ArticleToken::State::Known, start + at, run.stars, {}, {}};
            }
            for (auto match = fieldExpression().globalMatch(line); match.hasNext();) {
                const auto found = match.next();
                const QString field = found.captured(1).trimmed();
                const auto known = merge.fields.constFind(field);
                const bool exists = known != merge.fields.constEnd();
                tokens += ArticleToken{ArticleToken::Kind::Field,
                                       !exists                ? ArticleToken::State::Unknown
                                           : known->isEmpty() ? ArticleToken::State::Missing
                                                              : ArticleToken::State::Known,
                                       start + found.capturedStart(), found.capturedLength(), field,
                                       exists ? *known : QString()};
            }
            std::sort(tokens.begin(), tokens.end(),
                      [](const ArticleToken &a, const ArticleToken &b) { return a.start < b.start; });
            parsed.tokens += tokens;
        }
        parsed.lines += entry;
        if (end < text.size() && text[end] == u'\r' && end + 1 < text.size() && text[end + 1] == u'\n')
            ++end;
        start = end + 1;
    }
    return parsed;
}

QList<Block> articleBlocks(const QString &text, const Template &charterTemplate, const MergeFields &merge)
{
    return TextPrinter(charterTemplate, merge).blocks(text);
}

QString templateText(const Template &charterTemplate, const QString &articleCode, const MergeFields &merge)
{
    for (const ArticleRule &rule : charterTemplate.articles) {
        if (rule.code == articleCode)
            return Composer(charterTemplate, merge).source(rule);
    }
    return {};
}

QStringList articleBlockNames(const Template &charterTemplate)
{
    QStringList names = MergeFields::collectionNames();
    names += {u"facts"_s, u"signatures"_s};
    for (const Principle &principle : charterTemplate.principles)
        names += u"principle:"_s + principle.code;
    return names;
}

} // namespace etabli
