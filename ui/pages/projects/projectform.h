#pragma once

#include "ui/forms/boundfield.h"

#include <QList>
#include <QScrollArea>

class QGridLayout;

namespace etabli {

/// The fields of a project, two columns, one when it is narrow. GUI thread.
class ProjectForm : public QScrollArea
{
    Q_OBJECT
public:
    /// `record` must outlive the form.
    explicit ProjectForm(FormRecord &record, QWidget *parent = nullptr);

    /// Writes what is being typed anywhere.
    void commit();
    /// The focus goes to a field; the title when `field` is empty.
    void editField(const QString &field);
    /// The focus goes to the next field in conflict; false when there is none.
    bool editNextConflict();
    [[nodiscard]] BoundField *fieldNamed(const QString &name) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(bool narrow);
    void enableFields();

    FormRecord &m_record;
    QWidget *m_content;
    QGridLayout *m_grid;
    QList<BoundField *> m_fields;
    QStringList m_wide; ///< fields over both columns
    QString m_wanted;   ///< a field asked for before the record was read
    bool m_narrow = false;
};

} // namespace etabli
