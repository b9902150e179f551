#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace etabli::cli {

/// How a command answers: for people, for scripts, for spreadsheets.
enum class Format { Table, Json, Csv };

/// One column of an answer made of rows: the key in JSON, the head for people.
struct Column
{
    QString key;
    QString head;
};

/// Standard output, UTF-8 whatever the machine's locale. A failed write (full disk, closed pipe) is remembered and
/// told by `finish`.
class Output
{
public:
    explicit Output(Format format);

    [[nodiscard]] Format format() const { return m_format; }
    /// One line as it is.
    void line(const QString &text);
    /// Bytes as they are: a whole file on the output.
    void bytes(const QByteArray &text) { write(text); }
    /// One JSON value on one line; an object for people is written as "key: value" lines in table format.
    void object(const QJsonObject &object);
    void json(const QJsonValue &value);

    /// Rows one after the other, whatever their number: begin, row…, end. `shown` holds the texts of a row for
    /// people, in the order of the columns; the JSON object goes to scripts.
    void beginRows(const QList<Column> &columns);
    void row(const QJsonObject &object, const QStringList &shown);
    void endRows();

    /// Everything is out, or why not.
    [[nodiscard]] Result<void> finish();

private:
    void write(const QByteArray &bytes);
    void flushTable();

    Format m_format;
    QFile m_file;
    QList<Column> m_columns;
    QList<QStringList> m_rows; ///< of a table, until widths are known: the first two hundred
    QList<int> m_widths;
    bool m_widthsKnown = false;
    qint64 m_count = 0;
    bool m_failed = false;
};

} // namespace etabli::cli
