#pragma once

#include "ui/lists/listspec.h"
#include "ui/pages/records/recordtab.h"

#include <QList>
#include <QString>

#include <functional>

namespace etabli {

/// A field of a form. Without more it takes one of two columns, and the editor that suits its kind.
struct FormField
{
    QString name;
    bool wide = false;  ///< over both columns
    int lines = 2;      ///< least height of a long text
    QString label = {}; ///< another than the usual one
    QString help = {};  ///< one sentence below, always there
};

/// Fields that go together, under a title when it is not empty.
struct FormGroup
{
    QString title;
    QList<FormField> fields;
};

/// A tab between the form and the history.
struct TabSpec
{
    QString label;
    std::function<RecordTab *(FormRecord &record, QWidget *parent)> make;
    QString shows = {}; ///< the type of records it shows: who looks for one of them is led here
};

/// Something to do with the record, in its head (the first ones) or in its menu.
struct RecordAction
{
    QString text;
    QString icon;
    bool inMenu = true;
    std::function<void(FormRecord &record, QWidget *page)> run;
    /// Whether it makes sense now; nothing means always.
    std::function<bool(const RecordSheet &sheet)> offered = {};
    QString tip = {};
};

/// The sentences of a record, made for its type.
struct RecordWords
{
    QString page;       ///< title of the page: "Projects"
    QString create;     ///< "New project"
    QString created;    ///< head of a record not yet written: "New project"
    QString none;       ///< "No project chosen"
    QString noneHelp;   ///< what to do about it
    QString remove;     ///< "Delete this project"
    QString bringBack;  ///< "Bring this project back"
    QString deleted;    ///< "This project is deleted."
    QString more;       ///< accessible name of the menu: "More about this project"
};

/// A widget above the form that shows itself when it has something to say: a possible duplicate, a reminder…
/// It owns its visibility, starts hidden, and follows FormRecord's signals.
using NoticeMaker = std::function<QWidget *(FormRecord &record, QWidget *parent)>;

/// Everything that makes the page of one type of records: its list, its form, its tabs, its words.
struct PageSpec
{
    ListSpec list;
    RecordWords words;
    QString icon;               ///< in the navigation and where no record is chosen
    QList<FormGroup> form;      ///< the first field is the title
    QList<TabSpec> tabs;
    QList<RecordAction> actions;
    QList<NoticeMaker> notices;
    /// The line of facts under the title (stage, date, tags); nothing shows the open conflicts only.
    NoticeMaker facts;
    /// What a new record is given besides what the person types first; asked each time (today's date).
    std::function<QList<Assignment>()> given = {};
    /// Begins a record otherwise than by an empty form (a charter is made from a project).
    std::function<void()> begin = {};
};

} // namespace etabli
