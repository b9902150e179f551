#pragma once

#include "core/services/workspace.h"
#include "ui/models/findmodel.h"

#include <QPair>
#include <QSet>
#include <QStringList>

namespace etabli {

/// What is asked of a space by the box "search or act".
struct FindQuestion
{
    QString words;
    QStringList types = {};     ///< records of these only; empty: of every type
    bool records = true;
    bool territories = true;
    QSet<QString> homes = {};   ///< types that have a page; empty: all
    /// Without words: records used lately, by type and identifier.
    QList<QPair<QString, QString>> recent = {};
};

/// What the space answers.
struct FindAnswer
{
    QList<Finding> records;
    QList<Finding> territories;
    bool more = false; ///< more records than are shown
    QList<QPair<QString, QString>> lost = {}; ///< of the recent ones, those deleted since
};

/// Records and territories for the words typed, homonyms told apart. Bounded in time: it is asked at each
/// keystroke. The workspace's thread.
[[nodiscard]] Result<FindAnswer> readFindings(Workspace &workspace, const FindQuestion &question);

/// The icon of records of a type.
[[nodiscard]] QString findIcon(const QString &type);

} // namespace etabli
