#include "app/cli/arguments.h"

namespace etabli::cli {

Result<Arguments> Arguments::parse(const QStringList &words, const Accepted &accepted)
{
    Arguments arguments;
    bool onlyPositional = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (onlyPositional || !word.startsWith(u'-') || word == u"-") {
            arguments.m_positional += word;
            continue;
        }
        if (word == u"--") {
            onlyPositional = true;
            continue;
        }
        const qsizetype equals = word.startsWith(QStringLiteral("--")) ? word.indexOf(u'=') : -1;
        const QString name = equals < 0 ? word : word.left(equals);
        if (accepted.flags.contains(name) && equals < 0) {
            arguments.m_options[name];
            continue;
        }
        if (!accepted.valued.contains(name))
            return failure(Fault::BadUsage, name);
        if (equals < 0 && i + 1 >= words.size())
            return failure(Fault::BadUsage, name);
        arguments.m_options[name] += equals < 0 ? words[++i] : word.mid(equals + 1);
    }
    const qsizetype given = arguments.m_positional.size();
    if (given < accepted.least)
        return failure(Fault::BadUsage, QString());
    if (accepted.most >= 0 && given > accepted.most)
        return failure(Fault::BadUsage, arguments.m_positional.at(accepted.most));
    return arguments;
}

QString Arguments::value(const QString &option) const
{
    const QStringList given = m_options.value(option);
    return given.isEmpty() ? QString() : given.last();
}

Result<int> Arguments::count(const QString &option, int fallback) const
{
    if (!has(option))
        return fallback;
    bool ok = false;
    const int number = value(option).toInt(&ok);
    if (!ok || number < 1)
        return failure(Fault::BadUsage, option + u' ' + value(option));
    return number;
}

} // namespace etabli::cli
