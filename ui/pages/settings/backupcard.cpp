#include "ui/pages/settings/backupcard.h"

#include "ui/models/whentext.h"
#include "ui/text/sentences.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/fieldframe.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/taskstrip.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace etabli {

namespace {

QString nameOf(BackupRhythm rhythm)
{
    return rhythm == BackupRhythm::Weekly ? QStringLiteral("weekly")
        : rhythm == BackupRhythm::Never   ? QStringLiteral("never")
                                          : QStringLiteral("daily");
}

BackupRhythm rhythmOf(const QString &name)
{
    return name == u"weekly" ? BackupRhythm::Weekly : name == u"never" ? BackupRhythm::Never : BackupRhythm::Daily;
}

QLabel *words(QWidget *parent, TextRole role)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    Theme::setTextRole(label, role);
    return label;
}

} // namespace

BackupCard::BackupCard(BackupKeeper &keeper, QWidget *parent)
    : Card(tr("Backups"), QStringLiteral("document-save"), parent)
    , m_keeper(keeper)
    , m_rhythm(new ChoiceBox(this))
    , m_folder(words(this, TextRole::Body))
    , m_usual(new QPushButton(tr("Usual folder"), this))
    , m_hint(words(this, TextRole::Caption))
    , m_state(words(this, TextRole::Body))
    , m_now(new QPushButton(tr("Back up now"), this))
    , m_task(new TaskStrip(this))
    , m_message(new MessageStrip(this))
    , m_list(new QVBoxLayout)
{
    Theme::setCompact(m_now);
    addToHead(m_now);
    body()->addWidget(m_state);
    body()->addWidget(m_task);
    body()->addWidget(m_message);
    m_task->hide();

    m_rhythm->addChoice(nameOf(BackupRhythm::Daily), tr("Every day of work"));
    m_rhythm->addChoice(nameOf(BackupRhythm::Weekly), tr("Every week"));
    m_rhythm->addChoice(nameOf(BackupRhythm::Never), tr("Never by itself"));
    auto *place = new QWidget(this);
    auto *choose = new QPushButton(tr("Choose a folder"), place);
    Theme::setCompact(choose);
    Theme::setCompact(m_usual);
    Theme::setButtonKind(m_usual, ButtonKind::Link);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::px(8));
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    row->addWidget(m_usual);
    place->setFocusProxy(choose);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(Theme::px(16));
    fields->addWidget(new FieldFrame(tr("How often"), m_rhythm, this), 4);
    fields->addWidget(new FieldFrame(tr("Where to"), place, this), 5);
    body()->addLayout(fields);
    Theme::setTone(m_hint, Token::SecondText);
    body()->addWidget(m_hint);
    auto *title = words(this, TextRole::DenseStrong);
    title->setText(tr("Put a backup back"));
    body()->addSpacing(Theme::px(4));
    body()->addWidget(title);
    auto *meaning = words(this, TextRole::Caption);
    meaning->setText(tr("It is put back in a new folder beside this one, and opened from there: nothing is overwritten. Backups hold "
                        "no key: for the others, what is put back is a new workbench, to be recognised in the exchanges."));
    Theme::setTone(meaning, Token::SecondText);
    body()->addWidget(meaning);
    m_list->setSpacing(0);
    body()->addLayout(m_list);
    auto *file = new QPushButton(tr("Put another file back…"), this);
    Theme::setButtonKind(file, ButtonKind::Link);
    Theme::setCompact(file);
    auto *last = new QHBoxLayout;
    last->addWidget(file);
    last->addStretch(1);
    body()->addLayout(last);

    connect(m_now, &QPushButton::clicked, &keeper, &BackupKeeper::backUpNow);
    connect(m_task, &TaskStrip::cancelRequested, &keeper, &BackupKeeper::cancel);
    connect(m_rhythm, &ChoiceBox::valueChosen, this, [this](const QString &value) {
        m_keeper.setPlan({rhythmOf(value), m_keeper.view().plan.folder});
    });
    connect(choose, &QPushButton::clicked, this, &BackupCard::chooseFolder);
    connect(m_usual, &QPushButton::clicked, this, [this] { m_keeper.setPlan({m_keeper.view().plan.rhythm, {}}); });
    connect(file, &QPushButton::clicked, this, &BackupCard::chooseFile);
    connect(m_message, &MessageStrip::actionTriggered, this, [this] {
        m_message->hide();
        if (!m_restored.isEmpty())
            Q_EMIT openRequested(m_restored);
        else if (!m_file.isEmpty())
            m_keeper.restore(std::exchange(m_file, {}), m_at);
    });
    connect(&keeper, &BackupKeeper::changed, this, &BackupCard::write);
    connect(&keeper, &BackupKeeper::began, this, [this](bool restoring) {
        m_message->hide();
        m_task->begin(restoring ? tr("Putting the backup back") : tr("Backing the space up"));
        m_task->show();
        m_now->setEnabled(false);
    });
    connect(&keeper, &BackupKeeper::progressed, m_task, &TaskStrip::setProgress);
    connect(&keeper, &BackupKeeper::ended, this, [this] {
        m_task->hide();
        m_now->setEnabled(true);
    });
    connect(&keeper, &BackupKeeper::failed, this, &BackupCard::showFailure);
    connect(&keeper, &BackupKeeper::restored, this, [this](const QString &folder) {
        m_restored = folder;
        m_message->tell(Status::Success, tr("The backup is put back."), QDir::toNativeSeparators(folder), tr("Open this space"));
    });
    write();
}

QString BackupCard::sentence(const BackupState &state)
{
    QString text;
    if (state.at > 0)
        text = tr("Last backup %1: %n record(s), %2.", nullptr, static_cast<int>(state.records))
                   .arg(WhenText::moment(state.at), QLocale().formattedDataSize(state.bytes, 1, QLocale::DataSizeTraditionalFormat));
    else
        text = tr("No backup yet: the first one is made after the first edit.");
    if (state.failure)
        text = tr("The backup of %1 failed. %2").arg(WhenText::moment(state.failedAt), Sentences::of(*state.failure)) + u' ' + text;
    return text;
}

QString BackupCard::describe(const KeptBackup &backup)
{
    const QString size = QLocale().formattedDataSize(backup.bytes, 1, QLocale::DataSizeTraditionalFormat);
    const QString start = tr("%1 · %2", "moment and size of a backup").arg(WhenText::moment(backup.at), size);
    return backup.records < 0 ? start : start + tr(" · %n record(s)", nullptr, static_cast<int>(backup.records));
}

void BackupCard::showFailure(const Error &error)
{
    m_message->tell(Status::Danger, Sentences::of(error));
}

void BackupCard::write()
{
    const BackupView &view = m_keeper.view();
    m_rhythm->setValue(nameOf(view.plan.rhythm));
    m_folder->setText(QDir::toNativeSeparators(view.folder));
    m_usual->setVisible(!view.plan.folder.isEmpty());
    m_hint->setText(tr("The backups of the last seven days and of the last four weeks are kept. A key or another disk is wiser: this "
                       "folder is lost with the computer."));
    m_hint->setVisible(view.plan.folder.isEmpty());
    m_state->setText(sentence(view.state));
    Theme::setTone(m_state, view.state.failure ? Token::Danger : Token::Text);
    writeList();
}

void BackupCard::writeList()
{
    delete m_rows;
    m_restores.clear();
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(4));
    for (const KeptBackup &backup : m_keeper.view().kept) {
        auto *row = new QHBoxLayout;
        const QString described = describe(backup);
        auto *label = words(m_rows, TextRole::Dense);
        label->setText(described);
        auto *restore = new QPushButton(tr("Put back"), m_rows);
        Theme::setCompact(restore);
        restore->setAccessibleName(tr("Put back the backup of %1").arg(described));
        connect(restore, &QPushButton::clicked, this,
                [this, backup, described] { askRestore(backup.file, backup.at, described); });
        m_restores += restore;
        row->addWidget(label, 1);
        row->addWidget(restore);
        column->addLayout(row);
    }
    m_list->addWidget(m_rows);
}

void BackupCard::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the backups"), m_keeper.view().folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { m_keeper.setPlan({m_keeper.view().plan.rhythm, folder}); });
    dialog->open();
}

void BackupCard::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Backup to put back"), m_keeper.view().folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QFileInfo file(path);
        askRestore(path, file.lastModified().toMSecsSinceEpoch(), file.fileName());
    });
    dialog->open();
}

void BackupCard::askRestore(const QString &file, qint64 at, const QString &described)
{
    m_restored.clear();
    m_file = file;
    m_at = at;
    m_message->tell(Status::Info, tr("Put back: %1.").arg(described),
                    tr("What you wrote since stays in the present space, which is not touched."), tr("Put back in a new folder"));
    m_message->actionButton()->setFocus(Qt::OtherFocusReason);
}

} // namespace etabli
