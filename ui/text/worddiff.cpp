#include "ui/text/worddiff.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace etabli {

namespace {

/// Beyond this many comparisons a difference is told whole: nobody reads word by word what shares so little.
constexpr qsizetype mostComparisons = 16'000'000;

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'\'' || c == QChar(0x2019) || c == u'-';
}

/// Words, runs of blanks, and single other characters.
QStringList tokensOf(const QString &text)
{
    QStringList tokens;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        if (isWordCharacter(text.at(at))) {
            while (end < text.size() && isWordCharacter(text.at(end)))
                ++end;
        } else if (text.at(at).isSpace()) {
            while (end < text.size() && text.at(end).isSpace())
                ++end;
        }
        tokens += text.mid(at, end - at);
        at = end;
    }
    return tokens;
}

bool isWord(const QString &token)
{
    return isWordCharacter(token.at(0));
}

class Parts
{
public:
    void same(const QString &token)
    {
        if (m_parts.isEmpty() || m_parts.last().isDifference())
            m_parts.append(DiffPart{});
        m_parts.last().a += token;
        m_parts.last().b += token;
    }
    void differs(const QString &a, const QString &b)
    {
        if (m_parts.isEmpty() || !m_parts.last().isDifference())
            m_parts.append(DiffPart{{}, {}, 1});
        m_parts.last().a += a;
        m_parts.last().b += b;
    }
    QList<DiffPart> take() { return std::move(m_parts); }

private:
    QList<DiffPart> m_parts;
};

/// A longest common subsequence of the tokens in the middle, from a table of lengths.
void compareMiddle(const QStringList &a, const QStringList &b, Parts &parts)
{
    const qsizetype rows = a.size();
    const qsizetype columns = b.size();
    if (rows * columns > mostComparisons) {
        parts.differs(a.join(QString()), b.join(QString()));
        return;
    }
    const auto width = static_cast<size_t>(columns) + 1;
    std::vector<quint16> lengths((static_cast<size_t>(rows) + 1) * width, 0);
    const auto at = [&](qsizetype row, qsizetype column) -> quint16 & {
        return lengths[static_cast<size_t>(row) * width + static_cast<size_t>(column)];
    };
    for (qsizetype row = rows - 1; row >= 0; --row) {
        for (qsizetype column = columns - 1; column >= 0; --column) {
            // A word in common weighs more than a blank: words line up first.
            const int weight = isWord(a.at(row)) ? 4 : 1;
            const int together = a.at(row) == b.at(column) ? at(row + 1, column + 1) + weight : 0;
            const int best = std::max({together, static_cast<int>(at(row + 1, column)), static_cast<int>(at(row, column + 1))});
            at(row, column) = static_cast<quint16>(std::min(best, 0xFFFF));
        }
    }
    qsizetype row = 0;
    qsizetype column = 0;
    while (row < rows && column < columns) {
        const int weight = isWord(a.at(row)) ? 4 : 1;
        if (a.at(row) == b.at(column) && at(row, column) == at(row + 1, column + 1) + weight) {
            parts.same(a.at(row));
            ++row;
            ++column;
        } else if (at(row + 1, column) >= at(row, column + 1)) {
            parts.differs(a.at(row++), {});
        } else {
            parts.differs({}, b.at(column++));
        }
    }
    while (row < rows)
        parts.differs(a.at(row++), {});
    while (column < columns)
        parts.differs({}, b.at(column++));
}

/// Whether a stretch in common is too small to part two differences.
bool isSlight(const QString &text)
{
    int letters = 0;
    for (const QString &token : tokensOf(text)) {
        if (isWord(token))
            letters += static_cast<int>(token.size());
        else if (token.contains(u'\n') || QStringLiteral(".!?:;").contains(token))
            return false;
    }
    return letters <= 3;
}

QList<DiffPart> joined(const QList<DiffPart> &parts)
{
    QList<DiffPart> made;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const DiffPart &part = parts.at(i);
        const bool between = !part.isDifference() && i > 0 && i + 1 < parts.size();
        if (between && isSlight(part.a)) {
            const DiffPart &next = parts.at(i + 1);
            made.last().a += part.a + next.a;
            made.last().b += part.b + next.b;
            ++i;
            continue;
        }
        made.append(part);
    }
    int number = 0;
    for (DiffPart &part : made)
        part.number = part.isDifference() ? ++number : 0;
    return made;
}

} // namespace

QList<DiffPart> wordDiff(const QString &a, const QString &b)
{
    QStringList left = tokensOf(a);
    QStringList right = tokensOf(b);
    Parts parts;
    qsizetype head = 0;
    while (head < left.size() && head < right.size() && left.at(head) == right.at(head))
        parts.same(left.at(head++));
    qsizetype tail = 0;
    while (tail < left.size() - head && tail < right.size() - head
           && left.at(left.size() - 1 - tail) == right.at(right.size() - 1 - tail))
        ++tail;
    compareMiddle(left.mid(head, left.size() - head - tail), right.mid(head, right.size() - head - tail), parts);
    for (qsizetype i = left.size() - tail; i < left.size(); ++i)
        parts.same(left.at(i));
    return joined(parts.take());
}

QString chosenText(const DiffPart &part, DiffChoice choice)
{
    if (!part.isDifference())
        return part.a;
    switch (choice) {
    case DiffChoice::A:
        return part.a;
    case DiffChoice::B:
        return part.b;
    case DiffChoice::Both: {
        const bool parted = part.a.isEmpty() || part.b.isEmpty() || part.a.back().isSpace() || part.b.front().isSpace();
        return parted ? QString(part.a + part.b) : QString(part.a + u' ' + part.b);
    }
    case DiffChoice::Undecided:
        break;
    }
    return {};
}

int differenceCount(const QList<DiffPart> &parts)
{
    return static_cast<int>(std::count_if(parts.begin(), parts.end(), [](const DiffPart &p) { return p.isDifference(); }));
}

} // namespace etabli
