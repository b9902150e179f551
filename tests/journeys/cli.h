#pragma once

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

#include <functional>

/// What one run of etabli-cli gave.
struct Run
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QString word() const { return QString::fromUtf8(out).trimmed(); }
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    /// Refused as people deserve it: this code, nothing on the output, one clear line on the other.
    [[nodiscard]] bool isRefusal(int expected) const
    {
        const QString line = QString::fromUtf8(err);
        return code == expected && line.count(u'\n') == 1 && line.endsWith(u'\n') && line.size() > 30
            && line.startsWith(QStringLiteral("etabli-cli: ")) && !line.contains(QChar(0xFFFD));
    }
};

/// Drives the built program as a script would, without a shell, with everything it writes in one folder.
class Cli
{
public:
    explicit Cli(const QString &folder) : m_folder(folder) {}

    /// Runs one command line; `prepare` runs in the child before the program.
    Run operator()(const QStringList &words, const std::function<void()> &prepare = {},
                   const QString &outputFile = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder + QStringLiteral("/data"));
        environment.insert(QStringLiteral("XDG_STATE_HOME"), m_folder + QStringLiteral("/state"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.remove(QStringLiteral("ETABLI_SPACE"));
        environment.remove(QStringLiteral("ETABLI_DEBUG"));
        process.setProcessEnvironment(environment);
#ifdef Q_OS_UNIX
        if (prepare)
            process.setChildProcessModifier(prepare);
#endif
        if (!outputFile.isEmpty())
            process.setStandardOutputFile(outputFile);
        process.start(program(), words);
        Run run;
        if (!process.waitForStarted() || !process.waitForFinished(120'000))
            return run;
        run.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        run.out = process.readAllStandardOutput();
        run.err = process.readAllStandardError();
        return run;
    }
    /// The same on one space.
    Run on(const QString &space, const QStringList &words) const
    {
        return (*this)(QStringList{QStringLiteral("--space"), m_folder + u'/' + space} + words);
    }
    [[nodiscard]] QByteArray dump(const QString &space) const { return on(space, {QStringLiteral("dump")}).out; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder + u'/' + name; }
    [[nodiscard]] static QString program() { return QStringLiteral(ETABLI_BINARY_DIR "/bin/etabli-cli"); }

private:
    QString m_folder;
};
