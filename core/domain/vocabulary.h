#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace etabli {

/// Where an entry of a list comes from: an official list, a proposal of ours, or a list known incomplete.
enum class Source { Official, Inferred, ToComplete };

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
};

/// An ordered list of words: ODD, profiles, stages, fragilities…
struct Vocabulary
{
    QString name;
    QString source; ///< where the list was read
    QList<Term> terms;

    [[nodiscard]] const Term *term(QStringView code) const;
};

/// The lists shipped in `resources/reference/vocabularies.json`, constant for the life of the program.
[[nodiscard]] const QHash<QString, Vocabulary> &vocabularies();
/// The list of that name, or nothing.
[[nodiscard]] const Vocabulary *vocabulary(QStringView name);

} // namespace etabli
