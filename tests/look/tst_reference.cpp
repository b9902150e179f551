#include "core/base/clock.h"
#include "core/services/records.h"
#include "tests/look/frozenclock.h"
#include "tests/look/realwindow.h"
#include "ui/shell/shell.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace etabli;
using namespace Qt::StringLiterals;

namespace {

const QSize laptop(1366, 768);
constexpr int channelTolerance = 12; ///< of 255, for one channel of one pixel
constexpr double shareTolerated = 0.002;

bool isDebian12()
{
    QFile file(u"/etc/os-release"_s);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = file.readAll();
    return text.contains("\nID=debian\n") && text.contains("VERSION_ID=\"12\"");
}

/// The share of pixels that differ, and where: red on a pale copy.
double difference(const QImage &expected, const QImage &seen, QImage &shown)
{
    shown = seen.convertToFormat(QImage::Format_RGB32);
    qint64 differing = 0;
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x) {
            const QRgb a = expected.pixel(x, y);
            const QRgb b = seen.pixel(x, y);
            const int most = std::max({qAbs(qRed(a) - qRed(b)), qAbs(qGreen(a) - qGreen(b)), qAbs(qBlue(a) - qBlue(b))});
            const bool differs = most > channelTolerance;
            differing += differs ? 1 : 0;
            const int pale = 160 + qGray(b) * 95 / 255;
            shown.setPixel(x, y, differs ? qRgb(220, 0, 0) : qRgb(pale, pale, pale));
        }
    }
    return double(differing) / (double(seen.width()) * seen.height());
}

} // namespace

/// The window is as it was when somebody looked at it: twelve states against pictures kept beside this test. With
/// ETABLI_RENEW_REFERENCES set, the pictures are made anew; look at them before they are kept.
class TstReference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void demonstration_data();
    void demonstration();
    void edges_data();
    void edges();

private:
    void compare(const QImage &seen, const QString &name);
    [[nodiscard]] bool fillEdges();

    QTemporaryDir m_home;
    std::unique_ptr<RealWindow> m_demonstration;
    std::unique_ptr<RealWindow> m_edges;
};

void TstReference::initTestCase()
{
    if (!isDebian12())
        QSKIP("the reference pictures were made with the fonts and the Qt of Debian 12");
    QVERIFY(m_home.isValid());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
    QVERIFY(RealWindow::prepare());
    const SystemClock clock;
    QCOMPARE(clock.now(), frozenNow);
    QVERIFY(RealWindow::makeDemonstration(m_home.filePath(u"demonstration"_s), clock));
    m_demonstration = std::make_unique<RealWindow>(m_home.filePath(u"demonstration"_s));
}

void TstReference::cleanupTestCase()
{
    m_demonstration.reset();
    m_edges.reset();
}

void TstReference::compare(const QImage &seen, const QString &name)
{
    const QString kept = QStringLiteral(ETABLI_SOURCE_DIR "/tests/look/reference/") + name + u".png"_s;
    if (qEnvironmentVariableIsSet("ETABLI_RENEW_REFERENCES")) {
        QVERIFY(QDir().mkpath(QStringLiteral(ETABLI_SOURCE_DIR "/tests/look/reference")));
        QVERIFY(seen.save(kept, nullptr, 0));
        return;
    }
    const QImage expected(kept);
    QVERIFY2(!expected.isNull(), qPrintable(u"no reference: "_s + kept));
    QCOMPARE(seen.size(), expected.size());
    QImage shown;
    const double share = difference(expected, seen, shown);
    if (share <= shareTolerated)
        return;
    const QDir folder(QStringLiteral(ETABLI_BINARY_DIR "/look-differences"));
    QVERIFY(folder.mkpath(u"."_s));
    QVERIFY(seen.save(folder.filePath(name + u"-seen.png"_s)));
    QVERIFY(shown.save(folder.filePath(name + u"-difference.png"_s)));
    QFAIL(qPrintable(u"%1: %2 % of the pixels differ, see %3"_s.arg(name).arg(share * 100, 0, 'f', 2).arg(folder.path())));
}

void TstReference::demonstration_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("tab");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("percent");
    QTest::newRow("accueil") << u"home"_s << QString() << false << 100;
    QTest::newRow("accueil-sombre") << u"home"_s << QString() << true << 100;
    QTest::newRow("projets") << u"projects"_s << u"Fiche"_s << false << 100;
    QTest::newRow("projets-sombre") << u"projects"_s << u"Fiche"_s << true << 100;
    QTest::newRow("projets-200") << u"projects"_s << u"Fiche"_s << false << 200;
    QTest::newRow("organisations") << u"organisations"_s << u"Fiche"_s << false << 100;
    QTest::newRow("contacts-droits") << u"contacts"_s << u"Droits"_s << false << 100;
    QTest::newRow("crte-sombre-200") << u"crte"_s << u"Fiche"_s << true << 200;
}

void TstReference::demonstration()
{
    QFETCH(const QString, page);
    QFETCH(const QString, tab);
    QFETCH(const bool, dark);
    QFETCH(const int, percent);
    m_demonstration->look(laptop, dark ? SchemeChoice::Dark : SchemeChoice::Light, percent);
    m_demonstration->show(page);
    if (!tab.isEmpty())
        QVERIFY(m_demonstration->openTab(page, tab));
    compare(m_demonstration->picture(), QString::fromLatin1(QTest::currentDataTag()));
}

bool TstReference::fillEdges()
{
    ManualClock clock(frozenNow - 86'400'000, 60'000);
    WorkspaceOptions options;
    options.surroundings.clock = &clock;
    auto made = Workspace::create(m_home.filePath(u"edges"_s), u"Poste de Redon"_s, u"Maëlle Guivarc’h"_s, options);
    if (!made)
        return false;
    Records records(**made);
    const auto make = [&](const QString &title, const QString &summary) {
        QList<Assignment> all{{u"title"_s, Assignment::Kind::Set, title}};
        if (!summary.isEmpty())
            all += {u"summary"_s, Assignment::Kind::Set, summary};
        return bool(records.create(u"project"_s, all));
    };
    return make(u"Une alliance dont le nom ne finit pas "_s.repeated(8).left(300).trimmed(), {})
        && make(u"تعاونية النقل التضامني"_s, u"نص من اليمين إلى اليسار"_s)
        && make(u"Dix mille signes"_s, u"Un texte qui ne tient pas. "_s.repeated(371).left(10'000).trimmed());
}

void TstReference::edges_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("percent");
    QTest::newRow("espace-vide") << QString() << false << 100;
    QTest::newRow("nom-long") << u"Une alliance"_s << false << 100;
    QTest::newRow("droite-a-gauche") << u"تعاونية"_s << true << 100;
    QTest::newRow("dix-mille-signes-200") << u"Dix mille"_s << false << 200;
}

void TstReference::edges()
{
    QFETCH(const QString, title);
    QFETCH(const bool, dark);
    QFETCH(const int, percent);
    m_demonstration.reset();
    const SchemeChoice scheme = dark ? SchemeChoice::Dark : SchemeChoice::Light;
    if (title.isEmpty()) {
        const SystemClock clock;
        WorkspaceOptions options;
        options.surroundings.clock = &clock;
        QVERIFY(Workspace::create(m_home.filePath(u"empty"_s), u"Poste de Redon"_s, u"Maëlle Guivarc’h"_s, options));
        RealWindow window(m_home.filePath(u"empty"_s));
        window.look(laptop, scheme, percent);
        window.show(u"projects"_s);
        compare(window.picture(), QString::fromLatin1(QTest::currentDataTag()));
        return;
    }
    if (!m_edges) {
        QVERIFY(fillEdges());
        m_edges = std::make_unique<RealWindow>(m_home.filePath(u"edges"_s));
    }
    m_edges->look(laptop, scheme, percent);
    QVERIFY(m_edges->open(u"projects"_s, title));
    compare(m_edges->picture(), QString::fromLatin1(QTest::currentDataTag()));
}

QTEST_MAIN(TstReference)
#include "tst_reference.moc"
