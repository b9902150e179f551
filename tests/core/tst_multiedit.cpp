#include "core/services/multiedit.h"

#include <QTemporaryDir>
#include <QTest>

using namespace etabli;
using namespace Qt::StringLiterals;

/// Several records edited at once: what is told before, all or nothing, taken back as one.
class MultiEditTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ManualClock m_clock{1'770'000'000'000, 10};
    std::unique_ptr<Workspace> m_workspace;
    int m_count = 0;
    const QString m_type = u"project"_s;

    QString make(const QStringList &words)
    {
        QList<Assignment> assignments;
        for (const QString &word : words)
            assignments += *Assignment::fromText(word);
        const auto receipt = Records(*m_workspace).create(m_type, assignments);
        return receipt ? receipt->record.toString() : QString();
    }
    RecordView now(const QString &id) { return *Records(*m_workspace).show(m_type, id); }
    QString stage(const QString &id) { return now(id).text(u"stage"); }
    static Assignment set(const QString &field, const QString &typed) { return {field, Assignment::Kind::Set, typed}; }

private Q_SLOTS:
    void init()
    {
        WorkspaceOptions options;
        options.surroundings = {&m_clock, m_folder.filePath(u"memory"_s), u"m1"_s};
        options.sharedFolder = m_folder.filePath(u"reference"_s);
        auto made = Workspace::create(m_folder.filePath(u"s%1"_s.arg(++m_count)), u"Redon"_s, u"Maëlle"_s, options);
        QVERIFY(made);
        m_workspace = std::move(*made);
    }

    void tellsBeforeAnythingIsWritten()
    {
        const QString one = make({u"title=Épicerie"_s, u"stage=E0"_s});
        const QString two = make({u"title=Garage"_s});
        const QString three = make({u"title=Halle"_s, u"stage=E2"_s});
        const QString gone = make({u"title=L’ancien four"_s});
        QVERIFY(Records(*m_workspace).remove(m_type, gone));
        const auto preview = MultiEdit(*m_workspace).preview(m_type, {one, two, three, gone}, u"stage"_s, {set(u"stage"_s, u"E2"_s)});
        QVERIFY(preview);
        QCOMPARE(preview->changing, 2);
        QCOMPARE(preview->same, 1);
        QCOMPARE(preview->gone, QStringList{u"L’ancien four"_s});
        QCOMPARE(preview->ids, QStringList({one, two, three}));
        QCOMPARE(preview->lines.size(), 2);
        QCOMPARE(preview->lines.first().title, u"Épicerie"_s);
        QCOMPARE(preview->lines.first().before, QStringList{u"E0"_s});
        QCOMPARE(preview->lines.first().after, QStringList{u"E2"_s});
        QCOMPARE(preview->lines.last().before, QStringList());
        QCOMPARE(stage(one), u"E0"_s);
        QCOMPARE(MultiEdit(*m_workspace).preview(m_type, {one, two, three}, u"stage"_s, {set(u"stage"_s, {})}, 1)->lines.size(), 1);
    }

    void oneUndoTakesAllBack()
    {
        QStringList ids;
        for (int i = 0; i < 40; ++i)
            ids += make({u"title=Projet %1"_s.arg(i), i % 2 ? u"stage=E1"_s : u"summary=rien"_s});
        MultiEdit edit(*m_workspace);
        const auto receipt = edit.apply(m_type, ids, {set(u"stage"_s, u"E3"_s)});
        QVERIFY(receipt);
        QCOMPARE(receipt->records().size(), 40);
        for (const QString &id : std::as_const(ids))
            QCOMPARE(stage(id), u"E3"_s);
        const auto undone = m_workspace->editor().revert(*receipt);
        QVERIFY(undone);
        QCOMPARE(undone->records().size(), 40);
        for (int i = 0; i < ids.size(); ++i)
            QCOMPARE(stage(ids.at(i)), i % 2 ? u"E1"_s : QString());
        QVERIFY(m_workspace->editor().revert(*undone));
        QCOMPARE(stage(ids.first()), u"E3"_s);
        QCOMPARE(stage(ids.last()), u"E3"_s);
    }

    void aStageThatChangesIsDated()
    {
        const QString today = QDateTime::fromMSecsSinceEpoch(m_clock.now()).date().toString(Qt::ISODate);
        const QString same = make({u"title=Halle"_s, u"stage=E2"_s, u"stage_on=2025-03-01"_s});
        const QString other = make({u"title=Garage"_s, u"stage=E0"_s, u"stage_on=2024-01-01"_s});
        const auto receipt = MultiEdit(*m_workspace).apply(m_type, {same, other}, {set(u"stage"_s, u"E2"_s)});
        QVERIFY(receipt);
        QCOMPARE(now(same).text(u"stage_on"), u"2025-03-01"_s);
        QCOMPARE(now(other).text(u"stage_on"), today);
        QVERIFY(m_workspace->editor().revert(*receipt));
        QCOMPARE(stage(other), u"E0"_s);
        QCOMPARE(now(other).text(u"stage_on"), u"2024-01-01"_s);

        // Another date said goes first; the date goes with its stage; the command line writes what it is given.
        QVERIFY(Records(*m_workspace).edit(m_type, other, {set(u"stage"_s, u"E3"_s), set(u"stage_on"_s, u"2026-01-05"_s)}));
        QCOMPARE(now(other).text(u"stage_on"), u"2026-01-05"_s);
        QVERIFY(Records(*m_workspace).edit(m_type, other, {set(u"stage"_s, {})}));
        QCOMPARE(now(other).text(u"stage_on"), QString());
        QVERIFY(Records(*m_workspace).set(m_type, same, {set(u"stage"_s, u"E4"_s)}));
        QCOMPARE(now(same).text(u"stage_on"), u"2025-03-01"_s);
    }

    void allOrNothing()
    {
        const QString one = make({u"title=Épicerie"_s});
        const QString gone = make({u"title=L’ancien four"_s});
        QVERIFY(Records(*m_workspace).remove(m_type, gone));
        MultiEdit edit(*m_workspace);
        const auto refused = edit.apply(m_type, {one, gone}, {set(u"stage"_s, u"E2"_s)});
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::RecordGone);
        QCOMPARE(refused.error().subject, u"L’ancien four"_s);
        QCOMPARE(stage(one), QString());
        QCOMPARE(edit.apply(m_type, {one}, {set(u"stage"_s, u"E99"_s)}).error().fault, Fault::UnknownCode);
        QCOMPARE(edit.apply(m_type, {one, u"pas un identifiant"_s}, {set(u"stage"_s, u"E2"_s)}).error().fault, Fault::UnknownRecord);
        QCOMPARE(edit.apply(m_type, {one}, {set(u"title"_s, {})}).error().fault, Fault::RequiredMissing);
        QCOMPARE(stage(one), QString());
        QCOMPARE(edit.apply(m_type, QStringList(MultiEdit::mostRecords + 1, one), {set(u"stage"_s, u"E2"_s)}).error().fault, Fault::TooLarge);
        QVERIFY(edit.apply(m_type, {}, {set(u"stage"_s, u"E2"_s)})->isEmpty());
    }

    void elementsOfSets()
    {
        const QString one = make({u"title=Un"_s, u"tags+=mobilité"_s, u"tags+=énergie"_s});
        const QString two = make({u"title=Deux"_s, u"tags+=énergie"_s});
        MultiEdit edit(*m_workspace);
        auto preview = edit.preview(m_type, {one, two}, u"tags"_s, {{u"tags"_s, Assignment::Kind::Add, u"mobilité"_s}});
        QCOMPARE(preview->changing, 1);
        QCOMPARE(preview->lines.first().id, two);
        QVERIFY(edit.apply(m_type, {one, two}, {{u"tags"_s, Assignment::Kind::Add, u"mobilité"_s}}));
        QCOMPARE(now(two).sets.value(u"tags"_s), QStringList({u"mobilité"_s, u"énergie"_s}));
        QVERIFY(edit.apply(m_type, {one, two}, {{u"tags"_s, Assignment::Kind::Remove, u"énergie"_s}}));
        QCOMPARE(now(one).sets.value(u"tags"_s), QStringList{u"mobilité"_s});
        preview = edit.preview(m_type, {one, two}, u"tags"_s, {set(u"tags"_s, {})});
        QCOMPARE(preview->lines.first().after, QStringList());
        const auto emptied = edit.apply(m_type, {one, two}, {set(u"tags"_s, {})});
        QVERIFY(now(one).sets.value(u"tags"_s).isEmpty() && now(two).sets.value(u"tags"_s).isEmpty());
        QVERIFY(m_workspace->editor().revert(*emptied));
        QCOMPARE(now(two).sets.value(u"tags"_s), QStringList{u"mobilité"_s});
    }

    void severalDeletedAndBroughtBack()
    {
        const QStringList ids{make({u"title=Un"_s}), make({u"title=Deux"_s}), make({u"title=Trois"_s})};
        MultiEdit edit(*m_workspace);
        QVERIFY(Records(*m_workspace).remove(m_type, ids.at(1)));
        const auto removed = edit.remove(m_type, ids);
        QVERIFY(removed);
        QCOMPARE(removed->records().size(), 2);
        QCOMPARE(now(ids.at(2)).life, Life::Gone);
        QVERIFY(m_workspace->editor().revert(*removed));
        QCOMPARE(now(ids.at(0)).life, Life::Alive);
        QCOMPARE(now(ids.at(1)).life, Life::Gone);
        QCOMPARE(now(ids.at(2)).life, Life::Alive);
        QVERIFY(edit.remove(m_type, ids));
        const auto back = edit.bringBack(m_type, ids);
        QVERIFY(back);
        QCOMPARE(back->records().size(), 3);
        for (const QString &id : ids)
            QCOMPARE(now(id).life, Life::Alive);
    }

    void readOnlySpacesRefuse()
    {
        const QString one = make({u"title=Un"_s});
        const QString path = m_workspace->space().folder().path();
        m_workspace.reset();
        WorkspaceOptions options;
        options.surroundings = {&m_clock, m_folder.filePath(u"memory"_s), u"m1"_s};
        auto opened = Workspace::open(path, Space::Access::Read, options);
        QVERIFY(opened);
        MultiEdit edit(**opened);
        QCOMPARE(edit.preview(m_type, {one}, u"stage"_s, {set(u"stage"_s, u"E1"_s)})->changing, 1);
        QCOMPARE(edit.apply(m_type, {one}, {set(u"stage"_s, u"E1"_s)}).error().fault, Fault::ReadOnly);
        QCOMPARE(edit.remove(m_type, {one}).error().fault, Fault::ReadOnly);
    }
};

QTEST_GUILESS_MAIN(MultiEditTest)
#include "tst_multiedit.moc"
