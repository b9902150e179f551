#include "core/base/textfold.h"
#include "core/store/editor.h"
#include "core/store/listing.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace etabli;
using namespace Qt::StringLiterals;

/// Lists paged by key against a naive oracle that holds everything in memory and sorts it.
class ListingTest : public QObject
{
    Q_OBJECT

    struct Known
    {
        Id id;
        QMap<QString, Value> values;
        QMap<QString, QStringList> sets;
        bool gone = false;
    };

    QTemporaryDir m_folder;
    ManualClock m_clock{1'770'000'000'000, 10};
    std::unique_ptr<Space> m_space;
    QList<Known> m_known; // in the order of keys

    void make()
    {
        static int n = 0;
        auto space = Space::create(m_folder.filePath(u"s%1"_s.arg(++n)), u"Redon"_s, u"Maëlle"_s,
                                   {&m_clock, m_folder.filePath(u"memory"_s), u"m1"_s});
        if (!space)
            qFatal("%s", qPrintable(space.error().detail));
        m_space = std::move(*space);
        m_known.clear();
    }

    void add(const QMap<QString, Value> &values, const QMap<QString, QStringList> &sets, bool gone)
    {
        Known known{Id::create(m_clock), values, sets, gone};
        QList<FieldChange> changes;
        for (auto it = values.begin(); it != values.end(); ++it)
            changes += FieldChange::set(it.key(), it.value());
        for (auto it = sets.begin(); it != sets.end(); ++it)
            for (const QString &element : it.value())
                changes += FieldChange::add(it.key(), element);
        Editor editor(*m_space);
        QVERIFY(editor.create(u"project"_s, known.id, changes));
        if (gone)
            QVERIFY(editor.remove(u"project"_s, known.id));
        m_known += known;
    }

    void fill(int count, quint32 seed)
    {
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QStringList nouns{u"École"_s, u"Épicerie"_s, u"Garage"_s, u"Œuvre"_s, u"Jardin"_s, u"atelier"_s, u"🌱 Verger"_s,
                                u"حديقة"_s, u"l’Îlot"_s};
        for (int i = 0; i < count; ++i) {
            QMap<QString, Value> values;
            QMap<QString, QStringList> sets;
            const QString noun = nouns[random.bounded(nouns.size())];
            values.insert(u"title"_s, Value(QString(random.bounded(3) ? noun : noun + u' ' + QString::number(random.bounded(40)))));
            if (random.bounded(3))
                values.insert(u"budget"_s, Value(qint64(random.bounded(12)) * 5000 - 10000));
            if (random.bounded(4))
                values.insert(u"starts_on"_s, Value(u"2026-0%1-01"_s.arg(1 + random.bounded(9))));
            if (random.bounded(2))
                values.insert(u"stage"_s, Value(random.bounded(2) ? u"idea"_s : u"built"_s));
            values.insert(u"summary"_s, Value(u"mot%1 commun"_s.arg(random.bounded(30))));
            if (random.bounded(2))
                sets.insert(u"odds"_s, {QString::number(1 + random.bounded(4))});
            QStringList places;
            for (int p = random.bounded(3); p > 0; --p)
                places += u"commune:3500%1"_s.arg(random.bounded(8));
            places.removeDuplicates();
            if (!places.isEmpty())
                sets.insert(u"territories"_s, places);
            add(values, sets, random.bounded(10) == 0);
        }
    }

    /// The ids that a query must give, by sorting everything.
    QList<Id> oracle(const ListQuery &query) const
    {
        struct Row
        {
            bool missing;
            QByteArray text;
            qint64 number;
            qsizetype order;
        };
        QList<Row> rows;
        for (qsizetype i = 0; i < m_known.size(); ++i) {
            const Known &known = m_known[i];
            bool in = known.gone == query.deleted;
            for (const ListCondition &condition : query.where) {
                if (condition.days) {
                    const QString day = known.values.value(condition.field).toText();
                    const DayBounds &days = *condition.days;
                    in = in && (day.isEmpty() ? days.orNone
                                              : day >= days.from && (days.to.isEmpty() || day <= days.to));
                    continue;
                }
                QList<Value> values = condition.others;
                values += condition.value;
                in = in && std::any_of(values.begin(), values.end(), [&](const Value &value) {
                    if (condition.field != u"odds" && condition.field != u"territories")
                        return known.values.value(condition.field).sameAs(value);
                    const QStringList elements = known.sets.value(condition.field);
                    return value.isEmpty() ? elements.isEmpty() : elements.contains(value.toText());
                });
            }
            if (!query.territories.isEmpty()) {
                const QStringList places = known.sets.value(u"territories"_s);
                in = in && std::any_of(places.begin(), places.end(), [&](const QString &place) {
                    return query.territories.contains(place);
                });
            }
            for (const QString &asked : foldedWords(query.filter)) {
                const QStringList words = foldedWords(QString(known.values.value(u"title"_s).toText() + u' '
                                                              + known.values.value(u"summary"_s).toText()));
                in = in && std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(asked); });
            }
            if (!in)
                continue;
            Row row{false, {}, 0, i};
            if (query.sort == u"title") {
                row.text = folded(known.values.value(u"title"_s).toText()).toUtf8();
            } else if (!query.sort.isEmpty()) {
                const Value value = known.values.value(query.sort);
                row.missing = value.isEmpty();
                row.number = value.toInteger();
                row.text = value.isText() ? value.toText().toUtf8() : QByteArray();
            } else {
                row.number = i; // each was made after the one before
            }
            rows += row;
        }
        std::sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) {
            if (a.missing != b.missing)
                return b.missing;
            const auto left = std::tie(a.number, a.text, a.order);
            const auto right = std::tie(b.number, b.text, b.order);
            return query.descending ? right < left : left < right;
        });
        QList<Id> ids;
        for (const Row &row : rows)
            ids += m_known[row.order].id;
        return ids;
    }

    QList<Id> paged(const ListQuery &query)
    {
        Listing listing(*m_space);
        QList<Id> ids;
        PageKey after;
        for (int pages = 0; pages < 5000; ++pages) {
            const auto page = listing.page(query, after);
            if (!page) {
                qWarning("%s", qPrintable(page.error().subject + page.error().detail));
                return {};
            }
            if (page->rows.size() > query.limit)
                return {};
            for (const ListRow &row : page->rows)
                ids += row.id;
            if (page->atEnd)
                return ids;
            after = page->next;
        }
        return {};
    }

private Q_SLOTS:
    void pagesLoseAndRepeatNothing()
    {
        make();
        fill(400, QRandomGenerator::global()->generate());
        const QList<QList<ListCondition>> conditions{
            {},
            {{u"stage"_s, Value(u"idea"_s)}},
            {{u"stage"_s, Value()}},
            {{u"odds"_s, Value(u"2"_s)}},
            {{u"stage"_s, Value(u"built"_s)}, {u"odds"_s, Value(u"3"_s)}},
            {{u"budget"_s, Value(qint64(5000))}},
            {{u"summary"_s, Value(u"mot3 commun"_s)}},
        };
        const QStringList filters{{}, u"ec"_s, u"commun mot1"_s, u"mot29 œuv"_s, u"introuvable"_s};
        for (const QString &sort : {QString(), u"title"_s, u"budget"_s, u"starts_on"_s, u"stage"_s}) {
            for (const auto &where : conditions) {
                for (const QString &filter : filters) {
                    for (const QStringList &places : {QStringList(), QStringList{u"commune:35001"_s, u"commune:35004"_s}}) {
                        for (const bool descending : {false, true}) {
                            const ListQuery query{u"project"_s, where, filter, places, sort, descending, {}, 7, 0};
                            const QList<Id> expected = oracle(query);
                            const QList<Id> got = paged(query);
                            if (got != expected)
                                qWarning() << sort << descending << where.size() << filter << places
                                           << got.size() << expected.size();
                            QCOMPARE(got, expected);
                            QCOMPARE(*Listing(*m_space).countUpTo(query, 100'000), qint64(expected.size()));
                            QCOMPARE(*Listing(*m_space).countUpTo(query, 9), std::min<qint64>(9, expected.size()));
                        }
                    }
                }
            }
        }
    }

    void manyRowsAreWalked()
    {
        // More rows meet each condition than are sorted: the index of the sort field is walked.
        make();
        const quint32 seed = QRandomGenerator::global()->generate();
        fill(3000, seed);
        for (const QString &sort : {QString(), u"title"_s, u"budget"_s, u"stage"_s}) {
            for (const bool descending : {false, true}) {
                for (const QString &filter : {QString(), u"com"_s, u"c m"_s}) {
                    const ListQuery query{u"project"_s, {}, filter, {}, sort, descending, {}, 97, 0};
                    QCOMPARE(paged(query), oracle(query));
                    ListQuery narrowed = query;
                    narrowed.territories = {u"commune:35001"_s, u"commune:35002"_s, u"commune:35003"_s, u"commune:35005"_s};
                    QCOMPARE(paged(narrowed), oracle(narrowed));
                    narrowed.where = {{u"stage"_s, Value(u"idea"_s)}};
                    QCOMPARE(paged(narrowed), oracle(narrowed));
                }
            }
        }
    }

    void anyOfSeveralValues()
    {
        make();
        const quint32 seed = QRandomGenerator::global()->generate();
        fill(600, seed);
        const ListCondition stages{u"stage"_s, Value(u"idea"_s), {Value(u"built"_s)}};
        const ListCondition noStage{u"stage"_s, Value()};
        const ListCondition oneOrNone{u"stage"_s, Value(u"idea"_s), {Value()}};
        const ListCondition amounts{u"budget"_s, Value(qint64(5000)), {Value(qint64(10000)), Value()}};
        const ListCondition goals{u"odds"_s, Value(u"1"_s), {Value(u"3"_s)}};
        const ListCondition noGoal{u"odds"_s, Value()};
        const ListCondition goalOrNone{u"odds"_s, Value(), {Value(u"2"_s)}};
        const ListCondition places{u"territories"_s, Value(u"commune:35001"_s), {Value(u"commune:35002"_s), Value()}};
        const QList<QList<ListCondition>> cases{{stages}, {noStage}, {oneOrNone}, {amounts}, {goals}, {noGoal}, {goalOrNone},
                                                {places}, {stages, goals}, {oneOrNone, goalOrNone, places}, {noStage, noGoal}};
        for (const QList<ListCondition> &where : cases) {
            for (const QString &sort : {QString(), u"title"_s, u"budget"_s, u"stage"_s}) {
                for (const bool deleted : {false, true}) {
                    ListQuery query{u"project"_s, where, {}, {}, sort, sort.isEmpty(), {}, 61, 0};
                    query.deleted = deleted;
                    QCOMPARE(paged(query), oracle(query));
                    QCOMPARE(*Listing(*m_space).countUpTo(query, 5000), qint64(oracle(query).size()));
                }
            }
        }
    }

    void daysAreBounded_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("sorted") << 400;
        QTest::newRow("walked") << 3000;
    }

    void daysAreBounded()
    {
        QFETCH(const int, rows);
        make();
        fill(rows, QRandomGenerator::global()->generate());
        const auto days = [](const QString &from, const QString &to, bool orNone = false) {
            return ListCondition{u"starts_on"_s, {}, {}, DayBounds{from, to, orNone}};
        };
        const ListCondition stage{u"stage"_s, Value(u"idea"_s)};
        const QList<QList<ListCondition>> cases{
            {days({}, u"2026-04-01"_s)},          {days(u"2026-04-01"_s, {})}, {days(u"2026-03-02"_s, u"2026-06-01"_s)},
            {days(u"2027-01-01"_s, {})},          {days({}, {})},              {days({}, u"2026-05-31"_s, true)},
            {days(u"2026-02-01"_s, {}), stage},   {days(u"2026-02-01"_s, {}), days({}, u"2026-03-31"_s)},
            {days(u"2026-03-01"_s, u"2026-03-01"_s)}};
        for (const QList<ListCondition> &where : cases) {
            for (const QString &sort : {QString(), u"title"_s, u"starts_on"_s}) {
                for (const bool descending : {false, true}) {
                    for (const QString &filter : {QString(), u"com"_s}) {
                        ListQuery query{u"project"_s, where, filter, {}, sort, descending, {}, 97, 0};
                        QCOMPARE(paged(query), oracle(query));
                        QCOMPARE(*Listing(*m_space).countUpTo(query, 5000), qint64(oracle(query).size()));
                    }
                }
            }
        }
        const auto refused = Listing(*m_space).page({u"project"_s, {{u"stage"_s, {}, {}, DayBounds{}}}});
        QVERIFY(!refused && refused.error().fault == Fault::UnknownField);
    }

    void deletedAreListedByTheirTitles()
    {
        make();
        add({{u"title"_s, Value(u"Épicerie du bourg"_s)}, {u"summary"_s, Value(u"halle"_s)}}, {}, true);
        add({{u"title"_s, Value(u"Épicerie de la gare"_s)}}, {}, false);
        add({{u"title"_s, Value(u"Halle couverte"_s)}}, {}, true);
        add({{u"title"_s, Value(u"Joint"_s)}}, {}, false);
        QVERIFY(Editor(*m_space).join(u"project"_s, m_known[3].id, m_known[1].id));
        ListQuery query{u"project"_s, {}, {}, {}, u"title"_s};
        query.deleted = true;
        QCOMPARE(paged(query), QList<Id>({m_known[0].id, m_known[2].id}));
        query.filter = u"epic bo"_s;
        QCOMPARE(paged(query), QList<Id>{m_known[0].id});
        query.filter = u"halle"_s;
        QCOMPARE(paged(query), QList<Id>{m_known[2].id});
        query.filter = u"gare"_s;
        QCOMPARE(paged(query), QList<Id>());
        QVERIFY(Editor(*m_space).bringBack(u"project"_s, m_known[0].id));
        query.filter.clear();
        QCOMPARE(paged(query), QList<Id>{m_known[2].id});
    }

    void conflictsAreFound()
    {
        make();
        fill(120, 11);
        ListQuery query{u"project"_s};
        query.inConflict = true;
        QCOMPARE(paged(query), QList<Id>());
        // Two sites that wrote a title without knowing of one another.
        const Id torn = m_known[7].gone ? m_known[8].id : m_known[7].id;
        const auto key = findRecordKey(*m_space, u"project"_s, torn);
        const auto field = m_space->symbols().find(u"title"_s);
        QVERIFY(key && field);
        QVERIFY(m_space->connection().execute(u"INSERT INTO conflict (record, field) VALUES (%1, %2)"_s.arg(*key).arg(*field)));
        QVERIFY(m_space->connection().execute(u"UPDATE r_project SET _conflicts = 1 WHERE key = %1"_s.arg(*key)));
        for (const QString &sort : {QString(), u"title"_s, u"budget"_s}) {
            query.sort = sort;
            QCOMPARE(paged(query), QList<Id>{torn});
        }
        query.where = {{u"title"_s, Value(u"nulle part"_s)}};
        QCOMPARE(paged(query), QList<Id>());
    }

    void totalsAreExactOrNotTold()
    {
        make();
        fill(400, 5);
        Listing listing(*m_space);
        const auto expected = [this](const ListQuery &query) {
            const QList<Id> ids = oracle(query);
            qint64 sum = 0;
            for (const Known &known : std::as_const(m_known))
                sum += ids.contains(known.id) ? known.values.value(u"budget"_s).toInteger() : 0;
            return sum;
        };
        ListQuery query{u"project"_s};
        query.deadlineMs = 0;
        auto total = listing.totalUpTo(query, u"budget"_s, 1000);
        QVERIFY(total && total->exact);
        QCOMPARE(total->rows, qint64(oracle(query).size()));
        QCOMPARE(total->sum, expected(query));
        query.where = {{u"stage"_s, Value(u"idea"_s), {Value()}}};
        query.filter = u"commun"_s;
        total = listing.totalUpTo(query, u"budget"_s, 1000);
        QVERIFY(total && total->exact);
        QCOMPARE(total->rows, qint64(oracle(query).size()));
        QCOMPARE(total->sum, expected(query));
        total = listing.totalUpTo(query, u"budget"_s, 20);
        QVERIFY(total && !total->exact);
        QCOMPARE(listing.totalUpTo(query, u"title"_s, 20).error().fault, Fault::UnknownField);
    }

    void titlesFollowJoins()
    {
        make();
        add({{u"title"_s, Value(u"Un"_s)}}, {}, false);
        add({{u"title"_s, Value(u"Deux"_s)}}, {}, false);
        add({{u"title"_s, Value(u"Trois"_s)}}, {}, false);
        Listing listing(*m_space);
        QCOMPARE(*listing.titleOf(u"project"_s, m_known[0].id), u"Un"_s);
        QVERIFY(Editor(*m_space).join(u"project"_s, m_known[0].id, m_known[1].id));
        QVERIFY(Editor(*m_space).join(u"project"_s, m_known[1].id, m_known[2].id));
        QCOMPARE(*listing.titleOf(u"project"_s, m_known[0].id), u"Trois"_s);
        QCOMPARE(*listing.titleOf(u"project"_s, Id::create(m_clock)), QString());
    }

    void aDeadlineLosesNothing()
    {
        make();
        fill(1500, 7);
        // So short that pages are cut: what comes back, page after page, is still everything.
        ListQuery query{u"project"_s, {{u"summary"_s, Value(u"mot4 commun"_s)}}, u"mo"_s, {}, u"title"_s, false, {}, 50, 1};
        QCOMPARE(paged(query), oracle(query));
    }

    void rowsHoldWhatIsAskedFor()
    {
        make();
        add({{u"title"_s, Value(u"L’école"_s)}, {u"budget"_s, Value(qint64(125050))}}, {{u"odds"_s, {u"11"_s, u"4"_s}}}, false);
        const auto page = Listing(*m_space).page({u"project"_s, {}, {}, {}, u"title"_s, false,
                                                  {u"budget"_s, u"odds"_s, u"stage"_s}});
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 1);
        QVERIFY(page->atEnd);
        const ListRow &row = page->rows.first();
        QCOMPARE(row.title, u"L’école"_s);
        QCOMPARE(row.type, u"project"_s);
        QCOMPARE(row.id, m_known.first().id);
        QCOMPARE(row.values.value(u"budget"_s), Value(qint64(125050)));
        QVERIFY(!row.values.contains(u"stage"_s));
        QCOMPARE(row.sets.value(u"odds"_s), QStringList({u"11"_s, u"4"_s}));
        QCOMPARE(row.conflicts, 0);
        QVERIFY(row.modified > 0);
    }

    void joinedAndDeletedNeverCome()
    {
        make();
        add({{u"title"_s, Value(u"Un"_s)}}, {}, false);
        add({{u"title"_s, Value(u"Deux"_s)}}, {}, false);
        add({{u"title"_s, Value(u"Trois"_s)}}, {}, true);
        QVERIFY(Editor(*m_space).join(u"project"_s, m_known[1].id, m_known[0].id));
        QCOMPARE(paged({u"project"_s}), QList<Id>{m_known[0].id});
        QCOMPARE(paged({u"project"_s, {}, u"deux"_s}), QList<Id>());
        QCOMPARE(*Listing(*m_space).countUpTo({u"project"_s}, 10), 1);
    }

    void referencesAreFound()
    {
        make();
        Editor editor(*m_space);
        const Id organisation = Id::create(m_clock);
        QVERIFY(editor.create(u"organisation"_s, organisation, {FieldChange::set(u"name"_s, Value(u"Étic 35"_s))}));
        const Id partnership = Id::create(m_clock);
        QVERIFY(editor.create(u"partnership"_s, partnership, {FieldChange::set(u"title"_s, Value(u"Convention"_s)),
                                                              FieldChange::add(u"parties"_s, organisation.toString())}));
        const Id note = Id::create(m_clock);
        QVERIFY(editor.create(u"note"_s, note, {FieldChange::set(u"text"_s, Value(u"Appel"_s)),
                                                FieldChange::set(u"organisation"_s, Value(organisation.toString()))}));
        const Id gone = Id::create(m_clock);
        QVERIFY(editor.create(u"partnership"_s, gone, {FieldChange::set(u"title"_s, Value(u"Ancienne"_s)),
                                                       FieldChange::add(u"parties"_s, organisation.toString())}));
        QVERIFY(editor.remove(u"partnership"_s, gone));
        const auto list = Listing(*m_space).referencesTo(u"organisation"_s, organisation);
        QVERIFY(list);
        QStringList shown;
        for (const ReferenceFrom &from : *list)
            shown += from.type + u'.' + from.field + u' ' + from.title;
        QCOMPARE(shown, QStringList({u"note.organisation Appel"_s, u"partnership.parties Convention"_s}));
        QCOMPARE(list->last().id, partnership);
        QVERIFY(Listing(*m_space).referencesTo(u"organisation"_s, Id::create(m_clock))->isEmpty());
    }

    void refusesWhatIsNotDeclared()
    {
        make();
        Listing listing(*m_space);
        QCOMPARE(listing.page({u"projet"_s}).error().fault, Fault::UnknownType);
        QCOMPARE(listing.page({u"project"_s, {{u"nom"_s, Value()}}}).error().fault, Fault::UnknownField);
        QCOMPARE(listing.page({u"project"_s, {}, {}, {}, u"summary"_s}).error().fault, Fault::UnknownField);
        QCOMPARE(listing.page({u"contact"_s, {}, {}, {u"commune:35236"_s}}).error().fault, Fault::UnknownField);
        QCOMPARE(listing.page({u"project"_s, {}, {}, {}, u"title\" --"_s}).error().fault, Fault::UnknownField);
    }
};

QTEST_GUILESS_MAIN(ListingTest)
#include "tst_listing.moc"
