#pragma once

#include "core/charter/charterstudio.h"

#include <QAbstractListModel>

namespace etabli {

/// One article in the outline of a charter.
struct OutlineRow
{
    QString key;
    int number = 0;
    QString title;
    int blocking = 0;
    int warning = 0;
    bool ownText = false;
    bool leftOut = false;
    bool prints = true;
    bool added = false; ///< by people: the template has no such article
    bool inConflict = false;

    friend bool operator==(const OutlineRow &, const OutlineRow &) = default;
};

/// The articles of a charter in their order, with what is found about each. GUI thread.
class OutlineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// Rows that stay keep their place in views.
    void show(const CharterStudio &studio);
    [[nodiscard]] const QList<OutlineRow> &rows() const { return m_rows; }
    [[nodiscard]] int rowOf(const QString &key) const;
    [[nodiscard]] QString keyAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] static QString spoken(const OutlineRow &row);

    QList<OutlineRow> m_rows;
};

} // namespace etabli
