#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace etabli {

class ChoiceBox;

/// What stands in the head of the window over a charter being written: the way back to the list, its title, its
/// status. GUI thread.
class StudioHead : public QWidget
{
    Q_OBJECT
public:
    explicit StudioHead(QWidget *parent = nullptr);

    void show(const QString &title, const QString &status, bool readOnly);
    [[nodiscard]] QPushButton *back() const { return m_back; }
    [[nodiscard]] ChoiceBox *status() const { return m_status; }
    [[nodiscard]] QSize sizeHint() const override;
    using QWidget::show;

Q_SIGNALS:
    void backRequested();
    void statusChosen(const QString &code);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    QPushButton *m_back;
    QLabel *m_title;
    ChoiceBox *m_status;
    QString m_whole;
};

} // namespace etabli
