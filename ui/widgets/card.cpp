#include "ui/widgets/card.h"

#include "ui/widgets/signs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace etabli {

Card::Card(const QString &title, const QString &icon, QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout)
{
    setProperty("surface", QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    if (!title.isEmpty()) {
        auto *head = new QWidget(this);
        head->setMinimumHeight(Theme::height(36, TextRole::BodyStrong));
        m_head = new QHBoxLayout(head);
        m_head->setContentsMargins(Theme::px(12), 0, Theme::px(8), 0);
        m_head->setSpacing(Theme::px(8));
        if (!icon.isEmpty())
            m_head->addWidget(new MarkLabel({Mark::Icon, icon}, {}, head));
        m_title = new QLabel(title, head);
        m_title->setTextFormat(Qt::PlainText);
        Theme::setTextRole(m_title, TextRole::BodyStrong);
        m_head->addWidget(m_title);
        m_second = new QLabel(head);
        Theme::setTone(m_second, Token::SecondText);
        m_second->hide();
        m_head->addWidget(m_second);
        m_head->addStretch(1);
        column->addWidget(head);
        column->addWidget(new Rule(Qt::Horizontal, this));
        setAccessibleName(title);
    }
    m_body->setContentsMargins(Theme::px(12), Theme::px(12), Theme::px(12), Theme::px(12));
    m_body->setSpacing(Theme::px(8));
    column->addLayout(m_body, 1);
}

void Card::setTitle(const QString &title)
{
    if (!m_title)
        return;
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::setSecondText(const QString &text)
{
    if (!m_second)
        return;
    m_second->setText(text);
    m_second->setVisible(!text.isEmpty());
}

void Card::addToHead(QWidget *widget)
{
    if (m_head)
        m_head->addWidget(widget);
    else
        m_body->insertWidget(0, widget);
}

} // namespace etabli
