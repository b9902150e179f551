#include "core/national/receipts.h"

#include "core/db/sqltext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace etabli {

namespace {

/// What is kept in the column `report`, and what the receipt shows of it.
struct Count
{
    QLatin1String name;
    qint64 Receipt::*value;
};
constexpr Count counts[] = {
    {QLatin1String("operations"), &Receipt::operations},   {QLatin1String("applied"), &Receipt::applied},
    {QLatin1String("known"), &Receipt::known},             {QLatin1String("conflicts"), &Receipt::conflicts},
    {QLatin1String("quarantined"), &Receipt::quarantined}, {QLatin1String("not_of_signer"), &Receipt::notOfSigner},
    {QLatin1String("released"), &Receipt::released},       {QLatin1String("erased"), &Receipt::erased},
    {QLatin1String("attachments"), &Receipt::attachments},
};

QJsonObject reportOf(const Receipt &receipt)
{
    QJsonObject object{{QStringLiteral("archive"), receipt.archive.toString()},
                       {QStringLiteral("file"), receipt.file},
                       {QStringLiteral("kind"), receipt.kind},
                       {QStringLiteral("needs"), receipt.needs},
                       {QStringLiteral("missing_blobs"), QJsonArray::fromStringList(receipt.missingFiles)}};
    for (const Count &count : counts)
        object.insert(count.name, receipt.*count.value);
    return object;
}

Receipt fromReport(const QJsonObject &object)
{
    Receipt receipt;
    receipt.archive = Id::fromString(object.value(QLatin1String("archive")).toString()).value_or(Id());
    receipt.file = object.value(QLatin1String("file")).toString();
    receipt.kind = object.value(QLatin1String("kind")).toString();
    receipt.needs = object.value(QLatin1String("needs")).toString();
    for (const QJsonValue &file : object.value(QLatin1String("missing_blobs")).toArray())
        receipt.missingFiles.append(file.toString());
    for (const Count &count : counts)
        receipt.*count.value = object.value(count.name).toInteger();
    return receipt;
}

Receipt read(Space &space, const Statement &row)
{
    Receipt receipt = fromReport(QJsonDocument::fromJson(row.text(3).toUtf8()).object());
    receipt.key = row.integer(0);
    receipt.state = row.text(1);
    receipt.at = row.integer(2);
    receipt.siteKey = row.integer(4);
    if (const Site *site = space.streams().site(receipt.siteKey)) {
        receipt.site = site->id;
        receipt.siteName = site->name;
    }
    return receipt;
}

} // namespace

QJsonObject Receipt::toJson() const
{
    QJsonObject object = reportOf(*this);
    object.insert(QStringLiteral("site"), site.toString());
    object.insert(QStringLiteral("site_name"), siteName);
    object.insert(QStringLiteral("state"), state);
    object.insert(QStringLiteral("at"), QDateTime::fromMSecsSinceEpoch(at).toUTC().toString(Qt::ISODateWithMs));
    object.insert(QStringLiteral("still_quarantined"), waiting);
    QJsonArray awaited;
    if (!needs.isEmpty())
        awaited.append(QJsonObject{{QStringLiteral("reason"), state}, {QStringLiteral("needs"), needs}});
    object.insert(QStringLiteral("waiting"), awaited);
    return object;
}

Result<std::optional<Receipt>> receiptOf(Space &space, const QByteArray &manifest)
{
    ETABLI_ASSIGN(Statement * select, space.connection().cached(sqlText(u"base", u"receipt_of_manifest")));
    ETABLI_ASSIGN(const bool row, select->bind(1, manifest).step());
    if (!row)
        return std::nullopt;
    Receipt receipt = read(space, *select);
    select->reset();
    receipt.manifest = manifest;
    ETABLI_ASSIGN(Statement * waiting, space.connection().cached(sqlText(u"base", u"quarantine_of_receipt")));
    ETABLI_ASSIGN(const bool counted, waiting->bind(1, receipt.key).step());
    receipt.waiting = counted ? waiting->integer(0) : 0;
    waiting->reset();
    return receipt;
}

Result<void> keepReceipt(Space &space, const Receipt &receipt)
{
    ETABLI_ASSIGN(Statement * drop, space.connection().cached(sqlText(u"base", u"receipt_drop")));
    ETABLI_TRY(drop->bind(1, receipt.manifest).run());
    ETABLI_ASSIGN(Statement * add, space.connection().cached(sqlText(u"base", u"receipt_add")));
    add->bind(1, receipt.key).bind(2, receipt.archive).bind(3, receipt.manifest).bind(4, receipt.siteKey);
    add->bind(5, receipt.state).bind(6, receipt.at);
    add->bind(7, QString::fromUtf8(QJsonDocument(reportOf(receipt)).toJson(QJsonDocument::Compact)));
    return add->run();
}

Result<QList<Receipt>> receipts(Space &space, const Id &archive, qint64 site, int most)
{
    QList<Receipt> list;
    ETABLI_ASSIGN(Statement * select, space.connection().cached(sqlText(u"base", u"receipts")));
    select->bind(3, most);
    if (archive.isNull())
        select->bindNull(1);
    else
        select->bind(1, archive);
    if (site == 0)
        select->bindNull(2);
    else
        select->bind(2, site);
    for (;;) {
        ETABLI_ASSIGN(const bool row, select->step());
        if (!row)
            return list;
        Receipt receipt = read(space, *select);
        receipt.waiting = select->integer(5);
        list.append(receipt);
    }
}

} // namespace etabli
