#include "ui/forms/formrecord.h"

#include "core/jobs/answer.h"
#include "ui/forms/recordhistory.h"
#include "ui/text/labels.h"
#include "ui/text/sentences.h"

#include <algorithm>

namespace etabli {

FormRecord::FormRecord(Edits &edits, const QString &type, QObject *parent)
    : QObject(parent)
    , m_edits(edits)
    , m_type(*recordType(type))
{
    connect(&edits, &Edits::recordChanged, this, [this](const QString &, const QString &) { reload(); });
    connect(&edits, &Edits::spaceChanged, this, &FormRecord::reload);
}

void FormRecord::shown(const QString &id)
{
    ++m_generation;
    m_waiting.reset();
    m_writing.clear();
    m_given.clear();
    m_restorable.clear();
    m_id = id;
    m_sheet = {};
    m_sheet.view.type = QString(m_type.name);
    Q_EMIT replaced();
}

void FormRecord::open(const QString &id)
{
    if (id == m_id && !id.isEmpty())
        return;
    shown(id);
    reload();
}

void FormRecord::beginNew(const QList<Assignment> &given)
{
    shown({});
    m_given = given;
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
    if (m_waiting) {
        *m_waiting += Waiting{field, assignments};
        return;
    }
    if (m_id.isEmpty()) {
        create(field, assignments);
        return;
    }
    ++m_writing[field];
    Q_EMIT saving();
    m_edits.run(
        editName(field),
        [type = QString(m_type.name), id = m_id, assignments](Workspace &workspace) {
            return Records(workspace).edit(type, id, assignments);
        },
        this, [this, field, generation = m_generation](const Result<EditReceipt> &result) {
            if (generation == m_generation) {
                written(field);
                answer(field, result);
            } else if (!result) {
                Q_EMIT m_edits.failed(result.error()); // of a record that left the screen: never silent
            }
        });
}

void FormRecord::create(const QString &field, QList<Assignment> assignments)
{
    const auto typed = [](const Assignment &assignment) { return !assignment.typed.trimmed().isEmpty(); };
    if (std::none_of(assignments.cbegin(), assignments.cend(), typed))
        return;
    for (const Assignment &given : std::as_const(m_given)) {
        const auto same = [&given](const Assignment &assignment) { return assignment.field == given.field; };
        if (std::none_of(assignments.cbegin(), assignments.cend(), same))
            assignments += given;
    }
    m_waiting = std::make_shared<QList<Waiting>>();
    ++m_writing[field];
    Q_EMIT saving();
    m_edits.run(
        Labels::type(QString(m_type.name)),
        [type = QString(m_type.name), assignments](Workspace &workspace) {
            return Records(workspace).create(type, assignments);
        },
        this, [this, field, waiting = m_waiting, generation = m_generation](const Result<EditReceipt> &result) {
            if (generation != m_generation) {
                if (result)
                    writeWaiting(*waiting, result->record.toString());
                else
                    Q_EMIT m_edits.failed(result.error());
                return;
            }
            m_waiting.reset();
            if (result)
                m_id = result->record.toString();
            written(field);
            answer(field, result);
            for (const Waiting &later : std::as_const(*waiting))
                set(later.field, later.assignments);
            if (result) {
                Q_EMIT created(m_id);
                reload();
            }
        });
}

// The person went to another record while the new one was being written: the end of their words goes in it.
void FormRecord::writeWaiting(const QList<Waiting> &waiting, const QString &id)
{
    for (const Waiting &later : waiting) {
        m_edits.run(
            editName(later.field),
            [type = QString(m_type.name), id, assignments = later.assignments](Workspace &workspace) {
                return Records(workspace).edit(type, id, assignments);
            },
            this);
    }
}

void FormRecord::written(const QString &field)
{
    if (const auto found = m_writing.find(field); found != m_writing.end() && --*found <= 0)
        m_writing.erase(found);
}

void FormRecord::answer(const QString &field, const Result<EditReceipt> &result)
{
    if (!result) {
        Q_EMIT refused(field, Sentences::of(result.error()));
        return;
    }
    Q_EMIT accepted(field);
    Q_EMIT saved(QTime::currentTime());
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
        this, [this](const Result<EditReceipt> &result) { answer({}, result); });
}

void FormRecord::bringBack()
{
    m_edits.run(
        tr("Return of “%1”").arg(m_sheet.view.title()),
        [type = QString(m_type.name), id = m_id](Workspace &workspace) {
            return Records(workspace).bringBack(type, id);
        },
        this, [this](const Result<EditReceipt> &result) { answer({}, result); });
}

void FormRecord::take(const QString &field, const QString &operation)
{
    Q_EMIT saving();
    m_edits.run(
        tr("Conflict on “%1”").arg(editName(field)),
        [conflict = QString(m_id + u':' + field), operation](Workspace &workspace) {
            return Records(workspace).takeOperation(conflict, operation);
        },
        this, [this, field](const Result<EditReceipt> &result) { answer(field, result); });
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
