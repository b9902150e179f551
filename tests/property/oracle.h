#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <map>
#include <set>
#include <vector>

/// A second, deliberately naive telling of the rules of exchange, for tests only. It shares no code and no data
/// structure with the product: an edit remembers the explicit set of the edits of its register that its writer had
/// met, where the product keeps version vectors; nothing is stored per register, everything is worked out anew
/// from what a site holds. Slow and small on purpose.
namespace oracle {

/// A register, by names only. `element` is empty for a plain field.
struct Cell
{
    QString type;
    QString record;
    QString field;
    QString element;

    friend bool operator<(const Cell &a, const Cell &b)
    {
        return std::tie(a.type, a.record, a.field, a.element) < std::tie(b.type, b.record, b.field, b.element);
    }
    friend bool operator==(const Cell &a, const Cell &b) = default;
};

/// A value put forward, when and by whom it was first typed (milliseconds UTC; 0: now, by the writer).
struct Saying
{
    QJsonValue value;
    qint64 stamp = 0;
    QString author;

    friend bool operator==(const Saying &a, const Saying &b) = default;
};

/// Numbers of edits in the world's list.
using Edits = std::set<int>;

/// One edit of one register. `seen` is closed: it holds what was seen by what it saw.
struct Edit
{
    Cell cell;
    QString stream;
    qint64 number = 0;
    qint64 stamp = 0;
    QString author;
    std::vector<Saying> sayings;
    Edits seen;
    Edits covered; ///< deletes only: the edits of the rest of the record that the writer had met
};

/// One change asked by a person. An empty element: a field gets `value`; else the element goes in or out.
struct Change
{
    QString field;
    QString element;
    QJsonValue value;
};

/// What one gesture wrote, enough to take it back.
struct Gesture
{
    struct Touch
    {
        Cell cell;
        std::vector<Saying> before;
        Edits covered;
        int edit = -1;
    };
    bool created = false;
    QString type;
    QString record;
    std::vector<Touch> touches;
};

enum class Life { Alive, Gone, Disputed };

/// Every edit ever made and what each site holds of them.
class World
{
public:
    /// Gives the number of the new site.
    int addSite(const QString &author, const QString &stream);

    // What a person does on a site at `now`. An edit that would change nothing is not made.
    Gesture create(int site, const QString &type, const QString &record, const std::vector<Change> &changes, qint64 now);
    Gesture change(int site, const QString &type, const QString &record, const std::vector<Change> &changes, qint64 now);
    Gesture remove(int site, const QString &type, const QString &record, qint64 now);
    Gesture bringBack(int site, const QString &type, const QString &record, qint64 now);
    Gesture join(int site, const QString &type, const QString &gone, const QString &survivor, qint64 now);
    Gesture revert(int site, const Gesture &gesture, qint64 now);

    /// A person asks on a site that a record be erased, or a site hears of it: from then on nothing of it stands there,
    /// whatever it holds or meets. False when it knew.
    bool erase(int site, const QString &type, const QString &record);
    [[nodiscard]] bool erased(int site, const QString &type, const QString &record) const;
    /// The records that a site knows to be erased.
    [[nodiscard]] const std::set<std::pair<QString, QString>> &erasures(int site) const { return m_sites[static_cast<size_t>(site)].erased; }

    /// A site meets an edit; false when it held it already.
    bool meet(int site, int edit);
    /// How much a site holds: a mark for `undo`.
    [[nodiscard]] size_t heldCount(int site) const { return m_sites[static_cast<size_t>(site)].held.size(); }
    /// Takes back what a site met between two marks: registers nobody edited there since get their former
    /// sayings again, then records their former life. Gives the edits written.
    std::vector<int> undo(int site, size_t from, size_t to, qint64 now);

    [[nodiscard]] const Edit &edit(int number) const { return m_edits[static_cast<size_t>(number)]; }
    [[nodiscard]] Edit &edit(int number) { return m_edits[static_cast<size_t>(number)]; }
    [[nodiscard]] int editCount() const { return static_cast<int>(m_edits.size()); }
    [[nodiscard]] bool holds(int site, int edit) const;
    [[nodiscard]] const std::vector<int> &held(int site) const { return m_sites[static_cast<size_t>(site)].held; }

    /// The edits of a register that no other edit held there had seen.
    [[nodiscard]] std::vector<int> current(int site, const Cell &cell) const;
    /// Their sayings, the one shown first.
    [[nodiscard]] std::vector<Saying> standings(int site, const Cell &cell) const;
    [[nodiscard]] bool inConflict(int site, const Cell &cell) const;
    [[nodiscard]] Life life(int site, const QString &type, const QString &record) const;
    [[nodiscard]] int conflictCount(int site) const;
    /// One compact JSON line per living record, as the product's own dump is specified.
    [[nodiscard]] QByteArray dump(int site) const;

private:
    struct Site
    {
        QString author;
        QString stream;
        std::vector<int> held;
        Edits holds;
        std::set<std::pair<QString, QString>> erased;
        std::map<Cell, std::vector<int>> cells;
    };

    [[nodiscard]] Site &at(int site) { return m_sites[static_cast<size_t>(site)]; }
    [[nodiscard]] const Site &at(int site) const { return m_sites[static_cast<size_t>(site)]; }
    [[nodiscard]] std::vector<int> currentAmong(const std::vector<int> &edits) const;
    [[nodiscard]] std::vector<Saying> standingsOf(const std::vector<int> &current) const;
    [[nodiscard]] std::vector<std::pair<Cell, std::vector<int>>> cellsOf(int site, const QString &type,
                                                                          const QString &record) const;
    [[nodiscard]] Edits everythingMet(int site, const QString &type, const QString &record) const;
    Gesture::Touch write(int site, const Cell &cell, std::vector<Saying> sayings, Edits covered, qint64 now);
    void writeAll(int site, Gesture &gesture, const std::vector<Change> &changes, qint64 now);

    std::vector<Edit> m_edits;
    std::vector<Site> m_sites;
};

/// Whether two values say the same thing: blanks around a text do not count, an empty text is no value.
[[nodiscard]] bool sameMeaning(const QJsonValue &a, const QJsonValue &b);

} // namespace oracle
