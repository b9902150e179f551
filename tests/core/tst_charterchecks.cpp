#include "tests/core/charterstudios.h"

#include <QTest>

#include <functional>

using namespace etabli;
using namespace Qt::StringLiterals;
using Severity = CharterFinding::Severity;
using Change = std::function<void(CharterStudio &)>;

Q_DECLARE_METATYPE(Change)

/// Every rule both ways: nothing is said of a charter in order, and one change makes the rule speak, alone.
class CharterChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inOrder()
    {
        const CharterStudio studio = samples::studio(3);
        QCOMPARE(samples::rulesOf(studio, Severity::Blocks), QStringList());
        QCOMPARE(samples::rulesOf(studio, Severity::Warns), QStringList());
        const QStringList passes = samples::rulesOf(studio, Severity::Passes);
        for (const QString &rule : {u"parties.enough"_s, u"capacities.known"_s, u"texts.filled"_s, u"articles.present"_s,
                                    u"dates.coherent"_s, u"amounts.match"_s, u"principles.covered"_s})
            QVERIFY2(passes.contains(rule), qPrintable(rule));
        QVERIFY(!studio.isBlocked());
        const auto coherent = std::find_if(studio.findings.cbegin(), studio.findings.cend(),
                                           [](const CharterFinding &one) { return one.rule == u"dates.coherent"; });
        QCOMPARE(coherent->count, 24);
    }

    void blocks_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("article");
        const auto row = [](const char *rule, const QString &article, const Change &change) {
            QTest::newRow(rule) << change << article;
        };
        row("project.missing", {}, [](CharterStudio &s) { s.project.clear(); });
        row("template.unknown", {}, [](CharterStudio &s) { s.unknownTemplate = u"absent"_s; });
        row("parties.few", u"parties"_s, [](CharterStudio &s) {
            s.parties.removeLast();
            s.input.parties.removeLast();
        });
        row("party.person", u"parties"_s, [](CharterStudio &s) { s.parties[1].representative.clear(); });
        row("party.function", u"parties"_s, [](CharterStudio &s) { s.parties[1].function = u" "_s; });
        row("party.capacity", u"parties"_s, [](CharterStudio &s) { s.parties[0].capacity.clear(); });
        row("party.capacity.date", u"parties"_s, [](CharterStudio &s) { s.parties[0].capacityOn = {}; });
        row("party.capacity.late", u"parties"_s, [](CharterStudio &s) { s.parties[0].capacityOn = QDate(2026, 12, 18); });
        row("field.missing", u"apports"_s, [](CharterStudio &s) {
            s.input.need.clear();
            samples::articleOf(s, u"apports"_s).ownText = u"Le besoin : {{project.need}}\n{{contributions}}"_s;
        });
        row("field.unknown", u"apports"_s, [](CharterStudio &s) {
            samples::articleOf(s, u"apports"_s).ownText = u"Remis le {{date.remise}}\n{{contributions}}"_s;
        });
        for (const QString &text : {u"Remis le {{date.remise"_s, u"{{ {{project.title}}"_s, u"Remis }} le\nlundi"_s, u"{{}}"_s}) {
            row("field.unknown", u"apports"_s, [text](CharterStudio &s) {
                samples::articleOf(s, u"apports"_s).ownText = text + u"\n{{contributions}}"_s;
            });
        }
        row("article.missing", u"objet"_s, [](CharterStudio &s) { samples::articleOf(s, u"objet"_s).leftOut = true; });
        row("article.empty", u"engagements"_s, [](CharterStudio &s) {
            s.commitments.clear();
            s.input.commitments.clear();
        });
        row("commitment.who", u"engagements"_s, [](CharterStudio &s) { s.commitments[0].partyName.clear(); });
        row("commitment.what", u"engagements"_s, [](CharterStudio &s) { s.commitments[0].what.clear(); });
        row("commitment.due", u"engagements"_s, [](CharterStudio &s) { s.commitments[1].due = {}; });
        row("contribution.party", u"apports"_s, [](CharterStudio &s) { s.contributions[0].partyName.clear(); });
        row("dates.inverted", u"calendrier"_s, [](CharterStudio &s) { s.startsOn = QDate(2029, 1, 1); });
        row("amount.negative", u"apports"_s, [](CharterStudio &s) { s.contributions[0].cents = -1; });
        row("amount.absurd", u"resume"_s, [](CharterStudio &s) { s.budgetCents = std::numeric_limits<qint64>::max(); });
        row("conflict", u"objet"_s, [](CharterStudio &s) {
            s.conflicts += StudioConflict{u"article"_s, u"article-objet"_s, u"text"_s, u"Objet"_s, u"objet"_s};
        });
    }

    void blocks()
    {
        QFETCH(Change, change);
        QFETCH(QString, article);
        CharterStudio studio = samples::studio();
        change(studio);
        settle(studio);
        QCOMPARE(samples::rulesOf(studio, Severity::Blocks), QStringList{QString::fromUtf8(QTest::currentDataTag())});
        QCOMPARE(studio.findings.first().article, article);
        QVERIFY(studio.isBlocked());
        const auto document = composeStudio(studio);
        QVERIFY(document);
        QVERIFY(document->draft);
    }

    void warns_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *rule, const Change &change) { QTest::newRow(rule) << change; };
        row("principle.uncovered", [](CharterStudio &s) {
            samples::articleOf(s, u"principes"_s).ownText =
                u"{{principle:P1}}\n{{principle:P2}}\n{{principle:P3}}\n{{principle:P4}}\n{{principle:P5}}\n{{principle:P7}}"_s;
        });
        row("public.convention", [](CharterStudio &s) {
            // Two years: just over twice the threshold.
            s.contributions[0].kind = u"MEC_FIN"_s;
            s.contributions[0].cents = 46'000'02;
            s.contributions[1].cents = 1'000'000;
            s.budgetCents = 56'000'02;
        });
        row("duration.long", [](CharterStudio &s) { s.endsOn = QDate(2030, 6, 1); });
        row("amounts.differ", [](CharterStudio &s) { s.budgetCents = 2'000'001; });
        row("signing.place", [](CharterStudio &s) { s.place.clear(); });
        row("signing.date", [](CharterStudio &s) { s.signingOn = {}; });
        row("signing.past", [](CharterStudio &s) { s.today = QDate(2026, 12, 18); });
        row("signing.late", [](CharterStudio &s) {
            s.startsOn = QDate(2025, 1, 1);
            s.endsOn = QDate(2026, 12, 16);
        });
        row("signatory.twice", [](CharterStudio &s) { s.parties[1].contact = s.parties[0].contact; });
        row("contact.opposed", [](CharterStudio &s) { s.parties[1].opposedOn = QDate(2026, 5, 4); });
        row("name.long", [](CharterStudio &s) { s.parties[1].representative = QString(300, u'é'); });
        row("logo.unreadable", [](CharterStudio &s) { s.logos += StudioLogo{u"attachment-1"_s, u"logo.png"_s, {}}; });
    }

    void warns()
    {
        QFETCH(Change, change);
        CharterStudio studio = samples::studio();
        change(studio);
        settle(studio);
        QCOMPARE(samples::rulesOf(studio, Severity::Blocks), QStringList());
        QCOMPARE(samples::rulesOf(studio, Severity::Warns), QStringList{QString::fromUtf8(QTest::currentDataTag())});
        QVERIFY(!composeStudio(studio)->draft);
    }

    /// On the edge nothing is said.
    void edges()
    {
        CharterStudio studio = samples::studio();
        studio.contributions[0].kind = u"MEC_FIN"_s;
        studio.contributions[0].cents = 46'000'00; // 23 000 € a year, not more
        studio.budgetCents = 56'000'00;
        studio.endsOn = QDate(2028, 5, 31);
        settle(studio);
        QCOMPARE(samples::rulesOf(studio, Severity::Warns), QStringList());
        studio.endsOn = QDate(2030, 5, 31); // four years, to the day
        studio.contributions[0].cents = 1'000'000;
        studio.budgetCents = 2'000'000;
        settle(studio);
        QCOMPARE(samples::rulesOf(studio, Severity::Warns), QStringList());
        studio.signingOn = studio.today; // today is not the past
        studio.parties[1].representative = QString(80, u'a');
        settle(studio);
        QCOMPARE(samples::rulesOf(studio, Severity::Warns), QStringList());
    }

    /// A work of one's own hands is no public money; a subsidy line is, whatever the party.
    void publicMoney()
    {
        CharterStudio studio = samples::studio();
        studio.contributions[0].cents = 90'000'00;
        studio.budgetCents = 100'000'00;
        settle(studio);
        QCOMPARE(samples::rulesOf(studio, Severity::Warns), QStringList());
        studio.fundings += StudioFunding{u"f1"_s, u"DETR"_s, u"DETR"_s, 2027, 23'000'01, true};
        studio.fundings += StudioFunding{u"f2"_s, u"PRIVE"_s, u"Privé"_s, 2027, 90'000'00, false};
        settle(studio);
        QCOMPARE(samples::rulesOf(studio, Severity::Warns), QStringList{u"public.convention"_s});
    }

    void goneParty()
    {
        CharterStudio studio = samples::studio(3);
        studio.parties[2].organisationGone = true;
        studio.parties[2].representative.clear();
        settle(studio);
        QCOMPARE(samples::rulesOf(studio, Severity::Blocks), QStringList{u"party.gone"_s});
        studio = samples::studio(3);
        studio.parties[2].contactGone = true;
        studio.parties[2].representative.clear();
        settle(studio);
        QCOMPARE(samples::rulesOf(studio, Severity::Blocks), QStringList{u"party.person"_s});
        QCOMPARE(samples::rulesOf(studio, Severity::Warns), QStringList{u"contact.gone"_s});
    }

    /// A charter with nothing at all says so and still composes.
    void nothingAtAll()
    {
        CharterStudio studio;
        studio.id = u"charter-1"_s;
        studio.model = *Template::builtIn(u"charte-fr"_s);
        settle(studio);
        const QStringList rules = samples::rulesOf(studio, Severity::Blocks);
        for (const QString &rule : {u"project.missing"_s, u"parties.few"_s, u"article.empty"_s})
            QVERIFY2(rules.contains(rule), qPrintable(rule));
        QVERIFY(composeStudio(studio)->draft);
    }
};

QTEST_APPLESS_MAIN(CharterChecksTest)
#include "tst_charterchecks.moc"
