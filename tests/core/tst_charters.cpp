#include "core/services/attachments.h"
#include "core/services/charters.h"
#include "core/services/demonstration.h"
#include "core/services/records.h"
#include "core/services/workspace.h"
#include "ui/text/charterwords.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace etabli;
using namespace Qt::StringLiterals;
using Severity = CharterFinding::Severity;

/// Charters read from a space: what the page is given, what is found, what happens as records change.
class ChartersTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ManualClock m_clock{1'795'392'000'000, 1}; // 2026-11-23
    std::unique_ptr<Workspace> m_workspace;
    QString m_project;
    QString m_charter;
    int m_count = 0;

    WorkspaceOptions options()
    {
        WorkspaceOptions options;
        options.surroundings = {&m_clock, m_folder.filePath(u"memory"_s), u"m1"_s};
        options.sharedFolder = m_folder.filePath(u"shared"_s);
        return options;
    }

    QString make(const QString &type, const QStringList &fields)
    {
        const auto receipt = Records(*m_workspace).create(type, typed(fields));
        if (!receipt)
            qFatal("%s: %s", qPrintable(fields.join(u' ')), qPrintable(receipt.error().subject));
        return receipt->record.toString();
    }

    static QList<Assignment> typed(const QStringList &fields)
    {
        QList<Assignment> list;
        for (const QString &field : fields)
            list += *Assignment::fromText(field);
        return list;
    }

    void set(const QString &type, const QString &id, const QStringList &fields)
    {
        const auto done = Records(*m_workspace).set(type, id, typed(fields));
        QVERIFY2(done, done ? "" : qPrintable(done.error().subject));
    }

    CharterStudio studio()
    {
        auto read = Charters(*m_workspace).studio(m_charter);
        if (!read)
            qFatal("studio: %s", qPrintable(read.error().subject));
        return *read;
    }

    static QStringList rules(const CharterStudio &studio, Severity severity)
    {
        QStringList found;
        for (const CharterFinding &finding : studio.findings) {
            if (finding.severity == severity)
                found += finding.rule;
        }
        return found;
    }

private Q_SLOTS:
    /// A fresh space with a charter of two parties on which nothing blocks.
    void init()
    {
        m_workspace.reset();
        auto made = Workspace::create(m_folder.filePath(u"s%1"_s.arg(++m_count)), u"Redon"_s, u"Rozenn"_s, options());
        QVERIFY(made);
        m_workspace = std::move(*made);
        const QString one = make(u"organisation"_s, {u"name=Les Roues"_s, u"profile=ASSO"_s});
        const QString two = make(u"organisation"_s, {u"name=Syndicat mixte"_s, u"profile=COLL"_s});
        make(u"contact"_s, {u"name=Yann Le Brizec"_s, u"role=Président"_s, u"organisation="_s + one});
        make(u"contact"_s, {u"name=Hélène Pastourel"_s, u"role=Présidente"_s, u"organisation="_s + two});
        m_project = make(u"project"_s, {u"title=Mobilité"_s, u"need=Se déplacer"_s, u"lead="_s + one,
                                        u"starts_on=2026-06-01"_s, u"ends_on=2028-05-31"_s});
        make(u"partnership"_s, {u"title=P"_s, u"project="_s + m_project, u"parties="_s + one, u"parties="_s + two});
        make(u"commitment"_s, {u"project="_s + m_project, u"party="_s + one, u"what=Ouvrir le garage"_s, u"due_on=2027-01-01"_s});
        const auto charter = Charters(*m_workspace).create(m_project);
        QVERIFY(charter);
        m_charter = charter->toString();
        const CharterStudio fresh = studio();
        QCOMPARE(rules(fresh, Severity::Blocks), QStringList{u"party.capacity"_s});
        QCOMPARE(fresh.findings.first().subject, u"Hélène Pastourel"_s);
        QCOMPARE(fresh.findings.first().recordType, u"signatory"_s);
        set(u"signatory"_s, fresh.findings.first().record, {u"capacity=Délibération n° 4"_s, u"capacity_on=2026-09-01"_s});
        set(u"charter"_s, m_charter, {u"place=Redon"_s, u"signing_on=2026-12-17"_s});
    }

    void nothingBlocks()
    {
        const CharterStudio read = studio();
        QCOMPARE(rules(read, Severity::Blocks), QStringList());
        QCOMPARE(rules(read, Severity::Warns), QStringList());
        QVERIFY(!Charters(*m_workspace).document(m_charter)->draft);
        set(u"project"_s, m_project, {u"ends_on=2020-01-01"_s});
        QVERIFY(Charters(*m_workspace).document(m_charter)->draft);
    }

    /// A keystroke is previewed without the space: the value alone.
    void editedAsAValue()
    {
        CharterStudio read = studio();
        for (StudioArticle &article : read.articles) {
            if (article.slot == u"objet")
                article.ownText = u"Notre objet : {{project.title}}, {{oubli}}."_s;
        }
        settle(read);
        QCOMPARE(rules(read, Severity::Blocks), QStringList{u"field.unknown"_s});
        const auto document = composeStudio(read);
        QVERIFY(document && document->draft);
        const auto objet = std::find_if(document->articles.cbegin(), document->articles.cend(),
                                        [](const Article &article) { return article.code == u"objet"; });
        QCOMPARE(plainText(std::get<Paragraph>(objet->blocks.first()).spans), u"Notre objet\u202F: Mobilité, {{oubli}}."_s);
    }

    void articlesOfOnesOwn()
    {
        make(u"article"_s, {u"charter="_s + m_charter, u"title=Nos bénévoles"_s, u"rank=5"_s, u"text=- un\n- deux"_s});
        CharterStudio read = studio();
        const auto own = std::find_if(read.articles.cbegin(), read.articles.cend(),
                                      [](const StudioArticle &article) { return article.slot.isEmpty(); });
        QVERIFY(own != read.articles.cend());
        QVERIFY(own->prints && own->number > 0);
        // Left out, the next ones take its number.
        set(u"article"_s, own->id, {u"left_out=oui"_s});
        read = studio();
        for (const StudioArticle &article : read.articles)
            QVERIFY(!article.slot.isEmpty() || (!article.prints && article.number == 0));
        // Deleted, a mandatory article is missing, and says so.
        QString objet;
        for (const StudioArticle &article : read.articles) {
            if (article.slot == u"objet")
                objet = article.id;
        }
        QVERIFY(Records(*m_workspace).remove(u"article"_s, objet));
        read = studio();
        QCOMPARE(rules(read, Severity::Blocks), QStringList{u"article.missing"_s});
        QCOMPARE(read.findings.first().article, u"objet"_s);
    }

    void signatoriesGone()
    {
        const CharterStudio before = studio();
        QVERIFY(Records(*m_workspace).remove(u"contact"_s, before.parties[1].contact));
        CharterStudio read = studio();
        QVERIFY(rules(read, Severity::Blocks).contains(u"party.person"_s));
        QVERIFY(rules(read, Severity::Warns).contains(u"contact.gone"_s));
        QVERIFY(Records(*m_workspace).remove(u"organisation"_s, before.parties[1].organisation));
        read = studio();
        QVERIFY(rules(read, Severity::Blocks).contains(u"party.gone"_s));
        QVERIFY(rules(read, Severity::Blocks).contains(u"parties.few"_s));
        QVERIFY(Records(*m_workspace).remove(u"project"_s, m_project));
        read = studio();
        QVERIFY(rules(read, Severity::Blocks).contains(u"project.missing"_s));
        QVERIFY(composeStudio(read)->draft);
    }

    void logos()
    {
        const QString good = m_folder.filePath(u"logo.png"_s);
        QImage image(300, 900, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QVERIFY(image.save(good));
        const QString bad = m_folder.filePath(u"faux.png"_s);
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("pas une image") > 0);
        file.close();
        const CharterStudio before = studio();
        Attachments attachments(*m_workspace);
        QVERIFY(attachments.add(good, typed({u"charter="_s + m_charter, u"logo=oui"_s})));
        QVERIFY(attachments.add(bad, typed({u"organisation="_s + before.parties[0].organisation, u"logo=oui"_s})));
        QVERIFY(attachments.add(bad, typed({u"charter="_s + m_charter, u"caption=Pas un logo"_s})));
        const CharterStudio read = studio();
        QCOMPARE(read.logos.size(), 2);
        QVERIFY(!read.logos[0].image.isNull());
        QVERIFY(!read.logos[0].image.hasAlphaChannel());
        QCOMPARE(read.logos[0].image.pixelColor(5, 5), QColor(Qt::white));
        QVERIFY(read.logos[0].image.height() <= 480);
        QCOMPARE(rules(read, Severity::Warns), QStringList{u"logo.unreadable"_s});
        QCOMPARE(composeStudio(read)->logos.size(), 1);
    }

    /// Every rule the checks may give has a sentence of its own.
    void everyRuleHasWords()
    {
        const QStringList blocks = u"project.missing template.unknown parties.few party.gone party.person party.function "
                                   "party.capacity party.capacity.date party.capacity.late field.missing field.unknown "
                                   "article.missing article.empty commitment.who commitment.what commitment.due "
                                   "contribution.party dates.inverted amount.negative amount.absurd conflict"_s.split(u' ');
        const QStringList warns = u"principle.uncovered public.convention duration.long amounts.differ signing.place "
                                  "signing.date signing.past signing.late signatory.twice contact.opposed contact.gone "
                                  "name.long logo.unreadable"_s.split(u' ');
        const QStringList passes = u"parties.enough capacities.known texts.filled articles.present dates.coherent "
                                   "amounts.match principles.covered"_s.split(u' ');
        QSet<QString> titles;
        for (const auto &[severity, all] : {std::pair{Severity::Blocks, blocks}, std::pair{Severity::Warns, warns},
                                            std::pair{Severity::Passes, passes}}) {
            for (const QString &rule : all) {
                CharterFinding finding;
                finding.rule = rule;
                finding.severity = severity;
                finding.subject = u"X"_s;
                finding.other = u"Y"_s;
                const QString title = CharterWords::title(finding);
                QVERIFY2(title != rule && !title.isEmpty(), qPrintable(rule));
                QVERIFY2(!titles.contains(title), qPrintable(title));
                titles.insert(title);
                QVERIFY(CharterWords::message(finding).endsWith(u'.'));
                QCOMPARE(CharterWords::action(finding).isEmpty(), severity == Severity::Passes);
            }
        }
        for (const QString &name : MergeFields::fieldNames())
            QVERIFY2(CharterWords::field(name) != name, qPrintable(name));
        for (const QString &name : articleBlockNames(*Template::builtIn(u"charte-fr"_s)))
            QVERIFY2(CharterWords::field(name) != name, qPrintable(name));
    }

    /// One blocked by two points with two to look at, all of different kinds; one ready; one signed.
    void demonstration()
    {
        QVERIFY(installDemonstration(*m_workspace));
        QHash<QString, CharterStudio> byProject;
        for (const QString &title : {u"Mobilité solidaire en Pays de Redon"_s, u"Réemploi des matériaux du bâtiment"_s,
                                     u"Légumerie partagée des cantines"_s}) {
            QString found;
            (void)m_workspace->reader().dump([&](const QJsonObject &line) -> Result<void> {
                if (line[u"type"] == u"charter"_s &&
                    line[u"fields"].toObject()[u"title"].toString().endsWith(title))
                    found = line[u"id"].toString();
                return {};
            });
            const auto read = Charters(*m_workspace).studio(found);
            QVERIFY2(read, qPrintable(title));
            byProject.insert(title, *read);
        }
        const CharterStudio blocked = byProject[u"Mobilité solidaire en Pays de Redon"_s];
        QCOMPARE(rules(blocked, Severity::Blocks), (QStringList{u"party.capacity"_s, u"commitment.due"_s}));
        QCOMPARE(rules(blocked, Severity::Warns), (QStringList{u"principle.uncovered"_s, u"public.convention"_s}));
        QCOMPARE(blocked.parties.size(), 6);
        for (const QString &title : {u"Réemploi des matériaux du bâtiment"_s, u"Légumerie partagée des cantines"_s}) {
            QCOMPARE(rules(byProject[title], Severity::Blocks), QStringList());
            QCOMPARE(rules(byProject[title], Severity::Warns), QStringList());
        }
        QCOMPARE(byProject[u"Réemploi des matériaux du bâtiment"_s].status, u"PRETE"_s);
        QCOMPARE(byProject[u"Légumerie partagée des cantines"_s].status, u"SIGNEE"_s);
    }
};

QTEST_MAIN(ChartersTest)
#include "tst_charters.moc"
