#pragma once

#include "core/services/spaces.h"
#include "ui/widgets/card.h"

class QPushButton;
class QVBoxLayout;

namespace etabli {

class Edits;

/// The spaces of this computer: the one at hand, those opened lately, and how to open or make another. It asks; the
/// program switches. GUI thread.
class SpacesCard : public Card
{
    Q_OBJECT
public:
    /// `edits` must outlive the card; `current` is the folder of the space at hand.
    SpacesCard(Edits &edits, const QString &current, QWidget *parent = nullptr);

    /// Looks at the folders again, behind.
    void refresh();
    [[nodiscard]] const QList<QPushButton *> &openButtons() const { return m_open; }

Q_SIGNALS:
    void openRequested(const QString &folder);
    void chooseRequested();
    void newRequested();
    void demonstrationRequested();
    /// The list was read and shown.
    void shown();

private:
    struct Seen
    {
        QString folder;
        SpaceGlance glance;
    };
    void write(const QList<Seen> &all);

    Edits &m_edits;
    QString m_current;
    QVBoxLayout *m_list;
    QWidget *m_rows = nullptr;
    QPushButton *m_demonstration;
    QList<QPushButton *> m_open;
};

} // namespace etabli
