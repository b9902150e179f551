#include "core/archive/entry.h"

namespace etabli {

bool isSafeName(QStringView name)
{
    if (name.isEmpty() || name.size() > maxNameLength)
        return false;
    constexpr QStringView forbidden(u"\\:*?\"<>|");
    for (const QChar c : name) {
        if (c.unicode() < 0x20 || c.unicode() > 0x7e || forbidden.contains(c))
            return false;
    }
    qsizetype start = 0;
    while (start <= name.size()) {
        qsizetype end = name.indexOf(u'/', start);
        if (end < 0)
            end = name.size();
        const QStringView component = name.mid(start, end - start);
        // A final dot covers `.` and `..`; with a final space, Windows drops both silently.
        if (component.isEmpty() || component.endsWith(u'.') || component.endsWith(u' '))
            return false;
        start = end + 1;
    }
    return true;
}

} // namespace etabli
