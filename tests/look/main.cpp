// Draws the shared widgets into pictures, to be compared by eye with the mock-ups: look_gallery FOLDER
#include "tests/look/componentspage.h"
#include "tests/look/projectspage.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QTextStream>
#include <QThread>

using namespace etabli;

namespace {

// Activation, focus and late layouts need a few turns of the event loop.
void settle()
{
    for (int turn = 0; turn < 10; ++turn) {
        QCoreApplication::processEvents();
        QThread::msleep(4);
    }
}

bool draw(QWidget &page, const QSize &size, const QString &file)
{
    page.resize(size);
    page.show();
    page.activateWindow();
    settle();
    if (auto *projects = qobject_cast<ProjectsPage *>(&page))
        projects->openHistory();
    else if (auto *focused = page.findChild<QWidget *>(QStringLiteral("focused")))
        focused->setFocus();
    settle();
    return page.grab().save(file);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Établi"));
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    if (!folder.mkpath(QStringLiteral("."))) {
        QTextStream(stderr) << "cannot make " << folder.path() << '\n';
        return 1;
    }
    bool kept = true;
    for (const int percent : {100, 200}) {
        for (const SchemeChoice choice : {SchemeChoice::Light, SchemeChoice::Dark}) {
            Theme::apply(app, choice, percent);
            const bool dark = choice == SchemeChoice::Dark;
            const QString end = (dark ? QStringLiteral("dark-%1.png") : QStringLiteral("light-%1.png")).arg(percent);
            ComponentsPage components(dark ? QStringLiteral("Sombre") : QStringLiteral("Clair"));
            kept = draw(components, QSize(683, 768) * percent / 100, folder.filePath(QStringLiteral("components-") + end)) && kept;
            ProjectsPage projects;
            kept = draw(projects, QSize(1366, 768) * percent / 100, folder.filePath(QStringLiteral("projects-") + end)) && kept;
            projects.openPicker();
            settle();
            kept = projects.grab().save(folder.filePath(QStringLiteral("picker-") + end)) && kept;
            projects.openSearch();
            settle();
            kept = projects.grab().save(folder.filePath(QStringLiteral("search-") + end)) && kept;
        }
    }
    return kept ? 0 : 1;
}
