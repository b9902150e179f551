#pragma once

#include "core/services/duplicates.h"

#include <QAbstractListModel>

namespace etabli {

/// A pair as the list shows it: names read, places in words.
struct PairRow
{
    DuplicatePair pair;
    QString place;
};

/// The pairs of records that may be the same, the strongest reasons first. GUI thread.
class DuplicatesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setType(const QString &type) { m_type = type; }
    void setPairs(const QList<PairRow> &pairs);
    [[nodiscard]] const QList<PairRow> &pairs() const { return m_pairs; }
    /// The place of a pair, in whichever order its records are named; -1 when it is not there.
    [[nodiscard]] int rowOf(const Id &one, const Id &other) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QString m_type;
    QList<PairRow> m_pairs;
};

} // namespace etabli
