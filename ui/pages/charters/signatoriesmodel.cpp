#include "ui/pages/charters/signatoriesmodel.h"

#include "core/store/joined.h"
#include "core/store/listing.h"
#include "ui/widgets/recordroles.h"

#include <algorithm>
#include <limits>

namespace etabli {

namespace {

/// More parties than any charter has: a bound, so that nothing stalls.
constexpr int mostRead = 500;

Result<QString> titleOf(Workspace &workspace, const char *type, const QString &id)
{
    const auto pointed = Id::fromString(id);
    if (!pointed)
        return QString();
    return Listing(workspace.space()).titleOf(QString::fromLatin1(type), *pointed);
}

} // namespace

Result<QList<Signatory>> readSignatories(Workspace &workspace, const QString &charter)
{
    QList<Signatory> signatories;
    const auto id = Id::fromString(charter);
    if (!id)
        return signatories;
    const auto n = [](const char *name) { return QString::fromLatin1(name); };
    ETABLI_ASSIGN(const QStringList identifiers, identifiersOf(workspace.space(), n("charter"), *id));
    for (const QString &identifier : identifiers) {
        ListQuery query;
        query.type = n("signatory");
        query.where = {{n("charter"), Value(identifier)}};
        query.fields = {n("organisation"), n("contact"), n("capacity"), n("rank")};
        query.descending = false;
        query.limit = mostRead;
        query.deadlineMs = 0;
        ETABLI_ASSIGN(const ListPage page, Listing(workspace.space()).page(query));
        for (const ListRow &row : page.rows) {
            const Value rank = row.values.value(n("rank"));
            Signatory one{row.id.toString(), row.values.value(n("organisation")).toText(), {}, {}, row.title,
                          row.values.value(n("capacity")).toText(),
                          rank.isInteger() ? rank.toInteger() : std::numeric_limits<qint64>::max()};
            ETABLI_ASSIGN(one.organisationName, titleOf(workspace, "organisation", one.organisation));
            ETABLI_ASSIGN(one.person, titleOf(workspace, "contact", row.values.value(n("contact")).toText()));
            signatories += one;
        }
    }
    std::sort(signatories.begin(), signatories.end(), [](const Signatory &a, const Signatory &b) {
        return a.rank != b.rank ? a.rank < b.rank : a.id < b.id;
    });
    return signatories;
}

void SignatoriesModel::show(const QList<Signatory> &signatories)
{
    if (signatories == m_signatories)
        return;
    beginResetModel();
    m_signatories = signatories;
    endResetModel();
}

int SignatoriesModel::rowOf(const QString &id) const
{
    for (qsizetype at = 0; at < m_signatories.size(); ++at) {
        if (m_signatories.at(at).id == id)
            return int(at);
    }
    return -1;
}

int SignatoriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_signatories.size());
}

QVariant SignatoriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Signatory &one = m_signatories.at(index.row());
    const QString name = one.organisationName.isEmpty() ? tr("Organisation to be chosen") : one.organisationName;
    QStringList parts{one.person.isEmpty() ? tr("Person to be chosen") : one.person, one.role, one.capacity};
    parts.removeAll(QString());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return name;
    case SubtitleRole: return parts.join(QStringLiteral(" · "));
    case Qt::AccessibleTextRole:
        return tr("%1. %2: %3", "rank, organisation, person").arg(index.row() + 1).arg(name, parts.join(QStringLiteral(", ")));
    default: return {};
    }
}

Qt::ItemFlags SignatoriesModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled;
}

} // namespace etabli
