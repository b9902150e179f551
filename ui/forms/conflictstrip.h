#pragma once

#include "ui/forms/recordsheet.h"

#include <QFrame>

class QVBoxLayout;

namespace etabli {

/// The values that stand in one field at the same time, under that field: A and B with who wrote them and when,
/// and a button to keep each. GUI thread.
class ConflictStrip : public QFrame
{
    Q_OBJECT
public:
    explicit ConflictStrip(QWidget *parent = nullptr);

    /// Shows a conflict; `field` is nothing for the life of the record itself.
    void setConflict(const Conflict &conflict, const Field *field, const RecordSheet &sheet);

Q_SIGNALS:
    void taken(const QString &operation);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addCandidate(const ConflictCandidate &candidate, const QString &letter, const QString &words);

    QVBoxLayout *m_column;
};

} // namespace etabli
