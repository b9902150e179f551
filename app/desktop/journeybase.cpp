// The chapter of the national base: its steward works on the lane, through the same code as the command line.
#include "app/desktop/journey.h"

namespace etabli {

void Journey::scriptBase() {}

} // namespace etabli
