#pragma once

#include <QFrame>
#include <QPointer>

namespace etabli {

/// A frame laid over the window under a field (above it when there is no room below). Escape, a click or the
/// focus elsewhere close it; the focus goes back to the field if it was inside. GUI thread.
class Popover : public QFrame
{
    Q_OBJECT
public:
    /// A child of `anchor`'s window; closed with it.
    explicit Popover(QWidget *anchor);

    [[nodiscard]] QWidget *anchor() const { return m_anchor; }
    /// Width in pixels; 0 (the default) is that of the anchor, and at least the content's.
    void setPreferredWidth(int pixels);
    /// Shows it in its place. `first` takes the focus when given.
    void open(QWidget *first = nullptr);
    void dismiss();

Q_SIGNALS:
    void opened();
    void dismissed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    /// Puts the frame where it belongs; call when the content changed size.
    void place();

private:
    [[nodiscard]] bool holds(const QWidget *widget) const;
    void watch();
    void unwatch();

    QPointer<QWidget> m_anchor;
    int m_preferredWidth = 0;
    bool m_open = false;
};

} // namespace etabli
