// The chapter of the dashboards: a département at a glance, down and up, its table, its PDF.
#include "app/desktop/journey.h"

#include "ui/charts/chartcard.h"
#include "ui/charts/chartface.h"
#include "ui/pages/dashboard/dashboardpage.h"
#include "ui/shell/shell.h"
#include "ui/widgets/messagestrip.h"

#include <QApplication>
#include <QFileInfo>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace etabli {

DashboardPage *Journey::dashboard() const
{
    return qobject_cast<DashboardPage *>(shell().page(u"dashboard"_s));
}

void Journey::scriptDashboard()
{
    Player &play = *m_player;
    const auto stands = [this](const QString &place) {
        return dashboard()->dashboard() && dashboard()->dashboard()->territory.place == place;
    };
    play.chapter(tr("The figures of a territory"));
    goTo(u"dashboard"_s);
    play.step(tr("dashboard of the département"), [this] {
        dashboard()->showPlace(u"departement:35"_s);
        return true;
    }, [stands] { return stands(u"departement:35"_s); });
    play.picture(u"tableau-de-bord"_s, tr("A whole département on one screen"),
                 tr("Alliances by stage, by goal, by profile of actor and by need, and the territories inside it. An alliance over "
                    "several of them counts once in each and once in the total; a line says why they differ."));
    play.step(tr("one level down"), [this] {
        Player::focus(dashboard()->goals()->chart());
        return QApplication::focusWidget() == dashboard()->goals()->chart() && Player::press(Qt::Key_Home)
            && Player::press(Qt::Key_Return);
    }, [this, stands] { return dashboard()->dashboard() && !stands(u"departement:35"_s); });
    play.picture(u"descendre"_s, tr("One level down, by a click or by Enter"),
                 tr("From the nation to the commune; the way above the charts leads back, Alt+Up too."));
    // An intercommunality over several départements has no single way up: the département is asked for by its name.
    play.step(tr("one level up"), [this] {
        dashboard()->showPlace(u"departement:35"_s);
        return true;
    }, [stands] { return stands(u"departement:35"_s); });
    play.step(tr("table of a chart"), [this] { return Player::click(dashboard()->stages()->tableButton()); },
              [this] { return dashboard()->stages()->showsTable(); });
    play.picture(u"tableau-d-un-graphique"_s, tr("Behind each chart, its table"),
                 tr("The same figures to read, to copy, or to hear with a screen reader."));
    play.step(tr("chart again"), [this] { return Player::click(dashboard()->stages()->tableButton()); });
    play.step(tr("export as PDF"), [this] {
        return Player::click(button(dashboard()->headerActions().last()->text()));
    });
    chooseFile(tr("where to write the dashboard"), file(journeyfile::dashboard));
    play.step(tr("dashboard written"), [this] { return QFileInfo(file(journeyfile::dashboard)).size() > 0; });
    play.picture(u"tableau-de-bord-pdf"_s, tr("The dashboard leaves as a PDF, a picture or a table"));
}

} // namespace etabli
