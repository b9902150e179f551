#include "core/domain/recordtype.h"
#include "ui/text/labels.h"
#include "ui/text/language.h"
#include "ui/text/sentences.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace etabli;
using namespace Qt::StringLiterals;

/// Every failure has its sentence, every field its label, and French is complete and well spelled.
class SentencesTest : public QObject
{
    Q_OBJECT

    static QList<Fault> faults()
    {
        QList<Fault> all;
        for (int i = 0; i <= static_cast<int>(Fault::SiteNotEnrolled); ++i)
            all += static_cast<Fault>(i);
        return all;
    }

private Q_SLOTS:
    void english_comes_first()
    {
        QCOMPARE(chosenLanguage(u"en_GB"_s), u"en"_s);
        QCOMPARE(chosenLanguage(u"fr"_s), u"fr"_s);
        QCOMPARE(chosenLanguage(u"C.UTF-8"_s), u"fr"_s);
        QCOMPARE(Labels::type(u"project"), u"Project"_s);
        QVERIFY(Sentences::of({Fault::NotFound, u"a.pdf"_s, {}}).contains(u"was not found"));
    }

    /// Whether they hold every text of the sources is the test `translations`.
    void every_translation_is_whole_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(ETABLI_SOURCE_DIR "/translations"));
        const QStringList names = folder.entryList({u"*.ts"_s}, QDir::Files);
        QVERIFY(names.contains(u"etabli_fr.ts") && names.contains(u"etabli_en.ts"));
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void every_translation_is_whole()
    {
        QFETCH(const QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        static const QRegularExpression message(u"<message.*?</message>"_s, QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression form(u"<numerusform[^>]*>\\s*\\S[^<]*</numerusform>"_s);
        static const QRegularExpression translation(u"<translation>\\s*[^\\s<]"_s);
        int count = 0;
        for (auto blocks = message.globalMatch(text); blocks.hasNext(); ++count) {
            const QString block = blocks.next().captured();
            const QByteArray told = block.toUtf8();
            QVERIFY2(!block.contains(u"\"unfinished\"") && !block.contains(u"\"vanished\"") && !block.contains(u"\"obsolete\""), told);
            if (!block.contains(u"numerus=\"yes\"")) {
                QVERIFY2(translation.match(block).hasMatch(), told);
                continue;
            }
            // One and several, in French as in English.
            int forms = 0;
            for (auto each = form.globalMatch(block); each.hasNext(); each.next())
                ++forms;
            QVERIFY2(forms == 2, told);
        }
        QVERIFY(count > 0);
    }

    void every_fault_has_its_sentence()
    {
        QVERIFY(installLanguage(*QCoreApplication::instance(), u"fr"_s));
        QCOMPARE(Labels::type(u"project"), u"Projet"_s);
        QSet<QString> seen;
        static const QRegularExpression badSpacing(u"[^\u202f\u00a0/s] ?[;!?](?=\\s|$)| »|« | :(?!//)"_s);
        for (const Fault fault : faults()) {
            const QString sentence = Sentences::of({fault, u"project.budget=1e20"_s, u"SQLITE_BUSY"_s});
            const QByteArray name = faultName(fault).toUtf8();
            QVERIFY2(sentence.size() > 30, name);
            QVERIFY2(!sentence.contains(u'\n'), name);
            QVERIFY2(!sentence.contains(u"SQLITE"), "the detail is for the log");
            QVERIFY2(!sentence.contains(u"%1") && !sentence.contains(u"%2"), name);
            QVERIFY2(!sentence.contains(u'\''), "curly apostrophes");
            QVERIFY2(!sentence.contains(u'!'), "no exclamation");
            QVERIFY2(!sentence.contains(QChar(0x201C)), "left in English");
            QVERIFY2(!badSpacing.match(sentence).hasMatch(), qPrintable(sentence));
            QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u')') || sentence.endsWith(u"repair.")
                         || sentence.endsWith(u"import."),
                     qPrintable(sentence));
            seen.insert(sentence);
            QVERIFY(!Sentences::of({fault, {}, {}}).isEmpty());
        }
        QCOMPARE(seen.size(), faults().size());
    }

    void quotes_what_was_typed_on_one_line()
    {
        const QString sentence = Sentences::of({Fault::InvalidAmount, u"project.budget=douze\u001b[1m\nfrancs"_s, {}});
        QVERIFY(sentence.startsWith(u"Budget\u202f:"_s));
        QVERIFY(!sentence.contains(u'\n') && !sentence.contains(QChar(0x1b)));
    }

    void every_type_and_field_has_its_label()
    {
        for (const RecordType &type : recordTypes()) {
            const QString name(type.name);
            QVERIFY2(Labels::type(name) != name, qPrintable(name));
            QVERIFY2(Labels::types(name) != name, qPrintable(name));
            for (const Field &field : type.fields) {
                const QString label = Labels::field(name, QString(field.name));
                QVERIFY2(label != field.name, qPrintable(QString(name + u'.' + QString(field.name))));
                QVERIFY(label[0].isUpper());
            }
        }
        QCOMPARE(Labels::field(u"project", u"starts_on"), u"Commence le"_s);
        QCOMPARE(Labels::field(u"project", u"of_a_newer_version"), u"of_a_newer_version"_s);
    }

    void values_read_as_in_france()
    {
        QCOMPARE(Labels::money(18600050), u"186\u202f000,50\u00a0€"_s);
        QCOMPARE(Labels::money(-99), u"\u22120,99\u00a0€"_s);
        QCOMPARE(Labels::money(100), u"1\u00a0€"_s);
        const RecordType *project = recordType(u"project");
        QCOMPARE(Labels::value(*project->field(u"starts_on"), Value(u"2026-03-12"_s)), u"12/03/2026"_s);
        QCOMPARE(Labels::value(*project->field(u"stage"), Value(u"E1"_s)), u"Dialogue"_s);
        QCOMPARE(Labels::value(*project->field(u"stage"), Value(u"E9"_s)), u"E9"_s);
    }
};

QTEST_GUILESS_MAIN(SentencesTest)
#include "tst_sentences.moc"
