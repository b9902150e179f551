#include "ui/shell/finder.h"

#include "core/base/textfold.h"
#include "core/jobs/answer.h"
#include "ui/models/findreading.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/searchbox.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace etabli {

namespace {

constexpr qsizetype recentShown = 10;

/// What begins the text and narrows what is looked for.
enum class Only { Nothing, Commands, Territories, Organisations };

Only onlyOf(const QString &text)
{
    if (text.startsWith(u'>'))
        return Only::Commands;
    if (text.startsWith(u'#'))
        return Only::Territories;
    return text.startsWith(u'@') ? Only::Organisations : Only::Nothing;
}

QString plainText(const QAction *action)
{
    QString text = action->text();
    return text.remove(u'&');
}

/// The actions of a menu and of those below it.
void collect(const QList<QAction *> &actions, QList<QAction *> &into)
{
    for (QAction *action : actions) {
        if (action->menu())
            collect(action->menu()->actions(), into);
        else if (!action->isSeparator() && !into.contains(action))
            into += action;
    }
}

bool holdsWords(const QString &title, const QStringList &words)
{
    const QStringList offered = foldedWords(title);
    return std::all_of(words.begin(), words.end(), [&offered](const QString &word) {
        return std::any_of(offered.begin(), offered.end(), [&word](const QString &one) { return one.startsWith(word); });
    });
}

Finding head(const QString &title)
{
    return Finding{Finding::Kind::Head, {}, {}, title, {}, {}};
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
    m_asking = false;
    m_recent.setSpace({});
    static_cast<void>(m_latest.ask());
    if (!desk)
        return;
    const auto where = desk->read([](Workspace &workspace) -> Result<QString> { return workspace.space().folder().path(); });
    onAnswer(where, this, [this](const Result<QString> &path) {
        if (path)
            m_recent.setSpace(*path);
    });
}

void Finder::noteRecord(const QString &type, const QString &id)
{
    m_recent.add({true, type, id});
}

QList<std::pair<QString, QString>> Finder::recentRecords() const
{
    QList<std::pair<QString, QString>> records;
    const QList<RecentFindings::One> all = m_recent.all();
    for (const RecentFindings::One &one : all) {
        if (one.isRecord)
            records.append({one.type, one.id});
    }
    return records;
}

void Finder::addPage(const QString &id, const QString &title, const QString &icon)
{
    m_pages.removeIf([&id](const Finding &page) { return page.id == id; });
    m_pages += Finding{Finding::Kind::Page, id, {}, title, tr("Page"), icon};
}

void Finder::addHome(const QString &type)
{
    m_homes.insert(type);
}

void Finder::addCommand(QAction *action)
{
    m_commands += action;
}

QList<QAction *> Finder::commands() const
{
    QList<QAction *> all;
    for (const QPointer<QAction> &action : m_commands) {
        if (action && !all.contains(action))
            all += action;
    }
    collect(m_box->window()->actions(), all);
    if (const auto *window = qobject_cast<QMainWindow *>(m_box->window()))
        collect(window->menuBar()->actions(), all);
    all.removeIf([](const QAction *action) { return !action->isEnabled() || plainText(action).isEmpty(); });
    return all;
}

QAction *Finder::commandOf(const QString &id) const
{
    for (QAction *action : commands()) {
        if (plainText(action) == id)
            return action;
    }
    return nullptr;
}

QList<Finding> Finder::matching(const QString &words, Finding::Kind kind) const
{
    const QStringList asked = foldedWords(words);
    QList<Finding> found;
    if (kind == Finding::Kind::Page) {
        found = m_pages;
        found.removeIf([&asked](const Finding &page) { return !holdsWords(page.title, asked); });
        return found;
    }
    QSet<QString> seen;
    for (const QAction *action : commands()) {
        const QString text = plainText(action);
        if (seen.contains(text) || !holdsWords(text, asked))
            continue;
        seen.insert(text);
        Finding finding{Finding::Kind::Command, text, {}, text, tr("Action"), {}};
        if (const QString icon = action->data().toString(); Icons::has(icon))
            finding.icon = icon;
        finding.shortcut = action->shortcut().toString(QKeySequence::NativeText);
        found += finding;
    }
    return found;
}

void Finder::search(const QString &text)
{
    m_wanted = text;
    if (m_desk && !m_asking) {
        ask();
    } else if (!m_desk) {
        offer(text, {}, false);
    }
}

void Finder::ask()
{
    const QString text = m_wanted;
    const Only only = onlyOf(text);
    FindQuestion question;
    question.words = (only == Only::Nothing ? text : text.mid(1)).trimmed();
    question.homes = m_homes;
    question.records = only == Only::Nothing || only == Only::Organisations;
    question.territories = only == Only::Nothing || only == Only::Territories;
    if (only == Only::Organisations)
        question.types = {QStringLiteral("organisation")};
    if (text.isEmpty()) {
        for (const RecentFindings::One &one : m_recent.all()) {
            if (one.isRecord)
                question.recent.append({one.type, one.id});
        }
    }
    if (only == Only::Commands) {
        offer(text, {}, false);
        return;
    }
    m_asking = true;
    const quint64 token = m_latest.ask();
    const auto found = m_desk->read([question](Workspace &workspace) { return readFindings(workspace, question); });
    onAnswer(found, this, [this, token, text](const Result<FindAnswer> &answer) {
        if (!m_latest.isLatest(token))
            return;
        m_asking = false;
        // Something else was typed meanwhile: the rows stay until its answer comes.
        if (m_wanted != text) {
            ask();
            return;
        }
        const FindAnswer told = answer.value_or(FindAnswer{});
        for (const auto &[type, id] : told.lost)
            m_recent.remove({true, type, id});
        QList<Finding> all;
        if (!told.records.isEmpty() && !text.isEmpty())
            all += head(tr("Records"));
        all += told.records;
        if (!told.territories.isEmpty())
            all += head(tr("Territories"));
        all += told.territories;
        offer(text, all, told.more);
    });
}

void Finder::offer(const QString &text, const QList<Finding> &found, bool more)
{
    const Only only = onlyOf(text);
    QList<Finding> all = found;
    const QString words = (only == Only::Nothing ? text : text.mid(1)).trimmed();
    const auto add = [&all](const QString &title, const QList<Finding> &findings) {
        if (findings.isEmpty())
            return;
        all += head(title);
        all += findings;
    };
    QString note = more ? tr("There are more: type another word") : QString();
    if (text.isEmpty()) {
        // In the order of their use, records and commands together.
        QHash<QString, Finding> records;
        for (const Finding &record : found)
            records.insert(record.id, record);
        QList<Finding> recent;
        for (const RecentFindings::One &one : m_recent.all()) {
            if (recent.size() >= recentShown)
                break;
            if (one.isRecord && records.contains(one.id)) {
                recent += records.value(one.id);
            } else if (!one.isRecord) {
                const QList<Finding> same = matching(one.id, Finding::Kind::Command);
                const auto exact = std::find_if(same.begin(), same.end(), [&one](const Finding &command) { return command.id == one.id; });
                if (exact != same.end())
                    recent += *exact;
            }
        }
        all.clear();
        add(tr("Recent"), recent);
        note = tr("Type words, or first > for actions, # for territories, @ for organisations");
        if (recent.isEmpty())
            add(tr("Pages"), m_pages);
    } else {
        if (only == Only::Nothing)
            add(tr("Pages"), matching(words, Finding::Kind::Page));
        if (only == Only::Nothing || only == Only::Commands)
            add(tr("Actions"), matching(words, Finding::Kind::Command));
        if (all.isEmpty())
            all += Finding{Finding::Kind::Nothing, {}, {},
                           words.isEmpty() ? tr("Type the beginning of a name") : tr("Nothing has these words"), {},
                           QStringLiteral("data-information")};
    }
    m_box->setNote(note);
    m_model->setFindings(all);
}

void Finder::take(const QModelIndex &index, bool stays)
{
    const Finding *found = m_model->at(index);
    if (!found || found->kind == Finding::Kind::Nothing || found->kind == Finding::Kind::Head)
        return;
    const Finding finding = *found;
    if (finding.kind == Finding::Kind::Record)
        m_recent.add({true, finding.type, finding.id});
    else if (finding.kind == Finding::Kind::Command)
        m_recent.add({false, {}, finding.id});
    // A command acts where the person was; a page that is shown takes the focus by itself.
    if (!stays)
        m_box->giveBack();
    switch (finding.kind) {
    case Finding::Kind::Record: Q_EMIT recordChosen(finding.type, finding.id); return;
    case Finding::Kind::Page: Q_EMIT pageChosen(finding.id); return;
    case Finding::Kind::Territory: Q_EMIT territoryChosen(finding.id); return;
    case Finding::Kind::Command:
    case Finding::Kind::Head:
    case Finding::Kind::Nothing: break;
    }
    if (QAction *action = commandOf(finding.id))
        action->trigger();
}

} // namespace etabli
