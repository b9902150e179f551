#pragma once

#include "ui/pages/exchanges/conflictview.h"

#include <QWidget>

namespace etabli {

/// What is shown at the right for one conflict. It tells what the person decided; the page writes it. GUI thread.
class ConflictDetail : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Whether buttons that settle may be pressed: not while a choice is being written.
    virtual void setBusy(bool busy) { setEnabled(!busy); }

Q_SIGNALS:
    /// Settle by the value of an operation.
    void operationKept(const QString &operation);
    /// Settle by a text typed now.
    void textKept(const QString &text);
    /// Go to the next conflict without settling this one.
    void postponed();
};

/// Values, or deletion against edits: each with who, where and when, and a button to keep it. GUI thread.
class ValueConflict : public ConflictDetail
{
    Q_OBJECT
public:
    explicit ValueConflict(const ConflictView &view, QWidget *parent = nullptr);

private:
    [[nodiscard]] static QString keepText(const ConflictView &view, qsizetype place);
};

} // namespace etabli
