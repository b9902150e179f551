#include "ui/lists/listfoot.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace etabli {

namespace {

QLabel *line(QWidget *parent)
{
    auto *label = new QLabel(parent);
    Theme::setTextRole(label, TextRole::Dense);
    Theme::setTone(label, Token::SecondText);
    // Never wider than there is room: a list is narrow beside its record.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

QPushButton *button(const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    Theme::setCompact(made);
    made->hide();
    return made;
}

} // namespace

ListFoot::ListFoot(QWidget *parent)
    : QWidget(parent)
    , m_count(line(this))
    , m_total(line(this))
    , m_edit(button(tr("Edit together…"), this))
    , m_remove(button(tr("Delete"), this))
    , m_bringBack(button(tr("Bring back"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::px(16), 0, Theme::px(12), 0);
    row->setSpacing(Theme::px(8));
    row->addWidget(m_count, 2);
    row->addWidget(m_total, 3);
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    row->addWidget(m_bringBack);
    m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_total->hide();
    setMinimumHeight(Theme::height(31, TextRole::Dense));
}

void ListFoot::setCount(const QString &sentence)
{
    m_count->setText(sentence);
    m_count->setToolTip(sentence);
}

QString ListFoot::count() const
{
    return m_count->text();
}

void ListFoot::setTotal(const QString &sentence)
{
    m_total->setText(sentence);
    m_total->setToolTip(sentence);
    m_total->setVisible(!sentence.isEmpty() && m_edit->isHidden() && m_remove->isHidden() && m_bringBack->isHidden());
}

QString ListFoot::total() const
{
    return m_total->text();
}

void ListFoot::offer(Offer offer, bool editable)
{
    m_edit->setVisible(offer == Offer::Living && editable);
    m_remove->setVisible(offer == Offer::Living);
    m_bringBack->setVisible(offer == Offer::Deleted);
    m_total->setVisible(offer == Offer::Nothing && !m_total->text().isEmpty());
}

} // namespace etabli
