#include "core/store/editor.h"
#include "core/store/reader.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace etabli;

/// A space on the disk: records created, changed, deleted, brought back, taken back; nothing else is trusted.
class SpaceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ManualClock m_clock{1'770'000'000'000, 10};
    std::unique_ptr<Space> m_space;

    Surroundings surroundings() { return {&m_clock, m_folder.filePath(QStringLiteral("memory")), QStringLiteral("m1")}; }
    QString path(const char *name) { return m_folder.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void init()
    {
        static int n = 0;
        auto space = Space::create(m_folder.filePath(QStringLiteral("s%1").arg(++n)), QStringLiteral("Redon"),
                                   QStringLiteral("Maëlle"), surroundings());
        QVERIFY2(space, qPrintable(space ? QString() : space.error().detail + space.error().subject));
        m_space = std::move(*space);
    }

    void createsChangesAndShows()
    {
        Editor editor(*m_space);
        Reader reader(*m_space);
        const Id id = Id::create(m_clock);
        const QString project = QStringLiteral("project");
        QVERIFY(editor.create(project, id,
                              {FieldChange::set(QStringLiteral("title"), Value(QStringLiteral("Garage solidaire"))),
                               FieldChange::set(QStringLiteral("budget"), Value(qint64(18600050))),
                               FieldChange::add(QStringLiteral("odds"), QStringLiteral("11"))}));
        auto change = editor.change(project, id, {FieldChange::set(QStringLiteral("budget"), Value(qint64(100))),
                                                  FieldChange::add(QStringLiteral("odds"), QStringLiteral("8"))});
        QVERIFY(change);
        auto view = reader.record(project, id);
        QVERIFY(view);
        QCOMPARE(view->title(), QStringLiteral("Garage solidaire"));
        QCOMPARE(view->values.value(QStringLiteral("budget")), Value(qint64(100)));
        QCOMPARE(view->sets.value(QStringLiteral("odds")), QStringList({QStringLiteral("11"), QStringLiteral("8")}));
        const auto history = reader.history(project, id, QStringLiteral("budget"));
        QVERIFY(history);
        QCOMPARE(history->size(), 2);
        QCOMPARE(history->last().before, QList<Value>{Value(qint64(18600050))});

        auto undone = editor.revert(*change);
        QVERIFY(undone);
        QCOMPARE(reader.record(project, id)->values.value(QStringLiteral("budget")), Value(qint64(18600050)));
        QCOMPARE(reader.record(project, id)->sets.value(QStringLiteral("odds")), QStringList{QStringLiteral("11")});
        QVERIFY(editor.revert(*undone));
        QCOMPARE(reader.record(project, id)->values.value(QStringLiteral("budget")), Value(qint64(100)));
    }

    void deletesAndBringsBack()
    {
        Editor editor(*m_space);
        Reader reader(*m_space);
        const Id id = Id::create(m_clock);
        const QString note = QStringLiteral("note");
        QVERIFY(editor.create(note, id, {FieldChange::set(QStringLiteral("text"), Value(QStringLiteral("entendu")))}));
        const auto removed = editor.remove(note, id);
        QVERIFY(removed);
        QCOMPARE(reader.record(note, id)->life, Life::Gone);
        QCOMPARE(editor.change(note, id, {FieldChange::set(QStringLiteral("text"), Value(QStringLiteral("x")))}).error().fault,
                 Fault::RecordGone);
        int lines = 0;
        QVERIFY(reader.dump([&](const QJsonObject &) -> Result<void> { ++lines; return {}; }));
        QCOMPARE(lines, 0);
        QVERIFY(editor.revert(*removed));
        QCOMPARE(reader.record(note, id)->life, Life::Alive);
        QVERIFY(editor.remove(note, id));
        QVERIFY(editor.bringBack(note, id));
        QCOMPARE(reader.record(note, id)->life, Life::Alive);
        QCOMPARE(reader.record(note, id)->text(u"text"), QStringLiteral("entendu"));
    }

    void survivesReopening()
    {
        Editor editor(*m_space);
        const Id id = Id::create(m_clock);
        QVERIFY(editor.create(QStringLiteral("organisation"), id,
                              {FieldChange::set(QStringLiteral("name"), Value(QStringLiteral("Les Roues")))}));
        const QString folder = m_space->folder().path();
        const Id stream = m_space->site().stream;
        m_space.reset();
        auto again = Space::open(folder, Space::Access::Write, surroundings());
        QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
        QVERIFY(!(*again)->foundCopied());
        QCOMPARE((*again)->site().stream, stream);
        QCOMPARE(Reader(**again).record(QStringLiteral("organisation"), id)->title(), QStringLiteral("Les Roues"));
        const auto second = Space::open(folder, Space::Access::Write, surroundings());
        QVERIFY(!second);
        QCOMPARE(second.error().fault, Fault::SpaceLocked);
        QVERIFY(Space::open(folder, Space::Access::Read, surroundings()));
    }

    void noticesACopy()
    {
        const QString folder = m_space->folder().path();
        const Id stream = m_space->site().stream;
        m_space.reset();
        const QString copy = folder + QStringLiteral("-copie");
        QVERIFY(QDir().mkpath(copy));
        for (const char *name : {"etabli.sqlite", "site.json"})
            QVERIFY(QFile::copy(folder + u'/' + QString::fromLatin1(name), copy + u'/' + QString::fromLatin1(name)));
        auto opened = Space::open(copy, Space::Access::Write, surroundings());
        QVERIFY(opened);
        QVERIFY((*opened)->foundCopied());
        QVERIFY((*opened)->site().stream != stream);
    }
};

QTEST_GUILESS_MAIN(SpaceTest)
#include "tst_space.moc"
