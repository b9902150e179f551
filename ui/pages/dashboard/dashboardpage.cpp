#include "ui/pages/dashboard/dashboardpage.h"

#include "core/jobs/answer.h"
#include "core/services/spaces.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/figureview.h"
#include "ui/commands/edits.h"
#include "ui/pages/dashboard/crumbs.h"
#include "ui/pages/dashboard/dashboardoutput.h"
#include "ui/pages/dashboard/filterrow.h"
#include "ui/pages/dashboard/keystrip.h"
#include "ui/pages/dashboard/territorysource.h"
#include "ui/paper/dashboardkey.h"
#include "ui/text/sentences.h"
#include "ui/widgets/chippicker.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagestrip.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <chrono>
#include <utility>

namespace etabli {

namespace {

const QString nation = QStringLiteral("pays:FR");
constexpr int deepest = 3;

QString placeKey(const QString &space)
{
    return QStringLiteral("dashboard/place/") + space;
}

/// The narrowest territory that everything lies in: where a space that never had a dashboard begins.
Result<Dashboard> narrowest(Workspace &workspace, Dashboards &boards, int vintage)
{
    ETABLI_ASSIGN(Dashboard board, boards.of(workspace, nation, vintage));
    for (int level = 0; level < deepest && board.count.total.projects > 0; ++level) {
        qsizetype only = -1;
        for (qsizetype row = 0; row < board.rows.size(); ++row) {
            if (board.count.rows.at(static_cast<size_t>(row)).projects == board.count.total.projects)
                only = only < 0 ? row : board.rows.size();
        }
        if (only < 0 || only >= board.rows.size())
            break;
        ETABLI_ASSIGN(board, boards.of(workspace, board.rows.at(only).place, vintage));
    }
    return board;
}

} // namespace

DashboardPage::DashboardPage(Edits &edits, QWidget *parent)
    : Page(parent)
    , m_edits(edits)
    , m_boards(std::make_shared<Dashboards>())
    , m_pause(new QTimer(this))
    , m_crumbs(new Crumbs(this))
    , m_toPdf(new QAction(tr("Export as PDF"), this))
{
    m_crumbs->hide();
    m_toPdf->setData(QStringLiteral("document-export"));
    m_toPdf->setToolTip(tr("Write this dashboard as a PDF document"));
    connect(m_toPdf, &QAction::triggered, this, [this] {
        if (m_output)
            m_output->askExport(QStringLiteral("pdf"));
    });
    // A shortcut: what scrolls would take the arrow first.
    auto *up = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Up), this);
    connect(up, &QShortcut::activated, this, &DashboardPage::goUp);
    connect(m_crumbs, &Crumbs::placeRequested, this, &DashboardPage::showPlace);
    connect(m_crumbs, &Crumbs::chooseRequested, this, &DashboardPage::choosePlace);
    m_pause->setSingleShot(true);
    m_pause->setInterval(std::chrono::milliseconds(200));
    connect(m_pause, &QTimer::timeout, this, &DashboardPage::refresh);
    connect(&m_edits, &Edits::recordChanged, this, &DashboardPage::refreshSoon);
    connect(&m_edits, &Edits::spaceChanged, this, &DashboardPage::refreshSoon);
}

DashboardPage::~DashboardPage() = default;

QString DashboardPage::title() const
{
    return tr("Dashboards");
}

QList<QAction *> DashboardPage::headerActions() const
{
    return {m_toPdf};
}

QWidget *DashboardPage::headerWidget() const
{
    return m_crumbs;
}

void DashboardPage::print()
{
    if (m_output)
        m_output->print();
}

void DashboardPage::arrive()
{
    make();
    if (m_stale)
        refresh();
    // The keyboard goes to the figures, once there are any.
    m_wantsFocus = !m_board;
    if (m_board)
        m_goals->chart()->setFocus(Qt::OtherFocusReason);
}

void DashboardPage::showPlace(const QString &place)
{
    if (place.isEmpty())
        return;
    m_place = place;
    m_stale = true;
    if (m_grid)
        refresh();
}

void DashboardPage::goUp()
{
    showPlace(m_crumbs->parentPlace());
}

void DashboardPage::setFilter(const DashboardFilter &filter)
{
    make();
    m_filters->setFilter(filter);
    refresh();
}

void DashboardPage::setVintage(int year)
{
    m_vintage = year;
    m_stale = true;
    if (m_grid)
        refresh();
}

void DashboardPage::refreshSoon()
{
    m_stale = true;
    if (isVisible() && !m_pause->isActive())
        m_pause->start();
}

Result<DashboardPage::Answer> DashboardPage::read(Workspace &workspace, Dashboards &boards, const Question &question)
{
    Answer answer;
    const SpaceFolder &folder = workspace.space().folder();
    ETABLI_ASSIGN(const SiteFile site, folder.readSite());
    answer.space = site.space.toString();
    answer.name = site.name;
    answer.fictional = spaces::glance(folder.path()).demonstration;
    answer.today = QDate::currentDate();
    ETABLI_ASSIGN(TerritoryIndex * index, workspace.territories());
    answer.vintages = index->vintages();
    QStringList wanted{question.place};
    if (question.place.isEmpty())
        wanted = {QSettings().value(placeKey(answer.space)).toString(), question.former};
    for (const QString &place : std::as_const(wanted)) {
        if (place.isEmpty())
            continue;
        auto board = boards.of(workspace, place, question.vintage, question.filter);
        if (board) {
            answer.board = std::move(*board);
            return answer;
        }
        // A territory remembered may be gone since; one asked for is said to be unknown.
        if (!question.place.isEmpty() || board.error().fault != Fault::UnknownTerritory)
            return tl::unexpected(board.error());
    }
    ETABLI_ASSIGN(answer.board, narrowest(workspace, boards, question.vintage));
    if (!question.filter.isEmpty()) {
        const QString place = answer.board.territory.place;
        ETABLI_ASSIGN(answer.board, boards.of(workspace, place, question.vintage, question.filter));
    }
    return answer;
}

void DashboardPage::refresh()
{
    m_pause->stop();
    m_stale = false;
    const quint64 token = m_latest.ask();
    Question question;
    question.place = m_place;
    question.former = QSettings().value(QStringLiteral("person/territory")).toString();
    question.vintage = m_vintage;
    question.filter = m_filters ? m_filters->filter() : DashboardFilter{};
    const auto asked = m_edits.desk().read(
        [boards = m_boards, question](Workspace &workspace) { return read(workspace, *boards, question); });
    onAnswer(asked, this, [this, token](const Result<Answer> &answer) {
        if (!m_latest.isLatest(token))
            return;
        if (answer) {
            m_message->hide();
            showAnswer(*answer);
            Q_EMIT refreshed();
            return;
        }
        m_message->tell(Status::Danger, Sentences::of(answer.error()));
        if (m_board) // the figures on screen are those of the territory before
            m_place = m_board->territory.place;
        else
            m_stale = true;
    });
}

void DashboardPage::showAnswer(const Answer &answer)
{
    m_board = answer.board;
    m_space = answer.space;
    m_place = answer.board.territory.place;
    QSettings().setValue(placeKey(m_space), m_place);
    m_crumbs->setPlaces(answer.board.above, answer.board.territory);
    m_sheet = DashboardSheet::of(answer.board, answer.today);
    m_keys->setFigures(m_sheet.keys);
    m_output->setDashboard(answer.board, {answer.today, answer.name, answer.fictional});
    const auto unplaced = static_cast<int>(answer.board.count.unplaced);
    m_unplaced->setText(tr("%n alliance(s) not located", nullptr, unplaced));
    m_unplaced->setToolTip(tr("Alliances without territory are in no total: open their list"));
    m_unplaced->setAccessibleName(m_unplaced->text());
    m_unplaced->setVisible(unplaced > 0);
    if (m_vintages->count() != answer.vintages.size()) {
        m_vintages->clear();
        for (auto year = answer.vintages.crbegin(); year != answer.vintages.crend(); ++year)
            m_vintages->addChoice(QString::number(*year), tr("Vintage %1").arg(*year));
    }
    m_vintages->setValue(QString::number(answer.board.vintage));
    QStringList facts;
    if (answer.board.territory.population)
        facts += tr("%1 inhabitants").arg(QLocale().toString(*answer.board.territory.population));
    if (answer.fictional)
        facts += tr("Demonstration space, fictional data");
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    showCharts();
    showEmpty();
    if (std::exchange(m_wantsFocus, false))
        m_goals->chart()->setFocus(Qt::OtherFocusReason);
}

void DashboardPage::showEmpty()
{
    const bool nothing = m_board->count.total.projects == 0;
    const bool filtered = !m_board->filter.isEmpty();
    m_empty->setVisible(nothing);
    m_keys->setVisible(!nothing);
    m_cards->setVisible(!nothing);
    if (!nothing)
        return;
    if (filtered)
        m_empty->setTexts(tr("No alliance here answers these filters"),
                          tr("Take the filters away, or look at a wider territory."));
    else
        m_empty->setTexts(tr("No alliance in this territory yet"),
                          tr("Begin an alliance and name its territories: its figures will be here. Or look at a wider "
                             "territory."));
    const QList<QPushButton *> buttons = m_empty->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->objectName() == u"create")
            button->setVisible(!filtered && !m_edits.desk().isReadOnly());
        else if (button->objectName() == u"clear")
            button->setVisible(filtered);
        else if (button->objectName() == u"up")
            button->setVisible(!m_crumbs->parentPlace().isEmpty());
    }
}

void DashboardPage::open(const QString &key)
{
    const DashboardKey wanted = DashboardKey::fromText(key);
    if (wanted.opens == DashboardKey::Opens::Territory) {
        if (wanted.place != m_place)
            showPlace(wanted.place);
        else
            openProjects(wanted.place, {}, {});
    } else if (wanted.opens == DashboardKey::Opens::Projects) {
        openProjects(wanted.place, wanted.field, wanted.value);
    }
}

void DashboardPage::openProjects(const QString &place, const QString &field, const QString &value)
{
    ListFacets facets;
    facets.fields += ListFacet{QStringLiteral("territories"), {place}};
    if (!field.isEmpty())
        facets.fields += ListFacet{field, {value}};
    const DashboardFilter &filter = m_filters->filter();
    if (!filter.stages.isEmpty() && field != u"stage")
        facets.fields += ListFacet{QStringLiteral("stage"), filter.stages};
    if (!filter.odds.isEmpty() || !filter.types.isEmpty() || filter.from.isValid() || filter.to.isValid())
        Q_EMIT noticed(tr("The list does not take the period, SDGs and types of the dashboard into account."));
    Q_EMIT projectsRequested(facets);
}

void DashboardPage::choosePlace()
{
    if (!m_picker) {
        m_picker = new ChipPicker(m_crumbs->chooseButton());
        m_picker->setSource(territorySource(m_edits.desk(), m_picker));
        m_picker->setPreferredWidth(Theme::px(360));
        connect(m_picker, &ChipPicker::picked, this, [this](const Chip &chip) {
            m_picker->dismiss();
            showPlace(chip.id);
        });
    }
    m_picker->ask({});
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fold();
}

void DashboardPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_folded = -1;
        fold();
    }
}

} // namespace etabli
