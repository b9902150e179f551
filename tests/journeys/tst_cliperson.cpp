#include "cli.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

/// A person's rights from the command line: everything held on them is handed over, then they are erased here and at
/// a colleague's, and an archive of before brings nothing back.
class CliPersonTest : public QObject
{
    Q_OBJECT

    const QString m_secret = QStringLiteral("Kervadec-Trévédic");

    bool holds(const QString &folder) const
    {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(m_secret.toUtf8()))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void a_person_asks_what_is_held_then_to_be_forgotten()
    {
        QTemporaryDir folder;
        QVERIFY(folder.isValid());
        const Cli cli(folder.path());
        const QString here = QStringLiteral("redon");
        const QString there = QStringLiteral("vannes");
        for (const QString &space : {here, there})
            QCOMPARE(cli.on(space, {QStringLiteral("init"), QStringLiteral("--site-name"), space,
                                    QStringLiteral("--author"), QStringLiteral("Maëlle")}).code, 0);
        const QString id = cli.on(here, {QStringLiteral("record"), QStringLiteral("new"), QStringLiteral("contact"),
                                         QStringLiteral("name=Hélène Kervadec-Trévédic"), QStringLiteral("phone=02 99 71 00 00")}).word();
        QVERIFY(!id.isEmpty());
        QCOMPARE(cli.on(here, {QStringLiteral("record"), QStringLiteral("set"), QStringLiteral("contact"), id,
                               QStringLiteral("phone=02 99 71 11 11")}).code, 0);
        QCOMPARE(cli.on(here, {QStringLiteral("record"), QStringLiteral("new"), QStringLiteral("meeting"),
                               QStringLiteral("title=Comité de la halle"), QStringLiteral("participants=") + id}).code, 0);
        QCOMPARE(cli.on(here, {QStringLiteral("record"), QStringLiteral("new"), QStringLiteral("note"),
                               QStringLiteral("text=Vu Hélène Kervadec-Trévédic au marché")}).code, 0);
        const QString before = cli.path(QStringLiteral("before.etabli"));
        QCOMPARE(cli.on(here, {QStringLiteral("archive"), QStringLiteral("export"), QStringLiteral("--full"),
                               QStringLiteral("-o"), before}).code, 0);
        QCOMPARE(cli.on(there, {QStringLiteral("archive"), QStringLiteral("merge"), before}).code, 0);

        const Run dossier = cli.on(here, {QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("person"),
                                          QStringLiteral("export"), id});
        QCOMPARE(dossier.code, 0);
        const QJsonObject held = dossier.object();
        QCOMPARE(held.value(QStringLiteral("format")).toString(), QStringLiteral("etabli-person"));
        const QJsonObject record = held.value(QStringLiteral("records")).toArray().at(0).toObject();
        QCOMPARE(record.value(QStringLiteral("id")).toString(), id);
        QCOMPARE(record.value(QStringLiteral("history")).toArray().size(), 3);
        QVERIFY(dossier.out.contains("02 99 71 00 00")); // the former number is held too
        QCOMPARE(held.value(QStringLiteral("named_in")).toArray().size(), 1);
        QCOMPARE(held.value(QStringLiteral("possible_mentions")).toArray().size(), 1);
        const QString pdf = cli.path(QStringLiteral("sous/dossier/held.pdf"));
        QCOMPARE(cli.on(here, {QStringLiteral("person"), QStringLiteral("export"), id, QStringLiteral("-o"), pdf}).code, 0);
        QFile paper(pdf);
        QVERIFY(paper.open(QIODevice::ReadOnly));
        QVERIFY(paper.read(5) == "%PDF-");
        QVERIFY(cli.on(here, {QStringLiteral("person"), QStringLiteral("export"), id, QStringLiteral("-o"),
                              cli.path(QStringLiteral("held.docx"))}).isRefusal(2));

        QVERIFY(cli.on(here, {QStringLiteral("person"), QStringLiteral("erase"),
                              QStringLiteral("00000000-0000-7000-8000-000000000000")}).isRefusal(1));
        const Run erased = cli.on(here, {QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("person"),
                                         QStringLiteral("erase"), id});
        QCOMPARE(erased.code, 0);
        QCOMPARE(erased.object().value(QStringLiteral("erased")).toInt(), 1);
        QCOMPARE(erased.object().value(QStringLiteral("references")).toInt(), 1);
        QVERIFY(!erased.object().value(QStringLiteral("out_of_reach")).toString().isEmpty());
        QVERIFY(cli.on(here, {QStringLiteral("record"), QStringLiteral("set"), QStringLiteral("contact"), id,
                              QStringLiteral("phone=1")}).isRefusal(1));
        QCOMPARE(cli.on(here, {QStringLiteral("person"), QStringLiteral("erase"), id, QStringLiteral("--yes")}).code, 0);
        const QByteArray dump = cli.dump(here);
        QVERIFY(!dump.contains("02 99"));
        QVERIFY(dump.contains(id.toUtf8())); // the meeting still names an identifier

        const QString after = cli.path(QStringLiteral("after.etabli"));
        QCOMPARE(cli.on(here, {QStringLiteral("archive"), QStringLiteral("export"), QStringLiteral("-o"), after}).code, 0);
        const Run merged = cli.on(there, {QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("archive"),
                                          QStringLiteral("merge"), after});
        QCOMPARE(merged.code, 0);
        QCOMPARE(merged.object().value(QStringLiteral("erased")).toInt(), 1);
        for (const QString &space : {here, there}) {
            QVERIFY(cli.on(space, {QStringLiteral("archive"), QStringLiteral("merge"), before}).code == 0);
            QCOMPARE(cli.dump(space), dump);
            const Run history = cli.on(space, {QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("record"),
                                               QStringLiteral("history"), QStringLiteral("contact"), id});
            QVERIFY(!history.out.contains("02 99") && !history.out.contains("Kervadec"));
            QCOMPARE(history.array().size(), 3);
            QCOMPARE(cli.on(space, {QStringLiteral("check")}).code, 0);
        }
        // Of the note, only its writer can tell whether it speaks of them: it is named, not changed.
        const QString note = cli.on(there, {QStringLiteral("search"), QStringLiteral("Kervadec")}).word();
        QVERIFY(!note.isEmpty());
        QVERIFY(holds(cli.path(there)));
    }
};

QTEST_GUILESS_MAIN(CliPersonTest)
#include "tst_cliperson.moc"
