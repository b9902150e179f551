#pragma once

#include <QString>
#include <QWidget>

namespace etabli {

/// A chart on screen, whatever draws it: one of its parts is the current one, heard and opened. GUI thread.
class ChartFace : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The current part, -1 for none.
    [[nodiscard]] virtual int current() const = 0;
    virtual void setCurrent(int part) = 0;
    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual QString nameAt(int part) const = 0;
    [[nodiscard]] virtual QString valueAt(int part) const = 0;
    [[nodiscard]] virtual QString keyAt(int part) const = 0;
    /// What the line below says: name and value of the current part; empty without one.
    [[nodiscard]] QString spoken() const;

Q_SIGNALS:
    /// Another part is the current one, or it says something else.
    void currentChanged();
    /// Enter, or a click, on a part that opens something.
    void opened(const QString &key);

protected:
    /// Tells the line below and screen readers.
    void announce();
};

} // namespace etabli
