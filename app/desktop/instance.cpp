#include "app/desktop/instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>

namespace etabli {

namespace {

constexpr int connectMs = 500;
constexpr int answerMs = 3000;
constexpr qint64 longestRequest = 1 << 16;
const QByteArray received = "ok\n";

} // namespace

Instance::Instance(QObject *parent)
    : QObject(parent)
{
}

Instance::~Instance() = default;

QString Instance::nameFor(const QString &space)
{
    const QString canonical = QFileInfo(space).canonicalFilePath();
    const QString path = canonical.isEmpty() ? QDir(space).absolutePath() : canonical;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QDir::homePath().toUtf8());
    hash.addData(QByteArray(1, '\0'));
    hash.addData(path.toUtf8());
    return QStringLiteral("etabli-") + QString::fromLatin1(hash.result().toHex().left(24));
}

bool Instance::handOver(const QString &space, const QString &archive)
{
    QLocalSocket socket;
    socket.connectToServer(nameFor(space));
    if (!socket.waitForConnected(connectMs))
        return false;
    QJsonObject request{{QStringLiteral("token"), QString::fromLocal8Bit(qgetenv("XDG_ACTIVATION_TOKEN"))}};
    if (!archive.isEmpty())
        request[QStringLiteral("archive")] = QFileInfo(archive).absoluteFilePath();
    socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    // A window that hangs does not answer: its space is then said to be open elsewhere.
    return socket.waitForBytesWritten(answerMs) && socket.waitForReadyRead(answerMs) && socket.readAll() == received;
}

bool Instance::listen(const QString &space)
{
    const QString name = nameFor(space);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection())
            take(socket);
    });
    QLocalServer::removeServer(name);
    return m_server->listen(name);
}

void Instance::close()
{
    m_server.reset();
}

void Instance::take(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    const auto read = [this, socket] {
        if (socket->bytesAvailable() > longestRequest) {
            socket->abort();
            return;
        }
        if (!socket->canReadLine())
            return;
        const QJsonObject request = QJsonDocument::fromJson(socket->readLine()).object();
        socket->write(received);
        socket->flush();
        Q_EMIT asked(request.value(QStringLiteral("archive")).toString(),
                     request.value(QStringLiteral("token")).toString().toLocal8Bit());
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    read(); // what came with the connection itself
}

} // namespace etabli
