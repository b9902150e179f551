#include "tests/ui/windowspace.h"

#include "core/services/erasing.h"
#include "ui/forms/boundfield.h"
#include "ui/forms/recordsheet.h"
#include "ui/pages/contacts/rights.h"
#include "ui/pages/contacts/rightsnotice.h"
#include "ui/pages/contacts/rightstab.h"
#include "ui/pages/records/specs.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/theme.h"

#include <QDate>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace etabli;
using namespace Qt::StringLiterals;

/// The tab of rights and the notices of a contact, by keyboard and mouse, on a real space behind its lanes.
class ContactsRightsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowSpace> m_space;
    std::unique_ptr<FormRecord> m_record;
    std::unique_ptr<RightsTab> m_tab;
    QString m_person;
    QString m_meeting;

    void openTab(const QString &id)
    {
        m_space->open();
        m_record = std::make_unique<FormRecord>(m_space->edits(), u"contact"_s);
        m_tab = std::make_unique<RightsTab>(*m_record);
        m_tab->resize(620, 700);
        m_tab->show();
        QVERIFY(QTest::qWaitForWindowActive(m_tab.get()));
        m_record->open(id);
        QTRY_COMPARE(m_record->sheet().view.id.toString(), id);
    }
    QPushButton *button(const char *name) { return m_tab->findChild<QPushButton *>(QString::fromLatin1(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QVERIFY(loadFonts());
        Theme::apply(*qApp, SchemeChoice::Light);
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_space = std::make_unique<WindowSpace>();
        m_space->prepare([this](Workspace &workspace) {
            m_person = WindowSpace::make(workspace, u"contact"_s, {u"name=Hélène Kervadec"_s, u"phone=02 99 71 00 00"_s});
            m_meeting = WindowSpace::make(workspace, u"meeting"_s, {u"title=Comité"_s, u"participants="_s + m_person});
        });
    }

    void cleanup()
    {
        m_tab.reset();
        m_record.reset();
        m_space.reset();
    }

    void theRulesAreWrittenInTheTab()
    {
        openTab(m_person);
        const QList<BoundField *> fields = m_tab->findChildren<BoundField *>();
        QCOMPARE(fields.size(), RightsTab::fields().size());
        for (BoundField *field : fields) {
            if (field->field() != u"purpose")
                continue;
            field->edit();
            WindowSpace::type(u"préparer la signature"_s);
        }
        m_tab->commit();
        QTRY_COMPARE(m_space->stored(u"contact"_s, m_person).text(u"purpose"), u"préparer la signature"_s);
        // They are in the tab, and no longer in the form.
        const PageSpec page = withPersonsRights(Specs::contacts());
        for (const FormGroup &group : page.form)
            for (const FormField &field : group.fields)
                QVERIFY(!RightsTab::fields().contains(field.name));
        QVERIFY(!page.tabs.isEmpty() && !page.notices.isEmpty());
    }

    void everythingHeldIsHandedOver()
    {
        openTab(m_person);
        for (const QString &name : {u"données.json"_s, u"données.pdf"_s}) {
            const QString path = m_space->file(name);
            m_tab->answer()->hide();
            m_tab->exportTo(path);
            QTRY_VERIFY(m_tab->answer()->isVisible());
            QVERIFY2(m_tab->answer()->fact().contains(name), qPrintable(m_tab->answer()->fact()));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            if (name.endsWith(u".pdf"))
                QVERIFY(bytes.startsWith("%PDF-"));
            else
                QCOMPARE(QJsonDocument::fromJson(bytes).object().value(u"format"_s).toString(), u"etabli-person"_s);
        }
        // Where nothing can be written, it is said and nothing else happens.
        m_tab->exportTo(m_space->path() + u"/etabli.sqlite/x.pdf"_s);
        QTRY_VERIFY(m_tab->answer()->fact() != u""_s && !m_tab->answer()->fact().contains(u"données"_s));
    }

    void erasedByKeyboardAlone()
    {
        openTab(m_person);
        QTRY_VERIFY(m_tab->eraseButton()->isVisible());
        m_tab->eraseButton()->setFocus();
        QTest::keyClick(m_tab->eraseButton(), Qt::Key_Space);
        QTRY_VERIFY(m_tab->nameEdit()->isVisible());
        QTRY_VERIFY(m_tab->nameEdit()->hasFocus());
        QVERIFY(!m_tab->confirmButton()->isEnabled());
        WindowSpace::type(u"Hélène"_s);
        QVERIFY(!m_tab->confirmButton()->isEnabled());
        QTest::keyClick(m_tab->nameEdit(), Qt::Key_Return); // not the whole name: nothing happens
        WindowSpace::type(u" kervadec"_s);
        QVERIFY(m_tab->confirmButton()->isEnabled());
        QSignalSpy noticed(m_tab.get(), &RecordTab::noticed);
        QTest::keyClick(m_tab->nameEdit(), Qt::Key_Return);
        QTRY_COMPARE(noticed.count(), 1);
        QTRY_VERIFY(m_record->sheet().erased);
        QVERIFY(m_tab->answer()->isVisible());
        QVERIFY(!m_tab->eraseButton()->isVisible());
        const RecordView view = m_space->stored(u"contact"_s, m_person);
        QCOMPARE(view.life, Life::Gone);
        QVERIFY(view.values.isEmpty());
        // A meeting shows that someone was there, and no longer who.
        auto sheet = m_space->desk().read([this](Workspace &workspace) { return readSheet(workspace, u"meeting"_s, m_meeting); });
        sheet.waitForFinished();
        QVERIFY(sheet.result());
        QCOMPARE(sheet.result()->nameOf(m_person), u"Erased person"_s);
    }

    void aChangeOfMindErasesNothing()
    {
        openTab(m_person);
        QTest::mouseClick(m_tab->eraseButton(), Qt::LeftButton);
        QTRY_VERIFY(m_tab->nameEdit()->isVisible());
        WindowSpace::type(u"Hélène Kervadec"_s);
        QTest::mouseClick(button("keep"), Qt::LeftButton);
        QVERIFY(!m_tab->nameEdit()->isVisible());
        QVERIFY(m_tab->nameEdit()->text().isEmpty());
        QVERIFY(m_tab->eraseButton()->isVisible());
        QCOMPARE(m_space->stored(u"contact"_s, m_person).life, Life::Alive);
    }

    void noticesTellTheWeightiestOnly()
    {
        QString silent;
        QString opposed;
        QString fine;
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        m_space->prepare([&](Workspace &workspace) {
            silent = WindowSpace::make(workspace, u"contact"_s, {u"name=Ancienne"_s, u"last_contact_on=2019-03-12"_s});
            opposed = WindowSpace::make(workspace, u"contact"_s, {u"name=Opposée"_s, u"last_contact_on=2019-03-12"_s,
                                                                  u"opposed_on=2024-01-02"_s});
            fine = WindowSpace::make(workspace, u"contact"_s, {u"name=En règle"_s, u"last_contact_on="_s + today,
                                                               u"informed_on="_s + today});
        });
        openTab(m_person);
        RightsNotice notice(*m_record, nullptr);
        const auto factOf = [&](const QString &id) {
            m_record->open(id);
            const bool read = QTest::qWaitFor([&] { return m_record->sheet().view.id.toString() == id; });
            return !read ? u"not read"_s : notice.isHidden() ? QString() : notice.fact();
        };
        QCOMPARE(factOf(fine), QString());
        QVERIFY(factOf(silent).startsWith(u"No contact since"_s));
        QVERIFY(factOf(opposed).startsWith(u"Objected on"_s));
        QVERIFY(factOf(m_person).contains(u"told"_s));
        QCOMPARE(factOf(fine), QString());
    }
};

QTEST_MAIN(ContactsRightsTest)
#include "tst_contacts_rights.moc"
