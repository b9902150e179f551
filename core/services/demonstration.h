#pragma once

#include "core/base/result.h"
#include "core/services/workspace.h"

#include <QByteArray>

namespace etabli {

/// Fills a space with the demonstration: fictional alliances in three real départements. Its operations are the
/// same on every workbench (stream, numbers, stamps), so that two demonstrations merge as one. In one transaction;
/// a second call changes nothing. Faults: those of the writing, InvalidValue when the data is no demonstration.
[[nodiscard]] Result<void> installDemonstration(Workspace &workspace);
/// The same from other data (tests).
[[nodiscard]] Result<void> installDemonstration(Workspace &workspace, const QByteArray &json);

} // namespace etabli
