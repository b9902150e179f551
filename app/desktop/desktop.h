#pragma once

#include "app/desktop/options.h"
#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/jobs/lane.h"
#include "core/services/desk.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace etabli {

class Appearance;
class Edits;
class Shell;

/// The program in windows: owns everything, opens the space behind the first paint, puts the pages in the shell.
/// GUI thread.
class Desktop : public QObject
{
    Q_OBJECT
public:
    explicit Desktop(const DesktopOptions &options, QObject *parent = nullptr);
    ~Desktop() override;

    /// Shows the window, then opens the space without holding it up.
    void start();

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
    void refuse(const Error &error);
    void makePages(bool readOnly);
    void chooseFolder();

    DesktopOptions m_options;
    QString m_folder;
    SystemClock m_clock;
    Progress m_progress;
    QUndoStack m_undo;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Edits> m_edits;
    std::unique_ptr<Shell> m_shell;
    bool m_usual = false; ///< the person's own space, made when there is none
};

} // namespace etabli
