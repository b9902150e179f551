#pragma once

#include "core/services/home.h"
#include "core/services/people.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace etabli {

class Edits;
class HomeRow;

/// « À faire »: what is late and what comes within fifteen days. A commitment is ticked in place. GUI thread.
class DueCard : public Card
{
    Q_OBJECT
public:
    /// How far it looks, and how many of each side it may show when all is asked for.
    static constexpr int days = 15;
    static constexpr int most = 50;

    /// `edits` must outlive it.
    DueCard(Edits &edits, bool readOnly, QWidget *parent = nullptr);

    void setList(const DueList &list);
    /// Contacts to be looked at again: one line, and the way to them. `asked` of them stands for "or more".
    void setPeople(const QList<ContactToReview> &contacts, qsizetype asked);
    [[nodiscard]] QPushButton *peopleButton() const { return m_seePeople; }
    [[nodiscard]] QList<HomeRow *> rows() const { return m_rows; }
    [[nodiscard]] QPushButton *allButton() const { return m_all; }

Q_SIGNALS:
    void recordRequested(const QString &type, const QString &id, const QString &field);
    void noticed(const QString &sentence);
    /// The list of contacts with one of its views: "review" or "uninformed".
    void peopleRequested(const QString &view);

private:
    void show();
    void addRow(const DueItem &item);
    void tick(const DueItem &item);

    Edits &m_edits;
    QPushButton *m_all;
    QLabel *m_empty;
    QLabel *m_more;
    QWidget *m_peopleFoot;
    QLabel *m_people;
    QPushButton *m_seePeople;
    QString m_peopleView;
    DueList m_list;
    QList<HomeRow *> m_rows;
    bool m_readOnly;
    bool m_whole = false;
};

} // namespace etabli
