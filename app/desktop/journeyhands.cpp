// What the steps of the journey act with: pages, fields, buttons, and what several chapters do alike.
#include "app/desktop/journey.h"

#include "app/desktop/desktop.h"
#include "ui/commands/edits.h"
#include "ui/forms/boundfield.h"
#include "ui/pages/exchanges/exchangespage.h"
#include "ui/pages/exchanges/preparepanel.h"
#include "ui/pages/exchanges/receivepanel.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/records/recordform.h"
#include "ui/pages/records/recordpane.h"
#include "ui/pages/records/recordspage.h"
#include "ui/shell/shell.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/navlist.h"
#include "ui/widgets/recordroles.h"
#include "ui/widgets/searchbox.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace etabli {

Shell &Journey::shell() const
{
    return m_desktop->shell();
}

RecordsPage *Journey::records(const QString &page) const
{
    return qobject_cast<RecordsPage *>(shell().page(page));
}

RecordsPage *Journey::projects() const
{
    return records(u"projects"_s);
}

ExchangesPage *Journey::exchanges() const
{
    return qobject_cast<ExchangesPage *>(shell().page(u"exchanges"_s));
}

HomePage *Journey::home() const
{
    return qobject_cast<HomePage *>(shell().page(u"home"_s));
}

QPushButton *Journey::button(const QString &text) const
{
    for (QPushButton *one : shell().findChildren<QPushButton *>()) {
        if (one->isVisible() && one->isEnabled() && one->text() == text)
            return one;
    }
    return nullptr;
}

bool Journey::isSaved() const
{
    return m_desktop->edits() && m_desktop->edits()->pending() == 0;
}

bool Journey::fieldIs(const QString &field, const QString &value) const
{
    return isSaved() && projects()->record()->record().sheet().view.text(field) == value;
}

bool Journey::write(const QString &field, const QString &text) const
{
    BoundField *one = projects()->record()->form()->fieldNamed(field);
    return one && one->isEnabled() && Player::click(one->editor()) && Player::type(text);
}

void Journey::goTo(const QString &page)
{
    m_player->step(tr("page “%1”").arg(page), [this, page] {
        for (QListView *list : shell().findChild<NavList *>()->findChildren<QListView *>()) {
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                if (index.data(NavDelegate::IdentityRole).toString() == page)
                    return Player::clickAt(list->viewport(), list->visualRect(index).center());
            }
        }
        return false;
    }, [this, page] { return shell().currentPageId() == page; });
}

void Journey::find(const QString &words, const QString &icon)
{
    const auto search = [this] { return shell().findChild<SearchBox *>(); };
    const auto found = [search, icon]() -> QModelIndex {
        QListView *list = search()->list();
        for (int row = 0; list && row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data(IconNameRole).toString() == icon)
                return index;
        }
        return {};
    };
    m_player->step(tr("search “%1”").arg(words), [search, words] {
        return Player::click(search()) && Player::type(words);
    }, [search, found] { return search()->isListOpen() && found().isValid(); });
    m_player->picture(u"recherche"_s, tr("Found in a few letters"),
                      tr("Ctrl+K, then beginnings of words: records, territories, pages and actions come together. Accents, "
                         "œ and apostrophes do not count."));
    m_player->step(tr("result opened"), [search, found] {
        const QModelIndex index = found();
        return index.isValid() && Player::clickAt(search()->list()->viewport(), search()->list()->visualRect(index).center());
    }, [search] { return !search()->isListOpen(); });
}

void Journey::chooseFile(const QString &step, const QString &path)
{
    m_player->step(step, [this, path] {
        auto *dialog = shell().findChild<QFileDialog *>();
        auto *name = dialog ? dialog->findChild<QLineEdit *>(u"fileNameEdit"_s) : nullptr;
        if (!name || !name->isVisible())
            return false;
        auto *buttons = dialog->findChild<QDialogButtonBox *>();
        name->setCompleter(nullptr);
        name->clear();
        Player::focus(name);
        QPushButton *accept = buttons->button(QDialogButtonBox::Save);
        if (!accept)
            accept = buttons->button(QDialogButtonBox::Open);
        return QApplication::focusWidget() == name && Player::type(path) && Player::click(accept);
    }, [this, path] { return isSaved() && QFileInfo::exists(path); });
}

void Journey::prepareArchive(const QString &path, bool withPicture)
{
    Player &play = *m_player;
    goTo(u"exchanges"_s);
    play.step(tr("prepare an archive"), [this] {
        return Player::click(button(exchanges()->headerActions().last()->text()));
    }, [this] { return exchanges()->preparePanel()->pathEdit()->isVisible(); });
    play.step(tr("where to write the archive"), [this, path] {
        QLineEdit *edit = exchanges()->preparePanel()->pathEdit();
        Player::focus(edit);
        edit->selectAll();
        return QApplication::focusWidget() == edit && Player::type(path);
    });
    if (withPicture)
        play.picture(u"preparer-une-archive"_s, tr("An archive to prepare"),
                     tr("What goes in, with or without personal data, where to write it. The file is signed: whoever receives it "
                        "knows who wrote it, and sees at once whether a byte was changed."));
    play.step(tr("archive written"), [this] { return Player::click(exchanges()->preparePanel()->writeButton()); }, [this, path] {
        return !exchanges()->preparePanel()->isRunning() && exchanges()->message()->isVisible() && QFileInfo(path).size() > 0;
    });
}

void Journey::receive(const QString &path, const QString &slug, const QString &caption, const QString &story)
{
    Player &play = *m_player;
    play.step(tr("archive dragged"), [this, path] { return Player::drag(&shell(), path, false); });
    play.step(tr("archive dropped"), [this, path] { return Player::drag(&shell(), path, true); },
              [this] { return exchanges()->receivePanel()->mergeButton()->isVisible(); });
    play.picture(slug, caption, story);
    const auto merged = std::make_shared<bool>(false);
    play.step(tr("merge"), [this, merged] {
        connect(exchanges(), &ExchangesPage::archiveMerged, this, [merged] { *merged = true; }, Qt::SingleShotConnection);
        return Player::click(exchanges()->receivePanel()->mergeButton());
    }, [this, merged] { return *merged && exchanges()->message()->isVisible(); });
}

void Journey::openSpace(const QString &folder)
{
    m_player->step(tr("other space opened"), [this, folder] {
        m_ready = false;
        m_desktop->switchTo(folder);
        return true;
    }, [this] { return m_ready; });
}

} // namespace etabli
