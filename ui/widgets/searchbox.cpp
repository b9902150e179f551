#include "ui/widgets/searchbox.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/painters.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/searchdelegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace etabli {
namespace {

constexpr int rowsShown = 16; // heights of a row
constexpr int pageRows = 8;

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
        m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Results"));
    Theme::setTextRole(m_note, TextRole::Caption);
    Theme::setTone(m_note, Token::SecondText);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { take(index, false); });

    setAccessibleName(tr("Search or act"));
    setPlaceholderText(tr("Search or act"));
    setMaxLength(400);
    m_pause->setSingleShot(true);
    m_pause->setInterval(std::chrono::milliseconds(30));
    connect(m_pause, &QTimer::timeout, this, [this] { Q_EMIT searchRequested(text().trimmed()); });
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_isStale = true;
        m_takesNext = false;
        // The rows stay as they are until those of the new words come: nothing flickers.
        if (text().trimmed().isEmpty() && !m_summoned)
            closeList();
        m_pause->start();
    });
    connect(qApp, &QApplication::focusChanged, this, &SearchBox::rememberFocus);
    qApp->installEventFilter(this);
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

void SearchBox::summon()
{
    m_summoned = true;
    const bool there = hasFocus();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    m_pause->stop();
    if (there)
        Q_EMIT searchRequested(text().trimmed());
}

void SearchBox::giveBack()
{
    m_summoned = false;
    m_takesNext = false;
    closeList();
    clear();
    if (!hasFocus())
        return;
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        clearFocus();
}

void SearchBox::rememberFocus(QWidget *old, QWidget *now)
{
    if (now == this && old && old != this)
        m_before = old;
    if (old == this && now && now != this && (!m_popover || !m_popover->isAncestorOf(now)))
        m_summoned = false;
}

void SearchBox::closeList()
{
    if (!m_popover)
        return;
    m_closing = true;
    m_popover->dismiss();
    m_closing = false;
}

void SearchBox::makePopover()
{
    m_popover = new Popover(this);
    m_popover->setAccessibleName(tr("Results"));
    auto *column = new QVBoxLayout(m_popover);
    column->setContentsMargins(1, Theme::px(4), 1, Theme::px(4));
    column->setSpacing(0);
    // Closed by Escape, or by a click where nothing takes the focus: all is given back.
    connect(m_popover, &Popover::dismissed, this, [this] {
        if (m_closing)
            return;
        QTimer::singleShot(0, this, [this] {
            if (hasFocus() && !isListOpen())
                giveBack();
        });
    });
    m_list->setParent(m_popover);
    m_note->setParent(m_popover);
    m_note->setMargin(Theme::px(4));
    column->addWidget(m_list);
    column->addWidget(m_note);
    m_list->show();
}

void SearchBox::showResults()
{
    const int rows = m_list->model() ? m_list->model()->rowCount() : 0;
    if (rows == 0 || (text().trimmed().isEmpty() && !m_summoned) || !hasFocus()) {
        closeList();
        return;
    }
    // Made late: only now is the window known.
    if (!m_popover)
        makePopover();
    m_delegate->setQuery(text());
    m_note->setVisible(!m_note->text().isEmpty());
    measureList();
    m_popover->setPreferredWidth(std::max(width(), Theme::px(560)));
    m_popover->open();
    if (!m_list->currentIndex().isValid() || !canBeChosen(m_list->currentIndex().row())) {
        const int first = rowAway(0, false);
        if (first >= 0)
            m_list->setCurrentIndex(m_list->model()->index(first, m_list->modelColumn()));
        m_list->scrollToTop();
    }
    if (!m_pause->isActive())
        m_isStale = false;
    if (!m_isStale && std::exchange(m_takesNext, false))
        take(m_list->currentIndex(), m_nextStays);
}

void SearchBox::measureList()
{
    const int most = std::min(rowsShown * SearchDelegate::rowHeight(), std::max(window()->height() - Theme::px(120), Theme::px(120)));
    int high = 0;
    for (int row = 0; row < m_list->model()->rowCount() && high < most; ++row)
        high += m_delegate->sizeHint({}, m_list->model()->index(row, m_list->modelColumn())).height();
    m_list->setFixedHeight(std::min(high, most));
}

bool SearchBox::canBeChosen(int row) const
{
    return row >= 0 && m_list->model()->index(row, m_list->modelColumn()).flags().testFlag(Qt::ItemIsSelectable);
}

int SearchBox::rowAway(int steps, bool round) const
{
    const int rows = m_list->model()->rowCount();
    QList<int> choosable;
    for (int row = 0; row < rows; ++row) {
        if (canBeChosen(row))
            choosable += row;
    }
    if (choosable.isEmpty())
        return -1;
    const qsizetype at = choosable.indexOf(m_list->currentIndex().row());
    if (at < 0)
        return choosable.first();
    const qsizetype wanted = at + steps;
    if (round)
        return choosable.at((wanted + choosable.size()) % choosable.size());
    return choosable.at(std::clamp<qsizetype>(wanted, 0, choosable.size() - 1));
}

void SearchBox::take(const QModelIndex &index, bool stays)
{
    if (!index.isValid() || !canBeChosen(index.row()))
        return;
    const QPersistentModelIndex kept(index);
    if (!stays)
        closeList();
    Q_EMIT resultChosen(kept, stays);
    if (!stays)
        return;
    // What was opened may have taken the focus: the list goes on.
    QTimer::singleShot(0, this, [this] {
        const QPointer<QWidget> before = m_before;
        m_summoned = true;
        setFocus(Qt::OtherFocusReason);
        m_before = before;
        showResults();
    });
}

bool SearchBox::event(QEvent *event)
{
    // Tab would leave the results behind; Ctrl+K means "again" here and not "erase to the end".
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_K
        && static_cast<QKeyEvent *>(event)->modifiers() == Qt::ControlModifier) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    // Every field that holds text takes Ctrl+K for itself on some systems: here it always summons this box.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->window() == window() && key->key() == Qt::Key_K && key->modifiers() == Qt::ControlModifier) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::eventFilter(watched, event);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Down && !isListOpen()) {
        m_summoned = true;
        Q_EMIT searchRequested(text().trimmed());
        showResults();
        return;
    }
    if (isListOpen()) {
        int row = -1;
        switch (key) {
        case Qt::Key_Down: row = rowAway(1, true); break;
        case Qt::Key_Up: row = rowAway(-1, true); break;
        case Qt::Key_PageDown: row = rowAway(pageRows, false); break;
        case Qt::Key_PageUp: row = rowAway(-pageRows, false); break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            // Typed faster than answered: Enter is for the rows of these words, not for those of the former ones.
            m_takesNext = m_isStale;
            m_nextStays = event->modifiers().testFlag(Qt::ControlModifier);
            if (!m_isStale)
                take(m_list->currentIndex(), m_nextStays);
            return;
        case Qt::Key_Escape: giveBack(); return;
        default: QLineEdit::keyPressEvent(event); return;
        }
        if (row >= 0) {
            m_list->setCurrentIndex(m_list->model()->index(row, m_list->modelColumn()));
            // The head of the first section comes back into sight with its first row.
            if (row == rowAway(-m_list->model()->rowCount(), false))
                m_list->scrollToTop();
        }
        return;
    }
    if (key == Qt::Key_Escape) {
        giveBack();
        return;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_isStale && !text().trimmed().isEmpty()) {
        m_takesNext = true;
        m_nextStays = event->modifiers().testFlag(Qt::ControlModifier);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    update();
    if (event->reason() == Qt::MouseFocusReason || event->reason() == Qt::ShortcutFocusReason) {
        m_summoned = true;
        Q_EMIT searchRequested(text().trimmed());
    }
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
    // What it is for comes before its keys, which a tool tip and the help tell too.
    if (fontMetrics().horizontalAdvance(placeholderText()) > box.left() - textMargins().left() - Theme::px(8))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::color(Token::Line));
    painter.setBrush(Theme::color(Token::Window));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), Theme::px(4), Theme::px(4));
    paint::line(painter, box, m_keys, font, Theme::color(Token::SecondText), Qt::AlignCenter);
}

} // namespace etabli
