#include "ui/text/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>

// Outside any namespace, as Qt asks: the data is linked in from a static library.
static void initTranslationData()
{
    Q_INIT_RESOURCE(etabli_translations);
}

namespace etabli {

QString chosenLanguage(const QString &asked)
{
    QString language = asked;
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (language.isEmpty())
            language = qEnvironmentVariable(name);
    }
    return language.startsWith(QStringLiteral("en"), Qt::CaseInsensitive) ? QStringLiteral("en") : QStringLiteral("fr");
}

bool installLanguage(QCoreApplication &application, const QString &asked)
{
    // English is that of the sources; what it has of its own are the plurals.
    const QString language = chosenLanguage(asked);
    initTranslationData();
    bool all = true;
    const QDir embedded(QStringLiteral(":/etabli/translations"));
    const QStringList files = embedded.entryList({u"*_" + language + u".qm"});
    for (const QString &file : files) {
        auto *translator = new QTranslator(&application);
        all = translator->load(embedded.filePath(file)) && QCoreApplication::installTranslator(translator) && all;
    }
    return all && !files.isEmpty();
}

} // namespace etabli
