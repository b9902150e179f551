#include "ui/pages/exchanges/conflictview.h"

#include "core/domain/recordtype.h"
#include "ui/text/labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etabli {

namespace {

bool isOwn(Space &space, const ConflictCandidate &candidate)
{
    const QString stream = candidate.operation.section(u':', 0, 0);
    if (stream == u"local")
        return true;
    const auto id = Id::fromString(stream);
    const Stream *known = id ? space.streams().find(*id) : nullptr;
    return known && known->own;
}

} // namespace

QString versionLetter(qsizetype place)
{
    return place < 26 ? QString(QChar(static_cast<ushort>(u'A' + place))) : QString::number(place + 1);
}

Result<QList<ConflictView>> ConflictViews::read(Workspace &workspace)
{
    // Sites met since the reading side was opened have names too.
    if (workspace.space().access() == Space::Access::Read)
        ETABLI_TRY(workspace.space().streams().load());
    ETABLI_ASSIGN(QList<Conflict> conflicts, workspace.reader().conflicts());
    std::stable_sort(conflicts.begin(), conflicts.end(), [](const Conflict &a, const Conflict &b) {
        const int titles = a.title.localeAwareCompare(b.title);
        return titles != 0 ? titles < 0 : a.record < b.record;
    });
    QList<ConflictView> views;
    for (const Conflict &conflict : std::as_const(conflicts))
        views.append(viewOf(workspace, conflict));
    return views;
}

ConflictView ConflictViews::viewOf(Workspace &workspace, const Conflict &conflict)
{
    ConflictView view;
    view.conflict = conflict;
    // A word that nobody renamed bears the label it came with.
    if (view.conflict.title.isEmpty() && conflict.type == u"term") {
        if (const auto term = workspace.reader().record(conflict.type, conflict.record))
            view.conflict.title = Labels::term(term->text(u"vocabulary"), term->text(u"code"));
    }
    if (view.conflict.title.isEmpty())
        view.conflict.title = tr("%1 without a name").arg(Labels::type(conflict.type));
    const RecordType *type = recordType(conflict.type);
    const Field *field = type ? type->field(conflict.field) : nullptr;
    const bool deletion = conflict.field == goneField;
    view.label = deletion ? tr("Record deleted, then edited") : Labels::field(conflict.type, conflict.field);
    for (const ConflictCandidate &candidate : conflict.candidates) {
        const auto same = std::find_if(view.versions.begin(), view.versions.end(), [&](const ConflictVersion &version) {
            return version.value.sameAs(candidate.value);
        });
        ConflictVersion version;
        version.operation = candidate.operation;
        version.value = candidate.value;
        version.own = isOwn(workspace.space(), candidate);
        version.who = candidate.author;
        version.where = version.own ? tr("This workbench") : candidate.site.isEmpty() ? tr("Another workbench") : candidate.site;
        version.at = candidate.at;
        version.text = textOf(workspace, conflict, candidate.value);
        if (same == view.versions.end())
            view.versions.append(version);
        else if (candidate.at > same->at)
            *same = version; // the last word of those who say the same
    }
    std::stable_sort(view.versions.begin(), view.versions.end(),
                     [](const ConflictVersion &a, const ConflictVersion &b) { return a.own && !b.own; });
    if (deletion) {
        view.kind = ConflictView::Kind::Deletion;
    } else if (field && field->check == Check::None && (field->kind == Kind::Text || field->kind == Kind::LongText)
               && view.versions.size() >= 2) {
        view.kind = ConflictView::Kind::Texts;
        view.parts = wordDiff(view.versions.at(0).text, view.versions.at(1).text);
    }
    view.summary = summaryOf(view);
    return view;
}

QString ConflictViews::textOf(Workspace &workspace, const Conflict &conflict, const Value &value)
{
    if (conflict.field == goneField) {
        if (value.isText())
            return tr("Joined into another record");
        return value.toBool() ? tr("Deleted") : tr("Kept");
    }
    const RecordType *type = recordType(conflict.type);
    const Field *field = type ? type->field(conflict.field) : nullptr;
    if (!field || value.isEmpty())
        return value.toText();
    if (field->kind == Kind::Territory) {
        const auto name = workspace.placeName(value.toText());
        return name ? *name : value.toText();
    }
    if (field->kind == Kind::Reference) {
        const auto id = Id::fromString(value.toText());
        const auto record = id ? workspace.reader().record(QString(field->target), *id)
                               : Result<RecordView>(failure(Fault::UnknownRecord));
        return record && !record->title().isEmpty() ? record->title() : value.toText();
    }
    return Labels::value(*field, value);
}

QString ConflictViews::summaryOf(const ConflictView &view)
{
    if (view.kind == ConflictView::Kind::Texts) {
        const int differences = differenceCount(view.parts);
        return view.versions.size() > 2
            ? tr("%n texts", nullptr, static_cast<int>(view.versions.size()))
            : tr("Two texts, %n difference(s)", nullptr, differences);
    }
    QStringList words;
    for (const ConflictVersion &version : view.versions) {
        if (view.kind == ConflictView::Kind::Deletion)
            words += version.value.toBool() || version.value.isText() ? tr("deleted by %1").arg(version.who)
                                                                      : tr("edited by %1").arg(version.who);
        else
            words += version.text.isEmpty() ? tr("nothing") : version.text.simplified();
    }
    if (view.kind != ConflictView::Kind::Deletion)
        return words.join(tr(" or "));
    const QString line = words.join(u", "_s);
    return line.isEmpty() ? line : QString(line.at(0).toUpper() + line.mid(1));
}

} // namespace etabli
