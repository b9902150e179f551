#include "core/db/migrator.h"
#include "core/services/checking.h"
#include "core/services/workspace.h"
#include "core/store/listing.h"
#include "core/store/migrations.h"
#include "core/store/search.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace etabli;

/// A space made by the first version (schema 1, tests/golden/schema1), which had received operations of a type and of
/// a field it did not know: brought up to date, it holds what it held and shows what it could not.
class UpgradeTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ManualClock m_clock{1'770'000'000'000, 10};
    QString m_space;

    Surroundings surroundings() { return {&m_clock, m_folder.filePath(QStringLiteral("memory")), QStringLiteral("m1")}; }

    static QByteArray golden(const char *name)
    {
        QFile file(QStringLiteral(ETABLI_SOURCE_DIR) + QStringLiteral("/tests/golden/schema1/") + QString::fromLatin1(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    QString database() const { return m_space + QStringLiteral("/etabli.sqlite"); }

    static QByteArray dumpOf(Space &space)
    {
        QByteArray text;
        const auto done = Reader(space).dump([&text](const QJsonObject &line) -> Result<void> {
            text += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
            return {};
        });
        return done ? text : QByteArray();
    }

    static QStringList titles(Space &space, const ListQuery &query)
    {
        QStringList titles;
        const auto page = Listing(space).page(query);
        for (const ListRow &row : page ? page->rows : QList<ListRow>())
            titles += row.title;
        return titles;
    }

    static qint64 grownFacts(Connection &connection)
    {
        return connection.scalar(u"SELECT count(*) FROM fact WHERE name LIKE 'grown/%'").value_or(-1);
    }

    static void verifyShown(Space &space)
    {
        QCOMPARE(dumpOf(space), golden("dump.jsonl"));
        ListQuery terms;
        terms.type = QStringLiteral("term");
        QCOMPARE(titles(space, terms), QStringList(QStringLiteral("Coup de pouce")));
        ListQuery filed;
        filed.type = QStringLiteral("note");
        filed.where = {{QStringLiteral("filed_on"), Value(QStringLiteral("2026-03-01"))}};
        QCOMPARE(titles(space, filed), QStringList(QStringLiteral("Entendu au marché : l’atelier cherche un local")));
        filed.where = {{QStringLiteral("filed_on"), Value(QStringLiteral("2026-03-02"))}};
        QCOMPARE(titles(space, filed), QStringList(QStringLiteral("Note née plus tard")));
        const auto found = Search(space).find(QStringLiteral("coup de pou"), {.deadlineMs = 0});
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().type, QStringLiteral("term"));
        QCOMPARE(Search(space).find(QStringLiteral("marche"), {.deadlineMs = 0})->size(), 1);
        QCOMPARE(Reader(space).conflictCount().value_or(-1), 1);
        QCOMPARE(grownFacts(space.connection()), 0);
    }

private Q_SLOTS:
    void init()
    {
        static int n = 0;
        m_space = m_folder.filePath(QStringLiteral("espace%1").arg(++n));
        QVERIFY(QDir().mkpath(m_space));
        QVERIFY(write(database(), qUncompress(golden("etabli.sqlite.qz"))));
        QVERIFY(write(m_space + QStringLiteral("/site.json"), golden("site.json")));
    }

    void whatWasHeldIsKeptAndShown()
    {
        {
            const auto connection = Connection::open(database(), Connection::Mode::ReadWrite);
            QVERIFY(connection);
            QCOMPARE(schemaStamp(**connection)->version, 1);
        }
        // Looking without writing asks for the upgrade first, and changes nothing.
        const auto looked = Space::open(m_space, Space::Access::Read, surroundings());
        QVERIFY(!looked);
        QCOMPARE(looked.error().fault, Fault::Unsupported);

        WorkspaceOptions options;
        options.surroundings = surroundings();
        options.sharedFolder = m_folder.filePath(QStringLiteral("reference"));
        auto workspace = Workspace::open(m_space, Space::Access::Write, options);
        QVERIFY2(workspace, qPrintable(workspace ? QString() : QString(faultName(workspace.error().fault) + workspace.error().subject)));
        Space &space = (*workspace)->space();
        QCOMPARE(schemaStamp(space.connection())->version, newestSchema());
        verifyShown(space);
        const auto checked = checkSpace(**workspace, false);
        QVERIFY(checked);
        QVERIFY(checked->isSound());
        QCOMPARE(checked->records, 7);
        // The copy made before is as it was.
        const QStringList copies = QDir(m_space + QStringLiteral("/backups")).entryList(QDir::Files);
        QCOMPARE(copies.size(), 1);
        const auto copy = Connection::open(m_space + QStringLiteral("/backups/") + copies.first(), Connection::Mode::ReadOnly);
        QVERIFY(copy);
        QCOMPARE(schemaStamp(**copy)->version, 1);
    }

    void aProgramStoppedBetweenTheTwoGoesOn()
    {
        {
            const auto connection = Connection::open(database(), Connection::Mode::ReadWrite);
            QVERIFY(connection);
            QVERIFY(migrate(**connection, Space::applicationId, spaceMigrations(), {}));
            QCOMPARE((*connection)->scalar(u"SELECT count(*) FROM r_term").value_or(-1), 0);
            // Only what was received is remembered: one table, one column.
            QCOMPARE(grownFacts(**connection), 2);
        }
        auto space = Space::open(m_space, Space::Access::Write, surroundings());
        QVERIFY2(space, qPrintable(space ? QString() : space.error().detail));
        verifyShown(**space);
    }

    void aSpaceOfTodayHasNothingToDraw()
    {
        const auto space = Space::create(m_folder.filePath(QStringLiteral("neuf")), QStringLiteral("Redon"),
                                         QStringLiteral("Maëlle"), surroundings());
        QVERIFY(space);
        QCOMPARE(grownFacts((*space)->connection()), 0);
    }
};

QTEST_GUILESS_MAIN(UpgradeTest)
#include "tst_upgrade.moc"
