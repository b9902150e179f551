#include "ui/pages/exchanges/preparepanel.h"

#include "core/jobs/answer.h"
#include "ui/widgets/longtask.h"
#include "ui/pages/exchanges/moments.h"
#include "ui/text/sentences.h"
#include "ui/widgets/card.h"
#include "ui/widgets/taskstrip.h"

#include <QCheckBox>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace etabli {

namespace {

const QString suffix = QStringLiteral(".etabli");
constexpr int mostTerritories = 30;

/// "Poste de Redon" → "poste-de-redon": a name that every file system takes.
QString fileWord(const QString &name)
{
    QString word;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            word += c;
        else if (!c.isMark() && !word.isEmpty() && !word.endsWith(u'-'))
            word += u'-';
    }
    while (word.endsWith(u'-'))
        word.chop(1);
    return word.isEmpty() ? QStringLiteral("archive") : word;
}

} // namespace

PreparePanel::PreparePanel(Edits &edits, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_form(new QWidget(this))
    , m_recent(new QRadioButton(tr("My changes that the shared base does not have yet"), m_form))
    , m_everything(new QRadioButton(tr("Everything this workbench holds"), m_form))
    , m_territory(new QRadioButton(tr("The records of a territory"), m_form))
    , m_places(new ChipsEdit(m_form))
    , m_personal(new QCheckBox(tr("With personal data (names, addresses and telephone numbers of people)"), m_form))
    , m_path(new QLineEdit(m_form))
    , m_write(new QPushButton(tr("Write the archive"), m_form))
    , m_missing(new QLabel(m_form))
    , m_strip(new TaskStrip(this))
    , m_task(new LongTask(m_strip, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(8));
    auto *card = new Card(tr("Prepare an archive"), QStringLiteral("document-send"), m_form);
    auto *formColumn = new QVBoxLayout(m_form);
    formColumn->setContentsMargins(0, 0, 0, 0);
    formColumn->addWidget(card);
    auto *what = new QLabel(tr("What goes in"), card);
    Theme::setTextRole(what, TextRole::DenseStrong);
    card->body()->addWidget(what);
    for (QRadioButton *one : {m_recent, m_everything, m_territory})
        card->body()->addWidget(one);
    m_recent->setChecked(true);
    m_places->setPlaceholder(tr("A commune, an EPCI, a département, a région…"));
    m_places->setAccessibleName(tr("Territories of the archive"));
    m_places->setSource([this](const QString &typed, const ChipAnswer &answer) { findTerritories(typed, answer); });
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(Theme::px(26), 0, 0, 0);
    indented->addWidget(m_places);
    card->body()->addLayout(indented);
    m_personal->setChecked(true);
    card->body()->addWidget(m_personal);
    auto *where = new QLabel(tr("Where to write it"), card);
    Theme::setTextRole(where, TextRole::DenseStrong);
    where->setBuddy(m_path);
    card->body()->addWidget(where);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::px(8));
    m_path->setAccessibleName(tr("Where to write it"));
    m_path->setObjectName(QStringLiteral("archivePath"));
    line->addWidget(m_path, 1);
    auto *browse = new QPushButton(tr("Browse…"), card);
    line->addWidget(browse);
    card->body()->addLayout(line);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::px(8));
    Theme::setTextRole(m_missing, TextRole::Dense);
    Theme::setTone(m_missing, Token::SecondText);
    foot->addWidget(m_missing, 1);
    auto *cancel = new QPushButton(tr("Close"), card);
    foot->addWidget(cancel);
    Theme::setButtonKind(m_write, ButtonKind::Primary);
    m_write->setObjectName(QStringLiteral("writeArchive"));
    foot->addWidget(m_write);
    card->body()->addLayout(foot);
    column->addWidget(m_form);
    column->addWidget(m_strip);
    connect(browse, &QPushButton::clicked, this, &PreparePanel::browse);
    connect(cancel, &QPushButton::clicked, this, &PreparePanel::closed);
    connect(m_write, &QPushButton::clicked, this, &PreparePanel::write);
    connect(m_path, &QLineEdit::textChanged, this, &PreparePanel::look);
    connect(m_path, &QLineEdit::returnPressed, m_write, &QPushButton::click);
    connect(m_places, &ChipsEdit::chipsChanged, this, &PreparePanel::look);
    for (QRadioButton *one : {m_recent, m_everything, m_territory})
        connect(one, &QRadioButton::toggled, this, &PreparePanel::look);
    look();
}

bool PreparePanel::isRunning() const
{
    return m_task->isRunning();
}

QString PreparePanel::freePath(const QString &siteName)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = fileWord(siteName) + u'-' + QDate::currentDate().toString(Qt::ISODate);
    for (int copy = 1;; ++copy) {
        const QString path = folder.filePath(copy == 1 ? QString(name + suffix) : QString(name + u'-' + QString::number(copy) + suffix));
        if (!QFileInfo::exists(path))
            return path;
    }
}

void PreparePanel::begin(const QString &siteName)
{
    if (isRunning())
        return;
    m_form->show();
    m_strip->hide();
    if (m_path->text().isEmpty() || QFileInfo::exists(m_path->text()))
        m_path->setText(QDir::toNativeSeparators(freePath(siteName)));
    m_recent->setFocus(Qt::OtherFocusReason);
    look();
}

void PreparePanel::look()
{
    m_places->setVisible(m_territory->isChecked());
    QString missing;
    if (m_territory->isChecked() && m_places->ids().isEmpty())
        missing = tr("Choose at least one territory.");
    else if (m_path->text().trimmed().isEmpty())
        missing = tr("Say where to write the archive.");
    else if (QFileInfo::exists(m_path->text().trimmed()))
        missing = tr("This file exists already: it will be replaced.");
    m_missing->setText(missing);
    m_write->setEnabled(!(m_territory->isChecked() && m_places->ids().isEmpty()) && !m_path->text().trimmed().isEmpty());
}

void PreparePanel::browse()
{
    auto *dialog = new QFileDialog(this, tr("Where to write the archive"), QFileInfo(m_path->text()).absolutePath(),
                                   tr("Établi archives (*.etabli)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix.mid(1));
    dialog->setOption(QFileDialog::DontConfirmOverwrite, true);
    dialog->selectFile(QFileInfo(m_path->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, m_path,
            [this](const QString &path) { m_path->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void PreparePanel::findTerritories(const QString &typed, const ChipAnswer &answer)
{
    if (typed.trimmed().size() < 2) {
        answer({});
        return;
    }
    const auto search = [typed](Workspace &workspace) -> Result<QList<Chip>> {
        ETABLI_ASSIGN(TerritoryIndex * index, workspace.territories());
        ETABLI_ASSIGN(const QList<Territory> found, index->search(typed, mostTerritories));
        QList<Chip> chips;
        for (const Territory &territory : found)
            chips.append({territory.place(), territory.name, {}, territory.context});
        return chips;
    };
    onAnswer(m_edits.desk().read(search), this, [answer](const Result<QList<Chip>> &found) {
        answer(found ? *found : QList<Chip>());
    });
}

void PreparePanel::write()
{
    if (isRunning() || !m_write->isEnabled())
        return;
    ExportRequest request;
    request.path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!request.path.endsWith(suffix, Qt::CaseInsensitive))
        request.path += suffix;
    request.full = !m_recent->isChecked();
    request.personalData = m_personal->isChecked();
    const QStringList territories = m_territory->isChecked() ? m_places->ids() : QStringList();
    m_form->hide();
    const auto progress = m_task->begin(tr("Writing %1").arg(QFileInfo(request.path).fileName()));
    // On the writing lane: it knows the last number of our stream, and the key is made with the first archive.
    const auto job = [request, territories, progress](Workspace &workspace) mutable -> Result<ExportReport> {
        request.progress = progress.get();
        for (const QString &code : territories) {
            ETABLI_ASSIGN(const QString place, workspace.place(code));
            ETABLI_ASSIGN(const QStringList places, workspace.placesCounted(place));
            request.territories += place;
            request.places.unite(QSet<QString>(places.begin(), places.end()));
        }
        return exportArchive(workspace.space(), request);
    };
    onAnswer(m_edits.desk().write(job), this,
             [this, path = request.path](const Result<ExportReport> &answer) { finish(path, answer); });
}

void PreparePanel::finish(const QString &path, const Result<ExportReport> &answer)
{
    m_task->end();
    if (!answer) {
        m_form->show();
        Q_EMIT told(Status::Danger, tr("No archive was written."), Sentences::of(answer.error()));
        return;
    }
    const Manifest &manifest = answer->manifest;
    QString consequence = tr("It was written in %1. Give it by key, e-mail or shared folder; receiving it twice does no harm.")
                              .arg(QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()));
    if (manifest.blobsLeftOut > 0)
        consequence += u' ' + tr("%n attachment(s) did not fit in it.", nullptr, Moments::plural(manifest.blobsLeftOut));
    Q_EMIT told(Status::Success,
                tr("Archive ready: %1, %2.", "count of changes, size")
                    .arg(tr("%n change(s)", nullptr, Moments::plural(manifest.operations)), Moments::size(answer->bytes)),
                consequence);
    Q_EMIT written(path);
    Q_EMIT closed();
}

} // namespace etabli
