#include "ui/pages/records/relatedfields.h"

#include "ui/forms/boundfields.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/longtextedit.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>

namespace etabli {

namespace {

constexpr int leastWidth = 168; ///< of a field, at 100 %
constexpr int mostAcross = 4;

} // namespace

RelatedFields::RelatedFields(FormRecord &record, const QList<FormField> &fields, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_described(fields)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    for (const FormField &described : fields) {
        BoundOptions options;
        options.lines = described.lines;
        options.label = described.label;
        BoundField *field = bound::forField(record, described.name, this, options);
        if (!described.help.isEmpty())
            field->setHelp(described.help);
        field->editor()->installEventFilter(this);
        m_fields += field;
    }
    arrange();
}

BoundField *RelatedFields::fieldNamed(const QString &name) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&](const BoundField *field) { return field->field() == name; });
    return found == m_fields.end() ? nullptr : *found;
}

bool RelatedFields::commit()
{
    for (BoundField *field : std::as_const(m_fields))
        field->commit();
    return std::all_of(m_fields.begin(), m_fields.end(),
                       [](const BoundField *field) { return field->error().isEmpty(); });
}

void RelatedFields::focusRefused()
{
    const auto refused = std::find_if(m_fields.begin(), m_fields.end(),
                                      [](const BoundField *field) { return !field->error().isEmpty(); });
    if (refused != m_fields.end())
        (*refused)->edit();
}

void RelatedFields::focusFirst()
{
    if (!m_fields.isEmpty())
        m_fields.first()->edit();
}

bool RelatedFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    const bool withControl = key->modifiers().testFlag(Qt::ControlModifier);
    const bool withShift = key->modifiers().testFlag(Qt::ShiftModifier);
    // In paragraphs Shift+Enter goes to the next line; chips still empty are opened by Enter.
    const auto *chips = qobject_cast<ChipsEdit *>(watched);
    const bool inParagraphs = m_paragraphs && qobject_cast<LongTextEdit *>(watched);
    if (!withControl && (withShift || inParagraphs || (chips && chips->chips().isEmpty())))
        return QWidget::eventFilter(watched, event);
    Q_EMIT entered();
    return true;
}

void RelatedFields::arrange()
{
    const int gap = Theme::px(16);
    const int across = std::clamp((width() + gap) / (Theme::px(leastWidth) + gap), 1, mostAcross);
    if (across == m_across)
        return;
    m_across = across;
    for (BoundField *field : std::as_const(m_fields))
        m_grid->removeWidget(field);
    for (int column = 0; column < mostAcross; ++column)
        m_grid->setColumnStretch(column, column < across ? 1 : 0);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(Theme::px(8));
    int row = 0;
    int column = 0;
    for (qsizetype at = 0; at < m_fields.size(); ++at) {
        const bool wide = m_described.at(at).wide;
        if (column > 0 && (wide || column >= across)) {
            ++row;
            column = 0;
        }
        // The last of a row takes what is left of it.
        const bool last = at + 1 == m_fields.size() || m_described.at(at + 1).wide;
        const int span = wide || last ? across - column : 1;
        m_grid->addWidget(m_fields.at(at), row, column, 1, span, Qt::AlignTop);
        column += span;
    }
}

void RelatedFields::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RelatedFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_across = 0;
        arrange();
    }
}

} // namespace etabli
