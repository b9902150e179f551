#include "ui/lists/dayspopover.h"

#include "ui/widgets/dateedit.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace etabli {

DaysPopover::DaysPopover(QWidget *anchor)
    : Popover(anchor)
    , m_title(new QLabel(this))
    , m_from(new DateEdit(this))
    , m_to(new DateEdit(this))
    , m_narrow(new QPushButton(tr("Narrow"), this))
{
    m_title->setTextFormat(Qt::PlainText);
    Theme::setTextRole(m_title, TextRole::BodyStrong);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::px(12), Theme::px(12), Theme::px(12), Theme::px(12));
    grid->setSpacing(Theme::px(8));
    grid->addWidget(m_title, 0, 0, 1, 2);
    int row = 1;
    for (const auto &[text, edit] : {std::pair(tr("From", "the first of two days"), m_from),
                                     std::pair(tr("To", "the last of two days"), m_to)}) {
        auto *label = new QLabel(text, this);
        label->setBuddy(edit);
        edit->setAccessibleName(text);
        edit->setMinimumWidth(edit->fontMetrics().averageCharWidth() * 26);
        grid->addWidget(label, row, 0);
        grid->addWidget(edit, row++, 1);
    }
    Theme::setButtonKind(m_narrow, ButtonKind::Primary);
    grid->addWidget(m_narrow, row, 0, 1, 2, Qt::AlignRight);
    connect(m_narrow, &QPushButton::clicked, this, &DaysPopover::choose);
}

void DaysPopover::ask(const QString &title)
{
    m_title->setText(title);
    m_from->setIso({});
    m_to->setIso({});
    setPreferredWidth(sizeHint().width());
    open(m_from);
}

void DaysPopover::choose()
{
    for (DateEdit *edit : {m_from, m_to}) {
        if (!edit->commit()) {
            edit->setFocus();
            return;
        }
    }
    QDate from = QDate::fromString(m_from->iso(), Qt::ISODate);
    QDate to = QDate::fromString(m_to->iso(), Qt::ISODate);
    if (!from.isValid() && !to.isValid()) {
        m_from->setFocus();
        return;
    }
    if (from.isValid() && to.isValid() && to < from)
        std::swap(from, to);
    dismiss();
    Q_EMIT chosen(from, to);
}

void DaysPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose();
        return;
    }
    Popover::keyPressEvent(event);
}

} // namespace etabli
