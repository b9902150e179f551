#pragma once

#include "core/services/workspace.h"
#include "ui/text/worddiff.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace etabli {

/// One of the versions that stand in a conflict, in words.
struct ConflictVersion
{
    QString operation; ///< what settles the conflict when this version is kept
    Value value;
    QString text;      ///< the value as people read it; a place and a record by their names
    QString who;
    QString where;     ///< "this workbench" or the name of the other
    qint64 at = 0;
    bool own = false;
};

/// A conflict with everything needed to show it.
struct ConflictView
{
    enum class Kind {
        Texts,    ///< compared word by word
        Values,   ///< one to be chosen
        Deletion, ///< deleted by one, edited by another
    };
    Conflict conflict;
    Kind kind = Kind::Values;
    QString label;   ///< of the field, or what happened to the record
    QString summary; ///< one line: the values, or how many differences
    QList<ConflictVersion> versions; ///< distinct ones, that of this workbench first
    QList<DiffPart> parts;           ///< of the first two versions, for Texts
};

/// Turns conflicts of the store into what people read. On the reading thread.
class ConflictViews
{
    Q_DECLARE_TR_FUNCTIONS(ConflictViews)

public:
    /// All open conflicts, those of one record side by side. Faults of the connection.
    [[nodiscard]] static Result<QList<ConflictView>> read(Workspace &workspace);

private:
    [[nodiscard]] static ConflictView viewOf(Workspace &workspace, const Conflict &conflict);
    [[nodiscard]] static QString textOf(Workspace &workspace, const Conflict &conflict, const Value &value);
    [[nodiscard]] static QString summaryOf(const ConflictView &view);
};

/// "A", "B", … of a version by its place.
[[nodiscard]] QString versionLetter(qsizetype place);

} // namespace etabli
