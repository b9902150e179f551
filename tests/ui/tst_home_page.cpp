#include "tests/ui/windowspace.h"

#include "core/services/attachments.h"
#include "core/services/backupschedule.h"
#include "core/services/homenotes.h"
#include "core/store/listing.h"
#include "ui/pages/home/duecard.h"
#include "ui/pages/home/exchangecard.h"
#include "ui/pages/home/filingpane.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/home/homerow.h"
#include "ui/pages/home/notecard.h"
#include "ui/pages/home/noteedit.h"
#include "ui/pages/home/practicecard.h"
#include "ui/pages/home/resumecard.h"
#include "ui/pages/home/territorycard.h"
#include "ui/widgets/chippicker.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/recordroles.h"
#include "ui/widgets/theme.h"

#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>

using namespace etabli;
using namespace Qt::StringLiterals;

/// The home page by keyboard and mouse, on a real space behind its lanes.
class HomePageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowSpace> m_space;
    std::unique_ptr<HomePage> m_page;
    QString m_talvern;
    QString m_garage;

    NoteEdit *edit() { return m_page->note()->edit(); }
    QListView *list() { return edit()->list() ? edit()->list()->list() : nullptr; }
    bool listOpen() { return edit()->list() && edit()->list()->isVisible(); }
    QString lineAt(int row) { return list()->model()->index(row, 0).data().toString(); }

    void openPage(const QSize &size = {1166, 700}, bool readOnly = false)
    {
        m_space->open();
        m_page = std::make_unique<HomePage>(m_space->edits(), readOnly);
        m_page->resize(size);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QSignalSpy shown(m_page.get(), &HomePage::refreshed);
        m_page->arrive();
        QTRY_VERIFY(!shown.isEmpty());
    }
    void closePage()
    {
        m_page.reset();
        m_space->undo().clear();
        m_space->close();
    }
    /// The records of a type, as the store has them.
    QList<RecordView> all(const QString &type)
    {
        auto future = m_space->desk().read([type](Workspace &workspace) -> Result<QList<RecordView>> {
            ListQuery query;
            query.type = type;
            ETABLI_ASSIGN(const ListPage page, Listing(workspace.space()).page(query));
            QList<RecordView> views;
            for (const ListRow &row : page.rows) {
                ETABLI_ASSIGN(const RecordView view, workspace.reader().record(row.key));
                views += view;
            }
            return views;
        });
        future.waitForFinished();
        return future.result().value_or(QList<RecordView>{});
    }
    NoteDraft keptDraft()
    {
        auto future = m_space->desk().write([](Workspace &workspace) { return HomeNotes(workspace).draft(); });
        future.waitForFinished();
        return future.result().value_or(NoteDraft{});
    }

private Q_SLOTS:
    void initTestCase()
    {
        qApp->setProperty("etabli", true);
        QCoreApplication::setOrganizationName(u"etabli-test-home"_s);
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
            m_talvern = WindowSpace::make(workspace, u"organisation"_s, {u"name=Menuiseries Talvern"_s, u"profile=ENTR"_s});
            WindowSpace::make(workspace, u"organisation"_s, {u"name=Coopérative Le Grand Gué"_s, u"profile=ASSO"_s});
            m_garage = WindowSpace::make(workspace, u"project"_s, {u"title=Garage solidaire et covoiturage"_s, u"stage=E2"_s,
                                                                   u"territories=commune:35236"_s, u"lead="_s + m_talvern});
        });
    }

    void cleanup()
    {
        if (m_page)
            closePage();
    }

    void noteFieldHasTheFocusAndKeepsANote()
    {
        openPage();
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(edit()));
        WindowSpace::type(u"Entendu à la mairie : l’école cherche un « porteur » d’œuvres "_s);
        edit()->insertPlainText(u"🏠"_s); // comes whole, from an input method
        QVERIFY(!listOpen());
        QTest::keyClick(edit(), Qt::Key_Return);
        WindowSpace::type(u"Rappeler mardi"_s);
        QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(all(u"note"_s).size(), 1);
        const RecordView note = all(u"note"_s).first();
        QCOMPARE(note.text(u"text"), u"Entendu à la mairie : l’école cherche un « porteur » d’œuvres 🏠\nRappeler mardi"_s);
        QCOMPARE(note.text(u"on"), QDate::currentDate().toString(Qt::ISODate));
        QTRY_VERIFY(edit()->text().isEmpty());
        QVERIFY(keptDraft().isEmpty());
        // One step takes the note back, another gives it again.
        QCOMPARE(m_space->undo().count(), 1);
        m_space->undo().undo();
        QTRY_COMPARE(all(u"note"_s).size(), 0);
        m_space->undo().redo();
        QTRY_COMPARE(all(u"note"_s).size(), 1);
        QTRY_VERIFY(m_page->resume()->fileButton()->isVisible());
    }

    void mentionsByKeyboard()
    {
        openPage();
        WindowSpace::type(u"Vu @coop"_s);
        QTRY_VERIFY(listOpen());
        QTRY_COMPARE(lineAt(0), u"Coopérative Le Grand Gué"_s);
        QTest::keyClick(edit(), Qt::Key_Return);
        QTRY_VERIFY(!listOpen());
        QCOMPARE(edit()->text(), u"Vu @Coopérative Le Grand Gué "_s);
        WindowSpace::type(u"à #guéméné-p"_s);
        QTRY_VERIFY(listOpen());
        QTRY_VERIFY(lineAt(0).startsWith(u"Guémené-Penfao"_s));
        QVERIFY(!list()->model()->index(0, 0).data(SubtitleRole).toString().isEmpty());
        QTest::keyClick(edit(), Qt::Key_Tab);
        QVERIFY(edit()->hasFocus());
        WindowSpace::type(u"pour un prêt"_s);
        const NoteDraft draft = m_page->note()->draft();
        QCOMPARE(draft.text, u"Vu @Coopérative Le Grand Gué à #Guémené-Penfao pour un prêt"_s);
        QCOMPARE(draft.mentions.size(), 2);
        QTest::mouseClick(m_page->note()->keepButton(), Qt::LeftButton);
        QTRY_COMPARE(all(u"note"_s).size(), 1);
        const RecordView note = all(u"note"_s).first();
        QCOMPARE(note.text(u"text"), draft.text);
        QCOMPARE(note.text(u"territory"), u"commune:44067"_s);
        QVERIFY(!note.text(u"organisation").isEmpty());
    }

    void mentionsByMouseArrowsAndEscape()
    {
        openPage();
        WindowSpace::type(u"@"_s);
        QTRY_VERIFY(listOpen());
        // The last changed first.
        QTRY_COMPARE(lineAt(0), u"Coopérative Le Grand Gué"_s);
        QTest::keyClick(edit(), Qt::Key_Down);
        QCOMPARE(list()->currentIndex().row(), 1);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(list()->model()->index(1, 0)).center());
        QTRY_COMPARE(edit()->text(), u"@Menuiseries Talvern "_s);
        QCOMPARE(m_page->note()->draft().first(NoteMention::Kind::Organisation), m_talvern);
        WindowSpace::type(u"#"_s);
        QTRY_VERIFY(listOpen());
        QVERIFY(!edit()->list()->advice().isEmpty());
        QTest::keyClick(edit(), Qt::Key_Escape);
        QTRY_VERIFY(!listOpen());
        WindowSpace::type(u"12 voix pour, a@b.fr"_s);
        QTest::qWait(120);
        QVERIFY(!listOpen());
        QCOMPARE(edit()->text(), u"@Menuiseries Talvern #12 voix pour, a@b.fr"_s);
    }

    void organisationCreatedOnTheSpot()
    {
        openPage();
        WindowSpace::type(u"@Ressourcerie d’Avessac"_s);
        QTRY_VERIFY(listOpen());
        QTRY_VERIFY(lineAt(0).contains(u"Ressourcerie d’Avessac"_s));
        QTest::keyClick(edit(), Qt::Key_Return);
        QTRY_COMPARE(all(u"organisation"_s).size(), 3);
        QTRY_COMPARE(m_page->note()->draft().mentions.size(), 1);
        QCOMPARE(edit()->text(), u"@Ressourcerie d’Avessac "_s);
        QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(all(u"note"_s).size(), 1);
        const QString id = all(u"note"_s).first().text(u"organisation");
        QCOMPARE(m_space->stored(u"organisation"_s, id).title(), u"Ressourcerie d’Avessac"_s);
        // A sentence after the sign makes no organisation by Enter.
        WindowSpace::type(u"@ouvrir un lieu pour tous avec eux"_s);
        QTest::qWait(120);
        QTest::keyClick(edit(), Qt::Key_Return);
        QCOMPARE(edit()->text(), u"@ouvrir un lieu pour tous avec eux\n"_s);
        QCOMPARE(all(u"organisation"_s).size(), 3);
    }

    void unknownTerritoryStaysInTheText()
    {
        openPage();
        WindowSpace::type(u"À #Trifouillis"_s);
        QTRY_VERIFY(listOpen());
        QTRY_VERIFY(!edit()->list()->advice().isEmpty());
        QTest::keyClick(edit(), Qt::Key_Return);
        QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(all(u"note"_s).size(), 1);
        QCOMPARE(all(u"note"_s).first().text(u"text"), u"À #Trifouillis"_s);
        QVERIFY(all(u"note"_s).first().text(u"territory").isEmpty());
    }

    void brokenMentionIsPlain()
    {
        openPage();
        WindowSpace::type(u"@talv"_s);
        QTRY_VERIFY(listOpen());
        QTRY_COMPARE(lineAt(0), u"Menuiseries Talvern"_s);
        QTest::keyClick(edit(), Qt::Key_Tab);
        QCOMPARE(m_page->note()->draft().mentions.size(), 1);
        // Letters against it are plain, a letter taken from it makes it plain.
        QTest::keyClick(edit(), Qt::Key_Backspace);
        WindowSpace::type(u"s"_s);
        QCOMPARE(m_page->note()->draft().mentions.size(), 1);
        QTest::keyClick(edit(), Qt::Key_Backspace);
        QTest::keyClick(edit(), Qt::Key_Backspace);
        QCOMPARE(m_page->note()->draft().mentions.size(), 0);
        QCOMPARE(edit()->text(), u"@Menuiseries Talver"_s);
    }

    void draftSurvivesAKilledWindow()
    {
        openPage();
        WindowSpace::type(u"@talv"_s);
        QTRY_VERIFY(listOpen());
        QTRY_COMPARE(lineAt(0), u"Menuiseries Talvern"_s);
        QTest::keyClick(edit(), Qt::Key_Return);
        WindowSpace::type(u"prête son atelier à l’été"_s);
        const NoteDraft typed = m_page->note()->draft();
        QTRY_COMPARE(keptDraft(), typed);
        QCOMPARE(all(u"note"_s).size(), 0);
        // Nobody tells the page that it goes: as a killed program would.
        closePage();
        openPage();
        QTRY_COMPARE(m_page->note()->draft(), typed);
        QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(all(u"note"_s).size(), 1);
        closePage();
        openPage();
        QTest::qWait(100);
        QVERIFY(edit()->text().isEmpty());
    }

    void longNotesAndLeavingKeepEverything()
    {
        openPage();
        const QString endless = u"été "_s.repeated(2500);
        edit()->insertPlainText(endless + u"שלום"_s);
        m_page->leave();
        QCOMPARE(keptDraft().text, endless + u"שלום"_s);
        QVERIFY(m_page->note()->height() < m_page->height());
    }

    void becomesAnAllianceOrBeginsOne()
    {
        openPage();
        QSignalSpy asked(m_page.get(), &Page::recordRequested);
        QSignalSpy begun(m_page.get(), &HomePage::beginNewRequested);
        QPushButton *alliance = nullptr;
        for (QPushButton *button : m_page->note()->findChildren<QPushButton *>()) {
            if (button->text().trimmed() == u"Alliance")
                alliance = button;
        }
        QVERIFY(alliance);
        QTest::mouseClick(alliance, Qt::LeftButton);
        QCOMPARE(begun.takeFirst().first().toString(), u"project"_s);
        edit()->setFocus();
        WindowSpace::type(u"Légumerie partagée"_s);
        QTest::keyClick(edit(), Qt::Key_Return, Qt::ShiftModifier);
        WindowSpace::type(u"Quatre cantines"_s);
        alliance->setFocus();
        QTest::keyClick(alliance, Qt::Key_Space);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).toString(), u"project"_s);
        const RecordView project = m_space->stored(u"project"_s, asked.first().at(1).toString());
        QCOMPARE(project.title(), u"Légumerie partagée"_s);
        QCOMPARE(project.text(u"need"), u"Quatre cantines"_s);
        QVERIFY(edit()->text().isEmpty());
        QVERIFY(keptDraft().isEmpty());
    }

    void photoGoesWithTheNote()
    {
        openPage();
        const QString path = m_space->file(u"façade.png"_s);
        QImage(8, 8, QImage::Format_RGB32).save(path);
        m_page->note()->addPhoto(path);
        WindowSpace::type(u"Le local"_s);
        QTRY_COMPARE(keptDraft().photos, QStringList{path});
        QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(all(u"attachment"_s).size(), 1);
        const RecordView attachment = all(u"attachment"_s).first();
        QCOMPARE(attachment.text(u"note"), all(u"note"_s).first().id.toString());
        QCOMPARE(attachment.title(), u"façade.png"_s);
        QVERIFY(m_page->note()->draft().photos.isEmpty());
    }

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
            third = WindowSpace::make(workspace, u"note"_s, {u"text=La plus ancienne"_s});
            second = WindowSpace::make(workspace, u"note"_s, {u"text=À mettre de côté"_s});
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

QTEST_MAIN(HomePageTest)
#include "tst_home_page.moc"
