#include "ui/pages/dashboard/keystrip.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace etabli {

KeyStrip::KeyStrip(QWidget *parent)
    : QFrame(parent)
    , m_grid(new QGridLayout(this))
{
    setProperty("surface", QStringLiteral("card"));
    setAccessibleName(tr("Key figures"));
    m_grid->setContentsMargins(1, 1, 1, 1);
    m_grid->setSpacing(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void KeyStrip::setFigures(const QList<KeyFigure> &figures)
{
    m_figures = figures;
    while (m_blocks.size() < figures.size()) {
        Block block{new QWidget(this), nullptr, nullptr, nullptr, nullptr};
        auto *column = new QVBoxLayout(block.box);
        column->setSpacing(0);
        auto *first = new QHBoxLayout;
        first->setSpacing(Theme::px(8));
        const auto label = [&block](TextRole role) {
            auto *made = new QLabel(block.box);
            made->setTextFormat(Qt::PlainText);
            made->setWordWrap(role == TextRole::Caption || role == TextRole::CaptionStrong);
            Theme::setTextRole(made, role);
            return made;
        };
        block.number = label(TextRole::Figure);
        block.unit = label(TextRole::Dense);
        block.second = label(TextRole::CaptionStrong);
        block.third = label(TextRole::Caption);
        Theme::setTone(block.third, Token::SecondText);
        first->addWidget(block.number, 0, Qt::AlignBottom);
        first->addWidget(block.unit, 1, Qt::AlignBottom);
        block.unit->setContentsMargins(0, 0, 0, Theme::px(4));
        column->addLayout(first);
        column->addWidget(block.second);
        column->addWidget(block.third);
        column->addStretch(1);
        m_blocks += block;
        m_columns = 0;
    }
    while (m_blocks.size() > figures.size()) {
        delete m_blocks.takeLast().box;
        m_columns = 0;
    }
    for (qsizetype at = 0; at < figures.size(); ++at) {
        const KeyFigure &figure = figures.at(at);
        const Block &block = m_blocks.at(at);
        block.number->setText(figure.number);
        block.unit->setText(figure.unit);
        block.second->setText(figure.second);
        block.third->setText(figure.third);
        QStringList spoken{figure.number + u' ' + figure.unit, figure.second, figure.third};
        spoken.removeAll(QString());
        block.box->setAccessibleName(spoken.join(QStringLiteral(", ")));
    }
    fold();
}

void KeyStrip::fold()
{
    if (m_blocks.isEmpty())
        return;
    const int most = static_cast<int>(m_blocks.size());
    const int columns = std::clamp(width() / Theme::px(190), 1, most);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int at = 0; at < most; ++at) {
        m_grid->removeWidget(m_blocks.at(at).box);
        m_grid->addWidget(m_blocks.at(at).box, at / columns, at % columns);
        m_blocks.at(at).box->layout()->setContentsMargins(Theme::px(12), Theme::px(6), Theme::px(8), Theme::px(6));
    }
    for (int column = 0; column < most; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    updateGeometry();
}

void KeyStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fold();
}

void KeyStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_blocks.isEmpty()) {
        m_columns = 0;
        fold();
    }
}

void KeyStrip::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    for (const Block &block : std::as_const(m_blocks)) {
        const QRect box = block.box->geometry();
        if (box.left() > m_blocks.first().box->x())
            painter.fillRect(QRect(box.left(), box.top(), 1, box.height()), Theme::color(Token::Line));
        if (box.top() > m_blocks.first().box->y())
            painter.fillRect(QRect(box.left(), box.top(), box.width(), 1), Theme::color(Token::Line));
    }
}

} // namespace etabli
