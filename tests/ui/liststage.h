#pragma once

#include "tests/ui/windowspace.h"

#include "ui/lists/listpanel.h"
#include "ui/lists/viewbox.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace etabli {

using namespace Qt::StringLiterals;

/// A list of projects on a real space, in a window of its own.
class ListStage
{
protected:
    std::unique_ptr<WindowSpace> m_space;
    std::unique_ptr<QWidget> m_window;
    ListPanel *m_panel = nullptr;
    QString m_lead;
    QStringList m_ids;

    static ListSpec spec()
    {
        ListSpec spec;
        spec.type = u"project"_s;
        spec.key = u"tests-projects"_s;
        spec.icon = u"view-task"_s;
        spec.columns = {{u"title"_s, RecordColumn::Title}, {u"stage"_s, RecordColumn::Stage},
                        {u"main_odd"_s, RecordColumn::Odds}, {u"budget"_s, RecordColumn::Number},
                        {u""_s, RecordColumn::Date}, {u"lead"_s, RecordColumn::Text, false},
                        {u"starts_on"_s, RecordColumn::Date, false}, {u"tags"_s, RecordColumn::Text, false}};
        spec.subtitle = {u"territories"_s};
        spec.facets = {u"stage"_s, u"lead"_s, u"territories"_s, u"starts_on"_s};
        spec.edited = {u"stage"_s, u"tags"_s, u"lead"_s, u"budget"_s, u"title"_s};
        spec.words = {u"Projets"_s, u"Filtrer les projets"_s, u"Nouveau projet"_s, u"Aucun projet"_s, u"Un titre suffit."_s,
                      u"Aucun projet n’a ces mots"_s,
                      [](int rows) { return u"%1 projets"_s.arg(rows); }, [](int rows) { return u"plus de %1 projets"_s.arg(rows); },
                      nullptr, [](int chosen, int of) { return u"%1 choisis sur %2"_s.arg(chosen).arg(of); },
                      [](int rows, const QString &sum) { return u"Budget des %1 : %2"_s.arg(rows).arg(sum); }};
        spec.totalled = u"budget"_s;
        ViewSpec ongoing{u"ongoing"_s, u"en cours"_s, {{{u"stage"_s, {u"E1"_s, u"E2"_s}}}}, u"title"_s, false};
        spec.views = {ongoing};
        return spec;
    }

    void open(int count = 60)
    {
        m_window.reset();
        m_space = std::make_unique<WindowSpace>();
        m_ids.clear();
        m_space->prepare([this, count](Workspace &workspace) {
            m_lead = WindowSpace::make(workspace, u"organisation"_s, {u"name=Les Roues de la Vilaine"_s});
            for (int i = 0; i < count; ++i) {
                QStringList words{u"title=Projet %1"_s.arg(i, 5, 10, QChar(u'0')), u"budget=%1"_s.arg(100 * i)};
                if (i % 3 < 2)
                    words += i % 3 == 0 ? u"stage=E1"_s : u"stage=E3"_s;
                if (i % 4 < 2)
                    words += u"starts_on="_s + QDate::currentDate().addDays(i % 4 == 0 ? -5 : 10).toString(Qt::ISODate);
                if (i % 10 == 0)
                    words += u"lead="_s + m_lead;
                if (i % 20 == 0)
                    words += u"title=Épicerie %1"_s.arg(i);
                m_ids += WindowSpace::make(workspace, u"project"_s, words);
            }
        });
        m_space->open();
        show();
    }

    void show(int width = 720)
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(width, 700);
        auto *column = new QVBoxLayout(m_window.get());
        column->setContentsMargins(0, 0, 0, 0);
        m_panel = new ListPanel(m_space->edits(), spec(), m_window.get());
        column->addWidget(m_panel->viewBox());
        column->addWidget(m_panel, 1);
        m_panel->viewBox()->show();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        QTRY_VERIFY(m_panel->model()->rowCount() > 0 || m_ids.isEmpty());
    }

    [[nodiscard]] RecordList *rows() const { return m_panel->rows(); }
    [[nodiscard]] QRect rowRect(int row) const { return rows()->visualRect(m_panel->model()->index(row, 0)); }
    void click(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(rows()->viewport(), Qt::LeftButton, modifiers, rowRect(row).center());
    }
    [[nodiscard]] QString title(int row) const { return m_panel->model()->index(row, 0).data(TitleRole).toString(); }
    [[nodiscard]] QString stage(const QString &id) const { return m_space->stored(u"project"_s, id).text(u"stage"); }
    [[nodiscard]] ViewBox *views() const { return static_cast<ViewBox *>(m_panel->viewBox()); }

    static void prepareProgram()
    {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        Theme::apply(*qApp, SchemeChoice::Light);
        QCoreApplication::setOrganizationName(u"etabli-tests"_s);
        QCoreApplication::setApplicationName(u"lists-%1"_s.arg(QCoreApplication::applicationPid()));
    }
    void close()
    {
        m_window.reset();
        m_space.reset();
    }
};

} // namespace etabli
