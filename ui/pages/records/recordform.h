#pragma once

#include "ui/forms/boundfield.h"
#include "ui/pages/records/pagespec.h"

#include <QList>
#include <QScrollArea>

class QGridLayout;

namespace etabli {

/// The fields of a record, made from their description one after another: two columns, one when it is narrow.
/// GUI thread.
class RecordForm : public QScrollArea
{
    Q_OBJECT
public:
    /// Both must outlive the form. The first field is the one that a new record begins with.
    RecordForm(FormRecord &record, const QList<FormGroup> &groups, QWidget *parent = nullptr);

    /// Makes one more field; false once the form is whole. It is of use only then.
    bool makeNext();
    /// Writes what is being typed anywhere.
    void commit();
    /// The focus goes to a field; the first one when `field` is empty or is not on the form.
    void editField(const QString &field);
    /// The focus goes to the next field in conflict; false when there is none.
    bool editNextConflict();
    [[nodiscard]] BoundField *fieldNamed(const QString &name) const;
    [[nodiscard]] const QList<BoundField *> &fields() const { return m_fields; }

Q_SIGNALS:
    void recordRequested(const QString &type, const QString &id, const QString &field);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place
    {
        QWidget *widget = nullptr;
        bool wide = false;
    };
    void addTitle(const QString &title);
    void addField(const FormField &described);
    void finish();
    void arrange(bool narrow);
    void enableFields();

    FormRecord &m_record;
    const QList<FormGroup> &m_groups;
    qsizetype m_group = 0; ///< the next to make: a group, and a field of it
    qsizetype m_next = 0;
    bool m_whole = false;
    QWidget *m_content;
    QGridLayout *m_grid;
    QList<Place> m_places; ///< fields and titles of groups, in their order
    QList<BoundField *> m_fields;
    QString m_wanted; ///< a field asked for before the record was read
    bool m_narrow = false;
};

} // namespace etabli
