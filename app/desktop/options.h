#pragma once

#include <QString>
#include <QStringList>

namespace etabli {

/// What the command line of the window asks.
struct DesktopOptions
{
    QString space;   ///< folder; empty: the usual one
    QString archive; ///< an archive to receive, or empty
    QString language;
    QString journey; ///< folder where the journey leaves its pictures, or empty
    QString problem; ///< a sentence when the arguments cannot be read
    QString help;    ///< a text to print instead of opening anything
};

/// Reads the arguments, the program's name first. No word is translated before the language is installed: the
/// language is looked for first.
[[nodiscard]] DesktopOptions desktopOptions(const QStringList &arguments);
/// What --lang says, looked for before anything else.
[[nodiscard]] QString askedLanguage(const QStringList &arguments);

} // namespace etabli
