#pragma once

#include "core/base/result.h"
#include "core/services/mentions.h"
#include "core/services/workspace.h"
#include "core/store/reader.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace etabli {

/// Everything a space holds on a person: what is written, who wrote it and when, where they are named.
struct PersonDossier
{
    /// A record of theirs: the contact itself first, then those joined into it.
    struct Part
    {
        RecordView record;
        QList<HistoryEntry> history; ///< oldest first, former values included
    };
    /// A file kept with them.
    struct File
    {
        Id id;
        QString title;
        QString hash;
        qint64 size = 0;
        bool here = false; ///< its bytes are in this space
    };
    QString space;       ///< name of the workbench
    qint64 at = 0;       ///< when it was put together, ms UTC
    bool erased = false; ///< nothing is held any more but the headers of what was written
    QList<Part> parts;
    QString organisation;       ///< title of the one they belong to, empty without
    QList<Mention> named;       ///< records that name them by identifier
    QList<Mention> possible;    ///< records whose words hold their name
    QList<File> files;

    [[nodiscard]] QString name() const;
    /// The documented form, version 1, keys sorted, everything in UTF-8:
    /// {"format":"etabli-person","version":1,"workbench","made_at","erased",
    ///  "records":[{"type","id","fields","conflicts","history":[{"operation","at","author","workbench","field",
    ///   "element","before":[…],"values":[…],"current"}]}],
    ///  "organisation","attachments":[{"id","title","file","size","held"}],
    ///  "named_in":[{"type","id","title","field"}],"possible_mentions":[{"type","id","title"}]}
    /// Moments are ISO 8601 UTC; amounts whole cents; empty elements and an absent organisation are left out.
    [[nodiscard]] QJsonObject toJson() const;
};

/// Puts together everything held on a contact or a catalyst. Reads only, whatever the access. UnknownRecord; BadUsage
/// for a type that is no person.
[[nodiscard]] Result<PersonDossier> personDossier(Space &space, const QString &type, const Id &id);

} // namespace etabli
