#pragma once

#include "ui/commands/edits.h"
#include "ui/pages/page.h"

class QSplitter;

namespace etabli {

class ProjectList;
class ProjectRecord;

/// The page of projects: list and record side by side, one at a time where there is no room for both. GUI thread.
class ProjectsPage : public Page
{
    Q_OBJECT
public:
    /// `edits` must outlive the page.
    explicit ProjectsPage(Edits &edits, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    void arrive() override;
    void leave() override;
    void showRecord(const QString &type, const QString &id, const QString &field) override;

    [[nodiscard]] ProjectList *list() const { return m_list; }
    [[nodiscard]] ProjectRecord *record() const { return m_record; }
    void beginNew();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeKeys();
    void arrange();
    void showSide(bool record);
    void keepSizes();

    QSplitter *m_split;
    ProjectList *m_list;
    ProjectRecord *m_record;
    QAction *m_new;
    bool m_narrow = false;
    bool m_recordShown = false; ///< where there is room for one: the record instead of the list
    bool m_placed = false;
};

} // namespace etabli
