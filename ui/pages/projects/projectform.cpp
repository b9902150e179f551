#include "ui/pages/projects/projectform.h"

#include "ui/forms/boundfields.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QGridLayout>

#include <algorithm>

namespace etabli {

ProjectForm::ProjectForm(FormRecord &record, QWidget *parent)
    : QScrollArea(parent)
    , m_record(record)
    , m_content(new QWidget(this))
    , m_grid(new QGridLayout(m_content))
    , m_wide{QStringLiteral("title"), QStringLiteral("need"), QStringLiteral("summary"),
             QStringLiteral("territories"), QStringLiteral("memo")}
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_grid->setHorizontalSpacing(Theme::px(16));
    m_grid->setVerticalSpacing(Theme::px(10));
    m_grid->setContentsMargins(Theme::px(16), Theme::px(8), Theme::px(16), Theme::px(16));
    QWidget *in = m_content;
    const auto n = [](const char *name) { return QString::fromLatin1(name); };
    m_fields = {
        bound::text(record, n("title"), in),
        bound::longText(record, n("need"), 2, in),
        bound::longText(record, n("summary"), 2, in),
        bound::choice(record, n("stage"), Mark::Gauge, tr("Not told"), in),
        bound::organisation(record, n("lead"), in),
        bound::choice(record, n("main_odd"), Mark::Odd, tr("Not told"), in),
        bound::choices(record, n("odds"), Mark::Odd, in, tr("Other SDGs")),
        bound::places(record, n("territories"), in),
        bound::money(record, n("budget"), in),
        bound::choices(record, n("fragilities"), Mark::None, in),
        bound::date(record, n("starts_on"), in),
        bound::date(record, n("ends_on"), in),
        bound::words(record, n("tags"), in),
        bound::longText(record, n("memo"), 2, in),
    };
    fieldNamed(n("title"))->setRequired(true);
    fieldNamed(n("memo"))->setHelp(tr("Stays on this workbench."));
    arrange(false);
    setWidget(m_content);
    connect(&record, &FormRecord::loaded, this, &ProjectForm::enableFields);
    connect(&record, &FormRecord::replaced, this, &ProjectForm::enableFields);
    enableFields();
}

void ProjectForm::arrange(bool narrow)
{
    m_narrow = narrow;
    int row = 0;
    int column = 0;
    QWidget *last = nullptr;
    for (BoundField *field : std::as_const(m_fields)) {
        const bool wide = narrow || m_wide.contains(field->field());
        if (wide && column == 1) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(field, row, column, 1, wide ? 2 : 1);
        if (wide || column == 1)
            ++row;
        column = wide ? 0 : 1 - column;
        if (last)
            setTabOrder(last, field);
        last = field;
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(row + 1, 1);
}

void ProjectForm::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool narrow = width() < Theme::px(440);
    if (narrow != m_narrow)
        arrange(narrow);
}

void ProjectForm::enableFields()
{
    // A new project is written with its title: the rest waits for it. Nothing is typed over what was not read.
    const bool read = !m_record.sheet().view.id.isNull();
    const bool gone = m_record.sheet().view.life == Life::Gone;
    for (BoundField *field : std::as_const(m_fields))
        field->setEnabled(!gone && (m_record.isNew() ? field->field() == u"title" : read));
    if (BoundField *wanted = fieldNamed(m_wanted); wanted && wanted->isEnabled()) {
        m_wanted.clear();
        wanted->edit();
        ensureWidgetVisible(wanted);
    }
}

void ProjectForm::commit()
{
    for (BoundField *field : std::as_const(m_fields))
        field->commit();
}

BoundField *ProjectForm::fieldNamed(const QString &name) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&name](const BoundField *field) { return field->field() == name; });
    return found == m_fields.end() ? nullptr : *found;
}

void ProjectForm::editField(const QString &name)
{
    BoundField *field = fieldNamed(name);
    if (!field)
        field = m_fields.first();
    m_wanted = field->isEnabled() ? QString() : field->field();
    field->edit();
    ensureWidgetVisible(field);
}

bool ProjectForm::editNextConflict()
{
    const QWidget *focused = QApplication::focusWidget();
    qsizetype now = -1;
    for (qsizetype at = 0; focused && at < m_fields.size(); ++at) {
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
