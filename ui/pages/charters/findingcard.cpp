#include "ui/pages/charters/findingcard.h"

#include "ui/text/charterwords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/painters.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace etabli {

FindingCard::FindingCard(const CharterFinding &finding, QWidget *parent)
    : QWidget(parent)
    , m_finding(finding)
    , m_action(new QPushButton(CharterWords::action(finding), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(26), Theme::px(6), Theme::px(8), Theme::px(4));
    column->setSpacing(0);
    const auto say = [this, column](const QString &text, TextRole role, Token tone) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        Theme::setTextRole(label, role);
        Theme::setTone(label, tone);
        // The words of the button below stand under these, its frame outside.
        auto *line = new QHBoxLayout;
        line->setContentsMargins(Theme::px(10), 0, 0, 0);
        line->addWidget(label);
        column->addLayout(line);
    };
    const QString sentence = CharterWords::title(finding);
    const QString detail = CharterWords::detail(finding);
    say(sentence, TextRole::DenseStrong, Token::Text);
    if (!detail.isEmpty())
        say(detail, TextRole::Dense, Token::SecondText);
    m_action->setVisible(!m_action->text().isEmpty());
    Theme::setButtonKind(m_action, ButtonKind::Link);
    Theme::setCompact(m_action);
    m_action->setAccessibleName(tr("%1: %2", "an action, and the sentence it answers").arg(m_action->text(), sentence));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_action);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_action, &QPushButton::clicked, this, &FindingCard::triggered);
}

void FindingCard::setCurrent(bool current)
{
    m_current = current;
    update();
    if (current)
        m_action->setFocus(Qt::ShortcutFocusReason);
}

void FindingCard::mouseReleaseEvent(QMouseEvent *event)
{
    QWidget::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT triggered();
}

void FindingCard::paintEvent(QPaintEvent *)
{
    const bool blocks = m_finding.blocks();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(blocks ? Token::DangerTint : Token::WarningTint));
    painter.drawRoundedRect(rect(), Theme::px(6), Theme::px(6));
    const QColor ink = Theme::color(blocks ? Token::Danger : Token::Warning);
    painter.fillRect(QRect(0, Theme::px(3), Theme::px(m_current ? 5 : 3), height() - 2 * Theme::px(3)), ink);
    const int side = Theme::px(14);
    Icons::paint(painter, QRect(Theme::px(13), Theme::px(9), side, side),
                 blocks ? QStringLiteral("data-error") : QStringLiteral("data-warning"), ink);
}

} // namespace etabli
