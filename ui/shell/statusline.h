#pragma once

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QTimer;
class QToolButton;

namespace etabli {

class Appearance;
class MarkLabel;

/// The foot of the window, 28 px: whether everything is kept, what waits to be sent, what waits to be settled;
/// at the right the space, the vintage of the territories and the text size. GUI thread.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    /// `appearance` must outlive the line.
    explicit StatusLine(Appearance &appearance, QWidget *parent = nullptr);

    /// Nothing is said of saving until a space is open.
    void setOpen(bool open);
    void setSaving(bool saving);
    void setReadOnly(bool readOnly);
    void setToSend(qint64 operations);
    void setConflicts(qint64 conflicts);
    void setSpace(const QString &name);
    /// Says that everything here is fictional, and offers the way to one's own space.
    void setDemonstration(bool demonstration);
    /// A year; 0 shows nothing.
    void setVintage(int year);
    /// Shows a sentence for a few seconds in place of the first words.
    void notice(const QString &sentence);

    /// Never wider than a small window: what does not fit is left out, the least needed first.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sendRequested();
    void conflictsRequested();
    /// From the demonstration to one's own space.
    void ownSpaceRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void write();
    void addParted(QWidget *widget);
    void showParted(QWidget *widget, bool shown);
    void measure();
    void fit();
    QToolButton *makeLink();
    void makeLookMenu();

    Appearance &m_appearance;
    QHBoxLayout *m_row;
    MarkLabel *m_mark;
    QHash<QWidget *, QWidget *> m_lines; ///< the line before each part
    QLabel *m_saved;
    QToolButton *m_toSend;
    QToolButton *m_conflicts;
    QLabel *m_fictional;
    QToolButton *m_own;
    QLabel *m_space;
    QLabel *m_vintage;
    QToolButton *m_size;
    QTimer *m_noticeEnd;
    bool m_open = false;
    bool m_saving = false;
    bool m_sending = false;
    bool m_conflicting = false;
    bool m_demonstration = false;
    bool m_readOnly = false;
    QString m_notice;
};

} // namespace etabli
