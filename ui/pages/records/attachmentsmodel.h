#pragma once

#include "ui/pages/records/relatedmodel.h"

namespace etabli {

class AttachmentsPictures;

/// The files of a record: a small picture, name and caption, size, date. GUI thread.
class AttachmentsModel : public RelatedModel
{
    Q_OBJECT
public:
    enum Role {
        PictureRole = RelatedModel::LastRole, ///< QImage, null while there is none
        HashRole,                             ///< QString: of the bytes
        MissingRole,                          ///< bool: its bytes have not come yet
    };
    enum Place { PictureAt, TitleAt, SizeAt, DateAt };

    /// Both must outlive the model. `field` is the one by which attachments point to the record.
    AttachmentsModel(Desk &desk, AttachmentsPictures &pictures, const QString &field, QObject *parent = nullptr);

    [[nodiscard]] QString hashAt(int row) const;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    AttachmentsPictures &m_pictures;
};

} // namespace etabli
