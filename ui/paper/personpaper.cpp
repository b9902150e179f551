#include "ui/paper/personpaper.h"

#include "core/archive/pendingfile.h"
#include "core/domain/recordtype.h"
#include "core/fonts/fonts.h"
#include "ui/text/labels.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace etabli {

namespace {

// Points of PDF, four units each so that nothing is rounded to a whole point.
constexpr int unitsPerPoint = 4;
constexpr int points(double count)
{
    return static_cast<int>(count * unitsPerPoint);
}
constexpr int pageWidth = points(595);
constexpr int pageHeight = points(842);
constexpr int margin = points(51);
constexpr int footHeight = points(28);
constexpr int bodyHeight = pageHeight - 2 * margin - footHeight;

QString safe(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString moment(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

QString shown(const QString &type, const QString &field, const Value &value)
{
    const RecordType *declared = recordType(type);
    const Field *known = declared ? declared->field(field) : nullptr;
    return known ? Labels::value(*known, value) : value.toText();
}

QString heading(const QString &text)
{
    return QStringLiteral("<h2>%1</h2>").arg(safe(text));
}

QString row(const QString &label, const QString &text)
{
    return QStringLiteral("<tr><td class=\"label\" width=\"30%\">%1</td><td>%2</td></tr>").arg(safe(label), safe(text));
}

QString style()
{
    return QStringLiteral("body { font-size: %1px; color: #1c1c1c; }"
                          "h1 { font-size: %2px; font-weight: 600; margin-bottom: %3px; }"
                          "h2 { font-size: %4px; font-weight: 600; margin-top: %5px; margin-bottom: %6px; }"
                          "p { margin-top: 0px; margin-bottom: %6px; }"
                          "td { padding: %7px; } .label { color: #555555; } .small { font-size: %8px; color: #555555; }")
        .arg(points(10)).arg(points(20)).arg(points(4)).arg(points(13)).arg(points(16)).arg(points(6))
        .arg(points(2)).arg(points(9));
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

QString PersonPaper::mentions(const QString &title, const QString &note, const QList<Mention> &list)
{
    if (list.isEmpty())
        return {};
    QString text = heading(title);
    if (!note.isEmpty())
        text += QStringLiteral("<p class=\"small\">%1</p>").arg(safe(note));
    text += QStringLiteral("<table width=\"100%\">");
    for (const Mention &mention : list) {
        const QString as = mention.field.isEmpty() ? QString() : u" · " + Labels::field(mention.type, mention.field);
        text += row(Labels::type(mention.type) + as, mention.title);
    }
    return text + QStringLiteral("</table>");
}

QString PersonPaper::html(const PersonDossier &dossier)
{
    const QString name = dossier.name().isEmpty() ? tr("Erased person") : dossier.name();
    QString text = QStringLiteral("<h1>%1</h1><p>%2</p>")
                       .arg(safe(name), safe(tr("Everything that the workbench “%1” holds on this person, put together on %2.")
                                                 .arg(dossier.space, moment(dossier.at))));
    if (dossier.erased)
        text += QStringLiteral("<p>%1</p>").arg(safe(tr("This person was erased: no value is held any more, only who wrote "
                                                        "and when.")));
    bool first = true;
    for (const PersonDossier::Part &part : dossier.parts) {
        const RecordView &record = part.record;
        text += heading(first ? tr("What is written") : tr("A record joined into this one"));
        text += QStringLiteral("<table width=\"100%\">");
        for (auto it = record.values.begin(); it != record.values.end(); ++it) {
            const bool organisation = it.key() == u"organisation" && first && !dossier.organisation.isEmpty();
            text += row(Labels::field(record.type, it.key()),
                        organisation ? dossier.organisation : shown(record.type, it.key(), it.value()));
        }
        for (auto it = record.sets.begin(); it != record.sets.end(); ++it) {
            QStringList elements;
            for (const QString &element : it.value())
                elements += shown(record.type, it.key(), Value(element));
            text += row(Labels::field(record.type, it.key()), elements.join(QStringLiteral(", ")));
        }
        text += QStringLiteral("</table>");
        if (record.values.isEmpty() && record.sets.isEmpty())
            text += QStringLiteral("<p>%1</p>").arg(safe(tr("Nothing.")));
        first = false;
    }
    if (!dossier.files.isEmpty()) {
        text += heading(tr("Attachments")) + QStringLiteral("<table width=\"100%\">");
        for (const PersonDossier::File &file : dossier.files)
            text += row(QLocale().formattedDataSize(file.size), file.title);
        text += QStringLiteral("</table>");
    }
    text += mentions(tr("Where this person is named"), {}, dossier.named);
    text += mentions(tr("Texts that may name this person"),
                     tr("They hold every word of the name: homonyms may be among them."), dossier.possible);
    text += heading(tr("Who wrote what, and when"));
    text += QStringLiteral("<table width=\"100%\">");
    for (const PersonDossier::Part &part : dossier.parts) {
        for (const HistoryEntry &entry : part.history) {
            QStringList values;
            for (const Value &value : entry.values)
                values += value.isEmpty() ? tr("(empty)") : shown(part.record.type, entry.field, value);
            const QString what = entry.field.startsWith(u'_') ? tr("Presence of the record")
                                                              : Labels::field(part.record.type, entry.field);
            text += row(moment(entry.at) + u'\n' + entry.author,
                        tr("%1: %2", "a field and what was written in it")
                            .arg(what, (entry.element.isEmpty() ? QString() : QString(entry.element + u' '))
                                           + values.join(QStringLiteral(" / "))));
        }
    }
    return text + QStringLiteral("</table>");
}

Result<void> PersonPaper::write(const PersonDossier &dossier, const QString &path)
{
    QTextDocument document;
    QFont font = printFont(FontRole::Sans, points(10));
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(style());
    document.setDocumentMargin(0);

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(dossier.name());
        writer.setCreator(QStringLiteral("Établi"));
        writer.setResolution(72 * unitsPerPoint);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        document.documentLayout()->setPaintDevice(&writer);
        document.setHtml(html(dossier));
        document.setPageSize(QSizeF(pageWidth - 2 * margin, bodyHeight));
        QPainter painter;
        if (!painter.begin(&writer))
            return failure(Fault::RenderFailed, path, QStringLiteral("the PDF writer did not start"));
        const int pages = document.pageCount();
        for (int page = 0; page < pages; ++page) {
            if (page > 0 && !writer.newPage())
                return failure(Fault::RenderFailed, path, QStringLiteral("no further page"));
            const QRectF part(0, page * bodyHeight, pageWidth - 2 * margin, bodyHeight);
            painter.save();
            painter.translate(margin, margin - page * bodyHeight);
            painter.setClipRect(part);
            document.drawContents(&painter, part);
            painter.restore();
            painter.setFont(printFont(FontRole::Sans, points(9)));
            painter.setPen(QColor(0x55, 0x55, 0x55));
            const QRectF foot(margin, pageHeight - margin - footHeight / 2, pageWidth - 2 * margin, footHeight);
            painter.drawText(foot, Qt::AlignLeft | Qt::AlignTop, dossier.space);
            painter.drawText(foot, Qt::AlignRight | Qt::AlignTop, tr("page %1 / %2").arg(page + 1).arg(pages));
        }
        if (!painter.end())
            return failure(Fault::RenderFailed, path, QStringLiteral("the PDF writer did not finish"));
    }
    if (!buffer.data().startsWith("%PDF-"))
        return failure(Fault::RenderFailed, path, QStringLiteral("no PDF came out"));
    return commitBytes(path, buffer.data());
}

Result<void> PersonPaper::writeJson(const PersonDossier &dossier, const QString &path)
{
    return commitBytes(path, QJsonDocument(dossier.toJson()).toJson());
}

} // namespace etabli
