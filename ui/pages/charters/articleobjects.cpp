#include "ui/pages/charters/articleobjects.h"

#include "ui/pages/charters/blockdrawing.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace etabli {

namespace {

/// Letters of a value drawn at most; the rest is in the page beside.
constexpr qsizetype longestValue = 300;

int iconSide()
{
    return Theme::px(14);
}

} // namespace

void ArticleObjects::setShown(const QHash<QString, FieldShown> &fields, const QHash<QString, BlockShown> &blocks)
{
    m_fields = fields;
    m_blocks = blocks;
}

FieldShown ArticleObjects::field(const QString &name) const
{
    return m_fields.value(name, FieldShown{name, {}, true});
}

BlockShown ArticleObjects::block(const QString &name) const
{
    return m_blocks.value(name, BlockShown{name, {}, {}, name});
}

QTextCharFormat ArticleObjects::format(Type type, const QString &name, const QTextCharFormat &around)
{
    QTextCharFormat format = around;
    format.setObjectType(type);
    format.setProperty(NameProperty, name);
    if (type == FieldObject)
        format.setVerticalAlignment(QTextCharFormat::AlignNormal);
    return format;
}

QString ArticleObjects::nameOf(const QTextFormat &format)
{
    return isField(format) || isBlock(format) ? format.stringProperty(NameProperty) : QString();
}

QString ArticleObjects::textOf(const FieldShown &shown)
{
    if (shown.missing)
        return tr("%1: to be given").arg(shown.label);
    // One line; spaces that do not break stay.
    return shown.value.left(longestValue).trimmed().replace(u'\n', u' ');
}

double ArticleObjects::roomIn(const QTextDocument &document)
{
    const double width = document.textWidth() > 0 ? document.textWidth() : Theme::px(420);
    return std::max(40.0, width - 2 * document.documentMargin() - 2);
}

QSizeF ArticleObjects::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const double room = roomIn(*document);
    const QString name = nameOf(format);
    if (isBlock(format))
        return {room, blockdrawing::height(block(name), room)};
    const FieldShown shown = field(name);
    const QFontMetricsF metrics(Theme::font(TextRole::BodyStrong));
    const double sign = shown.missing ? iconSide() + Theme::px(5) : 0;
    const double wide = metrics.horizontalAdvance(textOf(shown)) + sign + 2 * Theme::px(7) + 2 * Theme::px(1);
    return {std::min(std::ceil(wide), room), std::ceil(metrics.height() + Theme::px(4))};
}

void ArticleObjects::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &format)
{
    const QString name = nameOf(format);
    if (isBlock(format)) {
        blockdrawing::paint(*painter, rect, block(name));
        return;
    }
    const FieldShown shown = field(name);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // The object stands on the line of the writing; its words do, once it hangs below by what theirs does.
    const double hang = QFontMetricsF(Theme::font(TextRole::BodyStrong)).descent() + Theme::px(2);
    const QRectF chip = rect.adjusted(Theme::px(1), 0.5, -Theme::px(1), -0.5).translated(0, hang);
    painter->setPen(shown.missing ? QPen(Theme::color(Token::Danger)) : QPen(Qt::NoPen));
    painter->setBrush(Theme::color(shown.missing ? Token::DangerTint : Token::SelectionTint));
    painter->drawRoundedRect(chip, Theme::px(4), Theme::px(4));
    QRect inside = chip.adjusted(Theme::px(6), 0, -Theme::px(6), 0).toRect();
    const QColor ink = Theme::color(shown.missing ? Token::Danger : Token::Accent);
    if (shown.missing) {
        const int side = iconSide();
        Icons::paint(*painter, QRect(inside.left(), inside.center().y() - side / 2, side, side), QStringLiteral("data-error"), ink);
        inside.setLeft(inside.left() + side + Theme::px(5));
    }
    const QFont font = Theme::font(TextRole::BodyStrong);
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(textOf(shown), Qt::ElideRight, inside.width() + 1));
    painter->restore();
}

} // namespace etabli
