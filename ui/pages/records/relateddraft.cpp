#include "ui/pages/records/relateddraft.h"

#include "core/domain/fieldparser.h"
#include "ui/text/labels.h"
#include "ui/text/sentences.h"

#include <algorithm>

namespace etabli {

void RelatedDraft::begin(const QList<Assignment> &fixed, const QList<Assignment> &proposed)
{
    ++m_begun;
    m_writing = false;
    m_fixed = fixed;
    m_proposed = proposed;
    m_typed.clear();
    shown({});
    keep(proposed);
    Q_EMIT loaded();
}

void RelatedDraft::set(const QString &field, const QList<Assignment> &assignments)
{
    keep(assignments);
    Q_EMIT accepted(field);
}

void RelatedDraft::keep(const QList<Assignment> &assignments)
{
    RecordView &view = sheetToFill().view;
    for (const Assignment &assignment : assignments) {
        const Field *field = type().field(assignment.field);
        if (!field)
            continue;
        m_typed.removeIf([&](const Assignment &former) {
            return former.field == assignment.field && (!field->isSet() || former.typed == assignment.typed);
        });
        const bool held = !assignment.typed.trimmed().isEmpty() && assignment.kind != Assignment::Kind::Remove;
        if (held)
            m_typed += assignment;
        if (field->isSet()) {
            QStringList &elements = view.sets[assignment.field];
            elements.removeAll(assignment.typed);
            if (held)
                elements += assignment.typed;
            continue;
        }
        view.values.remove(assignment.field);
        if (!held)
            continue;
        if (const auto value = FieldParser().parse(type(), *field, assignment.typed))
            view.values.insert(assignment.field, *value);
    }
}

bool RelatedDraft::isTyped() const
{
    return std::any_of(m_typed.begin(), m_typed.end(), [this](const Assignment &typed) {
        return std::none_of(m_proposed.begin(), m_proposed.end(), [&](const Assignment &proposed) {
            return proposed.field == typed.field && proposed.typed == typed.typed;
        });
    });
}

void RelatedDraft::write()
{
    if (m_writing)
        return;
    m_writing = true;
    Q_EMIT saving();
    edits().run(
        Labels::type(QString(type().name)),
        [name = QString(type().name), all = m_fixed + m_typed](Workspace &workspace) {
            return Records(workspace).create(name, all);
        },
        this, [this, begun = m_begun](const Result<EditReceipt> &result) {
            if (begun == m_begun)
                answer(result);
            else if (!result)
                Q_EMIT edits().failed(result.error()); // of a draft that left the screen: never silent
        });
}

void RelatedDraft::answer(const Result<EditReceipt> &result)
{
    m_writing = false;
    if (!result) {
        // The subject of a refused value is "type.field=text".
        const QString name = result.error().subject.section(u'=', 0, 0).section(u'.', 1);
        Q_EMIT refused(type().field(name) ? name : QString(), Sentences::of(result.error()));
        return;
    }
    Q_EMIT saved(QTime::currentTime());
    begin(QList(m_fixed), QList(m_proposed));
    Q_EMIT created(result->record.toString());
}

} // namespace etabli
