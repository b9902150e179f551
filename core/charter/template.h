#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace etabli {

/// One sentence of a template: the first alternative whose merge fields `{{x}}` are all filled is printed,
/// none of them when every one lacks something. `**…**` marks a strong run.
using SentenceRule = QStringList;

/// Sentences printed one after the other.
struct TextRule
{
    QList<SentenceRule> sentences;
    /// Fields that must all be filled for the text to be printed.
    QStringList when;
    /// The sentences follow each other without a space.
    bool joined = false;
    /// A full stop is added when the text ends without punctuation.
    bool closed = true;
};

/// One column of a table rule.
struct ColumnRule
{
    QString head;
    SentenceRule cell;
    double weight = 1.0;
    bool right = false;
    bool strong = false;
};

/// One row of a table of facts: a label, then alternatives for its value.
struct FactRule
{
    QString label;
    SentenceRule value;
};

/// One block of a template.
struct BlockRule
{
    enum class Kind {
        /// `texts` holds one text.
        Paragraph,
        /// One bullet a text.
        List,
        /// `texts` holds one text, printed as a paragraph for each row of `collection`.
        EachParagraph,
        /// The same as bullets of one list.
        EachItem,
        Facts,
        /// One row for each row of `collection`.
        Table,
        Signatures,
    };

    Kind kind = Kind::Paragraph;
    QList<TextRule> texts;
    QString collection;
    QList<ColumnRule> columns;
    SentenceRule total;
    QList<FactRule> facts;
};

/// One article of a template.
struct ArticleRule
{
    QString code;
    QString title;
    bool numbered = false;
    /// A charter without it, or where it says nothing, is not ready to be signed.
    bool mandatory = false;
    /// Fields or collections; when all of them are blank the article is left out.
    QStringList needs;
    QList<BlockRule> blocks;
};

/// A principle of action; `source` says where its wording comes from ("official", "inferred").
struct Principle
{
    QString code;
    QString title;
    QString text;
    QString source;
};

/// A charter template: data read from JSON, checked once. A plain value; any thread.
struct Template
{
    QString code;
    int version = 1;
    QString label;
    QString language;
    QString source;
    QString kind;
    /// Printed when a project has no title.
    QString untitled;
    SentenceRule subtitle;
    QList<Principle> principles;
    QList<ArticleRule> articles;

    /// Reads a template. InvalidValue when it is no JSON, when a part is missing or of the wrong kind, or
    /// when it names a field or a collection that does not exist; `subject` says where.
    [[nodiscard]] static Result<Template> fromJson(const QByteArray &json);

    /// The template shipped under this code ("charte-fr"); UnknownCode when there is none.
    [[nodiscard]] static Result<Template> builtIn(const QString &code);

    /// Codes of the templates shipped, the default one first.
    [[nodiscard]] static QStringList builtInCodes();
};

} // namespace etabli
