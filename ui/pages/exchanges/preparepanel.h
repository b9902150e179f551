#pragma once

#include "core/services/exporting.h"
#include "ui/commands/edits.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/painters.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace etabli {

class LongTask;
class TaskStrip;

/// What to put in an archive, where to write it, and its writing: in the page, not in a window of its own.
/// GUI thread.
class PreparePanel : public QWidget
{
    Q_OBJECT
public:
    /// `edits` must outlive it.
    explicit PreparePanel(Edits &edits, QWidget *parent = nullptr);

    /// Gets ready: a file name that is still free, the focus on the first choice. `siteName` is in the name.
    void begin(const QString &siteName);
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QLineEdit *pathEdit() const { return m_path; }
    [[nodiscard]] QPushButton *writeButton() const { return m_write; }

Q_SIGNALS:
    /// What came of it, for the message of the page.
    void told(etabli::Status status, const QString &fact, const QString &consequence);
    /// An archive was written there.
    void written(const QString &path);
    void closed();

private:
    void look();
    void browse();
    void write();
    void finish(const QString &path, const Result<ExportReport> &answer);
    void findTerritories(const QString &typed, const ChipAnswer &answer);
    [[nodiscard]] static QString freePath(const QString &siteName);

    Edits &m_edits;
    QWidget *m_form;
    QRadioButton *m_recent;
    QRadioButton *m_everything;
    QRadioButton *m_territory;
    ChipsEdit *m_places;
    QCheckBox *m_personal;
    QLineEdit *m_path;
    QPushButton *m_write;
    QLabel *m_missing;
    TaskStrip *m_strip;
    LongTask *m_task;
};

} // namespace etabli
