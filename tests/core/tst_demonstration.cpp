#include "core/services/home.h"
#include "core/services/spaces.h"

#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace etabli;
using namespace Qt::StringLiterals;

/// The demonstration holds what its issue promises, on any day, and says that it is fictional.
class TestDemonstration : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ManualClock m_clock{0};

    WorkspaceOptions options()
    {
        WorkspaceOptions options;
        options.surroundings = {&m_clock, m_folder.filePath(u"memory"_s), u"m1"_s};
        options.sharedFolder = m_folder.filePath(u"reference"_s);
        return options;
    }
    QString path(const QString &name) { return m_folder.filePath(name); }
    void setDay(const QDate &day) { m_clock.set(QDateTime(day, QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch()); }
    std::unique_ptr<Workspace> made(const QString &name)
    {
        if (!spaces::createDemonstration(path(name), {}, u"Inès Morvan"_s, options()))
            return nullptr;
        auto workspace = Workspace::open(path(name), Space::Access::Write, options());
        return workspace ? std::move(*workspace) : nullptr;
    }
    static QList<QJsonObject> records(Workspace &workspace)
    {
        QList<QJsonObject> all;
        const auto done = workspace.reader().dump([&all](const QJsonObject &object) -> Result<void> {
            all += object;
            return {};
        });
        return done ? all : QList<QJsonObject>();
    }
    static QStringList values(const QJsonObject &record, const QString &field)
    {
        QStringList list;
        const QJsonArray elements = record.value(u"fields").toObject().value(field).toArray();
        for (const QJsonValue &element : elements)
            list += element.toString();
        return list;
    }

private Q_SLOTS:
    void it_holds_what_every_screen_shows()
    {
        setDay({2026, 11, 23});
        const auto workspace = made(u"pleine"_s);
        QVERIFY(workspace);
        QHash<QString, int> counts;
        QHash<QString, int> statuses;
        QHash<QString, int> signatories;
        QSet<QString> departements;
        int projects = 0;
        const TerritoryIndex *territories = workspace->territories().value_or(nullptr);
        QVERIFY(territories);
        for (const QJsonObject &record : records(*workspace)) {
            const QString type = record.value(u"type").toString();
            const QJsonObject fields = record.value(u"fields").toObject();
            ++counts[type];
            if (type == u"charter")
                ++statuses[fields.value(u"status").toString()];
            if (type == u"signatory")
                ++signatories[fields.value(u"charter").toString()];
            if (type != u"project")
                continue;
            ++projects;
            QVERIFY2(!values(record, u"territories"_s).isEmpty(), qPrintable(fields.value(u"title").toString()));
            for (const QString &place : values(record, u"territories"_s)) {
                if (place.startsWith(u"commune:"))
                    departements.insert(place.mid(8, 2));
            }
        }
        QVERIFY2(projects >= 58 && projects <= 64, qPrintable(QString::number(projects)));
        QVERIFY2(counts[u"organisation"_s] >= 145 && counts[u"organisation"_s] <= 155, qPrintable(QString::number(counts[u"organisation"_s])));
        QVERIFY2(counts[u"partnership"_s] >= 115 && counts[u"partnership"_s] <= 125, qPrintable(QString::number(counts[u"partnership"_s])));
        QCOMPARE(counts[u"practice"_s], 40);
        QCOMPARE(counts[u"crte"_s], 6);
        QCOMPARE(counts[u"charter"_s], 6);
        QVERIFY(counts[u"meeting"_s] >= 6 && counts[u"commitment"_s] >= 100 && counts[u"note"_s] >= 10);
        QVERIFY(counts[u"contact"_s] >= 80 && counts[u"contribution"_s] >= 40 && counts[u"orientation"_s] >= 18);
        QVERIFY2((departements & QSet<QString>{u"35"_s, u"44"_s, u"56"_s}).size() == 3, qPrintable(QStringList(departements.values()).join(u' ')));
        QCOMPARE(statuses[u"PRETE"_s], 1);
        QCOMPARE(statuses[u"SIGNEE"_s], 1);
        QCOMPARE(signatories.size(), 6);
        for (const int count : std::as_const(signatories))
            QVERIFY(count >= 2 && count <= 6);
        QCOMPARE(*workspace->reader().conflictCount(), 1);
        QVERIFY(*Home(*workspace).unfiledCount(100) > 0);
    }

    void something_is_late_and_near_on_any_day_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::newRow("before its dates") << QDate(2024, 2, 29);
        QTest::newRow("its autumn") << QDate(2026, 11, 23);
        QTest::newRow("years later") << QDate(2031, 7, 14);
    }

    void something_is_late_and_near_on_any_day()
    {
        QFETCH(QDate, day);
        setDay(day);
        const auto workspace = made(u"jour-"_s + day.toString(Qt::ISODate));
        QVERIFY(workspace);
        const auto due = Home(*workspace).due(Home::today(*workspace), 15, 20);
        QVERIFY(due);
        QVERIFY(due->late.size() >= 3);
        QVERIFY(due->coming.size() >= 7);
        bool meeting = false;
        for (const DueItem &item : due->coming) {
            QVERIFY(item.days >= 0 && item.days <= 15);
            meeting = meeting || item.kind == DueItem::Kind::Meeting;
        }
        QVERIFY(meeting);
    }

    void two_of_one_day_are_one_and_two_of_other_days_agree()
    {
        setDay({2026, 11, 23});
        const auto first = made(u"une"_s);
        const auto second = made(u"deux"_s);
        setDay({2026, 12, 24});
        const auto later = made(u"plus-tard"_s);
        QVERIFY(first && second && later);
        QCOMPARE(records(*first), records(*second));
        // Same records but those of the day, which are other records: nothing can disagree.
        QHash<QString, QJsonObject> known;
        for (const QJsonObject &record : records(*first))
            known.insert(record.value(u"id").toString(), record);
        int others = 0;
        for (const QJsonObject &record : records(*later)) {
            const QString id = record.value(u"id").toString();
            if (known.contains(id))
                QCOMPARE(record, known.value(id));
            else
                ++others;
        }
        QCOMPARE(others, 10);
    }

    void it_says_that_it_is_fictional()
    {
        setDay({2026, 11, 23});
        QVERIFY(spaces::createDemonstration(path(u"dite"_s), u"Poste de Redon"_s, u"Inès Morvan"_s, options()));
        const SpaceGlance seen = spaces::glance(path(u"dite"_s));
        QVERIFY(seen.exists && seen.demonstration);
        QCOMPARE(seen.name, u"Poste de Redon"_s);
        QCOMPARE(seen.author, u"Inès Morvan"_s);
        QCOMPARE(spaces::createDemonstration(path(u"dite"_s), {}, u"Autre"_s, options()).error().fault, Fault::SpaceExists);
        QVERIFY(spaces::makeDemonstration(path(u"dite"_s), u"Autre"_s, options()));
        QCOMPARE(spaces::glance(path(u"dite"_s)).author, u"Inès Morvan"_s);
        QVERIFY(Workspace::create(path(u"ordinaire"_s), u"Nantes"_s, u"Inès"_s, options()));
        QVERIFY(!spaces::glance(path(u"ordinaire"_s)).demonstration);
    }
};

QTEST_GUILESS_MAIN(TestDemonstration)
#include "tst_demonstration.moc"
