#pragma once

#include "core/base/result.h"
#include "core/services/workspace.h"

#include <QByteArray>

namespace etabli {

/// Fills a space with the demonstration: fictional alliances in three real départements. Its operations are the
/// same on every workbench (stream, numbers, stamps), so that two demonstrations merge as one. A few commitments and
/// meetings are dated from the day it is installed, so that something is late and something is near on any day: they
/// are the same on every workbench where it is installed that day, in a stream of that day. In one transaction; a
/// second call changes nothing. Faults: those of the writing, InvalidValue when the data is no demonstration.
[[nodiscard]] Result<void> installDemonstration(Workspace &workspace);
/// The same from other data (tests).
[[nodiscard]] Result<void> installDemonstration(Workspace &workspace, const QByteArray &json);

} // namespace etabli
