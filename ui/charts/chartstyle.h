#pragma once

#include "ui/drawing/drawstyle.h"

namespace etabli {

/// What figures are drawn with on screen: the scheme and the text size in use. GUI thread.
[[nodiscard]] DrawStyle screenStyle();

} // namespace etabli
