#include "tests/ui/windowspace.h"

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
class RecordPagesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowSpace> m_space;
    std::unique_ptr<RecordsPage> m_page;
    QHash<QString, QString> m_ids; ///< one record of each type

    static QList<PageSpec> specs()
    {
        return {projectSpec(),     Specs::partnerships(), Specs::organisations(), Specs::contacts(), Specs::meetings(),
                Specs::commitments(), Specs::practices(), Specs::crtes(),         Specs::notes()};
    }
    static PageSpec specOf(const QString &type)
    {
        for (const PageSpec &spec : specs()) {
            if (spec.list.type == type)
                return spec;
        }
        return {};
    }
    static QString titleField(const QString &type) { return QString(recordType(type)->titleField); }

    RecordPane *pane() { return m_page->record(); }
    FormRecord &record() { return pane()->record(); }
    BoundField *field(const QString &name) { return pane()->form()->fieldNamed(name); }
    template <typename Editor>
    Editor *editor(const QString &name)
    {
        return qobject_cast<Editor *>(field(name)->editor());
    }
    QString typedIn(const QString &name)
    {
        if (auto *line = editor<QLineEdit>(name))
            return line->text();
        auto *longText = editor<LongTextEdit>(name);
        return longText ? longText->text() : QString();
    }
    RecordView stored(const QString &type, const QString &id) { return m_space->stored(type, id); }

    void openPage(const QString &type, const QSize &size = {1166, 700})
    {
        if (!m_space->hasDesk())
            m_space->open();
        m_page = std::make_unique<RecordsPage>(m_space->edits(), specOf(type));
        m_page->resize(size);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->arrive();
    }

    void openRecord(const QString &type)
    {
        m_page->showRecord(type, m_ids.value(type), {});
        QTRY_COMPARE(record().sheet().view.id.toString(), m_ids.value(type));
    }

    static void everyType()
    {
        QTest::addColumn<QString>("type");
        for (const PageSpec &spec : specs())
            QTest::newRow(qPrintable(spec.list.type)) << spec.list.type;
    }

    QStringList facts()
    {
        auto *line = pane()->findChild<FactsLine *>();
        return line ? line->texts() : QStringList();
    }

    static QAction *actionOf(RecordPane *pane, const QString &text)
    {
        for (QAction *action : pane->findChildren<QAction *>()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qApp->setProperty("etabli", true);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QVERIFY(loadFonts());
        Theme::apply(*qApp, SchemeChoice::Light);
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // said by the offscreen platform
        QSettings().clear();
        m_space = std::make_unique<WindowSpace>();
        m_space->prepare([this](Workspace &workspace) {
            const auto make = [&](const QString &type, const QStringList &values) {
                m_ids.insert(type, WindowSpace::make(workspace, type, values));
            };
            make(u"organisation"_s, {u"name=Les Roues de la Vilaine"_s, u"profile=ASSO"_s});
            make(u"crte"_s, {u"title=CRTE des Trois Vallées"_s, u"official_id=crte-53-1"_s, u"ends_on=2020-12-31"_s});
            make(u"project"_s, {u"title=Garage solidaire"_s, u"stage=E1"_s, u"crte="_s + m_ids.value(u"crte"_s)});
            make(u"partnership"_s, {u"title=Mécénat de compétences"_s, u"project="_s + m_ids.value(u"project"_s),
                                    u"parties+="_s + m_ids.value(u"organisation"_s)});
            make(u"contact"_s, {u"name=Maëlle Guivarc’h"_s, u"organisation="_s + m_ids.value(u"organisation"_s)});
            make(u"meeting"_s, {u"title=Atelier mobilité"_s, u"on=2026-03-12"_s});
            make(u"commitment"_s,
                 {u"what=Prêter un local"_s, u"party="_s + m_ids.value(u"organisation"_s),
                  u"due_on="_s + QDate::currentDate().addDays(-2).toString(Qt::ISODate)});
            make(u"practice"_s, {u"title=Épicerie mobile"_s, u"year=2024"_s, u"odds+=2"_s});
            make(u"note"_s, {u"text=Le maire propose un hangar."_s});
        });
    }

    void cleanup()
    {
        m_page.reset();
        m_space->undo().clear();
        m_space->close();
        m_ids.clear();
        Theme::apply(*qApp, SchemeChoice::Light);
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
