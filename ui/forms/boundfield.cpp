#include "ui/forms/boundfield.h"

#include "ui/forms/conflictstrip.h"
#include "ui/text/labels.h"
#include "ui/widgets/chipsedit.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

namespace etabli {

BoundField::BoundField(FormRecord &record, const QString &field, QWidget *editor, QWidget *parent,
                       const QString &label)
    : FieldFrame(label.isEmpty() ? Labels::field(QString(record.type().name), field) : label, editor, parent)
    , m_record(record)
    , m_field(field)
    , m_conflict(new ConflictStrip(this))
{
    setHistoryOffered(true);
    if (auto *column = qobject_cast<QVBoxLayout *>(layout()))
        column->insertWidget(column->indexOf(editor) + 1, m_conflict);
    connect(this, &FieldFrame::historyRequested, this, &BoundField::openHistory);
    connect(&record, &FormRecord::replaced, this, [this] {
        m_fresh = true;
        setError({});
        m_conflict->hide();
        if (m_binding.show)
            m_binding.show(m_record.sheet());
    });
    connect(&record, &FormRecord::loaded, this, &BoundField::showSheet);
    connect(&record, &FormRecord::refused, this, [this](const QString &name, const QString &sentence) {
        if (name == m_field)
            setError(sentence);
    });
    connect(&record, &FormRecord::accepted, this, [this](const QString &name) {
        if (name == m_field)
            setError({});
    });
    connect(m_conflict, &ConflictStrip::taken, this,
            [this](const QString &operation) { m_record.take(m_field, operation); });
}

void BoundField::showSheet()
{
    showConflict();
    const bool typed = m_binding.isTyped && m_binding.isTyped();
    // What was refused stays as typed, so that it can be mended; what is on its way is newer than what was read.
    if (!m_fresh && (typed || !error().isEmpty() || m_record.isWriting(m_field)))
        return;
    m_fresh = false;
    if (m_binding.show)
        m_binding.show(m_record.sheet());
}

void BoundField::showConflict()
{
    const auto conflicts = m_record.sheet().conflicts;
    const auto found = conflicts.constFind(m_field);
    if (found == conflicts.constEnd())
        m_conflict->hide();
    else
        m_conflict->setConflict(*found, m_record.type().field(m_field), m_record.sheet());
}

bool BoundField::inConflict() const
{
    return m_record.sheet().conflicts.contains(m_field);
}

void BoundField::commit()
{
    if (m_binding.commit)
        m_binding.commit();
}

void BoundField::setReadOnly(bool readOnly)
{
    m_conflict->setEnabled(!readOnly);
    if (auto *line = qobject_cast<QLineEdit *>(editor()))
        line->setReadOnly(readOnly);
    else if (auto *longText = qobject_cast<QTextEdit *>(editor()))
        longText->setReadOnly(readOnly);
    else if (auto *chips = qobject_cast<ChipsEdit *>(editor()))
        chips->setReadOnly(readOnly);
    else
        editor()->setEnabled(!readOnly);
}

void BoundField::edit()
{
    editor()->setFocus(Qt::ShortcutFocusReason);
}

void BoundField::openHistory()
{
    if (m_record.isNew())
        return;
    commit();
    m_record.history(m_field, this, [this](const QList<HistoryRow> &rows) {
        if (!m_history) {
            m_history = new HistoryPopover(editor(), label());
            connect(m_history, &HistoryPopover::restoreRequested, this, [this](const QString &key) {
                m_history->dismiss();
                m_record.restore(m_field, key);
            });
        }
        m_history->setRows(rows);
        const QList<QPushButton *> restores = m_history->findChildren<QPushButton *>();
        for (QPushButton *restore : restores)
            restore->setEnabled(!m_record.isReadOnly());
        m_history->openAtField();
    });
}

} // namespace etabli
