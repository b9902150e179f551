#pragma once

#include <QColor>
#include <QString>

#include <array>

namespace etabli {

/// The colours that carry a meaning or stand around it, of one of the two schemes: the table of the program, for
/// whatever is drawn on a window, a page or an image. A plain value; any thread.
class Inks
{
public:
    enum class Scheme { Light, Dark };
    explicit Inks(Scheme scheme = Scheme::Light) : m_scheme(scheme) {}

    [[nodiscard]] bool isDark() const { return m_scheme == Scheme::Dark; }

    [[nodiscard]] QColor window() const { return pick(0xF1F4F4, 0x15191C); }
    [[nodiscard]] QColor base() const { return pick(0xFFFFFF, 0x1C2326); }
    [[nodiscard]] QColor alternateBase() const { return pick(0xF7F9F9, 0x212A2D); }
    [[nodiscard]] QColor text() const { return pick(0x1A2529, 0xE6ECEE); }
    [[nodiscard]] QColor secondText() const { return pick(0x4F5E65, 0xA6B3B8); }
    [[nodiscard]] QColor line() const { return pick(0xD2DADC, 0x333E42); }
    [[nodiscard]] QColor outline() const { return pick(0x7A888E, 0x7A888E); }
    [[nodiscard]] QColor accent() const { return pick(0x0B5F66, 0x63C3C7); }
    [[nodiscard]] QColor selectionTint() const { return pick(0xDDEDEE, 0x173D41); }

    /// The six steps of an alliance, 0 (E0) to 5 (E5); other numbers are brought inside these bounds.
    [[nodiscard]] QColor stage(int step) const;
    /// The six steps of density, 0 (r1) to 5 (r6); other numbers are brought inside these bounds.
    [[nodiscard]] QColor density(int step) const;
    /// The ink that is readable on density(step).
    [[nodiscard]] QColor densityInk(int step) const;
    /// The colour of a profile of organisation by its code ("ASSO", "ENTR", …); second text when it is unknown.
    [[nodiscard]] QColor profile(const QString &code) const;
    /// The codes that profile() knows, in the order of the reference.
    [[nodiscard]] static const std::array<QLatin1String, 10> &profiles();
    /// The official colour of a sustainable development goal, 1 to 17; second text of the light scheme otherwise.
    [[nodiscard]] static QColor odd(int number);
    /// The ink of the number on odd(number).
    [[nodiscard]] static QColor oddInk(int number);

private:
    [[nodiscard]] QColor pick(QRgb light, QRgb dark) const { return QColor::fromRgb(isDark() ? dark : light); }

    Scheme m_scheme;
};

} // namespace etabli
