// The chapter of the charters: the list, an article written, what the checks say, the PDF, the pack of a signing.
#include "app/desktop/journey.h"

#include "ui/lists/listpanel.h"
#include "ui/pages/charters/articleeditor.h"
#include "ui/pages/charters/articlepane.h"
#include "ui/pages/charters/charteroutput.h"
#include "ui/pages/charters/charterspage.h"
#include "ui/pages/charters/charterwork.h"
#include "ui/pages/charters/fieldpopover.h"
#include "ui/pages/charters/studio.h"
#include "ui/pages/charters/studiohead.h"
#include "ui/pages/records/recordspage.h"
#include "ui/shell/shell.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/recordroles.h"
#include "ui/widgets/signs.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace etabli {

namespace {

const QString sentence = u" Les décisions se prennent à voix égales, quel que soit l’apport de chacun."_s;

} // namespace

ChartersPage *Journey::charters() const
{
    return qobject_cast<ChartersPage *>(shell().page(u"charters"_s));
}

bool Journey::openCharter(const QString &project) const
{
    RecordList *rows = charters()->records()->list()->rows();
    for (int row = 0; row < rows->model()->rowCount(); ++row) {
        const QModelIndex index = rows->model()->index(row, 0);
        if (index.data(TitleRole).toString().contains(project))
            return Player::clickAt(rows->viewport(), rows->visualRect(index).center());
    }
    return false;
}

void Journey::scriptCharter()
{
    Player &play = *m_player;
    const auto isWritten = [this] {
        return charters()->isWriting() && charters()->studio()->work().isRead() && charters()->studio()->work().pages();
    };
    const auto write = [this, isWritten](const QString &project) {
        m_player->step(tr("charter of “%1”").arg(project), [this, project] { return openCharter(project); });
        m_player->step(tr("write the charter"), [this] {
            return Player::click(button(QCoreApplication::translate("etabli::ChartersPage", "Write the charter")));
        }, isWritten);
    };
    play.chapter(tr("A charter worth signing"));
    goTo(u"charters"_s);
    play.step(tr("list of charters"), [this] { return openCharter(u"Mobilité solidaire"_s); });
    play.picture(u"chartes"_s, tr("The charters: drafts, negotiated, ready, signed"),
                 tr("Each with its alliance, its parties, its place and its day of signing."));
    write(u"Mobilité solidaire"_s);
    play.step(tr("an article"), [this] {
        Studio *studio = charters()->studio();
        studio->openArticle(u"gouvernance"_s);
        Player::focus(studio->article()->editor());
        return QApplication::focusWidget() == studio->article()->editor() && Player::press(Qt::Key_End, Qt::ControlModifier)
            && Player::type(sentence);
    }, [this] { return charters()->studio()->article()->editor()->toPlainText().contains(sentence.trimmed()); });
    play.picture(u"ecrire-un-article"_s, tr("A charter is written article by article"),
                 tr("At the left the articles and the seven principles; in the text, the fields of the records as chips that show "
                    "their value; at the right what is still missing, blocking first, each with its remedy."));
    play.step(tr("preview"), [this] {
        CountTabBar *tabs = charters()->studio()->sideTabs();
        return !tabs->isVisible() || Player::clickAt(tabs, tabs->tabRect(1).center());
    });
    play.picture(u"apercu-de-la-page"_s, tr("The page as it will be printed"),
                 tr("Signature blocks are never cut over two pages, no title is left alone at the foot of one. As long as something "
                    "blocks, each page bears « PROJET »."));
    play.step(tr("back to the charters"), [this] { return Player::click(charters()->studio()->head()->back()); },
              [this] { return isSaved() && !charters()->isWriting(); });
    write(u"Réemploi"_s);
    play.step(tr("export the charter"), [this] {
        return Player::click(button(QCoreApplication::translate("etabli::ChartersPage", "Export")));
    });
    chooseFile(tr("where to write the charter"), file(journeyfile::charter));
    play.step(tr("charter written"), [this] {
        return QFileInfo(file(journeyfile::charter)).size() > 0 && charters()->studio()->message()->isVisible();
    });
    play.picture(u"charte-prete"_s, tr("A charter that is ready leaves as a PDF"),
                 tr("PDF for archives, text document to go on in a word processor, or web page."));
    play.step(tr("signing pack"), [this] {
        charters()->studio()->output().packInto(file(journeyfile::pack));
        return true;
    }, [this] { return QDir(file(journeyfile::pack)).entryList({u"*.pdf"_s}, QDir::Files).size() == 4; });
    play.picture(u"dossier-de-signature"_s, tr("“Prepare the signing”: originals, attendance, name plates, certificate"),
                 tr("One identical original for each party and one for the archive, and what is needed on the table."));
    play.step(tr("list of charters again"), [this] { return Player::click(charters()->studio()->head()->back()); },
              [this] { return isSaved() && !charters()->isWriting(); });
}

} // namespace etabli
