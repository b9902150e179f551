#pragma once

#include "core/services/charters.h"
#include "tests/ui/windowspace.h"
#include "ui/pages/charters/articleeditor.h"
#include "ui/pages/charters/articlepane.h"
#include "ui/pages/charters/charterspage.h"
#include "ui/pages/charters/fieldpopover.h"
#include "ui/pages/charters/studio.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>

#include <memory>

/// A project with two parties, what they promise and bring, and its charter on the page of charters.
class CharterStage
{
public:
    static void prepareTests()
    {
        qApp->setProperty("etabli", true);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QVERIFY(etabli::loadFonts());
        etabli::Theme::apply(*qApp, etabli::SchemeChoice::Light);
    }

    CharterStage()
    {
        m_space.prepare([this](etabli::Workspace &workspace) {
            const auto make = [&workspace](const char *type, const QStringList &assignments) {
                return WindowSpace::make(workspace, QString::fromLatin1(type), assignments);
            };
            garage = make("organisation", {QStringLiteral("name=Les Roues de la Vilaine"), QStringLiteral("profile=ASSO")});
            council = make("organisation", {QStringLiteral("name=Menuiseries Talvern"), QStringLiteral("profile=ENTR")});
            project = make("project", {QStringLiteral("title=Mobilité solidaire en Pays de Redon"),
                                       QStringLiteral("need=Des habitants sans voiture ne peuvent aller travailler."),
                                       QStringLiteral("starts_on=2026-06-01"), QStringLiteral("lead=") + garage});
            make("partnership", {QStringLiteral("title=Garage"), QStringLiteral("project=") + project,
                                 QStringLiteral("parties=") + garage, QStringLiteral("parties=") + council});
            commitment = make("commitment", {QStringLiteral("project=") + project, QStringLiteral("party=") + garage,
                                             QStringLiteral("what=Ouvrir le garage solidaire")});
            make("contribution", {QStringLiteral("project=") + project, QStringLiteral("party=") + council,
                                  QStringLiteral("kind=MEC_NAT"), QStringLiteral("amount=22500")});
            const auto made = etabli::Charters(workspace).create(project);
            if (!made)
                qFatal("%s", qPrintable(made.error().detail));
            charter = made->toString();
        });
    }

    ~CharterStage()
    {
        m_page.reset();
        m_space.undo().clear();
        m_space.close();
    }

    /// Opens the page on a window of the size of the mock-up without its navigation.
    void open(etabli::Space::Access access = etabli::Space::Access::Write, const QSize &size = {1310, 692})
    {
        m_space.open(access);
        m_page = std::make_unique<etabli::ChartersPage>(m_space.edits());
        m_page->resize(size);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->arrive();
    }

    /// Opens the charter in the studio and waits for its first pages.
    void write(const QString &article = {})
    {
        m_page->write(charter, article);
        QTRY_VERIFY_WITH_TIMEOUT(work().isRead() && work().pages(), 20000);
        if (!article.isEmpty())
            QTRY_COMPARE(studio().article()->key(), article);
    }

    [[nodiscard]] WindowSpace &space() { return m_space; }
    [[nodiscard]] etabli::ChartersPage &page() { return *m_page; }
    [[nodiscard]] etabli::Studio &studio() { return *m_page->studio(); }
    [[nodiscard]] etabli::CharterWork &work() { return studio().work(); }
    [[nodiscard]] etabli::ArticleEditor &editor() { return *studio().article()->editor(); }

    /// The text of an article as the space keeps it; `missing` when nobody keeps it.
    [[nodiscard]] QString kept(const QString &key)
    {
        const etabli::StudioArticle *article = work().article(key);
        return article && !article->id.isEmpty() ? m_space.stored(QStringLiteral("article"), article->id).text(u"text")
                                                 : QStringLiteral("missing");
    }

    QString garage;
    QString council;
    QString project;
    QString commitment;
    QString charter;

private:
    WindowSpace m_space;
    std::unique_ptr<etabli::ChartersPage> m_page;
};
