#pragma once

#include "ui/models/recordrows.h"

#include <QHash>
#include <QList>

class QVBoxLayout;
class QWidget;

namespace etabli {

class RecordList;

/// What the tabs of a record's page share in their making. GUI thread.
namespace tablayout {

/// The column of parts of a tab: it scrolls when the window is too low for them, as with a large text.
[[nodiscard]] QVBoxLayout *column(QWidget *tab);
/// Gives the columns of a list their widths, now and whenever the size of text changes: the title takes what is left,
/// `own` holds those (at 100 %) that are not the usual ones of their kinds.
void keepWidths(RecordList *rows, const QList<ListColumn> &columns, const QHash<int, int> &own = {});

/// Gives a list that was just put on screen its place at once. A view that has none yet believes that its last row is
/// in sight, and reads the whole list page by page.
void settle(RecordList *rows);

} // namespace tablayout
} // namespace etabli
