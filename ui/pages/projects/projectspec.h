#pragma once

#include "ui/pages/records/pagespec.h"

namespace etabli {

/// The page of projects: their list, their form, their partners, their charter. GUI thread.
[[nodiscard]] PageSpec projectSpec();

} // namespace etabli
