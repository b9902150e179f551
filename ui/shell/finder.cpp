#include "ui/shell/finder.h"

#include "core/base/textfold.h"
#include "core/jobs/answer.h"
#include "core/store/search.h"
#include "ui/text/labels.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/searchbox.h"

#include <QAction>

#include <algorithm>

namespace etabli {

namespace {

constexpr int recordsShown = 12;

QString iconOf(const QString &type)
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

/// A hit and the words that tell it from its homonyms, places named.
struct NamedHit
{
    SearchHit hit;
    QStringList codes;
};

Result<QList<NamedHit>> findNamed(Workspace &workspace, const QString &text)
{
    SearchOptions options;
    options.limit = recordsShown + 1;
    ETABLI_ASSIGN(const QList<SearchHit> hits, Search(workspace.space()).find(text, options));
    QList<NamedHit> named;
    for (const SearchHit &hit : hits) {
        NamedHit one{hit, {}};
        const RecordType *type = recordType(hit.type);
        for (const auto &[name, code] : hit.codes) {
            const Field *field = type ? type->field(name) : nullptr;
            if (!field)
                continue;
            if (elementKind(field->kind) == Kind::Territory) {
                if (const auto place = workspace.placeName(code))
                    one.codes += *place;
            } else if (elementKind(field->kind) == Kind::Choice) {
                one.codes += Labels::term(QString(field->target), code);
            }
        }
        named += one;
    }
    return named;
}

} // namespace

Finder::Finder(SearchBox *box, QObject *parent)
    : QObject(parent)
    , m_box(box)
    , m_model(new FindModel(this))
{
    m_box->setModel(m_model);
    connect(m_box, &SearchBox::searchRequested, this, &Finder::search);
    connect(m_box, &SearchBox::resultChosen, this, &Finder::take);
}

void Finder::setDesk(Desk *desk)
{
    m_desk = desk;
}

void Finder::addPage(const QString &id, const QString &title, const QString &icon)
{
    m_pages += Finding{Finding::Kind::Page, id, {}, title, tr("Page"), icon};
}

void Finder::addCommand(QAction *action)
{
    m_commands += action;
    connect(action, &QObject::destroyed, this, [this](QObject *gone) {
        m_commands.removeIf([gone](const QAction *one) { return static_cast<const QObject *>(one) == gone; });
    });
}

void Finder::search(const QString &text)
{
    const quint64 token = m_latest.ask();
    if (text.isEmpty()) {
        m_model->setFindings({});
        return;
    }
    if (!m_desk) {
        offer(text, {}, false);
        return;
    }
    const auto found = m_desk->read([text](Workspace &workspace) { return findNamed(workspace, text); });
    onAnswer(found, this, [this, token, text](const Result<QList<NamedHit>> &answer) {
        if (!m_latest.isLatest(token))
            return;
        QList<Finding> records;
        for (const NamedHit &one : answer.value_or(QList<NamedHit>{})) {
            QString detail = Labels::type(one.hit.type);
            if (!one.codes.isEmpty())
                detail += QStringLiteral(" · ") + one.codes.first();
            records += Finding{Finding::Kind::Record, one.hit.id.toString(), one.hit.type, one.hit.title, detail,
                               iconOf(one.hit.type)};
        }
        const bool more = records.size() > recordsShown;
        if (more)
            records.removeLast();
        offer(text, records, more);
    });
}

QList<Finding> Finder::matching(const QString &text) const
{
    QList<Finding> found = m_pages;
    for (QAction *action : m_commands) {
        if (action->isEnabled())
            found += Finding{Finding::Kind::Command, action->text(), {}, action->text(), tr("Action"),
                             action->data().toString()};
    }
    const QStringList words = foldedWords(text);
    found.removeIf([&words](const Finding &finding) {
        const QStringList offered = foldedWords(finding.title);
        return !std::all_of(words.begin(), words.end(), [&offered](const QString &word) {
            return std::any_of(offered.begin(), offered.end(),
                               [&word](const QString &one) { return one.startsWith(word); });
        });
    });
    return found;
}

void Finder::offer(const QString &text, const QList<Finding> &records, bool more)
{
    QList<Finding> all = records + matching(text);
    if (all.isEmpty())
        all += Finding{Finding::Kind::Nothing, {}, {}, tr("Nothing has these words"), {},
                       QStringLiteral("data-information")};
    m_box->setNote(more ? tr("There are more: type another word") : QString());
    m_model->setFindings(all);
}

void Finder::take(const QModelIndex &index)
{
    const Finding *found = m_model->at(index);
    if (!found)
        return;
    const Finding finding = *found;
    if (finding.kind == Finding::Kind::Nothing)
        return;
    m_box->clear();
    switch (finding.kind) {
    case Finding::Kind::Record: Q_EMIT recordChosen(finding.type, finding.id); return;
    case Finding::Kind::Page: Q_EMIT pageChosen(finding.id); return;
    case Finding::Kind::Command:
    case Finding::Kind::Nothing: break;
    }
    for (QAction *action : std::as_const(m_commands)) {
        if (action->text() == finding.id) {
            action->trigger();
            return;
        }
    }
}

} // namespace etabli
