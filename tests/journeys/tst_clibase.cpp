#include "cli.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A national base from the command line: made, fed by two workbenches, published, and what is refused.
class CliBaseTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] Cli cli() const { return Cli(m_folder->path()); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString db() const { return path(u"base.sqlite"_s); }
    Run base(QStringList words) const
    {
        return cli()(QStringList{u"--format"_s, u"json"_s, u"base"_s} + words + QStringList{u"--db"_s, db()});
    }
    Run on(const QString &space, const QStringList &words) const
    {
        return cli().on(space, QStringList{u"--format"_s, u"json"_s} + words);
    }
    /// A workbench, its card, and its project.
    QString workbench(const QString &name, const QString &territory)
    {
        if (on(name, {u"init"_s, u"--site-name"_s, name, u"--author"_s, u"Maëlle"_s}).code != 0
            || on(name, {u"site"_s, u"card"_s, u"-o"_s, path(name + u".card"_s)}).code != 0)
            return {};
        return on(name, {u"record"_s, u"new"_s, u"project"_s, u"title=Épicerie de "_s + name, u"territories="_s + territory}).word();
    }
    QString exported(const QString &name, const QString &file)
    {
        return on(name, {u"archive"_s, u"export"_s, u"-o"_s, path(file)}).code == 0 ? path(file) : QString();
    }
    bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void a_base_lives()
    {
        const Run made = base({u"init"_s, u"--site-name"_s, u"Base nationale d’essai"_s});
        QVERIFY2(made.code == 0, made.err.constData());
        QCOMPARE(made.object().value(u"name").toString(), u"Base nationale d’essai"_s);
        QVERIFY(QFile::exists(db()));
        QVERIFY(!workbench(u"nantes"_s, u"commune:44109"_s).isEmpty());
        QVERIFY(!workbench(u"redon"_s, u"commune:35236"_s).isEmpty());
        const Run enrolled = base({u"enrol"_s, path(u"nantes.card"_s)});
        QVERIFY2(enrolled.code == 0, enrolled.err.constData());
        QCOMPARE(enrolled.object().value(u"name").toString(), u"nantes"_s);
        const Run limited = base({u"enrol"_s, path(u"redon.card"_s), u"--territory"_s, u"departement:44"_s});
        QVERIFY2(limited.code == 0, limited.err.constData());
        QCOMPARE(limited.object().value(u"territories").toArray(), QJsonArray{u"departement:44"_s});

        // A folder with other files: only archives are taken.
        QVERIFY(QDir().mkpath(path(u"boite"_s)));
        QVERIFY(!exported(u"nantes"_s, u"boite/nantes.etabli"_s).isEmpty());
        QVERIFY(!exported(u"redon"_s, u"boite/redon.etabli"_s).isEmpty());
        QVERIFY(write(u"boite/lisez-moi.txt"_s, "bonjour"));
        const Run taken = base({u"ingest"_s, path(u"boite"_s)});
        QVERIFY2(taken.code == 0, taken.err.constData());
        QCOMPARE(taken.object().value(u"applied").toInt(), 2);
        QCOMPARE(taken.object().value(u"quarantined").toInt(), 2);
        QCOMPARE(taken.object().value(u"ignored").toInt(), 1);
        QCOMPARE(taken.object().value(u"receipts").toArray().size(), 2);
        const Run again = base({u"ingest"_s, path(u"boite/nantes.etabli"_s)});
        QCOMPARE(again.code, 0);
        QCOMPARE(again.object().value(u"receipts").toArray().at(0), taken.object().value(u"receipts").toArray().at(0));

        const Run receipts = base({u"receipts"_s});
        QCOMPARE(receipts.array().size(), 2);
        const Run ofRedon = base({u"receipts"_s, u"--site"_s, u"redon"_s});
        QCOMPARE(ofRedon.array().size(), 1);
        QCOMPARE(ofRedon.array().at(0).toObject().value(u"quarantined").toInt(), 2);
        const QString id = ofRedon.array().at(0).toObject().value(u"archive").toString();
        QCOMPARE(base({u"receipts"_s, u"--archive"_s, id}).array().size(), 1);

        const Run status = base({u"status"_s});
        QCOMPARE(status.code, 0);
        QCOMPARE(status.object().value(u"sites").toArray().size(), 2);
        QCOMPARE(status.object().value(u"quarantined").toInt(), 2);
        QVERIFY(cli()({u"--format"_s, u"csv"_s, u"base"_s, u"status"_s, u"--db"_s, db()}).out.contains("departement:44"));

        // Enlarged, what waited enters; published, it reaches the other.
        const Run enlarged = base({u"enrol"_s, path(u"redon.card"_s), u"--territory"_s, u"departement:44,departement:35"_s});
        QCOMPARE(enlarged.object().value(u"released").toInt(), 2);
        const Run published = base({u"publish"_s, u"-o"_s, path(u"publie"_s)});
        QVERIFY2(published.code == 0, published.err.constData());
        QCOMPARE(published.object().value(u"number").toInt(), 1);
        const QString snapshot = published.object().value(u"snapshot").toString();
        const Run looked = cli()({u"--format"_s, u"json"_s, u"archive"_s, u"inspect"_s, snapshot});
        QCOMPARE(looked.object().value(u"publication").toObject().value(u"number").toInt(), 1);
        QCOMPARE(looked.object().value(u"format").toInt(), 3);
        for (const QString &name : {u"nantes"_s, u"redon"_s}) {
            const Run merged = on(name, {u"archive"_s, u"merge"_s, snapshot});
            QVERIFY2(merged.code == 0, merged.err.constData());
            QCOMPARE(merged.object().value(u"publication").toInt(), 1);
        }
        QCOMPARE(cli().dump(u"nantes"_s), cli().dump(u"redon"_s));
        QVERIFY(!exported(u"nantes"_s, u"vide.etabli"_s).isEmpty());
        QCOMPARE(cli()({u"--format"_s, u"json"_s, u"archive"_s, u"inspect"_s, path(u"vide.etabli"_s)}).object().value(u"operations").toInt(), 0);

        // The same field edited on both sides: ingestion says so.
        const QString project = QString::fromUtf8(cli().dump(u"nantes"_s)).section(u"\"id\":\""_s, 1).left(36);
        QCOMPARE(on(u"nantes"_s, {u"record"_s, u"set"_s, u"project"_s, project, u"summary=vu de Nantes"_s}).code, 0);
        QCOMPARE(on(u"redon"_s, {u"record"_s, u"set"_s, u"project"_s, project, u"summary=vu de Redon"_s}).code, 0);
        QCOMPARE(base({u"ingest"_s, exported(u"nantes"_s, u"n2.etabli"_s)}).code, 0);
        const Run conflict = base({u"ingest"_s, exported(u"redon"_s, u"r2.etabli"_s)});
        QCOMPARE(conflict.code, 3);
        QCOMPARE(conflict.object().value(u"conflicts").toInt(), 1);
        const Run second = base({u"publish"_s, u"-o"_s, path(u"publie"_s)});
        QVERIFY(QFile::exists(second.object().value(u"delta").toString()));
        QCOMPARE(second.object().value(u"changes").toInt(), 2);
        QCOMPARE(base({u"publish"_s, u"-o"_s, path(u"publie"_s), u"--territory"_s, u"departement:35"_s}).object().value(u"number").toInt(), 1);
    }

    void revoked_is_revoked()
    {
        QCOMPARE(base({u"init"_s}).code, 0);
        QVERIFY(!workbench(u"nantes"_s, u"commune:44109"_s).isEmpty());
        QCOMPARE(base({u"enrol"_s, path(u"nantes.card"_s)}).code, 0);
        QVERIFY(base({u"revoke"_s, u"personne"_s}).isRefusal(1));
        const Run revoked = base({u"revoke"_s, u"nantes"_s});
        QCOMPARE(revoked.code, 0);
        QVERIFY(revoked.object().value(u"revoked").toBool());
        QVERIFY(base({u"ingest"_s, exported(u"nantes"_s, u"n.etabli"_s)}).isRefusal(1));
    }

    void what_is_refused()
    {
        QCOMPARE(base({u"init"_s}).code, 0);
        QVERIFY(base({u"init"_s}).isRefusal(1)); // there already
        QVERIFY(!workbench(u"nantes"_s, u"commune:44109"_s).isEmpty());
        const QString archive = exported(u"nantes"_s, u"n.etabli"_s);
        const QString card = path(u"nantes.card"_s);
        QVERIFY(base({u"ingest"_s, archive}).isRefusal(1)); // unknown signer
        QVERIFY(write(u"texte.etabli"_s, "ceci n’est pas une archive"));
        QVERIFY(write(u"vide.etabli"_s, ""));
        QVERIFY(base({u"ingest"_s, path(u"texte.etabli"_s)}).isRefusal(1));
        QVERIFY(base({u"ingest"_s, path(u"vide.etabli"_s)}).isRefusal(1));
        QVERIFY(base({u"ingest"_s, path(u"absente.etabli"_s)}).isRefusal(1));
        QVERIFY(base({u"ingest"_s}).isRefusal(2));
        QVERIFY(base({u"enrol"_s, path(u"texte.etabli"_s)}).isRefusal(1)); // not a card
        QVERIFY(base({u"enrol"_s, archive}).isRefusal(1));
        QVERIFY(base({u"enrol"_s, card, u"--territory"_s, u"departement:999"_s}).isRefusal(1));
        QVERIFY(base({u"enrol"_s, card, u"--territory"_s, u"n’importe quoi"_s}).isRefusal(1));
        QVERIFY(base({u"enrol"_s, card, u"--types"_s, u"projets"_s}).isRefusal(1));
        // An empty variable of a script gives no right and publishes nothing.
        QVERIFY(base({u"enrol"_s, card, u"--territory"_s, u""_s}).isRefusal(2));
        QVERIFY(base({u"enrol"_s, card, u"--territory"_s, u"departement:44"_s, u"--types"_s, u" , "_s}).isRefusal(2));
        QVERIFY(base({u"publish"_s, u"-o"_s, path(u"x"_s), u"--territory"_s, u" "_s}).isRefusal(2));
        QVERIFY(base({u"publish"_s, u"-o"_s, u""_s}).isRefusal(2));
        QVERIFY(!QFile::exists(path(u"x"_s)));
        const Run cardless = base({u"enrol"_s});
        QVERIFY(cardless.isRefusal(2) && !cardless.err.contains("base.sqlite"));
        const Run verbless = cli()({u"base"_s});
        QVERIFY(verbless.isRefusal(2));
        QVERIFY2(verbless.err.contains("base publish -o DIR"), verbless.err.constData());
        QVERIFY(base({u"publish"_s}).isRefusal(2));
        QVERIFY(base({u"publish"_s, u"-o"_s, path(u"x"_s), u"--territory"_s, u"commune:00000"_s}).isRefusal(1));
        QVERIFY(base({u"publish"_s, u"-o"_s, archive}).isRefusal(1)); // a file is there
        QVERIFY(base({u"receipts"_s, u"--archive"_s, u"abc"_s}).isRefusal(2));
        QVERIFY(base({u"receipts"_s, u"--site"_s, u"inconnu"_s}).isRefusal(1));
        QVERIFY(base({u"watch"_s}).isRefusal(2));
        QCOMPARE(base({u"status"_s}).object().value(u"sites").toArray().size(), 0);
        // One sound archive among bad ones is taken; the reason of the others is told.
        QCOMPARE(base({u"enrol"_s, card}).code, 0);
        const Run mixed = base({u"ingest"_s, path(u"texte.etabli"_s), archive});
        QCOMPARE(mixed.code, 1);
        QCOMPARE(mixed.object().value(u"applied").toInt(), 2);
        QCOMPARE(mixed.object().value(u"refused").toArray().at(0).toObject().value(u"reason").toString(), u"not_an_archive"_s);

        // A publication is for workbenches: nobody is told to enrol a base.
        const QString published = base({u"publish"_s, u"-o"_s, path(u"publications"_s)}).object().value(u"snapshot").toString();
        const Run back = base({u"ingest"_s, published});
        QVERIFY(back.isRefusal(1));
        QVERIFY2(back.err.contains("publication") && !back.err.contains("inscri"), back.err.constData());

        const auto elsewhere = [&](const QString &url) { return cli()({u"base"_s, u"status"_s, u"--db"_s, url}); };
        QVERIFY(elsewhere(path(u"absente.sqlite"_s)).isRefusal(1));
        const Run server = elsewhere(u"postgresql://steward:secret@localhost/etabli"_s);
        QVERIFY(server.isRefusal(1));
        QVERIFY(server.err.contains("SQLite") && !server.err.contains("secret"));
        QVERIFY(cli()({u"base"_s, u"init"_s, u"--db"_s, u"postgres://localhost/etabli"_s}).isRefusal(1));
        // A workbench is no base: neither its folder, nor its database.
        QVERIFY(elsewhere(path(u"nantes"_s)).isRefusal(1));
        QVERIFY(elsewhere(path(u"nantes/etabli.sqlite"_s)).isRefusal(1));
        QVERIFY(elsewhere(archive).isRefusal(1));
        QVERIFY(cli()({u"base"_s, u"status"_s}).isRefusal(2));
        QVERIFY(!QFile::exists(path(u"absente.sqlite"_s)));
    }

    void a_folder_that_cannot_be_written()
    {
        QCOMPARE(base({u"init"_s}).code, 0);
        QVERIFY(write(u"fichier"_s, "x"));
        // A file where a folder is wanted refuses even those who may write everywhere.
        QVERIFY(base({u"publish"_s, u"-o"_s, path(u"fichier/dedans"_s)}).isRefusal(1));
        QVERIFY(cli()({u"base"_s, u"init"_s, u"--db"_s, path(u"fichier/base.sqlite"_s)}).isRefusal(1));
        const Run after = base({u"publish"_s, u"-o"_s, path(u"publie"_s)});
        QCOMPARE(after.object().value(u"number").toInt(), 1); // the one refused took no number
    }
};

QTEST_GUILESS_MAIN(CliBaseTest)
#include "tst_clibase.moc"
