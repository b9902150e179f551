#pragma once

#include <QList>
#include <QString>

namespace etabli {

/// A stretch of two texts: the same in both, or one of their differences.
struct DiffPart
{
    QString a;
    QString b;
    int number = 0; ///< 1, 2, 3… for a difference; 0 where both say the same

    [[nodiscard]] bool isDifference() const { return number > 0; }
    friend bool operator==(const DiffPart &, const DiffPart &) = default;
};

/// What to take of a difference.
enum class DiffChoice { Undecided, A, B, Both };

/// Compares two texts word by word. The parts put end to end give back each text, character for character; words
/// are never cut, and differences parted by little more than a space are told as one. Pure; time grows with the
/// product of the lengths of what differs, bounded (beyond, what differs is told as one difference).
[[nodiscard]] QList<DiffPart> wordDiff(const QString &a, const QString &b);

/// The text that a choice gives for one part; `Both` puts A then B, parted by a space. Empty while undecided.
[[nodiscard]] QString chosenText(const DiffPart &part, DiffChoice choice);

/// How many differences there are.
[[nodiscard]] int differenceCount(const QList<DiffPart> &parts);

} // namespace etabli
