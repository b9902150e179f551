// What the journey does, step by step; how it is played is in player.cpp, what surrounds it in journey.cpp.
#include "app/desktop/journey.h"

#include "app/desktop/desktop.h"
#include "ui/commands/edits.h"
#include "ui/forms/boundfield.h"
#include "ui/pages/exchanges/conflictspane.h"
#include "ui/pages/exchanges/exchangespage.h"
#include "ui/pages/exchanges/preparepanel.h"
#include "ui/pages/exchanges/receivepanel.h"
#include "ui/pages/exchanges/segmentbar.h"
#include "ui/pages/exchanges/textconflict.h"
#include "ui/pages/projects/partnerstab.h"
#include "ui/pages/records/recordform.h"
#include "ui/pages/records/recordpane.h"
#include "ui/pages/records/recordspage.h"
#include "ui/shell/shell.h"
#include "ui/widgets/chippicker.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/navlist.h"
#include "ui/widgets/recordroles.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/signs.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace etabli {

namespace {

const QString title = u"Garage solidaire et covoiturage"_s;
const QString summary =
    u"Un garage associatif entretient des voitures à prix libre et en loue douze à la semaine. Quatre points de "
    "covoiturage desservent les zones d’emploi aux heures d’équipe. Les salariés en insertion y apprennent la mécanique "
    "avec deux chefs d’atelier retraités."_s;

/// The button of a widget that bears that text.
QPushButton *buttonIn(QWidget *parent, const QString &text)
{
    for (QPushButton *button : parent->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

RecordsPage *Journey::projects() const
{
    return qobject_cast<RecordsPage *>(m_desktop->shell().page(u"projects"_s));
}

ExchangesPage *Journey::exchanges() const
{
    return qobject_cast<ExchangesPage *>(m_desktop->shell().page(u"exchanges"_s));
}

QPushButton *Journey::headButton(const QString &text) const
{
    return buttonIn(&m_desktop->shell(), text);
}

bool Journey::fieldIs(const QString &field, const QString &value)
{
    return projects()->record()->record().sheet().view.text(field) == value;
}

bool Journey::choosePlace(const QString &typed)
{
    BoundField *field = projects()->record()->form()->fieldNamed(u"territories"_s);
    auto *chips = qobject_cast<ChipsEdit *>(field->editor());
    field->edit();
    return chips && Player::press(Qt::Key_Return) && Player::type(typed);
}

void Journey::script()
{
    scriptAlliance();
    scriptExchange();
    scriptConflict();
}

void Journey::scriptAlliance()
{
    Player &play = *m_player;
    RecordPane *record = projects()->record();
    const auto field = [record](const QString &name) { return record->form()->fieldNamed(name); };
    const auto write = [field](const QString &name, const QString &text) {
        BoundField *one = field(name);
        return one && one->isEnabled() && Player::click(one->editor()) && Player::type(text);
    };
    const auto saved = [this] { return m_desktop->edits()->pending() == 0; };

    play.picture(u"espace-neuf"_s, tr("A new space: the window says what is missing and what to do"));
    play.step(tr("new project"), [this] { return Player::click(headButton(projects()->headerActions().last()->text())); });
    play.step(tr("title"), [write] { return write(u"title"_s, title); });
    play.step(tr("title kept"), [] { return Player::press(Qt::Key_Tab); }, [this, saved] { return fieldIs(u"title"_s, title) && saved(); });
    play.step(tr("need"), [write] {
        return write(u"need"_s, u"Sans voiture, un emploi sur trois de la zone est hors d’atteinte."_s);
    });
    play.step(tr("summary"), [write] { return write(u"summary"_s, summary); });
    play.step(tr("summary kept"), [] { return Player::press(Qt::Key_Tab); }, [this, saved] { return fieldIs(u"summary"_s, summary) && saved(); });
    play.picture(u"premiere-note"_s, tr("A first note: a title is enough, what is typed is kept at once"));

    play.step(tr("territory"), [this] { return choosePlace(u"redon"_s); });
    play.step(tr("territory found"), [field] {
        auto *chips = qobject_cast<ChipsEdit *>(field(u"territories"_s)->editor());
        return chips && chips->picker() && chips->picker()->isVisible() && chips->picker()->list()->model()->rowCount() > 0;
    });
    play.picture(u"territoire"_s, tr("A commune is found by its name, with its département"));
    play.step(tr("territory chosen"), [] { return Player::press(Qt::Key_Return); }, [record, saved] {
        return saved() && !record->record().sheet().view.sets.value(u"territories"_s).isEmpty();
    });
    play.step(tr("list of territories closed"), [] { return Player::press(Qt::Key_Escape); });
    play.step(tr("budget"), [write] { return write(u"budget"_s, u"186000"_s); });
    play.step(tr("budget kept"), [] { return Player::press(Qt::Key_Tab); }, [this, saved] { return fieldIs(u"budget"_s, u"18600000"_s) && saved(); });
    play.picture(u"budget"_s, tr("The budget is typed freely and kept in euros"));

    play.step(tr("partners"), [record] {
        return Player::clickAt(record->tabs(), record->tabs()->tabRect(1).center());
    });
    const QStringList partners{u"Les Roues de la Vilaine"_s, u"Redon Agglomération"_s, u"Mission locale du Pays de Redon"_s};
    for (int i = 0; i < partners.size(); ++i) {
        play.step(tr("partner %1").arg(i + 1), [record, name = partners.at(i)] {
            ChipsEdit *adder = qobject_cast<PartnersTab *>(record->tabAt(1))->adder();
            if (!adder->isEnabled() || !adder->isVisible())
                return false;
            Player::focus(adder);
            return Player::press(Qt::Key_Return) && Player::type(name);
        });
        play.step(tr("partner %1 kept").arg(i + 1), [record] {
            ChipsEdit *adder = qobject_cast<PartnersTab *>(record->tabAt(1))->adder();
            return adder->picker() && adder->picker()->isVisible() && Player::press(Qt::Key_Return);
        }, [record, saved, i] { return saved() && qobject_cast<PartnersTab *>(record->tabAt(1))->model()->rowCount() > i; });
        play.step(tr("list of organisations closed"), [] { return Player::press(Qt::Key_Escape); });
    }
    play.picture(u"partenaires"_s, tr("Partners: an organisation that is not known yet is made by its name"));

    const auto search = [this] { return m_desktop->shell().findChild<SearchBox *>(); };
    play.step(tr("search"), [search] { return Player::click(search()) && Player::type(u"garage covoit"_s); },
              [search] { return search()->isListOpen(); });
    play.picture(u"recherche"_s, tr("Found again: beginnings of words are enough, accents do not matter"));
    play.step(tr("result opened"), [search] {
        // The project, whatever its partnership of the same name is ranked.
        QListView *found = search()->list();
        for (int row = 0; row < found->model()->rowCount(); ++row) {
            const QModelIndex index = found->model()->index(row, 0);
            if (index.data(IconNameRole).toString() == u"view-task")
                return Player::clickAt(found->viewport(), found->visualRect(index).center());
        }
        return false;
    }, [search] { return !search()->isListOpen(); });
    play.step(tr("form again"), [record] {
        return Player::clickAt(record->tabs(), record->tabs()->tabRect(0).center());
    });

    const QString pdf = file(u"charte.pdf"_s);
    play.step(tr("charter"), [record] { return Player::click(buttonIn(record, QCoreApplication::translate("ProjectCharter", "Open the charter"))); });
    play.step(tr("where to write the charter"), [record, pdf] {
        auto *dialog = record->findChild<QFileDialog *>();
        auto *name = dialog ? dialog->findChild<QLineEdit *>(u"fileNameEdit"_s) : nullptr;
        if (!name || !name->isVisible())
            return false;
        auto *buttons = dialog->findChild<QDialogButtonBox *>();
        name->setCompleter(nullptr);
        name->clear();
        Player::focus(name);
        return QApplication::focusWidget() == name && Player::type(pdf)
            && Player::click(buttons->button(QDialogButtonBox::Save));
    }, [pdf, saved] { return saved() && QFileInfo(pdf).size() > 0; });
    play.picture(u"charte-ecrite"_s, tr("The charter is written as a PDF from what was typed"));
}

void Journey::scriptExchange()
{
    Player &play = *m_player;
    const QString first = file(u"archive-1-de-redon.etabli"_s);
    play.step(tr("page of exchanges"), [this] {
        for (QListView *list : m_desktop->shell().findChild<NavList *>()->findChildren<QListView *>()) {
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                if (index.data(NavDelegate::IdentityRole).toString() == u"exchanges")
                    return Player::clickAt(list->viewport(), list->visualRect(index).center());
            }
        }
        return false;
    }, [this] { return m_desktop->shell().currentPageId() == u"exchanges"; });
    play.picture(u"echanges"_s, tr("The health of the exchanges in plain words"));
    play.step(tr("prepare an archive"), [this] {
        return Player::click(headButton(exchanges()->headerActions().last()->text()));
    }, [this] { return exchanges()->preparePanel()->pathEdit()->isVisible(); });
    play.step(tr("where to write the archive"), [this, first] {
        QLineEdit *path = exchanges()->preparePanel()->pathEdit();
        Player::focus(path);
        path->selectAll();
        return QApplication::focusWidget() == path && Player::type(first);
    });
    play.picture(u"preparer-une-archive"_s, tr("An archive: what goes in, with or without personal data, where to write it"));
    play.step(tr("archive written"), [this] { return Player::click(exchanges()->preparePanel()->writeButton()); }, [this, first] {
        return !exchanges()->preparePanel()->isRunning() && exchanges()->message()->isVisible() && QFileInfo(first).size() > 0;
    });
    play.picture(u"archive-ecrite"_s, tr("The archive is signed and written: how many changes, what size, where"));
    play.step(tr("second space"), [this] {
        startNeighbour();
        return true;
    }, [this] { return m_neighbourDone; });
}

void Journey::scriptConflict()
{
    Player &play = *m_player;
    RecordPane *record = projects()->record();
    const QString second = file(u"archive-2-de-chateaubriant.etabli"_s);
    const auto saved = [this] { return m_desktop->edits()->pending() == 0; };
    const auto texts = [this] { return qobject_cast<TextConflict *>(exchanges()->conflicts()->detail()); };

    play.step(tr("page of projects"), [this] {
        m_desktop->shell().showPage(u"projects"_s);
        return true;
    });
    const QString mine = summary + u" Une navette relie la gare le soir."_s;
    play.step(tr("same field edited here"), [record] {
        BoundField *field = record->form()->fieldNamed(u"summary"_s);
        if (!field->isEnabled() || !field->editor()->isVisible())
            return false;
        field->edit();
        Player::focus(field->editor());
        return QApplication::focusWidget() == field->editor() && Player::press(Qt::Key_End, Qt::ControlModifier) && Player::type(u" Une navette relie la gare le soir."_s);
    });
    play.step(tr("edit kept"), [] { return Player::press(Qt::Key_Tab); }, [this, saved, mine] { return fieldIs(u"summary"_s, mine) && saved(); });
    play.picture(u"meme-champ"_s, tr("Meanwhile the same summary is changed on both workbenches"));

    play.step(tr("archive dragged"), [this, second] { return Player::drag(&m_desktop->shell(), second, false); });
    play.picture(u"glisser-une-archive"_s, tr("An archive is dropped anywhere on the window"));
    play.step(tr("archive dropped"), [this, second] { return Player::drag(&m_desktop->shell(), second, true); },
              [this] { return exchanges()->receivePanel()->mergeButton()->isVisible(); });
    play.picture(u"avant-de-fusionner"_s, tr("Before anything is merged: who signed, when, what it would change"));
    play.step(tr("merge"), [this] { return Player::click(exchanges()->receivePanel()->mergeButton()); },
              [this] { return exchanges()->message()->isVisible() && exchanges()->message()->actionButton()->isVisible(); });
    play.picture(u"fusion"_s, tr("Merged: what came, what was known, the conflict that has to be settled"));
    play.step(tr("go to the conflict"), [this] { return Player::click(exchanges()->message()->actionButton()); },
              [texts] { return texts() && texts()->isVisible(); });
    play.picture(u"conflit"_s, tr("The two texts word by word: letters and numbers, nothing lost"));
    play.step(tr("differences chosen"), [texts] {
        const auto bars = texts()->findChildren<SegmentBar *>();
        bool done = !bars.isEmpty();
        for (int i = 0; i < bars.size(); ++i)
            done = Player::click(bars.at(i)->button(i == 0 ? 1 : 0)) && done;
        return done;
    });
    play.picture(u"choix"_s, tr("A choice for each difference; the text that will be kept is shown"));
    play.step(tr("conflict settled"), [texts] { return Player::click(buttonIn(texts(), TextConflict::tr("Keep this text"))); },
              [this, texts, saved] { return saved() && !texts(); });
    play.picture(u"conflit-regle"_s, tr("Settled: both versions stay in the history, the choice leaves with the next archive"));
}

} // namespace etabli
