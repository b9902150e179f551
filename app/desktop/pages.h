#pragma once

#include <QString>

namespace etabli {

class BackupKeeper;
class Edits;
class SettingsPage;
class Shell;

/// What the pages are made with; everything outlives them.
struct PageMaking
{
    Shell &shell;
    Edits &edits;
    BackupKeeper &backups;
    bool readOnly = false;
    QString archive; ///< given to the program, or empty
};

/// Every page of the window, in the order of the navigation. The settings are given back, for what belongs to the
/// program itself.
SettingsPage *addPages(const PageMaking &making);

} // namespace etabli
