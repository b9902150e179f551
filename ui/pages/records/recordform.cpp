#include "ui/pages/records/recordform.h"

#include "ui/forms/boundfields.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace etabli {

namespace {

constexpr int leastTwoColumns = 440;

} // namespace

RecordForm::RecordForm(FormRecord &record, const QList<FormGroup> &groups, QWidget *parent)
    : QScrollArea(parent)
    , m_record(record)
    , m_groups(groups)
    , m_content(new QWidget(this))
    , m_grid(new QGridLayout(m_content))
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_grid->setHorizontalSpacing(Theme::px(16));
    m_grid->setVerticalSpacing(Theme::px(10));
    m_grid->setContentsMargins(Theme::px(16), Theme::px(8), Theme::px(16), Theme::px(16));
}

bool RecordForm::makeNext()
{
    while (m_group < m_groups.size() && m_next == m_groups.at(m_group).fields.size()) {
        ++m_group;
        m_next = 0;
    }
    if (m_group < m_groups.size()) {
        const FormGroup &group = m_groups.at(m_group);
        if (m_next == 0 && !group.title.isEmpty())
            addTitle(group.title);
        addField(group.fields.at(m_next++));
        return true;
    }
    if (!std::exchange(m_whole, true))
        finish();
    return false;
}

void RecordForm::finish()
{
    // Tab waits for a new record to be written, then goes on: the fields after the first one open with it.
    if (!m_fields.isEmpty())
        m_fields.first()->editor()->installEventFilter(this);
    arrange(false);
    setWidget(m_content);
    connect(&m_record, &FormRecord::loaded, this, &RecordForm::enableFields);
    connect(&m_record, &FormRecord::replaced, this, &RecordForm::enableFields);
    enableFields();
}

void RecordForm::addTitle(const QString &title)
{
    auto *label = new QLabel(title, m_content);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    Theme::setTextRole(label, TextRole::BodyStrong);
    m_places += Place{label, true};
}

void RecordForm::addField(const FormField &described)
{
    BoundField *field = bound::forField(m_record, described.name, m_content, {described.lines, described.label});
    if (!described.help.isEmpty())
        field->setHelp(described.help);
    connect(field, &BoundField::recordRequested, this, [this](const QString &type, const QString &id) {
        Q_EMIT recordRequested(type, id, {});
    });
    // Its style now rather than with that of all the others, when the form shows.
    field->ensurePolished();
    m_fields += field;
    m_places += Place{field, described.wide};
}

void RecordForm::arrange(bool narrow)
{
    m_narrow = narrow;
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        m_grid->setRowStretch(row, 0);
        m_grid->setRowMinimumHeight(row, 0);
    }
    int row = 0;
    int column = 0;
    QWidget *last = nullptr;
    for (const Place &place : std::as_const(m_places)) {
        const bool wide = narrow || place.wide;
        if (wide && column == 1) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(place.widget, row, column, 1, wide ? 2 : 1);
        // White above the title of a group belongs to its row: the label itself may be measured before it is styled.
        if (qobject_cast<QLabel *>(place.widget))
            m_grid->setRowMinimumHeight(row, QFontMetrics(Theme::font(TextRole::BodyStrong)).height() + Theme::px(10));
        if (wide || column == 1)
            ++row;
        column = wide ? 0 : 1 - column;
        if (last)
            setTabOrder(last, place.widget);
        last = place.widget;
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(row + 1, 1);
}

void RecordForm::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool narrow = width() < Theme::px(leastTwoColumns);
    if (narrow != m_narrow)
        arrange(narrow);
}

void RecordForm::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_whole)
        arrange(width() < Theme::px(leastTwoColumns));
}

bool RecordForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_record.isNew() && m_fields.size() > 1
        && watched == m_fields.first()->editor() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab
        && static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier) {
        m_fields.first()->commit();
        if (m_record.isWriting()) {
            m_wanted = m_fields.at(1)->field();
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void RecordForm::enableFields()
{
    // A new record is written with its first field: the rest waits for it. Nothing is typed over what was not read.
    const bool read = !m_record.sheet().view.id.isNull();
    const bool gone = m_record.sheet().view.life == Life::Gone;
    for (BoundField *field : std::as_const(m_fields)) {
        field->setEnabled(!gone && (m_record.isNew() ? field == m_fields.first() : read));
        field->setReadOnly(m_record.isReadOnly());
    }
    if (!read && !m_record.isNew())
        return;
    if (BoundField *wanted = fieldNamed(m_wanted); wanted && wanted->isEnabled()) {
        m_wanted.clear();
        wanted->edit();
        ensureWidgetVisible(wanted);
    }
}

void RecordForm::commit()
{
    for (BoundField *field : std::as_const(m_fields))
        field->commit();
}

BoundField *RecordForm::fieldNamed(const QString &name) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&name](const BoundField *field) { return field->field() == name; });
    return found == m_fields.end() ? nullptr : *found;
}

void RecordForm::editField(const QString &name)
{
    BoundField *field = fieldNamed(name);
    if (!field)
        field = m_fields.first();
    m_wanted = field->isEnabled() ? QString() : field->field();
    field->edit();
    ensureWidgetVisible(field);
}

bool RecordForm::editNextConflict()
{
    const QWidget *focused = QApplication::focusWidget();
    qsizetype now = -1;
    for (qsizetype at = 0; at < m_fields.size(); ++at) {
        if (m_fields.at(at)->isAncestorOf(focused))
            now = at;
    }
    for (qsizetype step = 1; step <= m_fields.size(); ++step) {
        BoundField *field = m_fields.at((now + step) % m_fields.size());
        if (field->inConflict()) {
            field->edit();
            ensureWidgetVisible(field);
            return true;
        }
    }
    return false;
}

} // namespace etabli
