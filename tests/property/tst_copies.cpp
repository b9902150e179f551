#include "benches.h"

using namespace etabli;

namespace {

constexpr qint64 tenYears = qint64(10) * 365 * 86'400'000;

} // namespace

/// Counter-examples of what is there twice, or at the wrong time: copies of a space, the same pack, a wrong clock.
class CopiesTest : public QObject, protected Benches
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void cleanup() { m_benches.clear(); }

    /// 8. A and its copy both write the same number. Nobody noticed the copy (a cloned machine).
    void aCopyThatNobodyNoticed()
    {
        Workbench &a = workbench("A");
        Workbench &c = workbench("C");
        const Id id = newId();
        QVERIFY(create(a, m_project, id, {field("title", "Ressourcerie")}));
        QVERIFY(a.giveTo(c));
        Workbench &clone = cloneOf(a);
        QVERIFY(!clone.space().foundCopied());
        QCOMPARE(clone.stream(), a.stream());

        QVERIFY(change(a, m_project, id, {field("title", "Ressourcerie de Redon")}));
        QVERIFY(change(clone, m_project, id, {field("summary", "Donner une seconde vie")}));
        QVERIFY(change(clone, m_project, id, {field("title", "La Ressourcerie")}));

        const auto report = clone.giveTo(a);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(report->reissued, 1);
        QCOMPARE(report->applied, 2);
        QVERIFY(report->waiting.isEmpty());
        QVERIFY(clone.stream() != a.stream());
        QCOMPARE(a.conflicts(), 1); // both titles stand
        QCOMPARE(text(a, m_project, id, "summary"), QStringLiteral("Donner une seconde vie"));

        QVERIFY(a.giveTo(clone));
        QVERIFY(clone.giveTo(c));
        QVERIFY(a.giveTo(c));
        QCOMPARE(clone.dump(), a.dump());
        QCOMPARE(c.dump(), a.dump());
        QCOMPARE(c.conflicts(), 1);
    }

    /// 8, when a colleague got the numbers of one before those of the other: the second archive waits, nothing is
    /// lost or mixed, and everything is there once the copies have met.
    void aColleagueMeetsBothCopies()
    {
        Workbench &a = workbench("A");
        Workbench &c = workbench("C");
        const Id id = newId();
        QVERIFY(create(a, m_project, id, {field("title", "Ressourcerie")}));
        QVERIFY(a.writeArchive()); // its key is made and copied with it
        Workbench &clone = cloneOf(a);
        QVERIFY(change(a, m_project, id, {field("title", "Ressourcerie de Redon")}));
        QVERIFY(change(clone, m_project, id, {field("title", "La Ressourcerie")}));
        QVERIFY(a.giveTo(c));
        const QByteArray before = c.dump();
        const auto second = clone.giveTo(c);
        QVERIFY(second);
        QCOMPARE(second->applied, 0);
        QCOMPARE(second->waiting.size(), 1);
        QCOMPARE(second->waiting.first().reason, QStringLiteral("fork"));
        QCOMPARE(c.dump(), before);

        // The copies meet: the clone takes new numbers for what it wrote.
        const auto met = a.giveTo(clone);
        QVERIFY(met);
        QCOMPARE(met->reissued, 1);
        const auto again = clone.giveTo(c);
        QVERIFY(again);
        QVERIFY(clone.giveTo(a));
        QCOMPARE(c.dump(), clone.dump());
        QCOMPARE(a.dump(), clone.dump());
        QCOMPARE(c.conflicts(), 1);
    }

    /// 10. A clock ten years ahead, once, infects nothing.
    void aClockTenYearsAheadOnce()
    {
        Workbench &a = workbench("A");
        Workbench &b = workbench("B");
        const Id id = newId();
        QVERIFY(create(a, m_project, id, {field("title", "Jardin"), field("summary", "Partagé")}));
        a.clock().set(m_now + tenYears);
        QVERIFY(Editor(a.space()).change(m_project, id, {field("title", "Jardins du futur")}));
        a.clock().set(m_now);
        QVERIFY(a.giveTo(b));
        QCOMPARE(b.conflicts(), 0);

        // Whoever writes after having seen it wins, whatever their clock says.
        QVERIFY(change(b, m_project, id, {field("title", "Jardins partagés"), field("summary", "Au bord de l’eau")}));
        QVERIFY(b.giveTo(a));
        QCOMPARE(a.conflicts(), 0);
        QCOMPARE(text(a, m_project, id, "title"), QStringLiteral("Jardins partagés"));
        QVERIFY(change(a, m_project, id, {field("title", "Jardins")}));
        QCOMPARE(text(a, m_project, id, "title"), QStringLiteral("Jardins"));
        // Other registers keep the time of their own day.
        const auto history = Reader(a.space()).history(m_project, id, QStringLiteral("summary"));
        QVERIFY(history);
        QVERIFY(history->last().at <= m_now);
        // And a concurrent edit at the right time is not lost to the wrong clock: both stand.
        a.clock().set(m_now + tenYears);
        QVERIFY(Editor(a.space()).change(m_project, id, {field("summary", "Demain")}));
        QVERIFY(change(b, m_project, id, {field("summary", "Aujourd’hui")}));
        QVERIFY(b.giveTo(a));
        QVERIFY(a.giveTo(b));
        QCOMPARE(a.conflicts(), 1);
        QCOMPARE(a.dump(), b.dump());
    }

    /// 14. The same content pack installed on two workbenches: the same dots, so nothing is there twice.
    void theSamePackOnTwoWorkbenches()
    {
        Workbench &pack = workbench("pack");
        const Id practice = newId();
        const Id resource = newId();
        QVERIFY(create(pack, QStringLiteral("practice"), practice, {field("title", "Boutique à l’essai")}));
        QVERIFY(create(pack, QStringLiteral("resource"), resource, {field("title", "Guide des alliances")}));
        const auto content = pack.writeArchive(true);
        QVERIFY(content);

        Workbench &a = workbench("A");
        Workbench &b = workbench("B");
        QCOMPARE(a.merge(*content)->applied, 2);
        QCOMPARE(b.merge(*content)->applied, 2);
        QVERIFY(change(a, QStringLiteral("practice"), practice, {field("title", "La boutique à l’essai")}));
        const auto given = a.giveTo(b, true);
        QVERIFY(given);
        QCOMPARE(given->applied, 1);
        QCOMPARE(given->known, 1);
        QCOMPARE(b.conflicts(), 0);
        QCOMPARE(b.dump(), a.dump());
        QCOMPARE(text(b, QStringLiteral("practice"), practice, "title"), QStringLiteral("La boutique à l’essai"));
        // Installed once more, the pack does not put its old words back.
        QCOMPARE(b.merge(*content)->applied, 0);
        QCOMPARE(b.dump(), a.dump());
    }
};

QTEST_GUILESS_MAIN(CopiesTest)
#include "tst_copies.moc"
