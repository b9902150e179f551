#include "tests/rooms/roomlaw.h"
#include "tests/rooms/sourcetext.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

namespace {

QString root()
{
    return QString::fromUtf8(ETABLI_SOURCE_DIR);
}

QString contentOf(const QString &path)
{
    QFile file(QDir(root()).filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sourcesBelow(const QString &folder)
{
    QStringList paths;
    QDirIterator files(
        QDir(root()).filePath(folder),
        {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.hpp"), QStringLiteral("*.cc")},
        QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(QDir(root()).relativeFilePath(files.next()));
    paths.sort();
    return paths;
}

/// A small house, so that what is tested here does not move with the real one.
QString smallHouse()
{
    return QStringLiteral(R"cmake(
        # etabli_room(core/ghost QT Core) is only a comment
        etabli_room(core/base QT Core)
        etabli_room(core/domain USES core/base QT Core)
        etabli_room(core/archive USES core/base QT Core LIBS KF6::Archive PkgConfig::SODIUM)
        etabli_room(core/db USES core/base QT Core Sql LIBS PkgConfig::SQLITE3)
        etabli_room(core/store USES core/db core/domain
            QT Core)
        etabli_room(core/charter USES core/store core/archive QT Core Gui)
        etabli_room(core/services USES core/store core/charter QT Core Gui)
        etabli_room(ui/text USES core/base core/domain QT Core)
        if(NOT ETABLI_CORE_ONLY)
            etabli_room(ui/widgets USES core/base ui/text QT Core Gui Widgets Svg)
            etabli_room(ui/pages USES core/services ui/widgets QT Core Gui Widgets PrintSupport)
            etabli_room(ui/pages/projets USES core/services ui/pages QT Core Gui Widgets)
            etabli_room(ui/shell USES ui/pages QT Core Gui Widgets)
        endif()
    )cmake");
}

} // namespace

/// Who includes whom, read from the sources themselves; and the proof that the reader can complain.
class RoomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_headers = QtHeaders::installed();
        QVERIFY2(!m_headers.isEmpty(), "the headers of Qt are not where Qt says");
    }

    void theDeclarationsHold()
    {
        const RoomLaw law = realLaw();
        QVERIFY(law.rooms().contains(QStringLiteral("core/base")));
        QVERIFY(law.rooms().contains(QStringLiteral("ui/shell")));
        report(law.breachesOfDeclarations());
    }

    void everySourceKeepsTheLaw()
    {
        const RoomLaw law = realLaw();
        QStringList breaches;
        QSet<QString> roomsRead;
        int includes = 0;
        for (const QString &folder : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
            const QStringList paths = sourcesBelow(folder);
            for (const QString &path : paths) {
                const QString text = contentOf(path);
                QVERIFY2(!text.isEmpty(), qPrintable(path));
                breaches += law.breachesOf(path, text);
                roomsRead.insert(law.roomOf(path));
                includes += int(SourceText(text).includes().size());
            }
        }
        // Reading nothing would find nothing wrong.
        QVERIFY(roomsRead.contains(QStringLiteral("core/base")));
        QVERIFY2(includes >= 20, qPrintable(QString::number(includes)));
        report(breaches);
    }

    void noTestIsTooLong()
    {
        QStringList breaches;
        const QStringList paths = sourcesBelow(QStringLiteral("tests"));
        QVERIFY(paths.contains(QStringLiteral("tests/rooms/tst_rooms.cpp")));
        for (const QString &path : paths) {
            const int lines = SourceText(contentOf(path)).lineCount();
            if (lines > RoomLaw::longestFile)
                breaches.append(QStringLiteral("%1:%2: longer than %3 lines")
                                    .arg(path)
                                    .arg(lines)
                                    .arg(RoomLaw::longestFile));
        }
        report(breaches);
    }

    void complainsOf_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("complaint");
        const auto bad = [](const char *name, const char *path, const char *source, const char *complaint) {
            QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(source)
                                << QString::fromUtf8(complaint);
        };
        bad("upwards", "core/base/a.cpp", "#include \"core/store/space.h\"\n",
            "a.cpp:1: core/base may not use core/store");
        bad("sideways", "core/domain/a.h", "\n#include \"core/db/connection.h\"\n",
            "a.h:2: core/domain may not use core/db");
        bad("window code from the core", "core/store/a.cpp", "#include \"ui/text/s.h\"\n",
            "may not use ui/text");
        bad("program from a window", "ui/shell/a.cpp", "#include \"app/cli/x.h\"\n",
            "may not use the programs");
        bad("own header in brackets", "core/base/a.cpp", "#include <core/db/c.h>\n", "may not use core/db");
        bad("with spaces", "core/base/a.cpp", "  #  include   \"core/db/c.h\"\n", "may not use core/db");
        bad("after a block comment", "core/base/a.cpp", "/* why */ #include \"core/db/c.h\"\n",
            "may not use core/db");
        bad("not from the root", "core/db/a.cpp", "#include \"statement.h\"\n", "in no room");
        bad("backwards", "core/base/a.cpp", "#include \"../db/c.h\"\n", "from the root");
        bad("through a room it may use", "core/base/a.cpp", "#include \"core/base/../db/c.h\"\n",
            "from the root");
        bad("computed", "core/base/a.cpp", "#define H <QWidget>\n#include H\n",
            "a.cpp:2: an include that a reader");
        bad("folder below a room", "ui/pages/elsewhere/a.cpp", "int a;\n", "in no room");
        bad("header below a room", "core/base/a.cpp", "#include \"core/base/sub/c.h\"\n", "in no room");
        bad("folder without a room", "core/elsewhere/a.cpp", "int a;\n", "in no room");
        bad("a room in a comment", "core/ghost/a.cpp", "int a;\n", "in no room");
        bad("widget", "core/store/a.cpp", "#include <QWidget>\n", "no windows");
        bad("widget with its module", "core/store/a.cpp", "#include <QtWidgets/QWidget>\n", "no windows");
        bad("widget in lower case", "core/store/a.cpp", "#include <qwidget.h>\n", "no windows");
        bad("widget, both", "core/store/a.cpp", "#include <QtWidgets/qwidget.h>\n", "no windows");
        bad("widget in quotes", "core/store/a.cpp", "#include \"QWidget\"\n", "no windows");
        bad("all widgets", "core/store/a.cpp", "#include <QtWidgets>\n", "no windows");
        bad("dialog", "core/charter/a.cpp", "#include <QDialog>\n", "no windows");
        bad("message box", "core/charter/a.cpp", "#include <QMessageBox>\n", "no windows");
        bad("main window", "core/charter/a.cpp", "#include <QMainWindow>\n", "no windows");
        bad("application", "core/services/a.cpp", "#include <QApplication>\n", "no windows");
        bad("printer", "core/charter/a.cpp", "#include <QPrinter>\n", "no windows");
        bad("window named", "core/base/a.h", "class QWidget;\n", "a.h:1: core/base names a window class");
        bad("sentence", "core/domain/a.cpp", "auto s = tr(\"Projet\");\n",
            "a.cpp:1: the core writes no sentences");
        bad("sentence of an object", "core/domain/a.cpp", "\n\nreturn QObject::tr (\"é\");\n",
            "a.cpp:3: the core writes no");
        bad("sentence of the application", "core/domain/a.cpp",
            "QCoreApplication::translate(\"a\", \"b\");\n", "no sentences");
        bad("sentence for later", "core/domain/a.cpp", "QT_TRANSLATE_NOOP(\"a\", \"b\")\n", "no sentences");
        bad("archive", "core/store/a.cpp", "#include <KZip>\n", "core/store may not use KF6::Archive");
        bad("archive with its folder", "core/store/a.cpp", "#include <KArchive/KZip>\n",
            "may not use KF6::Archive");
        bad("archive in lower case", "core/store/a.cpp", "#include <kzip.h>\n", "may not use KF6::Archive");
        bad("compression", "core/db/a.cpp", "#include <KCompressionDevice>\n", "may not use KF6::Archive");
        bad("archive from a page", "ui/pages/a.cpp", "#include <KArchive>\n", "may not use KF6::Archive");
        bad("sql", "core/store/a.cpp", "#include <QSqlQuery>\n", "only core/db may");
        bad("sql with its module", "core/services/a.cpp", "#include <QtSql/QSqlDatabase>\n",
            "only core/db may");
        bad("sql in lower case", "core/charter/a.cpp", "#include <qsqlerror.h>\n", "only core/db may");
        bad("sql from a page", "ui/pages/a.cpp", "#include <QSqlTableModel>\n", "only core/db may");
        bad("sql from a program", "app/cli/a.cpp", "#include <QSqlDatabase>\n", "only core/db may");
        bad("raw sqlite", "core/store/a.cpp", "#include <sqlite3.h>\n",
            "core/store may not use PkgConfig::SQLITE3");
        bad("raw sqlite in quotes", "core/store/a.cpp", "#include \"sqlite3.h\"\n", "in no room");
        bad("a link that is missing", "core/base/a.cpp", "#include <sodium.h>\n",
            "PkgConfig::SODIUM on its line");
        bad("painting", "core/services/a.cpp", "#include <QPainter>\n", "in the core only core/charter");
        bad("painting with its module", "core/base/a.cpp", "#include <QtGui/QImage>\n",
            "in the core only core/charter");
        bad("a module that is not on the line", "ui/pages/a.cpp", "#include <QSvgRenderer>\n",
            "does not have Qt Svg");
        bad("inside of Qt", "core/base/a.cpp", "#include <QtCore/private/qobject_p.h>\n", "private header");
        bad("no such class", "core/base/a.cpp", "#include <QSurelyNotThere>\n", "does not have");
        bad("message box in a widget", "ui/widgets/a.cpp", "#include <QMessageBox>\n",
            "ui/widgets includes a message box");
        bad("message box opened", "ui/widgets/a.cpp", "void f() { QMessageBox::about(nullptr, {}, {}); }\n",
            "opens a message");
        bad("message box in a page of another name", "ui/pagesmore/a.cpp", "QMessageBox box;\n",
            "in no room");
        QTest::newRow("too long") << QStringLiteral("core/base/a.cpp")
                                  << QStringLiteral("int a;\n").repeated(501)
                                  << QStringLiteral("a.cpp:501: longer than 500 lines");
    }

    void complainsOf()
    {
        QFETCH(QString, path);
        QFETCH(QString, source);
        QFETCH(QString, complaint);
        const QStringList breaches = RoomLaw(smallHouse(), m_headers).breachesOf(path, source);
        QVERIFY2(breaches.join(u'\n').contains(complaint), qPrintable(breaches.join(u'\n')));
        QVERIFY2(breaches.first().startsWith(path + u':'), qPrintable(breaches.first()));
    }

    void acceptsWhatIsAllowed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("source");
        const auto good = [](const char *name, const char *path, const char *source) {
            QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(source);
        };
        good("own room", "core/base/a.cpp",
             "#include \"core/base/a.h\"\n#include <QString>\n#include <vector>\n");
        good("one below", "core/store/a.cpp", "#include \"core/db/connection.h\"\n");
        good("two below", "core/store/a.cpp", "#include \"core/base/result.h\"\n");
        good("own generated code", "core/base/a.cpp", "#include \"a.moc\"\n");
        good("page of a noun", "ui/pages/projets/a.cpp",
             "#include \"core/services/x.h\"\n#include <QMessageBox>\n");
        good("archive", "core/archive/a.cpp",
             "#include <KZip>\n#include <KCompressionDevice>\n#include <sodium.h>\n");
        good("sql", "core/db/a.cpp",
             "#include <QSqlDatabase>\n#include <QtSql/QSqlDriver>\n#include <sqlite3.h>\n");
        good("paper", "core/charter/a.cpp",
             "#include <QPdfWriter>\n#include <QTextDocument>\n#include <QImage>\n");
        good("program", "app/desktop/main.cpp",
             "#include \"ui/shell/w.h\"\n#include <QApplication>\n#include <QMessageBox>\n");
        good("sentence in a window", "ui/widgets/a.cpp", "auto s = tr(\"Projet\");\n");
        good("in a comment", "core/base/a.cpp",
             "// #include <QWidget>\n/* tr(\"é\") QMessageBox\n#include <KZip> */ int a;\n");
        good("in a string", "core/base/a.cpp",
             "auto a = \"tr(x) QWidget /* \";\nauto b = R\"(\n#include <QWidget>\n)\";\n");
        good("quotes in a string", "core/base/a.cpp",
             "auto a = \"\\\"tr(\"; char b = '\"'; auto c = \"QWidget\";\n");
        good("parted digits", "core/base/a.cpp", "int a = 1'000'000; auto b = \"tr(\"; int c = 2'0;\n");
        good("words that end alike", "core/base/a.cpp",
             "str(1); ptr (2); attr(3); m_tr(4); QWidgetLike x;\n");
        QTest::newRow("as long as may be")
            << QStringLiteral("core/base/a.cpp") << QStringLiteral("int a;\n").repeated(500);
    }

    void acceptsWhatIsAllowed()
    {
        QFETCH(QString, path);
        QFETCH(QString, source);
        report(RoomLaw(smallHouse(), m_headers).breachesOf(path, source));
    }

    void complainsOfDeclarations_data()
    {
        QTest::addColumn<QString>("cmake");
        QTest::addColumn<QString>("complaint");
        const auto bad = [](const char *name, const char *cmake, const char *complaint) {
            QTest::newRow(name) << QString::fromUtf8(cmake) << QString::fromUtf8(complaint);
        };
        bad("unknown", "etabli_room(core/a USES core/b QT Core)", "which no etabli_room() declares");
        bad("circle",
            "etabli_room(core/a USES core/b)\netabli_room(core/b USES core/c)\netabli_room(core/c USES "
            "core/a)",
            "circle");
        bad("itself", "etabli_room(core/a USES core/a)", "circle");
        bad("core above", "etabli_room(ui/a QT Core)\netabli_room(core/a USES ui/a)", "above the core");
        bad("core with windows", "etabli_room(core/a QT Core Widgets)", "what windows are made of");
    }

    void complainsOfDeclarations()
    {
        QFETCH(QString, cmake);
        QFETCH(QString, complaint);
        const QStringList breaches = RoomLaw(cmake, m_headers).breachesOfDeclarations();
        QVERIFY2(breaches.join(u'\n').contains(complaint), qPrintable(breaches.join(u'\n')));
    }

    void theSmallHouseStands() { report(RoomLaw(smallHouse(), m_headers).breachesOfDeclarations()); }

private:
    [[nodiscard]] RoomLaw realLaw() const
    {
        return RoomLaw(contentOf(QStringLiteral("core/CMakeLists.txt")) +
                           contentOf(QStringLiteral("ui/CMakeLists.txt")),
                       m_headers);
    }

    static void report(const QStringList &breaches)
    {
        // One line each: a long message of a failed comparison is cut.
        for (const QString &breach : breaches)
            qWarning().noquote() << breach;
        QVERIFY2(breaches.isEmpty(),
                 qPrintable(QStringLiteral("%1 breaches, listed above").arg(breaches.size())));
    }

    QtHeaders m_headers;
};

QTEST_GUILESS_MAIN(RoomsTest)
#include "tst_rooms.moc"
