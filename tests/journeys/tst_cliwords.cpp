#include "tests/journeys/cli.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The words of lists through the command line: added, used, renamed, retired, sent to another workbench.
class CliWords : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Cli m_cli{m_folder.path()};

private Q_SLOTS:
    void a_word_of_ones_own_is_used_sent_and_retired()
    {
        QCOMPARE(m_cli.on(u"a"_s, {u"init"_s, u"--site-name=Redon"_s, u"--author=Maëlle"_s}).code, 0);
        QCOMPARE(m_cli.on(u"b"_s, {u"init"_s, u"--site-name=Nantes"_s, u"--author=Yann"_s}).code, 0);
        QVERIFY(m_cli.on(u"a"_s, {u"record"_s, u"new"_s, u"project"_s, u"title=Source"_s, u"fragilities=EAUPOTABLE"_s}).isRefusal(1));

        const Run added = m_cli.on(u"a"_s, {u"record"_s, u"new"_s, u"term"_s, u"vocabulary=fragility"_s, u"label=Eau potable"_s});
        QCOMPARE(added.code, 0);
        const Run project = m_cli.on(u"a"_s, {u"record"_s, u"new"_s, u"project"_s, u"title=Source"_s, u"fragilities=EAUPOTABLE"_s});
        QCOMPARE(project.code, 0);
        const QStringList show{u"--format"_s, u"table"_s, u"record"_s, u"show"_s, u"project"_s, project.word()};
        QVERIFY(m_cli.on(u"a"_s, show).word().contains(u"Eau potable"_s));
        QCOMPARE(m_cli.dump(u"a"_s).count("\"type\":\"term\""), 1);

        // The other workbench reads the label once the archive is there.
        const QString archive = m_cli.path(u"mots.etabli"_s);
        QCOMPARE(m_cli.on(u"a"_s, {u"archive"_s, u"export"_s, u"-o"_s, archive}).code, 0);
        QCOMPARE(m_cli.on(u"b"_s, {u"archive"_s, u"merge"_s, archive}).code, 0);
        QVERIFY(m_cli.on(u"b"_s, show).word().contains(u"Eau potable"_s));
        QCOMPARE(m_cli.dump(u"b"_s), m_cli.dump(u"a"_s));

        // Retired: the record is read and found, nobody takes the word any more, and the sentence names it.
        QCOMPARE(m_cli.on(u"b"_s, {u"record"_s, u"set"_s, u"term"_s, added.word(), u"retired=yes"_s}).code, 0);
        QVERIFY(m_cli.on(u"b"_s, show).word().contains(u"Eau potable"_s));
        const Run refused = m_cli.on(u"b"_s, {u"record"_s, u"new"_s, u"project"_s, u"title=Puits"_s, u"fragilities=EAUPOTABLE"_s});
        QVERIFY(refused.isRefusal(1));
        QVERIFY(QString::fromUtf8(refused.err).contains(u"Eau potable"_s));
        const Run found = m_cli.on(u"b"_s, {u"record"_s, u"list"_s, u"project"_s, u"--where"_s, u"fragilities=EAUPOTABLE"_s});
        QCOMPARE(found.array().size(), 1);
        QCOMPARE(m_cli.on(u"b"_s, {u"record"_s, u"set"_s, u"project"_s, project.word(), u"title=Source vive"_s}).code, 0);

        // The list and the code of a word stay.
        QVERIFY(m_cli.on(u"b"_s, {u"record"_s, u"set"_s, u"term"_s, added.word(), u"code=EAU"_s}).isRefusal(1));
        QVERIFY(m_cli.on(u"b"_s, {u"record"_s, u"new"_s, u"term"_s, u"vocabulary=fragility"_s, u"label=Mobilité"_s}).isRefusal(1));
    }
};

QTEST_GUILESS_MAIN(CliWords)
#include "tst_cliwords.moc"
