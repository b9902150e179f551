#pragma once

#include "core/fonts/fonts.h"
#include "core/jobs/answer.h"
#include "core/services/exporting.h"
#include "core/services/merging.h"
#include "core/services/records.h"
#include "ui/commands/edits.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

/// A space on the disk behind its lanes, for tests of windows; and keys that carry accents.
class WindowSpace
{
public:
    WindowSpace()
    {
        if (!m_folder.isValid())
            qFatal("no temporary folder");
        m_options.surroundings = {&m_clock, m_folder.filePath(QStringLiteral("memory")), QStringLiteral("m1")};
        auto made = etabli::Workspace::create(path(), QStringLiteral("Poste de Redon"),
                                              QStringLiteral("Maëlle Guivarc’h"), m_options);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("espace")); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] const etabli::WorkspaceOptions &options() const { return m_options; }
    [[nodiscard]] etabli::Edits &edits() { return *m_edits; }
    [[nodiscard]] etabli::Desk &desk() { return *m_desk; }
    [[nodiscard]] QUndoStack &undo() { return m_undo; }

    /// Runs a job before the desk is open, on this thread.
    template <typename Job>
    void prepare(Job job)
    {
        auto opened = etabli::Workspace::open(path(), etabli::Space::Access::Write, m_options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        job(**opened);
    }

    [[nodiscard]] bool hasDesk() const { return m_desk != nullptr; }

    void open(etabli::Space::Access access = etabli::Space::Access::Write)
    {
        m_desk = std::make_unique<etabli::Desk>();
        auto future = m_desk->open(path(), access, m_options);
        future.waitForFinished();
        if (!future.result())
            qFatal("%s", qPrintable(future.result().error().detail));
        m_edits = std::make_unique<etabli::Edits>(*m_desk, m_undo);
    }

    void close()
    {
        m_edits.reset();
        m_desk.reset();
    }

    /// Makes a record; gives its identifier.
    static QString make(etabli::Workspace &workspace, const QString &type, const QStringList &assignments)
    {
        QList<etabli::Assignment> list;
        for (const QString &text : assignments)
            list += *etabli::Assignment::fromText(text);
        const auto made = etabli::Records(workspace).create(type, list);
        if (!made)
            qFatal("%s %s", qPrintable(made.error().subject), qPrintable(made.error().detail));
        return made->record.toString();
    }

    /// The record as the store has it, asked on the reading lane.
    [[nodiscard]] etabli::RecordView stored(const QString &type, const QString &id)
    {
        auto future = m_desk->read([=](etabli::Workspace &workspace) { return etabli::Records(workspace).show(type, id); });
        future.waitForFinished();
        return future.result() ? *future.result() : etabli::RecordView{};
    }

    /// Types a text key by key, accents included, in what has the focus.
    static void type(const QString &text)
    {
        for (const QChar letter : text) {
            QWidget *focused = QApplication::focusWidget();
            QVERIFY(focused);
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(focused, &press);
            QApplication::sendEvent(focused, &release);
        }
    }

private:
    QTemporaryDir m_folder;
    etabli::SystemClock m_clock;
    etabli::WorkspaceOptions m_options;
    QUndoStack m_undo;
    std::unique_ptr<etabli::Desk> m_desk;
    std::unique_ptr<etabli::Edits> m_edits;
};
