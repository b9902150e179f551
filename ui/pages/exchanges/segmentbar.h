#pragma once

#include <QList>
#include <QWidget>

class QPushButton;

namespace etabli {

/// A choice of one among a few words side by side, none at first: A | B | Both. Tab reaches it, Left and Right
/// move inside, Space chooses. GUI thread.
class SegmentBar : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentBar(const QStringList &words, QWidget *parent = nullptr);

    /// The chosen place; -1 for none.
    [[nodiscard]] int chosen() const { return m_chosen; }
    /// Shows a choice; emits nothing.
    void setChosen(int place);
    /// Says what is chosen to screen readers: "Difference 2".
    void setSubject(const QString &subject);
    [[nodiscard]] QPushButton *button(int place) const { return m_buttons.at(place); }

Q_SIGNALS:
    /// The user chose.
    void choiceMade(int place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QPushButton *> m_buttons;
    int m_chosen = -1;
};

} // namespace etabli
