#include "basestage.h"

#include <QFile>

using namespace etabli;

/// Counter-examples 3, 7, 9 and 12 of the rules of exchange: those that need a base.
class BaseCounterExamplesTest : public QObject, protected BaseStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void cleanup() { leave(); }

    /// 3. A:5 in quarantine while what follows is acknowledged; once released it must be published.
    void whatIsReleasedIsPublished()
    {
        Workbench &a = workbench("A");
        Workbench &b = workbench("B");
        QVERIFY(base().enrol(a, {m_loire}));
        QVERIFY(base().enrol(b));
        const Id outside = newId();
        const Id inside = newId();
        QVERIFY(create(a, m_project, outside, {field("title", "Hors du mandat"), at(m_redon)}));
        QVERIFY(create(a, m_project, inside, {field("title", "Dedans"), at(m_nantes)}));
        const auto receipt = base().receive(a);
        QVERIFY(receipt);
        QCOMPARE(receipt->quarantined, 2);
        QVERIFY(publishTo(b));
        QVERIFY(!Reader(b.space()).record(m_project, outside));
        QVERIFY(Reader(b.space()).record(m_project, inside));
        // Acknowledged all the same: A does not send it again, and B claims nothing it does not hold.
        QVERIFY(publishTo(a));
        QCOMPARE(toSend(a), 0);
        const Stream *stream = b.space().streams().find(a.space().site().stream);
        QVERIFY(stream);
        QCOMPARE(stream->claim, 0);

        const auto larger = base().enrol(a, {m_loire, m_vilaine});
        QVERIFY(larger);
        QCOMPARE(larger->released, 2);
        QCOMPARE(base().quarantine(), QByteArrayList());
        QVERIFY(publishTo(b, false));
        QCOMPARE(b.dump(), a.dump());
        QCOMPARE(b.space().streams().find(a.space().site().stream)->claim, 4);
    }
    /// The same, by the numbered delta alone.
    void whatIsReleasedIsInTheNextDelta()
    {
        Workbench &a = workbench("A");
        Workbench &b = workbench("B");
        QVERIFY(base().enrol(a, {m_loire}));
        QVERIFY(create(a, m_project, newId(), {field("title", "Hors du mandat"), at(m_redon)}));
        QVERIFY(create(a, m_project, newId(), {field("title", "Dedans"), at(m_nantes)}));
        QVERIFY(base().receive(a));
        QVERIFY(publishTo(b));
        QVERIFY(base().enrol(a));
        QVERIFY(publishTo(b, true));
        QCOMPARE(b.dump(), a.dump());
    }

    /// 7. Grants by territory while the territory itself is being edited, in both orders.
    void grantsWhileTheTerritoryChanges()
    {
        Workbench &a = workbench("A");
        Workbench &b = workbench("B");
        Workbench &c = workbench("C");
        const Id id = newId();
        QVERIFY(create(a, m_project, id, {field("title", "Ressourcerie"), at(m_nantes)}));
        const auto begun = a.writeArchive();
        QVERIFY(begun);
        QVERIFY(a.giveTo(b) && a.giveTo(c));
        QVERIFY(change(a, m_project, id, {FieldChange::remove(QStringLiteral("territories"), m_nantes), at(m_redon)}));
        const auto moved = a.writeArchive();
        QVERIFY(change(b, m_project, id, {field("summary", "vu d’Ille-et-Vilaine")}));
        QVERIFY(change(c, m_project, id, {field("need", "vu de Loire-Atlantique")}));
        const auto ofB = b.writeArchive();
        const auto ofC = c.writeArchive();
        QVERIFY(moved && ofB && ofC);

        QByteArray dump;
        const QList<QStringList> orders{{*begun, *ofB, *ofC, *moved}, {*begun, *moved, *ofC, *ofB}, {*ofB, *ofC, *moved},
                                        {*ofC, *moved, *ofB}};
        for (qsizetype i = 0; i < orders.size(); ++i) {
            BaseBench one(m_folder->filePath(QStringLiteral("ordre%1.sqlite").arg(i)), m_now);
            QVERIFY(one.enrol(a) && one.enrol(b, {m_vilaine}) && one.enrol(c, {m_loire}));
            for (const QString &archive : orders[i]) {
                const auto receipt = one.ingest(archive);
                QVERIFY2(receipt, receipt ? "" : qPrintable(why(receipt.error())));
            }
            QCOMPARE(one.quarantine(), QByteArrayList());
            if (dump.isEmpty())
                dump = one.dump();
            QCOMPARE(one.dump(), dump);
            QVERIFY(dump.contains("Loire-Atlantique") && dump.contains("Ille-et-Vilaine"));
        }
    }

    /// 9. A peer relays a forged A:11 to the base before the real one.
    void aForgedOperationOfAnother()
    {
        Workbench &a = workbench("A");
        Workbench &b = workbench("B");
        QVERIFY(base().enrol(a) && base().enrol(b));
        const Id id = newId();
        QVERIFY(create(a, m_note, id, {field("text", "vrai")}));
        // B writes down as A's something A never typed, under A's number, and passes it on in a snapshot.
        Operation forged = Operation::single({m_note, id, QStringLiteral("text"), {}}, Value(QStringLiteral("faux")), m_now,
                                             QStringLiteral("Personne de A"));
        {
            Space &space = b.space();
            auto transaction = Transaction::begin(space.connection());
            QVERIFY(transaction);
            const auto site = space.streams().siteKey(a.space().site().site, QStringLiteral("A"));
            QVERIFY(site);
            const auto stream = space.streams().key(a.space().site().stream, *site);
            QVERIFY(stream);
            forged.dot = {*stream, 1};
            Applier applier(space, space.typingArrival(), Applier::Indexing::Now);
            QVERIFY(applier.apply(forged) && applier.finish() && transaction->commit());
        }
        const auto relayed = base().receive(b, true);
        QVERIFY2(relayed, relayed ? "" : qPrintable(why(relayed.error())));
        QCOMPARE(relayed->applied, 0);
        QCOMPARE(relayed->notOfSigner, 1);
        QCOMPARE(base().dump(), QByteArray());
        const auto real = base().receive(a);
        QVERIFY2(real, real ? "" : qPrintable(why(real.error())));
        QCOMPARE(real->applied, 1);
        QCOMPARE(base().dump(), a.dump());
    }

    /// 12. A base restored from last month.
    void aBaseRestoredFromLastMonth()
    {
        Workbench &a = workbench("A");
        Workbench &b = workbench("B");
        QVERIFY(base().enrol(a) && base().enrol(b));
        QVERIFY(create(a, m_note, newId(), {field("text", "le mois dernier")}));
        QVERIFY(base().receive(a));
        const Id epoch = base().base().epoch();
        base().close();
        const QString kept = m_folder->filePath(QStringLiteral("kept.sqlite"));
        QVERIFY(QFile::copy(base().file(), kept));
        QVERIFY(base().reopen());
        QCOMPARE(base().base().epoch(), epoch);

        QVERIFY(create(a, m_note, newId(), {field("text", "depuis")}));
        QVERIFY(base().receive(a));
        QVERIFY(publishTo(a));
        QVERIFY(publishTo(a)); // number 2 of the first epoch
        QCOMPARE(toSend(a), 0);

        base().close();
        QVERIFY(QFile::remove(base().file()) && QFile::copy(kept, base().file()));
        QFile::remove(base().file() + QStringLiteral("-wal"));
        QFile::remove(base().file() + QStringLiteral("-shm"));
        m_now += 60'000;
        base().clock().set(m_now);
        QVERIFY(base().reopen());
        QVERIFY(base().base().epoch() != epoch);
        QVERIFY(!base().dump().contains("depuis"));
        // Its acknowledgements replace the older ones, even lower: what it lost is sent again.
        QVERIFY(publishTo(a));
        QCOMPARE(toSend(a), 1);
        const auto again = base().receive(a);
        QVERIFY2(again, again ? "" : qPrintable(why(again.error())));
        QCOMPARE(again->state, QStringLiteral("applied"));
        QCOMPARE(again->applied, 1);
        QVERIFY(publishTo(b));
        QCOMPARE(b.dump(), a.dump());
        QVERIFY(publishTo(a));
        QCOMPARE(toSend(a), 0);
    }
};

QTEST_GUILESS_MAIN(BaseCounterExamplesTest)
#include "tst_basecounterexamples.moc"
