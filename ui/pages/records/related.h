#pragma once

#include "ui/pages/records/pagespec.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace etabli {

/// The sentences of a tab of related records, made for its type: gender and plural differ from one noun to the next.
struct RelatedWords
{
    QString tab;       ///< "Commitments": label of the tab, accessible name of its list
    QString add;       ///< "Add a commitment": accessible name of the line on top
    QString empty;     ///< "No commitment yet"
    QString emptyHelp; ///< what to do about it
    QString remove;    ///< "Delete this commitment", or "Take this project away"
    QString edit;      ///< "Edit this commitment"
};

/// What a tab of related records shows and offers: the records of `type` that point to the record of the page by
/// their field `field`, a reference or a set of references.
struct RelatedSpec
{
    QString type;
    QString field;
    QList<FormField> added;   ///< the line on top, the first one takes the focus; at least one, the title's among them
    QList<FormField> edited;  ///< the small editor of a row; the fields of `added` when empty
    QList<ColumnSpec> columns; ///< in their order; the first one is the title
    QStringList subtitle;     ///< fields written under the title
    QString sort;             ///< sortable field, "title", or empty: the time of the last change
    bool descending = true;
    QString done;             ///< date field that a tick fills with today ("done_on"); empty: no tick
    QString due;              ///< date field that tells what is late when it is not done
    QString dated;            ///< date field proposed as today in the line on top
    bool unlinks = false;     ///< removing takes the link away and keeps the record (a project that an organisation leads)
    bool hasPage = true;      ///< Enter and double click open the page of the record, else the small editor
    RelatedWords words;
};

/// The tab such a description makes.
[[nodiscard]] TabSpec relatedTab(const RelatedSpec &spec);

} // namespace etabli
