#include "app/desktop/journey.h"

#include "app/desktop/desktop.h"
#include "app/desktop/journeypage.h"
#include "core/services/person.h"
#include "core/services/spaces.h"
#include "ui/shell/shell.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QTextStream>

#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace etabli {

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
    // Where « Go to my space » leads.
    qputenv("ETABLI_SPACE", QFile::encodeName(file(journeyfile::space)));
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

bool Journey::clearFormer()
{
    QFile page(file(journeyfile::index));
    const bool ours = page.open(QIODevice::ReadOnly) && page.readAll().contains(JourneyPage::mark.toUtf8());
    page.close();
    for (const QString &name : {journeyfile::demonstration, journeyfile::space, journeyfile::otherSpace, journeyfile::base,
                                journeyfile::pack}) {
        const QString folder = file(name);
        if (!QFileInfo::exists(folder))
            continue;
        // Only what a former journey left is made anew.
        if (!ours || !QDir(folder).removeRecursively()) {
            fail(tr("“%1” exists already and was not made by a journey: choose an empty folder.").arg(folder));
            return false;
        }
    }
    if (!ours)
        return true;
    const QStringList known{journeyfile::charter, journeyfile::dashboard, journeyfile::card, journeyfile::firstArchive,
                            journeyfile::publication, journeyfile::secondArchive};
    static const QRegularExpression picture(u"^\\d\\d-.*\\.png$"_s);
    const QStringList names = QDir(m_folder).entryList(QDir::Files);
    for (const QString &name : names) {
        if ((known.contains(name) || picture.match(name).hasMatch()) && !QFile::remove(file(name))) {
            fail(tr("“%1” cannot be written. Choose another folder.").arg(file(name)));
            return false;
        }
    }
    return true;
}

void Journey::start()
{
    if (!QDir(m_folder).mkpath(u"."_s)) {
        fail(tr("“%1” cannot be written. Choose another folder.").arg(m_folder));
        return;
    }
    // The page comes first: a journey that stops on the way can be played again in its folder.
    if (!clearFormer() || !JourneyPage::write(file(journeyfile::index), {}, {}))
        return fail(tr("“%1” cannot be written. Choose another folder.").arg(file(journeyfile::index)));
    const auto job = [path = file(journeyfile::demonstration), options = otherOptions()]() -> Result<bool> {
        return spaces::makeDemonstration(path, u"Maëlle Guivarc’h"_s, options).map([] { return true; });
    };
    onAnswer(m_lane->run(job), this, [this](const Result<bool> &made) { begin(made); });
}

void Journey::begin(const Result<bool> &made)
{
    if (!made) {
        fail(Sentences::of(made.error()));
        return;
    }
    // The territory of the person who tries the demonstration; nobody is named yet.
    Person{{}, u"departement:35"_s, u"Ille-et-Vilaine"_s, {}, {}}.remember({});
    DesktopOptions options;
    options.space = file(journeyfile::demonstration);
    m_desktop = std::make_unique<Desktop>(options);
    m_desktop->shell().setFixedSize(1366, 768);
    m_player = new Player(&m_desktop->shell(), m_folder);
    connect(m_player, &Player::failed, this, &Journey::fail);
    connect(m_player, &Player::finished, this, &Journey::finish);
    connect(m_desktop.get(), &Desktop::notOpened, this, [this](const Error &error) { fail(Sentences::of(error)); });
    connect(m_desktop.get(), &Desktop::ready, this, [this] {
        m_ready = true;
        if (std::exchange(m_playing, true))
            return;
        scriptDemonstration();
        scriptDashboard();
        scriptCharter();
        scriptAlliance();
        scriptPartners();
        scriptArchive();
        scriptBase();
        scriptNeighbour();
        scriptConflict();
        m_player->play();
    });
    m_desktop->start();
}

void Journey::fail(const QString &sentence)
{
    if (std::exchange(m_over, true))
        return;
    QTextStream(stderr) << sentence << Qt::endl;
    QCoreApplication::exit(1);
}

void Journey::finish()
{
    QList<JourneyFile> files;
    const auto add = [&](const QString &name, const QString &caption) {
        if (QFileInfo::exists(file(name)))
            files += {name, caption};
    };
    add(journeyfile::dashboard, tr("The dashboard of the département, as a PDF"));
    add(journeyfile::charter, tr("The charter of the alliance, as a PDF"));
    const QStringList packed = QDir(file(journeyfile::pack)).entryList({u"*.pdf"_s}, QDir::Files, QDir::Name);
    for (const QString &name : packed)
        add(journeyfile::pack + u'/' + name, tr("Signing pack: %1").arg(name));
    add(journeyfile::firstArchive, tr("First archive, prepared by the window"));
    add(journeyfile::publication, tr("First publication of the national base, received by the window"));
    add(journeyfile::secondArchive, tr("Archive of the second space, merged by the window"));
    add(journeyfile::card, tr("Card of the workbench, given to the base"));
    if (!JourneyPage::write(file(journeyfile::index), m_player->pictures(), files)) {
        fail(tr("“%1” cannot be written. Choose another folder.").arg(file(journeyfile::index)));
        return;
    }
    if (std::exchange(m_over, true))
        return;
    QTextStream out(stdout);
    for (const Player::Picture &picture : m_player->pictures())
        out << file(picture.file) << '\n';
    for (const JourneyFile &one : std::as_const(files))
        out << file(one.path) << '\n';
    out << file(journeyfile::index) << '\n';
    out.flush();
    QCoreApplication::exit(0);
}

} // namespace etabli
