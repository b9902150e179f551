#include "ui/forms/formrecord.h"

#include "core/jobs/answer.h"
#include "ui/forms/recordhistory.h"
#include "ui/text/labels.h"
#include "ui/text/sentences.h"

namespace etabli {

FormRecord::FormRecord(Edits &edits, const QString &type, QObject *parent)
    : QObject(parent)
    , m_edits(edits)
    , m_type(*recordType(type))
{
    connect(&edits, &Edits::recordChanged, this, [this](const QString &, const QString &) { reload(); });
    connect(&edits, &Edits::spaceChanged, this, &FormRecord::reload);
}

void FormRecord::open(const QString &id)
{
    if (id == m_id && !id.isEmpty())
        return;
    ++m_generation;
    m_creating = false;
    m_id = id;
    m_sheet = {};
    Q_EMIT replaced();
    reload();
}

void FormRecord::beginNew()
{
    ++m_generation;
    m_creating = false;
    m_id.clear();
    m_sheet = {};
    m_sheet.view.type = QString(m_type.name);
    Q_EMIT replaced();
    Q_EMIT loaded();
}

void FormRecord::reload()
{
    const quint64 token = m_latest.ask();
    if (m_id.isEmpty())
        return;
    const auto read = desk().read(
        [type = QString(m_type.name), id = m_id](Workspace &workspace) { return readSheet(workspace, type, id); });
    onAnswer(read, this, [this, token](const Result<RecordSheet> &answer) {
        if (!m_latest.isLatest(token))
            return;
        if (!answer) {
            Q_EMIT failed(Sentences::of(answer.error()));
            return;
        }
        m_sheet = *answer;
        Q_EMIT loaded();
    });
}

QString FormRecord::editName(const QString &field) const
{
    return Labels::field(QString(m_type.name), field);
}

void FormRecord::set(const QString &field, const QList<Assignment> &assignments)
{
    const QString type(m_type.name);
    const bool creating = m_id.isEmpty();
    if (creating && m_creating)
        return;
    m_creating = creating;
    Q_EMIT saving();
    const quint64 generation = m_generation;
    m_edits.run(
        creating ? Labels::type(QString(m_type.name)) : editName(field),
        [type, id = m_id, assignments](Workspace &workspace) {
            Records records(workspace);
            return id.isEmpty() ? records.create(type, assignments) : records.set(type, id, assignments);
        },
        this, [this, field, creating, generation](const Result<EditReceipt> &result) {
            if (generation == m_generation)
                answer(field, result, creating);
            else if (!result)
                Q_EMIT m_edits.failed(result.error()); // of a record that left the screen: never silent
        });
}

void FormRecord::answer(const QString &field, const Result<EditReceipt> &result, bool creating)
{
    if (creating)
        m_creating = false;
    if (!result) {
        Q_EMIT refused(field, Sentences::of(result.error()));
        return;
    }
    Q_EMIT accepted(field);
    Q_EMIT saved(QTime::currentTime());
    if (creating) {
        m_id = result->record.toString();
        Q_EMIT created(m_id);
        reload();
    }
}

void FormRecord::set(const QString &field, const QString &typed)
{
    set(field, QList<Assignment>{{field, Assignment::Kind::Set, typed}});
}

void FormRecord::setElements(const QString &field, const QStringList &elements)
{
    // Only the difference is written: what others put in meanwhile stays.
    const QStringList now = m_sheet.view.sets.value(field);
    QList<Assignment> assignments;
    for (const QString &element : elements) {
        if (!now.contains(element))
            assignments += {field, Assignment::Kind::Add, element};
    }
    for (const QString &element : now) {
        if (!elements.contains(element))
            assignments += {field, Assignment::Kind::Remove, element};
    }
    if (!assignments.isEmpty())
        set(field, assignments);
}

void FormRecord::remove()
{
    m_edits.run(
        tr("Deletion of “%1”").arg(m_sheet.view.title()),
        [type = QString(m_type.name), id = m_id](Workspace &workspace) { return Records(workspace).remove(type, id); },
        this, [this](const Result<EditReceipt> &result) { answer({}, result, false); });
}

void FormRecord::bringBack()
{
    m_edits.run(
        tr("Return of “%1”").arg(m_sheet.view.title()),
        [type = QString(m_type.name), id = m_id](Workspace &workspace) {
            return Records(workspace).bringBack(type, id);
        },
        this, [this](const Result<EditReceipt> &result) { answer({}, result, false); });
}

void FormRecord::take(const QString &field, const QString &operation)
{
    Q_EMIT saving();
    m_edits.run(
        tr("Conflict on “%1”").arg(editName(field)),
        [conflict = QString(m_id + u':' + field), operation](Workspace &workspace) {
            return Records(workspace).takeOperation(conflict, operation);
        },
        this, [this, field](const Result<EditReceipt> &result) { answer(field, result, false); });
}

void FormRecord::history(const QString &field, QObject *context, HistoryAnswer answer)
{
    const auto read = desk().read([type = QString(m_type.name), id = m_id, field](Workspace &workspace) {
        return readHistory(workspace, type, id, field);
    });
    onAnswer(read, context, [this, answer](const Result<QList<HistoryLine>> &lines) {
        if (!lines) {
            Q_EMIT failed(Sentences::of(lines.error()));
            return;
        }
        QList<HistoryRow> rows;
        for (const HistoryLine &line : *lines) {
            m_restorable.insert(line.key, line.again);
            rows += HistoryRow{line.key, line.before, line.after, line.author, line.when, line.current};
        }
        answer(rows);
    });
}

void FormRecord::restore(const QString &field, const QString &key)
{
    if (const auto found = m_restorable.constFind(key); found != m_restorable.constEnd())
        set(field, QList<Assignment>{*found});
}

} // namespace etabli
