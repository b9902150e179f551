#pragma once

#include "core/base/identifier.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <memory>
#include <optional>

namespace etabli {

/// Where an entry of a list comes from: an official list, a proposal of ours, a list known incomplete, or the people
/// of the space.
enum class Source { Official, Inferred, ToComplete, Own };

/// One word of a list. `code` never changes; a retired entry stays readable in old records.
struct Term
{
    QString code;
    QString label;
    Source source = Source::Official;
    QString parent;  ///< code of the term this one details, or empty
    QString colour;  ///< #RRGGBB where the list has colours (ODD)
    QString text;    ///< longer wording where there is one (principles)
    bool retired = false;
    bool gone = false;    ///< of the space, and deleted: it is there for the records that hold it, retired too
    QString shipped = {}; ///< the label this program ships, when the space gave another
    qint64 rank = 0;      ///< place in the list

    [[nodiscard]] bool isRenamed() const { return !shipped.isEmpty() && shipped != label; }
};

/// An ordered list of words: ODD, profiles, stages, fragilities…
struct Vocabulary
{
    QString name;
    QString source; ///< where the list was read
    QList<Term> terms;

    /// The entry of that code, or nothing: one look in a table.
    [[nodiscard]] const Term *term(QStringView code) const;
    /// The entry whose label reads the same once folded, or nothing; deleted ones do not count.
    [[nodiscard]] const Term *labelled(QStringView label) const;

private:
    friend class Vocabularies;
    QHash<QString, qsizetype> m_places; ///< by code
};

/// What a space says of one entry: shipped ones it renamed, retired or moved, and its own.
struct TermChange
{
    QString vocabulary;
    QString code;
    QString label; ///< empty: the shipped one
    bool retired = false;
    bool gone = false; ///< its record was deleted: a shipped entry is as shipped, an own one is retired
    std::optional<qint64> rank;
    QString colour;
    QString parent;

    friend bool operator==(const TermChange &, const TermChange &) = default;
};

/// Every list as one space has it: what is shipped, with the space's own words over it. Never changes once made;
/// shared between threads by pointer.
class Vocabularies
{
public:
    using Ptr = std::shared_ptr<const Vocabularies>;

    /// The lists shipped in `resources/reference/vocabularies.json`.
    [[nodiscard]] static const Ptr &shipped();
    /// The shipped lists with what a space says over them.
    [[nodiscard]] static Ptr with(const QList<TermChange> &changes);

    /// The list of that name, or nothing; lives as long as this object.
    [[nodiscard]] const Vocabulary *list(QStringView name) const;
    /// The entry of a list, or nothing.
    [[nodiscard]] const Term *term(QStringView list, QStringView code) const;
    /// The label of an entry; the code itself when the list does not have it.
    [[nodiscard]] QString label(QStringView list, QStringView code) const;
    /// The names of the lists, sorted.
    [[nodiscard]] QStringList names() const;

private:
    static Vocabularies load();
    void put(const TermChange &change);
    void arrange();

    QHash<QString, Vocabulary> m_lists;
};

/// The shipped list of that name, or nothing: for what has no space at hand. Labels::words() is what people see.
[[nodiscard]] const Vocabulary *vocabulary(QStringView name);

/// Between the ranks of two shipped entries there is room for forty halvings.
inline constexpr qint64 termStep = qint64(1) << 40;

/// The identifier of the record that carries what a space says of an entry: the same on every space, so that two
/// people who rename one entry meet in a conflict instead of making two records.
[[nodiscard]] Id termId(QStringView vocabulary, QStringView code);

/// The code of a new entry, A–Z and 0–9, made from its label: the same wherever the same label is added. What the
/// letters cannot carry (another script, a sign, what is cut) is told by a few characters of the label's own hash.
[[nodiscard]] QString termCode(QStringView label);

} // namespace etabli
