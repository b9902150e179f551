#include "ui/widgets/recordlistdelegate.h"

#include "ui/widgets/painters.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace etabli {
namespace {

QFontMetrics metricsOf(TextRole role)
{
    return QFontMetrics(Theme::font(role));
}

} // namespace

RecordListDelegate::RecordListDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_columns{RecordColumn::Title, RecordColumn::Stage, RecordColumn::Odds, RecordColumn::Date}
{
}

void RecordListDelegate::setColumns(QList<RecordColumn> columns)
{
    m_columns = std::move(columns);
}

int RecordListDelegate::usualWidth(RecordColumn column)
{
    switch (column) {
    case RecordColumn::Title: return Theme::px(264);
    case RecordColumn::Stage: return Theme::px(116);
    case RecordColumn::Odds: return 3 * Theme::px(24) + Theme::px(4);
    case RecordColumn::Date: return Theme::px(84);
    case RecordColumn::Profile: return Theme::px(132);
    case RecordColumn::Number: return Theme::px(88);
    case RecordColumn::Tag: return Theme::px(112);
    case RecordColumn::Text: return Theme::px(148);
    }
    return Theme::px(96);
}

int RecordListDelegate::rowHeight()
{
    const int lines = metricsOf(TextRole::BodyStrong).height() + metricsOf(TextRole::Caption).height();
    return std::max(Theme::px(52), lines + Theme::px(14));
}

QSize RecordListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int wide = index.column() < m_columns.size() ? usualWidth(m_columns.at(index.column())) : Theme::px(96);
    return {wide, rowHeight()};
}

void RecordListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect cell = option.rect;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    Token ground = index.row() % 2 == 1 ? Token::AlternateBase : Token::Base;
    if (chosen)
        ground = Token::SelectionTint;
    else if (hovered)
        ground = Token::Window;
    painter->save();
    painter->fillRect(cell, Theme::color(ground));
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), Theme::color(Token::Line));
    if (chosen && index.column() == 0)
        painter->fillRect(QRect(cell.left(), cell.top(), Theme::px(3), cell.height()), Theme::color(Token::Accent));

    const int side = Theme::px(index.column() == 0 ? 16 : 0);
    const QRect inside = cell.adjusted(side, 0, -Theme::px(12), -1);
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    const QColor second = Theme::color(Token::SecondText);
    if (index.column() >= m_columns.size()) {
        paint::line(*painter, inside, index.data().toString(), Theme::font(TextRole::Dense), Theme::color(Token::Text));
    } else {
        switch (m_columns.at(index.column())) {
        case RecordColumn::Title: paintTitle(*painter, inside, index); break;
        case RecordColumn::Stage: paintStage(*painter, inside, index); break;
        case RecordColumn::Odds: paintOdds(*painter, inside, index); break;
        case RecordColumn::Date:
            paint::line(*painter, inside, index.data(DateTextRole).toString(), Theme::font(TextRole::Dense), second, right);
            break;
        case RecordColumn::Profile: {
            const QString code = index.data(ProfileCodeRole).toString();
            if (code.isEmpty())
                break;
            const int dot = paint::dotSide();
            paint::profileDot(*painter, QRect(inside.left(), inside.center().y() - dot / 2 + 1, dot, dot), code);
            paint::line(*painter, inside.adjusted(dot + Theme::px(6), 0, 0, 0), index.data(ProfileLabelRole).toString(),
                        Theme::font(TextRole::Dense), Theme::color(Token::Text));
            break;
        }
        case RecordColumn::Number:
            paint::line(*painter, inside, index.data(NumberTextRole).toString(), Theme::font(TextRole::Dense),
                        Theme::color(Token::Text), right);
            break;
        case RecordColumn::Text:
            paint::line(*painter, inside, index.data().toString(), Theme::font(TextRole::Dense), Theme::color(Token::Text));
            break;
        case RecordColumn::Tag: {
            const QString word = index.data(TagTextRole).toString();
            if (word.isEmpty())
                break;
            const auto status = static_cast<Status>(index.data(TagStatusRole).toInt());
            QSize size = paint::tagSize(word, status);
            size.setWidth(std::min(size.width(), inside.width()));
            paint::tag(*painter, QRect(QPoint(inside.left(), inside.center().y() - size.height() / 2 + 1), size), word, status);
            break;
        }
        }
    }

    // The current row shows focus as one frame over all its cells, so that it reads as one thing.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex().row() == index.row()
        && view->currentIndex().parent() == index.parent()) {
        int last = index.model()->columnCount(index.parent()) - 1;
        if (const auto *table = qobject_cast<const QTableView *>(view)) {
            // Columns may be hidden and moved.
            const QHeaderView *head = table->horizontalHeader();
            int visual = head->count() - 1;
            while (visual > 0 && head->isSectionHidden(head->logicalIndex(visual)))
                --visual;
            last = head->logicalIndex(visual);
        }
        const QRect frame = cell.adjusted(index.column() == 0 ? 0 : -4, 0, index.column() == last ? 0 : 4, 0);
        painter->setClipRect(cell);
        paint::focusFrame(*painter, frame);
    }
    painter->restore();
}

void RecordListDelegate::paintTitle(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const int first = metricsOf(TextRole::BodyStrong).height();
    const int second = metricsOf(TextRole::Caption).height();
    const int gap = Theme::px(4);
    const bool alone = index.data(SubtitleRole).toString().isEmpty() && index.data(ConflictCountRole).toInt() == 0;
    int top = rect.top() + (rect.height() - first - (alone ? 0 : gap + second)) / 2;
    paint::line(painter, QRect(rect.left(), top, rect.width(), first), index.data(TitleRole).toString(),
                Theme::font(TextRole::BodyStrong), Theme::color(Token::Text));
    if (alone)
        return;
    top += first + gap;
    QRect lower(rect.left(), top, rect.width(), second);

    if (const int conflicts = index.data(ConflictCountRole).toInt(); conflicts > 0) {
        const QString count = QString::number(conflicts);
        const QSize size = paint::tagSize(count, Status::Conflict);
        if (size.width() < rect.width() / 2) {
            // On the second line: the title keeps its whole width.
            const QRect place(rect.right() - size.width(), lower.center().y() - size.height() / 2, size.width(), size.height());
            paint::tag(painter, place, count, Status::Conflict);
            lower.setRight(place.left() - Theme::px(8));
        }
    }
    paint::line(painter, lower, index.data(SubtitleRole).toString(),
                Theme::font(TextRole::Caption), Theme::color(Token::SecondText));
}

void RecordListDelegate::paintStage(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QString code = index.data(StageCodeRole).toString();
    if (code.isEmpty())
        return;
    const int word = metricsOf(TextRole::Caption).height();
    const int gauge = paint::gaugeSize().height();
    const int gap = Theme::px(3);
    const int top = rect.top() + (rect.height() - gauge - gap - word) / 2;
    paint::gauge(painter, {rect.left(), top}, code);
    paint::line(painter, QRect(rect.left(), top + gauge + gap, rect.width(), word), index.data(StageLabelRole).toString(),
                Theme::font(TextRole::Caption), Theme::color(Token::SecondText));
}

void RecordListDelegate::paintOdds(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto odds = index.data(OddsRole).value<QList<int>>();
    const int side = paint::oddSide();
    const int step = side + Theme::px(4);
    const int top = rect.center().y() - side / 2 + 1;
    const auto fits = static_cast<qsizetype>((rect.width() + Theme::px(12)) / step);
    // When they do not all fit, the last place says how many more there are.
    const qsizetype shown = odds.size() <= fits ? odds.size() : std::max<qsizetype>(0, fits - 1);
    int left = rect.left();
    for (qsizetype at = 0; at < shown; ++at, left += step)
        paint::odd(painter, QRect(left, top, side, side), odds.at(at));
    if (shown < odds.size())
        paint::line(painter, QRect(left, top, step + Theme::px(8), side), QStringLiteral("+%1").arg(odds.size() - shown),
                    Theme::font(TextRole::Caption), Theme::color(Token::SecondText));
}

} // namespace etabli
