#include "core/db/sqltext.h"
#include "core/domain/recordtype.h"
#include "core/services/dossier.h"
#include "core/services/erasing.h"
#include "core/services/people.h"
#include "core/services/records.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace etabli;
using namespace Qt::StringLiterals;

/// Everything held on a person, and contacts to be looked at again.
class PersonTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    ManualClock m_clock{1'770'000'000'000};

    Id make(const QString &type, const QStringList &texts)
    {
        m_clock.advance(1000);
        QList<Assignment> list;
        for (const QString &text : texts)
            list += *Assignment::fromText(text);
        const auto made = Records(*m_workspace).create(type, list);
        if (!made)
            qFatal("%s %s", qPrintable(made.error().subject), qPrintable(made.error().detail));
        return made->record;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.set(1'770'000'000'000); // 2 February 2026
        WorkspaceOptions options;
        options.surroundings = {&m_clock, m_folder->filePath(u"memory"_s), u"machine"_s};
        options.sharedFolder = m_folder->filePath(u"shared"_s);
        auto made = Workspace::create(m_folder->filePath(u"espace"_s), u"Poste de Redon"_s, u"Maëlle"_s, options);
        QVERIFY(made);
        m_workspace = std::move(*made);
    }
    void cleanup() { m_workspace.reset(); }

    void everythingHeldIsThere()
    {
        const Id organisation = make(u"organisation"_s, {u"name=Mairie de Redon"_s});
        const Id id = make(u"contact"_s, {u"name=Hélène Kervadec"_s, u"role=Maire"_s, u"organisation="_s + organisation.toString()});
        QVERIFY(Records(*m_workspace).setField(u"contact"_s, id, u"role"_s, u"Ancienne maire"_s));
        const Id double_ = make(u"contact"_s, {u"name=H. Kervadec"_s, u"email=h.kervadec@example.org"_s});
        QVERIFY(Records(*m_workspace).join(u"contact"_s, double_.toString(), id.toString()));
        const Id meeting = make(u"meeting"_s, {u"title=Comité"_s, u"participants="_s + id.toString()});
        const Id charter = make(u"charter"_s, {u"title=Charte de la halle"_s, u"signing_on=2024-05-02"_s});
        make(u"signatory"_s, {u"charter="_s + charter.toString(), u"contact="_s + double_.toString(), u"role=Maire"_s});
        make(u"note"_s, {u"text=Appeler Hélène Kervadec avant mardi"_s});
        make(u"note"_s, {u"text=Hélène est passée"_s});

        // Asked of either record, it is the whole person.
        for (const Id &asked : {id, double_}) {
            const auto dossier = personDossier(m_workspace->space(), u"contact"_s, asked);
            QVERIFY2(dossier, dossier ? "" : qPrintable(dossier.error().subject));
            QCOMPARE(dossier->name(), u"Hélène Kervadec"_s);
            QCOMPARE(dossier->parts.size(), 2);
            QCOMPARE(dossier->organisation, u"Mairie de Redon"_s);
            QCOMPARE(dossier->named.size(), 2);
            QCOMPARE(dossier->named.first().id, meeting);
            QCOMPARE(dossier->possible.size(), 1);
            QCOMPARE(dossier->possible.first().title, u"Appeler Hélène Kervadec avant mardi"_s);
            const QJsonObject json = dossier->toJson();
            QCOMPARE(json.value(u"version"_s).toInt(), 1);
            const QJsonObject first = json.value(u"records"_s).toArray().at(0).toObject();
            QCOMPARE(first.value(u"fields"_s).toObject().value(u"role"_s).toString(), u"Ancienne maire"_s);
            bool former = false;
            for (const QJsonValue &line : first.value(u"history"_s).toArray()) {
                const QJsonObject entry = line.toObject();
                QCOMPARE(entry.value(u"author"_s).toString(), u"Maëlle"_s);
                former = former || entry.value(u"values"_s).toArray().at(0).toString() == u"Maire"_s;
            }
            QVERIFY(former);
        }
        const auto remains = erasureRemains(m_workspace->space(), u"contact"_s, id);
        QVERIFY(remains);
        QCOMPARE(remains->recentCharters, QStringList{u"Charte de la halle"_s});
        QCOMPARE(remains->references, 2);
        QCOMPARE(remains->texts.size(), 1);
        m_clock.set(QDateTime(QDate(2029, 5, 3), QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch());
        QVERIFY(erasureRemains(m_workspace->space(), u"contact"_s, id)->recentCharters.isEmpty());

        QVERIFY(erasePerson(m_workspace->space(), u"contact"_s, id));
        const auto after = personDossier(m_workspace->space(), u"contact"_s, id);
        QVERIFY(after);
        QVERIFY(after->erased);
        QVERIFY(after->name().isEmpty() && after->possible.isEmpty());
        QCOMPARE(after->named.size(), 1); // the meeting; whose record was joined is no longer known
    }

    /// Every declared field that points to a contact is looked at.
    void everyFieldThatPointsToAContactIsKnown()
    {
        const QString sql = sqlText(u"erasure", u"references_to_contact");
        for (const RecordType &type : recordTypes()) {
            for (const Field &field : type.fields) {
                if (field.target != "contact"_L1 || elementKind(field.kind) != Kind::Reference
                    || field.name == "distinct_from"_L1)
                    continue;
                const QString named = field.isSet() ? QString(u'\'' + QString(field.name) + u'\'')
                                                    : QString(u"r_"_s + QString(type.name));
                QVERIFY2(sql.contains(named) && sql.contains(QString(field.name)),
                         qPrintable(QString(type.name) + u'.' + QString(field.name)));
            }
        }
    }

    void contactsToLookAtAgain()
    {
        make(u"contact"_s, {u"name=Récente"_s, u"last_contact_on=2025-12-01"_s, u"informed_on=2025-12-01"_s});
        make(u"contact"_s, {u"name=Jamais informée"_s, u"last_contact_on=2025-12-01"_s});
        make(u"contact"_s, {u"name=Ancienne"_s, u"last_contact_on=2022-03-12"_s, u"informed_on=2020-01-01"_s});
        make(u"contact"_s, {u"name=Plus ancienne"_s, u"last_contact_on=2019-03-12"_s});
        const Id gone = make(u"contact"_s, {u"name=Partie"_s, u"last_contact_on=2010-03-12"_s});
        QVERIFY(Records(*m_workspace).remove(u"contact"_s, gone.toString()));
        make(u"contact"_s, {u"name=Sans date"_s, u"informed_on=2026-01-01"_s});
        const auto names = [&](int most) {
            QStringList list;
            const auto found = contactsToReview(*m_workspace, most);
            if (!found)
                return QStringList{found.error().detail};
            for (const ContactToReview &one : *found)
                list += one.name;
            return list;
        };
        QCOMPARE(names(10), (QStringList{u"Plus ancienne"_s, u"Ancienne"_s, u"Jamais informée"_s}));
        QCOMPARE(names(2), (QStringList{u"Plus ancienne"_s, u"Ancienne"_s}));
        // Three years later, those without any date are silent too, counted from the day they were written down.
        m_clock.advance(qint64(3 * 366) * 86'400'000);
        const auto later = contactsToReview(*m_workspace, 10);
        QVERIFY(later);
        QCOMPARE(later->size(), 5);
        QCOMPARE(later->last().name, u"Sans date"_s);
        QCOMPARE(later->last().since, QDate(2026, 2, 2));
        QCOMPARE(later->last().reason, ReviewReason::Silent);
    }
};

QTEST_GUILESS_MAIN(PersonTest)
#include "tst_person.moc"
