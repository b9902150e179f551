#pragma once

#include <QString>
#include <QStringView>

namespace etabli {

/// The text of a named statement of `resources/sql`: `sqlText(u"search", u"newest")` is the part of
/// `search.sql` that follows the line `-- name: newest`. An unknown name is a bug of ours and stops the program.
[[nodiscard]] const QString &sqlText(QStringView file, QStringView name);

/// The whole of a script of `resources/sql` (a migration).
[[nodiscard]] QString sqlScript(QStringView path);

} // namespace etabli
