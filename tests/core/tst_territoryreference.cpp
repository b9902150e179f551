#include "core/db/connection.h"
#include "core/territory/referenceloader.h"
#include "core/territory/referencetext.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <thread>
#include <vector>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace etabli;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

/// The compressed reference becomes a database once, whole, and again whenever what is there is not it.
class TestTerritoryReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void madeOnceWithProgress();
    void theSameEachTime();
    void anythingElseIsReplaced_data();
    void anythingElseIsReplaced();
    void aFlippedByteIsSeenByTheFullCheck();
    void cancelledLeavesNothing();
    void unwritableFolder();
    void aFileInPlaceOfTheFolder();
    void damagedData_data();
    void damagedData();
    void oldPartsAreSweptAway();
    void twoReferencesSideBySide();
    void twoProgramsAtOnce();

private:
    QTemporaryDir m_dir;
    QString m_path;
};

void TestTerritoryReference::initTestCase()
{
    QElapsedTimer timer;
    timer.start();
    const auto path = ReferenceLoader().materialise(m_dir.path());
    QVERIFY2(path, path ? "" : qPrintable(path.error().detail));
    qInfo("made in %lld ms, %lld bytes", timer.elapsed(), QFileInfo(*path).size());
    m_path = *path;
}

void TestTerritoryReference::madeOnceWithProgress()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("données/partagées"));
    QList<std::pair<qint64, qint64>> reports;
    Progress progress([&reports](qint64 done, qint64 total) { reports.emplaceBack(done, total); });
    const ReferenceLoader loader;
    const auto path = loader.materialise(folder, &progress);
    QVERIFY(path);
    QCOMPARE(*path, QDir(folder).filePath(loader.fileName()));
    QCOMPARE(filesIn(folder), QStringList{loader.fileName()});
    QVERIFY(reports.size() > 10);
    QVERIFY(std::is_sorted(reports.cbegin(), reports.cend()));
    QCOMPARE(reports.last().first, reports.last().second);

    reports.clear();
    const QDateTime before = QFileInfo(*path).lastModified();
    QCOMPARE(*loader.materialise(folder, &progress), *path);
    QVERIFY(reports.isEmpty());
    QCOMPARE(QFileInfo(*path).lastModified(), before);
    QVERIFY(loader.isSound(*path, ReferenceLoader::Check::Full));
}

void TestTerritoryReference::theSameEachTime()
{
    const QTemporaryDir dir;
    const auto path = ReferenceLoader().materialise(dir.path());
    QVERIFY(path);
    QVERIFY(bytesOf(*path) == bytesOf(m_path));
}

void TestTerritoryReference::anythingElseIsReplaced_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = bytesOf(m_path);
    QVERIFY(whole.size() > 1'000'000);
    QTest::newRow("vide") << QByteArray();
    QTest::newRow("texte") << QByteArray("ceci n'est pas une base");
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n").append(QByteArray(200'000, 'x'));
    QTest::newRow("tronqué à mi-chemin") << whole.left(whole.size() / 2);
    QTest::newRow("tronqué d'un octet") << whole.chopped(1);
    QTest::newRow("en-tête seul") << whole.left(100);
    QByteArray zeros = whole;
    zeros.replace(100, 4000, QByteArray(4000, '\0'));
    QTest::newRow("première page effacée") << zeros;
    QByteArray otherProgram = whole;
    otherProgram[68] = 'X';
    QTest::newRow("autre programme") << otherProgram;
}

void TestTerritoryReference::anythingElseIsReplaced()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir dir;
    const ReferenceLoader loader;
    const QString path = dir.filePath(loader.fileName());
    QVERIFY(write(path, bytes));
    QVERIFY(!loader.isSound(path, ReferenceLoader::Check::Quick));
    // Making it takes a while: once for each way of not being it is enough.
    if (bytes.isEmpty() || bytes.size() < bytesOf(m_path).size() - 1)
        return;
    const auto made = loader.materialise(dir.path());
    QVERIFY(made);
    QCOMPARE(*made, path);
    QVERIFY(bytesOf(path) == bytesOf(m_path));
    QCOMPARE(filesIn(dir.path()).size(), 1);
}

void TestTerritoryReference::aFlippedByteIsSeenByTheFullCheck()
{
    const QTemporaryDir dir;
    const ReferenceLoader loader;
    const QString path = dir.filePath(loader.fileName());
    QByteArray bytes = bytesOf(m_path);
    // The header of a page in the middle: the number of its cells.
    const qsizetype page = bytes.size() / 2 / 4096 * 4096;
    bytes[page + 3] = static_cast<char>(~bytes[page + 3]);
    QVERIFY(write(path, bytes));
    QVERIFY(!loader.isSound(path, ReferenceLoader::Check::Full));
    QVERIFY(loader.materialise(dir.path(), nullptr, ReferenceLoader::Check::Full));
    QVERIFY(bytesOf(path) == bytesOf(m_path));
}

void TestTerritoryReference::cancelledLeavesNothing()
{
    const QTemporaryDir dir;
    std::unique_ptr<Progress> progress;
    progress = std::make_unique<Progress>([&progress](qint64 done, qint64 total) {
        if (done > total / 2)
            progress->cancel();
    });
    const auto made = ReferenceLoader().materialise(dir.path(), progress.get());
    QVERIFY(!made);
    QCOMPARE(made.error().fault, Fault::Cancelled);
    QCOMPARE(filesIn(dir.path()), QStringList());
}

void TestTerritoryReference::unwritableFolder()
{
#ifdef Q_OS_UNIX
    if (::geteuid() == 0) {
        // Root writes everywhere, save where the kernel itself says no.
        const QString folder = QStringLiteral("/proc/etabli-territoires");
        const auto made = ReferenceLoader().materialise(folder);
        QVERIFY(!made);
        QCOMPARE(made.error().fault, Fault::NotWritable);
        QCOMPARE(made.error().subject, folder);
        return;
    }
#endif
    const QTemporaryDir dir;
    const QFileDevice::Permissions all = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    QVERIFY(QFile::setPermissions(dir.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const auto made = ReferenceLoader().materialise(dir.path());
    QVERIFY(QFile::setPermissions(dir.path(), all));
    QVERIFY(!made);
    QCOMPARE(made.error().fault, Fault::NotWritable);
    QCOMPARE(made.error().subject, dir.path());
}

void TestTerritoryReference::aFileInPlaceOfTheFolder()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("pris"));
    QVERIFY(write(folder, "x"));
    const auto made = ReferenceLoader().materialise(folder);
    QVERIFY(!made);
    QCOMPARE(made.error().fault, Fault::NotWritable);
}

void TestTerritoryReference::damagedData_data()
{
    QTest::addColumn<QByteArray>("compressed");
    const QByteArray whole = embeddedReference();
    QVERIFY(whole.size() > 500'000);
    QTest::newRow("vide") << QByteArray();
    QTest::newRow("pas du zstd") << QByteArray("kind\tcode\n");
    QTest::newRow("tronqué") << whole.left(whole.size() / 3);
    QByteArray flipped = whole;
    flipped[flipped.size() / 2] = static_cast<char>(~flipped[flipped.size() / 2]);
    QTest::newRow("un octet changé") << flipped;
}

void TestTerritoryReference::damagedData()
{
    QFETCH(QByteArray, compressed);
    const QTemporaryDir dir;
    const auto made = ReferenceLoader(compressed).materialise(dir.path());
    QVERIFY(!made);
    QCOMPARE(made.error().fault, Fault::ReferenceDamaged);
    QCOMPARE(filesIn(dir.path()), QStringList());
}

void TestTerritoryReference::oldPartsAreSweptAway()
{
    const QTemporaryDir dir;
    const QString stale = dir.filePath(QStringLiteral("territoires-aaaaaa.part"));
    const QString fresh = dir.filePath(QStringLiteral("territoires-bbbbbb.part"));
    QVERIFY(write(stale, "x"));
    QVERIFY(write(fresh, "x"));
    QFile file(stale);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-1), QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(ReferenceLoader().materialise(dir.path()));
    QVERIFY(!QFile::exists(stale));
    QVERIFY(QFile::exists(fresh)); // another program may be writing it
}

void TestTerritoryReference::twoReferencesSideBySide()
{
    QByteArray other = embeddedReference();
    // A skippable frame of zstd: other bytes, same data.
    other.prepend(QByteArray("\x50\x2A\x4D\x18\x01\x00\x00\x00\x2A", 9));
    const ReferenceLoader first;
    const ReferenceLoader second(other);
    QVERIFY(first.fileName() != second.fileName());
    QVERIFY(!second.isSound(m_path, ReferenceLoader::Check::Quick));
}

void TestTerritoryReference::twoProgramsAtOnce()
{
    const QTemporaryDir dir;
    std::array<QString, 2> made;
    std::vector<std::thread> threads;
    for (int i = 0; i < 2; ++i) {
        threads.emplace_back([&made, &dir, i] {
            if (const auto path = ReferenceLoader().materialise(dir.path()))
                made[static_cast<size_t>(i)] = *path;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(made[0], dir.filePath(ReferenceLoader().fileName()));
    QCOMPARE(made[1], made[0]);
    QCOMPARE(filesIn(dir.path()).size(), 1);
    QVERIFY(bytesOf(made[0]) == bytesOf(m_path));
}

QTEST_GUILESS_MAIN(TestTerritoryReference)
#include "tst_territoryreference.moc"
