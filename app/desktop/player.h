#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <functional>

class QTimer;
class QWidget;

namespace etabli {

/// Plays steps on a window by synthesised mouse and keyboard events, from the event loop itself: no nested loop.
/// A step acts once it can, then waits for its end; one that does not come in time stops everything with a
/// sentence that names it. GUI thread.
class Player : public QObject
{
    Q_OBJECT
public:
    /// True once what was to be done is done; false asks to be called again.
    using Act = std::function<bool()>;

    /// A picture taken on the way.
    struct Picture
    {
        QString file; ///< name in the folder
        QString caption;
        QString story;   ///< what it shows and why, in a sentence or two
        QString chapter; ///< the chapter that begins with it, or empty
    };

    /// Pictures go to `folder`.
    Player(QWidget *window, const QString &folder, QObject *parent = nullptr);

    /// Adds a step: `act`, then `until` (may be empty).
    void step(const QString &name, Act act, Act until = {});
    /// The next picture begins a chapter.
    void chapter(const QString &title) { m_chapter = title; }
    /// Adds a picture of the window as it is once everything has settled.
    void picture(const QString &slug, const QString &caption, const QString &story = {});
    void play();
    [[nodiscard]] const QList<Picture> &pictures() const { return m_pictures; }

    // What a hand does. Each gives false when there is nothing to act upon.
    static bool click(QWidget *widget);
    static bool clickAt(QWidget *widget, const QPoint &at);
    /// As the Tab key would; the window comes to the front.
    static void focus(QWidget *widget);
    /// Types into what has the focus.
    static bool type(const QString &text);
    static bool press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Drags a file above a widget; `drop` lets go.
    static bool drag(QWidget *target, const QString &path, bool drop);

Q_SIGNALS:
    void finished();
    void failed(const QString &sentence);

private:
    struct Step
    {
        QString name;
        Act act;
        Act until;
    };
    void tick();
    void advance();
    void giveUp();

    QPointer<QWidget> m_window;
    QString m_folder;
    QList<Step> m_steps;
    QList<Picture> m_pictures;
    QString m_chapter;
    QTimer *m_timer;
    QTimer *m_whole;
    QElapsedTimer m_since;
    qsizetype m_at = 0;
    bool m_acted = false;
};

} // namespace etabli
