#include "tests/ui/windowspace.h"

#include "core/services/person.h"
#include "core/services/spaces.h"
#include "core/store/listing.h"
#include "ui/pages/welcome/welcomepage.h"
#include "ui/widgets/chippicker.h"
#include "ui/widgets/fieldframe.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>

using namespace etabli;
using namespace Qt::StringLiterals;

/// The first run by keyboard and by mouse, and what is made of it.
class WelcomeTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    WorkspaceOptions m_options;
    std::unique_ptr<WelcomePage> m_page;

    static QWidget *focused() { return QApplication::focusWidget(); }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"etabli-tests"_s);
        QCoreApplication::setApplicationName(u"tst_welcome"_s);
        QSettings().clear();
        QVERIFY(loadFonts());
        QVERIFY(m_folder.isValid());
        m_options.surroundings = {&m_clock, m_folder.filePath(u"memory"_s), u"m1"_s};
        Theme::apply(*qApp, SchemeChoice::Light, 100);
    }

    void init()
    {
        m_page = std::make_unique<WelcomePage>(m_options);
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void keyboardAlone()
    {
        qRegisterMetaType<Founder>();
        QSignalSpy chosen(m_page.get(), &WelcomePage::ownSpaceChosen);
        QTRY_COMPARE(focused(), static_cast<QWidget *>(m_page->nameEdit()));
        // Nothing typed: said where it is, and the step stays.
        QTest::keyClick(focused(), Qt::Key_Return);
        QCOMPARE(m_page->step(), WelcomePage::Person);
        const auto *frame = qobject_cast<FieldFrame *>(m_page->nameEdit()->parentWidget());
        QVERIFY(frame);
        QVERIFY(!frame->error().isEmpty());
        WindowSpace::type(u"Maëlle Guivarc’h"_s);
        QVERIFY(frame->error().isEmpty());
        QTest::keyClick(focused(), Qt::Key_Return);
        QTRY_COMPARE(m_page->step(), WelcomePage::Organisation);
        QTRY_COMPARE(focused(), static_cast<QWidget *>(m_page->organisationEdit()));
        WindowSpace::type(u"Pays de Redon"_s);
        QTest::keyClick(focused(), Qt::Key_Tab);
        QTRY_COMPARE(focused(), static_cast<QWidget *>(m_page->territoryEdit()));
        WindowSpace::type(u"redon"_s);
        QTRY_VERIFY(m_page->territoryEdit()->picker() && m_page->territoryEdit()->picker()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(m_page->territoryEdit()->picker()->list()->model()->rowCount() > 0, 60'000);
        QTest::keyClick(focused(), Qt::Key_Return);
        QTRY_COMPARE(m_page->territoryEdit()->ids().size(), 1);
        QTRY_VERIFY(!m_page->territoryEdit()->picker()->isVisible());
        m_page->territoryEdit()->setFocus();
        QTest::keyClick(focused(), Qt::Key_Return);
        QTRY_COMPARE(m_page->step(), WelcomePage::Place);
        QTRY_COMPARE(focused(), static_cast<QWidget *>(m_page->ownChoice()));
        QTest::keyClick(focused(), Qt::Key_Return);
        QTRY_COMPARE(chosen.count(), 1);
        const Founder founder = m_page->founder();
        QCOMPARE(founder.name, u"Maëlle Guivarc’h"_s);
        QCOMPARE(founder.organisation, u"Pays de Redon"_s);
        QVERIFY(founder.territory.contains(u':'));
    }

    void escapeGoesBackAndForgetsNothing()
    {
        m_page->nameEdit()->setText(u"Inès"_s);
        QTest::keyClick(focused(), Qt::Key_Return);
        QTRY_COMPARE(m_page->step(), WelcomePage::Organisation);
        QTest::keyClick(focused(), Qt::Key_Escape);
        QTRY_COMPARE(m_page->step(), WelcomePage::Person);
        QCOMPARE(m_page->nameEdit()->text(), u"Inès"_s);
        QTest::keyClick(focused(), Qt::Key_Escape);
        QCOMPARE(m_page->step(), WelcomePage::Person);
    }

    void mouseAloneToTheDemonstration()
    {
        QSignalSpy chosen(m_page.get(), &WelcomePage::demonstrationChosen);
        m_page->nameEdit()->setText(u"Inès"_s);
        QVERIFY(!m_page->backButton()->isVisible());
        QTest::mouseClick(m_page->nextButton(), Qt::LeftButton);
        QTRY_COMPARE(m_page->step(), WelcomePage::Organisation);
        QVERIFY(m_page->backButton()->isVisible());
        const QString skip = m_page->nextButton()->text();
        m_page->organisationEdit()->setFocus();
        WindowSpace::type(u"É"_s);
        QVERIFY(m_page->nextButton()->text() != skip); // nothing is skipped any more
        QTest::mouseClick(m_page->nextButton(), Qt::LeftButton);
        QTRY_COMPARE(m_page->step(), WelcomePage::Place);
        QTest::mouseClick(m_page->demonstrationChoice(), Qt::LeftButton, {}, QPoint(8, m_page->demonstrationChoice()->height() / 2));
        QVERIFY(m_page->demonstrationChoice()->isChecked());
        QTest::mouseClick(m_page->nextButton(), Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
    }

    void aProblemIsSaidAndTheAnswersStay()
    {
        m_page->setKnown(u"Inès"_s, u"Pays de Redon"_s, Chip{u"commune:35236"_s, u"Redon"_s, {}, {}});
        m_page->setStep(WelcomePage::Place);
        m_page->showProblem(u"Échec : ce dossier ne peut pas être écrit."_s);
        QVERIFY(m_page->findChild<MessageStrip *>()->isVisible());
        QCOMPARE(m_page->founder().territory, u"commune:35236"_s);
        QCOMPARE(m_page->step(), WelcomePage::Place);
    }

    void everythingFocusableHasAName()
    {
        for (const int step : {0, 1, 2}) {
            m_page->setStep(static_cast<WelcomePage::Step>(step));
            for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
                if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                    continue;
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         widget->metaObject()->className());
            }
        }
    }

    void fitsAtTwoHundredPercent()
    {
        Theme::apply(*qApp, SchemeChoice::Light, 200);
        m_page = std::make_unique<WelcomePage>(m_options);
        m_page->resize(1366, 740);
        m_page->show();
        for (const int step : {0, 1, 2}) {
            m_page->setStep(static_cast<WelcomePage::Step>(step));
            QTRY_VERIFY(m_page->nextButton()->isVisible());
            QCoreApplication::processEvents();
            const QRect next(m_page->nextButton()->mapTo(m_page.get(), QPoint()), m_page->nextButton()->size());
            QVERIFY2(m_page->rect().contains(next), qPrintable(QString::number(step)));
        }
        Theme::apply(*qApp, SchemeChoice::Light, 100);
    }

    void aSpaceIsFoundedForThePerson()
    {
        const QString folder = m_folder.filePath(u"fondé"_s);
        const Founder founder{u" Maëlle Guivarc’h "_s, u"Pays de Redon – Économie"_s, u"commune:35236"_s};
        const auto made = spaces::found(folder, founder, m_options);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().subject + made.error().detail));
        QVERIFY(!made->organisation.isEmpty());
        const SpaceGlance seen = spaces::glance(folder);
        QVERIFY(seen.exists);
        QCOMPARE(seen.author, u"Maëlle Guivarc’h"_s);
        QCOMPARE(seen.name, founder.organisation);
        QVERIFY(!seen.demonstration);
        auto opened = Workspace::open(folder, Space::Access::Write, m_options);
        QVERIFY(opened);
        const auto record = Records(**opened).show(u"organisation"_s, made->organisation);
        QVERIFY(record);
        QCOMPARE(record->title(), founder.organisation);
        QCOMPARE(record->text(u"territory"), u"commune:35236"_s);
        // Found rather than made again, whatever the case.
        const auto again = spaces::organisationNamed(**opened, u"PAYS de redon – economie"_s, {});
        QVERIFY(again);
        QCOMPARE(*again, made->organisation);
        // The first edit bears the name.
        const auto history = Records(**opened).history(u"organisation"_s, made->organisation);
        QVERIFY(history && !history->isEmpty());
        QCOMPARE(history->first().author, u"Maëlle Guivarc’h"_s);
    }

    void namesThatAreNoneAreRefused()
    {
        for (const QString &name : {QString(), u"   "_s, QString(300, u'x'), u"deux\nlignes"_s}) {
            const auto refused = spaces::found(m_folder.filePath(u"refusé"_s), {name, {}, {}}, m_options);
            QVERIFY(!refused);
            QCOMPARE(refused.error().fault, Fault::InvalidText);
        }
        QVERIFY(!QFileInfo::exists(m_folder.filePath(u"refusé"_s)));
        // A territory nobody knows: nothing is left behind, and one can try again.
        const QString folder = m_folder.filePath(u"essai"_s);
        const auto failed = spaces::found(folder, {u"Inès 🌿"_s, u"Café"_s, u"commune:99999"_s}, m_options);
        QVERIFY(!failed);
        QVERIFY(!QFileInfo::exists(folder));
        QVERIFY(spaces::found(folder, {u"Inès 🌿"_s, u"Café"_s, {}}, m_options));
    }

    void theDemonstrationIsMarked()
    {
        const QString folder = m_folder.filePath(u"démo"_s);
        QVERIFY(spaces::makeDemonstration(folder, u"Inès"_s, m_options));
        QVERIFY(spaces::glance(folder).demonstration);
        // Again: left as it is.
        QVERIFY(spaces::makeDemonstration(folder, u"Autre"_s, m_options));
        QCOMPARE(spaces::glance(folder).author, u"Inès"_s);
        auto opened = Workspace::open(folder, Space::Access::Write, m_options);
        QVERIFY(opened);
        QVERIFY(spaces::rename(**opened, u"Espace d’essai"_s, u"Inès Morvan"_s));
        QVERIFY(spaces::glance(folder).demonstration); // the mark stays
        QCOMPARE(spaces::glance(folder).author, u"Inès Morvan"_s);
        QVERIFY(!spaces::glance(m_folder.filePath(u"nulle part"_s)).exists);
    }

    void eightSpacesAreRemembered()
    {
        for (int number = 0; number < 12; ++number)
            RecentSpaces::note(m_folder.filePath(QString::number(number)));
        RecentSpaces::note(m_folder.filePath(u"6"_s));
        QStringList recent = RecentSpaces::folders();
        QCOMPARE(recent.size(), RecentSpaces::most);
        QCOMPARE(recent.at(0), m_folder.filePath(u"6"_s));
        QCOMPARE(recent.at(1), m_folder.filePath(u"11"_s));
        QCOMPARE(recent.count(m_folder.filePath(u"6"_s)), 1);
        RecentSpaces::forget(m_folder.filePath(u"11"_s));
        QCOMPARE(RecentSpaces::folders().size(), RecentSpaces::most - 1);
    }
};

QTEST_MAIN(WelcomeTest)
#include "tst_welcome.moc"
