#pragma once

#include "app/desktop/player.h"
#include "core/base/clock.h"
#include "core/jobs/answer.h"
#include "core/jobs/lane.h"
#include "core/services/workspace.h"
#include "ui/text/sentences.h"

#include <QObject>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

class QPushButton;

namespace etabli {

class Desktop;
class ChartersPage;
class DashboardPage;
class ExchangesPage;
class HomePage;
class RecordsPage;
class Shell;

/// Plays an alliance from its first note to a conflict settled, in the real window and on real spaces, and leaves
/// pictures, charter, dashboard, archives and a page that lists them in one folder. GUI thread.
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
    /// Makes the demonstration, opens the window on it and plays. The application quits with 0, or with 1 after a
    /// sentence on the error output that names the step.
    void start();

public Q_SLOTS:
    /// Takes the place of the desktop's viewer: what the journey writes is not opened.
    void keepClosed(const QUrl &file);

private:
    // The chapters, each in a file of its own.
    void scriptDemonstration();
    void scriptDashboard();
    void scriptCharter();
    void scriptAlliance();
    void scriptPartners();
    void scriptArchive();
    void scriptBase();
    void scriptNeighbour();
    void scriptConflict();

    void begin(const Result<bool> &made);
    void fail(const QString &sentence);
    void finish();
    [[nodiscard]] bool clearFormer();

    // What the steps act with.
    [[nodiscard]] QString file(const QString &name) const;
    [[nodiscard]] Shell &shell() const;
    [[nodiscard]] RecordsPage *records(const QString &page) const;
    [[nodiscard]] RecordsPage *projects() const;
    [[nodiscard]] ExchangesPage *exchanges() const;
    [[nodiscard]] HomePage *home() const;
    [[nodiscard]] DashboardPage *dashboard() const;
    [[nodiscard]] ChartersPage *charters() const;
    [[nodiscard]] bool openCharter(const QString &project) const;
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] bool isSaved() const;
    [[nodiscard]] bool fieldIs(const QString &field, const QString &value) const;
    [[nodiscard]] bool write(const QString &field, const QString &text) const;
    /// Adds the steps that click a page in the navigation.
    void goTo(const QString &page);
    /// Adds the steps that find a record by Ctrl+K and open it.
    void find(const QString &words, const QString &icon);
    /// Adds the steps that type a path in the file dialog that is open and accept it.
    void chooseFile(const QString &step, const QString &path);
    /// Adds the steps that prepare an archive by the page of exchanges.
    void prepareArchive(const QString &path, bool withPicture);
    /// Adds the steps that drop an archive on the window and merge it.
    void receive(const QString &path, const QString &slug, const QString &caption, const QString &story);
    /// Adds a step that opens another space in the window.
    void openSpace(const QString &folder);
    /// Adds a step whose work is done away from the window: by the steward of the base, by a colleague.
    template <typename Work>
    void elsewhere(const QString &step, Work work)
    {
        const auto done = std::make_shared<bool>(false);
        m_player->step(step, [this, step, work, done] {
            onAnswer(m_lane->run(work), this, [this, step, done](const Result<bool> &answer) {
                if (answer)
                    *done = true;
                else
                    fail(tr("The journey stopped at the step “%1”: %2").arg(step, Sentences::of(answer.error())));
            });
            return true;
        }, [done] { return *done; });
    }
    [[nodiscard]] WorkspaceOptions otherOptions() const;

    QString m_folder;
    QTemporaryDir m_settings;
    SystemClock m_clock;
    std::unique_ptr<Lane> m_lane; ///< where the spaces are made, and the others work
    std::unique_ptr<Desktop> m_desktop;
    Player *m_player = nullptr;
    bool m_ready = false; ///< the space that was asked for is open
    bool m_playing = false;
    bool m_over = false;
};

/// The names of what a journey leaves, and the marks by which it knows its own folder.
namespace journeyfile {

inline const QString index = QStringLiteral("index.html");
inline const QString charter = QStringLiteral("charte.pdf");
inline const QString dashboard = QStringLiteral("tableau-de-bord.pdf");
inline const QString pack = QStringLiteral("dossier-de-signature");
inline const QString card = QStringLiteral("carte-de-redon.json");
inline const QString firstArchive = QStringLiteral("archive-1-de-redon.etabli");
inline const QString publication = QStringLiteral("publication-1-de-la-base.etabli");
inline const QString secondArchive = QStringLiteral("archive-2-de-chateaubriant.etabli");
inline const QString demonstration = QStringLiteral("espace-demonstration");
inline const QString space = QStringLiteral("espace-redon");
inline const QString otherSpace = QStringLiteral("espace-chateaubriant");
inline const QString base = QStringLiteral("base-nationale");

} // namespace journeyfile

} // namespace etabli
