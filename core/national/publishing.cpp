#include "core/national/publishing.h"

#include "core/db/sqltext.h"
#include "core/national/enrolment.h"
#include "core/national/quarantine.h"
#include "core/services/exporting.h"
#include "core/services/exportscope.h"
#include "core/services/sitekeys.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace etabli {

namespace {

/// The former publication of a scope.
struct Former
{
    qint64 number = 0;
    qint64 at = 0;
    VersionVector marks;
    qint64 released = 0;
    QBitArray records;
};

QByteArray toBytes(const QBitArray &bits)
{
    return qCompress(QByteArray(bits.bits(), (bits.size() + 7) / 8));
}

QBitArray fromBytes(const QByteArray &bytes)
{
    const QByteArray bits = bytes.isEmpty() ? QByteArray() : qUncompress(bytes);
    return QBitArray::fromBits(bits.constData(), bits.size() * 8);
}

Result<Former> formerOf(NationalBase &base, const QString &scope)
{
    Former former;
    ETABLI_ASSIGN(Statement * select, base.space().connection().cached(sqlText(u"base", u"publication_last")));
    ETABLI_ASSIGN(const bool row, select->bind(1, base.epoch()).bind(2, scope).step());
    if (!row)
        return former;
    former.number = select->integer(0);
    former.marks = VersionVector::fromBytes(select->bytes(1)).value_or(VersionVector());
    former.released = select->integer(2);
    former.records = fromBytes(select->bytes(3));
    former.at = select->integer(4);
    select->reset();
    return former;
}

/// The number of the first operation of a stream that waits in quarantine, 0 when none does.
Result<qint64> firstQuarantined(Space &space, StreamKey stream)
{
    ETABLI_ASSIGN(Statement * lowest, space.connection().cached(sqlText(u"base", u"quarantine_lowest")));
    lowest->bind(1, packDot({stream, 0})).bind(2, packDot({stream, highestSequence}));
    ETABLI_ASSIGN(const bool row, lowest->step());
    const qint64 first = row && !lowest->isNullAt(0) ? unpackDot(lowest->integer(0)).sequence : 0;
    lowest->reset();
    return first;
}

/// What is acknowledged, and, apart from it, what is whole: an operation in quarantine is the one and not the other.
struct Reach
{
    QList<Acknowledgement> acknowledged;
    VersionVector marks;
    VersionVector whole;
};

Result<Reach> reachOf(Space &space)
{
    Reach reach;
    const QList<Stream> streams = space.streams().all();
    for (const Stream &stream : streams) {
        if (stream.own || stream.claim == 0)
            continue;
        ETABLI_ASSIGN(std::optional<qint64> stamp, space.log().stampOf({stream.key, stream.claim}));
        if (!stamp) {
            ETABLI_ASSIGN(stamp, quarantinedStamp(space, {stream.key, stream.claim}));
        }
        reach.acknowledged.append({stream.id, stream.claim, stamp.value_or(0)});
        reach.marks.set(stream.key, stream.claim);
        ETABLI_ASSIGN(const qint64 first, firstQuarantined(space, stream.key));
        reach.whole.set(stream.key, first == 0 ? stream.claim : std::min(stream.claim, first - 1));
    }
    return reach;
}

Result<std::vector<Dot>> releasedSince(Space &space, qint64 key)
{
    std::vector<Dot> dots;
    ETABLI_ASSIGN(Statement * select, space.connection().cached(sqlText(u"base", u"released_since")));
    select->bind(1, key);
    for (;;) {
        ETABLI_ASSIGN(const bool row, select->step());
        if (!row)
            return dots;
        dots.push_back(unpackDot(select->integer(0)));
    }
}

/// `nation-3-delta.etabli`, `departement-44-e2-1-snapshot.etabli`.
QString fileName(NationalBase &base, const QStringList &territories, qint64 number, QLatin1String kind)
{
    QString name = territories.isEmpty() ? QStringLiteral("nation") : territories.join(u'_').replace(u':', u'-');
    constexpr qsizetype longestScope = 120;
    name.truncate(longestScope);
    if (base.epochRank() > 1)
        name += QStringLiteral("-e%1").arg(base.epochRank());
    return QStringLiteral("%1-%2-%3.etabli").arg(name).arg(number).arg(kind);
}

/// Writes one archive under a name that nobody takes for a publication yet.
Result<Manifest> writeHidden(NationalBase &base, ExportRequest request, const QString &path)
{
    request.path = path;
    ETABLI_ASSIGN(const ExportReport written, exportArchive(base.space(), request));
    return written.manifest;
}

Result<void> putInPlace(const QString &hidden, const QString &path)
{
    QFile::remove(path);
    if (!QFile::rename(hidden, path))
        return failure(Fault::NotWritable, path);
    return {};
}

Result<void> noteNumber(NationalBase &base, const QString &scope, qint64 number, qint64 at, const Reach &reach,
                        const std::optional<QBitArray> &records)
{
    Space &space = base.space();
    return base.change([&]() -> Result<void> {
        ETABLI_ASSIGN(const qint64 released, space.connection().scalar(sqlText(u"base", u"released_last")));
        ETABLI_ASSIGN(Statement * add, space.connection().cached(sqlText(u"base", u"publication_add")));
        add->bind(1, base.epoch()).bind(2, scope).bind(3, number).bind(4, at).bind(5, reach.marks.toBytes());
        add->bind(6, released);
        if (records)
            add->bind(7, toBytes(*records));
        else
            add->bindNull(7);
        return add->run();
    });
}

} // namespace

Result<PublishReport> publish(NationalBase &base, const QString &folder, const QStringList &territories,
                              Progress *progress)
{
    Space &space = base.space();
    if (space.access() != Space::Access::Write)
        return failure(Fault::ReadOnly, base.file());
    ExportRequest request;
    request.full = true;
    request.progress = progress;
    for (const QString &typed : territories) {
        ETABLI_ASSIGN(const QString place, base.workspace().place(typed));
        ETABLI_ASSIGN(const QStringList places, base.workspace().placesCounted(place));
        if (!request.territories.contains(place))
            request.territories += place;
        request.places.unite(QSet<QString>(places.begin(), places.end()));
    }
    request.territories.sort();
    if (request.territories.contains(QStringLiteral("pays:FR"))) {
        request.territories.clear();
        request.places.clear();
    }
    const QString scope = request.territories.join(u' ');
    const QDir target(folder);
    ETABLI_TRY(makeFolderOf(target.filePath(QStringLiteral("x"))));

    ETABLI_ASSIGN(const Former former, formerOf(base, scope));
    ETABLI_ASSIGN(const Reach reach, reachOf(space));
    std::optional<QBitArray> records;
    if (!request.territories.isEmpty()) {
        ETABLI_ASSIGN(records, recordsInScope(space, request.places));
    }
    ETABLI_ASSIGN(const QList<EnrolledWorkbench> enrolled, enrolledWorkbenches(space));

    PublishRequest publication;
    publication.says.epoch = base.epoch();
    publication.says.number = former.number + 1;
    publication.says.acknowledged = reach.acknowledged;
    for (const EnrolledWorkbench &one : enrolled)
        publication.says.sites.append({one.id, one.name, one.publicKey, one.revokedAt != 0});
    publication.claims = reach.whole;

    PublishReport report;
    report.epoch = base.epoch();
    report.number = publication.says.number;
    report.territories = request.territories;
    report.acknowledged = reach.acknowledged.size();
    for (const EnrolledWorkbench &one : enrolled) {
        ETABLI_ASSIGN(Statement * count, space.connection().cached(sqlText(u"base", u"quarantine_count")));
        ETABLI_ASSIGN(const bool row, count->bind(1, one.site).step());
        report.quarantined += row ? count->integer(0) : 0;
        count->reset();
    }

    const QString mark = QStringLiteral(".publication-") + Id::create(space.clock()).toString();
    const QString hiddenSnapshot = target.filePath(mark + QStringLiteral("-snapshot.part"));
    const QString hiddenDelta = target.filePath(mark + QStringLiteral("-delta.part"));
    const auto outcome = [&]() -> Result<void> {
        request.publication = publication;
        ETABLI_ASSIGN(const Manifest snapshot, writeHidden(base, request, hiddenSnapshot));
        report.operations = snapshot.operations;
        if (former.number > 0) {
            request.publication->delta = true;
            request.publication->since = former.marks;
            ETABLI_ASSIGN(request.publication->released, releasedSince(space, former.released));
            request.publication->before = former.records;
            ETABLI_ASSIGN(const Manifest delta, writeHidden(base, request, hiddenDelta));
            report.changes = delta.operations;
        }
        // The number is taken before anybody can see it: never twice the same for two contents.
        ETABLI_TRY(noteNumber(base, scope, report.number, snapshot.created, reach, records));
        report.snapshot = target.filePath(fileName(base, request.territories, report.number, QLatin1String("snapshot")));
        ETABLI_TRY(putInPlace(hiddenSnapshot, report.snapshot));
        if (former.number > 0) {
            report.delta = target.filePath(fileName(base, request.territories, report.number, QLatin1String("delta")));
            ETABLI_TRY(putInPlace(hiddenDelta, report.delta));
        }
        return {};
    }();
    if (!outcome) {
        QFile::remove(hiddenSnapshot);
        QFile::remove(hiddenDelta);
        return tl::unexpected(outcome.error());
    }
    return report;
}

} // namespace etabli
