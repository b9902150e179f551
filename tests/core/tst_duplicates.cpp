#include "core/services/duplicates.h"
#include "core/services/exporting.h"
#include "core/services/merging.h"
#include "core/services/records.h"
#include "core/store/joined.h"
#include "core/store/listing.h"
#include "core/store/search.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace etabli;
using namespace Qt::StringLiterals;

/// Possible duplicates found, told apart and joined, on spaces of the disk.
class DuplicatesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ManualClock m_clock{1'770'000'000'000, 10};
    std::unique_ptr<Workspace> m_workspace;
    int m_count = 0;

    std::unique_ptr<Workspace> made(const QString &site)
    {
        WorkspaceOptions options;
        options.surroundings = {&m_clock, m_folder.filePath(u"memory"_s), u"m1"_s};
        options.sharedFolder = m_folder.filePath(u"reference"_s);
        auto workspace = Workspace::create(m_folder.filePath(u"s%1"_s.arg(++m_count)), site, u"Maëlle"_s, options);
        if (!workspace)
            qWarning("%s %s", qPrintable(faultName(workspace.error().fault)), qPrintable(workspace.error().detail));
        return workspace ? std::move(*workspace) : nullptr;
    }
    static Id make(Workspace &workspace, const QString &type, const QStringList &words)
    {
        QList<Assignment> list;
        for (const QString &word : words)
            list += *Assignment::fromText(word);
        const auto receipt = Records(workspace).create(type, list);
        return receipt ? receipt->record : Id();
    }
    Id organisation(const QStringList &words) { return make(*m_workspace, u"organisation"_s, words); }
    QList<PossibleDuplicate> likely(const Id &id, const QString &type = u"organisation"_s)
    {
        const auto found = Duplicates(*m_workspace).of(type, id);
        return found.value_or(QList<PossibleDuplicate>{});
    }
    QList<PossibleDuplicate> typed(const QMap<QString, QString> &values, const QString &type = u"organisation"_s)
    {
        const auto found = Duplicates(*m_workspace).like({type, {}, values});
        return found.value_or(QList<PossibleDuplicate>{});
    }
    QList<DuplicatePair> all(const QString &type = u"organisation"_s)
    {
        DuplicateSweep sweep(type);
        QList<DuplicatePair> pairs;
        while (!sweep.atEnd()) {
            const auto met = sweep.step(*m_workspace, 1);
            if (!met)
                return {};
            pairs += *met;
        }
        return pairs;
    }
    static QByteArray dump(Workspace &workspace)
    {
        QByteArray text;
        const auto done = workspace.reader().dump([&text](const QJsonObject &object) -> Result<void> {
            text += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
            return {};
        });
        return done ? text : QByteArray("failed");
    }
    QString carried(Workspace &from)
    {
        const QString file = m_folder.filePath(u"a%1.etabli"_s.arg(++m_count));
        ExportRequest request;
        request.path = file;
        const auto done = exportArchive(from.space(), request);
        return done ? file : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_workspace = made(u"Redon"_s);
        QVERIFY(m_workspace);
    }

    void names_are_compared_without_what_does_not_tell_them_apart_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        const QString o = u"organisation"_s;
        QTest::newRow("accents") << o << u"École de la Vilaine"_s << u"ECOLE DE LA VILAINE"_s << true;
        QTest::newRow("hyphens") << o << u"Saint-Nicolas d’Abord"_s << u"saint nicolas d'abord"_s << true;
        QTest::newRow("form before") << o << u"Association Les Roues"_s << u"Les Roues"_s << true;
        QTest::newRow("form after") << o << u"Les Roues SARL"_s << u"Les Roues"_s << true;
        QTest::newRow("only a form") << o << u"Association"_s << u"SARL"_s << false;
        QTest::newRow("another word") << o << u"Les Roues de la Vilaine"_s << u"Les Roues"_s << false;
        QTest::newRow("Arabic") << o << u"جمعية الأمل"_s << u"جمعية الأمل"_s << true;
        QTest::newRow("signs only") << o << u"★★★"_s << u"★★"_s << false;
        QTest::newRow("order of a person") << u"contact"_s << u"Maëlle Guivarc’h"_s << u"GUIVARC'H Maelle"_s << true;
        QTest::newRow("order of an organisation") << o << u"Le Bois du Don"_s << u"Don du Bois le"_s << false;
    }
    void names_are_compared_without_what_does_not_tell_them_apart()
    {
        QFETCH(QString, type);
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        QCOMPARE(Duplicates::nameKey(type, one) == Duplicates::nameKey(type, other), same);
        QVERIFY(!Duplicates::nameKey(type, one).isEmpty());
    }

    void finds_by_siren_and_siret()
    {
        const Id a = organisation({u"name=Ville de Redon"_s, u"siren=213502362"_s});
        const Id b = organisation({u"name=Mairie"_s, u"siret=21350236200014"_s});
        organisation({u"name=Autre"_s, u"siren=200072452"_s});
        const auto found = likely(a);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().id, b);
        QCOMPARE(found.first().why, Likeness::SameSiren);
        QCOMPARE(likely(b).value(0).id, a);
        QCOMPARE(typed({{u"siren"_s, u"213 502 362"_s}}).size(), 2);
        QVERIFY(typed({{u"siren"_s, u"2135023"_s}}).isEmpty());
    }

    void finds_by_rna()
    {
        const Id a = organisation({u"name=Un"_s, u"rna=W353001234"_s});
        const Id b = organisation({u"name=Deux"_s, u"rna=W353001234"_s});
        QCOMPARE(likely(b).value(0).id, a);
        QCOMPARE(likely(b).value(0).why, Likeness::SameRna);
    }

    void finds_by_name_in_a_place()
    {
        const Id a = organisation({u"name=Les Amis du Vélo"_s, u"territory=commune:35236"_s});
        const Id b = organisation({u"name=Association les amis du velo"_s, u"territory=commune:35236"_s});
        const Id elsewhere = organisation({u"name=Les Amis du Vélo"_s, u"territory=commune:44109"_s});
        const Id adrift = organisation({u"name=les amis du vélo"_s});
        auto found = likely(a);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].id, b);
        QCOMPARE(found[0].why, Likeness::SameNameAndPlace);
        QCOMPARE(found[1].id, adrift);
        QCOMPARE(found[1].why, Likeness::SameName);
        QCOMPARE(likely(elsewhere).size(), 1); // the one that says no place
        QCOMPARE(typed({{u"name"_s, u"LES AMIS DU VÉLO"_s}, {u"territory"_s, u"commune:35236"_s}}).size(), 3);
        QVERIFY(typed({{u"name"_s, QString()}}).isEmpty());
        QVERIFY(typed({{u"name"_s, u"  "_s}}).isEmpty());
    }

    void one_pass_finds_what_looking_at_each_finds()
    {
        const Id a = organisation({u"name=Ville de Redon"_s, u"siren=213502362"_s});
        const Id b = organisation({u"name=Mairie"_s, u"siret=21350236200014"_s, u"rna=W353001234"_s});
        organisation({u"name=Deux"_s, u"rna=W353001234"_s});
        for (int i = 0; i < 900; ++i)
            organisation({u"name=Structure n° %1"_s.arg(i), u"territory=commune:35236"_s});
        const Id again = organisation({u"name=SARL structure n° 7"_s, u"territory=commune:35236"_s});
        const auto pairs = all();
        QCOMPARE(pairs.size(), 3);
        QCOMPARE(pairs[0].first, a);
        QCOMPARE(pairs[0].second, b);
        QCOMPARE(pairs[0].why, Likeness::SameSiren);
        QCOMPARE(pairs[1].why, Likeness::SameRna);
        QCOMPARE(pairs[2].second, again);
        QCOMPARE(pairs[2].firstTitle, u"Structure n° 7"_s);
        QCOMPARE(pairs[2].place, u"commune:35236"_s);
    }

    void told_apart_are_not_shown_again_until_undone()
    {
        const Id a = organisation({u"name=Les Amis"_s});
        const Id b = organisation({u"name=Les Amis"_s});
        QCOMPARE(all().size(), 1);
        Duplicates duplicates(*m_workspace);
        const auto receipt = duplicates.tellApart(u"organisation"_s, b, a);
        QVERIFY(receipt);
        QVERIFY(all().isEmpty());
        QVERIFY(likely(a).isEmpty());
        QVERIFY(likely(b).isEmpty());
        QVERIFY(m_workspace->editor().revert(*receipt));
        QCOMPARE(all().size(), 1);
        QCOMPARE(likely(a).size(), 1);
    }

    void contacts_by_mail_and_by_name_in_an_organisation()
    {
        const Id amis = organisation({u"name=Les Amis"_s});
        const Id other = organisation({u"name=Amis (les)"_s});
        const QString contact = u"contact"_s;
        const Id a = make(*m_workspace, contact, {u"name=Maëlle Guivarc’h"_s, u"organisation=%1"_s.arg(amis.toString())});
        const Id b = make(*m_workspace, contact, {u"name=Guivarc'h Maelle"_s, u"organisation=%1"_s.arg(other.toString())});
        const Id c = make(*m_workspace, contact, {u"name=Y. Le Brizec"_s, u"email=Contact@Amis.fr"_s});
        const Id d = make(*m_workspace, contact, {u"name=Yann"_s, u"email=contact@amis.fr"_s});
        QVERIFY(likely(a, contact).isEmpty());
        QCOMPARE(likely(c, contact).value(0).id, d);
        QCOMPARE(likely(c, contact).value(0).why, Likeness::SameEmail);
        // Their organisations become one: so may they.
        QVERIFY(Duplicates(*m_workspace).join(u"organisation"_s, other, amis));
        QCOMPARE(likely(a, contact).value(0).id, b);
        QCOMPARE(all(contact).size(), 2);
        QVERIFY(!Duplicates::handles(u"project"_s));
    }

    void a_join_keeps_links_and_values_and_is_undone_at_once()
    {
        const Id kept = organisation({u"name=Les Amis du Vélo"_s, u"siren=213502362"_s});
        const Id gone = organisation({u"name=Amis du vélo"_s, u"website=https://amis.fr"_s, u"notes=Réunion le mardi"_s});
        const Id project = make(*m_workspace, u"project"_s, {u"title=Garage"_s, u"lead=%1"_s.arg(gone.toString())});
        const Id partnership = make(*m_workspace, u"partnership"_s, {u"title=Prêt"_s, u"parties=%1"_s.arg(gone.toString()),
                                                                   u"parties=%1"_s.arg(kept.toString())});
        make(*m_workspace, u"contact"_s, {u"name=Inès"_s, u"organisation=%1"_s.arg(gone.toString())});
        const QByteArray before = dump(*m_workspace);
        Duplicates duplicates(*m_workspace);
        const auto links = duplicates.following(u"organisation"_s, gone);
        QVERIFY(links);
        QCOMPARE(links->size(), 3);

        const auto receipt = duplicates.join(u"organisation"_s, gone, kept, {u"website"_s, u"notes"_s});
        QVERIFY(receipt);
        const auto view = m_workspace->reader().record(u"organisation"_s, kept);
        QCOMPARE(view->text(u"website"), u"https://amis.fr"_s);
        QCOMPARE(view->text(u"siren"), u"213502362"_s);
        QCOMPARE(view->sets.value(QString(joinedField)), QStringList(gone.toString()));

        // Every list, count, search and reference shows the survivor.
        Listing listing(m_workspace->space());
        ListQuery query{u"organisation"_s};
        QCOMPARE(listing.page(query)->rows.size(), 1);
        QCOMPARE(*listing.countUpTo(query, 100), 1);
        const auto hits = Search(m_workspace->space()).find(u"amis velo"_s);
        QCOMPARE(hits->size(), 1);
        QCOMPARE(hits->first().id, kept);
        const auto references = listing.referencesTo(u"organisation"_s, kept);
        QCOMPARE(references->size(), 3);
        for (const QString &field : {u"lead"_s, u"parties"_s}) {
            const bool isLead = field == u"lead";
            ListQuery led{isLead ? u"project"_s : u"partnership"_s, {{field, Value(kept.toString())}}};
            const auto page = listing.page(led);
            QCOMPARE(page->rows.size(), 1);
            QCOMPARE(page->rows.first().id, isLead ? project : partnership);
            QCOMPARE(*listing.countUpTo(led, 100), 1);
        }
        QCOMPARE(identifiersOf(m_workspace->space(), u"organisation"_s, kept)->size(), 2);
        QVERIFY(all().isEmpty());

        QVERIFY(m_workspace->editor().revert(*receipt));
        QCOMPARE(dump(*m_workspace), before);
        QCOMPARE(listing.page(query)->rows.size(), 2);
        QCOMPARE(listing.referencesTo(u"organisation"_s, kept)->size(), 1);
    }

    void chains_and_refusals()
    {
        const Id a = organisation({u"name=A"_s});
        const Id b = organisation({u"name=B"_s});
        const Id c = organisation({u"name=C"_s});
        make(*m_workspace, u"project"_s, {u"title=P"_s, u"lead=%1"_s.arg(a.toString())});
        Duplicates duplicates(*m_workspace);
        const QString type = u"organisation"_s;
        QVERIFY(duplicates.join(type, a, b));
        QVERIFY(duplicates.join(type, b, c));
        QCOMPARE(identifiersOf(m_workspace->space(), type, c)->size(), 3);
        QCOMPARE(Listing(m_workspace->space()).referencesTo(type, c)->size(), 1);
        QCOMPARE(duplicates.join(type, a, c).error().fault, Fault::RecordGone);
        QVERIFY(!duplicates.join(type, c, c));
        QCOMPARE(duplicates.join(type, c, Id::create(m_clock)).error().fault, Fault::UnknownRecord);
        const Id d = organisation({u"name=D"_s});
        QCOMPARE(duplicates.join(type, d, c, {u"nothing"_s}).error().fault, Fault::UnknownField);
        QCOMPARE(Listing(m_workspace->space()).page({type})->rows.size(), 2);
    }

    void a_join_travels_and_meets_edits_made_without_it()
    {
        const Id kept = organisation({u"name=Les Amis du Vélo"_s});
        const Id gone = organisation({u"name=Amis du vélo"_s, u"website=https://amis.fr"_s});
        auto there = made(u"Blain"_s);
        QVERIFY(there);
        const QString first = carried(*m_workspace);
        QVERIFY(!first.isEmpty());
        QVERIFY(mergeArchive(there->space(), {first}));
        QVERIFY(Duplicates(*m_workspace).join(u"organisation"_s, gone, kept, {u"website"_s}));

        // There, someone goes on with the record that has just been joined here.
        QVERIFY(Records(*there).set(u"organisation"_s, gone.toString(), {*Assignment::fromText(u"notes=Lu au marché"_s)}));
        const Id project = make(*there, u"project"_s, {u"title=Atelier"_s, u"lead=%1"_s.arg(gone.toString())});
        QVERIFY(mergeArchive(there->space(), {carried(*m_workspace)}));
        QVERIFY(mergeArchive(m_workspace->space(), {carried(*there)}));
        QCOMPARE(dump(*there), dump(*m_workspace));
        // Nothing typed is lost: the record stands, in conflict, until someone settles it.
        const auto standing = m_workspace->reader().record(u"organisation"_s, gone);
        QCOMPARE(standing->life, Life::Disputed);
        QCOMPARE(standing->text(u"notes"), u"Lu au marché"_s);

        QVERIFY(Duplicates(*there).join(u"organisation"_s, gone, kept, {u"notes"_s}));
        QVERIFY(mergeArchive(m_workspace->space(), {carried(*there)}));
        QCOMPARE(dump(*there), dump(*m_workspace));
        for (Workspace *workspace : {there.get(), m_workspace.get()}) {
            const auto view = workspace->reader().record(u"organisation"_s, kept);
            QCOMPARE(view->text(u"website"), u"https://amis.fr"_s);
            QCOMPARE(view->text(u"notes"), u"Lu au marché"_s);
            QCOMPARE(workspace->reader().record(u"organisation"_s, gone)->life, Life::Gone);
            const auto led = Listing(workspace->space()).page({u"project"_s, {{u"lead"_s, Value(kept.toString())}}});
            QCOMPARE(led->rows.size(), 1);
            QCOMPARE(led->rows.first().id, project);
        }
    }
};

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "tst_duplicates.moc"
