#pragma once

#include "core/base/result.h"
#include "core/services/workspace.h"

#include <QString>

namespace etabli {

/// Who begins a space, and for whom.
struct Founder
{
    QString name;         ///< author of every edit
    QString organisation; ///< may be empty
    QString territory;    ///< its place ("commune:35236"), may be empty
};

/// What was made of the founder's words.
struct FoundedSpace
{
    QString organisation; ///< identifier of the record that stands for it; empty without one
};

/// What can be said of a folder without opening its database.
struct SpaceGlance
{
    bool exists = false;
    QString name;
    QString author;
    QString id;
    bool demonstration = false;
};

/// The use cases of whole spaces: making one for a person, making one of demonstration, looking at one from outside.
/// Blocking: on a lane.
namespace spaces {

/// Makes a space for its founder and, when it is named, the record of the organisation. The space bears the name of
/// the organisation, or that of the person. InvalidText for a name that is empty or not clean (subject `name` or
/// `organisation`), and the faults of Workspace::create.
[[nodiscard]] Result<FoundedSpace> found(const QString &folder, const Founder &founder, const WorkspaceOptions &options);

/// Makes a space of demonstration, filled and marked as such; without a name it bears that of a demonstration.
/// The faults of Workspace::create (SpaceExists when there is one) and of installDemonstration().
[[nodiscard]] Result<void> createDemonstration(const QString &folder, const QString &siteName, const QString &author,
                                               const WorkspaceOptions &options);
/// The same, but one that stands there already is left as it is, and marked.
[[nodiscard]] Result<void> makeDemonstration(const QString &folder, const QString &author, const WorkspaceOptions &options);
/// Where the window keeps it: beside the usual space.
[[nodiscard]] QString demonstrationFolder();

/// The record of an organisation by that name (whatever its case and accents), made when there is none. Gives its
/// identifier. With a territory, a new record is placed there.
[[nodiscard]] Result<QString> organisationNamed(Workspace &workspace, const QString &name, const QString &territory);

/// Whether a name can be an author's or a space's: one line of clean text, 200 characters at most.
[[nodiscard]] bool isName(const QString &text);

/// Gives the person another name for their edits from now on, and the space its own. Both as isName().
[[nodiscard]] Result<void> rename(Workspace &workspace, const QString &spaceName, const QString &author);

[[nodiscard]] SpaceGlance glance(const QString &folder);

} // namespace spaces

} // namespace etabli
