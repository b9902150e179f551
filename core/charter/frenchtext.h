#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace etabli::french {

/// Typed text made fit for print: narrow no-break space before ; : ! ? % and inside « », no-break space
/// before € and after n°, curly apostrophe, straight quotes in pairs turned into « », three dots into …,
/// thousands held together. Addresses (with :// or @) are left as typed; what cannot be printed (controls,
/// lone surrogates, direction overrides) goes. Line breaks stay. Applied twice it changes nothing more.
[[nodiscard]] QString forPrint(QStringView text);

/// The same on one line, for names, titles and cells: line breaks become spaces.
[[nodiscard]] QString lineForPrint(QStringView text);

/// An amount of integer cents: « 186 000 € », « 12,50 € » (cents only when there are some).
[[nodiscard]] QString money(qint64 cents);

/// A whole number with its thousands parted by U+202F.
[[nodiscard]] QString number(qint64 value);

/// « 12 mars 2026 », « 1er juin 2026 »; empty for an invalid date.
[[nodiscard]] QString longDate(QDate date);

/// The same with the month shortened (« 30 sept. 2026 »), for tables.
[[nodiscard]] QString mediumDate(QDate date);

/// A number in letters, from zéro to quatre-vingt-dix-neuf; in digits beyond. Feminine « une » when asked.
[[nodiscard]] QString inWords(int value, bool feminine = false);

/// « A », « A et B », « A, B et C ». Blank entries are skipped.
[[nodiscard]] QString enumeration(const QStringList &items);

/// Up to four capitals that stand for a name (« Syndicat mixte des Trois Vallées » → SMTV); a name that is
/// an acronym is kept; small words are skipped.
[[nodiscard]] QString initialsOf(QStringView name);

} // namespace etabli::french
