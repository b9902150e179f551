#include "ui/widgets/chippicker.h"

#include "ui/widgets/highlight.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace etabli {
namespace {

constexpr int rowsShown = 8;
enum PickRole { ChipRowRole = Qt::UserRole + 1, DetailRole, KindRole, CodeRole };

int rowHeight()
{
    return Theme::height(30, TextRole::Dense, 1, 6);
}

class PickDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {Theme::px(240), rowHeight()};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, Theme::color(chosen ? Token::SelectionTint : Token::Base));
        if (chosen)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), Theme::px(3), option.rect.height()), Theme::color(Token::Accent));
        QRect inside = option.rect.adjusted(Theme::px(11), 0, -Theme::px(10), 0);
        const Mark mark{static_cast<Mark::Kind>(index.data(KindRole).toInt()), index.data(CodeRole).toString()};
        const QSize sign = paint::markSize(mark);
        if (!sign.isEmpty()) {
            paint::mark(*painter, QRect(QPoint(inside.left(), inside.top() + (inside.height() - sign.height()) / 2), sign), mark);
            inside.setLeft(inside.left() + sign.width() + Theme::px(8));
        }
        const QString detail = index.data(DetailRole).toString();
        if (!detail.isEmpty()) {
            const QFont font = Theme::font(TextRole::Caption);
            const int wide = std::min(QFontMetrics(font).horizontalAdvance(detail) + 2, inside.width() / 2);
            paint::line(*painter, QRect(inside.right() - wide + 1, inside.top(), wide, inside.height()), detail, font,
                        Theme::color(Token::SecondText), Qt::AlignRight | Qt::AlignVCenter);
            inside.setRight(inside.right() - wide - Theme::px(8));
        }
        paint::line(*painter, inside, index.data().toString(), Theme::font(TextRole::Dense), Theme::color(Token::Text));
    }
};

} // namespace

ChipPicker::ChipPicker(QWidget *anchor)
    : Popover(anchor)
    , m_filter(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_none(new QLabel(this))
    , m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("Choices"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(6), Theme::px(6), Theme::px(6), Theme::px(6));
    column->setSpacing(Theme::px(4));
    column->addWidget(m_filter);
    column->addWidget(m_list);
    column->addWidget(m_none);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the choices"));
    m_filter->setMaxLength(200);
    m_filter->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PickDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Choices"));
    Theme::setTextRole(m_none, TextRole::Dense);
    Theme::setTone(m_none, Token::SecondText);
    m_none->setWordWrap(true);
    connect(m_filter, &QLineEdit::textChanged, this, &ChipPicker::search);
    connect(m_list, &QListView::clicked, this, &ChipPicker::take);
}

void ChipPicker::setTaken(const QStringList &ids)
{
    m_taken = ids;
    if (isVisible())
        fill(m_choices);
}

void ChipPicker::ask(const QString &typed)
{
    m_filter->setText(typed);
    search();
    open(m_filter);
    m_filter->end(false);
}

void ChipPicker::search()
{
    const quint64 token = ++m_token;
    if (!m_source) {
        fill({});
        return;
    }
    m_source(m_filter->text(), [self = QPointer<ChipPicker>(this), token](const QList<Chip> &choices) {
        if (self && self->m_token == token)
            self->fill(choices);
    });
}

void ChipPicker::fill(const QList<Chip> &choices)
{
    m_choices = choices;
    m_model->clear();
    for (qsizetype at = 0; at < m_choices.size(); ++at) {
        const Chip &chip = m_choices.at(at);
        if (m_taken.contains(chip.id))
            continue;
        auto *row = new QStandardItem(chip.label);
        row->setData(at, ChipRowRole);
        row->setData(chip.detail, DetailRole);
        row->setData(static_cast<int>(chip.mark.kind), KindRole);
        row->setData(chip.mark.code, CodeRole);
        m_model->appendRow(row);
    }
    const int rows = m_model->rowCount();
    m_list->setFixedHeight(std::clamp(rows, 1, rowsShown) * rowHeight());
    m_list->setVisible(rows > 0);
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_none->setVisible(rows == 0);
    m_none->setText(m_freeText && !m_filter->text().trimmed().isEmpty() ? tr("Enter adds “%1”.").arg(m_filter->text().trimmed())
                                                                        : tr("No choice matches: try fewer letters."));
    if (isVisible())
        place();
}

void ChipPicker::take(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Chip chip = m_choices.at(index.data(ChipRowRole).toLongLong());
    m_filter->clear();
    Q_EMIT picked(chip);
}

bool ChipPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int rows = m_model->rowCount();
        const int row = m_list->currentIndex().row();
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && rows > 0) {
            const int step = key == Qt::Key_Down ? 1 : rows - 1;
            m_list->setCurrentIndex(m_model->index((std::max(row, 0) + step) % rows, 0));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            const QString typed = m_filter->text().trimmed();
            if (rows > 0)
                take(m_list->currentIndex());
            else if (m_freeText && !typed.isEmpty() && !m_taken.contains(typed)) {
                m_filter->clear();
                Q_EMIT picked({typed, typed, {}, {}});
            }
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

} // namespace etabli
