#include "core/archive/pendingfile.h"
#include "core/archive/reader.h"
#include "core/archive/writer.h"
#include "tests/core/tst_archive_forge.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

#include <cstdio>

using namespace etabli;
using namespace Qt::StringLiterals;

/// An archive appears whole or not at all, whatever stops the writing.
class TestArchiveWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingBeforeCommit_data();
    void nothingBeforeCommit();
    void unfinishedEntrySpoils();
    void unwritableFolder();
    void fullDisk_data();
    void fullDisk();
    void killedAtAnyMoment();
    void keepsPermissionsAndLinks();
    void pendingFile_data();
    void pendingFile();

private:
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

namespace {

// What the killed program does: the same archive over and over, a word on each to know it lives.
int writeForEver(const QString &path)
{
    for (int round = 0;; ++round) {
        auto writer = ArchiveWriter::create(path);
        if (!writer)
            return 1;
        for (int i = 0; i < 20; ++i) {
            if (!(*writer)->add(QString::number(i), QByteArray(50'000, static_cast<char>('a' + i))))
                return 1;
        }
        if (!(*writer)->commit())
            return 1;
        std::puts("written");
        std::fflush(stdout);
    }
}

} // namespace

void TestArchiveWriting::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"échange.etabli"_s);
}

void TestArchiveWriting::nothingBeforeCommit_data()
{
    QTest::addColumn<bool>("former");
    QTest::newRow("new") << false;
    QTest::newRow("over a former one") << true;
}

void TestArchiveWriting::nothingBeforeCommit()
{
    QFETCH(bool, former);
    if (former)
        QVERIFY(forge::writeFile(m_file, "former"));
    const QStringList before = files();
    {
        auto writer = ArchiveWriter::create(m_file).value();
        QVERIFY(writer->add(u"a"_s, QByteArray(1'000'000, 'a')).has_value());
        QCOMPARE(QFile::exists(m_file), former);
    }
    QCOMPARE(files(), before);
    if (former)
        QCOMPARE(forge::readFile(m_file), "former"_ba);
    auto writer = ArchiveWriter::create(m_file).value();
    QVERIFY(writer->add(u"a"_s, "b").has_value());
    QVERIFY(writer->commit().has_value());
    writer.reset();
    QCOMPARE(files(), QStringList{u"échange.etabli"_s});
    QVERIFY(ArchiveReader::open(m_file).has_value());
}

void TestArchiveWriting::unfinishedEntrySpoils()
{
    for (const Compression compression : {Compression::Stored, Compression::Zstd, Compression::Deflated}) {
        auto writer = ArchiveWriter::create(m_file).value();
        auto sink = writer->begin(u"a"_s, compression).value();
        QCOMPARE(sink->device().write("some"), 4);
        sink.reset();
        QVERIFY(!writer->add(u"b"_s, "x"));
        QCOMPARE(writer->commit().error().fault, Fault::BadUsage);
        writer.reset();
        QVERIFY(files().isEmpty());
    }
}

void TestArchiveWriting::unwritableFolder()
{
    QVERIFY(forge::writeFile(m_file, "a plain file"));
    QCOMPARE(ArchiveWriter::create(m_file + u"/dessous.etabli"_s).error().fault, Fault::NotWritable);
    QCOMPARE(ArchiveWriter::create(m_file + u"/plus/bas.etabli"_s).error().fault, Fault::NotWritable);
    QCOMPARE(ArchiveWriter::create(m_folder->path()).error().fault, Fault::NotWritable);
    QCOMPARE(ArchiveWriter::create({}).error().fault, Fault::BadUsage);
#ifdef Q_OS_LINUX
    // No one may make files there, not even the administrator.
    QCOMPARE(ArchiveWriter::create(u"/proc/self/essai.etabli"_s).error().fault, Fault::NotWritable);
#endif
    QCOMPARE(forge::readFile(m_file), "a plain file"_ba);
    QCOMPARE(files(), QStringList{u"échange.etabli"_s});
}

void TestArchiveWriting::fullDisk_data()
{
    QTest::addColumn<Compression>("compression");
    QTest::addColumn<int>("room");
    // From the first header to the directory at the end.
    for (const int room : {0, 40, 100, 1000, 300'000, 999'000, 1'000'130, 1'000'200}) {
        QTest::addRow("stored, %d bytes", room) << Compression::Stored << room;
        QTest::addRow("deflated, %d bytes", room) << Compression::Deflated << room;
        QTest::addRow("zstd, %d bytes", room) << Compression::Zstd << room;
    }
}

void TestArchiveWriting::fullDisk()
{
#ifdef Q_OS_UNIX
    QFETCH(Compression, compression);
    QFETCH(int, room);
    QVERIFY(forge::writeFile(m_file, "former"));
    QByteArray noise(1'000'000, Qt::Uninitialized);
    QRandomGenerator random(4);
    for (char &c : noise)
        c = static_cast<char>(random.generate());

    // A file that may not grow meets what a full disk gives.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit former{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &former), 0);
    const rlimit tight{static_cast<rlim_t>(room), former.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    Result<void> outcome;
    {
        auto writer = ArchiveWriter::create(m_file);
        if (!writer) {
            outcome = tl::unexpected(writer.error());
        } else {
            const auto added = (*writer)->add(u"a"_s, noise, compression);
            const auto committed = (*writer)->commit();
            outcome = committed;
            if (!added && committed)
                outcome = failure(Fault::Internal, {}, u"committed after a failure"_s);
        }
    }
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &former), 0);
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().fault == Fault::DiskFull, qPrintable(outcome.error().detail));
    QCOMPARE(forge::readFile(m_file), "former"_ba);
    QCOMPARE(files(), QStringList{u"échange.etabli"_s});
#endif
}

void TestArchiveWriting::killedAtAnyMoment()
{
    int whole = 0;
    int none = 0;
    for (int round = 0; round < 30; ++round) {
        QVERIFY(!QFile::exists(m_file) || QFile::remove(m_file));
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--write-for-ever"_s, m_file});
        QVERIFY(process.waitForStarted());
        if (round % 2 == 0) {
            QVERIFY(process.waitForReadyRead());
            QVERIFY2(process.readAllStandardOutput().startsWith("written"), "the writer does not write");
        }
        QTest::qSleep(static_cast<int>(QRandomGenerator::global()->bounded(30)));
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        if (!QFile::exists(m_file)) {
            ++none;
            continue;
        }
        ++whole;
        const auto reader = ArchiveReader::open(m_file);
        QVERIFY2(reader.has_value(), qPrintable(faultName(reader ? Fault::Internal : reader.error().fault)));
        for (int i = 0; i < 20; ++i)
            QCOMPARE((*reader)->readSmall(QString::number(i), 50'000).value(),
                     QByteArray(50'000, static_cast<char>('a' + i)));
    }
    qInfo("%d killed with a whole archive, %d with none", whole, none);
    QVERIFY(whole >= 15);
}

void TestArchiveWriting::keepsPermissionsAndLinks()
{
#ifdef Q_OS_UNIX
    QVERIFY(forge::writeFile(m_file, "former"));
    constexpr auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QVERIFY(QFile::setPermissions(m_file, mine));
    const QString link = m_folder->filePath(u"lien.etabli"_s);
    QVERIFY(QFile::link(m_file, link));
    auto writer = ArchiveWriter::create(link).value();
    QVERIFY(writer->commit().has_value());
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(ArchiveReader::open(m_file).has_value());
    QVERIFY(!QFile::permissions(m_file).testAnyFlags(QFileDevice::ReadGroup | QFileDevice::ReadOther));
#endif
}

void TestArchiveWriting::pendingFile_data()
{
    QTest::addColumn<PendingFile::Naming>("naming");
    QTest::newRow("nameless if possible") << PendingFile::Naming::NamelessIfPossible;
    // As on file systems that know no nameless files.
    QTest::newRow("named") << PendingFile::Naming::Named;
}

void TestArchiveWriting::pendingFile()
{
    QFETCH(PendingFile::Naming, naming);
    auto file = PendingFile::create(m_file, naming).value();
    QCOMPARE(file->write("hello world"), 11);
    QVERIFY(file->seek(6));
    QCOMPARE(file->write("World"), 5);
    QCOMPARE(file->size(), 11);
    QVERIFY(!QFile::exists(m_file));
    QVERIFY(file->status().has_value());
    QVERIFY(file->commit().has_value());
    QCOMPARE(forge::readFile(m_file), "hello World"_ba);
    QCOMPARE(file->commit().error().fault, Fault::BadUsage);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"device not open"_s));
    QCOMPARE(file->write("more"), -1);

    file = PendingFile::create(m_file, naming).value();
    QCOMPARE(file->write("dropped"), 7);
    file.reset();
    QCOMPARE(forge::readFile(m_file), "hello World"_ba);

#ifdef Q_OS_UNIX
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit former{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &former), 0);
    const rlimit tight{1000, former.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    file = PendingFile::create(m_file, naming).value();
    const qint64 written = file->write(QByteArray(1001, 'x'));
    const auto committed = file->commit();
    file.reset();
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &former), 0);
    QCOMPARE(written, -1);
    QCOMPARE(committed.error().fault, Fault::DiskFull);
    QCOMPARE(forge::readFile(m_file), "hello World"_ba);
#endif
    QCOMPARE(files(), QStringList{u"échange.etabli"_s});
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--write-for-ever"_s)
        return writeForEver(arguments.at(2));
    TestArchiveWriting test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_archivewriting.moc"
