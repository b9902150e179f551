#include "ui/widgets/searchbox.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/painters.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/searchdelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace etabli {
namespace {

constexpr int rowsShown = 10;

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
    , m_list(new QListView(this))
    , m_note(new QLabel(this))
    , m_delegate(new SearchDelegate(this))
    , m_pause(new QTimer(this))
{
    m_list->hide();
    m_note->hide();
    m_list->setItemDelegate(m_delegate);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Results"));
    Theme::setTextRole(m_note, TextRole::Caption);
    Theme::setTone(m_note, Token::SecondText);
    connect(m_list, &QListView::clicked, this, &SearchBox::take);

    setAccessibleName(tr("Search or act"));
    setPlaceholderText(tr("Search or act"));
    setMaxLength(400);
    m_pause->setSingleShot(true);
    m_pause->setInterval(std::chrono::milliseconds(60));
    connect(m_pause, &QTimer::timeout, this, [this] { Q_EMIT searchRequested(text().trimmed()); });
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_delegate->setQuery(text());
        m_list->viewport()->update();
        if (text().trimmed().isEmpty() && m_popover)
            m_popover->dismiss();
        m_pause->start();
    });
    measure();
}

void SearchBox::measure()
{
    setTextMargins(Theme::px(24), 0, 0, 0);
}

void SearchBox::setModel(QAbstractItemModel *model)
{
    if (m_list->model())
        m_list->model()->disconnect(this);
    m_list->setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &SearchBox::showResults);
    connect(model, &QAbstractItemModel::rowsInserted, this, &SearchBox::showResults);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &SearchBox::showResults);
}

void SearchBox::setKeysHint(const QString &keys)
{
    m_keys = keys;
    update();
}

void SearchBox::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty() && m_popover);
}

bool SearchBox::isListOpen() const
{
    return m_popover && m_popover->isVisible();
}

QSize SearchBox::sizeHint() const
{
    return {Theme::px(300), QLineEdit::sizeHint().height()};
}

void SearchBox::showResults()
{
    const int rows = m_list->model() ? m_list->model()->rowCount() : 0;
    if (rows == 0 || text().trimmed().isEmpty() || !hasFocus()) {
        if (m_popover)
            m_popover->dismiss();
        return;
    }
    if (!m_popover) {
        // Made late: only now is the window known.
        m_popover = new Popover(this);
        m_popover->setAccessibleName(tr("Results"));
        auto *column = new QVBoxLayout(m_popover);
        column->setContentsMargins(1, Theme::px(4), 1, Theme::px(4));
        column->setSpacing(0);
        m_list->setParent(m_popover);
        m_note->setParent(m_popover);
        m_note->setMargin(Theme::px(4));
        column->addWidget(m_list);
        column->addWidget(m_note);
        m_list->show();
    }
    m_note->setVisible(!m_note->text().isEmpty());
    m_list->setFixedHeight(std::min(rows, rowsShown) * SearchDelegate::rowHeight());
    m_popover->setPreferredWidth(std::max(width(), Theme::px(420)));
    m_popover->open();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_list->model()->index(0, m_list->modelColumn()));
}

void SearchBox::take(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QPersistentModelIndex kept(index);
    if (m_popover)
        m_popover->dismiss();
    Q_EMIT resultChosen(kept);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Down && !isListOpen()) {
        showResults();
        return;
    }
    if (isListOpen()) {
        const int rows = m_list->model()->rowCount();
        int row = m_list->currentIndex().row();
        switch (key) {
        case Qt::Key_Down: row = row + 1 < rows ? row + 1 : 0; break;
        case Qt::Key_Up: row = row > 0 ? row - 1 : rows - 1; break;
        case Qt::Key_PageDown: row = std::min(row + rowsShown, rows - 1); break;
        case Qt::Key_PageUp: row = std::max(row - rowsShown, 0); break;
        case Qt::Key_Return:
        case Qt::Key_Enter: take(m_list->currentIndex()); return;
        case Qt::Key_Escape: m_popover->dismiss(); return;
        default: QLineEdit::keyPressEvent(event); return;
        }
        m_list->setCurrentIndex(m_list->model()->index(row, m_list->modelColumn()));
        return;
    }
    if (key == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    update();
}

void SearchBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void SearchBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = Theme::px(16);
    Icons::paint(painter, QRect(Theme::px(10), (height() - side) / 2, side, side), QStringLiteral("edit-find"), Theme::color(Token::Text));
    if (m_keys.isEmpty() || !text().isEmpty())
        return;
    const QFont font = Theme::font(TextRole::Caption);
    const QFontMetrics metrics(font);
    const int wide = metrics.horizontalAdvance(m_keys) + 2 * Theme::px(6);
    const int high = metrics.height() + Theme::px(2);
    const QRect box(width() - wide - Theme::px(10), (height() - high) / 2, wide, high);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::color(Token::Line));
    painter.setBrush(Theme::color(Token::Window));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), Theme::px(4), Theme::px(4));
    paint::line(painter, box, m_keys, font, Theme::color(Token::SecondText), Qt::AlignCenter);
}

} // namespace etabli
