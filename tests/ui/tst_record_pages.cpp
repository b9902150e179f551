#include "tests/ui/recordstage.h"

#include "ui/lists/listpanel.h"
#include "ui/pages/projects/projectspec.h"
#include "ui/pages/records/facts.h"
#include "ui/pages/records/recordform.h"
#include "ui/pages/records/recordpane.h"
#include "ui/pages/records/recordspage.h"
#include "ui/pages/records/specs.h"
#include "ui/text/labels.h"
#include "ui/widgets/calendarpopover.h"
#include "ui/widgets/chippicker.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/longtextedit.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/saveline.h"
#include "ui/widgets/tabstrip.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

using namespace etabli;
using namespace Qt::StringLiterals;

/// Every page of records by mouse and by keyboard, on a real space behind its lanes.
class RecordPagesTest : public QObject, protected RecordStage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareProgram(); }
    void init() { prepare(); }
    void cleanup() { close(); }

    void showsTheListBeforeTheRecord_data() { everyType(); }
    void showsTheListBeforeTheRecord()
    {
        QFETCH(QString, type);
        openPage(type);
        // The list is there and nothing of the record is made: it comes by itself, with the first of the list.
        QVERIFY(!m_page->list()->isHidden());
        QVERIFY(!m_page->findChild<RecordPane *>());
        QTRY_VERIFY(m_page->findChild<RecordPane *>() && m_page->findChild<RecordPane *>()->isVisible());
        auto *made = m_page->findChild<RecordPane *>();
        QVERIFY(made->isWhole());
        QTRY_COMPARE(made->record().sheet().view.id.toString(), m_ids.value(type));
        QCOMPARE(pane(), made);
        // Left before it was made, the rest waits for the page to come back.
        m_page = std::make_unique<RecordsPage>(m_space->edits(), specOf(type));
        m_page->show();
        m_page->arrive();
        m_page->leave();
        m_page->hide();
        QTest::qWait(50);
        QVERIFY(!m_page->findChild<RecordPane *>());
        m_page->show();
        m_page->arrive();
        QTRY_VERIFY(m_page->findChild<RecordPane *>() && m_page->findChild<RecordPane *>()->isWhole());
    }

    void createsByKeyboardAlone_data() { everyType(); }
    void createsByKeyboardAlone()
    {
        QFETCH(QString, type);
        openPage(type);
        QTRY_VERIFY(m_page->list()->model()->rowCount() > 0);
        // Ctrl+N belongs to the window, which is told of it by headerActions().
        QCOMPARE(m_page->headerActions().last()->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_N));
        m_page->headerActions().last()->trigger();
        const QString title = titleField(type);
        QTRY_COMPARE(QApplication::focusWidget(), field(title)->editor());
        QVERIFY(record().isNew());
        WindowSpace::type(u"Œuvre commune n° 1"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTRY_VERIFY(!record().isNew());
        QTRY_COMPARE(stored(type, record().id()).title(), u"Œuvre commune n° 1"_s);
        // The next field has the focus: typing goes on without the mouse.
        QTRY_VERIFY(pane()->form()->fields().at(1)->isAncestorOf(QApplication::focusWidget()));
        QTRY_COMPARE(m_page->list()->chosen(), record().id());
        QTRY_COMPARE(m_page->list()->model()->rowCount(), 2);
        QCOMPARE(pane()->titleShown(), u"Œuvre commune n° 1"_s);
        QVERIFY(pane()->saveLine()->text().contains(QTime::currentTime().toString(u"H"_s).left(1)));
    }

    void createsByMouse_data() { everyType(); }
    void createsByMouse()
    {
        QFETCH(QString, type);
        openPage(type);
        m_page->headerActions().last()->trigger();
        const QString title = titleField(type);
        QTRY_VERIFY(field(title)->isEnabled());
        QTest::mouseClick(field(title)->editor(), Qt::LeftButton);
        WindowSpace::type(u"À la souris"_s);
        // Another field by the mouse: the record is written, and the field opens.
        QTRY_VERIFY(!record().isNew());
        QTRY_VERIFY(pane()->form()->fields().at(1)->isEnabled());
        QTest::mouseClick(pane()->form()->fields().at(1)->editor(), Qt::LeftButton);
        QTRY_COMPARE(stored(type, record().id()).title(), u"À la souris"_s);
    }

    void editsUndoesAndRedoesAcrossPages()
    {
        openPage(u"organisation"_s);
        openRecord(u"organisation"_s);
        auto *acronym = editor<QLineEdit>(u"acronym"_s);
        acronym->setFocus();
        WindowSpace::type(u"RdV"_s);
        QTest::keyClick(acronym, Qt::Key_Return);
        const QString organisation = m_ids.value(u"organisation"_s);
        QTRY_COMPARE(stored(u"organisation"_s, organisation).text(u"acronym"), u"RdV"_s);
        QTRY_COMPARE(m_space->undo().count(), 1);
        // On another page, the same stack takes it back.
        openPage(u"meeting"_s);
        openRecord(u"meeting"_s);
        auto *place = editor<QLineEdit>(u"place"_s);
        place->setFocus();
        WindowSpace::type(u"Mairie"_s);
        QTest::keyClick(place, Qt::Key_Return);
        QTRY_COMPARE(stored(u"meeting"_s, m_ids.value(u"meeting"_s)).text(u"place"), u"Mairie"_s);
        QTRY_COMPARE(m_space->undo().count(), 2);
        m_space->undo().undo();
        QTRY_VERIFY(stored(u"meeting"_s, m_ids.value(u"meeting"_s)).text(u"place").isEmpty());
        QTRY_COMPARE(place->text(), QString());
        m_space->undo().undo();
        QTRY_VERIFY(stored(u"organisation"_s, organisation).text(u"acronym").isEmpty());
        m_space->undo().redo();
        QTRY_COMPARE(stored(u"organisation"_s, organisation).text(u"acronym"), u"RdV"_s);
    }

    void deletesAndBringsBack_data() { everyType(); }
    void deletesAndBringsBack()
    {
        QFETCH(QString, type);
        openPage(type);
        openRecord(type);
        QTRY_VERIFY(pane()->removeAction()->isVisible());
        pane()->removeAction()->trigger();
        QTRY_VERIFY(record().sheet().view.life == Life::Gone);
        QTRY_COMPARE(m_page->list()->model()->rowCount(), 0);
        MessageStrip *said = nullptr;
        for (auto *strip : pane()->findChildren<MessageStrip *>()) {
            if (strip->isVisible() && strip->fact() == m_page->spec().words.deleted)
                said = strip;
        }
        QVERIFY(said);
        QVERIFY(!field(titleField(type))->isEnabled());
        QTest::mouseClick(said->actionButton(), Qt::LeftButton);
        QTRY_VERIFY(record().sheet().view.life == Life::Alive);
        QTRY_COMPARE(m_page->list()->model()->rowCount(), 1);
        QVERIFY(field(titleField(type))->isEnabled());
    }

    void narrowAndTwiceAsLarge_data() { everyType(); }
    void narrowAndTwiceAsLarge()
    {
        QFETCH(QString, type);
        openPage(type, {700, 600});
        openRecord(type);
        QVERIFY(pane()->isVisible());
        QVERIFY(!m_page->list()->isVisible());
        QVERIFY(pane()->width() <= m_page->width());
        m_page.reset();
        Theme::apply(*qApp, SchemeChoice::Light, 200);
        openPage(type, {1166, 700});
        openRecord(type);
        // One side at a time, and nothing wider than its room.
        QTRY_VERIFY(!m_page->list()->isVisible());
        QVERIFY(pane()->width() <= m_page->width());
        QTRY_VERIFY(pane()->form()->widget()->width() <= pane()->form()->viewport()->width());
        for (const BoundField *one : pane()->form()->fields())
            QVERIFY2(one->geometry().right() <= pane()->form()->widget()->width(), qPrintable(one->field()));
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QTRY_VERIFY(m_page->list()->isVisible());
    }

    void tabsNeverOverflow()
    {
        openPage(u"project"_s, {960, 700});
        openRecord(u"project"_s);
        TabStrip *strip = pane()->strip();
        QTRY_VERIFY(strip->moreButton()->isVisible());
        QVERIFY(strip->bar()->geometry().right() <= strip->width());
        QVERIFY(strip->moreButton()->geometry().right() <= strip->width());
        // What has no room is in the menu, reached by keyboard.
        QMenu *menu = strip->moreButton()->menu();
        Q_EMIT menu->aboutToShow();
        QVERIFY(!menu->actions().isEmpty());
        const QString last = menu->actions().last()->text();
        menu->actions().last()->trigger();
        QCOMPARE(strip->bar()->spokenName(strip->bar()->currentIndex()), last);
        QVERIFY(strip->bar()->isTabVisible(strip->bar()->currentIndex()));
        QVERIFY(strip->moreButton()->geometry().right() <= strip->width());
    }

    void everyViewReads_data() { everyType(); }
    void everyViewReads()
    {
        QFETCH(const QString, type);
        openPage(type);
        QTRY_VERIFY(m_page->list()->model()->rowCount() > 0);
        QSet<QString> keys;
        const QList<ViewSpec> views = m_page->spec().list.views;
        for (const ViewSpec &view : views) {
            QVERIFY2(!keys.contains(view.key) && !view.name.isEmpty(), qPrintable(view.key));
            keys.insert(view.key);
            QSignalSpy read(m_page->list()->model(), &RecordListModel::refreshed);
            m_page->list()->showView(view.key);
            QTRY_VERIFY2(!read.isEmpty(), qPrintable(view.key));
            QVERIFY2(!m_page->list()->message()->isVisible(), qPrintable(view.key));
        }
        // Dates are counted from today: the contract that ended in 2020 ends within no year to come.
        if (type == u"crte") {
            m_page->list()->showView(u"ending"_s);
            QTRY_COMPARE(m_page->list()->model()->rowCount(), 0);
            m_page->list()->showView({});
            QTRY_COMPARE(m_page->list()->model()->rowCount(), 1);
        }
    }

    void whatHasNoPageLeadsToItsTab()
    {
        QString orientation;
        m_space->prepare([&](Workspace &workspace) {
            orientation = WindowSpace::make(workspace, u"orientation"_s, {u"title=Mobilités du quotidien"_s,
                                                                         u"crte="_s + m_ids.value(u"crte"_s)});
        });
        openPage(u"crte"_s);
        QSignalSpy asked(m_page.get(), &Page::recordRequested);
        m_page->showRecord(u"orientation"_s, orientation, {});
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).toString(), u"crte"_s);
        QCOMPARE(asked.first().at(1).toString(), m_ids.value(u"crte"_s));
        m_page->showRecord(u"crte"_s, m_ids.value(u"crte"_s), asked.first().at(2).toString());
        const QList<TabSpec> tabs = m_page->spec().tabs;
        const int place = pane()->tabs()->currentIndex();
        QVERIFY(place > 0);
        QCOMPARE(tabs.at(place - 1).shows, u"orientation"_s);
    }

    void commitmentIsMarkedAsDone()
    {
        openPage(u"commitment"_s);
        openRecord(u"commitment"_s);
        QTRY_VERIFY(!facts().isEmpty());
        QVERIFY2(facts().first().contains(u'2'), qPrintable(facts().first()));
        QPushButton *done = nullptr;
        for (auto *button : pane()->findChildren<QPushButton *>()) {
            if (button->text().trimmed() == m_page->spec().actions.first().text)
                done = button;
        }
        QVERIFY(done && done->isVisible());
        QTest::mouseClick(done, Qt::LeftButton);
        const QString id = m_ids.value(u"commitment"_s);
        QTRY_COMPARE(stored(u"commitment"_s, id).text(u"done_on"), QDate::currentDate().toString(Qt::ISODate));
        QTRY_VERIFY(!done->isVisible());
        QTRY_VERIFY(m_space->undo().canUndo());
        m_space->undo().undo();
        QTRY_VERIFY(stored(u"commitment"_s, id).text(u"done_on").isEmpty());
        QTRY_VERIFY(done->isVisible());
    }

    void readOnlySpaceShowsAndSaysWhy()
    {
        m_space->open(Space::Access::Read);
        openPage(u"organisation"_s);
        openRecord(u"organisation"_s);
        QVERIFY(!m_page->headerActions().last()->isEnabled());
        QTRY_COMPARE(typedIn(u"name"_s), u"Les Roues de la Vilaine"_s);
        QVERIFY(editor<QLineEdit>(u"name"_s)->isReadOnly());
        QVERIFY(!editor<ChoiceBox>(u"profile"_s)->isEnabled());
        QVERIFY(!pane()->removeAction()->isVisible());
        bool said = false;
        for (auto *strip : pane()->findChildren<MessageStrip *>())
            said = said || (strip->isVisible() && !strip->consequence().isEmpty());
        QVERIFY(said);
        m_page->beginNew();
        QVERIFY(!record().isNew());
    }

    void everythingFocusableHasAName_data() { everyType(); }
    void everythingFocusableHasAName()
    {
        QFETCH(QString, type);
        openPage(type);
        openRecord(type);
        for (int tab = 0; tab < pane()->tabs()->count(); ++tab) {
            pane()->setTab(tab);
            QTest::qWait(50);
            for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
                if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                    continue;
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
                QVERIFY2(named, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
            }
        }
    }
};

QTEST_MAIN(RecordPagesTest)
#include "tst_record_pages.moc"
