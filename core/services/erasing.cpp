#include "core/services/erasing.h"

#include "core/db/sqltext.h"
#include "core/services/mentions.h"
#include "core/services/waitingroom.h"
#include "core/store/eraser.h"
#include "core/store/reader.h"

#include <QDate>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace etabli {

namespace {

const QString listName = QStringLiteral("erasures");
constexpr int yearsOfAgreements = 5;

Result<Statement *> statement(Space &space, QStringView name)
{
    return space.connection().cached(sqlText(u"erasure", name));
}

QString memoryFile(const Space &space)
{
    return space.memoryFolder() + QStringLiteral("/erasures-") + space.site().space.toString();
}

/// One erasure a line: type, identifier, moment. No name, no value: nothing here tells who it was.
QList<Erasure> readList(const QString &path)
{
    QList<Erasure> list;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return list;
    while (!file.atEnd()) {
        const QStringList parts = QString::fromUtf8(file.readLine()).trimmed().split(u' ');
        const auto id = parts.size() == 3 ? Id::fromString(parts[1]) : std::nullopt;
        if (id && mayBeErased(parts[0]))
            list.append({parts[0], *id, parts[2].toLongLong()});
    }
    return list;
}

Result<void> writeList(const QString &path, const QList<Erasure> &erasures)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return failure(Fault::NotWritable, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Fault::NotWritable, path, file.errorString());
    for (const Erasure &erasure : erasures)
        file.write(QStringLiteral("%1 %2 %3\n").arg(erasure.type, erasure.record.toString()).arg(erasure.at).toUtf8());
    if (!file.commit())
        return failure(Fault::NotWritable, path, file.errorString());
    return {};
}

Result<void> remember(Space &space)
{
    ETABLI_TRY(writeList(memoryFile(space), space.erasures().all()));
    return writeList(erasureListBeside(space.folder().backups()), space.erasures().all());
}

/// Runs `work` in a transaction of its own.
template <typename Work>
Result<void> inTransaction(Space &space, const Work &work)
{
    const auto outcome = [&]() -> Result<void> {
        ETABLI_ASSIGN(Transaction transaction, Transaction::begin(space.connection()));
        ETABLI_TRY(work());
        return transaction.commit();
    }();
    if (!outcome)
        ETABLI_TRY(space.rolledBack());
    return outcome;
}

Result<void> dropFile(Space &space, const QString &hash)
{
    // The same file may have been attached again to something else meanwhile.
    ETABLI_ASSIGN(Statement * named, statement(space, u"file_named"));
    ETABLI_ASSIGN(const bool row, named->bind(1, hash).step());
    const bool wanted = row && named->integer(0) != 0;
    named->reset();
    const QString path = space.folder().blobs() + u'/' + hash;
    if (wanted || !isFileName(hash))
        return {};
    if (QFileInfo::exists(path) && !QFile::remove(path))
        return failure(Fault::NotWritable, path);
    ETABLI_ASSIGN(Statement * drop, statement(space, u"blob_drop"));
    return drop->bind(1, QByteArray::fromHex(hash.toLatin1())).run();
}

/// Copies made before an upgrade of the schema: the upgrade has long succeeded, and nothing else ever replaces them.
Result<void> dropUpgradeCopies(Space &space)
{
    const QDir folder(space.folder().backups());
    const QStringList names = folder.entryList({QStringLiteral("avant-mise-a-niveau-*.sqlite*")}, QDir::Files);
    for (const QString &name : names) {
        if (!QFile::remove(folder.filePath(name)))
            return failure(Fault::NotWritable, folder.filePath(name));
    }
    return {};
}

/// What the database no longer uses still lies in its pages: the index is folded to what stands, the file is
/// written anew, and the log that holds the former pages is emptied.
Result<void> scrub(Space &space)
{
    ETABLI_TRY(inTransaction(space, [&]() -> Result<void> {
        ETABLI_ASSIGN(Statement * optimize, statement(space, u"search_optimize"));
        return optimize->run();
    }));
    // A connection of its own: statements kept prepared elsewhere, and temporary files in memory, do not suit it.
    ETABLI_ASSIGN(auto connection, Connection::open(space.folder().database(), Connection::Mode::ReadWrite));
    ETABLI_TRY(connection->execute(sqlText(u"erasure", u"vacuum")));
    ETABLI_ASSIGN(Statement truncate, connection->prepare(sqlText(u"erasure", u"truncate_log")));
    ETABLI_ASSIGN(const bool row, truncate.step());
    if (!row || truncate.integer(0) != 0)
        return failure(Fault::SpaceLocked, space.folder().path(), QStringLiteral("a reader still needs the log"));
    return {};
}

Result<void> doChore(Space &space, const QString &kind, const QString &subject)
{
    if (kind == u"blob")
        return dropFile(space, subject);
    if (kind == u"waiting")
        return stripWaitingRoom(space);
    if (kind == u"backups")
        return dropUpgradeCopies(space);
    if (kind == u"remember")
        return remember(space);
    if (kind == u"scrub")
        return scrub(space);
    return {};
}

QStringList copiesLeft(const Space &space)
{
    QStringList paths;
    const QDir folder(space.folder().backups());
    const QFileInfoList files = folder.entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        if (file.fileName() != listName)
            paths.append(file.absoluteFilePath());
    }
    return paths;
}

/// Attachments that hang on this person and on nothing else.
Result<void> addAttachments(Space &space, const Id &person, QList<Erasure> &records)
{
    ETABLI_ASSIGN(Statement * select, statement(space, u"attachments_of_contact"));
    select->bind(1, person.toString());
    for (;;) {
        ETABLI_ASSIGN(const bool row, select->step());
        if (!row)
            return {};
        records.append({QStringLiteral("attachment"), select->id(0), space.clock().now()});
    }
}

} // namespace

Result<QList<Erasure>> recordsOfPerson(Space &space, const QString &type, const Id &id)
{
    if (type != u"contact" && type != u"catalyst")
        return failure(Fault::BadUsage, type);
    Reader reader(space);
    ETABLI_TRY(reader.record(type, id));
    ETABLI_ASSIGN(const Id standing, reader.resolved(type, id));
    QList<Erasure> records{{type, standing, space.clock().now()}};
    QSet<Id> met{standing};
    for (qsizetype i = 0; i < records.size(); ++i) {
        QList<Id> joined;
        ETABLI_ASSIGN(Statement * select, statement(space, u"joined_into"));
        select->bind(1, records[i].record).bind(2, type);
        for (;;) {
            ETABLI_ASSIGN(const bool row, select->step());
            if (!row)
                break;
            joined.append(select->id(0));
        }
        for (const Id &one : std::as_const(joined)) {
            if (!met.contains(one))
                records.append({type, one, space.clock().now()});
            met.insert(one);
        }
    }
    const qsizetype persons = records.size();
    for (qsizetype i = 0; type == u"contact" && i < persons; ++i)
        ETABLI_TRY(addAttachments(space, records[i].record, records));
    return records;
}

Result<ErasureRemains> erasureRemains(Space &space, const QString &type, const Id &id)
{
    ErasureRemains remains;
    ETABLI_ASSIGN(const QList<Erasure> records, recordsOfPerson(space, type, id));
    Reader reader(space);
    const QDate today = QDateTime::fromMSecsSinceEpoch(space.clock().now()).date();
    ETABLI_ASSIGN(const QList<Mention> named, recordsNaming(space, records));
    for (const Mention &mention : named) {
        if (mention.type == u"attachment")
            continue; // goes with the person, or belongs to something else that stays
        ++remains.references;
        if (mention.type != u"signatory")
            continue;
        ETABLI_ASSIGN(const RecordView signatory, reader.record(mention.type, mention.id));
        const auto charterId = Id::fromString(signatory.text(u"charter"));
        const auto charter = charterId ? reader.record(QStringLiteral("charter"), *charterId)
                                       : Result<RecordView>(failure(Fault::UnknownRecord, {}));
        const QDate date = charter ? QDate::fromString(charter->text(u"signing_on"), Qt::ISODate) : QDate();
        if (date.isValid() && date <= today && date.addYears(yearsOfAgreements) > today
            && !remains.recentCharters.contains(charter->title()))
            remains.recentCharters.append(charter->title());
    }
    ETABLI_ASSIGN(const QList<Mention> texts, textsNaming(space, records));
    for (const Mention &mention : texts)
        remains.texts.append(mention.title);
    return remains;
}

Result<ErasureReport> erasePerson(Space &space, const QString &type, const Id &id)
{
    if (space.access() != Space::Access::Write)
        return failure(Fault::ReadOnly, space.folder().path());
    ErasureReport report;
    ETABLI_ASSIGN(const QList<Erasure> records, recordsOfPerson(space, type, id));
    if (!space.erasures().unknownOf(records).isEmpty()) {
        ETABLI_ASSIGN(report.remains, erasureRemains(space, type, id));
        ETABLI_TRY(inTransaction(space, [&]() -> Result<void> {
            ETABLI_ASSIGN(const EraseTally tally, Eraser(space).erase(records));
            report.records = tally.records;
            report.operations = tally.operations;
            return {};
        }));
        space.committed();
    }
    // From here on the person is erased, whatever happens to the cleaning.
    if (const auto settled = settleErasures(space); !settled)
        report.left = settled.error().subject + u' ' + settled.error().detail;
    report.backups = copiesLeft(space);
    return report;
}

Result<qint64> takeErasures(Space &space, const QList<Erasure> &erasures)
{
    const QList<Erasure> unknown = space.erasures().unknownOf(erasures);
    if (unknown.isEmpty())
        return 0;
    qint64 records = 0;
    ETABLI_TRY(inTransaction(space, [&]() -> Result<void> {
        ETABLI_ASSIGN(const EraseTally tally, Eraser(space).erase(unknown));
        records = tally.records;
        return {};
    }));
    space.committed();
    return records;
}

Result<void> settleErasures(Space &space)
{
    QList<std::pair<QString, QString>> chores;
    ETABLI_ASSIGN(Statement * select, statement(space, u"chores"));
    for (;;) {
        ETABLI_ASSIGN(const bool row, select->step());
        if (!row)
            break;
        chores.append({select->text(0), select->text(1)});
    }
    Result<void> outcome;
    for (const auto &[kind, subject] : std::as_const(chores)) {
        auto done = doChore(space, kind, subject);
        if (done) {
            auto drop = statement(space, u"chore_done");
            done = drop ? (*drop)->bind(1, kind).bind(2, subject).run() : Result<void>(tl::unexpected(drop.error()));
        }
        if (!done && outcome)
            outcome = done;
    }
    return outcome;
}

Result<void> recallErasures(Space &space)
{
    const QList<Erasure> here = readList(memoryFile(space));
    const QList<Erasure> beside = readList(erasureListBeside(space.folder().backups()));
    ETABLI_TRY(takeErasures(space, here));
    ETABLI_TRY(takeErasures(space, beside));
    const qsizetype known = space.erasures().all().size();
    if (here.size() != known || beside.size() != known)
        ETABLI_TRY(Eraser::addChore(space.connection(), QStringLiteral("remember")));
    return settleErasures(space);
}

QString erasureListBeside(const QString &folder)
{
    return folder + u'/' + listName;
}

} // namespace etabli
