#include "core/services/exporting.h"
#include "core/services/merging.h"
#include "core/store/editor.h"
#include "core/store/reader.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace etabli;

namespace {

const QString project = QStringLiteral("project");

FieldChange title(const char16_t *text)
{
    return FieldChange::set(QStringLiteral("title"), Value(QString::fromUtf16(text)));
}

} // namespace

/// Archives between workbenches: what leaves, what comes in, what is refused, kept aside or taken back.
class ExchangeTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ManualClock m_clock{1'770'000'000'000, 10};
    int m_number = 0;

    std::unique_ptr<Space> space(const char *name)
    {
        auto made = Space::create(m_folder.filePath(QStringLiteral("%1-%2").arg(++m_number).arg(QLatin1String(name))),
                                  QLatin1String(name), QLatin1String(name), around());
        return made ? std::move(*made) : nullptr;
    }
    Surroundings around() { return {&m_clock, m_folder.filePath(QStringLiteral("memory")), QStringLiteral("m")}; }
    QString file() { return m_folder.filePath(QStringLiteral("%1.etabli").arg(++m_number)); }

    static QByteArray dump(Space &space)
    {
        QByteArray all;
        const auto done = Reader(space).dump([&all](const QJsonObject &line) -> Result<void> {
            all += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
            return {};
        });
        return done ? all : QByteArray("failed");
    }

    QString send(Space &from, bool full = false)
    {
        ExportRequest request;
        request.path = file();
        request.full = full;
        const auto report = exportArchive(from, request);
        if (!report)
            qWarning("%s %s %s", qPrintable(faultName(report.error().fault)), qPrintable(report.error().subject),
                     qPrintable(report.error().detail));
        return report ? request.path : QString();
    }

    static MergeReport take(Space &into, const QString &path, bool dryRun = false)
    {
        const auto report = mergeArchive(into, {path, dryRun, nullptr});
        if (!report)
            qWarning("%s %s %s", qPrintable(faultName(report.error().fault)), qPrintable(report.error().subject),
                     qPrintable(report.error().detail));
        MergeReport failed;
        failed.applied = -1;
        return report ? *report : failed;
    }

private Q_SLOTS:
    void carriesADeltaAndKnowsItAgain()
    {
        auto a = space("A");
        auto b = space("B");
        const Id id = Id::create(m_clock);
        QVERIFY(Editor(*a).create(project, id, {title(u"Épicerie « chez Zoé »"),
                                                FieldChange::set(QStringLiteral("budget"), Value(qint64(1250))),
                                                FieldChange::set(QStringLiteral("memo"), Value(QStringLiteral("privé"))),
                                                FieldChange::add(QStringLiteral("odds"), QStringLiteral("17"))}));
        const QString path = send(*a);
        const MergeReport first = take(*b, path);
        QCOMPARE(first.applied, 3); // the memo never leaves
        QCOMPARE(first.signer, QStringLiteral("new"));
        QCOMPARE(dump(*b), dump(*a));
        QVERIFY(!Reader(*b).record(project, id)->values.contains(QStringLiteral("memo")));
        const qint64 before = b->connection().totalChanges();
        const MergeReport second = take(*b, path);
        QCOMPARE(second.applied, 0);
        QCOMPARE(second.known, 3);
        QCOMPARE(b->connection().totalChanges(), before);
    }

    void opensSettlesAndTakesBackAConflict()
    {
        auto a = space("A");
        auto b = space("B");
        const Id id = Id::create(m_clock);
        QVERIFY(Editor(*a).create(project, id, {title(u"Un")}));
        take(*b, send(*a));
        QVERIFY(Editor(*a).change(project, id, {title(u"Deux")}));
        QVERIFY(Editor(*b).change(project, id, {title(u"Trois")}));
        const QByteArray before = dump(*a);
        const QString path = send(*b);
        const MergeReport dry = take(*a, path, true);
        QCOMPARE(dry.conflicts, 1);
        QCOMPARE(dump(*a), before);
        const MergeReport merged = take(*a, path);
        QCOMPARE(merged.conflicts, 1);
        const auto conflicts = Reader(*a).conflicts();
        QVERIFY(conflicts);
        QCOMPARE(conflicts->size(), 1);
        QCOMPARE(conflicts->first().candidates.size(), 2);
        // Taking the archive back closes the conflict, taking that back opens it again.
        const QByteArray disputed = dump(*a);
        const auto undone = undoArchive(*a, merged.archive);
        QVERIFY(undone);
        QCOMPARE(dump(*a), before);
        QVERIFY(undoArchive(*a, undone->undo));
        QCOMPARE(dump(*a), disputed);
        QVERIFY(Editor(*a).change(project, id, {title(u"Quatre")}));
        QCOMPARE(*Reader(*a).conflictCount(), 0);
        take(*b, send(*a));
        QCOMPARE(dump(*b), dump(*a));
    }

    void undoRemovesWhatAnArchiveCreated()
    {
        auto a = space("A");
        auto b = space("B");
        const Id kept = Id::create(m_clock);
        QVERIFY(Editor(*b).create(project, kept, {title(u"D’ici")}));
        const QByteArray before = dump(*b);
        QVERIFY(Editor(*a).create(project, Id::create(m_clock), {title(u"D’ailleurs")}));
        const MergeReport merged = take(*b, send(*a));
        QVERIFY(dump(*b) != before);
        QVERIFY(undoArchive(*b, merged.archive));
        QCOMPARE(dump(*b), before);
        QVERIFY(!undoArchive(*b, merged.archive));
        take(*a, send(*b));
        QCOMPARE(dump(*a), before);
    }

    void snapshotEqualsDeltas()
    {
        auto a = space("A");
        auto b = space("B");
        auto c = space("C");
        const Id id = Id::create(m_clock);
        QVERIFY(Editor(*a).create(project, id, {title(u"Un")}));
        take(*b, send(*a));
        QVERIFY(Editor(*b).change(project, id, {title(u"Deux")}));
        const Id gone = Id::create(m_clock);
        QVERIFY(Editor(*b).create(project, gone, {title(u"À retirer")}));
        QVERIFY(Editor(*b).remove(project, gone));
        const QString full = send(*b, true);
        take(*c, full);
        take(*a, full);
        QCOMPARE(dump(*a), dump(*b));
        QCOMPARE(dump(*c), dump(*b));
        // The older operation of A comes late: known to be covered, no conflict.
        QCOMPARE(take(*c, send(*a)).conflicts, 0);
        QCOMPARE(dump(*c), dump(*b));
    }

    void keepsAGapAside()
    {
        auto a = space("A");
        auto b = space("B");
        const Id id = Id::create(m_clock);
        QVERIFY(Editor(*a).create(project, id, {title(u"Un")}));
        const QString first = send(*a);
        QVERIFY(a->streams().setAcknowledged(a->ownStream(), 1));
        QVERIFY(Editor(*a).change(project, id, {title(u"Deux")}));
        const QString second = send(*a);
        const MergeReport early = take(*b, second);
        QCOMPARE(early.applied, 0);
        QCOMPARE(early.waiting.size(), 1);
        QCOMPARE(early.waiting.first().reason, QStringLiteral("gap"));
        const MergeReport late = take(*b, first);
        QCOMPARE(late.applied, 2);
        QVERIFY(late.waiting.isEmpty());
        QCOMPARE(dump(*b), dump(*a));
        QVERIFY(QDir(b->folder().waiting()).entryList({QStringLiteral("*.etabli")}).isEmpty());
    }

    void reissuesWhenACopyWroteTheSameNumbers()
    {
        auto a = space("A");
        const Id id = Id::create(m_clock);
        QVERIFY(Editor(*a).create(project, id, {title(u"Un")}));
        const QString folder = a->folder().path();
        const QString copy = folder + QStringLiteral("-copie");
        QVERIFY(ownKey(*a)); // a workbench has its key from its first day
        a.reset();
        QVERIFY(QDir().mkpath(copy));
        for (const char *name : {"etabli.sqlite", "site.json", "site.key"})
            QFile::copy(folder + u'/' + QLatin1String(name), copy + u'/' + QLatin1String(name));
        a = std::move(*Space::open(folder, Space::Access::Write, around()));
        QVERIFY(!a->foundCopied());
        const Id stream = a->site().stream;
        QVERIFY(Editor(*a).change(project, id, {title(u"Par A")}));
        // A copy that does not know it is one: same stream, same path and machine in its own eyes.
        {
            auto site = SpaceFolder(copy).readSite();
            QVERIFY(site);
            site->path = copy;
            QVERIFY(SpaceFolder(copy).writeSite(*site));
        }
        ManualClock other(m_clock.now() + 5000, 10);
        MachineMemory memory(m_folder.filePath(QStringLiteral("memory2")));
        QVERIFY(memory.note(stream, 1));
        auto b = std::move(*Space::open(copy, Space::Access::Write,
                                        {&other, m_folder.filePath(QStringLiteral("memory2")), QStringLiteral("m")}));
        QCOMPARE(b->site().stream, stream);
        QVERIFY(Editor(*b).change(project, id, {title(u"Par la copie")}));
        const MergeReport merged = take(*a, send(*b));
        QCOMPARE(merged.reissued, 1);
        QVERIFY(a->site().stream != stream);
        QCOMPARE(merged.conflicts, 1); // both texts stand
        const MergeReport back = take(*b, send(*a));
        QCOMPARE(back.applied, 1);
        QCOMPARE(dump(*b), dump(*a));
    }

    void refusesAnotherKeyForAKnownSite()
    {
        auto a = space("A");
        auto b = space("B");
        QVERIFY(Editor(*a).create(project, Id::create(m_clock), {title(u"Un")}));
        take(*b, send(*a));
        QVERIFY(writeKeyFile(a->folder().keyFile(), KeyPair::generate()));
        QVERIFY(Editor(*a).create(project, Id::create(m_clock), {title(u"Deux")}));
        const QByteArray before = dump(*b);
        const auto refused = mergeArchive(*b, {send(*a), false, nullptr});
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::SignerRefused);
        QCOMPARE(dump(*b), before);
    }

    void aLostKeyMakesAnotherSite()
    {
        auto a = space("A");
        auto b = space("B");
        QVERIFY(Editor(*a).create(project, Id::create(m_clock), {title(u"Un")}));
        take(*b, send(*a));
        const Id site = a->site().site;
        QVERIFY(QFile::remove(a->folder().keyFile()));
        QVERIFY(ownKey(*a));
        QVERIFY(a->site().site != site);
        QVERIFY(Editor(*a).create(project, Id::create(m_clock), {title(u"Deux")}));
        QCOMPARE(take(*b, send(*a)).signer, QStringLiteral("new"));
        QCOMPARE(dump(*b), dump(*a));
    }

    void refusesSomeonesOperationsFromAnother()
    {
        auto a = space("A");
        auto b = space("B");
        QVERIFY(Editor(*a).create(project, Id::create(m_clock), {title(u"Un")}));
        take(*b, send(*a));
        // A third workbench signs, with its own key, a delta that speaks of A's stream.
        const KeyPair thief = KeyPair::generate();
        Manifest forged;
        forged.kind = QStringLiteral("delta");
        forged.site = Id::create(m_clock);
        forged.publicKey = thief.publicKey;
        forged.streams.append({a->site().stream, a->site().site, QStringLiteral("A"), 0, 9, 0});
        const auto refused = judgeSigner(*b, forged);
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::SignerRefused);
        // A snapshot may carry what others wrote; a stream of its own site is its own.
        forged.kind = QStringLiteral("snapshot");
        QCOMPARE(*judgeSigner(*b, forged), Signer::New);
        forged.kind = QStringLiteral("delta");
        forged.streams.first().site = forged.site;
        QCOMPARE(*judgeSigner(*b, forged), Signer::New);
    }

    void sparesItsOwnFiles()
    {
        auto a = space("A");
        for (const char *name : {"etabli.sqlite", "site.key", "site.json", "etabli.lock", "blobs/x"}) {
            ExportRequest request;
            request.path = a->folder().path() + u'/' + QLatin1String(name);
            const auto refused = exportArchive(*a, request);
            QVERIFY(!refused);
            QCOMPARE(refused.error().fault, Fault::NotWritable);
        }
        QVERIFY(!send(*a).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ExchangeTest)
#include "tst_exchange.moc"
