#include "ui/pages/exchanges/conflictlist.h"

#include "ui/widgets/painters.h"

#include <QPainter>

namespace etabli {

void ConflictModel::setConflicts(const QList<ConflictView> &conflicts)
{
    beginResetModel();
    m_conflicts = conflicts;
    m_rows.clear();
    for (qsizetype i = 0; i < m_conflicts.size(); ++i) {
        if (i == 0 || m_conflicts.at(i).conflict.record != m_conflicts.at(i - 1).conflict.record)
            m_rows.append({i, true});
        m_rows.append({i, false});
    }
    endResetModel();
}

int ConflictModel::rowOf(qsizetype conflict) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (!m_rows.at(row).head && m_rows.at(row).conflict == conflict)
            return static_cast<int>(row);
    }
    return -1;
}

qsizetype ConflictModel::conflictAt(int row) const
{
    return row < 0 || row >= m_rows.size() || m_rows.at(row).head ? -1 : m_rows.at(row).conflict;
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const ConflictView &view = m_conflicts.at(row.conflict);
    switch (role) {
    case HeadRole:
        return row.head;
    case LabelRole:
        return row.head ? view.conflict.title : view.label;
    case SummaryRole:
        return row.head ? QString() : view.summary;
    case ConflictIdRole:
        return row.head ? QString() : view.conflict.id;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.head ? view.conflict.title : tr("%1, to settle: %2").arg(view.label, view.summary);
    default:
        return {};
    }
}

Qt::ItemFlags ConflictModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_rows.at(index.row()).head ? Qt::ItemFlags(Qt::ItemIsEnabled | Qt::ItemNeverHasChildren)
                                       : Qt::ItemFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
}

QSize ConflictDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool head = index.data(ConflictModel::HeadRole).toBool();
    return {option.rect.width(), head ? Theme::height(32, TextRole::DenseStrong) : Theme::height(57, TextRole::Body, 2, 8)};
}

void ConflictDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect box = option.rect;
    const int margin = Theme::px(16);
    const QColor text = Theme::color(Token::Text);
    const QColor second = Theme::color(Token::SecondText);
    const QRect inner = box.adjusted(margin, 0, -margin, -1);
    if (index.data(ConflictModel::HeadRole).toBool()) {
        painter->fillRect(box, Theme::color(Token::AlternateBase));
        paint::line(*painter, inner, index.data(ConflictModel::LabelRole).toString(), Theme::font(TextRole::DenseStrong), second);
    } else {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(box, Theme::color(chosen ? Token::SelectionTint : Token::Base));
        if (chosen)
            painter->fillRect(QRect(box.left(), box.top(), Theme::px(3), box.height()), Theme::color(Token::Accent));
        const QString word = tr("to settle");
        const QSize tag = paint::tagSize(word, Status::Conflict, false);
        const int half = inner.height() / 2;
        const int rise = Theme::px(2);
        const QRect first(inner.left(), inner.top() + rise, inner.width() - tag.width() - Theme::px(8), half);
        const QRect below(inner.left(), inner.top() + half - rise, inner.width(), half);
        paint::line(*painter, first, index.data(ConflictModel::LabelRole).toString(), Theme::font(TextRole::BodyStrong), text);
        paint::line(*painter, below, index.data(ConflictModel::SummaryRole).toString(), Theme::font(TextRole::Dense), second);
        paint::tag(*painter, QRect(inner.right() - tag.width() + 1, first.top() + (half - tag.height()) / 2, tag.width(), tag.height()),
                   word, Status::Conflict, false);
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
            paint::focusFrame(*painter, box);
    }
    painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), Theme::color(Token::Line));
    painter->restore();
}

ConflictList::ConflictList(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new ConflictDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Conflicts to settle"));
}

void ConflictList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    const auto *conflicts = qobject_cast<const ConflictModel *>(model());
    const qsizetype conflict = conflicts ? conflicts->conflictAt(current.row()) : -1;
    if (conflict >= 0)
        Q_EMIT conflictChosen(conflict);
}

} // namespace etabli
