#pragma once

#include "faultcase.h"

#include "core/store/editor.h"
#include "core/store/reader.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

namespace etabli {

inline FieldChange field(const char *name, const char *value)
{
    return FieldChange::set(QString::fromLatin1(name), Value(QString::fromUtf8(value)));
}

/// Workbenches of one test, in a folder that goes with it, under a clock they share.
class Benches
{
protected:
    const QString m_note = QStringLiteral("note");
    const QString m_project = QStringLiteral("project");
    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<std::unique_ptr<Workbench>> m_benches;
    qint64 m_now = 1'770'000'000'000;

    Workbench &workbench(const char *name)
    {
        m_benches.push_back(std::make_unique<Workbench>(m_folder->filePath(QString::fromLatin1(name)),
                                                        QString::fromLatin1(name), m_now));
        return *m_benches.back();
    }
    void tick()
    {
        m_now += 60'000;
        for (const auto &bench : m_benches)
            bench->clock().set(m_now);
    }
    Id newId() { return Id::create(m_benches.front()->clock()); }
    bool create(Workbench &at, const QString &type, const Id &id, const QList<FieldChange> &changes)
    {
        tick();
        return Editor(at.space()).create(type, id, changes).has_value();
    }
    bool change(Workbench &at, const QString &type, const Id &id, const QList<FieldChange> &changes)
    {
        tick();
        const auto done = Editor(at.space()).change(type, id, changes);
        if (!done)
            qWarning("%s %s", qPrintable(done.error().subject), qPrintable(done.error().detail));
        return done.has_value();
    }
    RecordView view(Workbench &at, const QString &type, const Id &id)
    {
        return Reader(at.space()).record(type, id).value_or(RecordView());
    }
    QString text(Workbench &at, const QString &type, const Id &id, const char *name)
    {
        return view(at, type, id).text(QString::fromLatin1(name));
    }
    /// A copy on a machine that says the same of itself: nothing but the folder's name betrays it, and that is
    /// put right too.
    Workbench &cloneOf(Workbench &original)
    {
        original.close();
        const QString path = m_folder->filePath(QStringLiteral("clone"));
        const QString memory = QStringLiteral("-memory");
        bool copied = putBack(original.folder(), path) && putBack(original.folder() + memory, path + memory);
        SpaceFolder folder(path);
        auto site = folder.readSite();
        if (site) {
            site->path = QFileInfo(path).canonicalFilePath();
            copied = copied && folder.writeSite(*site).has_value();
        }
        if (!site || !copied || !original.reopen())
            qFatal("no clone");
        m_benches.push_back(std::make_unique<Workbench>(path, m_now));
        return *m_benches.back();
    }
    void makeFolder()
    {
        m_benches.clear();
        m_folder = std::make_unique<QTemporaryDir>(quickFolderTemplate());
        QVERIFY(m_folder->isValid());
    }
};

} // namespace etabli
