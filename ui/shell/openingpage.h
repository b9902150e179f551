#pragma once

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace etabli {

class EmptyState;
class TaskStrip;

/// What stands in the window before a space is open: the progress of the first making of the reference, or the
/// sentence saying why nothing could be opened and what to do. GUI thread.
class OpeningPage : public QWidget
{
    Q_OBJECT
public:
    explicit OpeningPage(QWidget *parent = nullptr);

    void showWaiting();
    void setProgress(qint64 done, qint64 total);
    /// `sentence` says what happened and what to do; `folder` may be empty.
    void showProblem(const QString &sentence, const QString &folder);
    /// Whether the space may be opened for reading meanwhile (someone else writes in it).
    void offerReading(bool offered);
    /// Whether there is a former space to go back to.
    void offerReturn(bool offered);

Q_SIGNALS:
    void readRequested();
    void returnRequested();
    void retryRequested();
    void otherFolderRequested();

private:
    QStackedLayout *m_faces;
    TaskStrip *m_progress;
    EmptyState *m_problem;
    QPushButton *m_read;
    QPushButton *m_return;
};

} // namespace etabli
