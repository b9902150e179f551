#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace etabli {

/// The line under a list: how many rows, how many are chosen, what their budgets add up to; what can be done with
/// several. GUI thread.
class ListFoot : public QWidget
{
    Q_OBJECT
public:
    explicit ListFoot(QWidget *parent);

    void setCount(const QString &sentence);
    [[nodiscard]] QString count() const;
    /// Empty: nothing is told.
    void setTotal(const QString &sentence);
    [[nodiscard]] QString total() const;
    /// What can be done with the records marked: nothing, with living ones, with deleted ones.
    enum class Offer { Nothing, Living, Deleted };
    void offer(Offer offer, bool editable);

    [[nodiscard]] QPushButton *editButton() const { return m_edit; }
    [[nodiscard]] QPushButton *removeButton() const { return m_remove; }
    [[nodiscard]] QPushButton *bringBackButton() const { return m_bringBack; }

private:
    QLabel *m_count;
    QLabel *m_total;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_bringBack;
};

} // namespace etabli
