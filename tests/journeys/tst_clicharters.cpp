#include "tests/journeys/cli.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A charter from the command line: blocked, put in order, printed, packed; whatever is missing, files come out.
class CliChartersTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Cli m_cli{m_folder.path()};

    QString make(const QStringList &words) { return m_cli.on(u"s"_s, QStringList{u"record"_s, u"new"_s} + words).word(); }

    static QStringList pagesOf(const QString &path)
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
        if (!reader.waitForFinished(60'000) || reader.exitCode() != 0)
            return {};
        QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
        pages.removeLast();
        return pages;
    }

    QStringList blocking(const QString &charter)
    {
        const Run run = m_cli.on(u"s"_s, {u"charter"_s, u"check"_s, charter});
        if (run.code != 0)
            qFatal("charter check: %s", run.err.constData());
        QStringList rules;
        for (const QJsonValue &value : run.array()) {
            const QJsonObject finding = value.toObject();
            const QString severity = finding[u"severity"].toString();
            if (finding.keys() != QStringList{u"article"_s, u"message"_s, u"rule"_s, u"severity"_s} ||
                (severity != u"blocks" && severity != u"warns") || finding[u"message"].toString().size() < 5)
                qFatal("not a finding: %s", run.out.constData());
            if (severity == u"blocks")
                rules += finding[u"rule"].toString();
        }
        return rules;
    }

    void packs(const QString &charter, bool draft, int originals)
    {
        const QString folder = m_cli.path(u"dossier-%1-%2"_s.arg(charter).arg(draft));
        const Run run = m_cli.on(u"s"_s, {u"charter"_s, u"pack"_s, charter, u"-o"_s, folder});
        QCOMPARE(run.code, 0);
        QCOMPARE(QDir(folder).entryList(QDir::Files),
                 (QStringList{u"attestation.pdf"_s, u"chevalets.pdf"_s, u"emargement.pdf"_s, u"originaux.pdf"_s}));
        for (const QString &name : QDir(folder).entryList(QDir::Files)) {
            const QStringList pages = pagesOf(folder + u'/' + name);
            QVERIFY2(!pages.isEmpty(), qPrintable(name));
            for (const QString &page : pages)
                QCOMPARE(page.count(u"PROJET"_s), draft ? 1 : 0);
            if (name == u"originaux.pdf")
                QCOMPARE(pages.size() % originals, 0);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(!QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty());
        QCOMPARE(m_cli.on(u"s"_s, {u"init"_s, u"--site-name"_s, u"Redon"_s, u"--author"_s, u"Rozenn"_s}).code, 0);
    }

    void fromBlockedToReady()
    {
        const QString roues = make({u"organisation"_s, u"name=Les Roues"_s, u"profile=ASSO"_s});
        const QString syndicat = make({u"organisation"_s, u"name=Syndicat mixte"_s, u"profile=COLL"_s});
        make({u"contact"_s, u"name=Yann Le Brizec"_s, u"role=Président"_s, u"organisation="_s + roues});
        make({u"contact"_s, u"name=Hélène Pastourel"_s, u"role=Présidente"_s, u"organisation="_s + syndicat});
        const QString project = make({u"project"_s, u"title=PROJET Mobilité"_s, u"lead="_s + roues, u"need=Se déplacer"_s});
        make({u"partnership"_s, u"title=P"_s, u"project="_s + project, u"parties="_s + roues, u"parties="_s + syndicat});
        const QString charter = m_cli.on(u"s"_s, {u"charter"_s, u"new"_s, u"--project"_s, project}).word();
        QCOMPARE(blocking(charter), (QStringList{u"party.capacity"_s, u"article.empty"_s}));
        packs(charter, true, 3);

        const QJsonArray checks = m_cli.on(u"s"_s, {u"--lang"_s, u"fr"_s, u"charter"_s, u"check"_s, charter}).array();
        QCOMPARE(checks.first().toObject()[u"message"].toString(),
                 u"Habilitation non établie\u202F: Hélène Pastourel. Syndicat mixte\u202F: délibération ou délégation à indiquer."_s);
        QCOMPARE(checks.first().toObject()[u"article"].toString(), u"parties"_s);

        make({u"commitment"_s, u"project="_s + project, u"party="_s + roues, u"what=Ouvrir"_s, u"due_on=2027-01-01"_s});
        const QJsonArray signatories = m_cli.on(u"s"_s, {u"record"_s, u"list"_s, u"signatory"_s}).array();
        QCOMPARE(signatories.size(), 2);
        for (const QJsonValue &signatory : signatories)
            QCOMPARE(m_cli.on(u"s"_s, {u"record"_s, u"set"_s, u"signatory"_s, signatory.toObject()[u"id"].toString(),
                                       u"capacity=Délibération"_s, u"capacity_on=2026-01-05"_s}).code, 0);
        QCOMPARE(blocking(charter), QStringList());
        packs(charter, false, 3);

        // A logo, and a file that is none: said, and printed without.
        const QString fake = m_cli.path(u"logo.png"_s);
        QFile file(fake);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("rien") > 0);
        file.close();
        QCOMPARE(m_cli.on(u"s"_s, {u"attachment"_s, u"add"_s, fake, u"charter="_s + charter, u"logo=oui"_s}).code, 0);
        const Run checked = m_cli.on(u"s"_s, {u"--lang"_s, u"fr"_s, u"charter"_s, u"check"_s, charter});
        QVERIFY(QString::fromUtf8(checked.out).contains(u"n’est pas une image lisible"_s));
        QCOMPARE(m_cli.on(u"s"_s, {u"charter"_s, u"render"_s, charter, u"-o"_s, m_cli.path(u"c.pdf"_s)}).code, 0);
        packs(charter, false, 3);
    }

    /// Bad input: nothing to sign with, absurd names, endless texts.
    void whateverIsMissing()
    {
        const QString alone = make({u"charter"_s, u"title=Sans projet"_s});
        QVERIFY(blocking(alone).contains(u"project.missing"_s));
        QVERIFY(blocking(alone).contains(u"parties.few"_s));
        packs(alone, true, 1);

        const QString organisation = make({u"organisation"_s, u"name="_s + QString(300, u'Œ'), u"profile=ASSO"_s});
        const QString person = make({u"contact"_s, u"name="_s + u"Éléonore 🙂 שלום "_s.repeated(20).trimmed(), u"organisation="_s + organisation});
        const QString charter = make({u"charter"_s, u"title="_s + QString(300, u'M')});
        make({u"signatory"_s, u"charter="_s + charter, u"organisation="_s + organisation, u"contact="_s + person, u"role=Présidente"_s});
        // A logo of which half came: said among the checks, nothing on the error output.
        QFile cut(m_cli.path(u"coupé.png"_s));
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write(QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8"));
        cut.close();
        QCOMPARE(m_cli.on(u"s"_s, {u"attachment"_s, u"add"_s, cut.fileName(), u"logo=true"_s, u"organisation="_s + organisation}).code, 0);
        const Run halfLogo = m_cli.on(u"s"_s, {u"charter"_s, u"check"_s, charter});
        QVERIFY2(halfLogo.out.contains("logo.unreadable"), halfLogo.out.constData());
        const Run printed = m_cli.on(u"s"_s, {u"charter"_s, u"render"_s, charter, u"-o"_s, m_cli.path(u"logo.pdf"_s)});
        QCOMPARE(printed.code, 0);
        QCOMPARE(printed.err, QByteArray());
        make({u"article"_s, u"charter="_s + charter, u"title=Long"_s, u"text="_s + u"Une très longue phrase. "_s.repeated(450)});
        make({u"article"_s, u"charter="_s + charter, u"title=Emoji"_s, u"text=- 🙂🚲\n- {{nulle.part}}\n- **שלום**"_s});
        QVERIFY(blocking(charter).contains(u"field.unknown"_s));
        packs(charter, true, 2);
        for (const QString &name : {u"x.pdf"_s, u"x.odt"_s, u"x.html"_s})
            QCOMPARE(m_cli.on(u"s"_s, {u"charter"_s, u"render"_s, charter, u"-o"_s, m_cli.path(name)}).code, 0);
        QVERIFY(m_cli.on(u"s"_s, {u"charter"_s, u"check"_s, u"x"_s}).isRefusal(1));
        QVERIFY(m_cli.on(u"s"_s, {u"charter"_s, u"pack"_s, charter, u"-o"_s, u""_s}).isRefusal(2));
        const Run nowhere = m_cli.on(u"s"_s, {u"--lang"_s, u"fr"_s, u"charter"_s, u"render"_s, charter, u"-o"_s, u"/proc/x.pdf"_s});
        QVERIFY(nowhere.isRefusal(1));
        QVERIFY2(!nowhere.err.contains("disque"), nowhere.err.constData()); // no room, and no disk
        const Run unknown = m_cli.on(u"s"_s, {u"charter"_s, u"render"_s, charter, u"-o"_s, m_cli.path(u"x.docx"_s)});
        QVERIFY(unknown.isRefusal(1));
        const QString said = QString::fromUtf8(unknown.err);
        QVERIFY2(said.contains(u"pdf"_s) && said.contains(u"odt"_s) && said.contains(u"html"_s), unknown.err.constData());
    }
};

QTEST_GUILESS_MAIN(CliChartersTest)
#include "tst_clicharters.moc"
