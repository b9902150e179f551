// The windows of Établi: etabli [--space FOLDER] [FILE.etabli] [--lang fr|en] [--journey FOLDER]
#include "app/desktop/desktop.h"
#include "app/desktop/instance.h"
#include "app/desktop/journey.h"
#include "core/fonts/fonts.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTextStream>
#include <QTimer>
#include <QTranslator>

using namespace etabli;

namespace {

/// Dates and numbers follow the language; so do the words of Qt's own dialogs, where its package has them.
void followLanguage(QApplication &application, const QString &language)
{
    const bool english = language == u"en";
    QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                : QLocale(QLocale::French, QLocale::France));
    auto *words = new QTranslator(&application);
    if (words->load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(words);
}

} // namespace

int main(int argc, char **argv)
{
    Journey::prepareEnvironment(argc, argv);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("etabli"));
    QCoreApplication::setApplicationName(QStringLiteral("etabli"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Établi"));
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    QGuiApplication::setDesktopFileName(QStringLiteral("etabli"));

    QString asked = askedLanguage(QCoreApplication::arguments());
    if (asked.isEmpty() && !Journey::isAsked(argc, argv))
        asked = QSettings().value(QStringLiteral("look/language")).toString();
    const bool translated = installLanguage(application, asked);
    followLanguage(application, chosenLanguage(asked));
    const DesktopOptions options = desktopOptions(QCoreApplication::arguments());
    QTextStream output(stdout);
    QTextStream errors(stderr);
    if (!options.problem.isEmpty()) {
        errors << options.problem << Qt::endl;
        return 2;
    }
    if (!options.help.isEmpty()) {
        output << options.help << Qt::endl;
        return 0;
    }
    if (!translated)
        errors << "etabli: the French words are missing from this build" << Qt::endl;
    if (const auto fonts = loadFonts(); !fonts) {
        errors << "etabli: " << fonts.error().detail << Qt::endl;
        return 1;
    }
    application.setFont(QFont(fontFamily(FontRole::Sans)));

    if (!options.journey.isEmpty()) {
        Journey journey(options.journey);
        QTimer::singleShot(0, &journey, &Journey::start);
        return QApplication::exec();
    }
    // A window may be open on that space already: it takes the archive, and this start is over.
    if (Instance::handOver(Desktop::folderAtStart(options), options.archive))
        return 0;
    Desktop desktop(options);
    desktop.start();
    return QApplication::exec();
}
