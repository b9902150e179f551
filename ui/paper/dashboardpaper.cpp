#include "ui/paper/dashboardpaper.h"

#include "core/archive/pendingfile.h"
#include "core/fonts/fonts.h"
#include "ui/paper/dashboardbands.h"

#include <QBuffer>
#include <QImage>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace etabli {

namespace {

constexpr double screenDpi = 96;
constexpr int printDpi = 288; // three units for a pixel of the design page
constexpr int pictureWidth = 1200;
constexpr int pictureMargin = 24;

/// The bands of each page.
std::vector<std::vector<size_t>> paged(const DashboardBands &bands, int room)
{
    std::vector<std::vector<size_t>> pages(1);
    int used = 0;
    const auto &all = bands.bands();
    for (size_t at = 0; at < all.size(); ++at) {
        const DashboardBands::Band &band = all[at];
        const bool line = band.head >= 0;
        const int before = pages.back().empty() || line ? 0 : bands.gap();
        // The head of a table is never the last of a page.
        const int needed = before + band.height + (at + 1 < all.size() && all[at + 1].head >= 0 && !line ? all[at + 1].height : 0);
        if (!pages.back().empty() && used + needed > room) {
            pages.emplace_back();
            used = 0;
            if (line) {
                pages.back().push_back(static_cast<size_t>(band.head));
                used = all[static_cast<size_t>(band.head)].height;
            }
            pages.back().push_back(at);
            used += band.height;
            continue;
        }
        pages.back().push_back(at);
        used += before + band.height;
    }
    return pages;
}

/// Draws bands one under another; gives where the last one ends.
int paintBands(QPainter &painter, const DashboardBands &bands, const std::vector<size_t> &which)
{
    int top = 0;
    for (const size_t at : which) {
        const DashboardBands::Band &band = bands.bands()[at];
        if (top > 0 && band.head < 0)
            top += bands.gap();
        painter.save();
        painter.translate(0, top);
        band.paint(painter);
        painter.restore();
        top += band.height;
    }
    return top;
}

/// The territories below that count something, as a table.
FigureTable territories(const Dashboard &board, const DashboardSheet &sheet)
{
    FigureTable table = sheet.ranked.table;
    const auto filled = static_cast<qsizetype>(std::count_if(board.count.rows.begin(), board.count.rows.end(),
                                                             [](const Figures &row) { return row.projects > 0; }));
    table.rows = table.rows.mid(0, filled); // those with most come first
    return table;
}

Result<void> commitBytes(const QString &path, const QByteArray &bytes)
{
    ETABLI_ASSIGN(auto file, PendingFile::create(path));
    if (file->write(bytes) != bytes.size()) {
        ETABLI_TRY(file->status());
        return failure(Fault::NotWritable, path);
    }
    return file->commit();
}

} // namespace

Result<void> printDashboard(const Dashboard &board, const DashboardPaper &paper, QPagedPaintDevice &device)
{
    const double scale = device.logicalDpiX() / screenDpi;
    const DashboardSheet sheet = DashboardSheet::of(board, paper.today);
    QPainter painter;
    if (!painter.begin(&device))
        return failure(Fault::RenderFailed, {}, QStringLiteral("the device did not start"));
    const QSizeF whole = device.pageLayout().fullRectPixels(device.logicalDpiX()).size();
    const QMarginsF around = device.pageLayout().marginsPixels(device.logicalDpiX());
    const int margin = static_cast<int>(40 * scale / 0.75);
    const int width = static_cast<int>(whole.width()) - 2 * margin;
    DashboardBands bands(board, sheet, paper, DrawStyle::forPrint(scale), width);
    bands.addTable(territories(board, sheet));
    const int room = static_cast<int>(whole.height()) - 2 * margin - bands.footHeight() - bands.gap();
    const auto pages = paged(bands, room);
    for (size_t page = 0; page < pages.size(); ++page) {
        if (page > 0 && !device.newPage())
            return failure(Fault::RenderFailed, {}, QStringLiteral("no further page"));
        painter.save();
        // The painter's origin is where the device's own margins end.
        painter.translate(margin - around.left(), margin - around.top());
        paintBands(painter, bands, pages[page]);
        painter.translate(0, room + bands.gap());
        bands.paintFoot(painter, static_cast<int>(page) + 1, static_cast<int>(pages.size()));
        painter.restore();
    }
    if (!painter.end())
        return failure(Fault::RenderFailed, {}, QStringLiteral("the device did not finish"));
    return {};
}

Result<void> writeDashboardPdf(const Dashboard &board, const DashboardPaper &paper, const QString &path)
{
    ETABLI_TRY(loadFonts());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(board.territory.name);
        writer.setCreator(QStringLiteral("Établi"));
        writer.setResolution(printDpi);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        ETABLI_TRY(printDashboard(board, paper, writer));
    }
    if (!buffer.data().startsWith("%PDF-"))
        return failure(Fault::RenderFailed, path, QStringLiteral("no PDF came out"));
    return commitBytes(path, buffer.data());
}

Result<void> writeDashboardPng(const Dashboard &board, const DashboardPaper &paper, const QString &path)
{
    ETABLI_TRY(loadFonts());
    const DashboardSheet sheet = DashboardSheet::of(board, paper.today);
    const DrawStyle style = DrawStyle::forPrint(2);
    const int margin = style.px(pictureMargin);
    const int width = style.px(pictureWidth) - 2 * margin;
    const DashboardBands bands(board, sheet, paper, style, width);
    std::vector<size_t> all(bands.bands().size());
    int height = 0;
    for (size_t at = 0; at < all.size(); ++at) {
        all[at] = at;
        height += bands.bands()[at].height + bands.gap();
    }
    QImage image(width + 2 * margin, height + bands.footHeight() + 2 * margin, QImage::Format_RGB32);
    if (image.isNull())
        return failure(Fault::RenderFailed, path, QStringLiteral("no room for the picture"));
    image.fill(style.inks.base());
    image.setDotsPerMeterX(7559); // twice 96 dots an inch
    image.setDotsPerMeterY(7559);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::TextAntialiasing);
        painter.translate(margin, margin);
        paintBands(painter, bands, all);
        painter.translate(0, height);
        bands.paintFoot(painter, 0, 0);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return failure(Fault::RenderFailed, path, QStringLiteral("the picture could not be written"));
    return commitBytes(path, buffer.data());
}

} // namespace etabli
