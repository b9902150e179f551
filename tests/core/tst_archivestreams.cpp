#include "core/archive/hash.h"
#include "core/archive/reader.h"
#include "tests/core/tst_archive_forge.h"

#include <QTemporaryDir>
#include <QTest>

using namespace etabli;
using namespace Qt::StringLiterals;

/// A compressed entry is whole and as large as allowed, or is refused; it never ends early in silence.
class TestArchiveStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deflateStreams_data();
    void deflateStreams();
    void zstdStreams_data();
    void zstdStreams();
    void bombs();

private:
    QString written(const QByteArray &bytes) const;
    Fault refusal(const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

QString TestArchiveStreams::written(const QByteArray &bytes) const
{
    const QString file = m_folder.filePath(u"essai.etabli"_s);
    return forge::writeFile(file, bytes) ? file : QString();
}

// How opening such a file is refused; Internal when it is not.
Fault TestArchiveStreams::refusal(const QByteArray &bytes) const
{
    const auto reader = ArchiveReader::open(written(bytes));
    return reader ? Fault::Internal : reader.error().fault;
}

void TestArchiveStreams::deflateStreams_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("crc");
    QTest::addColumn<bool>("good");
    const QByteArray text = QByteArrayLiteral("Tiers-lieu « La Filature » – Évreux\n").repeated(500);
    const QByteArray stream = forge::deflated(text);
    const qint64 size = text.size();
    const qint64 crc = forge::crcOf(text);
    QByteArray broken = stream;
    broken[broken.size() / 2] = static_cast<char>(broken[broken.size() / 2] ^ 0x10);
    QTest::newRow("whole") << stream << size << crc << true;
    QTest::newRow("cut") << stream.chopped(2) << size << crc << false;
    QTest::newRow("cut at a flush") << forge::deflated(text, false) << size << crc << false;
    QTest::newRow("broken") << broken << size << crc << false;
    QTest::newRow("bytes behind") << stream + "x" << size << crc << false;
    QTest::newRow("said shorter") << stream << size - 1 << crc << false;
    QTest::newRow("said longer") << stream << size + 1 << crc << false;
    QTest::newRow("said empty") << stream << qint64(0) << qint64(0) << false;
    QTest::newRow("wrong CRC") << stream << size << crc + 1 << false;
    QTest::newRow("nothing") << QByteArray("") << qint64(0) << qint64(0) << false;
    QTest::newRow("noise") << QByteArray("\xff\xff\xff\xff") << size << crc << false;
}

void TestArchiveStreams::deflateStreams()
{
    QFETCH(QByteArray, stored);
    QFETCH(qint64, size);
    QFETCH(qint64, crc);
    QFETCH(bool, good);
    forge::Entry entry = forge::file("a", stored);
    entry.method = 8;
    entry.size = size;
    entry.crc = crc;
    const auto reader = ArchiveReader::open(written(forge::zip({forge::mimetype(), entry}))).value();
    const auto content = reader->readSmall(u"a"_s, 1 << 20);
    QCOMPARE(content.has_value(), good);
    if (good) {
        QCOMPARE(content->size(), size);
        return;
    }
    QCOMPARE(content.error().fault, Fault::ArchiveAltered);
    QCOMPARE(reader->verify(u"a"_s, size, blake2b({})).error().fault, Fault::ArchiveAltered);
    const auto device = reader->openEntry(u"a"_s);
    if (device) {
        const QByteArray all = (*device)->readAll();
        QVERIFY(all.size() <= size);
        QCOMPARE((*device)->finish().error().fault, Fault::ArchiveAltered);
        char one = 0;
        QCOMPARE((*device)->read(&one, 1), -1);
    } else {
        QCOMPARE(device.error().fault, Fault::ArchiveAltered);
    }
}

void TestArchiveStreams::zstdStreams_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<Fault>("fault");
    const QByteArray whole = forge::zstdZeros(3);
    QTest::newRow("cut in a block") << whole.chopped(1) << Fault::ArchiveAltered;
    QTest::newRow("cut between blocks") << whole.chopped(4) << Fault::ArchiveAltered;
    QTest::newRow("cut in the header") << whole.first(5) << Fault::ArchiveAltered;
    QTest::newRow("nothing") << QByteArray("") << Fault::ArchiveAltered;
    QTest::newRow("bytes behind") << whole + "x" << Fault::ArchiveAltered;
    QTest::newRow("second stream") << whole + whole << Fault::ArchiveAltered;
    QTest::newRow("not zstd") << QByteArray("du texte, tout simplement") << Fault::ArchiveAltered;
    QTest::newRow("reserved block") << whole.first(6) + QByteArray("\x07\x00\x00", 3) << Fault::ArchiveAltered;
    QTest::newRow("window of 3.75 TiB") << forge::zstdZeros(3, '\xff') << Fault::ArchiveLimit;
    QTest::newRow("window of 16 MiB") << forge::zstdZeros(3, '\x70') << Fault::ArchiveLimit;
    QTest::newRow("content of 4 GiB in one piece")
        << QByteArray("\x28\xB5\x2F\xFD\xA0\xff\xff\xff\xff\x02\x00\x10\x00", 13) << Fault::ArchiveLimit;
}

void TestArchiveStreams::zstdStreams()
{
    QFETCH(QByteArray, stream);
    QFETCH(Fault, fault);
    const auto reader
        = ArchiveReader::open(written(forge::zip({forge::mimetype(), forge::file("a", stream)}))).value();
    const auto device = reader->openZstd(u"a"_s, 1 << 20);
    if (!device) {
        QVERIFY2(device.error().fault == fault, qPrintable(device.error().detail));
        return;
    }
    const QByteArray all = (*device)->readAll();
    QVERIFY(all.size() <= 3 * (128 << 10));
    QVERIFY(!(*device)->finish());
    QCOMPARE((*device)->fault().error().fault, fault);
    QVERIFY(!(*device)->errorString().isEmpty());
    QCOMPARE((*device)->finish().error().fault, fault);
}

void TestArchiveStreams::bombs()
{
    // 1 GiB of zeros each.
    const QByteArray inflating = forge::deflatedZeros(1024);
    const QByteArray decoding = forge::zstdZeros(8192);
    QVERIFY(inflating.size() < 2 << 20);
    QVERIFY(decoding.size() < 40'000);

    forge::Entry honest = forge::file("bomb", inflating);
    honest.method = 8;
    honest.size = qint64(1) << 30;
    honest.crc = 0;
    QCOMPARE(refusal(forge::zip({forge::mimetype(), honest})), Fault::ArchiveLimit);

    forge::Entry liar = honest;
    liar.size = 100'000;
    const auto lying = ArchiveReader::open(written(forge::zip({forge::mimetype(), liar}))).value();
    QCOMPARE(lying->readSmall(u"bomb"_s, 100'000).error().fault, Fault::ArchiveAltered);
    QCOMPARE(lying->openEntry(u"bomb"_s).error().fault, Fault::ArchiveAltered);
    QCOMPARE(lying->verify(u"bomb"_s, 100'000, blake2b({})).error().fault, Fault::ArchiveAltered);

    const auto reader
        = ArchiveReader::open(written(forge::zip({forge::mimetype(), forge::file("bomb", decoding)}))).value();
    const auto device = reader->openZstd(u"bomb"_s, 10'000'000).value();
    qint64 got = 0;
    char buffer[4096];
    qint64 count = 0;
    while ((count = device->read(buffer, sizeof(buffer))) > 0)
        got += count;
    QCOMPARE(count, -1);
    QVERIFY(got <= 10'000'000);
    QCOMPARE(device->fault().error().fault, Fault::ArchiveLimit);
    // Read to its end with the room it asks for, the stream itself is sound.
    const auto roomy = reader->openZstd(u"bomb"_s, qint64(1) << 30).value();
    QVERIFY(roomy->finish().has_value());
}

QTEST_GUILESS_MAIN(TestArchiveStreams)
#include "tst_archivestreams.moc"
