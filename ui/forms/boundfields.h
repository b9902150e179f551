#pragma once

#include "ui/forms/boundfield.h"
#include "ui/widgets/chipsedit.h"

namespace etabli {

/// Makes the bound field that suits each kind of editor; the field belongs to `parent`. GUI thread.
namespace bound {

/// One line, written half a second after the last key or on leaving.
[[nodiscard]] BoundField *text(FormRecord &record, const QString &field, QWidget *parent);
/// Paragraphs.
[[nodiscard]] BoundField *longText(FormRecord &record, const QString &field, int least, QWidget *parent);
/// One code of a vocabulary, each with its sign; `none` is the words of the empty choice.
[[nodiscard]] BoundField *choice(FormRecord &record, const QString &field, Mark::Kind sign, const QString &none,
                                 QWidget *parent);
[[nodiscard]] BoundField *money(FormRecord &record, const QString &field, QWidget *parent);
[[nodiscard]] BoundField *date(FormRecord &record, const QString &field, QWidget *parent);
/// Several codes of a vocabulary; the usual label unless another is given.
[[nodiscard]] BoundField *choices(FormRecord &record, const QString &field, Mark::Kind sign, QWidget *parent,
                                  const QString &label = {});
/// Free words.
[[nodiscard]] BoundField *words(FormRecord &record, const QString &field, QWidget *parent);
/// Territories, found by their names.
[[nodiscard]] BoundField *places(FormRecord &record, const QString &field, QWidget *parent);
/// One organisation, found by its name or made from what is typed.
[[nodiscard]] BoundField *organisation(FormRecord &record, const QString &field, QWidget *parent);

} // namespace bound

/// Organisations whose words begin with what is typed, the newest first. `desk` must outlive the source.
[[nodiscard]] ChipSource organisationSource(Desk &desk, QObject *context);
/// Territories likewise, the département beside their names.
[[nodiscard]] ChipSource placeSource(Desk &desk, QObject *context);
/// The mark of a code: gauge of a stage, square of a goal, dot of a profile.
[[nodiscard]] Mark markOf(Mark::Kind kind, const QString &code);

} // namespace etabli
