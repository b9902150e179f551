#include "tests/ui/windowspace.h"

#include "ui/models/findmodel.h"
#include "ui/shell/finder.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/searchdelegate.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QSettings>
#include <QShortcut>
#include <QSignalSpy>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace etabli;
using namespace Qt::StringLiterals;

/// The box "search or act", by keyboard and mouse, on a space of the disk.
class FinderTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowSpace> m_space;
    std::unique_ptr<QMainWindow> m_window;
    SearchBox *m_box = nullptr;
    Finder *m_finder = nullptr;
    QTextEdit *m_field = nullptr;
    QAction *m_create = nullptr;
    QString m_school;
    QString m_garage;
    QString m_arabic;

    QStringList titles(bool heads = false)
    {
        QStringList list;
        const QAbstractItemModel *model = m_box->list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(IsHeadRole).toBool() == heads)
                list += model->index(row, 0).data(TitleRole).toString();
        }
        return list;
    }
    QModelIndex rowOf(const QString &title)
    {
        const QAbstractItemModel *model = m_box->list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (!index.data(IsHeadRole).toBool() && index.data(TitleRole).toString() == title)
                return index;
        }
        return {};
    }
    void summon() { QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier); }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"etabli-tests"_s);
        QCoreApplication::setApplicationName(u"tst_finder"_s);
        QVERIFY(loadFonts());
    }

    void init()
    {
        QSettings().clear();
        m_space = std::make_unique<WindowSpace>();
        m_space->prepare([this](Workspace &workspace) {
            m_school = WindowSpace::make(workspace, u"organisation"_s, {u"name=École de la Vilaine"_s, u"profile=ACAD"_s});
            WindowSpace::make(workspace, u"organisation"_s, {u"name=Les Amis"_s, u"profile=ASSO"_s, u"territory=commune:35236"_s});
            WindowSpace::make(workspace, u"organisation"_s, {u"name=Les Amis"_s, u"profile=ASSO"_s, u"territory=commune:44015"_s});
            m_garage = WindowSpace::make(workspace, u"project"_s, {u"title=Garage solidaire"_s, u"need=Sans voiture, un emploi sur trois est hors d’atteinte"_s});
            m_arabic = WindowSpace::make(workspace, u"organisation"_s, {u"name=جمعية الأمل"_s});
            WindowSpace::make(workspace, u"contribution"_s, {u"project=%1"_s.arg(m_garage), u"notes=Prêt d’un pont élévateur"_s});
        });
        m_space->open();
        m_window = std::make_unique<QMainWindow>();
        m_window->resize(1000, 700);
        auto *middle = new QWidget(m_window.get());
        auto *column = new QVBoxLayout(middle);
        m_box = new SearchBox(middle);
        m_field = new QTextEdit(middle);
        column->addWidget(m_box);
        column->addWidget(m_field);
        m_window->setCentralWidget(middle);
        m_finder = new Finder(m_box, m_window.get());
        m_finder->setDesk(&m_space->desk());
        m_finder->addPage(u"projects"_s, u"Projets"_s, u"view-task"_s);
        m_create = new QAction(u"Nouvelle organisation"_s, m_window.get());
        m_create->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
        m_finder->addCommand(m_create);
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), m_window.get());
        connect(shortcut, &QShortcut::activated, m_box, &SearchBox::summon);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->setFocus();
        QTRY_VERIFY(m_field->hasFocus());
    }

    void cleanup()
    {
        m_window.reset();
        m_space.reset();
    }

    void accents_do_not_matter_and_what_matched_is_known()
    {
        QSignalSpy chosen(m_finder, &Finder::recordChosen);
        summon();
        QTRY_VERIFY(m_box->hasFocus());
        QTest::keyClicks(m_box, u"ecole"_s);
        QTRY_VERIFY(rowOf(u"École de la Vilaine"_s).isValid());
        QVERIFY(m_box->isListOpen());
        QCOMPARE(rowOf(u"École de la Vilaine"_s).data(ProfileCodeRole).toString(), u"ACAD"_s);
        QVERIFY(!m_box->list()->currentIndex().data(IsHeadRole).toBool());
        QTest::keyClick(m_box, Qt::Key_Return);
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(1).toString(), m_school);
        QVERIFY(!m_box->isListOpen());
    }

    void words_of_the_body_say_where_they_are()
    {
        summon();
        WindowSpace::type(u"atteinte"_s);
        QTRY_VERIFY(rowOf(u"Garage solidaire"_s).isValid());
        const QString excerpt = rowOf(u"Garage solidaire"_s).data(ExcerptRole).toString();
        QVERIFY2(excerpt.contains(u"atteinte"_s), qPrintable(excerpt));
        QVERIFY(excerpt.size() < 260);
        m_box->clear();
        WindowSpace::type(u"garage"_s);
        QTRY_VERIFY(rowOf(u"Garage solidaire"_s).isValid() && rowOf(u"Garage solidaire"_s).data(ExcerptRole).toString().isEmpty());
    }

    void homonyms_are_told_apart()
    {
        summon();
        QTest::keyClicks(m_box, u"les amis"_s);
        QTRY_COMPARE(titles().count(u"Les Amis"_s), 2);
        const QModelIndex first = rowOf(u"Les Amis"_s);
        QVERIFY(first.data(SubtitleRole).toString() != first.sibling(first.row() + 1, 0).data(SubtitleRole).toString());
    }

    void right_to_left_and_no_hit()
    {
        summon();
        WindowSpace::type(u"الأمل"_s);
        QTRY_VERIFY(rowOf(u"جمعية الأمل"_s).isValid());
        QVERIFY(!m_box->grab().isNull());
        m_box->clear();
        QTest::keyClicks(m_box, u"zzzzqq"_s);
        QTRY_COMPARE(titles().size(), 1);
        QSignalSpy chosen(m_finder, &Finder::recordChosen);
        QTest::keyClick(m_box, Qt::Key_Return);
        QCOMPARE(chosen.count(), 0);
    }

    void signs_narrow_what_is_found()
    {
        QSignalSpy territory(m_finder, &Finder::territoryChosen);
        summon();
        QTest::keyClicks(m_box, u">nouv"_s);
        QTRY_COMPARE(titles(), QStringList(u"Nouvelle organisation"_s));
        QVERIFY(!rowOf(u"Nouvelle organisation"_s).data(ShortcutRole).toString().isEmpty());
        m_box->clear();
        QTest::keyClicks(m_box, u"@amis"_s);
        QTRY_COMPARE(titles(), QStringList({u"Les Amis"_s, u"Les Amis"_s}));
        m_box->clear();
        QTest::keyClicks(m_box, u"#redon"_s);
        QTRY_VERIFY(rowOf(u"Redon"_s).isValid());
        QTest::mouseClick(m_box->list()->viewport(), Qt::LeftButton, {}, m_box->list()->visualRect(rowOf(u"Redon"_s)).center());
        QTRY_COMPARE(territory.count(), 1);
        QCOMPARE(territory.at(0).at(0).toString(), u"commune:35236"_s);
    }

    void disabled_commands_are_not_offered()
    {
        summon();
        m_create->setEnabled(false);
        QTest::keyClicks(m_box, u">nouv"_s);
        QTRY_VERIFY(!titles().isEmpty() && !rowOf(u"Nouvelle organisation"_s).isValid());
    }

    void a_record_without_a_page_leads_to_what_it_belongs_to()
    {
        m_finder->addHome(u"project"_s);
        QSignalSpy chosen(m_finder, &Finder::recordChosen);
        summon();
        WindowSpace::type(u"pont elevateur"_s);
        QTRY_COMPARE(titles(true).size(), 1);
        QTest::keyClick(m_box, Qt::Key_Return);
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).toString(), u"project"_s);
        QCOMPARE(chosen.at(0).at(1).toString(), m_garage);
    }

    void recent_ones_come_first_and_go_with_their_record()
    {
        QSignalSpy triggered(m_create, &QAction::triggered);
        summon();
        QTest::keyClicks(m_box, u"garage"_s);
        QTRY_VERIFY(rowOf(u"Garage solidaire"_s).isValid());
        QTest::keyClick(m_box, Qt::Key_Return);
        summon();
        QTest::keyClicks(m_box, u">nouvelle"_s);
        QTRY_COMPARE(titles(), QStringList(u"Nouvelle organisation"_s));
        QTest::keyClick(m_box, Qt::Key_Return);
        QTRY_COMPARE(triggered.count(), 1);
        m_field->setFocus();
        summon();
        QTRY_COMPARE(titles(), QStringList({u"Nouvelle organisation"_s, u"Garage solidaire"_s}));
        QVERIFY(m_box->isListOpen());
        QTest::keyClick(m_box, Qt::Key_Escape);
        QTRY_VERIFY(m_field->hasFocus());
        m_space->edits().run(u"x"_s, [id = m_garage](Workspace &workspace) { return Records(workspace).remove(u"project"_s, id); }, this);
        QTRY_COMPARE(m_space->edits().pending(), 0);
        summon();
        QTRY_COMPARE(titles(), QStringList(u"Nouvelle organisation"_s));
    }

    void it_is_summoned_from_anywhere_and_gives_the_focus_back()
    {
        m_field->setPlainText(u"Ce qui est écrit reste écrit"_s);
        m_field->moveCursor(QTextCursor::Start);
        QTest::keyClick(m_field, Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(m_box->hasFocus());
        QCOMPARE(m_field->toPlainText(), u"Ce qui est écrit reste écrit"_s);
        QTest::keyClicks(m_box, u"garage"_s);
        QTRY_VERIFY(m_box->isListOpen());
        QTest::keyClick(m_box, Qt::Key_Escape);
        QTRY_VERIFY(m_field->hasFocus());
        QVERIFY(!m_box->isListOpen());
        QVERIFY(m_box->text().isEmpty());

        Popover popover(m_field);
        auto *inside = new QLineEdit(&popover);
        popover.open(inside);
        QTRY_VERIFY(inside->hasFocus());
        QTest::keyClick(inside, Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(m_box->hasFocus());
    }

    void keys_move_in_what_can_be_chosen()
    {
        summon();
        QTest::keyClicks(m_box, u"r"_s);
        QTRY_VERIFY(titles().size() > 2);
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_Up, Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Down}) {
            QTest::keyClick(m_box, key);
            QVERIFY(m_box->list()->currentIndex().isValid());
            QVERIFY(!m_box->list()->currentIndex().data(IsHeadRole).toBool());
        }
    }

    void the_rows_of_the_last_words_are_those_shown()
    {
        summon();
        QStringList seen;
        connect(m_box->list()->model(), &QAbstractItemModel::modelReset, this, [&] { seen += titles().join(u'|'); });
        QTest::keyClicks(m_box, u"g"_s);
        QTest::keyClicks(m_box, u"arage"_s);
        QTRY_COMPARE(titles(), QStringList(u"Garage solidaire"_s));
        QTest::qWait(100);
        QCOMPARE(titles(), QStringList(u"Garage solidaire"_s));
        QVERIFY(!seen.contains(QString()));
    }
};

QTEST_MAIN(FinderTest)
#include "tst_finder.moc"
