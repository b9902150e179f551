#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace etabli {

/// One party of a charter to compose, as known in the space; any text but the name may be empty.
struct CharterPartyInput
{
    QString name;
    QString acronym;
    /// Label of the organisation's profile or its legal form, in the charter's language.
    QString profileLabel;
    QString representative;
    QString function;
    QString capacity;
};

/// Who commits to what, and when. An invalid date means not settled.
struct CommitmentInput
{
    QString who;
    QString what;
    QDate due;
};

/// What a party brings. No amount means not valued.
struct ContributionInput
{
    QString party;
    QString kindLabel;
    std::optional<qint64> cents;
};

/// All that a template may draw from: raw values of the records, labels already in the charter's language,
/// nothing formatted. The services fill it from a space; blank values are welcome anywhere.
struct CharterInput
{
    QString projectTitle;
    QString summary;
    QString need;
    QStringList territories;
    /// Labels of the sustainable development goals, the main one first (« ODD 8 – Travail décent… »).
    QStringList odds;
    QString lead;
    QDate startsOn;
    QDate endsOn;
    std::optional<qint64> budgetCents;
    /// In the order in which they sign.
    QList<CharterPartyInput> parties;
    QList<CommitmentInput> commitments;
    QList<ContributionInput> contributions;
    QString place;
    QDate signingOn;
    bool draft = true;
    /// Both already spelled for print; empty when there is none.
    QString versionLine;
    QString fingerprint;
};

} // namespace etabli
