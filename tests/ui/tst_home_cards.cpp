#include "tests/ui/homestage.h"

using namespace etabli;
using namespace Qt::StringLiterals;

/// What the home page shows below the note: due, taken up again, filed, exchanged.
class HomeCardsTest : public QObject, private HomeStage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareAll(); }
    void init() { prepare(); }
    void cleanup() { clean(); }

    void dueRowsTickAndOpen()
    {
        const QDate today = QDate::currentDate();
        QString late;
        m_space->prepare([&](Workspace &workspace) {
            late = WindowSpace::make(workspace, u"commitment"_s, {u"what=Relancer Talvern"_s, u"project="_s + m_garage,
                                                                 u"due_on="_s + today.addDays(-2).toString(Qt::ISODate)});
            WindowSpace::make(workspace, u"meeting"_s, {u"title=Café-atelier"_s, u"on="_s + today.addDays(1).toString(Qt::ISODate)});
            for (int day = 2; day < 12; ++day)
                WindowSpace::make(workspace, u"commitment"_s, {u"what=Jour %1"_s.arg(day),
                                                              u"due_on="_s + today.addDays(day).toString(Qt::ISODate)});
        });
        openPage();
        QTRY_COMPARE(m_page->due()->rows().size(), 6);
        HomeRow *first = m_page->due()->rows().first();
        QCOMPARE(first->first(), u"Relancer Talvern"_s);
        QCOMPARE(first->second(), u"Garage solidaire et covoiturage"_s);
        QVERIFY(first->tag().contains(u'2'));
        QCOMPARE(m_page->due()->rows().at(1)->first(), u"Café-atelier"_s);
        QVERIFY(!m_page->due()->rows().at(1)->act());
        QVERIFY(first->accessibleName().contains(u"Relancer"_s));
        QSignalSpy asked(m_page.get(), &Page::recordRequested);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(m_page->due()->rows().at(1)));
        QTest::keyClick(m_page->due()->rows().at(1), Qt::Key_Return);
        QCOMPARE(asked.first().at(0).toString(), u"meeting"_s);
        QTest::mouseClick(m_page->due()->allButton(), Qt::LeftButton);
        QCOMPARE(m_page->due()->rows().size(), 12);
        QTest::mouseClick(m_page->due()->rows().first()->act(), Qt::LeftButton);
        QTRY_COMPARE(m_space->stored(u"commitment"_s, late).text(u"done_on"), today.toString(Qt::ISODate));
        QTRY_COMPARE(m_page->due()->rows().size(), 11);
        m_space->undo().undo();
        QTRY_COMPARE(m_page->due()->rows().size(), 12);
        QVERIFY(m_space->stored(u"commitment"_s, late).text(u"done_on").isEmpty());
    }

    void peopleToLookAtAgain()
    {
        m_space->prepare([](Workspace &workspace) {
            WindowSpace::make(workspace, u"contact"_s, {u"name=Yann Le Goff"_s, u"informed_on=2019-01-01"_s,
                                                             u"last_contact_on=2019-01-02"_s});
        });
        openPage();
        QTRY_VERIFY(m_page->due()->peopleButton()->isVisible());
        QSignalSpy asked(m_page.get(), &HomePage::peopleRequested);
        QTest::mouseClick(m_page->due()->peopleButton(), Qt::LeftButton);
        QCOMPARE(asked.value(0).value(0).toString(), u"review"_s);
    }

    void tellsTheStateOfTheBackups()
    {
        openPage();
        auto *card = m_page->exchanges();
        QTRY_VERIFY(card->backupWords().contains(u"No backup yet"_s));
        auto made = m_space->desk().write([path = m_space->path()](Workspace &workspace) -> Result<void> {
            ETABLI_TRY(BackupSchedule(path).run(workspace));
            return {};
        });
        QTRY_VERIFY(made.isFinished());
        QVERIFY(made.result());
        m_page->leave();
        Q_EMIT m_space->edits().spaceChanged();
        QTRY_VERIFY2(card->backupWords().startsWith(u"Last backup"_s), qPrintable(card->backupWords()));
    }

    void resumesWhatWasOpened()
    {
        QString practice;
        m_space->prepare([&](Workspace &workspace) {
            practice = WindowSpace::make(workspace, u"practice"_s, {u"title=Légumerie partagée"_s});
            for (int i = 0; i < 6; ++i)
                WindowSpace::make(workspace, u"organisation"_s, {u"name=Structure %1"_s.arg(i)});
        });
        QList<std::pair<QString, QString>> opened{{u"practice"_s, practice}, {u"practice"_s, u"no identifier"_s}};
        openPage();
        m_page->setOpened([&opened] { return opened; });
        m_page->leave();
        m_page->arrive();
        const auto shown = [this](const QString &title) {
            const auto rows = m_page->resume()->rows();
            return std::any_of(rows.begin(), rows.end(), [&](HomeRow *row) { return row->first() == title; });
        };
        QTRY_VERIFY(shown(u"Légumerie partagée"_s));
        QCOMPARE(m_page->resume()->rows().size(), 5);
        opened.clear();
        m_page->arrive();
        QTRY_VERIFY(!shown(u"Légumerie partagée"_s));
    }

    void resumesWhatWasWritten()
    {
        openPage();
        QTRY_COMPARE(m_page->resume()->rows().size(), 3);
        QCOMPARE(m_page->resume()->rows().first()->first(), u"Garage solidaire et covoiturage"_s);
        QSignalSpy asked(m_page.get(), &Page::recordRequested);
        QTest::mouseClick(m_page->resume()->rows().first(), Qt::LeftButton);
        QCOMPARE(asked.first().at(1).toString(), m_garage);
        // What was begun and left open is one line until it is asked for.
        auto made = m_space->desk().write([](Workspace &workspace) {
            return Records(workspace).create(u"project"_s, {{u"title"_s, Assignment::Kind::Set, u"Sans étape"_s}});
        });
        made.waitForFinished();
        Q_EMIT m_space->edits().recordChanged(u"project"_s, {});
        QTRY_VERIFY(m_page->resume()->openButton()->isVisible());
        QTest::mouseClick(m_page->resume()->openButton(), Qt::LeftButton);
        QTRY_COMPARE(m_page->resume()->rows().size(), 5);
        asked.clear();
        QTest::mouseClick(m_page->resume()->rows().last(), Qt::LeftButton);
        QCOMPARE(asked.first().at(2).toString(), u"stage"_s);
    }

    void filesNotesByOneKey()
    {
        QString first;
        QString second;
        QString third;
        m_space->prepare([&](Workspace &workspace) {
            // Identifiers follow the order of creation from one millisecond to the next, not within one.
            const auto nextMoment = [] { QTest::qSleep(2); };
            third = WindowSpace::make(workspace, u"note"_s, {u"text=La plus ancienne"_s});
            nextMoment();
            second = WindowSpace::make(workspace, u"note"_s, {u"text=À mettre de côté"_s});
            nextMoment();
            first = WindowSpace::make(workspace, u"note"_s, {u"text=Prêt de l’atelier"_s, u"organisation="_s + m_talvern});
        });
        openPage();
        QTRY_VERIFY(m_page->resume()->fileButton()->isVisible());
        QTest::mouseClick(m_page->resume()->fileButton(), Qt::LeftButton);
        QVERIFY(m_page->isFiling());
        FilingPane *pane = m_page->filing();
        QTRY_COMPARE(pane->notes().size(), 3);
        QCOMPARE(pane->current(), first);
        QTRY_COMPARE(pane->offers().size(), 1);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(pane->offers().first()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QTRY_COMPARE(m_space->stored(u"note"_s, first).text(u"project"), m_garage);
        QTRY_COMPARE(pane->current(), second);
        QTRY_VERIFY(!pane->offers().isEmpty() && pane->offers().first()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Agrave); // 0 on a French keyboard
        QTRY_VERIFY(!m_space->stored(u"note"_s, second).text(u"filed_on").isEmpty());
        QTRY_COMPARE(pane->current(), third);
        // Undo brings it back into the list.
        m_space->undo().undo();
        QTRY_COMPARE(pane->notes().size(), 2);
        QTest::mouseClick(pane->aloneButton(), Qt::LeftButton);
        QTRY_COMPARE(pane->notes().size(), 1);
        QTest::keyClick(pane, Qt::Key_Escape);
        QVERIFY(!m_page->isFiling());
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(edit()));
    }

    void filingEditsTheNoteInPlace()
    {
        QString note;
        m_space->prepare([&](Workspace &workspace) { note = WindowSpace::make(workspace, u"note"_s, {u"text=À préciser"_s}); });
        openPage();
        m_page->fileNotes();
        FilingPane *pane = m_page->filing();
        QTRY_COMPARE(pane->current(), note);
        pane->territory()->openPicker(u"redon"_s);
        ChipPicker *picker = pane->territory()->picker();
        QTRY_VERIFY(picker->list()->model()->rowCount() > 0);
        QTest::keyClick(picker->filter(), Qt::Key_Return);
        QTRY_VERIFY(!m_space->stored(u"note"_s, note).text(u"territory").isEmpty());
        QTRY_VERIFY(!pane->territory()->chips().isEmpty());
        pane->project()->openPicker(u"garage"_s);
        picker = pane->project()->picker();
        QTRY_COMPARE(picker->list()->model()->rowCount(), 1);
        QTest::keyClick(picker->filter(), Qt::Key_Return);
        QTRY_COMPARE(m_space->stored(u"note"_s, note).text(u"project"), m_garage);
        QTRY_VERIFY(pane->notes().isEmpty());
    }

    void exchangesPracticeAndTerritory()
    {
        m_space->prepare([&](Workspace &workspace) {
            WindowSpace::make(workspace, u"practice"_s, {u"title=Une légumerie commune"_s, u"odds=12"_s, u"year=2024"_s,
                                                        u"summary=Un volume garanti"_s});
        });
        openPage();
        QVERIFY(!m_page->exchanges()->words().isEmpty());
        QSignalSpy prepared(m_page.get(), &HomePage::prepareRequested);
        QSignalSpy received(m_page.get(), &HomePage::receiveRequested);
        QTest::mouseClick(m_page->exchanges()->prepareButton(), Qt::LeftButton);
        QTest::mouseClick(m_page->exchanges()->receiveButton(), Qt::LeftButton);
        QCOMPARE(prepared.size(), 1);
        QCOMPARE(received.size(), 1);
        QVERIFY(!m_page->exchanges()->conflictsButton()->isEnabled());
        QCOMPARE(m_page->practice()->headline(), u"Une légumerie commune"_s);
        QSignalSpy asked(m_page.get(), &Page::recordRequested);
        QTest::mouseClick(m_page->practice()->readButton(), Qt::LeftButton);
        QCOMPARE(asked.first().at(0).toString(), u"practice"_s);
        // No territory yet: the card asks for it, and remembers.
        QVERIFY(m_page->territory()->picker()->isVisible());
        m_page->territory()->picker()->openPicker(u"redon"_s);
        ChipPicker *picker = m_page->territory()->picker()->picker();
        QTRY_VERIFY(picker->list()->model()->rowCount() > 0);
        QTest::keyClick(picker->filter(), Qt::Key_Return);
        QTRY_VERIFY(m_page->territory()->headline().contains(u"Redon"_s));
        QVERIFY(!QSettings().value(u"person/territory"_s).toString().isEmpty());
        QTRY_VERIFY(!m_page->territory()->picker()->isVisible());
    }

    void readOnlySpaceAndEmptyOne()
    {
        openPage({900, 600}, true);
        QVERIFY(edit()->isReadOnly());
        QVERIFY(!m_page->note()->keepButton()->isEnabled());
        for (QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !qobject_cast<QScrollArea *>(widget)) {
                const auto *button = qobject_cast<QAbstractButton *>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         widget->metaObject()->className());
            }
        }
    }
};

QTEST_MAIN(HomeCardsTest)
#include "tst_home_cards.moc"
