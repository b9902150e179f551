#pragma once

#include "core/jobs/lane.h"
#include "core/services/desk.h"

#include <QObject>

class QTimer;

namespace etabli {

class Edits;

/// Figures of the space, shown around the pages.
struct SpaceFigures
{
    qint64 projects = 0; ///< counted up to 10 000
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
    /// `edits` must outlive this object.
    explicit Tally(Edits &edits, QObject *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void counted(const etabli::SpaceFigures &figures);

private:
    void count();

    Edits &m_edits;
    SpaceFigures m_figures;
    QTimer *m_pause;
    Latest m_latest;
};

} // namespace etabli
