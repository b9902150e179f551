#include "ui/widgets/icons.h"
#include "ui/widgets/navlist.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/recordlistdelegate.h"

#include <QApplication>
#include <QListView>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

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

} // namespace

class TestLookLists : public QObject
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
};

QTEST_MAIN(TestLookLists)
#include "tst_look_lists.moc"
