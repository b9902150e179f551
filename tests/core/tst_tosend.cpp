#include "core/services/exporting.h"
#include "core/services/merging.h"
#include "core/services/records.h"
#include "core/services/tosend.h"
#include "core/store/applier.h"

#include <QTemporaryDir>
#include <QTest>

using namespace etabli;
using namespace Qt::StringLiterals;

/// What waits to leave, by record: each once, the last changed first, page by page; what others wrote is not there.
class TestToSend : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ManualClock m_clock{1'770'000'000'000, 1000};
    std::unique_ptr<Workspace> m_here;
    int m_count = 0;

    WorkspaceOptions options(const QString &machine)
    {
        WorkspaceOptions options;
        options.surroundings = {&m_clock, m_folder.filePath(u"memory-"_s + machine), machine};
        options.sharedFolder = m_folder.filePath(u"reference"_s);
        return options;
    }
    std::unique_ptr<Workspace> made(const QString &name)
    {
        auto workspace = Workspace::create(m_folder.filePath(name), name, u"Maëlle de "_s + name, options(name));
        return workspace ? std::move(*workspace) : nullptr;
    }
    static Id make(Workspace &workspace, const QString &type, const QString &field, const QString &text)
    {
        const auto receipt = Records(workspace).create(type, {{field, Assignment::Kind::Set, text}});
        return receipt ? receipt->record : Id();
    }
    static QList<RecordToSend> all(Workspace &workspace, int most)
    {
        QList<RecordToSend> records;
        ToSendPlace place;
        for (int pages = 0; pages < 10'000; ++pages) {
            const auto page = recordsToSend(workspace, place, most);
            if (!page || page->records.size() > most)
                return {};
            records += page->records;
            place = page->next;
            if (page->atEnd)
                return records;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_here = made(u"ici-%1"_s.arg(++m_count));
        QVERIFY(m_here);
    }

    void each_record_once_and_what_changed_in_it()
    {
        QVERIFY(all(*m_here, 10).isEmpty());
        const Id project = make(*m_here, u"project"_s, u"title"_s, u"Épicerie « d’été »"_s);
        const Id note = make(*m_here, u"note"_s, u"text"_s, u"Croisé la maire."_s);
        QVERIFY(Records(*m_here).setField(u"project"_s, project, u"budget"_s, u"1200"_s));
        auto list = all(*m_here, 1);
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0].id, project.toString());
        QCOMPARE(list[0].type, u"project"_s);
        QCOMPARE(list[0].title, u"Épicerie « d’été »"_s);
        QCOMPARE(list[0].author, m_here->space().site().author);
        QVERIFY(list[0].made && !list[0].deleted && list[0].at > 0);
        QCOMPARE(list[0].fields.value(0), u"budget"_s);
        QVERIFY(list[0].fields.contains(u"title"_s));
        QCOMPARE(list[1].id, note.toString());
        QVERIFY(Records(*m_here).remove(u"note"_s, note.toString()));
        list = all(*m_here, 50);
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0].id, note.toString());
        QVERIFY(list[0].deleted);
    }

    void what_others_wrote_is_not_ours_to_send()
    {
        const auto there = made(u"labas-%1"_s.arg(m_count));
        QVERIFY(there);
        const Id project = make(*there, u"project"_s, u"title"_s, u"Garage"_s);
        make(*there, u"project"_s, u"title"_s, u"Potager"_s);
        ExportRequest request;
        request.path = m_folder.filePath(u"a%1.etabli"_s.arg(m_count));
        request.full = true;
        QVERIFY(exportArchive(there->space(), request));
        MergeRequest merge;
        merge.path = request.path;
        QVERIFY(mergeArchive(m_here->space(), merge));
        QVERIFY(all(*m_here, 10).isEmpty());
        QVERIFY(Records(*m_here).setField(u"project"_s, project, u"summary"_s, u"Un garage."_s));
        const auto list = all(*m_here, 10);
        QCOMPARE(list.size(), 1);
        QVERIFY(!list[0].made);
        QCOMPARE(list[0].fields, QStringList{u"summary"_s});
        QCOMPARE(list[0].changes, 1);
    }

    void what_the_base_has_leaves_the_list()
    {
        make(*m_here, u"project"_s, u"title"_s, u"Un"_s);
        Streams &streams = m_here->space().streams();
        StreamKey own = 0;
        for (const Stream &stream : streams.all()) {
            if (stream.own && stream.key != 0)
                own = stream.key;
        }
        QVERIFY(own != 0);
        QVERIFY(streams.setAcknowledged(own, streams.find(own)->highest));
        QVERIFY(all(*m_here, 10).isEmpty());
        const Id second = make(*m_here, u"project"_s, u"title"_s, u"Deux"_s);
        const auto list = all(*m_here, 10);
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0].id, second.toString());
    }

    void pages_follow_each_other_without_loss_or_repeat()
    {
        QStringList made;
        for (int i = 0; i < 37; ++i)
            made.prepend(make(*m_here, u"organisation"_s, u"name"_s, u"Association %1"_s.arg(i)).toString());
        // The first one is edited again: it comes first, and nowhere else.
        const QString again = made.takeLast();
        QVERIFY(Records(*m_here).setField(u"organisation"_s, *Id::fromString(again), u"acronym"_s, u"A0"_s));
        made.prepend(again);
        for (const int most : {1, 5, 36, 37, 38, 200}) {
            QStringList listed;
            for (const RecordToSend &record : all(*m_here, most))
                listed += record.id;
            QCOMPARE(listed, made);
        }
    }

    void a_record_edited_thousands_of_times_is_one_line()
    {
        const Id first = make(*m_here, u"note"_s, u"text"_s, u"avant"_s);
        const Id project = make(*m_here, u"project"_s, u"title"_s, u"Journal"_s);
        auto transaction = Transaction::begin(m_here->space().connection());
        QVERIFY(transaction);
        Applier applier(m_here->space(), m_here->space().typingArrival(), Applier::Indexing::Later);
        for (int i = 0; i < 9'000; ++i) {
            Operation operation = Operation::single({u"project"_s, project, u"summary"_s, {}}, Value(QString::number(i)),
                                                    m_clock.now(), u"Maëlle"_s);
            operation.dot = m_here->space().nextDot();
            QVERIFY(applier.apply(operation));
        }
        QVERIFY(applier.finish());
        QVERIFY(transaction->commit());
        m_here->space().committed();
        const auto list = all(*m_here, 10);
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0].id, project.toString());
        QVERIFY(list[0].changes >= 9'000);
        QCOMPARE(list[1].id, first.toString());
    }
};

QTEST_GUILESS_MAIN(TestToSend)
#include "tst_tosend.moc"
