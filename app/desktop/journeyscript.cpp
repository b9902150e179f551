// The first chapters of the journey: a living territory, then a space of one's own, from a note to its partners.
#include "app/desktop/journey.h"

#include "app/desktop/desktop.h"
#include "ui/forms/boundfield.h"
#include "ui/lists/listpanel.h"
#include "ui/pages/home/exchangecard.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/home/notecard.h"
#include "ui/pages/home/noteedit.h"
#include "ui/pages/home/territorycard.h"
#include "ui/pages/projects/partnerstab.h"
#include "ui/pages/records/recordform.h"
#include "ui/pages/records/recordpane.h"
#include "ui/pages/records/recordspage.h"
#include "ui/pages/welcome/welcomepage.h"
#include "ui/shell/shell.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/chippicker.h"
#include "ui/widgets/signs.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace etabli {

namespace {

const QString title = u"Garage solidaire et covoiturage"_s;
const QString summary =
    u"Un garage associatif entretient des voitures à prix libre et en loue douze à la semaine. Quatre points de "
    "covoiturage desservent les zones d’emploi aux heures d’équipe. Les salariés en insertion y apprennent la mécanique "
    "avec deux chefs d’atelier retraités."_s;

/// Whether the list of a field of chips is open.
bool isOpen(const ChipsEdit *chips)
{
    return chips && chips->picker() && chips->picker()->isVisible();
}

/// Whether it is, with something in it.
bool isOffering(const ChipsEdit *chips)
{
    return isOpen(chips) && chips->picker()->list()->model()->rowCount() > 0;
}

} // namespace

void Journey::scriptDemonstration()
{
    Player &play = *m_player;
    play.chapter(tr("A living territory: the demonstration"));
    play.step(tr("home page"), [this] {
        shell().showPage(u"home"_s);
        return true;
    }, [this] { return !home()->exchanges()->words().isEmpty() && !home()->territory()->headline().isEmpty(); });
    play.picture(u"accueil"_s, tr("The demonstration opens on what matters today"),
                 tr("A note first, then what is late or due within fifteen days, what was begun, the health of the exchanges and "
                    "the territory in figures. Sixty fictional alliances in three real départements."));
    find(u"mobilité solid"_s, u"view-task"_s);
    play.step(tr("project shown"), [this] { return shell().currentPageId() == u"projects"; },
              [this] { return !projects()->record()->titleShown().isEmpty() && projects()->list()->model()->rowCount() > 0; });
    play.picture(u"projets"_s, tr("An alliance and everything that hangs on it"),
                 tr("The list at the left, the record at the right: stage, goals, territories, lead, and in tabs its partners, "
                    "commitments, meetings, notes and files. Each field is kept as it is typed; Ctrl+Z takes it back."));
    goTo(u"crte"_s);
    play.step(tr("first contract"), [this] {
        records(u"crte"_s)->list()->chooseFirst();
        return true;
    }, [this] { return !records(u"crte"_s)->record()->titleShown().isEmpty(); });
    play.picture(u"crte"_s, tr("A CRTE: perimeter, orientations, the alliances that serve them"),
                 tr("What préfecture staff follow: the contract, its intercommunalities, and the projects that hang on each "
                    "orientation, counted once each."));
}

void Journey::scriptAlliance()
{
    Player &play = *m_player;
    play.chapter(tr("A space of one’s own: from a note to an alliance"));
    const auto welcome = [this] { return shell().findChild<WelcomePage *>(); };
    play.step(tr("go to my space"), [this] {
        for (QToolButton *one : shell().foot()->findChildren<QToolButton *>()) {
            if (one->isVisible() && one->text() == StatusLine::tr("Go to my space"))
                return Player::click(one);
        }
        return false;
    }, [welcome] { return welcome() && welcome()->isVisible(); });
    play.step(tr("first question"), [welcome] {
        Player::focus(welcome()->nameEdit());
        return QApplication::focusWidget() == welcome()->nameEdit() && Player::type(u"Maëlle Guivarc’h"_s);
    });
    play.picture(u"premiere-fois"_s, tr("The first time: three short questions"),
                 tr("A name, which stands beside everything one writes; the organisation and the territory can wait. Nothing leaves "
                    "the computer."));
    play.step(tr("name given"), [welcome] { return Player::click(welcome()->nextButton()); },
              [welcome] { return welcome()->step() == WelcomePage::Organisation; });
    play.step(tr("organisation given"), [welcome] {
        Player::focus(welcome()->organisationEdit());
        return QApplication::focusWidget() == welcome()->organisationEdit() && Player::type(u"Pays de Redon Solidaire"_s)
            && Player::click(welcome()->nextButton());
    }, [welcome] { return welcome()->step() == WelcomePage::Place; });
    play.step(tr("own space made"), [this, welcome] {
        m_ready = false;
        return Player::click(welcome()->nextButton());
    }, [this] { return m_ready; });
    const auto note = [this] { return home()->note()->edit(); };
    play.step(tr("quick note"), [this, note] {
        shell().showPage(u"home"_s);
        home()->focusNote();
        return QApplication::focusWidget() == note()
            && Player::type(u"Au marché de Redon : sans voiture, un emploi sur trois est hors d’atteinte. À creuser avec @Les Roues"_s);
    }, [note] { return note()->list() && note()->list()->isVisible(); });
    play.picture(u"note-rapide"_s, tr("A note, as it is heard"),
                 tr("“@” finds an organisation, or makes it; “#” finds a territory. What is typed is kept letter by letter, even "
                    "if the computer stops."));
    play.step(tr("organisation made from the note"), [] { return Player::press(Qt::Key_Return); },
              [this, note] { return isSaved() && !note()->draft().mentions.isEmpty(); });
    const auto kept = std::make_shared<bool>(false);
    play.step(tr("note kept"), [this, kept] {
        connect(home()->note(), &NoteCard::kept, this, [kept] { *kept = true; }, Qt::SingleShotConnection);
        return Player::click(home()->note()->keepButton());
    }, [kept] { return *kept; });

    goTo(u"projects"_s);
    play.step(tr("new project"), [this] { return Player::click(button(projects()->headerActions().last()->text())); });
    play.step(tr("title"), [this] { return write(u"title"_s, title); });
    play.step(tr("title kept"), [] { return Player::press(Qt::Key_Tab); }, [this] { return fieldIs(u"title"_s, title); });
    play.step(tr("need"), [this] {
        return write(u"need"_s, u"Sans voiture, un emploi sur trois de la zone est hors d’atteinte."_s);
    });
    play.step(tr("summary"), [this] { return write(u"summary"_s, summary); });
    play.step(tr("summary kept"), [] { return Player::press(Qt::Key_Tab); }, [this] { return fieldIs(u"summary"_s, summary); });
    const auto places = [this] {
        return qobject_cast<ChipsEdit *>(projects()->record()->form()->fieldNamed(u"territories"_s)->editor());
    };
    play.step(tr("territory"), [this] {
        projects()->record()->form()->fieldNamed(u"territories"_s)->edit();
        return Player::press(Qt::Key_Return) && Player::type(u"redon"_s);
    });
    play.step(tr("territory found"), [places] { return isOffering(places()); });
    play.picture(u"commune"_s, tr("A title is enough; a commune is found by its name"),
                 tr("The only field that is needed is the title. Communes of the same name show their département; former communes "
                    "lead to the one of today."));
    play.step(tr("territory chosen"), [] { return Player::press(Qt::Key_Return); },
              [this] { return isSaved() && !projects()->record()->record().sheet().view.sets.value(u"territories"_s).isEmpty(); });
    play.step(tr("list of territories closed"), [] { return Player::press(Qt::Key_Escape); });
    play.step(tr("budget"), [this] { return write(u"budget"_s, u"186000"_s); });
    play.step(tr("budget kept"), [] { return Player::press(Qt::Key_Tab); }, [this] { return fieldIs(u"budget"_s, u"18600000"_s); });
    play.picture(u"projet"_s, tr("The alliance in a few lines"),
                 tr("An amount is typed as it comes and kept in euros. At the foot of the record, the line that says that everything "
                    "is on the disk."));
}

void Journey::scriptPartners()
{
    Player &play = *m_player;
    play.step(tr("partners"), [this] {
        CountTabBar *tabs = projects()->record()->tabs();
        return Player::clickAt(tabs, tabs->tabRect(1).center());
    });
    const auto tab = [this] { return qobject_cast<PartnersTab *>(projects()->record()->tabAt(1)); };
    const QStringList partners{u"Les Roues de la Vilaine"_s, u"Redon Agglomération"_s, u"Mission locale du Pays de Redon"_s};
    for (int i = 0; i < partners.size(); ++i) {
        play.step(tr("partner %1").arg(i + 1), [tab, name = partners.at(i)] {
            ChipsEdit *adder = tab()->adder();
            if (!adder->isEnabled() || !adder->isVisible())
                return false;
            Player::focus(adder);
            return Player::press(Qt::Key_Return) && Player::type(name);
        });
        play.step(tr("partner %1 kept").arg(i + 1), [tab] { return isOpen(tab()->adder()) && Player::press(Qt::Key_Return); },
                  [this, tab, i] { return isSaved() && tab()->model()->rowCount() > i; });
        play.step(tr("list of organisations closed"), [] { return Player::press(Qt::Key_Escape); });
    }
    play.picture(u"partenaires"_s, tr("Partners: known ones are found, new ones are made by their name"),
                 tr("Nothing is typed twice: a name that looks like one already there is offered first, and two records of the same "
                    "organisation can be joined without losing anything."));
}

} // namespace etabli
