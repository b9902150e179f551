#include "tests/ui/liststage.h"

#include "ui/lists/dayspopover.h"
#include "ui/lists/facetbar.h"
#include "ui/lists/listcolumns.h"
#include "ui/lists/listfoot.h"
#include "ui/lists/listpanel.h"
#include "ui/lists/multieditdialog.h"
#include "ui/lists/viewbox.h"
#include "ui/models/dayspan.h"
#include "ui/text/labels.h"
#include "ui/widgets/chippicker.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>
#include "core/services/multiedit.h"
#include "ui/widgets/dateedit.h"

using namespace etabli;
using namespace Qt::StringLiterals;

/// The list of any type on a real space: words, facets, columns, views, several records at once, by mouse and keys.
class ListsPanelTest : public QObject, protected ListStage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareProgram(); }
    void init() { QSettings().clear(); }
    void cleanup() { close(); }

    void cellsAreInWords()
    {
        open(12);
        const QAbstractItemModelTester tester(m_panel->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        ListState state = ListState::everything(spec());
        state.sort = u"title"_s;
        state.descending = false;
        m_panel->showState(state);
        QTRY_COMPARE(title(0), u"Épicerie 0"_s);
        QTRY_COMPARE(m_panel->model()->rowCount(), 12);
        const int last = m_panel->model()->rowOf(m_ids.at(10));
        const auto cell = [&](int column) { return m_panel->model()->index(last, column).data().toString(); };
        QCOMPARE(cell(5), u"Les Roues de la Vilaine"_s);
        QCOMPARE(cell(3), u"1\u202f000\u00a0€"_s);
        QCOMPARE(m_panel->model()->index(last, 1).data(StageCodeRole).toString(), u"E3"_s);
        QVERIFY(!m_panel->model()->index(last, 4).data(DateTextRole).toString().isEmpty());
    }

    void wordsAndFacetsNarrow()
    {
        open();
        FacetBar *facets = m_panel->facetBar();
        QTRY_COMPARE(m_panel->foot()->count(), u"60 projets"_s);
        QTRY_COMPARE(m_panel->foot()->total(), u"Budget des 60 : 177\u202f000\u00a0€"_s);
        // By keys: the menu, the field, the value.
        facets->button()->setFocus();
        facets->pick(u"stage"_s);
        QTRY_VERIFY(facets->picker()->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), facets->picker()->filter());
        QTest::keyClicks(facets->picker()->filter(), u"dial"_s);
        QTRY_COMPARE(facets->picker()->list()->model()->rowCount(), 1);
        QTest::keyClick(facets->picker()->filter(), Qt::Key_Return);
        QTRY_COMPARE(m_panel->foot()->count(), u"20 projets"_s);
        // Another value of the same facet comes on top, an empty one too.
        QTRY_VERIFY(facets->picker()->list()->model()->rowCount() > 3);
        facets->picker()->list()->setCurrentIndex(facets->picker()->list()->model()->index(0, 0));
        QTest::keyClick(facets->picker()->filter(), Qt::Key_Return);
        QTRY_COMPARE(m_panel->foot()->count(), u"40 projets"_s);
        QTest::keyClick(facets->picker()->filter(), Qt::Key_Escape);
        QTRY_VERIFY(!facets->picker()->isVisible());
        QCOMPARE(m_panel->state().facets.fields.size(), 1);
        QCOMPARE(m_panel->state().facets.fields.first().values, QStringList({u"E1"_s, QString()}));
        QList<FacetChip *> chips = facets->findChildren<FacetChip *>();
        chips.removeIf([](FacetChip *chip) { return !chip->isVisible(); });
        QCOMPARE(chips.size(), 2);
        QVERIFY(!chips.first()->text().isEmpty() && chips.first()->text().contains(u"Dialogue"_s));
        // Words go with it, the mouse and the Delete key take filters away.
        WindowSpace::type({});
        m_panel->focusFilter();
        WindowSpace::type(u"épi"_s);
        QTRY_COMPARE(m_panel->foot()->count(), u"2 projets"_s);
        QVERIFY(m_panel->emptyFilter());
        QTRY_COMPARE(m_panel->foot()->count(), u"40 projets"_s);
        QTest::mouseClick(chips.last(), Qt::LeftButton);
        QTRY_COMPARE(m_panel->foot()->count(), u"20 projets"_s);
        chips = facets->findChildren<FacetChip *>();
        chips.removeIf([](FacetChip *chip) { return !chip->isVisible(); });
        QCOMPARE(chips.size(), 1);
        chips.first()->setFocus();
        QTest::keyClick(chips.first(), Qt::Key_Delete);
        QTRY_COMPARE(m_panel->foot()->count(), u"60 projets"_s);
        QVERIFY(!facets->isVisible());
    }

    void daysAreFacets()
    {
        open();
        FacetBar *facets = m_panel->facetBar();
        const auto trigger = [facets](const QString &menu, const QString &days) {
            QMenu *narrow = facets->button()->menu();
            Q_EMIT narrow->aboutToShow();
            for (QAction *field : narrow->actions()) {
                if (!field->menu() || !field->text().startsWith(menu))
                    continue;
                for (QAction *action : field->menu()->actions()) {
                    if (action->isSeparator() || action->data().toString() != days)
                        continue;
                    if (!days.isEmpty() || action->isCheckable() == !menu.isEmpty())
                        return action->trigger();
                }
            }
            QFAIL("no such days");
        };
        const QString label = Labels::field(u"project"_s, u"starts_on"_s);
        trigger(label, DaySpan::past());
        QTRY_COMPARE(m_panel->foot()->count(), u"15 projets"_s);
        // Another span takes its place; not filled in comes on top; the same one again goes.
        trigger(label, DaySpan::withinDays(30));
        QTRY_COMPARE(m_panel->state().facets.fields.value(0).values, QStringList{DaySpan::withinDays(30)});
        QTRY_COMPARE(m_panel->foot()->count(), u"15 projets"_s);
        QVERIFY(facets->findChild<FacetChip *>());
        trigger(label, {});
        QTRY_COMPARE(m_panel->foot()->count(), u"45 projets"_s);
        trigger(label, DaySpan::withinDays(30));
        QTRY_COMPARE(m_panel->foot()->count(), u"30 projets"_s);
        trigger(label, {});
        QTRY_COMPARE(m_panel->foot()->count(), u"60 projets"_s);
        // Two dates typed, by keys; kept with the view.
        facets->pick(u"starts_on"_s);
        auto *asked = m_window->findChild<DaysPopover *>();
        QVERIFY(asked && asked->isVisible());
        QTRY_VERIFY(asked->from()->hasFocus());
        WindowSpace::type(QDate::currentDate().addDays(1).toString(u"dd/MM/yyyy"_s));
        asked->from()->openCalendar();
        QVERIFY(asked->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(asked->isVisible());
        QTest::keyClick(asked->from(), Qt::Key_Return);
        QTRY_VERIFY(!asked->isVisible());
        QTRY_COMPARE(m_panel->foot()->count(), u"15 projets"_s);
        const QString from = QDate::currentDate().addDays(1).toString(Qt::ISODate);
        const ListState again = ListState::fromJson(m_panel->state().toJson(), spec());
        QCOMPARE(again.facets.fields.value(0).values, QStringList{from + u".."_s});
    }

    void daysAreCountedFromToday()
    {
        const QDate today(2028, 2, 29);
        const auto bounds = [today](const QString &text) {
            const auto days = DaySpan::bounds(text, today);
            return days ? QStringList{days->from, days->to} : QStringList();
        };
        QCOMPARE(bounds(DaySpan::past()), QStringList({QString(), u"2028-02-28"_s}));
        QCOMPARE(bounds(DaySpan::withinDays(30)), QStringList({u"2028-02-29"_s, u"2028-03-30"_s}));
        QCOMPARE(bounds(DaySpan::withinAYear()), QStringList({u"2028-02-29"_s, u"2029-02-28"_s}));
        QCOMPARE(bounds(DaySpan::longAgo()), QStringList({QString(), u"2025-02-28"_s}));
        QCOMPARE(bounds(DaySpan::filled()), QStringList({QString(), QString()}));
        QCOMPARE(bounds(u"2026-01-01..2026-12-31"_s), QStringList({u"2026-01-01"_s, u"2026-12-31"_s}));
        for (const QString &none : {QString(), u"2026-01-01"_s, u"hier..demain"_s, u"+3x.."_s, u"+999999999d.."_s, u"2026-02-30.."_s})
            QVERIFY2(!DaySpan::isSpan(none), qPrintable(none));
        for (const QString &span : DaySpan::usual())
            QVERIFY(DaySpan::words(span) != span);
    }

    void referencesAndDeletedAreFacets()
    {
        open();
        ListFacets facets;
        facets.fields = {{u"lead"_s, {m_lead}}};
        ListState state = ListState::everything(spec());
        state.facets = facets;
        m_panel->showState(state);
        QTRY_COMPARE(m_panel->model()->rowCount(), 6);
        QTRY_VERIFY(m_panel->facetBar()->findChild<FacetChip *>()->text().contains(u"Les Roues de la Vilaine"_s));
        state.facets = {};
        m_panel->showState(state);
        QTRY_COMPARE(m_panel->model()->rowCount(), 50);
        click(0);
        const QString id = m_panel->chosen();
        QVERIFY(!id.isEmpty());
        QTest::keyClick(rows(), Qt::Key_Delete);
        QTRY_VERIFY(m_panel->model()->rowOf(id) < 0);
        QVERIFY(m_panel->message()->isVisible());
        QVERIFY(m_panel->chosen() != id);
        state.facets.deleted = true;
        m_panel->showState(state);
        QTRY_COMPARE(m_panel->model()->rowCount(), 1);
        QCOMPARE(m_panel->model()->idAt(0), id);
        click(0);
        QVERIFY(m_panel->foot()->bringBackButton()->isVisible());
        QTest::mouseClick(m_panel->foot()->bringBackButton(), Qt::LeftButton);
        QTRY_COMPARE(m_panel->model()->rowCount(), 0);
        QCOMPARE(m_space->stored(u"project"_s, id).life, Life::Alive);
    }

    void columnsThatDoNotFitAreHidden()
    {
        open(5);
        const QHeaderView *head = rows()->horizontalHeader();
        const auto shown = [head](int column) { return !head->isSectionHidden(column); };
        QVERIFY(shown(0) && shown(1) && shown(2) && shown(3) && shown(4));
        QVERIFY(!shown(5) && !shown(6));
        m_window->resize(420, 700);
        QTRY_VERIFY(!shown(3));
        QVERIFY(shown(4)); // the order of the rows is told by it
        QCOMPARE(rows()->horizontalScrollBar()->maximum(), 0);
        m_window->resize(900, 700);
        QTRY_VERIFY(shown(3));
        // From the menu of the columns, then moved by its head, then as wide as the person wants: all remembered.
        QMenu menu;
        m_panel->columns()->fillMenu(menu);
        QCOMPARE(menu.actions().size(), 7);
        menu.actions().at(4)->trigger();
        QTRY_VERIFY(shown(5));
        QVERIFY(views()->isAltered());
        rows()->horizontalHeader()->moveSection(head->visualIndex(5), 1);
        QCOMPARE(m_panel->state().columns.value(1), u"lead"_s);
        rows()->horizontalHeader()->resizeSection(5, 200);
        show(900);
        QTRY_VERIFY(m_panel->model()->rowCount() == 5);
        QCOMPARE(m_panel->state().columns.value(1), u"lead"_s);
        QCOMPARE(rows()->horizontalHeader()->sectionSize(5), 200);
        QVERIFY(rows()->horizontalHeader()->visualIndex(5) == 1);
    }

    void onlySortableHeadsSort()
    {
        open(5);
        m_window->resize(1200, 700);
        ListState state = m_panel->state();
        state.columns += u"lead"_s;
        m_panel->showState(state);
        QHeaderView *head = rows()->horizontalHeader();
        const auto press = [head](int column) {
            QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                              QPoint(head->sectionViewportPosition(column) + head->sectionSize(column) / 2, head->height() / 2));
        };
        QTRY_VERIFY(!head->isSectionHidden(5));
        press(0);
        QTRY_COMPARE(m_panel->state().sort, u"title"_s);
        QCOMPARE(head->sortIndicatorSection(), 0);
        press(5);
        QCOMPARE(m_panel->state().sort, u"title"_s);
        QCOMPARE(head->sortIndicatorSection(), 0);
        press(3);
        QCOMPARE(m_panel->state().sort, u"budget"_s);
    }

    void viewsAreKept()
    {
        open();
        QCOMPARE(views()->count(), 2);
        views()->setFocus();
        QTest::keyClick(views(), Qt::Key_Down);
        QTRY_COMPARE(m_panel->state().sort, u"title"_s);
        QTRY_COMPARE(m_panel->foot()->count(), u"20 projets"_s);
        QVERIFY(!views()->isAltered());
        m_panel->focusFilter();
        WindowSpace::type(u"épi"_s);
        QTRY_VERIFY(views()->isAltered());
        QVERIFY(views()->currentText().contains(u"en cours"_s) && views()->currentText().contains(u"altered"_s));
        QTRY_COMPARE(m_panel->foot()->count(), u"1 projets"_s);
        views()->saveAs(u"  Épiceries   en cours "_s);
        QVERIFY(!views()->isAltered());
        QCOMPARE(views()->saved().size(), 1);
        QCOMPARE(views()->saved().first().name, u"Épiceries en cours"_s);
        show();
        QCOMPARE(views()->saved().size(), 1);
        QTRY_COMPARE(m_panel->foot()->count(), u"1 projets"_s);
        views()->rename(u"Les épiceries"_s);
        ListState state = m_panel->state();
        state.words = u"projet"_s;
        m_panel->showState(state);
        QVERIFY(views()->isAltered());
        views()->saveChanges();
        QVERIFY(!views()->isAltered());
        QCOMPARE(views()->saved().first().state.words, u"projet"_s);
        views()->removeCurrent();
        QCOMPARE(views()->saved().size(), 0);
        QVERIFY(views()->current().isEmpty());
    }

    void aNameIsAskedInPlace()
    {
        open(3);
        QMenu menu;
        views()->fillMenu(menu, m_panel);
        menu.actions().last()->trigger();
        auto *name = m_window->findChild<QLineEdit *>(u"viewName"_s);
        QVERIFY(name);
        QTRY_COMPARE(QApplication::focusWidget(), name);
        WindowSpace::type(u"À revoir"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(views()->saved().value(0).name, u"À revoir"_s);
    }

    void chipsStandBesideTheWordsWhenThereIsRoom()
    {
        open(3);
        ListState state = ListState::everything(spec());
        state.facets.fields = {{u"stage"_s, {u"E1"_s}}};
        m_panel->showState(state);
        auto *filter = m_panel->findChild<FilterEdit *>();
        FacetBar *chips = m_panel->facetBar();
        QTRY_VERIFY(chips->isVisible());
        QTRY_COMPARE(chips->mapTo(m_panel, chips->rect().center()).y() / 8, filter->geometry().center().y() / 8);
        QVERIFY(filter->width() >= 200);
        m_window->resize(360, 700);
        QTRY_VERIFY(chips->geometry().top() > filter->geometry().bottom());
        m_window->resize(720, 700);
        QTRY_VERIFY(chips->geometry().top() < filter->geometry().bottom());
    }

    void noHeadIsCut()
    {
        open(3);
        m_window->resize(528, 700);
        const QHeaderView *head = rows()->horizontalHeader();
        QTRY_COMPARE(head->length(), rows()->viewport()->width());
        for (int column = 0; column < head->count(); ++column) {
            const QString name = m_panel->columns()->headOf(column);
            if (!head->isSectionHidden(column))
                QVERIFY2(head->sectionSize(column) > QFontMetrics(Theme::font(TextRole::Dense)).horizontalAdvance(name) + 12,
                         qPrintable(name));
        }
    }

    void emptyAndUnmatched()
    {
        open(0);
        QSignalSpy wanted(m_panel, &ListPanel::newRequested);
        QTRY_VERIFY(m_panel->findChild<QPushButton *>() != nullptr);
        QPushButton *create = nullptr;
        for (QPushButton *button : m_panel->findChildren<QPushButton *>()) {
            if (button->text() == u"Nouveau projet"_s)
                create = button;
        }
        QVERIFY(create);
        QTRY_VERIFY(create->isVisible());
        QTest::mouseClick(create, Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
    }

    void longTitlesAndDeletedElsewhere()
    {
        open(3);
        QString id;
        m_space->edits().run(u"x"_s, [&id](Workspace &workspace) -> Result<EditReceipt> {
            QString title = QString(300, u'W') + u" 🌱 مشروع"_s;
            ETABLI_ASSIGN(const EditReceipt receipt, Records(workspace).create(u"project"_s, {{u"title"_s, Assignment::Kind::Set, title}}));
            id = receipt.record.toString();
            return receipt;
        }, this);
        QTRY_COMPARE(m_panel->model()->rowCount(), 4);
        QCOMPARE(rows()->horizontalScrollBar()->maximum(), 0);
        m_panel->setChosen(id);
        QCOMPARE(m_panel->marked(), QStringList{id});
        m_space->edits().run(u"x"_s, [id](Workspace &workspace) { return Records(workspace).remove(u"project"_s, id); }, this);
        QTRY_COMPARE(m_panel->model()->rowCount(), 3);
        QCOMPARE(m_panel->chosen(), id);
        QVERIFY(m_panel->marked().isEmpty());
    }

    void manyRowsScroll()
    {
        open(1200);
        rows()->setFocus();
        for (int page = 0; page < 60 && !m_panel->model()->isComplete(); ++page) {
            const int before = m_panel->model()->rowCount();
            rows()->verticalScrollBar()->setValue(rows()->verticalScrollBar()->maximum());
            QTRY_VERIFY(m_panel->model()->rowCount() > before || m_panel->model()->isComplete());
        }
        QCOMPARE(m_panel->model()->rowCount(), 1200);
        QTest::keyClick(rows(), Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(m_panel->marked().size(), MultiEdit::mostRecords);
    }
};

QTEST_MAIN(ListsPanelTest)
#include "tst_lists_panel.moc"
