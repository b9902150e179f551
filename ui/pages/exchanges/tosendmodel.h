#pragma once

#include "core/jobs/answer.h"
#include "core/jobs/lane.h"
#include "core/services/desk.h"
#include "core/services/tosend.h"

#include <QAbstractTableModel>
#include <QList>

namespace etabli {

/// The records that wait to leave, a page at a time as they are scrolled to: what was changed, by whom, when.
/// Answers the roles of RecordList. GUI thread.
class ToSendModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// `desk` must outlive it.
    explicit ToSendModel(Desk &desk, QObject *parent = nullptr);

    /// Reads again from the beginning.
    void reload();
    [[nodiscard]] const RecordToSend *at(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// Something was read: the list stands, or is empty.
    void read();
    void failed(const etabli::Error &error);

private:
    void ask(bool again);

    Desk &m_desk;
    QList<RecordToSend> m_records;
    ToSendPlace m_next;
    bool m_atEnd = true;
    bool m_reading = false;
    Latest m_latest;
};

} // namespace etabli
