#pragma once

#include "ui/pages/records/pagespec.h"

#include <QString>

namespace etabli {

/// The tab of the files of records of `type`, which the type `attachment` must point to by a reference. The widget
/// given as its parent is the pane of the record: a file dropped anywhere on it is attached.
[[nodiscard]] TabSpec attachmentsTab(const QString &type);

} // namespace etabli
