#include "core/archive/reader.h"
#include "core/db/sqltext.h"
#include "core/domain/recordtype.h"
#include "core/services/attachments.h"
#include "core/services/checking.h"
#include "core/services/erasing.h"
#include "core/services/exporting.h"
#include "core/services/merging.h"
#include "core/services/reception.h"
#include "core/store/migrations.h"
#include "core/store/search.h"
#include "workbench.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace etabli;

namespace {

constexpr qint64 now = 1'770'000'000'000;
const QString contactType = QStringLiteral("contact");
const QString meetingType = QStringLiteral("meeting");
// Words that stand nowhere else in a space.
const QString secretName = QStringLiteral("Hélène Kervadec-Trévédic");
const QString secretMail = QStringLiteral("helene.kervadectrevedic@example.org");
const QString secretPhone = QStringLiteral("02 99 71 64 37");

FieldChange set(const char *field, const QString &value)
{
    return FieldChange::set(QString::fromLatin1(field), Value(value));
}

} // namespace

/// Erasing a person: what goes, what stays, and that nothing of it comes back.
class ErasureTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    std::unique_ptr<Workbench> workbench(const char *name) const
    {
        return std::make_unique<Workbench>(m_folder->filePath(QString::fromLatin1(name)), QString::fromUtf8(name), now);
    }
    static Id create(Workbench &bench, const QString &type, const QList<FieldChange> &changes)
    {
        bench.clock().advance(1000);
        const Id id = Id::create(bench.clock());
        if (const auto made = Editor(bench.space()).create(type, id, changes); !made)
            qFatal("not created: %s", qPrintable(made.error().detail));
        return id;
    }
    static Id createPerson(Workbench &bench)
    {
        const Id id = create(bench, contactType, {set("name", secretName), set("phone", secretPhone)});
        // Former values are values too.
        if (!Editor(bench.space()).change(contactType, id, {set("email", secretMail)})
            || !Editor(bench.space()).change(contactType, id, {set("email", QStringLiteral("autre@example.org"))}))
            qFatal("not changed");
        return id;
    }
    /// Files below a folder that hold one of the secrets, in UTF-8 or as it would be folded for lists and search.
    static QStringList leaks(const QString &folder)
    {
        const QByteArrayList secrets{secretName.toUtf8(), secretMail.toUtf8(), secretPhone.toUtf8(),
                                     "kervadec-tr", "trevedic", "Kervadec", "kervadectrevedic"};
        QStringList found;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            for (const QByteArray &secret : secrets)
                if (bytes.contains(secret))
                    found.append(file.fileName() + u": " + QString::fromUtf8(secret));
        }
        return found;
    }
    static bool isSound(Workbench &bench)
    {
        bench.close();
        WorkspaceOptions options;
        options.surroundings = bench.surroundings();
        options.sharedFolder = bench.folder() + QStringLiteral("-reference");
        bool sound = false;
        {
            auto workspace = Workspace::open(bench.folder(), Space::Access::Write, options);
            const auto report = workspace ? checkSpace(**workspace, false)
                                          : Result<CheckReport>(tl::unexpected(workspace.error()));
            sound = report && report->isSound();
            if (report)
                for (const CheckProblem &problem : report->problems)
                    qWarning() << checkProblemName(problem.kind) << problem.subject;
        }
        return bench.reopen() && sound;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(quickFolderTemplate());
        QVERIFY(m_folder->isValid());
    }

    void nothingOfThePersonIsLeftInTheFolder()
    {
        const auto bench = workbench("Redon");
        for (int i = 0; i < 300; ++i) // enough pages, splits and segments of the index
            create(*bench, contactType, {set("name", QStringLiteral("Personne Martin %1").arg(i)),
                                         set("role", QStringLiteral("rôle %1 ").arg(i).repeated(20))});
        const Id id = createPerson(*bench);
        for (int i = 0; i < 300; ++i)
            create(*bench, QStringLiteral("note"), {set("text", QStringLiteral("Note %1 ").arg(i).repeated(30))});
        const Id meeting = create(*bench, meetingType, {set("title", QStringLiteral("Comité")),
                                                        FieldChange::add(QStringLiteral("participants"), id.toString())});
        QVERIFY(bench->space().connection().checkpoint());
        QVERIFY(!leaks(bench->folder()).isEmpty());

        const auto report = erasePerson(bench->space(), contactType, id);
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->records, 1);
        QCOMPARE(report->operations, 4);
        QCOMPARE(report->remains.references, 1);
        QCOMPARE(report->left, QString());
        QCOMPARE(leaks(bench->folder()), QStringList());
        QCOMPARE(leaks(bench->space().memoryFolder()), QStringList());

        const auto view = Reader(bench->space()).record(contactType, id);
        QVERIFY(view);
        QCOMPARE(view->life, Life::Gone);
        QVERIFY(view->values.isEmpty() && view->sets.isEmpty() && view->conflicts.isEmpty());
        // Headers stay: who wrote when, on which field.
        const auto history = Reader(bench->space()).history(contactType, id);
        QVERIFY(history);
        QCOMPARE(history->size(), 4);
        for (const HistoryEntry &entry : *history) {
            QCOMPARE(entry.author, bench->space().site().author);
            QVERIFY(entry.at > 0 && !entry.field.isEmpty());
            QCOMPARE(entry.values, QList<Value>{Value()});
        }
        // The reference stays, and leads to nobody.
        const auto still = Reader(bench->space()).record(meetingType, meeting);
        QVERIFY(still);
        QCOMPARE(still->sets.value(QStringLiteral("participants")), QStringList{id.toString()});
        QVERIFY(Erasures::erasedAt(bench->space().connection(), contactType, id).value_or(std::nullopt).has_value());
        QVERIFY(isSound(*bench));
        QCOMPARE(leaks(bench->folder()), QStringList());
    }

    void wordsThatOthersHaveStayFindable()
    {
        const auto bench = workbench("Redon");
        const Id other = create(*bench, contactType, {set("name", QStringLiteral("Hélène Le Goff"))});
        const Id id = createPerson(*bench);
        QVERIFY(erasePerson(bench->space(), contactType, id));
        const auto words = [&](const char *word) {
            auto select = bench->space().connection().prepare(u"SELECT count(*) FROM word WHERE text = ?1");
            return select && select->bind(1, QString::fromLatin1(word)).step() ? select->integer(0) : -1;
        };
        QCOMPARE(words("helene"), 1);
        QCOMPARE(words("kervadec"), 0);
        QCOMPARE(words("trevedic"), 0);
        QVERIFY(Reader(bench->space()).record(contactType, other)->title() == QStringLiteral("Hélène Le Goff"));
    }

    void thoseJoinedIntoThePersonGoToo()
    {
        const auto bench = workbench("Redon");
        const Id first = create(*bench, contactType, {set("name", QStringLiteral("H. Kervadec-Trévédic"))});
        const Id second = create(*bench, contactType, {set("name", QStringLiteral("Mme Kervadec-Trévédic"))});
        const Id standing = createPerson(*bench);
        const Id stranger = create(*bench, contactType, {set("name", QStringLiteral("Yann Le Bris"))});
        Editor editor(bench->space());
        QVERIFY(editor.join(contactType, first, second));
        QVERIFY(editor.join(contactType, second, standing));
        // Asked of any of them, the whole person goes.
        const auto report = erasePerson(bench->space(), contactType, first);
        QVERIFY(report);
        QCOMPARE(report->records, 3);
        QCOMPARE(leaks(bench->folder()), QStringList());
        QCOMPARE(Reader(bench->space()).record(contactType, stranger)->title(), QStringLiteral("Yann Le Bris"));
        QVERIFY(!editor.join(contactType, stranger, standing));
        QVERIFY(isSound(*bench));
        // Once more is nothing.
        const auto again = erasePerson(bench->space(), contactType, standing);
        QVERIFY(again);
        QCOMPARE(again->records, 0);
    }

    void onlyPersonsAreErased()
    {
        const auto bench = workbench("Redon");
        const Id meeting = create(*bench, meetingType, {set("title", QStringLiteral("Comité"))});
        QCOMPARE(erasePerson(bench->space(), meetingType, meeting).error().fault, Fault::BadUsage);
        QCOMPARE(erasePerson(bench->space(), contactType, meeting).error().fault, Fault::UnknownRecord);
        for (const RecordType &type : recordTypes()) {
            const bool person = type.name == QLatin1String("contact") || type.name == QLatin1String("catalyst")
                || type.name == QLatin1String("attachment");
            QCOMPARE(mayBeErased(QString(type.name)), person);
        }
        Manifest manifest;
        manifest.kind = QStringLiteral("snapshot");
        manifest.archive = manifest.site = Id::create(bench->clock());
        manifest.erasures = {{meetingType, meeting, now}};
        QVERIFY(!Manifest::fromJson(manifest.toJson()));
        manifest.erasures = {{contactType, meeting, now}};
        const auto read = Manifest::fromJson(manifest.toJson());
        QVERIFY(read);
        QCOMPARE(read->erasures, manifest.erasures);
        QCOMPARE(read->format, 2);
        manifest.erasures.clear();
        QCOMPARE(Manifest::fromJson(manifest.toJson())->format, 1); // older versions read it as before
    }

    void attachmentsOfThePersonAlone()
    {
        const auto bench = workbench("Redon");
        const Id id = createPerson(*bench);
        const Id project = create(*bench, QStringLiteral("project"), {set("title", QStringLiteral("Halle"))});
        bench->close();
        WorkspaceOptions options;
        options.surroundings = bench->surroundings();
        options.sharedFolder = m_folder->filePath(QStringLiteral("reference"));
        const auto file = [&](const char *name, const QByteArray &bytes) {
            const QString path = m_folder->filePath(QString::fromLatin1(name));
            QFile out(path);
            return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? path : QString();
        };
        const QString to = QStringLiteral("contact");
        {
            auto workspace = Workspace::open(bench->folder(), Space::Access::Write, options);
            QVERIFY(workspace);
            Attachments attachments(**workspace);
            using Kind = Assignment::Kind;
            QVERIFY(attachments.add(file("cv.txt", "CV de Kervadec"), {{to, Kind::Set, id.toString()}}));
            QVERIFY(attachments.add(file("photo.txt", "photo commune"), {{to, Kind::Set, id.toString()}}));
            // The same bytes belong to a project as well; another file hangs on both.
            QVERIFY(attachments.add(file("photo2.txt", "photo commune"),
                                    {{QStringLiteral("project"), Kind::Set, project.toString()}}));
            QVERIFY(attachments.add(file("plan.txt", "plan"), {{to, Kind::Set, id.toString()},
                                                              {QStringLiteral("project"), Kind::Set, project.toString()}}));
        }
        QVERIFY(bench->reopen());
        const auto ofBefore = bench->writeArchive(true);
        QVERIFY(ofBefore);
        const QDir blobs(bench->folder() + QStringLiteral("/blobs"));
        QCOMPARE(blobs.entryList(QDir::Files).size(), 3);
        const auto report = erasePerson(bench->space(), contactType, id);
        QVERIFY(report);
        QCOMPARE(report->records, 3); // the contact, the CV and their copy of the photograph
        QCOMPARE(blobs.entryList(QDir::Files).size(), 2);
        QCOMPARE(leaks(bench->folder()), QStringList());
        QVERIFY(isSound(*bench));

        // The archive of before brings the file back nowhere, here or on a site that only heard of the erasure.
        QVERIFY(bench->merge(*ofBefore));
        QCOMPARE(blobs.entryList(QDir::Files).size(), 2);
        const auto other = workbench("Vannes");
        QVERIFY(bench->giveTo(*other, true));
        QVERIFY(other->merge(*ofBefore));
        QCOMPARE(QDir(other->folder() + QStringLiteral("/blobs")).entryList(QDir::Files).size(), 2);
        QCOMPARE(leaks(other->folder()), QStringList());
        QCOMPARE(other->dump(), bench->dump());
        QVERIFY(isSound(*other));
    }

    void everyArchiveCarriesEveryErasure()
    {
        const auto a = workbench("A");
        const Id id = createPerson(*a);
        const Id project = create(*a, QStringLiteral("project"), {set("title", QStringLiteral("Halle")),
                                                                  FieldChange::add(QStringLiteral("territories"), QStringLiteral("commune:35236"))});
        QVERIFY(erasePerson(a->space(), contactType, id));
        const QStringList place{QStringLiteral("commune:35236")};
        const Result<QString> archives[] = {a->writeArchive(), a->writeArchive(true), a->writeArchive(true, false),
                                            a->writeArchive(true, true, place), a->writeArchive(true, false, place)};
        for (const auto &archive : archives) {
            QVERIFY(archive);
            const auto read = verifyArchive(*archive);
            QVERIFY(read);
            QCOMPARE(read->manifest.erasures.size(), 1);
            QCOMPARE(read->manifest.erasures.first().record, id);
            QCOMPARE(read->manifest.format, 2);
            const auto bytes = read->reader->openZstd(QString(operationsEntry), 1 << 20);
            QVERIFY(bytes);
            const QByteArray operations = (*bytes)->readAll();
            QVERIFY(!operations.contains("Kervadec") && !operations.contains("autre@"));
            const auto b = workbench(qPrintable(QStringLiteral("B%1").arg(&archive - archives)));
            QVERIFY(b->merge(*archive));
            QVERIFY(b->space().erasures().contains(contactType, id));
        }
        Q_UNUSED(project)
    }

    void anArchiveKeptAsideLosesTheValues()
    {
        const auto a = workbench("A");
        const auto b = workbench("B");
        const Id id = createPerson(*a);
        const auto early = a->writeArchive();
        QVERIFY(early);
        QVERIFY(a->space().streams().setAcknowledged(a->space().ownStream(), 4)); // as a base's receipt does
        QVERIFY(Editor(a->space()).change(contactType, id, {set("role", QStringLiteral("Kervadec adjointe"))}));
        const Id other = create(*a, contactType, {set("name", QStringLiteral("Yann Le Bris"))});
        const auto late = a->writeArchive();
        QVERIFY(late);
        QCOMPARE(b->merge(*late)->waiting.size(), 1);

        // B hears of the erasure from elsewhere: what waits is written anew, still signed by A, and still waits.
        const auto c = workbench("C");
        QVERIFY(takeErasures(c->space(), {{contactType, id, now}}));
        QVERIFY(c->giveTo(*b));
        const auto waiting = waitingArchives(b->space());
        QVERIFY(waiting);
        QCOMPARE(waiting->size(), 1);
        QVERIFY(!waiting->first().rewritten.isEmpty());
        QCOMPARE(QDir(b->folder() + QStringLiteral("/waiting")).entryList(QDir::Files | QDir::Hidden).size(), 1);
        const auto kept = inspectArchive(waiting->first().file);
        QVERIFY(kept);
        auto bytes = kept->reader->openZstd(QString(operationsEntry), 1 << 20);
        QVERIFY(bytes);
        const QByteArray operations = (*bytes)->readAll();
        QVERIFY(operations.contains("Le Bris") && !operations.contains("Kervadec"));

        // A file altered on the disk is not believed.
        {
            QFile file(waiting->first().file);
            QVERIFY(file.open(QIODevice::ReadWrite));
            const QByteArray whole = file.readAll();
            file.close();
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(whole + "x");
            file.close();
            QCOMPARE(b->merge(*early)->waiting.size(), 1);
            QVERIFY(!Reader(b->space()).record(contactType, other));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(whole);
        }
        QCOMPARE(b->merge(*early)->waiting.size(), 0);
        QCOMPARE(Reader(b->space()).record(contactType, other)->title(), QStringLiteral("Yann Le Bris"));
        QVERIFY(Reader(b->space()).record(contactType, id)->values.isEmpty());
        QCOMPARE(leaks(b->folder()), QStringList());

        // One that comes once the erasure is known is kept without the values from the first moment.
        const auto d = workbench("D");
        QVERIFY(takeErasures(d->space(), {{contactType, id, now}}));
        QCOMPARE(d->merge(*late)->waiting.size(), 1);
        QVERIFY(!waitingArchives(d->space())->first().rewritten.isEmpty());
        QVERIFY(d->merge(*early)->waiting.isEmpty());
        QCOMPARE(d->dump(), b->dump());
    }

    void anUndoneImportDoesNotUndoAnErasure()
    {
        const auto a = workbench("A");
        const auto b = workbench("B");
        const Id id = createPerson(*a);
        QVERIFY(a->giveTo(*b));
        QVERIFY(erasePerson(a->space(), contactType, id));
        create(*a, meetingType, {set("title", QStringLiteral("Comité"))});
        const auto merged = a->giveTo(*b);
        QVERIFY(merged);
        QCOMPARE(merged->erased, 1);
        QVERIFY(undoArchive(b->space(), merged->archive));
        QCOMPARE(b->dump(), QByteArray());
        QVERIFY(b->space().erasures().contains(contactType, id));
        QCOMPARE(leaks(b->folder()), QStringList());
        QVERIFY(isSound(*b));
    }

    /// Of several people edited together one was erased since: the others are taken back, and nobody edits the erased.
    void editsOfSeveralOfWhomOneIsErased()
    {
        const auto bench = workbench("a");
        const Id erased = createPerson(*bench);
        const Id other = create(*bench, contactType, {set("name", QStringLiteral("Yann Le Goff"))});
        Editor editor(bench->space());
        const QString role = QStringLiteral("Adjointe");
        const auto receipt = editor.changeSeveral(contactType, {{erased, {set("role", role)}}, {other, {set("role", role)}}});
        QVERIFY(receipt);
        QCOMPARE(receipt->record, erased);
        const auto removed = editor.removeSeveral(contactType, {other});
        QVERIFY(removed);
        QVERIFY(erasePerson(bench->space(), contactType, erased));

        const auto refused = editor.bringBackSeveral(contactType, {other, erased});
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::RecordGone);
        QCOMPARE(refused.error().detail, QStringLiteral("erased"));
        QCOMPARE(Reader(bench->space()).record(contactType, other)->life, Life::Gone);
        QVERIFY(editor.revert(*removed));
        QCOMPARE(editor.changeSeveral(contactType, {{other, {}}, {erased, {set("role", role)}}}).error().fault,
                 Fault::RecordGone);

        const auto undone = editor.revert(*receipt);
        QVERIFY(undone);
        QCOMPARE(undone->records(), QList<Id>{other});
        QCOMPARE(Reader(bench->space()).record(contactType, other)->text(u"role"), QString());
        QVERIFY(Reader(bench->space()).record(contactType, erased)->values.isEmpty());
        QCOMPARE(leaks(bench->folder()), QStringList());
        // The undo of the undo, and of an edit of erased people alone: nothing.
        QVERIFY(editor.revert(*undone));
        QCOMPARE(Reader(bench->space()).record(contactType, other)->text(u"role"), role);
        EditReceipt alone = *receipt;
        alone.touched.resize(1);
        const auto nothing = editor.revert(alone);
        QVERIFY(nothing);
        QVERIFY(nothing->isEmpty());
        QVERIFY(isSound(*bench));
    }

    void aSpacePutBackFromBeforeForgetsAgain()
    {
        const auto bench = workbench("Redon");
        const Id id = createPerson(*bench);
        bench->close();
        const QString copy = m_folder->filePath(QStringLiteral("copy"));
        QVERIFY(QFile::copy(bench->folder() + QStringLiteral("/etabli.sqlite"), copy));
        QVERIFY(bench->reopen());
        QVERIFY(erasePerson(bench->space(), contactType, id));
        bench->close();
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(bench->folder() + QStringLiteral("/etabli.sqlite") + QString::fromLatin1(suffix));
        QVERIFY(QFile::copy(copy, bench->folder() + QStringLiteral("/etabli.sqlite")));
        QVERIFY(!leaks(bench->folder()).isEmpty());
        WorkspaceOptions options;
        options.surroundings = bench->surroundings();
        options.sharedFolder = m_folder->filePath(QStringLiteral("reference"));
        QVERIFY(Workspace::open(bench->folder(), Space::Access::Write, options));
        QCOMPARE(leaks(bench->folder()), QStringList());
    }

    void aSpaceOfTheFormerVersionIsBroughtUpToDate()
    {
        const auto bench = workbench("Redon");
        const Id id = createPerson(*bench);
        // Back to what version 4 made.
        Connection &connection = bench->space().connection();
        QVERIFY(connection.execute(u"DROP TABLE erasure; DROP TABLE chore; ALTER TABLE waiting DROP COLUMN rewritten; "
                                   u"DROP TABLE publication; DROP TABLE base_site; DROP TABLE base_receipt; "
                                   u"DROP TABLE base_quarantine; DROP TABLE base_released; DROP TABLE base_reference; "
                                   u"DROP TABLE base_publication; PRAGMA user_version = 4"));
        const QByteArray shown = bench->dump();
        QVERIFY(bench->reopen());
        QCOMPARE(bench->space().connection().scalar(u"PRAGMA user_version").value_or(0), newestSchema());
        QCOMPARE(bench->dump(), shown);
        const QDir backups(bench->folder() + QStringLiteral("/backups"));
        QCOMPARE(backups.entryList({QStringLiteral("avant-mise-a-niveau-*.sqlite")}, QDir::Files).size(), 1);
        // That copy holds everything: it goes with the person.
        const auto report = erasePerson(bench->space(), contactType, id);
        QVERIFY(report);
        QVERIFY(report->backups.isEmpty());
        QCOMPARE(leaks(bench->folder()), QStringList());
        QVERIFY(isSound(*bench));
    }

    /// A delete had seen a memo that never leaves: not even the name of its field is sent.
    void aLocalFieldIsNeverNamed()
    {
        const auto bench = workbench("Redon");
        const QString project = QStringLiteral("project");
        const Id id = create(*bench, project, {set("title", QStringLiteral("Halle")), set("memo", QStringLiteral("secret"))});
        QVERIFY(Editor(bench->space()).remove(project, id));
        for (const bool full : {false, true}) {
            const auto archive = bench->writeArchive(full);
            QVERIFY(archive);
            const auto read = verifyArchive(*archive);
            QVERIFY(read);
            auto device = read->reader->openZstd(QString(operationsEntry), 1 << 20);
            QVERIFY(device);
            const QByteArray bytes = (*device)->readAll();
            QVERIFY(bytes.contains("title"));
            QVERIFY(!bytes.contains("memo") && !bytes.contains("secret"));
        }
        // Here it is gone, memo and all; a colleague who merges sees the same.
        const auto other = workbench("Vannes");
        QVERIFY(bench->giveTo(*other));
        QCOMPARE(Reader(bench->space()).record(project, id)->life, Life::Gone);
        QCOMPARE(Reader(other->space()).record(project, id)->life, Life::Gone);
    }
};

QTEST_GUILESS_MAIN(ErasureTest)
#include "tst_erasure.moc"
