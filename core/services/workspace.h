#pragma once

#include "core/base/result.h"
#include "core/domain/fieldparser.h"
#include "core/store/editor.h"
#include "core/store/reader.h"
#include "core/store/space.h"
#include "core/territory/territoryindex.h"
#include "core/territory/territoryreach.h"

#include <QString>

#include <memory>
#include <optional>

namespace etabli {

/// What a workbench needs from the machine, besides the folder of its space.
struct WorkspaceOptions
{
    Surroundings surroundings;
    /// Where the territory reference is kept once for all spaces; empty: the usual data folder.
    QString sharedFolder;
    /// Filled with the progress of the first making of the reference, when given. Must outlive the workspace.
    Progress *progress = nullptr;
};

/// The territory reference alone, attached as `ref` to a connection of its own. Made at its first use in the shared
/// folder or, where that cannot be written, in `otherwise`. ReferenceDamaged, NotWritable, DiskFull, Cancelled.
[[nodiscard]] Result<std::unique_ptr<Connection>> openReference(const WorkspaceOptions &options,
                                                                const QString &otherwise = {});

/// An open space with the territory reference at hand: what every use case starts from.
/// Opened, used and closed on one thread. The reference is made at its first use, in the shared folder or, where
/// that cannot be written, beside the space.
class Workspace
{
public:
    /// Makes a space. SpaceExists, NotADatabase (a file is there), NotWritable, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const QString &path, const QString &siteName,
                                                                   const QString &author,
                                                                   const WorkspaceOptions &options);
    /// Opens one. NotFound when the folder holds none, NotADatabase when the path is a file, SpaceLocked,
    /// OtherDatabase, NewerSchema and what the disk says.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path, Space::Access access,
                                                                 const WorkspaceOptions &options);
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    [[nodiscard]] Space &space() { return *m_space; }
    [[nodiscard]] Reader reader() { return Reader(*m_space); }
    [[nodiscard]] Editor editor() { return Editor(*m_space); }

    /// The territory reference. ReferenceDamaged, NotWritable, DiskFull.
    [[nodiscard]] Result<TerritoryIndex *> territories();
    /// The parser of what is typed, asking this space and this reference. `retiredToo` accepts words taken out of
    /// their lists as well: for questions about old records and for packs of data.
    [[nodiscard]] FieldParser parser(bool retiredToo = false);
    /// The lists of words as this space has them at this moment; the pointer changes only when they do.
    [[nodiscard]] Vocabularies::Ptr words();

    /// The canonical writing of a place: aliases and former codes are brought to the place that stands for them.
    /// A CRTE is taken when a record bears that official identifier, or when it has the shape of one.
    [[nodiscard]] Result<QString> place(const QString &typed);
    /// The name of a place for people: "Redon (Ille-et-Vilaine)", "CA Redon Agglomération"; the place itself when
    /// the reference does not know it.
    [[nodiscard]] Result<QString> placeName(const QString &place);
    /// The ground of a place: a territory, or the perimeter of a CRTE as its record says.
    [[nodiscard]] Result<TerritoryArea> areaOf(const QString &place, int vintage = 0);
    /// What counts where, for a whole vintage.
    [[nodiscard]] Result<TerritoryReach> reach(int vintage = 0);
    /// Every place whose records count at `place`: itself, those below it and those that overlap it, sorted.
    [[nodiscard]] Result<QStringList> placesCounted(const QString &place);

    /// $ETABLI_SPACE, or the space of the person in the usual data folder.
    [[nodiscard]] static QString usualSpace();
    /// The folder of the person's data for this program.
    [[nodiscard]] static QString usualDataFolder();

private:
    explicit Workspace(std::unique_ptr<Space> space, const WorkspaceOptions &options);
    [[nodiscard]] Result<std::optional<RecordView>> crteOf(const QString &officialId);
    [[nodiscard]] Result<bool> recordExists(const QString &type, const Id &id);

    WorkspaceOptions m_options;
    std::unique_ptr<Space> m_space;
    std::unique_ptr<Connection> m_reference;
    std::optional<TerritoryIndex> m_territories;
    QList<TermChange> m_changes;
    Vocabularies::Ptr m_words;
};

} // namespace etabli
