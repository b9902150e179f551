#include "tests/ui/charterstage.h"

#include "ui/forms/boundfield.h"
#include "ui/lists/listpanel.h"
#include "ui/pages/charters/checkspane.h"
#include "ui/pages/charters/fieldpopover.h"
#include "ui/pages/charters/findingcard.h"
#include "ui/pages/charters/orderedrows.h"
#include "ui/pages/charters/outlinepane.h"
#include "ui/pages/charters/previewpane.h"
#include "ui/pages/charters/principlestrip.h"
#include "ui/pages/charters/signatoriestab.h"
#include "ui/pages/charters/studiohead.h"
#include "ui/pages/records/recordpane.h"
#include "ui/pages/records/recordspage.h"
#include "ui/widgets/chippicker.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/recordroles.h"
#include "ui/widgets/signs.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

using namespace etabli;
using namespace Qt::StringLiterals;

/// The page of charters by keyboard and mouse, on a real space behind its lanes.
class ChartersPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CharterStage> m_stage;

    Studio &studio() { return m_stage->studio(); }
    CharterWork &work() { return m_stage->work(); }
    ArticleEditor &editor() { return m_stage->editor(); }
    OrderedRows *rows() { return studio().outline()->rows(); }
    int rowOf(const char *key) { return studio().outline()->model()->rowOf(QString::fromLatin1(key)); }

    void typeAtStart(const QString &text)
    {
        editor().setFocus();
        editor().moveCursor(QTextCursor::Start);
        WindowSpace::type(text);
    }

private Q_SLOTS:
    void initTestCase() { CharterStage::prepareTests(); }
    void init() { m_stage = std::make_unique<CharterStage>(); }
    void cleanup() { m_stage.reset(); }

    void listsCharters()
    {
        m_stage->open();
        ListPanel *list = m_stage->page().records()->list();
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QVERIFY(!m_stage->page().studio());
        const QModelIndex row = list->model()->index(0, 0);
        QVERIFY(row.data(TitleRole).toString().contains(u"Mobilité solidaire"_s));
        QCOMPARE(row.data(SubtitleRole).toString(), u"Mobilité solidaire en Pays de Redon"_s);
        QCOMPARE(list->model()->index(0, 2).data().toString(), u"Les Roues de la Vilaine, Menuiseries Talvern"_s);
    }

    void beginsFromAProjectAndUndoes()
    {
        m_stage->open();
        ListPanel *list = m_stage->page().records()->list();
        QTRY_COMPARE(list->model()->rowCount(), 1);
        m_stage->page().headerActions().last()->trigger();
        ChipPicker *picker = m_stage->page().projectPicker();
        QTRY_VERIFY(picker && picker->isVisible());
        WindowSpace::type(u"mobilite"_s);
        QTRY_COMPARE(picker->list()->model()->rowCount(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(m_stage->page().isWriting());
        QTRY_VERIFY(work().isRead());
        QVERIFY(work().id() != m_stage->charter);
        QVERIFY(work().studio().articles.size() > 10);
        const QString made = work().id();
        QTRY_VERIFY(m_stage->space().undo().canUndo());
        QCOMPARE(m_stage->space().undo().count(), 1);
        m_stage->space().undo().undo();
        QTRY_COMPARE(m_stage->space().stored(u"charter"_s, made).life, Life::Gone);
        QTRY_VERIFY(studio().goneState()->isVisible());
        m_stage->space().undo().redo();
        QTRY_COMPARE(m_stage->space().stored(u"charter"_s, made).life, Life::Alive);
        QTRY_VERIFY(!studio().goneState()->isVisible());
        m_stage->page().showList();
        QTRY_COMPARE(list->model()->rowCount(), 2);
    }

    void keepsWhatIsTyped()
    {
        m_stage->open();
        m_stage->write(u"gouvernance"_s);
        typeAtStart(u"L’œuvre commune. "_s);
        QTRY_VERIFY(m_stage->kept(u"gouvernance"_s).startsWith(u"L’œuvre commune. Un comité"_s));
        // The field of the template stays a field.
        QVERIFY(m_stage->kept(u"gouvernance"_s).contains(u"{{project.lead}}"_s));
        QVERIFY(studio().outline()->model()->rows().at(rowOf("gouvernance")).ownText);
        // Typing goes on without losing a letter or the cursor to what was read again.
        WindowSpace::type(u"Encore. "_s);
        QTRY_VERIFY(m_stage->kept(u"gouvernance"_s).startsWith(u"L’œuvre commune. Encore. Un comité"_s));
        QVERIFY(editor().markup().startsWith(u"L’œuvre commune. Encore. Un"_s));
        QCOMPARE(editor().textCursor().position(), 25);
    }

    void undoesInTheTextThenAcross()
    {
        m_stage->open();
        m_stage->write(u"gouvernance"_s);
        const QString before = editor().markup();
        typeAtStart(u"Texte "_s);
        QTRY_VERIFY(m_stage->kept(u"gouvernance"_s).startsWith(u"Texte"_s));
        QTRY_VERIFY(m_stage->space().undo().canUndo());
        while (editor().document()->isUndoAvailable())
            QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor().markup(), before);
        // The template's own words are kept as no text.
        QTRY_COMPARE(m_stage->kept(u"gouvernance"_s), QString());
        // Another article, then back: the text has forgotten, the window has not.
        typeAtStart(u"Neuf "_s);
        QTRY_VERIFY(m_stage->kept(u"gouvernance"_s).startsWith(u"Neuf"_s));
        QTRY_COMPARE(m_stage->space().edits().pending(), 0);
        studio().openArticle(u"objet"_s);
        studio().openArticle(u"gouvernance"_s);
        editor().setFocus();
        QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_stage->kept(u"gouvernance"_s), QString());
        QTRY_COMPARE(editor().markup(), before);
    }

    void goesBackToTheTemplate()
    {
        m_stage->open();
        m_stage->write(u"communication"_s);
        const QString before = editor().markup();
        QVERIFY(!studio().article()->resetButton()->isVisible());
        typeAtStart(u"À nous. "_s);
        QTRY_VERIFY(m_stage->kept(u"communication"_s).startsWith(u"À nous."_s));
        QTRY_VERIFY(studio().article()->resetButton()->isVisible());
        QTest::mouseClick(studio().article()->resetButton(), Qt::LeftButton);
        QTRY_COMPARE(m_stage->kept(u"communication"_s), QString());
        QCOMPARE(editor().markup(), before);
    }

    void insertsAFieldByItsPicker()
    {
        m_stage->open();
        m_stage->write(u"communication"_s);
        editor().setFocus();
        editor().moveCursor(QTextCursor::End);
        QTest::mouseClick(studio().article()->fieldButton(), Qt::LeftButton);
        ChipPicker *picker = studio().article()->fieldPicker();
        QTRY_VERIFY(picker->isVisible());
        const int all = picker->list()->model()->rowCount();
        QVERIFY(all > 10);
        WindowSpace::type(u"mobilite"_s); // by its value, without accents
        QTRY_VERIFY(picker->list()->model()->rowCount() < all);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!picker->isVisible());
        QTRY_VERIFY(m_stage->kept(u"communication"_s).endsWith(u"{{project.title}}"_s));
    }

    void fillsAFieldFromItsChip()
    {
        m_stage->open();
        m_stage->write(u"calendrier"_s);
        editor().setFocus();
        editor().moveCursor(QTextCursor::End);
        editor().insertField(u"project.ends"_s);
        QTRY_VERIFY(m_stage->kept(u"calendrier"_s).endsWith(u"{{project.ends}}"_s));
        // A field without a value blocks.
        const auto lacks = [this] {
            const auto &findings = work().studio().findings;
            return std::any_of(findings.begin(), findings.end(), [](const CharterFinding &finding) {
                return finding.rule == u"field.missing" && finding.article == u"calendrier";
            });
        };
        QTRY_VERIFY(lacks());
        QVERIFY(editor().chooseObject(u"project.ends"_s));
        QTest::keyClick(&editor(), Qt::Key_Return);
        FieldPopover *popover = studio().article()->popover();
        QVERIFY(popover && popover->isVisible());
        QTRY_VERIFY(popover->field()->editor()->isEnabled());
        QTRY_VERIFY(popover->field()->editor()->isAncestorOf(QApplication::focusWidget())
                    || popover->field()->editor()->hasFocus());
        WindowSpace::type(u"31/05/2028"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_stage->space().stored(u"project"_s, m_stage->project).text(u"ends_on"), u"2028-05-31"_s);
        QTRY_VERIFY(!lacks());
        QTRY_COMPARE(work().studio().merge.fields.value(u"project.ends"_s), u"31\u00a0mai 2028"_s);
    }

    void checksJump()
    {
        m_stage->open();
        m_stage->write(u"objet"_s);
        ChecksPane *checks = studio().checks();
        QTRY_VERIFY(checks->open() > 2);
        // What blocks comes before what is to be checked.
        bool warned = false;
        for (const FindingCard *card : checks->cards()) {
            QVERIFY(!(warned && card->finding().blocks()));
            warned = warned || !card->finding().blocks();
        }
        rows()->setFocus();
        QTest::keyClick(rows(), Qt::Key_Period, Qt::ControlModifier);
        const CharterFinding first = checks->cards().first()->finding();
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(checks->cards().first()->action()));
        if (work().article(first.article))
            QCOMPARE(studio().article()->key(), first.article);
        QTest::keyClick(checks, Qt::Key_Semicolon, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(checks->cards().at(1)->action()));

        // The date of a commitment is filled where the check says that it is missing.
        FindingCard *due = nullptr;
        for (FindingCard *card : checks->cards()) {
            if (card->finding().rule == u"commitment.due")
                due = card;
        }
        QVERIFY(due);
        QTest::mouseClick(due->action(), Qt::LeftButton);
        QCOMPARE(studio().article()->key(), u"engagements"_s);
        FieldPopover *popover = studio().article()->popover();
        QVERIFY(popover && popover->isVisible());
        QTRY_VERIFY(popover->field()->editor()->isEnabled());
        WindowSpace::type(u"15/09/2026"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_stage->space().stored(u"commitment"_s, m_stage->commitment).text(u"due_on"), u"2026-09-15"_s);
        QTRY_VERIFY(std::none_of(checks->cards().begin(), checks->cards().end(), [](const FindingCard *card) {
            return card->finding().rule == u"commitment.due";
        }));
    }

    void principlesLeadToTheirArticle()
    {
        m_stage->open();
        m_stage->write(u"objet"_s);
        PrincipleStrip *strip = studio().outline()->principles();
        QTRY_VERIFY(strip->button(u"P6"_s));
        QTRY_VERIFY(strip->button(u"P6"_s)->accessibleName().contains(u"P6"_s));
        QTest::mouseClick(strip->button(u"P6"_s), Qt::LeftButton);
        QCOMPARE(studio().article()->key(), u"principes"_s);
        // Rewritten without P6: not covered, and the check puts it back.
        editor().load({});
        editor().setFocus();
        WindowSpace::type(u"P1 seulement"_s);
        QTRY_VERIFY(!work().studio().principlesCovered.contains(u"P6"_s));
        QTRY_VERIFY(strip->countText().startsWith(u"1 "_s));
        FindingCard *uncovered = nullptr;
        QTRY_VERIFY(([&] {
            for (FindingCard *card : studio().checks()->cards()) {
                if (card->finding().rule == u"principle.uncovered" && card->finding().subject == u"P6")
                    uncovered = card;
            }
            return uncovered != nullptr;
        })());
        QTest::mouseClick(uncovered->action(), Qt::LeftButton);
        QTRY_VERIFY(work().studio().principlesCovered.contains(u"P6"_s));
        QTRY_VERIFY(m_stage->kept(u"principes"_s).contains(u"**P6."_s));
    }

    void movesAddsLeavesOut()
    {
        m_stage->open();
        m_stage->write(u"gouvernance"_s);
        const int before = rowOf("gouvernance");
        rows()->setFocus();
        QTest::keyClick(rows(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(rowOf("gouvernance"), before - 1);
        QTRY_COMPARE(m_stage->space().edits().pending(), 0);
        QTRY_VERIFY(m_stage->space().undo().canUndo());
        m_stage->space().undo().undo();
        QTRY_COMPARE(rowOf("gouvernance"), before);

        studio().outline()->leaveOutAction()->trigger();
        QTRY_VERIFY(work().article(u"gouvernance"_s)->leftOut);
        QTRY_COMPARE(work().placeOf(u"gouvernance"_s), -1);
        QVERIFY(editor().isReadOnly());
        studio().outline()->leaveOutAction()->trigger();
        QTRY_VERIFY(!work().article(u"gouvernance"_s)->leftOut);
        QTRY_VERIFY(!editor().isReadOnly());

        const auto count = work().studio().articles.size();
        QTest::mouseClick(studio().outline()->adder(), Qt::LeftButton);
        QTRY_COMPARE(work().studio().articles.size(), count + 1);
        const QString key = studio().article()->key();
        QTRY_VERIFY(work().article(studio().article()->key())->slot.isEmpty());
        QCOMPARE(rowOf(studio().article()->key().toLatin1().constData()), before + 1);
        QTRY_VERIFY(studio().article()->titleEdit()->hasFocus());
        studio().article()->titleEdit()->selectAll();
        WindowSpace::type(u"Logos & façades"_s);
        QTest::keyClick(studio().article()->titleEdit(), Qt::Key_Return);
        QTRY_COMPARE(m_stage->space().stored(u"article"_s, studio().article()->key()).title(), u"Logos & façades"_s);
        QTRY_VERIFY(editor().hasFocus());
        WindowSpace::type(u"Chaque façade porte les logos."_s);
        QTRY_VERIFY(work().placeOf(studio().article()->key()) >= 0);
        rows()->setFocus();
        QTest::keyClick(rows(), Qt::Key_Delete);
        QTRY_COMPARE(work().studio().articles.size(), count);
    }

    void changesStatusAndComesBack()
    {
        m_stage->open();
        m_stage->write();
        ChoiceBox *status = studio().head()->status();
        QCOMPARE(status->value(), u"BROUILLON"_s);
        status->setFocus();
        QTest::keyClick(status, Qt::Key_Down);
        QTRY_COMPARE(m_stage->space().stored(u"charter"_s, m_stage->charter).text(u"status"), u"NEGOCIATION"_s);
        QVERIFY(m_stage->page().title().isEmpty());
        QCOMPARE(m_stage->page().headerWidget(), static_cast<QWidget *>(studio().head()));
        QVERIFY(m_stage->page().prints());
        QVERIFY(m_stage->page().property("foldsNavigation").toBool());
        QTest::mouseClick(studio().head()->back(), Qt::LeftButton);
        QVERIFY(!m_stage->page().isWriting());
        QVERIFY(!m_stage->page().property("foldsNavigation").toBool());
        QVERIFY(!m_stage->page().title().isEmpty());
    }

    void whatOthersWriteIsShown()
    {
        m_stage->open();
        m_stage->write(u"duree"_s);
        const QString id = work().article(u"duree"_s)->id;
        m_stage->space().edits().run(
            u"Texte"_s,
            [id](Workspace &workspace) {
                return Records(workspace).set(u"article"_s, id, {{u"text"_s, Assignment::Kind::Set, u"Trois ans, {{project.title}}."_s}});
            },
            this);
        QTRY_COMPARE(editor().markup(), u"Trois ans, {{project.title}}."_s);
    }

    void deletedElsewhereWhileOpen()
    {
        m_stage->open();
        m_stage->write(u"objet"_s);
        typeAtStart(u"x"_s);
        m_stage->space().edits().run(
            u"Suppression"_s,
            [id = m_stage->charter](Workspace &workspace) { return Records(workspace).remove(u"charter"_s, id); }, this);
        QTRY_VERIFY(studio().goneState()->isVisible());
        auto *back = studio().goneState()->findChild<QPushButton *>();
        QVERIFY(back);
        QTest::mouseClick(back, Qt::LeftButton);
        QVERIFY(!m_stage->page().isWriting());
    }

    void readOnlySpace()
    {
        m_stage->open(Space::Access::Read);
        m_stage->write(u"gouvernance"_s);
        QVERIFY(editor().isReadOnly());
        QVERIFY(!studio().outline()->adder()->isEnabled());
        QVERIFY(!studio().article()->fieldButton()->isEnabled());
        const QString before = editor().markup();
        editor().setFocus();
        WindowSpace::type(u"non"_s);
        QCOMPARE(editor().markup(), before);
        // It is still read, exported and packed.
        const QString path = m_stage->space().file(u"lecture.pdf"_s);
        studio().output().exportTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000);
    }

    void withoutProjectNorPartyAndWithLongNames()
    {
        QString bare;
        const QString name = QString(u"Très long ŵ "_s).repeated(25).left(299);
        m_stage->space().prepare([&](Workspace &workspace) {
            bare = WindowSpace::make(workspace, u"charter"_s, {u"title="_s + name});
            WindowSpace::make(workspace, u"article"_s, {u"charter="_s + bare, u"title="_s + name, u"text=🚲 שלום"_s, u"rank=3"_s});
        });
        m_stage->open();
        m_stage->page().write(bare);
        QTRY_VERIFY_WITH_TIMEOUT(work().isRead() && work().pages(), 20000);
        const auto &findings = work().studio().findings;
        QVERIFY(std::any_of(findings.begin(), findings.end(),
                            [](const CharterFinding &finding) { return finding.rule == u"project.missing"; }));
        QVERIFY(std::any_of(findings.begin(), findings.end(),
                            [](const CharterFinding &finding) { return finding.rule == u"parties.few"; }));
        QVERIFY(studio().width() <= 1310);
        QCOMPARE(m_stage->page().width(), 1310);
        for (const StudioArticle &article : work().studio().articles)
            studio().openArticle(article.key());
        QVERIFY(!studio().checks()->cards().isEmpty());
    }

    void signatoriesAreOrderedAndCompleted()
    {
        m_stage->open();
        m_stage->page().showRecord(u"charter"_s, m_stage->charter, u"tab:signatory"_s);
        auto *tab = m_stage->page().findChild<SignatoriesTab *>();
        QVERIFY(tab);
        QTRY_COMPARE(tab->model()->rowCount(), 2);
        QCOMPARE(tab->model()->signatories().first().organisationName, u"Les Roues de la Vilaine"_s);
        tab->rows()->setCurrentIndex(tab->model()->index(1));
        tab->rows()->setFocus();
        QTest::keyClick(tab->rows(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(m_stage->space().edits().pending(), 0);
        QTRY_COMPARE(tab->model()->signatories().first().organisationName, u"Menuiseries Talvern"_s);
        const QString id = tab->model()->signatories().first().id;
        QTRY_COMPARE(m_stage->space().stored(u"signatory"_s, id).values.value(u"rank"_s).toInteger(), qint64(1));
        QTRY_VERIFY(m_stage->space().undo().canUndo());
        m_stage->space().undo().undo();
        QTRY_COMPARE(tab->model()->signatories().first().organisationName, u"Les Roues de la Vilaine"_s);
    }

    void fourZonesFitThenThree()
    {
        m_stage->open(Space::Access::Write, {1310, 692});
        m_stage->write(u"apports"_s);
        QVERIFY(studio().preview()->isVisible());
        QVERIFY(studio().checks()->isVisible());
        QVERIFY(studio().article()->width() >= 400);
        QVERIFY(studio().preview()->width() >= 300);
        QVERIFY(!studio().sideTabs()->isTabVisible(1));
        m_stage->page().resize(1000, 692);
        QTRY_VERIFY(studio().sideTabs()->isTabVisible(1));
        QVERIFY(!studio().preview()->isVisible());
        studio().sideTabs()->setCurrentIndex(1);
        QTRY_VERIFY(studio().preview()->isVisible());
        m_stage->page().resize(1310, 692);
        QTRY_VERIFY(studio().preview()->isVisible() && studio().checks()->isVisible());
    }
};

QTEST_MAIN(ChartersPageTest)
#include "tst_charters_page.moc"
