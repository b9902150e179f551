#pragma once

#include <QWidget>

#include <functional>

class QMimeData;

namespace etabli {

/// Lays itself over a widget while files are dragged above it, saying what will be done with them. It makes the
/// widget accept drops of local files, and takes those meant for anything in it: a text field never gets the path of
/// a file. The same act must exist as a button: dropping needs a mouse. GUI thread.
class DropArea : public QWidget
{
    Q_OBJECT
public:
    /// `target` owns it.
    DropArea(QWidget *target, const QString &invitation);

    void setInvitation(const QString &invitation);
    /// Which files are welcome (by path); all local files unless told.
    void setWelcome(std::function<bool(const QString &)> welcome);

Q_SIGNALS:
    /// Local paths, in the order given; only welcome ones, never empty.
    void filesDropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isOver(const QObject *watched) const;
    [[nodiscard]] QStringList welcomePaths(const QMimeData *files) const;

    QWidget *m_target;
    QString m_invitation;
    std::function<bool(const QString &)> m_welcome;
};

} // namespace etabli
