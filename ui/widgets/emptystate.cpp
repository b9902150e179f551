#include "ui/widgets/emptystate.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace etabli {
namespace {

class BigIcon : public QWidget
{
public:
    BigIcon(QString name, QWidget *parent)
        : QWidget(parent)
        , m_name(std::move(name))
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {Theme::px(22), Theme::px(22)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Icons::paint(painter, rect(), m_name, Theme::color(Token::SecondText));
    }

private:
    QString m_name;
};

} // namespace

EmptyState::EmptyState(const QString &icon, const QString &missing, const QString &advice, QWidget *parent)
    : QWidget(parent)
    , m_missing(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(12), Theme::px(12), Theme::px(12), Theme::px(12));
    column->setSpacing(Theme::px(4));
    column->addStretch(1);
    column->addWidget(new BigIcon(icon, this), 0, Qt::AlignHCenter);
    column->addSpacing(Theme::px(8));
    Theme::setTextRole(m_missing, TextRole::BodyStrong);
    Theme::setTone(m_advice, Token::SecondText);
    for (QLabel *label : {m_missing, m_advice}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    column->addSpacing(Theme::px(4));
    m_buttons->setSpacing(Theme::px(8));
    m_buttons->addStretch(1);
    m_buttons->addStretch(1);
    column->addLayout(m_buttons);
    column->addStretch(1);
    setTexts(missing, advice);
}

void EmptyState::setTexts(const QString &missing, const QString &advice)
{
    m_missing->setText(missing);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    setAccessibleName(missing);
    setAccessibleDescription(advice);
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    Theme::setCompact(button);
    if (m_buttons->count() == 2)
        Theme::setButtonKind(button, ButtonKind::Primary);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace etabli
