#include "ui/text/worddiff.h"

#include <QTest>

using namespace etabli;
using namespace Qt::StringLiterals;

namespace {

QString written(const QList<DiffPart> &parts)
{
    QString text;
    for (const DiffPart &part : parts)
        text += part.isDifference() ? QString(u'[' + part.a + u'|' + part.b + u']') : part.a;
    return text;
}

} // namespace

/// Texts compared word by word: readable differences, and nothing lost.
class TestWordDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differences_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("parts");
        QTest::newRow("same") << u"Café à Redon"_s << u"Café à Redon"_s << u"Café à Redon"_s;
        QTest::newRow("word") << u"en loue douze à la semaine"_s << u"en loue quinze à la semaine"_s
                              << u"en loue [douze|quinze] à la semaine"_s;
        QTest::newRow("apostrophe is in the word") << u"l’été indien"_s << u"l’hiver indien"_s << u"[l’été|l’hiver] indien"_s;
        QTest::newRow("nothing before") << QString() << u"Un mot"_s << u"[|Un mot]"_s;
        QTest::newRow("joined over a small word") << u"un grand et vieux four"_s << u"un petit et neuf four"_s
                                                  << u"un [grand et vieux|petit et neuf] four"_s;
        QTest::newRow("sentences stay apart") << u"Il pleut. Il vente."_s << u"Il neige. Il gèle."_s
                                              << u"Il [pleut|neige]. Il [vente|gèle]."_s;
        QTest::newRow("lines") << u"un\ndeux\ntrois"_s << u"un\n2\ntrois"_s << u"un\n[deux|2]\ntrois"_s;
        QTest::newRow("typographic space") << u"12\u202F000 €"_s << u"12 000 €"_s << u"12[\u202F| ]000 €"_s;
    }

    void differences()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(QString, parts);
        QCOMPARE(written(wordDiff(a, b)), parts);
    }

    void nothingIsLost()
    {
        // Random texts of few words: each side is found again, whatever the cut.
        quint32 seed = 20260312;
        const auto next = [&seed](quint32 below) {
            seed = seed * 1664525U + 1013904223U;
            return (seed >> 8) % below;
        };
        const QStringList words{u"le"_s, u"œuvre"_s, u"\n"_s, u", "_s, u" "_s, u"𝄞"_s, u"élan"_s, u". "_s, u"12"_s};
        for (int round = 0; round < 400; ++round) {
            QString texts[2];
            for (QString &text : texts) {
                for (quint32 i = 0, count = next(14); i < count; ++i)
                    text += words.at(next(static_cast<quint32>(words.size())));
            }
            const QList<DiffPart> parts = wordDiff(texts[0], texts[1]);
            QString a;
            QString b;
            int number = 0;
            for (const DiffPart &part : parts) {
                a += part.a;
                b += part.b;
                if (part.isDifference()) {
                    QCOMPARE(part.number, ++number);
                    QVERIFY(part.a != part.b);
                } else {
                    QCOMPARE(part.a, part.b);
                }
            }
            QCOMPARE(a, texts[0]);
            QCOMPARE(b, texts[1]);
            QCOMPARE(differenceCount(parts), number);
        }
    }

    void bothPutsASpaceBetween()
    {
        QCOMPARE(chosenText({u"douze"_s, u"quinze"_s, 1}, DiffChoice::Both), u"douze quinze"_s);
        QCOMPARE(chosenText({u"douze "_s, u"quinze "_s, 1}, DiffChoice::Both), u"douze quinze "_s);
        QCOMPARE(chosenText({QString(), u"quinze"_s, 1}, DiffChoice::Both), u"quinze"_s);
        QCOMPARE(chosenText({u"a"_s, u"b"_s, 1}, DiffChoice::Undecided), QString());
    }

    void veryLongTextsStayQuick()
    {
        QString a;
        QString b;
        for (int i = 0; i < 20'000; ++i) {
            a += QString::number(i) + u' ';
            b += QString::number(i * 7 + 3) + u' ';
        }
        QElapsedTimer timer;
        timer.start();
        const QList<DiffPart> parts = wordDiff(u"Début "_s + a + u"fin"_s, u"Début "_s + b + u"fin"_s);
        QVERIFY(differenceCount(parts) >= 1);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_exchanges_worddiff.moc"
