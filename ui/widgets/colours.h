#pragma once

#include <QColor>
#include <QString>

#include <array>

namespace etabli {

/// Which of the two columns of the colour table is in use.
enum class Scheme { Light, Dark };

/// The named colours of the application. A tint is the background that carries the colour before it.
enum class Token {
    Window, Nav, Base, AlternateBase,
    Text, SecondText, Line, Outline,
    Accent, OnAccent, SelectionTint,
    Success, SuccessTint, Warning, WarningTint, Danger, DangerTint,
    Info, InfoTint, Conflict, ConflictTint, Sealed, SealedTint,
    Count
};

/// The colour of `token` in `scheme`.
[[nodiscard]] QColor colourOf(Token token, Scheme scheme);

/// The six steps of an alliance, 0 (E0) to 5 (E5); other numbers are brought inside these bounds.
[[nodiscard]] QColor stageColour(int step, Scheme scheme);

/// The six steps of density, 0 (r1) to 5 (r6); other numbers are brought inside these bounds.
[[nodiscard]] QColor densityColour(int step, Scheme scheme);

/// The ink that is readable on densityColour(step, scheme).
[[nodiscard]] QColor densityInk(int step, Scheme scheme);

/// The colour of a profile of organisation by its code ("ASSO", "ENTR", …); second text when it is unknown.
[[nodiscard]] QColor profileColour(const QString &code, Scheme scheme);

/// The codes that profileColour() knows, in the order of the reference.
[[nodiscard]] const std::array<QLatin1String, 10> &profileCodes();

/// The official colour of a sustainable development goal, 1 to 17; second text of the light scheme otherwise.
[[nodiscard]] QColor oddColour(int number);

/// The ink of the number on oddColour(number).
[[nodiscard]] QColor oddInk(int number);

/// The contrast of two opaque colours by WCAG 2: 1 (same) to 21 (black on white).
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

} // namespace etabli
