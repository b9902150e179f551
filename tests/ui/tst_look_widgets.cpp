#include "ui/widgets/chippicker.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/droparea.h"
#include "ui/widgets/fieldframe.h"
#include "ui/widgets/highlight.h"
#include "ui/widgets/historypopover.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/saveline.h"
#include "ui/widgets/recordroles.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/signs.h"
#include "ui/widgets/taskstrip.h"

#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace etabli;
using namespace Qt::StringLiterals;

namespace {

QApplication &app()
{
    return *qobject_cast<QApplication *>(QCoreApplication::instance());
}

// How many pixels of the picture have exactly this colour.
int countOf(const QImage &image, const QColor &colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return found;
}

QList<Chip> towns()
{
    return {{u"44036"_s, u"Châteaubriant"_s, {}, u"Loire-Atlantique"_s},
            {u"35236"_s, u"Redon"_s, {}, u"Ille-et-Vilaine"_s},
            {u"44015"_s, u"Blain"_s, {}, u"Loire-Atlantique"_s}};
}

} // namespace

class TestLookWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { Theme::apply(app(), SchemeChoice::Light, 100); }

    void radioButtonsAreRound()
    {
        for (const int percent : {100, 110, 125, 150, 175, 200}) {
            Theme::apply(app(), SchemeChoice::Dark, percent);
            for (const bool checked : {false, true}) {
                QRadioButton button(u"Tout"_s);
                button.setChecked(checked);
                button.show();
                QStyleOptionButton option;
                option.initFrom(&button);
                const QRect sign = button.style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, &button);
                const QImage image = button.grab().toImage();
                // Nothing is drawn in the corner of what is round.
                const QColor corner = image.pixelColor(sign.topLeft());
                const QColor ground = image.pixelColor(sign.right() + 3, sign.top());
                QVERIFY2(std::abs(corner.lightness() - ground.lightness()) < 24,
                         qPrintable(u"%1 % %2: %3 %4"_s.arg(percent).arg(checked).arg(corner.name(), ground.name())));
            }
        }
    }

    void fieldFrameTellsErrors()
    {
        auto *money = new MoneyEdit;
        FieldFrame frame(u"Budget"_s, money);
        frame.setRequired(true);
        frame.resize(300, 90);
        frame.show();
        QVERIFY(money->accessibleName().contains(u"Budget"_s));
        QCOMPARE(frame.findChild<QLabel *>()->buddy(), money);
        const int calm = money->height();
        money->setText(u"douze"_s);
        QVERIFY(!money->commit());
        QVERIFY(!frame.error().isEmpty());
        QCOMPARE(money->accessibleDescription(), frame.error());
        QVERIFY(money->property("invalid").toBool());
        bool shown = false;
        const auto labels = frame.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            shown = shown || (label->isVisible() && label->text() == frame.error());
        QVERIFY(shown);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(money->height(), calm);
        QVERIFY(countOf(frame.grab().toImage().convertToFormat(QImage::Format_ARGB32), Theme::color(Token::Danger)) > 100);
        money->setText(u"12"_s);
        QVERIFY(money->commit());
        QVERIFY(frame.error().isEmpty());
        QVERIFY(!money->property("invalid").toBool());
    }

    void focusKeepsTheSizeOfControls()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *line = new QLineEdit(&window);
        auto *button = new QPushButton(u"Noter"_s, &window);
        auto *choice = new ChoiceBox(&window);
        choice->addChoice(u"a"_s, u"Un"_s);
        for (QWidget *widget : std::initializer_list<QWidget *>{line, button, choice})
            column->addWidget(widget);
        window.show();
        for (QWidget *widget : std::initializer_list<QWidget *>{line, button, choice}) {
            QCOMPARE(widget->height(), 32);
            widget->setFocus();
            QCoreApplication::sendPostedEvents();
            QCOMPARE(widget->sizeHint().height(), 32);
        }
    }

    void historyByKeyboardAndEscape()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *line = new QLineEdit(&window);
        auto *frame = new FieldFrame(u"Budget"_s, line, &window);
        frame->setHistoryOffered(true);
        column->addWidget(frame);
        column->addStretch(1);
        window.resize(800, 500);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        line->setFocus();
        QSignalSpy asked(frame, &FieldFrame::historyRequested);
        QTRY_VERIFY(frame->findChild<QToolButton *>()->isVisible());
        QTest::keyClick(line, Qt::Key_H, Qt::ControlModifier);
        QTRY_COMPARE(asked.count(), 1);

        HistoryPopover popover(line, u"Budget"_s);
        popover.setRows({{u"2"_s, u"150"_s, u"174"_s, u"Inès"_s, u"hier"_s, true}, {u"1"_s, {}, u"150"_s, u"Yann"_s, u"en mars"_s}});
        QSignalSpy restored(&popover, &HistoryPopover::restoreRequested);
        QSignalSpy gone(&popover, &Popover::dismissed);
        popover.openAtField();
        QVERIFY(popover.isVisible());
        QVERIFY(popover.y() >= line->mapTo(&window, QPoint(0, line->height())).y());
        auto *action = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(action);
        QTest::keyClick(action, Qt::Key_Space);
        QCOMPARE(restored.count(), 1);
        QCOMPARE(restored.at(0).at(0).toString(), u"1"_s);
        QTest::keyClick(action, Qt::Key_Escape);
        QVERIFY(!popover.isVisible());
        QCOMPARE(gone.count(), 1);
        QCOMPARE(QApplication::focusWidget(), line);
        // Escape also closes while the field itself has the focus; a click elsewhere too.
        popover.open();
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!popover.isVisible());
        popover.open();
        QTest::mouseClick(&window, Qt::LeftButton, {}, QPoint(790, 490));
        QVERIFY(!popover.isVisible());
    }

    void popoverGoesAboveWhenThereIsNoRoomBelow()
    {
        QWidget window;
        window.resize(700, 400);
        auto *line = new QLineEdit(&window);
        line->setGeometry(20, 350, 200, 32);
        window.show();
        HistoryPopover popover(line, u"Budget"_s);
        popover.setRows({{u"1"_s, {}, u"150"_s, u"Yann"_s, u"en mars"_s}});
        popover.openAtField();
        QVERIFY(popover.geometry().bottom() <= line->y());
        QVERIFY(window.rect().contains(popover.geometry()));
    }

    void chipsByKeyboard()
    {
        QWidget window;
        window.resize(600, 500);
        auto *chips = new ChipsEdit(&window);
        chips->setGeometry(20, 20, 400, 40);
        chips->setChoices(towns());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        chips->setFocus();
        QSignalSpy changes(chips, &ChipsEdit::chipsChanged);
        QTest::keyClick(chips, Qt::Key_Return);
        QVERIFY(chips->picker()->isVisible());
        QLineEdit *filter = chips->picker()->filter();
        QCOMPARE(QApplication::focusWidget(), filter);
        QCOMPARE(chips->picker()->list()->model()->rowCount(), 3);
        QTest::keyClicks(filter, u"chateau"_s);
        QCOMPARE(chips->picker()->list()->model()->rowCount(), 1);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(chips->ids(), QStringList{u"44036"_s});
        QCOMPARE(changes.count(), 1);
        // What is taken is offered no more; Down walks to the second of the two left.
        QCOMPARE(chips->picker()->list()->model()->rowCount(), 2);
        QTest::keyClick(filter, Qt::Key_Down);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(chips->ids(), (QStringList{u"44036"_s, u"44015"_s}));
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(!chips->picker()->isVisible());
        QCOMPARE(QApplication::focusWidget(), chips);
        QTest::keyClick(chips, Qt::Key_Left);
        QTest::keyClick(chips, Qt::Key_Left);
        QVERIFY(chips->accessibleDescription().startsWith(u"Châteaubriant"_s));
        QTest::keyClick(chips, Qt::Key_Delete);
        QCOMPARE(chips->ids(), QStringList{u"44015"_s});
        QTest::keyClick(chips, Qt::Key_End);
        QTest::keyClick(chips, Qt::Key_Backspace);
        QVERIFY(chips->chips().isEmpty());
        QCOMPARE(changes.count(), 4);
        QTest::keyClick(chips, Qt::Key_Backspace);
        QCOMPARE(changes.count(), 4);
    }

    void chipsTakeFreeWordsAndLimits()
    {
        QWidget window;
        window.resize(600, 500);
        auto *chips = new ChipsEdit(&window);
        chips->setGeometry(20, 20, 400, 40);
        chips->setChoices(towns());
        chips->setFreeText(true);
        chips->setLimit(1);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        chips->setFocus();
        QTest::keyClick(chips, Qt::Key_X);
        QLineEdit *filter = chips->picker()->filter();
        QCOMPARE(filter->text(), u"x"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(chips->ids(), QStringList{u"x"_s});
        QVERIFY(!chips->picker()->isVisible());
        QTest::keyClick(chips, Qt::Key_Return);
        QVERIFY(!chips->picker()->isVisible());
        chips->setReadOnly(true);
        QTest::keyClick(chips, Qt::Key_Backspace);
        QCOMPARE(chips->chips().size(), 1);
    }

    void lateAnswersAreDropped()
    {
        QWidget window;
        window.resize(600, 500);
        auto *chips = new ChipsEdit(&window);
        chips->setGeometry(20, 20, 400, 40);
        QList<ChipAnswer> waiting;
        chips->setSource([&waiting](const QString &, const ChipAnswer &answer) { waiting.append(answer); });
        window.show();
        chips->openPicker(u"r"_s);
        QVERIFY(waiting.size() >= 1);
        QTest::keyClicks(chips->picker()->filter(), u"e"_s);
        const ChipAnswer old = waiting.first();
        waiting.last()({towns().at(1)});
        old(towns());
        QCOMPARE(chips->picker()->list()->model()->rowCount(), 1);
        // Answering after the field is gone is harmless.
        const ChipAnswer last = waiting.last();
        delete chips;
        last(towns());
        QVERIFY(waiting.size() >= 2);
    }

    void chipsWrapWhenNarrow()
    {
        ChipsEdit chips;
        chips.setChips(towns());
        QVERIFY(chips.heightForWidth(160) > chips.heightForWidth(600));
        QCOMPARE(chips.heightForWidth(600), 32);
    }

    void choiceKeepsUnknownValuesAndTellsOnlyTheUser()
    {
        ChoiceBox box;
        box.addChoice({}, u"Non renseignée"_s);
        box.addChoice(u"E2"_s, u"Expérimentation"_s, {Mark::Gauge, u"E2"_s});
        box.show();
        QSignalSpy chosen(&box, &ChoiceBox::valueChosen);
        box.setValue(u"E2"_s);
        QCOMPARE(box.currentText(), u"Expérimentation"_s);
        box.setValue(u"ANCIEN"_s);
        QCOMPARE(box.value(), u"ANCIEN"_s);
        QCOMPARE(chosen.count(), 0);
        QTest::keyClick(&box, Qt::Key_Up);
        QCOMPARE(box.value(), u"E2"_s);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).toString(), u"E2"_s);
        QVERIFY(countOf(box.grab().toImage().convertToFormat(QImage::Format_ARGB32), Theme::color(Token::Accent)) > 3 * 40);
    }

    void matchedRangesFold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("marked");
        QTest::newRow("accents") << u"Élan à Nîmes"_s << u"elan nim"_s << u"[Élan] à [Nîm]es"_s;
        QTest::newRow("ligature") << u"Cœur de Vœu"_s << u"coeur voe"_s << u"[Cœur] de [Vœ]u"_s;
        QTest::newRow("apostrophe") << u"L’œuvre d’Inès"_s << u"oeuvre ines"_s << u"L’[œuvre] d’[Inès]"_s;
        QTest::newRow("inside a word") << u"Redon"_s << u"don"_s << u"Redon"_s;
        QTest::newRow("overlap") << u"Mobilité"_s << u"mo mobi"_s << u"[Mobi]lité"_s;
        QTest::newRow("nothing") << u"Redon"_s << u""_s << u"Redon"_s;
    }

    void matchedRangesFold()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QFETCH(QString, marked);
        const QList<TextRange> ranges = matchedRanges(text, query);
        QString made = text;
        for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
            made.insert(range->start + range->length, u']');
            made.insert(range->start, u'[');
        }
        QCOMPARE(made, marked);
    }

    void searchByKeyboard()
    {
        QWidget window;
        window.resize(800, 500);
        auto *box = new SearchBox(&window);
        box->setGeometry(20, 10, 300, 32);
        QStandardItemModel results;
        box->setModel(&results);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        box->setFocus();
        QSignalSpy asked(box, &SearchBox::searchRequested);
        QSignalSpy taken(box, &SearchBox::resultChosen);
        QTest::keyClicks(box, u"mobi redon "_s);
        QTRY_COMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).toString(), u"mobi redon"_s);
        for (const auto &title : {u"Mobilité"_s, u"Redon"_s, u"Blain"_s}) {
            auto *item = new QStandardItem;
            item->setData(title, TitleRole);
            results.appendRow(item);
        }
        QVERIFY(box->isListOpen());
        QCOMPARE(box->list()->currentIndex().row(), 0);
        QTest::keyClick(box, Qt::Key_Up);
        QCOMPARE(box->list()->currentIndex().row(), 2);
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(taken.count(), 1);
        QCOMPARE(taken.at(0).at(0).toModelIndex().data(TitleRole).toString(), u"Redon"_s);
        QVERIFY(!box->isListOpen());
        QTest::keyClick(box, Qt::Key_Down);
        QVERIFY(box->isListOpen());
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(!box->isListOpen());
        QTRY_VERIFY(box->text().isEmpty());
        QTRY_VERIFY(!box->hasFocus());
    }

    void messagesAndTasks()
    {
        MessageStrip strip;
        strip.resize(600, 34);
        QVERIFY(!strip.isVisible());
        QSignalSpy acted(&strip, &MessageStrip::actionTriggered);
        strip.tell(Status::Danger, u"<b>Archive</b> refusée."_s, u"Rien n’a changé."_s, u"Détail"_s);
        QVERIFY(strip.isVisible());
        // A file name is text, never markup.
        QVERIFY(strip.findChild<QLabel *>()->text().contains(u"&lt;b&gt;"_s));
        QTest::keyClick(strip.actionButton(), Qt::Key_Space);
        QCOMPARE(acted.count(), 1);
        QVERIFY(countOf(strip.grab().toImage().convertToFormat(QImage::Format_ARGB32), Theme::color(Token::DangerTint)) > 5000);

        TaskStrip task;
        QSignalSpy cancelled(&task, &TaskStrip::cancelRequested);
        task.begin(u"Fusion"_s);
        task.setProgress(1240, 3100);
        QVERIFY(task.isVisible() && task.isRunning());
        auto *cancel = task.findChild<QPushButton *>();
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(cancelled.count(), 1);
        task.finish(u"Fusion annulée, rien n’a changé."_s);
        QVERIFY(!task.isRunning());
        QVERIFY(!cancel->isVisible());
        QCOMPARE(task.accessibleName(), u"Fusion annulée, rien n’a changé."_s);

        SaveLine line;
        line.setSaved(QTime(7, 5));
        QVERIFY(line.text().contains(u"7:05"_s));
    }

    void filesAreDropped()
    {
        QWidget target;
        target.resize(300, 200);
        target.show();
        auto *area = new DropArea(&target, u"Déposez une archive"_s);
        area->setWelcome([](const QString &path) { return path.endsWith(u".etabli"_s); });
        QSignalSpy dropped(area, &DropArea::filesDropped);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(u"/archives/été.etabli"_s), QUrl::fromLocalFile(u"/archives/note.txt"_s), QUrl(u"https://exemple.fr/a.etabli"_s)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(area->isVisible());
        QDropEvent drop({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &drop);
        QVERIFY(!area->isVisible());
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped.at(0).at(0).toStringList(), QStringList{u"/archives/été.etabli"_s});
        QMimeData words;
        words.setText(u"texte"_s);
        QDragEnterEvent refused({10, 10}, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
        refused.ignore();
        QCoreApplication::sendEvent(&target, &refused);
        QVERIFY(!refused.isAccepted());
    }

    void nothingIsCutAtTwoHundredPercent()
    {
        Theme::apply(app(), SchemeChoice::Light, 200);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *money = new MoneyEdit;
        money->setCents(18'600'000);
        auto *frame = new FieldFrame(u"Besoin entendu sur le terrain"_s, money, &window);
        frame->setError(u"Écrivez un montant, par exemple 186 000."_s);
        column->addWidget(frame);
        auto *tag = new TagLabel(u"Élan à vérifier"_s, Status::Warning, &window);
        column->addWidget(tag);
        auto *button = new QPushButton(u"Préparer une archive"_s, &window);
        Icons::setLeading(button, u"list-add"_s);
        column->addWidget(button);
        auto *task = new TaskStrip(&window);
        task->begin(u"Écriture"_s);
        column->addWidget(task);
        window.show();
        const auto labels = window.findChildren<QLabel *>();
        int seen = 0;
        for (const QLabel *label : labels) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            ++seen;
            const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            QVERIFY2(label->height() >= needed, qPrintable(label->text()));
            QVERIFY2(label->wordWrap() || label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
        QVERIFY(seen >= 3);
        QVERIFY(button->height() >= 60);
        QVERIFY(button->width() >= QFontMetrics(button->font()).horizontalAdvance(button->text()));
        QVERIFY(tag->height() >= QFontMetrics(Theme::font(TextRole::CaptionStrong)).height());
        QVERIFY(money->height() >= 60);
    }
};

QTEST_MAIN(TestLookWidgets)
#include "tst_look_widgets.moc"
