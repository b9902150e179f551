#pragma once

#include "core/jobs/lane.h"
#include "core/services/dashboards.h"
#include "ui/models/recordrows.h"
#include "ui/pages/page.h"
#include "ui/paper/dashboardsheet.h"

#include <memory>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QMenu;
class QScrollArea;
class QToolButton;
class QTimer;

namespace etabli {

class ChartCard;
class ChipPicker;
class ChoiceBox;
class Crumbs;
class DashboardOutput;
class Edits;
class EmptyState;
class FigureView;
class FilterRow;
class KeyStrip;
class MessageStrip;

/// Tableaux de bord (mock-ups 03 and 09): the figures and charts of any territory, one level at a time. Counted on
/// the reading lane, again a moment after an edit; what is on screen stays until the next figures are there. Its
/// content is made at the first visit. GUI thread.
class DashboardPage : public Page
{
    Q_OBJECT
public:
    /// `edits` must outlive it.
    explicit DashboardPage(Edits &edits, QWidget *parent = nullptr);
    ~DashboardPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    [[nodiscard]] QWidget *headerWidget() const override;
    [[nodiscard]] bool prints() const override { return true; }
    void print() override;
    void arrive() override;

    /// Goes to a territory: "departement:44".
    void showPlace(const QString &place);
    /// Goes one level up, where there is one.
    void goUp();
    void setFilter(const DashboardFilter &filter);
    void setVintage(int year);

    /// What is on screen; nothing before the first answer.
    [[nodiscard]] const std::optional<Dashboard> &dashboard() const { return m_board; }
    [[nodiscard]] const DashboardSheet &sheet() const { return m_sheet; }
    [[nodiscard]] Crumbs *crumbs() const { return m_crumbs; }
    [[nodiscard]] FilterRow *filters() const { return m_filters; }
    [[nodiscard]] KeyStrip *keys() const { return m_keys; }
    [[nodiscard]] ChartCard *stages() const { return m_stages; }
    [[nodiscard]] ChartCard *map() const { return m_map; }
    [[nodiscard]] ChartCard *goals() const { return m_goals; }
    [[nodiscard]] ChartCard *profiles() const { return m_profiles; }
    [[nodiscard]] ChartCard *fragilities() const { return m_fragilities; }
    [[nodiscard]] ChartCard *ranked() const { return m_ranked; }
    [[nodiscard]] ChartCard *years() const { return m_years; }
    [[nodiscard]] ChartCard *allGoals() const { return m_allGoals; }
    [[nodiscard]] QToolButton *unplacedButton() const { return m_unplaced; }
    [[nodiscard]] QToolButton *exportButton() const { return m_export; }
    [[nodiscard]] ChoiceBox *vintages() const { return m_vintages; }
    [[nodiscard]] EmptyState *empty() const { return m_empty; }
    [[nodiscard]] DashboardOutput *output() const { return m_output; }
    [[nodiscard]] ChipPicker *picker() const { return m_picker; }

Q_SIGNALS:
    /// The list of projects narrowed so.
    void projectsRequested(const etabli::ListFacets &facets);
    void newProjectRequested();
    /// Figures were counted and shown: what tests and journeys wait for.
    void refreshed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Answer
    {
        Dashboard board;
        QString space; ///< identifier
        QString name;
        bool fictional = false;
        QList<int> vintages;
        QDate today;
    };
    struct Question
    {
        QString place;
        QString former; ///< of the person's home, when no place was asked for yet
        int vintage = 0;
        DashboardFilter filter;
    };
    [[nodiscard]] static Result<Answer> read(Workspace &workspace, Dashboards &boards, const Question &question);
    void make();
    void makeFoot();
    void makeCards();
    template <typename Made>
    ChartCard *addCard(const QString &name, const QString &title);
    void fold();
    void refreshSoon();
    void refresh();
    void showAnswer(const Answer &answer);
    void showCharts();
    void showEmpty();
    void open(const QString &key);
    void openProjects(const QString &place, const QString &field, const QString &value);
    void choosePlace();

    Edits &m_edits;
    std::shared_ptr<Dashboards> m_boards;
    std::optional<Dashboard> m_board;
    DashboardSheet m_sheet;
    QString m_place;
    QString m_space;
    int m_vintage = 0;
    bool m_stale = true;
    bool m_wantsFocus = false; ///< with the first figures
    Latest m_latest;
    QTimer *m_pause;
    Crumbs *m_crumbs;
    QAction *m_toPdf;
    DashboardOutput *m_output = nullptr;
    MessageStrip *m_message = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_inner = nullptr;
    FilterRow *m_filters = nullptr;
    QToolButton *m_unplaced = nullptr;
    QToolButton *m_export = nullptr;
    KeyStrip *m_keys = nullptr;
    QWidget *m_cards = nullptr;
    QBoxLayout *m_top = nullptr; ///< filters, and what stands at their right or below them
    QGridLayout *m_grid = nullptr;
    ChartCard *m_stages = nullptr;
    ChartCard *m_map = nullptr;
    ChartCard *m_goals = nullptr;
    ChartCard *m_profiles = nullptr;
    ChartCard *m_fragilities = nullptr;
    ChartCard *m_ranked = nullptr;
    ChartCard *m_years = nullptr;
    ChartCard *m_allGoals = nullptr; ///< main or other, without territories
    EmptyState *m_empty = nullptr;
    QWidget *m_foot = nullptr;
    ChoiceBox *m_vintages = nullptr;
    QLabel *m_facts = nullptr;
    ChipPicker *m_picker = nullptr;
    int m_folded = -1;
};

} // namespace etabli
