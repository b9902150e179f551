#include "ui/widgets/longtextedit.h"

#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QEvent>
#include <QMimeData>
#include <QResizeEvent>
#include <QTextDocument>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace etabli {

LongTextEdit::LongTextEdit(QWidget *parent)
    : QTextEdit(parent)
    , m_pause(new QTimer(this))
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(3);
    m_pause->setSingleShot(true);
    m_pause->setInterval(std::chrono::milliseconds(500));
    connect(m_pause, &QTimer::timeout, this, &LongTextEdit::commit);
    connect(this, &QTextEdit::textChanged, this, [this] {
        fit();
        m_pause->start();
    });
}

void LongTextEdit::setLines(int least, int most)
{
    m_least = std::max(1, least);
    m_most = std::max(m_least, most);
    fit();
}

QString LongTextEdit::text() const
{
    // toPlainText() would turn non-breaking spaces into plain ones.
    QString raw = document()->toRawText();
    raw.replace(QChar::ParagraphSeparator, u'\n');
    raw.replace(QChar::LineSeparator, u'\n');
    return raw;
}

void LongTextEdit::setText(const QString &text)
{
    if (text == this->text()) {
        m_committed = text;
        m_pause->stop();
        return;
    }
    const int at = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(at, static_cast<int>(document()->characterCount()) - 1));
    setTextCursor(cursor);
    m_pause->stop();
    m_committed = this->text();
}

void LongTextEdit::setRightReserve(int pixels)
{
    setViewportMargins(0, 0, pixels, 0);
}

void LongTextEdit::commit()
{
    m_pause->stop();
    const QString now = text();
    if (now == m_committed)
        return;
    m_committed = now;
    Q_EMIT textCommitted(now);
}

QSize LongTextEdit::sizeHint() const
{
    const int line = QFontMetrics(font()).lineSpacing();
    const int margins = 2 * static_cast<int>(std::ceil(document()->documentMargin()));
    // Frame and padding of the style sheet: what the widget has beyond its viewport.
    const int around = std::max(height() - viewport()->height(), 2 * Theme::px(5));
    const int wanted = static_cast<int>(std::ceil(document()->size().height()));
    const int most = m_most * line + margins;
    return {Theme::px(280), std::clamp(wanted, m_least * line + margins, most) + (isVisible() ? around : 2 * Theme::px(5))};
}

QSize LongTextEdit::minimumSizeHint() const
{
    return {Theme::px(120), sizeHint().height()};
}

void LongTextEdit::fit()
{
    const int line = QFontMetrics(font()).lineSpacing();
    const bool scrolls = document()->size().height() > m_most * line + 2 * document()->documentMargin() + 1;
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

void LongTextEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    commit();
}

void LongTextEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void LongTextEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void LongTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(source->text());
}

} // namespace etabli
