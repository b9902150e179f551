#pragma once

#include "core/base/result.h"
#include "core/charter/charterinput.h"
#include "core/charter/document.h"
#include "core/charter/mergefields.h"
#include "core/charter/template.h"

namespace etabli {

/// Fills a template from an input: blank values leave their sentence out or take its next alternative,
/// articles without content go and the numbers follow. Every text comes out spelled for print. Pure; any
/// thread. Fails with InvalidText when a typed text is beyond what a page can hold (over a million characters
/// in all).
[[nodiscard]] Result<CharterDocument> compose(const Template &charterTemplate, const CharterInput &input);

/// The same without its articles: what stands around them. InvalidText as above.
[[nodiscard]] Result<CharterDocument> composeAround(const Template &charterTemplate, const CharterInput &input,
                                                    const MergeFields &merge);

} // namespace etabli
