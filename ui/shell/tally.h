#pragma once

#include "core/jobs/lane.h"
#include "core/services/desk.h"

#include <QHash>
#include <QObject>
#include <QStringList>

class QTimer;

namespace etabli {

class Edits;

/// Figures of the space, shown around the pages.
struct SpaceFigures
{
    QHash<QString, qint64> records; ///< by type, of those that have a page; counted up to 10 000
    qint64 conflicts = 0;
    qint64 toSend = 0; ///< own edits that the base has not acknowledged
    int vintage = 0;
    QString name;
};

/// Counts what navigation and foot show, again a moment after each change. GUI thread; counting is on the lanes.
class Tally : public QObject
{
    Q_OBJECT
public:
    /// Counts records of these types. `edits` must outlive this object.
    Tally(Edits &edits, const QStringList &types, QObject *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void counted(const etabli::SpaceFigures &figures);

private:
    void count();

    Edits &m_edits;
    const QStringList m_types;
    SpaceFigures m_figures;
    QTimer *m_pause;
    Latest m_latest;
};

} // namespace etabli
