#include "core/services/charters.h"

#include "core/charter/pack.h"
#include "core/charter/render.h"
#include "core/services/charterreading.h"
#include "core/services/records.h"

namespace etabli {

using namespace Qt::StringLiterals;

Result<Id> Charters::create(const QString &projectId, const QString &templateCode)
{
    ETABLI_ASSIGN(const EditReceipt made, begin(projectId, templateCode));
    return made.record;
}

Result<EditReceipt> Charters::begin(const QString &projectId, const QString &templateCode)
{
    const QString code = templateCode.isEmpty() ? Template::builtInCodes().constFirst() : templateCode;
    ETABLI_ASSIGN(const Template model, Template::builtIn(code));
    ETABLI_ASSIGN(const Id given, Records::idOf(u"project"_s, projectId));
    ETABLI_ASSIGN(const Id id, m_workspace.reader().resolved(u"project"_s, given));
    ETABLI_ASSIGN(const RecordView project, m_workspace.reader().record(u"project"_s, id));
    if (project.life == Life::Gone)
        return failure(Fault::RecordGone, u"project "_s + id.toString());

    const auto newId = [this] { return Id::create(m_workspace.space().clock()); };
    Editor editor = m_workspace.editor();
    const Id charter = newId();
    ETABLI_ASSIGN(const EditReceipt receipt, editor.create(u"charter"_s, charter,
                             {FieldChange::set(u"title"_s, Value(model.label + u" – "_s + project.title())),
                              FieldChange::set(u"project"_s, Value(id.toString())),
                              FieldChange::set(u"template"_s, Value(model.code)),
                              FieldChange::set(u"status"_s, Value(u"BROUILLON"_s))}));
    qint64 rank = 0;
    for (const ArticleRule &article : model.articles) {
        ETABLI_TRY(editor.create(u"article"_s, newId(),
                                 {FieldChange::set(u"charter"_s, Value(charter.toString())),
                                  FieldChange::set(u"rank"_s, Value(++rank)),
                                  FieldChange::set(u"slot"_s, Value(article.code)),
                                  FieldChange::set(u"title"_s, Value(article.title))}));
    }
    rank = 0;
    ETABLI_ASSIGN(const QList<RecordView> organisations, CharterReading(m_workspace).organisationsOf(project));
    for (const RecordView &organisation : organisations) {
        QList<FieldChange> changes{FieldChange::set(u"charter"_s, Value(charter.toString())),
                                   FieldChange::set(u"organisation"_s, Value(organisation.id.toString())),
                                   FieldChange::set(u"rank"_s, Value(++rank))};
        ETABLI_ASSIGN(const std::optional<RecordView> contact, CharterReading(m_workspace).onlyContactOf(organisation.id));
        if (contact) {
            changes += FieldChange::set(u"contact"_s, Value(contact->id.toString()));
            if (!contact->text(u"role").isEmpty())
                changes += FieldChange::set(u"role"_s, Value(contact->text(u"role")));
        }
        ETABLI_TRY(editor.create(u"signatory"_s, newId(), changes));
    }
    return receipt;
}

Result<RecordView> Charters::charter(const QString &charterId)
{
    ETABLI_ASSIGN(const Id id, Records::idOf(u"charter"_s, charterId));
    ETABLI_ASSIGN(RecordView record, m_workspace.reader().record(u"charter"_s, id));
    if (record.life == Life::Gone)
        return failure(Fault::RecordGone, u"charter "_s + id.toString());
    return record;
}

Result<CharterStudio> Charters::studio(const QString &charterId)
{
    ETABLI_ASSIGN(const RecordView record, charter(charterId));
    return CharterReading(m_workspace).studio(record);
}

Result<CharterInput> Charters::input(const QString &charterId)
{
    ETABLI_ASSIGN(const CharterStudio read, studio(charterId));
    return read.input;
}

Result<CharterDocument> Charters::document(const QString &charterId)
{
    ETABLI_ASSIGN(const CharterStudio read, studio(charterId));
    return composeStudio(read);
}

Result<void> Charters::render(const QString &charterId, const QString &path)
{
    ETABLI_TRY(charterFormatOf(path)); // told before any work
    ETABLI_ASSIGN(const CharterDocument composed, document(charterId));
    return renderCharter(composed, path);
}

Result<QStringList> Charters::pack(const QString &charterId, const QString &folder)
{
    ETABLI_ASSIGN(const CharterDocument composed, document(charterId));
    return writePack(composed, folder);
}

} // namespace etabli
