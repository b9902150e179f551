#include "ui/pages/records/attachmentspictures.h"

#include "core/jobs/answer.h"
#include "core/services/workspace.h"
#include "ui/widgets/theme.h"

#include <QGuiApplication>
#include <QPointer>

#include <utility>

namespace etabli {

namespace {

/// Small pictures kept: a few megabytes.
constexpr int mostSmall = 200;

} // namespace

AttachmentsPictures::AttachmentsPictures(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_small(mostSmall)
    , m_wanted(std::make_shared<std::atomic<quint64>>(0))
{
}

void AttachmentsPictures::askFolder()
{
    if (m_asking)
        return;
    m_asking = true;
    const auto folder = m_desk.read([](Workspace &workspace) -> Result<QString> {
        return workspace.space().folder().blobs();
    });
    onAnswer(folder, this, [this](const Result<QString> &path) {
        m_asking = false;
        if (!path)
            return;
        m_folder = *path;
        for (const QString &hash : std::as_const(m_asked))
            makeSmall(hash);
        if (m_waiting)
            std::exchange(m_waiting, {})();
    });
}

AttachmentsPictures::~AttachmentsPictures()
{
    m_wanted->store(0); // pictures not begun are given up
}

const Picture *AttachmentsPictures::small(const QString &hash)
{
    if (hash.isEmpty())
        return nullptr;
    if (const Picture *kept = m_small.object(hash))
        return kept;
    if (!m_asked.contains(hash)) {
        m_asked.insert(hash);
        if (m_folder.isEmpty())
            askFolder();
        else
            makeSmall(hash);
    }
    return nullptr;
}

void AttachmentsPictures::forgetMissing()
{
    for (const QString &hash : std::as_const(m_missing))
        m_small.remove(hash);
    m_missing.clear();
}

void AttachmentsPictures::makeSmall(const QString &hash)
{
    if (!m_smallLane)
        m_smallLane = std::make_unique<Lane>();
    const int pixels = int(Theme::px(side) * qGuiApp->devicePixelRatio());
    const auto made = m_smallLane->run([path = QString(m_folder + u'/' + hash), pixels] {
        return decode::picture(path, {pixels, pixels});
    });
    onAnswer(made, this, [this, hash](const Picture &small) {
        m_asked.remove(hash);
        if (small.problem == Picture::Problem::Missing)
            m_missing.insert(hash);
        m_small.insert(hash, new Picture(small));
        Q_EMIT ready(hash);
    });
}

void AttachmentsPictures::ask(const QString &hash, const QSize &within, int page, QObject *context, Answer answer)
{
    const quint64 token = m_latest.ask();
    m_wanted->store(token);
    auto run = [this, hash, within, page, token, context = QPointer<QObject>(context), answer = std::move(answer)] {
        if (!context)
            return;
        if (!m_largeLane)
            m_largeLane = std::make_unique<Lane>();
        const auto made = m_largeLane->run(
            [path = QString(m_folder + u'/' + hash), within, page, token, wanted = m_wanted] {
                // The person went on to another file before this one was begun.
                return wanted->load() == token ? decode::picture(path, within, page) : Picture{};
            });
        onAnswer(made, context, [this, token, answer](const Picture &large) {
            if (m_latest.isLatest(token))
                answer(large);
        });
    };
    if (m_folder.isEmpty()) {
        m_waiting = std::move(run);
        askFolder();
    } else {
        run();
    }
}

} // namespace etabli
