#include "ui/widgets/longtask.h"

#include "ui/widgets/taskstrip.h"

#include <QTimer>

namespace etabli {

LongTask::LongTask(TaskStrip *strip, QObject *parent)
    : QObject(parent)
    , m_strip(strip)
    , m_look(new QTimer(this))
{
    m_look->setInterval(100);
    connect(m_look, &QTimer::timeout, this, [this] {
        if (m_reached)
            m_strip->setProgress(m_reached->done, m_reached->total);
    });
    connect(m_strip, &TaskStrip::cancelRequested, this, [this] {
        if (m_progress)
            m_progress->cancel();
    });
}

LongTask::~LongTask()
{
    if (m_progress)
        m_progress->cancel();
}

std::shared_ptr<Progress> LongTask::begin(const QString &name)
{
    m_reached = std::make_shared<Reached>();
    m_progress = std::make_shared<Progress>([reached = m_reached](qint64 done, qint64 total) {
        reached->done = done;
        reached->total = total;
    });
    m_strip->begin(name);
    m_look->start();
    return m_progress;
}

void LongTask::end(const QString &sentence)
{
    m_look->stop();
    m_progress.reset();
    m_reached.reset();
    if (sentence.isEmpty())
        m_strip->hide();
    else
        m_strip->finish(sentence);
}

} // namespace etabli
