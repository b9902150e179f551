#include "ui/charts/figureview.h"

#include "ui/charts/chartaccess.h"
#include "ui/charts/chartstyle.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace etabli {

FigureView::FigureView(std::unique_ptr<Figure> figure, QWidget *parent)
    : ChartFace(parent)
    , m_figure(std::move(figure))
{
    ChartAccess::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_figure->setStyle(screenStyle());
}

FigureView::~FigureView() = default;

void FigureView::changed()
{
    const QString key = keyAt(m_current);
    const QString name = nameAt(m_current);
    layOut();
    if (m_current >= 0) {
        // The same part where it still is; parts without a key of their own are known by their name.
        int kept = -1;
        for (int part = 0; part < count() && kept < 0; ++part) {
            if (keyAt(part) == key && nameAt(part) == name)
                kept = part;
        }
        m_current = kept >= 0 ? kept : key.isEmpty() ? -1 : m_figure->cellOf(key);
        if (m_current < 0 && hasFocus() && count() > 0)
            m_current = 0;
    }
    updateGeometry();
    update();
    announce();
}

void FigureView::layOut()
{
    m_figure->setStyle(screenStyle());
    m_figure->layOut(size());
}

int FigureView::count() const
{
    return static_cast<int>(m_figure->cells().size());
}

QString FigureView::nameAt(int part) const
{
    return part >= 0 && part < count() ? m_figure->cells().at(part).name : QString();
}

QString FigureView::valueAt(int part) const
{
    return part >= 0 && part < count() ? m_figure->cells().at(part).value : QString();
}

QString FigureView::keyAt(int part) const
{
    return part >= 0 && part < count() ? m_figure->cells().at(part).key : QString();
}

void FigureView::setCurrent(int part)
{
    if (part >= count() || part == m_current)
        return;
    m_current = part;
    update();
    announce();
}

int FigureView::heightForWidth(int width) const
{
    return m_figure->heightAt(width);
}

QSize FigureView::sizeHint() const
{
    const int wide = std::max(m_figure->narrowest(), width());
    return {m_figure->narrowest(), m_figure->heightAt(wide)};
}

QSize FigureView::minimumSizeHint() const
{
    return {m_figure->narrowest(), m_figure->heightAt(std::max(m_figure->narrowest(), width()))};
}

void FigureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_figure->paint(painter, hasFocus() ? m_current : -1);
}

void FigureView::resizeEvent(QResizeEvent *event)
{
    ChartFace::resizeEvent(event);
    layOut();
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

void FigureView::changeEvent(QEvent *event)
{
    ChartFace::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        layOut();
        updateGeometry();
        update();
    }
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier)) {
        ChartFace::keyPressEvent(event);
        return;
    }
    using Direction = Figure::Direction;
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(m_figure->next(m_current, Direction::Left)); return;
    case Qt::Key_Right: setCurrent(m_figure->next(m_current, Direction::Right)); return;
    case Qt::Key_Up: setCurrent(m_figure->next(m_current, Direction::Up)); return;
    case Qt::Key_Down: setCurrent(m_figure->next(m_current, Direction::Down)); return;
    case Qt::Key_Home: setCurrent(0); return;
    case Qt::Key_End: setCurrent(count() - 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: open(m_current); return;
    default: ChartFace::keyPressEvent(event);
    }
}

void FigureView::open(int part)
{
    if (const QString key = keyAt(part); !key.isEmpty())
        Q_EMIT opened(key);
}

void FigureView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = m_figure->cellAt(event->position().toPoint());
    setCurrent(m_pressed);
}

void FigureView::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (event->button() == Qt::LeftButton && pressed >= 0 && pressed == m_figure->cellAt(event->position().toPoint()))
        open(pressed);
}

void FigureView::mouseMoveEvent(QMouseEvent *event)
{
    const int under = m_figure->cellAt(event->position().toPoint());
    setCursor(keyAt(under).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    const QString value = valueAt(under);
    setToolTip(under < 0 ? QString() : value.isEmpty() ? nameAt(under) : nameAt(under) + QStringLiteral(", ") + value);
}

void FigureView::leaveEvent(QEvent *event)
{
    ChartFace::leaveEvent(event);
    unsetCursor();
}

void FigureView::focusInEvent(QFocusEvent *event)
{
    ChartFace::focusInEvent(event);
    if (m_current < 0 && count() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
    update();
    announce();
}

void FigureView::focusOutEvent(QFocusEvent *event)
{
    ChartFace::focusOutEvent(event);
    update();
    announce();
}

} // namespace etabli
