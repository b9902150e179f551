#pragma once

#include "core/store/listing.h"
#include "ui/forms/boundfield.h"
#include "ui/widgets/chipsedit.h"

namespace etabli {

/// How a field of a form differs from the usual one of its kind.
struct BoundOptions
{
    int lines = 2;      ///< least height of a long text
    QString label = {}; ///< another than the usual one
};

/// Makes the bound field that suits each kind of editor; the field belongs to `parent`. GUI thread.
namespace bound {

/// The editor that suits the declaration of a field. Required fields say so.
[[nodiscard]] BoundField *forField(FormRecord &record, const QString &field, QWidget *parent,
                                   const BoundOptions &options = {});

/// One line, written half a second after the last key or on leaving; only on leaving when it has a shape to respect.
[[nodiscard]] BoundField *text(FormRecord &record, const QString &field, QWidget *parent, const QString &label = {});
/// Paragraphs.
[[nodiscard]] BoundField *longText(FormRecord &record, const QString &field, int least, QWidget *parent,
                                   const QString &label = {});
/// A whole number, without spaces unless it is a count.
[[nodiscard]] BoundField *integer(FormRecord &record, const QString &field, QWidget *parent, const QString &label = {});
/// Yes, no, or not told.
[[nodiscard]] BoundField *yesNo(FormRecord &record, const QString &field, QWidget *parent, const QString &label = {});
/// One code of a vocabulary, each with its sign; the empty choice is in words.
[[nodiscard]] BoundField *choice(FormRecord &record, const QString &field, QWidget *parent, const QString &label = {});
[[nodiscard]] BoundField *money(FormRecord &record, const QString &field, QWidget *parent, const QString &label = {});
[[nodiscard]] BoundField *date(FormRecord &record, const QString &field, QWidget *parent, const QString &label = {});
/// Several codes of a vocabulary.
[[nodiscard]] BoundField *choices(FormRecord &record, const QString &field, QWidget *parent, const QString &label = {});
/// Free words.
[[nodiscard]] BoundField *words(FormRecord &record, const QString &field, QWidget *parent, const QString &label = {});
/// One territory or several, found by their names.
[[nodiscard]] BoundField *places(FormRecord &record, const QString &field, QWidget *parent, const QString &label = {});
/// One record or several of the field's target, found by their names or made from what is typed where a title is
/// enough to make one.
[[nodiscard]] BoundField *references(FormRecord &record, const QString &field, QWidget *parent,
                                     const QString &label = {});

} // namespace bound

/// Records of a type whose words begin with what is typed; the last modified first while nothing is. `where` holds
/// conditions on its fields. `desk` must outlive the source.
[[nodiscard]] ChipSource recordSource(Desk &desk, const QString &type, QObject *context,
                                      const std::function<QList<ListCondition>()> &where = {});
/// Organisations likewise, their profile beside their names.
[[nodiscard]] ChipSource organisationSource(Desk &desk, QObject *context);
/// Territories likewise, the département beside their names.
[[nodiscard]] ChipSource placeSource(Desk &desk, QObject *context);
/// Whether a record of the type can be made from its title alone.
[[nodiscard]] bool needsTitleOnly(const QString &type);
/// The mark of a code: gauge of a stage, square of a goal, dot of a profile.
[[nodiscard]] Mark markOf(Mark::Kind kind, const QString &code);
/// The sign that the codes of a vocabulary bear.
[[nodiscard]] Mark::Kind signOf(const QString &vocabulary);

} // namespace etabli
