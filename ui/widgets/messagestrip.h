#pragma once

#include "ui/widgets/painters.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace etabli {

/// A message in its place, never a window: tint, bar, icon, the fact in bold, its consequence, one action.
/// Hidden until show is called for; screen readers are told. GUI thread.
class MessageStrip : public QWidget
{
    Q_OBJECT
public:
    explicit MessageStrip(QWidget *parent = nullptr);

    /// Shows the message. `action` empty shows no button.
    void tell(Status status, const QString &fact, const QString &consequence = {}, const QString &action = {});
    /// Whether the user may close it; yes unless told.
    void setClosable(bool closable);
    [[nodiscard]] QString fact() const;
    [[nodiscard]] QString consequence() const;
    [[nodiscard]] QPushButton *actionButton() const { return m_action; }
    /// One more action, after the others, where one is not enough; shown as long as the strip is. Connect its
    /// clicked().
    QPushButton *addAction(const QString &text);

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void write();

    Status m_status = Status::Info;
    QString m_fact;
    QString m_consequence;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace etabli
