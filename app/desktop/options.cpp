#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace etabli {

QString askedLanguage(const QStringList &arguments)
{
    const QString key = QStringLiteral("--lang");
    for (qsizetype at = 1; at < arguments.size(); ++at) {
        if (arguments.at(at) == key)
            return arguments.value(at + 1);
        if (arguments.at(at).startsWith(key + u'='))
            return arguments.at(at).mid(key.size() + 1);
    }
    return {};
}

DesktopOptions desktopOptions(const QStringList &arguments)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("DesktopOptions", text); };
    QCommandLineParser parser;
    parser.setApplicationDescription(
        words(QT_TRANSLATE_NOOP("DesktopOptions", "Établi, the workbench of local alliances")));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption space(QStringLiteral("space"),
                                   words(QT_TRANSLATE_NOOP("DesktopOptions", "Folder of the space to open")),
                                   QStringLiteral("folder"));
    const QCommandLineOption language(QStringLiteral("lang"),
                                      words(QT_TRANSLATE_NOOP("DesktopOptions", "Language: fr or en")),
                                      QStringLiteral("fr|en"));
    const QCommandLineOption journey(
        QStringLiteral("journey"),
        words(QT_TRANSLATE_NOOP("DesktopOptions", "Play the demonstration and leave its pictures in this folder")),
        QStringLiteral("folder"));
    parser.addOptions({space, language, journey});
    parser.addPositionalArgument(QStringLiteral("file"),
                                 words(QT_TRANSLATE_NOOP("DesktopOptions", "Archive to receive (.etabli)")),
                                 QStringLiteral("[file]"));
    DesktopOptions options;
    if (!parser.parse(arguments)) {
        options.problem = parser.errorText();
        return options;
    }
    if (parser.isSet(help))
        options.help = parser.helpText();
    options.space = parser.value(space);
    options.language = parser.value(language);
    options.journey = parser.value(journey);
    options.archive = parser.positionalArguments().value(0);
    return options;
}

} // namespace etabli
