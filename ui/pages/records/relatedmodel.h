#pragma once

#include "ui/models/recordlistmodel.h"
#include "ui/pages/records/related.h"

namespace etabli {

/// The records that point to one record. When they can be done the first column is their tick, and what is due
/// tells how it stands. GUI thread.
class RelatedModel : public RecordListModel
{
    Q_OBJECT
public:
    enum Role {
        DoneRole = LastRecordRole, ///< bool
        LateRole,                  ///< bool: due before today and not done
        LastRole,                  ///< first role free for those that inherit
    };

    /// `desk` must outlive the model.
    RelatedModel(Desk &desk, const RelatedSpec &spec, QObject *parent = nullptr);

    /// Reads the records that point to `owner`; refreshed() tells when they are there.
    void showOwner(const QString &owner);
    /// How many they are, without reading them; counted() answers.
    void countOwner(const QString &owner);
    /// Whether a view shows it: what nobody sees is not read on.
    void setShown(bool shown) { m_shown = shown; }
    [[nodiscard]] bool hasTick() const { return !m_spec.done.isEmpty(); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool isDone(int row) const;
    [[nodiscard]] bool isLate(int row) const;
    [[nodiscard]] QString cell(int row, int column) const;

    Desk &m_desk;
    RelatedSpec m_spec;
    int m_due = -1; ///< its column, -1 for none
    Latest m_latestCount;
    bool m_shown = false;
};

} // namespace etabli
