#pragma once

#include "ui/text/worddiff.h"
#include "ui/widgets/colours.h"

#include <QTextCharFormat>

class QTextCursor;
class QTextDocument;

namespace etabli {

/// Which of the two texts of a comparison.
enum class DiffSide { A, B };

/// Puts compared texts in documents: differences underlined in the colour of their side and numbered by a disc,
/// so that no colour carries the meaning alone. GUI thread.
namespace difftext {

/// The property of a character that belongs to a difference: its number.
inline constexpr int numberProperty = QTextFormat::UserProperty + 1;
/// Set on what stands for a difference not settled yet.
inline constexpr int openProperty = QTextFormat::UserProperty + 2;
/// The side a marked stretch was taken from.
inline constexpr int sideProperty = QTextFormat::UserProperty + 3;

/// Blue for A, violet for B; and the tint that goes with it.
[[nodiscard]] Token inkOf(DiffSide side);
[[nodiscard]] Token tintOf(DiffSide side);
/// The format of a difference taken from a side.
[[nodiscard]] QTextCharFormat format(DiffSide side, int number);
/// The format of what is still to be chosen.
[[nodiscard]] QTextCharFormat openFormat(int number);

/// Inserts what a difference says, its outer blanks unmarked but still of that number.
void insertMarked(QTextCursor &cursor, const QString &text, DiffSide side, int number);

/// Gives every mark of `document` the colours of the theme in use; the words stay.
void recolour(QTextDocument &document);

/// Fills `document` with one side. `absent` is shown where the side says nothing.
void write(QTextDocument &document, const QList<DiffPart> &parts, DiffSide side, const QString &absent);

} // namespace difftext

} // namespace etabli
