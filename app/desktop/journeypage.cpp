#include "app/desktop/journeypage.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QTextStream>

namespace etabli {

const QString JourneyPage::mark = QStringLiteral("<!-- etabli journey -->");

namespace {

// The colours of the window, light and dark.
constexpr const char *style = R"(
:root{--ground:#F1F4F4;--sheet:#fff;--text:#1A2529;--second:#4F5E65;--line:#D2DADC;--accent:#0B5F66;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--ground:#15191C;--sheet:#1C2326;--text:#E6ECEE;--second:#A6B3B8;--line:#333E42;--accent:#63C3C7}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.55 Lato,"Segoe UI",Helvetica,Arial,sans-serif}
main{max-width:1120px;margin:0 auto;padding:32px 16px 64px}
h1{font-size:32px;line-height:1.2;margin:0 0 8px}
h2{font-size:22px;margin:56px 0 8px;padding-top:16px;border-top:1px solid var(--line)}
p{margin:0 0 12px;max-width:70ch}
.lead{font-size:18px;color:var(--second)}
figure{margin:24px 0 40px}
figure a{display:block}
img{display:block;width:100%;height:auto;border:1px solid var(--line);border-radius:6px;background:var(--sheet)}
figcaption{margin-top:10px;max-width:75ch}
figcaption b{display:block;font-size:17px}
figcaption span{color:var(--second)}
a{color:var(--accent)}
nav,.files{background:var(--sheet);border:1px solid var(--line);border-radius:6px;padding:12px 20px;margin:24px 0}
nav ol,.files ul{margin:0;padding-left:22px}
nav li,.files li{margin:4px 0}
.size{color:var(--second);white-space:nowrap}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
@media (max-width:600px){main{padding:20px 12px 40px}h1{font-size:26px}h2{font-size:20px;margin-top:40px}}
@media print{nav{display:none}figure{break-inside:avoid}h2{break-before:page}}
)";

QString anchor(int chapter)
{
    return QStringLiteral("partie-%1").arg(chapter);
}

} // namespace

bool JourneyPage::write(const QString &path, const QList<Player::Picture> &pictures, const QList<JourneyFile> &files)
{
    QSaveFile page(path);
    if (!page.open(QIODevice::WriteOnly))
        return false;
    QTextStream out(&page);
    const auto said = [](const QString &text) { return text.toHtmlEscaped(); };
    const QString title = tr("A journey through Établi");
    out << "<!doctype html>\n" << mark << "\n<html lang=\"" << tr("en", "language of the page of the journey")
        << "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        << said(title) << "</title>\n<style>" << style << "</style>\n</head>\n<body>\n<main>\n<h1>" << said(title)
        << "</h1>\n<p class=\"lead\">"
        << said(tr("From a territory at a glance to a conflict settled: every picture is the real window, played by the "
                   "program itself. Organisations and persons are invented."))
        << "</p>\n<nav aria-label=\"" << said(tr("Contents")) << "\">\n<ol>\n";
    int chapter = 0;
    for (const Player::Picture &picture : pictures) {
        if (!picture.chapter.isEmpty()) {
            ++chapter;
            out << "<li><a href=\"#" << anchor(chapter) << "\">" << said(picture.chapter) << "</a></li>\n";
        }
    }
    out << "<li><a href=\"#fichiers\">" << said(tr("The files it leaves")) << "</a></li>\n</ol>\n</nav>\n";
    chapter = 0;
    int number = 0;
    for (const Player::Picture &picture : pictures) {
        if (!picture.chapter.isEmpty())
            out << "<h2 id=\"" << anchor(++chapter) << "\">" << said(picture.chapter) << "</h2>\n";
        ++number;
        out << "<figure>\n<a href=\"" << picture.file << "\"><img src=\"" << picture.file
            << "\" width=\"1366\" height=\"768\" loading=\"lazy\" alt=\"" << said(tr("Window: %1").arg(picture.caption))
            << "\"></a>\n<figcaption><b>" << number << ". " << said(picture.caption) << "</b>";
        if (!picture.story.isEmpty())
            out << "<span>" << said(picture.story) << "</span>";
        out << "</figcaption>\n</figure>\n";
    }
    out << "<h2 id=\"fichiers\">" << said(tr("The files it leaves")) << "</h2>\n<div class=\"files\">\n<ul>\n";
    const QDir folder = QFileInfo(path).absoluteDir();
    for (const JourneyFile &file : files) {
        const QString size = QLocale().formattedDataSize(QFileInfo(folder.filePath(file.path)).size(), 0, QLocale::DataSizeSIFormat);
        out << "<li><a href=\"" << file.path << "\">" << said(file.caption) << "</a> <span class=\"size\">"
            << said(QFileInfo(file.path).fileName()) << ", " << said(size) << "</span></li>\n";
    }
    out << "</ul>\n</div>\n</main>\n</body>\n</html>\n";
    out.flush();
    return page.commit();
}

} // namespace etabli
