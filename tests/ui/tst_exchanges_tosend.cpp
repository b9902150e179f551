#include "tests/ui/exchangestage.h"

#include "core/fonts/fonts.h"
#include "ui/pages/exchanges/exchangespage.h"
#include "ui/pages/exchanges/tosendmodel.h"
#include "ui/pages/exchanges/tosendpane.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/signs.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace etabli;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

} // namespace

/// What waits to leave, in the page of exchanges: read by record, opened by mouse and keyboard, paged.
class TestExchangesToSend : public QObject
{
    Q_OBJECT

    struct Window
    {
        QUndoStack undo;
        Desk desk;
        std::unique_ptr<Edits> edits;
        std::unique_ptr<ExchangesPage> page;
    };

    static void open(Window &window, const ExchangeStage &stage, Space::Access access = Space::Access::Write)
    {
        const auto opened = window.desk.open(stage.spaceA(), access, stage.options(u"a"_s));
        QTRY_VERIFY_WITH_TIMEOUT(opened.isFinished(), patience);
        QVERIFY(opened.result().has_value());
        window.edits = std::make_unique<Edits>(window.desk, window.undo);
        window.page = std::make_unique<ExchangesPage>(*window.edits);
        window.page->resize(1166, 690);
        window.page->show();
        window.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.page.get()));
        window.page->arrive();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(loadFonts());
        Theme::apply(*qApp, SchemeChoice::Light);
    }

    void whatWasWrittenHereIsListedByRecord()
    {
        ExchangeStage stage;
        QVERIFY(stage.build());
        Window window;
        open(window, stage);
        // From the overview, by its link.
        QPushButton *see = nullptr;
        for (QPushButton *button : window.page->findChildren<QPushButton *>()) {
            if (button->text() == u"See what they are")
                see = button;
        }
        QVERIFY(see);
        QTRY_VERIFY_WITH_TIMEOUT(see->isVisible(), patience);
        QTest::mouseClick(see, Qt::LeftButton);
        QCOMPARE(window.page->tab(), ExchangesPage::ToSend);
        RecordList *list = window.page->toSend()->list();
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, patience);
        QAbstractItemModelTester tester(list->model());
        const auto cell = [list](int row, int column) { return list->model()->index(row, column).data().toString(); };
        QCOMPARE(cell(0, 1), u"Record deleted"_s);
        QCOMPARE(cell(1, 0), u"Garage solidaire et covoiturage"_s);
        QCOMPARE(cell(1, 1), u"New record"_s);
        QCOMPARE(cell(1, 2), u"Maëlle Guivarc’h"_s);
        // Enter and a double click open the record.
        QSignalSpy asked(window.page.get(), &Page::recordRequested);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(0).toString(), u"project"_s);
        QCOMPARE(asked.first().at(1).toString(), stage.project());
    }

    void whatIsWrittenMeanwhileComesFirst()
    {
        ExchangeStage stage;
        QVERIFY(stage.build());
        Window window;
        open(window, stage);
        window.page->setTab(ExchangesPage::ToSend);
        RecordList *list = window.page->toSend()->list();
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, patience);
        window.edits->run(u"new note"_s, [](Workspace &workspace) {
            return Records(workspace).create(u"note"_s, {{u"text"_s, Assignment::Kind::Set, u"Vu l’œuvre à 18 h « tôt »"_s}});
        }, this, [](const Result<EditReceipt> &) {});
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 3, patience);
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"Vu l’œuvre à 18 h « tôt »"_s);
    }

    void aLongListComesAPageAtATime()
    {
        ExchangeStage stage;
        QVERIFY(stage.build());
        {
            auto workspace = Workspace::open(stage.spaceA(), Space::Access::Write, stage.options(u"a"_s));
            QVERIFY(workspace);
            for (int i = 0; i < 150; ++i) {
                QVERIFY(Records(**workspace).create(u"organisation"_s, {{u"name"_s, Assignment::Kind::Set,
                    i == 149 ? QString(300, u'É') : u"Organisation %1"_s.arg(i)}}));
            }
        }
        Window window;
        open(window, stage);
        window.page->setTab(ExchangesPage::ToSend);
        RecordList *list = window.page->toSend()->list();
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, patience);
        QVERIFY(list->model()->rowCount() <= 120);
        list->setFocus();
        for (int turn = 0; turn < 6 && list->model()->rowCount() < 152; ++turn) {
            const int before = list->model()->rowCount();
            QTest::keyClick(list, Qt::Key_End);
            QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > before || before == 152, patience);
        }
        QCOMPARE(list->model()->rowCount(), 152);
    }

    void nothingToPassOnIsSaid()
    {
        ExchangeStage stage;
        QVERIFY(stage.build());
        {
            auto workspace = Workspace::open(stage.spaceA(), Space::Access::Write, stage.options(u"a"_s));
            QVERIFY(workspace);
            Streams &streams = (*workspace)->space().streams();
            for (const Stream &stream : QList<Stream>(streams.all())) {
                if (stream.own && stream.key != 0)
                    QVERIFY(streams.setAcknowledged(stream.key, stream.highest));
            }
        }
        Window window;
        open(window, stage, Space::Access::Read);
        window.page->setTab(ExchangesPage::ToSend);
        const auto said = [&window] {
            for (QLabel *label : window.page->toSend()->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text() == u"Nothing to pass on")
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(said(), patience);
        QVERIFY(!window.page->toSend()->list()->isVisible());
    }
};

QTEST_MAIN(TestExchangesToSend)
#include "tst_exchanges_tosend.moc"
