#include "ui/pages/exchanges/segmentbar.h"

#include "ui/widgets/painters.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

namespace etabli {

namespace {

/// One cell: the whole bar is drawn by its cells, round at its two ends.
class Segment : public QPushButton
{
public:
    Segment(const QString &text, bool first, bool last, QWidget *parent)
        : QPushButton(text, parent)
        , m_first(first)
        , m_last(last)
    {
        setCheckable(true);
        Theme::setCompact(this);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(Theme::font(TextRole::BodyStrong));
        return {metrics.horizontalAdvance(text()) + Theme::px(20), Theme::height(28, TextRole::Body)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal radius = Theme::px(6);
        // A cell goes on beyond its neighbour's edge and is cut there: one line between two cells.
        const QRectF box = QRectF(rect()).adjusted(m_first ? 0.5 : -radius - 0.5, 0.5, m_last ? -0.5 : radius + 0.5, -0.5);
        painter.setClipRect(rect());
        painter.setPen(Theme::color(Token::Outline));
        painter.setBrush(Theme::color(isChecked() ? Token::Accent : underMouse() ? Token::SelectionTint : Token::Base));
        painter.drawRoundedRect(box, radius, radius);
        if (!m_first)
            painter.drawLine(QPointF(0.5, 0), QPointF(0.5, height()));
        paint::line(painter, rect(), text(), Theme::font(isChecked() ? TextRole::BodyStrong : TextRole::Body),
                    Theme::color(isChecked() ? Token::OnAccent : Token::Text), Qt::AlignCenter);
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(Theme::color(isChecked() ? Token::Text : Token::Accent), 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
        }
    }

private:
    bool m_first;
    bool m_last;
};

} // namespace

SegmentBar::SegmentBar(const QStringList &words, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < words.size(); ++i) {
        auto *button = new Segment(words.at(i), i == 0, i + 1 == words.size(), this);
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, i] {
            setChosen(i);
            Q_EMIT choiceMade(i);
        });
        m_buttons.append(button);
        row->addWidget(button);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentBar::setChosen(int place)
{
    m_chosen = place;
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(i == place);
}

void SegmentBar::setSubject(const QString &subject)
{
    for (QPushButton *button : std::as_const(m_buttons))
        button->setAccessibleName(tr("%1: %2", "subject, choice").arg(subject, button->text()));
}

bool SegmentBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
        const auto at = m_buttons.indexOf(static_cast<QPushButton *>(watched));
        if (step != 0 && at >= 0) {
            const auto next = std::clamp<qsizetype>(at + step, 0, m_buttons.size() - 1);
            m_buttons.at(next)->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace etabli
