#include "ui/widgets/saveline.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace etabli {

SaveLine::SaveLine(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::px(24), 0, 0, 0);
    row->addWidget(m_label, 1);
    m_label->setTextFormat(Qt::PlainText);
    Theme::setTextRole(m_label, TextRole::Dense);
    Theme::setTone(m_label, Token::SecondText);
}

void SaveLine::setSaved(const QTime &at)
{
    //: time of day; French: H 'h' mm
    show(State::Saved, tr("Saved at %1").arg(at.toString(tr("H:mm"))));
}

void SaveLine::setSaving()
{
    show(State::Saving, tr("Saving…"));
}

void SaveLine::setFailed(const QString &sentence)
{
    show(State::Failed, sentence);
}

void SaveLine::clear()
{
    show(State::Empty, {});
}

QString SaveLine::text() const
{
    return m_label->text();
}

void SaveLine::show(State state, const QString &text)
{
    m_state = state;
    m_label->setText(text);
    m_label->setToolTip(state == State::Failed ? text : QString());
    Theme::setTone(m_label, state == State::Failed ? Token::Danger : Token::SecondText);
    setAccessibleName(text);
    update();
}

void SaveLine::paintEvent(QPaintEvent *)
{
    if (m_state == State::Empty || m_state == State::Saving)
        return;
    QPainter painter(this);
    const int side = Theme::px(16);
    const bool failed = m_state == State::Failed;
    Icons::paint(painter, QRect(0, (height() - side) / 2, side, side),
                 failed ? QStringLiteral("data-error") : QStringLiteral("dialog-ok-apply"),
                 Theme::color(failed ? Token::Danger : Token::SecondText));
}

} // namespace etabli
