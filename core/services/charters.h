#pragma once

#include "core/base/result.h"
#include "core/charter/charterinput.h"
#include "core/charter/charterstudio.h"
#include "core/charter/document.h"
#include "core/services/workspace.h"

#include <QString>

namespace etabli {

/// Charters of projects: made from a template, filled from the space, printed. The workspace's thread.
class Charters
{
public:
    explicit Charters(Workspace &workspace) : m_workspace(workspace) {}

    /// Makes the charter of a project: its record, an `article` for each article of the template (an empty text
    /// stands for the template's own), a `signatory` for the lead and for each party of its partnerships. An empty
    /// `templateCode` takes the usual one. UnknownRecord, RecordGone, UnknownCode. Gives the charter's identifier.
    [[nodiscard]] Result<Id> create(const QString &projectId, const QString &templateCode = {});
    /// The same as an edit that can be taken back: the charter goes, and comes back with all that hangs on it.
    [[nodiscard]] Result<EditReceipt> begin(const QString &projectId, const QString &templateCode = {});

    /// All that the page of a charter needs, settled, findings included. UnknownRecord, RecordGone. A charter whose
    /// project, template or parties are missing gives a studio all the same, with findings that say so.
    [[nodiscard]] Result<CharterStudio> studio(const QString &charterId);
    /// What the charter is filled with, as the space is now: joined records are followed, deleted ones left out.
    /// A draft as long as something blocks, see studio().
    [[nodiscard]] Result<CharterInput> input(const QString &charterId);
    /// The charter composed: the template filled, its articles rewritten where people wrote their own text, marked
    /// « PROJET » when something blocks.
    [[nodiscard]] Result<CharterDocument> document(const QString &charterId);
    /// Prints it to `path`, in the format of its ending (pdf, odt, html), wholly or not at all. PDF needs a
    /// QGuiApplication. Unsupported, RenderFailed, NotWritable, DiskFull.
    [[nodiscard]] Result<void> render(const QString &charterId, const QString &path);

    /// The four papers of a signing, written to `folder` (made when missing), all or none: originaux.pdf,
    /// emargement.pdf, chevalets.pdf, attestation.pdf. Gives their paths. Needs a QGuiApplication. RenderFailed,
    /// NotWritable, DiskFull.
    [[nodiscard]] Result<QStringList> pack(const QString &charterId, const QString &folder);

private:
    [[nodiscard]] Result<RecordView> charter(const QString &charterId);

    Workspace &m_workspace;
};

} // namespace etabli
