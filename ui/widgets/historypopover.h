#pragma once

#include "ui/widgets/popover.h"

#include <QList>
#include <QString>

class QGridLayout;
class QLabel;

namespace etabli {

/// One past change of a field, already in words.
struct HistoryRow {
    /// Given back by restoreRequested().
    QString key;
    QString before;
    QString after;
    QString author;
    /// When and where: "hier à 17 h 42, ce poste".
    QString when;
    /// The value the field has now: shows a tag instead of the action.
    bool current = false;
};

/// The history of one field under that field (mock-up 02): each change with who and when, and a way back to it.
/// GUI thread.
class HistoryPopover : public Popover
{
    Q_OBJECT
public:
    /// `fieldName` goes into the title.
    HistoryPopover(QWidget *anchor, const QString &fieldName);

    /// The newest first. An empty list says that nothing was changed yet.
    void setRows(const QList<HistoryRow> &rows);
    /// open(), with the focus on the first action so that the keyboard can go on.
    void openAtField();

Q_SIGNALS:
    void restoreRequested(const QString &key);

private:
    QWidget *m_content;
    QGridLayout *m_grid;
    QWidget *m_close;
    QWidget *m_firstAction = nullptr;
};

} // namespace etabli
