#pragma once

#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

class SourceText;

/// Which Qt module a header belongs to, whatever its spelling (<QWidget>, <qwidget.h>, <QtWidgets/QWidget>).
/// Read once from the headers Qt was installed with. Plain value, any thread.
class QtHeaders
{
public:
    /// Reads the installed headers; isEmpty() when there are none to read.
    [[nodiscard]] static QtHeaders installed();

    [[nodiscard]] bool isEmpty() const { return m_modules.isEmpty(); }
    /// "Widgets" for QWidget; empty for what is no header of Qt.
    [[nodiscard]] QString moduleOf(const QString &include) const;

private:
    void readFolder(const QString &folder, const QString &module);

    QHash<QString, QString> m_modules;
};

/// Who may include whom: the etabli_room() lines, and the few rules that no link list can say.
/// Each breach is one sentence "path:line: reason". Plain value, any thread.
class RoomLaw
{
public:
    /// `cmake` is the text of the CMake lists that declare the rooms.
    RoomLaw(const QString &cmake, QtHeaders headers);

    [[nodiscard]] QStringList rooms() const { return m_rooms.keys(); }
    /// What is wrong with the declarations themselves: unknown rooms, circles, a core that uses the windows.
    [[nodiscard]] QStringList breachesOfDeclarations() const;
    /// What is wrong with one source; `path` is relative to the root.
    [[nodiscard]] QStringList breachesOf(const QString &path, const QString &text) const;
    /// The declared room that holds `path`, "app" for the programs, empty when there is none.
    [[nodiscard]] QString roomOf(const QString &path) const;

    static constexpr int longestFile = 500;

private:
    struct Room
    {
        QStringList uses;
        QStringList qt;
        QStringList libraries;
    };

    [[nodiscard]] QSet<QString> reachableFrom(const QString &room) const;
    [[nodiscard]] QString complaintAboutOwn(const QString &room, const QString &include) const;
    [[nodiscard]] QString complaintAboutQt(const QString &room, const QString &include) const;
    [[nodiscard]] QString complaintAboutLibrary(const QString &room, const QString &include) const;
    void complainAboutWords(const QString &room, const SourceText &source, const QString &path,
                            QStringList &breaches) const;

    QMap<QString, Room> m_rooms;
    QtHeaders m_headers;
};
