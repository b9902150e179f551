#include "ui/widgets/icons.h"

#include <QAbstractButton>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmapCache>
#include <QStyle>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

static void openIconResource()
{
    Q_INIT_RESOURCE(etabliicons);
}

namespace etabli {
namespace {

QString fileOf(const QString &name, int side)
{
    // The 16 px drawing at whole multiples of its grid, the 22 px drawing elsewhere.
    const int grid = side % 16 == 0 || side < 22 ? 16 : 22;
    return u":/etabli/icons/%1/%2.svg"_s.arg(grid).arg(name);
}

QPixmap rendered(const QString &name, const QSize &size, const QColor &ink)
{
    if (size.isEmpty())
        return {};
    const QString key = u"etabli-icon/%1/%2x%3/%4"_s.arg(name).arg(size.width()).arg(size.height()).arg(ink.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int side = std::min(size.width(), size.height());
    QFile file(fileOf(name, side));
    const QByteArray drawing = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side);
    const auto draw = [&](const QByteArray &without) {
        QByteArray part = drawing;
        part.replace(without, QByteArrayLiteral("fill=\"none\""));
        QSvgRenderer(part).render(&painter, box);
    };
    // The white sign inside a coloured shape becomes a hole: one ink must still tell them apart.
    const QByteArray white = QByteArrayLiteral("fill=\"#fff\"");
    draw(white);
    if (drawing.contains(white)) {
        painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
        draw(QByteArrayLiteral("fill=\"currentColor\""));
    }
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), ink);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QPainterPath tailPath()
{
    QPainterPath path(QPointF(2, 4));
    path.arcTo(QRectF(2, 2, 4, 4), 180, -90);
    path.lineTo(12, 2);
    path.lineTo(12, 8);
    path.lineTo(18, 6);
    path.lineTo(18, 18);
    path.lineTo(12, 16);
    path.lineTo(12, 22);
    path.lineTo(4, 22);
    path.arcTo(QRectF(2, 18, 4, 4), 270, -90);
    path.closeSubpath();
    return path;
}

QPainterPath socketPath()
{
    QPainterPath path(QPointF(13.5, 2));
    path.lineTo(20, 2);
    path.arcTo(QRectF(18, 2, 4, 4), 90, -90);
    path.lineTo(22, 20);
    path.arcTo(QRectF(18, 18, 4, 4), 0, -90);
    path.lineTo(13.5, 22);
    path.lineTo(13.5, 18.1);
    path.lineTo(19.5, 20.1);
    path.lineTo(19.5, 3.9);
    path.lineTo(13.5, 5.9);
    path.closeSubpath();
    return path;
}

// Paints with the palette of the moment, so that one QIcon serves both themes.
class TintedEngine : public QIconEngine
{
public:
    TintedEngine(QString name, std::optional<Token> ink, bool leading = false)
        : m_name(std::move(name))
        , m_ink(ink)
        , m_leading(leading)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = sideIn(rect.size());
        Icons::paint(*painter, QRect(rect.left(), rect.top() + (rect.height() - side) / 2, side, side), m_name, inkFor(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        if (!m_leading)
            return rendered(m_name, size, inkFor(mode));
        const int side = sideIn(size);
        QPixmap made(size);
        made.fill(Qt::transparent);
        QPainter painter(&made);
        painter.drawPixmap(0, (size.height() - side) / 2, rendered(m_name, {side, side}, inkFor(mode)));
        return made;
    }

    QString key() const override { return u"etabli-tinted"_s; }
    QString iconName() override { return m_name; }
    QIconEngine *clone() const override { return new TintedEngine(m_name, m_ink, m_leading); }
    bool isNull() override { return false; }

private:
    // Leading icons of 16 px stand at the left of a square of 22: the rest parts them from the text.
    int sideIn(const QSize &size) const
    {
        const int side = std::min(size.width(), size.height());
        return m_leading ? side * 16 / 22 : side;
    }

    QColor inkFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        if (!m_ink)
            return palette.color(QPalette::ButtonText);
        const bool dark = palette.color(QPalette::Window).lightness() < 128;
        return colourOf(*m_ink, dark ? Scheme::Dark : Scheme::Light);
    }

    QString m_name;
    std::optional<Token> m_ink;
    bool m_leading;
};

class MarkEngine : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        Icons::paintMark(*painter, rect, QGuiApplication::palette().color(QPalette::Highlight));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap made(size);
        made.fill(Qt::transparent);
        QPainter painter(&made);
        paint(&painter, made.rect(), mode, state);
        return made;
    }

    QString key() const override { return u"etabli-mark"_s; }
    QIconEngine *clone() const override { return new MarkEngine; }
    bool isNull() override { return false; }
    // Window managers and docks take what they are given: name the sizes.
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        return {QSize(16, 16), QSize(24, 24), QSize(32, 32), QSize(48, 48), QSize(64, 64), QSize(128, 128), QSize(256, 256)};
    }
};

} // namespace

bool Icons::has(const QString &name)
{
    openIconResource();
    return !name.isEmpty() && QFile::exists(fileOf(name, 16));
}

QIcon Icons::get(const QString &name, std::optional<Token> ink)
{
    return has(name) ? QIcon(new TintedEngine(name, ink)) : QIcon();
}

void Icons::setLeading(QAbstractButton *button, const QString &name, std::optional<Token> ink)
{
    if (!has(name))
        return;
    button->setIcon(QIcon(new TintedEngine(name, ink, true)));
    button->setProperty("leadingIcon", true);
    button->style()->unpolish(button);
    button->style()->polish(button);
    button->updateGeometry();
}

void Icons::paint(QPainter &painter, const QRect &rect, const QString &name, const QColor &ink)
{
    if (!has(name))
        return;
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    QPixmap drawn = rendered(name, (QSizeF(rect.size()) * ratio).toSize(), ink);
    drawn.setDevicePixelRatio(ratio);
    painter.drawPixmap(rect.topLeft(), drawn);
}

QIcon Icons::mark()
{
    return QIcon(new MarkEngine);
}

void Icons::paintMark(QPainter &painter, const QRectF &rect, const QColor &ink)
{
    const qreal side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 24, side / 24);
    QColor half = ink;
    half.setAlphaF(0.5f);
    painter.fillPath(tailPath(), ink);
    painter.fillPath(socketPath(), half);
    painter.restore();
}

} // namespace etabli
