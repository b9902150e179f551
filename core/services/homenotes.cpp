#include "core/services/homenotes.h"

#include "core/services/home.h"
#include "core/db/sqltext.h"
#include "core/store/rowsql.h"
#include "core/store/listing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>

namespace etabli {

namespace {

constexpr int longestTitle = 200;
constexpr int notesLookedAt = 60;
constexpr int projectsPerLink = 40;

QString noteType()
{
    return QStringLiteral("note");
}

QString draftFact()
{
    return QStringLiteral("home.draft");
}

QString withoutSigns(const NoteDraft &draft)
{
    QString text = draft.text;
    for (auto it = draft.mentions.rbegin(); it != draft.mentions.rend(); ++it) {
        if (it->start < text.size() && (text.at(it->start) == u'@' || text.at(it->start) == u'#'))
            text.remove(it->start, 1);
    }
    return text;
}

/// Where the first line, or as much of it as a title may hold, ends.
qsizetype endOfTitle(const QString &text)
{
    const qsizetype line = text.indexOf(u'\n');
    const qsizetype end = line < 0 ? text.size() : line;
    if (end <= longestTitle)
        return end;
    const qsizetype blank = text.lastIndexOf(u' ', longestTitle);
    return blank > longestTitle / 2 ? blank : longestTitle;
}

Assignment assign(const char *field, const QString &value)
{
    return {QString::fromLatin1(field), Assignment::Kind::Set, value};
}

QJsonObject written(const NoteDraft &draft)
{
    QJsonArray mentions;
    for (const NoteMention &mention : draft.mentions)
        mentions.append(QJsonObject{{QStringLiteral("place"), mention.kind == NoteMention::Kind::Place},
                                    {QStringLiteral("value"), mention.value},
                                    {QStringLiteral("start"), qint64(mention.start)},
                                    {QStringLiteral("length"), qint64(mention.length)}});
    return {{QStringLiteral("text"), draft.text},
            {QStringLiteral("mentions"), mentions},
            {QStringLiteral("photos"), QJsonArray::fromStringList(draft.photos)}};
}

NoteDraft readDraft(const QJsonObject &object)
{
    NoteDraft draft;
    draft.text = object.value(QStringLiteral("text")).toString();
    const QJsonArray mentions = object.value(QStringLiteral("mentions")).toArray();
    for (const QJsonValue &value : mentions) {
        const QJsonObject one = value.toObject();
        const NoteMention mention{one.value(QStringLiteral("place")).toBool() ? NoteMention::Kind::Place
                                                                          : NoteMention::Kind::Organisation,
                              one.value(QStringLiteral("value")).toString(),
                              one.value(QStringLiteral("start")).toInteger(),
                              one.value(QStringLiteral("length")).toInteger()};
        if (mention.start >= 0 && mention.length > 0 && mention.start <= draft.text.size() - mention.length)
            draft.mentions += mention;
    }
    const QJsonArray photos = object.value(QStringLiteral("photos")).toArray();
    for (const QJsonValue &value : photos)
        draft.photos += value.toString();
    return draft;
}

} // namespace

QString NoteDraft::first(NoteMention::Kind kind) const
{
    const auto found = std::find_if(mentions.begin(), mentions.end(),
                                    [kind](const NoteMention &mention) { return mention.kind == kind; });
    return found == mentions.end() ? QString() : found->value;
}

QString NoteDraft::title() const
{
    const QString plain = withoutSigns(*this).trimmed();
    return plain.left(endOfTitle(plain)).trimmed();
}

QString NoteDraft::rest() const
{
    const QString plain = withoutSigns(*this).trimmed();
    const qsizetype end = endOfTitle(plain);
    // A title cut short says less than the line: the whole line is kept.
    return end < plain.size() && plain.at(end) != u'\n' ? plain : plain.mid(end).trimmed();
}

Result<QString> HomeNotes::fact()
{
    ETABLI_ASSIGN(Statement * get, m_workspace.space().connection().cached(sqlText(u"store", u"fact_get")));
    ETABLI_ASSIGN(const bool found, get->bind(1, draftFact()).step());
    const QString text = found ? get->text(0) : QString();
    get->reset();
    return text;
}

Result<void> HomeNotes::setFact(const QString &value)
{
    ETABLI_ASSIGN(Statement * set, m_workspace.space().connection().cached(sqlText(u"store", u"fact_set")));
    return set->bind(1, draftFact()).bind(2, value).run();
}

Result<Id> HomeNotes::noteId()
{
    Space &space = m_workspace.space();
    ETABLI_ASSIGN(const QString text, fact());
    const QJsonObject held = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto id = Id::fromString(held.value(QStringLiteral("note")).toString());
    // A copy of the space holds the same draft: its note must be another.
    const bool ours = held.value(QStringLiteral("stream")).toString()
        == space.streams().streamId(space.ownStream()).toString();
    return id && ours ? *id : Id::create(space.clock());
}

Result<bool> HomeNotes::keepDraft(const NoteDraft &draft)
{
    Space &space = m_workspace.space();
    if (space.access() != Space::Access::Write)
        return failure(Fault::ReadOnly, space.folder().path());
    if (draft.isEmpty()) {
        ETABLI_TRY(setFact({}));
        return true;
    }
    ETABLI_ASSIGN(const Id id, noteId());
    QJsonObject object = written(draft);
    object.insert(QStringLiteral("note"), id.toString());
    object.insert(QStringLiteral("stream"), space.streams().streamId(space.ownStream()).toString());
    ETABLI_TRY(setFact(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))));
    return true;
}

Result<NoteDraft> HomeNotes::draft()
{
    ETABLI_ASSIGN(const QString text, fact());
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (const auto id = Id::fromString(object.value(QStringLiteral("note")).toString())) {
        ETABLI_ASSIGN(const qint64 written, findRecordKey(m_workspace.space(), noteType(), *id));
        if (written != 0)
            return NoteDraft();
    }
    return readDraft(object);
}

Result<EditReceipt> HomeNotes::make(const QString &type, const QList<Assignment> &assignments, const Id &id)
{
    const RecordType *declared = recordType(type);
    if (!declared)
        return failure(Fault::UnknownType, type);
    const FieldParser parser = m_workspace.parser();
    QList<FieldChange> changes;
    for (const Assignment &assignment : assignments) {
        const Field *field = declared->field(assignment.field);
        if (!field)
            return failure(Fault::UnknownField, type + u'.' + assignment.field);
        const auto value = parser.parse(*declared, *field, assignment.typed);
        const bool pointer = field->kind == Kind::Reference || field->kind == Kind::Territory
            || field->kind == Kind::TerritorySet;
        if (!value && pointer
            && (value.error().fault == Fault::UnknownRecord || value.error().fault == Fault::UnknownTerritory))
            continue; // deleted since it was mentioned: its name stays in the text
        if (!value)
            return tl::unexpected(value.error());
        if (value->isEmpty())
            continue;
        changes += field->isSet() ? FieldChange::add(assignment.field, value->toText())
                                  : FieldChange::set(assignment.field, *value);
    }
    ETABLI_ASSIGN(EditReceipt receipt, m_workspace.editor().create(type, id, changes));
    ETABLI_TRY(setFact({}));
    return receipt;
}

Result<EditReceipt> HomeNotes::write(const NoteDraft &draft, const QDate &today)
{
    if (draft.text.trimmed().isEmpty())
        return failure(Fault::RequiredMissing, QStringLiteral("note.text="));
    ETABLI_ASSIGN(const Id id, noteId());
    return make(noteType(),
                {assign("text", draft.text.trimmed()), assign("on", today.toString(Qt::ISODate)),
                 assign("organisation", draft.first(NoteMention::Kind::Organisation)),
                 assign("territory", draft.first(NoteMention::Kind::Place))},
                id);
}

Result<EditReceipt> HomeNotes::turnInto(const QString &type, const NoteDraft &draft, const QDate &today)
{
    const Id id = Id::create(m_workspace.space().clock());
    const QString place = draft.first(NoteMention::Kind::Place);
    if (draft.title().isEmpty())
        return failure(Fault::RequiredMissing, type + QStringLiteral(".title="));
    if (type == u"project") {
        QList<Assignment> list{assign("title", draft.title()), assign("need", draft.rest())};
        for (const NoteMention &mention : draft.mentions) {
            if (mention.kind == NoteMention::Kind::Place)
                list += assign("territories", mention.value);
        }
        return make(type, list, id);
    }
    if (type == u"organisation")
        return make(type, {assign("name", draft.title()), assign("notes", draft.rest()), assign("territory", place)}, id);
    if (type == u"meeting") {
        QString name;
        if (!place.isEmpty()) {
            ETABLI_ASSIGN(name, m_workspace.placeName(place));
        }
        return make(type,
                    {assign("title", draft.title()), assign("decisions", draft.rest()),
                     assign("on", today.toString(Qt::ISODate)), assign("place", name)},
                    id);
    }
    return failure(Fault::UnknownType, type);
}

Result<QList<MentionChoice>> HomeNotes::organisations(const QString &typed, int most)
{
    ListQuery query;
    query.type = QStringLiteral("organisation");
    query.filter = typed;
    query.descending = true;
    query.fields = {QStringLiteral("profile"), QStringLiteral("acronym"), QStringLiteral("territory")};
    query.limit = most;
    ETABLI_ASSIGN(const ListPage page, Listing(m_workspace.space()).page(query));
    QList<MentionChoice> choices;
    for (const ListRow &row : page.rows) {
        MentionChoice choice{row.id.toString(), row.title, row.values.value(QStringLiteral("acronym")).toText(),
                             row.values.value(QStringLiteral("profile")).toText()};
        if (const QString place = row.values.value(QStringLiteral("territory")).toText(); !place.isEmpty()) {
            ETABLI_ASSIGN(choice.detail, m_workspace.placeName(place));
        }
        choices += choice;
    }
    return choices;
}

Result<MentionChoice> HomeNotes::placeChoice(const QString &place, const QString &context)
{
    ETABLI_ASSIGN(const QString name, m_workspace.placeName(place));
    // The département stands at the right, not twice.
    const qsizetype bracket = context.isEmpty() ? -1 : name.lastIndexOf(QStringLiteral(" ("));
    return MentionChoice{place, bracket > 0 ? name.left(bracket) : name, context, {}};
}

Result<QList<MentionChoice>> HomeNotes::places(const QString &typed, const QString &home, int most)
{
    QList<MentionChoice> choices;
    ETABLI_ASSIGN(TerritoryIndex * index, m_workspace.territories());
    if (!typed.trimmed().isEmpty()) {
        ETABLI_ASSIGN(const QList<Territory> found, index->search(typed, most));
        for (const Territory &territory : found) {
            ETABLI_ASSIGN(const MentionChoice choice, placeChoice(territory.place(), territory.context));
            choices += choice;
        }
        return choices;
    }
    QStringList wanted;
    if (!home.isEmpty())
        wanted += home;
    ETABLI_ASSIGN(Statement * recent, m_workspace.space().connection().cached(sqlText(u"home", u"places_recent")));
    recent->bind(1, notesLookedAt);
    for (;;) {
        ETABLI_ASSIGN(const bool row, recent->step());
        if (!row)
            break;
        if (!wanted.contains(recent->text(0)))
            wanted += recent->text(0);
    }
    for (const QString &place : std::as_const(wanted)) {
        if (choices.size() >= most)
            break;
        const auto territory = index->find(place);
        ETABLI_ASSIGN(const MentionChoice choice, placeChoice(place, territory ? territory->context : QString()));
        choices += choice;
    }
    return choices;
}

Result<QList<UnfiledNote>> HomeNotes::unfiled(int most)
{
    QList<UnfiledNote> notes;
    ETABLI_ASSIGN(Statement * rows, m_workspace.space().connection().cached(sqlText(u"home", u"notes_unfiled")));
    rows->bind(1, most);
    for (;;) {
        ETABLI_ASSIGN(const bool row, rows->step());
        if (!row)
            break;
        notes += UnfiledNote{rows->id(1).toString(), rows->text(2), rows->text(3), {}, rows->text(4), {}, rows->text(5),
                             rows->integer(6)};
    }
    Home home(m_workspace);
    for (UnfiledNote &note : notes) {
        if (!note.organisation.isEmpty()) {
            ETABLI_ASSIGN(note.organisationName, home.titleOf(QStringLiteral("organisation"), note.organisation));
        }
        if (!note.territory.isEmpty()) {
            ETABLI_ASSIGN(note.territoryName, m_workspace.placeName(note.territory));
        }
    }
    return notes;
}

Result<void> HomeNotes::offer(qint64 project, FilingChoice::Why why, int most, QList<FilingChoice> &list)
{
    if (project == 0 || list.size() >= most)
        return {};
    static const RecordType &type = *recordType(u"project");
    Connection &connection = m_workspace.space().connection();
    ETABLI_ASSIGN(Statement * find, connection.cached(sqlText(u"store", u"record_by_key")));
    ETABLI_ASSIGN(const bool found, find->bind(1, project).step());
    const QString id = found ? find->id(1).toString() : QString();
    const bool gone = !found || static_cast<Life>(find->integer(2)) == Life::Gone;
    find->reset();
    const bool there = std::any_of(list.begin(), list.end(), [&id](const FilingChoice &one) { return one.id == id; });
    if (gone || there)
        return {};
    ETABLI_ASSIGN(Statement * row, connection.cached(rowsql::selectRow(type, {})));
    ETABLI_ASSIGN(const bool read, row->bind(1, project).step());
    const QString title = read ? row->text(2) : QString();
    row->reset();
    list += FilingChoice{id, title, why};
    return {};
}

Result<QList<FilingChoice>> HomeNotes::alliancesFor(const QString &note, const QString &typed, int most)
{
    Space &space = m_workspace.space();
    QList<FilingChoice> list;
    if (const auto id = Id::fromString(note); id && typed.trimmed().isEmpty()) {
        ETABLI_ASSIGN(const qint64 key, findRecordKey(space, noteType(), *id));
        ETABLI_ASSIGN(Statement * links, space.connection().cached(sqlText(u"home", u"note_links")));
        ETABLI_ASSIGN(const bool found, links->bind(1, key).step());
        const QString organisation = found ? links->text(0) : QString();
        const QString territory = found ? links->text(1) : QString();
        links->reset();
        const auto keysOf = [&](QStringView name, const std::function<void(Statement &)> &bind,
                                bool identifiers) -> Result<QList<qint64>> {
            ETABLI_ASSIGN(Statement * rows, space.connection().cached(sqlText(u"home", name)));
            bind(*rows);
            QList<qint64> keys;
            QStringList ids;
            for (;;) {
                ETABLI_ASSIGN(const bool row, rows->step());
                if (!row)
                    break;
                if (identifiers)
                    ids += rows->text(0);
                else
                    keys += rows->integer(0);
            }
            for (const QString &text : std::as_const(ids)) {
                if (const auto project = Id::fromString(text)) {
                    ETABLI_ASSIGN(const qint64 one, findRecordKey(space, QStringLiteral("project"), *project));
                    keys += one;
                }
            }
            return keys;
        };
        if (!organisation.isEmpty()) {
            ETABLI_ASSIGN(const qint64 parties, space.symbols().find(QStringLiteral("parties")));
            ETABLI_ASSIGN(QList<qint64> keys, keysOf(u"projects_led", [&](Statement &rows) {
                              rows.bind(1, organisation).bind(2, projectsPerLink);
                          }, false));
            ETABLI_ASSIGN(const QList<qint64> more, keysOf(u"projects_of_party", [&](Statement &rows) {
                              rows.bind(1, parties).bind(2, organisation).bind(3, projectsPerLink);
                          }, true));
            keys += more;
            for (const qint64 project : std::as_const(keys))
                ETABLI_TRY(offer(project, FilingChoice::Why::Organisation, most, list));
        }
        if (!territory.isEmpty()) {
            ETABLI_ASSIGN(const qint64 field, space.symbols().find(QStringLiteral("territories")));
            ETABLI_ASSIGN(const QList<qint64> keys, keysOf(u"projects_placed", [&](Statement &rows) {
                              rows.bind(1, field).bind(2, territory).bind(3, projectsPerLink);
                          }, false));
            for (const qint64 project : keys)
                ETABLI_TRY(offer(project, FilingChoice::Why::Territory, most, list));
        }
    }
    ListQuery query;
    query.type = QStringLiteral("project");
    query.filter = typed;
    query.descending = true;
    query.limit = most;
    ETABLI_ASSIGN(const ListPage page, Listing(space).page(query));
    for (const ListRow &row : page.rows)
        ETABLI_TRY(offer(row.key, FilingChoice::Why::Recent, most, list));
    return list;
}

Result<EditReceipt> HomeNotes::fileAlone(const QString &note, const QDate &today)
{
    return Records(m_workspace).set(noteType(), note, {assign("filed_on", today.toString(Qt::ISODate))});
}

} // namespace etabli
