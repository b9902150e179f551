#pragma once

#include "core/services/person.h"
#include "core/services/spaces.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chipsedit.h"

class QLineEdit;
class QTimer;

namespace etabli {

class Edits;
class FieldFrame;
class SaveLine;

/// Who works here: the name that stands beside new edits, the organisation, the territory, the name of the space.
/// Kept by itself a moment after the last key. GUI thread.
class PersonCard : public Card
{
    Q_OBJECT
public:
    /// `edits` must outlive the card.
    explicit PersonCard(Edits &edits, QWidget *parent = nullptr);

    /// Reads what the space and this computer know; nothing that is being typed is touched.
    void refresh();
    /// Keeps what was typed, without waiting.
    void commit();
    [[nodiscard]] QLineEdit *nameEdit() const { return m_name; }
    [[nodiscard]] QLineEdit *spaceEdit() const { return m_space; }
    [[nodiscard]] ChipsEdit *organisationEdit() const { return m_organisation; }
    [[nodiscard]] ChipsEdit *territoryEdit() const { return m_territory; }

Q_SIGNALS:
    /// What the person is called, or what they work for, is kept.
    void kept();

private:
    void show(const SpaceGlance &space);
    void keep();
    void keepNames();
    void takeOrganisation();

    Edits &m_edits;
    SpaceGlance m_known;
    QLineEdit *m_name;
    QLineEdit *m_space;
    FieldFrame *m_nameFrame;
    FieldFrame *m_spaceFrame;
    ChipsEdit *m_organisation;
    ChipsEdit *m_territory;
    SaveLine *m_line;
    QTimer *m_pause;
    bool m_typed = false;
};

} // namespace etabli
