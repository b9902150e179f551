#include "tests/ui/windowspace.h"

#include "core/services/duplicates.h"
#include "ui/forms/boundfields.h"
#include "ui/pages/duplicates/comparepanel.h"
#include "ui/pages/duplicates/duplicatespage.h"
#include "ui/pages/duplicates/duplicatestrip.h"
#include "ui/widgets/messagestrip.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace etabli;
using namespace Qt::StringLiterals;

/// The page of possible duplicates and the notice above a form, by mouse and keyboard.
class DuplicatesPageTest : public QObject
{
    Q_OBJECT

    const QString m_type = u"organisation"_s;
    std::unique_ptr<WindowSpace> m_space;
    std::unique_ptr<DuplicatesPage> m_page;
    QString m_one;
    QString m_other;
    QString m_third;

    void open()
    {
        m_space->open();
        m_page = std::make_unique<DuplicatesPage>(m_space->edits());
        m_page->resize(1166, 680);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->arrive();
        QTRY_VERIFY(m_page->isComplete());
    }
    QPushButton *button(QWidget *in, const QString &text)
    {
        for (QPushButton *one : in->findChildren<QPushButton *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }

    void init()
    {
        m_space = std::make_unique<WindowSpace>();
        m_space->prepare([this](Workspace &workspace) {
            m_one = WindowSpace::make(workspace, m_type, {u"name=Les Amis du Vélo"_s, u"siren=213502362"_s, u"territory=commune:35236"_s, u"acronym=ADV"_s});
            m_other = WindowSpace::make(workspace, m_type, {u"name=Amis du vélo"_s, u"siret=21350236200014"_s, u"website=https://amis.fr"_s});
            m_third = WindowSpace::make(workspace, m_type, {u"name=Café %1"_s.arg(QString(300, u'é'))});
            WindowSpace::make(workspace, u"project"_s, {u"title=Garage"_s, u"lead=%1"_s.arg(m_other)});
        });
    }

    void cleanup()
    {
        m_page.reset();
        m_space.reset();
    }

    void pairs_are_listed_compared_and_joined_by_keyboard()
    {
        open();
        QCOMPARE(m_page->list()->model()->rowCount(), 1);
        QTRY_VERIFY(m_page->panel()->isShowing());
        QCOMPARE(m_page->panel()->survivor(), 0);
        // The acronym of the first, the site of the second: the panel proposes both.
        QPushButton *join = button(m_page->panel(), ComparePanel::tr("Join"));
        QVERIFY(join);
        join->setFocus();
        QTest::keyClick(join, Qt::Key_Space);
        QTRY_COMPARE(m_page->list()->model()->rowCount(), 0);
        const RecordView kept = m_space->stored(m_type, m_one);
        QCOMPARE(kept.text(u"acronym"), u"ADV"_s);
        QCOMPARE(kept.text(u"website"), u"https://amis.fr"_s);
        QCOMPARE(kept.text(u"name"), u"Les Amis du Vélo"_s);
        QCOMPARE(m_space->stored(m_type, m_other).life, Life::Gone);
        // One undo takes all of it back, and the pair is there again.
        QTRY_COMPARE(m_space->undo().count(), 1);
        m_space->undo().undo();
        QTRY_COMPARE(m_space->stored(m_type, m_other).life, Life::Alive);
        QVERIFY(m_space->stored(m_type, m_one).text(u"website").isEmpty());
        QTRY_COMPARE(m_page->list()->model()->rowCount(), 1);
    }

    void values_and_survivor_are_chosen_by_mouse()
    {
        open();
        QTRY_VERIFY(m_page->panel()->isShowing());
        m_page->panel()->setSurvivor(1);
        m_page->panel()->keepValue(u"name"_s, 0);
        QTest::mouseClick(button(m_page->panel(), ComparePanel::tr("Join")), Qt::LeftButton);
        QTRY_COMPARE(m_space->stored(m_type, m_one).life, Life::Gone);
        const RecordView kept = m_space->stored(m_type, m_other);
        QCOMPARE(kept.text(u"name"), u"Les Amis du Vélo"_s);
        QCOMPARE(kept.text(u"siren"), u"213502362"_s);
        QCOMPARE(kept.text(u"territory"), u"commune:35236"_s);
    }

    void told_apart_stay_apart()
    {
        open();
        QTRY_VERIFY(m_page->panel()->isShowing());
        QTest::mouseClick(button(m_page->panel(), ComparePanel::tr("Not the same")), Qt::LeftButton);
        QTRY_COMPARE(m_page->list()->model()->rowCount(), 0);
        QCOMPARE(m_space->stored(m_type, m_other).life, Life::Alive);
        m_space->undo().undo();
        QTRY_COMPARE(m_page->list()->model()->rowCount(), 1);
    }

    void any_two_can_be_compared()
    {
        open();
        m_page->compare(m_type, m_one, m_third);
        QTRY_COMPARE(m_page->panel()->second().toString(), m_third);
        QVERIFY(button(m_page->panel(), ComparePanel::tr("Join"))->isEnabled());
        QVERIFY(m_page->panel()->width() <= m_page->width());
    }

    void every_control_has_a_name()
    {
        open();
        QTRY_VERIFY(m_page->panel()->isShowing());
        for (const QRadioButton *one : m_page->findChildren<QRadioButton *>())
            QVERIFY(!one->accessibleName().isEmpty() || !one->text().isEmpty());
    }

    void an_empty_space_says_so()
    {
        m_space = std::make_unique<WindowSpace>();
        open();
        QCOMPARE(m_page->list()->model()->rowCount(), 0);
        QVERIFY(!m_page->list()->isVisible());
        QVERIFY(!m_page->panel()->isShowing());
    }

    void the_notice_comes_while_typing()
    {
        m_space->open();
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        FormRecord record(m_space->edits(), m_type);
        DuplicateStrip strip(record, &window);
        BoundField *name = bound::text(record, u"name"_s, &window);
        column->addWidget(&strip);
        column->addWidget(name);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        record.beginNew();
        QVERIFY(!strip.isVisible());
        name->edit();
        auto *line = name->findChild<QLineEdit *>();
        QVERIFY(line);
        QTRY_VERIFY(line->hasFocus());
        WindowSpace::type(u"AMIS DU VELO"_s);
        QTRY_VERIFY(strip.isVisible());
        QCOMPARE(strip.other(), m_other);
        QVERIFY(strip.strip()->fact().contains(u"Amis du vélo"_s));
        QSignalSpy seen(&strip, &DuplicateStrip::recordRequested);
        QTest::mouseClick(strip.strip()->actionButton(), Qt::LeftButton);
        QCOMPARE(seen.count(), 1);
        QCOMPARE(seen.at(0).at(1).toString(), m_other);
    }

    void the_notice_of_a_written_record_goes_once_told_apart()
    {
        m_space->open();
        QWidget window;
        FormRecord record(m_space->edits(), m_type);
        DuplicateStrip strip(record, &window);
        window.show();
        record.open(m_one);
        QTRY_VERIFY(strip.isVisible());
        QSignalSpy compared(&strip, &DuplicateStrip::comparisonRequested);
        QTest::mouseClick(button(&strip, DuplicateStrip::tr("Join")), Qt::LeftButton);
        QCOMPARE(compared.count(), 1);
        QTest::mouseClick(button(&strip, DuplicateStrip::tr("Not the same")), Qt::LeftButton);
        QTRY_VERIFY(!m_space->stored(m_type, m_one).sets.isEmpty());
        QTRY_VERIFY(!strip.isVisible());
        record.open(m_third);
        QTest::qWait(100);
        QVERIFY(!strip.isVisible());
    }
};

QTEST_MAIN(DuplicatesPageTest)
#include "tst_duplicatespage.moc"
