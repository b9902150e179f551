#include "app/desktop/journey.h"

#include "app/desktop/desktop.h"
#include "core/jobs/answer.h"
#include "core/services/exporting.h"
#include "core/services/merging.h"
#include "core/services/records.h"
#include "ui/shell/shell.h"
#include "ui/text/sentences.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSettings>
#include <QTextStream>

#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace etabli {

namespace {

const QString charterFile = u"charte.pdf"_s;
const QString firstArchive = u"archive-1-de-redon.etabli"_s;
const QString secondArchive = u"archive-2-de-chateaubriant.etabli"_s;
const QString mark = u"<!-- etabli journey -->"_s;

/// What the neighbour does on the second space: receives the first archive, writes the same field otherwise, and
/// prepares an archive in turn.
Result<bool> neighbourWork(const QString &space, const QString &received, const QString &sent, const WorkspaceOptions &options)
{
    ETABLI_ASSIGN(auto workspace, Workspace::create(space, u"Poste de Châteaubriant"_s, u"Inès Morvan"_s, options));
    MergeRequest merge;
    merge.path = received;
    ETABLI_TRY(mergeArchive(workspace->space(), merge));
    ETABLI_TRY(indexWaiting(workspace->space()));
    QString project;
    ETABLI_TRY(workspace->reader().dump([&project](const QJsonObject &line) -> Result<void> {
        if (line.value(u"type").toString() == u"project")
            project = line.value(u"id").toString();
        return {};
    }));
    Records records(*workspace);
    ETABLI_TRY(records.set(u"project"_s, project,
                           {{u"summary"_s, Assignment::Kind::Set,
                             u"Un garage associatif entretient des voitures à prix libre et en loue quinze, dont quatre "
                             "électriques, à la semaine. Les salariés en insertion y apprennent la mécanique auprès de trois "
                             "bénévoles."_s},
                            {u"ends_on"_s, Assignment::Kind::Set, u"2028-12-31"_s}}));
    ExportRequest request;
    request.path = sent;
    return exportArchive(workspace->space(), request).map([](const ExportReport &) { return true; });
}

} // namespace

Journey::Journey(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(QDir(folder).absolutePath())
    , m_lane(std::make_unique<Lane>())
{
    // Neither the size of the person's window nor their colours: the pictures are the same everywhere.
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_settings.path()));
    QDesktopServices::setUrlHandler(u"file"_s, this, "keepClosed");
}

void Journey::keepClosed(const QUrl &file)
{
    Q_UNUSED(file)
}

Journey::~Journey()
{
    QDesktopServices::unsetUrlHandler(u"file"_s);
    delete m_player;
    m_desktop.reset();
    m_lane.reset();
}

bool Journey::isAsked(int argc, char **argv)
{
    bool asked = false;
    for (int i = 1; i < argc; ++i)
        asked = asked || std::strncmp(argv[i], "--journey", 9) == 0;
    return asked;
}

void Journey::prepareEnvironment(int argc, char **argv)
{
    if (!isAsked(argc, argv) || qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        return;
#ifdef Q_OS_LINUX
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
}

QString Journey::file(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

WorkspaceOptions Journey::otherOptions() const
{
    WorkspaceOptions options;
    options.surroundings.clock = &m_clock;
    return options;
}

void Journey::start()
{
    const QDir folder(m_folder);
    if (!folder.mkpath(u"."_s)) {
        fail(tr("“%1” cannot be written. Choose another folder.").arg(m_folder));
        return;
    }
    QFile index(file(u"index.html"_s));
    const bool ours = index.open(QIODevice::ReadOnly) && index.readAll().contains(mark.toUtf8());
    for (const QString &space : {file(u"espace-a"_s), file(u"espace-b"_s)}) {
        if (!QFileInfo::exists(space))
            continue;
        // Only what a former journey left is made anew.
        if (!ours || !QDir(space).removeRecursively()) {
            fail(tr("“%1” exists already and was not made by a journey: choose an empty folder.").arg(space));
            return;
        }
    }
    for (const QString &name : ours ? QStringList{charterFile, firstArchive, secondArchive} : QStringList()) {
        if (QFileInfo::exists(file(name)) && !QFile::remove(file(name))) {
            fail(tr("“%1” cannot be written. Choose another folder.").arg(file(name)));
            return;
        }
    }
    const auto job = [path = file(u"espace-a"_s), options = otherOptions()]() -> Result<bool> {
        ETABLI_TRY(Workspace::create(path, u"Poste de Redon"_s, u"Maëlle Guivarc’h"_s, options));
        return true;
    };
    onAnswer(m_lane->run(job), this, [this](const Result<bool> &made) { begin(made); });
}

void Journey::begin(const Result<bool> &made)
{
    if (!made) {
        fail(Sentences::of(made.error()));
        return;
    }
    DesktopOptions options;
    options.space = file(u"espace-a"_s);
    m_desktop = std::make_unique<Desktop>(options);
    m_desktop->shell().setFixedSize(1366, 768);
    m_player = new Player(&m_desktop->shell(), m_folder);
    connect(m_player, &Player::failed, this, &Journey::fail);
    connect(m_player, &Player::finished, this, &Journey::finish);
    connect(m_desktop.get(), &Desktop::notOpened, this, [this](const Error &error) { fail(Sentences::of(error)); });
    connect(m_desktop.get(), &Desktop::ready, this, [this] {
        m_desktop->shell().showPage(u"projects"_s);
        script();
        m_player->play();
    });
    m_desktop->start();
}

void Journey::startNeighbour()
{
    m_neighbourDone = false;
    const auto job = [space = file(u"espace-b"_s), received = file(firstArchive),
                      sent = file(secondArchive), options = otherOptions()] {
        return neighbourWork(space, received, sent, options);
    };
    onAnswer(m_lane->run(job), this, [this](const Result<bool> &done) {
        if (done)
            m_neighbourDone = true;
        else
            fail(tr("The journey stopped on the second space: %1").arg(Sentences::of(done.error())));
    });
}

void Journey::fail(const QString &sentence)
{
    if (std::exchange(m_over, true))
        return;
    QTextStream(stderr) << sentence << Qt::endl;
    QCoreApplication::exit(1);
}

bool Journey::writeIndex() const
{
    QSaveFile page(file(u"index.html"_s));
    if (!page.open(QIODevice::WriteOnly))
        return false;
    QTextStream out(&page);
    out << "<!doctype html>\n" << mark << "\n<html lang=\"fr\"><meta charset=\"utf-8\"><title>"
        << tr("A journey through Établi").toHtmlEscaped()
        << "</title>\n<style>body{font:16px/1.5 Lato,sans-serif;max-width:1000px;margin:2em auto;color:#1A2529;"
           "background:#F1F4F4}img{width:100%;border:1px solid #D2DADC;border-radius:6px}figure{margin:2em 0}"
           "figcaption{font-weight:600;margin-bottom:.5em}a{color:#0B5F66}</style>\n<h1>"
        << tr("A journey through Établi").toHtmlEscaped() << "</h1>\n<p>"
        << tr("From the first note of an alliance to a conflict settled, played in the real window.").toHtmlEscaped() << "</p>\n";
    int number = 0;
    for (const Player::Picture &picture : m_player->pictures()) {
        out << "<figure><figcaption>" << ++number << ". " << picture.caption.toHtmlEscaped() << "</figcaption><img src=\""
            << picture.file << "\" alt=\"" << picture.caption.toHtmlEscaped() << "\"></figure>\n";
    }
    out << "<h2>" << tr("Files").toHtmlEscaped() << "</h2>\n<ul>\n";
    const QList<std::pair<QString, QString>> files{
        {charterFile, tr("The charter of the alliance")},
        {firstArchive, tr("First archive, prepared by the window")},
        {secondArchive, tr("Archive of the second space, merged by the window")}};
    for (const auto &[name, caption] : files)
        out << "<li><a href=\"" << name << "\">" << caption.toHtmlEscaped() << "</a></li>\n";
    out << "</ul>\n</html>\n";
    out.flush();
    return page.commit();
}

void Journey::finish()
{
    if (!writeIndex()) {
        fail(tr("“%1” cannot be written. Choose another folder.").arg(file(u"index.html"_s)));
        return;
    }
    if (std::exchange(m_over, true))
        return;
    QTextStream out(stdout);
    for (const Player::Picture &picture : m_player->pictures())
        out << file(picture.file) << '\n';
    for (const QString &name : {charterFile, firstArchive, secondArchive, u"index.html"_s})
        out << file(name) << '\n';
    out.flush();
    QCoreApplication::exit(0);
}

} // namespace etabli
