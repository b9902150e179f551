#pragma once

#include <QtGlobal>

#include <algorithm>
#include <utility>
#include <vector>

namespace etabli {

/// Many small lists of numbers stored end to end, one by item. A list may be replaced: the new one goes to the end,
/// and everything is packed again once half of the room is lost. A plain value.
class SmallLists
{
public:
    struct List
    {
        const quint32 *first = nullptr;
        const quint32 *last = nullptr;
        [[nodiscard]] const quint32 *begin() const { return first; }
        [[nodiscard]] const quint32 *end() const { return last; }
        [[nodiscard]] size_t size() const { return static_cast<size_t>(last - first); }
    };

    /// Lists for `items` items from pairs (item, number) in any order: each number once, in the order given.
    [[nodiscard]] static SmallLists of(const std::vector<std::pair<quint32, quint32>> &pairs, size_t items)
    {
        SmallLists lists = withRoom(pairs, items);
        for (const auto &[item, number] : pairs) {
            Span &span = lists.m_spans[item];
            quint32 *const first = lists.m_numbers.data() + span.begin;
            if (std::find(first, first + span.count, number) == first + span.count)
                first[span.count++] = number;
        }
        return lists;
    }

    /// Likewise, a number as many times as it is given.
    [[nodiscard]] static SmallLists ofAll(const std::vector<std::pair<quint32, quint32>> &pairs, size_t items)
    {
        SmallLists lists = withRoom(pairs, items);
        for (const auto &[item, number] : pairs) {
            Span &span = lists.m_spans[item];
            lists.m_numbers[span.begin + span.count++] = number;
        }
        return lists;
    }

    [[nodiscard]] size_t size() const { return m_spans.size(); }
    [[nodiscard]] List at(size_t item) const
    {
        const Span span = m_spans[item];
        const quint32 *const first = m_numbers.data() + span.begin;
        return {first, first + span.count};
    }

    /// Replaces the list of an item, made when it is the next one. Each number once.
    void set(size_t item, std::vector<quint32> numbers)
    {
        std::sort(numbers.begin(), numbers.end());
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
        if (item >= m_spans.size())
            m_spans.resize(item + 1);
        const auto count = static_cast<quint32>(numbers.size());
        if (Span &span = m_spans[item]; count <= span.room) {
            std::copy(numbers.begin(), numbers.end(), m_numbers.begin() + span.begin);
            span.count = count;
            return;
        }
        m_lost += m_spans[item].room;
        m_spans[item] = {static_cast<quint32>(m_numbers.size()), count, count};
        m_numbers.insert(m_numbers.end(), numbers.begin(), numbers.end());
        packIfLost();
    }

    /// Adds a number to the list of an item, made when new; it may be there already.
    void add(size_t item, quint32 number)
    {
        if (item >= m_spans.size())
            m_spans.resize(item + 1);
        Span &span = m_spans[item];
        if (span.count == span.room) { // to the end, with room for as many again
            const auto begin = static_cast<quint32>(m_numbers.size());
            m_numbers.resize(m_numbers.size() + span.count * 2 + 2);
            std::copy_n(m_numbers.begin() + span.begin, span.count, m_numbers.begin() + begin);
            m_lost += span.room;
            span = {begin, span.count, span.count * 2 + 2};
        }
        m_numbers[span.begin + span.count++] = number;
        packIfLost();
    }
    /// Takes a number away once; the others may change places.
    void remove(size_t item, quint32 number)
    {
        Span &span = m_spans[item];
        const auto first = m_numbers.begin() + span.begin;
        const auto last = first + span.count;
        if (const auto found = std::find(first, last, number); found != last) {
            *found = *(last - 1);
            --span.count;
        }
    }

private:
    struct Span
    {
        quint32 begin = 0;
        quint32 count = 0;
        quint32 room = 0;
    };

    [[nodiscard]] static SmallLists withRoom(const std::vector<std::pair<quint32, quint32>> &pairs, size_t items)
    {
        SmallLists lists;
        lists.m_spans.resize(items);
        for (const auto &pair : pairs)
            ++lists.m_spans[pair.first].room;
        quint32 begin = 0;
        for (Span &span : lists.m_spans) {
            span.begin = begin;
            begin += span.room;
        }
        lists.m_numbers.resize(pairs.size());
        return lists;
    }

    /// Once half of the room is lost.
    void packIfLost()
    {
        if (m_lost > m_numbers.size() / 2 + 1024)
            pack();
    }

    void pack()
    {
        std::vector<quint32> packed;
        packed.reserve(m_numbers.size() - m_lost);
        for (Span &span : m_spans) {
            const auto begin = static_cast<quint32>(packed.size());
            packed.insert(packed.end(), m_numbers.begin() + span.begin, m_numbers.begin() + span.begin + span.count);
            span = {begin, span.count, span.count};
        }
        m_numbers = std::move(packed);
        m_lost = 0;
    }

    std::vector<Span> m_spans;
    std::vector<quint32> m_numbers;
    size_t m_lost = 0;
};

} // namespace etabli
