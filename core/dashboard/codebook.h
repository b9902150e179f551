#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <limits>
#include <vector>

namespace etabli {

/// Strings numbered in the order they are met: codes of a list, places. A plain value.
class CodeBook
{
public:
    /// The number of a code, given on the spot when new.
    [[nodiscard]] int number(const QString &code)
    {
        if (const auto found = m_numbers.constFind(code); found != m_numbers.constEnd())
            return *found;
        const int number = int(m_codes.size());
        m_numbers.insert(code, number);
        m_codes += code;
        return number;
    }
    /// The number of a code already met, -1 when it never was.
    [[nodiscard]] int find(const QString &code) const { return m_numbers.value(code, -1); }
    [[nodiscard]] const QStringList &codes() const { return m_codes; }
    [[nodiscard]] size_t size() const { return static_cast<size_t>(m_codes.size()); }

private:
    QHash<QString, int> m_numbers;
    QStringList m_codes;
};

/// Numbers by record key: keys of a space are dense, an array serves better than a table. A plain value.
class ByKey
{
public:
    static constexpr quint32 none = std::numeric_limits<quint32>::max();

    void set(qint64 key, quint32 number)
    {
        const auto at = static_cast<size_t>(key);
        if (at >= m_numbers.size())
            m_numbers.resize(at + 1 + m_numbers.size() / 2, none);
        m_numbers[at] = number;
    }
    [[nodiscard]] quint32 at(qint64 key) const
    {
        return key >= 0 && static_cast<size_t>(key) < m_numbers.size() ? m_numbers[static_cast<size_t>(key)] : none;
    }

private:
    std::vector<quint32> m_numbers;
};

} // namespace etabli
