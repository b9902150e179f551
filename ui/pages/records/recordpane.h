#pragma once

#include "ui/forms/formrecord.h"
#include "ui/pages/records/pagespec.h"

#include <QList>
#include <QWidget>

#include <functional>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace etabli {

class ConflictStrip;
class CountTabBar;
class EmptyState;
class MessageStrip;
class RecordForm;
class SaveLine;
class TabStrip;
class TagLabel;

/// One record: its head, what is wrong with it, its tabs, the line that says it is kept. It is made in several goes, so
/// that the window answers in between, and is of use once it is whole. GUI thread.
class RecordPane : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive it.
    RecordPane(Edits &edits, const PageSpec &spec, QWidget *parent = nullptr);

    /// Makes what is missing during about that time; true once it is whole.
    bool make(int milliseconds);
    void makeWhole();
    [[nodiscard]] bool isWhole() const { return m_steps.isEmpty(); }
    [[nodiscard]] FormRecord &record() { return m_record; }
    [[nodiscard]] RecordForm *form() const { return m_form; }
    [[nodiscard]] CountTabBar *tabs() const;
    [[nodiscard]] TabStrip *strip() const { return m_strip; }
    /// The tab at a place: the form is at 0, and is no RecordTab.
    [[nodiscard]] RecordTab *tabAt(int place) const;
    [[nodiscard]] MessageStrip *message() const { return m_message; }
    [[nodiscard]] SaveLine *saveLine() const { return m_saved; }
    [[nodiscard]] QString titleShown() const;
    [[nodiscard]] QAction *removeAction() const { return m_remove; }
    [[nodiscard]] QAction *bringBackAction() const { return m_bringBack; }
    /// Shows a record; what was being typed is written first.
    void open(const QString &id);
    /// An empty form, its first field focused: the record is made once it is filled.
    void beginNew();
    void commit();
    void editField(const QString &field);
    void editNextConflict();
    void setTab(int place);
    /// The tab that shows records of that type, when there is one.
    void showTabOf(const QString &type);
    /// A button that goes back to the list, when the window is too narrow for both.
    void setBackOffered(bool offered);

Q_SIGNALS:
    void backRequested();
    void created(const QString &id);
    void recordRequested(const QString &type, const QString &id, const QString &field);
    void noticed(const QString &sentence);

private:
    QWidget *makeHead();
    QWidget *makeFacts();
    QWidget *makeFoot();
    void makeMenu(QToolButton *more);
    void planSteps();
    void addTab(const QString &label, RecordTab *tab);
    void follow();
    void showSheet();
    void showLife();
    void clear();
    void act();
    void showActions(bool stands);

    const PageSpec &m_spec;
    QList<std::function<bool()>> m_steps; ///< what is still to be made: each is taken until it says that it is done
    FormRecord m_record;
    QToolButton *m_back;
    QLabel *m_title;
    QAction *m_remove = nullptr;
    QAction *m_bringBack = nullptr;
    QList<QAction *> m_actions; ///< those of the description, in its order
    TagLabel *m_conflicts;
    MessageStrip *m_message;
    MessageStrip *m_life; ///< deleted, joined, or only to be read
    ConflictStrip *m_lifeConflict;
    TabStrip *m_strip;
    QStackedWidget *m_pages;
    RecordForm *m_form;
    QList<RecordTab *> m_tabs;
    SaveLine *m_saved;
    QLabel *m_modified;
    QWidget *m_whole;
    EmptyState *m_none;
};

} // namespace etabli
