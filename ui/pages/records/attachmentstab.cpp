#include "ui/pages/records/attachmentstab.h"

#include "core/jobs/answer.h"
#include "ui/pages/records/attachments.h"
#include "ui/pages/records/attachmentspreview.h"
#include "ui/pages/records/attachmentsthumb.h"
#include "ui/pages/records/relatedfields.h"
#include "ui/pages/records/relatedlayout.h"
#include "ui/text/labels.h"
#include "ui/text/sentences.h"
#include "ui/widgets/droparea.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/taskstrip.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeDatabase>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QUrl>

namespace etabli {

namespace {

const QString attachmentType = QStringLiteral("attachment");

/// The field by which attachments point to records of a type.
QString fieldTo(const QString &type)
{
    for (const Field &field : recordType(attachmentType)->fields) {
        if (field.kind == Kind::Reference && field.target == type)
            return QString(field.name);
    }
    qFatal("attachments do not point to %s", qPrintable(type));
}

/// The name of a file as a file system takes it, whatever an archive brought.
QString fileNameOf(const QString &title)
{
    QString name;
    for (const QChar letter : title.right(120))
        name += letter.isPrint() && !QStringLiteral("/\\:*?\"<>|").contains(letter) ? letter : QChar(u'_');
    name = name.trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? QStringLiteral("piece") : name;
}

/// What a double click would run rather than show.
bool isProgram(const QString &name)
{
    static const QStringList suffixes{
        QStringLiteral("desktop"), QStringLiteral("sh"),  QStringLiteral("bash"), QStringLiteral("run"),
        QStringLiteral("appimage"), QStringLiteral("exe"), QStringLiteral("com"), QStringLiteral("bat"),
        QStringLiteral("cmd"),     QStringLiteral("msi"), QStringLiteral("ps1"),  QStringLiteral("vbs"),
        QStringLiteral("js"),      QStringLiteral("jar"), QStringLiteral("scr"),  QStringLiteral("lnk"),
        QStringLiteral("url"),     QStringLiteral("py"),  QStringLiteral("app"),  QStringLiteral("command")};
    return suffixes.contains(QFileInfo(name).suffix().toLower());
}

} // namespace

TabSpec attachmentsTab(const QString &type)
{
    return {AttachmentsTab::tr("Files"), [field = fieldTo(type)](FormRecord &record, QWidget *parent) -> RecordTab * {
                return new AttachmentsTab(record, field, parent);
            },
            attachmentType};
}

AttachmentsTab::AttachmentsTab(FormRecord &record, const QString &field, QWidget *parent)
    : RecordTab(record, parent)
    , m_owns(field)
    , m_edited(record.edits(), attachmentType)
    , m_pictures(record.desk())
    , m_model(new AttachmentsModel(record.desk(), m_pictures, field, this))
    , m_task(new TaskStrip(this))
    , m_intake(record.edits(), field, m_task)
    , m_rows(new RecordList(this))
    , m_preview(new AttachmentsPreview(m_pictures, this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_empty(new EmptyState(QStringLiteral("mail-attachment"), tr("No file yet"),
                             tr("Drop files here, paste an image, or choose files on this computer."), this))
    , m_message(new MessageStrip(this))
    , m_faces(new QStackedLayout)
{
    QVBoxLayout *column = tablayout::column(this);
    column->addWidget(makeBar());
    column->addWidget(m_message);
    m_message->hide();
    column->addWidget(m_task);
    m_task->hide();
    QList<RecordColumn> kinds;
    for (const RecordListModel::Column &shown : m_model->columns())
        kinds += shown.kind;
    m_rows->setAccessibleName(tr("Files"));
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setColumns(kinds);
    m_rows->setModel(m_model);
    m_rows->setItemDelegateForColumn(0, new AttachmentsThumb(m_rows));
    tablayout::keepWidths(m_rows, m_model->columns(),
                          {{AttachmentsModel::PictureAt, AttachmentsThumb::width}, {AttachmentsModel::DateAt, 100}});
    m_rows->installEventFilter(this);
    m_split->addWidget(m_rows);
    m_split->addWidget(makeSide());
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    m_faces->addWidget(m_split);
    m_faces->addWidget(m_empty);
    m_faces->addWidget(new QWidget(this)); // while the rows of another record are still in the model
    column->addLayout(m_faces, 1);
    auto *choose = m_empty->addButton(tr("Add files…"));
    connect(choose, &QPushButton::clicked, this, &AttachmentsTab::askFiles);

    auto *pasting = new QShortcut(QKeySequence::Paste, this);
    pasting->setContext(Qt::WidgetWithChildrenShortcut);
    connect(pasting, &QShortcut::activated, this, &AttachmentsTab::paste);
    connect(m_rows, &RecordList::recordChosen, this, &AttachmentsTab::showChosen);
    connect(m_rows, &RecordList::recordOpened, this, &AttachmentsTab::openChosen);
    connect(m_model, &RecordListModel::refreshed, this, [this] {
        m_read = !m_owner.isEmpty();
        showFace();
    });
    connect(m_model, &RecordListModel::counted, this, [this](qint64 rows) {
        if (!m_owner.isEmpty())
            Q_EMIT counted(int(rows));
    });
    connect(m_model, &RecordListModel::failed, this,
            [this](const Error &error) { m_message->tell(Status::Danger, Sentences::of(error)); });
    connect(&m_intake, &AttachmentsIntake::attached, this, [this](const QString &id, const QString &title) {
        m_message->hide();
        m_fresh = id;
        Q_EMIT noticed(tr("“%1” is attached.").arg(title));
    });
    connect(&m_intake, &AttachmentsIntake::refused, this, [this](const QString &sentence) {
        m_message->tell(Status::Danger, sentence);
        // The drop may have been on another tab.
        if (!isVisible())
            Q_EMIT noticed(sentence);
    });
    connect(&m_edited, &FormRecord::refused, this, [this](const QString &name, const QString &sentence) {
        if (!m_fields->fieldNamed(name))
            m_message->tell(Status::Danger, sentence);
    });
    connect(&record, &FormRecord::replaced, this, [this] {
        m_message->hide();
        m_fresh.clear();
        m_owner.clear();
        m_read = false;
        showFace();
        showChosen();
        Q_EMIT counted(-1);
    });
    connect(&record, &FormRecord::loaded, this, &AttachmentsTab::reload);
    connect(&record.edits(), &Edits::spaceChanged, &m_pictures, &AttachmentsPictures::forgetMissing);
    watchDrops(parent ? parent : this);
    showFace();
}

QWidget *AttachmentsTab::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Theme::px(16), 0, Theme::px(16), 0);
    row->setSpacing(Theme::px(8));
    m_add = new QPushButton(tr("Add files…"), bar);
    Icons::setLeading(m_add, QStringLiteral("list-add"));
    Theme::setCompact(m_add);
    connect(m_add, &QPushButton::clicked, this, &AttachmentsTab::askFiles);
    row->addWidget(m_add);
    m_paste = new QPushButton(tr("Paste"), bar);
    m_paste->setToolTip(tr("Attaches the files or the image of the clipboard (Ctrl+V)"));
    Theme::setCompact(m_paste);
    connect(m_paste, &QPushButton::clicked, this, &AttachmentsTab::paste);
    row->addWidget(m_paste);
    row->addStretch(1);
    const auto button = [&](const QString &text, const QString &tip, auto act) {
        auto *made = new QPushButton(text, bar);
        made->setToolTip(tip);
        Theme::setCompact(made);
        connect(made, &QPushButton::clicked, this, act);
        row->addWidget(made);
        return made;
    };
    m_open = button(tr("Open"), tr("Opens the file with its own program (Enter)"), &AttachmentsTab::openChosen);
    m_save = button(tr("Save as…"), tr("Keeps a copy of the file elsewhere"), &AttachmentsTab::askPath);
    m_remove = button(tr("Remove"), tr("Removes the file (Delete); Ctrl+Z brings it back"),
                      &AttachmentsTab::removeChosen);
    return bar;
}

QWidget *AttachmentsTab::makeSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(8));
    column->addWidget(m_preview, 1);
    QList<FormField> fields{FormField{QStringLiteral("caption"), true}};
    // Charters print the logos marked among their own files and among those of their parties.
    if (m_owns == QStringLiteral("charter") || m_owns == QStringLiteral("organisation"))
        fields += FormField{QStringLiteral("logo")};
    m_fields = new RelatedFields(m_edited, fields, side);
    m_fields->setAccessibleName(tr("Caption of the file"));
    auto *inside = new QHBoxLayout;
    inside->setContentsMargins(Theme::px(16), 0, Theme::px(16), Theme::px(12));
    inside->addWidget(m_fields);
    column->addLayout(inside);
    connect(m_fields, &RelatedFields::entered, this, [this] {
        if (m_fields->commit())
            m_rows->setFocus(Qt::OtherFocusReason);
    });
    return side;
}

void AttachmentsTab::watchDrops(QWidget *pane)
{
    auto *area = new DropArea(pane, tr("Drop files here to attach them"));
    area->setWelcome([this](const QString &path) {
        // Archives go to the page of exchanges, wherever they fall.
        return !isReadOnly() && !path.endsWith(QStringLiteral(".etabli"), Qt::CaseInsensitive);
    });
    connect(area, &DropArea::filesDropped, this, &AttachmentsTab::add);
}

bool AttachmentsTab::isReadOnly()
{
    return record().isNew() || record().sheet().view.life == Life::Gone;
}

void AttachmentsTab::commit()
{
    if (!m_edited.isNew())
        m_fields->commit();
}

void AttachmentsTab::reload()
{
    const bool writable = !isReadOnly();
    m_add->setEnabled(writable);
    m_paste->setEnabled(writable);
    m_empty->setEnabled(writable);
    const QString id = record().id();
    if (id.isEmpty()) {
        showFace();
        return;
    }
    if (id != m_owner) {
        m_owner = id;
        m_read = false;
        showFace();
    }
    if (!isVisible())
        m_model->countOwner(id);
    else if (m_read)
        m_model->refresh();
    else
        m_model->showOwner(id);
}

void AttachmentsTab::showFace()
{
    const bool some = m_read && m_model->rowCount() > 0;
    m_faces->setCurrentIndex(some ? FilesAt : m_read || m_owner.isEmpty() ? EmptyAt : WaitingAt);
    if (some)
        tablayout::settle(m_rows);
    m_model->setShown(some && isVisible());
    for (QPushButton *button : {m_open, m_save, m_remove})
        button->setVisible(some);
    if (!some) {
        showChosen();
        return;
    }
    int row = m_fresh.isEmpty() ? -1 : m_model->rowOf(m_fresh);
    if (row >= 0)
        m_fresh.clear();
    else
        row = m_rows->currentIndex().isValid() ? m_rows->currentIndex().row() : 0;
    m_rows->setCurrentIndex(m_model->index(row, 0));
    m_rows->scrollTo(m_model->index(row, 0));
    showChosen();
}

int AttachmentsTab::currentRow() const
{
    return m_read && m_rows->currentIndex().isValid() ? m_rows->currentIndex().row() : -1;
}

QString AttachmentsTab::chosen() const
{
    return m_model->idAt(currentRow());
}

void AttachmentsTab::showChosen()
{
    const int row = currentRow();
    for (QPushButton *button : {m_open, m_save})
        button->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0 && !isReadOnly());
    m_fields->setEnabled(row >= 0 && !isReadOnly());
    if (m_edited.id() != chosen()) {
        if (!m_edited.isNew())
            m_fields->commit();
        m_edited.open(chosen());
    }
    m_preview->setFile(row >= 0 ? m_model->hashAt(row) : QString(),
                       row >= 0 ? m_model->index(row, 0).data(TitleRole).toString() : QString());
}

void AttachmentsTab::add(const QStringList &paths)
{
    if (!isReadOnly())
        m_intake.takeFiles(record().id(), paths);
}

void AttachmentsTab::paste()
{
    if (isReadOnly())
        return;
    if (!m_intake.take(record().id(), QGuiApplication::clipboard()->mimeData()))
        m_message->tell(Status::Info, tr("The clipboard holds neither a file nor an image."));
}

void AttachmentsTab::askFiles()
{
    auto *dialog = new QFileDialog(this, tr("Files to attach"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &AttachmentsTab::add);
    dialog->open();
}

void AttachmentsTab::askPath()
{
    const int row = currentRow();
    if (row < 0)
        return;
    auto *dialog = new QFileDialog(this, tr("Where to keep the copy"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(fileNameOf(m_model->index(row, 0).data(TitleRole).toString()));
    connect(dialog, &QFileDialog::fileSelected, this, &AttachmentsTab::saveChosen);
    dialog->open();
}

void AttachmentsTab::saveChosen(const QString &path)
{
    const QString id = chosen();
    if (id.isEmpty())
        return;
    copy(id, path, [this, path] { Q_EMIT noticed(tr("Copy kept: %1").arg(QDir::toNativeSeparators(path))); });
}

void AttachmentsTab::copy(const QString &id, const QString &path, std::function<void()> then)
{
    const auto found = record().desk().read([id](Workspace &workspace) { return Attachments(workspace).pathOf(id); });
    onAnswer(found, this, [this, path, then = std::move(then)](const Result<QString> &source) {
        if (!source) {
            m_message->tell(Status::Danger, Sentences::of(source.error()));
            return;
        }
        if (!m_copying)
            m_copying = std::make_unique<Lane>();
        const auto copied = m_copying->run([source = *source, path] { return Attachments::copyOut(source, path); });
        onAnswer(copied, this, [this, then](const Result<void> &answer) {
            if (answer)
                then();
            else
                m_message->tell(Status::Danger, Sentences::of(answer.error()));
        });
    });
}

void AttachmentsTab::openChosen()
{
    const QString id = chosen();
    if (id.isEmpty())
        return;
    const QString name = fileNameOf(m_model->index(currentRow(), 0).data(TitleRole).toString());
    if (isProgram(name)) {
        m_message->tell(Status::Warning, tr("This file is a program: it is not started from here."),
                        tr("“Save as…” keeps a copy of it, if you trust who gave it."));
        return;
    }
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    if (!QDir(m_copies->path()).mkpath(id)) {
        m_message->tell(Status::Danger, Sentences::of({Fault::NotWritable, m_copies->path(), {}}));
        return;
    }
    // A copy under its own name: other programs know a file by its ending, and may write in it.
    const QString path = m_copies->filePath(id + u'/' + name);
    copy(id, path, [this, path] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            m_message->tell(Status::Warning, tr("No program here opens this file."),
                            tr("“Save as…” keeps a copy of it."));
    });
}

void AttachmentsTab::removeChosen()
{
    const QString id = chosen();
    if (id.isEmpty() || isReadOnly())
        return;
    const QString title = m_model->index(currentRow(), 0).data(TitleRole).toString();
    record().edits().run(
        tr("Deletion of “%1”").arg(title.left(60)),
        [id](Workspace &workspace) { return Records(workspace).remove(attachmentType, id); }, this,
        [this, title](const Result<EditReceipt> &answer) {
            if (answer)
                Q_EMIT noticed(tr("“%1” is removed. Ctrl+Z brings it back.").arg(title));
            else
                m_message->tell(Status::Danger, Sentences::of(answer.error()));
        });
}

bool AttachmentsTab::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_rows || !isKey)
        return RecordTab::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Delete && key != Qt::Key_F2)
        return RecordTab::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (key == Qt::Key_Delete)
        removeChosen();
    else
        m_fields->focusFirst();
    return true;
}

void AttachmentsTab::hideEvent(QHideEvent *event)
{
    RecordTab::hideEvent(event);
    m_model->setShown(false);
}

void AttachmentsTab::showEvent(QShowEvent *event)
{
    RecordTab::showEvent(event);
    reload();
}

void AttachmentsTab::resizeEvent(QResizeEvent *event)
{
    RecordTab::resizeEvent(event);
    // Beside the list where there is room, else below it.
    const auto way = width() >= Theme::px(760) ? Qt::Horizontal : Qt::Vertical;
    if (m_split->orientation() != way)
        m_split->setOrientation(way);
}

} // namespace etabli
