#pragma once

#include "tests/ui/windowspace.h"

#include "core/services/attachments.h"
#include "core/services/backupschedule.h"
#include "core/services/homenotes.h"
#include "core/store/listing.h"
#include "ui/pages/home/duecard.h"
#include "ui/pages/home/exchangecard.h"
#include "ui/pages/home/filingpane.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/home/homerow.h"
#include "ui/pages/home/notecard.h"
#include "ui/pages/home/noteedit.h"
#include "ui/pages/home/practicecard.h"
#include "ui/pages/home/resumecard.h"
#include "ui/pages/home/territorycard.h"
#include "ui/widgets/chippicker.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/recordroles.h"
#include "ui/widgets/theme.h"

#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>

namespace etabli {

using namespace Qt::StringLiterals;

/// The home page on a real space behind its lanes: what its tests start from and end with.
class HomeStage
{
protected:
    std::unique_ptr<WindowSpace> m_space;
    std::unique_ptr<HomePage> m_page;
    QString m_talvern;
    QString m_garage;

    NoteEdit *edit() { return m_page->note()->edit(); }
    QListView *list() { return edit()->list() ? edit()->list()->list() : nullptr; }
    bool listOpen() { return edit()->list() && edit()->list()->isVisible(); }
    QString lineAt(int row) { return list()->model()->index(row, 0).data().toString(); }

    void openPage(const QSize &size = {1166, 700}, bool readOnly = false)
    {
        m_space->open();
        m_page = std::make_unique<HomePage>(m_space->edits(), readOnly);
        m_page->resize(size);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QSignalSpy shown(m_page.get(), &HomePage::refreshed);
        m_page->arrive();
        QTRY_VERIFY(!shown.isEmpty());
    }
    void closePage()
    {
        m_page.reset();
        m_space->undo().clear();
        m_space->close();
    }
    /// The records of a type, as the store has them.
    QList<RecordView> all(const QString &type)
    {
        auto future = m_space->desk().read([type](Workspace &workspace) -> Result<QList<RecordView>> {
            ListQuery query;
            query.type = type;
            ETABLI_ASSIGN(const ListPage page, Listing(workspace.space()).page(query));
            QList<RecordView> views;
            for (const ListRow &row : page.rows) {
                ETABLI_ASSIGN(const RecordView view, workspace.reader().record(row.key));
                views += view;
            }
            return views;
        });
        future.waitForFinished();
        return future.result().value_or(QList<RecordView>{});
    }
    NoteDraft keptDraft()
    {
        auto future = m_space->desk().write([](Workspace &workspace) { return HomeNotes(workspace).draft(); });
        future.waitForFinished();
        return future.result().value_or(NoteDraft{});
    }

    void prepareAll()
    {
        qApp->setProperty("etabli", true);
        QCoreApplication::setOrganizationName(u"etabli-test-home"_s);
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
            m_talvern = WindowSpace::make(workspace, u"organisation"_s, {u"name=Menuiseries Talvern"_s, u"profile=ENTR"_s});
            WindowSpace::make(workspace, u"organisation"_s, {u"name=Coopérative Le Grand Gué"_s, u"profile=ASSO"_s});
            m_garage = WindowSpace::make(workspace, u"project"_s, {u"title=Garage solidaire et covoiturage"_s, u"stage=E2"_s,
                                                                   u"territories=commune:35236"_s, u"lead="_s + m_talvern});
        });
    }

    void clean()
    {
        if (m_page)
            closePage();
    }
};

} // namespace etabli
