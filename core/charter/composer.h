#pragma once

#include "core/charter/document.h"
#include "core/charter/mergefields.h"
#include "core/charter/template.h"

#include <optional>

namespace etabli {

/// Fills the rules of one template with the fields of one input: blank values leave their sentence out or take its
/// next alternative. Borrows both. A plain reader; any thread.
class Composer
{
public:
    Composer(const Template &charterTemplate, const MergeFields &merge)
        : m_template(charterTemplate)
        , m_merge(merge)
    {
    }

    /// Every article that has something to say, numbered.
    [[nodiscard]] QList<Article> articles() const;
    /// What one article of the template says; nothing when what it needs is blank.
    [[nodiscard]] QList<Block> blocksOf(const ArticleRule &rule) const;
    [[nodiscard]] QString sentenceText(const SentenceRule &rule) const { return plainText(sentence(rule, {})); }
    /// The block a text calls by name ("commitments", "facts", "principle:P6"); nothing when there is nothing to
    /// print or when no block has this name.
    [[nodiscard]] QList<Block> namedBlock(const QString &name) const;
    /// An article of the template as people would write it (articletext.h), fields kept.
    [[nodiscard]] QString source(const ArticleRule &rule) const;
    /// Parts runs at their line ends: one paragraph each, blank ones left out.
    static void addParagraphs(const Spans &spans, QList<Block> &blocks);

private:
    [[nodiscard]] QString value(const QString &field, const FieldScope &row) const;
    [[nodiscard]] bool isFilled(const QString &fieldOrCollection) const;
    [[nodiscard]] bool isWanted(const ArticleRule &rule) const;
    [[nodiscard]] Spans alternative(QStringView markup, const FieldScope &row) const;
    [[nodiscard]] std::optional<QString> chosen(const SentenceRule &rule, const FieldScope &row) const;
    [[nodiscard]] Spans sentence(const SentenceRule &rule, const FieldScope &row) const;
    [[nodiscard]] Spans text(const TextRule &rule, const FieldScope &row) const;
    [[nodiscard]] QString textSource(const TextRule &rule) const;
    void addBlock(const BlockRule &rule, QList<Block> &blocks) const;
    [[nodiscard]] Table table(const BlockRule &rule) const;

    const Template &m_template;
    const MergeFields &m_merge;
};

} // namespace etabli
