#pragma once

#include "ui/commands/edits.h"

#include <QWidget>

class QLabel;
class QStackedLayout;

namespace etabli {

class RecordList;
class ToSendModel;

/// What waits to leave this workbench, by record. Reads when it is seen, and again when something changes while it
/// is. GUI thread.
class ToSendPane : public QWidget
{
    Q_OBJECT
public:
    /// `edits` must outlive it.
    explicit ToSendPane(Edits &edits, QWidget *parent = nullptr);

    /// The number of changes that wait, for the sentence above the list; reads again when it is seen.
    void setCount(qint64 changes);
    [[nodiscard]] RecordList *list() const { return m_list; }

Q_SIGNALS:
    /// A row was opened.
    void recordRequested(const QString &type, const QString &id, const QString &field);
    void failed(const etabli::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();
    void showFace();

    ToSendModel *m_model;
    QStackedLayout *m_faces;
    QWidget *m_listed;
    QWidget *m_none;
    QLabel *m_sentence;
    RecordList *m_list;
};

} // namespace etabli
