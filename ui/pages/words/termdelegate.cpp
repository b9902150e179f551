#include "ui/pages/words/termdelegate.h"

#include "ui/pages/words/termmodel.h"
#include "ui/widgets/painters.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace etabli {

namespace {

Status statusOf(Source source)
{
    switch (source) {
    case Source::Official: return Status::Neutral;
    case Source::Inferred: return Status::Info;
    case Source::ToComplete: return Status::Warning;
    case Source::Own: return Status::Chosen;
    }
    return Status::Neutral;
}

/// Draws a tag and gives the room left at its right.
QRect tagIn(QPainter &painter, const QRect &rect, const QString &word, Status status)
{
    QSize size = paint::tagSize(word, status, false);
    size.setWidth(std::min(size.width(), rect.width()));
    if (size.width() < Theme::px(16))
        return rect;
    paint::tag(painter, QRect(QPoint(rect.left(), rect.center().y() - size.height() / 2 + 1), size), word, status, false);
    return rect.adjusted(size.width() + Theme::px(6), 0, 0, 0);
}

void paintLabel(QPainter &painter, QRect rect, const QModelIndex &index)
{
    if (index.data(TermModel::ChildRole).toBool())
        rect.setLeft(rect.left() + Theme::px(20));
    const bool retired = index.data(TermModel::RetiredRole).toBool();
    const QString label = index.data().toString();
    const QString shipped = index.data(TermModel::ShippedRole).toString();
    const QFont font = Theme::font(TextRole::Body);
    const int wide = QFontMetrics(font).horizontalAdvance(label);
    // The official words take at most half of the cell: the name in use comes first.
    const int room = shipped.isEmpty() ? rect.width() : std::max(rect.width() / 2, rect.width() - Theme::px(240));
    QRect first = rect;
    first.setWidth(std::min(wide + Theme::px(4), room));
    paint::line(painter, first, label, font, Theme::color(retired ? Token::SecondText : Token::Text));
    if (!shipped.isEmpty())
        paint::line(painter, rect.adjusted(first.width() + Theme::px(8), 0, 0, 0), shipped, Theme::font(TextRole::Caption),
                    Theme::color(Token::SecondText));
}

} // namespace

QSize TermDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Theme::px(96), Theme::height(36, TextRole::Body, 1, 8)};
}

void TermDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect cell = option.rect;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    Token ground = index.row() % 2 == 1 ? Token::AlternateBase : Token::Base;
    if (chosen)
        ground = Token::SelectionTint;
    painter->fillRect(cell, Theme::color(ground));
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), Theme::color(Token::Line));
    const bool first = index.column() == TermModel::LabelColumn;
    if (chosen && first)
        painter->fillRect(QRect(cell.left(), cell.top(), Theme::px(3), cell.height()), Theme::color(Token::Accent));
    // As far from the edge as the words of the header.
    const QRect inside = cell.adjusted(Theme::px(8), 0, -Theme::px(8), -1);
    switch (index.column()) {
    case TermModel::LabelColumn: paintLabel(*painter, inside, index); break;
    case TermModel::CodeColumn:
        paint::line(*painter, inside, index.data().toString(), Theme::font(TextRole::Dense), Theme::color(Token::SecondText));
        break;
    case TermModel::OriginColumn: {
        QRect left = inside;
        if (index.data(TermModel::ConflictRole).toInt() > 0)
            left = tagIn(*painter, left, TermModel::tr("in conflict"), Status::Conflict);
        if (index.data(TermModel::RetiredRole).toBool())
            left = tagIn(*painter, left, TermModel::tr("retired"), Status::Warning);
        tagIn(*painter, left, index.data().toString(), statusOf(static_cast<Source>(index.data(TermModel::OriginRole).toInt())));
        break;
    }
    default:
        paint::line(*painter, inside, index.data().toString(), Theme::font(TextRole::Dense), Theme::color(Token::Text),
                    Qt::AlignRight | Qt::AlignVCenter);
    }
    // The current row shows focus as one frame over its cells.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex().row() == index.row()) {
        const int line = Theme::px(2);
        const QColor ink = Theme::color(Token::Accent);
        painter->fillRect(QRect(cell.left(), cell.top(), cell.width(), line), ink);
        painter->fillRect(QRect(cell.left(), cell.bottom() - line + 1, cell.width(), line), ink);
        if (first)
            painter->fillRect(QRect(cell.left(), cell.top(), line, cell.height()), ink);
        if (index.column() == TermModel::ColumnCount - 1)
            painter->fillRect(QRect(cell.right() - line + 1, cell.top(), line, cell.height()), ink);
    }
    painter->restore();
}

QWidget *TermDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setMaxLength(longestLabel);
    const QString shipped = index.data(TermModel::ShippedRole).toString();
    edit->setPlaceholderText(shipped);
    edit->setAccessibleName(TermModel::tr("Label of “%1”").arg(index.data().toString()));
    return edit;
}

void TermDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(Theme::px(4), 1, -Theme::px(4), -2));
}

} // namespace etabli
