#include "tests/ui/windowspace.h"

#include "ui/shell/appearance.h"
#include "ui/shell/keys.h"
#include "ui/shell/openingpage.h"
#include "ui/shell/shell.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/navlist.h"
#include "ui/widgets/searchbox.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace etabli;
using namespace Qt::StringLiterals;

namespace {

/// A page that remembers what the shell asked of it.
class SamplePage : public Page
{
public:
    explicit SamplePage(const QString &title)
        : m_title(title)
        , m_field(new QLineEdit(this))
        , m_act(new QAction(u"Faire "_s + title, this))
    {
        m_field->setAccessibleName(title);
        m_act->setData(u"list-add"_s);
    }
    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QList<QAction *> headerActions() const override { return {m_act}; }
    void arrive() override { ++arrivals; }
    void leave() override { ++leaves; }
    void showRecord(const QString &type, const QString &id, const QString &) override { shown = type + u':' + id; }

    int arrivals = 0;
    int leaves = 0;
    QString shown;

private:
    QString m_title;
    QLineEdit *m_field;
    QAction *m_act;
};

} // namespace

/// The window around the pages, by keyboard and mouse.
class ShellTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowSpace> m_space;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Shell> m_shell;
    SamplePage *m_projects = nullptr;
    SamplePage *m_exchanges = nullptr;
    QString m_garage;

    SearchBox *box() { return m_shell->findChild<SearchBox *>(); }
    /// Whether a line of the list has that text, and is the first that can be taken.
    bool offers(const QString &text)
    {
        const QAbstractItemModel *model = box()->list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex line = model->index(row, 0);
            if (line.flags().testFlag(Qt::ItemIsSelectable))
                return line.data(Qt::DisplayRole).toString() == text;
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"etabli-tests"_s);
        QCoreApplication::setApplicationName(u"tst_shell"_s);
        QSettings().clear();
        QVERIFY(loadFonts());
        m_space = std::make_unique<WindowSpace>();
        m_space->prepare([this](Workspace &workspace) {
            m_garage = WindowSpace::make(workspace, u"project"_s, {u"title=Garage solidaire et covoiturage"_s});
            WindowSpace::make(workspace, u"organisation"_s, {u"name=Café citoyen de Redon"_s});
        });
        m_space->open();
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // said by the offscreen platform
        m_appearance = std::make_unique<Appearance>();
        m_appearance->setScheme(SchemeChoice::Light);
        m_appearance->setTextPercent(100);
        m_shell = std::make_unique<Shell>(*m_appearance, m_space->undo());
        m_projects = new SamplePage(u"Projets"_s);
        m_exchanges = new SamplePage(u"Échanges"_s);
        m_shell->addPage(u"projects"_s, u"view-task"_s, m_projects);
        m_shell->addPage(u"exchanges"_s, u"folder-sync"_s, m_exchanges);
        m_shell->setHome(u"project"_s, u"projects"_s);
        m_shell->setSpace(&m_space->edits(), false);
        m_shell->resize(1366, 768);
        m_shell->show();
        QVERIFY(QTest::qWaitForWindowActive(m_shell.get()));
    }

    void cleanup()
    {
        m_shell.reset();
        m_appearance.reset();
    }

    void goesToPagesByKeys_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("qwerty") << Qt::Key_2 << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("azerty with shift") << Qt::Key_2 << (Qt::ControlModifier | Qt::ShiftModifier);
        QTest::newRow("azerty without") << Qt::Key_Eacute << Qt::KeyboardModifiers(Qt::ControlModifier);
    }
    void goesToPagesByKeys()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QCOMPARE(m_shell->currentPageId(), u"projects"_s);
        QTest::keyClick(m_shell.get(), key, modifiers);
        QTRY_COMPARE(m_shell->currentPageId(), u"exchanges"_s);
        QCOMPARE(m_projects->leaves, 1);
        QCOMPARE(m_exchanges->arrivals, 1);
        QTest::keyClick(m_shell.get(), Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(m_shell->currentPageId(), u"projects"_s);
    }

    void findsRecordsWhileTyping()
    {
        m_shell->showPage(u"exchanges"_s);
        QTest::keyClick(m_shell.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(box()));
        WindowSpace::type(u"garage covoit"_s);
        QTRY_VERIFY(box()->isListOpen());
        QTRY_VERIFY(offers(u"Garage solidaire et covoiturage"_s));
        QTest::keyClick(box(), Qt::Key_Return);
        QTRY_COMPARE(m_projects->shown, u"project:"_s + m_garage);
        QCOMPARE(m_shell->currentPageId(), u"projects"_s);
        QVERIFY(box()->text().isEmpty());
    }

    void findsPagesAndCommands()
    {
        box()->setFocus();
        WindowSpace::type(u"echanges"_s);
        QTRY_VERIFY(box()->isListOpen());
        QTRY_VERIFY(offers(u"Échanges"_s));
        QTest::keyClick(box(), Qt::Key_Return);
        QTRY_COMPARE(m_shell->currentPageId(), u"exchanges"_s);
        box()->setFocus();
        QSignalSpy done(m_projects->headerActions().first(), &QAction::triggered);
        WindowSpace::type(u"faire proj"_s);
        QTRY_VERIFY(box()->isListOpen());
        QTRY_VERIFY(offers(u"Faire Projets"_s));
        QTest::keyClick(box(), Qt::Key_Return);
        QTRY_COMPARE(done.count(), 1);
        QTRY_COMPARE(m_shell->currentPageId(), u"projects"_s);
    }

    void saysNothingFound()
    {
        box()->setFocus();
        WindowSpace::type(u"xylophone"_s);
        QTRY_VERIFY(box()->isListOpen());
        QCOMPARE(box()->list()->model()->rowCount(), 1);
        QTest::keyClick(box(), Qt::Key_Return);
        // The line does nothing, and what was typed can be mended.
        QCOMPARE(box()->text(), u"xylophone"_s);
        QCOMPARE(m_shell->currentPageId(), u"projects"_s);
    }

    void undoesByKeys()
    {
        m_space->edits().run(
            u"Étape"_s,
            [this](Workspace &workspace) {
                return Records(workspace).set(u"project"_s, m_garage, {{u"stage"_s, Assignment::Kind::Set, u"E3"_s}});
            },
            this);
        QTRY_VERIFY(m_space->undo().canUndo());
        // A field that has nothing to take back leaves Ctrl+Z to the window.
        m_projects->findChild<QLineEdit *>()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_space->stored(u"project"_s, m_garage).text(u"stage"), QString());
        QTest::keyClick(m_shell.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_space->stored(u"project"_s, m_garage).text(u"stage"), u"E3"_s);
        m_space->undo().clear();
    }

    void switchesThemeAndSize()
    {
        QCOMPARE(Theme::scheme(), Scheme::Light);
        m_appearance->setScheme(SchemeChoice::Dark);
        QCOMPARE(Theme::scheme(), Scheme::Dark);
        QTest::keyClick(m_shell.get(), Qt::Key_Plus, Qt::ControlModifier);
        QTRY_COMPARE(m_appearance->textPercent(), 110);
        QTest::keyClick(m_shell.get(), Qt::Key_Minus, Qt::ControlModifier);
        QTRY_COMPARE(m_appearance->textPercent(), 100);
        m_appearance->setTextPercent(900);
        QCOMPARE(m_appearance->textPercent(), 200);
        QTest::keyClick(m_shell.get(), Qt::Key_0, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_appearance->textPercent(), 100);
        m_appearance->setTextPercent(150);
        // Kept for the next start.
        const Appearance next;
        QCOMPARE(next.textPercent(), 150);
        QCOMPARE(next.scheme(), SchemeChoice::Dark);
    }

    void collapsesWhenNarrow()
    {
        auto *nav = m_shell->findChild<NavList *>();
        QTRY_VERIFY(!nav->isCollapsed());
        m_shell->resize(1100, 768);
        QTRY_VERIFY(nav->isCollapsed());
        m_shell->resize(1300, 768);
        QTRY_VERIFY(!nav->isCollapsed());
        m_appearance->setTextPercent(200);
        QTRY_VERIFY(nav->isCollapsed());
    }

    void menuBarShowsOnF10()
    {
        QVERIFY(!m_shell->menuBar()->isVisible());
        QTest::keyClick(m_shell.get(), Qt::Key_F10);
        QTRY_VERIFY(m_shell->menuBar()->isVisible());
        QTest::keyClick(m_shell.get(), Qt::Key_F10);
        QTRY_VERIFY(!m_shell->menuBar()->isVisible());
    }

    void walksZones()
    {
        m_projects->findChild<QLineEdit *>()->setFocus();
        QTest::keyClick(m_shell.get(), Qt::Key_F6);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(box()));
        QTest::keyClick(m_shell.get(), Qt::Key_F6);
        QTRY_VERIFY(m_shell->findChild<NavList *>()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(m_shell.get(), Qt::Key_F6);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(m_projects->findChild<QLineEdit *>()));
    }

    void problemsOfOpeningAreSaid()
    {
        OpeningPage *opening = m_shell->openingPage();
        m_shell->showOpening();
        opening->showProblem(u"Cet espace est déjà ouvert. Fermez l’autre fenêtre."_s, u"/espace"_s);
        QSignalSpy retry(opening, &OpeningPage::retryRequested);
        QTRY_VERIFY(opening->isVisible());
        QPushButton *first = nullptr;
        for (QPushButton *button : opening->findChildren<QPushButton *>()) {
            if (button->isVisible() && !first)
                first = button;
        }
        QVERIFY(first);
        QTest::mouseClick(first, Qt::LeftButton);
        QCOMPARE(retry.count(), 1);
        opening->setProgress(10, 100);
        QVERIFY(opening->isVisible());
    }

    void everythingFocusableHasAName()
    {
        for (const QWidget *widget : m_shell->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, widget->metaObject()->className());
        }
    }

    void pagesStandWhereTheyAreSaid()
    {
        auto *hidden = new SamplePage(u"Doublons"_s);
        auto *foot = new SamplePage(u"Réglages"_s);
        m_shell->addNavRule();
        m_shell->addPage(u"practices"_s, u"bookmarks"_s, new SamplePage(u"Pratiques"_s));
        m_shell->addPage(u"duplicates"_s, u"edit-copy"_s, hidden, PagePlace::Hidden);
        m_shell->addPage(u"settings"_s, u"configure"_s, foot, PagePlace::Foot);
        const auto lists = m_shell->findChild<NavList *>()->findChildren<QListView *>();
        QCOMPARE(lists.size(), 2);
        QCOMPARE(lists.at(0)->model()->rowCount(), 3);
        QCOMPARE(lists.at(1)->model()->rowCount(), 1);
        QVERIFY(lists.at(0)->model()->index(2, 0).data(NavDelegate::GroupRole).toBool());
        QVERIFY(!lists.at(0)->model()->index(1, 0).data(NavDelegate::GroupRole).toBool());
        // Neither the foot nor what is hidden takes a number, both are found by their names.
        QTest::keyClick(m_shell.get(), Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(m_shell->currentPageId(), u"practices"_s);
        QTest::keyClick(m_shell.get(), Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(m_shell->currentPageId(), u"practices"_s);
        m_shell->showPage(u"duplicates"_s);
        QCOMPARE(hidden->arrivals, 1);
        m_shell->setHome(u"organisation"_s, u"duplicates"_s);
        m_shell->showPage(u"settings"_s);
        m_shell->showRecord(u"organisation"_s, u"1"_s);
        QCOMPARE(hidden->shown, u"organisation:1"_s);
        QCOMPARE(foot->leaves, 1);
    }

    void theTenthPageHasItsKey()
    {
        for (int number = 3; number <= 10; ++number)
            m_shell->addPage(QString::number(number), u"bookmarks"_s, new SamplePage(u"Page %1"_s.arg(number)));
        QTest::keyClick(m_shell.get(), Qt::Key_0, Qt::ControlModifier);
        QTRY_COMPARE(m_shell->currentPageId(), u"10"_s);
    }

    void anotherSpaceTakesThePagesAway()
    {
        QPointer<SamplePage> gone(m_projects);
        m_shell->removePages();
        QVERIFY(gone.isNull());
        QVERIFY(m_shell->currentPageId().isEmpty());
        auto *again = new SamplePage(u"Projets"_s);
        m_shell->addPage(u"projects"_s, u"view-task"_s, again);
        m_shell->setSpace(&m_space->edits(), false);
        QCOMPARE(m_shell->currentPageId(), u"projects"_s);
        QCOMPARE(again->arrivals, 1);
        // What the head finds is that of the new space, once.
        box()->setFocus();
        WindowSpace::type(u"faire projets"_s);
        QTRY_VERIFY(box()->isListOpen());
        int found = 0;
        for (int row = 0; row < box()->list()->model()->rowCount(); ++row)
            found += box()->list()->model()->index(row, 0).data().toString() == u"Faire Projets" ? 1 : 0;
        QCOMPARE(found, 1);
    }

    void noteAndPrintHaveTheirKeys()
    {
        QSignalSpy asked(m_shell.get(), &Shell::noteRequested);
        QTest::keyClick(m_shell.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(asked.count(), 1);
    }

    void theFirstRunStandsAlone()
    {
        auto *welcome = new QLineEdit;
        m_shell->showInstead(welcome);
        QTRY_VERIFY(welcome->isVisible());
        QVERIFY(!m_shell->findChild<NavList *>()->isVisible());
        delete welcome;
        m_shell->showPage(u"exchanges"_s);
        QTRY_VERIFY(m_shell->findChild<NavList *>()->isVisible());
    }

    void theDemonstrationSaysSo()
    {
        QSignalSpy asked(m_shell->foot(), &StatusLine::ownSpaceRequested);
        m_shell->foot()->setDemonstration(true);
        QToolButton *own = nullptr;
        for (QToolButton *button : m_shell->foot()->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->text() == StatusLine::tr("Go to my space"))
                own = button;
        }
        QVERIFY(own);
        QTest::mouseClick(own, Qt::LeftButton);
        QTRY_COMPARE(asked.count(), 1);
        m_shell->foot()->setDemonstration(false);
        QVERIFY(!own->isVisible());
    }

    void whatIsOnScreenFollowsTheText()
    {
        auto *column = new QVBoxLayout(m_projects);
        column->setContentsMargins(Theme::px(16), Theme::px(8), Theme::px(16), Theme::px(8));
        column->setSpacing(Theme::px(12));
        auto *inner = new QWidget(m_projects);
        inner->setMinimumWidth(Theme::px(120));
        column->addWidget(inner);
        for (const int percent : {110, 150, 200, 130, 100}) {
            m_appearance->setTextPercent(percent);
            QCOMPARE(column->contentsMargins(), QMargins(Theme::px(16), Theme::px(8), Theme::px(16), Theme::px(8)));
            QCOMPARE(column->spacing(), Theme::px(12));
            QCOMPARE(inner->minimumWidth(), Theme::px(120));
        }
    }

    void pageAndPlaceComeBack()
    {
        m_shell->showPage(u"exchanges"_s);
        m_shell->resize(1234, 700);
        m_shell->close();
        Shell next(*m_appearance, m_space->undo());
        QCOMPARE(next.size(), QSize(1234, 700));
        next.addPage(u"projects"_s, u"view-task"_s, new SamplePage(u"Projets"_s));
        QCOMPARE(next.currentPageId(), u"projects"_s);
        next.addPage(u"exchanges"_s, u"folder-sync"_s, new SamplePage(u"Échanges"_s));
        QCOMPARE(next.currentPageId(), u"exchanges"_s);
        QSettings().clear();
    }

    void cleanupTestCase()
    {
        m_space->undo().clear();
        m_space->close();
    }
};

QTEST_MAIN(ShellTest)
#include "tst_shell.moc"
