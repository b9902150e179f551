#pragma once

#include "ui/forms/formrecord.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace etabli {

class ConflictStrip;
class CountTabBar;
class EmptyState;
class HistoryTab;
class MarkLabel;
class MessageStrip;
class PartnersTab;
class ProjectForm;
class SaveLine;
class TagLabel;

/// One project: its head, what is wrong with it, its tabs, the line that says it is kept. GUI thread.
class ProjectRecord : public QWidget
{
    Q_OBJECT
public:
    enum Tab { FormAt, PartnersAt, HistoryAt };

    /// `edits` must outlive it.
    explicit ProjectRecord(Edits &edits, QWidget *parent = nullptr);

    [[nodiscard]] FormRecord &record() { return m_record; }
    [[nodiscard]] ProjectForm *form() const { return m_form; }
    [[nodiscard]] PartnersTab *partners() const { return m_partners; }
    [[nodiscard]] HistoryTab *history() const { return m_history; }
    [[nodiscard]] CountTabBar *tabs() const { return m_tabs; }
    /// Shows a project; what was being typed is written first.
    void open(const QString &id);
    /// An empty form, the title focused: the project is made once a title is typed.
    void beginNew();
    void commit();
    void editField(const QString &field);
    void editNextConflict();
    void setTab(Tab tab);
    /// A button that goes back to the list, when the window is too narrow for both.
    void setBackOffered(bool offered);

Q_SIGNALS:
    void backRequested();
    void created(const QString &id);
    void organisationRequested(const QString &id);
    void noticed(const QString &sentence);

private:
    QWidget *makeHead();
    QWidget *makeFacts();
    void showSheet();
    void showLife();
    void openCharter();
    void renderCharter(const QString &path);
    void clear();

    FormRecord m_record;
    QToolButton *m_back;
    QLabel *m_title;
    QPushButton *m_charter;
    QAction *m_remove = nullptr;
    QAction *m_bringBack = nullptr;
    MarkLabel *m_stage;
    QLabel *m_since;
    TagLabel *m_conflicts;
    MessageStrip *m_message;
    ConflictStrip *m_lifeConflict;
    CountTabBar *m_tabs;
    QStackedWidget *m_pages;
    ProjectForm *m_form;
    PartnersTab *m_partners;
    HistoryTab *m_history;
    SaveLine *m_saved;
    QLabel *m_modified;
    QWidget *m_whole;
    EmptyState *m_none;
};

} // namespace etabli
