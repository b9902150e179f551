#pragma once

#include "ui/pages/exchanges/conflictview.h"
#include "ui/widgets/colours.h"

#include <QFrame>

class QPushButton;

namespace etabli {

class LongTextEdit;

/// One version in a conflict: its letter, who wrote it, where and when, the text, and "Keep A". The colour of the
/// upper edge goes with the letter, never alone. GUI thread.
class VersionCard : public QFrame
{
    Q_OBJECT
public:
    /// `place` is 0 for A, 1 for B…; `keep` is the text of the button.
    VersionCard(qsizetype place, const ConflictVersion &version, const QString &keep, QWidget *parent = nullptr);

    [[nodiscard]] LongTextEdit *body() const { return m_body; }
    [[nodiscard]] QPushButton *keepButton() const { return m_keep; }

Q_SIGNALS:
    void kept();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_ink;
    LongTextEdit *m_body;
    QPushButton *m_keep;
};

} // namespace etabli
