#include "tests/ui/exchangestage.h"

#include "core/fonts/fonts.h"
#include "core/services/reception.h"
#include "core/services/trust.h"
#include "core/services/words.h"
#include "ui/pages/exchanges/conflictlist.h"
#include "ui/pages/exchanges/conflictspane.h"
#include "ui/pages/exchanges/conflictview.h"
#include "ui/pages/exchanges/exchangespage.h"
#include "ui/pages/exchanges/preparepanel.h"
#include "ui/pages/exchanges/receivedpane.h"
#include "ui/pages/exchanges/receivepanel.h"
#include "ui/pages/exchanges/segmentbar.h"
#include "ui/pages/exchanges/textconflict.h"
#include "ui/pages/exchanges/trustpane.h"
#include "ui/text/labels.h"
#include "ui/text/language.h"
#include "ui/widgets/longtextedit.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>

using namespace etabli;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

QPushButton *buttonOf(QWidget *parent, const QString &text)
{
    for (QPushButton *button : parent->findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

/// How many pixels have exactly that colour.
int pixelsLike(const QImage &image, const QColor &colour)
{
    const QImage plain = image.convertToFormat(QImage::Format_RGB32);
    int count = 0;
    for (int y = 0; y < plain.height(); ++y) {
        for (int x = 0; x < plain.width(); ++x)
            count += plain.pixel(x, y) == colour.rgb() ? 1 : 0;
    }
    return count;
}

} // namespace

/// The page of exchanges on a real space, by mouse and keyboard.
class TestExchanges : public QObject
{
    Q_OBJECT

private:
    struct Window
    {
        QUndoStack undo;
        Desk desk;
        std::unique_ptr<Edits> edits;
        std::unique_ptr<ExchangesPage> page;
    };

    void open(Window &window, const ExchangeStage &stage)
    {
        const auto opened = window.desk.open(stage.spaceA(), Space::Access::Write, stage.options(u"a"_s));
        QTRY_VERIFY_WITH_TIMEOUT(opened.isFinished(), patience);
        QVERIFY2(opened.result().has_value(), qPrintable(opened.result() ? QString() : faultName(opened.result().error().fault)));
        window.edits = std::make_unique<Edits>(window.desk, window.undo);
        window.page = std::make_unique<ExchangesPage>(*window.edits);
        window.page->resize(1166, 690);
        window.page->show();
        window.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.page.get()));
        window.page->arrive();
    }

    void merge(Window &window, const ExchangeStage &stage)
    {
        QSignalSpy merged(window.page.get(), &ExchangesPage::archiveMerged);
        window.page->receive({stage.archive()});
        QPushButton *button = window.page->receivePanel()->mergeButton();
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), patience);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(merged.count(), 1, patience);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(loadFonts());
        Theme::apply(*qApp, SchemeChoice::Light);
    }

    void init()
    {
        // The offscreen platform says at each window that it has no size hints: that alone is let through.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    }

    void archiveIsLookedAtBeforeBeingMerged()
    {
        ExchangeStage stage;
        QVERIFY(stage.build());
        Window window;
        open(window, stage);
        window.page->receive({stage.archive()});
        auto *foreseen = window.page->findChild<QLabel *>(u"foreseen"_s);
        QTRY_VERIFY_WITH_TIMEOUT(foreseen->isVisible(), patience);
        QVERIFY2(foreseen->text().contains(u"3 conflict"_s), qPrintable(foreseen->text()));
        // Looking wrote nothing: no conflict, no signer remembered.
        QTest::mouseClick(window.page->receivePanel()->leaveButton(), Qt::LeftButton);
        QVERIFY(window.page->message()->consequence().contains(u"Nothing was changed"_s));
        const auto state = window.desk.write([](Workspace &w) { return exchangeState(w.space()); });
        QTRY_VERIFY_WITH_TIMEOUT(state.isFinished(), patience);
        QVERIFY(state.result());
        QCOMPARE(state.result()->conflicts, 0);
        QCOMPARE(state.result()->receptions.size(), 0);
        QCOMPARE(state.result()->sites.size(), 0);
    }

    void refusalsAreToldAndChangeNothing()
    {
        ExchangeStage stage;
        QVERIFY(stage.build());
        Window window;
        open(window, stage);
        window.page->receive({u"/nulle-part/note.pdf"_s});
        QVERIFY(window.page->message()->fact().contains(u"note.pdf"_s));
        QVERIFY(window.page->message()->consequence().startsWith(u"Nothing was changed here."_s));

        QFile whole(stage.archive());
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QByteArray bytes = whole.readAll();
        bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 0x55);
        QFile altered(stage.path(u"abîmée.etabli"_s));
        QVERIFY(altered.open(QIODevice::WriteOnly));
        altered.write(bytes);
        altered.close();
        QFile nothing(stage.path(u"vide.etabli"_s));
        QVERIFY(nothing.open(QIODevice::WriteOnly));
        nothing.close();
        for (const QString &path : {altered.fileName(), nothing.fileName(), stage.path(u"absente.etabli"_s)}) {
            window.page->receive({path});
            const QString name = QFileInfo(path).fileName();
            QTRY_VERIFY2_WITH_TIMEOUT(window.page->message()->fact().contains(name), qPrintable(name), patience);
            QVERIFY(window.page->message()->consequence().startsWith(u"Nothing was changed here."_s));
            QVERIFY(window.page->message()->consequence().size() > 40);
            QVERIFY(!window.page->receivePanel()->mergeButton()->isVisible());
        }
    }

    void conflictsAreSettledByMouse()
    {
        ExchangeStage stage;
        QVERIFY(stage.build());
        Window window;
        open(window, stage);
        QSignalSpy counted(window.page.get(), &ExchangesPage::conflictCountChanged);
        merge(window, stage);
        QTRY_VERIFY_WITH_TIMEOUT(!counted.isEmpty() && counted.last().at(0).toInt() == 3, patience);
        QVERIFY(window.page->message()->isVisible());
        // The message goes there.
        QTest::mouseClick(window.page->message()->actionButton(), Qt::LeftButton);
        QCOMPARE(window.page->tab(), ExchangesPage::Conflicts);
        auto *list = window.page->conflicts()->list();
        QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(list->model()->rowCount(), 5);

        // Deleted against edited comes first (titles are sorted): the record is kept.
        QPushButton *keep = buttonOf(window.page->conflicts()->detail(), u"Keep the record"_s);
        QVERIFY(keep);
        QTest::mouseClick(keep, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(counted.last().at(0).toInt(), 2, patience);

        // The summary: a choice per difference, then the text that they make.
        for (int step = 0; step < 2 && !qobject_cast<TextConflict *>(window.page->conflicts()->detail()); ++step)
            window.page->conflicts()->next();
        auto *texts = qobject_cast<TextConflict *>(window.page->conflicts()->detail());
        QVERIFY(texts);
        const auto bars = texts->findChildren<SegmentBar *>();
        QCOMPARE(bars.size(), 3);
        QPushButton *retain = buttonOf(texts, u"Keep this text"_s);
        QVERIFY(retain && !retain->isEnabled());
        QTest::mouseClick(bars.at(0)->button(1), Qt::LeftButton);
        QTest::mouseClick(bars.at(1)->button(0), Qt::LeftButton);
        QCOMPARE(texts->settledCount(), 2);
        QVERIFY(!retain->isEnabled());
        // By keyboard: right, then space.
        bars.at(2)->button(0)->setFocus();
        QTest::keyClick(bars.at(2)->button(0), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(retain->isEnabled());
        const QString wanted =
            u"Un garage associatif entretient des voitures à prix libre et en loue quinze, dont quatre électriques, à la "
            "semaine. Quatre points de covoiturage desservent les zones d’emploi aux heures d’équipe. Les salariés en "
            "insertion y apprennent la mécanique auprès de trois bénévoles."_s;
        QCOMPARE(texts->retainedText(), wanted);
        QTest::mouseClick(retain, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(counted.last().at(0).toInt(), 1, patience);

        // The date: B, whoever it is.
        QPushButton *b = buttonOf(window.page->conflicts()->detail(), u"Keep B"_s);
        QVERIFY(b);
        QTest::mouseClick(b, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(counted.last().at(0).toInt(), 0, patience);

        const auto read = window.desk.read([id = stage.project()](Workspace &w) { return Records(w).show(u"project"_s, id); });
        QTRY_VERIFY_WITH_TIMEOUT(read.isFinished(), patience);
        QVERIFY(read.result());
        QCOMPARE(read.result()->text(u"summary"), wanted);
        QCOMPARE(read.result()->text(u"ends_on"), u"2028-12-31"_s);
        QVERIFY(read.result()->conflicts.isEmpty());
        // Settling is an edit: it is undone like the others, and the conflict opens again.
        QCOMPARE(window.undo.count(), 3);
        window.undo.undo();
        QTRY_COMPARE_WITH_TIMEOUT(counted.last().at(0).toInt(), 1, patience);
    }

    void textIsWrittenFreely()
    {
        ExchangeStage stage;
        QVERIFY(stage.build());
        Window window;
        open(window, stage);
        merge(window, stage);
        QSignalSpy counted(window.page.get(), &ExchangesPage::conflictCountChanged);
        window.page->showRecord(u"project"_s, stage.project(), u"summary"_s);
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<TextConflict *>(window.page->conflicts()->detail()), patience);
        auto *texts = qobject_cast<TextConflict *>(window.page->conflicts()->detail());
        LongTextEdit *edit = nullptr;
        for (LongTextEdit *one : texts->findChildren<LongTextEdit *>())
            edit = one->isReadOnly() ? edit : one;
        QVERIFY(edit);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, u"Un garage pour tous"_s);
        QPushButton *retain = buttonOf(texts, u"Keep this text"_s);
        QVERIFY(retain && retain->isEnabled());
        QTest::mouseClick(retain, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!counted.isEmpty() && counted.last().at(0).toInt() == 2, patience);
        const auto read = window.desk.read([id = stage.project()](Workspace &w) { return Records(w).show(u"project"_s, id); });
        QTRY_VERIFY_WITH_TIMEOUT(read.isFinished(), patience);
        QCOMPARE(read.result()->text(u"summary"), u"Un garage pour tous"_s);
    }

    void archiveIsPreparedByKeyboard()
    {
        ExchangeStage stage;
        QVERIFY(stage.build());
        Window window;
        open(window, stage);
        QSignalSpy written(window.page.get(), &ExchangesPage::archiveWritten);
        window.page->headerActions().last()->trigger();
        QLineEdit *path = window.page->preparePanel()->pathEdit();
        QVERIFY(path->isVisible());
        path->setFocus();
        QTest::keyClick(path, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(path, stage.path(u"pour-ines"_s));
        QTest::keyClick(path, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, patience);
        const QString file = written.at(0).at(0).toString();
        QCOMPARE(file, stage.path(u"pour-ines.etabli"_s));
        const auto archive = verifyArchive(file);
        QVERIFY(archive);
        QCOMPARE(archive->manifest.siteName, u"Poste de Redon"_s);
        QVERIFY(archive->manifest.operations > 0);
        QVERIFY(window.page->message()->fact().contains(QString::number(archive->manifest.operations)));
        // A folder that does not exist is told, and nothing is written.
        window.page->prepare();
        path->setText(stage.path(u"premiere.etabli/dedans.etabli"_s));
        QTest::mouseClick(window.page->preparePanel()->writeButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(window.page->message()->fact().startsWith(u"No archive"_s), patience);
    }

    void importIsUndoneAndPutBack()
    {
        ExchangeStage stage;
        QVERIFY(stage.build());
        Window window;
        open(window, stage);
        merge(window, stage);
        QSignalSpy counted(window.page.get(), &ExchangesPage::conflictCountChanged);
        window.page->setTab(ExchangesPage::Received);
        QTRY_VERIFY_WITH_TIMEOUT(buttonOf(window.page->received(), u"Undo the import"_s), patience);
        QTest::mouseClick(buttonOf(window.page->received(), u"Undo the import"_s), Qt::LeftButton);
        auto *foreseen = window.page->findChild<QLabel *>(u"undoForeseen"_s);
        QTRY_VERIFY_WITH_TIMEOUT(foreseen->isVisible(), patience);
        QVERIFY2(foreseen->text().contains(u"put back as before"_s), qPrintable(foreseen->text()));
        QTest::mouseClick(window.page->received()->confirmButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!counted.isEmpty() && counted.last().at(0).toInt() == 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(buttonOf(window.page->received(), u"Put back"_s), patience);
        QTest::mouseClick(buttonOf(window.page->received(), u"Put back"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(foreseen->isVisible(), patience);
        QTest::mouseClick(window.page->received()->confirmButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(counted.last().at(0).toInt(), 3, patience);
    }

    void cardsIntroduceWorkbenches()
    {
        ExchangeStage stage;
        QVERIFY(stage.build());
        Window window;
        open(window, stage);
        const QString mine = stage.path(u"ma-carte.json"_s);
        window.page->trust()->exportCard(mine);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(mine), patience);
        QString theirs = stage.path(u"carte-ines.json"_s);
        {
            auto b = Workspace::open(stage.spaceB(), Space::Access::Write, stage.options(u"b"_s));
            QVERIFY(b);
            const auto card = siteCard((*b)->space());
            QVERIFY(card);
            QFile file(theirs);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(*card);
        }
        window.page->trust()->importCard(theirs);
        QTRY_VERIFY_WITH_TIMEOUT(window.page->trust()->message()->fact().contains(u"Châteaubriant"_s), patience);
        window.page->trust()->importCard(stage.archive());
        QTRY_VERIFY_WITH_TIMEOUT(window.page->trust()->message()->fact().contains(u"de-chateaubriant.etabli"_s), patience);
        QVERIFY(window.page->trust()->message()->consequence().startsWith(u"Nothing was changed here."_s));
    }

    /// A word taken out here and put back there, that nobody renamed, bears the label it came with.
    void aWordInConflictHasItsLabel()
    {
        ExchangeStage stage;
        QVERIFY(stage.build().has_value());
        auto a = Workspace::open(stage.spaceA(), Space::Access::Write, stage.options(u"a"_s));
        auto b = Workspace::open(stage.spaceB(), Space::Access::Write, stage.options(u"b"_s));
        QVERIFY(a && b);
        QVERIFY(Words(**a).retire(u"stage"_s, u"E1"_s, true));
        QVERIFY(Words(**b).retire(u"stage"_s, u"E1"_s, true));
        QVERIFY(Words(**b).retire(u"stage"_s, u"E1"_s, false));
        ExportRequest request;
        request.path = stage.path(u"mots.etabli"_s);
        QVERIFY(exportArchive((*b)->space(), request));
        MergeRequest merged;
        merged.path = request.path;
        QVERIFY(mergeArchive((*a)->space(), merged));
        const auto views = ConflictViews::read(**a);
        QVERIFY(views);
        const auto word = std::find_if(views->begin(), views->end(), [](const ConflictView &view) { return view.conflict.type == u"term"; });
        QVERIFY(word != views->end());
        QCOMPARE(word->conflict.title, Labels::term(u"stage", u"E1"));
        QVERIFY(!word->conflict.title.contains(u"E1"));
    }

    void nextConflictByKey()
    {
        ExchangeStage stage;
        QVERIFY(stage.build());
        Window window;
        open(window, stage);
        merge(window, stage);
        window.page->setTab(ExchangesPage::Conflicts);
        auto *list = window.page->conflicts()->list();
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 5, patience);
        list->setFocus();
        const int first = list->currentIndex().row();
        QTest::keyClick(list, Qt::Key_Period, Qt::ControlModifier);
        QVERIFY(list->currentIndex().row() > first);
        QTest::keyClick(list, Qt::Key_Period, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(list, Qt::Key_Period, Qt::ControlModifier);
        QCOMPARE(list->currentIndex().row(), first);
    }

    /// The pictures of each tab, light and dark, when a folder is given in ETABLI_PICTURES.
    void pictures()
    {
        // In the words people read.
        QVERIFY(installLanguage(*qApp, u"fr"_s));
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        ExchangeStage stage;
        QVERIFY(stage.build());
        Window window;
        open(window, stage);
        const QDir folder(qEnvironmentVariable("ETABLI_PICTURES", stage.path(u"pictures"_s)));
        QVERIFY(folder.mkpath(u"."_s));
        window.page->receive({stage.archive()});
        QTRY_VERIFY_WITH_TIMEOUT(window.page->receivePanel()->mergeButton()->isVisible(), patience);
        QVERIFY(window.page->grab().save(folder.filePath(u"recevoir.png"_s)));
        QTest::mouseClick(window.page->receivePanel()->leaveButton(), Qt::LeftButton);
        window.page->prepare();
        QCoreApplication::processEvents();
        QVERIFY(window.page->grab().save(folder.filePath(u"preparer.png"_s)));
        merge(window, stage);
        window.page->showRecord(u"project"_s, stage.project(), u"summary"_s);
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<TextConflict *>(window.page->conflicts()->detail()), patience);
        for (const SchemeChoice scheme : {SchemeChoice::Light, SchemeChoice::Dark}) {
            Theme::apply(*qApp, scheme);
            const QString end = scheme == SchemeChoice::Light ? u"clair.png"_s : u"sombre.png"_s;
            auto *texts = qobject_cast<TextConflict *>(window.page->conflicts()->detail());
            if (texts && scheme == SchemeChoice::Light) {
                QTest::mouseClick(texts->findChildren<SegmentBar *>().at(0)->button(1), Qt::LeftButton);
                QTest::mouseClick(texts->findChildren<SegmentBar *>().at(1)->button(0), Qt::LeftButton);
            }
            for (int tab = 0; tab < 5; ++tab) {
                window.page->setTab(static_cast<ExchangesPage::Tab>(tab));
                for (int turn = 0; turn < 5; ++turn)
                    QCoreApplication::processEvents();
                const QImage image = window.page->grab().toImage();
                if (scheme == SchemeChoice::Dark)
                    QCOMPARE(pixelsLike(image, colourOf(Token::ConflictTint, Scheme::Light)), 0);
                QCOMPARE(image.size(), QSize(1166, 690));
                QVERIFY(image.save(folder.filePath(QString::number(tab) + u'-' + end)));
            }
            window.page->setTab(ExchangesPage::Conflicts);
        }
        Theme::apply(*qApp, SchemeChoice::Light);
    }
};

QTEST_MAIN(TestExchanges)
#include "tst_exchanges.moc"
