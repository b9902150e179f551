#include "tests/ui/windowspace.h"

#include "ui/forms/boundfield.h"
#include "ui/pages/records/historytab.h"
#include "ui/pages/records/relatedfields.h"
#include "ui/pages/records/relatedtab.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/chippicker.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace etabli;
using namespace Qt::StringLiterals;

namespace {

RelatedSpec commitments()
{
    RelatedSpec spec;
    spec.type = u"commitment"_s;
    spec.field = u"project"_s;
    spec.added = {FormField{u"what"_s, true}, FormField{u"party"_s}, FormField{u"due_on"_s}};
    spec.columns = {{u"what"_s, RecordColumn::Title}, {u"due_on"_s, RecordColumn::Date}};
    spec.subtitle = {u"party"_s};
    spec.sort = u"due_on"_s;
    spec.descending = false;
    spec.done = u"done_on"_s;
    spec.due = u"due_on"_s;
    spec.hasPage = false;
    spec.words = {u"Engagements"_s, u"Ajouter un engagement"_s, u"Aucun engagement"_s,
                  u"Écrire ci-dessus ce qui est promis."_s, u"Supprimer cet engagement"_s,
                  u"Modifier cet engagement"_s};
    return spec;
}

RelatedSpec partnerships()
{
    RelatedSpec spec;
    spec.type = u"partnership"_s;
    spec.field = u"parties"_s;
    spec.added = {FormField{u"title"_s, true}, FormField{u"types"_s}};
    spec.columns = {{u"title"_s, RecordColumn::Title}, {u"types"_s, RecordColumn::Text}};
    spec.subtitle = {u"project"_s};
    spec.unlinks = true;
    spec.words = {u"Partenariats"_s, u"Ajouter un partenariat"_s, u"Aucun partenariat"_s, u"Écrire un titre."_s,
                  u"Retirer ce partenariat"_s, u"Modifier ce partenariat"_s};
    return spec;
}

} // namespace

/// A tab of related records by keyboard and mouse, on a real space behind its lanes.
class RecordRelatedTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowSpace> m_space;
    std::unique_ptr<FormRecord> m_record;
    std::unique_ptr<RelatedTab> m_tab;
    QString m_project;
    QString m_other;
    QString m_organisation;

    void open(const RelatedSpec &spec, const QString &type, const QString &id)
    {
        m_space->open();
        m_record = std::make_unique<FormRecord>(m_space->edits(), type);
        m_tab = std::make_unique<RelatedTab>(*m_record, spec);
        new QAbstractItemModelTester(m_tab->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_tab->model());
        m_tab->resize(720, 600);
        m_tab->show();
        QVERIFY(QTest::qWaitForWindowActive(m_tab.get()));
        m_record->open(id);
        QTRY_COMPARE(m_record->sheet().view.id.toString(), id);
    }

    void openCommitments() { open(commitments(), u"project"_s, m_project); }
    QString title(int row) { return m_tab->model()->index(row, 0).data(TitleRole).toString(); }
    template <typename Editor>
    Editor *added(const char *name)
    {
        return qobject_cast<Editor *>(m_tab->adder()->fieldNamed(QString::fromLatin1(name))->editor());
    }
    QString idAt(int row) { return m_tab->model()->idAt(row); }

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
        m_space->prepare([this](Workspace &workspace) {
            m_project = WindowSpace::make(workspace, u"project"_s, {u"title=Garage solidaire"_s});
            m_other = WindowSpace::make(workspace, u"project"_s, {u"title=Légumerie"_s});
            m_organisation = WindowSpace::make(workspace, u"organisation"_s, {u"name=Les Roues de la Vilaine"_s});
        });
    }

    void cleanup()
    {
        m_tab.reset();
        m_record.reset();
        m_space->undo().clear();
        m_space->close();
    }

    void addsOneAfterTheOther()
    {
        openCommitments();
        QSignalSpy counted(m_tab.get(), &RecordTab::counted);
        auto *what = added<QLineEdit>("what");
        what->setFocus();
        WindowSpace::type(u"Prêter l’atelier le samedi"_s);
        QTest::keyClick(what, Qt::Key_Return);
        QTRY_COMPARE(m_tab->model()->rowCount(), 1);
        QCOMPARE(title(0), u"Prêter l’atelier le samedi"_s);
        QTRY_COMPARE(counted.isEmpty() ? -1 : counted.last().first().toInt(), 1);
        // The line is empty again and still has the focus.
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(what));
        QCOMPARE(what->text(), QString());
        WindowSpace::type(u"Relayer l’appel 🚗 \u202bשלום\u202c"_s);
        QTest::keyClick(what, Qt::Key_Return);
        QTRY_COMPARE(m_tab->model()->rowCount(), 2);
        for (int row = 0; row < 2; ++row)
            QCOMPARE(m_space->stored(u"commitment"_s, idAt(row)).text(u"project"), m_project);
        // Each one is one step back.
        m_space->undo().undo();
        QTRY_COMPARE(m_tab->model()->rowCount(), 1);
        m_space->undo().redo();
        QTRY_COMPARE(m_tab->model()->rowCount(), 2);
    }

    void addsWithEveryFieldByKeyboard()
    {
        openCommitments();
        auto *what = added<QLineEdit>("what");
        what->setFocus();
        WindowSpace::type(u"Fournir dix vélos"_s);
        QTest::keyClick(what, Qt::Key_Tab);
        auto *party = added<ChipsEdit>("party");
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(party));
        party->openPicker(u"Roues"_s);
        QTRY_COMPARE(party->picker()->filter()->text(), u"Roues"_s);
        QTest::qWait(200); // the choices come from the reading lane
        QTest::keyClick(party->picker()->filter(), Qt::Key_Return);
        QTRY_COMPARE(party->ids(), QStringList{m_organisation});
        auto *due = added<QLineEdit>("due_on");
        due->setFocus();
        WindowSpace::type(u"12/03/2020"_s);
        QTest::keyClick(due, Qt::Key_Return);
        QTRY_COMPARE(m_tab->model()->rowCount(), 1);
        const RecordView made = m_space->stored(u"commitment"_s, idAt(0));
        QCOMPARE(made.text(u"party"), m_organisation);
        QCOMPARE(made.text(u"due_on"), u"2020-03-12"_s);
        QCOMPARE(m_tab->model()->index(0, 0).data(SubtitleRole).toString(), u"Les Roues de la Vilaine"_s);
        QVERIFY(m_tab->model()->index(0, 0).data(RelatedModel::LateRole).toBool());
        QCOMPARE(m_tab->model()->index(0, 2).data(TagStatusRole).toInt(), int(Status::Warning));
        // The next one begins with nothing of the former.
        QTRY_VERIFY(party->ids().isEmpty());
        QCOMPARE(due->text(), QString());
    }

    void refusesWithoutLosing()
    {
        openCommitments();
        auto *due = added<QLineEdit>("due_on");
        due->setFocus();
        WindowSpace::type(u"bientôt"_s);
        QTest::keyClick(due, Qt::Key_Return);
        QTRY_VERIFY(!m_tab->adder()->fieldNamed(u"due_on"_s)->error().isEmpty());
        QCOMPARE(due->text(), u"bientôt"_s);
        due->selectAll();
        WindowSpace::type(u"2026-05-02"_s);
        QTest::keyClick(due, Qt::Key_Return);
        // What is promised is missing: the field says so and takes the focus.
        QTRY_VERIFY(!m_tab->adder()->fieldNamed(u"what"_s)->error().isEmpty());
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(added<QLineEdit>("what")));
        QCOMPARE(m_tab->model()->rowCount(), 0);
        WindowSpace::type(u"Prêter la salle"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_tab->model()->rowCount(), 1);
        QCOMPARE(m_space->stored(u"commitment"_s, idAt(0)).text(u"due_on"), u"2026-05-02"_s);
    }

    void whatIsTypedGoesWithItsRecord()
    {
        openCommitments();
        added<QLineEdit>("what")->setFocus();
        WindowSpace::type(u"Une promesse de dernière minute"_s);
        m_tab->commit();
        m_record->open(m_other);
        QTRY_COMPARE(m_record->sheet().view.id.toString(), m_other);
        QTRY_COMPARE(m_tab->model()->rowCount(), 0);
        QCOMPARE(added<QLineEdit>("what")->text(), QString());
        m_record->open(m_project);
        QTRY_COMPARE(m_tab->model()->rowCount(), 1);
        QCOMPARE(title(0), u"Une promesse de dernière minute"_s);
    }

    void ticksByKeyboardAndMouse()
    {
        m_space->prepare([this](Workspace &workspace) {
            WindowSpace::make(workspace, u"commitment"_s, {u"what=Relire"_s, u"project="_s + m_project});
        });
        openCommitments();
        QTRY_COMPARE(m_tab->model()->rowCount(), 1);
        const QString id = idAt(0);
        RecordList *rows = m_tab->rows();
        QTRY_VERIFY(rows->isVisible());
        rows->setFocus();
        rows->setCurrentIndex(m_tab->model()->index(0, 1));
        QTest::keyClick(rows, Qt::Key_Space);
        QTRY_COMPARE(m_space->stored(u"commitment"_s, id).text(u"done_on"), QDate::currentDate().toString(Qt::ISODate));
        QTRY_VERIFY(m_tab->model()->index(0, 0).data(RelatedModel::DoneRole).toBool());
        QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualRect(m_tab->model()->index(0, 0)).center());
        QTRY_COMPARE(m_space->stored(u"commitment"_s, id).text(u"done_on"), QString());
        m_space->undo().undo();
        QTRY_VERIFY(m_tab->model()->index(0, 0).data(RelatedModel::DoneRole).toBool());
    }

    void editsInPlace()
    {
        m_space->prepare([this](Workspace &workspace) {
            WindowSpace::make(workspace, u"commitment"_s, {u"what=Relire"_s, u"project="_s + m_project});
        });
        openCommitments();
        QTRY_COMPARE(m_tab->model()->rowCount(), 1);
        const QString id = idAt(0);
        RecordList *rows = m_tab->rows();
        rows->setFocus();
        rows->setCurrentIndex(m_tab->model()->index(0, 1));
        QTest::keyClick(rows, Qt::Key_F2);
        auto *what = qobject_cast<QLineEdit *>(m_tab->editor()->fieldNamed(u"what"_s)->editor());
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(what));
        QTRY_COMPARE(what->text(), u"Relire"_s);
        what->selectAll();
        WindowSpace::type(u"Relire et signer"_s);
        // Written by itself, without Enter.
        QTRY_COMPARE(m_space->stored(u"commitment"_s, id).text(u"what"), u"Relire et signer"_s);
        QTRY_COMPARE(title(0), u"Relire et signer"_s);
        QTest::keyClick(what, Qt::Key_Escape);
        QTRY_VERIFY(!m_tab->editor()->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(rows));
        // Enter opens the small editor too, where there is no page; the record deleted meanwhile closes it.
        QTest::keyClick(rows, Qt::Key_Return);
        QTRY_VERIFY(m_tab->editor()->isVisible());
        m_space->edits().run(
            u"ailleurs"_s, [id](Workspace &workspace) { return Records(workspace).remove(u"commitment"_s, id); },
            m_tab.get());
        QTRY_VERIFY(!m_tab->editor()->isVisible());
        QTRY_COMPARE(m_tab->model()->rowCount(), 0);
    }

    void removesAndBringsBack()
    {
        m_space->prepare([this](Workspace &workspace) {
            for (const QString &what : {u"Un"_s, u"Deux"_s})
                WindowSpace::make(workspace, u"commitment"_s, {u"what="_s + what, u"project="_s + m_project});
        });
        openCommitments();
        QTRY_COMPARE(m_tab->model()->rowCount(), 2);
        QSignalSpy noticed(m_tab.get(), &RecordTab::noticed);
        RecordList *rows = m_tab->rows();
        rows->setFocus();
        rows->setCurrentIndex(m_tab->model()->index(0, 1));
        const QString id = idAt(0);
        QTest::keyClick(rows, Qt::Key_Delete);
        QTRY_COMPARE(m_tab->model()->rowCount(), 1);
        QCOMPARE(m_space->stored(u"commitment"_s, id).life, Life::Gone);
        QCOMPARE(noticed.count(), 1);
        m_space->undo().undo();
        QTRY_COMPARE(m_tab->model()->rowCount(), 2);
    }

    void takesAwayWithoutDeleting()
    {
        QString id;
        m_space->prepare([&](Workspace &workspace) {
            id = WindowSpace::make(workspace, u"partnership"_s, {u"parties="_s + m_organisation,
                                                                 u"project="_s + m_project});
        });
        open(partnerships(), u"organisation"_s, m_organisation);
        QTRY_COMPARE(m_tab->model()->rowCount(), 1);
        // Without a title it is known by its project.
        QCOMPARE(title(0), u"Garage solidaire"_s);
        QSignalSpy opened(m_tab.get(), &RecordTab::recordRequested);
        m_tab->rows()->setFocus();
        m_tab->rows()->setCurrentIndex(m_tab->model()->index(0, 0));
        QTest::keyClick(m_tab->rows(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().at(1).toString(), id);
        QTest::keyClick(m_tab->rows(), Qt::Key_Delete);
        QTRY_COMPARE(m_tab->model()->rowCount(), 0);
        QCOMPARE(m_space->stored(u"partnership"_s, id).life, Life::Alive);
        added<QLineEdit>("title")->setFocus();
        WindowSpace::type(u"Mécénat de compétences"_s);
        QTest::keyClick(added<QLineEdit>("title"), Qt::Key_Return);
        QTRY_COMPARE(m_tab->model()->rowCount(), 1);
        QCOMPARE(m_space->stored(u"partnership"_s, idAt(0)).sets.value(u"parties"_s), QStringList{m_organisation});
    }

    void manyStayFluid()
    {
        m_space->prepare([this](Workspace &workspace) {
            for (int i = 0; i < 500; ++i)
                WindowSpace::make(workspace, u"commitment"_s,
                                  {u"what=Engagement %1"_s.arg(i, 3, 10, QChar(u'0')), u"project="_s + m_project});
        });
        openCommitments();
        QTRY_VERIFY(m_tab->model()->rowCount() >= 50);
        QVERIFY(m_tab->model()->rowCount() < 500);
        QSignalSpy counted(m_tab.get(), &RecordTab::counted);
        m_tab->hide();
        m_tab->show();
        QTRY_COMPARE(counted.isEmpty() ? -1 : counted.last().first().toInt(), 500);
        m_tab->rows()->setFocus();
        for (int i = 0; i < 20 && m_tab->model()->rowCount() < 500; ++i) {
            const int before = m_tab->model()->rowCount();
            m_tab->rows()->scrollToBottom();
            QTRY_VERIFY(m_tab->model()->rowCount() > before);
        }
        QCOMPARE(m_tab->model()->rowCount(), 500);
    }

    void nothingToAddTo()
    {
        m_space->prepare([this](Workspace &workspace) {
            QVERIFY(Records(workspace).remove(u"project"_s, m_project));
        });
        openCommitments();
        QTRY_VERIFY(!m_tab->adder()->isEnabled());
        m_record->beginNew();
        QTRY_VERIFY(!m_tab->adder()->isEnabled());
        m_record->open(m_other);
        QTRY_VERIFY(m_tab->adder()->isEnabled());
    }

    void historyFiltersAndRestores()
    {
        m_space->open();
        m_record = std::make_unique<FormRecord>(m_space->edits(), u"project"_s);
        HistoryTab history(*m_record);
        new QAbstractItemModelTester(history.model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     history.model());
        history.resize(700, 500);
        history.show();
        m_record->open(m_project);
        QTRY_COMPARE(history.model()->rowCount(), 1);
        m_record->set(u"budget"_s, u"1000"_s);
        QTRY_COMPARE(history.model()->rowCount(), 2);
        m_record->set(u"budget"_s, u"2000"_s);
        QTRY_COMPARE(history.model()->rowCount(), 3);
        history.fieldFilter()->setValue(u"budget"_s);
        Q_EMIT history.fieldFilter()->valueChosen(u"budget"_s);
        QTRY_COMPARE(history.model()->rowCount(), 2);
        QVERIFY(!history.model()->isRestorable(0)); // it stands
        history.rows()->setCurrentIndex(history.model()->index(1, 0));
        QTRY_VERIFY(history.restoreButton()->isEnabled());
        QTest::mouseClick(history.restoreButton(), Qt::LeftButton);
        QTRY_COMPARE(m_space->stored(u"project"_s, m_project).values.value(u"budget"_s).toInteger(), qint64(100'000));
        QTRY_COMPARE(history.model()->rowCount(), 3); // the filter stays
        m_space->undo().undo();
        QTRY_COMPARE(m_space->stored(u"project"_s, m_project).values.value(u"budget"_s).toInteger(), qint64(200'000));
    }
};

QTEST_MAIN(RecordRelatedTest)
#include "tst_record_related.moc"
