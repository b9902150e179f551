#pragma once

#include "ui/models/recordrows.h"
#include "ui/widgets/recordroles.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace etabli {

/// A column that a list of records can show. Its head is the label of its field, unless it has a name.
struct ColumnSpec
{
    QString field;      ///< name of a field of the type; "title"; empty: the time of the last change
    RecordColumn kind;  ///< how a cell is drawn
    bool shown = true;  ///< as long as the person has not chosen otherwise
    QString name = {};  ///< its head: what stands on both lines of a title, or a shorter word
    CellReader read = {}; ///< what is written instead of a field's values; `field` is then a key of its own
};

/// The sentences of a list, made for its type: gender and plural differ from one noun to the next.
struct ListWords
{
    QString all;        ///< "Projects": accessible name and name of the view of everything
    QString filter;     ///< "Filter the projects"
    QString create;     ///< "New project"
    QString empty;      ///< "No project yet"
    QString emptyHelp;  ///< what to do about it
    QString unmatched;  ///< "No project has these words"
    QString (*count)(int rows) = nullptr;    ///< "92 projects"
    QString (*moreThan)(int rows) = nullptr; ///< "More than 10,000 projects"
    QString (*filterThese)(int rows) = nullptr;        ///< "Filter these 92 projects"
    QString (*chosen)(int chosen, int of) = nullptr;   ///< "1 project chosen of 92"
    QString (*total)(int rows, const QString &sum) = nullptr; ///< "Budget of the 92 projects: 11,840,000 €"
};

/// A view that comes with the program: what narrows the list, in which order it stands, what it shows.
struct ViewSpec
{
    QString key;  ///< stable: "late"
    QString name; ///< after "View:", without a capital: "ongoing alliances"
    ListFacets facets;
    QString sort = {};
    bool descending = true;
    QStringList columns = {}; ///< fields shown, in their order; empty: the usual ones
};

/// Something to do about the whole list, in its menu.
struct ListAction
{
    QString text;
    QString icon;
    std::function<void()> run;
};

/// What a list of one type of records shows and offers before the person changes it.
struct ListSpec
{
    QString type;
    QString key;                ///< beginning of its settings, stable: "projects"
    QString icon;               ///< of the empty list
    QList<ColumnSpec> columns;  ///< in their order; the first one is the title
    QStringList subtitle;       ///< fields written under the title, places without what tells homonyms apart
    QStringList facets;         ///< fields offered as filters: choices, references, territories
    QStringList edited;         ///< fields offered for editing several records at once
    QString sort;               ///< sortable field, "title", or empty: the time of the last change
    bool descending = true;
    ListWords words;
    QList<ViewSpec> views = {}; ///< besides the view of everything
    QList<ListAction> actions = {};
    QString totalled = {};      ///< money field whose sum the foot tells
};

} // namespace etabli
