#include "core/base/clock.h"

#include <QDateTime>

namespace etabli {

qint64 SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace etabli
