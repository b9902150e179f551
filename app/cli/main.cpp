#include "app/cli/command.h"
#include "ui/text/language.h"
#include "ui/text/sentences.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>

#ifdef Q_OS_UNIX
#include <clocale>
#include <csignal>
#include <langinfo.h>
#include <unistd.h>
#endif

using namespace etabli;
using namespace etabli::cli;

namespace {

/// What stands before the command, or anywhere in the line: it belongs to the program, not to a command.
struct Global
{
    QString space;
    QString format;
    QString language;
    bool help = false;
    bool version = false;
    QString fault; ///< the word that is not understood
    QStringList words;
};

Global readGlobal(const QStringList &all)
{
    Global global;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString &word = all[i];
        if (word == u"--") {
            global.words += all.mid(i);
            break;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.startsWith(QStringLiteral("--")) && equals > 0 ? word.left(equals) : word;
        QString *target = name == u"--space" ? &global.space
            : name == u"--format"            ? &global.format
            : name == u"--lang"              ? &global.language
                                             : nullptr;
        if (target && name != word) {
            *target = word.mid(equals + 1);
        } else if (target) {
            if (i + 1 >= all.size())
                global.fault = word;
            else
                *target = all[++i];
        } else if (word == u"--help" || word == u"-h") {
            global.help = true;
        } else if (word == u"--version") {
            global.version = true;
        } else {
            global.words += word;
        }
        if (target && target->isEmpty() && global.fault.isEmpty())
            global.fault = word;
    }
    return global;
}

void say(const QString &sentence)
{
    const QByteArray text = (QStringLiteral("etabli-cli: ") + sentence).toUtf8() + '\n';
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stderr);
}

bool toTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDOUT_FILENO) == 1;
#else
    return false;
#endif
}

std::optional<Format> formatOf(const QString &name)
{
    // Without a choice, people at a terminal get a table and everything else the JSON that scripts rely on.
    if (name.isEmpty())
        return toTerminal() ? Format::Table : Format::Json;
    if (name == u"table")
        return Format::Table;
    if (name == u"json")
        return Format::Json;
    if (name == u"csv")
        return Format::Csv;
    return std::nullopt;
}

const Command *findCommand(const QList<Command> &commands, const QStringList &words, qsizetype &used)
{
    const Command *best = nullptr;
    used = 0;
    for (const Command &command : commands) {
        const QStringList own = command.words.split(u' ');
        if (own.size() > used && words.mid(0, own.size()) == own) {
            best = &command;
            used = own.size();
        }
    }
    return best;
}

bool isOfALaterVersion(const QStringList &words)
{
    return words.first() == u"table";
}

QString usageLine(const QString &usage)
{
    return Text::tr("Usage: %1").arg(QStringLiteral("etabli-cli [--space DIR] [--format table|json|csv] ") + usage);
}

int unknownCommand(const QList<Command> &commands, const QStringList &words)
{
    if (words.isEmpty()) {
        say(Text::tr("A command is missing. %1").arg(usageLine(QStringLiteral("COMMAND"))));
        return exitcode::badUsage;
    }
    if (isOfALaterVersion(words)) {
        say(Text::tr("This version of Établi does not have the command “%1”.").arg(words.mid(0, 2).join(u' ')));
        return exitcode::badUsage;
    }
    QStringList near;
    for (const Command &command : commands) {
        if (command.words.section(u' ', 0, 0) == words.first())
            near += command.usage;
    }
    if (near.isEmpty())
        say(Text::tr("The command “%1” does not exist. List them with: etabli-cli --help.").arg(words.first()));
    else
        say(Text::tr("The command “%1” does not exist. %2")
                .arg(words.mid(0, 2).join(u' '), usageLine(near.join(QStringLiteral(" | ")))));
    return exitcode::badUsage;
}

int help(const QList<Command> &commands)
{
    Output out(Format::Table);
    out.line(usageLine(QStringLiteral("COMMAND")));
    for (const Command &command : commands)
        out.line(QStringLiteral("  ") + command.usage);
    return out.finish() ? exitcode::done : exitcode::refused;
}

/// Runs one command line; the application exists.
int runLine(QCoreApplication &application, const Global &global, const QList<Command> &commands)
{
    installLanguage(application, global.language);
    // The numbers and dates of papers follow their words, whatever the machine is set to.
    QLocale::setDefault(chosenLanguage(global.language) == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                                 : QLocale(QLocale::French, QLocale::France));
    if (global.help)
        return help(commands);
    if (global.version) {
        Output out(Format::Table);
        out.line(QStringLiteral("etabli-cli " ETABLI_VERSION));
        return out.finish() ? exitcode::done : exitcode::refused;
    }
    const auto format = formatOf(global.format);
    if (!global.fault.isEmpty() || !format) {
        say(Sentences::of({Fault::BadUsage, format ? global.fault : global.format, {}}) + u' '
            + usageLine(QStringLiteral("COMMAND")));
        return exitcode::badUsage;
    }
    qsizetype used = 0;
    const Command *command = findCommand(commands, global.words, used);
    if (!command)
        return unknownCommand(commands, global.words);
    const auto arguments = Arguments::parse(global.words.mid(used), command->accepted);
    if (!arguments) {
        const QString word = arguments.error().subject;
        const QString sentence = word.isEmpty() ? Text::tr("Something is missing.")
                                                : Sentences::of({Fault::BadUsage, word, {}});
        say(sentence + u' ' + usageLine(command->usage));
        return exitcode::badUsage;
    }

    static const SystemClock clock;
    Output out(*format);
    Call call{global.space.isEmpty() ? Workspace::usualSpace() : global.space, *arguments, out, {}};
    call.options.surroundings.clock = &clock;
    Result<int> code = command->run(call);
    const Result<void> written = out.finish();
    if (code && !written)
        code = tl::unexpected(written.error());
    if (code)
        return *code;

    const Error &error = code.error();
    if (qEnvironmentVariableIsSet("ETABLI_DEBUG"))
        say(faultName(error.fault) + QStringLiteral(" · ") + error.subject + QStringLiteral(" · ") + error.detail);
    if (error.fault == Fault::BadUsage) {
        // A command names the option it cannot do without.
        const bool missing = error.subject.startsWith(u'-') && !arguments->has(error.subject.section(u' ', 0, 0));
        say((missing ? Text::tr("The option “%1” is missing.").arg(error.subject) : Sentences::of(error)) + u' '
            + usageLine(command->usage));
        return exitcode::badUsage;
    }
    say(error.fault == Fault::NotFound && error.subject == call.spacePath ? Sentences::noSpace(error.subject)
                                                                         : Sentences::of(error));
    return exitcode::refused;
}

void quiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("ETABLI_DEBUG"))
        say(message);
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(quiet); // the library's own warnings are not for the person; ETABLI_DEBUG shows them
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromUtf8(argv[i]);
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    const bool french = chosenLanguage() == u"fr";
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8"); // the language was read before
    std::signal(SIGPIPE, SIG_IGN);
    Global global = readGlobal(words);
    if (global.language.isEmpty())
        global.language = french ? QStringLiteral("fr") : QStringLiteral("en");
#else
    const Global global = readGlobal(words);
#endif
    const QList<Command> commands = allCommands();
    qsizetype used = 0;
    const Command *command = findCommand(commands, global.words, used);
    if (command && command->drawsPages) {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        QGuiApplication application(argc, argv);
        return runLine(application, global, commands);
    }
    QCoreApplication application(argc, argv);
    return runLine(application, global, commands);
}
