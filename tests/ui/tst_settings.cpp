#include "tests/ui/windowspace.h"

#include "core/services/person.h"
#include "ui/pages/settings/aboutbox.h"
#include "ui/pages/settings/backupcard.h"
#include "ui/pages/settings/lookcard.h"
#include "ui/pages/settings/personcard.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/settings/spacescard.h"
#include "ui/widgets/chippicker.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/fieldframe.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>

using namespace etabli;
using namespace Qt::StringLiterals;

/// The settings, by mouse and keyboard, on a real space.
class SettingsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowSpace> m_space;
    std::unique_ptr<BackupKeeper> m_keeper;
    std::unique_ptr<SettingsPage> m_page;

    [[nodiscard]] SpaceGlance glance() { return spaces::glance(m_space->path()); }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"etabli-tests"_s);
        QCoreApplication::setApplicationName(u"tst_settings"_s);
        QCoreApplication::setApplicationVersion(u"0.1.0"_s);
        QVERIFY(loadFonts());
        Theme::apply(*qApp, SchemeChoice::Light, 100);
    }

    void init()
    {
        QSettings().clear();
        m_space = std::make_unique<WindowSpace>();
        m_space->prepare([](Workspace &workspace) {
            WindowSpace::make(workspace, u"organisation"_s, {u"name=Café citoyen de Redon"_s});
        });
        m_space->open();
        m_keeper = std::make_unique<BackupKeeper>(m_space->edits(), m_space->path(), m_space->options());
        m_page = std::make_unique<SettingsPage>(m_space->edits(), *m_keeper);
        m_page->resize(1166, 690);
        m_page->show();
        m_page->arrive();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_keeper.reset();
        m_space->undo().clear();
        m_space->close();
        m_space.reset();
    }

    void theNameChangesForNewEdits()
    {
        QLineEdit *name = m_page->person()->nameEdit();
        QTRY_COMPARE(name->text(), u"Maëlle Guivarc’h"_s);
        name->setFocus();
        name->selectAll();
        WindowSpace::type(u"Éloïse Le Bihan"_s);
        QTRY_COMPARE(glance().author, u"Éloïse Le Bihan"_s);
        QCOMPARE(glance().name, u"Poste de Redon"_s);
        QTRY_COMPARE(Person::remembered({}).name, u"Éloïse Le Bihan"_s);
        // Emptied: said below the field, and nothing is lost.
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        m_page->leave();
        bool told = false;
        for (const FieldFrame *frame : m_page->person()->findChildren<FieldFrame *>())
            told = told || !frame->error().isEmpty();
        QVERIFY(told);
        QCOMPARE(glance().author, u"Éloïse Le Bihan"_s);
    }

    void theOrganisationIsFoundOrMade()
    {
        ChipsEdit *organisation = m_page->person()->organisationEdit();
        QTRY_COMPARE(m_page->person()->nameEdit()->text(), u"Maëlle Guivarc’h"_s);
        organisation->setFocus();
        organisation->openPicker(u"Café"_s);
        QTRY_VERIFY(organisation->picker()->list()->model()->rowCount() == 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(Person::remembered(glance().id).organisationLabel, u"Café citoyen de Redon"_s);
        const QString found = Person::remembered(glance().id).organisation;
        QCOMPARE(m_space->stored(u"organisation"_s, found).title(), u"Café citoyen de Redon"_s);
        // Another, that no record bears yet.
        QSignalSpy kept(m_page->person(), &PersonCard::kept);
        organisation->setChips({});
        organisation->openPicker(u"Les Roues de la Vilaine"_s);
        QTRY_VERIFY(organisation->picker()->isVisible());
        QTRY_COMPARE(organisation->picker()->list()->model()->rowCount(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(kept.count() > 0);
        const QString made = Person::remembered(glance().id).organisation;
        QVERIFY(made != found);
        QCOMPARE(m_space->stored(u"organisation"_s, made).title(), u"Les Roues de la Vilaine"_s);
    }

    void asksForTheLook()
    {
        LookCard *look = m_page->look();
        qRegisterMetaType<SchemeChoice>();
        QSignalSpy scheme(look, &LookCard::schemeChosen);
        QSignalSpy percent(look, &LookCard::textPercentChosen);
        QSignalSpy language(look, &LookCard::languageChosen);
        look->setTextPercent(130);
        QCOMPARE(percent.count(), 0);
        look->schemeBox()->setFocus();
        QTest::keyClick(look->schemeBox(), Qt::Key_End);
        QCOMPARE(scheme.count(), 1);
        QCOMPARE(scheme.first().first().value<SchemeChoice>(), SchemeChoice::Dark);
        look->sizeSlider()->setFocus();
        QTest::keyClick(look->sizeSlider(), Qt::Key_Right);
        QCOMPARE(percent.count(), 1);
        QCOMPARE(percent.first().first().toInt(), 140);
        look->languageBox()->setFocus();
        QTest::keyClick(look->languageBox(), Qt::Key_End);
        QCOMPARE(language.count(), 1);
        QCOMPARE(language.first().first().toString(), u"en"_s);
    }

    void backsUpAndPutsBack()
    {
        BackupCard *card = m_page->backups();
        QSignalSpy restored(m_keeper.get(), &BackupKeeper::restored);
        QSignalSpy asked(card, &BackupCard::openRequested);
        QVERIFY(!card->stateLabel()->text().isEmpty());
        QTest::mouseClick(card->nowButton(), Qt::LeftButton);
        QTRY_COMPARE(card->restoreButtons().size(), 1);
        QVERIFY(!m_keeper->isRunning());
        QCOMPARE(m_keeper->view().state.records, 1);
        QTest::mouseClick(card->restoreButtons().first(), Qt::LeftButton);
        // Nothing is done before the yes, which has the focus.
        QVERIFY(card->message()->isVisible());
        QCOMPARE(restored.count(), 0);
        QTest::keyClick(card->message()->actionButton(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(restored.count(), 1, 30'000);
        const QString folder = restored.first().first().toString();
        QVERIFY(folder != m_space->path());
        QVERIFY(spaces::glance(folder).exists);
        QVERIFY(glance().exists);
        QTRY_VERIFY(card->message()->isVisible());
        QTest::keyClick(card->message()->actionButton(), Qt::Key_Space);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), folder);
    }

    void theRhythmIsKept()
    {
        BackupCard *card = m_page->backups();
        card->rhythmBox()->setFocus();
        QTest::keyClick(card->rhythmBox(), Qt::Key_End);
        QTRY_COMPARE(BackupSchedule(m_space->path()).plan().rhythm, BackupRhythm::Never);
    }

    void aFailureIsTold()
    {
        QFile file(m_space->file(u"occupé"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        m_keeper->setPlan({BackupRhythm::Daily, file.fileName()});
        QTRY_VERIFY(m_page->backups()->message()->isVisible());
        QVERIFY(m_page->backups()->message()->fact().contains(u"occupé"));
        // What is kept of it is said as long as it lasts.
        BackupState state;
        state.failedAt = QDateTime::currentMSecsSinceEpoch();
        state.failure = Error{Fault::DiskFull, u"/media/clé"_s, {}};
        QVERIFY(BackupCard::sentence(state).contains(u"/media/clé"));
    }

    void typingGoesOnDuringABackup()
    {
        QSignalSpy ended(m_keeper.get(), &BackupKeeper::ended);
        m_keeper->backUpNow();
        bool written = false;
        m_space->edits().run(
            u"Nom"_s,
            [](Workspace &workspace) {
                return Records(workspace).create(u"project"_s, {{u"title"_s, Assignment::Kind::Set, u"Écrit pendant"_s}});
            },
            this, [&written](const Result<EditReceipt> &done) { written = done.has_value(); });
        QTRY_VERIFY(written);
        QTRY_COMPARE(ended.count(), 1);
    }

    void recentSpacesAreListedAndMissingOnesSaid()
    {
        const QString other = m_space->file(u"autre"_s);
        QVERIFY(spaces::found(other, {u"Inès"_s, {}, {}}, m_space->options()));
        RecentSpaces::note(m_space->file(u"disparu"_s));
        RecentSpaces::note(other);
        QSignalSpy asked(m_page->spaces(), &SpacesCard::openRequested);
        QSignalSpy shown(m_page->spaces(), &SpacesCard::shown);
        m_page->spaces()->refresh();
        QTRY_VERIFY(shown.count() > 0);
        QTRY_COMPARE(m_page->spaces()->openButtons().size(), 1);
        QTest::keyClick(m_page->spaces()->openButtons().first(), Qt::Key_Space);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), other);
    }

    void licencesAreTold()
    {
        const QString text = AboutBox::text();
        for (const auto &name : {u"0.1.0"_s, u"Qt "_s, u"KArchive"_s, u"SQLite"_s, u"libsodium"_s, u"Lato"_s, u"Gentium"_s,
                                 u"Breeze"_s, u"INSEE"_s, u"Licence Ouverte"_s, u"LGPL"_s, u"OFL"_s, u"ISC"_s})
            QVERIFY2(text.contains(name), qPrintable(name));
        AboutBox box;
        box.copy();
        QCOMPARE(QApplication::clipboard()->text(), text);
    }

    void everythingFocusableHasAName()
    {
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }
};

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
