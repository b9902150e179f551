#pragma once

#include "ui/pages/records/pagespec.h"

namespace etabli {

/// The page of contacts with people's rights: a tab where the rules of keeping someone's details are filled in, from
/// where everything held is exported and a person erased, and notices that recall what is due to them. Takes the
/// fields of the tab out of the form. GUI thread.
[[nodiscard]] PageSpec withPersonsRights(PageSpec contacts);

} // namespace etabli
