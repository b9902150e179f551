// The last chapters of the journey: an archive, the national base, a colleague, a conflict settled.
#include "app/desktop/journey.h"

#include "app/desktop/desktop.h"
#include "core/services/spaces.h"
#include "ui/forms/boundfield.h"
#include "ui/lists/listpanel.h"
#include "ui/pages/exchanges/conflictspane.h"
#include "ui/pages/exchanges/exchangespage.h"
#include "ui/pages/exchanges/segmentbar.h"
#include "ui/pages/exchanges/textconflict.h"
#include "ui/pages/exchanges/tosendpane.h"
#include "ui/pages/records/recordform.h"
#include "ui/pages/records/recordpane.h"
#include "ui/pages/records/recordspage.h"
#include "ui/shell/shell.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/signs.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QFileInfo>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace etabli {

namespace {

const QString theirs =
    u"Un garage associatif entretient des voitures à prix libre et en loue quinze, dont quatre électriques, à la semaine. "
    "Les salariés en insertion y apprennent la mécanique auprès de trois bénévoles."_s;
const QString added = u" Une navette relie la gare le soir."_s;

} // namespace

void Journey::scriptArchive()
{
    Player &play = *m_player;
    play.chapter(tr("Exchange: an archive, the national base"));
    goTo(u"exchanges"_s);
    play.step(tr("what waits to leave"), [this] {
        CountTabBar *tabs = exchanges()->tabs();
        return Player::clickAt(tabs, tabs->tabRect(ExchangesPage::ToSend).center());
    }, [this] { return exchanges()->toSend()->list()->model()->rowCount() > 0; });
    play.picture(u"a-transmettre"_s, tr("What waits to be passed on, record by record"),
                 tr("What was changed, by whom and when, before anything leaves."));
    prepareArchive(file(journeyfile::firstArchive), true);
    play.picture(u"archive-ecrite"_s, tr("The archive is written"),
                 tr("How many changes, what size, where. It travels by e-mail, by key or by a shared folder; receiving it twice does "
                    "no harm."));
    play.step(tr("trust and keys"), [this] {
        CountTabBar *tabs = exchanges()->tabs();
        return Player::clickAt(tabs, tabs->tabRect(ExchangesPage::Trust).center());
    });
    play.step(tr("export my card"), [this] {
        return Player::click(button(QCoreApplication::translate("etabli::TrustPane", "Export my card")));
    });
    chooseFile(tr("where to write the card"), file(journeyfile::card));
    play.picture(u"carte"_s, tr("The card of the workbench"),
                 tr("It introduces the workbench to the national base: a name and a public key. The four groups of letters are read "
                    "aloud to be sure that it is the right one."));
}

void Journey::scriptNeighbour()
{
    Player &play = *m_player;
    play.chapter(tr("Two workbenches, one alliance"));
    elsewhere(tr("space of the colleague"), [path = file(journeyfile::otherSpace), options = otherOptions()]() -> Result<bool> {
        return spaces::found(path, {u"Inès Morvan"_s, u"Pôle de Châteaubriant"_s, {}}, options).map([](const FoundedSpace &) {
            return true;
        });
    });
    openSpace(file(journeyfile::otherSpace));
    play.step(tr("page of the colleague"), [this] {
        shell().showPage(u"exchanges"_s);
        return shell().currentPageId() == u"exchanges";
    });
    receive(file(journeyfile::publication), u"chez-une-collegue"_s, tr("Inès, in Châteaubriant, receives what the base publishes"),
            tr("Before anything is merged: who signed, when it was written, what it would bring. Nothing is merged without a word "
               "from her."));
    goTo(u"projects"_s);
    play.step(tr("project of the colleague"), [this] {
        if (projects()->list()->model()->rowCount() == 0)
            return false;
        projects()->list()->chooseFirst();
        return true;
    }, [this] { return !projects()->record()->titleShown().isEmpty() && projects()->record()->form()->fieldNamed(u"summary"_s)->isEnabled(); });
    play.step(tr("same field edited there"), [this] {
        BoundField *field = projects()->record()->form()->fieldNamed(u"summary"_s);
        field->edit();
        Player::focus(field->editor());
        return QApplication::focusWidget() == field->editor() && Player::press(Qt::Key_A, Qt::ControlModifier)
            && Player::type(theirs);
    });
    play.step(tr("edit kept there"), [] { return Player::press(Qt::Key_Tab); }, [this] { return fieldIs(u"summary"_s, theirs); });
    play.picture(u"meme-champ-labas"_s, tr("Inès rewrites the summary of the alliance"),
                 tr("She works without network, on her own copy: nothing is locked, nobody waits."));
    prepareArchive(file(journeyfile::secondArchive), false);
}

void Journey::scriptConflict()
{
    Player &play = *m_player;
    const auto texts = [this] { return qobject_cast<TextConflict *>(exchanges()->conflicts()->detail()); };
    openSpace(file(journeyfile::space));
    play.step(tr("page of projects"), [this] {
        shell().showPage(u"projects"_s);
        if (projects()->list()->model()->rowCount() == 0)
            return false;
        projects()->list()->chooseFirst();
        return true;
    }, [this] { return !projects()->record()->titleShown().isEmpty() && projects()->record()->form()->fieldNamed(u"summary"_s)->isEnabled(); });
    play.step(tr("same field edited here"), [this] {
        BoundField *field = projects()->record()->form()->fieldNamed(u"summary"_s);
        if (!field->editor()->isVisible())
            return false;
        field->edit();
        Player::focus(field->editor());
        return QApplication::focusWidget() == field->editor() && Player::press(Qt::Key_End, Qt::ControlModifier) && Player::type(added);
    });
    play.step(tr("edit kept"), [] { return Player::press(Qt::Key_Tab); }, [this] {
        return isSaved() && projects()->record()->record().sheet().view.text(u"summary").endsWith(added);
    });
    play.picture(u"meme-champ-ici"_s, tr("Meanwhile Maëlle adds a sentence to the same summary"));
    receive(file(journeyfile::secondArchive), u"avant-de-fusionner"_s, tr("Inès’s archive, dropped on Maëlle’s window"),
            tr("The window tells what it would change, and that one field was written on both sides."));
    play.step(tr("merge told"), [this] { return exchanges()->message()->actionButton()->isVisible(); });
    play.picture(u"fusion"_s, tr("Merged: nothing was lost, one conflict to settle"),
                 tr("What came, what was known, what has to be looked at. The import can be undone."));
    play.step(tr("go to the conflict"), [this] { return Player::click(exchanges()->message()->actionButton()); },
              [texts] { return texts() && texts()->isVisible(); });
    play.picture(u"conflit"_s, tr("The two texts word by word"),
                 tr("Letters and numbers mark the differences; each can be chosen alone, or a third version written."));
    play.step(tr("differences chosen"), [texts] {
        const auto bars = texts()->findChildren<SegmentBar *>();
        bool done = !bars.isEmpty();
        for (int i = 0; i < bars.size(); ++i)
            done = Player::click(bars.at(i)->button(i == 0 ? 1 : 0)) && done;
        return done;
    });
    play.picture(u"choix"_s, tr("A choice for each difference"), tr("The text that will be kept is shown as it will be."));
    play.step(tr("conflict settled"), [this] {
        return Player::click(button(QCoreApplication::translate("etabli::TextConflict", "Keep this text")));
    }, [this, texts] { return isSaved() && !texts(); });
    play.picture(u"conflit-regle"_s, tr("Settled: both versions stay in the history"),
                 tr("The choice is a change like any other: it leaves with the next archive, and can be taken back."));
}

} // namespace etabli
