#include "core/services/home.h"
#include "core/services/homenotes.h"
#include "core/services/hometerritory.h"
#include "core/store/listing.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace etabli;
using namespace Qt::StringLiterals;

/// What the home page reads: dates under a held clock, last edited, left open, drafts, notes written and filed.
class HomeTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ManualClock m_clock{0, 0};
    std::unique_ptr<Workspace> m_workspace;
    int m_count = 0;

    WorkspaceOptions options()
    {
        WorkspaceOptions options;
        options.surroundings = {&m_clock, m_folder.filePath(u"memory"_s), u"m1"_s};
        options.sharedFolder = m_folder.filePath(u"reference"_s);
        return options;
    }
    QString path() { return m_folder.filePath(u"espace%1"_s.arg(m_count)); }
    void setDay(const QString &iso)
    {
        m_clock.set(QDateTime(QDate::fromString(iso, Qt::ISODate), QTime(9, 0)).toMSecsSinceEpoch());
    }
    QString make(const QString &type, const QStringList &words)
    {
        QList<Assignment> list;
        for (const QString &word : words)
            list += *Assignment::fromText(word);
        m_clock.advance(60'000);
        const auto receipt = Records(*m_workspace).create(type, list);
        return receipt ? receipt->record.toString() : u"refused: "_s + receipt.error().subject;
    }
    Home home() { return Home(*m_workspace); }
    HomeNotes notes() { return HomeNotes(*m_workspace); }
    RecordView show(const QString &type, const QString &id) { return *Records(*m_workspace).show(type, id); }
    static QStringList titles(const QList<DueItem> &items)
    {
        QStringList list;
        for (const DueItem &item : items)
            list += item.title;
        return list;
    }
    static NoteDraft draftOf(const QString &text, const QList<NoteMention> &mentions = {})
    {
        return {text, mentions, {}};
    }

private Q_SLOTS:
    void init()
    {
        ++m_count;
        setDay(u"2026-03-12"_s);
        auto made = Workspace::create(path(), u"Redon"_s, u"Maëlle Guivarc’h"_s, options());
        QVERIFY(made);
        m_workspace = std::move(*made);
    }
    void cleanup() { m_workspace.reset(); }

    void emptySpace()
    {
        const auto due = home().due(QDate(2026, 3, 12), 15, 20);
        QVERIFY(due);
        QVERIFY(due->late.isEmpty() && due->coming.isEmpty());
        QCOMPARE(due->lateCount, 0);
        QVERIFY(home().lastEdited(5)->isEmpty());
        QVERIFY(home().leftOpen(5)->isEmpty());
        QCOMPARE(*home().unfiledCount(100), 0);
        QVERIFY(home().practiceOfWeek(QDate(2026, 3, 12))->id.isEmpty());
        QVERIFY(notes().draft()->isEmpty());
        QVERIFY(notes().unfiled(10)->isEmpty());
    }

    void datesAreThoseOfTheDay()
    {
        const QString garage = make(u"project"_s, {u"title=Garage solidaire et covoiturage"_s});
        make(u"commitment"_s, {u"what=Relancer Menuiseries Talvern"_s, u"due_on=2026-03-10"_s, u"project="_s + garage});
        make(u"commitment"_s, {u"what=Très en retard"_s, u"due_on=2024-01-02"_s});
        make(u"commitment"_s, {u"what=Fait"_s, u"due_on=2026-03-09"_s, u"done_on=2026-03-09"_s});
        make(u"commitment"_s, {u"what=Aujourd’hui"_s, u"due_on=2026-03-12"_s});
        make(u"commitment"_s, {u"what=Demain"_s, u"due_on=2026-03-13"_s});
        make(u"commitment"_s, {u"what=Au quinzième jour"_s, u"due_on=2026-03-27"_s});
        make(u"commitment"_s, {u"what=Au seizième"_s, u"due_on=2026-03-28"_s});
        make(u"commitment"_s, {u"what=Sans date"_s});
        make(u"meeting"_s, {u"title=Rencontre hier"_s, u"on=2026-03-11"_s});
        make(u"meeting"_s, {u"title=Un café-atelier"_s, u"on=2026-03-17"_s, u"place=Guémené-Penfao"_s});
        make(u"charter"_s, {u"title=Mobilité"_s, u"signing_on=2026-03-26"_s, u"status=PRETE"_s});
        make(u"charter"_s, {u"title=Déjà signée"_s, u"signing_on=2026-03-26"_s, u"status=SIGNEE"_s});
        make(u"charter"_s, {u"title=Signature passée"_s, u"signing_on=2026-03-11"_s, u"status=PRETE"_s});
        make(u"crte"_s, {u"title=CRTE du Pays de Redon"_s, u"ends_on=2026-03-20"_s});

        const auto due = home().due(Home::today(*m_workspace), 15, 20);
        QVERIFY(due);
        QCOMPARE(titles(due->late), QStringList({u"Signature passée"_s, u"Relancer Menuiseries Talvern"_s,
                                                 u"Très en retard"_s}));
        QCOMPARE(due->lateCount, 3);
        QCOMPARE(due->late.at(1).days, -2);
        QCOMPARE(due->late.at(1).project, u"Garage solidaire et covoiturage"_s);
        QCOMPARE(titles(due->coming), QStringList({u"Aujourd’hui"_s, u"Demain"_s, u"Un café-atelier"_s,
                                                   u"CRTE du Pays de Redon"_s, u"Mobilité"_s, u"Au quinzième jour"_s}));
        QCOMPARE(due->coming.at(0).days, 0);
        QCOMPARE(due->coming.at(1).days, 1);
        QCOMPARE(due->coming.at(2).place, u"Guémené-Penfao"_s);
        QCOMPARE(due->coming.at(5).days, 15);
        QVERIFY(!due->moreComing);
        QVERIFY(home().due(Home::today(*m_workspace), 15, 3)->moreComing);
    }

    void yearEndAndLocalMidnight()
    {
        setDay(u"2026-12-30"_s);
        make(u"commitment"_s, {u"what=Rendre le bilan"_s, u"due_on=2027-01-04"_s});
        make(u"commitment"_s, {u"what=Veille"_s, u"due_on=2026-12-29"_s});
        const auto due = home().due(Home::today(*m_workspace), 15, 20);
        QCOMPARE(titles(due->coming), QStringList{u"Rendre le bilan"_s});
        QCOMPARE(due->coming.first().days, 5);
        QCOMPARE(due->late.first().days, -1);
        // A minute before and after midnight are two days.
        m_clock.set(QDateTime(QDate(2026, 12, 31), QTime(23, 59, 30)).toMSecsSinceEpoch());
        QCOMPARE(Home::today(*m_workspace), QDate(2026, 12, 31));
        m_clock.advance(60'000);
        QCOMPARE(Home::today(*m_workspace), QDate(2027, 1, 1));
    }

    void oldLateOnesDoNotHideTheRest()
    {
        for (int day = 0; day < 40; ++day)
            make(u"commitment"_s, {u"what=Vieux %1"_s.arg(day), u"due_on="_s + QDate(2025, 1, 1).addDays(day).toString(Qt::ISODate)});
        make(u"commitment"_s, {u"what=Tout juste en retard"_s, u"due_on=2026-03-11"_s});
        make(u"commitment"_s, {u"what=À venir"_s, u"due_on=2026-03-14"_s});
        const auto due = home().due(QDate(2026, 3, 12), 15, 5);
        QCOMPARE(due->late.size(), 5);
        QCOMPARE(due->late.first().title, u"Tout juste en retard"_s);
        QCOMPARE(due->lateCount, 41);
        QCOMPARE(titles(due->coming), QStringList{u"À venir"_s});
    }

    void lastEditedAndLeftOpen()
    {
        const QString garage = make(u"project"_s, {u"title=Garage"_s, u"stage=E2"_s, u"territories=epci:243500741"_s});
        const QString bare = make(u"project"_s, {u"title=Sans étape"_s});
        const QString unplaced = make(u"project"_s, {u"title=Sans territoire"_s, u"stage=E1"_s});
        const QString talvern = make(u"organisation"_s, {u"name=Menuiseries Talvern"_s, u"profile=ENTR"_s});
        make(u"note"_s, {u"text=Une note n’est pas un lieu où l’on revient"_s});
        const QString alone = make(u"partnership"_s, {u"title=Sans parties"_s, u"project="_s + garage});
        make(u"partnership"_s, {u"title=Avec"_s, u"parties="_s + talvern});
        const QString charter = make(u"charter"_s, {u"title=Mobilité"_s, u"status=BROUILLON"_s});
        m_clock.advance(3'600'000);
        QVERIFY(Records(*m_workspace).set(u"project"_s, garage, {{u"memo"_s, Assignment::Kind::Set, u"rappeler"_s}}));
        m_clock.advance(60'000);
        QVERIFY(Records(*m_workspace).remove(u"project"_s, make(u"project"_s, {u"title=Supprimé"_s})));

        const auto last = home().lastEdited(3);
        QVERIFY(last);
        QCOMPARE(last->size(), 3);
        // A memo never leaves this workbench; writing it is an edit all the same.
        QCOMPARE(last->at(0).id, garage);
        QCOMPARE(last->at(0).code, u"E2"_s);
        QVERIFY(!last->at(0).added);
        QVERIFY2(last->at(0).context.contains(u"Redon"_s), qPrintable(last->at(0).context));
        QCOMPARE(last->at(1).id, charter);
        QVERIFY(last->at(1).added);

        const auto open = home().leftOpen(5);
        QVERIFY(open);
        QMap<QString, OpenRecord::Missing> missing;
        for (const OpenRecord &record : *open)
            missing.insert(record.id, record.missing);
        QCOMPARE(missing.size(), 4);
        QCOMPARE(missing.value(bare), OpenRecord::Missing::Stage);
        QCOMPARE(missing.value(unplaced), OpenRecord::Missing::Territory);
        QCOMPARE(missing.value(alone), OpenRecord::Missing::Parties);
        QCOMPARE(missing.value(charter), OpenRecord::Missing::Signature);
    }

    void draftSurvivesAndBecomesOneNote()
    {
        const QString talvern = make(u"organisation"_s, {u"name=Menuiseries Talvern"_s});
        const QString text = u"Vu @Menuiseries Talvern à #Redon\nŒuvrer au prêt 🏠"_s;
        const NoteDraft typed = draftOf(text, {{NoteMention::Kind::Organisation, talvern, 3, 20},
                                               {NoteMention::Kind::Place, u"commune:35236"_s, 26, 6}});
        QVERIFY(notes().keepDraft(typed));
        m_workspace.reset();
        auto again = Workspace::open(path(), Space::Access::Write, options());
        QVERIFY(again);
        m_workspace = std::move(*again);
        QCOMPARE(*notes().draft(), typed);
        QCOMPARE(*home().unfiledCount(10), 0);

        const auto written = notes().write(typed, QDate(2026, 3, 12));
        QVERIFY(written);
        QVERIFY(notes().draft()->isEmpty());
        const RecordView note = show(u"note"_s, written->record.toString());
        QCOMPARE(note.text(u"text"), text);
        QCOMPARE(note.text(u"organisation"), talvern);
        QCOMPARE(note.text(u"territory"), u"commune:35236"_s);
        QCOMPARE(note.text(u"on"), u"2026-03-12"_s);
        QCOMPARE(*home().unfiledCount(10), 1);
        // One undo step takes the whole note away, another brings it back.
        const auto undone = m_workspace->editor().revert(*written);
        QVERIFY(undone);
        QCOMPARE(*home().unfiledCount(10), 0);
        QVERIFY(m_workspace->editor().revert(*undone));
        QCOMPARE(*home().unfiledCount(10), 1);
    }

    void draftOfANoteAlreadyWrittenIsGone()
    {
        QVERIFY(notes().keepDraft(draftOf(u"Entendu au marché"_s)));
        // As a crash would leave it between the note and the end of its draft.
        Statement get = std::move(*m_workspace->space().connection().prepare(u"SELECT value FROM fact WHERE name = 'home.draft'"));
        QVERIFY(*get.step());
        const QString held = get.text(0);
        get.reset();
        QVERIFY(notes().write(draftOf(u"Entendu au marché"_s), QDate(2026, 3, 12)));
        Statement put = std::move(*m_workspace->space().connection().prepare(
            u"UPDATE fact SET value = ?1 WHERE name = 'home.draft'"));
        QVERIFY(put.bind(1, held).run());
        QVERIFY(notes().draft()->isEmpty());
        QCOMPARE(*home().unfiledCount(10), 1);
    }

    void draftsOfReadersAndEmptyOnes()
    {
        QVERIFY(notes().keepDraft(draftOf(u"à moitié"_s)));
        QVERIFY(notes().keepDraft(draftOf(u"  \n "_s)));
        QVERIFY(notes().draft()->isEmpty());
        QCOMPARE(notes().write(draftOf(u" "_s), QDate(2026, 3, 12)).error().fault, Fault::RequiredMissing);
        auto reader = Workspace::open(path(), Space::Access::Read, options());
        QVERIFY(reader);
        QCOMPARE(HomeNotes(**reader).keepDraft(draftOf(u"x"_s)).error().fault, Fault::ReadOnly);
    }

    void mentionsGoneSinceStayInTheText()
    {
        const QString gone = make(u"organisation"_s, {u"name=Éphémère"_s});
        QVERIFY(Records(*m_workspace).remove(u"organisation"_s, gone));
        const auto written = notes().write(draftOf(u"@Éphémère à #Nulle-Part"_s,
                                                   {{NoteMention::Kind::Organisation, gone, 0, 9},
                                                    {NoteMention::Kind::Place, u"commune:99999"_s, 12, 11}}),
                                           QDate(2026, 3, 12));
        QVERIFY(written);
        const RecordView note = show(u"note"_s, written->record.toString());
        QCOMPARE(note.text(u"text"), u"@Éphémère à #Nulle-Part"_s);
        QVERIFY(note.text(u"organisation").isEmpty());
        QVERIFY(note.text(u"territory").isEmpty());
    }

    void turnsIntoRecords()
    {
        const QList<NoteMention> redon{{NoteMention::Kind::Place, u"commune:35236"_s, 20, 6}};
        const NoteDraft draft = draftOf(u"Garage solidaire de #Redon\nTrois mécaniciens bénévoles."_s, redon);
        const auto project = notes().turnInto(u"project"_s, draft, QDate(2026, 3, 12));
        QVERIFY(project);
        RecordView record = show(u"project"_s, project->record.toString());
        QCOMPARE(record.title(), u"Garage solidaire de Redon"_s);
        QCOMPARE(record.text(u"need"), u"Trois mécaniciens bénévoles."_s);
        QCOMPARE(record.sets.value(u"territories"_s), QStringList{u"commune:35236"_s});
        const auto meeting = notes().turnInto(u"meeting"_s, draft, QDate(2026, 3, 12));
        record = show(u"meeting"_s, meeting->record.toString());
        QCOMPARE(record.text(u"on"), u"2026-03-12"_s);
        QCOMPARE(record.text(u"decisions"), u"Trois mécaniciens bénévoles."_s);
        QVERIFY(record.text(u"place").startsWith(u"Redon"_s));
        const auto organisation = notes().turnInto(u"organisation"_s, draft, QDate(2026, 3, 12));
        record = show(u"organisation"_s, organisation->record.toString());
        QCOMPARE(record.text(u"territory"), u"commune:35236"_s);
        QCOMPARE(notes().turnInto(u"charter"_s, draft, QDate(2026, 3, 12)).error().fault, Fault::UnknownType);
        // A first line of ten thousand characters is cut for the title and kept whole below.
        const QString endless = u"mot "_s.repeated(2500);
        const NoteDraft big = draftOf(endless);
        QVERIFY(big.title().size() <= 200);
        QCOMPARE(big.rest(), endless.trimmed());
        QVERIFY(notes().turnInto(u"project"_s, big, QDate(2026, 3, 12)));
    }

    void findsOrganisationsRecentFirstAndPlaces()
    {
        make(u"organisation"_s, {u"name=Coopérative Le Grand Gué"_s});
        make(u"organisation"_s, {u"name=Coopérative du Don"_s, u"territory=commune:44067"_s});
        const auto found = notes().organisations(u"coope"_s, 10);
        QVERIFY(found);
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->first().label, u"Coopérative du Don"_s);
        QVERIFY(!found->first().detail.isEmpty());
        QCOMPARE(notes().organisations({}, 10)->first().label, u"Coopérative du Don"_s);
        const auto places = notes().places(u"guemene"_s, {}, 10);
        QVERIFY(places && !places->isEmpty());
        QVERIFY(places->first().label.startsWith(u"Guémené"_s));
        QVERIFY(!places->first().detail.isEmpty());
        QVERIFY(notes().places(u"nulle part au monde"_s, {}, 10)->isEmpty());
        make(u"note"_s, {u"text=x"_s, u"territory=commune:44067"_s});
        const auto recent = notes().places({}, u"epci:243500741"_s, 10);
        QCOMPARE(recent->size(), 2);
        QCOMPARE(recent->at(0).value, u"epci:243500741"_s);
        QCOMPARE(recent->at(1).value, u"commune:44067"_s);
    }

    void filesNotes()
    {
        const QString org = make(u"organisation"_s, {u"name=Talvern"_s});
        const QString led = make(u"project"_s, {u"title=Menée"_s, u"lead="_s + org});
        const QString party = make(u"project"_s, {u"title=Partie"_s});
        make(u"partnership"_s, {u"title=P"_s, u"project="_s + party, u"parties="_s + org});
        const QString placed = make(u"project"_s, {u"title=Placée"_s, u"territories=commune:35236"_s});
        const QString other = make(u"project"_s, {u"title=Autre"_s});
        const QString first = make(u"note"_s, {u"text=Première"_s, u"organisation="_s + org, u"territory=commune:35236"_s});
        const QString second = make(u"note"_s, {u"text=Seconde"_s});
        const auto list = notes().unfiled(10);
        QVERIFY(list);
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->at(0).id, second);
        QCOMPARE(list->at(1).organisationName, u"Talvern"_s);

        const auto choices = notes().alliancesFor(first, {}, 10);
        QVERIFY(choices);
        QStringList ids;
        for (const FilingChoice &choice : *choices)
            ids += choice.id;
        QCOMPARE(ids, QStringList({led, party, placed, other}));
        QCOMPARE(choices->at(0).why, FilingChoice::Why::Organisation);
        QCOMPARE(choices->at(2).why, FilingChoice::Why::Territory);
        QCOMPARE(notes().alliancesFor(first, u"autr"_s, 10)->first().id, other);

        QVERIFY(Records(*m_workspace).set(u"note"_s, first, {{u"project"_s, Assignment::Kind::Set, led}}));
        const auto alone = notes().fileAlone(second, QDate(2026, 3, 12));
        QVERIFY(alone);
        QCOMPARE(*home().unfiledCount(10), 0);
        QVERIFY(m_workspace->editor().revert(*alone));
        QCOMPARE(*home().unfiledCount(10), 1);
    }

    void practiceTurnsWithTheWeek()
    {
        make(u"practice"_s, {u"title=À nous seuls"_s});
        make(u"practice"_s, {u"title=Légumerie"_s, u"may_publish=true"_s, u"odds=12"_s, u"odds=2"_s, u"year=2024"_s,
                             u"keys_to_success=Un volume garanti"_s, u"territory=commune:56165"_s});
        make(u"practice"_s, {u"title=Garage"_s, u"may_publish=true"_s});
        const auto monday = home().practiceOfWeek(QDate(2026, 3, 9));
        const auto sunday = home().practiceOfWeek(QDate(2026, 3, 15));
        const auto next = home().practiceOfWeek(QDate(2026, 3, 16));
        QVERIFY(monday && sunday && next);
        QCOMPARE(monday->id, sunday->id);
        QVERIFY(monday->id != next->id);
        const WeeklyPractice &vegetables = monday->title == u"Légumerie" ? *monday : *next;
        QCOMPARE(vegetables.odds, QList<int>({2, 12}));
        QCOMPARE(vegetables.words, u"Un volume garanti"_s);
        QVERIFY(vegetables.place.startsWith(u"Ploërmel"_s));
    }

    void territoryFigures_()
    {
        const QString a = make(u"organisation"_s, {u"name=A"_s});
        const QString b = make(u"organisation"_s, {u"name=B"_s});
        const QString inside = make(u"project"_s, {u"title=Dedans"_s, u"territories=commune:35236"_s, u"stage=E2"_s, u"lead="_s + a});
        make(u"project"_s, {u"title=Deux places"_s, u"territories=commune:35236"_s, u"territories=epci:243500741"_s, u"stage=E0"_s});
        make(u"project"_s, {u"title=Ailleurs"_s, u"territories=commune:75056"_s});
        make(u"partnership"_s, {u"project="_s + inside, u"parties="_s + a, u"parties="_s + b});
        const auto figures = territoryFigures(*m_workspace, u"epci:243500741"_s, 0);
        QVERIFY(figures);
        QCOMPARE(figures->projects, 2);
        QCOMPARE(figures->partnerships, 1);
        QCOMPARE(figures->organisations, 2);
        QCOMPARE(figures->byStage.at(0), 1);
        QCOMPARE(figures->byStage.at(2), 1);
        QVERIFY(!figures->atLeast);
        QVERIFY(!territoryFigures(*m_workspace, u"epci:999999999"_s));
    }
};

QTEST_GUILESS_MAIN(HomeTest)
#include "tst_home.moc"
