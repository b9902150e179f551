#pragma once

#include <QAction>
#include <QList>
#include <QString>
#include <QWidget>

namespace etabli {

/// One page of the window: what the shell needs to know of it. Widgets' thread.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shown in the header, large.
    [[nodiscard]] virtual QString title() const = 0;
    /// Buttons of the header, the last one primary. Owned by the page.
    [[nodiscard]] virtual QList<QAction *> headerActions() const { return {}; }
    /// A control of the page that stands beside its title in the header (the view of a list), or nothing. Owned by
    /// the page, the same one at each call; the header shows and hides it.
    [[nodiscard]] virtual QWidget *headerWidget() const { return nullptr; }
    /// Whether Ctrl+P has something to print or to save as PDF here.
    [[nodiscard]] virtual bool prints() const { return false; }
    /// Prints what is on screen; called when prints() says so.
    virtual void print() {}
    /// The page comes to the front: it refreshes what may have changed meanwhile and takes the focus.
    virtual void arrive() {}
    /// The page goes to the back or the window closes: what is being typed is handed to the store.
    virtual void leave() {}
    /// Shows one record, when it is of a type that the page shows. `field` may be empty.
    virtual void showRecord(const QString &type, const QString &id, const QString &field)
    {
        Q_UNUSED(type)
        Q_UNUSED(id)
        Q_UNUSED(field)
    }

Q_SIGNALS:
    /// Asks the shell to go to a record, whatever page shows it.
    void recordRequested(const QString &type, const QString &id, const QString &field);
    /// A short sentence for the status bar.
    void noticed(const QString &sentence);
    /// Title or actions changed.
    void headerChanged();
};

} // namespace etabli
