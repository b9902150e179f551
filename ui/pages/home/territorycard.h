#pragma once

#include "core/services/desk.h"
#include "core/services/hometerritory.h"
#include "ui/widgets/card.h"

class QLabel;

namespace etabli {

class ChipsEdit;
class StageBars;

/// The territory of the person: alliances, partnerships, organisations, and alliances by stage. Until one is
/// chosen it asks for it. GUI thread.
class TerritoryCard : public Card
{
    Q_OBJECT
public:
    /// `desk` must outlive it.
    explicit TerritoryCard(Desk &desk, QWidget *parent = nullptr);

    void setFigures(const TerritoryFigures &figures);
    /// Asks for a territory.
    void askPlace();
    [[nodiscard]] ChipsEdit *picker() const { return m_picker; }
    [[nodiscard]] QString headline() const;

Q_SIGNALS:
    /// The person chose "kind:code".
    void placeChosen(const QString &place);

private:
    QLabel *m_name;
    QLabel *m_advice;
    QWidget *m_figures;
    QLabel *m_projects;
    QLabel *m_partnerships;
    QLabel *m_organisations;
    StageBars *m_bars;
    ChipsEdit *m_picker;
};

} // namespace etabli
