#include "workbench.h"

#include "core/store/editor.h"
#include "core/store/reader.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace etabli;

namespace {

QList<FieldChange> setting(const char *field, const char *value)
{
    return {FieldChange::set(QString::fromLatin1(field), Value(QString::fromUtf8(value)))};
}

} // namespace

/// The scenarios by which tools that merge tables are judged, replayed between two workbenches with a common past:
/// a merge is never refused, nothing is lost without a word, and both end with the same space.
class MergeScenariosTest : public QObject
{
    Q_OBJECT

    const QString m_organisation = QStringLiteral("organisation");
    const QString m_project = QStringLiteral("project");
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workbench> m_left;
    std::unique_ptr<Workbench> m_right;
    Id m_shared;  ///< a project both know
    Id m_partner; ///< an organisation both know
    qint64 m_now = 0;

    static Editor editor(Workbench &bench) { return Editor(bench.space()); }
    static RecordView view(Workbench &bench, const QString &type, const Id &id)
    {
        return Reader(bench.space()).record(type, id).value_or(RecordView());
    }
    static QStringList history(Workbench &bench, const QString &type, const Id &id, const char *field)
    {
        QStringList values;
        const auto entries = Reader(bench.space()).history(type, id, QString::fromLatin1(field));
        if (entries)
            for (const HistoryEntry &entry : *entries)
                for (const Value &value : entry.values)
                    values.append(value.toText());
        return values;
    }
    void tick()
    {
        m_now += 1000;
        m_left->clock().set(m_now);
        m_right->clock().set(m_now);
    }
    /// Each merges the other's archive: neither is refused, both show the same.
    bool meet()
    {
        tick();
        const auto one = m_left->giveTo(*m_right);
        const auto two = m_right->giveTo(*m_left);
        if (!one || !two || !one->waiting.isEmpty() || !two->waiting.isEmpty())
            return false;
        return m_left->dump() == m_right->dump() && m_left->conflicts() == m_right->conflicts();
    }

private Q_SLOTS:
    void init()
    {
        m_now = 1'770'000'000'000;
        m_folder = std::make_unique<QTemporaryDir>(quickFolderTemplate());
        m_left = std::make_unique<Workbench>(m_folder->filePath(QStringLiteral("left")), QStringLiteral("Redon"), m_now);
        m_right = std::make_unique<Workbench>(m_folder->filePath(QStringLiteral("right")), QStringLiteral("Vitré"), m_now + 5);
        m_shared = Id::create(m_left->clock());
        m_partner = Id::create(m_right->clock());
        tick();
        QVERIFY(editor(*m_left).create(m_project, m_shared, setting("title", "Halle")));
        QVERIFY(editor(*m_left).create(m_organisation, m_partner, setting("name", "Les Roues")));
        QVERIFY(meet());
        tick();
    }
    void cleanup()
    {
        m_left.reset();
        m_right.reset();
    }

    void concurrentInserts()
    {
        const Id here = Id::create(m_left->clock());
        const Id there = Id::create(m_right->clock());
        QVERIFY(editor(*m_left).create(m_project, here, setting("title", "Épicerie")));
        QVERIFY(editor(*m_right).create(m_project, there, setting("title", "Épicerie")));
        QVERIFY(meet());
        for (Workbench *bench : {m_left.get(), m_right.get()}) {
            QCOMPARE(view(*bench, m_project, here).title(), QStringLiteral("Épicerie"));
            QCOMPARE(view(*bench, m_project, there).title(), QStringLiteral("Épicerie"));
            QCOMPARE(bench->conflicts(), 0);
        }
    }

    /// The same record minted on both sides (an import of the same table): what differs is a conflict, no more.
    void insertsOfTheSameRecord()
    {
        const Id id = Id::create(m_left->clock());
        QVERIFY(editor(*m_left).create(m_organisation, id, {setting("name", "Scop Œuvre") + setting("acronym", "SO")}));
        QVERIFY(editor(*m_right).create(m_organisation, id, {setting("name", "Scop Œuvre") + setting("acronym", "ScO")}));
        QVERIFY(meet());
        QCOMPARE(m_left->conflicts(), 1);
        QCOMPARE(view(*m_left, m_organisation, id).conflicts.value(QStringLiteral("acronym")).size(), 2);
        QVERIFY(!view(*m_left, m_organisation, id).conflicts.contains(QStringLiteral("name")));
    }

    void editsOfDifferentFields()
    {
        QVERIFY(editor(*m_left).change(m_project, m_shared, setting("summary", "Un lieu")));
        QVERIFY(editor(*m_right).change(m_project, m_shared, setting("need", "Un toit")));
        QVERIFY(meet());
        const RecordView merged = view(*m_left, m_project, m_shared);
        QCOMPARE(merged.text(u"summary"), QStringLiteral("Un lieu"));
        QCOMPARE(merged.text(u"need"), QStringLiteral("Un toit"));
        QCOMPARE(m_left->conflicts(), 0);
    }

    void editsOfTheSameField()
    {
        QVERIFY(editor(*m_left).change(m_project, m_shared, setting("title", "Halle aux blés")));
        m_right->clock().advance(5);
        QVERIFY(editor(*m_right).change(m_project, m_shared, setting("title", "Halle aux grains")));
        QVERIFY(meet());
        QCOMPARE(m_left->conflicts(), 1);
        // The latest is shown, the other stands beside it, and both may be chosen.
        QCOMPARE(view(*m_left, m_project, m_shared).title(), QStringLiteral("Halle aux grains"));
        const auto open = Reader(m_left->space()).conflicts();
        QVERIFY(open);
        QCOMPARE(open->first().candidates.size(), 2);
        QCOMPARE(open->first().candidates[1].value.toText(), QStringLiteral("Halle aux blés"));
        QCOMPARE(open->first().candidates[1].site, QStringLiteral("Redon"));
        tick();
        QVERIFY(editor(*m_right).change(m_project, m_shared, setting("title", "Halle aux blés")));
        QVERIFY(meet());
        QCOMPARE(m_left->conflicts(), 0);
        QVERIFY(history(*m_left, m_project, m_shared, "title").contains(QStringLiteral("Halle aux grains")));
    }

    void theSameEditOnBothSides()
    {
        QVERIFY(editor(*m_left).change(m_project, m_shared, setting("title", "Halle d’été")));
        QVERIFY(editor(*m_right).change(m_project, m_shared, setting("title", "Halle d’e\u0301te\u0301 ")));
        QVERIFY(meet());
        QCOMPARE(m_left->conflicts(), 0);
    }

    void anEditAgainstAnEmptying()
    {
        QVERIFY(editor(*m_left).change(m_project, m_shared, setting("title", "Halle couverte")));
        QVERIFY(editor(*m_right).change(m_project, m_shared, {FieldChange::set(QStringLiteral("title"), Value())}));
        QVERIFY(meet());
        QCOMPARE(m_left->conflicts(), 1); // empty counts as a value
        QVERIFY(history(*m_right, m_project, m_shared, "title").contains(QStringLiteral("Halle couverte")));
    }

    void bothDelete()
    {
        QVERIFY(editor(*m_left).remove(m_project, m_shared));
        QVERIFY(editor(*m_right).remove(m_project, m_shared));
        QVERIFY(meet());
        QCOMPARE(view(*m_left, m_project, m_shared).life, Life::Gone);
        QCOMPARE(m_left->conflicts(), 0);
    }

    void deleteAgainstUpdate_data()
    {
        QTest::addColumn<bool>("leftDeletes");
        QTest::newRow("the receiver deleted") << true;
        QTest::newRow("the sender deleted") << false;
    }

    void deleteAgainstUpdate()
    {
        QFETCH(bool, leftDeletes);
        Workbench &deleting = leftDeletes ? *m_left : *m_right;
        Workbench &editing = leftDeletes ? *m_right : *m_left;
        QVERIFY(editor(deleting).remove(m_project, m_shared));
        QVERIFY(editor(editing).change(m_project, m_shared, setting("summary", "Ne pas perdre")));
        QVERIFY(meet());
        QCOMPARE(view(*m_left, m_project, m_shared).life, Life::Disputed);
        QCOMPARE(view(*m_left, m_project, m_shared).text(u"summary"), QStringLiteral("Ne pas perdre"));
        QCOMPARE(m_left->conflicts(), 1);
        // Settled by deleting again, or by bringing back: for both, and for good.
        tick();
        QVERIFY(leftDeletes ? editor(deleting).remove(m_project, m_shared)
                            : editor(editing).bringBack(m_project, m_shared));
        QVERIFY(meet());
        QCOMPARE(m_right->conflicts(), 0);
        QCOMPARE(view(*m_right, m_project, m_shared).life, leftDeletes ? Life::Gone : Life::Alive);
    }

    /// A reference to a record deleted elsewhere: neither the delete nor the reference is refused.
    void aReferenceToADeletedRecord()
    {
        QVERIFY(editor(*m_left).change(m_project, m_shared, setting("lead", m_partner.toString().toLatin1().constData())));
        QVERIFY(editor(*m_right).remove(m_organisation, m_partner));
        QVERIFY(meet());
        QCOMPARE(view(*m_left, m_project, m_shared).text(u"lead"), m_partner.toString());
        QCOMPARE(view(*m_left, m_organisation, m_partner).life, Life::Gone);
        QCOMPARE(view(*m_left, m_organisation, m_partner).title(), QStringLiteral("Les Roues"));
        QCOMPARE(m_left->conflicts(), 0);
    }

    /// A reference that comes before the record it names, and the record never comes.
    void aReferenceToAnAbsentRecord()
    {
        const Id absent = Id::create(m_left->clock());
        QVERIFY(editor(*m_left).change(m_project, m_shared, setting("lead", absent.toString().toLatin1().constData())));
        QVERIFY(meet());
        QCOMPARE(view(*m_right, m_project, m_shared).text(u"lead"), absent.toString());
    }

    /// Two organisations with the same number: both stay, each with its number.
    void theSameUniqueValueTwice()
    {
        const Id here = Id::create(m_left->clock());
        const Id there = Id::create(m_right->clock());
        QVERIFY(editor(*m_left).create(m_organisation, here, {setting("name", "Ville de Redon") + setting("siren", "213502362")}));
        QVERIFY(editor(*m_right).create(m_organisation, there, {setting("name", "Mairie de Redon") + setting("siren", "213502362")}));
        QVERIFY(meet());
        for (const Id &id : {here, there})
            QCOMPARE(view(*m_left, m_organisation, id).text(u"siren"), QStringLiteral("213502362"));
        // Joined later, they are one, and who pointed to the first arrives at the second.
        tick();
        QVERIFY(editor(*m_right).join(m_organisation, there, here));
        QVERIFY(meet());
        QCOMPARE(Reader(m_left->space()).resolved(m_organisation, there).value_or(Id()), here);
    }

    void setsKeepWhatEitherAdds()
    {
        const QString tags = QStringLiteral("tags");
        QVERIFY(editor(*m_left).change(m_project, m_shared, {FieldChange::add(tags, QStringLiteral("eau")),
                                                             FieldChange::add(tags, QStringLiteral("blé"))}));
        QVERIFY(meet());
        tick();
        QVERIFY(editor(*m_left).change(m_project, m_shared, {FieldChange::remove(tags, QStringLiteral("eau")),
                                                             FieldChange::remove(tags, QStringLiteral("blé"))}));
        QVERIFY(editor(*m_right).change(m_project, m_shared, {FieldChange::remove(tags, QStringLiteral("blé"))}));
        QVERIFY(editor(*m_right).change(m_project, m_shared, {FieldChange::add(tags, QStringLiteral("blé"))}));
        QVERIFY(editor(*m_right).change(m_project, m_shared, {FieldChange::add(tags, QStringLiteral("été"))}));
        QVERIFY(meet());
        // Put in again by someone who did not know: in wins over out, and it is no conflict.
        QCOMPARE(view(*m_left, m_project, m_shared).sets.value(tags), QStringList({QStringLiteral("blé"), QStringLiteral("été")}));
        QCOMPARE(m_left->conflicts(), 0);
    }

    /// Types and fields of a later version merge, dump and travel like any other.
    void whatThisVersionDoesNotKnow()
    {
        const QString hive = QStringLiteral("ruche");
        const Id id = Id::create(m_left->clock());
        QVERIFY(editor(*m_left).create(hive, id, setting("reine", "Élisabeth")));
        QVERIFY(editor(*m_left).change(m_project, m_shared, setting("champ_futur", "à garder")));
        QVERIFY(meet());
        tick();
        QVERIFY(editor(*m_left).change(hive, id, setting("reine", "Anne")));
        QVERIFY(editor(*m_right).change(hive, id, setting("reine", "Mathilde")));
        QVERIFY(meet());
        QCOMPARE(m_left->conflicts(), 1);
        // A third, who only meets the second, has it all.
        Workbench third(m_folder->filePath(QStringLiteral("third")), QStringLiteral("Fougères"), m_now);
        QVERIFY(m_right->giveTo(third, true));
        QCOMPARE(third.dump(), m_left->dump());
        QCOMPARE(view(third, m_project, m_shared).text(u"champ_futur"), QStringLiteral("à garder"));
    }
};

QTEST_GUILESS_MAIN(MergeScenariosTest)
#include "tst_mergescenarios.moc"
