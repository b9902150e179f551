#include "core/charter/draftword.h"

namespace etabli {

namespace {

/// The word may be written over several runs.
void clean(Spans &spans)
{
    const QString whole = plainText(spans);
    if (!whole.contains(draftWord))
        return;
    const QString cleaned = withoutDraftWord(whole);
    qsizetype at = 0;
    for (Span &span : spans) {
        span.text = cleaned.mid(at, span.text.size());
        at += span.text.size();
    }
}

void clean(QString &text)
{
    text = withoutDraftWord(text);
}

void clean(QStringList &texts)
{
    for (QString &text : texts)
        clean(text);
}

struct BlockCleaner
{
    void operator()(Paragraph &paragraph) const { clean(paragraph.spans); }
    void operator()(BulletList &list) const
    {
        for (Spans &item : list.items)
            clean(item);
    }
    void operator()(Table &table) const
    {
        for (TableColumn &column : table.columns)
            clean(column.head);
        for (QStringList &row : table.rows)
            clean(row);
        clean(table.total);
    }
    void operator()(SignatureGrid &) const {}
};

} // namespace

QString withoutDraftWord(QString text)
{
    // Of the same length: runs keep their bounds.
    return text.replace(draftWord, QStringLiteral("Projet"));
}

void removeDraftWord(CharterDocument &document)
{
    for (QString *text : {&document.kind, &document.title, &document.subtitle, &document.versionLine,
                          &document.fingerprint, &document.closing.place, &document.closing.date})
        clean(*text);
    for (Party &party : document.parties) {
        for (QString *text : {&party.name, &party.form, &party.representative, &party.function, &party.capacity,
                              &party.initials})
            clean(*text);
    }
    for (Article &article : document.articles) {
        clean(article.title);
        for (Block &block : article.blocks)
            std::visit(BlockCleaner(), block);
    }
}

} // namespace etabli
