#pragma once

#include "core/services/workspace.h"

#include <QAbstractListModel>
#include <QList>

namespace etabli {

/// One who signs a charter.
struct Signatory
{
    QString id;
    QString organisation;
    QString organisationName;
    QString person;
    QString role;
    QString capacity;
    qint64 rank = 0;

    friend bool operator==(const Signatory &, const Signatory &) = default;
};

/// Those who sign a charter, in their order. The workspace's thread.
[[nodiscard]] Result<QList<Signatory>> readSignatories(Workspace &workspace, const QString &charter);

/// The same, for a list: the organisation, then who stands for it and what entitles them. GUI thread.
class SignatoriesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<Signatory> &signatories);
    [[nodiscard]] const QList<Signatory> &signatories() const { return m_signatories; }
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Signatory> m_signatories;
};

} // namespace etabli
