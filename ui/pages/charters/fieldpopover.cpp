#include "ui/pages/charters/fieldpopover.h"

#include "ui/forms/boundfields.h"
#include "ui/text/labels.h"
#include "ui/widgets/longtextedit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace etabli {

FieldPopover::FieldPopover(Edits &edits, QWidget *anchor)
    : Popover(anchor)
    , m_edits(edits)
    , m_column(new QVBoxLayout(this))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_open(new QPushButton(this))
{
    m_column->setContentsMargins(Theme::px(12), Theme::px(10), Theme::px(12), Theme::px(8));
    m_column->setSpacing(Theme::px(6));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    Theme::setTextRole(m_title, TextRole::DenseStrong);
    m_column->addWidget(m_title);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    Theme::setTextRole(m_sentence, TextRole::Dense);
    m_column->addWidget(m_sentence);
    auto *foot = new QHBoxLayout;
    Theme::setButtonKind(m_open, ButtonKind::Link);
    Theme::setCompact(m_open);
    foot->addWidget(m_open);
    foot->addStretch(1);
    auto *done = new QPushButton(tr("Done"), this);
    Theme::setCompact(done);
    foot->addWidget(done);
    m_column->addLayout(foot);
    setPreferredWidth(Theme::px(360));
    connect(done, &QPushButton::clicked, this, &Popover::dismiss);
    connect(m_open, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT recordRequested(m_type, m_id, m_place);
    });
    connect(this, &Popover::dismissed, this, [this] {
        if (m_field)
            m_field->commit();
    });
}

void FieldPopover::clear()
{
    if (m_field)
        m_field->commit();
    // What it is committing may still be on its way: the record goes a moment later.
    if (m_field)
        m_field->deleteLater();
    if (m_record)
        m_record->deleteLater();
    m_field = nullptr;
    m_record = nullptr;
}

void FieldPopover::offer(const QString &type, const QString &id, const QString &field)
{
    m_type = type;
    m_id = id;
    m_place = field;
    m_open->setVisible(!type.isEmpty() && !id.isEmpty());
    m_open->setText(tr("Open: %1", "a type of record").arg(Labels::type(type)));
}

void FieldPopover::ask(const QString &label, const QString &type, const QString &id, const QString &field)
{
    clear();
    m_title->setText(label);
    m_sentence->hide();
    m_record = new FormRecord(m_edits, type, this);
    m_field = bound::forField(*m_record, field, this);
    m_column->insertWidget(1, m_field);
    m_field->editor()->installEventFilter(this);
    // Its value is read a moment later: the field then takes the focus.
    connect(m_record, &FormRecord::loaded, m_field, [this, field = m_field, fresh = true]() mutable {
        if (std::exchange(fresh, false) && field == m_field && isVisible())
            field->edit();
    });
    m_record->open(id);
    if (m_record->isReadOnly())
        m_field->setReadOnly(true);
    offer(type, id, field);
    open();
    m_field->edit();
}

void FieldPopover::tell(const QString &label, const QString &sentence, const QString &type, const QString &id,
                        const QString &place)
{
    clear();
    m_title->setText(label);
    m_sentence->setText(sentence);
    m_sentence->show();
    offer(type, id, place);
    open(m_open->isVisibleTo(this) ? m_open : nullptr);
}

bool FieldPopover::eventFilter(QObject *watched, QEvent *event)
{
    if (m_field && watched == m_field->editor() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool paragraphs = qobject_cast<LongTextEdit *>(m_field->editor()) != nullptr;
        if (enter && qobject_cast<QLineEdit *>(m_field->editor())) {
            m_field->commit();
            if (m_field->error().isEmpty())
                dismiss();
            return true;
        }
        if (enter && paragraphs && key->modifiers() == Qt::ControlModifier) {
            dismiss();
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

} // namespace etabli
