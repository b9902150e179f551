#pragma once

#include "core/services/backupschedule.h"
#include "core/services/exchangestate.h"
#include "ui/widgets/card.h"

#include <QDate>

class QLabel;
class QPushButton;

namespace etabli {

/// The health of the exchanges in plain words, two figures, two ways to go on. GUI thread.
class ExchangeCard : public Card
{
    Q_OBJECT
public:
    explicit ExchangeCard(QWidget *parent = nullptr);

    void setState(const ExchangeState &state, const BackupState &backup, const QDate &today);
    [[nodiscard]] QString words() const;
    /// What is told of the backups.
    [[nodiscard]] QString backupWords() const;
    [[nodiscard]] QPushButton *prepareButton() const { return m_prepare; }
    [[nodiscard]] QPushButton *receiveButton() const { return m_receive; }
    [[nodiscard]] QPushButton *conflictsButton() const { return m_settle; }

Q_SIGNALS:
    void prepareRequested();
    void receiveRequested();
    void conflictsRequested();

private:
    QLabel *m_words;
    QLabel *m_backup;
    QLabel *m_toSend;
    QLabel *m_conflicts;
    QLabel *m_noConflict;
    QPushButton *m_settle;
    QPushButton *m_prepare;
    QPushButton *m_receive;
};

} // namespace etabli
