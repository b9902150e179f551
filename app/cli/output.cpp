#include "app/cli/output.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace etabli::cli {

namespace {

constexpr qsizetype rowsMeasured = 200;
constexpr int widestCell = 60;

QByteArray compact(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

QString plain(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isString())
        return value.toString();
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &part : array)
            parts += plain(part);
        return parts.join(QStringLiteral(", "));
    }
    return QString::fromUtf8(compact(value));
}

QByteArray csvCell(const QString &text)
{
    QString cell = text;
    // A spreadsheet would run what begins like a formula.
    if (!cell.isEmpty() && (cell[0] == u'=' || cell[0] == u'+' || cell[0] == u'@'))
        cell.prepend(u'\'');
    if (cell.contains(u';') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u',')) {
        cell.replace(u'"', QStringLiteral("\"\""));
        cell = u'"' + cell + u'"';
    }
    return cell.toUtf8();
}

} // namespace

Output::Output(Format format) : m_format(format)
{
    m_failed = !m_file.open(stdout, QIODevice::WriteOnly);
}

void Output::write(const QByteArray &bytes)
{
    m_failed = m_failed || m_file.write(bytes) != bytes.size();
}

void Output::line(const QString &text)
{
    write(text.toUtf8() + '\n');
}

void Output::json(const QJsonValue &value)
{
    write(compact(value) + '\n');
}

void Output::object(const QJsonObject &object)
{
    if (m_format != Format::Table) {
        json(object);
        return;
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isObject()) {
            line(it.key() + QStringLiteral(": ") + plain(it.value()));
            continue;
        }
        const QJsonObject inner = it.value().toObject();
        for (auto field = inner.begin(); field != inner.end(); ++field)
            line(it.key() + u'.' + field.key() + QStringLiteral(": ") + plain(field.value()));
    }
}

void Output::beginRows(const QList<Column> &columns)
{
    m_columns = columns;
    m_rows.clear();
    m_widths.clear();
    m_widthsKnown = false;
    m_count = 0;
    if (m_format == Format::Json)
        write("[");
    if (m_format != Format::Csv)
        return;
    QByteArray head;
    for (const Column &column : columns)
        head += (head.isEmpty() ? QByteArray() : QByteArray(";")) + csvCell(column.key);
    write("\xEF\xBB\xBF" + head + "\r\n");
}

void Output::row(const QJsonObject &object, const QStringList &shown)
{
    ++m_count;
    if (m_format == Format::Json) {
        write((m_count > 1 ? QByteArray(",\n") : QByteArray()) + compact(object));
        return;
    }
    if (m_format == Format::Csv) {
        QByteArray text;
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            text += (i ? QByteArray(";") : QByteArray()) + csvCell(plain(object.value(m_columns[i].key)));
        write(text + "\r\n");
        return;
    }
    QStringList cells;
    for (const QString &cell : shown)
        cells += QString(cell).replace(u'\n', u' ').replace(u'\t', u' ');
    m_rows += cells;
    if (m_widthsKnown || m_rows.size() >= rowsMeasured)
        flushTable();
}

void Output::endRows()
{
    if (m_format == Format::Json)
        write("]\n");
    else if (m_format == Format::Table)
        flushTable();
}

void Output::flushTable()
{
    const auto writeRow = [this](const QStringList &cells) {
        QString text;
        for (qsizetype i = 0; i < cells.size() && i < m_widths.size(); ++i) {
            const bool last = i + 1 == m_widths.size();
            QString cell = cells[i];
            if (!last && cell.size() > m_widths[i])
                cell = cell.left(m_widths[i] - 1) + QChar(0x2026);
            text += last ? cell : cell.leftJustified(m_widths[i] + 2);
        }
        while (text.endsWith(u' '))
            text.chop(1);
        line(text);
    };
    if (!m_widthsKnown && !m_rows.isEmpty()) {
        QStringList heads;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            heads += m_columns[i].head;
            qsizetype width = heads.last().size();
            for (const QStringList &cells : std::as_const(m_rows))
                width = std::max(width, cells.value(i).size());
            m_widths += static_cast<int>(std::min<qsizetype>(width, widestCell));
        }
        m_widthsKnown = true;
        writeRow(heads);
    }
    for (const QStringList &cells : std::as_const(m_rows))
        writeRow(cells);
    m_rows.clear();
}

Result<void> Output::finish()
{
    m_failed = !m_file.flush() || m_failed;
    if (m_failed)
        return failure(Fault::NotWritable, QStringLiteral("stdout"));
    return {};
}

} // namespace etabli::cli
