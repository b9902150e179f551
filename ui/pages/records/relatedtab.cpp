#include "ui/pages/records/relatedtab.h"

#include "ui/forms/boundfield.h"
#include "ui/pages/records/relatedfields.h"
#include "ui/pages/records/relatedlayout.h"
#include "ui/pages/records/relatedtick.h"
#include "ui/text/labels.h"
#include "ui/text/sentences.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/signs.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

namespace etabli {

namespace {

constexpr int dateWidth = 100; ///< "12/03/2026"
constexpr int dueWidth = 136;  ///< the same in a tag

} // namespace

TabSpec relatedTab(const RelatedSpec &spec)
{
    return {spec.words.tab,
            [spec](FormRecord &record, QWidget *parent) -> RecordTab * { return new RelatedTab(record, spec, parent); },
            spec.type};
}

RelatedTab::RelatedTab(FormRecord &record, const RelatedSpec &spec, QWidget *parent)
    : RecordTab(record, parent)
    , m_spec(spec)
    , m_draft(record.edits(), spec.type)
    , m_edited(record.edits(), spec.type)
    , m_model(new RelatedModel(record.desk(), spec, this))
    , m_rows(new RecordList(this))
    , m_empty(new EmptyState(QStringLiteral("list-add"), spec.words.empty, spec.words.emptyHelp, this))
    , m_message(new MessageStrip(this))
    , m_faces(new QStackedLayout)
{
    if (m_spec.edited.isEmpty())
        m_spec.edited = m_spec.added;
    QVBoxLayout *column = tablayout::column(this);
    column->addWidget(makeLine());
    column->addWidget(m_message);
    m_message->hide();
    QList<RecordColumn> kinds;
    for (const RelatedModel::Column &shown : m_model->columns())
        kinds += shown.kind;
    m_rows->setAccessibleName(m_spec.words.tab);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setColumns(kinds);
    m_rows->setModel(m_model);
    QHash<int, int> widths;
    for (int at = 0; at < m_model->columns().size(); ++at) {
        if (m_model->columns().at(at).kind == RecordColumn::Date)
            widths.insert(at, dateWidth);
        else if (m_model->columns().at(at).kind == RecordColumn::Tag)
            widths.insert(at, dueWidth);
    }
    if (m_model->hasTick()) {
        m_rows->setItemDelegateForColumn(0, new RelatedTick(m_rows));
        widths.insert(0, RelatedTick::width);
    }
    tablayout::keepWidths(m_rows, m_model->columns(), widths);
    m_rows->installEventFilter(this);
    m_rows->viewport()->installEventFilter(this);
    m_faces->addWidget(m_rows);
    m_faces->addWidget(m_empty);
    m_faces->addWidget(new QWidget(this)); // while the rows of another record are still in the model
    column->addLayout(m_faces, 1);
    column->addWidget(makeActions());
    column->addWidget(makeEditor());

    connect(m_rows, &RecordList::recordChosen, this, [this](const QModelIndex &index) {
        showActions();
        // The small editor follows the row.
        const QString id = m_model->idAt(index.row());
        if (m_editing->isVisible() && m_read && !id.isEmpty() && id != m_edited.id() && m_editor->commit())
            m_edited.open(id);
    });
    connect(m_rows, &RecordList::recordOpened, this, [this](const QModelIndex &index) {
        if (m_spec.hasPage)
            open(index.row());
        else
            editRow(index.row());
    });
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
    connect(&m_draft, &FormRecord::created, this, [this](const QString &id) {
        m_message->hide();
        m_fresh = id;
        // The next one is typed at once, unless the person went elsewhere meanwhile.
        const QWidget *focused = window()->focusWidget();
        if (isVisible() && (m_add == focused || m_adder->isAncestorOf(focused)))
            m_adder->focusFirst();
    });
    connect(&m_draft, &FormRecord::refused, this, [this](const QString &name, const QString &sentence) {
        if (!m_adder->fieldNamed(name))
            m_message->tell(Status::Danger, sentence);
        else if (isVisible())
            m_adder->fieldNamed(name)->edit();
    });
    connect(&m_edited, &FormRecord::refused, this, [this](const QString &name, const QString &sentence) {
        if (!m_editor->fieldNamed(name))
            m_message->tell(Status::Danger, sentence);
    });
    connect(&m_edited, &FormRecord::loaded, this, [this] {
        m_editedTitle->setText(m_edited.sheet().view.title());
        if (m_edited.sheet().view.life == Life::Gone)
            dropEditor();
    });
    connect(&record, &FormRecord::replaced, this, [this] {
        m_message->hide();
        m_fresh.clear();
        m_owner.clear();
        m_read = false;
        dropEditor();
        beginDraft();
        showFace();
        Q_EMIT counted(-1);
    });
    connect(&record, &FormRecord::loaded, this, &RelatedTab::reload);
    beginDraft();
    showFace();
}

QWidget *RelatedTab::makeLine()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(Theme::px(16), 0, Theme::px(16), 0);
    row->setSpacing(Theme::px(12));
    m_adder = new RelatedFields(m_draft, m_spec.added, line);
    m_adder->setAccessibleName(m_spec.words.add);
    for (const FormField &field : std::as_const(m_spec.added))
        m_adder->fieldNamed(field.name)->setHistoryOffered(false);
    row->addWidget(m_adder, 1);
    m_add = new QPushButton(tr("Add"), line);
    Icons::setLeading(m_add, QStringLiteral("list-add"));
    m_add->setAccessibleName(m_spec.words.add);
    m_add->setToolTip(tr("%1 (Enter)").arg(m_spec.words.add));
    row->addWidget(m_add, 0, Qt::AlignBottom);
    connect(m_adder, &RelatedFields::entered, this, &RelatedTab::add);
    connect(m_add, &QPushButton::clicked, this, &RelatedTab::add);
    return line;
}

QWidget *RelatedTab::makeActions()
{
    m_actions = new QWidget(this);
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(Theme::px(16), 0, Theme::px(16), Theme::px(8));
    row->setSpacing(Theme::px(8));
    const auto button = [&](const QString &text, const QString &tip, auto act) {
        auto *made = new QPushButton(text, m_actions);
        made->setToolTip(tip);
        Theme::setCompact(made);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    m_edit = button(tr("Edit"), tr("%1 (F2)").arg(m_spec.words.edit), [this] { editRow(currentRow()); });
    m_edit->setAccessibleName(m_spec.words.edit);
    m_open = button(tr("Open its page"), tr("Open its page (Enter)"), [this] { open(currentRow()); });
    m_open->setVisible(m_spec.hasPage);
    m_done = button(tr("Mark as done"), tr("Mark as done (Space)"), [this] { toggleDone(currentRow()); });
    m_done->setVisible(m_model->hasTick());
    row->addStretch(1);
    m_remove = button(m_spec.words.remove, tr("%1 (Delete)").arg(m_spec.words.remove),
                      [this] { removeRow(currentRow()); });
    return m_actions;
}

QWidget *RelatedTab::makeEditor()
{
    m_editing = new QWidget(this);
    auto *column = new QVBoxLayout(m_editing);
    column->setContentsMargins(0, 0, 0, Theme::px(12));
    column->setSpacing(Theme::px(8));
    column->addWidget(new Rule(Qt::Horizontal, m_editing));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::px(16), 0, Theme::px(8), 0);
    m_editedTitle = new QLabel(m_editing);
    m_editedTitle->setTextFormat(Qt::PlainText);
    // A title of three hundred letters must not widen the page.
    m_editedTitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    Theme::setTextRole(m_editedTitle, TextRole::BodyStrong);
    head->addWidget(m_editedTitle, 1);
    auto *close = new QToolButton(m_editing);
    close->setIcon(Icons::get(QStringLiteral("window-close")));
    close->setAccessibleName(tr("Close the editor"));
    close->setToolTip(tr("Close the editor (Esc)"));
    connect(close, &QToolButton::clicked, this, &RelatedTab::closeEditor);
    head->addWidget(close);
    column->addLayout(head);
    m_editor = new RelatedFields(m_edited, m_spec.edited, m_editing);
    m_editor->setAccessibleName(m_spec.words.edit);
    m_editor->setParagraphs(true);
    auto *inside = new QHBoxLayout;
    inside->setContentsMargins(Theme::px(16), 0, Theme::px(16), 0);
    inside->addWidget(m_editor);
    column->addLayout(inside);
    connect(m_editor, &RelatedFields::entered, this, &RelatedTab::closeEditor);
    m_editing->installEventFilter(this);
    m_editing->hide();
    return m_editing;
}

bool RelatedTab::isReadOnly()
{
    return record().isNew() || record().sheet().view.life == Life::Gone;
}

QList<Assignment> RelatedTab::link()
{
    const Field &field = *recordType(m_spec.type)->field(m_spec.field);
    return {{m_spec.field, field.isSet() ? Assignment::Kind::Add : Assignment::Kind::Set, record().id()}};
}

void RelatedTab::beginDraft()
{
    QList<Assignment> proposed;
    if (!m_spec.dated.isEmpty())
        proposed += {m_spec.dated, Assignment::Kind::Set, QDate::currentDate().toString(Qt::ISODate)};
    m_draft.begin(link(), proposed);
}

void RelatedTab::add()
{
    if (isReadOnly())
        return;
    if (!m_adder->commit())
        m_adder->focusRefused();
    else if (m_draft.isTyped())
        m_draft.write();
    else
        m_adder->focusFirst();
}

void RelatedTab::commit()
{
    // What stands on the line is not lost when the person goes elsewhere without Enter.
    if (m_adder->commit() && m_draft.isTyped() && !isReadOnly())
        m_draft.write();
    if (m_editing->isVisible())
        m_editor->commit();
}

void RelatedTab::reload()
{
    const QString id = record().id();
    m_adder->setEnabled(!isReadOnly());
    m_add->setEnabled(!isReadOnly());
    if (id.isEmpty()) {
        showFace();
        return;
    }
    if (id != m_owner) {
        m_owner = id;
        m_read = false;
        // A new record that was just written keeps what stands on the line.
        m_draft.fix(link());
        showFace();
    }
    if (!isVisible())
        m_model->countOwner(id);
    else if (m_read)
        m_model->refresh();
    else
        m_model->showOwner(id);
    showActions();
}

void RelatedTab::hideEvent(QHideEvent *event)
{
    RecordTab::hideEvent(event);
    m_model->setShown(false);
}

void RelatedTab::showEvent(QShowEvent *event)
{
    RecordTab::showEvent(event);
    reload();
}

void RelatedTab::showFace()
{
    const bool some = m_read && m_model->rowCount() > 0;
    m_faces->setCurrentIndex(some ? RowsAt : m_read || m_owner.isEmpty() ? EmptyAt : WaitingAt);
    if (some)
        tablayout::settle(m_rows);
    m_model->setShown(some && isVisible());
    m_actions->setVisible(some);
    if (const int row = m_fresh.isEmpty() || !some ? -1 : m_model->rowOf(m_fresh); row >= 0) {
        m_rows->setCurrentIndex(m_model->index(row, 0));
        m_rows->scrollTo(m_model->index(row, 0));
        m_fresh.clear();
    }
    if (m_editing->isVisible() && m_model->rowOf(m_edited.id()) >= 0 && !m_rows->currentIndex().isValid())
        m_rows->setCurrentIndex(m_model->index(m_model->rowOf(m_edited.id()), 0));
    showActions();
}

int RelatedTab::currentRow() const
{
    return m_read && m_rows->currentIndex().isValid() ? m_rows->currentIndex().row() : -1;
}

void RelatedTab::showActions()
{
    const int row = currentRow();
    const bool writable = row >= 0 && !isReadOnly();
    m_edit->setEnabled(writable);
    m_open->setEnabled(row >= 0);
    m_done->setEnabled(writable);
    m_remove->setEnabled(writable);
    const bool done = row >= 0 && m_model->index(row, 0).data(RelatedModel::DoneRole).toBool();
    m_done->setText(done ? tr("Mark as still to do") : tr("Mark as done"));
}

void RelatedTab::open(int row)
{
    if (const QString id = m_model->idAt(row); !id.isEmpty())
        Q_EMIT recordRequested(m_spec.type, id, {});
}

void RelatedTab::editRow(int row)
{
    const QString id = m_model->idAt(row);
    if (id.isEmpty() || isReadOnly())
        return;
    if (m_editing->isVisible() && !m_editor->commit()) {
        m_editor->focusRefused();
        return;
    }
    m_edited.open(id);
    m_editedTitle->setText(m_model->index(row, 0).data(TitleRole).toString());
    m_editing->show();
    m_editor->focusFirst();
}

void RelatedTab::closeEditor()
{
    // A value that is refused stays on screen to be mended.
    if (!m_editing->isVisible())
        return;
    if (m_editor->commit())
        dropEditor();
    else
        m_editor->focusRefused();
}

void RelatedTab::dropEditor()
{
    const bool focused = m_editing->isAncestorOf(window()->focusWidget());
    m_editing->hide();
    m_edited.open({});
    if (focused)
        m_rows->setFocus(Qt::OtherFocusReason);
}

void RelatedTab::toggleDone(int row)
{
    const QString id = m_model->idAt(row);
    if (id.isEmpty() || isReadOnly() || !m_model->hasTick())
        return;
    const bool done = m_model->index(row, 0).data(RelatedModel::DoneRole).toBool();
    const QString day = done ? QString() : QDate::currentDate().toString(Qt::ISODate);
    record().edits().run(
        Labels::field(m_spec.type, m_spec.done),
        [type = m_spec.type, id, assignment = Assignment{m_spec.done, Assignment::Kind::Set, day}](
            Workspace &workspace) { return Records(workspace).set(type, id, {assignment}); },
        this, [this](const Result<EditReceipt> &answer) {
            if (!answer)
                m_message->tell(Status::Danger, Sentences::of(answer.error()));
        });
}

void RelatedTab::removeRow(int row)
{
    const QString id = m_model->idAt(row);
    if (id.isEmpty() || isReadOnly())
        return;
    const QString title = m_model->index(row, 0).data(TitleRole).toString();
    const QString owner = record().id();
    record().edits().run(
        m_spec.unlinks ? tr("“%1” taken away").arg(title.left(60)) : tr("Deletion of “%1”").arg(title.left(60)),
        [spec = m_spec, id, owner](Workspace &workspace) {
            if (!spec.unlinks)
                return Records(workspace).remove(spec.type, id);
            const bool isSet = recordType(spec.type)->field(spec.field)->isSet();
            return Records(workspace).set(spec.type, id,
                                          {{spec.field, isSet ? Assignment::Kind::Remove : Assignment::Kind::Set,
                                            isSet ? owner : QString()}});
        },
        this, [this, title](const Result<EditReceipt> &answer) {
            if (!answer)
                m_message->tell(Status::Danger, Sentences::of(answer.error()));
            else
                Q_EMIT noticed(m_spec.unlinks ? tr("“%1” is no longer here. Ctrl+Z puts it back.").arg(title)
                                              : tr("“%1” is deleted. Ctrl+Z brings it back.").arg(title));
        });
}

bool RelatedTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete) {
            removeRow(currentRow());
            return true;
        }
        if (key == Qt::Key_F2) {
            editRow(currentRow());
            return true;
        }
        if (key == Qt::Key_Space && m_model->hasTick()) {
            toggleDone(currentRow());
            return true;
        }
    }
    // F2 is a key of the page too: in the list it means the row.
    if (watched == m_rows && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        event->accept();
        return true;
    }
    if (watched == m_rows->viewport() && event->type() == QEvent::MouseButtonRelease && m_model->hasTick()) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_rows->indexAt(mouse->position().toPoint());
        if (mouse->button() == Qt::LeftButton && index.isValid() && index.column() == 0)
            toggleDone(index.row());
    }
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == m_editing && isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            closeEditor();
        return true;
    }
    return RecordTab::eventFilter(watched, event);
}

} // namespace etabli
