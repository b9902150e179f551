#pragma once

#include <QLineEdit>

class QTimer;

namespace etabli {

/// The filter above a list: funnel at the left, Escape empties it, told a moment after the last key. GUI thread.
class FilterEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterEdit(QWidget *parent = nullptr);

Q_SIGNALS:
    /// What is typed, trimmed.
    void filterChanged(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QTimer *m_pause;
};

} // namespace etabli
