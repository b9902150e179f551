#pragma once

#include "core/base/result.h"
#include "core/domain/vocabulary.h"
#include "core/services/records.h"

#include <QList>
#include <QString>

#include <optional>

namespace etabli {

/// What the space says of the words of lists, in the order they were first said. None where the space was made by a
/// version without them.
[[nodiscard]] Result<QList<TermChange>> readTermChanges(Space &space);

/// The words of lists as people handle them: named, retired, added, put in order. What is said of a word is a record
/// of type `term` whose identifier comes from the list and the code, so it travels, meets others' and is undone like
/// any other. The workspace's thread.
class Words
{
public:
    explicit Words(Workspace &workspace) : m_workspace(workspace) {}

    /// Puts a word in a list; its code comes from the label. UnknownCode (no such list, subject: its name),
    /// RequiredMissing, InvalidValue (subject `term.label=typed`) when the list has that label already.
    [[nodiscard]] Result<EditReceipt> add(const QString &vocabulary, const QString &label);
    /// Gives a word another label; an empty one gives back the shipped label. UnknownCode (subject: the code) as well.
    [[nodiscard]] Result<EditReceipt> rename(const QString &vocabulary, const QString &code, const QString &label);
    /// Takes a word out of what is offered, or puts it back. UnknownCode.
    [[nodiscard]] Result<EditReceipt> retire(const QString &vocabulary, const QString &code, bool retired);
    /// Moves a word of the space's own before (-1) or after (1) its neighbour. Nothing is written at an end of the
    /// list. InvalidValue for a shipped word.
    [[nodiscard]] Result<EditReceipt> move(const QString &vocabulary, const QString &code, int step);

    /// A `term` written by its fields, as scripts do: the code may be left out, the record takes the identifier that
    /// goes with it, and what the space said of that word before is changed. Those of FieldParser and of add().
    [[nodiscard]] Result<EditReceipt> write(const QList<FieldChange> &changes);

    /// How many times records use a word, counted up to `most` in each field that may hold it.
    [[nodiscard]] Result<qint64> uses(const QString &vocabulary, const QString &code, qint64 most);

private:
    struct Entry
    {
        const Vocabulary *list = nullptr;
        const Term *term = nullptr;
    };
    [[nodiscard]] Result<Entry> entry(const Vocabularies &words, const QString &vocabulary, const QString &code) const;
    /// Writes what is said of a word, whether or not something was said before.
    [[nodiscard]] Result<EditReceipt> say(const QString &vocabulary, const QString &code, QList<FieldChange> changes);

    Workspace &m_workspace;
};

} // namespace etabli
