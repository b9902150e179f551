#include "ui/pages/dashboard/dashboardpage.h"

#include "ui/charts/chartcard.h"
#include "ui/charts/figureview.h"
#include "ui/commands/edits.h"
#include "ui/pages/dashboard/dashboardoutput.h"
#include "ui/pages/dashboard/filterrow.h"
#include "ui/pages/dashboard/keystrip.h"
#include "ui/paper/dashboardcharts.h"
#include "ui/paper/dashboardkey.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagestrip.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace etabli {

namespace {

enum Folding { Narrow, Middle, Wide };
constexpr qsizetype mostBars = 10;
constexpr qsizetype shortGrid = 8;

/// Gives a card what its chart shows.
template <typename Made, typename Data>
void fill(ChartCard *card, const DashboardSheet::Chart<Data> &chart, const QString &nothing)
{
    auto *view = static_cast<FigureView *>(card->chart());
    static_cast<Made *>(view->figure())->setData(chart.data);
    view->changed();
    card->setTitle(chart.title);
    card->setTable(chart.table);
    card->setNote(chart.note);
    card->setNothing(nothing);
}

/// The first rows of a long list: the others are in its table, and the note says so.
DashboardSheet::Chart<BarsData> shortened(DashboardSheet::Chart<BarsData> chart)
{
    const auto more = static_cast<int>(chart.data.rows.size() - mostBars);
    if (more < 2)
        return chart;
    chart.data.rows = chart.data.rows.mid(0, mostBars);
    chart.note = DashboardCharts::tr("%n more in the table", "rows", more) + u'.' + (chart.note.isEmpty() ? QString() : QString(u' ' + chart.note));
    return chart;
}

} // namespace

template <typename Made>
ChartCard *DashboardPage::addCard(const QString &name, const QString &title)
{
    auto *card = new ChartCard(title, new FigureView(std::make_unique<Made>()), m_cards);
    card->setObjectName(name);
    card->setHint([](const QString &key) {
        switch (DashboardKey::fromText(key).opens) {
        case DashboardKey::Opens::Territory: return tr("go there", "what Enter does");
        case DashboardKey::Opens::Projects: return tr("open the list", "what Enter does");
        case DashboardKey::Opens::Nothing: break;
        }
        return QString();
    });
    connect(card, &ChartCard::opened, this, &DashboardPage::open);
    return card;
}

void DashboardPage::make()
{
    if (m_grid)
        return;
    m_output = new DashboardOutput(this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_message = new MessageStrip(this);
    whole->addWidget(m_message);
    m_message->hide();
    connect(m_output, &DashboardOutput::told, m_message,
            [this](Status status, const QString &fact, const QString &consequence) {
                m_message->tell(status, fact, consequence);
            });
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    whole->addWidget(m_scroll, 1);
    m_inner = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(m_inner);
    column->setContentsMargins(Theme::px(16), Theme::px(10), Theme::px(16), Theme::px(12));
    column->setSpacing(Theme::px(10));

    m_top = new QHBoxLayout;
    m_top->setSpacing(Theme::px(8));
    m_filters = new FilterRow(m_inner);
    connect(m_filters, &FilterRow::filterChanged, this, &DashboardPage::refresh);
    m_top->addWidget(m_filters, 1);
    m_unplaced = new QToolButton(m_inner);
    Theme::setTone(m_unplaced, Token::Accent);
    m_unplaced->setFocusPolicy(Qt::TabFocus);
    m_unplaced->hide();
    connect(m_unplaced, &QToolButton::clicked, this, [this] {
        ListFacets facets;
        facets.fields += ListFacet{QStringLiteral("territories"), {QString()}};
        Q_EMIT projectsRequested(facets);
    });
    m_top->addWidget(m_unplaced, 0, Qt::AlignTop);
    m_export = new QToolButton(m_inner);
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export this dashboard"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setFocusPolicy(Qt::TabFocus);
    Theme::setTone(m_export, Token::Accent);
    auto *formats = new QMenu(m_export);
    for (const auto &[words, suffix] : {std::pair(tr("PDF document…"), QStringLiteral("pdf")),
                                        std::pair(tr("PNG picture…"), QStringLiteral("png")),
                                        std::pair(tr("CSV table…"), QStringLiteral("csv"))})
        connect(formats->addAction(words), &QAction::triggered, this, [this, ending = suffix] { m_output->askExport(ending); });
    formats->addSeparator();
    connect(formats->addAction(tr("Print…")), &QAction::triggered, this, &DashboardPage::print);
    m_export->setMenu(formats);
    m_top->addWidget(m_export, 0, Qt::AlignTop);
    column->addLayout(m_top);

    m_keys = new KeyStrip(m_inner);
    column->addWidget(m_keys);
    m_empty = new EmptyState(QStringLiteral("view-statistics"), {}, {}, m_inner);
    const auto button = [this](const QString &text, const QString &name, auto act) {
        QPushButton *made = m_empty->addButton(text);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, act);
    };
    button(tr("New project"), QStringLiteral("create"), [this] { Q_EMIT newProjectRequested(); });
    button(tr("Count everything"), QStringLiteral("clear"), [this] { setFilter({}); });
    button(tr("Go up one level"), QStringLiteral("up"), [this] { goUp(); });
    column->addWidget(m_empty);
    m_empty->hide();
    makeCards();
    column->addWidget(m_cards, 1);
    makeFoot();
    column->addWidget(m_foot);
    m_scroll->setWidget(m_inner);
    m_cards->hide();
    m_keys->hide();
    fold();
}

void DashboardPage::makeFoot()
{
    m_foot = new QWidget(m_inner);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::px(12));
    m_vintages = new ChoiceBox(m_foot);
    m_vintages->setAccessibleName(tr("Vintage of the territories"));
    m_vintages->setToolTip(tr("The year whose territories and inhabitants are used"));
    connect(m_vintages, &ChoiceBox::valueChosen, this, [this](const QString &year) { setVintage(year.toInt()); });
    row->addWidget(m_vintages);
    m_facts = new QLabel(m_foot);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    Theme::setTextRole(m_facts, TextRole::Caption);
    Theme::setTone(m_facts, Token::SecondText);
    row->addWidget(m_facts, 1);
}

void DashboardPage::makeCards()
{
    m_cards = new QWidget(m_inner);
    m_grid = new QGridLayout(m_cards);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_stages = addCard<BarsFigure>(QStringLiteral("stages"), tr("Stages"));
    m_map = addCard<TreemapFigure>(QStringLiteral("map"), tr("Territories"));
    m_map->setFills(true);
    m_profiles = addCard<BarsFigure>(QStringLiteral("profiles"), tr("Profiles"));
    m_fragilities = addCard<BarsFigure>(QStringLiteral("fragilities"), tr("Fragilities"));
    m_goals = addCard<HeatGrid>(QStringLiteral("goals"), tr("Main SDG"));
    m_ranked = addCard<BarsFigure>(QStringLiteral("ranked"), tr("Territories"));
    m_allGoals = addCard<BarsFigure>(QStringLiteral("allGoals"), tr("SDGs"));
    m_years = addCard<YearsFigure>(QStringLiteral("years"), tr("Years"));
}

void DashboardPage::showCharts()
{
    fill<BarsFigure>(m_stages, m_sheet.stages, {});
    fill<TreemapFigure>(m_map, m_sheet.map, {});
    fill<HeatGrid>(m_goals, m_sheet.goals, {});
    fill<BarsFigure>(m_profiles, m_sheet.profiles,
                     m_sheet.profiles.isEmpty() ? tr("No organisation with a profile takes part yet: name leads and parties.")
                                                : QString());
    fill<BarsFigure>(m_fragilities, shortened(m_sheet.fragilities),
                     m_sheet.fragilities.isEmpty() ? tr("No fragility is told yet: alliances say which they address.") : QString());
    fill<BarsFigure>(m_ranked, m_sheet.ranked, {});
    fill<BarsFigure>(m_allGoals, shortened(m_sheet.goalBars), m_sheet.goalBars.isEmpty() ? tr("No SDG is told yet.") : QString());
    fill<YearsFigure>(m_years, m_sheet.years,
                      m_sheet.years.data.years.isEmpty() ? tr("No alliance tells when it begins.") : QString());
    const bool below = !m_board->rows.isEmpty();
    m_map->setVisible(below);
    m_ranked->setVisible(below);
    fold();
}

void DashboardPage::fold()
{
    if (!m_grid)
        return;
    const bool below = m_board && !m_board->rows.isEmpty();
    const int wide = width() >= Theme::px(1060) ? Wide : width() >= Theme::px(640) ? Middle : Narrow;
    // A short grid leaves room below it for the goals that are not the main ones.
    const bool few = below && m_sheet.goals.data.rows.size() <= shortGrid;
    const int folding = 4 * wide + (below ? 2 : 0) + (few ? 1 : 0);
    if (folding == m_folded)
        return;
    m_folded = folding;
    m_top->setDirection(wide == Narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    m_grid->setSpacing(Theme::px(10));
    const auto columns = [this](int first, int second, int third) {
        m_grid->setColumnStretch(0, first);
        m_grid->setColumnStretch(1, second);
        m_grid->setColumnStretch(2, third);
    };
    if (wide == Narrow) {
        columns(1, 0, 0);
        int row = 0;
        for (ChartCard *card : {m_stages, m_map, m_goals, m_profiles, m_fragilities, m_ranked, m_allGoals, m_years})
            m_grid->addWidget(card, row++, 0);
    } else if (wide == Middle) {
        columns(1, 1, 0);
        m_grid->addWidget(m_stages, 0, 0);
        m_grid->addWidget(below ? m_map : m_years, 0, 1);
        m_grid->addWidget(m_goals, 1, 0, 1, 2);
        m_grid->addWidget(m_profiles, 2, 0);
        m_grid->addWidget(m_fragilities, 2, 1);
        m_grid->addWidget(m_allGoals, 3, 0, 1, below ? 1 : 2);
        if (below) {
            m_grid->addWidget(m_ranked, 3, 1);
            m_grid->addWidget(m_years, 4, 0, 1, 2);
        }
    } else {
        columns(26, 26, 46);
        m_grid->addWidget(m_stages, 0, 0);
        m_grid->addWidget(below ? m_map : m_years, 0, 1);
        m_grid->addWidget(m_profiles, 1, 0);
        m_grid->addWidget(m_fragilities, 1, 1);
        if (few) {
            m_grid->addWidget(m_goals, 0, 2);
            m_grid->addWidget(m_allGoals, 1, 2);
            m_grid->addWidget(m_ranked, 2, 0);
            m_grid->addWidget(m_years, 2, 1, 1, 2);
        } else if (below) {
            m_grid->addWidget(m_goals, 0, 2, 2, 1);
            m_grid->addWidget(m_ranked, 2, 0);
            m_grid->addWidget(m_allGoals, 2, 1);
            m_grid->addWidget(m_years, 2, 2);
        } else {
            m_grid->addWidget(m_goals, 0, 2);
            m_grid->addWidget(m_allGoals, 1, 2);
        }
    }
    // The keyboard goes the way the eyes do.
    QWidget *before = m_filters;
    const bool goalsFirst = few && wide == Wide;
    for (ChartCard *card : {m_stages, m_map, m_goals, m_profiles, m_fragilities, goalsFirst ? m_allGoals : m_ranked,
                            goalsFirst ? m_ranked : m_allGoals, m_years}) {
        setTabOrder(before, card->chart());
        before = card->chart();
    }
}

} // namespace etabli
