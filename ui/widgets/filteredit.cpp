#include "ui/widgets/filteredit.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

#include <chrono>

namespace etabli {

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_pause(new QTimer(this))
{
    setAccessibleName(tr("Filter"));
    setMaxLength(400);
    setTextMargins(Theme::px(24), 0, 0, 0);
    m_pause->setSingleShot(true);
    m_pause->setInterval(std::chrono::milliseconds(120));
    connect(m_pause, &QTimer::timeout, this, [this] { Q_EMIT filterChanged(text().trimmed()); });
    connect(this, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
}

void FilterEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = Theme::px(16);
    Icons::paint(painter, QRect(Theme::px(10), (height() - side) / 2, side, side), QStringLiteral("view-filter"),
                 Theme::color(isEnabled() ? Token::Text : Token::Outline));
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setTextMargins(Theme::px(24), 0, 0, 0);
}

} // namespace etabli
