#pragma once

#include "ui/drawing/drawstyle.h"
#include "ui/paper/dashboardpaper.h"
#include "ui/paper/dashboardsheet.h"

#include <QCoreApplication>

#include <functional>
#include <vector>

class QPainter;

namespace etabli {

/// A dashboard cut into bands of one width, put one under another on pages or on a picture: each knows its height
/// and draws itself from the origin of the painter. Bands keep what they draw; `sheet` and `board` may go. One thread.
class DashboardBands
{
    Q_DECLARE_TR_FUNCTIONS(DashboardBands)

public:
    struct Band
    {
        int height = 0;
        std::function<void(QPainter &)> paint;
        int head = -1; ///< of a line of a table: the band that stands above it again on a new page
    };

    DashboardBands(const Dashboard &board, const DashboardSheet &sheet, const DashboardPaper &paper, DrawStyle style,
                   int width);

    /// Title, figures and charts.
    [[nodiscard]] const std::vector<Band> &bands() const { return m_bands; }
    /// The table of the territories below, line by line, after what is there.
    void addTable(const FigureTable &table);
    /// The line at the foot of a page; `page` 0: no number.
    void paintFoot(QPainter &painter, int page, int pages) const;
    [[nodiscard]] int footHeight() const;
    [[nodiscard]] int gap() const { return m_style.px(14); }

private:
    struct Panel
    {
        QString title;
        std::shared_ptr<Figure> figure;
        QString note;
    };
    template <typename Made, typename Data>
    [[nodiscard]] Panel panel(const DashboardSheet::Chart<Data> &chart) const;
    void addTitle(const Dashboard &board, const DashboardSheet &sheet);
    void addKeys(const QList<KeyFigure> &keys);
    void addPanels(std::vector<Panel> panels);
    [[nodiscard]] int noteHeight(const QString &note, int width) const;

    DrawStyle m_style;
    DashboardPaper m_paper;
    int m_width;
    int m_vintage;
    std::vector<Band> m_bands;
};

} // namespace etabli
