#include "tests/ui/windowspace.h"

#include "ui/forms/conflictstrip.h"
#include "ui/lists/listpanel.h"
#include "ui/pages/projects/partnerstab.h"
#include "ui/pages/projects/projectspec.h"
#include "ui/pages/records/historytab.h"
#include "ui/pages/records/recordform.h"
#include "ui/pages/records/recordpane.h"
#include "ui/pages/records/recordspage.h"
#include "ui/widgets/chippicker.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/historypopover.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/signs.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace etabli;
using namespace Qt::StringLiterals;

/// The page of projects by keyboard and mouse, on a real space behind its lanes.
class ProjectsPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowSpace> m_space;
    std::unique_ptr<RecordsPage> m_page;
    QString m_garage;

    BoundField *field(const char *name) { return m_page->record()->form()->fieldNamed(QString::fromLatin1(name)); }
    template <typename Editor>
    Editor *editor(const char *name)
    {
        return qobject_cast<Editor *>(field(name)->editor());
    }
    QString title(int row) { return m_page->list()->model()->index(row, 0).data(TitleRole).toString(); }
    RecordView stored(const QString &id) { return m_space->stored(u"project"_s, id); }
    FormRecord &record() { return m_page->record()->record(); }

    void openPage(const QSize &size = {1166, 700})
    {
        m_space->open();
        m_page = std::make_unique<RecordsPage>(m_space->edits(), projectSpec());
        m_page->resize(size);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->arrive();
        QTRY_VERIFY(m_page->list()->model()->rowCount() > 0);
        QTRY_VERIFY(!record().isNew());
        QTRY_VERIFY(!record().sheet().view.values.isEmpty());
    }

    void openGarage()
    {
        m_page->showRecord(u"project"_s, m_garage, {});
        QTRY_COMPARE(record().sheet().view.id.toString(), m_garage);
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
        m_space->prepare([this](Workspace &workspace) {
            WindowSpace::make(workspace, u"project"_s, {u"title=Un café-atelier par bourg"_s, u"budget=5000"_s});
            m_garage = WindowSpace::make(workspace, u"project"_s,
                                         {u"title=Garage solidaire"_s, u"budget=120000"_s, u"stage=E1"_s});
            WindowSpace::make(workspace, u"project"_s, {u"title=Œuvres du Semnon"_s, u"budget=90000"_s});
        });
    }

    void cleanup()
    {
        m_page.reset();
        m_space->undo().clear();
        m_space->close();
    }

    void createsByKeyboard()
    {
        openPage();
        QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
        // The action belongs to the window's shell: without it the page is asked directly.
        if (!record().isNew())
            m_page->beginNew();
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(field("title")->editor()));
        QVERIFY(!field("budget")->isEnabled());
        WindowSpace::type(u"Légumerie partagée"_s);
        QTRY_VERIFY(!record().isNew());
        QTRY_COMPARE(record().sheet().view.title(), u"Légumerie partagée"_s);
        QTRY_VERIFY(field("budget")->isEnabled());
        QTRY_COMPARE(m_page->list()->model()->rowCount(), 4);
        QTRY_COMPARE(m_page->list()->chosen(), record().id());
        // Typing goes on in the same field, without losing a letter to the refresh.
        WindowSpace::type(u" des cantines"_s);
        QTRY_COMPARE(stored(record().id()).title(), u"Légumerie partagée des cantines"_s);
        QCOMPARE(editor<QLineEdit>("title")->text(), u"Légumerie partagée des cantines"_s);
    }

    void editsAndUndoes()
    {
        openPage();
        openGarage();
        auto *budget = editor<MoneyEdit>("budget");
        QTRY_COMPARE(budget->text(), u"120\u202f000\u00a0€"_s);
        budget->setFocus();
        budget->selectAll();
        WindowSpace::type(u"186 000,50"_s);
        QTest::keyClick(budget, Qt::Key_Return);
        QTRY_COMPARE(stored(m_garage).values.value(u"budget"_s).toInteger(), qint64(18'600'050));
        QTRY_VERIFY(m_space->undo().canUndo());
        m_space->undo().undo();
        QTRY_COMPARE(stored(m_garage).values.value(u"budget"_s).toInteger(), qint64(12'000'000));
        QTRY_COMPARE(budget->text(), u"120\u202f000\u00a0€"_s);
        m_space->undo().redo();
        QTRY_COMPARE(stored(m_garage).values.value(u"budget"_s).toInteger(), qint64(18'600'050));
    }

    void refusesWithASentence()
    {
        openPage();
        openGarage();
        auto *budget = editor<MoneyEdit>("budget");
        budget->setFocus();
        budget->selectAll();
        WindowSpace::type(u"cent mille"_s);
        QTest::keyClick(budget, Qt::Key_Return);
        QVERIFY(!field("budget")->error().isEmpty());
        auto *title = editor<QLineEdit>("title");
        title->setFocus();
        title->selectAll();
        QTest::keyClick(title, Qt::Key_Delete);
        QTest::keyClick(title, Qt::Key_Return);
        QTRY_VERIFY(!field("title")->error().isEmpty());
        QCOMPARE(stored(m_garage).title(), u"Garage solidaire"_s);
        QCOMPARE(stored(m_garage).values.value(u"budget"_s).toInteger(), qint64(12'000'000));
        WindowSpace::type(u"Garage réparé"_s);
        QTRY_COMPARE(stored(m_garage).title(), u"Garage réparé"_s);
        QTRY_VERIFY(field("title")->error().isEmpty());
    }

    void stageIsDated()
    {
        openPage();
        openGarage();
        auto *stage = editor<ChoiceBox>("stage");
        QTRY_COMPARE(stage->value(), u"E1"_s);
        stage->setFocus();
        QTest::keyClick(stage, Qt::Key_Down);
        QTRY_COMPARE(stored(m_garage).text(u"stage"), u"E2"_s);
        QCOMPARE(stored(m_garage).text(u"stage_on"), QDate::currentDate().toString(Qt::ISODate));
    }

    void historyRestores()
    {
        openPage();
        openGarage();
        record().set(u"budget"_s, u"150000"_s);
        QTRY_COMPARE(stored(m_garage).values.value(u"budget"_s).toInteger(), qint64(15'000'000));
        auto *budget = editor<MoneyEdit>("budget");
        budget->setFocus();
        QTest::keyClick(budget, Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(m_page->findChild<HistoryPopover *>());
        auto *popover = m_page->findChild<HistoryPopover *>();
        QTRY_VERIFY(popover->isVisible());
        QPushButton *restore = nullptr;
        for (QPushButton *button : popover->findChildren<QPushButton *>()) {
            if (button->accessibleName().contains(u"120"_s))
                restore = button;
        }
        QVERIFY(restore);
        QTest::mouseClick(restore, Qt::LeftButton);
        QTRY_COMPARE(stored(m_garage).values.value(u"budget"_s).toInteger(), qint64(12'000'000));
        QTRY_COMPARE(budget->text(), u"120\u202f000\u00a0€"_s);
        m_page->record()->setTab(m_page->record()->tabs()->count() - 1);
        auto *history = m_page->findChild<HistoryTab *>();
        QTRY_VERIFY(history->model()->rowCount() >= 5);
    }

    void sortsByClickingHeads()
    {
        openPage();
        QHeaderView *head = m_page->list()->rows()->horizontalHeader();
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, {20, head->height() / 2});
        QTRY_COMPARE(title(0), u"Garage solidaire"_s);
        QTRY_COMPARE(title(2), u"Un café-atelier par bourg"_s);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, {20, head->height() / 2});
        QTRY_COMPARE(title(0), u"Un café-atelier par bourg"_s);
    }

    void filtersWhileTyping()
    {
        openPage();
        const QString chosen = record().id();
        QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<FilterEdit *>(QApplication::focusWidget()));
        WindowSpace::type(u"oeuvr"_s);
        QTRY_COMPARE(m_page->list()->model()->rowCount(), 1);
        QCOMPARE(title(0), u"Œuvres du Semnon"_s);
        // The record on screen stays: filtering is not choosing.
        QCOMPARE(record().id(), chosen);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE(m_page->list()->model()->rowCount(), 3);
    }

    void choosesByMouseAndKeyboard()
    {
        openPage();
        RecordList *rows = m_page->list()->rows();
        const QModelIndex second = m_page->list()->model()->index(1, 0);
        QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualRect(second).center());
        QTRY_COMPARE(record().id(), m_page->list()->model()->idAt(1));
        rows->setFocus();
        QTest::keyClick(rows, Qt::Key_Down);
        QTRY_COMPARE(record().id(), m_page->list()->model()->idAt(2));
        QTest::keyClick(rows, Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(field("title")->editor()));
    }

    void addsPartnersInPlace()
    {
        openPage();
        openGarage();
        m_page->record()->setTab(1);
        auto *tab = qobject_cast<PartnersTab *>(m_page->record()->tabAt(1));
        QVERIFY(tab);
        ChipsEdit *adder = tab->adder();
        adder->setFocus();
        adder->openPicker(u"Les Roues de la Vilaine"_s);
        QLineEdit *typed = adder->picker()->filter();
        QTRY_COMPARE(typed->text(), u"Les Roues de la Vilaine"_s);
        QTest::qWait(200); // the list of choices answers that there is none
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_COMPARE(tab->model()->rowCount(), 1);
        QCOMPARE(tab->model()->index(0, 0).data(TitleRole).toString(), u"Les Roues de la Vilaine"_s);
    }

    void deletesAndBringsBack()
    {
        openPage();
        openGarage();
        record().remove();
        QTRY_VERIFY(record().sheet().view.life == Life::Gone);
        QTRY_COMPARE(m_page->list()->model()->rowCount(), 2);
        QVERIFY(!field("title")->isEnabled());
        record().bringBack();
        QTRY_VERIFY(record().sheet().view.life == Life::Alive);
        QTRY_COMPARE(m_page->list()->model()->rowCount(), 3);
        QVERIFY(field("title")->isEnabled());
    }

    void settlesAConflict()
    {
        // A second workbench gets everything, both write the same field, its archive comes back.
        const QString archive = m_space->file(u"tout.etabli"_s);
        const QString back = m_space->file(u"retour.etabli"_s);
        const QString other = m_space->file(u"autre"_s);
        m_space->prepare([&](Workspace &workspace) {
            ExportRequest request;
            request.path = archive;
            request.full = true;
            QVERIFY(exportArchive(workspace.space(), request));
            QVERIFY(Records(workspace).set(u"project"_s, m_garage, {{u"summary"_s, Assignment::Kind::Set, u"douze voitures"_s}}));
        });
        {
            auto second = Workspace::create(other, u"Poste Châteaubriant-2"_s, u"Inès Morvan"_s, m_space->options());
            QVERIFY(second);
            QVERIFY(mergeArchive((*second)->space(), {archive, false, nullptr}));
            QVERIFY(Records(**second).set(u"project"_s, m_garage, {{u"summary"_s, Assignment::Kind::Set, u"quinze voitures"_s}}));
            ExportRequest request;
            request.path = back;
            QVERIFY(exportArchive((*second)->space(), request));
        }
        openPage();
        openGarage();
        bool merged = false;
        onAnswer(m_space->desk().write([back](Workspace &workspace) {
            return mergeArchive(workspace.space(), {back, false, nullptr});
        }),
                 this, [&](const Result<MergeReport> &report) {
                     QVERIFY(report);
                     QCOMPARE(report->conflicts, qint64(1));
                     merged = true;
                     m_space->edits().announceChange();
                 });
        QTRY_VERIFY(merged);
        QTRY_VERIFY(field("summary")->inConflict());
        auto *strip = field("summary")->findChild<ConflictStrip *>();
        QTRY_VERIFY(strip->isVisible());
        const auto keeps = strip->findChildren<QPushButton *>();
        QCOMPARE(keeps.size(), qsizetype(2));
        QTest::keyClick(m_page.get(), Qt::Key_Period, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), field("summary")->editor());
        for (QPushButton *keep : keeps) {
            if (keep->accessibleName().contains(u"douze"_s))
                QTest::mouseClick(keep, Qt::LeftButton);
        }
        QTRY_VERIFY(!field("summary")->inConflict());
        QTRY_COMPARE(stored(m_garage).text(u"summary"), u"douze voitures"_s);
        QTRY_VERIFY(!strip->isVisible());
    }

    void oneSideAtATimeWhenNarrow()
    {
        openPage({700, 600});
        QVERIFY(m_page->list()->isVisible());
        QVERIFY(!m_page->record()->isVisible());
        m_page->list()->rows()->setFocus();
        QTest::keyClick(m_page->list()->rows(), Qt::Key_Return);
        QTRY_VERIFY(m_page->record()->isVisible());
        QVERIFY(!m_page->list()->isVisible());
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QTRY_VERIFY(m_page->list()->isVisible());
    }

    void everythingFocusableHasAName()
    {
        openPage();
        openGarage();
        for (int tab = 0; tab < m_page->record()->tabs()->count(); ++tab) {
            m_page->record()->setTab(tab);
            QTest::qWait(50);
            for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
                if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                    continue;
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
                QVERIFY2(named, widget->metaObject()->className());
            }
        }
    }
};

QTEST_MAIN(ProjectsPageTest)
#include "tst_projects_page.moc"
