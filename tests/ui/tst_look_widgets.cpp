#include "ui/widgets/chippicker.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/droparea.h"
#include "ui/widgets/fieldframe.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/highlight.h"
#include "ui/widgets/historypopover.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/navlist.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/recordlistdelegate.h"
#include "ui/widgets/saveline.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/signs.h"
#include "ui/widgets/taskstrip.h"

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
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

QStandardItemModel *records(QObject *parent)
{
    auto *model = new QStandardItemModel(3, 4, parent);
    model->setHorizontalHeaderLabels({u"Projet"_s, u"Étape"_s, u"ODD"_s, u"Modifié"_s});
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 4; ++column) {
            const QModelIndex index = model->index(row, column);
            model->setData(index, u"Élan coopératif"_s, TitleRole);
            model->setData(index, u"Châteaubriant"_s, SubtitleRole);
            model->setData(index, u"E2"_s, StageCodeRole);
            model->setData(index, u"Expérimentation"_s, StageLabelRole);
            model->setData(index, QVariant::fromValue(QList<int>{11, 8}), OddsRole);
            model->setData(index, u"hier"_s, DateTextRole);
            model->setData(index, row, ConflictCountRole);
        }
    }
    return model;
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

    void themeFollowsChoiceAndTextSize()
    {
        QCOMPARE(Theme::scheme(), Scheme::Light);
        const int body = QFontMetrics(Theme::font(TextRole::Body)).height();
        Theme::apply(app(), SchemeChoice::Dark, 200);
        QCOMPARE(Theme::scheme(), Scheme::Dark);
        QCOMPARE(Theme::px(16), 32);
        QVERIFY(QFontMetrics(Theme::font(TextRole::Body)).height() >= 2 * body - 2);
        Theme::apply(app(), SchemeChoice::Light, 900);
        QCOMPARE(Theme::px(10), 20);
        Theme::apply(app(), SchemeChoice::System, 5);
        QCOMPARE(Theme::px(10), 10);
    }

    void iconsAreThereAndFollowTheTheme()
    {
        for (const char *name : {"go-home", "view-task", "link", "view-bank", "story-editor", "flag", "view-statistics", "bookmarks",
                                 "documentation", "folder-sync", "configure", "list-add", "edit-find", "view-filter", "view-history",
                                 "mail-attachment", "camera-photo", "note", "meeting-attending", "document-print", "document-export",
                                 "document-send", "archive-extract", "document-sign", "object-locked", "vcs-merge", "table",
                                 "dialog-ok-apply", "data-warning", "data-error", "data-information", "overflow-menu"}) {
            const QString icon = QString::fromLatin1(name);
            QVERIFY2(Icons::has(icon), name);
            for (const int side : {16, 22, 32}) {
                const QImage drawn = Icons::get(icon).pixmap(side, side).toImage();
                QCOMPARE(drawn.size(), QSize(side, side));
                int inked = 0;
                for (int y = 0; y < side; ++y) {
                    for (int x = 0; x < side; ++x)
                        inked += drawn.pixelColor(x, y).alpha() > 64 ? 1 : 0;
                }
                // Something is drawn, and not a full block.
                QVERIFY2(inked > side / 2 && inked < side * side * 9 / 10, name);
            }
        }
        QVERIFY(Icons::get(u"no-such-icon"_s).isNull());
        const QIcon kept = Icons::get(u"list-add"_s);
        Theme::apply(app(), SchemeChoice::Dark);
        QVERIFY(countOf(kept.pixmap(16, 16).toImage().convertToFormat(QImage::Format_ARGB32), colourOf(Token::Text, Scheme::Dark)) > 3);
        QVERIFY(!Icons::mark().pixmap(64, 64).toImage().allGray());
    }

    void gaugeFillsByStage_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("filled");
        for (int step = 0; step < 6; ++step)
            QTest::addRow("E%d", step) << u"E%1"_s.arg(step) << step + 1;
        QTest::newRow("paused") << u"PAUSE"_s << 0;
        QTest::newRow("closed") << u"CLOS"_s << 0;
        QTest::newRow("unknown") << u"E9"_s << 0;
        QTest::newRow("none") << QString() << 0;
    }

    void gaugeFillsByStage()
    {
        QFETCH(QString, code);
        QFETCH(int, filled);
        QImage image(paint::gaugeSize(), QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paint::gauge(painter, {0, 0}, code);
        painter.end();
        int cells = 0;
        for (int cell = 0; cell < 6; ++cell) {
            const QRect inside(cell * 9 + 1, 1, 5, 6);
            cells += countOf(image.copy(inside), Theme::color(Token::Accent)) == inside.width() * inside.height() ? 1 : 0;
        }
        QCOMPARE(cells, filled);
    }

    void recordRowsHaveTheirHeightAndPaint()
    {
        QCOMPARE(RecordListDelegate::rowHeight(), 52);
        RecordList list;
        list.setModel(records(&list));
        list.resize(528, 260);
        list.show();
        list.selectRow(0);
        QCOMPARE(list.rowHeight(0), 52);
        const QImage image = list.grab().toImage().convertToFormat(QImage::Format_ARGB32);
        QVERIFY(countOf(image, Theme::color(Token::SelectionTint)) > 1000);
        QVERIFY(countOf(image, oddColour(11)) > 3 * 100);
        QVERIFY(countOf(image, Theme::color(Token::ConflictTint)) > 100);
        QVERIFY(countOf(image, Theme::color(Token::Accent)) > 3 * 3 * 56);
        Theme::apply(app(), SchemeChoice::Light, 200);
        QCoreApplication::sendPostedEvents();
        QVERIFY(list.rowHeight(0) >= 104);
    }

    void recordListByKeyboard()
    {
        RecordList list;
        list.setModel(records(&list));
        list.resize(528, 260);
        list.show();
        list.setFocus();
        QSignalSpy chosen(&list, &RecordList::recordChosen);
        QSignalSpy opened(&list, &RecordList::recordOpened);
        list.setCurrentIndex(list.model()->index(0, 0));
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.currentIndex().row(), 1);
        QCOMPARE(chosen.count(), 2);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).toModelIndex().row(), 1);
    }

    void navigationByKeyboard()
    {
        NavList nav;
        nav.setItems({{u"a"_s, u"Accueil"_s, u"go-home"_s}, {u"b"_s, u"Projets"_s, u"view-task"_s, true},
                      {u"z"_s, u"Réglages"_s, u"configure"_s, false, true}});
        nav.setCurrent(u"a"_s);
        nav.resize(nav.sizeHint().width(), 400);
        nav.show();
        QCOMPARE(nav.width(), 200);
        QSignalSpy went(&nav, &NavList::activated);
        auto *pages = nav.findChildren<QListView *>().first();
        pages->setFocus();
        QTest::keyClick(pages, Qt::Key_Down);
        QCOMPARE(went.count(), 0);
        QTest::keyClick(pages, Qt::Key_Return);
        QCOMPARE(went.count(), 1);
        QCOMPARE(nav.current(), u"b"_s);
        nav.setCount(u"b"_s, u"3"_s, Status::Conflict);
        QCOMPARE(pages->model()->index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Projets, 3"_s);
        QVERIFY(countOf(nav.grab().toImage().convertToFormat(QImage::Format_ARGB32), Theme::color(Token::ConflictTint)) > 50);
        nav.setCollapsed(true);
        QCOMPARE(nav.sizeHint().width(), 56);
        QCOMPARE(pages->model()->index(1, 0).data(Qt::ToolTipRole).toString(), u"Projets, 3"_s);
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
        QVERIFY(!box->text().isEmpty());
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(box->text().isEmpty());
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
