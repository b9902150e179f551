#pragma once

#include "core/base/result.h"
#include "core/domain/vocabulary.h"
#include "core/store/space.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace etabli {

/// Strings numbered in the order they are met: codes of a list, places.
class CodeBook
{
public:
    /// The number of a code, given on the spot when new.
    [[nodiscard]] int number(const QString &code);
    /// The number of a code already met, -1 when it never was.
    [[nodiscard]] int find(const QString &code) const { return m_numbers.value(code, -1); }
    [[nodiscard]] const QStringList &codes() const { return m_codes; }

private:
    QHash<QString, int> m_numbers;
    QStringList m_codes;
};

/// A list of small lists, stored end to end: what belongs to the item of a number.
struct Lists
{
    std::vector<quint32> begins{0}; ///< one more than there are items
    std::vector<quint32> items;

    [[nodiscard]] const quint32 *begin(size_t item) const { return items.data() + begins[item]; }
    [[nodiscard]] const quint32 *end(size_t item) const { return items.data() + begins[item + 1]; }
};

/// What indicators count, in memory: one line per living project, columns side by side (about 40 bytes a project
/// and 4 for each of its places and organisations). Indicators scan them; nothing is read from the disk meanwhile.
/// A plain value: filled by `readFacts`, then only read, from any thread.
struct Facts
{
    static constexpr int goals = 17;
    static constexpr qint64 noBudget = std::numeric_limits<qint64>::min();
    static constexpr qint32 noDay = 0;

    CodeBook stages;
    CodeBook profiles;
    CodeBook topProfiles; ///< profiles that detail none
    CodeBook fragilities;
    CodeBook types;       ///< of partnerships
    CodeBook places;

    // By project, all of one length.
    std::vector<qint64> keys;          ///< of the records, ascending
    std::vector<qint64> budget;        ///< cents, or noBudget
    std::vector<quint64> fragility;    ///< a bit by number in `fragilities` (the first 64)
    std::vector<quint64> profile;      ///< a bit by number in `profiles`: of its lead and of the parties
    std::vector<quint64> topProfile;   ///< a bit by number in `topProfiles`, likewise
    std::vector<quint64> type;         ///< a bit by number in `types`: of its partnerships
    std::vector<quint32> odds;         ///< bit n: goal n, the main one included
    std::vector<quint32> partnerships; ///< how many
    std::vector<quint8> mainOdd;       ///< 0: none
    std::vector<quint8> withCompany;   ///< 1: one of its organisations is a company
    std::vector<qint32> begins;        ///< Julian day of the start, noDay: not told
    std::vector<qint32> ends;          ///< likewise; never before `begins` when both are told
    std::vector<qint16> stage;         ///< number in `stages`, -1: none
    Lists placesOf;                    ///< numbers in `places`, each once
    Lists organisationsOf;             ///< numbers of organisations, each once: lead, then parties

    // By organisation.
    std::vector<qint16> profileOf;    ///< number in `profiles`, -1: none
    std::vector<qint16> topProfileOf; ///< number in `topProfiles`, -1: none
    std::vector<quint8> isCompany;

    [[nodiscard]] size_t projects() const { return keys.size(); }
    [[nodiscard]] size_t organisations() const { return profileOf.size(); }
};

/// Reads them from a space, joins followed, what is deleted left out. Its thread; cancelled only when interrupted.
[[nodiscard]] Result<Facts> readFacts(Space &space, const Vocabularies &words);

/// The entry that a code details in the end, itself when it details none or the list does not have it.
[[nodiscard]] QString topOf(const Vocabulary *list, const QString &code);

} // namespace etabli
