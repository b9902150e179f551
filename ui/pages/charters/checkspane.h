#pragma once

#include "core/charter/charterfinding.h"

#include <QList>
#include <QScrollArea>

class QVBoxLayout;

namespace etabli {

class FindingCard;

/// The checks of a charter: what blocks its final print, what is to be checked, what is in order; each with a sentence
/// and one action. GUI thread.
class ChecksPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit ChecksPane(QWidget *parent = nullptr);

    /// Nothing moves as long as they are the same.
    void show(const QList<CharterFinding> &findings);
    [[nodiscard]] const QList<FindingCard *> &cards() const { return m_cards; }
    /// What blocks or is to be checked.
    [[nodiscard]] int open() const { return int(m_cards.size()); }
    /// The next one, round the end: its card gets the focus and its article is shown. False when there is none.
    bool goToNext();
    /// The card of a finding, nothing when it is no longer there.
    [[nodiscard]] FindingCard *cardOf(const CharterFinding &finding) const;
    using QWidget::show;

Q_SIGNALS:
    /// Its article is to be seen.
    void findingShown(const etabli::CharterFinding &finding);
    /// What puts it right is to be opened.
    void findingOpened(const etabli::CharterFinding &finding);

private:
    void head(const QString &text);
    void passed(const CharterFinding &finding);

    QWidget *m_body;
    QVBoxLayout *m_column;
    QList<CharterFinding> m_findings;
    QList<FindingCard *> m_cards;
    int m_current = -1;
    bool m_shown = false;
};

} // namespace etabli
