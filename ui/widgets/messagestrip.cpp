#include "ui/widgets/messagestrip.h"

#include "ui/widgets/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>

namespace etabli {

MessageStrip::MessageStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::px(36), Theme::px(4), Theme::px(4), Theme::px(4));
    row->setSpacing(Theme::px(8));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setMinimumHeight(Theme::px(26));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    Theme::setTextRole(m_text, TextRole::Dense);
    Theme::setButtonKind(m_action, ButtonKind::Link);
    Theme::setCompact(m_action);
    m_close->setIcon(Icons::get(QStringLiteral("window-close")));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    Theme::setCompact(m_close);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_action, &QPushButton::clicked, this, &MessageStrip::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void MessageStrip::tell(Status status, const QString &fact, const QString &consequence, const QString &action)
{
    m_status = status;
    m_fact = fact;
    m_consequence = consequence;
    write();
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(consequence.isEmpty() ? fact : fact + QLatin1Char(' ') + consequence);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QPushButton *MessageStrip::addAction(const QString &text)
{
    auto *button = new QPushButton(text, this);
    Theme::setButtonKind(button, ButtonKind::Link);
    Theme::setCompact(button);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_close), button);
    return button;
}

void MessageStrip::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString MessageStrip::fact() const
{
    return m_fact;
}

QString MessageStrip::consequence() const
{
    return m_consequence;
}

void MessageStrip::write()
{
    // A label cuts rich text at the ascent of its first line, which the accents of capitals pass, and gives the first
    // paragraph no margin: a cell keeps room above and below.
    QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"%1\"><tr><td><span style=\"font-weight:600\">").arg(Theme::px(3))
        + m_fact.toHtmlEscaped() + QStringLiteral("</span>");
    if (!m_consequence.isEmpty())
        html += QLatin1Char(' ') + m_consequence.toHtmlEscaped();
    m_text->setText(html + QStringLiteral("</td></tr></table>"));
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath box;
    box.addRoundedRect(rect(), Theme::px(4), Theme::px(4));
    painter.fillPath(box, Theme::color(paint::tintOf(m_status)));
    painter.setClipPath(box);
    const QColor ink = Theme::color(paint::inkOf(m_status));
    painter.fillRect(QRect(0, 0, Theme::px(3), height()), ink);
    const int side = Theme::px(16);
    const QString icon = paint::iconOf(m_status);
    Icons::paint(painter, QRect(Theme::px(13), (std::min(height(), Theme::px(34)) - side) / 2, side, side),
                 icon.isEmpty() ? QStringLiteral("data-information") : icon, ink);
}

void MessageStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_text->setMinimumHeight(Theme::px(26));
        if (!m_fact.isEmpty())
            write();
    }
}

} // namespace etabli
