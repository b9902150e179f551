#pragma once

#include "core/base/identifier.h"
#include "core/dashboard/codebook.h"
#include "core/dashboard/smalllists.h"
#include "core/domain/vocabulary.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <array>
#include <bit>
#include <limits>
#include <optional>
#include <vector>

namespace etabli {

/// What indicators count of one project: 64 bytes, so that a scan reads them one after the other.
struct ProjectLine
{
    static constexpr qint64 noBudget = std::numeric_limits<qint64>::min();
    static constexpr qint32 noDay = 0;
    static constexpr quint8 isLive = 1;
    static constexpr quint8 withCompany = 2;

    qint64 budget = noBudget; ///< cents
    quint64 fragilities = 0;  ///< a bit by number, see CodeSets
    quint64 profiles = 0;     ///< of its lead and of the parties
    quint64 topProfiles = 0;
    quint64 types = 0;        ///< of its partnerships
    quint32 odds = 0;         ///< bit n: goal n, the main one included
    quint32 partnerships = 0;
    qint32 begins = noDay; ///< year × 10 000 + month × 100 + day
    qint32 ends = noDay;   ///< never before `begins` when both are told
    qint16 stage = -1;
    quint8 mainOdd = 0; ///< 0: none
    quint8 flags = 0;
};
static_assert(sizeof(ProjectLine) == 64);

/// Sets of codes as bits of a word: numbers from 63 on are kept aside and bit 63 says that there are some, so that
/// no list of words is too long.
class CodeSets
{
public:
    static constexpr int fits = 63;
    static constexpr quint64 more = quint64(1) << fits;

    void add(quint32 line, int number, quint64 &bits)
    {
        if (number < fits) {
            bits |= quint64(1) << number;
            return;
        }
        QList<int> &aside = m_aside[line];
        if (!aside.contains(number))
            aside += number;
        bits |= more;
    }
    void clear(quint32 line, quint64 &bits)
    {
        if (bits & more)
            m_aside.remove(line);
        bits = 0;
    }
    template <typename Take>
    void each(quint32 line, quint64 bits, Take take) const
    {
        for (quint64 left = bits & ~more; left != 0; left &= left - 1)
            take(std::countr_zero(left));
        if (bits & more) [[unlikely]] {
            const QList<int> aside = m_aside.value(line);
            for (const int number : aside)
                take(number);
        }
    }

private:
    QHash<quint32, QList<int>> m_aside;
};

/// Records joined into others. A plain value.
class Joins
{
public:
    /// A record is joined into another, or stands by itself again.
    void set(const Id &id, const std::optional<Id> &survivor)
    {
        if (const auto before = m_survivors.constFind(id); before != m_survivors.constEnd()) {
            m_joined.remove(*before, id);
            m_survivors.erase(before);
        }
        if (survivor) {
            m_survivors.insert(id, *survivor);
            m_joined.insert(*survivor, id);
        }
    }
    [[nodiscard]] bool isEmpty() const { return m_survivors.isEmpty(); }
    [[nodiscard]] std::optional<Id> survivorOf(const Id &id) const
    {
        const auto found = m_survivors.constFind(id);
        return found == m_survivors.constEnd() ? std::nullopt : std::optional(*found);
    }
    /// A record, then those it was joined into, one after the other.
    [[nodiscard]] QList<Id> above(const Id &id) const
    {
        QList<Id> chain{id};
        for (auto next = survivorOf(id); next && !chain.contains(*next); next = survivorOf(*next))
            chain += *next;
        return chain;
    }
    /// A record, and all those joined into it directly or not.
    [[nodiscard]] QList<Id> below(const Id &id) const
    {
        QList<Id> family{id};
        for (qsizetype at = 0; at < family.size(); ++at) {
            const QList<Id> joined = m_joined.values(family.at(at));
            for (const Id &one : joined) {
                if (!family.contains(one))
                    family += one;
            }
        }
        return family;
    }

private:
    QHash<Id, Id> m_survivors;
    QMultiHash<Id, Id> m_joined; ///< by survivor
};

/// What indicators count, in memory: one line per living project (68 bytes, 12 for each of its two lists, 4 for each
/// place, for each organisation and for each pair of them), in no order. Lines without `isLive` are free.
/// A plain value: filled by FactsReader and FactsKeeper, only read by those who count.
struct Facts
{
    static constexpr int goals = 17;
    static constexpr qint32 nowhere = -1;
    static constexpr qint32 severalPlaces = -2;
    static constexpr qint32 freeLine = -3;

    CodeBook stages;
    CodeBook profiles;
    CodeBook topProfiles; ///< profiles that detail none
    CodeBook fragilities;
    CodeBook types; ///< of partnerships
    CodeBook places;

    std::vector<ProjectLine> lines;
    std::vector<qint64> keys;   ///< by line: of the record, 0 for a free line
    std::vector<qint32> placeOf; ///< by line: its only place, or why there is not one; apart, to look for a territory
    SmallLists placesOf;        ///< by line: numbers in `places`
    SmallLists organisationsOf; ///< by line: numbers of organisations, leads and parties
    SmallLists placesOfOrganisation; ///< by organisation: the places of its lines, as many times; see `link`
    CodeSets fragilitySets;
    CodeSets profileSets;
    CodeSets topProfileSets;
    CodeSets typeSets;

    // By organisation.
    std::vector<qint16> profileOf;    ///< number in `profiles`, -1: none
    std::vector<qint16> topProfileOf; ///< number in `topProfiles`, -1: none
    std::vector<quint8> isCompany;

    // The way back from records.
    ByKey lineOf;
    ByKey lineOfPartnership;
    ByKey organisationOf;
    Joins projectJoins;
    Joins organisationJoins;
    std::vector<quint32> freeLines;

    [[nodiscard]] size_t organisations() const { return profileOf.size(); }
    /// The next number for an organisation.
    quint32 addOrganisation();
    /// What an organisation is, its code as recorded.
    void setProfile(quint32 organisation, const QString &code, const Vocabulary *profileWords);
    /// Draws what follows from the places and the organisations of a line.
    void settle(quint32 line);
    /// Notes the places of a line, just settled, for its organisations.
    void link(quint32 line);
    /// Likewise for every line, at first.
    void linkAll();
    /// Empties a line.
    void clear(quint32 line);
};

/// A day as lines hold it, from "2024-03-01"; noDay when it is none.
[[nodiscard]] qint32 packedDay(QByteArrayView iso);
[[nodiscard]] qint32 packedDay(QDate date);
/// A goal of the Agenda 2030 from its code, 0 when it is none.
[[nodiscard]] int goalOf(QByteArrayView code);
/// The entry that a code details in the end, itself when it details none or the list does not have it.
[[nodiscard]] QString topOf(const Vocabulary *list, const QString &code);

} // namespace etabli
