#include "ui/shell/tally.h"

#include "core/jobs/answer.h"
#include "core/store/listing.h"
#include "ui/commands/edits.h"

#include <QTimer>

#include <chrono>

namespace etabli {

namespace {

constexpr qint64 mostCounted = 10'000;

Result<SpaceFigures> read(Workspace &workspace, const QStringList &types)
{
    SpaceFigures figures;
    for (const QString &type : types) {
        ListQuery query;
        query.type = type;
        ETABLI_ASSIGN(const qint64 count, Listing(workspace.space()).countUpTo(query, mostCounted));
        figures.records.insert(type, count);
    }
    ETABLI_ASSIGN(figures.conflicts, workspace.reader().conflictCount());
    // Read anew: it may have been renamed since this side opened it.
    const auto site = workspace.space().folder().readSite();
    figures.name = site ? site->name : workspace.space().site().name;
    if (const auto territories = workspace.territories())
        figures.vintage = (*territories)->vintageFor(0);
    return figures;
}

/// Asked of the writing side, which knows the streams as they are now.
Result<qint64> countToSend(Workspace &workspace)
{
    qint64 count = 0;
    for (const Stream &stream : workspace.space().streams().all()) {
        if (stream.own && stream.key != 0)
            count += std::max<qint64>(0, stream.highest - stream.acknowledged);
    }
    return count;
}

} // namespace

Tally::Tally(Edits &edits, const QStringList &types, QObject *parent)
    : QObject(parent)
    , m_edits(edits)
    , m_types(types)
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(std::chrono::milliseconds(200));
    connect(m_pause, &QTimer::timeout, this, &Tally::count);
    connect(&edits, &Edits::recordChanged, this, &Tally::refresh);
    connect(&edits, &Edits::spaceChanged, this, &Tally::refresh);
}

void Tally::refresh()
{
    if (!m_pause->isActive())
        m_pause->start();
}

void Tally::count()
{
    const quint64 token = m_latest.ask();
    const auto job = [types = m_types](Workspace &workspace) { return read(workspace, types); };
    onAnswer(m_edits.desk().read(job), this, [this, token](const Result<SpaceFigures> &answer) {
        if (!answer || !m_latest.isLatest(token))
            return;
        const qint64 toSend = m_figures.toSend;
        m_figures = *answer;
        m_figures.toSend = toSend;
        Q_EMIT counted(m_figures);
    });
    onAnswer(m_edits.desk().write(countToSend), this, [this, token](const Result<qint64> &answer) {
        if (!answer || !m_latest.isLatest(token))
            return;
        m_figures.toSend = *answer;
        Q_EMIT counted(m_figures);
    });
}

} // namespace etabli
