#include "tests/ui/windowspace.h"

#include "ui/charts/chartcard.h"
#include "ui/charts/charttable.h"
#include "ui/charts/figureview.h"
#include "ui/pages/dashboard/codespopover.h"
#include "ui/pages/dashboard/crumbs.h"
#include "ui/pages/dashboard/dashboardoutput.h"
#include "ui/pages/dashboard/dashboardpage.h"
#include "ui/pages/dashboard/filterchip.h"
#include "ui/pages/dashboard/filterrow.h"
#include "ui/pages/dashboard/keystrip.h"
#include "ui/paper/dashboardkey.h"
#include "ui/widgets/chippicker.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QToolButton>

using namespace etabli;
using namespace Qt::StringLiterals;

/// The page of dashboards on a real space: its figures, its ways up and down, its lists and files.
class DashboardPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowSpace> m_space;
    std::unique_ptr<DashboardPage> m_page;
    QString m_garage;

    void openPage(const QString &place = u"departement:44"_s, const QSize &size = {1166, 690})
    {
        m_space->open();
        m_page = std::make_unique<DashboardPage>(m_space->edits());
        m_page->resize(size);
        if (!place.isEmpty())
            m_page->showPlace(place);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->arrive();
        QTRY_VERIFY(m_page->dashboard());
    }
    void goTo(const QString &place)
    {
        m_page->showPlace(place);
        QTRY_COMPARE(m_page->dashboard()->territory.place, place);
    }
    Dashboard counted(const QString &place, const DashboardFilter &filter = {})
    {
        auto future = m_space->desk().read(
            [place, filter](Workspace &workspace) { return Dashboards().of(workspace, place, 0, filter); });
        future.waitForFinished();
        return *future.result();
    }
    static FigureView *viewOf(ChartCard *card) { return static_cast<FigureView *>(card->chart()); }
    /// Presses the part of a chart that has that key.
    static void press(ChartCard *card, const QString &key)
    {
        const int cell = viewOf(card)->figure()->cellOf(key);
        QVERIFY2(cell >= 0, qPrintable(key));
        QTest::mouseClick(viewOf(card), Qt::LeftButton, {}, viewOf(card)->figure()->cells().at(cell).rect.center());
    }
    static ListFacets facetsOf(const QSignalSpy &asked) { return asked.last().first().value<ListFacets>(); }
    static QStringList valuesOf(const ListFacets &facets, const QString &field)
    {
        for (const ListFacet &facet : facets.fields) {
            if (facet.field == field)
                return facet.values;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        qApp->setProperty("etabli", true);
        QCoreApplication::setOrganizationName(u"etabli-test-dashboard"_s);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QVERIFY(loadFonts());
        Theme::apply(*qApp, SchemeChoice::Light);
    }

    void init()
    {
        QSettings().clear();
        m_space = std::make_unique<WindowSpace>();
        m_space->prepare([this](Workspace &workspace) {
            const auto make = [&workspace](const QString &type, const QStringList &fields) {
                return WindowSpace::make(workspace, type, fields);
            };
            const QString talvern = make(u"organisation"_s, {u"name=Menuiseries Talvern"_s, u"profile=ENTR"_s});
            const QString coop = make(u"organisation"_s, {u"name=Coopérative Le Grand Gué"_s, u"profile=ASSO"_s});
            m_garage = make(u"project"_s, {u"title=Garage solidaire"_s, u"stage=E2"_s, u"territories=commune:44067"_s,
                                           u"lead="_s + talvern, u"main_odd=8"_s, u"budget=186000.50"_s, u"starts_on=2024-03-01"_s,
                                           u"fragilities=MOBI"_s});
            // Across two intercommunalities: one alliance, two presences.
            const QString shared = make(u"project"_s, {u"title=Légumerie partagée"_s, u"stage=E1"_s, u"territories=commune:44109"_s,
                                                       u"territories=commune:44184"_s, u"lead="_s + coop, u"main_odd=12"_s,
                                                       u"starts_on=2025-01-15"_s, u"fragilities=ALIM"_s, u"fragilities=MOBI"_s});
            make(u"project"_s, {u"title=École du fil"_s, u"stage=PAUSE"_s, u"territories=commune:44109"_s});
            make(u"project"_s, {u"title=Ailleurs"_s, u"stage=CLOS"_s, u"territories=commune:29019"_s});
            make(u"project"_s, {u"title=Sans lieu"_s, u"stage=E0"_s});
            make(u"partnership"_s, {u"title=Prêt d’un local"_s, u"project="_s + shared, u"parties="_s + talvern, u"types=MEC_NAT"_s});
        });
    }

    void cleanup()
    {
        m_page.reset();
        m_space->undo().clear();
        m_space->close();
    }

    void figuresAreThoseCounted()
    {
        openPage();
        const Dashboard board = counted(u"departement:44"_s);
        QCOMPARE(board.count.total.projects, 3);
        const QList<KeyFigure> keys = m_page->keys()->figures();
        QCOMPARE(keys.size(), 5);
        QCOMPARE(keys.at(0).number, QString::number(board.count.total.projects));
        QCOMPARE(keys.at(1).number, QString::number(board.count.total.partnerships));
        QCOMPARE(keys.at(2).number, QString::number(board.count.total.organisations));
        QCOMPARE(keys.at(3).number, DashboardSheet::shortMoney(board.count.total.budget));
        QVERIFY(keys.at(4).number.startsWith(u"67"));
        const DashboardSheet &sheet = m_page->sheet();
        QCOMPARE(sheet.stages.data.footRight, u"2 + 1 = 3"_s);
        const QMap<QString, qint64> stages = board.byStage(board.count.total);
        qint64 sum = 0;
        for (const BarRow &row : sheet.stages.data.rows) {
            QCOMPARE(row.value, stages.value(row.code));
            sum += row.value;
        }
        QCOMPARE(sum, board.count.total.projects);
        // The grid: each row and its cells.
        qint64 presences = 0;
        for (const HeatData::Row &row : sheet.goals.data.rows) {
            const QString place = DashboardKey::fromText(row.totalKey).place;
            for (qsizetype at = 0; at < board.rows.size(); ++at) {
                if (board.rows.at(at).place != place)
                    continue;
                const Figures &figures = board.count.rows.at(static_cast<size_t>(at));
                QCOMPARE(row.total, figures.projects);
                presences += row.total;
                for (int goal = 1; goal <= 17; ++goal)
                    QCOMPARE(row.values.at(goal - 1), figures.byMainOdd.at(static_cast<size_t>(goal)));
            }
        }
        QCOMPARE(presences, board.count.presences);
        QCOMPARE(board.count.presences, 4);
        QVERIFY(m_page->goals()->note().contains(u'4') && m_page->goals()->note().contains(u'3'));
        QCOMPARE(sheet.goals.table.rows.size(), board.rows.size() + 1); // all of them, and the total
        QCOMPARE(sheet.ranked.table.rows.size(), board.rows.size());
        QVERIFY(m_page->unplacedButton()->isVisible());
        QVERIFY(m_page->unplacedButton()->text().contains(u'1'));
        // Fits without a way sideways.
        const auto *scroll = m_page->findChild<QScrollArea *>();
        QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    }

    void downAndUp()
    {
        openPage(u"region:52"_s);
        press(m_page->ranked(), DashboardKey::territory(u"departement:44"_s));
        QTRY_COMPARE(m_page->dashboard()->territory.place, u"departement:44"_s);
        QCOMPARE(m_page->crumbs()->links().size(), 2);
        // The treemap goes down too, by keyboard.
        FigureView *map = viewOf(m_page->map());
        map->setFocus(Qt::TabFocusReason);
        QTest::keyClick(map, Qt::Key_Home);
        QTest::keyClick(map, Qt::Key_Return);
        QTRY_VERIFY(m_page->dashboard()->territory.kind == u"epci");
        QTest::keyClick(map, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(m_page->dashboard()->territory.place, u"departement:44"_s);
        QTest::mouseClick(m_page->crumbs()->links().first(), Qt::LeftButton);
        QTRY_COMPARE(m_page->dashboard()->territory.place, u"pays:FR"_s);
        QVERIFY(m_page->crumbs()->links().isEmpty());
        QTest::keyClick(m_page.get(), Qt::Key_Up, Qt::AltModifier); // nothing above
        QTest::qWait(50);
        QCOMPARE(m_page->dashboard()->territory.place, u"pays:FR"_s);
    }

    void aCellOpensItsAlliances()
    {
        openPage();
        QSignalSpy asked(m_page.get(), &DashboardPage::projectsRequested);
        press(m_page->goals(), DashboardKey::projects(u"departement:44"_s, u"main_odd"_s, u"8"_s));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(valuesOf(facetsOf(asked), u"territories"_s), QStringList{u"departement:44"_s});
        QCOMPARE(valuesOf(facetsOf(asked), u"main_odd"_s), QStringList{u"8"_s});
        press(m_page->stages(), DashboardKey::projects(u"departement:44"_s, u"stage"_s, u"PAUSE"_s));
        QCOMPARE(valuesOf(facetsOf(asked), u"stage"_s), QStringList{u"PAUSE"_s});
        press(m_page->fragilities(), DashboardKey::projects(u"departement:44"_s, u"fragilities"_s, u"MOBI"_s));
        QCOMPARE(valuesOf(facetsOf(asked), u"fragilities"_s), QStringList{u"MOBI"_s});
        QTest::mouseClick(m_page->unplacedButton(), Qt::LeftButton);
        QCOMPARE(valuesOf(facetsOf(asked), u"territories"_s), QStringList{QString()});
        QCOMPARE(asked.size(), 4);
    }

    void filtersNarrowAndGo()
    {
        openPage();
        FilterRow *filters = m_page->filters();
        QVERIFY(!filters->clearButton()->isVisible());
        filters->stagesChip()->setFocus();
        QTest::keyClick(filters->stagesChip(), Qt::Key_Return);
        QTRY_VERIFY(filters->codes() && filters->codes()->isVisible());
        QListView *list = filters->codes()->list();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        QTRY_COMPARE(m_page->dashboard()->filter.stages, QStringList{u"E1"_s});
        QCOMPARE(m_page->dashboard()->count.total.projects, 1);
        QCOMPARE(m_page->keys()->figures().first().number, u"1"_s);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(m_page->dashboard()->count.total.projects, 2);
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(filters->stagesChip()->narrows());
        // What the list can be narrowed by goes with it.
        QSignalSpy asked(m_page.get(), &DashboardPage::projectsRequested);
        press(m_page->goals(), DashboardKey::projects(u"departement:44"_s));
        QCOMPARE(valuesOf(facetsOf(asked), u"stage"_s), (QStringList{u"E1"_s, u"E2"_s}));
        QTest::mouseClick(filters->clearButton(), Qt::LeftButton);
        QTRY_COMPARE(m_page->dashboard()->count.total.projects, 3);
        QVERIFY(!filters->clearButton()->isVisible());
        // A filter that nothing answers says so, and how to go on.
        DashboardFilter none;
        none.odds = {u"14"_s};
        m_page->setFilter(none);
        QTRY_COMPARE(m_page->dashboard()->count.total.projects, 0);
        QVERIFY(m_page->empty()->isVisible());
        QTest::mouseClick(m_page->empty()->findChild<QPushButton *>(u"clear"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_page->empty()->isVisible());
    }

    void anEditIsSeen()
    {
        openPage();
        QCOMPARE(m_page->keys()->figures().first().number, u"3"_s);
        m_space->edits().run(u"Titre"_s, [](Workspace &workspace) -> Result<EditReceipt> {
            ETABLI_ASSIGN(const auto made, Records(workspace).create(u"project"_s, {*Assignment::fromText(u"title=Nouvelle"_s),
                                                                                    *Assignment::fromText(u"territories=commune:44109"_s)}));
            return made;
        }, m_page.get());
        QVERIFY(m_page->keys()->isVisible()); // what was there stays meanwhile
        QTRY_COMPARE(m_page->keys()->figures().first().number, u"4"_s);
        QTRY_COMPARE(m_space->undo().count(), 1);
        m_space->undo().undo();
        QTRY_COMPARE(m_page->keys()->figures().first().number, u"3"_s);
    }

    void emptyTerritoryAndLevels()
    {
        openPage(u"departement:15"_s);
        QVERIFY(m_page->empty()->isVisible());
        QVERIFY(!m_page->keys()->isVisible());
        QSignalSpy begun(m_page.get(), &DashboardPage::newProjectRequested);
        QTest::mouseClick(m_page->empty()->findChild<QPushButton *>(u"create"_s), Qt::LeftButton);
        QCOMPARE(begun.size(), 1);
        QTest::mouseClick(m_page->empty()->findChild<QPushButton *>(u"up"_s), Qt::LeftButton);
        QTRY_COMPARE(m_page->dashboard()->territory.kind, u"region"_s);
        goTo(u"commune:44067"_s);
        QVERIFY(m_page->keys()->isVisible());
        QCOMPARE(m_page->dashboard()->count.total.projects, 1);
        // A territory that does not exist leaves the former one on screen.
        m_page->showPlace(u"commune:99999"_s);
        QTest::qWait(100);
        QCOMPARE(m_page->dashboard()->territory.place, u"commune:44067"_s);
    }

    void anyTerritoryIsChosen()
    {
        openPage();
        QTest::mouseClick(m_page->crumbs()->chooseButton(), Qt::LeftButton);
        QTRY_VERIFY(m_page->picker() && m_page->picker()->isVisible());
        QTRY_COMPARE(m_page->picker()->list()->model()->rowCount(), 1); // France, before anything is typed
        m_page->picker()->filter()->setFocus();
        WindowSpace::type(u"bretagne"_s);
        QTRY_VERIFY(m_page->picker()->list()->model()->index(0, 0).data().toString().startsWith(u"Bretagne"_s));
        QTest::keyClick(m_page->picker()->filter(), Qt::Key_Return);
        QTRY_COMPARE(m_page->dashboard()->territory.place, u"region:53"_s);
    }

    void remembersItsTerritory()
    {
        openPage();
        goTo(u"commune:44067"_s);
        m_page.reset();
        m_space->close();
        openPage({});
        QCOMPARE(m_page->dashboard()->territory.place, u"commune:44067"_s);
        // Another vintage, and back.
        const int newest = m_page->dashboard()->vintage;
        QVERIFY(m_page->vintages()->count() >= 1);
        QCOMPARE(m_page->vintages()->value(), QString::number(newest));
        if (m_page->vintages()->count() > 1) {
            const int other = m_page->vintages()->itemData(m_page->vintages()->count() - 1).toInt();
            if (other > 0) {
                m_page->setVintage(other);
                QTRY_COMPARE(m_page->dashboard()->vintage, other);
            }
        }
    }

    void exportsOpen()
    {
        openPage();
        QSignalSpy told(m_page->output(), &DashboardOutput::told);
        for (const QString &suffix : {u"pdf"_s, u"png"_s, u"csv"_s}) {
            const QString path = m_space->file(u"dossier été/tableau."_s + suffix);
            m_page->output()->exportTo(path);
            QTRY_COMPARE(told.size(), 1);
            QCOMPARE(told.takeFirst().first().value<Status>(), Status::Success);
            QVERIFY(QFile::exists(path));
        }
        const QImage picture(m_space->file(u"dossier été/tableau.png"_s));
        QVERIFY(picture.width() > 2000 && picture.height() > 1500);
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); y += 7) {
            for (int x = 0; x < picture.width(); x += 7)
                colours += picture.pixel(x, y);
        }
        QVERIFY(colours.size() > 20);
        QFile csv(m_space->file(u"dossier été/tableau.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(csv.readAll()).contains(u"Loire-Atlantique"_s));
        const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (reader.isEmpty()) {
            QVERIFY2(!qEnvironmentVariableIsSet("ETABLI_SKIP_NOTHING"), "pdftotext is not installed");
            QSKIP("pdftotext is not installed");
        }
        QProcess process;
        process.start(reader, {u"-layout"_s, m_space->file(u"dossier été/tableau.pdf"_s), u"-"_s});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY(text.contains(u"Loire-Atlantique"_s));
        // Spaces of a line of figures are the reader's own.
        QVERIFY2(QString(text).remove(u' ').contains(QString(m_page->sheet().stages.data.footRight).remove(u' ')), qPrintable(text));
        QVERIFY(text.contains(m_page->sheet().stages.title));
        for (const BarRow &row : m_page->sheet().fragilities.data.rows)
            QVERIFY2(text.contains(row.label), qPrintable(row.label));
        // A place where nothing can be written is said.
        m_page->output()->exportTo(u"/proc/nowhere/tableau.pdf"_s);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.takeFirst().first().value<Status>(), Status::Danger);
    }

    void narrowAndLarge_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::newRow("laptop") << QSize(1166, 690) << 100;
        QTest::newRow("large screen") << QSize(1720, 1000) << 100;
        QTest::newRow("200 %") << QSize(1310, 690) << 200;
        QTest::newRow("narrow, 200 %") << QSize(900, 690) << 200;
    }
    void narrowAndLarge()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        Theme::apply(*qApp, SchemeChoice::Light, percent);
        openPage(u"departement:44"_s, size);
        const auto *scroll = m_page->findChild<QScrollArea *>();
        QTRY_VERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
                     qPrintable(u"%1 in %2"_s.arg(scroll->widget()->width()).arg(scroll->viewport()->width())));
        for (ChartCard *card : {m_page->stages(), m_page->map(), m_page->goals(), m_page->profiles(), m_page->fragilities(),
                                m_page->ranked(), m_page->years()}) {
            FigureView *view = viewOf(card);
            if (!view->isVisible())
                continue;
            QVERIFY2(view->width() >= view->figure()->narrowest(), qPrintable(card->objectName()));
            QTRY_VERIFY2(view->height() >= view->figure()->heightAt(view->width()), qPrintable(card->objectName()));
        }
        Theme::apply(*qApp, SchemeChoice::Light, 100);
    }
};

QTEST_MAIN(DashboardPageTest)
#include "tst_dashboard_page.moc"
