#pragma once

#include "core/base/result.h"
#include "core/charter/articletext.h"
#include "core/charter/charterfinding.h"
#include "core/charter/charterinput.h"
#include "core/charter/document.h"
#include "core/charter/mergefields.h"
#include "core/charter/template.h"

#include <QByteArray>
#include <QDate>
#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace etabli {

/// An article of a charter being written.
struct StudioArticle
{
    /// The `article` record; empty while the template's article has none (make one, with its slot, to keep a text).
    /// Once a charter has articles of its own, an article of the template without record is left out.
    QString id;
    /// Code of the template's article; empty for an article people added.
    QString slot;
    qint64 rank = 0;
    /// As typed; empty stands for the template's.
    QString ownTitle;
    /// As typed, in the language of articletext.h; empty stands for the template's.
    QString ownText;
    bool leftOut = false;
    /// Fields of the record in conflict ("title", "text"…).
    QStringList conflicts;

    // Made by settle():
    QString templateTitle;
    /// The template's article in the language of articletext.h, as it would print for this charter.
    QString templateText;
    /// The template wants it: leaving it out or emptying it blocks.
    bool mandatory = false;
    bool numbered = false;
    /// It has something to print and is not left out.
    bool prints = false;
    /// As printed; 0 when it carries none.
    int number = 0;
    /// The title as printed, without number.
    QString title;
    /// Codes of the principles it covers ("P6").
    QStringList principles;

    /// What findings name it by: the slot, or the record of an article people added.
    [[nodiscard]] QString key() const { return slot.isEmpty() ? id : slot; }
    /// The text in force.
    [[nodiscard]] const QString &text() const { return ownText.trimmed().isEmpty() ? templateText : ownText; }
    [[nodiscard]] QString heading() const { return Article{{}, number, title, {}}.heading(); }
};

/// A merge field as offered and shown.
struct StudioField
{
    /// "project.title"; its label is CharterWords::field(name).
    QString name;
    /// As printed; empty when unknown.
    QString value;
    /// The record and field where its value is typed; empty for what is computed.
    QString recordType;
    QString record;
    QString field;
};

/// A party and who signs for it.
struct StudioParty
{
    /// The `signatory` record; empty for a partner, as long as the charter has no signatory.
    QString signatory;
    QString organisation;
    QString contact;
    /// Code of the organisation's profile.
    QString profile;
    QString name;
    QString representative;
    QString function;
    /// As typed, without its date.
    QString capacity;
    QDate capacityOn;
    qint64 rank = 0;
    /// The organisation named is deleted.
    bool organisationGone = false;
    /// The person named is deleted or forgotten.
    bool contactGone = false;
    /// The person objected to the use of their data on that day.
    QDate opposedOn;
    /// Fields in conflict on what is printed, as "type.field".
    QStringList conflicts;
};

/// A commitment or a contribution, by its record.
struct StudioPromise
{
    QString id;
    QString partyName;
    QString party;
    /// Profile of the party.
    QString profile;
    /// What is promised, or the label of what is brought.
    QString what;
    /// Code of the kind of contribution.
    QString kind;
    QDate due;
    std::optional<qint64> cents;
    bool partyGone = false;
    QStringList conflicts;
};

/// A picture to print under the title; `image` is null when the file is none.
struct StudioLogo
{
    QString attachment;
    QString title;
    QImage image;
};

/// Money expected from a public body for a year.
struct StudioFunding
{
    QString id;
    QString funder;
    QString label;
    int year = 0;
    qint64 cents = 0;
    bool isPublic = false;
};

/// A field in conflict on a record the charter prints.
struct StudioConflict
{
    QString recordType;
    QString record;
    QString field;
    QString title;
    /// Code of the article where it prints; may be empty.
    QString article;
};

/// All that the page of a charter needs: what is in the space, then what follows from it. A plain value: copy it,
/// change `articles` (or any field of the first half), call settle() and compose, on any thread.
struct CharterStudio
{
    QString id;
    QString title;
    QString status;
    QString place;
    QDate signingOn;
    Template model;
    /// The code of a template that does not exist; the usual one stands in for it.
    QString unknownTemplate;
    /// The project, empty when there is none (or no more).
    QString project;
    QString projectTitle;
    QDate startsOn;
    QDate endsOn;
    std::optional<qint64> budgetCents;
    /// The day on which the snapshot was taken.
    QDate today;
    CharterInput input;
    /// In printing order.
    QList<StudioArticle> articles;
    QList<StudioParty> parties;
    QList<StudioPromise> commitments;
    QList<StudioPromise> contributions;
    QList<StudioFunding> fundings;
    QList<StudioLogo> logos;
    QList<StudioConflict> conflicts;

    // Made by settle():
    MergeFields merge;
    QList<StudioField> fields;
    /// Codes of the principles covered, of all those of the template.
    QStringList principlesCovered;
    /// What blocks first, then what warns, then what is in order; inside each, by article.
    QList<CharterFinding> findings;

    [[nodiscard]] bool isBlocked() const;
    [[nodiscard]] qsizetype countOf(CharterFinding::Severity severity) const;
};

/// Works out the second half of a studio from its first. Pure; any thread; a few milliseconds.
void settle(CharterStudio &studio);

/// The document of a settled studio, marked « PROJET » when something blocks. Pure; any thread. InvalidText when the
/// texts are beyond what a page can hold.
[[nodiscard]] Result<CharterDocument> composeStudio(const CharterStudio &studio);

/// Every check of a settled studio, in the order of `findings`. Pure; any thread.
[[nodiscard]] QList<CharterFinding> checkStudio(const CharterStudio &studio);

} // namespace etabli
