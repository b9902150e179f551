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
        if (!process.waitForFinished(480'000))
            process.kill();
        played.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        played.out = QString::fromUtf8(process.readAllStandardOutput());
        played.errors = QString::fromUtf8(process.readAllStandardError());
        played.ms = timer.elapsed();
        return played;
    }

    /// The words of a PDF; nothing, said, when its reader is not installed.
    [[nodiscard]] static QString wordsOf(const QString &path)
    {
        const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (reader.isEmpty()) {
            qInfo("pdftotext is not there: the words of a PDF are not read back");
            return {};
        }
        QProcess words;
        words.start(reader, {path, u"-"_s});
        return words.waitForFinished() ? QString::fromUtf8(words.readAllStandardOutput()).simplified() : QString();
    }

private Q_SLOTS:
    void journeyLeavesWhatItShows()
    {
        QTemporaryDir folder;
        QVERIFY(folder.isValid());
        const QDir out(folder.filePath(u"parcours"_s));
        const Played played = run(u"etabli"_s, {u"--journey"_s, out.path()}, folder.path());
        QVERIFY2(played.code == 0, qPrintable(played.errors));

        // Pictures, in order, of the size of the window, none like the one before.
        const QStringList pictures = out.entryList({u"*.png"_s}, QDir::Files, QDir::Name);
        QVERIFY2(pictures.size() >= 25, qPrintable(pictures.join(u' ')));
        QImage last;
        for (int i = 0; i < pictures.size(); ++i) {
            QVERIFY2(pictures.at(i).startsWith(QStringLiteral("%1-").arg(i + 1, 2, 10, QLatin1Char('0'))), qPrintable(pictures.at(i)));
            const QImage image(out.filePath(pictures.at(i)));
            QCOMPARE(image.size(), QSize(1366, 768));
            QVERIFY2(image != last, qPrintable(pictures.at(i)));
            last = image;
        }

        // The page tells them all, in French, in order, each with its caption; it needs nothing but this folder, and
        // every path that was printed exists and is linked.
        QFile index(out.filePath(u"index.html"_s));
        QVERIFY(index.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(index.readAll());
        QVERIFY(html.contains(u"Un parcours dans Établi"_s) && html.contains(u"<html lang=\"fr\">"_s));
        QVERIFY(html.contains(u"prefers-color-scheme:dark"_s) && html.contains(u"name=\"viewport\""_s));
        QVERIFY(!html.contains(u"http:"_s) && !html.contains(u"https:"_s) && !html.contains(u"<script"_s));
        QCOMPARE(html.count(u" alt=\"Fenêtre"_s), pictures.size());
        QCOMPARE(html.count(u"<figcaption><b>"_s), pictures.size());
        QVERIFY(html.count(u"<h2 "_s) >= 7);
        qsizetype from = 0;
        for (const QString &picture : pictures) {
            const qsizetype at = html.indexOf(u"<img src=\""_s + picture, from);
            QVERIFY2(at >= 0, qPrintable(picture));
            from = at;
        }
        const QStringList printed = played.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(printed.size(), pictures.size() + 11);
        for (const QString &path : printed) {
            QVERIFY2(QFile::exists(path), qPrintable(path));
            const QString name = out.relativeFilePath(path);
            QVERIFY2(name == u"index.html" || html.contains(u"href=\""_s + name), qPrintable(name));
        }

        // The papers are PDFs whose text can be read.
        QStringList papers{u"tableau-de-bord.pdf"_s, u"charte.pdf"_s};
        for (const char *name : {"originaux", "emargement", "chevalets", "attestation"})
            papers += u"dossier-de-signature/%1.pdf"_s.arg(QLatin1String(name));
        for (const QString &name : std::as_const(papers)) {
            QFile pdf(out.filePath(name));
            QVERIFY2(pdf.open(QIODevice::ReadOnly), qPrintable(name));
            QVERIFY2(pdf.read(5) == "%PDF-", qPrintable(name));
        }
        const QString charter = wordsOf(out.filePath(u"charte.pdf"_s));
        if (!charter.isEmpty()) {
            QVERIFY2(charter.contains(u"Réemploi des matériaux du bâtiment"_s), qPrintable(charter.left(400)));
            QVERIFY(charter.contains(u"Carrières blanches d’Erbray"_s));
            QVERIFY(!charter.contains(u"PROJET"_s));
            QVERIFY(wordsOf(out.filePath(u"tableau-de-bord.pdf"_s)).contains(u"Ille-et-Vilaine"_s));
        }

        // Every archive verifies; what was typed is in the base; the conflict is settled in the first space.
        for (const QString &name : {u"archive-1-de-redon.etabli"_s, u"publication-1-de-la-base.etabli"_s, u"archive-2-de-chateaubriant.etabli"_s}) {
            const Played verified = run(u"etabli-cli"_s, {u"archive"_s, u"verify"_s, out.filePath(name)}, folder.path());
            QVERIFY2(verified.code == 0, qPrintable(name + verified.errors));
        }
        const Played status = run(u"etabli-cli"_s, {u"base"_s, u"status"_s, u"--db"_s, out.filePath(u"base-nationale/base.sqlite"_s),
                                                    u"--format"_s, u"json"_s}, folder.path());
        QVERIFY2(status.code == 0, qPrintable(status.errors));
        const QString space = out.filePath(u"espace-redon"_s);
        const Played dump = run(u"etabli-cli"_s, {u"--space"_s, space, u"dump"_s}, folder.path());
        QVERIFY2(dump.code == 0, qPrintable(dump.errors));
        QVERIFY(dump.out.contains(u"quinze, dont quatre électriques"_s));
        QVERIFY(dump.out.contains(u"Une navette relie la gare le soir"_s));
        const Played conflicts = run(u"etabli-cli"_s, {u"--space"_s, space, u"--format"_s, u"json"_s, u"conflicts"_s}, folder.path());
        QCOMPARE(conflicts.out.simplified(), u"[]"_s);

        // Again in the same folder: what a journey left is made anew.
        const Played again = run(u"etabli"_s, {u"--journey"_s, out.path()}, folder.path());
        QVERIFY2(again.code == 0, qPrintable(again.errors));
        QCOMPARE(again.out, played.out);
    }

    void journeyRefusesWhatItDidNotMake()
    {
        QTemporaryDir folder;
        QVERIFY(folder.isValid());
        QVERIFY(QDir(folder.path()).mkpath(u"espace-redon"_s));
        QFile kept(folder.filePath(u"espace-redon/note.txt"_s));
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.close();
        const Played played = run(u"etabli"_s, {u"--journey"_s, folder.path()}, folder.path());
        QCOMPARE(played.code, 1);
        QVERIFY2(played.errors.contains(u"espace-redon"_s), qPrintable(played.errors));
        QVERIFY(kept.exists());
    }
};

QTEST_GUILESS_MAIN(TestWindowJourney)
#include "tst_windowjourney.moc"
