#pragma once

#include "ui/lists/liststate.h"
#include "ui/widgets/choicebox.h"

#include <QList>

class QMenu;

namespace etabli {

/// A view kept by the person.
struct SavedView
{
    QString key;
    QString name;
    ListState state;
};

/// The choice of a view: everything, those that come with the program, those the person kept. The views kept are
/// settings of the person, under the list's key. An altered view says so. GUI thread.
class ViewBox : public ChoiceBox
{
    Q_OBJECT
public:
    ViewBox(const ListSpec &spec, QWidget *parent);

    /// What the list was when it was left: its view, and how it had been altered.
    [[nodiscard]] ListState restored();
    /// The list changed: the view is marked when it no longer is what its name says. Remembers it all.
    void follow(const ListState &state);
    [[nodiscard]] bool isAltered() const { return m_altered; }
    [[nodiscard]] const QString &current() const { return m_current; }
    [[nodiscard]] const QList<SavedView> &saved() const { return m_saved; }

    /// A view by its key, everything for an empty one; asks for it as if chosen in the box.
    void choose(const QString &key);
    /// What can be done with views, for the menu of the list. Names are asked for under `anchor` when the box
    /// itself is not on screen.
    void fillMenu(QMenu &menu, QWidget *anchor);
    /// Keeps the list as it is under a name; the same name takes the place of the former.
    void saveAs(const QString &name);
    void saveChanges();
    void rename(const QString &name);
    void removeCurrent();

Q_SIGNALS:
    void viewChosen(const etabli::ListState &state);

private:
    enum class Ask { SaveAs, Rename };
    void askName(Ask ask, QWidget *anchor);
    void fill();
    void write();
    [[nodiscard]] SavedView *savedCurrent();
    [[nodiscard]] ListState stateOf(const QString &key) const;
    [[nodiscard]] QString nameOf(const QString &key) const;

    ListSpec m_spec;
    QList<SavedView> m_saved;
    QString m_current; ///< empty: everything
    ListState m_state;
    bool m_altered = false;
};

} // namespace etabli
