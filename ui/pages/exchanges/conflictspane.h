#pragma once

#include "core/jobs/lane.h"
#include "ui/commands/edits.h"
#include "ui/pages/exchanges/conflictview.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace etabli {

class ConflictDetail;
class ConflictList;
class ConflictModel;
class MessageStrip;

/// The open conflicts: the list by record at the left, one conflict at the right (mock-up 06). Settling one is an
/// edit like any other: it can be undone, and goes on to the next. GUI thread.
class ConflictsPane : public QWidget
{
    Q_OBJECT
public:
    /// `edits` must outlive it.
    explicit ConflictsPane(Edits &edits, QWidget *parent = nullptr);

    /// Reads the conflicts again; the one on screen stays when it is still open.
    void reload();
    /// Shows the conflict of a field of a record once it is read; the first one of the record when `field` is empty.
    void showConflict(const QString &record, const QString &field);
    /// Goes on to the next conflict, then again from the first.
    void next();
    void previous();
    [[nodiscard]] ConflictList *list() const { return m_list; }
    [[nodiscard]] ConflictDetail *detail() const { return m_detail; }

Q_SIGNALS:
    void countChanged(int conflicts);
    void recordRequested(const QString &type, const QString &id, const QString &field);
    void noticed(const QString &sentence);

private:
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeRight();
    void take(const QList<ConflictView> &conflicts);
    void show(qsizetype conflict);
    void clearDetail();
    void settle(Edits::Job job);
    void step(int by);

    Edits &m_edits;
    ConflictModel *m_model;
    ConflictList *m_list = nullptr;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll = nullptr;
    ConflictDetail *m_detail = nullptr;
    MessageStrip *m_message = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_place = nullptr;
    QPushButton *m_open = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QString m_shown;        ///< the conflict on screen, as the list says it
    QString m_wantedRecord; ///< to be shown once read
    QString m_wantedField;
    qsizetype m_current = -1;
    Latest m_reading;
    bool m_busy = false;
};

} // namespace etabli
