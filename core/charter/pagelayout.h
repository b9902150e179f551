#pragma once

#include "core/base/result.h"
#include "core/charter/document.h"
#include "core/charter/page.h"

#include <QList>

namespace etabli {

/// The pages of a document: laid out once, in points, for no device in particular; painted by `paintPage` on
/// paper or on screen. A plain value.
class PageLayout
{
public:
    /// Lays out a document on A4. Loads the fonts if nobody did. RenderFailed when they cannot be.
    [[nodiscard]] static Result<PageLayout> of(const CharterDocument &document);

    [[nodiscard]] const QList<PrintPage> &pages() const { return m_pages; }

private:
    QList<PrintPage> m_pages;
};

} // namespace etabli
