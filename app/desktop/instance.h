#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace etabli {

/// One window per space and person: a second start hands its archive over to the window that is open and goes.
/// Whoever listens holds the space, so that a socket left by a crash is taken over without asking. GUI thread.
class Instance : public QObject
{
    Q_OBJECT
public:
    explicit Instance(QObject *parent = nullptr);
    ~Instance() override;

    /// Asks the window open on `space`, if there is one, to come to the front and to receive `archive` (may be
    /// empty). True when it answered. Waits a moment at most; before any window is shown.
    [[nodiscard]] static bool handOver(const QString &space, const QString &archive);

    /// Listens for `space`, which must be held by this process. False when the system gives no socket: then a
    /// second start says that the space is open elsewhere.
    bool listen(const QString &space);
    void close();

    /// The name of the socket: the same for every path to one folder, another for each person.
    [[nodiscard]] static QString nameFor(const QString &space);

Q_SIGNALS:
    /// Another start asks for the front; `archive` may be empty, `token` is what the desktop gave it for that.
    void asked(const QString &archive, const QByteArray &token);

private:
    void take(QLocalSocket *socket);

    std::unique_ptr<QLocalServer> m_server;
};

} // namespace etabli
