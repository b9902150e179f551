#pragma once

#include "ui/widgets/painters.h"

#include <QString>

namespace etabli {

/// The tint of a charter's status: drawn alike in its record and in the studio. GUI thread.
[[nodiscard]] inline Status statusOfCharter(const QString &code)
{
    if (code == u"PRETE")
        return Status::Success;
    if (code == u"SIGNEE" || code == u"ARCHIVEE")
        return Status::Sealed;
    return code == u"NEGOCIATION" ? Status::Warning : Status::Neutral;
}

} // namespace etabli
