#include "core/archive/hash.h"
#include "core/archive/reader.h"
#include "core/archive/writer.h"
#include "tests/core/tst_archive_forge.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace etabli;
using namespace Qt::StringLiterals;

namespace {

/// All an archive gives out, after its contents were compared with what a manifest would say.
struct Contents
{
    QStringList names;
    QList<QByteArray> bytes;
    QByteArray decoded;
    friend bool operator==(const Contents &, const Contents &) = default;
};

Result<Contents> contentsOf(const QString &path, const QList<EntryInfo> &manifest)
{
    ETABLI_ASSIGN(const auto reader, ArchiveReader::open(path));
    Contents contents;
    contents.names = reader->names();
    for (const EntryInfo &entry : manifest) {
        ETABLI_TRY(reader->verify(entry.name, entry.size, entry.blake2b));
        ETABLI_ASSIGN(const QByteArray bytes, reader->readSmall(entry.name, 1 << 20));
        contents.bytes.append(bytes);
    }
    ETABLI_ASSIGN(const auto device, reader->openZstd(u"operations.cbor.zst"_s, 1 << 20));
    contents.decoded = device->readAll();
    ETABLI_TRY(device->finish());
    return contents;
}

} // namespace

/// Nothing broken, cut or forged comes in, whatever was done to the file.
class TestArchiveFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTruncation();
    void everyBitFlip_data();
    void everyBitFlip();
    void everyByteAddedOrDropped();
    void manyRandomChanges();
    void forgedStructure_data();
    void forgedStructure();
    void otherFiles();
    void unreadable();
    void limits();
    void fileCutWhileOpen();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString written(const QByteArray &bytes) const;
    Fault refusal(const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    QByteArray m_small;
    QList<EntryInfo> m_manifest;
    QByteArray m_deflated;
    QList<EntryInfo> m_deflatedManifest;
};

QString TestArchiveFaults::written(const QByteArray &bytes) const
{
    const QString file = path(u"essai.etabli"_s);
    return forge::writeFile(file, bytes) ? file : QString();
}

// How opening such a file is refused; Internal when it is not.
Fault TestArchiveFaults::refusal(const QByteArray &bytes) const
{
    const auto reader = ArchiveReader::open(written(bytes));
    return reader ? Fault::Internal : reader.error().fault;
}

void TestArchiveFaults::initTestCase()
{
    const auto make = [this](Compression compression, QByteArray &bytes, QList<EntryInfo> &manifest) {
        const QByteArray text = QByteArrayLiteral("Café associatif de l’Île-d’Yeu, œuvre commune. ").repeated(6);
        auto writer = ArchiveWriter::create(path(u"petit.etabli"_s)).value();
        QVERIFY(writer->add(u"manifest.json"_s, text, compression).has_value());
        QVERIFY(writer->add(u"manifest.sig"_s, QByteArray(64, '\x5a')).has_value());
        QVERIFY(writer->add(u"operations.cbor.zst"_s, QByteArray(text + blake2b(text)), Compression::Zstd).has_value());
        QVERIFY(writer->add(u"blobs/vide"_s, {}).has_value());
        QVERIFY(writer->add(u"blobs/0a1b"_s, blake2b(text).repeated(8), compression).has_value());
        QVERIFY(writer->commit().has_value());
        manifest = writer->entries();
        bytes = forge::readFile(path(u"petit.etabli"_s));
    };
    make(Compression::Stored, m_small, m_manifest);
    make(Compression::Deflated, m_deflated, m_deflatedManifest);
    QVERIFY(contentsOf(written(m_small), m_manifest).has_value());
    // The hand-made ZIPs below are refused for their faults only.
    QVERIFY(ArchiveReader::open(written(forge::zip({forge::mimetype(), forge::file("a", "b")}))).has_value());
}

void TestArchiveFaults::everyTruncation()
{
    for (const QByteArray &whole : {m_small, m_deflated}) {
        for (qsizetype size = 1; size < whole.size(); ++size) {
            const Fault fault = refusal(whole.first(size));
            QVERIFY2(fault == Fault::ArchiveTruncated,
                     qPrintable(u"%1 of %2: %3"_s.arg(size).arg(whole.size()).arg(faultName(fault))));
        }
    }
    QCOMPARE(refusal({}), Fault::EmptyFile);
}

void TestArchiveFaults::everyBitFlip_data()
{
    QTest::addColumn<QByteArray>("whole");
    QTest::addColumn<QList<EntryInfo>>("manifest");
    QTest::newRow("stored") << m_small << m_manifest;
    QTest::newRow("deflated") << m_deflated << m_deflatedManifest;
}

void TestArchiveFaults::everyBitFlip()
{
    QFETCH(QByteArray, whole);
    QFETCH(QList<EntryInfo>, manifest);
    const Contents before = contentsOf(written(whole), manifest).value();
    int refused = 0;
    int harmless = 0;
    for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
        QByteArray flipped = whole;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        const auto after = contentsOf(written(flipped), manifest);
        if (!after) {
            ++refused;
            continue;
        }
        ++harmless;
        QVERIFY2(*after == before, qPrintable(u"bit %1 changed what came in"_s.arg(bit)));
        // Whatever another program notices, we must notice.
        QVERIFY2(QProcess::execute(u"unzip"_s, {u"-tqq"_s, path(u"essai.etabli"_s)}) == 0,
                 qPrintable(u"unzip noticed bit %1"_s.arg(bit)));
    }
    qInfo("%d flips: %d refused, %d harmless", refused + harmless, refused, harmless);
    // What may pass are fields of the directory that mean nothing here: who made the entry, its permissions.
    constexpr int bitsWithoutMeaning = 16 + 16 + 32;
    QVERIFY(harmless <= (manifest.size() + 1) * bitsWithoutMeaning);
}

void TestArchiveFaults::everyByteAddedOrDropped()
{
    for (qsizetype at = 0; at <= m_small.size(); ++at) {
        QByteArray longer = m_small;
        longer.insert(at, 'x');
        QVERIFY2(!ArchiveReader::open(written(longer)), qPrintable(u"added at %1"_s.arg(at)));
        if (at == m_small.size())
            continue;
        QByteArray shorter = m_small;
        shorter.remove(at, 1);
        QVERIFY2(!ArchiveReader::open(written(shorter)), qPrintable(u"dropped at %1"_s.arg(at)));
    }
}

void TestArchiveFaults::manyRandomChanges()
{
    const Contents before = contentsOf(written(m_deflated), m_deflatedManifest).value();
    QRandomGenerator random(20260715);
    const auto below = [&random](qsizetype bound) { return static_cast<qsizetype>(random.bounded(qint64(bound))); };
    const QByteArray extremes[] = {"\xff\xff\xff\xff"_ba, QByteArray(4, '\0'), "\xff\xff"_ba, "\x00\x00\x00\x80"_ba,
                                   "PK\x01\x02"_ba,       "PK\x05\x06"_ba,     "../"_ba,      "\x08"_ba};
    int refused = 0;
    constexpr int rounds = 4000;
    for (int round = 0; round < rounds; ++round) {
        QByteArray bytes = m_deflated;
        for (qsizetype changes = 1 + below(4); changes > 0; --changes) {
            const qsizetype at = below(bytes.size());
            const qsizetype count = qMin(1 + below(60), bytes.size() - at);
            switch (below(4)) {
            case 0: bytes[at] = static_cast<char>(below(256)); break;
            case 1: bytes.replace(at, count, bytes.mid(below(bytes.size()), count)); break;
            case 2: bytes.insert(at, bytes.mid(below(bytes.size()), count)); break;
            default: {
                const QByteArray &extreme = extremes[below(std::size(extremes))];
                bytes.replace(at, extreme.size(), extreme);
            }
            }
        }
        const auto after = contentsOf(written(bytes), m_deflatedManifest);
        refused += after ? 0 : 1;
        QVERIFY2(!after || *after == before, qPrintable(u"round %1"_s.arg(round)));
    }
    qInfo("%d changes: %d refused", rounds, refused);
    QVERIFY(refused > rounds / 2);
}

void TestArchiveFaults::forgedStructure_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Fault>("fault");
    using forge::Entry;
    const Entry mimetype = forge::mimetype();
    const Entry plain = forge::file("a", "content");
    const auto row = [](const char *title, const QByteArray &bytes, Fault fault) {
        QTest::newRow(title) << bytes << fault;
    };
    // One entry like `plain`, changed in some way, among others.
    const auto changed = [&](const char *title, Fault fault, auto change) {
        Entry entry = plain;
        change(entry);
        row(title, forge::zip({mimetype, forge::file("before", "x"), entry, forge::file("z", "after")}), fault);
    };
    const auto named = [&](const char *title, const QByteArray &name) {
        changed(title, Fault::ArchiveUnsafeName, [&](Entry &e) { e.name = name; });
    };
    named("parent", "../x");
    named("deep parent", "blobs/../../x");
    named("absolute", "/x");
    named("drive", "C:\\x");
    named("drive, slash", "C:/x");
    named("backslash", "..\\x");
    named("zero byte", QByteArray("a\0b", 3));
    named("UTF-8", "é");
    named("empty", "");
    named("folder", "dossier/");
    named("too long", QByteArray(300, 'a'));
    changed("link", Fault::ArchiveUnsafeName, [](Entry &e) { e.attributes = quint32(0120777) << 16; });
    changed("folder by its mode", Fault::ArchiveUnsafeName, [](Entry &e) { e.attributes = quint32(0040755) << 16; });
    changed("device", Fault::ArchiveUnsafeName, [](Entry &e) { e.attributes = quint32(0060644) << 16; });
    changed("DOS folder", Fault::ArchiveUnsafeName, [](Entry &e) { e.attributes = 0x10; });

    row("duplicate", forge::zip({mimetype, plain, plain}), Fault::ArchiveDuplicateEntry);
    row("duplicate, other content", forge::zip({mimetype, plain, forge::file("a", "other")}),
        Fault::ArchiveDuplicateEntry);
    row("duplicate but for case", forge::zip({mimetype, plain, forge::file("A", "other")}),
        Fault::ArchiveDuplicateEntry);
    row("mimetype twice", forge::zip({mimetype, mimetype}), Fault::ArchiveDuplicateEntry);
    changed("two names", Fault::ArchiveAltered, [](Entry &e) { e.directoryName = "b"; });
    changed("two names, one unsafe", Fault::ArchiveUnsafeName, [](Entry &e) { e.directoryName = "../x"; });
    changed("two sizes", Fault::ArchiveAltered, [](Entry &e) { e.directorySize = 3; });
    changed("a wrong size", Fault::ArchiveAltered, [](Entry &e) { e.size = 3; });
    changed("two CRC", Fault::ArchiveAltered, [](Entry &e) { e.directoryCrc = 3; });
    changed("encrypted", Fault::ArchiveAltered, [](Entry &e) { e.flags = 1; });
    changed("size behind the data", Fault::ArchiveAltered, [](Entry &e) { e.flags = 8; });
    changed("bzip2", Fault::ArchiveAltered, [](Entry &e) { e.method = 12; });
    changed("zstd by the ZIP", Fault::ArchiveAltered, [](Entry &e) { e.method = 93; });
    changed("64-bit", Fault::ArchiveAltered, [](Entry &e) { e.version = 45; });
    changed("extra field", Fault::ArchiveAltered, [](Entry &e) { e.extra = QByteArray("UT\x01\x00\x00", 5); });
    changed("gap", Fault::ArchiveAltered, [](Entry &e) { e.gap = "hidden"; });
    changed("overlap", Fault::ArchiveAltered, [](Entry &e) { e.directoryOffset = 0; });
    changed("far offset", Fault::ArchiveAltered, [](Entry &e) { e.directoryOffset = 0xfffffff0; });
    changed("absurd size", Fault::ArchiveLimit, [](Entry &e) {
        e.method = 8;
        e.size = 0xffffffff;
    });

    const QByteArray good = forge::zip({mimetype, plain});
    row("bytes before", forge::zip({mimetype, plain}, "#!/bin/sh\n"), Fault::ArchiveAltered);
    row("a ZIP before", good + good, Fault::ArchiveAltered);
    row("byte behind", good + "x", Fault::ArchiveAltered);
    row("many bytes behind", good + QByteArray(60'000, ' '), Fault::ArchiveAltered);
    row("comment", forge::zip({mimetype, plain}, {}, "bonjour"), Fault::ArchiveAltered);
    row("comment that ends like a ZIP", forge::zip({mimetype, plain}, {}, good.last(22)), Fault::ArchiveAltered);
    row("no entry at all", forge::zip({}), Fault::ArchiveAltered);
    row("no mimetype", forge::zip({plain}), Fault::NotAnArchive);
    row("mimetype second", forge::zip({plain, mimetype}), Fault::NotAnArchive);
    row("other mimetype", forge::zip({forge::mimetype("application/epub+zip"), plain}), Fault::NotAnArchive);
    row("longer mimetype", forge::zip({forge::mimetype("application/vnd.etabli.archive\n"), plain}),
        Fault::NotAnArchive);
    row("huge mimetype", forge::zip({forge::mimetype(QByteArray(5000, 'a'))}), Fault::NotAnArchive);
    Entry packed = mimetype;
    packed.size = packed.stored.size();
    packed.crc = forge::crcOf(packed.stored);
    packed.stored = forge::deflated(packed.stored);
    packed.method = 8;
    row("compressed mimetype", forge::zip({packed, plain}), Fault::NotAnArchive);
    Entry wrong = mimetype;
    wrong.crc = 1;
    row("mimetype with a wrong CRC", forge::zip({wrong, plain}), Fault::ArchiveAltered);
}

void TestArchiveFaults::forgedStructure()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Fault, fault);
    const Fault got = refusal(bytes);
    QVERIFY2(got == fault, qPrintable(faultName(got)));
}

void TestArchiveFaults::otherFiles()
{
    QCOMPARE(refusal("%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< >>\nendobj\n%%EOF\n"), Fault::NotAnArchive);
    QCOMPARE(refusal("x"), Fault::NotAnArchive);
    QCOMPARE(refusal("{\"archive\": \"non\"}"), Fault::NotAnArchive);
    QCOMPARE(refusal(QByteArray(1 << 20, '\0')), Fault::NotAnArchive);
    QCOMPARE(ArchiveReader::open(path(u"absent.etabli"_s)).error().fault, Fault::NotFound);
    QCOMPARE(ArchiveReader::open(QString()).error().fault, Fault::NotFound);
    QCOMPARE(ArchiveReader::open(m_folder.path()).error().fault, Fault::NotReadable);
    const QString file = written(m_small);
    QCOMPARE(ArchiveReader::open(file + u"/dessous.etabli"_s).error().fault, Fault::NotFound);
}

void TestArchiveFaults::unreadable()
{
#ifdef Q_OS_UNIX
    const QByteArray pipe = QFile::encodeName(path(u"tube.etabli"_s));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    QCOMPARE(ArchiveReader::open(QFile::decodeName(pipe)).error().fault, Fault::NotReadable);

    const QString file = written(m_small);
    const QByteArray name = QFile::encodeName(file);
    QCOMPARE(::chmod(QFile::encodeName(m_folder.path()).constData(), 0755), 0);
    QCOMPARE(::chmod(name.constData(), 0), 0);
    // The administrator reads everything: become someone else for a moment.
    const bool administrator = ::geteuid() == 0;
    if (administrator)
        QCOMPARE(::seteuid(65534), 0);
    const auto reader = ArchiveReader::open(file);
    if (administrator)
        QCOMPARE(::seteuid(0), 0);
    QCOMPARE(::chmod(name.constData(), 0600), 0);
    QVERIFY(!reader);
    QCOMPARE(reader.error().fault, Fault::NotReadable);
#endif
}

void TestArchiveFaults::limits()
{
    const QString file = written(m_small);
    Limits limits;
    const auto refused = [&] {
        const auto reader = ArchiveReader::open(file, limits);
        return !reader && reader.error().fault == Fault::ArchiveLimit;
    };
    limits.archiveBytes = m_small.size();
    limits.entries = 6;
    QVERIFY(!refused());
    limits.archiveBytes = m_small.size() - 1;
    QVERIFY(refused());
    limits = {};
    limits.entries = 5;
    QVERIFY(refused());
    limits = {};
    limits.entryBytes = 300;
    QVERIFY(!contentsOf(file, m_manifest)->bytes.isEmpty());
    QVERIFY(refused());
    limits = {};
    limits.totalBytes = 600;
    QVERIFY(refused());

    const auto spoilt = [this](const Limits &tight) {
        auto writer = ArchiveWriter::create(path(u"plein.etabli"_s), archiveMimetype, tight).value();
        Fault fault = Fault::Internal;
        for (int i = 0; i < 10; ++i) {
            const auto added = writer->add(QString::number(i), QByteArray(1000, 'a'));
            if (!added) {
                fault = added.error().fault;
                break;
            }
        }
        const auto committed = writer->commit();
        return fault == Fault::ArchiveLimit && !committed && committed.error().fault == fault
            && !QFile::exists(path(u"plein.etabli"_s));
    };
    QVERIFY(!spoilt({}));
    QVERIFY(QFile::remove(path(u"plein.etabli"_s)));
    Limits tight;
    tight.archiveBytes = 5000;
    QVERIFY(spoilt(tight));
    tight = {};
    tight.entries = 4;
    QVERIFY(spoilt(tight));
    tight = {};
    tight.entryBytes = 999;
    QVERIFY(spoilt(tight));
    tight = {};
    tight.totalBytes = 9999;
    QVERIFY(spoilt(tight));
}

void TestArchiveFaults::fileCutWhileOpen()
{
    const QString file = path(u"clé retirée.etabli"_s);
    auto writer = ArchiveWriter::create(file).value();
    const EntryInfo info = writer->add(u"a"_s, QByteArray(1 << 20, 'a')).value();
    QVERIFY(writer->commit().has_value());
    const auto reader = ArchiveReader::open(file).value();
    QVERIFY(QFile::resize(file, 1 << 19));
    QCOMPARE(reader->verify(info.name, info.size, info.blake2b).error().fault, Fault::ArchiveTruncated);
    const auto device = reader->openEntry(info.name).value();
    static_cast<void>(device->readAll());
    QCOMPARE(device->fault().error().fault, Fault::ArchiveTruncated);
}

QTEST_GUILESS_MAIN(TestArchiveFaults)
#include "tst_archivefaults.moc"
