#pragma once

#include "core/services/home.h"
#include "ui/widgets/card.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace etabli {

/// The practice of the week: its title, what it teaches, its goals, and the way to its page. GUI thread.
class PracticeCard : public Card
{
    Q_OBJECT
public:
    explicit PracticeCard(QWidget *parent = nullptr);

    void setPractice(const WeeklyPractice &practice);
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QPushButton *readButton() const { return m_read; }

Q_SIGNALS:
    void recordRequested(const QString &type, const QString &id, const QString &field);

private:
    QLabel *m_title;
    QLabel *m_words;
    QWidget *m_foot;
    QHBoxLayout *m_odds;
    QPushButton *m_read;
    QString m_id;
};

} // namespace etabli
