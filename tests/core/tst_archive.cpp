#include "core/archive/hash.h"
#include "core/archive/reader.h"
#include "core/archive/writer.h"
#include "tests/core/tst_archive_forge.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace etabli;
using namespace Qt::StringLiterals;

/// What goes into an archive comes out of it, and other programs agree.
class TestArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // First, before other tests leave freed memory to be used again.
    void largeStreamKeepsMemoryFlat();
    void hashes();
    void safeNames_data();
    void safeNames();
    void roundTrip();
    void sameEntriesSameBytes();
    void zstdRoundTrip_data();
    void zstdRoundTrip();
    void streamsInterleave();
    void files();
    void progressAndCancel();
    void readSmallKeepsItsLimit();
    void otherProgramsAgree();
    void otherContentType();
    void tenThousandEntries();
    void replacedFileKeepsBeingRead();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

namespace {

// Text that compresses, but not to nothing.
QByteArray someText(qsizetype size, quint32 seed)
{
    QByteArray text;
    text.reserve(size + 64);
    quint32 state = seed;
    while (text.size() < size) {
        state = state * 1664525U + 1013904223U;
        text += "Coopérative d’énergie n° ";
        text += QByteArray::number(state % 100'000);
        text += '\n';
    }
    text.truncate(size);
    return text;
}

#ifdef Q_OS_LINUX
qint64 peakKib()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').constFirst().toLongLong();
    }
    return -1;
}

void forgetPeak()
{
    QFile refs(u"/proc/self/clear_refs"_s);
    QVERIFY(refs.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE(refs.write("5"), 1);
}
#endif

int runUnzip(const QStringList &arguments, QByteArray *output = nullptr)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"unzip"_s, arguments);
    if (!process.waitForFinished(60'000))
        return -1;
    if (output)
        *output = process.readAll();
    return process.exitCode();
}

} // namespace

void TestArchive::hashes()
{
    // Published BLAKE2b-256 values of nothing and of "abc".
    QCOMPARE(blake2b({}).toHex(), "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"_ba);
    QCOMPARE(blake2b("abc").toHex(), "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"_ba);
    const QByteArray text = someText(700'001, 1);
    Blake2b pieces;
    for (qsizetype at = 0; at < text.size(); at += 4097)
        pieces.add(QByteArrayView(text).sliced(at, qMin(qsizetype(4097), text.size() - at)));
    QCOMPARE(pieces.result(), blake2b(text));
    pieces.add("abc");
    QCOMPARE(pieces.result(), blake2b("abc"));
    QVERIFY(forge::writeFile(path(u"à hacher.txt"_s), text));
    QCOMPARE(blake2bFile(path(u"à hacher.txt"_s)).value(), blake2b(text));
    QCOMPARE(blake2bFile(path(u"absent"_s)).error().fault, Fault::NotFound);
    QCOMPARE(blake2bFile(m_folder.path()).error().fault, Fault::NotReadable);
}

void TestArchive::safeNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("safe");
    const auto row = [](const char *title, const QString &name, bool safe) { QTest::newRow(title) << name << safe; };
    row("plain", u"manifest.json"_s, true);
    row("deep", u"blobs/ab/cd-ef_0.bin"_s, true);
    row("hidden", u".x"_s, true);
    row("space inside", u"a b"_s, true);
    row("longest", QString(200, u'a'), true);
    row("too long", QString(201, u'a'), false);
    row("empty", QString(), false);
    row("parent", u"../x"_s, false);
    row("parent inside", u"a/../x"_s, false);
    row("parent at the end", u"a/.."_s, false);
    row("here", u"./x"_s, false);
    row("absolute", u"/x"_s, false);
    row("doubled slash", u"a//b"_s, false);
    row("folder", u"a/"_s, false);
    row("drive", u"C:/x"_s, false);
    row("drive, backslash", u"C:\\x"_s, false);
    row("backslash", u"a\\b"_s, false);
    row("accent", u"é"_s, false);
    row("line feed", u"a\nb"_s, false);
    row("delete", u"a\x7f"_s, false);
    row("zero", QString(QChar(0)), false);
    row("dot at the end", u"a./b"_s, false);
    row("space at the end", u"a "_s, false);
    row("star", u"a*"_s, false);
}

void TestArchive::safeNames()
{
    QFETCH(QString, name);
    QFETCH(bool, safe);
    QCOMPARE(isSafeName(name), safe);
    auto writer = ArchiveWriter::create(path(u"noms.etabli"_s)).value();
    const auto added = writer->add(name, "x");
    QCOMPARE(added.has_value(), safe);
    if (!safe)
        QCOMPARE(added.error().fault, Fault::ArchiveUnsafeName);
    // A refused name spoils nothing.
    QVERIFY(writer->add(u"ok"_s, "y").has_value());
    QVERIFY(writer->commit().has_value());
}

void TestArchive::roundTrip()
{
    const QString file = path(u"nouveau dossier/sous-dossier/échange n° 1.etabli"_s);
    const QByteArray manifest = QByteArrayLiteral(R"({"auteur":"Élodie Lefèvre — L’Établi"})");
    const QByteArray large = someText(3'000'000, 7);
    auto writer = ArchiveWriter::create(file).value();
    QVERIFY(writer->entries().isEmpty());
    const EntryInfo first = writer->add(u"manifest.json"_s, manifest).value();
    QCOMPARE(first, (EntryInfo{u"manifest.json"_s, manifest.size(), blake2b(manifest)}));
    QCOMPARE(writer->add(u"blobs/empty"_s, {}).value(), (EntryInfo{u"blobs/empty"_s, 0, blake2b({})}));
    QCOMPARE(writer->add(u"blobs/large"_s, large, Compression::Deflated).value(),
             (EntryInfo{u"blobs/large"_s, large.size(), blake2b(large)}));
    QCOMPARE(writer->add(u"BLOBS/Empty"_s, "x").error().fault, Fault::ArchiveDuplicateEntry);
    QCOMPARE(writer->add(u"mimetype"_s, "x").error().fault, Fault::ArchiveDuplicateEntry);
    auto sink = writer->begin(u"pieces"_s, Compression::Stored).value();
    QCOMPARE(writer->add(u"meanwhile"_s, "x").error().fault, Fault::BadUsage);
    QCOMPARE(writer->commit().error().fault, Fault::BadUsage);
    for (qsizetype i = 0; i < large.size(); i += 777)
        QVERIFY(sink->device().write(large.mid(i, 777)) > 0);
    QCOMPARE(sink->finish().value().blake2b, blake2b(large));
    QCOMPARE(sink->finish().error().fault, Fault::BadUsage);
    sink.reset();
    QVERIFY(!QFile::exists(file));
    const QList<EntryInfo> entries = writer->entries();
    QVERIFY(writer->commit().has_value());
    QCOMPARE(writer->commit().error().fault, Fault::BadUsage);
    QCOMPARE(writer->add(u"later"_s, "x").error().fault, Fault::BadUsage);
    writer.reset();

    const auto reader = ArchiveReader::open(file).value();
    QCOMPARE(reader->names(), QStringList({u"manifest.json"_s, u"blobs/empty"_s, u"blobs/large"_s, u"pieces"_s}));
    for (const EntryInfo &entry : entries) {
        QCOMPARE(reader->size(entry.name), entry.size);
        QVERIFY(reader->verify(entry.name, entry.size, entry.blake2b).has_value());
        QCOMPARE(reader->verify(entry.name, entry.size + 1, entry.blake2b).error().fault, Fault::ArchiveAltered);
        QCOMPARE(reader->verify(entry.name, entry.size, blake2b("other")).error().fault, Fault::ArchiveAltered);
        const auto device = reader->openEntry(entry.name).value();
        QCOMPARE(blake2b(device->readAll()), entry.blake2b);
        QVERIFY(device->atEnd());
        QVERIFY(device->finish().has_value());
    }
    QCOMPARE(reader->readSmall(u"manifest.json"_s, 1000).value(), manifest);
    QVERIFY(!reader->has(u"mimetype"_s));
    QVERIFY(!reader->has(u"Manifest.json"_s));
    QCOMPARE(reader->size(u"absent"_s), -1);
    QCOMPARE(reader->readSmall(u"absent"_s, 10).error().fault, Fault::NotFound);
    QCOMPARE(reader->openEntry(u"absent"_s).error().fault, Fault::NotFound);
    QCOMPARE(reader->openZstd(u"absent"_s, 10).error().fault, Fault::NotFound);
    QCOMPARE(reader->verify(u"absent"_s, 0, blake2b({})).error().fault, Fault::ArchiveAltered);
}

void TestArchive::sameEntriesSameBytes()
{
    const auto write = [this](const QString &name) {
        auto writer = ArchiveWriter::create(path(name)).value();
        QVERIFY(writer->add(u"a"_s, someText(100'000, 3), Compression::Zstd).has_value());
        QVERIFY(writer->add(u"b"_s, "b", Compression::Deflated).has_value());
        QVERIFY(writer->commit().has_value());
    };
    write(u"un.etabli"_s);
    QTest::qSleep(2100); // longer than a ZIP's clock tick
    write(u"deux.etabli"_s);
    QCOMPARE(forge::readFile(path(u"un.etabli"_s)), forge::readFile(path(u"deux.etabli"_s)));
}

void TestArchive::zstdRoundTrip_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<qsizetype>("piece");
    QTest::newRow("nothing") << qsizetype(0) << qsizetype(1);
    QTest::newRow("one byte") << qsizetype(1) << qsizetype(1);
    QTest::newRow("by bytes") << qsizetype(300'000) << qsizetype(3);
    QTest::newRow("a piece exactly") << (qsizetype(1) << 20) << qsizetype(4096);
    QTest::newRow("large pieces") << qsizetype(9'000'000) << qsizetype(5'000'000);
}

void TestArchive::zstdRoundTrip()
{
    QFETCH(qsizetype, size);
    QFETCH(qsizetype, piece);
    const QByteArray text = someText(size, 11);
    auto writer = ArchiveWriter::create(path(u"zstd.etabli"_s)).value();
    auto sink = writer->begin(u"operations.cbor.zst"_s, Compression::Zstd).value();
    for (qsizetype at = 0; at < size; at += piece) {
        const qsizetype count = qMin(piece, size - at);
        QCOMPARE(sink->device().write(text.constData() + at, count), count);
    }
    const EntryInfo info = sink->finish().value();
    sink.reset();
    QVERIFY(writer->commit().has_value());
    if (size > 100'000)
        QVERIFY2(info.size < size / 3, qPrintable(QString::number(info.size)));

    const auto reader = ArchiveReader::open(path(u"zstd.etabli"_s)).value();
    QVERIFY(reader->verify(info.name, info.size, info.blake2b).has_value());
    const auto device = reader->openZstd(info.name, size).value();
    QCOMPARE(device->readAll(), text);
    QVERIFY(device->atEnd());
    QVERIFY(device->finish().has_value());
    if (size > 0) {
        const auto tight = reader->openZstd(info.name, size - 1);
        if (tight) {
            QVERIFY((*tight)->readAll().size() < size);
            QCOMPARE((*tight)->fault().error().fault, Fault::ArchiveLimit);
        } else {
            QCOMPARE(tight.error().fault, Fault::ArchiveLimit);
        }
    }
    // The zstd program reads the same.
    QVERIFY(forge::writeFile(path(u"flux.zst"_s), reader->readSmall(info.name, info.size).value()));
    QProcess zstd;
    zstd.start(u"zstd"_s, {u"-dcq"_s, path(u"flux.zst"_s)});
    QVERIFY(zstd.waitForFinished());
    QCOMPARE(zstd.exitCode(), 0);
    QCOMPARE(zstd.readAllStandardOutput(), text);
}

void TestArchive::largeStreamKeepsMemoryFlat()
{
    constexpr qint64 total = 50'000'000;
    constexpr qint64 most = 20 << 10; // KiB: the pieces, zstd's tables and its window, a sanitizer's share
    const QByteArray piece = someText(100'000, 5);
#ifdef Q_OS_LINUX
    forgetPeak();
    const qint64 before = peakKib();
    QVERIFY(before > 0);
#endif
    auto writer = ArchiveWriter::create(path(u"grand.etabli"_s)).value();
    const auto write = [&](const QString &name, Compression compression) {
        auto sink = writer->begin(name, compression).value();
        for (qint64 done = 0; done < total; done += piece.size())
            QCOMPARE(sink->device().write(piece), piece.size());
        QVERIFY(sink->finish().has_value());
    };
    write(u"stored"_s, Compression::Stored);
    write(u"zstd"_s, Compression::Zstd);
    write(u"deflated"_s, Compression::Deflated);
    QVERIFY(writer->commit().has_value());

    // The same piece over and over deflates more than ordinary limits allow.
    Limits limits;
    limits.inflateRatio = 2000;
    const auto reader = ArchiveReader::open(path(u"grand.etabli"_s), limits).value();
    for (const EntryInfo &entry : writer->entries())
        QVERIFY(reader->verify(entry.name, entry.size, entry.blake2b).has_value());
    const auto device = reader->openZstd(u"zstd"_s, total).value();
    Blake2b decoded;
    QByteArray buffer(100'000, Qt::Uninitialized);
    for (qint64 got = 0; (got = device->read(buffer.data(), buffer.size())) > 0;)
        decoded.add(QByteArrayView(buffer.constData(), got));
    QVERIFY(device->finish().has_value());
    QCOMPARE(decoded.result(), writer->entries().constFirst().blake2b);
#ifdef Q_OS_LINUX
    const qint64 grown = peakKib() - before;
    qInfo("%lld KiB more at the peak", static_cast<long long>(grown));
    QVERIFY2(grown < most, qPrintable(QString::number(grown)));
#endif
}

void TestArchive::streamsInterleave()
{
    const QByteArray one = someText(900'000, 21);
    const QByteArray two = someText(900'000, 22);
    auto writer = ArchiveWriter::create(path(u"deux.etabli"_s)).value();
    QVERIFY(writer->add(u"one"_s, one).has_value());
    QVERIFY(writer->add(u"two"_s, two, Compression::Zstd).has_value());
    QVERIFY(writer->commit().has_value());
    auto reader = ArchiveReader::open(path(u"deux.etabli"_s)).value();
    const auto first = reader->openEntry(u"one"_s).value();
    const auto second = reader->openZstd(u"two"_s, two.size()).value();
    reader.reset(); // devices keep what they need
    QByteArray gotOne;
    QByteArray gotTwo;
    while (!first->atEnd() || !second->atEnd()) {
        gotOne += first->read(70'001);
        gotTwo += second->read(50'003);
    }
    QCOMPARE(gotOne, one);
    QCOMPARE(gotTwo, two);
    QVERIFY(first->finish().has_value());
    QVERIFY(second->finish().has_value());
}

void TestArchive::files()
{
    const QByteArray text = someText(1'234'567, 9);
    QVERIFY(forge::writeFile(path(u"pièce jointe.odt"_s), text));
    auto writer = ArchiveWriter::create(path(u"fichiers.etabli"_s)).value();
    QCOMPARE(writer->addFile(u"blobs/a"_s, path(u"absent"_s)).error().fault, Fault::NotFound);
    QCOMPARE(writer->addFile(u"blobs/a"_s, m_folder.path()).error().fault, Fault::NotReadable);
    const EntryInfo info = writer->addFile(u"blobs/a"_s, path(u"pièce jointe.odt"_s)).value();
    QCOMPARE(info, (EntryInfo{u"blobs/a"_s, text.size(), blake2b(text)}));
    QVERIFY(writer->commit().has_value());
    const auto reader = ArchiveReader::open(path(u"fichiers.etabli"_s)).value();
    QCOMPARE(reader->readSmall(u"blobs/a"_s, 2'000'000).value(), text);
}

void TestArchive::progressAndCancel()
{
    const QByteArray text = someText(2'000'000, 13);
    QVERIFY(forge::writeFile(path(u"source"_s), text));
    QList<qint64> steps;
    Progress listener([&steps, &text](qint64 done, qint64 total) {
        QCOMPARE(total, qint64(text.size()));
        steps.append(done);
    });
    const QString file = path(u"progression.etabli"_s);
    auto writer = ArchiveWriter::create(file).value();
    const EntryInfo info = writer->addFile(u"a"_s, path(u"source"_s), &listener).value();
    QVERIFY(writer->commit().has_value());
    QVERIFY(steps.size() > 3);
    QCOMPARE(steps.constLast(), qint64(text.size()));
    steps.clear();
    const auto reader = ArchiveReader::open(file).value();
    QVERIFY(reader->verify(info.name, info.size, info.blake2b, &listener).has_value());
    QCOMPARE(steps.constLast(), qint64(text.size()));

    const QByteArray before = forge::readFile(file);
    listener.cancel();
    QCOMPARE(reader->verify(info.name, info.size, info.blake2b, &listener).error().fault, Fault::Cancelled);
    writer = ArchiveWriter::create(file).value();
    QCOMPARE(writer->addFile(u"a"_s, path(u"source"_s), &listener).error().fault, Fault::Cancelled);
    QCOMPARE(writer->commit().error().fault, Fault::Cancelled);
    QCOMPARE(forge::readFile(file), before);
}

void TestArchive::readSmallKeepsItsLimit()
{
    auto writer = ArchiveWriter::create(path(u"petit.etabli"_s)).value();
    QVERIFY(writer->add(u"a"_s, "12345").has_value());
    QVERIFY(writer->commit().has_value());
    const auto reader = ArchiveReader::open(path(u"petit.etabli"_s)).value();
    QCOMPARE(reader->readSmall(u"a"_s, 5).value(), "12345"_ba);
    QCOMPARE(reader->readSmall(u"a"_s, 4).error().fault, Fault::ArchiveLimit);
}

void TestArchive::otherProgramsAgree()
{
    const QString file = path(u"pour unzip.etabli"_s);
    const QByteArray text = someText(500'000, 17);
    auto writer = ArchiveWriter::create(file).value();
    QVERIFY(writer->add(u"manifest.json"_s, text).has_value());
    QVERIFY(writer->add(u"blobs/vide"_s, {}).has_value());
    QVERIFY(writer->add(u"ops.zst"_s, text, Compression::Zstd).has_value());
    QVERIFY(writer->add(u"content.xml"_s, text, Compression::Deflated).has_value());
    QVERIFY(writer->commit().has_value());
    QByteArray output;
    QVERIFY2(runUnzip({u"-t"_s, file}, &output) == 0, output.constData());
    QVERIFY2(output.contains("No errors detected"), output.constData());
    QCOMPARE(runUnzip({u"-p"_s, file, u"content.xml"_s}, &output), 0);
    QCOMPARE(output, text);
    QCOMPARE(runUnzip({u"-p"_s, file, u"mimetype"_s}, &output), 0);
    QCOMPARE(output, archiveMimetype.toByteArray());
    // The content type lies where programs look for it without opening the ZIP.
    QCOMPARE(forge::readFile(file).mid(30, 38), "mimetype"_ba + archiveMimetype.toByteArray());
}

void TestArchive::otherContentType()
{
    const QString file = path(u"convention.odt"_s);
    auto writer = ArchiveWriter::create(file, "application/vnd.oasis.opendocument.text").value();
    QVERIFY(writer->add(u"content.xml"_s, "<x/>", Compression::Deflated).has_value());
    QVERIFY(writer->commit().has_value());
    QCOMPARE(runUnzip({u"-tqq"_s, file}), 0);
    QCOMPARE(ArchiveReader::open(file).error().fault, Fault::NotAnArchive);
}

void TestArchive::tenThousandEntries()
{
    const QString file = path(u"beaucoup.etabli"_s);
    auto writer = ArchiveWriter::create(file).value();
    for (int i = 0; i < 9'999; ++i)
        QVERIFY(writer->add(u"blobs/"_s + QString::number(i), QByteArray::number(i)).has_value());
    QCOMPARE(writer->entries().size(), 9'999);
    QVERIFY(writer->commit().has_value());
    const auto reader = ArchiveReader::open(file).value();
    QCOMPARE(reader->names().size(), 9'999);
    QCOMPARE(reader->readSmall(u"blobs/9998"_s, 10).value(), "9998"_ba);
    for (const EntryInfo &entry : writer->entries())
        QVERIFY(reader->verify(entry.name, entry.size, entry.blake2b).has_value());
}

void TestArchive::replacedFileKeepsBeingRead()
{
    const QString file = path(u"remplacé.etabli"_s);
    auto writer = ArchiveWriter::create(file).value();
    QVERIFY(writer->add(u"a"_s, "before").has_value());
    QVERIFY(writer->commit().has_value());
    const auto reader = ArchiveReader::open(file).value();
    writer = ArchiveWriter::create(file).value();
    QVERIFY(writer->add(u"a"_s, "after, and longer").has_value());
    QVERIFY(writer->commit().has_value());
    QCOMPARE(reader->readSmall(u"a"_s, 100).value(), "before"_ba);
    QCOMPARE(ArchiveReader::open(file).value()->readSmall(u"a"_s, 100).value(), "after, and longer"_ba);
}

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
