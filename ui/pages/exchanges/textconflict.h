#pragma once

#include "ui/pages/exchanges/conflictdetail.h"

class QLabel;
class QPushButton;
class QTextCursor;

namespace etabli {

class LongTextEdit;
class SegmentBar;

/// Two texts side by side with their differences numbered, a choice per difference, and the text that will be
/// kept, which can also be written freely (mock-up 06). More than two texts: the others follow, each to be kept
/// as it is. GUI thread.
class TextConflict : public ConflictDetail
{
    Q_OBJECT
public:
    explicit TextConflict(const ConflictView &view, QWidget *parent = nullptr);

    /// How many differences are settled.
    [[nodiscard]] int settledCount() const;
    /// The text that would be kept now.
    [[nodiscard]] QString retainedText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeVersions();
    [[nodiscard]] QWidget *makeDifferences();
    [[nodiscard]] QWidget *makeRetained();
    void writeSides();
    void writeRetained();
    void choose(int number, DiffChoice choice);
    void insertDifference(QTextCursor &cursor, const DiffPart &part, DiffChoice choice) const;
    void look();

    ConflictView m_view;
    QList<DiffChoice> m_choices; ///< by number − 1
    QList<SegmentBar *> m_bars;
    QList<LongTextEdit *> m_sides;
    LongTextEdit *m_retained = nullptr;
    QLabel *m_settled = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace etabli
