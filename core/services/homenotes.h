#pragma once

#include "core/base/result.h"
#include "core/services/records.h"
#include "core/services/workspace.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace etabli {

/// An organisation or a place named in a text: where its name stands (its sign included) and what it points to.
struct NoteMention
{
    enum class Kind { Organisation, Place };
    Kind kind = Kind::Organisation;
    QString value; ///< identifier of the organisation, or "kind:code"
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const NoteMention &, const NoteMention &) = default;
};

/// A note being typed.
struct NoteDraft
{
    QString text;
    QList<NoteMention> mentions; ///< in the order of the text
    QStringList photos;      ///< paths of pictures that go with it

    [[nodiscard]] bool isEmpty() const { return text.trimmed().isEmpty() && photos.isEmpty(); }
    /// What the first mention of a kind points to, or empty.
    [[nodiscard]] QString first(NoteMention::Kind kind) const;
    /// The first line without the signs of its mentions, and the rest likewise: a title and what follows. A first
    /// line too long for a title is cut between two words, and then stands whole in what follows.
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString rest() const;

    friend bool operator==(const NoteDraft &, const NoteDraft &) = default;
};

/// What a mention may be completed with.
struct MentionChoice
{
    QString value;
    QString label;
    QString detail; ///< département of a place, acronym of an organisation
    QString code;   ///< profile of an organisation
};

/// An alliance a note may go to, and why it is offered.
struct FilingChoice
{
    enum class Why { Organisation, Territory, Recent };
    QString id;
    QString title;
    Why why = Why::Recent;
};

/// A note that no alliance has yet.
struct UnfiledNote
{
    /// Characters given of a text: a text of that length may be only the beginning.
    static constexpr int longestText = 4000;

    QString id;
    QString text; ///< its beginning
    QString organisation;
    QString organisationName;
    QString territory;
    QString territoryName;
    QString on;
    qint64 modified = 0;
};

/// Notes of the field: the draft that survives a crash, mentions, notes written and put away. The draft is a fact
/// of the space, in its database: it is as safe as a record and never leaves this workbench, no half-typed word is
/// in any history, two spaces cannot mix theirs, and the note it becomes has its identifier beforehand, so that
/// a crash between the two leaves one note and no draft. The workspace's thread.
class HomeNotes
{
public:
    explicit HomeNotes(Workspace &workspace) : m_workspace(workspace) {}

    /// Keeps the draft in the place of the former one; an empty one takes it away. A writing space: ReadOnly.
    [[nodiscard]] Result<bool> keepDraft(const NoteDraft &draft);
    /// The draft left by the last window, or an empty one.
    [[nodiscard]] Result<NoteDraft> draft();

    /// Writes the draft as a note of that day, its organisation and territory being those first mentioned, and
    /// takes the draft away. What was mentioned and is gone since is left out. RequiredMissing for an empty text.
    [[nodiscard]] Result<EditReceipt> write(const NoteDraft &draft, const QDate &today);
    /// Makes a project, an organisation or a meeting of it: the first line is its title, what follows its need,
    /// notes or decisions; places go to its territory. Takes the draft away. UnknownType for other types.
    [[nodiscard]] Result<EditReceipt> turnInto(const QString &type, const NoteDraft &draft, const QDate &today);

    /// Organisations whose words begin with what is typed, the most recently changed first.
    [[nodiscard]] Result<QList<MentionChoice>> organisations(const QString &typed, int most);
    /// Places of any level whose words begin with what is typed. Nothing typed: `home` (may be empty), then the
    /// places of the last notes.
    [[nodiscard]] Result<QList<MentionChoice>> places(const QString &typed, const QString &home, int most);

    /// Notes without alliance that were not put away, newest first.
    [[nodiscard]] Result<QList<UnfiledNote>> unfiled(int most);
    /// Alliances for a note: those its organisation leads or is party to, those of its territory, then the last
    /// changed. With words typed: those whose words begin with them, the last changed first.
    [[nodiscard]] Result<QList<FilingChoice>> alliancesFor(const QString &note, const QString &typed, int most);
    /// Puts a note away without alliance.
    [[nodiscard]] Result<EditReceipt> fileAlone(const QString &note, const QDate &today);

private:
    [[nodiscard]] Result<EditReceipt> make(const QString &type, const QList<Assignment> &assignments, const Id &id);
    [[nodiscard]] Result<Id> noteId();
    [[nodiscard]] Result<QString> fact();
    [[nodiscard]] Result<void> setFact(const QString &value);
    [[nodiscard]] Result<MentionChoice> placeChoice(const QString &place, const QString &context);
    [[nodiscard]] Result<void> offer(qint64 project, FilingChoice::Why why, int most, QList<FilingChoice> &list);

    Workspace &m_workspace;
};

} // namespace etabli
