#pragma once

#include "core/jobs/lane.h"
#include "core/services/desk.h"
#include "core/store/listing.h"
#include "ui/models/recordrows.h"
#include "ui/widgets/recordroles.h"

#include <QAbstractTableModel>
#include <QList>

#include <atomic>
#include <memory>
#include <optional>

namespace etabli {

/// The list of records of one type, read page by page on the reading lane while the view scrolls. Answers to a
/// former query are dropped; a refresh keeps the rows that stay. GUI thread.
class RecordListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Column = ListColumn;

    /// `desk` must outlive the model. The second line of a row tells its places unless setSubtitle is called.
    RecordListModel(Desk &desk, const QString &type, const QList<Column> &columns, QObject *parent = nullptr);

    /// The fields written under the title; before the first reading.
    void setSubtitle(const QStringList &fields);
    /// Words that all rows must have.
    void setFilter(const QString &words);
    [[nodiscard]] QString filter() const { return m_query.filter; }
    /// What narrows the list besides.
    void setFacets(const ListFacets &facets);
    [[nodiscard]] const ListFacets &facets() const { return m_facets; }
    /// Words, facets and order at once: one reading.
    void show(const QString &words, const ListFacets &facets, const QString &sort, bool descending);
    /// The field whose sum is told with the count, or none; before the first reading.
    void setTotalled(const QString &field) { m_totalled = field; }
    [[nodiscard]] bool isSortable(int column) const;
    [[nodiscard]] const QString &sortField() const { return m_query.sort; }
    [[nodiscard]] bool isDescending() const { return m_query.descending; }
    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    /// Reads again as many rows as are loaded.
    void refresh();
    /// Reads on until so many rows are loaded, or all; loaded() tells when.
    void loadUpTo(int rows);
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
    /// The sum of the field asked for, over the whole list; only when it was counted to the end.
    void totalled(qint64 sum, qint64 rows);
    /// loadUpTo is done.
    void loaded();

private:
    struct Page
    {
        QList<RecordRow> rows;
        PageKey next;
        bool atEnd = false;
    };
    /// A question to the reading lane. What facets mean is worked out there once for all its pages.
    struct Question
    {
        ListQuery query;
        ListFacets facets;
        QList<Column> columns;
        QStringList subtitle;
        std::optional<ListQuery> narrowed;
        std::atomic_bool dropped = false; ///< nobody waits for it any more
    };
    static Result<ListQuery> queryOf(Workspace &workspace, Question &question);
    static Result<Page> read(Workspace &workspace, Question &question, int rows, const PageKey &after);
    void start(int rows);
    void readOn(int rows);
    void replace(const QList<RecordRow> &rows);
    void count();

    Desk &m_desk;
    QList<Column> m_columns;
    QStringList m_subtitle;
    ListQuery m_query;
    ListFacets m_facets;
    QString m_totalled;
    std::shared_ptr<Question> m_question;
    QList<RecordRow> m_rows;
    PageKey m_next;
    Latest m_latest;
    Latest m_latestCount;
    bool m_atEnd = true;
    bool m_loading = false;
    int m_wanted = 0; ///< rows to load besides what views ask for
};

} // namespace etabli
