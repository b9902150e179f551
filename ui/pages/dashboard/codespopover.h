#pragma once

#include "ui/widgets/painters.h"
#include "ui/widgets/popover.h"

#include <QStringList>

class QListView;
class QPushButton;
class QStandardItemModel;

namespace etabli {

/// A short list of words to tick, several at once; what is ticked counts at once. Space or Enter ticks, Escape
/// closes. GUI thread.
class CodesPopover : public Popover
{
    Q_OBJECT
public:
    struct Choice
    {
        QString code;
        QString label;
        Mark mark;
    };
    explicit CodesPopover(QWidget *anchor);

    void ask(const QString &name, const QList<Choice> &choices, const QStringList &ticked);
    [[nodiscard]] QListView *list() const { return m_list; }
    /// The button that unticks everything.
    [[nodiscard]] QPushButton *allButton() const { return m_all; }

Q_SIGNALS:
    void ticked(const QStringList &codes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QStringList codes() const;
    void tell();

    QListView *m_list;
    QStandardItemModel *m_model;
    QPushButton *m_all;
    bool m_filling = false;
};

} // namespace etabli
