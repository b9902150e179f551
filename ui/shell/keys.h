#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QKeySequence;
class QWidget;

namespace etabli {

/// One line of the list of keys.
struct KeyHint
{
    QString keys;
    QString effect;
};

/// What the keyboard needs besides shortcuts: the same key on every layout (AZERTY has its digits and "." behind
/// Shift), undo leaving a field that has nothing to undo, the next zone of the window. GUI thread.
class Keys : public QObject
{
    Q_OBJECT
public:
    /// Watches the events of the application while `window` is the active one.
    explicit Keys(QWidget *window);

    /// Every sequence that reaches page `number` (1 to 10): Ctrl+digit, with Shift, and the AZERTY sign of that key.
    [[nodiscard]] static QList<QKeySequence> page(int number);
    [[nodiscard]] static QList<QKeySequence> larger();
    [[nodiscard]] static QList<QKeySequence> smaller();
    [[nodiscard]] static QList<QKeySequence> usualSize();
    [[nodiscard]] static QList<QKeySequence> nextCheck();

    /// Gives the focus to the first field of the zone after the one that has it.
    static void focusNextZone(const QList<QWidget *> &zones);
    /// The list for F1.
    [[nodiscard]] static QList<KeyHint> hints();
    /// Shows the list in a window of its own, closed by Escape.
    static void showHints(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace etabli
