#pragma once

#include "core/base/result.h"
#include "core/domain/field.h"
#include "core/services/workspace.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

namespace etabli {

/// The name of what a value points to: a place or a record. A record that is deleted, or not here, says so in it.
struct PointedName
{
    QString name;
    QString profile;     ///< of an organisation, or empty
    bool living = false; ///< a record that can be opened
};

/// A record as a form shows it: its values, the names of what they point to, its open conflicts.
struct RecordSheet
{
    RecordView view;
    QHash<QString, PointedName> names; ///< by place or identifier
    bool erased = false; ///< a person erased for good: nothing is left to bring back
    QMap<QString, Conflict> conflicts; ///< by field

    /// The name of a place or record; the value itself when it is not known.
    [[nodiscard]] QString nameOf(const QString &value) const;
    /// A value in words, whatever its field.
    [[nodiscard]] QString words(const Field &field, const Value &value) const;
};

/// Reads a sheet. The workspace's thread. UnknownRecord when there is no such record.
[[nodiscard]] Result<RecordSheet> readSheet(Workspace &workspace, const QString &type, const QString &id);

/// The name of what `value` points to: a place for a territory field, a record for a reference.
[[nodiscard]] Result<PointedName> pointedName(Workspace &workspace, const Field &field, const QString &value);

/// A value as a person would type it, such that the parser of the field gives it back.
[[nodiscard]] QString typedText(const Field &field, const Value &value);

} // namespace etabli
