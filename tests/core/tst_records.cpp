#include "core/archive/hash.h"
#include "core/services/attachments.h"
#include "core/services/backups.h"
#include "core/services/charters.h"
#include "core/services/checking.h"
#include "core/services/demonstration.h"
#include "core/services/records.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace etabli;
using namespace Qt::StringLiterals;

/// Use cases on a space of the disk: records, attachments, charters, backups, checks, the demonstration.
class RecordsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ManualClock m_clock{1'770'000'000'000, 10};
    std::unique_ptr<Workspace> m_workspace;
    int m_count = 0;

    WorkspaceOptions options()
    {
        WorkspaceOptions options;
        options.surroundings = {&m_clock, m_folder.filePath(u"memory"_s), u"m1"_s};
        options.sharedFolder = m_folder.filePath(u"reference"_s);
        return options;
    }
    QString path(const QString &name) { return m_folder.filePath(name); }
    std::unique_ptr<Workspace> made(const QString &name)
    {
        auto workspace = Workspace::create(path(name), u"Redon"_s, u"Maëlle"_s, options());
        return workspace ? std::move(*workspace) : nullptr;
    }
    static QList<Assignment> typed(const QStringList &words)
    {
        QList<Assignment> assignments;
        for (const QString &word : words)
            assignments += *Assignment::fromText(word);
        return assignments;
    }
    QByteArray dump(Workspace &workspace)
    {
        QByteArray text;
        const auto done = workspace.reader().dump([&text](const QJsonObject &object) -> Result<void> {
            text += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
            return {};
        });
        return done ? text : QByteArray("failed");
    }
    Id make(const QString &type, const QStringList &words)
    {
        const auto receipt = Records(*m_workspace).create(type, typed(words));
        return receipt ? receipt->record : Id();
    }

private Q_SLOTS:
    void init()
    {
        m_workspace = made(u"s%1"_s.arg(++m_count));
        QVERIFY(m_workspace);
    }

    void assignments_are_read()
    {
        QCOMPARE(Assignment::fromText(u"title=a=b"_s)->typed, u"a=b"_s);
        QCOMPARE(Assignment::fromText(u"odds+=8"_s)->kind, Assignment::Kind::Add);
        QCOMPARE(Assignment::fromText(u"odds-=8"_s)->field, u"odds"_s);
        QCOMPARE(Assignment::fromText(u"title"_s).error().fault, Fault::BadUsage);
        QCOMPARE(Assignment::fromText(u"=x"_s).error().fault, Fault::BadUsage);
        QCOMPARE(Assignment::fromText(u"+=x"_s).error().fault, Fault::BadUsage);
    }

    void makes_and_changes()
    {
        Records records(*m_workspace);
        const Id id = make(u"project"_s, {u"title=Épicerie"_s, u"odds=2"_s, u"odds=12"_s, u"territories=commune:35236"_s});
        QVERIFY(!id.isNull());
        const QString text = id.toString();
        QCOMPARE(records.show(u"project"_s, text)->sets.value(u"odds"_s), QStringList({u"12"_s, u"2"_s}));
        QVERIFY(records.set(u"project"_s, text, typed({u"odds+=3"_s, u"odds-=2"_s, u"budget=12,50"_s})));
        QCOMPARE(records.show(u"project"_s, text)->sets.value(u"odds"_s), QStringList({u"12"_s, u"3"_s}));
        QCOMPARE(records.show(u"project"_s, text)->values.value(u"budget"_s), Value(qint64(1250)));
        QVERIFY(records.set(u"project"_s, text, typed({u"odds=1"_s, u"odds=3"_s})));
        QCOMPARE(records.show(u"project"_s, text)->sets.value(u"odds"_s), QStringList({u"1"_s, u"3"_s}));
        QVERIFY(records.set(u"project"_s, text, typed({u"odds="_s, u"budget="_s})));
        QVERIFY(!records.show(u"project"_s, text)->sets.contains(u"odds"_s));
        QVERIFY(!records.show(u"project"_s, text)->values.contains(u"budget"_s));
        const auto same = records.set(u"project"_s, text, typed({u"title=Épicerie"_s}));
        QVERIFY(same && same->isEmpty());
    }

    void refuses_and_writes_nothing()
    {
        Records records(*m_workspace);
        const Id id = make(u"project"_s, {u"title=Épicerie"_s});
        const QByteArray before = dump(*m_workspace);
        const auto fault = [&](const QStringList &words) {
            const auto outcome = records.set(u"project"_s, id.toString(), typed(words));
            return outcome ? u"done"_s : faultName(outcome.error().fault);
        };
        QCOMPARE(fault({u"summary=bien"_s, u"budget=1e20"_s}), u"invalid_amount"_s);
        QCOMPARE(fault({u"summary=bien"_s, u"lead=01a2055c-36b0-7cc2-9626-ca49f24d8f1e"_s}), u"unknown_record"_s);
        QCOMPARE(fault({u"summary=bien"_s, u"territories+=commune:99999"_s}), u"unknown_territory"_s);
        QCOMPARE(fault({u"couleur=bleu"_s}), u"unknown_field"_s);
        QCOMPARE(fault({u"title+=b"_s}), u"not_a_set"_s);
        QCOMPARE(fault({u"title="_s}), u"required_missing"_s);
        QCOMPARE(records.create(u"projet"_s, {}).error().fault, Fault::UnknownType);
        QCOMPARE(records.create(u"project"_s, {}).error().subject, u"project.title="_s);
        QCOMPARE(dump(*m_workspace), before);
    }

    void places_are_brought_to_what_stands_for_them()
    {
        QCOMPARE(*m_workspace->place(u"commune:1001"_s), u"commune:01001"_s);
        QCOMPARE(m_workspace->place(u"crte:nulle-part"_s).error().fault, Fault::UnknownTerritory);
        QCOMPARE(*m_workspace->place(u"CRTE:crte-52-44-1"_s), u"crte:crte-52-44-1"_s);
        make(u"crte"_s, {u"title=CRTE du Pays de Redon"_s, u"official_id=PR-2021"_s, u"epcis=epci:243500741"_s});
        QCOMPARE(*m_workspace->place(u"crte:PR-2021"_s), u"crte:PR-2021"_s);
        QCOMPARE(*m_workspace->placeName(u"crte:PR-2021"_s), u"CRTE du Pays de Redon"_s);
        QCOMPARE(*m_workspace->placeName(u"commune:35236"_s), u"Redon (Ille-et-Vilaine)"_s);
        const auto counted = m_workspace->placesCounted(u"departement:35"_s);
        QVERIFY(counted && counted->contains(u"commune:35236"_s) && counted->contains(u"epci:243500741"_s));
        QVERIFY(counted->contains(u"crte:PR-2021"_s) && !counted->contains(u"commune:44109"_s));
        QVERIFY(m_workspace->placesCounted(u"crte:PR-2021"_s)->contains(u"commune:35236"_s));
    }

    void deletes_joins_and_brings_back()
    {
        Records records(*m_workspace);
        const QString a = make(u"organisation"_s, {u"name=Les Roues"_s}).toString();
        const QString b = make(u"organisation"_s, {u"name=Les roues de la Vilaine"_s}).toString();
        const Id project = make(u"project"_s, {u"title=P"_s, u"lead="_s + a});
        QVERIFY(records.remove(u"organisation"_s, a));
        QCOMPARE(records.remove(u"organisation"_s, a).error().fault, Fault::RecordGone);
        QCOMPARE(records.set(u"organisation"_s, a, typed({u"name=x"_s})).error().fault, Fault::RecordGone);
        QVERIFY(records.bringBack(u"organisation"_s, a));
        QVERIFY(records.join(u"organisation"_s, a, b));
        QCOMPARE(m_workspace->reader().resolved(u"organisation"_s, *Id::fromString(a))->toString(), b);
        const auto charter = Charters(*m_workspace).create(project.toString());
        QVERIFY(charter);
        QCOMPARE(Charters(*m_workspace).input(charter->toString())->lead, u"Les roues de la Vilaine"_s);
    }

    void keeps_files()
    {
        const QByteArray content = "bonjour\n";
        QFile file(path(u"Compte rendu d’été.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        Attachments attachments(*m_workspace);
        const auto added = attachments.add(file.fileName());
        QVERIFY(added);
        const QString id = added->record.toString();
        const auto record = m_workspace->reader().record(u"attachment"_s, added->record);
        QCOMPARE(record->title(), u"Compte rendu d’été.txt"_s);
        QCOMPARE(record->text(u"media_type"), u"text/plain"_s);
        QCOMPARE(record->text(u"file"), QString::fromLatin1(blake2b(content).toHex()));
        QVERIFY(attachments.copyTo(id, path(u"copie/a.txt"_s)));
        QFile copy(path(u"copie/a.txt"_s));
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), content);
        QCOMPARE(attachments.add(m_folder.path()).error().fault, Fault::NotReadable);
        QCOMPARE(attachments.add(path(u"absent"_s)).error().fault, Fault::NotFound);
        QVERIFY(QFile::remove(*attachments.pathOf(id)));
        QCOMPARE(attachments.copyTo(id, path(u"b.txt"_s)).error().fault, Fault::NotFound);
        QVERIFY(!QFile::exists(path(u"b.txt"_s)));
        const auto report = checkSpace(*m_workspace, true);
        QVERIFY(report && !report->isSound());
        QCOMPARE(report->problems.first().kind, CheckProblem::Kind::FileMissing);
    }

    void charters_are_filled_from_the_space()
    {
        const QString lead = make(u"organisation"_s, {u"name=Les Roues"_s, u"profile=ASSO"_s}).toString();
        const QString partner = make(u"organisation"_s, {u"name=Menuiseries Talvern"_s}).toString();
        make(u"contact"_s, {u"name=Yann Le Brizec"_s, u"role=Président"_s, u"organisation="_s + lead});
        const QString project = make(u"project"_s, {u"title=Mobilité"_s, u"lead="_s + lead, u"main_odd=11"_s, u"odds=8"_s,
                                                    u"territories=commune:35236"_s, u"budget=100"_s}).toString();
        make(u"partnership"_s, {u"project="_s + project, u"parties="_s + lead, u"parties="_s + partner});
        make(u"commitment"_s, {u"project="_s + project, u"party="_s + partner, u"what=Prêter un local"_s, u"due_on=2026-05-15"_s});
        Charters charters(*m_workspace);
        const auto charter = charters.create(project);
        QVERIFY(charter);
        const QString id = charter->toString();
        auto input = charters.input(id);
        QVERIFY(input);
        QVERIFY(input->draft);
        QCOMPARE(input->parties.size(), 2);
        QCOMPARE(input->parties[0].name, u"Les Roues"_s);
        QCOMPARE(input->parties[0].profileLabel, u"Association"_s);
        QCOMPARE(input->parties[0].representative, u"Yann Le Brizec"_s);
        QCOMPARE(input->parties[0].function, u"Président"_s);
        QCOMPARE(input->territories, QStringList{u"Redon (Ille-et-Vilaine)"_s});
        QCOMPARE(input->odds.first(), u"11 Villes et communautés durables"_s);
        QCOMPARE(input->commitments.first().due, QDate(2026, 5, 15));
        QCOMPARE(input->budgetCents, std::optional<qint64>(10000));
        QVERIFY(Records(*m_workspace).set(u"charter"_s, id, typed({u"status=PRETE"_s})));
        QVERIFY(charters.input(id)->draft); // what blocks decides, not the status

        // An article that people wrote themselves takes the place of the template's.
        auto document = charters.document(id);
        QVERIFY(document);
        const QString slot = document->articles.last().code;
        make(u"article"_s, {u"charter="_s + id, u"slot="_s + slot, u"title=Pour finir"_s, u"text=Un mot de nous."_s});
        document = charters.document(id);
        QCOMPARE(document->articles.last().title, u"Pour finir"_s);
        QCOMPARE(charters.create(project, u"absent"_s).error().fault, Fault::UnknownCode);
        QCOMPARE(charters.create(u"x"_s).error().fault, Fault::UnknownRecord);
    }

    void backups_come_back_whole_under_a_new_stream()
    {
        const Id id = make(u"project"_s, {u"title=Épicerie"_s});
        const QByteArray before = dump(*m_workspace);
        const Id stream = m_workspace->space().site().stream;
        QVERIFY(backupSpace(*m_workspace, path(u"sauvegardes/a.zip"_s), false));
        QVERIFY(Records(*m_workspace).remove(u"project"_s, id.toString()));
        const QString folder = path(u"rendu%1"_s.arg(m_count));
        QVERIFY(restoreSpace(path(u"sauvegardes/a.zip"_s), folder, options()));
        auto restored = Workspace::open(folder, Space::Access::Write, options());
        QVERIFY(restored);
        QCOMPARE(dump(**restored), before);
        QVERIFY((*restored)->space().site().stream != stream);
        // Without its key it is another site in the eyes of all; with it, the same.
        QVERIFY((*restored)->space().site().site != m_workspace->space().site().site);
        QCOMPARE(restoreSpace(path(u"sauvegardes/a.zip"_s), folder, options()).error().fault, Fault::SpaceExists);
        QVERIFY(backupSpace(*m_workspace, path(u"sauvegardes/b.zip"_s), true));
        const QString same = path(u"meme%1"_s.arg(m_count));
        QVERIFY(restoreSpace(path(u"sauvegardes/b.zip"_s), same, options()));
        restored = Workspace::open(same, Space::Access::Write, options());
        QVERIFY(restored);
        QCOMPARE((*restored)->space().site().site, m_workspace->space().site().site);
    }

    void damaged_backups_leave_nothing()
    {
        make(u"project"_s, {u"title=Épicerie"_s});
        const QString whole = path(u"b%1.zip"_s.arg(m_count));
        QVERIFY(backupSpace(*m_workspace, whole, false));
        QFile file(whole);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const qsizetype at : {bytes.size() / 3, bytes.size() / 2, bytes.size() - 30}) {
            for (const bool cut : {false, true}) {
                QByteArray bad = cut ? bytes.first(at) : bytes;
                if (!cut)
                    bad[at] = static_cast<char>(bad[at] ^ 0x10);
                QFile other(path(u"bad.zip"_s));
                QVERIFY(other.open(QIODevice::WriteOnly));
                other.write(bad);
                other.close();
                const QString folder = path(u"never"_s);
                QVERIFY(!restoreSpace(other.fileName(), folder, options()));
                QVERIFY(!QFile::exists(folder));
            }
        }
    }

    void checks_find_and_mend_what_is_drawn()
    {
        make(u"organisation"_s, {u"name=Les Roues"_s});
        const Id project = make(u"project"_s, {u"title=Épicerie"_s, u"odds=2"_s, u"tags=été"_s});
        const auto clean = checkSpace(*m_workspace, false);
        QVERIFY(clean && clean->problems.isEmpty());
        QCOMPARE(clean->records, 2);
        const QByteArray before = dump(*m_workspace);
        Connection &connection = m_workspace->space().connection();
        for (const QStringView damage : {QStringView(u"UPDATE r_project SET title = 'faux'"), QStringView(u"DELETE FROM member"),
                                         QStringView(u"DELETE FROM r_organisation"), QStringView(u"UPDATE r_project SET _gone = 1"),
                                         QStringView(u"UPDATE record SET life = 1"), QStringView(u"DELETE FROM search"),
                                         QStringView(u"INSERT INTO conflict (record, field) SELECT min(key), 1 FROM record")}) {
            QVERIFY(connection.execute(damage));
            const auto found = checkSpace(*m_workspace, false);
            QVERIFY2(found && !found->isSound(), qPrintable(damage.toString()));
            const auto mended = checkSpace(*m_workspace, true);
            QVERIFY2(mended && mended->isSound(), qPrintable(damage.toString()));
            const auto again = checkSpace(*m_workspace, false);
            QVERIFY2(again && again->problems.isEmpty(), qPrintable(damage.toString()));
            QCOMPARE(dump(*m_workspace), before);
        }
        QCOMPARE(Records(*m_workspace).show(u"project"_s, project.toString())->sets.value(u"tags"_s), QStringList{u"été"_s});
    }

    void the_demonstration_is_the_same_everywhere()
    {
        QVERIFY(installDemonstration(*m_workspace));
        auto other = made(u"other%1"_s.arg(m_count));
        QVERIFY(other && installDemonstration(*other));
        const QByteArray first = dump(*m_workspace);
        QCOMPARE(dump(*other), first);
        const auto has = [&first](const char *type, int least) {
            return first.count(QByteArray(QByteArray("\"type\":\"") + type + QByteArray("\""))) >= least;
        };
        QVERIFY(has("project", 60) && has("organisation", 149) && has("partnership", 120) && has("practice", 40));
        QVERIFY(has("crte", 6) && has("charter", 6) && has("meeting", 6) && has("commitment", 100));
        QVERIFY(installDemonstration(*m_workspace));
        QCOMPARE(dump(*m_workspace), first);
        // One is left open on purpose, so that its screen has something to settle.
        QCOMPARE(*m_workspace->reader().conflictCount(), 1);
        QCOMPARE(installDemonstration(*other, "{}").error().fault, Fault::InvalidValue);
        QCOMPARE(installDemonstration(*other, R"({"records":[{"type":"project","id":"01a2055c-36b0-7cc2-9626-ca49f24d8f1e","fields":{"budget":"x"}}]})")
                     .error().fault, Fault::InvalidAmount);
        QCOMPARE(dump(*other), first);
    }

    void opening_says_what_is_wrong()
    {
        const auto fault = [this](const QString &folder) {
            const auto workspace = Workspace::open(folder, Space::Access::Read, options());
            return workspace ? u"done"_s : faultName(workspace.error().fault);
        };
        QCOMPARE(fault(path(u"nowhere"_s)), u"not_found"_s);
        QFile file(path(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(fault(path(u"file"_s)), u"not_a_database"_s);
        QVERIFY(QDir().mkpath(path(u"empty"_s)));
        QCOMPARE(fault(path(u"empty"_s)), u"not_found"_s);
        const QString held = m_workspace->space().folder().path();
        const auto second = Workspace::open(held, Space::Access::Write, options());
        QVERIFY(!second);
        QCOMPARE(second.error().fault, Fault::SpaceLocked);
    }
};

QTEST_GUILESS_MAIN(RecordsTest)
#include "tst_records.moc"
