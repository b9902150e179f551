#pragma once

#include "core/jobs/lane.h"
#include "core/services/desk.h"
#include "ui/models/findmodel.h"
#include "ui/shell/recentfindings.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <utility>

class QAction;

namespace etabli {

class SearchBox;

/// Makes the box of the head find records, territories, pages and commands while typing. The space is asked on the
/// reading lane, one question at a time: what was typed meanwhile is asked next, and only its answer is shown.
/// « > » first finds commands only, « # » territories, « @ » organisations. GUI thread.
class Finder : public QObject
{
    Q_OBJECT
public:
    explicit Finder(SearchBox *box, QObject *parent = nullptr);

    /// Where records are searched; nothing until a space is open. Must outlive this object or be taken away.
    void setDesk(Desk *desk);
    void addPage(const QString &id, const QString &title, const QString &icon);
    /// Records of this type have a page. Without any, every type counts as having one; others are reached by what
    /// they belong to.
    void addHome(const QString &type);
    /// Offered by its text while it is enabled; removed with it. Those of the window and of its menu bar are found
    /// by themselves.
    void addCommand(QAction *action);
    /// A record was opened from anywhere: it is among the recent ones.
    void noteRecord(const QString &type, const QString &id);
    /// The records opened last in this space, newest first: type and identifier.
    [[nodiscard]] QList<std::pair<QString, QString>> recentRecords() const;

Q_SIGNALS:
    void recordChosen(const QString &type, const QString &id);
    void pageChosen(const QString &id);
    /// Written "commune:35236": what counts there is to be shown.
    void territoryChosen(const QString &place);

private:
    void search(const QString &text);
    void ask();
    void offer(const QString &text, const QList<Finding> &found, bool more);
    void take(const QModelIndex &index, bool stays);
    [[nodiscard]] QList<Finding> matching(const QString &words, Finding::Kind kind) const;
    [[nodiscard]] QList<QAction *> commands() const;
    [[nodiscard]] QAction *commandOf(const QString &id) const;

    SearchBox *m_box;
    FindModel *m_model;
    Desk *m_desk = nullptr;
    RecentFindings m_recent;
    QList<Finding> m_pages;
    QSet<QString> m_homes;
    QList<QPointer<QAction>> m_commands;
    QString m_wanted;
    Latest m_latest;
    bool m_asking = false;
};

} // namespace etabli
