#include "tests/rooms/roomlaw.h"

#include "tests/rooms/sourcetext.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <utility>

namespace {

const QString programs = QStringLiteral("app");

bool isCore(const QString &room)
{
    return room.startsWith(u"core/");
}

/// A library of others: how its headers are spelled, the link that brings it, and the only rooms that may
/// have it (none listed: any room that links it).
struct Library
{
    QRegularExpression headers;
    QString link;
    QStringList rooms;
};

const QList<Library> &libraries()
{
    static const QList<Library> all{
        {QRegularExpression(QStringLiteral(
             "^(KArchive/.*|KF6/"
             ".*|K[A-Z0-9][A-Za-z0-9]*|k(7zip|ar|archive\\w*|compressiondevice|filter\\w*|rcc|tar|zip\\w*"
             "|gzipfilter|bzip2filter|xzfilter|zstdfilter|nonefilter)(_export)?\\.h)$")),
         QStringLiteral("KF6::Archive"),
         // The archive and its envelope, the packed reference, and ODT, which is a ZIP.
         {QStringLiteral("core/archive"), QStringLiteral("core/exchange"), QStringLiteral("core/territory"),
          QStringLiteral("core/charter")}},
        {QRegularExpression(QStringLiteral("^sqlite3(ext)?\\.h$")),
         QStringLiteral("PkgConfig::SQLITE3"),
         {QStringLiteral("core/db")}},
        {QRegularExpression(QStringLiteral("^sodium(/.*|\\.h)$")), QStringLiteral("PkgConfig::SODIUM"), {}},
        {QRegularExpression(QStringLiteral("^(zlib|zconf)\\.h$")), QStringLiteral("PkgConfig::ZLIB"), {}},
    };
    return all;
}

} // namespace

QtHeaders QtHeaders::installed()
{
    QtHeaders headers;
    // Core and Gui first: a few of their headers are repeated elsewhere for old spellings.
    QStringList modules{QStringLiteral("QtCore"), QStringLiteral("QtGui")};
    const QDir folder(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    modules += folder.entryList({QStringLiteral("Qt*")}, QDir::Dirs, QDir::Name);
    for (const QString &module : std::as_const(modules))
        headers.readFolder(folder.filePath(module), module);
    const QDir frameworks(QLibraryInfo::path(QLibraryInfo::LibrariesPath));
    const QStringList bundles =
        frameworks.entryList({QStringLiteral("Qt*.framework")}, QDir::Dirs, QDir::Name);
    for (const QString &bundle : bundles)
        headers.readFolder(frameworks.filePath(bundle + QStringLiteral("/Headers")), bundle.chopped(10));
    return headers;
}

void QtHeaders::readFolder(const QString &folder, const QString &module)
{
    const QStringList names = QDir(folder).entryList(QDir::Files);
    for (const QString &name : names) {
        // Some file systems do not tell <qwidget> from <QWidget>.
        const QString key = name.toLower();
        if (!m_modules.contains(key))
            m_modules.insert(key, module.mid(2));
    }
}

QString QtHeaders::moduleOf(const QString &include) const
{
    static const QRegularExpression prefixed(QStringLiteral("^Qt([A-Z0-9][A-Za-z0-9]*)/"));
    if (const QRegularExpressionMatch match = prefixed.match(include); match.hasMatch())
        return match.captured(1);
    return m_modules.value(include.toLower());
}

RoomLaw::RoomLaw(const QString &cmake, QtHeaders headers)
    : m_headers(std::move(headers))
{
    static const QRegularExpression comment(QStringLiteral("#[^\\n]*"));
    static const QRegularExpression declaration(QStringLiteral("\\betabli_room\\s*\\(([^)]*)\\)"));
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const QString text = QString(cmake).remove(comment);
    for (auto match = declaration.globalMatch(text); match.hasNext();) {
        QStringList words = match.next().captured(1).split(space, Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        Room room;
        const QString name = words.takeFirst();
        QStringList *list = nullptr;
        for (const QString &word : std::as_const(words)) {
            if (word == u"USES")
                list = &room.uses;
            else if (word == u"QT")
                list = &room.qt;
            else if (word == u"LIBS")
                list = &room.libraries;
            else if (list)
                list->append(word);
        }
        m_rooms.insert(name, room);
    }
}

QSet<QString> RoomLaw::reachableFrom(const QString &room) const
{
    QSet<QString> reached;
    QStringList waiting = m_rooms.value(room).uses;
    while (!waiting.isEmpty()) {
        const QString next = waiting.takeLast();
        if (reached.contains(next))
            continue;
        reached.insert(next);
        waiting += m_rooms.value(next).uses;
    }
    return reached;
}

QStringList RoomLaw::breachesOfDeclarations() const
{
    QStringList breaches;
    for (auto room = m_rooms.cbegin(); room != m_rooms.cend(); ++room) {
        const QString &name = room.key();
        for (const QString &used : room->uses) {
            if (!m_rooms.contains(used))
                breaches.append(
                    QStringLiteral("%1 uses %2, which no etabli_room() declares").arg(name, used));
            if (isCore(name) && !isCore(used))
                breaches.append(QStringLiteral("%1 uses %2, which is above the core").arg(name, used));
        }
        if (reachableFrom(name).contains(name))
            breaches.append(QStringLiteral("%1 uses itself through a circle").arg(name));
        if (isCore(name) &&
            (room->qt.contains(QStringLiteral("Widgets")) || room->qt.contains(QStringLiteral("Svg")) ||
             room->qt.contains(QStringLiteral("PrintSupport"))))
            breaches.append(QStringLiteral("%1 links what windows are made of").arg(name));
    }
    return breaches;
}

QString RoomLaw::roomOf(const QString &path) const
{
    if (path.startsWith(programs + u'/'))
        return programs;
    // A room is one folder: what lies below it is not built with it and needs a line of its own.
    const QString folder = path.section(u'/', 0, -2);
    if (m_rooms.contains(folder))
        return folder;
    return {};
}

QStringList RoomLaw::breachesOf(const QString &path, const QString &text) const
{
    QStringList breaches;
    const SourceText source(text);
    if (source.lineCount() > longestFile)
        breaches.append(
            QStringLiteral("%1:%2: longer than %3 lines").arg(path).arg(source.lineCount()).arg(longestFile));

    const QString room = roomOf(path);
    if (room.isEmpty()) {
        breaches.append(QStringLiteral("%1:1: in no room that etabli_room() declares").arg(path));
        return breaches;
    }
    const QString own = path.section(u'/', -1).section(u'.', 0, -2);
    for (const SourceText::Include &include : source.includes()) {
        QString complaint;
        if (include.name.isEmpty())
            complaint = QStringLiteral("an include that a reader cannot follow");
        else if (include.name == own + QStringLiteral(".moc") ||
                 include.name == QStringLiteral("moc_%1.cpp").arg(own))
            continue;
        else if (include.quoted || include.name.startsWith(u"core/") || include.name.startsWith(u"ui/") ||
                 include.name.startsWith(u"app/"))
            complaint = complaintAboutOwn(room, include.name);
        else
            complaint = complaintAboutQt(room, include.name);
        if (complaint.isEmpty())
            complaint = complaintAboutLibrary(room, include.name);
        if (!complaint.isEmpty())
            breaches.append(
                QStringLiteral("%1:%2: %3 (%4)").arg(path).arg(include.line).arg(complaint, include.name));
    }
    complainAboutWords(room, source, path, breaches);
    return breaches;
}

QString RoomLaw::complaintAboutOwn(const QString &room, const QString &include) const
{
    if (include.contains(u"../") || include.contains(u"./"))
        return QStringLiteral("an include that does not start from the root");
    const QString other = roomOf(include);
    if (other.isEmpty()) {
        // A quoted <QWidget> or "sqlite3.h" compiles too: it gets the complaint of what it is.
        const QString foreign = complaintAboutQt(room, include);
        return foreign.isEmpty() ? QStringLiteral("a quoted include that is in no room") : foreign;
    }
    if (other == room || room == programs)
        return {};
    if (other == programs)
        return QStringLiteral("%1 may not use the programs").arg(room);
    if (!reachableFrom(room).contains(other))
        return QStringLiteral("%1 may not use %2").arg(room, other);
    return {};
}

QString RoomLaw::complaintAboutQt(const QString &room, const QString &include) const
{
    if (include.contains(u"private/"))
        return QStringLiteral("a private header of Qt");
    const QString module = m_headers.moduleOf(include);
    if (module.isEmpty()) {
        static const QRegularExpression qtClass(QStringLiteral("^Q[A-Z][A-Za-z0-9]+$"));
        return qtClass.match(include).hasMatch() ? QStringLiteral("a header of Qt that this Qt does not have")
                                                 : QString();
    }
    if (module == u"Sql" && room != u"core/db")
        return QStringLiteral("%1 may not use Qt Sql, only core/db may").arg(room);
    if (module == u"Gui" && isCore(room) && room != u"core/charter" && room != u"core/fonts")
        return QStringLiteral("%1 may not use Qt Gui, in the core only core/charter and core/fonts may")
            .arg(room);
    if (module != u"Core" && module != u"Gui" && module != u"Sql" && module != u"Concurrent" &&
        module != u"Network" && module != u"Xml" && isCore(room))
        return QStringLiteral("%1 may not use Qt %2, the core has no windows").arg(room, module);
    if (room != programs && !m_rooms.value(room).qt.contains(module))
        return QStringLiteral("%1 does not have Qt %2 on its line").arg(room, module);
    return {};
}

QString RoomLaw::complaintAboutLibrary(const QString &room, const QString &include) const
{
    for (const Library &library : libraries()) {
        if (!library.headers.match(include).hasMatch())
            continue;
        if (!library.rooms.isEmpty() && !library.rooms.contains(room))
            return QStringLiteral("%1 may not use %2, only %3 may")
                .arg(room, library.link, library.rooms.join(QStringLiteral(", ")));
        if (room != programs && !m_rooms.value(room).libraries.contains(library.link))
            return QStringLiteral("%1 does not have %2 on its line").arg(room, library.link);
    }
    return {};
}

void RoomLaw::complainAboutWords(const QString &room, const SourceText &source, const QString &path,
                                 QStringList &breaches) const
{
    static const QRegularExpression sentence(
        QStringLiteral("(?<![A-Za-z0-9_])(tr|qtTrId|QT_TR\\w*_NOOP|QT_TRID\\w*_NOOP|QT_TRANSLATE\\w*_NOOP"
                       "|QCoreApplication\\s*::\\s*translate)\\s*\\("));
    static const QRegularExpression messageBox(QStringLiteral("\\bQMessageBox\\b"));
    static const QRegularExpression window(
        QStringLiteral("\\bQ(Widget|Dialog|MainWindow|MessageBox|Application|FileDialog)\\b"));
    const auto complain = [&](const QRegularExpression &word, const QString &complaint) {
        for (auto match = word.globalMatch(source.code()); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            const QString line = source.code().section(u'\n', source.lineOf(found.capturedStart()) - 1,
                                                       source.lineOf(found.capturedStart()) - 1);
            if (!line.trimmed().startsWith(u'#'))
                breaches.append(QStringLiteral("%1:%2: %3")
                                    .arg(path)
                                    .arg(source.lineOf(found.capturedStart()))
                                    .arg(complaint));
        }
    };
    if (isCore(room)) {
        complain(sentence, QStringLiteral("the core writes no sentences: tr() belongs to ui and app"));
        complain(window, QStringLiteral("%1 names a window class, the core has no windows").arg(room));
    }
    if (room != u"ui/shell" && room != programs && room != u"ui/pages" && !room.startsWith(u"ui/pages/")) {
        complain(messageBox,
                 QStringLiteral("%1 opens a message box: only ui/pages, ui/shell and app may").arg(room));
        for (const SourceText::Include &include : source.includes()) {
            if (include.name.section(u'/', -1).compare(u"QMessageBox", Qt::CaseInsensitive) == 0 ||
                include.name.endsWith(u"qmessagebox.h"))
                breaches.append(
                    QStringLiteral("%1:%2: %3 includes a message box: only ui/pages, ui/shell and app may")
                        .arg(path)
                        .arg(include.line)
                        .arg(room));
        }
    }
}
