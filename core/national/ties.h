#pragma once

#include "core/changes/operation.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

namespace etabli {

/// How a field ties its record to territories, for the judgement of grants. Pure, any thread.
///
/// A record is open to a workbench when one of the places it ever had is in the grant; or when it belongs to a record
/// that is open (a partnership, commitment, meeting, charter… to its project; an article or a signatory to its
/// charter; a note to its project or its organisation; a contact or a catalyst to their organisation; an orientation
/// or an action sheet to its CRTE); or, for organisations and contacts, when a record that is open ever named them
/// (lead, party, pilot, participant, signatory). What is tied to no place at all (words of lists, resources, national
/// figures) is open to those enrolled everywhere only, and so is a type that this version does not know.
enum class Tie {
    None,
    Place,   ///< the record is there
    Belongs, ///< the record follows the one it names
    Names,   ///< the one it names follows the record
    CrteCode ///< the record is the CRTE that places written `crte:CODE` mean
};

[[nodiscard]] Tie tieOf(QStringView type, QStringView field);

/// A field that ties, as the judge goes through them.
struct TieField
{
    QString name;
    Tie tie = Tie::None;
    QString target; ///< the type named, for Belongs and Names
};
/// Those of a type; none for a type that this version does not know.
[[nodiscard]] const QList<TieField> &tiesOf(const QString &type);

/// The values that an operation gives to its register, as text: the element put in a set, or the candidates.
[[nodiscard]] QList<QString> valuesGiven(const Operation &operation);
/// What is looked up of a value: the bytes of the identifier of a record, or the text of a CRTE's code. Empty when
/// the value ties to nothing.
[[nodiscard]] QByteArray tieTarget(Tie tie, const QString &value);

} // namespace etabli
