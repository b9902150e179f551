#include "basebench.h"
#include "benches.h"

#include "core/services/exchangestate.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace etabli;

/// Random histories of some workbenches and a base: what is published is the same everywhere, what waits does not depend
/// on the order of arrival, and nothing that somebody typed is lost. Each row prints its seed; ETABLI_SEED plays one.
class BasePropertiesTest : public QObject, protected Benches
{
    Q_OBJECT

    struct Grants
    {
        QStringList territories;
        QStringList types;
    };
    QRandomGenerator m_random;
    QList<std::pair<QString, Id>> m_records;
    QByteArrayList m_typed;

    int below(int end) { return static_cast<int>(m_random.bounded(end)); }
    QString place()
    {
        static const QStringList places{QStringLiteral("commune:44109"), QStringLiteral("commune:35236"),
                                        QStringLiteral("commune:13055"), QStringLiteral("epci:244400404"),
                                        QStringLiteral("crte:crte-52-44-1")};
        return places[below(static_cast<int>(places.size()))];
    }
    Grants grants()
    {
        switch (below(5)) {
        case 0: return {{QStringLiteral("departement:44")}, {}};
        case 1: return {{QStringLiteral("departement:35"), QStringLiteral("departement:13")}, {}};
        case 2: return {{}, {m_project, m_note}};
        case 3: return {{QStringLiteral("crte:crte-52-44-1")}, {}};
        default: return {};
        }
    }
    FieldChange typed(const char *name)
    {
        const QString text = QStringLiteral("mot %1 d’été").arg(m_typed.size());
        m_typed.append(text.toUtf8());
        return FieldChange::set(QString::fromLatin1(name), Value(text));
    }
    FieldChange reference(const char *name, const QString &type)
    {
        QList<Id> ids;
        for (const auto &[kind, id] : std::as_const(m_records)) {
            if (kind == type)
                ids.append(id);
        }
        return FieldChange::set(QString::fromLatin1(name),
                                ids.isEmpty() ? Value() : Value(ids[below(static_cast<int>(ids.size()))].toString()));
    }
    bool edit(Workbench &bench)
    {
        const auto places = [this] { return FieldChange::add(QStringLiteral("territories"), place()); };
        const Id id = newId();
        switch (below(8)) {
        case 0:
            m_records.append({m_project, id});
            return below(3) == 0 ? create(bench, m_project, id, {typed("title")})
                                 : create(bench, m_project, id, {typed("title"), places()});
        case 1: m_records.append({m_note, id}); return create(bench, m_note, id, {typed("text"), reference("project", m_project)});
        case 2: {
            const QString organisation = QStringLiteral("organisation");
            m_records.append({organisation, id});
            return create(bench, organisation, id, {typed("name")});
        }
        case 3: {
            const QString partnership = QStringLiteral("partnership");
            m_records.append({partnership, id});
            return create(bench, partnership, id, {typed("title"), reference("project", m_project)});
        }
        case 4:
            m_records.append({QStringLiteral("crte"), id});
            return create(bench, QStringLiteral("crte"), id,
                          {typed("title"), field("official_id", "crte-52-44-1"),
                           FieldChange::add(QStringLiteral("epcis"), QStringLiteral("epci:244400404"))});
        default: break;
        }
        // An edit of something this workbench knows.
        for (int tries = 0; tries < 8 && !m_records.isEmpty(); ++tries) {
            const auto &[type, known] = m_records[below(static_cast<int>(m_records.size()))];
            if (!Reader(bench.space()).record(type, known))
                continue;
            if (type == m_project) {
                const int what = below(4);
                return change(bench, type, known, {what == 0 ? places() : what == 1 ? reference("lead", QStringLiteral("organisation"))
                                                                                    : typed("summary")});
            }
            if (type == m_note)
                return change(bench, type, known, {typed("text")});
            return change(bench, type, known, {typed(type == u"organisation" ? "notes" : "title")});
        }
        return true;
    }

private Q_SLOTS:
    void cleanup() { m_benches.clear(); }

    void anyOrderLeadsToTheSame_data()
    {
        QTest::addColumn<quint32>("seed");
        const int chosen = qEnvironmentVariableIntValue("ETABLI_SEED");
        const int count = std::max(qEnvironmentVariableIntValue("ETABLI_HISTORIES"), 12);
        for (int i = 0; i < (chosen > 0 ? 1 : count); ++i) {
            const auto seed = static_cast<quint32>(chosen > 0 ? chosen : 20261123 + i);
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    void anyOrderLeadsToTheSame()
    {
        QFETCH(const quint32, seed);
        m_random.seed(seed);
        m_records.clear();
        m_typed.clear();
        makeFolder();
        const int count = 3 + below(3);
        std::vector<Workbench *> benches;
        QList<Grants> granted;
        m_benches.reserve(static_cast<size_t>(count));
        for (int i = 0; i < count; ++i) {
            benches.push_back(&workbench(qPrintable(QStringLiteral("poste%1").arg(i))));
            granted.append(i == 0 ? Grants{} : grants());
        }
        BaseBench main(m_folder->filePath(QStringLiteral("base.sqlite")), m_now);
        for (int i = 0; i < count; ++i)
            QVERIFY(main.enrol(*benches[static_cast<size_t>(i)], granted[i].territories, granted[i].types));

        QStringList archives;  // everything that was ever sent
        QStringList delivered; // to the main base, in its order
        QStringList published;
        for (int step = 0; step < 40; ++step) {
            Workbench &bench = *benches[static_cast<size_t>(below(count))];
            switch (below(6)) {
            case 0: {
                const auto archive = bench.writeArchive(below(5) == 0);
                QVERIFY(archive);
                archives.append(*archive);
                break;
            }
            case 1:
                for (int i = 0; i < 2 && !archives.isEmpty(); ++i) { // lost, repeated, in any order
                    const QString &archive = archives[below(static_cast<int>(archives.size()))];
                    const auto receipt = main.ingest(archive);
                    QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().subject + receipt.error().detail));
                    delivered.append(archive);
                }
                break;
            case 2: {
                tick();
                main.clock().set(m_now);
                const auto report = main.publish();
                QVERIFY(report);
                published.append(report->snapshot);
                if (!report->delta.isEmpty())
                    published.append(report->delta);
                break;
            }
            case 3:
                if (!published.isEmpty())
                    QVERIFY(bench.merge(published[below(static_cast<int>(published.size()))]));
                break;
            default: QVERIFY(edit(bench)); break;
            }
        }
        // In the end everything arrives, and everybody reads the last publication.
        for (Workbench *bench : benches) {
            const auto archive = bench->writeArchive(true);
            QVERIFY(archive);
            archives.append(*archive);
        }
        for (const QString &archive : std::as_const(archives))
            QVERIFY(main.ingest(archive));
        tick();
        main.clock().set(m_now);
        const auto last = main.publish();
        QVERIFY(last);
        QVERIFY(main.space().connection().scalar(u"SELECT count(*) FROM waiting").value_or(-1) == 0);

        // Another base that was given the same in another order, some of it twice, has the same and lets the same wait.
        BaseBench other(m_folder->filePath(QStringLiteral("autre.sqlite")), m_now);
        for (int i = 0; i < count; ++i)
            QVERIFY(other.enrol(*benches[static_cast<size_t>(i)], granted[i].territories, granted[i].types));
        QStringList shuffled = archives;
        std::shuffle(shuffled.begin(), shuffled.end(), m_random);
        for (const QString &archive : shuffled + shuffled.mid(0, 3))
            QVERIFY(other.ingest(archive));
        QCOMPARE(other.quarantine(), main.quarantine());
        QCOMPARE(other.dump(), main.dump());

        // Who typed nothing of its own holds what is published, by a snapshot as by any chain.
        Workbench &reader = workbench("lecteur");
        QVERIFY(reader.merge(last->snapshot));
        QCOMPARE(reader.dump(), main.dump());
        Workbench &follower = workbench("suiveur");
        for (const QString &file : std::as_const(published))
            QVERIFY(follower.merge(file));
        if (!last->delta.isEmpty())
            QVERIFY(follower.merge(last->delta));
        QCOMPARE(follower.dump(), main.dump());

        // Nothing typed is lost: it is in the base, or waits there.
        QByteArray held = main.dump();
        auto values = main.space().connection().prepare(u"SELECT value, operation.extra FROM operation");
        for (bool row = values && values->step().value_or(false); row; row = values->step().value_or(false))
            held += values->bytes(0) + values->bytes(1) + '\n';
        auto waiting = main.space().connection().prepare(u"SELECT operation FROM base_quarantine");
        for (bool row = waiting && waiting->step().value_or(false); row; row = waiting->step().value_or(false))
            held += waiting->bytes(0) + '\n';
        for (Workbench *bench : benches)
            for (const QByteArray &value : bench->valuesHeld())
                held += value + '\n';
        for (const QByteArray &word : std::as_const(m_typed))
            QVERIFY2(held.contains(word), word.constData());
        // What everybody has sent is acknowledged, quarantined or not.
        for (Workbench *bench : benches) {
            const auto merged = bench->merge(last->snapshot);
            QVERIFY2(merged, merged ? "" : qPrintable(merged.error().subject + merged.error().detail));
            QCOMPARE(exchangeState(bench->space()).value_or(ExchangeState()).toSend, 0);
        }
        // A grant without limits lets everything out: then all dumps are one.
        for (int i = 0; i < count; ++i)
            QVERIFY(main.enrol(*benches[static_cast<size_t>(i)]));
        QCOMPARE(main.quarantine(), QByteArrayList());
        tick();
        main.clock().set(m_now);
        const auto all = main.publish();
        QVERIFY(all);
        QVERIFY(follower.merge(all->delta));
        QCOMPARE(follower.dump(), main.dump());
        for (Workbench *bench : benches) {
            QVERIFY(bench->merge(all->delta));
            QCOMPARE(bench->dump(), main.dump());
        }
    }
};

QTEST_GUILESS_MAIN(BasePropertiesTest)
#include "tst_baseproperties.moc"
