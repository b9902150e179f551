#include "core/services/exporting.h"
#include "core/services/merging.h"
#include "core/services/words.h"
#include "ui/text/labels.h"
#include "ui/text/sentences.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace etabli;
using namespace Qt::StringLiterals;

/// The lists of words of a space: its own, renamed, retired, met with others', undone.
class WordsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ManualClock m_clock{1'770'000'000'000, 10};
    int m_count = 0;

    std::unique_ptr<Workspace> made(const QString &site)
    {
        WorkspaceOptions options;
        options.surroundings = {&m_clock, m_folder.filePath(u"memory-"_s + site), site};
        options.sharedFolder = m_folder.filePath(u"reference"_s);
        auto workspace = Workspace::create(m_folder.filePath(site + QString::number(++m_count)), site, site, options);
        if (!workspace)
            qFatal("%s %s", qPrintable(faultName(workspace.error().fault)), qPrintable(workspace.error().detail));
        return std::move(*workspace);
    }
    static QList<Assignment> typed(const QStringList &words)
    {
        QList<Assignment> assignments;
        for (const QString &word : words)
            assignments += *Assignment::fromText(word);
        return assignments;
    }
    /// Everything of `from` goes into `into`.
    bool send(Workspace &from, Workspace &into)
    {
        const QString archive = m_folder.filePath(QString::number(++m_count) + u".etabli"_s);
        ExportRequest request;
        request.path = archive;
        return exportArchive(from.space(), request) && mergeArchive(into.space(), {archive, false, nullptr});
    }
    static QString label(Workspace &workspace, const QString &list, const QString &code)
    {
        return workspace.words()->label(list, code);
    }
    static QStringList dump(Workspace &workspace)
    {
        QStringList lines;
        const auto done = workspace.reader().dump([&lines](const QJsonObject &object) -> Result<void> {
            lines += QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
            return {};
        });
        return done ? lines : QStringList{u"failed"_s};
    }

private Q_SLOTS:
    void cleanup() { Labels::setWords({}); }

    void identifiers_and_codes_are_the_same_everywhere()
    {
        QCOMPARE(termId(u"fragility", u"MOBI").toString(), termId(u"fragility", u"MOBI").toString());
        QVERIFY(termId(u"fragility", u"MOBI") != termId(u"fragility", u"MOB"));
        QVERIFY(termId(u"fragility", u"MOBI") != termId(u"fragilit", u"yMOBI"));
        // Written down: another version of the program must find the same.
        QCOMPARE(termId(u"fragility", u"MOBI").toString().at(14), u'8');
        QCOMPARE(termId(u"fragility", u"MOBI").toString(), u"73718018-ed41-8f40-9be7-56262bd8e4b1"_s);

        QCOMPARE(termCode(u"Eau potable"), u"EAUPOTABLE"_s);
        QCOMPARE(termCode(u"  L’œuvre   à venir "), u"LOEUVREAVENIR"_s);
        QCOMPARE(termCode(u"Précarité énergétique"), termCode(u"précarité  ÉNERGÉTIQUE"));
        const QString cut = termCode(QString(300, u'a'));
        QCOMPARE(cut.size(), 24);
        QVERIFY(cut != termCode(QString(299, u'a')));
        const QString sign = termCode(QString::fromUtf8("\xF0\x9F\x8C\xBB"));
        QVERIFY(!sign.isEmpty() && sign != termCode(QString::fromUtf8("\xF0\x9F\x8C\xB2")));
        QVERIFY(termCode(QString::fromUtf8("Emploi \xF0\x9F\x8C\xBB")) != termCode(u"Emploi"));
        const QString arabic = termCode(QString::fromUtf8("\xD9\x85\xD8\xA7\xD8\xA1"));
        QVERIFY(!arabic.isEmpty());
        const QString every = arabic + cut + sign;
        for (const QChar c : every)
            QVERIFY((c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'));
    }

    void an_untouched_space_has_the_shipped_words()
    {
        auto a = made(u"a"_s);
        QCOMPARE(a->words().get(), Vocabularies::shipped().get());
        QCOMPARE(label(*a, u"fragility"_s, u"MOBI"_s), u"Mobilité"_s);
        QCOMPARE(label(*a, u"fragility"_s, u"PLUSTARD"_s), u"PLUSTARD"_s);
        QCOMPARE(label(*a, u"absent"_s, u"X"_s), u"X"_s);
        QVERIFY(dump(*a).isEmpty());
    }

    void a_word_is_added_used_and_shown()
    {
        auto a = made(u"a"_s);
        const auto added = Words(*a).add(u"fragility"_s, u" Eau potable "_s);
        QVERIFY(added);
        QCOMPARE(added->record, termId(u"fragility", u"EAUPOTABLE"));
        const Term *term = a->words()->term(u"fragility", u"EAUPOTABLE");
        QVERIFY(term);
        QCOMPARE(term->label, u"Eau potable"_s);
        QCOMPARE(term->source, Source::Own);
        QCOMPARE(a->words()->list(u"fragility")->terms.last().code, u"EAUPOTABLE"_s);
        const auto project = Records(*a).create(u"project"_s, typed({u"title=Source"_s, u"fragilities=eaupotable"_s}));
        QVERIFY(project);
        QCOMPARE(a->reader().record(u"project"_s, project->record)->sets.value(u"fragilities"_s), QStringList{u"EAUPOTABLE"_s});
        QCOMPARE(*Words(*a).uses(u"fragility"_s, u"EAUPOTABLE"_s, 50), 1);
        QCOMPARE(*Words(*a).uses(u"fragility"_s, u"MOBI"_s, 50), 0);
        Labels::setWords(a->words());
        QCOMPARE(Labels::term(u"fragility", u"EAUPOTABLE"), u"Eau potable"_s);

        // The same label twice, and a shipped one, are refused in words.
        for (const QString &again : {u"eau  potable"_s, u"Mobilite"_s}) {
            const auto refused = Words(*a).add(u"fragility"_s, again);
            QVERIFY(!refused);
            QVERIFY(Sentences::of(refused.error()).contains(u"already in this list"));
        }
        QCOMPARE(Words(*a).add(u"fragility"_s, u"   "_s).error().fault, Fault::RequiredMissing);
        QCOMPARE(Words(*a).add(u"absent"_s, u"X"_s).error().fault, Fault::UnknownCode);
        // A label that reads like a shipped code gets another.
        QVERIFY(Words(*a).add(u"fragility"_s, u"Mobi"_s));
        QCOMPARE(label(*a, u"fragility"_s, u"MOBI"_s), u"Mobilité"_s);
        QCOMPARE(label(*a, u"fragility"_s, u"MOBI2"_s), u"Mobi"_s);
    }

    void a_retired_word_is_read_and_refused()
    {
        auto a = made(u"a"_s);
        const Id project = Records(*a).create(u"project"_s, typed({u"title=Car"_s, u"fragilities=MOBI"_s, u"stage=E1"_s}))->record;
        QVERIFY(Words(*a).retire(u"fragility"_s, u"MOBI"_s, true));
        QVERIFY(Words(*a).retire(u"stage"_s, u"E1"_s, true));
        Labels::setWords(a->words());
        QCOMPARE(Labels::term(u"fragility", u"MOBI"), u"Mobilité"_s);
        const auto refused = Records(*a).create(u"project"_s, typed({u"title=Bus"_s, u"fragilities=mobi"_s}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::UnknownCode);
        QVERIFY2(Sentences::of(refused.error()).contains(u"“Mobilité” was taken out of the list"),
                 qPrintable(Sentences::of(refused.error())));
        // The record that has it is edited all the same, and written again as it stands.
        QVERIFY(Records(*a).set(u"project"_s, project.toString(), typed({u"fragilities=MOBI"_s, u"fragilities=EMPL"_s, u"stage=E1"_s})));
        QCOMPARE(a->reader().record(u"project"_s, project)->sets.value(u"fragilities"_s), (QStringList{u"EMPL"_s, u"MOBI"_s}));
        QVERIFY(Records(*a).set(u"project"_s, project.toString(), typed({u"fragilities-=MOBI"_s})));
        QVERIFY(!Records(*a).set(u"project"_s, project.toString(), typed({u"fragilities+=MOBI"_s})));
        QVERIFY(Words(*a).retire(u"fragility"_s, u"MOBI"_s, false));
        QVERIFY(Records(*a).set(u"project"_s, project.toString(), typed({u"fragilities+=MOBI"_s})));
    }

    void a_rename_is_undone_and_its_history_kept()
    {
        auto a = made(u"a"_s);
        const auto renamed = Words(*a).rename(u"fragility"_s, u"MOBI"_s, u"Mobilité quotidienne"_s);
        QVERIFY(renamed);
        const Vocabularies::Ptr before = a->words();
        QVERIFY(before->term(u"fragility", u"MOBI")->isRenamed());
        QCOMPARE(before->term(u"fragility", u"MOBI")->shipped, u"Mobilité"_s);
        const auto undone = a->editor().revert(*renamed);
        QVERIFY(undone);
        QCOMPARE(label(*a, u"fragility"_s, u"MOBI"_s), u"Mobilité"_s);
        QCOMPARE(before->label(u"fragility", u"MOBI"), u"Mobilité quotidienne"_s); // a snapshot never changes
        QVERIFY(a->editor().revert(*undone));
        QCOMPARE(label(*a, u"fragility"_s, u"MOBI"_s), u"Mobilité quotidienne"_s);
        // An empty label gives the shipped one back; an own word needs one.
        QVERIFY(Words(*a).rename(u"fragility"_s, u"MOBI"_s, {}));
        QCOMPARE(label(*a, u"fragility"_s, u"MOBI"_s), u"Mobilité"_s);
        QVERIFY(Words(*a).add(u"fragility"_s, u"Eau"_s));
        QCOMPARE(Words(*a).rename(u"fragility"_s, u"EAU"_s, {}).error().fault, Fault::RequiredMissing);
        QVERIFY(a->reader().history(u"term"_s, termId(u"fragility", u"MOBI"), u"label"_s)->size() >= 2);
    }

    void two_people_who_rename_one_word_meet_in_a_conflict()
    {
        auto a = made(u"a"_s);
        auto b = made(u"b"_s);
        QVERIFY(Words(*a).rename(u"fragility"_s, u"MOBI"_s, u"Se déplacer"_s));
        QVERIFY(Words(*b).rename(u"fragility"_s, u"MOBI"_s, u"Transports"_s));
        QVERIFY(send(*a, *b));
        QVERIFY(send(*b, *a));
        QCOMPARE(dump(*a), dump(*b));
        QCOMPARE(dump(*a).size(), 1);
        const auto conflicts = a->reader().conflicts();
        QCOMPARE(conflicts->size(), 1);
        QCOMPARE(conflicts->first().type, u"term"_s);
        QCOMPARE(conflicts->first().field, u"label"_s);
        QCOMPARE(conflicts->first().candidates.size(), 2);
        QCOMPARE(label(*a, u"fragility"_s, u"MOBI"_s), label(*b, u"fragility"_s, u"MOBI"_s));
        QVERIFY(Records(*a).takeValue(conflicts->first().id, u"Se déplacer"_s));
        QVERIFY(send(*a, *b));
        QCOMPARE(label(*b, u"fragility"_s, u"MOBI"_s), u"Se déplacer"_s);
        QCOMPARE(*b->reader().conflictCount(), 0);
    }

    void one_label_added_on_two_sites_is_one_word()
    {
        auto a = made(u"a"_s);
        auto b = made(u"b"_s);
        QVERIFY(Words(*a).add(u"funder"_s, u"Fondation de France"_s));
        QVERIFY(Words(*b).add(u"funder"_s, u"Fondation de France"_s));
        QVERIFY(Words(*b).retire(u"funder"_s, u"DETR"_s, true));
        QVERIFY(send(*b, *a));
        QCOMPARE(*a->reader().conflictCount(), 0);
        QCOMPARE(dump(*a).size(), 2);
        QVERIFY(a->words()->term(u"funder", u"DETR")->retired);
    }

    void own_words_are_put_in_order()
    {
        auto a = made(u"a"_s);
        const auto codes = [&a] {
            QStringList list;
            for (const Term &term : a->words()->list(u"priority")->terms)
                list += term.code;
            return list;
        };
        QCOMPARE(codes(), (QStringList{u"ELEVE"_s, u"MOYEN"_s, u"BAS"_s}));
        QVERIFY(Words(*a).add(u"priority"_s, u"Urgent"_s));
        QVERIFY(Words(*a).add(u"priority"_s, u"Zéro"_s));
        QCOMPARE(codes(), (QStringList{u"ELEVE"_s, u"MOYEN"_s, u"BAS"_s, u"URGENT"_s, u"ZERO"_s}));
        QVERIFY(Words(*a).move(u"priority"_s, u"ZERO"_s, -1));
        QCOMPARE(codes(), (QStringList{u"ELEVE"_s, u"MOYEN"_s, u"BAS"_s, u"ZERO"_s, u"URGENT"_s}));
        for (int i = 0; i < 3; ++i)
            QVERIFY(Words(*a).move(u"priority"_s, u"URGENT"_s, -1));
        QCOMPARE(codes(), (QStringList{u"ELEVE"_s, u"URGENT"_s, u"MOYEN"_s, u"BAS"_s, u"ZERO"_s}));
        QVERIFY(Words(*a).move(u"priority"_s, u"URGENT"_s, -1));
        QCOMPARE(codes().first(), u"URGENT"_s);
        QVERIFY(Words(*a).move(u"priority"_s, u"URGENT"_s, -1)->isEmpty());
        for (int i = 0; i < 4; ++i)
            QVERIFY(Words(*a).move(u"priority"_s, u"URGENT"_s, 1));
        QCOMPARE(codes(), (QStringList{u"ELEVE"_s, u"MOYEN"_s, u"BAS"_s, u"ZERO"_s, u"URGENT"_s}));
        QVERIFY(Words(*a).move(u"priority"_s, u"URGENT"_s, 1)->isEmpty());
        // There and back many times: the places between two words do not run out.
        for (int i = 0; i < 60; ++i)
            QVERIFY(Words(*a).move(u"priority"_s, u"URGENT"_s, i % 2 == 0 ? -1 : 1));
        QCOMPARE(codes(), (QStringList{u"ELEVE"_s, u"MOYEN"_s, u"BAS"_s, u"ZERO"_s, u"URGENT"_s}));
        QCOMPARE(Words(*a).move(u"priority"_s, u"BAS"_s, -1).error().fault, Fault::InvalidValue);
    }

    void scripts_write_terms_like_records()
    {
        auto a = made(u"a"_s);
        const auto own = Records(*a).create(u"term"_s, typed({u"vocabulary=fragility"_s, u"label=Eau potable"_s}));
        QVERIFY(own);
        QCOMPARE(own->record, termId(u"fragility", u"EAUPOTABLE"));
        const auto shipped = Records(*a).create(u"term"_s, typed({u"vocabulary=fragility"_s, u"code=MOBI"_s, u"label=Aller"_s}));
        QVERIFY(shipped);
        QCOMPARE(label(*a, u"fragility"_s, u"MOBI"_s), u"Aller"_s);
        QVERIFY(Records(*a).create(u"term"_s, typed({u"vocabulary=fragility"_s, u"code=MOBI"_s, u"retired=yes"_s})));
        QCOMPARE(dump(*a).size(), 2);
        QVERIFY(a->words()->term(u"fragility", u"MOBI")->retired);
        QVERIFY(Records(*a).set(u"term"_s, own->record.toString(), typed({u"label=Eau"_s})));
        QVERIFY(!Records(*a).set(u"term"_s, own->record.toString(), typed({u"code=EAU"_s})));
        QVERIFY(!Records(*a).create(u"term"_s, typed({u"vocabulary=absent"_s, u"label=X"_s})));
        QVERIFY(!Records(*a).create(u"term"_s, typed({u"vocabulary=fragility"_s})));
        QVERIFY(!Records(*a).create(u"term"_s, typed({u"vocabulary=fragility"_s, u"code=É!"_s, u"label=X"_s})));

        // A word deleted is retired, yet read; a shipped one is as shipped. Added again, it is the same word.
        QVERIFY(Records(*a).remove(u"term"_s, own->record.toString()));
        QVERIFY(a->words()->term(u"fragility", u"EAUPOTABLE")->retired);
        QCOMPARE(label(*a, u"fragility"_s, u"EAUPOTABLE"_s), u"Eau"_s);
        QVERIFY(Records(*a).remove(u"term"_s, shipped->record.toString()));
        QCOMPARE(label(*a, u"fragility"_s, u"MOBI"_s), u"Mobilité"_s);
        QVERIFY(Words(*a).retire(u"fragility"_s, u"EAUPOTABLE"_s, false));
        QVERIFY(!a->words()->term(u"fragility", u"EAUPOTABLE")->retired);
    }

    void an_addition_undone_leaves_its_label_to_old_records()
    {
        auto a = made(u"a"_s);
        const auto added = Words(*a).add(u"fragility"_s, u"Eau potable"_s);
        QVERIFY(a->editor().revert(*added));
        const Term *term = a->words()->term(u"fragility", u"EAUPOTABLE");
        QVERIFY(term && term->gone && term->retired);
        QCOMPARE(term->label, u"Eau potable"_s);
        QVERIFY(!Records(*a).create(u"project"_s, typed({u"title=Car"_s, u"fragilities=EAUPOTABLE"_s})));
        const auto again = Words(*a).add(u"fragility"_s, u"EAU POTABLE"_s);
        QVERIFY(again);
        QCOMPARE(again->record, added->record);
        QCOMPARE(label(*a, u"fragility"_s, u"EAUPOTABLE"_s), u"EAU POTABLE"_s);
        QVERIFY(!a->words()->term(u"fragility", u"EAUPOTABLE")->retired);
        QVERIFY(a->editor().revert(*again));
        QVERIFY(a->words()->term(u"fragility", u"EAUPOTABLE")->gone);
    }

    void a_code_of_a_newer_version_stays_readable()
    {
        auto a = made(u"a"_s);
        const Id project = Records(*a).create(u"project"_s, typed({u"title=Car"_s}))->record;
        QVERIFY(a->editor().change(u"project"_s, project, {FieldChange::set(u"stage"_s, Value(u"E9"_s)),
                                                           FieldChange::add(u"fragilities"_s, u"NEUVE"_s)}));
        QCOMPARE(label(*a, u"stage"_s, u"E9"_s), u"E9"_s);
        QVERIFY(Records(*a).set(u"project"_s, project.toString(), typed({u"stage=E9"_s, u"fragilities=NEUVE"_s, u"fragilities=EMPL"_s})));
        QCOMPARE(a->reader().record(u"project"_s, project)->sets.value(u"fragilities"_s), (QStringList{u"EMPL"_s, u"NEUVE"_s}));
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
