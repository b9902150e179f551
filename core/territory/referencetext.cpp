#include "core/territory/referencetext.h"

#include <KCompressionDevice>
#include <KFilterBase>

#include <QBuffer>
#include <QFile>

#include <memory>
#include <mutex>

// Outside any namespace, as the macro wants; a static library's resources are not found without it.
static void registerTerritoryResources()
{
    Q_INIT_RESOURCE(etabli_territory);
}

namespace etabli {

namespace {

constexpr int layout = 1;
constexpr size_t maxVintages = 8;
constexpr qint64 maxTextBytes = 64 * 1024 * 1024;

using Cells = std::vector<QByteArrayView>;

void splitInto(Cells &cells, QByteArrayView line, char separator)
{
    cells.clear();
    qsizetype start = 0;
    for (qsizetype at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, start)) {
        cells.push_back(line.sliced(start, at - start));
        start = at + 1;
    }
    cells.push_back(line.sliced(start));
}

quint32 number(QByteArrayView cell)
{
    bool ok = false;
    const uint value = cell.toByteArray().toUInt(&ok);
    return ok ? value : 0;
}

bool readLine(ReferenceText &reference, const Cells &cells, quint32 allVintages)
{
    const QByteArrayView what = cells[0];
    if (what == "leads") {
        if (cells.size() != 6 || cells[1] != "commune")
            return false;
        reference.leads.push_back({cells[2], cells[3], cells[4], number(cells[5])});
        return reference.leads.back().vintages != 0;
    }
    if (what == "split") {
        if (cells.size() != 5 || cells[1] != "commune")
            return false;
        reference.splits.push_back({cells[2], cells[3], number(cells[4])});
        return reference.splits.back().bit != 0;
    }
    const auto kind = territoryKind(QString::fromLatin1(what));
    if (!kind || cells.size() != 14)
        return false;
    const quint32 vintages = number(cells[2]);
    if (vintages == 0 || (vintages & ~allVintages) != 0 || cells[1].isEmpty() || cells[3].isEmpty())
        return false;
    reference.rows.push_back({*kind, vintages, cells[1], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8],
                              cells[9], cells[10], cells[11], cells[12], cells[13]});
    return true;
}

} // namespace

Result<ReferenceText> ReferenceText::parse(QByteArray text)
{
    ReferenceText reference;
    reference.text = std::move(text);
    const QByteArrayView all = reference.text;
    reference.rows.reserve(48'000);
    reference.leads.reserve(6'000);
    Cells cells;
    quint32 allVintages = 0;
    qint64 lineNumber = 0;
    qsizetype start = 0;
    while (start < all.size()) {
        ++lineNumber;
        const qsizetype end = all.indexOf('\n', start);
        bool fine = end >= 0;
        if (fine) {
            splitInto(cells, all.sliced(start, end - start), '\t');
            start = end + 1;
            if (lineNumber == 1) {
                fine = cells.size() == 2 && cells[0] == "etabli-territories" && number(cells[1]) == layout;
            } else if (cells[0] == "vintage") {
                fine = cells.size() == 4 && reference.vintages.size() < maxVintages
                       && number(cells[1]) == 1u << reference.vintages.size();
                if (fine) {
                    reference.vintages.push_back({number(cells[1]), static_cast<int>(number(cells[2])), cells[3]});
                    allVintages |= reference.vintages.back().bit;
                }
            } else {
                fine = readLine(reference, cells, allVintages);
            }
        }
        if (!fine)
            return failure(Fault::ReferenceDamaged, {}, QStringLiteral("line %1 is not understood").arg(lineNumber));
    }
    if (reference.rows.empty())
        return failure(Fault::ReferenceDamaged, {}, QStringLiteral("no territory"));
    return reference;
}

void initTerritoryResources()
{
    static std::once_flag once;
    std::call_once(once, registerTerritoryResources);
}

QByteArray embeddedReference()
{
    initTerritoryResources();
    QFile file(QStringLiteral(":/etabli/reference/territories.tsv.zst"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<QByteArray> uncompressedReference(const QByteArray &compressed)
{
    const std::unique_ptr<KFilterBase> filter(
        KCompressionDevice::filterForCompressionType(KCompressionDevice::Zstd));
    if (!filter)
        return failure(Fault::Unsupported, {}, QStringLiteral("KArchive was built without zstd"));
    auto *buffer = new QBuffer; // owned by the device
    buffer->setData(compressed);
    KCompressionDevice device(buffer, true, KCompressionDevice::Zstd);
    if (!device.open(QIODevice::ReadOnly))
        return failure(Fault::ReferenceDamaged, {}, device.errorString());
    QByteArray text;
    QByteArray chunk(256 * 1024, Qt::Uninitialized);
    while (true) {
        const qint64 read = device.read(chunk.data(), chunk.size());
        if (read < 0 || text.size() + read > maxTextBytes)
            return failure(Fault::ReferenceDamaged, {}, device.errorString());
        if (read == 0)
            break;
        text.append(chunk.constData(), read);
    }
    if (text.isEmpty() || !text.endsWith('\n'))
        return failure(Fault::ReferenceDamaged, {}, QStringLiteral("the compressed text is not whole"));
    return text;
}

} // namespace etabli
