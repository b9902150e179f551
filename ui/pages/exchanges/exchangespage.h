#pragma once

#include "core/jobs/lane.h"
#include "ui/commands/edits.h"
#include "ui/pages/page.h"
#include "ui/widgets/painters.h"

class QStackedWidget;

namespace etabli {

class ConflictsPane;
class CountTabBar;
class MessageStrip;
class OverviewPane;
class PreparePanel;
class ReceivedPane;
class ReceivePanel;
class ToSendPane;
class TrustPane;
struct ExchangeState;

/// The page of exchanges: overview, what waits to leave, conflicts, receptions, trust (mock-up 06). It also takes the archives dropped
/// on the window or given to the program. GUI thread.
class ExchangesPage : public Page
{
    Q_OBJECT
public:
    enum Tab { Overview, ToSend, Conflicts, Received, Trust };

    /// `edits` must outlive it.
    explicit ExchangesPage(Edits &edits, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    void arrive() override;
    /// Goes to the conflict of that field of that record.
    void showRecord(const QString &type, const QString &id, const QString &field) override;

    /// Looks at archives, one after another, and asks before merging each. Files that are none are refused in
    /// words. The shell brings the page to the front when pageRequested() says so.
    void receive(const QStringList &paths);
    void prepare();
    void setTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    [[nodiscard]] CountTabBar *tabs() const { return m_tabs; }
    [[nodiscard]] ConflictsPane *conflicts() const { return m_conflicts; }
    [[nodiscard]] ReceivePanel *receivePanel() const { return m_receive; }
    [[nodiscard]] PreparePanel *preparePanel() const { return m_prepare; }
    [[nodiscard]] ReceivedPane *received() const { return m_received; }
    [[nodiscard]] ToSendPane *toSend() const { return m_toSend; }
    [[nodiscard]] TrustPane *trust() const { return m_trust; }
    [[nodiscard]] MessageStrip *message() const { return m_message; }

Q_SIGNALS:
    /// Archives came by another page: this one wants to be seen.
    void pageRequested();
    /// For the badge of the navigation and the status line.
    void conflictCountChanged(int conflicts);
    void toSendChanged(qint64 changes);
    /// An archive was written, or merged: what journeys and tests wait for.
    void archiveWritten(const QString &path);
    void archiveMerged();

private:
    void makeActions();
    void makeOverview();
    void refresh();
    void showState(const ExchangeState &state);
    void askArchive();
    void tell(Status status, const QString &fact, const QString &consequence, const QString &action = {});

    Edits &m_edits;
    CountTabBar *m_tabs;
    QStackedWidget *m_stack;
    QWidget *m_above; ///< keeps the message off the edges; gone with it
    MessageStrip *m_message;
    OverviewPane *m_overview;
    ToSendPane *m_toSend;
    PreparePanel *m_prepare;
    ReceivePanel *m_receive;
    ConflictsPane *m_conflicts;
    ReceivedPane *m_received;
    TrustPane *m_trust;
    QAction *m_receiveAction = nullptr;
    QAction *m_prepareAction = nullptr;
    QString m_siteName;
    Latest m_reading;
};

} // namespace etabli
