#include "ui/pages/contacts/rightstab.h"

#include "core/base/textfold.h"
#include "core/fonts/fonts.h"
#include "core/jobs/answer.h"
#include "core/services/dossier.h"
#include "ui/forms/boundfields.h"
#include "ui/paper/personpaper.h"
#include "ui/text/sentences.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace etabli {

namespace {

const QString contactType = QStringLiteral("contact");

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// The name without what a person may well type otherwise: case, accents, double blanks.
QString bare(const QString &name)
{
    return folded(name).simplified();
}

} // namespace

QStringList RightsTab::fields()
{
    return {QStringLiteral("purpose"), QStringLiteral("legal_basis"), QStringLiteral("source"),
            QStringLiteral("informed_on"), QStringLiteral("opposed_on")};
}

RightsTab::RightsTab(FormRecord &record, QWidget *parent)
    : RecordTab(record, parent)
    , m_answer(new MessageStrip(this))
{
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(Theme::px(16), Theme::px(16), Theme::px(16), Theme::px(16));
    column->setSpacing(Theme::px(16));
    m_answer->hide();
    m_rules = makeRules();
    m_export = makeExport();
    column->addWidget(m_answer);
    column->addWidget(m_rules);
    column->addWidget(m_export);
    column->addWidget(makeErasure());
    column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    connect(&record, &FormRecord::replaced, this, [this] {
        m_answer->hide();
        showRecord();
    });
    connect(&record, &FormRecord::loaded, this, &RightsTab::showRecord);
    connect(&record, &FormRecord::created, this, &RightsTab::showRecord);
    showRecord();
}

void RightsTab::commit()
{
    for (BoundField *field : std::as_const(m_fields))
        field->commit();
}

QWidget *RightsTab::makeRules()
{
    auto *card = new Card(tr("Why these details are kept"), {}, this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::px(16));
    grid->setVerticalSpacing(Theme::px(12));
    const QStringList help{
        tr("What you need them for, in a few words: prepare the signing, call back about the project…"),
        tr("What allows it: usually a mission of public interest, or a legitimate interest."),
        tr("Who gave them to you: the person, a colleague, a directory…"),
        tr("The day you told them that you keep their details, and what for."),
        tr("The day they asked not to be contacted or kept any more."),
    };
    const QStringList names = fields();
    for (int i = 0; i < names.size(); ++i) {
        BoundField *field = bound::forField(record(), names[i], card);
        field->setHelp(help[i]);
        m_fields.append(field);
        if (i == 0)
            grid->addWidget(field, 0, 0, 1, 2);
        else
            grid->addWidget(field, 1 + (i - 1) / 2, (i - 1) % 2, Qt::AlignTop);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    return card;
}

QWidget *RightsTab::makeExport()
{
    auto *card = new Card(tr("Everything we hold on this person"), {}, this);
    card->body()->addWidget(paragraph(tr("Their details, who wrote them and when, the meetings and charters that name "
                                         "them, and the texts that may: to be handed to them when they ask."), card));
    auto *buttons = new QHBoxLayout;
    auto *pdf = new QPushButton(tr("Export as PDF…"), card);
    auto *json = new QPushButton(tr("Export as JSON…"), card);
    pdf->setObjectName(QStringLiteral("exportPdf"));
    json->setObjectName(QStringLiteral("exportJson"));
    buttons->addWidget(pdf);
    buttons->addWidget(json);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    connect(pdf, &QPushButton::clicked, this, [this] { askWhere(QStringLiteral("pdf")); });
    connect(json, &QPushButton::clicked, this, [this] { askWhere(QStringLiteral("json")); });
    return card;
}

QWidget *RightsTab::makeErasure()
{
    m_erasure = new Card(tr("Erase this person"), {}, this);
    QVBoxLayout *body = m_erasure->body();
    body->addWidget(paragraph(tr("Everything written on them goes, here and in all its history, as well as the files "
                                 "kept with them only. Your next archives make your colleagues’ workbenches forget them "
                                 "too, and an older archive brings nothing back."), m_erasure));
    m_erase = new QPushButton(tr("Erase this person…"), m_erasure);
    m_erase->setObjectName(QStringLiteral("erase"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_erase);
    line->addStretch(1);
    body->addLayout(line);

    m_confirmation = new QWidget(m_erasure);
    auto *column = new QVBoxLayout(m_confirmation);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(8));
    m_stays = paragraph({}, m_confirmation);
    column->addWidget(m_stays);
    auto *ask = new QLabel(tr("This cannot be undone. Type the name of the person to confirm:"), m_confirmation);
    ask->setWordWrap(true);
    Theme::setTextRole(ask, TextRole::BodyStrong);
    m_name = new QLineEdit(m_confirmation);
    m_name->setObjectName(QStringLiteral("confirmedName"));
    m_name->setAccessibleName(tr("Name of the person to erase"));
    ask->setBuddy(m_name);
    m_confirm = new QPushButton(tr("Erase for good"), m_confirmation);
    m_confirm->setObjectName(QStringLiteral("confirmErasure"));
    Theme::setButtonKind(m_confirm, ButtonKind::Danger);
    auto *keep = new QPushButton(tr("Keep this person"), m_confirmation);
    keep->setObjectName(QStringLiteral("keep"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(keep);
    buttons->addStretch(1);
    column->addWidget(ask);
    column->addWidget(m_name);
    column->addLayout(buttons);
    body->addWidget(m_confirmation);
    m_confirmation->hide();

    connect(m_erase, &QPushButton::clicked, this, &RightsTab::openConfirmation);
    connect(keep, &QPushButton::clicked, this, [this] {
        closeConfirmation();
        m_erase->setFocus();
    });
    connect(m_name, &QLineEdit::textChanged, this, &RightsTab::judgeName);
    connect(m_name, &QLineEdit::returnPressed, m_confirm, &QPushButton::click);
    connect(m_confirm, &QPushButton::clicked, this, &RightsTab::erase);
    return m_erasure;
}

QString RightsTab::personName()
{
    return record().sheet().view.title().simplified();
}

void RightsTab::showRecord()
{
    const bool known = !record().isNew() && record().sheet().view.life != Life::Gone;
    m_rules->setVisible(record().isNew() || known);
    m_export->setVisible(!record().isNew());
    m_erasure->setVisible(known);
    m_erase->setEnabled(!record().isReadOnly());
    for (BoundField *field : std::as_const(m_fields))
        field->setReadOnly(record().isReadOnly());
    if (!m_busy)
        closeConfirmation();
    Q_EMIT counted(-1);
}

void RightsTab::closeConfirmation()
{
    m_confirmation->hide();
    m_name->clear();
    m_erase->show();
    judgeName();
}

void RightsTab::askWhere(const QString &suffix)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString name = personName();
    for (QChar &c : name)
        if (!c.isLetterOrNumber() && c != u' ' && c != u'-' && c != u'’')
            c = u' ';
    auto *dialog = new QFileDialog(this, tr("Everything we hold on this person"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(suffix == u"pdf" ? tr("PDF document (*.pdf)") : tr("JSON data (*.json)"));
    dialog->selectFile(QDir(folder).filePath(tr("Data held on %1", "a file name").arg(name.simplified().left(80)) + u'.' + suffix));
    connect(dialog, &QFileDialog::fileSelected, this, &RightsTab::exportTo);
    dialog->open();
}

void RightsTab::exportTo(const QString &path)
{
    commit();
    const auto id = Id::fromString(record().id());
    if (!id)
        return;
    // On the writing lane: what was just typed is in it.
    auto answered = record().desk().write([id = *id, path](Workspace &workspace) -> Result<QString> {
        ETABLI_ASSIGN(const PersonDossier dossier, personDossier(workspace.space(), contactType, id));
        if (path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
            ETABLI_TRY(PersonPaper::writeJson(dossier, path));
        else
            ETABLI_TRY(PersonPaper::write(dossier, path));
        return path;
    });
    onAnswer(answered, this, [this, path](const Result<QString> &written) {
        if (written)
            m_answer->tell(Status::Success, tr("Everything held on this person is in “%1”.").arg(QFileInfo(path).fileName()));
        else
            m_answer->tell(Status::Danger, Sentences::of(written.error()));
    });
}

void RightsTab::openConfirmation()
{
    commit();
    const auto id = Id::fromString(record().id());
    if (!id)
        return;
    auto answered = record().desk().read([id = *id](Workspace &workspace) {
        return erasureRemains(workspace.space(), contactType, id);
    });
    onAnswer(answered, this, [this, asked = record().id()](const Result<ErasureRemains> &remains) {
        if (asked != record().id())
            return;
        if (!remains)
            return m_answer->tell(Status::Danger, Sentences::of(remains.error()));
        showRemains(*remains);
    });
}

void RightsTab::showRemains(const ErasureRemains &remains)
{
    QStringList lines;
    if (!remains.recentCharters.isEmpty())
        lines += tr("Take care: signed less than five years ago, and to be kept that long: %1. Role and capacity of the "
                    "signatory stay there.").arg(remains.recentCharters.join(QStringLiteral(", ")));
    if (remains.references > 0)
        lines += tr("%n record(s) that name them stay and show an erased person.", nullptr, remains.references);
    if (!remains.texts.isEmpty())
        lines += tr("%n text(s) may hold their name: read them again after the erasure.", nullptr,
                    static_cast<int>(remains.texts.size()));
    lines += tr("Archives and backups already handed over are out of reach.");
    m_stays->setText(lines.join(u'\n'));
    m_erase->hide();
    m_confirmation->show();
    judgeName();
    m_name->setFocus();
}

void RightsTab::judgeName()
{
    const QString name = bare(personName());
    m_confirm->setEnabled(!m_busy && !name.isEmpty() && bare(m_name->text()) == name);
}

void RightsTab::erase()
{
    const auto id = Id::fromString(record().id());
    if (!id || !m_confirm->isEnabled())
        return;
    m_busy = true;
    judgeName();
    auto answered = record().desk().write([id = *id](Workspace &workspace) {
        return erasePerson(workspace.space(), contactType, id);
    });
    onAnswer(answered, this, [this](const Result<ErasureReport> &report) { erased(report); });
}

void RightsTab::erased(const Result<ErasureReport> &report)
{
    m_busy = false;
    if (!report) {
        judgeName();
        return m_answer->tell(Status::Danger, Sentences::of(report.error()));
    }
    closeConfirmation();
    QStringList more{tr("Your next archives carry this to your colleagues.")};
    if (!report->backups.isEmpty())
        more += tr("%n backup(s) still hold them until replaced; put back, they forget them again.", nullptr,
                   static_cast<int>(report->backups.size()));
    if (!report->left.isEmpty())
        more += tr("The cleaning of the disk will be finished the next time this space is opened.");
    m_answer->tell(Status::Success, tr("This person is erased."), more.join(u' '));
    Q_EMIT noticed(tr("This person is erased."));
    record().edits().announceChange();
    record().reload();
}

} // namespace etabli
