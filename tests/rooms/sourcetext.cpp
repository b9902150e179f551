#include "tests/rooms/sourcetext.h"

#include <QRegularExpression>

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// Where the literal that opens at `start` (a quote) ends: just after its closing quote, at most the end.
qsizetype endOfLiteral(const QString &text, qsizetype start)
{
    const QChar quote = text.at(start);
    if (quote == u'"' && start > 0 && text.at(start - 1) == u'R') {
        const qsizetype open = text.indexOf(u'(', start);
        if (open < 0)
            return text.size();
        const QString closing = u')' + text.mid(start + 1, open - start - 1) + u'"';
        const qsizetype end = text.indexOf(closing, open);
        return end < 0 ? text.size() : end + closing.size();
    }
    qsizetype at = start + 1;
    while (at < text.size() && text.at(at) != quote && text.at(at) != u'\n')
        at += text.at(at) == u'\\' ? 2 : 1;
    return qMin(at + 1, text.size());
}

void blank(QString &text, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        if (text.at(i) != u'\n')
            text[i] = u' ';
    }
}

} // namespace

SourceText::SourceText(const QString &text)
    : m_code(text)
    , m_lineCount(int(text.count(u'\n')) + (text.isEmpty() || text.endsWith(u'\n') ? 0 : 1))
{
    QString withoutComments = text;
    for (qsizetype at = 0; at < text.size();) {
        const QStringView rest = QStringView(text).mid(at);
        if (rest.startsWith(u"//")) {
            const qsizetype newline = text.indexOf(u'\n', at);
            const qsizetype end = newline < 0 ? text.size() : newline;
            blank(m_code, at, end);
            blank(withoutComments, at, end);
            at = end;
        } else if (rest.startsWith(u"/*")) {
            const qsizetype close = text.indexOf(QStringLiteral("*/"), at + 2);
            const qsizetype end = close < 0 ? text.size() : close + 2;
            blank(m_code, at, end);
            blank(withoutComments, at, end);
            at = end;
        } else if (rest.front() == u'"' || rest.front() == u'\'') {
            // The quote of 1'000'000 parts digits, it opens nothing.
            const bool separator = rest.front() == u'\'' && at > 0 && text.at(at - 1).isDigit() &&
                                   rest.size() > 1 && isWordCharacter(rest.at(1));
            const qsizetype end = separator ? at + 1 : endOfLiteral(text, at);
            blank(m_code, at + 1, qMax(at + 1, end - 1));
            at = end;
        } else {
            ++at;
        }
    }
    readIncludes(withoutComments);
}

int SourceText::lineOf(qsizetype position) const
{
    return int(QStringView(m_code).left(position).count(u'\n')) + 1;
}

void SourceText::readIncludes(const QString &withoutComments)
{
    static const QRegularExpression directive(
        QStringLiteral(
            "^[ \\t]*#[ \\t]*(?:include|include_next|import)\\b[ \\t]*(?:<([^>\\n]+)>|\"([^\"\\n]+)\")?"),
        QRegularExpression::MultilineOption);
    for (auto match = directive.globalMatch(withoutComments); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        // A directive inside a raw string or a comment is no directive: its # is blanked in the code.
        const qsizetype hash = withoutComments.indexOf(u'#', found.capturedStart());
        if (m_code.at(hash) != u'#')
            continue;
        const bool quoted = !found.captured(2).isEmpty();
        m_includes.append({(quoted ? found.captured(2) : found.captured(1)).trimmed(), quoted, lineOf(hash)});
    }
}
