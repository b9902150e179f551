#include "faultcase.h"

#include "core/store/editor.h"
#include "core/store/reader.h"

#include <QDir>
#include <QFileInfo>

namespace etabli {

namespace {

template <typename T>
void must(const Result<T> &result)
{
    if (!result)
        qFatal("the case cannot be made: %s %s", qPrintable(result.error().subject), qPrintable(result.error().detail));
}

} // namespace

FaultCase makeFaultCase(const QString &folder, int records)
{
    constexpr qint64 now = 1'770'000'000'000;
    const QString project = QStringLiteral("project");
    FaultCase made;
    made.sender = std::make_unique<Workbench>(folder + QStringLiteral("/sender"), QStringLiteral("Expéditrice"), now);
    made.receiver = std::make_unique<Workbench>(folder + QStringLiteral("/receiver"), QStringLiteral("Destinataire"), now + 1);
    const auto title = [](const QString &words, int i) {
        return FieldChange::set(QStringLiteral("title"), Value(QStringLiteral("%1 n° %2").arg(words).arg(i)));
    };
    QList<Id> ids;
    Editor here(made.sender->space());
    for (int i = 0; i < records; ++i) {
        ids.append(Id::create(made.sender->clock()));
        must(here.create(project, ids.last(), {title(QStringLiteral("Œuvre commune"), i)}));
    }
    must(made.sender->giveTo(*made.receiver));

    Editor there(made.receiver->space());
    made.sender->clock().advance(60'000);
    made.receiver->clock().advance(90'000);
    for (int i = 0; i < records; ++i) {
        const FieldChange summary = FieldChange::set(QStringLiteral("summary"),
                                                     Value(QStringLiteral("Un résumé assez long pour peser. ").repeated(8)));
        const FieldChange tag = FieldChange::add(QStringLiteral("tags"), QStringLiteral("été %1").arg(i % 3));
        switch (i % 5) {
        case 0:
            must(here.change(project, ids[i], {title(QStringLiteral("Vu d’ici"), i), summary, tag}));
            must(there.change(project, ids[i], {title(QStringLiteral("Vu de là"), i)}));
            break;
        case 1:
            must(here.remove(project, ids[i]));
            must(there.change(project, ids[i], {summary}));
            break;
        case 2:
            must(here.remove(project, ids[i]));
            break;
        case 3:
            must(here.change(project, ids[i], {summary, tag}));
            must(there.remove(project, ids[i]));
            break;
        default:
            must(here.join(project, ids[i], ids[i - 4]));
            break;
        }
    }
    for (int i = 0; i < records; ++i)
        must(here.create(QStringLiteral("organisation"), Id::create(made.sender->clock()),
                         {FieldChange::set(QStringLiteral("name"), Value(QStringLiteral("Société n° %1").arg(i)))}));
    const auto archive = made.sender->writeArchive();
    must(archive);
    made.archive = *archive;
    return made;
}

QByteArray wholeState(Workbench &bench)
{
    QByteArray state = bench.dump();
    for (const char *sql : {"SELECT count(*) FROM operation", "SELECT count(*) FROM covered",
                            "SELECT count(*) FROM conflict", "SELECT count(*) FROM arrival WHERE undone_at IS NULL",
                            "SELECT count(*) FROM waiting", "SELECT count(*) FROM member",
                            "SELECT coalesce(sum(claim), 0) FROM stream",
                            "SELECT count(*) FROM site WHERE public_key IS NOT NULL"}) {
        const auto number = bench.space().connection().scalar(QString::fromLatin1(sql));
        state += number ? QByteArray::number(*number) : number.error().detail.toUtf8();
        state += '\n';
    }
    return state;
}

bool putBack(const QString &from, const QString &to)
{
    if (!QDir(to).removeRecursively() || !QDir().mkpath(to))
        return false;
    const auto entries = QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    for (const QFileInfo &entry : entries) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir() ? !putBack(entry.filePath(), target) : !QFile::copy(entry.filePath(), target))
            return false;
    }
    return true;
}

} // namespace etabli
