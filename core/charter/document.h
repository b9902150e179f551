#pragma once

#include <QImage>
#include <QList>
#include <QString>

#include <variant>

namespace etabli {

/// A run of text of one weight and slope inside a paragraph.
struct Span
{
    QString text;
    bool strong = false;
    bool emphasis = false;
    /// It lacks something: shown in the ink of alarm.
    bool alarm = false;

    friend bool operator==(const Span &, const Span &) = default;
};

/// Text of a block or a cell: runs read one after the other. No line breaks inside.
using Spans = QList<Span>;

/// The text of the runs, without their weights.
[[nodiscard]] inline QString plainText(const Spans &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

/// A paragraph of running text.
struct Paragraph
{
    Spans spans;
};

/// A list of points, each a paragraph of its own behind a bullet.
struct BulletList
{
    QList<Spans> items;
};

/// One column of a table: its head, the side its cells lean on and its share of the width.
struct TableColumn
{
    enum class Align { Left, Right };

    QString head;
    Align align = Align::Left;
    /// Share of the table's width, against the sum of all weights; greater than 0.
    double weight = 1.0;
    /// The cells are semi-bold (the column that names the row).
    bool strong = false;
};

/// A table. Without any head text the head row is left out. `total` is empty or one more row, printed bold.
struct Table
{
    QList<TableColumn> columns;
    QList<QStringList> rows;
    QStringList total;
    /// Rows are this high at least, in points on paper: room to write by hand.
    double rowHeight = 0.0;
};

/// The place where every party signs: one block a party of the document, in its order.
struct SignatureGrid
{
};

using Block = std::variant<Paragraph, BulletList, Table, SignatureGrid>;

/// An article: `number` is 0 for a passage that carries none (parties, preamble, signatures). Without number nor title
/// it has no heading.
struct Article
{
    /// Stable code of the article in its template ("objet").
    QString code;
    int number = 0;
    QString title;
    QList<Block> blocks;

    /// The heading as printed: « Article 3. Gouvernance », or the title alone.
    [[nodiscard]] QString heading() const
    {
        return number > 0 ? QStringLiteral("Article %1. %2").arg(QString::number(number), title) : title;
    }
};

/// One who signs: the organisation and the person who stands for it. Any text but the name may be empty.
struct Party
{
    QString name;
    /// Legal form or profile (« Association »).
    QString form;
    QString representative;
    QString function;
    /// What entitles the person to sign (« Délibération n° 2026-11 du 4 février 2026 »).
    QString capacity;
    /// The letters under the box where the party initials each page.
    QString initials;
};

/// Where, when and in how many originals. Empty texts stand for what is not known yet.
struct Closing
{
    QString place;
    QString date;
    int originals = 0;
};

/// A charter ready for print: every text, amount and date already in its final spelling.
/// A plain value without I/O; any thread.
struct CharterDocument
{
    /// Kind of document, at the left of the running head (« Charte d’alliance »).
    QString kind;
    QString title;
    QString subtitle;
    /// BCP 47 language of the texts.
    QString language = QStringLiteral("fr-FR");
    /// A draft carries « PROJET » across each page and in the running head.
    bool draft = true;
    /// Version as said in the footer; may be empty.
    QString versionLine;
    /// Fingerprint of a sealed version, as printed; empty when the version is not sealed.
    QString fingerprint;
    QList<Party> parties;
    QList<Article> articles;
    Closing closing;
    /// Pictures in a row under the title, opaque.
    QList<QImage> logos;
};

} // namespace etabli
