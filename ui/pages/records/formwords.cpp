#include "ui/pages/records/formwords.h"

#include <QLocale>

namespace etabli {

QString FormWords::nothingPrivate()
{
    return tr("Keep to what the work needs: nothing about health, opinions, religion or private life.");
}

QString FormWords::titleIsEnough()
{
    return tr("A title is enough to begin; the rest can come later.");
}

QString FormWords::number(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace etabli
