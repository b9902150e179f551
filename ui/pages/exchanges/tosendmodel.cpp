#include "ui/pages/exchanges/tosendmodel.h"

#include "ui/pages/exchanges/moments.h"
#include "ui/text/labels.h"
#include "ui/widgets/recordroles.h"

#include <algorithm>

namespace etabli {

namespace {

constexpr int pageRows = 60;
constexpr qsizetype fieldsNamed = 4;

/// The title as people read it: the word of a list in full; nothing for an identifier.
QString titleOf(const RecordToSend &record)
{
    const RecordType *type = recordType(record.type);
    const Field *named = type ? type->field(QString(type->titleField)) : nullptr;
    if (!named || Id::fromString(record.title))
        return {};
    return named->kind == Kind::Choice ? Labels::term(QString(named->target), record.title) : record.title.simplified();
}

QString fieldName(const RecordToSend &record, const QString &field)
{
    if (field == goneField)
        return ToSendModel::tr("record brought back");
    if (field == joinedField)
        return ToSendModel::tr("record joined");
    return Labels::field(record.type, field);
}

QString whatChanged(const RecordToSend &record)
{
    if (record.deleted)
        return ToSendModel::tr("Record deleted");
    if (record.made)
        return ToSendModel::tr("New record");
    QStringList names;
    for (const QString &field : record.fields.first(std::min(fieldsNamed, record.fields.size())))
        names += fieldName(record, field);
    const QString said = names.join(QStringLiteral(", "));
    const auto more = static_cast<int>(record.fields.size() - names.size());
    return more > 0 ? ToSendModel::tr("%1 and %n more", "names of fields", more).arg(said) : said;
}

} // namespace

ToSendModel::ToSendModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
}

void ToSendModel::reload()
{
    ask(true);
}

void ToSendModel::ask(bool again)
{
    m_reading = true;
    const quint64 token = m_latest.ask();
    const ToSendPlace from = again ? ToSendPlace() : m_next;
    const auto page = m_desk.read([from](Workspace &workspace) { return recordsToSend(workspace, from, pageRows); });
    onAnswer(page, this, [this, token, again](const Result<ToSendPage> &answer) {
        if (!m_latest.isLatest(token))
            return;
        m_reading = false;
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        m_next = answer->next;
        m_atEnd = answer->atEnd;
        if (again) {
            beginResetModel();
            m_records = answer->records;
            endResetModel();
        } else if (!answer->records.isEmpty()) {
            const auto first = static_cast<int>(m_records.size());
            beginInsertRows({}, first, first + static_cast<int>(answer->records.size()) - 1);
            m_records += answer->records;
            endInsertRows();
        }
        // A page may find nothing new and not be the last.
        if (answer->records.isEmpty() && !m_atEnd)
            ask(false);
        else
            Q_EMIT read();
    });
}

const RecordToSend *ToSendModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_records.size() ? &m_records.at(index.row()) : nullptr;
}

int ToSendModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int ToSendModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant ToSendModel::data(const QModelIndex &index, int role) const
{
    const RecordToSend *record = at(index);
    if (!record)
        return {};
    const QString type = Labels::type(record->type);
    const QString named = titleOf(*record);
    const QString title = named.isEmpty() ? tr("%1 without a name", "a type of record").arg(type) : named;
    const auto cell = [&](int column) {
        switch (column) {
        case 0: return title;
        case 1: return whatChanged(*record);
        case 2: return record->author;
        default: return Moments::of(record->at);
        }
    };
    switch (role) {
    case Qt::DisplayRole: return cell(index.column());
    case Qt::ToolTipRole: return index.column() == 1 ? whatChanged(*record) : QString();
    case Qt::AccessibleTextRole:
        return QStringList{title, type, cell(1), cell(2), cell(3)}.join(QStringLiteral(", "));
    case IdRole: return record->id;
    case TitleRole: return title;
    case SubtitleRole: return type;
    default: return {};
    }
}

QVariant ToSendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == SortableRole)
        return false;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case 0: return tr("Record", "head of a list");
    case 1: return tr("What changed");
    case 2: return tr("By");
    default: return tr("When");
    }
}

bool ToSendModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd && !m_reading;
}

void ToSendModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(false);
}

} // namespace etabli
