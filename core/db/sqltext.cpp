#include "core/db/sqltext.h"

#include <QFile>
#include <QHash>
#include <QMutex>
#include <QMutexLocker>

namespace etabli {

QString sqlScript(QStringView path)
{
    QFile file(u":/sql/" + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no SQL resource of that name: %s", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

const QString &sqlText(QStringView file, QStringView name)
{
    static QMutex mutex;
    static QHash<QString, QHash<QString, QString>> files;
    const QMutexLocker lock(&mutex);
    const QString fileName = file.toString();
    auto found = files.find(fileName);
    if (found == files.end()) {
        QHash<QString, QString> statements;
        QString current;
        const QStringList lines = sqlScript(QString(fileName + u".sql")).split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith(u"-- name: "))
                current = line.mid(9).trimmed();
            else if (!current.isEmpty() && !line.startsWith(u"--"))
                statements[current] += line + u'\n';
        }
        found = files.insert(fileName, statements);
    }
    const auto text = found->constFind(name.toString());
    if (text == found->constEnd())
        qFatal("no SQL statement of that name: %s/%s", qPrintable(fileName), qPrintable(name.toString()));
    return text.value();
}

} // namespace etabli
