#include "tests/ui/homestage.h"

using namespace etabli;
using namespace Qt::StringLiterals;

/// The note field of the home page by keyboard and mouse.
class HomePageTest : public QObject, private HomeStage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareAll(); }
    void init() { prepare(); }
    void cleanup() { clean(); }

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
        QTRY_COMPARE(m_space->undo().count(), 1);
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
};

QTEST_MAIN(HomePageTest)
#include "tst_home_page.moc"
