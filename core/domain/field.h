#pragma once

#include <QFlags>
#include <QLatin1String>

namespace etabli {

/// What a field holds. Sets are add-wins collections of the same kinds of element.
enum class Kind {
    Text,         ///< one line
    LongText,     ///< several paragraphs
    Date,         ///< ISO 8601, yyyy-MM-dd
    Money,        ///< whole cents of euro
    Integer,      ///< a count, a year, a rank
    YesNo,
    Choice,       ///< a code of the vocabulary `target`
    Reference,    ///< the identifier of a record of type `target`
    Territory,    ///< kind:code
    File,         ///< BLAKE2b-256 of an attachment's bytes, lower-case hexadecimal
    TextSet,
    ChoiceSet,
    ReferenceSet,
    TerritorySet,
};

[[nodiscard]] constexpr bool isSet(Kind kind)
{
    return kind >= Kind::TextSet;
}

/// The kind of one element of a set; of the field itself otherwise.
[[nodiscard]] constexpr Kind elementKind(Kind kind)
{
    switch (kind) {
    case Kind::TextSet: return Kind::Text;
    case Kind::ChoiceSet: return Kind::Choice;
    case Kind::ReferenceSet: return Kind::Reference;
    case Kind::TerritorySet: return Kind::Territory;
    default: return kind;
    }
}

/// A pure check run on what is typed, besides the kind's own.
enum class Check { None, Siren, Siret, Rna, Email, Url, Year, Positive };

enum class FieldFlag {
    Required = 1,   ///< a record cannot be created without it
    Searchable = 2, ///< its words are in the search index
    Personal = 4,   ///< left out of archives without personal data
    LocalOnly = 8,  ///< never leaves this workbench
    Sortable = 16,  ///< lists sort by it without reading everything
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldFlags)

/// One field of a record type. `name` is its name everywhere: SQL, command line, CSV, dump, archives.
struct Field
{
    QLatin1String name;
    Kind kind = Kind::Text;
    QLatin1String target = {}; ///< vocabulary or record type, for choices and references
    FieldFlags flags = {};
    Check check = Check::None;

    [[nodiscard]] bool has(FieldFlag flag) const { return flags.testFlag(flag); }
    [[nodiscard]] bool isSet() const { return etabli::isSet(kind); }
};

} // namespace etabli
