#include "ui/widgets/painters.h"
#include "ui/widgets/theme.h"

#include <QTest>

using namespace etabli;

Q_DECLARE_METATYPE(etabli::Scheme)

class TestLookContrast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knownRatios()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        QCOMPARE(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white), contrastRatio(Qt::white, QColor(0x77, 0x77, 0x77)));
    }

    void texts_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const char *name = scheme == Scheme::Light ? "light" : "dark";
            const auto row = [&](const char *what, int number, const QColor &ink, const QColor &ground, double least) {
                QTest::addRow("%s %s %d", name, what, number) << scheme << ink << ground << least;
            };
            int number = 0;
            for (const Token ground : {Token::Window, Token::Nav, Token::Base, Token::AlternateBase, Token::SelectionTint}) {
                for (const Token ink : {Token::Text, Token::SecondText, Token::Accent})
                    row("text", number++, colourOf(ink, scheme), colourOf(ground, scheme), 4.5);
                // The outline of controls stands on these; decorative lines are not asked to.
                if (ground != Token::Nav && ground != Token::SelectionTint)
                    row("outline", number++, colourOf(Token::Outline, scheme), colourOf(ground, scheme), 3.0);
            }
            row("on accent", 0, colourOf(Token::OnAccent, scheme), colourOf(Token::Accent, scheme), 4.5);
            number = 0;
            for (const Status status : {Status::Neutral, Status::Success, Status::Warning, Status::Danger, Status::Info,
                                        Status::Conflict, Status::Sealed, Status::Chosen}) {
                const QColor ink = colourOf(paint::inkOf(status), scheme);
                row("tag", number, ink, colourOf(paint::tintOf(status), scheme), 4.5);
                row("sentence", number, colourOf(Token::Text, scheme), colourOf(paint::tintOf(status), scheme), 4.5);
                row("action", number, colourOf(Token::Accent, scheme), colourOf(paint::tintOf(status), scheme), 4.5);
                row("status on base", number, ink, colourOf(Token::Base, scheme), 4.5);
                row("status on window", number++, ink, colourOf(Token::Window, scheme), 4.5);
            }
            for (int step = 0; step < 6; ++step) {
                row("density", step, densityInk(step, scheme), densityColour(step, scheme), 4.5);
                row("stage", step, stageColour(step, scheme), colourOf(Token::Base, scheme), 3.0);
            }
            number = 0;
            for (const QLatin1String &code : profileCodes())
                row("profile", number++, profileColour(QString(code), scheme), colourOf(Token::Base, scheme), 3.0);
        }
        for (int goal = 1; goal <= 17; ++goal)
            QTest::addRow("goal %d", goal) << Scheme::Light << oddInk(goal) << oddColour(goal) << 4.5;
    }

    void texts()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double ratio = contrastRatio(ink, ground);
        QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1 on %2: %3").arg(ink.name(), ground.name()).arg(ratio)));
    }

    void densityRises()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            double before = 0;
            for (int step = 0; step < 6; ++step) {
                const double now = contrastRatio(densityColour(step, scheme), colourOf(Token::Base, scheme));
                QVERIFY(now > before);
                before = now;
            }
        }
    }

    void paletteCarriesTheTable()
    {
        const QPalette dark = Theme::palette(Scheme::Dark);
        QCOMPARE(dark.color(QPalette::Window).name(), QStringLiteral("#15191c"));
        QVERIFY(dark.color(QPalette::Window).lightness() < 128);
        QCOMPARE(Theme::palette(Scheme::Light).color(QPalette::Highlight).name(), QStringLiteral("#0b5f66"));
        QVERIFY(Theme::palette(Scheme::Light).color(QPalette::Disabled, QPalette::Text)
                != Theme::palette(Scheme::Light).color(QPalette::Active, QPalette::Text));
    }

    void styleSheetIsFilledIn()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const QString sheet = styleSheetFor(scheme, 2.0);
            QVERIFY(!sheet.contains(u'$') && !sheet.contains(u'@') && !sheet.contains(u'!' + QStringLiteral("go")));
            QVERIFY(sheet.contains(QStringLiteral("font-size: 52px")));
            QCOMPARE(sheet.count(u'{'), sheet.count(u'}'));
        }
    }
};

QTEST_MAIN(TestLookContrast)
#include "tst_look_contrast.moc"
