#pragma once

#include "core/jobs/lane.h"
#include "core/services/desk.h"
#include "ui/models/findmodel.h"

#include <QObject>

class QAction;

namespace etabli {

class SearchBox;

/// Makes the box of the head find records, pages and commands while typing. Records are searched on the reading
/// lane; the answer to a former question is dropped. GUI thread.
class Finder : public QObject
{
    Q_OBJECT
public:
    explicit Finder(SearchBox *box, QObject *parent = nullptr);

    /// Where records are searched; nothing until a space is open. Must outlive this object or be taken away.
    void setDesk(Desk *desk);
    void addPage(const QString &id, const QString &title, const QString &icon);
    /// Offered by its text while it is enabled; removed with it.
    void addCommand(QAction *action);

Q_SIGNALS:
    void recordChosen(const QString &type, const QString &id);
    void pageChosen(const QString &id);

private:
    void search(const QString &text);
    void offer(const QString &text, const QList<Finding> &records, bool more);
    void take(const QModelIndex &index);
    [[nodiscard]] QList<Finding> matching(const QString &text) const;

    SearchBox *m_box;
    FindModel *m_model;
    Desk *m_desk = nullptr;
    QList<Finding> m_pages;
    QList<QAction *> m_commands;
    Latest m_latest;
};

} // namespace etabli
