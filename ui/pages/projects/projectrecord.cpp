#include "ui/pages/projects/projectrecord.h"

#include "core/jobs/answer.h"
#include "core/services/charters.h"
#include "core/store/listing.h"
#include "ui/forms/conflictstrip.h"
#include "ui/models/whentext.h"
#include "ui/pages/projects/historytab.h"
#include "ui/pages/projects/partnerstab.h"
#include "ui/pages/projects/projectform.h"
#include "ui/text/labels.h"
#include "ui/text/sentences.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/saveline.h"
#include "ui/widgets/signs.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QUrl>

namespace etabli {

namespace {

/// A file name made of the project's title, without what a file system may refuse.
QString fileNameOf(const QString &title)
{
    QString name;
    for (const QChar letter : title.left(80))
        name += letter.isLetterOrNumber() || QStringLiteral(" -_'’").contains(letter) ? letter : QChar(u' ');
    name = name.simplified();
    return name.isEmpty() ? ProjectRecord::tr("charter") : name;
}

/// The charter of a project: the one it has, else a new one; printed to `path`.
Result<bool> makeCharter(Workspace &workspace, const QString &project, const QString &path)
{
    Charters charters(workspace);
    ListQuery query;
    query.type = QStringLiteral("charter");
    query.where = {{QStringLiteral("project"), Value(project)}};
    query.limit = 1;
    query.descending = true;
    query.deadlineMs = 0;
    ETABLI_ASSIGN(const ListPage page, Listing(workspace.space()).page(query));
    QString charter;
    if (page.rows.isEmpty()) {
        ETABLI_ASSIGN(const Id made, charters.create(project));
        charter = made.toString();
    } else {
        charter = page.rows.first().id.toString();
    }
    ETABLI_TRY(charters.render(charter, path));
    return page.rows.isEmpty();
}

} // namespace

ProjectRecord::ProjectRecord(Edits &edits, QWidget *parent)
    : QWidget(parent)
    , m_record(edits, QStringLiteral("project"))
    , m_back(new QToolButton(this))
    , m_title(new QLabel(this))
    , m_charter(new QPushButton(tr("Open the charter"), this))
    , m_stage(new MarkLabel({}, {}, this))
    , m_since(new QLabel(this))
    , m_conflicts(new TagLabel({}, Status::Conflict, this))
    , m_message(new MessageStrip(this))
    , m_lifeConflict(new ConflictStrip(this))
    , m_tabs(new CountTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_form(new ProjectForm(m_record, this))
    , m_partners(new PartnersTab(m_record, this))
    , m_history(new HistoryTab(m_record, this))
    , m_saved(new SaveLine(this))
    , m_modified(new QLabel(this))
    , m_whole(new QWidget(this))
    , m_none(new EmptyState(QStringLiteral("view-task"), tr("No project chosen"),
                            tr("Choose one in the list, or begin a new one."), this))
{
    setProperty("zone", true);
    setProperty("surface", QStringLiteral("base"));
    setAttribute(Qt::WA_StyledBackground);
    auto *faces = new QStackedLayout(this);
    faces->addWidget(m_none);
    faces->addWidget(m_whole);
    auto *column = new QVBoxLayout(m_whole);
    column->setContentsMargins(0, Theme::px(12), 0, 0);
    column->setSpacing(Theme::px(8));
    column->addWidget(makeHead());
    column->addWidget(makeFacts());
    column->addWidget(m_message);
    column->addWidget(m_lifeConflict);
    m_message->hide();
    m_tabs->addCountedTab(tr("Record"));
    m_tabs->addCountedTab(tr("Partners"));
    m_tabs->addCountedTab(tr("History"));
    m_tabs->setAccessibleName(tr("Parts of the record"));
    column->addWidget(m_tabs);
    m_pages->addWidget(m_form);
    m_pages->addWidget(m_partners);
    m_pages->addWidget(m_history);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(new Rule(Qt::Horizontal, this));
    m_saved->setMinimumHeight(Theme::px(31));
    Theme::setTextRole(m_modified, TextRole::Dense);
    Theme::setTone(m_modified, Token::SecondText);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::px(16), 0, Theme::px(16), 0);
    foot->addWidget(m_saved, 1);
    foot->addWidget(m_modified);
    column->addLayout(foot);

    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_partners, &PartnersTab::counted, this, [this](int count) {
        m_tabs->setCount(PartnersAt, count > 0 ? QLocale().toString(count) : QString());
    });
    connect(m_partners, &PartnersTab::organisationRequested, this, &ProjectRecord::organisationRequested);
    connect(&m_record, &FormRecord::replaced, this, &ProjectRecord::clear);
    connect(&m_record, &FormRecord::loaded, this, &ProjectRecord::showSheet);
    connect(&m_record, &FormRecord::created, this, &ProjectRecord::created);
    connect(&m_record, &FormRecord::saving, m_saved, &SaveLine::setSaving);
    connect(&m_record, &FormRecord::saved, m_saved, &SaveLine::setSaved);
    connect(&m_record, &FormRecord::refused, this, [this](const QString &field, const QString &sentence) {
        m_saved->setFailed(tr("Not saved: see the field."));
        if (!m_form->fieldNamed(field)) {
            m_saved->clear();
            m_message->tell(Status::Danger, sentence);
        }
    });
    connect(&m_record, &FormRecord::failed, this,
            [this](const QString &sentence) { m_message->tell(Status::Danger, sentence); });
    connect(m_lifeConflict, &ConflictStrip::taken, this,
            [this](const QString &operation) { m_record.take(QString(goneField), operation); });
}

QWidget *ProjectRecord::makeHead()
{
    auto *head = new QWidget(m_whole);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Theme::px(16), 0, Theme::px(8), 0);
    row->setSpacing(Theme::px(8));
    m_back->setIcon(Icons::get(QStringLiteral("go-previous")));
    m_back->setAccessibleName(tr("Back to the list"));
    m_back->setToolTip(tr("Back to the list (Esc)"));
    m_back->hide();
    connect(m_back, &QToolButton::clicked, this, &ProjectRecord::backRequested);
    row->addWidget(m_back, 0, Qt::AlignTop);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    Theme::setTextRole(m_title, TextRole::PageTitle);
    row->addWidget(m_title, 1);
    Icons::setLeading(m_charter, QStringLiteral("story-editor"));
    Theme::setCompact(m_charter);
    m_charter->setToolTip(tr("Prints the charter of this project as a PDF"));
    connect(m_charter, &QPushButton::clicked, this, &ProjectRecord::openCharter);
    row->addWidget(m_charter, 0, Qt::AlignTop);
    auto *more = new QToolButton(head);
    more->setIcon(Icons::get(QStringLiteral("overflow-menu")));
    more->setAccessibleName(tr("More about this project"));
    more->setToolTip(tr("More"));
    auto *menu = new QMenu(more);
    m_remove = menu->addAction(tr("Delete this project"));
    m_bringBack = menu->addAction(tr("Bring this project back"));
    connect(m_remove, &QAction::triggered, this, [this] {
        commit();
        m_record.remove();
    });
    connect(m_bringBack, &QAction::triggered, &m_record, &FormRecord::bringBack);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(more, 0, Qt::AlignTop);
    return head;
}

QWidget *ProjectRecord::makeFacts()
{
    auto *facts = new QWidget(m_whole);
    auto *row = new QHBoxLayout(facts);
    row->setContentsMargins(Theme::px(16), Theme::px(2), Theme::px(16), Theme::px(4));
    row->setSpacing(Theme::px(8));
    row->addWidget(m_stage);
    Theme::setTextRole(m_since, TextRole::Dense);
    Theme::setTone(m_since, Token::SecondText);
    row->addWidget(m_since);
    row->addWidget(m_conflicts);
    row->addStretch(1);
    connect(m_message, &MessageStrip::actionTriggered, &m_record, &FormRecord::bringBack);
    return facts;
}

void ProjectRecord::clear()
{
    static_cast<QStackedLayout *>(layout())->setCurrentWidget(m_whole);
    m_message->hide();
    m_lifeConflict->hide();
    m_saved->clear();
    m_title->setText(m_record.isNew() ? tr("New project") : QString());
    m_stage->hide();
    m_since->clear();
    m_modified->clear();
    m_conflicts->setTag({}, Status::Conflict);
    m_charter->setEnabled(false);
    m_remove->setVisible(false);
    m_bringBack->setVisible(false);
}

void ProjectRecord::showSheet()
{
    const RecordSheet &sheet = m_record.sheet();
    const bool gone = sheet.view.life == Life::Gone;
    m_title->setText(m_record.isNew() ? tr("New project") : sheet.view.title());
    const QString stage = sheet.view.text(u"stage");
    m_stage->setVisible(!stage.isEmpty());
    m_stage->setMark({Mark::Gauge, stage}, Labels::term(u"stage", stage));
    const QString since = sheet.view.text(u"stage_on");
    m_since->setText(since.isEmpty() ? QString() : tr("since %1", "a date").arg(WhenText::longDate(since)));
    m_modified->setText(sheet.view.modified > 0 ? tr("Modified %1", "a moment").arg(WhenText::moment(sheet.view.modified))
                                                : QString());
    const int conflicts = int(sheet.conflicts.size());
    m_conflicts->setTag(conflicts > 0 ? tr("%n conflict(s)", nullptr, conflicts) : QString(), Status::Conflict);
    m_charter->setEnabled(!m_record.isNew() && !gone);
    m_remove->setVisible(!m_record.isNew() && !gone);
    m_bringBack->setVisible(gone);
    showLife();
}

void ProjectRecord::showLife()
{
    const RecordSheet &sheet = m_record.sheet();
    const auto life = sheet.conflicts.constFind(QString(goneField));
    if (life != sheet.conflicts.constEnd())
        m_lifeConflict->setConflict(*life, nullptr, sheet);
    else
        m_lifeConflict->hide();
    if (sheet.view.life == Life::Gone) {
        m_message->tell(Status::Warning, tr("This project is deleted."), tr("Its history is kept."),
                        tr("Bring back"));
        m_message->setClosable(false);
    } else if (m_message->fact() == tr("This project is deleted.")) {
        m_message->hide();
    }
}

void ProjectRecord::open(const QString &id)
{
    commit();
    m_record.open(id);
}

void ProjectRecord::beginNew()
{
    commit();
    m_record.beginNew();
    setTab(FormAt);
    m_form->editField(QStringLiteral("title"));
}

void ProjectRecord::commit()
{
    m_form->commit();
}

void ProjectRecord::editField(const QString &field)
{
    setTab(FormAt);
    m_form->editField(field.isEmpty() ? QStringLiteral("title") : field);
}

void ProjectRecord::editNextConflict()
{
    setTab(FormAt);
    if (!m_form->editNextConflict())
        Q_EMIT noticed(tr("No conflict in this project."));
}

void ProjectRecord::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void ProjectRecord::setBackOffered(bool offered)
{
    m_back->setVisible(offered);
}

void ProjectRecord::openCharter()
{
    commit();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Where to write the charter"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("Text document (*.odt)"), tr("Web page (*.html)")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(fileNameOf(m_record.sheet().view.title()) + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &ProjectRecord::renderCharter);
    dialog->open();
}

void ProjectRecord::renderCharter(const QString &path)
{
    Q_EMIT noticed(tr("Writing the charter…"));
    const auto made = m_record.desk().write([project = m_record.id(), path](Workspace &workspace) {
        return makeCharter(workspace, project, path);
    });
    onAnswer(made, this, [this, path](const Result<bool> &answer) {
        if (!answer) {
            m_message->tell(Status::Danger, Sentences::of(answer.error()));
            return;
        }
        if (*answer)
            m_record.edits().announceChange();
        Q_EMIT noticed(tr("Charter written: %1").arg(QDir::toNativeSeparators(path)));
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    });
}

} // namespace etabli
