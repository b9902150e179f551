#include "app/desktop/desktop.h"

#include "app/desktop/exchangeswiring.h"
#include "core/jobs/answer.h"
#include "ui/commands/edits.h"
#include "ui/pages/projects/projectspage.h"
#include "ui/shell/appearance.h"
#include "ui/shell/openingpage.h"
#include "ui/shell/shell.h"
#include "ui/text/sentences.h"

#include <QDir>
#include <QFileDialog>
#include <QSysInfo>
#include <QTimer>

namespace etabli {

namespace {

/// Makes the usual space when there is none; asks nothing. On a lane of its own: a space is made, used and
/// closed on one thread.
Result<bool> makeIfMissing(const QString &folder, const WorkspaceOptions &options)
{
    if (QFileInfo::exists(SpaceFolder(folder).database()))
        return false;
    QString author = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    if (author.isEmpty())
        author = QStringLiteral("moi");
    ETABLI_TRY(Workspace::create(folder, QSysInfo::machineHostName(), author, options));
    return true;
}

} // namespace

Desktop::Desktop(const DesktopOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_folder(options.space.isEmpty() ? Workspace::usualSpace() : QDir::cleanPath(options.space))
    , m_progress([this](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            this, [this, done, total] { m_shell->openingPage()->setProgress(done, total); }, Qt::QueuedConnection);
    })
    , m_appearance(std::make_unique<Appearance>())
    , m_usual(options.space.isEmpty())
{
    m_appearance->apply();
    m_shell = std::make_unique<Shell>(*m_appearance, m_undo);
    connect(m_shell->openingPage(), &OpeningPage::retryRequested, this, [this] { open(Space::Access::Write); });
    connect(m_shell->openingPage(), &OpeningPage::otherFolderRequested, this, &Desktop::chooseFolder);
}

Desktop::~Desktop()
{
    // What is being typed goes to the store, the windows go, then the lanes finish what they were asked.
    if (Page *page = m_shell->currentPage())
        page->leave();
    m_shell->setSpace(nullptr, true);
    m_shell.reset();
    m_edits.reset();
    m_desk.reset();
}

void Desktop::start()
{
    m_shell->openingPage()->showWaiting();
    m_shell->show();
    // The first paint comes before anything else.
    QTimer::singleShot(0, this, [this] { open(Space::Access::Write); });
}

void Desktop::open(Space::Access access)
{
    m_shell->openingPage()->showWaiting();
    m_desk = std::make_unique<Desk>();
    WorkspaceOptions options;
    options.surroundings.clock = &m_clock;
    options.progress = &m_progress;
    if (m_usual && access == Space::Access::Write) {
        auto lane = std::make_shared<Lane>();
        const QString folder = m_folder;
        const auto made = lane->run([folder, options] { return makeIfMissing(folder, options); });
        onAnswer(made, this, [this, lane, options](const Result<bool> &answer) {
            if (!answer)
                refuse(answer.error());
            else
                onAnswer(m_desk->open(m_folder, Space::Access::Write, options), this,
                         [this](const Result<void> &done) { done ? opened(Space::Access::Write) : refuse(done.error()); });
        });
        return;
    }
    onAnswer(m_desk->open(m_folder, access, options), this, [this, access](const Result<void> &answer) {
        if (answer)
            opened(access);
        else if (answer.error().fault == Fault::NewerSchema && access == Space::Access::Write)
            open(Space::Access::Read);
        else
            refuse(answer.error());
    });
}

void Desktop::opened(Space::Access access)
{
    const bool readOnly = access == Space::Access::Read;
    m_edits = std::make_unique<Edits>(*m_desk, m_undo);
    makePages(readOnly);
    m_shell->setSpace(m_edits.get(), readOnly);
    if (readOnly)
        m_shell->tell(Status::Warning, tr("This space was written by a newer version of Établi."),
                      tr("It is open for reading only: update Établi to edit it."));
    Q_EMIT ready();
}

void Desktop::refuse(const Error &error)
{
    const QString sentence = error.fault == Fault::NotFound
        ? tr("There is no space of Établi in this folder. Open the folder that holds one.")
        : Sentences::of(error);
    m_shell->openingPage()->showProblem(sentence, sentence.contains(m_folder) ? QString() : m_folder);
    Q_EMIT notOpened(error);
}

void Desktop::makePages(bool readOnly)
{
    Q_UNUSED(readOnly)
    m_shell->addPage(QStringLiteral("projects"), QStringLiteral("view-task"), new ProjectsPage(*m_edits));
    m_shell->setHome(QStringLiteral("project"), QStringLiteral("projects"));
    addExchanges(*m_shell, *m_edits, m_options.archive);
}

void Desktop::chooseFolder()
{
    auto *dialog = new QFileDialog(m_shell.get(), tr("Folder of the space"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_folder = folder;
        m_usual = false;
        open(Space::Access::Write);
    });
    dialog->open();
}

} // namespace etabli
