#pragma once

#include <QString>
#include <QStringView>

namespace etabli {

/// What a check says of an identifier as it was typed or read from a file. Never changes what was typed:
/// `normalised` is the form to propose, and empty when none can be derived.
struct IdentifierVerdict
{
    enum class Reason {
        Fine,
        Empty,
        Spelling,        ///< only spaces or lower case differ: `normalised` is the same identifier
        LeadingZeroLost, ///< zeros put back in front give a valid one: to be confirmed by someone
        Scientific,      ///< a spreadsheet wrote 3.85E+13: digits are gone for good
        Length,
        Characters,
        Placeholder, ///< all zeros
        Checksum,
        Shape,         ///< the right length, the wrong pattern
        NoDepartement, ///< begins with no département of the code géographique
    };

    bool valid = false;
    QString normalised;
    Reason reason = Reason::Empty;

    /// Valid, or made so by spaces and case alone: what a form may take without asking.
    [[nodiscard]] bool acceptable() const { return valid || reason == Reason::Spelling; }
};

/// SIREN: nine ASCII digits, Luhn, not all zeros.
[[nodiscard]] IdentifierVerdict checkSiren(QStringView text);
/// SIRET: fourteen ASCII digits, Luhn, not all zeros; for La Poste a sum of digits multiple of 5 will do too.
[[nodiscard]] IdentifierVerdict checkSiret(QStringView text);
/// RNA number of an association: W, a digit, a digit or letter, seven digits.
[[nodiscard]] IdentifierVerdict checkRna(QStringView text);
/// UAI of a school: seven digits and their control letter.
[[nodiscard]] IdentifierVerdict checkUai(QStringView text);
/// Shape of a commune code of the COG. A code of the right shape may still name no commune: look it up in the
/// territory reference.
[[nodiscard]] IdentifierVerdict checkCommuneCode(QStringView text);
/// Shape of a département code ("01", "2A", "974"). To be looked up as well.
[[nodiscard]] IdentifierVerdict checkDepartementCode(QStringView text);

} // namespace etabli
