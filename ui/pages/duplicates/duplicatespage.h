#pragma once

#include "core/jobs/lane.h"
#include "core/services/duplicates.h"
#include "ui/commands/edits.h"
#include "ui/pages/duplicates/duplicatesmodel.h"
#include "ui/pages/page.h"

#include <memory>

class QLabel;
class QListView;
class QTimer;

namespace etabli {

class ChipsEdit;
class ComparePanel;
class CountTabBar;
class EmptyState;

/// The page of possible duplicates: pairs of organisations or contacts at the left, found a slice at a time, the
/// two compared at the right. Any two records may be chosen by hand as well. GUI thread.
class DuplicatesPage : public Page
{
    Q_OBJECT
public:
    /// `edits` must outlive the page.
    explicit DuplicatesPage(Edits &edits, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void arrive() override;
    /// Compares two records, whatever the list says of them. The second may be empty: it is then chosen by hand.
    void compare(const QString &type, const QString &one, const QString &other);
    /// Chooses what is looked through: "organisation" or "contact".
    void setType(const QString &type);

    [[nodiscard]] ComparePanel *panel() const { return m_panel; }
    [[nodiscard]] QListView *list() const { return m_list; }
    /// Whether the search for pairs is over.
    [[nodiscard]] bool isComplete() const { return !m_searching; }

private:
    void restart();
    void step();
    void take(const QList<PairRow> &met, bool atEnd, qint64 read);
    void showPairs(bool keepCurrent);
    void showCurrent();
    void chooseByHand();
    void changed();

    Edits &m_edits;
    QString m_type;
    DuplicatesModel *m_model;
    CountTabBar *m_tabs;
    QListView *m_list;
    QLabel *m_state;
    EmptyState *m_empty;
    ComparePanel *m_panel;
    ChipsEdit *m_hands[2];
    QTimer *m_later;
    std::shared_ptr<DuplicateSweep> m_sweep;
    QList<PairRow> m_met;
    Latest m_latest;
    bool m_searching = false;
    bool m_stale = true;
};

} // namespace etabli
