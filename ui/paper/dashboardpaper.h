#pragma once

#include "core/base/result.h"
#include "core/services/dashboards.h"

#include <QDate>
#include <QString>

class QPagedPaintDevice;

namespace etabli {

/// What a dashboard on paper says besides its figures.
struct DashboardPaper
{
    QDate today;            ///< the day it is made
    QString space;          ///< name of the workbench, in the foot; may be empty
    bool fictional = false; ///< a space of demonstration: said on every page
};

/// Writes a dashboard as PDF, A4 portrait: key figures, charts, the note on rows and totals, the table of the
/// territories below. Wholly or not at all; folders are made. Needs a QGuiApplication (offscreen will do) and the
/// language installed. NotWritable, DiskFull, RenderFailed. Any one thread once loadFonts() was called on the first.
[[nodiscard]] Result<void> writeDashboardPdf(const Dashboard &board, const DashboardPaper &paper, const QString &path);

/// Writes the whole dashboard as one picture, twice as fine as a screen, in the same way.
[[nodiscard]] Result<void> writeDashboardPng(const Dashboard &board, const DashboardPaper &paper, const QString &path);

/// Draws the same pages on a device that is ready (a printer).
[[nodiscard]] Result<void> printDashboard(const Dashboard &board, const DashboardPaper &paper, QPagedPaintDevice &device);

} // namespace etabli
