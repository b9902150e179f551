#pragma once

#include "core/services/exchangestate.h"
#include "ui/commands/edits.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace etabli {

class Card;
class MessageStrip;

/// Who this workbench is and whom it knows: names and fingerprints of keys that people compare aloud, and the
/// cards by which they introduce themselves. GUI thread.
class TrustPane : public QWidget
{
    Q_OBJECT
public:
    /// `edits` must outlive it.
    explicit TrustPane(Edits &edits, QWidget *parent = nullptr);

    void setState(const ExchangeState &state);
    /// Writes the card of this workbench.
    void exportCard(const QString &path);
    /// Reads the card of another.
    void importCard(const QString &path);
    [[nodiscard]] MessageStrip *message() const { return m_message; }

Q_SIGNALS:
    /// A key was made or a site met.
    void changed();

private:
    void askExport();
    void askImport();

    Edits &m_edits;
    MessageStrip *m_message;
    QLabel *m_name;
    QLabel *m_print;
    Card *m_known;
    QVBoxLayout *m_lines;
};

} // namespace etabli
