#pragma once

#include "core/jobs/lane.h"
#include "core/services/backupschedule.h"
#include "core/services/exchangestate.h"
#include "core/services/home.h"
#include "core/services/hometerritory.h"
#include "core/services/people.h"
#include "ui/pages/page.h"

#include <functional>
#include <utility>

class QBoxLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTimer;

namespace etabli {

class DueCard;
class Edits;
class ExchangeCard;
class FilingPane;
class NoteCard;
class PracticeCard;
class ResumeCard;
class TerritoryCard;

/// Accueil (mock-up 01): the note first, what is due, what to take up again, the health of the exchanges, the
/// territory of the person, a practice. Everything is read on the reading lane and again a moment after an edit.
/// GUI thread.
class HomePage : public Page
{
    Q_OBJECT
public:
    /// `edits` must outlive it.
    explicit HomePage(Edits &edits, bool readOnly = false, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *headerWidget() const override;
    void arrive() override;
    void leave() override;

    [[nodiscard]] NoteCard *note() const { return m_note; }
    [[nodiscard]] DueCard *due() const { return m_due; }
    [[nodiscard]] ResumeCard *resume() const { return m_resume; }
    [[nodiscard]] ExchangeCard *exchanges() const { return m_exchanges; }
    [[nodiscard]] TerritoryCard *territory() const { return m_territory; }
    [[nodiscard]] PracticeCard *practice() const { return m_practice; }
    [[nodiscard]] FilingPane *filing() const { return m_filing; }
    /// Whether notes are being filed.
    [[nodiscard]] bool isFiling() const;

    /// Where the records opened last are known, newest first: type and identifier. Asked at each reading.
    void setOpened(std::function<QList<std::pair<QString, QString>>()> opened) { m_opened = std::move(opened); }

public Q_SLOTS:
    /// Gives the focus to the note, from wherever.
    void focusNote();
    /// Shows the notes without alliance, one after another.
    void fileNotes();

Q_SIGNALS:
    /// An empty record of that type is asked for.
    void beginNewRequested(const QString &type);
    void prepareRequested();
    void receiveRequested();
    void conflictsRequested();
    /// The list of contacts with one of its views.
    void peopleRequested(const QString &view);
    /// The page was read and shown: what tests and journeys wait for.
    void refreshed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Snapshot
    {
        QDate today;
        DueList due;
        QList<HomeRecord> last;
        QList<OpenRecord> open;
        qint64 unfiled = 0;
        WeeklyPractice practice;
        ExchangeState exchange;
        BackupState backup;
    };
    [[nodiscard]] static Result<Snapshot> read(Workspace &workspace, const QList<std::pair<QString, QString>> &opened);
    void makeColumns();
    void fold();
    void refreshSoon();
    void refresh();
    void readTerritory();
    void readPeople();
    void showToday(const QDate &today);
    void endFiling();

    Edits &m_edits;
    std::function<QList<std::pair<QString, QString>>()> m_opened;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_side = nullptr;
    NoteCard *m_note;
    DueCard *m_due;
    ResumeCard *m_resume;
    ExchangeCard *m_exchanges;
    TerritoryCard *m_territory;
    PracticeCard *m_practice;
    FilingPane *m_filing;
    QLabel *m_date;
    QTimer *m_pause;
    QList<std::pair<QString, QString>> m_seen; ///< the records opened that were read last
    Latest m_reading;
    Latest m_placeReading;
    Latest m_peopleReading;
    QString m_place;
    bool m_stale = true;
};

} // namespace etabli
