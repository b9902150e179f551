// Pictures of the whole window, in French, on the demonstration: look_window FOLDER
#include "core/base/clock.h"
#include "tests/look/realwindow.h"
#include "ui/shell/shell.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

using namespace etabli;
using namespace Qt::StringLiterals;

namespace {

const QSize laptop(1366, 768);

/// Everything that docs/screenshots holds of the window; the names are French, as the pages that show them.
bool draw(RealWindow &window, const QDir &folder)
{
    bool kept = true;
    const auto keep = [&](const QString &name) {
        kept = window.picture().save(folder.filePath(name + u".png"_s), nullptr, 0) && kept;
    };
    window.look(laptop, SchemeChoice::Light, 100);
    window.show(u"home"_s);
    keep(u"accueil"_s);
    kept = window.open(u"projects"_s, u"Mobilité"_s) && kept;
    keep(u"projets"_s);
    kept = window.openTab(u"projects"_s, u"Partenaires"_s) && kept;
    keep(u"projets-partenaires"_s);
    for (const auto &[page, name] : {std::pair(u"partnerships"_s, u"partenariats"_s), std::pair(u"meetings"_s, u"rencontres"_s),
                                     std::pair(u"commitments"_s, u"engagements"_s), std::pair(u"crte"_s, u"crte"_s),
                                     std::pair(u"practices"_s, u"pratiques"_s), std::pair(u"words"_s, u"listes-de-mots"_s),
                                     std::pair(u"duplicates"_s, u"doublons"_s)}) {
        window.show(page);
        keep(name);
    }
    window.show(u"organisations"_s);
    keep(u"organisations"_s);
    window.show(u"contacts"_s);
    kept = window.openTab(u"contacts"_s, u"Droits"_s) && kept;
    keep(u"contacts-droits"_s);
    window.look(laptop, SchemeChoice::Dark, 100);
    kept = window.open(u"projects"_s, u"Mobilité"_s) && window.openTab(u"projects"_s, u"Fiche"_s) && kept;
    keep(u"projets-sombre"_s);
    window.show(u"home"_s);
    keep(u"accueil-sombre"_s);
    window.look(laptop, SchemeChoice::Light, 200);
    keep(u"accueil-200"_s);
    window.show(u"projects"_s);
    keep(u"projets-200"_s);
    return kept;
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
    QApplication application(argc, argv);
    const QDir folder(QCoreApplication::arguments().value(1, u"."_s));
    const SystemClock clock;
    const QString space = home.filePath(u"space"_s);
    if (!folder.mkpath(u"."_s) || !RealWindow::prepare() || !RealWindow::makeDemonstration(space, clock))
        return 1;
    RealWindow window(space);
    return draw(window, folder) ? 0 : 1;
}
