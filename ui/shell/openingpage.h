#pragma once

#include <QWidget>

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

Q_SIGNALS:
    void retryRequested();
    void otherFolderRequested();

private:
    QStackedLayout *m_faces;
    TaskStrip *m_progress;
    EmptyState *m_problem;
};

} // namespace etabli
