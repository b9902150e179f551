#include "core/base/textfold.h"

#include <QStringList>

namespace etabli {

QString folded(QStringView text)
{
    bool ascii = true;
    for (const QChar c : text)
        ascii = ascii && c.unicode() < 0x80;
    QString out;
    out.reserve(text.size() + 8);
    if (ascii) {
        for (const QChar c : text)
            out += c.toLower();
        return out;
    }
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : decomposed) {
        switch (c.unicode()) {
        case 0x0153: out += QLatin1String("oe"); break;
        case 0x00E6: out += QLatin1String("ae"); break;
        case 0x00DF: out += QLatin1String("ss"); break;
        case 0x2018:
        case 0x2019:
        case 0x02BC: out += u'\''; break;
        case 0x00A0:
        case 0x202F:
        case 0x2009: out += u' '; break;
        case 0x2010:
        case 0x2011: out += u'-'; break;
        default:
            if (c.category() != QChar::Mark_NonSpacing)
                out += c;
        }
    }
    return out;
}

QStringList foldedWords(QStringView text)
{
    const QString plain = folded(text);
    QStringList words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= plain.size(); ++i) {
        const bool inside = i < plain.size() && (plain[i].isLetterOrNumber() || plain[i].isSurrogate());
        if (inside && start < 0) {
            start = i;
        } else if (!inside && start >= 0) {
            words += plain.mid(start, i - start);
            start = -1;
        }
    }
    return words;
}

} // namespace etabli
