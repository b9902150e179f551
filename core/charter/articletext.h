#pragma once

#include "core/charter/document.h"
#include "core/charter/mergefields.h"
#include "core/charter/template.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace etabli {

/// The language in which people write an article. One paragraph a line; `- ` opens a bullet; `**strong**`,
/// `*emphasis*`; `{{project.title}}` is a merge field; a line that holds only `{{commitments}}` (or another block
/// name) is the table, list or grid that the template makes of that collection. Anything else is text as typed: an
/// unknown field, a star alone, braces that do not close are printed literally, never lost.

/// A piece of an article's text that is more than text, by its place in the text as typed.
struct ArticleToken
{
    enum class Kind {
        /// `{{project.title}}`
        Field,
        /// A line that is `{{commitments}}`, `{{principle:P6}}`…
        Insert,
        /// The two or one stars that open or close a run; `name` is empty.
        Strong,
        Emphasis,
        /// The dash and the space that open a bullet.
        Bullet,
    };
    enum class State {
        Known,
        /// A field without a value, or a block of which there is nothing to print.
        Missing,
        /// No field and no block has this name.
        Unknown,
    };

    Kind kind = Kind::Field;
    State state = State::Known;
    /// Characters of the text, braces included.
    qsizetype start = 0;
    qsizetype length = 0;
    /// "project.title", "commitments", "principle:P6".
    QString name;
    /// A field as it prints; empty when missing or unknown, and for all else.
    QString value;
};

/// One line of an article's text.
struct ArticleLine
{
    enum class Kind { Paragraph, Bullet, Insert, Blank };

    Kind kind = Kind::Paragraph;
    /// Characters of the text, the line's end not included.
    qsizetype start = 0;
    qsizetype length = 0;
};

/// An article's text taken apart. A plain value; any thread.
struct ArticleText
{
    /// In the order of the text.
    QList<ArticleToken> tokens;
    QList<ArticleLine> lines;

    /// Names of fields that have no value, each once.
    [[nodiscard]] QStringList missing() const;
    /// Names that mean nothing, each once.
    [[nodiscard]] QStringList unknown() const;
};

/// Takes a text apart, for the editor: where fields, blocks and runs stand, and what they are worth.
[[nodiscard]] ArticleText parseArticle(const QString &text, const Template &charterTemplate, const MergeFields &merge);

/// What is printed of a text. A field without a value prints as « à préciser », marked; an unknown one as typed,
/// marked.
[[nodiscard]] QList<Block> articleBlocks(const QString &text, const Template &charterTemplate, const MergeFields &merge);

/// The template's own article in this language, as it would print for this charter, its fields kept as fields: what
/// an editor starts from. Empty when the template has no such article or nothing of it prints.
[[nodiscard]] QString templateText(const Template &charterTemplate, const QString &articleCode,
                                   const MergeFields &merge);

/// Names of the blocks a text may hold: the collections, "facts", "signatures", and "principle:CODE" for each
/// principle of the template.
[[nodiscard]] QStringList articleBlockNames(const Template &charterTemplate);

} // namespace etabli
