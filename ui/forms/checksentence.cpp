#include "ui/forms/checksentence.h"

#include <algorithm>

namespace etabli {

QString CheckSentence::of(Check check, const QString &typed)
{
    switch (check) {
    case Check::Siren: return ofDigits(tr("A SIREN number"), typed, 9);
    case Check::Siret: return ofDigits(tr("A SIRET number"), typed, 14);
    case Check::Rna: return tr("An RNA number is W then nine digits, for example W442001234: check what you typed.");
    case Check::Email: return ofEmail(typed);
    case Check::Url: return tr("A web address looks like https://www.exemple.fr: check what you typed.");
    case Check::Year: return tr("A year has four digits, for example 2026: check what you typed.");
    case Check::Positive: return tr("A whole number is expected here, zero or more: type digits only.");
    case Check::None: break;
    }
    return {};
}

QString CheckSentence::ofDigits(const QString &name, const QString &typed, int wanted)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const auto found = std::count_if(typed.cbegin(), typed.cend(), isDigit);
    const auto others = std::count_if(typed.cbegin(), typed.cend(), [&](QChar c) { return !isDigit(c) && !c.isSpace(); });
    if (others > 0)
        return tr("%1 is made of digits only: take the other characters away.").arg(name);
    if (found != wanted)
        return tr("%1 has %2 digits, and you typed %3: check it.").arg(name).arg(wanted).arg(found);
    return tr("The control digit is wrong: one digit at least was mistyped. Copy the number again.");
}

QString CheckSentence::ofEmail(const QString &typed)
{
    if (!typed.contains(u'@'))
        return tr("An e-mail address has an @: check what you typed.");
    return tr("An e-mail address looks like prenom.nom@exemple.fr, without spaces: check what you typed.");
}

} // namespace etabli
