#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace etabli {

/// A long task in its place: name, done of total, a bar of 6 px, Cancel; then one line that says what happened.
/// GUI thread.
class TaskStrip : public QFrame
{
    Q_OBJECT
public:
    explicit TaskStrip(QWidget *parent = nullptr);

    /// Shows the strip at zero, Cancel ready.
    void begin(const QString &name);
    /// `total` 0 means not known yet: the bar stays empty and no figure is shown.
    void setProgress(qint64 done, qint64 total);
    /// Shows what happened instead of bar and button.
    void finish(const QString &sentence);
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// Asked once; the button then waits for finish().
    void cancelRequested();

private:
    QLabel *m_name;
    QLabel *m_figures;
    QWidget *m_bar;
    QPushButton *m_cancel;
    bool m_running = false;
};

} // namespace etabli
