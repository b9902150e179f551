#include "core/charter/pack.h"

#include "core/charter/frenchtext.h"
#include "core/charter/outputfile.h"
#include "core/charter/pagelayout.h"
#include "core/charter/pdfwriter.h"

#include <QDir>

namespace etabli {

namespace {

using namespace Qt::StringLiterals;

/// A row tall enough to sign in, and one to write a line in.
constexpr double signingRow = 44.0;
constexpr double writingRow = 26.0;
constexpr int blankRows = 8;

/// A sheet that goes with the charter: same title, no initials.
CharterDocument sheet(const CharterDocument &charter, const QString &kind)
{
    CharterDocument document;
    document.kind = kind;
    document.title = charter.title;
    document.language = charter.language;
    document.draft = charter.draft;
    return document;
}

Block paragraph(const QString &text)
{
    return Paragraph{{Span{text, false, false}}};
}

/// Labels at the left, what is known or room to write at the right.
Table form(const QList<QStringList> &rows, double rowHeight)
{
    Table table;
    table.columns = {TableColumn{{}, TableColumn::Align::Left, 34, true},
                     TableColumn{{}, TableColumn::Align::Left, 66, false}};
    table.rows = rows;
    table.rowHeight = rowHeight;
    return table;
}

/// What is not known yet is left for the pen; the dots of running text are no use in a form.
QString known(const QString &text)
{
    return text.startsWith(u"......") ? QString() : text;
}

} // namespace

CharterDocument attendanceSheet(const CharterDocument &charter)
{
    CharterDocument document = sheet(charter, u"Feuille d’émargement"_s);
    Article article;
    article.blocks += form({{u"Lieu"_s, known(charter.closing.place)},
                            {u"Date"_s, known(charter.closing.date)},
                            {u"Heure"_s, {}}},
                           writingRow);
    Table people;
    people.columns = {TableColumn{u"Nom"_s, TableColumn::Align::Left, 25, true},
                      TableColumn{u"Fonction"_s, TableColumn::Align::Left, 22, false},
                      TableColumn{u"Organisation"_s, TableColumn::Align::Left, 25, false},
                      TableColumn{u"Signature"_s, TableColumn::Align::Left, 28, false}};
    people.rowHeight = signingRow;
    for (const Party &party : charter.parties)
        people.rows += QStringList{party.representative, party.function, party.name, {}};
    if (charter.parties.isEmpty()) {
        for (int i = 0; i < blankRows; ++i)
            people.rows += QStringList{{}, {}, {}, {}};
    }
    article.blocks += people;
    document.articles += article;
    return document;
}

CharterDocument signingCertificate(const CharterDocument &charter)
{
    CharterDocument document = sheet(charter, u"Attestation de signature"_s);
    const int originals = std::max(1, static_cast<int>(charter.parties.size()) + 1);
    Article article;
    article.blocks +=
        paragraph(u"La personne soussignée atteste que la charte désignée ci-dessous a été signée en sa présence par "
                  "les parties nommées plus bas, et que chacune en a reçu un exemplaire original."_s);
    article.blocks += form({{u"Lieu de la signature"_s, known(charter.closing.place)},
                            {u"Date de la signature"_s, known(charter.closing.date)},
                            {u"Exemplaires originaux"_s, charter.parties.isEmpty() ? QString() : QString::number(originals)},
                            {u"Version signée"_s, charter.versionLine},
                            {u"Empreinte de la version"_s, charter.fingerprint}},
                           writingRow);
    Table parties;
    parties.columns = {TableColumn{u"Partie"_s, TableColumn::Align::Left, 30, true},
                       TableColumn{u"Représentée par"_s, TableColumn::Align::Left, 25, false},
                       TableColumn{u"Habilitation"_s, TableColumn::Align::Left, 28, false},
                       TableColumn{u"Signé le"_s, TableColumn::Align::Left, 17, false}};
    parties.rowHeight = writingRow;
    for (const Party &party : charter.parties)
        parties.rows += QStringList{party.name, party.representative, party.capacity, {}};
    if (charter.parties.isEmpty()) {
        for (int i = 0; i < blankRows; ++i)
            parties.rows += QStringList{{}, {}, {}, {}};
    }
    article.blocks += parties;
    document.articles += article;
    Article closing;
    closing.title = u"Personne qui atteste"_s;
    closing.blocks += form({{u"Nom et fonction"_s, {}}, {u"Fait à"_s, {}}, {u"Le"_s, {}}}, writingRow);
    closing.blocks += form({{u"Signature"_s, {}}}, 2 * signingRow);
    if (charter.fingerprint.isEmpty())
        closing.blocks += paragraph(u"Formulaire à compléter à la main\u202F: aucune version n’est encore scellée."_s);
    document.articles += closing;
    return document;
}

Result<QStringList> writePack(const CharterDocument &charter, const QString &folder)
{
    ETABLI_ASSIGN(const PageLayout once, PageLayout::of(charter));
    ETABLI_ASSIGN(const PageLayout attendance, PageLayout::of(attendanceSheet(charter)));
    ETABLI_ASSIGN(const PageLayout certificate, PageLayout::of(signingCertificate(charter)));

    struct Paper
    {
        QString file;
        QString title;
        QList<PrintPage> pages;
        qsizetype copies = 1;
    };
    const QList<Paper> papers = {
        {u"originaux.pdf"_s, charter.title, once.pages(), charter.parties.size() + 1},
        {u"emargement.pdf"_s, u"Feuille d’émargement – "_s + charter.title, attendance.pages(), 1},
        {u"chevalets.pdf"_s, u"Chevalets – "_s + charter.title, namePlates(charter), 1},
        {u"attestation.pdf"_s, u"Attestation de signature – "_s + charter.title, certificate.pages(), 1},
    };
    QList<OutputFile> files;
    for (const Paper &paper : papers) {
        ETABLI_ASSIGN(const QByteArray bytes, pdfOf(paper.pages, paper.title, charter.language, paper.copies));
        files += OutputFile{QDir(folder).absoluteFilePath(paper.file), bytes};
    }
    ETABLI_TRY(writeAllWhole(files));
    QStringList paths;
    for (const OutputFile &file : files)
        paths += file.path;
    return paths;
}

} // namespace etabli
