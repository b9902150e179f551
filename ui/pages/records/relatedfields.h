#pragma once

#include "ui/pages/records/pagespec.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace etabli {

class BoundField;

/// A few fields of a record side by side, as many in a row as fit. Enter in any of them, Ctrl+Enter in those where
/// Enter means something else, says that the person is done. GUI thread.
class RelatedFields : public QWidget
{
    Q_OBJECT
public:
    /// `record` must outlive it.
    RelatedFields(FormRecord &record, const QList<FormField> &fields, QWidget *parent = nullptr);

    [[nodiscard]] BoundField *fieldNamed(const QString &name) const;
    /// Whether Enter begins a new line in paragraphs (Ctrl+Enter then ends); off unless told.
    void setParagraphs(bool paragraphs) { m_paragraphs = paragraphs; }
    /// Hands over what is being typed. False when a field refuses it.
    bool commit();
    void focusFirst();
    /// Gives the focus to the first field that refuses what it holds.
    void focusRefused();

Q_SIGNALS:
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QGridLayout *m_grid;
    QList<BoundField *> m_fields;
    QList<FormField> m_described;
    int m_across = 0;
    bool m_paragraphs = false;
};

} // namespace etabli
