#include "core/charter/articletext.h"
#include "core/fonts/fonts.h"
#include "tests/ui/windowspace.h"
#include "ui/pages/charters/articleeditor.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

using namespace etabli;
using namespace Qt::StringLiterals;

/// The editor of one article by keyboard and mouse, without a space.
class ChartersEditorTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ArticleEditor> m_editor;
    Template m_model;
    MergeFields m_merge;

    void show(const QString &markup)
    {
        m_editor->load(markup);
        m_editor->setFocus();
        QTRY_VERIFY(m_editor->hasFocus());
    }


    int placeOf(const QString &name) const
    {
        for (int at = 0; at < m_editor->document()->characterCount(); ++at) {
            if (m_editor->objectName(at) == name)
                return at;
        }
        return -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qApp->setProperty("etabli", true);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QVERIFY(loadFonts());
        Theme::apply(*qApp, SchemeChoice::Light);
        auto model = Template::builtIn(u"charte-fr"_s);
        QVERIFY(model.has_value());
        m_model = *model;
        CharterInput input;
        input.projectTitle = u"Mobilité solidaire en Pays de Redon"_s;
        input.startsOn = QDate(2026, 6, 1);
        input.budgetCents = 18'600'000;
        input.commitments = {{u"Les Roues de la Vilaine"_s, u"Ouvrir le garage"_s, QDate(2026, 6, 1)}};
        m_merge = MergeFields::from(m_model, input);
    }

    void init()
    {
        m_editor = std::make_unique<ArticleEditor>();
        QHash<QString, FieldShown> fields;
        for (auto it = m_merge.fields.cbegin(); it != m_merge.fields.cend(); ++it)
            fields.insert(it.key(), {it.key(), it.value(), it.value().isEmpty()});
        QHash<QString, BlockShown> blocks;
        for (const QString &name : articleBlockNames(m_model))
            blocks.insert(name, {name, articleBlocks(u"{{%1}}"_s.arg(name), m_model, m_merge), u"Modifier"_s, u"Rien"_s});
        m_editor->setShown(m_model, m_merge, fields, blocks);
        m_editor->resize(460, 420);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    }

    void cleanup() { m_editor.reset(); }

    void keepsEveryText_data()
    {
        QTest::addColumn<QString>("markup");
        QTest::newRow("paragraphs") << u"Un paragraphe.\nUn autre, « à l’œuvre »."_s;
        QTest::newRow("runs") << u"Des mots **forts**, *penchés*, et ***les deux***."_s;
        QTest::newRow("fields") << u"Le projet {{project.title}} débute le {{project.starts}}."_s;
        QTest::newRow("twice the same field") << u"{{project.title}}{{project.title}} et {{project.ends}}"_s;
        QTest::newRow("strong field") << u"**Le {{project.starts}}** au plus tard"_s;
        QTest::newRow("block") << u"Chaque partie :\n{{commitments}}\nFin."_s;
        QTest::newRow("bullets") << u"Sur trois axes :\n- **Innovation** ;\n- confiance.\nAprès."_s;
        QTest::newRow("unknown field") << u"Un {{champ.inconnu}} et une étoile * seule, {{ouverte"_s;
        QTest::newRow("blank lines") << u"Un\n\nDeux"_s;
        QTest::newRow("emoji and right to left") << u"🚲 vélo, שלום, \u202f12 000\u00a0€"_s;
        QTest::newRow("empty") << QString();
    }

    void keepsEveryText()
    {
        QFETCH(const QString, markup);
        m_editor->load(markup);
        QCOMPARE(m_editor->markup(), markup);
        // Loaded twice, as after an undo elsewhere.
        m_editor->load(m_editor->markup());
        QCOMPARE(m_editor->markup(), markup);
    }

    void keepsATenThousandLetterText()
    {
        QString markup;
        while (markup.size() < 10'000)
            markup += u"Le **comité** d’alliance réunit {{parties.countWords}} parties, à voix égales.\n- Un point {{project.budget}}\n"_s;
        markup.chop(1);
        m_editor->load(markup);
        QCOMPARE(m_editor->markup(), markup);
        m_editor->moveCursor(QTextCursor::End);
        QSignalSpy edited(m_editor.get(), &ArticleEditor::edited);
        m_editor->setFocus();
        WindowSpace::type(u" fin"_s);
        QVERIFY(edited.count() >= 4);
        QCOMPARE(m_editor->markup(), markup + u" fin"_s);
    }

    void typesAroundChips()
    {
        show(u"Le projet {{project.title}} débute."_s);
        m_editor->moveCursor(QTextCursor::Start);
        WindowSpace::type(u"Écrit : "_s);
        QCOMPARE(m_editor->markup(), u"Écrit : Le projet {{project.title}} débute."_s);
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(placeOf(u"project.title"_s) + 1);
        m_editor->setTextCursor(cursor);
        WindowSpace::type(u" (été)"_s);
        QCOMPARE(m_editor->markup(), u"Écrit : Le projet {{project.title}} (été) débute."_s);
        while (m_editor->document()->isUndoAvailable())
            QTest::keyClick(m_editor.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_editor->markup(), u"Le projet {{project.title}} débute."_s);
        QTest::keyClick(m_editor.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_editor->markup().contains(u"Écrit"_s));
        QVERIFY(m_editor->markup().contains(u"{{project.title}}"_s));
    }

    void deletesAChipWholeAndUndoes()
    {
        show(u"a {{project.title}} b"_s);
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(placeOf(u"project.title"_s) + 1);
        m_editor->setTextCursor(cursor);
        QTest::keyClick(m_editor.get(), Qt::Key_Backspace);
        QCOMPARE(m_editor->markup(), u"a  b"_s);
        QTest::keyClick(m_editor.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_editor->markup(), u"a {{project.title}} b"_s);
    }

    void copiesChips()
    {
        show(u"Le {{project.starts}}\n{{commitments}}\nfin"_s);
        m_editor->selectAll();
        m_editor->copy();
        QCOMPARE(QApplication::clipboard()->text().split(u'\n').first(), u"Le "_s + m_merge.fields.value(u"project.starts"_s));
        m_editor->moveCursor(QTextCursor::End);
        QTest::keyClick(m_editor.get(), Qt::Key_Return);
        m_editor->paste();
        QCOMPARE(m_editor->markup(),
                 u"Le {{project.starts}}\n{{commitments}}\nfin\nLe {{project.starts}}\n{{commitments}}\nfin"_s);
    }

    void pastesPlainText()
    {
        show(u"Avant "_s);
        m_editor->moveCursor(QTextCursor::End);
        auto *rich = new QMimeData;
        rich->setHtml(u"<h1 style='color:red'>Titre</h1><b>gras</b>"_s);
        rich->setText(u"Titre\r\ngras"_s);
        QApplication::clipboard()->setMimeData(rich);
        m_editor->paste();
        QCOMPARE(m_editor->markup(), u"Avant Titre\ngras"_s);
    }

    void writesStrongAndSlanted()
    {
        show({});
        WindowSpace::type(u"un "_s);
        QTest::keyClick(m_editor.get(), Qt::Key_B, Qt::ControlModifier);
        WindowSpace::type(u"fort "_s);
        QTest::keyClick(m_editor.get(), Qt::Key_B, Qt::ControlModifier);
        QTest::keyClick(m_editor.get(), Qt::Key_I, Qt::ControlModifier);
        WindowSpace::type(u"été"_s);
        QCOMPARE(m_editor->markup(), u"un **fort** *été*"_s);
    }

    void writesBullets()
    {
        show({});
        WindowSpace::type(u"- premier"_s);
        QTest::keyClick(m_editor.get(), Qt::Key_Return);
        WindowSpace::type(u"second"_s);
        QTest::keyClick(m_editor.get(), Qt::Key_Return);
        QTest::keyClick(m_editor.get(), Qt::Key_Return);
        WindowSpace::type(u"après"_s);
        QCOMPARE(m_editor->markup(), u"- premier\n- second\naprès"_s);
        m_editor->toggleBullets();
        QCOMPARE(m_editor->markup(), u"- premier\n- second\n- après"_s);
        m_editor->toggleBullets();
        QCOMPARE(m_editor->markup(), u"- premier\n- second\naprès"_s);
    }

    void opensAChipByKeyboardAndMouse()
    {
        show(u"Le {{project.ends}} au plus tard"_s);
        QSignalSpy opened(m_editor.get(), &ArticleEditor::objectOpened);
        m_editor->moveCursor(QTextCursor::Start);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(m_editor.get(), Qt::Key_Right);
        // The chip is chosen on the way, and Enter opens it rather than parting the paragraph.
        QCOMPARE(m_editor->textCursor().selectionEnd() - m_editor->textCursor().selectionStart(), 1);
        QTest::keyClick(m_editor.get(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toString(), u"project.ends"_s);
        QCOMPARE(m_editor->markup(), u"Le {{project.ends}} au plus tard"_s);
        QTest::keyClick(m_editor.get(), Qt::Key_Right);
        QVERIFY(!m_editor->textCursor().hasSelection());

        const QRect chip = m_editor->objectRect(placeOf(u"project.ends"_s));
        QVERIFY(chip.width() > 20);
        QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, {}, chip.center());
        QCOMPARE(opened.count(), 2);
        QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, {}, {chip.right() + 40, chip.center().y()});
        QCOMPARE(opened.count(), 2);
    }

    void opensABlock()
    {
        show(u"Avant\n{{commitments}}"_s);
        QSignalSpy opened(m_editor.get(), &ArticleEditor::objectOpened);
        const QRect block = m_editor->objectRect(placeOf(u"commitments"_s));
        QVERIFY(block.height() > 60);
        QVERIFY(block.width() > 300);
        QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, {}, block.center());
        QCOMPARE(opened.count(), 1);
        QVERIFY(opened.first().at(1).toBool());
    }

    void textBesideABlockStandsOnItsOwnLine()
    {
        show(u"{{commitments}}"_s);
        m_editor->moveCursor(QTextCursor::End);
        WindowSpace::type(u"après"_s);
        QCOMPARE(m_editor->markup(), u"{{commitments}}\naprès"_s);
    }

    void insertsFieldsAndClauses()
    {
        show(u"Au plus tard "_s);
        m_editor->moveCursor(QTextCursor::End);
        m_editor->insertField(u"closing.place"_s);
        WindowSpace::type(u"."_s);
        m_editor->insertClause(u"**P6. Le droit à l’expérimentation.** Nous essayons."_s);
        QCOMPARE(m_editor->markup(),
                 u"Au plus tard {{closing.place}}.\n**P6. Le droit à l’expérimentation.** Nous essayons."_s);
        // One act: one undo.
        QTest::keyClick(m_editor.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_editor->markup(), u"Au plus tard {{closing.place}}."_s);
    }

    void handsUndoOnWhenItHasNone()
    {
        show(u"Texte"_s);
        QSignalSpy beyond(m_editor.get(), &ArticleEditor::undoneBeyond);
        QTest::keyClick(m_editor.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(beyond.count(), 1);
    }

    void staysTheSameUnderALargerText()
    {
        const QString markup = u"Le **{{project.title}}**\n- un\n{{commitments}}"_s;
        m_editor->load(markup);
        QSignalSpy edited(m_editor.get(), &ArticleEditor::edited);
        Theme::apply(*qApp, SchemeChoice::Dark, 200);
        QCOMPARE(m_editor->markup(), markup);
        Theme::apply(*qApp, SchemeChoice::Light, 100);
        QCOMPARE(m_editor->markup(), markup);
        QCOMPARE(edited.count(), 0);
    }
};

QTEST_MAIN(ChartersEditorTest)
#include "tst_charters_editor.moc"
