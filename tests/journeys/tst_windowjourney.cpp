#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The built program plays its journey in a fresh folder; what it leaves is looked at.
class TestWindowJourney : public QObject
{
    Q_OBJECT

private:
    struct Played
    {
        int code = -1;
        QString out;
        QString errors;
        qint64 ms = 0;
    };

    [[nodiscard]] static QString program(const QString &name)
    {
        return QStringLiteral(ETABLI_BINARY_DIR "/bin/") + name;
    }

    [[nodiscard]] static Played run(const QString &name, const QStringList &arguments, const QString &home)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, home + u"/config");
        environment.insert(u"XDG_STATE_HOME"_s, home + u"/state");
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.remove(u"LANGUAGE"_s);
        process.setProcessEnvironment(environment);
        QElapsedTimer timer;
        timer.start();
        process.start(program(name), arguments);
        Played played;
        if (!process.waitForFinished(150'000))
            process.kill();
        played.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        played.out = QString::fromUtf8(process.readAllStandardOutput());
        played.errors = QString::fromUtf8(process.readAllStandardError());
        played.ms = timer.elapsed();
        return played;
    }

private Q_SLOTS:
    void journeyLeavesWhatItShows()
    {
        QTemporaryDir folder;
        QVERIFY(folder.isValid());
        const QDir out(folder.filePath(u"parcours"_s));
        const Played played = run(u"etabli"_s, {u"--journey"_s, out.path()}, folder.path());
        QVERIFY2(played.code == 0, qPrintable(played.errors));
        QVERIFY2(played.ms < 60'000, qPrintable(QString::number(played.ms)));

        // Pictures, in order, of the size of the window, none like the one before.
        const QStringList pictures = out.entryList({u"*.png"_s}, QDir::Files, QDir::Name);
        QVERIFY2(pictures.size() >= 12, qPrintable(pictures.join(u' ')));
        QImage last;
        for (int i = 0; i < pictures.size(); ++i) {
            QVERIFY2(pictures.at(i).startsWith(QStringLiteral("%1-").arg(i + 1, 2, 10, QLatin1Char('0'))), qPrintable(pictures.at(i)));
            const QImage image(out.filePath(pictures.at(i)));
            QCOMPARE(image.size(), QSize(1366, 768));
            QVERIFY2(image != last, qPrintable(pictures.at(i)));
            last = image;
        }

        // The list names them all, in French, and every path that was printed exists.
        QFile index(out.filePath(u"index.html"_s));
        QVERIFY(index.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(index.readAll());
        QVERIFY(html.contains(u"Un parcours dans Établi"_s));
        qsizetype from = 0;
        for (const QString &picture : pictures) {
            const qsizetype at = html.indexOf(picture, from);
            QVERIFY2(at >= 0, qPrintable(picture));
            from = at;
        }
        const QStringList printed = played.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(printed.size(), pictures.size() + 4);
        for (const QString &path : printed)
            QVERIFY2(QFile::exists(path), qPrintable(path));

        // The charter is a PDF whose text can be read.
        QFile pdf(out.filePath(u"charte.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (reader.isEmpty())
            qInfo("pdftotext is not there: the words of the charter are not read back");
        else {
            QProcess words;
            words.start(reader, {pdf.fileName(), u"-"_s});
            QVERIFY(words.waitForFinished());
            const QString text = QString::fromUtf8(words.readAllStandardOutput()).simplified();
            QVERIFY2(text.contains(u"Garage solidaire et covoiturage"_s), qPrintable(text.left(400)));
            QVERIFY(text.contains(u"Les Roues de la Vilaine"_s));
        }

        // Both archives verify, and the conflict is settled in the first space.
        for (const QString &name : {u"archive-1-de-redon.etabli"_s, u"archive-2-de-chateaubriant.etabli"_s}) {
            const Played verified = run(u"etabli-cli"_s, {u"archive"_s, u"verify"_s, out.filePath(name)}, folder.path());
            QVERIFY2(verified.code == 0, qPrintable(name + verified.errors));
        }
        const Played dump = run(u"etabli-cli"_s, {u"--space"_s, out.filePath(u"espace-a"_s), u"dump"_s}, folder.path());
        QVERIFY2(dump.code == 0, qPrintable(dump.errors));
        QVERIFY(dump.out.contains(u"quinze, dont quatre électriques"_s));
        QVERIFY(dump.out.contains(u"Une navette relie la gare le soir"_s));

        // Again in the same folder: what a journey left is made anew.
        const Played again = run(u"etabli"_s, {u"--journey"_s, out.path()}, folder.path());
        QVERIFY2(again.code == 0, qPrintable(again.errors));
        QCOMPARE(again.out, played.out);
    }

    void journeyRefusesWhatItDidNotMake()
    {
        QTemporaryDir folder;
        QVERIFY(folder.isValid());
        QVERIFY(QDir(folder.path()).mkpath(u"espace-a"_s));
        QFile kept(folder.filePath(u"espace-a/note.txt"_s));
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.close();
        const Played played = run(u"etabli"_s, {u"--journey"_s, folder.path()}, folder.path());
        QCOMPARE(played.code, 1);
        QVERIFY2(played.errors.contains(u"espace-a"_s), qPrintable(played.errors));
        QVERIFY(kept.exists());
    }
};

QTEST_GUILESS_MAIN(TestWindowJourney)
#include "tst_windowjourney.moc"
