#pragma once

#include "app/desktop/player.h"
#include "core/base/clock.h"
#include "core/jobs/lane.h"
#include "core/services/workspace.h"

#include <QObject>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

class QPushButton;

namespace etabli {

class Desktop;
class ExchangesPage;
class RecordsPage;

/// Plays an alliance from its first note to a conflict settled, in the real window and on real spaces, and leaves
/// pictures, charter, archives and a page that lists them in one folder. GUI thread.
class Journey : public QObject
{
    Q_OBJECT
public:
    explicit Journey(const QString &folder, QObject *parent = nullptr);
    ~Journey() override;

    /// Before the application is made: without a display the window is drawn in memory, and nothing of the
    /// person's own settings is read or written.
    static void prepareEnvironment(int argc, char **argv);
    /// Whether a journey is asked for.
    [[nodiscard]] static bool isAsked(int argc, char **argv);
    /// Makes the first space, opens the window on it and plays. The application quits with 0, or with 1 after a
    /// sentence on the error output.
    void start();

public Q_SLOTS:
    /// Takes the place of the desktop's viewer: what the journey writes is not opened.
    void keepClosed(const QUrl &file);

private:
    void begin(const Result<bool> &made);
    void script();
    void scriptAlliance();
    void scriptExchange();
    void scriptConflict();
    void fail(const QString &sentence);
    void finish();
    [[nodiscard]] bool writeIndex() const;

    [[nodiscard]] QString file(const QString &name) const;
    [[nodiscard]] RecordsPage *projects() const;
    [[nodiscard]] ExchangesPage *exchanges() const;
    [[nodiscard]] QPushButton *headButton(const QString &text) const;
    [[nodiscard]] bool choosePlace(const QString &typed);
    [[nodiscard]] bool fieldIs(const QString &field, const QString &value);
    [[nodiscard]] WorkspaceOptions otherOptions() const;
    void startNeighbour();

    QString m_folder;
    QTemporaryDir m_settings;
    SystemClock m_clock;
    std::unique_ptr<Lane> m_lane; ///< where the spaces are made, and the neighbour works
    std::unique_ptr<Desktop> m_desktop;
    Player *m_player = nullptr;
    bool m_neighbourDone = false;
    bool m_over = false;
};

} // namespace etabli
