#pragma once

#include "core/services/exchangestate.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace etabli {

class Card;
class MessageStrip;

/// The health of exchanges in plain words, the two ways in and out, and what waits. Panels that prepare and
/// receive are put above by the page. GUI thread.
class OverviewPane : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewPane(QWidget *parent = nullptr);

    void setState(const ExchangeState &state);
    /// A panel that stands above the cards; not shown until it is.
    void addPanel(QWidget *panel);
    /// The page says that the space was found to be a copy.
    void tellCopied();

Q_SIGNALS:
    void prepareRequested();
    void receiveRequested();
    void conflictsRequested();
    void toSendRequested();
    void receivedRequested();

private:
    [[nodiscard]] Card *makeHealth();
    [[nodiscard]] QWidget *makeWays();
    [[nodiscard]] Card *makeLately();
    void showLately(const QList<Reception> &receptions);

    QVBoxLayout *m_panels;
    MessageStrip *m_copied;
    QLabel *m_last = nullptr;
    QLabel *m_base = nullptr;
    QLabel *m_toSend = nullptr;
    QLabel *m_conflicts = nullptr;
    QPushButton *m_settle = nullptr;
    QPushButton *m_seeToSend = nullptr;
    Card *m_lately = nullptr;
    QVBoxLayout *m_latelyLines = nullptr;
    Card *m_aside = nullptr;
    QVBoxLayout *m_asideLines = nullptr;
};

} // namespace etabli
