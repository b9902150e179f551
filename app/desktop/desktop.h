#pragma once

#include "app/desktop/options.h"
#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/jobs/lane.h"
#include "core/services/desk.h"
#include "core/services/spaces.h"
#include "ui/widgets/chipsedit.h"

#include <QObject>
#include <QPointer>
#include <QUndoStack>

#include <memory>

namespace etabli {

class Appearance;
class BackupKeeper;
class Edits;
class Instance;
class SettingsPage;
class Shell;
class WelcomePage;

/// The program in windows: owns everything, welcomes at the first run, opens the space behind the first paint, puts
/// the pages in the shell, and goes from one space to another. GUI thread.
class Desktop : public QObject
{
    Q_OBJECT
public:
    explicit Desktop(const DesktopOptions &options, QObject *parent = nullptr);
    ~Desktop() override;

    /// The folder that opens when none is asked for: the last one of this computer that is still there, or the
    /// person's own.
    [[nodiscard]] static QString folderAtStart(const DesktopOptions &options);

    /// Shows the window, then opens the space without holding it up.
    void start();
    /// Goes to another space: what is typed is handed over, the former one is closed.
    void switchTo(const QString &folder);

    [[nodiscard]] Shell &shell() { return *m_shell; }
    /// Nothing until ready().
    [[nodiscard]] Edits *edits() { return m_edits.get(); }
    [[nodiscard]] const DesktopOptions &options() const { return m_options; }

Q_SIGNALS:
    /// The space is open and the pages are there.
    void ready();
    /// Nothing could be opened; the window says why.
    void notOpened(const etabli::Error &error);

private:
    void open(Space::Access access);
    void opened(Space::Access access);
    void closeSpace();
    void refuse(const Error &error);
    void makeActions();
    void connectSettings(SettingsPage *settings);
    void chooseFolder();
    void newSpace();
    void welcome(const QString &folder);
    void found(const Founder &founder, const Chip &territory);
    void openDemonstration(const QString &author);
    void openOwnSpace();
    void comeForward(const QString &archive, const QByteArray &token);
    [[nodiscard]] WorkspaceOptions workspaceOptions();

    DesktopOptions m_options;
    QString m_folder;
    QString m_former; ///< the space at hand before this one, to go back to
    SystemClock m_clock;
    Progress m_progress;
    QUndoStack m_undo;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Lane> m_lane; ///< where spaces are made
    std::unique_ptr<Instance> m_instance;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Edits> m_edits;
    std::unique_ptr<BackupKeeper> m_backups;
    std::unique_ptr<Shell> m_shell;
    QPointer<WelcomePage> m_welcome;
    Latest m_latest;
    bool m_newer = false; ///< written by a newer version
    bool m_remembered = true; ///< spaces asked for on the command line are not
};

} // namespace etabli
