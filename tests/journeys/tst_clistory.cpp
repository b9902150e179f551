#include "tests/journeys/cli.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// An alliance told through the command line alone: noted, found, printed, sent, merged, disagreed upon, settled.
class CliStory : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Cli m_cli{m_folder.path()};

    QString make(const QString &space, const QStringList &words)
    {
        const Run run = m_cli.on(space, QStringList{u"record"_s, u"new"_s} + words);
        return run.code == 0 ? run.word() : QString::fromUtf8(run.err);
    }

private Q_SLOTS:
    void an_alliance_from_a_first_note_to_another_workbench()
    {
        QCOMPARE(m_cli.on(u"a"_s, {u"init"_s, u"--site-name"_s, u"Redon"_s, u"--author"_s, u"Maëlle"_s}).code, 0);
        QCOMPARE(m_cli.on(u"b"_s, {u"init"_s, u"--site-name=Nantes"_s, u"--author=Yann"_s}).code, 0);
        QCOMPARE(m_cli.dump(u"a"_s), QByteArray());

        const QString lead = make(u"a"_s, {u"organisation"_s, u"name=Les Roues de la Vilaine"_s, u"profile=ASSO"_s, u"siren=130 025 265"_s});
        const QString partner = make(u"a"_s, {u"organisation"_s, u"name=Menuiseries Talvern"_s, u"profile=ENTR_PME"_s});
        const QString project = make(u"a"_s, {u"project"_s, u"title=Mobilité solidaire"_s, u"territories=commune:35236"_s,
                                              u"lead="_s + lead, u"budget=186000.50"_s, u"odds=11"_s, u"odds=8"_s,
                                              u"need=Aller à l’œuvre"_s});
        QCOMPARE(project.size(), 36);
        make(u"a"_s, {u"partnership"_s, u"title=Local"_s, u"project="_s + project, u"parties="_s + lead, u"parties="_s + partner});
        make(u"a"_s, {u"note"_s, u"text=Le local est libre en mai"_s, u"project="_s + project});

        const QJsonObject shown = m_cli.on(u"a"_s, {u"record"_s, u"show"_s, u"project"_s, project}).object();
        QCOMPARE(shown.value(u"fields").toObject().value(u"budget").toInteger(), 18600050);
        QCOMPARE(shown.value(u"fields").toObject().value(u"odds").toArray(), QJsonArray({u"11"_s, u"8"_s}));

        // Found again, whatever the accents, by a place above, by a value; not where it is not.
        const auto ids = [](const QJsonArray &array) {
            QStringList list;
            for (const QJsonValue &one : array)
                list += one.toObject().value(u"id").toString();
            return list;
        };
        QCOMPARE(ids(m_cli.on(u"a"_s, {u"search"_s, u"mobilite"_s}).array()), QStringList{project});
        QCOMPARE(ids(m_cli.on(u"a"_s, {u"search"_s, u"oeuvre"_s, u"--type"_s, u"project"_s}).array()), QStringList{project});
        QCOMPARE(m_cli.on(u"a"_s, {u"search"_s, u"zzz"_s}).out.trimmed(), QByteArray("[]"));
        for (const QString &code : {u"departement:35"_s, u"epci:243500741"_s, u"region:53"_s, u"pays:FR"_s})
            QCOMPARE(ids(m_cli.on(u"a"_s, {u"record"_s, u"list"_s, u"project"_s, u"--territory"_s, code}).array()), QStringList{project});
        QCOMPARE(m_cli.on(u"a"_s, {u"record"_s, u"list"_s, u"project"_s, u"--territory"_s, u"departement:48"_s}).array().size(), 0);
        QCOMPARE(m_cli.on(u"a"_s, {u"record"_s, u"list"_s, u"organisation"_s, u"--where"_s, u"profile=asso"_s}).array().size(), 1);
        QCOMPARE(m_cli.on(u"a"_s, {u"record"_s, u"list"_s, u"organisation"_s, u"--limit"_s, u"1"_s}).array().size(), 1);

        // Printed.
        const QString charter = m_cli.on(u"a"_s, {u"charter"_s, u"new"_s, u"--project"_s, project}).word();
        for (const QString &ending : {u"pdf"_s, u"odt"_s, u"html"_s}) {
            const QString file = m_cli.path(u"papier/charte."_s + ending);
            QCOMPARE(m_cli.on(u"a"_s, {u"charter"_s, u"render"_s, charter, u"-o"_s, file}).code, 0);
            QVERIFY(QFileInfo(file).size() > 2000);
        }

        // Sent and merged.
        const QString archive = m_cli.path(u"redon.etabli"_s);
        QCOMPARE(m_cli.on(u"a"_s, {u"archive"_s, u"export"_s, u"-o"_s, archive}).code, 0);
        QCOMPARE(m_cli({u"archive"_s, u"verify"_s, archive}).code, 0);
        const Run dry = m_cli.on(u"b"_s, {u"archive"_s, u"merge"_s, u"--dry-run"_s, archive});
        QCOMPARE(dry.code, 0);
        QCOMPARE(m_cli.dump(u"b"_s), QByteArray());
        const Run merged = m_cli.on(u"b"_s, {u"archive"_s, u"merge"_s, archive});
        QCOMPARE(merged.code, 0);
        QCOMPARE(merged.object().value(u"applied").toInteger(), dry.object().value(u"applied").toInteger());
        QCOMPARE(m_cli.dump(u"b"_s), m_cli.dump(u"a"_s));
        QCOMPARE(m_cli.on(u"b"_s, {u"archive"_s, u"merge"_s, archive}).object().value(u"applied").toInteger(), 0);

        // The same field edited on both sides.
        QCOMPARE(m_cli.on(u"a"_s, {u"record"_s, u"set"_s, u"project"_s, project, u"title=Mobilité partagée"_s}).code, 0);
        QCOMPARE(m_cli.on(u"b"_s, {u"record"_s, u"set"_s, u"project"_s, project, u"title=Garage solidaire"_s, u"odds-=8"_s}).code, 0);
        const QString second = m_cli.path(u"redon-2.etabli"_s);
        QCOMPARE(m_cli.on(u"a"_s, {u"archive"_s, u"export"_s, u"-o"_s, second}).code, 0);
        const Run disagreed = m_cli.on(u"b"_s, {u"archive"_s, u"merge"_s, second});
        QCOMPARE(disagreed.code, 3);
        QCOMPARE(disagreed.object().value(u"conflicts").toInteger(), 1);
        const QJsonArray conflicts = m_cli.on(u"b"_s, {u"conflicts"_s}).array();
        QCOMPARE(conflicts.size(), 1);
        const QJsonObject conflict = conflicts.first().toObject();
        QCOMPARE(conflict.value(u"field").toString(), u"title"_s);
        QString taken;
        for (const QJsonValue &candidate : conflict.value(u"candidates").toArray()) {
            if (candidate[u"value"].toString() == u"Mobilité partagée")
                taken = candidate[u"operation"].toString();
        }
        QCOMPARE(m_cli.on(u"b"_s, {u"conflicts"_s, u"resolve"_s, conflict.value(u"id").toString(), u"--take"_s, taken}).code, 0);
        QCOMPARE(m_cli.on(u"b"_s, {u"conflicts"_s, u"list"_s}).array().size(), 0);
        const QString answer = m_cli.path(u"nantes.etabli"_s);
        QCOMPARE(m_cli.on(u"b"_s, {u"archive"_s, u"export"_s, u"-o"_s, answer}).code, 0);
        QCOMPARE(m_cli.on(u"a"_s, {u"archive"_s, u"merge"_s, answer}).code, 0);
        QCOMPARE(m_cli.dump(u"a"_s), m_cli.dump(u"b"_s));
        QVERIFY(m_cli.dump(u"a"_s).contains("Mobilité partagée"));
        for (const QString &space : {u"a"_s, u"b"_s})
            QCOMPARE(m_cli.on(space, {u"check"_s}).object().value(u"ok").toBool(), true);
    }

    void a_merge_is_taken_back()
    {
        m_cli.on(u"c"_s, {u"init"_s});
        m_cli.on(u"d"_s, {u"init"_s});
        make(u"c"_s, {u"project"_s, u"title=Épicerie"_s});
        const QString archive = m_cli.path(u"c.etabli"_s);
        m_cli.on(u"c"_s, {u"archive"_s, u"export"_s, u"-o"_s, archive});
        const QJsonObject merged = m_cli.on(u"d"_s, {u"archive"_s, u"merge"_s, archive}).object();
        QVERIFY(!m_cli.dump(u"d"_s).isEmpty());
        const QString id = merged.value(u"archive").toString();
        QCOMPARE(m_cli.on(u"d"_s, {u"archive"_s, u"undo"_s, id}).code, 0);
        QCOMPARE(m_cli.dump(u"d"_s), QByteArray());
        QVERIFY(m_cli.on(u"d"_s, {u"archive"_s, u"undo"_s, id}).isRefusal(1));
    }

    void deleted_brought_back_joined()
    {
        m_cli.on(u"e"_s, {u"init"_s});
        const QString one = make(u"e"_s, {u"organisation"_s, u"name=Les Roues"_s});
        const QString two = make(u"e"_s, {u"organisation"_s, u"name=Les roues"_s});
        const QByteArray before = m_cli.dump(u"e"_s);
        QCOMPARE(m_cli.on(u"e"_s, {u"record"_s, u"delete"_s, u"organisation"_s, one}).code, 0);
        QVERIFY(!m_cli.dump(u"e"_s).contains(one.toUtf8()));
        QVERIFY(m_cli.on(u"e"_s, {u"record"_s, u"history"_s, u"organisation"_s, one}).array().size() >= 2);
        QVERIFY(m_cli.on(u"e"_s, {u"record"_s, u"set"_s, u"organisation"_s, one, u"name=x"_s}).isRefusal(1));
        QCOMPARE(m_cli.on(u"e"_s, {u"record"_s, u"bring-back"_s, u"organisation"_s, one}).code, 0);
        QCOMPARE(m_cli.dump(u"e"_s), before);
        QCOMPARE(m_cli.on(u"e"_s, {u"record"_s, u"join"_s, u"organisation"_s, one, two}).code, 0);
        QCOMPARE(m_cli.dump(u"e"_s).count('\n'), 1);
    }

    void deleted_here_and_edited_there()
    {
        m_cli.on(u"i"_s, {u"init"_s});
        m_cli.on(u"j"_s, {u"init"_s});
        const QString gone = make(u"i"_s, {u"project"_s, u"title=Un"_s});
        const QString kept = make(u"i"_s, {u"project"_s, u"title=Deux"_s});
        const QString archive = m_cli.path(u"i.etabli"_s);
        m_cli.on(u"i"_s, {u"archive"_s, u"export"_s, u"-o"_s, archive});
        m_cli.on(u"j"_s, {u"archive"_s, u"merge"_s, archive});
        for (const QString &id : {gone, kept}) {
            QCOMPARE(m_cli.on(u"i"_s, {u"record"_s, u"delete"_s, u"project"_s, id}).code, 0);
            QCOMPARE(m_cli.on(u"j"_s, {u"record"_s, u"set"_s, u"project"_s, id, u"summary=vivant"_s}).code, 0);
        }
        m_cli.on(u"i"_s, {u"archive"_s, u"export"_s, u"-o"_s, archive});
        QCOMPARE(m_cli.on(u"j"_s, {u"archive"_s, u"merge"_s, archive}).code, 3);
        QVERIFY(m_cli.dump(u"j"_s).contains("vivant"));
        QCOMPARE(m_cli.on(u"j"_s, {u"conflicts"_s, u"resolve"_s, gone + u":_gone"_s, u"--value"_s, u"oui"_s}).code, 0);
        QCOMPARE(m_cli.on(u"j"_s, {u"conflicts"_s, u"resolve"_s, kept + u":_gone"_s, u"--value"_s, u"non"_s}).code, 0);
        QVERIFY(!m_cli.dump(u"j"_s).contains(gone.toUtf8()));
        m_cli.on(u"j"_s, {u"archive"_s, u"export"_s, u"-o"_s, archive});
        QCOMPARE(m_cli.on(u"i"_s, {u"archive"_s, u"merge"_s, archive}).code, 0);
        QCOMPARE(m_cli.dump(u"i"_s), m_cli.dump(u"j"_s));
    }

    void saved_and_put_back()
    {
        m_cli.on(u"f"_s, {u"init"_s, u"--demo"_s});
        QVERIFY(m_cli.dump(u"f"_s).count('\n') > 60);
        const QString backup = m_cli.path(u"sauvegardes/f.sauvegarde"_s);
        QCOMPARE(m_cli.on(u"f"_s, {u"backup"_s, u"-o"_s, backup}).code, 0);
        QCOMPARE(m_cli.on(u"g"_s, {u"restore"_s, backup}).code, 0);
        QCOMPARE(m_cli.dump(u"g"_s), m_cli.dump(u"f"_s));
        QVERIFY(m_cli.on(u"g"_s, {u"restore"_s, backup}).isRefusal(1));
        QVERIFY(m_cli.on(u"f"_s, {u"archive"_s, u"merge"_s, backup}).isRefusal(1));
    }

    void tables_and_csv_for_people()
    {
        m_cli.on(u"h"_s, {u"init"_s});
        make(u"h"_s, {u"project"_s, u"title=Été; \"cirque\""_s, u"budget=12"_s});
        const Run table = m_cli.on(u"h"_s, {u"--format"_s, u"table"_s, u"record"_s, u"list"_s, u"project"_s});
        QVERIFY(table.out.contains("Projet") && table.out.contains("Été"));
        const Run csv = m_cli.on(u"h"_s, {u"record"_s, u"list"_s, u"project"_s, u"--format=csv"_s});
        QVERIFY(csv.out.contains("\"Été; \"\"cirque\"\"\""));
        QVERIFY(!csv.out.contains("null"));
        QVERIFY(m_cli.on(u"h"_s, {u"--lang"_s, u"en"_s, u"record"_s, u"show"_s, u"project"_s, u"x"_s}).err.contains("There is no record"));
        QVERIFY(m_cli({u"territory"_s, u"search"_s, u"saint-nazaire"_s}).array().size() > 1);
        QCOMPARE(m_cli({u"territory"_s, u"show"_s, u"commune:44109"_s}).object().value(u"name").toString(), u"Nantes"_s);
    }
};

QTEST_GUILESS_MAIN(CliStory)
#include "tst_clistory.moc"
