// bench_charters FOLDER [COUNT]: COUNT charters of about four pages (200) to PDF in one process, as ODT beside them for
// LibreOffice to convert, and the time from a keystroke in an article to the pages of the preview. Prints milliseconds
// of the clock and of the processor.
#include "core/charter/pagelayout.h"
#include "core/charter/render.h"
#include "tests/core/charterstudios.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace etabli;
using namespace Qt::StringLiterals;

namespace {

double cpuNow()
{
    return static_cast<double>(std::clock()) * 1000.0 / CLOCKS_PER_SEC;
}

CharterStudio charterOf(int number)
{
    CharterStudio studio = samples::studio(2 + number % 5);
    studio.input.projectTitle += u" – %1"_s.arg(number);
    settle(studio);
    return studio;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2) {
        out << "bench_charters FOLDER [COUNT]\n";
        return 2;
    }
    const int count = words.size() > 2 ? words[2].toInt() : 200;
    QList<CharterPrint> prints;
    qsizetype pages = 0;
    for (int i = 0; i < count; ++i) {
        const auto document = composeStudio(charterOf(i));
        if (!document)
            return 1;
        prints += {*document, QDir(words[1]).filePath(u"pdf/charte-%1.pdf"_s.arg(i))};
        const auto layout = PageLayout::of(*document);
        pages += layout ? layout->pages().size() : 0;
        if (!renderCharter(*document, QDir(words[1]).filePath(u"odt/charte-%1.odt"_s.arg(i))))
            return 1;
    }
    QElapsedTimer timer;
    timer.start();
    double began = cpuNow();
    if (!renderCharters(prints))
        return 1;
    out << "pdf.count " << count << "\npdf.pages " << pages << "\npdf.ms " << timer.elapsed() << "\npdf.cpu_ms "
        << cpuNow() - began << '\n';

    CharterStudio studio = charterOf(4);
    std::vector<double> wall;
    std::vector<double> cpu;
    for (int i = 0; i < 60; ++i) {
        timer.restart();
        began = cpuNow();
        samples::articleOf(studio, u"gouvernance"_s).ownText += QChar(u'a' + i % 26);
        settle(studio);
        const auto document = composeStudio(studio);
        if (!document || !PageLayout::of(*document))
            return 1;
        wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        cpu.push_back(cpuNow() - began);
    }
    std::sort(wall.begin(), wall.end());
    std::sort(cpu.begin(), cpu.end());
    out << "preview.p50_ms " << wall[30] << "\npreview.p95_ms " << wall[57] << "\npreview.cpu50_ms " << cpu[30]
        << "\npreview.cpu95_ms " << cpu[57] << '\n';
    return 0;
}
