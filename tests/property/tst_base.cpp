#include "basestage.h"

#include "core/services/erasing.h"

#include <QFile>

using namespace etabli;

/// The rules of a national base, on real workbenches and real archives.
class BaseTest : public QObject, protected BaseStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void cleanup() { leave(); }

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
