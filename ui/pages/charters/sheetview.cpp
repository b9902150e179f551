#include "ui/pages/charters/sheetview.h"

#include "core/charter/pagepainter.h"
#include "ui/widgets/painters.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace etabli {

namespace {

/// A4, in points, where there is no page to ask.
constexpr QSizeF usualSheet{595.0, 842.0};

} // namespace

SheetView::SheetView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Page as it prints"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SheetView::setPages(const SharedPages &pages, int page)
{
    const int last = pages ? int(pages->size()) - 1 : 0;
    page = std::clamp(page, 0, std::max(0, last));
    if (pages == m_pages && page == m_page)
        return;
    m_pages = pages;
    m_page = page;
    m_painted = {};
    if (pages)
        setAccessibleDescription(tr("Page %1 of %2").arg(page + 1).arg(last + 1));
    update();
}

void SheetView::setArticle(int article)
{
    if (article == m_article)
        return;
    m_article = article;
    update();
}

void SheetView::setByWidth(bool byWidth)
{
    m_byWidth = byWidth;
    QSizePolicy policy(QSizePolicy::Expanding, byWidth ? QSizePolicy::Preferred : QSizePolicy::Expanding);
    policy.setHeightForWidth(byWidth);
    setSizePolicy(policy);
}

const PrintPage *SheetView::shown() const
{
    return m_pages && m_page < m_pages->size() ? &m_pages->at(m_page) : nullptr;
}

QSize SheetView::sizeHint() const
{
    const int wide = Theme::px(320);
    return {wide, heightForWidth(wide)};
}

QSize SheetView::minimumSizeHint() const
{
    return {Theme::px(120), Theme::px(m_byWidth ? 160 : 120)};
}

int SheetView::heightForWidth(int width) const
{
    const PrintPage *page = shown();
    const QSizeF size = page ? page->size : usualSheet;
    return int(std::lround(width * size.height() / size.width()));
}

QRectF SheetView::sheet() const
{
    const PrintPage *page = shown();
    const QSizeF size = page ? page->size : usualSheet;
    const double scale = std::min((width() - 2.0) / size.width(), (height() - 2.0) / size.height());
    const QSizeF fitted = size * std::max(scale, 0.01);
    return {{(width() - fitted.width()) / 2, 1.0}, fitted};
}

void SheetView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const PrintPage *page = shown();
    const QRectF place = sheet();
    const QRect outline = place.toAlignedRect().adjusted(0, 0, -1, -1);
    // Paper is white in every theme.
    painter.fillRect(outline, Qt::white);
    if (page) {
        const QSize pixels = (place.size() * devicePixelRatioF()).toSize();
        if (m_painted.size() != pixels) {
            m_painted = QPixmap(pixels);
            m_painted.fill(Qt::white);
            QPainter onPaper(&m_painted);
            onPaper.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
            onPaper.scale(pixels.width() / page->size.width(), pixels.height() / page->size.height());
            paintPage(onPaper, *page);
        }
        painter.drawPixmap(place, m_painted, QRectF(m_painted.rect()));
        QRectF worked;
        for (const PageRegion &region : page->regions) {
            if (m_article >= 0 && region.article == m_article)
                worked = worked.united(region.box);
        }
        if (!worked.isEmpty()) {
            const double scale = place.width() / page->size.width();
            painter.fillRect(QRectF(place.left() + 2, place.top() + worked.top() * scale, std::max(2.0, Theme::px(3) * 1.0),
                                    worked.height() * scale),
                             colourOf(Token::Accent, Scheme::Light));
        }
    }
    painter.setPen(Theme::color(Token::Line));
    painter.drawRect(outline);
    if (hasFocus())
        paint::focusFrame(painter, outline.adjusted(0, 0, 1, 1));
}

std::optional<PageRegion> SheetView::regionAt(const QPointF &point) const
{
    const PrintPage *page = shown();
    const QRectF place = sheet();
    if (!page || !place.contains(point))
        return {};
    const QPointF on = (point - place.topLeft()) * (page->size.width() / place.width());
    const PageRegion *nearest = nullptr;
    double least = 0;
    for (const PageRegion &region : page->regions) {
        // Beside a line, or between two: the nearest one is meant.
        const double away = on.y() < region.box.top() ? region.box.top() - on.y() : std::max(0.0, on.y() - region.box.bottom());
        if (!nearest || away < least) {
            nearest = &region;
            least = away;
        }
    }
    return nearest && least < 60.0 ? std::optional(*nearest) : std::nullopt;
}

int SheetView::firstArticle() const
{
    const PrintPage *page = shown();
    for (const PageRegion &region : page ? page->regions : QList<PageRegion>{}) {
        if (region.kind == PageRegion::Kind::Heading)
            return region.article;
    }
    return page && !page->regions.isEmpty() ? page->regions.first().article : -1;
}

void SheetView::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto region = regionAt(event->position()))
        Q_EMIT articleChosen(region->article);
}

void SheetView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT fullRequested();
}

void SheetView::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(regionAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QWidget::mouseMoveEvent(event);
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Right: Q_EMIT turned(1); return;
    case Qt::Key_PageUp:
    case Qt::Key_Left: Q_EMIT turned(-1); return;
    case Qt::Key_Home: Q_EMIT turned(-pageCount()); return;
    case Qt::Key_End: Q_EMIT turned(pageCount()); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT articleChosen(firstArticle()); return;
    default: QWidget::keyPressEvent(event);
    }
}

void SheetView::wheelEvent(QWheelEvent *event)
{
    if (m_byWidth) {
        QWidget::wheelEvent(event);
        return;
    }
    m_wheel += event->angleDelta().y();
    if (std::abs(m_wheel) < 120)
        return;
    const int by = m_wheel > 0 ? -1 : 1;
    m_wheel = 0;
    Q_EMIT turned(by);
}

} // namespace etabli
