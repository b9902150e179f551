#include "core/base/identifier.h"
#include "core/base/textfold.h"

#include <QTest>

using namespace etabli;

/// Identifiers: layout of RFC 9562, order in time, reading back; and the folding of text.
class IdentifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheLayoutOfVersion7()
    {
        const Id id = Id::create(0x0123456789ABLL, {0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0, 0, 1});
        QCOMPARE(id.toString(), QStringLiteral("01234567-89ab-7fff-bfff-000000000001"));
        QCOMPARE(Id::fromString(id.toString().toUpper()), std::optional(id));
    }

    void sortsByTime()
    {
        ManualClock clock(1'700'000'000'000, 1);
        Id previous = Id::create(clock);
        for (int i = 0; i < 1000; ++i) {
            const Id next = Id::create(clock);
            QVERIFY(previous < next);
            QVERIFY(previous.toString() < next.toString());
            previous = next;
        }
    }

    void refusesWhatIsNoIdentifier()
    {
        for (const char *text : {"", "0123", "01234567-89ab-7fff-bfff-00000000000g",
                                 "0123456789ab-7fff-bfff-000000000001-", "01234567-89ab-7fff-bfff-0000000000011"})
            QVERIFY2(!Id::fromString(QString::fromLatin1(text)), text);
    }

    void foldsFrench()
    {
        QCOMPARE(folded(u"L’Œuvre d’Été à Saint‑Étienne"), QStringLiteral("l'oeuvre d'ete a saint-etienne"));
        QCOMPARE(foldedWords(u"L’Œuvre, N°3 (été)"),
                 QStringList({QStringLiteral("l"), QStringLiteral("oeuvre"), QStringLiteral("n"),
                              QStringLiteral("3"), QStringLiteral("ete")}));
    }
};

QTEST_GUILESS_MAIN(IdentifierTest)
#include "tst_identifier.moc"
