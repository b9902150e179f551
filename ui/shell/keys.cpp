#include "ui/shell/keys.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QTextDocument>
#include <QTextEdit>
#include <QVBoxLayout>

namespace etabli {

namespace {

/// Whether the field itself has something to undo or redo.
bool undoesItself(QObject *field, bool redo)
{
    if (const auto *line = qobject_cast<QLineEdit *>(field))
        return !line->isReadOnly() && (redo ? line->isRedoAvailable() : line->isUndoAvailable());
    if (const auto *text = qobject_cast<QTextEdit *>(field)) {
        const QTextDocument *document = text->document();
        return !text->isReadOnly() && (redo ? document->isRedoAvailable() : document->isUndoAvailable());
    }
    return true;
}

QWidget *firstFocusable(QWidget *zone)
{
    if (zone->focusPolicy() != Qt::NoFocus && zone->isEnabled())
        return zone;
    for (QWidget *child : zone->findChildren<QWidget *>()) {
        if ((child->focusPolicy() & Qt::TabFocus) && child->isVisible() && child->isEnabled())
            return child;
    }
    return nullptr;
}

} // namespace

Keys::Keys(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool Keys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !m_window->isActiveWindow())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    const bool redo = key->matches(QKeySequence::Redo);
    // Without this a field keeps Ctrl+Z for itself even when it has nothing to take back.
    return (undo || redo) && !undoesItself(watched, redo);
}

QList<QKeySequence> Keys::page(int number)
{
    // The tenth is the key after the ninth; with Shift it belongs to the usual text size.
    if (number == 10)
        return {QKeySequence(Qt::CTRL | Qt::Key_0), QKeySequence(Qt::CTRL | Qt::Key_Agrave)};
    const auto digit = Qt::Key(Qt::Key_0 + number);
    QList<QKeySequence> all{QKeySequence(Qt::CTRL | digit), QKeySequence(Qt::CTRL | Qt::SHIFT | digit)};
    // The sign of the same key on a French keyboard; "-", of 6, makes the text smaller.
    static const QList<Qt::Key> signs{Qt::Key_Ampersand, Qt::Key_Eacute, Qt::Key_QuoteDbl,   Qt::Key_Apostrophe,
                                      Qt::Key_ParenLeft, Qt::Key_unknown, Qt::Key_Egrave, Qt::Key_Underscore,
                                      Qt::Key_Ccedilla};
    if (const Qt::Key sign = signs.value(number - 1, Qt::Key_unknown); sign != Qt::Key_unknown)
        all += QKeySequence(Qt::CTRL | sign);
    return all;
}

QList<QKeySequence> Keys::larger()
{
    return {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Plus),
            QKeySequence(Qt::CTRL | Qt::Key_Equal)};
}

QList<QKeySequence> Keys::smaller()
{
    return {QKeySequence(Qt::CTRL | Qt::Key_Minus)};
}

QList<QKeySequence> Keys::usualSize()
{
    return {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_0), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Agrave)};
}

QList<QKeySequence> Keys::nextCheck()
{
    return {QKeySequence(Qt::CTRL | Qt::Key_Period), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Period),
            QKeySequence(Qt::CTRL | Qt::Key_Semicolon)};
}

void Keys::focusNextZone(const QList<QWidget *> &zones)
{
    if (zones.isEmpty())
        return;
    const QWidget *focused = QApplication::focusWidget();
    qsizetype now = -1;
    for (qsizetype at = 0; focused && at < zones.size(); ++at) {
        if (zones.at(at) == focused || zones.at(at)->isAncestorOf(focused))
            now = at;
    }
    for (qsizetype step = 1; step <= zones.size(); ++step) {
        QWidget *zone = zones.at((now + step) % zones.size());
        QWidget *first = zone->isVisible() ? firstFocusable(zone) : nullptr;
        if (first) {
            first->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

QList<KeyHint> Keys::hints()
{
    return {
        {tr("Ctrl+K"), tr("Search or act")},
        {tr("Ctrl+1…9, Ctrl+0"), tr("Go to a page")},
        {tr("Ctrl+N"), tr("New record on this page")},
        {tr("Ctrl+Shift+N"), tr("Quick note")},
        {tr("Ctrl+F"), tr("Filter the list")},
        {tr("Enter"), tr("Open the chosen record, or go down a level")},
        {tr("F2"), tr("Edit the record on screen")},
        {tr("Alt+Up"), tr("Parent territory")},
        {tr("Ctrl+H"), tr("History of the field")},
        {tr("Ctrl+."), tr("Next check or conflict")},
        {tr("Ctrl+Z"), tr("Undo")},
        {tr("Ctrl+Shift+Z"), tr("Redo")},
        {tr("Ctrl+P"), tr("Print")},
        {tr("Esc"), tr("Close what is open, empty a filter")},
        {tr("F6"), tr("Next zone of the window")},
        {tr("F10"), tr("Menu bar")},
        {tr("F11"), tr("Full screen")},
        {tr("Ctrl++, Ctrl+-"), tr("Larger text, smaller text")},
        {tr("Ctrl+Shift+0"), tr("Usual text size")},
        {tr("Ctrl+Q"), tr("Quit")},
        {tr("F1"), tr("This list")},
    };
}

void Keys::showHints(QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keyboard"));
    auto *column = new QVBoxLayout(dialog);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::px(24));
    grid->setVerticalSpacing(Theme::px(4));
    int row = 0;
    for (const KeyHint &hint : hints()) {
        auto *keys = new QLabel(hint.keys, dialog);
        Theme::setTextRole(keys, TextRole::BodyStrong);
        grid->addWidget(keys, row, 0);
        grid->addWidget(new QLabel(hint.effect, dialog), row, 1);
        ++row;
    }
    column->addLayout(grid);
    auto *buttons = new QDialogButtonBox(dialog);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addSpacing(Theme::px(8));
    column->addWidget(buttons);
    dialog->open();
}

} // namespace etabli
