#include "tests/ui/windowspace.h"

#include "core/services/words.h"
#include "ui/forms/conflictstrip.h"
#include "ui/pages/words/termmodel.h"
#include "ui/pages/words/termpane.h"
#include "ui/pages/words/wordspage.h"
#include "ui/text/labels.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/historypopover.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTreeView>

using namespace etabli;
using namespace Qt::StringLiterals;

/// The page of lists of words by keyboard and mouse, on a real space behind its lanes.
class WordsPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowSpace> m_space;
    std::unique_ptr<WordKeeper> m_keeper;
    std::unique_ptr<WordsPage> m_page;

    void openPage(const QSize &size = {1166, 700})
    {
        m_space->open();
        m_keeper = std::make_unique<WordKeeper>(m_space->edits());
        m_page = std::make_unique<WordsPage>(m_space->edits(), *m_keeper);
        m_page->resize(size);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->arrive();
        QSignalSpy read(m_keeper.get(), &WordKeeper::wordsRead);
        QTRY_VERIFY(read.size() > 0);
        QTRY_VERIFY(m_page->table()->hasFocus());
    }
    TermModel *terms() { return m_page->terms(); }
    QString labelOf(const QString &code) { return terms()->find(code).data().toString(); }
    QVariant tell(const QString &code, int role) { return terms()->find(code).data(role); }
    void stand(const QString &code) { m_page->table()->setCurrentIndex(terms()->find(code)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focused = QApplication::focusWidget();
        QVERIFY(focused);
        QTest::keyClick(focused, key, modifiers);
    }
    QStringList codes()
    {
        QStringList list;
        for (int row = 0; row < terms()->rowCount(); ++row)
            list += terms()->index(row, 0).data(TermModel::CodeRole).toString();
        return list;
    }
    void click(QPushButton *button)
    {
        QVERIFY(button->isVisible() && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
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
        m_space = std::make_unique<WindowSpace>();
        m_space->prepare([](Workspace &workspace) {
            WindowSpace::make(workspace, u"project"_s, {u"title=Garage"_s, u"fragilities=MOBI"_s, u"fragilities=EMPL"_s});
            WindowSpace::make(workspace, u"project"_s, {u"title=Navette"_s, u"fragilities=MOBI"_s});
        });
    }

    void cleanup()
    {
        m_page.reset();
        m_keeper.reset();
        m_space->undo().clear();
        m_space->close();
    }

    void showsEveryListAndItsWords()
    {
        openPage();
        QCOMPARE(m_page->lists()->model()->rowCount(), Vocabularies::shipped()->names().size());
        m_page->showList(u"fragility"_s);
        QCOMPARE(terms()->rowCount(), 19);
        QCOMPARE(labelOf(u"MOBI"_s), u"Mobilité"_s);
        QCOMPARE(tell(u"MOBI"_s, TermModel::OriginRole).toInt(), static_cast<int>(Source::Official));
        QCOMPARE(tell(u"SANT"_s, TermModel::OriginRole).toInt(), static_cast<int>(Source::Inferred));
        QTRY_COMPARE(terms()->find(u"MOBI"_s).siblingAtColumn(TermModel::UsesColumn).data().toString(), u"2"_s);
        QTRY_COMPARE(terms()->find(u"SPOR"_s).siblingAtColumn(TermModel::UsesColumn).data().toString(), u"–"_s);
        QTRY_VERIFY(tell(u"MOBI"_s, Qt::AccessibleTextRole).toString().contains(u"MOBI"_s));
        // By mouse: another list.
        const QModelIndex other = m_page->lists()->model()->index(2, 0);
        QTest::mouseClick(m_page->lists()->viewport(), Qt::LeftButton, Qt::NoModifier, m_page->lists()->visualRect(other).center());
        QVERIFY(m_page->list() != u"fragility");
        for (QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !qobject_cast<QAbstractButton *>(widget)
                && !widget->objectName().startsWith(u"qt_"))
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }

    void renamesByKeyboardAndUndoes()
    {
        openPage();
        m_page->showList(u"fragility"_s, u"MOBI"_s);
        QCOMPARE(m_page->currentCode(), u"MOBI"_s);
        m_page->table()->setFocus();
        key(Qt::Key_F2);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        qobject_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
        WindowSpace::type(u"Se déplacer chaque jour"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(labelOf(u"MOBI"_s), u"Se déplacer chaque jour"_s);
        QCOMPARE(tell(u"MOBI"_s, TermModel::ShippedRole).toString(), u"Mobilité"_s);
        QTRY_COMPARE(Labels::term(u"fragility", u"MOBI"), u"Se déplacer chaque jour"_s);
        QCOMPARE(m_page->currentCode(), u"MOBI"_s);
        QTRY_VERIFY(m_page->table()->hasFocus());
        m_space->undo().undo();
        QTRY_COMPARE(labelOf(u"MOBI"_s), u"Mobilité"_s);
        m_space->undo().redo();
        QTRY_COMPARE(labelOf(u"MOBI"_s), u"Se déplacer chaque jour"_s);
        // Escape writes nothing.
        key(Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        WindowSpace::type(u"x"_s);
        key(Qt::Key_Escape);
        QTRY_VERIFY(m_page->table()->hasFocus());
        QCOMPARE(labelOf(u"MOBI"_s), u"Se déplacer chaque jour"_s);
    }

    void theHistoryGivesALabelBack()
    {
        openPage();
        m_page->showList(u"fragility"_s, u"MOBI"_s);
        QVERIFY(!m_page->pane()->historyButton()->isEnabled());
        terms()->setData(terms()->find(u"MOBI"_s), u"Un"_s);
        QTRY_COMPARE(labelOf(u"MOBI"_s), u"Un"_s);
        terms()->setData(terms()->find(u"MOBI"_s), u"Deux"_s);
        QTRY_COMPARE(labelOf(u"MOBI"_s), u"Deux"_s);
        QTRY_VERIFY(m_page->pane()->historyButton()->isEnabled());
        key(Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(m_page->findChild<HistoryPopover *>());
        auto *history = m_page->findChild<HistoryPopover *>();
        QTRY_VERIFY(history->isVisible());
        QPushButton *restore = nullptr;
        for (QPushButton *button : history->findChildren<QPushButton *>()) {
            if (button->isVisible())
                restore = button;
        }
        QVERIFY(restore);
        click(restore);
        QTRY_COMPARE(labelOf(u"MOBI"_s), u"Un"_s);
    }

    void addsAndOrdersAndUndoes()
    {
        openPage();
        m_page->showList(u"priority"_s);
        key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_page->addLine()->hasFocus());
        WindowSpace::type(u"Très élevé"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(labelOf(u"TRESELEVE"_s), u"Très élevé"_s);
        QVERIFY(m_page->addLine()->text().isEmpty());
        QTRY_COMPARE(m_page->currentCode(), u"TRESELEVE"_s);
        QCOMPARE(codes().last(), u"TRESELEVE"_s);
        m_page->table()->setFocus();
        for (const int place : {2, 1, 0}) {
            key(Qt::Key_Up, Qt::AltModifier);
            QTRY_COMPARE(codes().indexOf(u"TRESELEVE"_s), place);
            QTRY_COMPARE(m_page->currentCode(), u"TRESELEVE"_s);
        }
        m_space->undo().undo();
        QTRY_COMPARE(codes().indexOf(u"TRESELEVE"_s), 1);
        // A shipped word keeps its place.
        stand(u"BAS"_s);
        key(Qt::Key_Up, Qt::AltModifier);
        QTest::qWait(50);
        QCOMPARE(codes().last(), u"BAS"_s);
        while (m_space->undo().canUndo()) {
            m_space->undo().undo();
            QTRY_COMPARE(m_space->edits().pending(), 0);
        }
        QTRY_COMPARE(terms()->rowCount(), 3);
        m_space->undo().redo();
        QTRY_COMPARE(terms()->rowCount(), 4);
        // What the list has already is refused in words, and stays as typed.
        m_page->addLine()->setFocus();
        WindowSpace::type(u"moyen"_s);
        key(Qt::Key_Return);
        QTRY_VERIFY(m_page->message()->isVisible());
        QVERIFY(m_page->message()->fact().contains(u"moyen"_s));
        QCOMPARE(m_page->addLine()->text(), u"moyen"_s);
        QCOMPARE(terms()->rowCount(), 4);
    }

    void retiresByMouseAndPutsBack()
    {
        openPage();
        m_page->showList(u"fragility"_s, u"SANT"_s);
        click(m_page->pane()->retireButton());
        QTRY_VERIFY(tell(u"SANT"_s, TermModel::RetiredRole).toBool());
        QTRY_VERIFY(m_keeper->spaceWords().words->term(u"fragility", u"SANT")->retired);
        m_page->table()->setFocus();
        key(Qt::Key_Delete);
        QTRY_VERIFY(!tell(u"SANT"_s, TermModel::RetiredRole).toBool());
    }

    void filtersAndSaysWhenNothingIsLeft()
    {
        openPage();
        m_page->showList(u"fragility"_s);
        key(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(m_page->filter()->hasFocus());
        WindowSpace::type(u"numerique"_s);
        QTRY_COMPARE(codes(), QStringList{u"NUME"_s});
        WindowSpace::type(u"zz"_s);
        QTRY_VERIFY(!m_page->table()->isVisible());
        key(Qt::Key_Escape);
        QTRY_COMPARE(terms()->rowCount(), 19);
        QVERIFY(m_page->table()->isVisible());
    }

    void aConflictIsShownAndSettled()
    {
        m_space->prepare([this](Workspace &workspace) {
            QVERIFY(Words(workspace).rename(u"fragility"_s, u"MOBI"_s, u"Se déplacer"_s));
            WorkspaceOptions options = m_space->options();
            options.surroundings.machine = u"m2"_s;
            auto other = Workspace::create(m_space->file(u"autre"_s), u"Poste de Blain"_s, u"Yann"_s, options);
            QVERIFY(other);
            QVERIFY(Words(**other).rename(u"fragility"_s, u"MOBI"_s, u"Transports"_s));
            ExportRequest request;
            request.path = m_space->file(u"autre.etabli"_s);
            QVERIFY(exportArchive((*other)->space(), request));
            QVERIFY(mergeArchive(workspace.space(), {request.path, false, nullptr}));
        });
        openPage();
        m_page->showRecord(u"term"_s, termId(u"fragility", u"MOBI").toString(), {});
        QCOMPARE(m_page->list(), u"fragility"_s);
        QCOMPARE(m_page->currentCode(), u"MOBI"_s);
        QTRY_COMPARE(tell(u"MOBI"_s, TermModel::ConflictRole).toInt(), 1);
        ConflictStrip *strip = nullptr;
        const auto shown = [&] {
            for (ConflictStrip *one : m_page->findChildren<ConflictStrip *>()) {
                if (one->isVisible())
                    strip = one;
            }
            return strip != nullptr;
        };
        QTRY_VERIFY(shown());
        QPushButton *keep = strip->findChildren<QPushButton *>().value(0);
        QVERIFY(keep);
        click(keep);
        QTRY_COMPARE(tell(u"MOBI"_s, TermModel::ConflictRole).toInt(), 0);
        QTRY_VERIFY(!strip->isVisible());
    }

    void longAndStrangeLabelsHold()
    {
        openPage({1000, 600});
        m_page->showList(u"profile"_s);
        const QString longest(300, u'é');
        for (const QString &label : {longest, QString::fromUtf8("\xF0\x9F\x8C\xBB Jardins"), QString::fromUtf8("\xD9\x85\xD8\xA7\xD8\xA1")}) {
            m_page->addLine()->setText(label);
            m_page->addLine()->setFocus();
            key(Qt::Key_Return);
            QTRY_COMPARE(labelOf(termCode(label)), label);
        }
        QVERIFY(m_page->minimumSizeHint().width() <= 1000);
    }
};

QTEST_MAIN(WordsPageTest)
#include "tst_words_page.moc"
