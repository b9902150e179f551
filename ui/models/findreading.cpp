#include "ui/models/findreading.h"

#include "core/store/listing.h"
#include "core/store/search.h"
#include "ui/models/whentext.h"
#include "ui/text/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace etabli {

namespace {

constexpr int recordsShown = 12;
constexpr int territoriesShown = 5;
constexpr int searchMs = 15;

QString words(const char *text)
{
    return QCoreApplication::translate("FindReading", text);
}

QString kindOf(const Territory &territory)
{
    switch (territory.kind) {
    case TerritoryKind::Pays: return words(QT_TRANSLATE_NOOP("FindReading", "Country"));
    case TerritoryKind::Region: return words(QT_TRANSLATE_NOOP("FindReading", "Région"));
    case TerritoryKind::Departement: return words(QT_TRANSLATE_NOOP("FindReading", "Département"));
    case TerritoryKind::Arrondissement: return words(QT_TRANSLATE_NOOP("FindReading", "Arrondissement"));
    case TerritoryKind::Crte: return words(QT_TRANSLATE_NOOP("FindReading", "CRTE"));
    case TerritoryKind::Epci: return words(QT_TRANSLATE_NOOP("FindReading", "EPCI"));
    case TerritoryKind::Ept: return words(QT_TRANSLATE_NOOP("FindReading", "EPT"));
    case TerritoryKind::Commune: return words(QT_TRANSLATE_NOOP("FindReading", "Commune"));
    case TerritoryKind::CommuneDeleguee:
    case TerritoryKind::CommuneAssociee:
    case TerritoryKind::ArrondissementMunicipal: break;
    }
    return words(QT_TRANSLATE_NOOP("FindReading", "Part of a commune"));
}

/// The codes that tell a record from its homonyms, in words: profile, stage, first place.
Result<QStringList> tellingWords(Workspace &workspace, const SearchHit &hit)
{
    QStringList told;
    const RecordType *type = recordType(hit.type);
    bool placed = false;
    for (const auto &[name, code] : hit.codes) {
        const Field *field = type ? type->field(name) : nullptr;
        if (!field)
            continue;
        if (elementKind(field->kind) == Kind::Territory) {
            if (placed)
                continue;
            if (const auto place = workspace.placeName(code)) {
                told += *place;
                placed = true;
            }
        } else if (elementKind(field->kind) == Kind::Choice && told.size() < 2 && hit.type != u"project") {
            told += Labels::term(QString(field->target), code);
        } else if (field->target == u"stage") {
            told += Labels::term(QString(field->target), code);
        }
    }
    return told;
}

/// What a record without a page belongs to: the first of its references whose type has one.
Result<std::optional<RecordView>> parentOf(Workspace &workspace, const SearchHit &hit, const QSet<QString> &homes)
{
    const RecordType *type = recordType(hit.type);
    if (!type)
        return std::optional<RecordView>();
    ETABLI_ASSIGN(const RecordView view, workspace.reader().record(hit.key));
    for (const Field &field : type->fields) {
        const QString target = view.text(QString(field.name));
        if (field.kind != Kind::Reference || target.isEmpty() || !homes.contains(QString(field.target)))
            continue;
        const auto id = Id::fromString(target);
        if (!id)
            continue;
        ETABLI_ASSIGN(const Id standing, workspace.reader().resolved(QString(field.target), *id));
        const auto parent = workspace.reader().record(QString(field.target), standing);
        if (parent && parent->life != Life::Gone)
            return std::optional(*parent);
    }
    return std::optional<RecordView>();
}

Result<std::optional<Finding>> findingOf(Workspace &workspace, const SearchHit &hit, const FindQuestion &question)
{
    Finding finding{Finding::Kind::Record, hit.id.toString(), hit.type, hit.title, {}, findIcon(hit.type)};
    QStringList told{Labels::type(hit.type)};
    if (!question.homes.isEmpty() && !question.homes.contains(hit.type)) {
        ETABLI_ASSIGN(const std::optional<RecordView> parent, parentOf(workspace, hit, question.homes));
        if (!parent)
            return std::optional<Finding>();
        finding.type = parent->type;
        finding.id = parent->id.toString();
        told += parent->title();
    }
    ETABLI_ASSIGN(const QStringList codes, tellingWords(workspace, hit));
    told += codes;
    finding.detail = told.join(QStringLiteral(" · "));
    for (const auto &[name, code] : hit.codes) {
        if (hit.type == u"organisation" && name == u"profile")
            finding.profile = code;
    }
    if (!hit.excerpt.isEmpty())
        finding.excerpt = words(QT_TRANSLATE_NOOP("FindReading", "found in %1: %2"))
                              .arg(Labels::field(hit.type, hit.field), hit.excerpt);
    if (finding.title.isEmpty())
        finding.title = Labels::type(hit.type);
    return std::optional(finding);
}

/// Those that still look alike are told apart by the day of their last change.
void tellApart(QList<Finding> &records, const QList<qint64> &modified)
{
    for (qsizetype i = 0; i < records.size(); ++i) {
        const Finding one = records.at(i);
        const bool alone = std::none_of(records.begin(), records.end(), [&](const Finding &other) {
            return other.id != one.id && other.title == one.title
                && (other.detail == one.detail || other.detail.startsWith(QString(one.detail + u" · ")));
        });
        if (!alone && modified.at(i) > 0)
            records[i].detail += QStringLiteral(" · ") + WhenText::day(modified.at(i));
    }
}

Result<void> readRecent(Workspace &workspace, const FindQuestion &question, FindAnswer &answer)
{
    for (const auto &[type, text] : question.recent) {
        const auto id = Id::fromString(text);
        const RecordType *declared = recordType(type);
        if (!id || !declared) {
            answer.lost.append({type, text});
            continue;
        }
        ETABLI_ASSIGN(const Id standing, workspace.reader().resolved(type, *id));
        const auto view = workspace.reader().record(type, standing);
        if (!view || view->life == Life::Gone) {
            answer.lost.append({type, text});
            continue;
        }
        SearchHit hit;
        hit.type = type;
        hit.id = view->id;
        hit.key = view->key;
        hit.title = view->title().section(u'\n', 0, 0).left(200);
        for (const Field &field : declared->fields) {
            if (field.kind == Kind::Choice || field.kind == Kind::Territory) {
                if (const QString code = view->text(QString(field.name)); !code.isEmpty())
                    hit.codes.append({QString(field.name), code});
            }
        }
        ETABLI_ASSIGN(const std::optional<Finding> finding, findingOf(workspace, hit, question));
        if (finding)
            answer.records += *finding;
    }
    return {};
}

} // namespace

QString findIcon(const QString &type)
{
    static const QHash<QString, QString> icons{
        {QStringLiteral("project"), QStringLiteral("view-task")},
        {QStringLiteral("organisation"), QStringLiteral("view-bank")},
        {QStringLiteral("partnership"), QStringLiteral("link")},
        {QStringLiteral("contribution"), QStringLiteral("link")},
        {QStringLiteral("charter"), QStringLiteral("story-editor")},
        {QStringLiteral("crte"), QStringLiteral("flag")},
        {QStringLiteral("orientation"), QStringLiteral("flag")},
        {QStringLiteral("action_sheet"), QStringLiteral("flag")},
        {QStringLiteral("practice"), QStringLiteral("bookmarks")},
        {QStringLiteral("attachment"), QStringLiteral("mail-attachment")},
        {QStringLiteral("meeting"), QStringLiteral("meeting-attending")},
        {QStringLiteral("note"), QStringLiteral("note")},
    };
    return icons.value(type, QStringLiteral("documentation"));
}

Result<FindAnswer> readFindings(Workspace &workspace, const FindQuestion &question)
{
    FindAnswer answer;
    if (question.words.isEmpty() && question.types.isEmpty()) {
        ETABLI_TRY(readRecent(workspace, question, answer));
        return answer;
    }
    if (question.records) {
        QList<SearchHit> hits;
        if (question.words.isEmpty()) {
            // Nothing typed after « @ »: those changed last.
            ListQuery query;
            query.type = question.types.first();
            query.descending = true;
            query.limit = recordsShown;
            query.fields = {QStringLiteral("profile"), QStringLiteral("territory")};
            ETABLI_ASSIGN(const ListPage page, Listing(workspace.space()).page(query));
            for (const ListRow &row : page.rows) {
                SearchHit hit;
                hit.type = row.type;
                hit.id = row.id;
                hit.key = row.key;
                hit.title = row.title;
                hit.modified = row.modified;
                for (const QString &field : query.fields) {
                    if (const Value value = row.values.value(field); !value.isEmpty())
                        hit.codes.append({field, value.toText()});
                }
                hits += hit;
            }
        } else {
            SearchOptions options;
            options.types = question.types;
            options.limit = recordsShown + 1;
            options.deadlineMs = searchMs;
            options.excerpts = true;
            ETABLI_ASSIGN(hits, Search(workspace.space()).find(question.words, options));
        }
        answer.more = hits.size() > recordsShown;
        QList<qint64> modified;
        for (const SearchHit &hit : hits.mid(0, recordsShown)) {
            ETABLI_ASSIGN(const std::optional<Finding> finding, findingOf(workspace, hit, question));
            if (!finding)
                continue;
            answer.records += *finding;
            modified += hit.modified;
        }
        tellApart(answer.records, modified);
    }
    if (question.territories && !question.words.isEmpty()) {
        ETABLI_ASSIGN(TerritoryIndex * index, workspace.territories());
        const int most = question.records ? territoriesShown : 3 * territoriesShown;
        ETABLI_ASSIGN(const QList<Territory> places, index->search(question.words, most));
        for (const Territory &place : places) {
            QString detail = kindOf(place);
            if (!place.context.isEmpty())
                detail += QStringLiteral(" · ") + place.context;
            answer.territories += Finding{Finding::Kind::Territory, place.place(), {}, place.name, detail,
                                          QStringLiteral("view-statistics")};
        }
    }
    return answer;
}

} // namespace etabli
