#pragma once

#include "core/services/exchangestate.h"
#include "ui/commands/edits.h"
#include "ui/widgets/painters.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace etabli {

class Card;
class MessageStrip;

/// The receptions, newest first, each with what it did and "Undo the import", which first says what will change.
/// An undo is a line of its own, and can be undone. GUI thread.
class ReceivedPane : public QWidget
{
    Q_OBJECT
public:
    /// `edits` must outlive it.
    explicit ReceivedPane(Edits &edits, QWidget *parent = nullptr);

    void setReceptions(const QList<Reception> &receptions);
    [[nodiscard]] QPushButton *confirmButton() const { return m_confirm; }
    [[nodiscard]] MessageStrip *message() const { return m_message; }

Q_SIGNALS:
    /// Something was taken back or put back: everything may have changed.
    void changed();

private:
    [[nodiscard]] QWidget *rowOf(const Reception &reception, const QHash<Id, Reception> &byArchive);
    void foresee(const Reception &reception);
    void undo();
    void tellUndone(const UnreceptionReport &report);

    Edits &m_edits;
    MessageStrip *m_message;
    Card *m_ask;
    QLabel *m_foreseen;
    QPushButton *m_confirm;
    QWidget *m_none;
    QWidget *m_rows;
    QVBoxLayout *m_lines;
    Id m_archive;    ///< about to be undone
    QString m_label; ///< of it
    bool m_busy = false;
};

} // namespace etabli
