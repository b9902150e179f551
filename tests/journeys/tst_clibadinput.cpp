#include "tests/journeys/cli.h"

#include "core/services/workspace.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <array>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

/// Everything that can be handed to the program wrongly: one clear line, the right code, the data as before.
class CliBadInput : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Cli m_cli{m_folder.path()};
    QString m_project;
    QByteArray m_before;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_cli.path(name));
        QDir().mkpath(QFileInfo(file).absolutePath());
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    /// A folder made like a space around a database given as bytes.
    QString spaceWith(const QString &name, const QByteArray &database)
    {
        write(name + u"/etabli.sqlite"_s, database);
        return name;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_cli.on(u"s"_s, {u"init"_s}).code, 0);
        m_project = m_cli.on(u"s"_s, {u"record"_s, u"new"_s, u"project"_s, u"title=Épicerie"_s}).word();
        // The first archive makes the key: from then on, a card is only read.
        QCOMPARE(m_cli.on(u"s"_s, {u"archive"_s, u"export"_s, u"-o"_s, m_cli.path(u"premiere.etabli"_s)}).code, 0);
        m_before = m_cli.dump(u"s"_s);
        QVERIFY(!m_before.isEmpty());
    }

    void cleanup() { QCOMPARE(m_cli.dump(u"s"_s), m_before); }

    void values_data()
    {
        QTest::addColumn<QString>("assignment");
        QTest::newRow("year 0") << u"starts_on=0000-05-01"_s;
        QTest::newRow("31 february") << u"starts_on=31/02/2026"_s;
        QTest::newRow("10^20") << u"budget=100000000000000000000"_s;
        QTest::newRow("1e20") << u"budget=1e20"_s;
        QTest::newRow("unknown territory") << u"territories=commune:99999"_s;
        QTest::newRow("no kind of territory") << u"territories=Redon"_s;
        QTest::newRow("long text") << u"title="_s + QString(100'000, u'x');
        QTest::newRow("control characters") << u"title=a\u0007b"_s;
        QTest::newRow("unknown reference") << u"lead=01a2055c-36b0-7cc2-9626-ca49f24d8f1e"_s;
        QTest::newRow("unknown code") << u"stage=E9"_s;
        QTest::newRow("unknown field") << u"couleur=bleu"_s;
        QTest::newRow("required emptied") << u"title="_s;
        QTest::newRow("not a set") << u"title+=x"_s;
    }
    void values()
    {
        QFETCH(QString, assignment);
        const Run set = m_cli.on(u"s"_s, {u"record"_s, u"set"_s, u"project"_s, m_project, u"summary=bien"_s, assignment});
        QVERIFY2(set.isRefusal(1), set.err);
        QVERIFY(set.out.isEmpty());
        const Run fresh = m_cli.on(u"s"_s, {u"record"_s, u"new"_s, u"project"_s, u"title=Autre"_s, assignment});
        QVERIFY2(fresh.code == 1 || assignment.startsWith(u"title="), fresh.err);
    }

    void usage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("no such command") << QStringList{u"danser"_s};
        QTest::newRow("no such sub-command") << QStringList{u"record"_s, u"dance"_s};
        QTest::newRow("of a later version") << QStringList{u"table"_s, u"import"_s, u"x.csv"_s};
        QTest::newRow("charter pack without folder") << QStringList{u"charter"_s, u"pack"_s, u"x"_s};
        QTest::newRow("unknown option") << QStringList{u"dump"_s, u"--vite"_s};
        QTest::newRow("option without value") << QStringList{u"archive"_s, u"export"_s, u"-o"_s};
        QTest::newRow("missing option") << QStringList{u"archive"_s, u"export"_s};
        QTest::newRow("missing word") << QStringList{u"record"_s, u"show"_s, u"project"_s};
        QTest::newRow("one word too many") << QStringList{u"dump"_s, u"tout"_s};
        QTest::newRow("no equal sign") << QStringList{u"record"_s, u"new"_s, u"project"_s, u"title"_s};
        QTest::newRow("no number") << QStringList{u"record"_s, u"list"_s, u"project"_s, u"--limit"_s, u"deux"_s};
        QTest::newRow("unknown format") << QStringList{u"--format"_s, u"xml"_s, u"dump"_s};
        QTest::newRow("neither take nor value") << QStringList{u"conflicts"_s, u"resolve"_s, u"x"_s};
    }
    void usage()
    {
        QFETCH(QStringList, words);
        const Run run = m_cli.on(u"s"_s, words);
        QVERIFY2(run.isRefusal(2), run.err);
    }

    void archives_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a PDF renamed") << QByteArray("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
        QTest::newRow("noise") << QByteArray(5000, '\x5a');
        QTest::newRow("start of a zip") << QByteArray("PK\x03\x04 and nothing else");
    }
    void archives()
    {
        QFETCH(QByteArray, bytes);
        const QString file = write(u"mauvaise.etabli"_s, bytes);
        for (const QString &verb : {u"merge"_s, u"verify"_s, u"inspect"_s}) {
            const Run run = m_cli.on(u"s"_s, {u"archive"_s, verb, file});
            QVERIFY2(run.isRefusal(1), run.err);
        }
        QVERIFY(m_cli.on(u"neuf"_s, {u"restore"_s, file}).isRefusal(1));
        QVERIFY(!QFile::exists(m_cli.path(u"neuf"_s)));
        QVERIFY(m_cli.on(u"s"_s, {u"site"_s, u"trust"_s, file}).isRefusal(1));
    }

    void archive_cut_or_altered()
    {
        const QString file = m_cli.path(u"bonne.etabli"_s);
        QCOMPARE(m_cli.on(u"s"_s, {u"archive"_s, u"export"_s, u"--full"_s, u"-o"_s, file}).code, 0);
        QFile whole(file);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        QCOMPARE(m_cli.on(u"t"_s, {u"init"_s}).code, 0);
        QByteArray altered = bytes;
        altered[altered.size() / 2] = static_cast<char>(altered[altered.size() / 2] ^ 1);
        for (const QByteArray &bad : {bytes.first(bytes.size() / 2), altered}) {
            const Run run = m_cli.on(u"t"_s, {u"archive"_s, u"merge"_s, write(u"abimee.etabli"_s, bad)});
            QVERIFY2(run.isRefusal(1), run.err);
            QCOMPARE(m_cli.dump(u"t"_s), QByteArray());
        }
    }

    void places_that_are_no_space()
    {
        write(u"fichier"_s, "bonjour");
        QVERIFY(QDir().mkpath(m_cli.path(u"vide"_s)));
        for (const QString &space : {u"fichier"_s, u"vide"_s, u"absent"_s, spaceWith(u"rien"_s, {}),
                                     spaceWith(u"texte"_s, "ceci n’est pas une base de données"),
                                     spaceWith(u"pdf"_s, QByteArray("%PDF-1.7\n") + QByteArray(5000, ' '))}) {
            const Run run = m_cli.on(space, {u"dump"_s});
            QVERIFY2(run.isRefusal(1), QByteArray(space.toUtf8() + run.err).constData());
            QVERIFY2(m_cli.on(space, {u"record"_s, u"new"_s, u"project"_s, u"title=x"_s}).isRefusal(1), qPrintable(space));
        }
        QVERIFY(m_cli.on(u"fichier"_s, {u"init"_s}).isRefusal(1));
        QVERIFY(m_cli.on(u"s"_s, {u"init"_s}).isRefusal(1));
    }

    void databases_of_others_and_of_later_versions()
    {
        using namespace etabli;
        const auto database = [this](const QString &name, QStringView script) {
            QDir().mkpath(m_cli.path(name));
            auto connection = Connection::open(m_cli.path(name + u"/etabli.sqlite"_s), Connection::Mode::Create);
            return connection && (*connection)->execute(script);
        };
        QVERIFY(database(u"autre"_s, u"CREATE TABLE adresse (nom TEXT); PRAGMA application_id = 1234"));
        QVERIFY(m_cli.on(u"autre"_s, {u"dump"_s}).isRefusal(1));
        QVERIFY(m_cli.on(u"autre"_s, {u"record"_s, u"new"_s, u"project"_s, u"title=x"_s}).isRefusal(1));

        QCOMPARE(m_cli.on(u"demain"_s, {u"init"_s}).code, 0);
        QCOMPARE(m_cli.on(u"demain"_s, {u"record"_s, u"new"_s, u"note"_s, u"text=gardé"_s}).code, 0);
        const QByteArray before = m_cli.dump(u"demain"_s);
        QVERIFY(database(u"demain"_s, u"PRAGMA user_version = 9999"));
        QVERIFY(m_cli.on(u"demain"_s, {u"record"_s, u"new"_s, u"note"_s, u"text=x"_s}).isRefusal(1));
        QCOMPARE(m_cli.dump(u"demain"_s), before); // it can still be read
    }

    void a_space_held_by_another_writer()
    {
        using namespace etabli;
        static const SystemClock clock;
        WorkspaceOptions options;
        options.surroundings = {&clock, m_cli.path(u"state/etabli/streams"_s), {}};
        auto holder = Workspace::open(m_cli.path(u"s"_s), Space::Access::Write, options);
        QVERIFY(holder);
        const Run writer = m_cli.on(u"s"_s, {u"record"_s, u"set"_s, u"project"_s, m_project, u"summary=x"_s});
        QVERIFY2(writer.isRefusal(1), writer.err);
        QVERIFY2(writer.err.contains("tst_clibadinput") && writer.err.contains(QByteArray::number(QCoreApplication::applicationPid())),
                 writer.err);
        QCOMPARE(m_cli.on(u"s"_s, {u"record"_s, u"show"_s, u"project"_s, m_project}).code, 0);
        QCOMPARE(m_cli.on(u"s"_s, {u"search"_s, u"épicerie"_s}).array().size(), 1);
        QCOMPARE(m_cli.on(u"s"_s, {u"check"_s}).code, 0);
        QCOMPARE(m_cli.on(u"s"_s, {u"site"_s, u"card"_s, u"-o"_s, m_cli.path(u"carte"_s)}).code, 0);
        QCOMPARE(m_cli.on(u"s"_s, {u"backup"_s, u"-o"_s, m_cli.path(u"pendant.sauvegarde"_s)}).code, 0);
    }

    void attachments()
    {
        QFile huge(m_cli.path(u"film.mkv"_s));
        QVERIFY(huge.open(QIODevice::WriteOnly));
        if (!huge.resize((qint64(2) << 30) + 1))
            QSKIP("no sparse files here");
        for (const QString &file : {huge.fileName(), write(u"vide.txt"_s, {}), m_folder.path(), m_cli.path(u"absent.txt"_s)}) {
            const Run run = m_cli.on(u"s"_s, {u"attachment"_s, u"add"_s, file});
            QVERIFY2(run.isRefusal(1), run.err);
        }
        huge.remove();
    }

    void charters_that_cannot_be_printed()
    {
        QVERIFY(m_cli.on(u"s"_s, {u"charter"_s, u"new"_s, u"--project"_s, u"x"_s}).isRefusal(1));
        QVERIFY(m_cli.on(u"s"_s, {u"charter"_s, u"new"_s, u"--project"_s, m_project, u"--template"_s, u"absent"_s}).isRefusal(1));
        QVERIFY(m_cli.on(u"s"_s, {u"charter"_s, u"render"_s, m_project, u"-o"_s, m_cli.path(u"c.pdf"_s)}).isRefusal(1));
        QVERIFY(m_cli.on(u"s"_s, {u"charter"_s, u"render"_s, m_project, u"-o"_s, m_cli.path(u"c.docx"_s)}).isRefusal(1));
        QVERIFY(!QFile::exists(m_cli.path(u"c.pdf"_s)));
    }

#ifdef Q_OS_LINUX
    void arguments_that_are_no_utf8()
    {
        // QProcess encodes what it passes: the child starts the program itself, with the bytes as they are.
        static QByteArray program;
        static QByteArray space;
        static QByteArray id;
        program = Cli::program().toUtf8();
        space = m_cli.path(u"s"_s).toUtf8();
        id = m_project.toUtf8();
        const Run run = m_cli({u"--version"_s}, [] {
            static char title[] = "title=caf\xE9 \xFF";
            std::array<char *, 9> words{program.data(), const_cast<char *>("--space"), space.data(), const_cast<char *>("record"),
                                        const_cast<char *>("set"), const_cast<char *>("project"), id.data(), title, nullptr};
            ::execv(program.constData(), words.data());
        });
        QVERIFY2(run.isRefusal(1), run.err);
    }

    void nowhere_to_write()
    {
        QVERIFY(m_cli({u"--space"_s, u"/proc/etabli"_s, u"init"_s}).isRefusal(1));
        for (const QString &file : {u"/proc/etabli/a.etabli"_s, m_cli.path(u"s/etabli.sqlite/a.etabli"_s)}) {
            QVERIFY(m_cli.on(u"s"_s, {u"archive"_s, u"export"_s, u"-o"_s, file}).isRefusal(1));
            QVERIFY(m_cli.on(u"s"_s, {u"backup"_s, u"-o"_s, file}).isRefusal(1));
        }
    }

    void a_full_disk()
    {
        const Run full = m_cli({u"--space"_s, m_cli.path(u"s"_s), u"dump"_s}, {}, u"/dev/full"_s);
        QVERIFY2(full.isRefusal(1), full.err);
        // A file may not grow beyond a few bytes: the same failure as a disk without room, wherever it strikes.
        QCOMPARE(m_cli.on(u"plein"_s, {u"init"_s, u"--demo"_s}).code, 0);
        QRandomGenerator random(7);
        QString noise; // what no compression makes small
        for (int i = 0; i < 90'000; ++i)
            noise += QChar(char16_t('a' + random.bounded(26)));
        for (int i = 0; i < 2; ++i)
            QCOMPARE(m_cli.on(u"plein"_s, {u"record"_s, u"new"_s, u"note"_s, u"text="_s + noise}).code, 0);
        const QByteArray before = m_cli.dump(u"plein"_s);
        const QString kept = write(u"ancienne.etabli"_s, "avant");
        for (const QStringList &words : {QStringList{u"archive"_s, u"export"_s, u"--full"_s, u"-o"_s, kept},
                                         QStringList{u"backup"_s, u"-o"_s, kept},
                                         QStringList{u"record"_s, u"new"_s, u"note"_s, u"text="_s + noise}}) {
            const Run run = m_cli(QStringList{u"--space"_s, m_cli.path(u"plein"_s)} + words, [] {
                std::signal(SIGXFSZ, SIG_IGN);
                const rlimit few{40'000, 40'000};
                ::setrlimit(RLIMIT_FSIZE, &few);
            });
            QVERIFY2(run.isRefusal(1), qPrintable(u"%1 %2 %3"_s.arg(words[0]).arg(run.code).arg(QString::fromUtf8(run.err))));
            QCOMPARE(m_cli.dump(u"plein"_s), before);
            QFile file(kept);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), QByteArray("avant"));
        }
    }
#endif
};

QTEST_GUILESS_MAIN(CliBadInput)
#include "tst_clibadinput.moc"
