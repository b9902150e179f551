#include "ui/drawing/figuretable.h"

namespace etabli {

QString FigureTable::toText() const
{
    QStringList lines{heads.join(u'\t')};
    for (const Row &row : rows)
        lines += row.cells.join(u'\t');
    return lines.join(u'\n') + u'\n';
}

} // namespace etabli
