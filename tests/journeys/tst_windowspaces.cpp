#include "tests/journeys/cli.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// The built window and what happens around it: a second start, a crash while someone types.
class TestWindowSpaces : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }

    /// The window, begun and left running.
    [[nodiscard]] std::unique_ptr<QProcess> window(const QStringList &words) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"HOME"_s, m_folder->path());
        environment.insert(u"XDG_CONFIG_HOME"_s, file(u"config"_s));
        environment.insert(u"XDG_STATE_HOME"_s, file(u"state"_s));
        environment.insert(u"XDG_DATA_HOME"_s, file(u"data"_s));
        environment.insert(u"TMPDIR"_s, m_folder->path());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.remove(u"ETABLI_SPACE"_s);
        environment.remove(u"LANGUAGE"_s);
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(ETABLI_BINARY_DIR "/bin/etabli"), words);
        return process->waitForStarted() ? std::move(process) : nullptr;
    }

    /// A socket of a window that listens.
    [[nodiscard]] bool listens() const
    {
        return !QDir(m_folder->path()).entryList({u"etabli-*"_s}, QDir::System | QDir::Files).isEmpty();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/w-XXXXXX"); // short: sockets have short names
        QVERIFY(m_folder->isValid());
    }

    void cleanup() { m_folder.reset(); }

    void aSecondStartHandsItsArchiveOver()
    {
        const Cli cli(m_folder->path());
        const QString space = file(u"espace"_s);
        QCOMPARE(cli({u"--space"_s, space, u"init"_s}).code, 0);
        const auto first = window({u"--space"_s, space});
        QVERIFY(first);
        QTRY_VERIFY_WITH_TIMEOUT(listens(), 60'000);

        // The same space by another path: the window that is open takes the archive, this start is over.
        const auto second = window({u"--space"_s, space + u"/../espace", file(u"rien.etabli"_s)});
        QVERIFY(second);
        QVERIFY(second->waitForFinished(20'000));
        QCOMPARE(second->exitStatus(), QProcess::NormalExit);
        QCOMPARE(second->exitCode(), 0);
        QCOMPARE(first->state(), QProcess::Running);

        // Killed: its socket stays behind, and is no obstacle to the next start.
        first->kill();
        QVERIFY(first->waitForFinished(10'000));
        QVERIFY(listens());
        const auto third = window({u"--space"_s, space});
        QVERIFY(third);
        QVERIFY(!third->waitForFinished(4'000));
        const auto fourth = window({u"--space"_s, space});
        QVERIFY(fourth);
        QVERIFY(fourth->waitForFinished(30'000));
        QCOMPARE(fourth->exitCode(), 0);
        third->kill();
        QVERIFY(third->waitForFinished(10'000));
    }

    void aWindowThatIsKilledLosesNothing()
    {
        const QDir out(file(u"parcours"_s));
        const auto playing = window({u"--journey"_s, out.path()});
        QVERIFY(playing);
        // This picture comes after title and summary were typed and shown as kept.
        const auto pictures = [&out] { return out.entryList({u"*-commune.png"_s}, QDir::Files); };
        QTRY_VERIFY_WITH_TIMEOUT(!pictures().isEmpty() || playing->state() == QProcess::NotRunning, 120'000);
        QVERIFY2(playing->state() == QProcess::Running, playing->readAllStandardError().constData());
        playing->kill();
        QVERIFY(playing->waitForFinished(10'000));

        const Cli cli(m_folder->path());
        const QString space = out.filePath(u"espace-redon"_s);
        const Run check = cli({u"--space"_s, space, u"check"_s});
        QVERIFY2(check.code == 0, check.err.constData());
        const Run dump = cli({u"--space"_s, space, u"dump"_s});
        QCOMPARE(dump.code, 0);
        QVERIFY(dump.out.contains("Garage solidaire et covoiturage"));
    }
};

QTEST_GUILESS_MAIN(TestWindowSpaces)
#include "tst_windowspaces.moc"
