#pragma once

#include "ui/forms/formrecord.h"

#include <QWidget>

namespace etabli {

/// A tab of a record's page: what hangs on the record, read when it is on screen. GUI thread.
class RecordTab : public QWidget
{
    Q_OBJECT
public:
    /// `record` must outlive the tab.
    explicit RecordTab(FormRecord &record, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_record(record)
    {
    }

    /// What is being typed is handed to the store: the page goes to the back or shows another record.
    virtual void commit() {}

Q_SIGNALS:
    /// How many things it holds, beside its name; below 0 shows nothing.
    void counted(int things);
    void recordRequested(const QString &type, const QString &id, const QString &field);
    /// A short sentence for the status bar.
    void noticed(const QString &sentence);

protected:
    [[nodiscard]] FormRecord &record() { return m_record; }

private:
    FormRecord &m_record;
};

} // namespace etabli
