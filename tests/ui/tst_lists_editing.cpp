#include "tests/ui/liststage.h"

#include "ui/lists/facetbar.h"
#include "ui/lists/listcolumns.h"
#include "ui/lists/listfoot.h"
#include "ui/lists/listpanel.h"
#include "ui/lists/multieditdialog.h"
#include "ui/lists/viewbox.h"
#include "ui/text/labels.h"
#include "ui/widgets/chippicker.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace etabli;
using namespace Qt::StringLiterals;

/// Records of a list walked by keys, marked, edited and deleted several at once.
class ListsEditingTest : public QObject, protected ListStage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareProgram(); }
    void init() { QSettings().clear(); }
    void cleanup() { close(); }

    void keysWalkAndMark()
    {
        open();
        QSignalSpy chosen(m_panel, &ListPanel::recordChosen);
        QSignalSpy opened(m_panel, &ListPanel::recordOpened);
        m_panel->chooseFirst();
        m_panel->focusRows();
        QCOMPARE(chosen.count(), 1);
        QTest::keyClick(rows(), Qt::Key_Down);
        QCOMPARE(rows()->currentIndex().row(), 1);
        QTest::keyClick(rows(), Qt::Key_End);
        QCOMPARE(rows()->currentIndex().row(), m_panel->model()->rowCount() - 1);
        QTest::keyClick(rows(), Qt::Key_Home);
        QCOMPARE(rows()->currentIndex().row(), 0);
        QTest::keyClick(rows(), Qt::Key_PageDown);
        QVERIFY(rows()->currentIndex().row() > 3);
        QTest::keyClick(rows(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QTest::keyClick(rows(), Qt::Key_Home);
        QTest::keyClick(rows(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(rows(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_panel->marked().size(), 3);
        QTRY_COMPARE(m_panel->foot()->count(), u"3 choisis sur 60"_s);
        QVERIFY(m_panel->foot()->editButton()->isVisible());
        QTest::keyClick(rows(), Qt::Key_Space);
        QCOMPARE(m_panel->marked().size(), 2);
        click(5, Qt::ControlModifier);
        QCOMPARE(m_panel->marked().size(), 3);
        QTest::keyClick(rows(), Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(m_panel->marked().size(), 60);
        // A reading again keeps what is marked.
        QSignalSpy refreshed(m_panel->model(), &RecordListModel::refreshed);
        m_panel->refresh();
        QTRY_VERIFY(refreshed.count() > 0);
        QCOMPARE(m_panel->marked().size(), 60);
        click(0);
        QCOMPARE(m_panel->marked().size(), 1);
        QVERIFY(!m_panel->foot()->editButton()->isVisible());
    }

    void severalAreDeletedAndTakenBack()
    {
        open();
        click(0);
        click(3, Qt::ShiftModifier);
        const QStringList ids = m_panel->marked();
        QCOMPARE(ids.size(), 4);
        QTest::mouseClick(m_panel->foot()->removeButton(), Qt::LeftButton);
        QTRY_VERIFY(m_panel->message()->isVisible());
        QTRY_VERIFY(m_panel->model()->rowOf(ids.first()) < 0);
        QCOMPARE(m_space->stored(u"project"_s, ids.last()).life, Life::Gone);
        QTest::mouseClick(m_panel->message()->actionButton(), Qt::LeftButton);
        QTRY_VERIFY(m_panel->model()->rowOf(ids.first()) >= 0);
        for (const QString &id : ids)
            QCOMPARE(m_space->stored(u"project"_s, id).life, Life::Alive);
        QVERIFY(!m_panel->message()->isVisible());
    }

    void severalAreEditedTogether()
    {
        open();
        click(0);
        click(1, Qt::ControlModifier);
        click(2, Qt::ControlModifier);
        const QStringList ids = m_panel->marked();
        QStringList before;
        for (const QString &id : ids)
            before += stage(id);
        m_panel->foot()->editButton()->setFocus();
        QTest::keyClick(m_panel->foot()->editButton(), Qt::Key_Space);
        MultiEditDialog *dialog = m_panel->multiEdit();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QVERIFY(!dialog->applyButton()->isEnabled());
        dialog->chooseField(u"stage"_s);
        auto *value = qobject_cast<ChipsEdit *>(dialog->editor());
        QVERIFY(value);
        value->openPicker(u"mod"_s);
        QTRY_VERIFY(value->picker() && value->picker()->list()->model()->rowCount() == 1);
        QTest::keyClick(value->picker()->filter(), Qt::Key_Return);
        QTRY_VERIFY(dialog->applyButton()->isEnabled());
        QCOMPARE(dialog->lines()->rowCount(), 3);
        QCOMPARE(dialog->lines()->item(0, 2)->text(), u"Modélisation"_s);
        QTest::mouseClick(dialog->applyButton(), Qt::LeftButton);
        QTRY_VERIFY(m_panel->message()->isVisible());
        for (const QString &id : ids)
            QCOMPARE(stage(id), u"E4"_s);
        QTRY_COMPARE(m_space->undo().count(), 1);
        m_space->undo().undo();
        for (int i = 0; i < ids.size(); ++i)
            QTRY_COMPARE(stage(ids.at(i)), before.at(i));
    }

    void whatIsRefusedIsSaidAndWritesNothing()
    {
        open(4);
        click(0);
        click(1, Qt::ControlModifier);
        const QStringList ids = m_panel->marked();
        QTest::mouseClick(m_panel->foot()->editButton(), Qt::LeftButton);
        MultiEditDialog *dialog = m_panel->multiEdit();
        QVERIFY(dialog);
        dialog->chooseField(u"budget"_s);
        auto *amount = qobject_cast<QLineEdit *>(dialog->editor());
        QVERIFY(amount);
        amount->setText(u"beaucoup"_s);
        QTRY_VERIFY(dialog->findChild<MessageStrip *>()->isVisible());
        QVERIFY(!dialog->applyButton()->isEnabled());
        amount->setText(u"1 250,50"_s);
        QTRY_VERIFY(dialog->applyButton()->isEnabled());
        QCOMPARE(dialog->lines()->item(0, 2)->text(), u"1\u202f250,50\u00a0€"_s);
        // One goes while the dialog is open: nothing is written, and it is said.
        m_space->edits().run(u"x"_s, [id = ids.first()](Workspace &workspace) { return Records(workspace).remove(u"project"_s, id); }, this);
        QTRY_COMPARE(m_space->stored(u"project"_s, ids.first()).life, Life::Gone);
        QTest::mouseClick(dialog->applyButton(), Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<MessageStrip *>()->isVisible());
        QTRY_VERIFY(dialog->applyButton()->isEnabled());
        QVERIFY(dialog->summary().contains(u"deleted meanwhile"_s));
        QVERIFY(m_space->stored(u"project"_s, ids.last()).values.value(u"budget"_s) != Value(qint64(125050)));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_panel->multiEdit());
    }

    void readOnlySpacesOfferNothingThatWrites()
    {
        m_window.reset();
        m_space = std::make_unique<WindowSpace>();
        m_ids.clear();
        m_space->prepare([this](Workspace &workspace) {
            for (int i = 0; i < 3; ++i)
                m_ids += WindowSpace::make(workspace, u"project"_s, {u"title=Projet %1"_s.arg(i)});
        });
        m_space->open(Space::Access::Read);
        show();
        QTRY_COMPARE(m_panel->model()->rowCount(), 3);
        click(0);
        click(2, Qt::ShiftModifier);
        QTRY_COMPARE(m_panel->marked().size(), 3);
        QVERIFY(!m_panel->foot()->editButton()->isVisible());
        QVERIFY(!m_panel->foot()->removeButton()->isVisible());
        QTest::keyClick(rows(), Qt::Key_Delete);
        m_panel->refresh();
        QTest::qWait(50);
        QCOMPARE(m_panel->model()->rowCount(), 3);
        QVERIFY(!m_panel->message()->isVisible());
    }
};

QTEST_MAIN(ListsEditingTest)
#include "tst_lists_editing.moc"
