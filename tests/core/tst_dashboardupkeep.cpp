#include "core/dashboard/factskeeper.h"
#include "core/dashboard/factsreader.h"
#include "core/services/erasing.h"
#include "core/store/editor.h"
#include "workbench.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace etabli;
using namespace Qt::StringLiterals;

namespace {

/// Facts told by records and codes, whatever the numbers and the order of lines.
QStringList told(const Facts &facts, qint64 largestKey)
{
    std::map<quint32, qint64> organisations;
    for (qint64 key = 1; key <= largestKey; ++key) {
        if (const quint32 number = facts.organisationOf.at(key); number != ByKey::none)
            organisations[number] = key;
    }
    const auto codes = [](const CodeSets &sets, quint32 line, quint64 bits, const CodeBook &book) {
        QStringList list;
        sets.each(line, bits, [&](int number) { list += book.codes().at(number); });
        list.sort();
        return list.join(u',');
    };
    QStringList lines;
    for (quint32 line = 0; line < facts.lines.size(); ++line) {
        const ProjectLine &project = facts.lines[line];
        if ((project.flags & ProjectLine::isLive) == 0)
            continue;
        QStringList places;
        for (const quint32 place : facts.placesOf.at(line))
            places += facts.places.codes().at(place);
        places.sort();
        QStringList parties;
        for (const quint32 one : facts.organisationsOf.at(line))
            parties += organisations.contains(one) ? QString::number(organisations.at(one)) : u"dead"_s;
        parties.sort();
        lines += u"%1 %2 %3 %4 %5 %6 %7 "_s.arg(facts.keys[line], 6).arg(project.budget).arg(project.odds)
                     .arg(project.mainOdd).arg(project.partnerships).arg(project.begins).arg(project.ends)
            + (project.stage < 0 ? u"-"_s : facts.stages.codes().at(project.stage)) + u" f:"
            + codes(facts.fragilitySets, line, project.fragilities, facts.fragilities) + u" p:"
            + codes(facts.profileSets, line, project.profiles, facts.profiles) + u" P:"
            + codes(facts.topProfileSets, line, project.topProfiles, facts.topProfiles) + u" t:"
            + codes(facts.typeSets, line, project.types, facts.types) + u" @" + places.join(u',') + u" o:"
            + parties.join(u',') + u" c:" + QString::number(project.flags) + u" one:"
            + (facts.placeOf[line] >= 0 ? facts.places.codes().at(facts.placeOf[line]) : QString::number(facts.placeOf[line]));
    }
    // Organisations know the places of their alliances, each as many times.
    for (quint32 one = 0; one < facts.placesOfOrganisation.size(); ++one) {
        QStringList places;
        for (const quint32 place : facts.placesOfOrganisation.at(one))
            places += facts.places.codes().at(place);
        places.sort();
        if (!places.isEmpty())
            lines += u"of "_s + (organisations.contains(one) ? QString::number(organisations.at(one)) : u"dead"_s) + u' '
                + places.join(u',');
    }
    lines.sort();
    return lines;
}

} // namespace

/// Facts that follow a space step by step say what reading it afresh says.
class DashboardUpkeepTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{quickFolderTemplate()};
    const Vocabularies::Ptr m_words = Vocabularies::shipped();

    struct Pools
    {
        QList<Id> projects;
        QList<Id> organisations;
        QList<Id> partnerships;
        QList<Id> others;
    };

    /// The same few identifiers on both sides: records are made where others already point at them.
    static Pools pools(QRandomGenerator &chance)
    {
        const auto some = [&chance](int count) {
            QList<Id> ids;
            for (int i = 0; i < count; ++i) {
                std::array<std::uint8_t, 10> random{};
                for (auto &byte : random)
                    byte = static_cast<std::uint8_t>(chance.bounded(256));
                ids += Id::create(1'760'000'000'000 + i, random);
            }
            return ids;
        };
        return {some(9), some(7), some(12), some(4)};
    }

    template <typename List>
    static auto oneOf(QRandomGenerator &chance, const List &list)
    {
        return list.at(chance.bounded(int(list.size())));
    }

    static FieldChange amount(const QString &field, QRandomGenerator &chance)
    {
        if (chance.bounded(2) == 0)
            return FieldChange::set(field, {});
        return FieldChange::set(field, Value(qint64(chance.bounded(1'000'000)) - 500'000));
    }

    static QList<FieldChange> changes(QRandomGenerator &chance, const QString &type, const Pools &pool)
    {
        static const QStringList places = {u"commune:44109"_s, u"epci:243500741"_s, u"departement:44"_s, u"pays:FR"_s,
                                           u"crte:crte-52-44-1"_s, u"commune:99999"_s};
        static const QStringList types = {u"MEC"_s, u"MEC_FIN"_s, u"COOP"_s, u"ZZZ"_s};
        static const QStringList profiles = {u"ASSO"_s, u"ENTR"_s, u"ENTR_PME"_s, u"NEUF"_s, QString()};
        const auto member = [&](const QString &field, const QString &element) {
            return chance.bounded(3) > 0 ? FieldChange::add(field, element) : FieldChange::remove(field, element);
        };
        const auto text = [](const QString &field, const QString &value) {
            return value.isEmpty() ? FieldChange::set(field, {}) : FieldChange::set(field, Value(value));
        };
        QList<FieldChange> list;
        for (int i = 0, count = 1 + chance.bounded(4); i < count; ++i) {
            if (type == u"project") {
                switch (chance.bounded(9)) {
                case 0: list += text(u"stage"_s, oneOf(chance, QStringList{u"E0"_s, u"E3"_s, u"PAUSE"_s, QString()})); break;
                case 1: list += text(u"main_odd"_s, oneOf(chance, QStringList{u"8"_s, u"17"_s, QString()})); break;
                case 2: list += member(u"odds"_s, oneOf(chance, QStringList{u"8"_s, u"3"_s, u"11"_s})); break;
                case 3: list += member(u"fragilities"_s, oneOf(chance, QStringList{u"MOBI"_s, u"EMPL"_s, u"OWN"_s})); break;
                case 4: list += member(u"territories"_s, oneOf(chance, places)); break;
                case 5: list += text(u"lead"_s, oneOf(chance, pool.organisations).toString()); break;
                case 6: list += amount(u"budget"_s, chance); break;
                case 7: list += text(u"starts_on"_s, oneOf(chance, QStringList{u"2024-05-01"_s, u"2030-01-31"_s, QString()})); break;
                default: list += text(u"ends_on"_s, oneOf(chance, QStringList{u"2026-05-01"_s, u"2020-01-31"_s, QString()})); break;
                }
            } else if (type == u"organisation") {
                list += text(u"profile"_s, oneOf(chance, profiles));
            } else if (type == u"partnership") {
                switch (chance.bounded(3)) {
                case 0: list += text(u"project"_s, chance.bounded(6) ? oneOf(chance, pool.projects).toString() : QString()); break;
                case 1: list += member(u"parties"_s, oneOf(chance, pool.organisations).toString()); break;
                default: list += member(u"types"_s, oneOf(chance, types)); break;
                }
            } else {
                list += text(u"title"_s, QString::number(chance.bounded(1000)));
            }
        }
        return list;
    }

    /// One thing a person may do; nothing when it cannot be done here and now.
    static void act(QRandomGenerator &chance, Workbench &bench, const Pools &pool, QList<EditReceipt> &receipts)
    {
        bench.clock().set(bench.clock().now() + 60'000);
        static const QStringList kinds = {u"project"_s, u"project"_s, u"organisation"_s, u"partnership"_s,
                                          u"partnership"_s, u"crte"_s};
        const QString type = oneOf(chance, kinds);
        const QList<Id> &ids = type == u"project" ? pool.projects
            : type == u"organisation"             ? pool.organisations
            : type == u"partnership"              ? pool.partnerships
                                                  : pool.others;
        const Id id = oneOf(chance, ids);
        Editor editor(bench.space());
        Result<EditReceipt> done = failure(Fault::Cancelled);
        const int what = chance.bounded(20);
        if (what < 3)
            done = editor.remove(type, id);
        else if (what < 6)
            done = editor.bringBack(type, id);
        else if (what < 9)
            done = editor.join(type, id, oneOf(chance, ids));
        else if (what < 11 && !receipts.isEmpty())
            done = editor.revert(oneOf(chance, receipts));
        else if (const auto key = findRecordKey(bench.space(), type, id); key && *key == 0)
            done = editor.create(type, id, changes(chance, type, pool));
        else
            done = editor.change(type, id, changes(chance, type, pool));
        if (done && !done->isEmpty())
            receipts += *done;
    }

    void compare(FactsKeeper &keeper, Space &reader, const QString &when)
    {
        const auto fresh = readFacts(reader, *m_words);
        QVERIFY(fresh);
        const auto largest = reader.connection().scalar(u"SELECT max(key) FROM record");
        QVERIFY(largest);
        const QStringList expected = told(*fresh, *largest);
        const QStringList seen = told(keeper.facts(), *largest);
        if (seen != expected) {
            for (qsizetype i = 0; i < std::max(seen.size(), expected.size()); ++i) {
                if (seen.value(i) != expected.value(i))
                    qWarning().noquote() << when << "\n  kept " << seen.value(i) << "\n  fresh" << expected.value(i);
            }
        }
        QCOMPARE(seen, expected);
    }

private Q_SLOTS:
    void facts_follow_whatever_happens_data()
    {
        QTest::addColumn<quint32>("seed");
        const int runs = qEnvironmentVariableIntValue("ETABLI_HISTORIES");
        for (quint32 seed = 1; seed <= quint32(runs > 0 ? runs : 12); ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void facts_follow_whatever_happens()
    {
        QFETCH(quint32, seed);
        QRandomGenerator chance(seed);
        const QString name = m_folder.filePath(QString::number(seed));
        Workbench here(name + u"-a", u"a"_s, 1'770'000'000'000);
        Workbench there(name + u"-b", u"b"_s, 1'770'000'030'000);
        const Pools pool = pools(chance);
        QList<EditReceipt> receipts;
        QList<EditReceipt> receiptsThere;
        QList<qint64> receptions;
        // The window writes on one connection and reads on another.
        auto reader = Space::open(here.folder(), Space::Access::Read, here.surroundings());
        QVERIFY(reader);
        FactsKeeper keeper;
        QVERIFY(keeper.look(**reader, m_words));
        qint64 followed = 0;
        for (int step = 0; step < 70; ++step) {
            QString what = u"edit"_s;
            const int which = chance.bounded(16);
            if (which == 0) {
                what = u"merge"_s;
                for (int i = 0, count = chance.bounded(8); i < count; ++i)
                    act(chance, there, pool, receiptsThere);
                const qint64 reception = here.space().nextReception();
                const auto merged = there.giveTo(here, chance.bounded(3) == 0);
                QVERIFY2(merged, merged ? "" : qPrintable(merged.error().detail));
                if (merged->applied > 0)
                    receptions += reception;
            } else if (which == 1) {
                what = u"give"_s;
                QVERIFY(here.giveTo(there));
            } else if (which == 2 && !receptions.isEmpty()) {
                what = u"take back"_s;
                const auto done = here.takeBack(receptions.takeAt(chance.bounded(int(receptions.size()))));
                QVERIFY2(done || done.error().fault == Fault::NotUndoable, "taking back");
            } else {
                for (int i = 0, count = 1 + chance.bounded(3); i < count; ++i)
                    act(chance, here, pool, receipts);
            }
            const auto look = keeper.look(**reader, m_words);
            QVERIFY2(look, look ? "" : qPrintable(look.error().detail));
            followed += look->whole ? 0 : 1;
            compare(keeper, **reader, u"seed %1 step %2 %3"_s.arg(seed).arg(step).arg(what));
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(followed > 55, qPrintable(QString::number(followed)));
    }

    void nothing_is_read_when_nothing_was_written()
    {
        Workbench here(m_folder.filePath(u"still"_s), u"a"_s, 1'770'000'000'000);
        const Id project = Id::create(here.clock());
        QVERIFY(Editor(here.space()).create(u"project"_s, project, {FieldChange::add(u"territories"_s, u"pays:FR"_s)}));
        auto reader = Space::open(here.folder(), Space::Access::Read, here.surroundings());
        QVERIFY(reader);
        FactsKeeper keeper;
        auto look = keeper.look(**reader, m_words);
        QVERIFY(look && look->whole);
        look = keeper.look(**reader, m_words);
        QVERIFY(look && !look->whole && look->projects == 0);
        // What touches no figure draws nothing.
        QVERIFY(Editor(here.space()).create(u"note"_s, Id::create(here.clock()), {FieldChange::set(u"text"_s, Value(u"vu"_s))}));
        look = keeper.look(**reader, m_words);
        QVERIFY(look && !look->whole && look->projects == 0);
        QVERIFY(Editor(here.space()).change(u"project"_s, project, {FieldChange::set(u"stage"_s, Value(u"E2"_s))}));
        look = keeper.look(**reader, m_words);
        QVERIFY(look && !look->whole && look->projects == 1);
    }

    void a_great_reception_is_read_whole()
    {
        Workbench here(m_folder.filePath(u"great-a"_s), u"a"_s, 1'770'000'000'000);
        Workbench there(m_folder.filePath(u"great-b"_s), u"b"_s, 1'770'000'000'000);
        auto reader = Space::open(here.folder(), Space::Access::Read, here.surroundings());
        QVERIFY(reader);
        FactsKeeper keeper;
        QVERIFY(keeper.look(**reader, m_words));
        for (qint64 i = 0; i < FactsKeeper::fewest + 20; ++i) {
            there.clock().set(there.clock().now() + 10);
            QVERIFY(Editor(there.space()).create(u"project"_s, Id::create(there.clock()),
                                                 {FieldChange::add(u"territories"_s, u"commune:44109"_s)}));
        }
        QVERIFY(there.giveTo(here));
        const auto look = keeper.look(**reader, m_words);
        QVERIFY(look && look->whole);
        compare(keeper, **reader, u"great"_s);
    }

    void an_archive_that_fills_a_hole_is_noticed()
    {
        // A limited archive brings the end of a stream; the beginning comes later, below what was seen.
        Workbench here(m_folder.filePath(u"hole-a"_s), u"a"_s, 1'770'000'000'000);
        Workbench there(m_folder.filePath(u"hole-b"_s), u"b"_s, 1'770'000'000'000);
        Editor editor(there.space());
        const Id first = Id::create(there.clock());
        there.clock().set(there.clock().now() + 1000);
        const Id second = Id::create(there.clock());
        QVERIFY(editor.create(u"project"_s, first, {FieldChange::add(u"territories"_s, u"commune:35236"_s)}));
        QVERIFY(editor.create(u"project"_s, second, {FieldChange::add(u"territories"_s, u"commune:44109"_s)}));
        const auto limited = there.writeArchive(false, true, {u"commune:44109"_s});
        QVERIFY(limited);
        const auto all = there.writeArchive(true);
        QVERIFY(all);
        auto reader = Space::open(here.folder(), Space::Access::Read, here.surroundings());
        QVERIFY(reader);
        FactsKeeper keeper;
        QVERIFY(keeper.look(**reader, m_words));
        for (const QString &archive : {*limited, *all}) {
            QVERIFY(here.merge(archive));
            QVERIFY(keeper.look(**reader, m_words));
            compare(keeper, **reader, archive);
        }
        QCOMPARE(keeper.facts().lines.size(), size_t(2));
    }

    void an_erasure_leaves_the_figures_alone()
    {
        Workbench here(m_folder.filePath(u"erased"_s), u"a"_s, 1'770'000'000'000);
        Editor editor(here.space());
        const Id organisation = Id::create(here.clock());
        const Id project = Id::create(here.clock());
        const Id contact = Id::create(here.clock());
        QVERIFY(editor.create(u"organisation"_s, organisation, {FieldChange::set(u"profile"_s, Value(u"ENTR_PME"_s))}));
        QVERIFY(editor.create(u"project"_s, project, {FieldChange::set(u"lead"_s, Value(organisation.toString()))}));
        QVERIFY(editor.create(u"contact"_s, contact, {FieldChange::set(u"name"_s, Value(u"Zoé Inventée"_s))}));
        auto reader = Space::open(here.folder(), Space::Access::Read, here.surroundings());
        QVERIFY(reader);
        FactsKeeper keeper;
        QVERIFY(keeper.look(**reader, m_words));
        QVERIFY(erasePerson(here.space(), u"contact"_s, contact));
        QVERIFY(keeper.look(**reader, m_words));
        compare(keeper, **reader, u"erased"_s);
    }

    void other_words_draw_everything_again()
    {
        Workbench here(m_folder.filePath(u"words"_s), u"a"_s, 1'770'000'000'000);
        Editor editor(here.space());
        const Id organisation = Id::create(here.clock());
        QVERIFY(editor.create(u"organisation"_s, organisation, {FieldChange::set(u"profile"_s, Value(u"COOPER"_s))}));
        QVERIFY(editor.create(u"project"_s, Id::create(here.clock()),
                              {FieldChange::set(u"lead"_s, Value(organisation.toString()))}));
        FactsKeeper keeper;
        QVERIFY(keeper.look(here.space(), m_words));
        QCOMPARE(keeper.facts().topProfiles.codes(), QStringList{u"COOPER"_s});
        // The space says that cooperatives are companies.
        TermChange said;
        said.vocabulary = u"profile"_s;
        said.code = u"COOPER"_s;
        said.label = u"Coopératives"_s;
        said.parent = u"ENTR"_s;
        const auto look = keeper.look(here.space(), Vocabularies::with({said}));
        QVERIFY(look && look->whole);
        QCOMPARE(keeper.facts().topProfiles.codes(), QStringList{u"ENTR"_s});
        QVERIFY(keeper.facts().lines.front().flags & ProjectLine::withCompany);
    }

    void more_words_than_a_word_has_bits()
    {
        Workbench here(m_folder.filePath(u"many"_s), u"a"_s, 1'770'000'000'000);
        Editor editor(here.space());
        FactsKeeper keeper;
        QVERIFY(keeper.look(here.space(), m_words));
        const Id project = Id::create(here.clock());
        QList<FieldChange> many;
        for (int i = 0; i < 150; ++i)
            many += FieldChange::add(u"fragilities"_s, u"MOT%1"_s.arg(i, 3, 10, QLatin1Char('0')));
        QVERIFY(editor.create(u"project"_s, project, many));
        QVERIFY(keeper.look(here.space(), m_words));
        compare(keeper, here.space(), u"150 words"_s);
        int counted = 0;
        const Facts &facts = keeper.facts();
        facts.fragilitySets.each(0, facts.lines[0].fragilities, [&counted](int) { ++counted; });
        QCOMPARE(counted, 150);
        QVERIFY(editor.change(u"project"_s, project, {FieldChange::remove(u"fragilities"_s, u"MOT140"_s)}));
        QVERIFY(keeper.look(here.space(), m_words));
        compare(keeper, here.space(), u"149 words"_s);
    }
};

QTEST_GUILESS_MAIN(DashboardUpkeepTest)
#include "tst_dashboardupkeep.moc"
