#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace etabli {

/// What a place shows when it has nothing: icon, what is missing, what to do, one or two buttons. GUI thread.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &icon, const QString &missing, const QString &advice, QWidget *parent = nullptr);

    void setTexts(const QString &missing, const QString &advice);
    /// Adds a button; the first is the primary one. Connect its clicked().
    QPushButton *addButton(const QString &text);

private:
    QLabel *m_missing;
    QLabel *m_advice;
    QHBoxLayout *m_buttons;
};

} // namespace etabli
