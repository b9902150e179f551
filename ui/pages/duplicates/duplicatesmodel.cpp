#include "ui/pages/duplicates/duplicatesmodel.h"

#include "ui/pages/duplicates/likenesswords.h"
#include "ui/widgets/searchdelegate.h"

#include <algorithm>

namespace etabli {

void DuplicatesModel::setPairs(const QList<PairRow> &pairs)
{
    beginResetModel();
    m_pairs = pairs;
    std::stable_sort(m_pairs.begin(), m_pairs.end(),
                     [](const PairRow &a, const PairRow &b) { return a.pair.why < b.pair.why; });
    endResetModel();
}

int DuplicatesModel::rowOf(const Id &one, const Id &other) const
{
    for (qsizetype i = 0; i < m_pairs.size(); ++i) {
        const DuplicatePair &pair = m_pairs.at(i).pair;
        if ((pair.first == one && pair.second == other) || (pair.first == other && pair.second == one))
            return static_cast<int>(i);
    }
    return -1;
}

int DuplicatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

QVariant DuplicatesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_pairs.size())
        return {};
    const PairRow &row = m_pairs.at(index.row());
    const QString reason = LikenessWords::reason(m_type, row.pair.why);
    QStringList second;
    if (row.pair.secondTitle != row.pair.firstTitle)
        second += row.pair.secondTitle;
    if (!row.place.isEmpty())
        second += row.place;
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return row.pair.firstTitle;
    case SubtitleRole: return reason;
    case ExcerptRole: return second.isEmpty() ? QString(QChar(0x00A0)) : second.join(QStringLiteral(" · "));
    case IconNameRole: return QStringLiteral("edit-copy");
    case Qt::AccessibleTextRole:
        return QString(row.pair.firstTitle + u", " + second.join(QStringLiteral(", ")) + u", " + reason);
    default: return {};
    }
}

} // namespace etabli
