#include "ui/pages/records/attachmentsmodel.h"

#include "ui/pages/records/attachmentspictures.h"
#include "ui/pages/records/relatedmodel.h"
#include "ui/text/labels.h"

#include <QLocale>

namespace etabli {

namespace {

RelatedSpec specOf(const QString &field)
{
    const auto column = [](const char *name, RecordColumn kind) { return ColumnSpec{QString::fromLatin1(name), kind}; };
    RelatedSpec spec;
    spec.type = QStringLiteral("attachment");
    spec.field = field;
    spec.columns = {column("file", RecordColumn::Tag), column("title", RecordColumn::Title),
                    column("size", RecordColumn::Number), column("on", RecordColumn::Date)};
    spec.subtitle = {QStringLiteral("caption")};
    return spec;
}

} // namespace

AttachmentsModel::AttachmentsModel(Desk &desk, AttachmentsPictures &pictures, const QString &field, QObject *parent)
    : RelatedModel(desk, specOf(field), parent)
    , m_pictures(pictures)
{
    connect(&pictures, &AttachmentsPictures::ready, this, [this](const QString &hash) {
        for (int row = 0; row < rowCount(); ++row) {
            if (hashAt(row) == hash)
                Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    });
}

QString AttachmentsModel::hashAt(int row) const
{
    return RelatedModel::data(index(row, PictureAt), TagTextRole).toString();
}

QVariant AttachmentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Picture *small = nullptr;
    if (role == PictureRole || role == MissingRole || role == SubtitleRole || index.column() == TitleAt)
        small = m_pictures.small(hashAt(index.row()));
    const bool missing = small && small->problem == Picture::Problem::Missing;
    switch (role) {
    case HashRole: return hashAt(index.row());
    case PictureRole: return small ? small->image : QImage();
    case MissingRole: return missing;
    case SubtitleRole:
        return missing ? QVariant(tr("Not here yet: it will come with an archive")) : RelatedModel::data(index, role);
    default: break;
    }
    if (index.column() == PictureAt && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole
                                        || role == Qt::ToolTipRole || role == TagTextRole))
        return QString();
    if (index.column() == SizeAt
        && (role == NumberTextRole || role == Qt::DisplayRole || role == Qt::AccessibleTextRole)) {
        QString digits;
        for (const QChar letter : RelatedModel::data(index, NumberTextRole).toString()) {
            if (letter.isDigit())
                digits += letter;
        }
        return digits.isEmpty() ? QString() : QLocale().formattedDataSize(digits.toLongLong(), 1, QLocale::DataSizeSIFormat);
    }
    if (index.column() == TitleAt && missing && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return QString(RelatedModel::data(index, TitleRole).toString() + QStringLiteral(", ")
                       + data(index, SubtitleRole).toString());
    return RelatedModel::data(index, role);
}

QVariant AttachmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section == PictureAt && role != Qt::TextAlignmentRole)
        return {};
    return RelatedModel::headerData(section, orientation, role);
}

} // namespace etabli
