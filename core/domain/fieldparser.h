#pragma once

#include "core/base/identifier.h"
#include "core/base/result.h"
#include "core/domain/recordtype.h"
#include "core/domain/value.h"
#include "core/domain/vocabulary.h"

#include <QStringView>

#include <functional>

namespace etabli {

/// What a parser has to ask of the outside. A question left empty is answered yes (the shape alone is checked).
struct FieldLookups
{
    /// Whether there is a living record of that type.
    std::function<Result<bool>(const QString &type, const Id &id)> recordExists;
    /// The canonical "kind:code" of a territory as typed; UnknownTerritory when it leads nowhere.
    std::function<Result<QString>(const QString &place)> territory;
    /// The lists that choices are taken from; the shipped ones when there are none.
    Vocabularies::Ptr words = {};
    /// Whether an entry taken out of its list is accepted still (questions about old records, packs of data).
    bool retiredToo = false;
};

/// Turns what a person or a script types into the checked value of a field: what passes here may be written.
/// No state but its questions; the thread of these.
///
/// Every error has `type.field=typed` for subject (what was typed is cut after sixty characters), so that the
/// sentence can name the field and quote the value. Faults: InvalidText (control characters, broken UTF-8),
/// TooLarge, InvalidDate, InvalidAmount, InvalidIdentifier, InvalidValue, UnknownCode, UnknownRecord,
/// UnknownTerritory, RequiredMissing, and those of the lookups.
class FieldParser
{
public:
    /// Characters a one-line text and a long text may hold.
    static constexpr qsizetype longestText = 10'000;
    static constexpr qsizetype longestLongText = 1'000'000;
    /// Euros an amount may reach, either side of zero.
    static constexpr qint64 largestEuros = 10'000'000'000'000;

    explicit FieldParser(FieldLookups lookups = {}) : m_lookups(std::move(lookups)) {}

    /// The value of a field, or of one element when the field is a set. Empty text gives the empty value:
    /// RequiredMissing for a required field, InvalidValue for an element.
    [[nodiscard]] Result<Value> parse(const RecordType &type, const Field &field, QStringView typed) const;

    /// Euros as typed ("186000.50", "186 000,50 €", "1 250 000") in cents; nothing when it is no amount, has more
    /// than two decimals or is beyond `largestEuros`.
    [[nodiscard]] static std::optional<qint64> amount(QStringView typed);
    /// "2026-03-12" or "12/03/2026", years 1800 to 2200, as ISO text; nothing otherwise.
    [[nodiscard]] static std::optional<QString> isoDate(QStringView typed);
    /// Whether a text may be kept: no control character (line ends and tabs only where `several` lines are
    /// allowed), no half character, no U+FFFD left by broken UTF-8.
    [[nodiscard]] static bool isClean(QStringView text, bool several);
    /// The subject of an error about a value.
    [[nodiscard]] static QString subject(const RecordType &type, const Field &field, QStringView typed);

private:
    [[nodiscard]] Result<Value> parseText(const Field &field, const QString &text, const QString &subject) const;
    [[nodiscard]] Result<Value> parseReference(const Field &field, const QString &text, const QString &subject) const;
    [[nodiscard]] Result<Value> parseChoice(const Field &field, const QString &text, const QString &subject) const;
    [[nodiscard]] Result<Value> parseTerritory(const QString &text, const QString &subject) const;

    FieldLookups m_lookups;
};

} // namespace etabli
