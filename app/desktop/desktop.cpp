#include "app/desktop/desktop.h"

#include "app/desktop/instance.h"
#include "app/desktop/pages.h"
#include "core/jobs/answer.h"
#include "core/services/person.h"
#include "ui/commands/edits.h"
#include "ui/pages/exchanges/exchangespage.h"
#include "ui/pages/settings/aboutbox.h"
#include "ui/pages/settings/backupcard.h"
#include "ui/pages/settings/lookcard.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/settings/spacescard.h"
#include "ui/pages/welcome/welcomepage.h"
#include "ui/shell/appearance.h"
#include "ui/shell/openingpage.h"
#include "ui/shell/shell.h"
#include "ui/shell/statusline.h"
#include "ui/text/sentences.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QTimer>

namespace etabli {

namespace {

const QString languageKey = QStringLiteral("look/language");

bool holdsSpace(const QString &folder)
{
    return QFileInfo::exists(SpaceFolder(folder).database());
}

} // namespace

QString Desktop::folderAtStart(const DesktopOptions &options)
{
    if (!options.space.isEmpty())
        return QDir::cleanPath(options.space);
    if (qEnvironmentVariableIsEmpty("ETABLI_SPACE")) {
        const QString last = RecentSpaces::folders().value(0);
        if (!last.isEmpty() && holdsSpace(last))
            return last;
    }
    return Workspace::usualSpace();
}

Desktop::Desktop(const DesktopOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_folder(folderAtStart(options))
    , m_progress([this](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            this, [this, done, total] { m_shell->openingPage()->setProgress(done, total); }, Qt::QueuedConnection);
    })
    , m_appearance(std::make_unique<Appearance>())
    , m_lane(std::make_unique<Lane>())
    , m_instance(std::make_unique<Instance>())
    , m_remembered(options.space.isEmpty())
{
    m_appearance->apply();
    m_shell = std::make_unique<Shell>(*m_appearance, m_undo);
    OpeningPage *opening = m_shell->openingPage();
    connect(opening, &OpeningPage::retryRequested, this, [this] { open(Space::Access::Write); });
    connect(opening, &OpeningPage::readRequested, this, [this] { open(Space::Access::Read); });
    connect(opening, &OpeningPage::otherFolderRequested, this, &Desktop::chooseFolder);
    connect(opening, &OpeningPage::returnRequested, this, [this] { switchTo(m_former); });
    connect(m_shell->foot(), &StatusLine::ownSpaceRequested, this, &Desktop::openOwnSpace);
    connect(m_instance.get(), &Instance::asked, this, &Desktop::comeForward);
    // The last chance of the day: when the window closes, not when the program is stopped from outside.
    connect(m_shell.get(), &Shell::closing, this, [this] {
        if (m_backups)
            m_backups->finishTheDay();
    });
    makeActions();
}

Desktop::~Desktop()
{
    // What is being typed goes to the store, the windows go, then the lanes finish what they were asked.
    m_instance->close();
    if (Page *page = m_shell->currentPage())
        page->leave();
    m_shell->setSpace(nullptr, true);
    m_shell.reset();
    m_backups.reset();
    m_edits.reset();
    m_desk.reset();
}

WorkspaceOptions Desktop::workspaceOptions()
{
    WorkspaceOptions options;
    options.surroundings.clock = &m_clock;
    options.progress = &m_progress;
    return options;
}

void Desktop::makeActions()
{
    const auto add = [this](const QString &text, const QString &icon, auto act) {
        auto *action = new QAction(text, this);
        action->setData(icon);
        connect(action, &QAction::triggered, this, act);
        m_shell->addFileAction(action);
    };
    add(tr("New space"), QStringLiteral("list-add"), &Desktop::newSpace);
    add(tr("Open another space"), QStringLiteral("folder-open"), &Desktop::chooseFolder);
    add(tr("Back up now"), QStringLiteral("document-save"), [this] {
        if (!m_backups)
            return;
        m_shell->showPage(QStringLiteral("settings"));
        m_backups->backUpNow();
    });
    auto *about = new QAction(tr("About Établi"), this);
    about->setData(QStringLiteral("data-information"));
    connect(about, &QAction::triggered, this, [this] {
        auto *box = new AboutBox(m_shell.get());
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    m_shell->addHelpAction(about);
}

void Desktop::start()
{
    // The first paint comes before anything else.
    if (m_remembered && !holdsSpace(m_folder)) {
        welcome(m_folder);
        m_shell->show();
        return;
    }
    m_shell->openingPage()->showWaiting();
    m_shell->show();
    QTimer::singleShot(0, this, [this] { open(Space::Access::Write); });
}

void Desktop::welcome(const QString &folder)
{
    closeSpace();
    m_folder = folder;
    delete m_welcome;
    m_welcome = new WelcomePage(workspaceOptions());
    const Person person = Person::remembered({});
    m_welcome->setKnown(person.name, person.organisationLabel, Chip{person.territory, person.territoryLabel, {}, {}});
    m_welcome->setFolder(folder);
    // Someone known already is not asked again who they are.
    if (spaces::isName(person.name))
        m_welcome->setStep(WelcomePage::Place);
    m_shell->showInstead(m_welcome);
    connect(m_welcome, &WelcomePage::ownSpaceChosen, this,
            [this](const Founder &founder) { found(founder, m_welcome->territory()); });
    connect(m_welcome, &WelcomePage::demonstrationChosen, this, [this](const Founder &founder) {
        Person{founder.name, founder.territory, m_welcome->territory().label, {}, founder.organisation}.remember({});
        openDemonstration(founder.name);
    });
    connect(m_welcome, &WelcomePage::otherFolderRequested, this, &Desktop::chooseFolder);
}

void Desktop::found(const Founder &founder, const Chip &territory)
{
    const QString folder = m_folder;
    const WorkspaceOptions options = workspaceOptions();
    m_welcome->setEnabled(false);
    const auto made = m_lane->run([folder, founder, options] { return spaces::found(folder, founder, options); });
    onAnswer(made, this, [this, folder, founder, territory](const Result<FoundedSpace> &answer) {
        if (!m_welcome)
            return;
        m_welcome->setEnabled(true);
        if (!answer) {
            m_welcome->showProblem(Sentences::of(answer.error()));
            return;
        }
        Person{founder.name, territory.id, territory.label, answer->organisation, founder.organisation}.remember(
            spaces::glance(folder).id);
        open(Space::Access::Write);
    });
}

void Desktop::openDemonstration(const QString &author)
{
    const QString folder = spaces::demonstrationFolder();
    const WorkspaceOptions options = workspaceOptions();
    closeSpace();
    m_shell->showOpening();
    m_shell->openingPage()->showWaiting();
    const auto made = m_lane->run([folder, author, options] { return spaces::makeDemonstration(folder, author, options); });
    onAnswer(made, this, [this, folder](const Result<void> &answer) {
        m_former = m_folder == folder ? QString() : m_folder;
        m_folder = folder;
        if (answer)
            open(Space::Access::Write);
        else
            refuse(answer.error());
    });
}

void Desktop::openOwnSpace()
{
    // The last space of this computer that is no demonstration, or the usual one, made when there is none.
    for (const QString &folder : RecentSpaces::folders()) {
        if (folder != m_folder && holdsSpace(folder) && !spaces::glance(folder).demonstration) {
            switchTo(folder);
            return;
        }
    }
    const QString own = Workspace::usualSpace();
    if (holdsSpace(own))
        switchTo(own);
    else
        welcome(own);
}

void Desktop::closeSpace()
{
    m_instance->close();
    if (Page *page = m_shell->currentPage())
        page->leave();
    m_shell->removePages();
    // The foot tells of a space that is open, and of none.
    m_shell->foot()->setDemonstration(false);
    m_shell->foot()->setConflicts(0);
    m_shell->foot()->setToSend(0);
    m_backups.reset();
    m_edits.reset();
    // Waits for what was handed over just now, and for nothing else.
    m_desk.reset();
    m_undo.clear();
}

void Desktop::switchTo(const QString &folder)
{
    if (folder.isEmpty())
        return;
    const QString former = m_edits ? m_folder : QString();
    closeSpace();
    m_newer = false;
    m_former = former == folder ? QString() : former;
    m_folder = QDir::cleanPath(folder);
    m_remembered = true;
    open(Space::Access::Write);
}

void Desktop::open(Space::Access access)
{
    delete m_welcome;
    m_shell->showOpening();
    m_shell->openingPage()->showWaiting();
    m_desk = std::make_unique<Desk>();
    const quint64 token = m_latest.ask();
    onAnswer(m_desk->open(m_folder, access, workspaceOptions()), this, [this, access, token](const Result<void> &answer) {
        if (!m_latest.isLatest(token))
            return;
        if (answer)
            opened(access);
        else if (answer.error().fault == Fault::NewerSchema && access == Space::Access::Write) {
            m_newer = true;
            open(Space::Access::Read);
        } else
            refuse(answer.error());
    });
}

void Desktop::opened(Space::Access access)
{
    const bool readOnly = access == Space::Access::Read;
    m_edits = std::make_unique<Edits>(*m_desk, m_undo);
    m_backups = std::make_unique<BackupKeeper>(*m_edits, m_folder, workspaceOptions());
    SettingsPage *settings = addPages({*m_shell, *m_edits, *m_backups, readOnly, std::exchange(m_options.archive, {})});
    // They are there already where the page of last time is this one.
    if (settings->isMade())
        connectSettings(settings);
    else
        connect(settings, &SettingsPage::made, this, [this, settings] { connectSettings(settings); });
    m_shell->setSpace(m_edits.get(), readOnly);
    m_shell->foot()->setDemonstration(spaces::glance(m_folder).demonstration);
    if (readOnly)
        m_shell->tell(Status::Warning, tr("This space is open for reading only."),
                      m_newer ? tr("A newer version of Établi wrote it: update Établi to edit it.")
                              : tr("It is open elsewhere: close it there to edit it here."));
    else if (!m_instance->listen(m_folder))
        m_shell->foot()->notice(tr("Archives opened from the desktop will not reach this window."));
    if (m_remembered)
        RecentSpaces::note(m_folder);
    m_former.clear();
    Q_EMIT ready();
}

void Desktop::connectSettings(SettingsPage *settings)
{
    LookCard *look = settings->look();
    const auto show = [this, look] {
        look->setScheme(m_appearance->scheme());
        look->setTextPercent(m_appearance->textPercent());
    };
    show();
    connect(m_appearance.get(), &Appearance::changed, look, show);
    connect(look, &LookCard::schemeChosen, this, [this](SchemeChoice scheme) { m_appearance->setScheme(scheme); });
    connect(look, &LookCard::textPercentChosen, this, [this](int percent) { m_appearance->setTextPercent(percent); });
    const QString language = QSettings().value(languageKey).toString();
    look->setLanguage(language);
    connect(look, &LookCard::languageChosen, look, [look, language](const QString &chosen) {
        QSettings().setValue(languageKey, chosen);
        look->setLanguagePending(chosen != language);
    });
    connect(settings, &SettingsPage::aboutRequested, this, [this] {
        auto *box = new AboutBox(m_shell.get());
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    // After the click is over: the page that was clicked goes with its space.
    const auto later = Qt::QueuedConnection;
    connect(settings->backups(), &BackupCard::openRequested, this, &Desktop::switchTo, later);
    connect(settings->spaces(), &SpacesCard::openRequested, this, &Desktop::switchTo, later);
    connect(settings->spaces(), &SpacesCard::chooseRequested, this, &Desktop::chooseFolder);
    connect(settings->spaces(), &SpacesCard::newRequested, this, &Desktop::newSpace);
    connect(settings->spaces(), &SpacesCard::demonstrationRequested, this,
            [this] { openDemonstration(Person::remembered({}).name); }, later);
}

void Desktop::refuse(const Error &error)
{
    const QString sentence = error.fault == Fault::NotFound
        ? tr("There is no space of Établi in this folder. Open the folder that holds one.")
        : Sentences::of(error);
    m_shell->showOpening();
    m_shell->openingPage()->offerReading(error.fault == Fault::SpaceLocked);
    m_shell->openingPage()->offerReturn(!m_former.isEmpty());
    m_shell->openingPage()->showProblem(sentence, sentence.contains(m_folder) ? QString() : m_folder);
    Q_EMIT notOpened(error);
}

void Desktop::chooseFolder()
{
    auto *dialog = new QFileDialog(m_shell.get(), tr("Folder of the space"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &Desktop::switchTo, Qt::QueuedConnection);
    dialog->open();
}

void Desktop::newSpace()
{
    auto *dialog = new QFileDialog(m_shell.get(), tr("Empty folder for the new space"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        if (holdsSpace(folder))
            switchTo(folder);
        else if (!QDir(folder).isEmpty())
            m_shell->tell(Status::Warning, tr("This folder is not empty."), tr("Choose an empty folder, or make one, for the new space."));
        else
            welcome(folder);
    }, Qt::QueuedConnection);
    dialog->open();
}

void Desktop::comeForward(const QString &archive, const QByteArray &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token); // how a window is allowed to come to the front on Wayland
    if (m_shell->isMinimized())
        m_shell->setWindowState(m_shell->windowState() & ~Qt::WindowMinimized);
    m_shell->show();
    m_shell->raise();
    m_shell->activateWindow();
    if (archive.isEmpty())
        return;
    if (auto *exchanges = qobject_cast<ExchangesPage *>(m_shell->page(QStringLiteral("exchanges"))))
        exchanges->receive({archive});
}

} // namespace etabli
