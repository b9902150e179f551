#include "ui/pages/charters/articlemarkup.h"

#include "core/fonts/fonts.h"
#include "ui/pages/charters/articleobjects.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>
#include <cmath>

namespace etabli::articlemarkup {

namespace {

/// Text of one weight and slope; fields are already `{{name}}`.
struct Piece
{
    QString text;
    bool strong = false;
    bool emphasis = false;
};

/// The marks around runs. A run neither begins nor ends with a space: such marks would stay stars.
QString marked(QList<Piece> pieces)
{
    // Pieces alike become one; blanks at the edges of a run go outside of it.
    QList<Piece> runs;
    const auto add = [&runs](const Piece &piece) {
        if (piece.text.isEmpty())
            return;
        if (!runs.isEmpty() && runs.last().strong == piece.strong && runs.last().emphasis == piece.emphasis)
            runs.last().text += piece.text;
        else
            runs += piece;
    };
    for (const Piece &piece : pieces)
        add(piece);
    pieces = std::exchange(runs, {});
    for (const Piece &piece : std::as_const(pieces)) {
        if (!piece.strong && !piece.emphasis) {
            add(piece);
            continue;
        }
        qsizetype first = 0;
        qsizetype last = piece.text.size();
        while (first < last && piece.text.at(first).isSpace())
            ++first;
        while (last > first && piece.text.at(last - 1).isSpace())
            --last;
        add({piece.text.left(first), false, false});
        add({piece.text.mid(first, last - first), piece.strong, piece.emphasis});
        add({piece.text.mid(last), false, false});
    }
    QString text;
    for (const Piece &piece : std::as_const(runs)) {
        const QString marks = QString(piece.strong ? QStringLiteral("**") : QString())
            + (piece.emphasis ? QStringLiteral("*") : QString());
        text += marks + piece.text + marks;
    }
    return text;
}

QString lineOf(const QTextBlock &block, int from, int to)
{
    QList<Piece> pieces;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int start = std::max(fragment.position(), from);
        const int end = std::min(fragment.position() + fragment.length(), to);
        if (start >= end)
            continue;
        const QTextCharFormat format = fragment.charFormat();
        Piece piece{{}, format.fontWeight() > QFont::Medium, format.fontItalic()};
        const QString name = ArticleObjects::nameOf(format);
        if (name.isEmpty()) {
            piece.text = fragment.text().mid(start - fragment.position(), end - start);
            piece.text.remove(QChar::ObjectReplacementCharacter);
            piece.text.replace(QChar::LineSeparator, u' ');
        } else {
            const bool alone = ArticleObjects::isBlock(format);
            if (alone)
                piece = {};
            // Two neighbours alike share a fragment.
            for (int at = start; at < end; ++at)
                piece.text += (alone ? QStringLiteral("\u2029{{%1}}\u2029") : QStringLiteral("{{%1}}")).arg(name);
        }
        pieces += piece;
    }
    const bool whole = from <= block.position();
    QString line = marked(pieces);
    // A block stands on a line of its own, whatever was typed beside it.
    if (line.contains(QChar::ParagraphSeparator))
        return line.split(QChar::ParagraphSeparator, Qt::SkipEmptyParts).join(u'\n');
    return whole && block.textList() ? QStringLiteral("- ") + line : line;
}

QString between(const QTextDocument &document, int from, int to)
{
    QStringList lines;
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() <= to; block = block.next())
        lines += lineOf(block, from, to);
    return lines.join(u'\n');
}

} // namespace

QFont writing()
{
    QFont font(fontFamily(FontRole::Serif));
    font.setPixelSize(Theme::px(17));
    return font;
}

double pitch()
{
    return std::ceil(QFontMetricsF(writing()).lineSpacing() * 1.12);
}

QTextBlockFormat paragraph(bool forBlock)
{
    QTextBlockFormat format;
    format.setBottomMargin(Theme::px(8));
    if (!forBlock)
        // A line of chips alone stands as far from its neighbours as a line of words.
        format.setLineHeight(pitch(), QTextBlockFormat::MinimumHeight);
    return format;
}

QTextListFormat bullets()
{
    QTextListFormat format;
    format.setStyle(QTextListFormat::ListDisc);
    format.setIndent(1);
    return format;
}

void insert(QTextCursor cursor, const QString &markup, const Template &model, const MergeFields &merge)
{
    const ArticleText parsed = parseArticle(markup, model, merge);
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    QTextCharFormat plain;
    plain.setFont(writing());
    qsizetype token = 0;
    bool first = true;
    for (const ArticleLine &line : parsed.lines) {
        const bool alone = line.kind == ArticleLine::Kind::Insert;
        if (!first)
            cursor.insertBlock(paragraph(alone), plain);
        else if (cursor.atBlockStart() && !cursor.currentList())
            cursor.setBlockFormat(paragraph(alone));
        if (line.kind == ArticleLine::Kind::Bullet && cursor.atBlockStart() && !cursor.currentList())
            cursor.createList(bullets());
        first = false;
        const qsizetype end = line.start + line.length;
        qsizetype at = line.start;
        bool strong = false;
        bool emphasis = false;
        const auto format = [&] {
            QTextCharFormat written = plain;
            written.setFontWeight(strong ? QFont::Bold : QFont::Normal);
            written.setFontItalic(emphasis);
            return written;
        };
        for (; token < parsed.tokens.size() && parsed.tokens.at(token).start < end; ++token) {
            const ArticleToken &one = parsed.tokens.at(token);
            if (one.start > at && one.kind != ArticleToken::Kind::Bullet && one.kind != ArticleToken::Kind::Insert)
                cursor.insertText(markup.mid(at, one.start - at), format());
            at = one.start + one.length;
            switch (one.kind) {
            case ArticleToken::Kind::Strong: strong = !strong; break;
            case ArticleToken::Kind::Emphasis: emphasis = !emphasis; break;
            case ArticleToken::Kind::Bullet: break;
            case ArticleToken::Kind::Insert:
                cursor.insertText(QString(QChar::ObjectReplacementCharacter),
                                  ArticleObjects::format(ArticleObjects::BlockObject, one.name, plain));
                break;
            case ArticleToken::Kind::Field:
                if (one.state == ArticleToken::State::Unknown)
                    cursor.insertText(markup.mid(one.start, one.length), format());
                else
                    cursor.insertText(QString(QChar::ObjectReplacementCharacter),
                                      ArticleObjects::format(ArticleObjects::FieldObject, one.name, format()));
                break;
            }
        }
        if (at < end && line.kind != ArticleLine::Kind::Insert)
            cursor.insertText(markup.mid(at, end - at), format());
    }
    cursor.endEditBlock();
}

QString of(const QTextDocument &document)
{
    return between(document, 0, document.characterCount() - 1);
}

QString of(const QTextCursor &selection)
{
    return selection.hasSelection() ? between(*selection.document(), selection.selectionStart(), selection.selectionEnd())
                                    : QString();
}

} // namespace etabli::articlemarkup
