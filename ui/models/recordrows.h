#pragma once

#include "core/services/workspace.h"
#include "core/store/listing.h"
#include "ui/widgets/painters.h"
#include "ui/widgets/recordroles.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace etabli {

/// What a column tells that is no field of the record: who signs a charter. The reading lane's thread.
using CellReader = std::function<Result<QString>(Workspace &workspace, const ListRow &row)>;

/// What a column of a list of records shows: the values of a field, in a way of drawing.
struct ListColumn
{
    RecordColumn kind = RecordColumn::Text;
    QString name;  ///< its head
    QString field; ///< "title"; empty: the time of the last change
    CellReader read = {}; ///< what is written instead of a field's values
};

/// A cell read for the screen.
struct RecordCell
{
    QString text;
    QString code;    ///< of a choice drawn with its sign
    QList<int> odds; ///< the main goal first

    friend bool operator==(const RecordCell &, const RecordCell &) = default;
};

/// A row of a list of records, everything in it already in words.
struct RecordRow
{
    QString id;
    QString title;
    QString subtitle;
    QList<RecordCell> cells; ///< one for each column asked for
    qint64 modified = 0;     ///< ms UTC
    int conflicts = 0;

    friend bool operator==(const RecordRow &, const RecordRow &) = default;
};

/// A value asked of a field by a filter: any of these, an empty one standing for "not filled in". Dates are asked
/// as a DaySpan.
struct ListFacet
{
    QString field;
    QStringList values;

    friend bool operator==(const ListFacet &, const ListFacet &) = default;
};

/// What narrows a list besides its words. Facets all hold together.
struct ListFacets
{
    QList<ListFacet> fields;
    bool inConflict = false;
    bool deleted = false;

    [[nodiscard]] bool isEmpty() const { return fields.isEmpty() && !inConflict && !deleted; }
    friend bool operator==(const ListFacets &, const ListFacets &) = default;
};

/// Reads rows of a type for the screen: names of places and records are looked up once for each page, a bounded
/// number for each cell. The reading lane's thread.
class RecordRows
{
    Q_DECLARE_TR_FUNCTIONS(RecordRows)

public:
    RecordRows(Workspace &workspace, const RecordType &type, const QList<ListColumn> &columns,
               const QStringList &subtitle)
        : m_workspace(workspace), m_type(type), m_columns(columns), m_subtitle(subtitle) {}

    /// The fields that a query must ask for.
    [[nodiscard]] static QStringList fields(const RecordType &type, const QList<ListColumn> &columns,
                                            const QStringList &subtitle);
    [[nodiscard]] Result<RecordRow> row(const ListRow &read);
    /// One value of a field in words: a name without what tells homonyms apart, a term, an amount, a date.
    [[nodiscard]] Result<QString> words(const Field &field, const Value &value);

private:
    [[nodiscard]] Result<RecordCell> cell(const ListColumn &column, const ListRow &read);
    [[nodiscard]] Result<QString> several(const Field &field, const QStringList &values);
    [[nodiscard]] Result<QString> subtitle(const ListRow &read);

    Workspace &m_workspace;
    const RecordType &m_type;
    QList<ListColumn> m_columns;
    QStringList m_subtitle;
    QHash<QString, QString> m_names; ///< by place or identifier
};

/// The conditions that facets stand for: a place means itself and every place that counts at it, a record also
/// means those joined into it. A facet of an unknown field is left out.
[[nodiscard]] Result<ListQuery> narrowed(Workspace &workspace, ListQuery query, const ListFacets &facets);

} // namespace etabli
