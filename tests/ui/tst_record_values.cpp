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

/// Values of a record on its page: typed, chosen, pointed to, refused, unusual, changed elsewhere.
class RecordValuesTest : public QObject, protected RecordStage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareProgram(); }
    void init() { prepare(); }
    void cleanup() { close(); }

    void refusedValuesSayHowToMend_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("short siren") << u"organisation"_s << u"siren"_s << u"12345"_s << u"9"_s;
        QTest::newRow("mistyped siren") << u"organisation"_s << u"siren"_s << u"123456789"_s << u"control digit"_s;
        QTest::newRow("letters in siret") << u"organisation"_s << u"siret"_s << u"1234567890123A"_s << u"digits only"_s;
        QTest::newRow("rna") << u"organisation"_s << u"rna"_s << u"44200"_s << u"W442001234"_s;
        QTest::newRow("web") << u"organisation"_s << u"website"_s << u"pas une adresse"_s << u"https://"_s;
        QTest::newRow("e-mail") << u"contact"_s << u"email"_s << u"maelle chez exemple.fr"_s << u"@"_s;
        QTest::newRow("year") << u"practice"_s << u"year"_s << u"l’an dernier"_s << u"2026"_s;
        QTest::newRow("date") << u"commitment"_s << u"due_on"_s << u"31/02/2026"_s << u"day"_s;
        QTest::newRow("amount") << u"partnership"_s << u"amount"_s << u"beaucoup"_s << u"€"_s;
    }
    void refusedValuesSayHowToMend()
    {
        QFETCH(QString, type);
        QFETCH(QString, name);
        QFETCH(QString, typed);
        QFETCH(QString, said);
        openPage(type);
        openRecord(type);
        auto *line = editor<QLineEdit>(name);
        QVERIFY(line);
        const RecordView before = stored(type, m_ids.value(type));
        line->setFocus();
        line->selectAll();
        WindowSpace::type(typed);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!field(name)->error().isEmpty());
        if (name != u"amount")
            QVERIFY2(field(name)->error().contains(said), qPrintable(field(name)->error()));
        QCOMPARE(line->text(), typed);
        QCOMPARE(stored(type, m_ids.value(type)).values, before.values);
        // Leaving and reading again takes nothing away from what is to be mended.
        record().reload();
        QTest::qWait(100);
        QCOMPARE(line->text(), typed);
        // Emptied, it is right again.
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(field(name)->error().isEmpty());
    }

    void longAndUnusualTexts_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("300 characters") << QString(u"Très long "_s).repeated(30).trimmed();
        QTest::newRow("300 without a blank") << QString(300, u'W');
        QTest::newRow("emoji") << u"Fête 🎪👩‍🌾 du Semnon"_s;
        QTest::newRow("right to left") << u"جمعية الأمل — Redon"_s;
        QTest::newRow("10 000 characters") << QString(u"abcd "_s).repeated(2000).trimmed();
    }
    void longAndUnusualTexts()
    {
        QFETCH(QString, title);
        m_space->prepare([&](Workspace &workspace) {
            for (const PageSpec &spec : specs()) {
                const auto changed = Records(workspace).set(spec.list.type, m_ids.value(spec.list.type),
                                                            {{titleField(spec.list.type), Assignment::Kind::Set, title}});
                QVERIFY(changed);
            }
        });
        for (const PageSpec &spec : specs()) {
            openPage(spec.list.type, {1166, 700});
            openRecord(spec.list.type);
            QTRY_VERIFY(!pane()->titleShown().isEmpty());
            QCOMPARE(typedIn(titleField(spec.list.type)), title);
            QVERIFY2(m_page->minimumSizeHint().width() <= 1166, qPrintable(spec.list.type));
            QVERIFY(pane()->form()->height() > 100);
            m_page.reset();
        }
    }

    void fiveHundredParties()
    {
        m_space->prepare([this](Workspace &workspace) {
            QList<Assignment> parties;
            for (int at = 0; at < 500; ++at) {
                const QString id = WindowSpace::make(workspace, u"organisation"_s,
                                                     {u"name=Association n° "_s + QString::number(at)});
                parties += {u"parties"_s, Assignment::Kind::Add, id};
            }
            QVERIFY(Records(workspace).set(u"partnership"_s, m_ids.value(u"partnership"_s), parties));
        });
        openPage(u"partnership"_s);
        openRecord(u"partnership"_s);
        auto *parties = editor<ChipsEdit>(u"parties"_s);
        QTRY_COMPARE(parties->chips().size(), qsizetype(501));
        for (const Chip &chip : parties->chips())
            QVERIFY2(chip.label.startsWith(u"Association"_s) || chip.label.startsWith(u"Les Roues"_s), qPrintable(chip.label));
        QTRY_VERIFY(pane()->form()->verticalScrollBar()->maximum() > 0);
        // One more, and it is written alone.
        parties->setFocus();
        parties->openPicker(u"Toute nouvelle"_s);
        QTRY_VERIFY(parties->picker()->isVisible());
        QVERIFY(parties->picker()->height() > 60); // although its field is taller than the window
        QTest::qWait(200); // the list of choices answers that there is none
        QTest::keyClick(parties->picker()->filter(), Qt::Key_Return);
        QTRY_COMPARE(stored(u"partnership"_s, m_ids.value(u"partnership"_s)).sets.value(u"parties"_s).size(), qsizetype(502));
    }

    void aWordNoLongerInTheList()
    {
        openPage(u"organisation"_s);
        openRecord(u"organisation"_s);
        auto *profile = editor<ChoiceBox>(u"profile"_s);
        QTRY_COMPARE(profile->value(), u"ASSO"_s);
        const int offered = profile->count();
        TermChange change;
        change.vocabulary = u"profile"_s;
        change.code = u"ASSO"_s;
        change.retired = true;
        Labels::setWords(Vocabularies::with({change}));
        record().reload();
        // It is not offered any more, and the record still shows it, saying why.
        QTRY_VERIFY(profile->currentText().contains(u"no longer"_s) || profile->currentText().contains(u"plus"_s));
        QCOMPARE(profile->value(), u"ASSO"_s);
        QCOMPARE(profile->count(), offered);
        Labels::setWords(Vocabularies::shipped());
        QCOMPARE(stored(u"organisation"_s, m_ids.value(u"organisation"_s)).text(u"profile"), u"ASSO"_s);
    }

    void deletedElsewhereWhileTyping()
    {
        openPage(u"organisation"_s);
        openRecord(u"organisation"_s);
        auto *notes = editor<LongTextEdit>(u"notes"_s);
        notes->setFocus();
        const QString id = m_ids.value(u"organisation"_s);
        auto done = m_space->desk().write([id](Workspace &workspace) { return Records(workspace).remove(u"organisation"_s, id); });
        done.waitForFinished();
        QVERIFY(done.result());
        WindowSpace::type(u"Ce que j’écrivais"_s);
        m_space->edits().announceChange();
        QTRY_VERIFY(record().sheet().view.life == Life::Gone);
        QTRY_VERIFY(!notes->isEnabled());
        QCOMPARE(notes->text(), u"Ce que j’écrivais"_s);
        // Brought back, what was typed is still there and can be written.
        record().bringBack();
        QTRY_VERIFY(notes->isEnabled());
        QCOMPARE(notes->text(), u"Ce que j’écrivais"_s);
        notes->setFocus();
        WindowSpace::type(u"."_s);
        pane()->commit();
        QTRY_VERIFY(stored(u"organisation"_s, id).text(u"notes").contains(u"Ce que j’écrivais"_s));
    }

    void whatIsPointedToIsSaidInWords()
    {
        QString gone;
        QString joined;
        const QString absent = Id::create(SystemClock()).toString();
        m_space->prepare([&](Workspace &workspace) {
            gone = WindowSpace::make(workspace, u"organisation"_s, {u"name=Disparue"_s});
            joined = WindowSpace::make(workspace, u"organisation"_s, {u"name=Doublon"_s});
            Records records(workspace);
            QVERIFY(records.set(u"project"_s, m_ids.value(u"project"_s), {{u"lead"_s, Assignment::Kind::Set, gone}}));
            QVERIFY(records.set(u"partnership"_s, m_ids.value(u"partnership"_s),
                                {{u"parties"_s, Assignment::Kind::Add, joined}}));
            QVERIFY(records.remove(u"organisation"_s, gone));
            QVERIFY(records.join(u"organisation"_s, joined, m_ids.value(u"organisation"_s)));
            // As an archive may bring it: what it points to is not here yet.
            QVERIFY(workspace.editor().change(u"commitment"_s, *Id::fromString(m_ids.value(u"commitment"_s)),
                                              {FieldChange::set(u"party"_s, Value(absent))}));
        });
        openPage(u"project"_s);
        openRecord(u"project"_s);
        QTRY_COMPARE(editor<ChipsEdit>(u"lead"_s)->chips().size(), qsizetype(1));
        QVERIFY(editor<ChipsEdit>(u"lead"_s)->chips().first().label.startsWith(u"Disparue ("_s));
        openPage(u"partnership"_s);
        openRecord(u"partnership"_s);
        QTRY_VERIFY(!editor<ChipsEdit>(u"parties"_s)->chips().isEmpty());
        for (const Chip &chip : editor<ChipsEdit>(u"parties"_s)->chips())
            QCOMPARE(chip.label, u"Les Roues de la Vilaine"_s);
        openPage(u"commitment"_s);
        openRecord(u"commitment"_s);
        QTRY_COMPARE(editor<ChipsEdit>(u"party"_s)->chips().size(), qsizetype(1));
        const QString label = editor<ChipsEdit>(u"party"_s)->chips().first().label;
        QVERIFY(!label.isEmpty());
        QVERIFY(label != absent);
        // A record joined into another says which, and leads there.
        openPage(u"organisation"_s);
        m_page->showRecord(u"organisation"_s, joined, {});
        QSignalSpy asked(m_page.get(), &Page::recordRequested);
        QTRY_VERIFY(record().sheet().view.survivor.has_value());
        MessageStrip *said = nullptr;
        for (auto *strip : pane()->findChildren<MessageStrip *>()) {
            if (strip->isVisible() && strip->fact().contains(u"Les Roues"_s))
                said = strip;
        }
        QVERIFY(said);
        QTest::mouseClick(said->actionButton(), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(1).toString(), m_ids.value(u"organisation"_s));
    }

    void opensWhatAFieldPointsTo()
    {
        openPage(u"contact"_s);
        openRecord(u"contact"_s);
        QPushButton *open = nullptr;
        QTRY_VERIFY([&] {
            for (auto *button : field(u"organisation"_s)->findChildren<QPushButton *>())
                open = button->isVisible() ? button : open;
            return open != nullptr;
        }());
        QSignalSpy asked(m_page.get(), &Page::recordRequested);
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(0).toString(), u"organisation"_s);
        QCOMPARE(asked.first().at(1).toString(), m_ids.value(u"organisation"_s));
        editor<ChipsEdit>(u"organisation"_s)->setFocus();
        QTest::keyClick(editor<ChipsEdit>(u"organisation"_s), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(asked.count(), 2);
    }

    void makesOnTheSpotWhatIsNamed()
    {
        openPage(u"meeting"_s);
        openRecord(u"meeting"_s);
        auto *people = editor<ChipsEdit>(u"participants"_s);
        people->setFocus();
        people->openPicker(u"Inès Morvan"_s);
        QTRY_VERIFY(people->picker()->isVisible());
        QTest::qWait(200); // the list of choices answers that there is none
        QTest::keyClick(people->picker()->filter(), Qt::Key_Return);
        QTRY_COMPARE(stored(u"meeting"_s, m_ids.value(u"meeting"_s)).sets.value(u"participants"_s).size(), qsizetype(1));
        const QString made = stored(u"meeting"_s, m_ids.value(u"meeting"_s)).sets.value(u"participants"_s).first();
        QCOMPARE(stored(u"contact"_s, made).title(), u"Inès Morvan"_s);
    }

    void newContactIsGivenALegalBasis()
    {
        openPage(u"contact"_s);
        m_page->beginNew();
        QTRY_COMPARE(QApplication::focusWidget(), field(u"name"_s)->editor());
        WindowSpace::type(u"Yann Le Brizec"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!record().isNew());
        QTRY_COMPARE(stored(u"contact"_s, record().id()).text(u"legal_basis"), u"MISSION"_s);
        QTRY_COMPARE(editor<ChoiceBox>(u"legal_basis"_s)->value(), u"MISSION"_s);
    }

    void aDayIsChosenInTheCalendar()
    {
        openPage(u"meeting"_s);
        openRecord(u"meeting"_s);
        auto *on = editor<DateEdit>(u"on"_s);
        QTRY_COMPARE(on->iso(), u"2026-03-12"_s);
        on->setFocus();
        QTest::keyClick(on, Qt::Key_F4);
        QVERIFY(on->calendar() && on->calendar()->isVisible());
        QCOMPARE(on->calendar()->days()->selectedDate(), QDate(2026, 3, 12));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(stored(u"meeting"_s, m_ids.value(u"meeting"_s)).text(u"on"), u"2026-03-13"_s);
        QVERIFY(!on->calendar()->isVisible());
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(on));
    }
};

QTEST_MAIN(RecordValuesTest)
#include "tst_record_values.moc"
