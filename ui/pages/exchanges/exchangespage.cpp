#include "ui/pages/exchanges/exchangespage.h"

#include "core/jobs/answer.h"
#include "core/services/exchangestate.h"
#include "ui/pages/exchanges/conflictlist.h"
#include "ui/pages/exchanges/conflictspane.h"
#include "ui/pages/exchanges/moments.h"
#include "ui/pages/exchanges/overviewpane.h"
#include "ui/pages/exchanges/preparepanel.h"
#include "ui/pages/exchanges/receivedpane.h"
#include "ui/pages/exchanges/receivepanel.h"
#include "ui/pages/exchanges/tosendpane.h"
#include "ui/pages/exchanges/trustpane.h"
#include "ui/text/sentences.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/signs.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace etabli {

ExchangesPage::ExchangesPage(Edits &edits, QWidget *parent)
    : Page(parent)
    , m_edits(edits)
    , m_tabs(new CountTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_above(new QWidget(this))
    , m_message(new MessageStrip(m_above))
    , m_overview(new OverviewPane(this))
    , m_toSend(new ToSendPane(edits, this))
    , m_prepare(new PreparePanel(edits, this))
    , m_receive(new ReceivePanel(edits, this))
    , m_conflicts(new ConflictsPane(edits, this))
    , m_received(new ReceivedPane(edits, this))
    , m_trust(new TrustPane(edits, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QWidget(this);
    bar->setProperty("surface", QStringLiteral("base"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *barRow = new QHBoxLayout(bar);
    barRow->setContentsMargins(Theme::px(12), 0, Theme::px(12), 0);
    m_tabs->addCountedTab(tr("Overview"));
    m_tabs->addCountedTab(tr("To pass on"));
    m_tabs->addCountedTab(tr("Conflicts"));
    m_tabs->addCountedTab(tr("Received"));
    m_tabs->addCountedTab(tr("Trust and keys"));
    barRow->addWidget(m_tabs, 1);
    column->addWidget(bar);
    auto *above = new QHBoxLayout(m_above);
    above->setContentsMargins(Theme::px(16), Theme::px(8), Theme::px(16), Theme::px(8));
    above->addWidget(m_message);
    column->addWidget(m_above);
    m_above->hide();
    connect(m_message, &MessageStrip::closed, m_above, &QWidget::hide);
    for (QWidget *pane : {static_cast<QWidget *>(m_overview), static_cast<QWidget *>(m_toSend),
                          static_cast<QWidget *>(m_conflicts), static_cast<QWidget *>(m_received), static_cast<QWidget *>(m_trust)})
        m_stack->addWidget(pane);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    // What was told of one tab is no longer said over another one chosen by hand.
    connect(m_tabs, &QTabBar::tabBarClicked, m_above, [this](int tab) {
        if (tab != m_tabs->currentIndex())
            m_above->hide();
    });
    makeActions();
    makeOverview();

    connect(m_conflicts, &ConflictsPane::countChanged, this, [this](int count) {
        m_tabs->setCount(Conflicts, count > 0 ? QString::number(count) : QString(), Status::Conflict);
        Q_EMIT conflictCountChanged(count);
    });
    connect(m_conflicts, &ConflictsPane::recordRequested, this, &Page::recordRequested);
    connect(m_conflicts, &ConflictsPane::noticed, this, &Page::noticed);
    connect(m_toSend, &ToSendPane::recordRequested, this, &Page::recordRequested);
    connect(m_toSend, &ToSendPane::failed, this, [this](const Error &error) {
        tell(Status::Danger, tr("What waits to be passed on could not be read."), Sentences::of(error));
    });
    connect(m_received, &ReceivedPane::changed, &m_edits, &Edits::announceChange);
    connect(m_trust, &TrustPane::changed, this, &ExchangesPage::refresh);
    connect(&m_edits, &Edits::spaceChanged, this, &ExchangesPage::refresh);
    connect(&m_edits, &Edits::recordChanged, this, &ExchangesPage::refresh);
    connect(m_message, &MessageStrip::actionTriggered, this, [this] {
        m_above->hide();
        setTab(Conflicts);
    });
    const auto copied = [](Workspace &workspace) -> Result<bool> { return workspace.space().foundCopied(); };
    onAnswer(m_edits.desk().write(copied), this, [this](const Result<bool> &answer) {
        if (answer && *answer)
            m_overview->tellCopied();
    });
}

void ExchangesPage::makeActions()
{
    m_receiveAction = new QAction(tr("Receive an archive"), this);
    m_receiveAction->setData(QStringLiteral("archive-extract"));
    m_receiveAction->setObjectName(QStringLiteral("receiveArchive"));
    m_prepareAction = new QAction(tr("Prepare an archive"), this);
    m_prepareAction->setData(QStringLiteral("document-send"));
    m_prepareAction->setObjectName(QStringLiteral("prepareArchive"));
    for (QAction *action : {m_receiveAction, m_prepareAction})
        action->setEnabled(!m_edits.desk().isReadOnly());
    connect(m_receiveAction, &QAction::triggered, this, &ExchangesPage::askArchive);
    connect(m_prepareAction, &QAction::triggered, this, &ExchangesPage::prepare);
    auto *next = new QAction(tr("Next conflict"), this);
    // On AZERTY the full stop is typed with Shift: both spellings reach it.
    next->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Period), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Period)});
    next->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(next);
    connect(next, &QAction::triggered, this, [this] {
        if (tab() == Conflicts)
            m_conflicts->next();
        else
            setTab(Conflicts);
    });
}

void ExchangesPage::makeOverview()
{
    m_prepare->hide();
    m_receive->hide();
    m_overview->addPanel(m_prepare);
    m_overview->addPanel(m_receive);
    connect(m_overview, &OverviewPane::prepareRequested, this, &ExchangesPage::prepare);
    connect(m_overview, &OverviewPane::receiveRequested, this, &ExchangesPage::askArchive);
    connect(m_overview, &OverviewPane::conflictsRequested, this, [this] { setTab(Conflicts); });
    connect(m_overview, &OverviewPane::toSendRequested, this, [this] { setTab(ToSend); });
    connect(m_overview, &OverviewPane::receivedRequested, this, [this] { setTab(Received); });
    connect(m_prepare, &PreparePanel::closed, m_prepare, &QWidget::hide);
    connect(m_prepare, &PreparePanel::told, this,
            [this](Status status, const QString &fact, const QString &consequence) { tell(status, fact, consequence); });
    connect(m_prepare, &PreparePanel::written, this, [this](const QString &path) {
        refresh();
        Q_EMIT archiveWritten(path);
    });
    connect(m_receive, &ReceivePanel::told, this, &ExchangesPage::tell);
    connect(m_receive, &ReceivePanel::shown, this, [this] {
        m_receive->show();
        setTab(Overview);
    });
    connect(m_receive, &ReceivePanel::finished, m_receive, &QWidget::hide);
    connect(m_receive, &ReceivePanel::merged, this, [this] { Q_EMIT archiveMerged(); });
}

QString ExchangesPage::title() const
{
    return tr("Exchanges");
}

QList<QAction *> ExchangesPage::headerActions() const
{
    return {m_receiveAction, m_prepareAction};
}

void ExchangesPage::arrive()
{
    refresh();
    if (tab() == Conflicts)
        m_conflicts->list()->setFocus(Qt::OtherFocusReason);
    else
        m_tabs->setFocus(Qt::OtherFocusReason);
}

void ExchangesPage::showRecord(const QString &, const QString &id, const QString &field)
{
    setTab(Conflicts);
    m_conflicts->showConflict(id, field);
}

void ExchangesPage::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

ExchangesPage::Tab ExchangesPage::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void ExchangesPage::tell(Status status, const QString &fact, const QString &consequence, const QString &action)
{
    m_message->tell(status, fact, consequence, action);
    m_above->show();
    if (status == Status::Success)
        Q_EMIT noticed(fact);
}

void ExchangesPage::refresh()
{
    const quint64 token = m_reading.ask();
    onAnswer(m_edits.desk().read([](Workspace &workspace) { return exchangeState(workspace.space()); }), this,
             [this, token](const Result<ExchangeState> &answer) {
                 if (!m_reading.isLatest(token))
                     return;
                 if (!answer) {
                     tell(Status::Danger, tr("The state of the exchanges could not be read."), Sentences::of(answer.error()));
                     return;
                 }
                 showState(*answer);
             });
    m_conflicts->reload();
}

void ExchangesPage::showState(const ExchangeState &state)
{
    m_siteName = state.siteName;
    m_overview->setState(state);
    m_toSend->setCount(state.toSend);
    m_tabs->setCount(ToSend, state.toSend > 0 ? Moments::number(state.toSend) : QString());
    m_received->setReceptions(state.receptions);
    m_trust->setState(state);
    Q_EMIT toSendChanged(state.toSend);
}

void ExchangesPage::prepare()
{
    m_above->hide();
    setTab(Overview);
    m_prepare->show();
    m_prepare->begin(m_siteName);
}

void ExchangesPage::askArchive()
{
    auto *dialog = new QFileDialog(this, tr("Archives to receive"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Établi archives (*.etabli)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ExchangesPage::receive);
    dialog->open();
}

void ExchangesPage::receive(const QStringList &paths)
{
    QStringList archives;
    QStringList others;
    for (const QString &path : paths)
        (path.endsWith(QStringLiteral(".etabli"), Qt::CaseInsensitive) ? archives : others).append(path);
    Q_EMIT pageRequested();
    setTab(Overview);
    if (!others.isEmpty()) {
        tell(Status::Danger, tr("“%1” is not an Établi archive.").arg(QFileInfo(others.first()).fileName()),
             tr("Nothing was changed here. Drop files whose name ends with .etabli."));
    } else {
        m_above->hide();
    }
    if (!archives.isEmpty()) {
        if (!m_prepare->isRunning())
            m_prepare->hide();
        m_receive->receive(archives);
    }
}

} // namespace etabli
