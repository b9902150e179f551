#pragma once

#include "ui/pages/charters/charterwork.h"
#include "ui/widgets/painters.h"

#include <QObject>

class QPrinter;

namespace etabli {

class LongTask;
class TaskStrip;

/// A charter on paper and in files: printed, exported as PDF, ODT or web page, the papers of its signing. Questions
/// are asked by dialogs that stop nothing; what was written is told. GUI thread, the writing on others.
class CharterOutput : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it; dialogs stand over `window`.
    CharterOutput(CharterWork &work, TaskStrip *strip, QWidget *window);

    /// Asks for a printer, then prints the pages as they are seen.
    void print();
    /// Paints the pages on paper; false when the printer cannot begin.
    [[nodiscard]] bool printOn(QPrinter &printer);
    /// Asks where, then writes the file in the format of its ending.
    void askExport();
    void exportTo(const QString &path);
    /// Asks for a folder, then writes the papers of the signing into one of its own there.
    void askPack();
    void packInto(const QString &folder);

    /// A file name made of the charter's title, without what a file system may refuse.
    [[nodiscard]] QString fileName() const;

Q_SIGNALS:
    /// What happened; `folder` may be opened when it is not empty.
    void told(etabli::Status status, const QString &fact, const QString &consequence, const QString &folder);

private:
    [[nodiscard]] static QString usualFolder();

    CharterWork &m_work;
    LongTask *m_task;
    QWidget *m_window;
    Lane m_writer;
};

} // namespace etabli
