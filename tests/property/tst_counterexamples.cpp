#include "benches.h"

#include "core/services/erasing.h"

using namespace etabli;

/// The counter-examples that gave the rules of exchange, each told on real spaces and real archives.
class CounterExamplesTest : public QObject, protected Benches
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void cleanup() { m_benches.clear(); }

    /// 1. A1 ← B1 ← C1; a snapshot carries C1 only; a holder of A1 must see no conflict.
    void aLongChainSeenFromItsEnds()
    {
        Workbench &a = workbench("A");
        Workbench &b = workbench("B");
        Workbench &c = workbench("C");
        Workbench &d = workbench("D");
        const Id id = newId();
        QVERIFY(create(a, m_note, id, {field("text", "premier jet")}));
        QVERIFY(a.giveTo(b));
        QVERIFY(a.giveTo(d));
        QVERIFY(change(b, m_note, id, {field("text", "relu")}));
        QVERIFY(b.giveTo(c, true)); // C never meets A1
        QVERIFY(change(c, m_note, id, {field("text", "définitif")}));

        const auto report = c.giveTo(d, true);
        QVERIFY(report);
        QCOMPARE(report->conflicts, 0);
        QCOMPARE(d.conflicts(), 0);
        QCOMPARE(text(d, m_note, id, "text"), QStringLiteral("définitif"));
        // The middle of the chain comes last and changes nothing.
        QVERIFY(b.giveTo(d));
        QCOMPARE(d.conflicts(), 0);
        QCOMPARE(text(d, m_note, id, "text"), QStringLiteral("définitif"));
        QVERIFY(c.giveTo(a, true));
        QCOMPARE(a.dump(), d.dump());
    }

    /// 2. A partial archive brings A's later operations without the earlier ones; these must still be accepted.
    void aPartialArchiveClaimsNothing()
    {
        Workbench &a = workbench("A");
        Workbench &b = workbench("B");
        Workbench &c = workbench("C");
        const QString redon = QStringLiteral("commune:35236");
        const Id elsewhere = newId();
        const Id here = newId();
        QVERIFY(create(a, m_project, elsewhere, {field("title", "Épicerie de Guémené")}));
        QVERIFY(create(a, m_project, here, {field("title", "Garage solidaire"),
                                            FieldChange::add(QStringLiteral("territories"), redon)}));
        const auto partial = a.writeArchive(false, true, {redon});
        QVERIFY(partial);
        const auto first = b.merge(*partial);
        QVERIFY(first);
        QCOMPARE(first->applied, 2);
        QVERIFY(!Reader(b.space()).record(m_project, elsewhere));
        QCOMPARE(text(b, m_project, here, "title"), QStringLiteral("Garage solidaire"));

        // Neither B nor who learns from B may believe to have all of A.
        QVERIFY(b.giveTo(c, true));
        for (Workbench *other : {&b, &c}) {
            const Stream *stream = other->space().streams().find(a.space().site().stream);
            QVERIFY(stream);
            QCOMPARE(stream->claim, 0);
            const auto whole = a.giveTo(*other);
            QVERIFY(whole);
            QCOMPARE(whole->applied, 1);
            QCOMPARE(whole->known, 2);
            QVERIFY(whole->waiting.isEmpty());
            QCOMPARE(other->dump(), a.dump());
        }
    }

    /// 4. A delete made without ever seeing a colleague's private note on the record must not cover it.
    void aDeleteDoesNotCoverWhatItNeverSaw()
    {
        const QString sheet = QStringLiteral("action_sheet");
        Workbench &a = workbench("A");
        Workbench &b = workbench("B");
        const Id id = newId();
        QVERIFY(create(a, sheet, id, {field("title", "Rénover la halle"), field("lead_person", "Mme Évrard")}));
        const auto open = a.writeArchive(true, false);
        QVERIFY(open);
        QVERIFY(b.merge(*open));
        QCOMPARE(text(b, sheet, id, "lead_person"), QString());
        tick();
        QVERIFY(Editor(b.space()).remove(sheet, id));
        QCOMPARE(view(b, sheet, id).life, Life::Gone);

        const auto back = b.giveTo(a);
        QVERIFY(back);
        QCOMPARE(back->conflicts, 1);
        QCOMPARE(view(a, sheet, id).life, Life::Disputed);
        QCOMPARE(text(a, sheet, id, "lead_person"), QStringLiteral("Mme Évrard"));
        // Now B sees it too; a delete that has seen everything settles it for both.
        QVERIFY(a.giveTo(b));
        QCOMPARE(view(b, sheet, id).life, Life::Disputed);
        QCOMPARE(a.dump(), b.dump());
        tick();
        QVERIFY(Editor(a.space()).remove(sheet, id));
        QVERIFY(a.giveTo(b));
        QCOMPARE(view(a, sheet, id).life, Life::Gone);
        QCOMPARE(view(b, sheet, id).life, Life::Gone);
    }

    /// 4 again, with a note that never leaves its workbench: the colleague's delete cannot take it away there.
    void aNoteThatNeverLeavesOutlivesADeleteFromElsewhere()
    {
        Workbench &a = workbench("A");
        Workbench &b = workbench("B");
        const Id id = newId();
        QVERIFY(create(a, m_project, id, {field("title", "Tiers-lieu")}));
        QVERIFY(a.giveTo(b));
        QVERIFY(change(a, m_project, id, {field("memo", "le maire hésite")}));
        tick();
        QVERIFY(Editor(b.space()).remove(m_project, id));
        QVERIFY(b.giveTo(a));
        QCOMPARE(view(a, m_project, id).life, Life::Disputed);
        QCOMPARE(text(a, m_project, id, "memo"), QStringLiteral("le maire hésite"));
        // It stays home even when everything is given.
        QVERIFY(a.giveTo(b, true));
        QCOMPARE(text(b, m_project, id, "memo"), QString());
        for (const QByteArray &value : b.valuesHeld())
            QVERIFY(!value.contains("maire"));
        QCOMPARE(view(b, m_project, id).life, Life::Gone);
    }

    /// 5. A conflict {x, y} settled by an import that is then undone must be open again.
    void undoingWhatSettledAConflictOpensItAgain()
    {
        Workbench &a = workbench("A");
        Workbench &b = workbench("B");
        const Id id = newId();
        QVERIFY(create(a, m_project, id, {field("title", "Halle")}));
        QVERIFY(a.giveTo(b));
        QVERIFY(change(a, m_project, id, {field("title", "Halle aux grains")}));
        QVERIFY(change(b, m_project, id, {field("title", "Halle d’Œuvres")}));
        QVERIFY(b.giveTo(a));
        QVERIFY(a.giveTo(b));
        QCOMPARE(a.conflicts(), 1);
        const QByteArray open = a.dump();
        QCOMPARE(b.dump(), open);
        const auto before = Reader(a.space()).conflicts();
        QVERIFY(before);

        QVERIFY(change(b, m_project, id, {field("title", "Halle des Œuvres")}));
        const auto settled = b.giveTo(a);
        QVERIFY(settled);
        QCOMPARE(a.conflicts(), 0);
        const QByteArray closed = a.dump();

        tick();
        const auto undone = undoArchive(a.space(), settled->archive);
        QVERIFY(undone);
        QCOMPARE(undone->restored, 1);
        QCOMPARE(a.dump(), open);
        const auto after = Reader(a.space()).conflicts();
        QVERIFY(after);
        QCOMPARE(after->size(), 1);
        for (qsizetype i = 0; i < 2; ++i) {
            // The same values, by the same people, at the time they were typed.
            QCOMPARE(after->first().candidates[i].value, before->first().candidates[i].value);
            QCOMPARE(after->first().candidates[i].author, before->first().candidates[i].author);
            QCOMPARE(after->first().candidates[i].at, before->first().candidates[i].at);
        }
        QCOMPARE(undoArchive(a.space(), settled->archive).error().fault, Fault::NotUndoable);

        // The undo travels, and can be undone.
        QVERIFY(a.giveTo(b));
        QCOMPARE(b.dump(), open);
        const auto list = receptions(a.space());
        QVERIFY(list);
        QCOMPARE(list->first().kind, QStringLiteral("undo"));
        tick();
        QVERIFY(undoArchive(a.space(), list->first().archive));
        QCOMPARE(a.dump(), closed);
        QVERIFY(a.giveTo(b));
        QCOMPARE(b.dump(), closed);
    }

    /// 6. Erasure, then a concurrent edit, then an archive of before: nothing comes back, in any order.
    void anErasureThenAnEditThenAnArchiveOfBefore()
    {
        Workbench &a = workbench("a");
        Workbench &b = workbench("b");
        Workbench &late = workbench("late");
        const QString contact = QStringLiteral("contact");
        const Id id = newId();
        QVERIFY(create(a, contact, id, {field("name", "Hélène Kervadec"), field("phone", "02 99 71 00 00")}));
        const auto ofBefore = a.writeArchive(true);
        QVERIFY(ofBefore);
        QVERIFY(b.merge(*ofBefore));

        tick();
        QVERIFY(erasePerson(a.space(), contact, id));
        QVERIFY(change(b, contact, id, {field("email", "helene.kervadec@example.org"), field("role", "Adjointe")}));
        const auto concurrent = b.writeArchive();
        QVERIFY(concurrent);
        const auto ofAfter = a.writeArchive();
        QVERIFY(ofAfter);
        // With nobody's values in it any more, even as history.
        QVERIFY(a.merge(*concurrent));
        QVERIFY(b.merge(*ofAfter));
        QVERIFY(a.merge(*ofBefore));
        QVERIFY(b.merge(*ofBefore));
        // A newcomer meets the edit first, then the archive of before, then hears of the erasure.
        for (const QString &archive : {*concurrent, *ofBefore, *ofAfter})
            QVERIFY(late.merge(archive));
        // And another the other way round.
        Workbench &early = workbench("early");
        for (const QString &archive : {*ofAfter, *ofBefore, *concurrent})
            QVERIFY(early.merge(archive));
        for (const auto &bench : m_benches) {
            QCOMPARE(bench->dump(), QByteArray());
            QCOMPARE(view(*bench, contact, id).life, Life::Gone);
            for (const QByteArray &value : bench->valuesHeld())
                QCOMPARE(value, QByteArray("[null]"));
            QVERIFY(!Editor(bench->space()).bringBack(contact, id));
        }
        // What they claim is as if every value were there: nothing is asked for again.
        QCOMPARE(b.merge(*ofAfter).value_or(MergeReport()).applied, 0);
        QVERIFY(a.giveTo(early, true)->waiting.isEmpty());
    }

    /// A delete that came alone, taken back and put back, still covers what it had seen elsewhere
    /// (found by history 100093).
    void aDeleteThatCameAloneAndCameBack()
    {
        Workbench &a = workbench("A");
        Workbench &b = workbench("B");
        const Id id = newId();
        QVERIFY(create(a, m_note, id, {field("text", "à oublier"), field("on", "2026-03-01")}));
        tick();
        QVERIFY(Editor(a.space()).remove(m_note, id));
        std::vector<Operation> removal;
        std::vector<Operation> rest;
        for (const auto &[place, operation] : a.everything())
            (operation.target.field == goneField ? removal : rest).push_back(operation);
        QCOMPARE(removal.size(), size_t(1));

        const qint64 reception = b.space().nextReception();
        QVERIFY(b.receive(a.pack(removal)));
        tick();
        const auto undone = b.takeBack(reception);
        QVERIFY(undone);
        QVERIFY(b.takeBack(undone->reception));
        QVERIFY(b.receive(a.pack(rest)));
        QCOMPARE(view(b, m_note, id).life, Life::Gone);
        QCOMPARE(b.conflicts(), 0);
    }

    /// 11. Crossed joins leave both records alive, in conflict.
    void crossedJoins()
    {
        const QString organisation = QStringLiteral("organisation");
        Workbench &a = workbench("A");
        Workbench &b = workbench("B");
        const Id x = newId();
        tick();
        const Id y = newId();
        QVERIFY(create(a, organisation, x, {field("name", "Les Roues"), field("acronym", "LR")}));
        QVERIFY(create(a, organisation, y, {field("name", "Association Les Roues")}));
        QVERIFY(a.giveTo(b));
        tick();
        QVERIFY(Editor(a.space()).join(organisation, x, y));
        QVERIFY(Editor(b.space()).join(organisation, y, x));
        QCOMPARE(view(a, organisation, x).life, Life::Gone);
        QCOMPARE(Reader(a.space()).resolved(organisation, x).value_or(Id()), y);

        QVERIFY(a.giveTo(b));
        QVERIFY(b.giveTo(a));
        for (Workbench *bench : {&a, &b}) {
            QCOMPARE(view(*bench, organisation, x).life, Life::Disputed);
            QCOMPARE(view(*bench, organisation, y).life, Life::Disputed);
            QCOMPARE(bench->conflicts(), 2);
            QCOMPARE(Reader(bench->space()).resolved(organisation, x).value_or(Id()), x);
            QCOMPARE(text(*bench, organisation, x, "acronym"), QStringLiteral("LR"));
        }
        QCOMPARE(a.dump(), b.dump());
        // One of them decides, for both.
        tick();
        QVERIFY(Editor(a.space()).bringBack(organisation, y));
        QVERIFY(Editor(a.space()).join(organisation, x, y));
        QVERIFY(a.giveTo(b));
        QCOMPARE(b.conflicts(), 0);
        QCOMPARE(view(b, organisation, x).life, Life::Gone);
        QCOMPARE(Reader(b.space()).resolved(organisation, x).value_or(Id()), y);
        QCOMPARE(a.dump(), b.dump());
    }

    /// 13. An older version relays a personal field it does not know in an archive without personal data, even
    /// after having written on it.
    void aPersonalFieldThatThisVersionDoesNotKnow()
    {
        Workbench &newer = workbench("newer");
        Workbench &older = workbench("older");
        Workbench &third = workbench("third");
        const Id id = newId();
        const QString birthday = QStringLiteral("anniversaire");
        QVERIFY(create(newer, m_note, id, {field("text", "Rencontre"), field("anniversaire", "12 mai")}));
        // What a later version, which declares the field personal, sends.
        std::vector<Operation> operations;
        for (auto &[place, operation] : newer.everything()) {
            operations.push_back(operation);
            operations.back().personal = operation.target.field == birthday;
        }
        QVERIFY(older.receive(newer.pack(operations)));
        for (const bool written : {false, true}) {
            if (written)
                QVERIFY(change(older, m_note, id, {field("anniversaire", "13 mai")}));
            const auto open = older.writeArchive(true, false);
            QVERIFY(open);
            QVERIFY(third.merge(*open));
            QCOMPARE(text(third, m_note, id, "text"), QStringLiteral("Rencontre"));
            for (const QByteArray &value : third.valuesHeld())
                QVERIFY2(!value.contains("mai"), value.constData());
        }
        QVERIFY(older.giveTo(third, true));
        QCOMPARE(text(third, m_note, id, "anniversaire"), QStringLiteral("13 mai"));

        // The same field on a person who is erased: their identifier travels in such an archive, and nothing else.
        const QString contact = QStringLiteral("contact");
        const Id person = newId();
        QVERIFY(create(newer, contact, person, {field("name", "Gaëtan"), field("anniversaire", "14 mai")}));
        QVERIFY(newer.giveTo(older));
        QVERIFY(older.giveTo(third, true));
        QCOMPARE(text(third, contact, person, "anniversaire"), QStringLiteral("14 mai"));
        QVERIFY(erasePerson(older.space(), contact, person));
        const auto open = older.writeArchive(true, false);
        QVERIFY(open);
        const auto merged = third.merge(*open);
        QVERIFY(merged);
        QCOMPARE(merged->erased, 1);
        QCOMPARE(merged->applied, 0);
        for (const QByteArray &value : third.valuesHeld())
            QVERIFY2(!value.contains("14 mai") && !value.contains("Ga"), value.constData());
    }
};

QTEST_GUILESS_MAIN(CounterExamplesTest)
#include "tst_counterexamples.moc"
