#pragma once

#include <QList>
#include <QString>

/// A C++ source taken apart as far as the law of the house needs. Plain value, any thread.
class SourceText
{
public:
    /// One #include line; `name` is what stands between the brackets or quotes, empty when it is computed.
    struct Include
    {
        QString name;
        bool quoted = false;
        int line = 0;
    };

    explicit SourceText(const QString &text);

    /// The text with comments and the insides of literals blanked; lines stay where they were.
    [[nodiscard]] const QString &code() const { return m_code; }
    [[nodiscard]] const QList<Include> &includes() const { return m_includes; }
    [[nodiscard]] int lineCount() const { return m_lineCount; }
    /// The line, from 1, of a position in code().
    [[nodiscard]] int lineOf(qsizetype position) const;

private:
    void readIncludes(const QString &withoutComments);

    QString m_code;
    QList<Include> m_includes;
    int m_lineCount = 0;
};
