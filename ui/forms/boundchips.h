#pragma once

#include "ui/forms/boundfields.h"

namespace etabli::bound {

/// A field of chips bound to a set, whatever its elements are. GUI thread.
[[nodiscard]] BoundField *chips(FormRecord &record, const QString &field, ChipsEdit *edit, Mark::Kind sign,
                                QWidget *parent, const QString &label);

} // namespace etabli::bound
