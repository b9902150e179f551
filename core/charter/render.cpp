#include "core/charter/render.h"

#include "core/charter/htmlwriter.h"
#include "core/charter/odtwriter.h"
#include "core/charter/outputfile.h"
#include "core/charter/pagelayout.h"
#include "core/charter/pdfwriter.h"
#include "core/fonts/fonts.h"

#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace etabli {

Result<CharterFormat> charterFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QStringLiteral("pdf"))
        return CharterFormat::Pdf;
    if (suffix == QStringLiteral("odt"))
        return CharterFormat::Odt;
    if (suffix == QStringLiteral("html") || suffix == QStringLiteral("htm"))
        return CharterFormat::Html;
    return failure(Fault::Unsupported, QStringLiteral("charter=") + path, QStringLiteral("neither .pdf, .odt nor .html"));
}

Result<QByteArray> charterBytes(const CharterDocument &document, CharterFormat format)
{
    switch (format) {
    case CharterFormat::Pdf: {
        ETABLI_ASSIGN(const PageLayout layout, PageLayout::of(document));
        return pdfOf(layout.pages(), document.title, document.language);
    }
    case CharterFormat::Odt:
        return odtOf(document);
    case CharterFormat::Html:
        return htmlOf(document);
    }
    return failure(Fault::Internal, document.title);
}

Result<void> renderCharter(const CharterDocument &document, const QString &path)
{
    ETABLI_ASSIGN(const CharterFormat format, charterFormatOf(path));
    ETABLI_ASSIGN(const QByteArray bytes, charterBytes(document, format));
    return writeWhole(path, bytes);
}

Result<void> renderCharters(const QList<CharterPrint> &prints)
{
    ETABLI_TRY(loadFonts());
    std::atomic<qsizetype> next{0};
    std::atomic<bool> failed{false};
    std::mutex mutex;
    std::optional<Error> first;
    const auto work = [&] {
        while (!failed) {
            const qsizetype index = next++;
            if (index >= prints.size())
                return;
            const Result<void> done = renderCharter(prints[index].document, prints[index].path);
            if (done)
                continue;
            failed = true;
            const std::lock_guard lock(mutex);
            if (!first)
                first = done.error();
        }
    };
    const auto count = std::min<qsizetype>(std::max(1U, std::thread::hardware_concurrency()), prints.size());
    std::vector<std::thread> threads;
    for (qsizetype i = 1; i < count; ++i)
        threads.emplace_back(work);
    work();
    for (std::thread &thread : threads)
        thread.join();
    if (first)
        return tl::unexpected(*first);
    return {};
}

} // namespace etabli
