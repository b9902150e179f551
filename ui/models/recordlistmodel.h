#pragma once

#include "core/jobs/lane.h"
#include "core/services/desk.h"
#include "core/store/listing.h"
#include "ui/widgets/recordroles.h"

#include <QAbstractTableModel>
#include <QList>

namespace etabli {

/// A row of a list of records, its places and goals read for the screen.
struct RecordRow
{
    QString id;
    QString title;
    QString subtitle;
    QString stage;
    QList<int> odds;
    std::optional<qint64> amount; ///< cents
    qint64 modified = 0;          ///< ms UTC
    int conflicts = 0;

    friend bool operator==(const RecordRow &, const RecordRow &) = default;
};

/// The list of records of one type, read page by page on the reading lane while the view scrolls. Answers to a
/// former query are dropped; a refresh keeps the rows that stay. GUI thread.
class RecordListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// What a column shows, and the field it sorts by ("title" included; empty: time of the last change).
    struct Column
    {
        RecordColumn kind;
        QString name;
        QString sort;
    };

    /// `desk` must outlive the model.
    RecordListModel(Desk &desk, const QString &type, const QList<Column> &columns, QObject *parent = nullptr);

    /// Words that all rows must have.
    void setFilter(const QString &words);
    [[nodiscard]] QString filter() const { return m_query.filter; }
    /// Reads again as many rows as are loaded.
    void refresh();
    /// The row of a record among those loaded, -1 when it is not there.
    [[nodiscard]] int rowOf(const QString &id) const;
    [[nodiscard]] QString idAt(int row) const;
    /// Whether everything is loaded.
    [[nodiscard]] bool isComplete() const { return m_atEnd; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// Rows are about to be taken away and put back: the view should not follow its current row.
    void aboutToRefresh();
    /// An answer came: the rows are those of the last question.
    void refreshed();
    void failed(const etabli::Error &error);
    /// How many rows the whole list has; `exact` when it was counted to the end.
    void counted(qint64 rows, bool exact);

private:
    struct Page
    {
        QList<RecordRow> rows;
        PageKey next;
        bool atEnd = false;
    };
    static Result<Page> read(Workspace &workspace, const ListQuery &query, const PageKey &after);
    void start(int rows);
    void replace(const QList<RecordRow> &rows);
    void count();

    Desk &m_desk;
    QList<Column> m_columns;
    ListQuery m_query;
    QList<RecordRow> m_rows;
    PageKey m_next;
    Latest m_latest;
    Latest m_latestCount;
    bool m_atEnd = true;
    bool m_loading = false;
};

} // namespace etabli
