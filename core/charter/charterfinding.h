#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace etabli {

/// One thing a check says of a charter; its sentence is made by CharterWords (ui/text). A plain value.
struct CharterFinding
{
    enum class Severity {
        /// The charter cannot be signed as it stands: every print is marked « PROJET ».
        Blocks,
        /// To be looked at; nothing is held back.
        Warns,
        /// In order: said for reassurance, never an obstacle. `charter check` leaves it out.
        Passes,
    };

    /// "parties.few", "field.missing"…: a stable code, see docs of checkStudio().
    QString rule;
    Severity severity = Severity::Warns;
    /// Code of the template's article it concerns, or the record of an article of one's own; empty for the whole
    /// charter.
    QString article;
    /// The article as printed (« Article 4. Apports »), for people; may be empty.
    QString articleHeading;
    /// What the sentence tells of: a name, a field, a text; ready for print.
    QString subject;
    /// A second name, where a rule needs one.
    QString other;
    qint64 cents = 0;
    qint64 otherCents = 0;
    QDate date;
    QDate otherDate;
    int count = 0;
    /// Where it is put right: type and identifier of a record, and the field; empty when nothing is to be opened.
    QString recordType;
    QString record;
    QString field;

    [[nodiscard]] bool blocks() const { return severity == Severity::Blocks; }
    friend bool operator==(const CharterFinding &, const CharterFinding &) = default;
};

} // namespace etabli
