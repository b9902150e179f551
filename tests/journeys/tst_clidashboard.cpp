#include "cli.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `etabli-cli dashboard`, as scripts and préfectures use it. Its figures are counted again by dashboard_oracle.py.
class CliDashboardTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const Cli m_cli{m_folder.path()};
    const QString m_space = m_folder.filePath(u"espace"_s);

    Run run(const QStringList &words) const { return m_cli(QStringList{u"--space"_s, m_space, u"--format"_s, u"json"_s} + words); }
    QString file(const QString &name) const { return m_folder.filePath(u"sorties/été/"_s + name); }
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(run({u"init"_s, u"--site-name"_s, u"Poste"_s}).code, 0);
        QCOMPARE(run({u"record"_s, u"new"_s, u"crte"_s, u"title==SOMME(1;\"2\")"_s, u"official_id=crte-essai-1"_s,
                      u"epcis=epci:244400404"_s}).code, 0);
        QCOMPARE(run({u"record"_s, u"new"_s, u"project"_s, u"title=Marché d’été"_s, u"territories=commune:44109"_s,
                      u"stage=E2"_s, u"main_odd=12"_s, u"fragilities=ALIM"_s, u"budget=186000.50"_s}).code, 0);
        QCOMPARE(run({u"record"_s, u"new"_s, u"project"_s, u"title=Sans lieu"_s}).code, 0);
    }

    void json_on_the_output_and_in_a_file()
    {
        const Run said = run({u"dashboard"_s, u"--territory"_s, u"departement:44"_s});
        QCOMPARE(said.code, 0);
        const QJsonObject totals = said.object().value(u"totals"_s).toObject();
        QCOMPARE(totals.value(u"projects"_s).toInt(), 1);
        QCOMPARE(totals.value(u"budget"_s).toInteger(), 18'600'050);
        QCOMPARE(said.object().value(u"unplaced"_s).toInt(), 1);
        const QString path = file(u"44.json"_s);
        QCOMPARE(run({u"dashboard"_s, u"--territory"_s, u"departement:44"_s, u"-o"_s, path}).code, 0);
        QCOMPARE(QJsonDocument::fromJson(bytes(path)).object(), said.object());
    }

    void csv_for_spreadsheets()
    {
        const QString path = file(u"contrat.CSV"_s);
        const Run done = run({u"--lang"_s, u"fr"_s, u"dashboard"_s, u"--territory"_s, u"crte:crte-essai-1"_s, u"-o"_s, path});
        QCOMPARE(done.code, 0);
        const QByteArray text = bytes(path);
        QVERIFY(text.startsWith("\xEF\xBB\xBFIndicateur;Code;Libellé;Territoire;Nom du territoire;Valeur\r\n"));
        QVERIFY(text.contains("Alliances;;;crte:crte-essai-1;\"'=SOMME(1;\"\"2\"\")\";1\r\n"));
        QVERIFY(text.contains("Budget (euros);;;crte:crte-essai-1;\"'=SOMME(1;\"\"2\"\")\";186000,50\r\n"));
        QVERIFY(text.contains(";E2;Expérimentation;"));
        QVERIFY(text.contains(";12;Consommation et production responsables;epci:244400404;"));
        QVERIFY(text.endsWith("\r\n"));
        // No line begins as a formula, and each has its six cells.
        QCOMPARE(text.count("\r\n"), text.count('\n'));
    }

    void a_table_for_people()
    {
        const Run said = m_cli({u"--space"_s, m_space, u"--format"_s, u"table"_s, u"--lang"_s, u"fr"_s, u"dashboard"_s,
                                u"--territory"_s, u"departement:44"_s});
        QCOMPARE(said.code, 0);
        QVERIFY(!said.out.startsWith('{'));
        QVERIFY(said.out.contains("Expérimentation"));
        QVERIFY(said.out.contains("Nantes Métropole"));
    }

    void pages_and_pictures()
    {
        const QList<std::pair<QString, QByteArray>> files{{u"44.pdf"_s, "%PDF-"}, {u"44.png"_s, "\x89PNG"}};
        for (const auto &[name, head] : files) {
            const Run done = run({u"dashboard"_s, u"--territory"_s, u"departement:44"_s, u"-o"_s, file(name)});
            QVERIFY2(done.code == 0, done.err.constData());
            QCOMPARE(done.word(), file(name));
            QVERIFY(bytes(file(name)).startsWith(head));
        }
    }

    /// Dates and numbers of a French paper are French on a machine that has no locale.
    void papers_are_in_one_language()
    {
        const QString path = file(u"langue.pdf"_s);
        const auto read = [&path] {
            QProcess reader;
            reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
            return reader.waitForFinished(60'000) ? QString::fromUtf8(reader.readAllStandardOutput()).simplified() : QString();
        };
        QCOMPARE(run({u"--lang"_s, u"fr"_s, u"dashboard"_s, u"--territory"_s, u"pays:FR"_s, u"-o"_s, path}).code, 0);
        const QString french = read();
        QVERIFY2(french.contains(u"186 001 €"_s), qPrintable(french));
        QVERIFY(french.contains(u"habitants"_s) && !french.contains(u"186,001"_s));
        QCOMPARE(run({u"--lang"_s, u"en"_s, u"dashboard"_s, u"--territory"_s, u"pays:FR"_s, u"-o"_s, path}).code, 0);
        QVERIFY(read().contains(u"186,001"_s));
    }

    void what_cannot_be_done_is_said()
    {
        const auto refused = [this](const QStringList &words, const char *named) {
            const Run done = run(QStringList{u"dashboard"_s} + words);
            QVERIFY2(done.isRefusal(1), done.err.constData());
            QVERIFY2(done.err.contains(named), done.err.constData());
        };
        refused({u"--territory"_s, u"commune:00000"_s}, "commune:00000");
        refused({u"--territory"_s, u"Nantes"_s}, "Nantes");
        refused({u"--territory"_s, u"departement:44"_s, u"--vintage"_s, u"1999"_s}, "2024, 2025, 2026");
        refused({u"--territory"_s, u"departement:44"_s, u"-o"_s, file(u"44.xlsx"_s)}, ".json, .csv, .pdf");
        QVERIFY(!QFileInfo::exists(file(u"44.xlsx"_s)));
        const Run nowhere = run({u"--lang"_s, u"fr"_s, u"dashboard"_s});
        QVERIFY(nowhere.isRefusal(2));
        QVERIFY2(nowhere.err.contains("Il manque l’option"), nowhere.err.constData());
        // Of two territories, none is left out in silence.
        QVERIFY(run({u"dashboard"_s, u"--territory"_s, u"pays:FR"_s, u"--territory"_s, u"region:52"_s}).isRefusal(2));
        for (const QString &kept : {u"kept.pdf"_s, u"kept.csv"_s}) {
            QVERIFY(QDir().mkpath(file(kept)));
            QVERIFY(run({u"dashboard"_s, u"--territory"_s, u"pays:FR"_s, u"-o"_s, file(kept)}).isRefusal(1));
        }
        QVERIFY(run({u"dashboard"_s, u"--territory"_s, u"pays:FR"_s, u"--vintage"_s, u"demain"_s}).code == 2);
    }

    void a_merged_commune_at_its_own_time()
    {
        const Run then = run({u"dashboard"_s, u"--territory"_s, u"commune:01330"_s, u"--vintage"_s, u"2024"_s});
        QCOMPARE(then.code, 0);
        QCOMPARE(then.object().value(u"territory"_s).toString(), u"commune:01330"_s);
        const Run now = run({u"dashboard"_s, u"--territory"_s, u"commune:01330"_s});
        QCOMPARE(now.object().value(u"territory"_s).toString(), u"commune:01187"_s);
    }
};

QTEST_GUILESS_MAIN(CliDashboardTest)
#include "tst_clidashboard.moc"
