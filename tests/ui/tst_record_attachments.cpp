#include "tests/ui/windowspace.h"

#include "core/services/attachments.h"
#include "ui/forms/boundfield.h"
#include "ui/forms/boundfields.h"
#include "ui/pages/records/attachmentspreview.h"
#include "ui/pages/records/attachmentstab.h"
#include "ui/pages/records/relatedfields.h"
#include "ui/pictures/picture.h"
#include "ui/widgets/droparea.h"
#include "ui/widgets/longtextedit.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QUrl>
#include <QVBoxLayout>

using namespace etabli;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Left half red, right half blue.
QImage twoHalves(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QPainter(&image).fillRect(0, 0, width / 2, height, Qt::red);
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 95);
    return bytes;
}

/// The same JPEG, said by its camera to be turned a quarter clockwise (orientation 6).
QByteArray turned(QByteArray jpeg)
{
    const QByteArray tiff("MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0", 26);
    const QByteArray exif = QByteArray("Exif\0\0", 6) + tiff;
    QByteArray segment("\xff\xe1", 2);
    const int length = int(exif.size()) + 2;
    segment += char(length >> 8);
    segment += char(length & 0xff);
    return jpeg.insert(2, segment + exif);
}

QMimeData *filesOf(const QStringList &paths)
{
    auto *data = new QMimeData;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls += QUrl::fromLocalFile(path);
    data->setUrls(urls);
    // What a file manager gives besides, and a text field would take.
    data->setText(paths.join(u'\n'));
    return data;
}

} // namespace

/// Stands for the programs of the desktop.
class OpenedFiles : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> urls;

public Q_SLOTS:
    void open(const QUrl &url) { urls += url; }
};

/// The tab of files: dropped, pasted, seen, opened, removed, on a real space behind its lanes.
class RecordAttachmentsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowSpace> m_space;
    std::unique_ptr<FormRecord> m_record;
    std::unique_ptr<QWidget> m_pane;
    AttachmentsTab *m_tab = nullptr;
    BoundField *m_title = nullptr;
    BoundField *m_summary = nullptr;
    QString m_project;

    /// A pane with two fields and the tab, as the page of a record has.
    void open()
    {
        m_space->open();
        m_record = std::make_unique<FormRecord>(m_space->edits(), u"project"_s);
        m_pane = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_pane.get());
        m_title = bound::forField(*m_record, u"title"_s, m_pane.get());
        m_summary = bound::forField(*m_record, u"summary"_s, m_pane.get());
        m_tab = new AttachmentsTab(*m_record, u"project"_s, m_pane.get());
        new QAbstractItemModelTester(m_tab->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_tab->model());
        column->addWidget(m_title);
        column->addWidget(m_summary);
        column->addWidget(m_tab, 1);
        m_pane->resize(820, 640);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_record->open(m_project);
        QTRY_COMPARE(m_record->sheet().view.id.toString(), m_project);
    }

    /// Drags files over a widget and lets them go; whether they were taken.
    static bool drop(QWidget *widget, QMimeData *data)
    {
        const std::unique_ptr<QMimeData> owned(data);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &enter);
        QDropEvent let({5, 5}, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &let);
        return let.isAccepted();
    }

    QString file(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_space->file(name);
        if (!write(path, bytes))
            qFatal("not written");
        return path;
    }
    QString png(const QString &name) { return file(name, encoded(twoHalves(80, 40), "PNG")); }
    RecordView storedAt(int row) { return m_space->stored(u"attachment"_s, m_tab->model()->idAt(row)); }
    Picture picture(const QString &path) { return decode::picture(path, {400, 400}); }

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
        m_space = std::make_unique<WindowSpace>();
        m_space->prepare([this](Workspace &workspace) {
            m_project = WindowSpace::make(workspace, u"project"_s, {u"title=Garage solidaire"_s});
        });
    }

    void cleanup()
    {
        m_pane.reset();
        m_record.reset();
        m_space->undo().clear();
        m_space->close();
    }

    void droppedOnThePane()
    {
        open();
        QSignalSpy counted(m_tab, &RecordTab::counted);
        QVERIFY(drop(m_pane.get(), filesOf({png(u"été à Redon.png"_s), file(u"note.txt"_s, "bonjour")})));
        QTRY_COMPARE(m_tab->model()->rowCount(), 2);
        QTRY_COMPARE(counted.last().first().toInt(), 2);
        QStringList titles;
        for (int row = 0; row < 2; ++row) {
            titles += storedAt(row).title();
            QCOMPARE(storedAt(row).text(u"project"), m_project);
        }
        QVERIFY(titles.contains(u"été à Redon.png"_s));
        // The list shows the small picture and the size.
        const int image = int(titles.indexOf(u"été à Redon.png"_s));
        QTRY_VERIFY(!m_tab->model()->index(image, 0).data(AttachmentsModel::PictureRole).value<QImage>().isNull());
        QVERIFY(m_tab->model()->index(int(titles.indexOf(u"note.txt"_s)), 2).data(NumberTextRole).toString().contains(u'7'));
    }

    void droppedOnAFocusedTextField()
    {
        open();
        auto *title = qobject_cast<QLineEdit *>(m_title->editor());
        title->setFocus();
        QTRY_COMPARE(title->text(), u"Garage solidaire"_s);
        QVERIFY(drop(title, filesOf({png(u"a.png"_s)})));
        QTRY_COMPARE(m_tab->model()->rowCount(), 1);
        QCOMPARE(title->text(), u"Garage solidaire"_s);
        auto *summary = qobject_cast<LongTextEdit *>(m_summary->editor());
        QVERIFY(drop(summary->viewport(), filesOf({png(u"b.png"_s)})));
        QTRY_COMPARE(m_tab->model()->rowCount(), 2);
        QCOMPARE(summary->text(), QString());
        QCOMPARE(m_space->stored(u"project"_s, m_project).title(), u"Garage solidaire"_s);
        // A text dragged is still a text.
        auto *words = new QMimeData;
        words->setText(u" et covoiturage"_s);
        drop(title, words);
        QVERIFY(title->text().contains(u"covoiturage"_s));
    }

    void archivesGoToExchanges()
    {
        open();
        DropArea exchanges(m_pane.get(), u"Archives"_s);
        exchanges.setWelcome([](const QString &path) { return path.endsWith(u".etabli"_s); });
        QSignalSpy received(&exchanges, &DropArea::filesDropped);
        QVERIFY(drop(m_title->editor(), filesOf({file(u"retour.etabli"_s, "zip")})));
        QCOMPARE(received.count(), 1);
        QTest::qWait(100);
        QCOMPARE(m_tab->model()->rowCount(), 0);
        QVERIFY(drop(m_title->editor(), filesOf({png(u"c.png"_s)})));
        QTRY_COMPARE(m_tab->model()->rowCount(), 1);
        QCOMPARE(received.count(), 1);
    }

    void pastesFilesAndImages()
    {
        open();
        QGuiApplication::clipboard()->setImage(twoHalves(30, 20));
        m_tab->rows()->setFocus();
        m_tab->paste();
        QTRY_COMPARE(m_tab->model()->rowCount(), 1);
        QCOMPARE(storedAt(0).text(u"media_type"), u"image/png"_s);
        QVERIFY(storedAt(0).title().endsWith(u".png"_s));
        QGuiApplication::clipboard()->setMimeData(filesOf({png(u"collée.png"_s)}));
        QTRY_VERIFY(m_tab->rows()->isVisible());
        m_tab->rows()->setFocus();
        QTest::keyClick(m_tab->rows(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(m_tab->model()->rowCount(), 2);
        // A text is no file: it is said, and nothing is made.
        QGuiApplication::clipboard()->setText(u"un texte"_s);
        m_tab->paste();
        QVERIFY(m_tab->message()->isVisible());
        QCOMPARE(m_tab->model()->rowCount(), 2);
    }

    void seenCaptionedRemovedAndBack()
    {
        open();
        m_tab->add({png(u"d.png"_s)});
        QTRY_COMPARE(m_tab->model()->rowCount(), 1);
        QTRY_VERIFY(!m_tab->preview()->picture().image.isNull());
        QCOMPARE(m_tab->preview()->sentence(), QString());
        auto *caption = qobject_cast<QLineEdit *>(m_tab->fields()->fieldNamed(u"caption"_s)->editor());
        m_tab->rows()->setFocus();
        QTest::keyClick(m_tab->rows(), Qt::Key_F2);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(caption));
        WindowSpace::type(u"Devant la mairie, à Noël"_s);
        QTest::keyClick(caption, Qt::Key_Return);
        QTRY_COMPARE(storedAt(0).text(u"caption"), u"Devant la mairie, à Noël"_s);
        QTRY_COMPARE(m_tab->model()->index(0, 0).data(SubtitleRole).toString(), u"Devant la mairie, à Noël"_s);
        const QString copy = m_space->file(u"copie.png"_s);
        m_tab->saveChosen(copy);
        QTRY_VERIFY(QFile::exists(copy));
        m_tab->rows()->setFocus();
        QTest::keyClick(m_tab->rows(), Qt::Key_Delete);
        QTRY_COMPARE(m_tab->model()->rowCount(), 0);
        m_space->undo().undo();
        QTRY_COMPARE(m_tab->model()->rowCount(), 1);
        QTRY_VERIFY(!m_tab->preview()->picture().image.isNull());
    }

    void opensWithItsOwnProgramButStartsNone()
    {
        open();
        m_tab->add({file(u"lettre.txt"_s, "bonjour")});
        QTRY_COMPARE(m_tab->model()->rowCount(), 1);
        QTRY_VERIFY(m_tab->rows()->currentIndex().isValid());
        OpenedFiles opened;
        QDesktopServices::setUrlHandler(u"file"_s, &opened, "open");
        QTest::keyClick(m_tab->rows(), Qt::Key_Return);
        QTRY_COMPARE(opened.urls.size(), 1);
        QCOMPARE(opened.urls.first().fileName(), u"lettre.txt"_s);
        m_tab->add({file(u"facture.desktop"_s, "[Desktop Entry]\n")});
        QTRY_COMPARE(m_tab->model()->rowCount(), 2);
        QTRY_COMPARE(m_tab->rows()->currentIndex().data(TitleRole).toString(), u"facture.desktop"_s);
        m_tab->openChosen();
        QTRY_VERIFY(m_tab->message()->isVisible());
        QTest::qWait(100);
        QCOMPARE(opened.urls.size(), 1);
        QDesktopServices::unsetUrlHandler(u"file"_s);
    }

    void missingBytesAreSaid()
    {
        open();
        m_tab->add({png(u"e.png"_s)});
        QTRY_COMPARE(m_tab->model()->rowCount(), 1);
        QTRY_VERIFY(!m_tab->preview()->picture().image.isNull());
        const QString blob = m_space->path() + u"/blobs/"_s + m_tab->model()->hashAt(0);
        QVERIFY(QFile::remove(blob));
        m_record->open(QString());
        QTRY_VERIFY(!m_tab->rows()->isVisible());
        AttachmentsPictures pictures(m_space->desk());
        AttachmentsPreview preview(pictures);
        preview.resize(300, 200);
        preview.show();
        preview.setFile(m_tab->model()->hashAt(0), u"e.png"_s);
        QTRY_VERIFY(!preview.sentence().isEmpty());
        QCOMPARE(preview.picture().problem, Picture::Problem::Missing);
    }

    void refusesWhatIsNoFile()
    {
        open();
        m_tab->add({file(u"vide.txt"_s, {}), m_space->file(u"absent.txt"_s), m_space->path()});
        QTRY_VERIFY(m_tab->message()->isVisible());
        QTRY_VERIFY(!m_tab->intake()->isBusy());
        QCOMPARE(m_tab->model()->rowCount(), 0);
        QTRY_COMPARE(m_space->undo().count(), 0);
    }

    void turnsPhotosAsTheirCameraSays()
    {
        const QByteArray jpeg = encoded(twoHalves(200, 100), "JPG");
        const Picture straight = picture(file(u"droite.jpg"_s, jpeg));
        QCOMPARE(straight.image.size(), QSize(200, 100));
        QVERIFY(!straight.incomplete);
        const QString path = file(u"tournée.jpg"_s, turned(jpeg));
        const Picture quarter = picture(path);
        QCOMPARE(quarter.image.size(), QSize(100, 200));
        // What was at the left is now on top.
        QVERIFY(qRed(quarter.image.pixel(50, 20)) > 200);
        QVERIFY(qBlue(quarter.image.pixel(50, 180)) > 200);
        const Picture small = decode::picture(path, {50, 40});
        QCOMPARE(small.image.size(), QSize(20, 40));
    }

    void damagedAndHostileFilesSayWhy()
    {
        using Problem = Picture::Problem;
        const QByteArray image = encoded(twoHalves(300, 200), "PNG");
        QCOMPARE(picture(file(u"coupé.png"_s, image.first(image.size() / 2))).problem, Problem::Damaged);
        const QByteArray photo = encoded(twoHalves(300, 200), "JPG");
        const Picture half = picture(file(u"coupé.jpg"_s, photo.first(photo.size() / 2)));
        QVERIFY(half.incomplete || half.problem == Problem::Damaged);
        QCOMPARE(picture(file(u"vide.png"_s, {})).problem, Problem::Damaged);
        QCOMPARE(picture(m_space->file(u"absent.png"_s)).problem, Problem::Missing);
        QCOMPARE(picture(file(u"texte.txt"_s, "Bonjour")).problem, Problem::NoPreview);
        const QByteArray drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>";
        QCOMPARE(picture(file(u"dessin.svg"_s, drawing)).problem, Problem::NoPreview);
        // A head that promises 900 million points is not followed.
        QCOMPARE(picture(file(u"bombe.ppm"_s, "P6\n30000 30000\n255\n")).problem, Problem::TooLarge);
    }

    void pagesOfPdf()
    {
        const QString path = m_space->file(u"deux pages.pdf"_s);
        {
            QPdfWriter writer(path);
            writer.setPageSize(QPageSize(QPageSize::A4));
            QPainter painter(&writer);
            painter.fillRect(0, 0, writer.width(), writer.height(), Qt::red);
            writer.newPage();
            painter.fillRect(0, 0, writer.width(), writer.height(), Qt::blue);
        }
        const Picture first = picture(path);
        if (first.problem == Picture::Problem::NoPdf) {
            QVERIFY2(!qEnvironmentVariableIsSet("ETABLI_SKIP_NOTHING"), "built without the reader of PDF");
            QSKIP("built without the reader of PDF");
        }
        QCOMPARE(first.pages, 2);
        QVERIFY(first.image.height() > first.image.width());
        QVERIFY(qRed(first.image.pixel(first.image.rect().center())) > 200);
        const Picture second = decode::picture(path, {400, 400}, 1);
        QVERIFY(qBlue(second.image.pixel(second.image.rect().center())) > 200);
        QFile whole(path);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        QCOMPARE(picture(file(u"faux.pdf"_s, "%PDF-1.4\nrien")).problem, Picture::Problem::Damaged);
        const Picture cut = picture(file(u"coupé.pdf"_s, bytes.first(bytes.size() / 3)));
        QVERIFY(!cut.image.isNull() || cut.problem == Picture::Problem::Damaged);

        open();
        m_tab->add({path});
        QTRY_COMPARE(m_tab->model()->rowCount(), 1);
        QTRY_COMPARE(m_tab->preview()->picture().pages, 2);
        m_tab->preview()->setFocus();
        QTest::keyClick(m_tab->preview(), Qt::Key_PageDown);
        QTRY_COMPARE(m_tab->preview()->page(), 1);
        QTRY_VERIFY(qBlue(m_tab->preview()->picture().image.pixel(5, 5)) > 200
                    || qBlue(m_tab->preview()->picture().image.pixel(m_tab->preview()->picture().image.rect().center())) > 200);
        QTest::keyClick(m_tab->preview(), Qt::Key_PageDown); // there is no third one
        QCOMPARE(m_tab->preview()->page(), 1);
        QTest::keyClick(m_tab->preview(), Qt::Key_PageUp);
        QTRY_COMPARE(m_tab->preview()->page(), 0);
    }

    void copyIsTakenBack()
    {
        // Cancelled in the middle: nothing is left behind.
        m_space->open();
        const QString path = file(u"gros.bin"_s, QByteArray(4 << 20, 'x'));
        const QString folder = m_space->file(u"blobs"_s);
        Progress progress([&](qint64 done, qint64) {
            if (done > (1 << 20))
                progress.cancel();
        });
        const auto brought = Attachments::bring(folder, path, &progress);
        QVERIFY(!brought);
        QCOMPARE(brought.error().fault, Fault::Cancelled);
        QVERIFY(QDir(folder).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }
};

QTEST_MAIN(RecordAttachmentsTest)
#include "tst_record_attachments.moc"
