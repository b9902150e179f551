#include "ui/widgets/chipsedit.h"

#include "core/base/textfold.h"
#include "ui/widgets/chippicker.h"
#include "ui/widgets/icons.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace etabli {
namespace {

int rowHeight()
{
    return Theme::height(24, TextRole::Dense, 1, 2);
}

bool matches(const QString &label, const QStringList &words)
{
    const QStringList own = foldedWords(label);
    return std::all_of(words.begin(), words.end(), [&own](const QString &word) {
        return std::any_of(own.begin(), own.end(), [&word](const QString &each) { return each.startsWith(word); });
    });
}

} // namespace

ChipsEdit::ChipsEdit(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipsEdit::setSource(ChipSource source)
{
    m_source = std::move(source);
    if (m_picker)
        m_picker->setSource(m_source);
}

void ChipsEdit::setChoices(const QList<Chip> &choices)
{
    setSource([choices](const QString &typed, const ChipAnswer &answer) {
        const QStringList words = foldedWords(typed);
        QList<Chip> kept;
        for (const Chip &chip : choices) {
            if (matches(chip.mark.kind == Mark::Odd ? chip.mark.code + u' ' + chip.label : chip.label, words))
                kept.append(chip);
        }
        answer(kept);
    });
}

void ChipsEdit::setLimit(int most)
{
    m_limit = most;
    updateGeometry();
    update();
}

void ChipsEdit::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateGeometry();
    update();
}

QStringList ChipsEdit::ids() const
{
    QStringList all;
    for (const Chip &chip : m_chips)
        all.append(chip.id);
    return all;
}

void ChipsEdit::setChips(const QList<Chip> &chips)
{
    m_chips = chips;
    m_current = std::min(m_current, static_cast<int>(chips.size()) - 1);
    if (m_picker)
        m_picker->setTaken(ids());
    speak();
    updateGeometry();
    update();
}

void ChipsEdit::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    update();
}

void ChipsEdit::setRightReserve(int pixels)
{
    m_reserve = pixels;
    updateGeometry();
    update();
}

bool ChipsEdit::isOpenForMore() const
{
    return !m_readOnly && isEnabled() && (m_limit <= 0 || m_chips.size() < m_limit);
}

void ChipsEdit::speak()
{
    QStringList labels;
    for (const Chip &chip : std::as_const(m_chips))
        labels.append(chip.label);
    // What a screen reader says of the field: the chip it stands on, then all of them.
    QString said = labels.isEmpty() ? tr("No value. Enter opens the choices.") : labels.join(QStringLiteral(", "));
    if (m_current >= 0 && m_current < m_chips.size())
        said = tr("%1, Delete removes it. All values: %2").arg(m_chips.at(m_current).label, said);
    setAccessibleDescription(said);
}

void ChipsEdit::openPicker(const QString &typed)
{
    if (!isOpenForMore() || !m_source)
        return;
    if (!m_picker) {
        m_picker = new ChipPicker(this);
        m_picker->setSource(m_source);
        connect(m_picker, &ChipPicker::picked, this, &ChipsEdit::addChip);
        connect(m_picker, &Popover::dismissed, this, [this] { update(); });
    }
    m_picker->setFreeText(m_freeText);
    m_picker->setTaken(ids());
    m_picker->ask(typed);
    update();
}

void ChipsEdit::addChip(const Chip &chip)
{
    if (!isOpenForMore() || ids().contains(chip.id))
        return;
    setChips(m_chips + QList<Chip>{chip});
    if (!isOpenForMore() && m_picker)
        m_picker->dismiss();
    Q_EMIT chipsChanged(ids());
}

void ChipsEdit::removeChip(qsizetype at)
{
    if (m_readOnly || at < 0 || at >= m_chips.size())
        return;
    QList<Chip> left = m_chips;
    left.removeAt(at);
    m_hovered = -1;
    setChips(left);
    Q_EMIT chipsChanged(ids());
}

QSize ChipsEdit::chipSize(const Chip &chip) const
{
    const int side = paint::oddSide();
    if (chip.mark.kind == Mark::Odd)
        return {side, side};
    const QSize sign = paint::markSize(chip.mark);
    const QFontMetrics metrics(Theme::font(TextRole::Dense));
    const int cross = m_readOnly ? 0 : Theme::px(18);
    return {metrics.horizontalAdvance(chip.label) + 3 + 2 * Theme::px(8) + (sign.isEmpty() ? 0 : sign.width() + Theme::px(6)) + cross, rowHeight()};
}

// The chips from left to right in rows, then the plus as one place more.
QList<ChipsEdit::Place> ChipsEdit::places(int width, int *height) const
{
    const int side = Theme::px(8);
    const int gap = Theme::px(6);
    const int row = rowHeight();
    const int field = Theme::height(32, TextRole::Body);
    const int top = (field - row) / 2;
    const int right = width - side - m_reserve;
    int x = side + Theme::px(2);
    int y = top;
    QList<Place> all;
    const auto put = [&](QSize size) {
        size.setWidth(std::min(size.width(), std::max(right - side, row)));
        if (x + size.width() > right && x > side + Theme::px(2)) {
            x = side + Theme::px(2);
            y += row + Theme::px(4);
        }
        const QRect box(x, y + (row - size.height()) / 2, size.width(), size.height());
        x += size.width() + gap;
        return box;
    };
    for (const Chip &chip : m_chips) {
        Place place;
        place.box = put(chipSize(chip));
        const int cross = Theme::px(16);
        if (!m_readOnly)
            place.cross = chip.mark.kind == Mark::Odd ? place.box
                                                      : QRect(place.box.right() - cross - Theme::px(4) + 1, place.box.center().y() - cross / 2 + 1, cross, cross);
        all.append(place);
    }
    if (isOpenForMore()) {
        Place plus;
        plus.box = put({Theme::px(20), Theme::px(20)});
        all.append(plus);
    }
    if (height)
        *height = std::max(field, y + row + top);
    return all;
}

int ChipsEdit::heightForWidth(int width) const
{
    int high = 0;
    (void)places(width, &high);
    return high;
}

QSize ChipsEdit::sizeHint() const
{
    return {Theme::px(280), heightForWidth(width() > Theme::px(60) ? width() : Theme::px(280))};
}

QSize ChipsEdit::minimumSizeHint() const
{
    return {Theme::px(120), Theme::height(32, TextRole::Body)};
}

void ChipsEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool wrong = property("invalid").toBool();
    const bool focused = hasFocus() || (m_picker && m_picker->isVisible());
    const qreal line = focused || wrong ? 2 : 1;
    const Token outline = wrong ? Token::Danger : focused ? Token::Accent : isEnabled() && !m_readOnly ? Token::Outline : Token::Line;
    painter.setPen(QPen(Theme::color(outline), line));
    painter.setBrush(Theme::color(m_readOnly ? Token::AlternateBase : isEnabled() ? Token::Base : Token::Window));
    const qreal half = line / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), Theme::px(6), Theme::px(6));

    const QList<Place> all = places(width(), nullptr);
    const QFont font = Theme::font(TextRole::Dense);
    for (qsizetype at = 0; at < m_chips.size(); ++at) {
        const Chip &chip = m_chips.at(at);
        const Place &place = all.at(at);
        const bool current = hasFocus() && m_current == at;
        const bool near = current || m_hovered == at;
        if (chip.mark.kind == Mark::Odd) {
            paint::odd(painter, place.box, chip.mark.code.toInt());
        } else {
            painter.setPen(QPen(Theme::color(near ? Token::Accent : Token::Line), 1));
            painter.setBrush(Theme::color(Token::SelectionTint));
            const QRectF pill = QRectF(place.box).adjusted(0.5, 0.5, -0.5, -0.5);
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
            QRect words = place.box.adjusted(Theme::px(8), 0, m_readOnly ? -Theme::px(8) : -Theme::px(22), 0);
            const QSize sign = paint::markSize(chip.mark);
            if (!sign.isEmpty()) {
                paint::mark(painter, QRect(QPoint(words.left(), words.top() + (words.height() - sign.height()) / 2), sign), chip.mark);
                words.setLeft(words.left() + sign.width() + Theme::px(6));
            }
            paint::line(painter, words.adjusted(0, 0, 2, 0), chip.label, font, Theme::color(Token::Text));
            if (!m_readOnly)
                Icons::paint(painter, place.cross, QStringLiteral("window-close"), Theme::color(near ? Token::Danger : Token::SecondText));
        }
        if (current)
            paint::focusFrame(painter, place.box.adjusted(-2, -2, 2, 2));
        else if (m_hovered == at && chip.mark.kind == Mark::Odd && !m_readOnly) {
            // Over a goal the number gives way to the cross that a click will mean.
            painter.setPen(Qt::NoPen);
            painter.setBrush(oddColour(chip.mark.code.toInt()));
            painter.drawRoundedRect(place.box, Theme::px(3), Theme::px(3));
            Icons::paint(painter, place.box.adjusted(Theme::px(2), Theme::px(2), -Theme::px(2), -Theme::px(2)),
                         QStringLiteral("window-close"), oddInk(chip.mark.code.toInt()));
        }
    }
    if (isOpenForMore()) {
        const QRect plus = all.last().box;
        const int icon = Theme::px(16);
        if (m_hovered == m_chips.size()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(Theme::color(Token::SelectionTint));
            painter.drawRoundedRect(plus, Theme::px(4), Theme::px(4));
        }
        Icons::paint(painter, QRect(plus.center() - QPoint(icon / 2 - 1, icon / 2 - 1), QSize(icon, icon)), QStringLiteral("list-add"), Theme::color(Token::Text));
        if (m_chips.isEmpty() && !m_placeholder.isEmpty())
            paint::line(painter, QRect(plus.right() + Theme::px(6), 0, width() - plus.right() - Theme::px(12) - m_reserve, Theme::height(32, TextRole::Body)),
                        m_placeholder, Theme::font(TextRole::Body), Theme::color(Token::SecondText));
    }
}

void ChipsEdit::keyPressEvent(QKeyEvent *event)
{
    const int count = static_cast<int>(m_chips.size());
    switch (event->key()) {
    case Qt::Key_Left: m_current = m_current < 0 ? count - 1 : std::max(0, m_current - 1); break;
    case Qt::Key_Right: m_current = m_current < 0 || m_current + 1 >= count ? -1 : m_current + 1; break;
    case Qt::Key_Home: m_current = count > 0 ? 0 : -1; break;
    case Qt::Key_End: m_current = -1; break;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        // Without a chip under the cursor, Backspace takes the last one as in a text.
        if (m_current >= 0)
            removeChip(m_current);
        else if (event->key() == Qt::Key_Backspace)
            removeChip(count - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier) {
            const int at = m_current < 0 && count == 1 ? 0 : m_current;
            if (at >= 0 && at < count)
                Q_EMIT chipOpened(m_chips.at(at).id);
            return;
        }
        openPicker();
        return;
    case Qt::Key_Space:
    case Qt::Key_Down: openPicker(); return;
    default:
        if (!event->text().isEmpty() && event->text().at(0).isPrint() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
            openPicker(event->text());
            return;
        }
        QWidget::keyPressEvent(event);
        return;
    }
    speak();
    update();
    Q_EMIT currentChipChanged();
}

void ChipsEdit::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QList<Place> all = places(width(), nullptr);
    for (qsizetype at = 0; at < m_chips.size(); ++at) {
        if (event->button() == Qt::LeftButton && all.at(at).box.contains(event->pos())) {
            Q_EMIT chipOpened(m_chips.at(at).id);
            return;
        }
    }
    mousePressEvent(event);
}

void ChipsEdit::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QList<Place> all = places(width(), nullptr);
    for (qsizetype at = 0; at < m_chips.size(); ++at) {
        if (all.at(at).cross.contains(event->pos())) {
            removeChip(at);
            return;
        }
        if (all.at(at).box.contains(event->pos())) {
            m_current = static_cast<int>(at);
            speak();
            update();
            Q_EMIT currentChipChanged();
            return;
        }
    }
    openPicker();
}

void ChipsEdit::mouseMoveEvent(QMouseEvent *event)
{
    const QList<Place> all = places(width(), nullptr);
    int over = -1;
    for (qsizetype at = 0; at < all.size(); ++at) {
        if (all.at(at).box.contains(event->pos()))
            over = static_cast<int>(at);
    }
    if (over != m_hovered) {
        m_hovered = over;
        update();
    }
}

void ChipsEdit::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

void ChipsEdit::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    speak();
    update();
}

void ChipsEdit::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ChipsEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

bool ChipsEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QList<Place> all = places(width(), nullptr);
        for (qsizetype at = 0; at < m_chips.size(); ++at) {
            if (all.at(at).box.contains(help->pos())) {
                const Chip &chip = m_chips.at(at);
                QToolTip::showText(help->globalPos(), m_readOnly ? chip.label : tr("Remove %1").arg(chip.label), this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace etabli
