#pragma once

#include "tests/ui/windowspace.h"

#include "ui/pages/projects/projectspec.h"
#include "ui/pages/records/facts.h"
#include "ui/pages/records/recordform.h"
#include "ui/pages/records/recordpane.h"
#include "ui/pages/records/recordspage.h"
#include "ui/pages/records/specs.h"
#include "ui/widgets/longtextedit.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QSettings>

namespace etabli {

using namespace Qt::StringLiterals;

/// One record of each type on a real space behind its lanes, and a page of records.
class RecordStage
{
protected:
    std::unique_ptr<WindowSpace> m_space;
    std::unique_ptr<RecordsPage> m_page;
    QHash<QString, QString> m_ids; ///< one record of each type

    static QList<PageSpec> specs()
    {
        return {projectSpec(),     Specs::partnerships(), Specs::organisations(), Specs::contacts(), Specs::meetings(),
                Specs::commitments(), Specs::practices(), Specs::crtes(),         Specs::notes()};
    }
    static PageSpec specOf(const QString &type)
    {
        for (const PageSpec &spec : specs()) {
            if (spec.list.type == type)
                return spec;
        }
        return {};
    }
    static QString titleField(const QString &type) { return QString(recordType(type)->titleField); }

    RecordPane *pane() { return m_page->record(); }
    FormRecord &record() { return pane()->record(); }
    BoundField *field(const QString &name) { return pane()->form()->fieldNamed(name); }
    template <typename Editor>
    Editor *editor(const QString &name)
    {
        return qobject_cast<Editor *>(field(name)->editor());
    }
    QString typedIn(const QString &name)
    {
        if (auto *line = editor<QLineEdit>(name))
            return line->text();
        auto *longText = editor<LongTextEdit>(name);
        return longText ? longText->text() : QString();
    }
    RecordView stored(const QString &type, const QString &id) { return m_space->stored(type, id); }

    void openPage(const QString &type, const QSize &size = {1166, 700})
    {
        if (!m_space->hasDesk())
            m_space->open();
        m_page = std::make_unique<RecordsPage>(m_space->edits(), specOf(type));
        m_page->resize(size);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->arrive();
    }

    void openRecord(const QString &type)
    {
        m_page->showRecord(type, m_ids.value(type), {});
        QTRY_COMPARE(record().sheet().view.id.toString(), m_ids.value(type));
    }

    static void everyType()
    {
        QTest::addColumn<QString>("type");
        for (const PageSpec &spec : specs())
            QTest::newRow(qPrintable(spec.list.type)) << spec.list.type;
    }

    QStringList facts()
    {
        auto *line = pane()->findChild<FactsLine *>();
        return line ? line->texts() : QStringList();
    }

    static QAction *actionOf(RecordPane *pane, const QString &text)
    {
        for (QAction *action : pane->findChildren<QAction *>()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    static void prepareProgram()
    {
        qApp->setProperty("etabli", true);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QVERIFY(loadFonts());
        Theme::apply(*qApp, SchemeChoice::Light);
    }

    void prepare()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); // said by the offscreen platform
        QSettings().clear();
        m_space = std::make_unique<WindowSpace>();
        m_space->prepare([this](Workspace &workspace) {
            const auto make = [&](const QString &type, const QStringList &values) {
                m_ids.insert(type, WindowSpace::make(workspace, type, values));
            };
            make(u"organisation"_s, {u"name=Les Roues de la Vilaine"_s, u"profile=ASSO"_s});
            make(u"crte"_s, {u"title=CRTE des Trois Vallées"_s, u"official_id=crte-53-1"_s, u"ends_on=2020-12-31"_s});
            make(u"project"_s, {u"title=Garage solidaire"_s, u"stage=E1"_s, u"crte="_s + m_ids.value(u"crte"_s)});
            make(u"partnership"_s, {u"title=Mécénat de compétences"_s, u"project="_s + m_ids.value(u"project"_s),
                                    u"parties+="_s + m_ids.value(u"organisation"_s)});
            make(u"contact"_s, {u"name=Maëlle Guivarc’h"_s, u"organisation="_s + m_ids.value(u"organisation"_s)});
            make(u"meeting"_s, {u"title=Atelier mobilité"_s, u"on=2026-03-12"_s});
            make(u"commitment"_s,
                 {u"what=Prêter un local"_s, u"party="_s + m_ids.value(u"organisation"_s),
                  u"due_on="_s + QDate::currentDate().addDays(-2).toString(Qt::ISODate)});
            make(u"practice"_s, {u"title=Épicerie mobile"_s, u"year=2024"_s, u"odds+=2"_s});
            make(u"note"_s, {u"text=Le maire propose un hangar."_s});
        });
    }

    void close()
    {
        m_page.reset();
        m_space->undo().clear();
        m_space->close();
        m_ids.clear();
        Theme::apply(*qApp, SchemeChoice::Light);
    }
};

} // namespace etabli
