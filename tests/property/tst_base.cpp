#include "basebench.h"
#include "benches.h"

#include "core/services/erasing.h"
#include "core/services/exchangestate.h"
#include "core/services/publications.h"
#include "core/services/reception.h"

#include <QFile>

using namespace etabli;

/// The rules of a national base, on real workbenches and real archives; counter-examples 3, 7, 9 and 12.
class BaseTest : public QObject, protected Benches
{
    Q_OBJECT

    const QString m_nantes = QStringLiteral("commune:44109");
    const QString m_redon = QStringLiteral("commune:35236");
    const QString m_loire = QStringLiteral("departement:44");
    const QString m_vilaine = QStringLiteral("departement:35");
    std::unique_ptr<BaseBench> m_base;

    BaseBench &base()
    {
        if (!m_base)
            m_base = std::make_unique<BaseBench>(m_folder->filePath(QStringLiteral("base.sqlite")), m_now);
        return *m_base;
    }
    bool publishTo(Workbench &to, bool delta = false)
    {
        tick();
        base().clock().set(m_now);
        const auto published = base().publish();
        return published && to.merge(delta ? published->delta : published->snapshot);
    }
    static FieldChange at(const QString &place) { return FieldChange::add(QStringLiteral("territories"), place); }
    static qint64 toSend(Workbench &of) { return exchangeState(of.space()).value_or(ExchangeState()).toSend; }
    static QString why(const Error &error) { return faultName(error.fault) + u' ' + error.subject + u' ' + error.detail; }

private Q_SLOTS:
    void init() { makeFolder(); }
    void cleanup()
    {
        m_base.reset();
        m_benches.clear();
    }

    void whatOneTypesReachesTheOther()
    {
        Workbench &a = workbench("A");
        Workbench &b = workbench("B");
        QVERIFY(base().enrol(a));
        QVERIFY(base().enrol(b));
        const Id id = newId();
        QVERIFY(create(a, m_project, id, {field("title", "Épicerie de Guémené"), at(m_nantes)}));
        const auto receipt = base().receive(a);
        QVERIFY2(receipt, receipt ? "" : qPrintable(why(receipt.error())));
        QCOMPARE(receipt->applied, 2);
        QCOMPARE(receipt->state, QStringLiteral("applied"));
        QCOMPARE(base().dump(), a.dump());
        QVERIFY(toSend(a) > 0);

        QVERIFY(publishTo(b));
        QCOMPARE(b.dump(), a.dump());
        QVERIFY(publishTo(a));
        QCOMPARE(toSend(a), 0);
        const auto state = exchangeState(a.space());
        QVERIFY(state && state->base);
        QCOMPARE(state->base->name, QStringLiteral("Base d’essai"));
        QCOMPARE(state->base->number, 2);
        QCOMPARE(state->base->acknowledged, 2);
        QVERIFY(state->base->published > 0 && !state->base->fingerprint.isEmpty());
        // The next delta carries only what the base does not have.
        QVERIFY(change(a, m_project, id, {field("title", "Épicerie coopérative")}));
        const auto next = base().receive(a);
        QVERIFY(next);
        QCOMPARE(next->operations, 1);
        QCOMPARE(next->applied, 1);
        QVERIFY(publishTo(a, true));
        QCOMPARE(toSend(a), 0);
        QVERIFY(publishTo(b));
        QCOMPARE(b.dump(), base().dump());
        // A publication is no import: nobody takes the nation back.
        const auto received = receptions(b.space());
        QVERIFY(received && received->first().kind == u"publication");
        const auto undone = undoArchive(b.space(), received->first().archive);
        QVERIFY(!undone && undone.error().fault == Fault::NotUndoable);
    }

    void theSameArchiveAgainWritesNothing()
    {
        Workbench &a = workbench("A");
        QVERIFY(base().enrol(a, {m_loire}));
        QVERIFY(create(a, m_project, newId(), {field("title", "Ici"), at(m_nantes)}));
        QVERIFY(create(a, m_project, newId(), {field("title", "Là"), at(m_redon)}));
        const auto archive = a.writeArchive();
        QVERIFY(archive);
        const auto first = base().ingest(*archive);
        QVERIFY2(first, first ? "" : qPrintable(why(first.error())));
        QCOMPARE(first->applied, 2);
        QCOMPARE(first->quarantined, 2);
        const qint64 written = base().space().connection().totalChanges();
        base().clock().advance(3'600'000);
        const auto again = base().ingest(*archive);
        QVERIFY(again);
        QCOMPARE(again->toJson(), first->toJson());
        QCOMPARE(base().space().connection().totalChanges(), written);
    }

    void onlyEnrolledKeysEnter()
    {
        Workbench &a = workbench("A");
        Workbench &b = workbench("B");
        QVERIFY(base().enrol(b));
        QVERIFY(create(a, m_note, newId(), {field("text", "Inconnue")}));
        const QByteArray before = base().wholeState();
        const auto unknown = base().receive(a);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().fault, Fault::SignerNotEnrolled);
        QCOMPARE(base().wholeState(), before);

        // Enrolled, revoked, enrolled again.
        QVERIFY(base().enrol(a));
        QVERIFY(revoke(base().base(), QStringLiteral("A")));
        const auto revoked = base().receive(a);
        QVERIFY(!revoked && revoked.error().fault == Fault::SignerRevoked);
        QVERIFY(publishTo(b));
        // Those who read the publication refuse it too from then on.
        const auto peer = a.giveTo(b);
        QVERIFY(!peer && peer.error().fault == Fault::SignerRevoked);
        QVERIFY(base().enrol(a));
        QVERIFY(base().receive(a));
        QVERIFY(publishTo(b));
        QVERIFY(a.giveTo(b));
        const auto nobody = revoke(base().base(), QStringLiteral("Personne"));
        QVERIFY(!nobody && nobody.error().fault == Fault::SiteNotEnrolled);
    }

    void aGapWaitsAndIsNamed()
    {
        Workbench &a = workbench("A");
        Workbench &b = workbench("B");
        QVERIFY(base().enrol(a));
        QVERIFY(create(a, m_note, newId(), {field("text", "un")}));
        const auto first = a.writeArchive();
        QVERIFY(first && base().ingest(*first));
        QVERIFY(publishTo(a)); // acknowledged: what follows begins after it
        QVERIFY(create(a, m_note, newId(), {field("text", "deux")}));
        const auto second = a.writeArchive();
        QVERIFY(second);

        BaseBench other(m_folder->filePath(QStringLiteral("autre.sqlite")), m_now);
        QVERIFY(other.enrol(a) && other.enrol(b));
        const auto early = other.ingest(*second);
        QVERIFY(early);
        QCOMPARE(early->state, QStringLiteral("gap"));
        QCOMPARE(early->needs, a.stream() + QStringLiteral(":1–1"));
        QCOMPARE(other.dump(), QByteArray());
        const qint64 written = other.space().connection().totalChanges();
        const auto again = other.ingest(*second);
        QVERIFY(again && again->toJson() == early->toJson());
        QCOMPARE(other.space().connection().totalChanges(), written);

        QVERIFY(other.ingest(*first));
        QCOMPARE(other.afterwards().size(), 1);
        QCOMPARE(other.afterwards().first().state, QStringLiteral("applied"));
        QCOMPARE(other.dump(), a.dump());
        const auto listed = receipts(other.space(), early->archive, 0, 10);
        QVERIFY(listed && listed->size() == 1);
        QCOMPARE(listed->first().state, QStringLiteral("applied"));
    }

    void aPublicationNeedsTheFormerOne()
    {
        Workbench &a = workbench("A");
        Workbench &b = workbench("B");
        QVERIFY(base().enrol(a));
        QList<PublishReport> all;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(create(a, m_note, newId(), {field("text", "une note")}));
            QVERIFY(base().receive(a));
            const auto published = base().publish();
            QVERIFY2(published, published ? "" : qPrintable(why(published.error())));
            all.append(*published);
        }
        QVERIFY(all[0].delta.isEmpty());
        const auto early = b.merge(all[2].delta);
        QVERIFY(early);
        QCOMPARE(early->waiting.size(), 1);
        QCOMPARE(early->waiting.first().reason, QStringLiteral("gap"));
        QCOMPARE(early->waiting.first().needs, QStringLiteral("publication:1–2"));
        QCOMPARE(b.dump(), QByteArray());
        QVERIFY(b.merge(all[0].snapshot));
        QVERIFY(b.dump() != a.dump());
        const auto second = b.merge(all[1].delta); // and the third, that was waiting
        QVERIFY(second && second->waiting.isEmpty());
        QCOMPARE(b.dump(), a.dump());
        // A chain of deltas and a snapshot lead to the same.
        Workbench &c = workbench("C");
        QVERIFY(c.merge(all[2].snapshot));
        QCOMPARE(c.dump(), b.dump());
    }

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

    void whatFollowsAProjectFollowsItsPlaces()
    {
        Workbench &a = workbench("A");
        Workbench &b = workbench("B");
        QVERIFY(base().enrol(a));
        QVERIFY(base().enrol(b, {m_loire}));
        const Id here = newId();
        const Id there = newId();
        QVERIFY(create(a, m_project, here, {field("title", "À Nantes"), at(m_nantes)}));
        QVERIFY(create(a, m_project, there, {field("title", "À Redon"), at(m_redon)}));
        QVERIFY(a.giveTo(b));
        const auto reference = [](const char *name, const Id &id) {
            return FieldChange::set(QString::fromLatin1(name), Value(id.toString()));
        };
        const Id party = newId();
        const Id partnership = newId();
        QVERIFY(create(b, QStringLiteral("organisation"), party, {field("name", "Fondation de Paris")}));
        QVERIFY(create(b, QStringLiteral("partnership"), partnership,
                       {field("title", "Mécénat"), reference("project", here),
                        FieldChange::add(QStringLiteral("parties"), party.toString())}));
        QVERIFY(create(b, QStringLiteral("commitment"), newId(), {field("what", "Prêter la salle"), reference("project", here)}));
        QVERIFY(create(b, m_note, newId(), {field("text", "hors"), reference("project", there)}));
        QVERIFY(create(b, QStringLiteral("organisation"), newId(), {field("name", "De nulle part")}));
        QVERIFY(create(b, QStringLiteral("resource"), newId(), {field("title", "Guide national")}));
        const auto ofB = base().receive(b); // before the projects are known at all
        QVERIFY2(ofB, ofB ? "" : qPrintable(why(ofB.error())));
        QCOMPARE(ofB->applied, 0);
        const auto ofA = base().receive(a);
        QVERIFY(ofA);
        // Title, project and party of the partnership; the commitment; the organisation that the partnership names.
        QCOMPARE(ofA->released, 6);
        QCOMPARE(base().quarantine().size(), 4);
        QVERIFY(Reader(base().space()).record(QStringLiteral("organisation"), party));
    }

    void typesOfAGrant()
    {
        Workbench &a = workbench("A");
        QVERIFY(base().enrol(a, {}, {m_project}));
        QVERIFY(create(a, m_project, newId(), {field("title", "Permis")}));
        QVERIFY(create(a, m_note, newId(), {field("text", "Pas permis")}));
        const auto receipt = base().receive(a);
        QVERIFY(receipt);
        QCOMPARE(receipt->quarantined, 1);
        QVERIFY(base().quarantine().first().endsWith(" note type"));
        QVERIFY(!base().enrol(a, {QStringLiteral("departement:999")}));
        QCOMPARE(base().enrol(a, {}, {QStringLiteral("projet")}).error().fault, Fault::UnknownType);
        const auto enlarged = base().enrol(a, {}, {m_project, m_note});
        QVERIFY(enlarged);
        QCOMPARE(enlarged->released, 1);
        QCOMPARE(base().dump(), a.dump());
    }

    void anErasureGoesEverywhere()
    {
        const QString contact = QStringLiteral("contact");
        Workbench &a = workbench("A");
        Workbench &b = workbench("B");
        Workbench &c = workbench("C");
        QVERIFY(base().enrol(a, {m_loire}) && base().enrol(b) && base().enrol(c));
        const Id person = newId();
        QVERIFY(create(a, contact, person, {field("name", "Léocadie Quimperlé"), field("email", "leocadie@exemple.org")}));
        QVERIFY(a.giveTo(b));
        QVERIFY(base().receive(a)); // tied to no place: in quarantine
        QCOMPARE(base().quarantine().size(), 2);
        tick();
        QVERIFY(erasePerson(b.space(), contact, person));
        QVERIFY(base().receive(b));
        QVERIFY(publishTo(c));
        QVERIFY(c.space().erasures().contains(contact, person));
        base().close();
        for (const QString &file : QStringList{base().file(), base().file() + QStringLiteral("-wal")}) {
            QFile bytes(file);
            if (bytes.open(QIODevice::ReadOnly))
                QVERIFY2(!bytes.readAll().contains("Quimperl"), qPrintable(file));
        }
        QVERIFY(base().reopen());
        QCOMPARE(base().quarantine().size(), 2); // headers stay: acknowledged, never asked again
        QVERIFY(base().enrol(a));
        QCOMPARE(base().quarantine().size(), 0);
        QVERIFY(!base().dump().contains("Quimperl"));
    }

    void bitFlipsChangeNothing()
    {
        Workbench &a = workbench("A");
        QVERIFY(base().enrol(a));
        QVERIFY(create(a, m_note, newId(), {field("text", "fragile")}));
        const auto archive = a.writeArchive();
        QVERIFY(archive);
        QFile file(*archive);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray sound = file.readAll();
        const QString flipped = m_folder->filePath(QStringLiteral("altere.etabli"));
        const QByteArray before = base().wholeState();
        int refused = 0;
        for (qsizetype at = 0; at < sound.size(); at += 7) {
            QByteArray bytes = sound;
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << (at % 8)));
            QFile out(flipped);
            QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
            out.write(bytes);
            out.close();
            const auto receipt = base().ingest(flipped);
            if (receipt) {
                QCOMPARE(base().dump(), a.dump()); // a byte that carries no meaning
                break;
            }
            ++refused;
            QCOMPARE(base().wholeState(), before);
        }
        QVERIFY(refused > 10);
    }

    void twoCopiesOfAWorkbench()
    {
        Workbench &a = workbench("A");
        QVERIFY(base().enrol(a));
        QVERIFY(create(a, m_note, newId(), {field("text", "commun")}));
        QVERIFY(base().receive(a));
        Workbench &copy = cloneOf(a);
        QVERIFY(create(a, m_note, newId(), {field("text", "de l’une")}));
        QVERIFY(create(copy, m_note, newId(), {field("text", "de l’autre")}));
        QVERIFY(base().receive(a));
        const auto other = base().receive(copy);
        QVERIFY2(other, other ? "" : qPrintable(why(other.error())));
        QCOMPARE(other->state, QStringLiteral("fork"));
        // The publication tells the copy, which writes its own again under numbers of its own.
        QVERIFY(publishTo(copy));
        QVERIFY(toSend(copy) > 0);
        const auto reissued = base().receive(copy);
        QVERIFY2(reissued, reissued ? "" : qPrintable(why(reissued.error())));
        QCOMPARE(reissued->state, QStringLiteral("applied"));
        QVERIFY(base().dump().contains("de l’une") && base().dump().contains("de l’autre"));
        QVERIFY(publishTo(a));
        QCOMPARE(a.dump(), base().dump());
    }

    void aTerritoryIsPublishedByItself()
    {
        Workbench &a = workbench("A");
        Workbench &b = workbench("B");
        QVERIFY(base().enrol(a));
        const Id moving = newId();
        QVERIFY(create(a, m_project, newId(), {field("title", "À Nantes"), at(m_nantes)}));
        QVERIFY(create(a, m_project, moving, {field("title", "À Redon"), at(m_redon)}));
        QVERIFY(base().receive(a));
        const auto first = base().publish({m_loire});
        QVERIFY2(first, first ? "" : qPrintable(why(first.error())));
        QVERIFY(b.merge(first->snapshot));
        QVERIFY(b.dump().contains("Nantes") && !b.dump().contains("Redon"));
        // It comes to Loire-Atlantique: the delta brings the whole record.
        QVERIFY(change(a, m_project, moving, {at(m_nantes)}));
        QVERIFY(base().receive(a));
        const auto second = base().publish({m_loire});
        QVERIFY(second);
        QCOMPARE(second->number, 2);
        const auto merged = b.merge(second->delta);
        QVERIFY(merged && merged->waiting.isEmpty());
        QCOMPARE(b.dump(), a.dump());
        const Stream *stream = b.space().streams().find(a.space().site().stream);
        QVERIFY(stream && stream->claim == 0);
        // Another base is not followed as well.
        BaseBench other(m_folder->filePath(QStringLiteral("autre.sqlite")), m_now);
        const auto foreign = other.publish();
        QVERIFY(foreign);
        const auto refused = b.merge(foreign->snapshot);
        QVERIFY(!refused && refused.error().fault == Fault::SignerRefused);
    }
};

QTEST_GUILESS_MAIN(BaseTest)
#include "tst_base.moc"
