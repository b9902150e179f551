#include "ui/pages/records/recordspage.h"

#include "core/jobs/answer.h"
#include "core/services/records.h"
#include "ui/lists/listpanel.h"
#include "ui/lists/multieditdialog.h"
#include "ui/pages/records/recordpane.h"
#include "ui/text/sentences.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>

#include <utility>

namespace etabli {

namespace {

constexpr int leastList = 400;
constexpr int leastRecord = 560;
/// Milliseconds that the window may be kept from answering while a page is made.
constexpr int longestGo = 12;

/// Before the type of the records whose tab is to be shown, where a field is named otherwise.
const QString tabMark = QStringLiteral("tab:");

/// What a record hangs on.
struct Parent
{
    QString type;
    QString id;
};

/// The first record of another type that a record points to by one of its fields.
Result<Parent> parentOf(Workspace &workspace, const QString &type, const QString &id)
{
    ETABLI_ASSIGN(const RecordView view, Records(workspace).show(type, id));
    for (const Field &field : recordType(type)->fields) {
        const QString value = field.kind == Kind::Reference ? view.text(QString(field.name)) : QString();
        const auto pointed = Id::fromString(value);
        if (!pointed || field.target == type)
            continue;
        ETABLI_ASSIGN(const Id standing, workspace.reader().resolved(QString(field.target), *pointed));
        return Parent{QString(field.target), standing.toString()};
    }
    return Parent{};
}

} // namespace

RecordsPage::RecordsPage(Edits &edits, PageSpec spec, QWidget *parent)
    : Page(parent)
    , m_edits(edits)
    , m_spec(std::move(spec))
    , m_new(new QAction(m_spec.words.create, this))
{
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_new->setData(QStringLiteral("list-add"));
    m_new->setToolTip(tr("%1 (Ctrl+N)").arg(m_spec.words.create));
    m_new->setEnabled(!edits.desk().isReadOnly());
    connect(m_new, &QAction::triggered, this, &RecordsPage::beginNew);
}

void RecordsPage::make()
{
    if (m_split)
        return;
    m_split = new QSplitter(Qt::Horizontal, this);
    m_list = new ListPanel(m_edits, m_spec.list, this);
    m_place = new QWidget(this);
    m_place->setProperty("surface", QStringLiteral("base"));
    m_place->setAttribute(Qt::WA_StyledBackground);
    auto *filled = new QHBoxLayout(m_place);
    filled->setContentsMargins(0, 0, 0, 0);
    layout()->addWidget(m_split);
    m_split->addWidget(m_list);
    m_split->addWidget(m_place);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    const double kept = QSettings().value(shareKey()).toDouble();
    if (kept > 0.1 && kept < 0.9)
        m_share = kept;
    connect(m_list, &ListPanel::newRequested, this, &RecordsPage::beginNew);
    connect(m_list, &ListPanel::recordChosen, this, &RecordsPage::open);
    connect(m_list, &ListPanel::recordOpened, this, [this](const QString &id) {
        open(id);
        showSide(true);
        record()->editField({});
    });
    connect(m_split, &QSplitter::splitterMoved, this, &RecordsPage::keepShare);
    makeKeys();
    layout()->activate();
    arrange();
    m_list->chooseFirst();
}

void RecordsPage::addRecord()
{
    m_record = new RecordPane(m_edits, m_spec, m_place);
    m_record->hide();
    m_record->setBackOffered(m_narrow);
    m_place->layout()->addWidget(m_record);
    connect(m_record, &RecordPane::created, m_list, &ListPanel::setChosen);
    connect(m_record, &RecordPane::backRequested, this, [this] { showSide(false); });
    connect(m_record, &RecordPane::noticed, this, &Page::noticed);
    connect(m_record, &RecordPane::recordRequested, this, &Page::recordRequested);
}

void RecordsPage::makeSoon()
{
    if (m_making || (m_record && m_record->isWhole()))
        return;
    m_making = true;
    QTimer::singleShot(0, this, [this] {
        m_making = false;
        // Left in the meantime: the rest is made when the page comes back.
        if (!isVisible() || (m_record && m_record->isWhole()))
            return;
        if (!m_record)
            addRecord();
        else if (m_record->make(longestGo))
            openWaiting();
        makeSoon();
    });
}

void RecordsPage::open(const QString &id)
{
    if (m_record && m_record->isWhole())
        m_record->open(id);
    else
        m_waiting = id;
}

void RecordsPage::openWaiting()
{
    m_record->show();
    if (const auto id = std::exchange(m_waiting, {}))
        m_record->open(*id);
}

void RecordsPage::makeKeys()
{
    const auto bind = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
        return shortcut;
    };
    bind(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        showSide(false);
        m_list->focusFilter();
    });
    bind(QKeySequence(Qt::Key_F2), [this] {
        showSide(true);
        record()->editField({});
    });
    // "." is behind Shift on a French keyboard, ";" is that key without it.
    for (const int keys : {int(Qt::CTRL) | int(Qt::Key_Period), int(Qt::CTRL) | int(Qt::SHIFT) | int(Qt::Key_Period),
                           int(Qt::CTRL) | int(Qt::Key_Semicolon)}) {
        bind(QKeySequence(keys), [this] {
            showSide(true);
            record()->editNextConflict();
        });
    }
    // Only from inside the page: popovers and the head have their own use of Escape.
    QShortcut *close = bind(QKeySequence(Qt::Key_Escape), [this] {
        if (m_list->emptyFilter())
            return;
        if (m_record)
            m_record->commit();
        showSide(false);
        m_list->focusRows();
    });
    close->setContext(Qt::WidgetWithChildrenShortcut);
}

ListPanel *RecordsPage::list()
{
    make();
    return m_list;
}

RecordPane *RecordsPage::record()
{
    make();
    if (!m_record)
        addRecord();
    if (!m_record->isWhole()) {
        m_record->makeWhole();
        openWaiting();
    }
    return m_record;
}

QString RecordsPage::title() const
{
    return m_spec.words.page;
}

QList<QAction *> RecordsPage::headerActions() const
{
    return {m_new};
}

QWidget *RecordsPage::headerWidget() const
{
    return m_list ? m_list->viewBox() : nullptr;
}

void RecordsPage::arrive()
{
    const bool fresh = !m_split;
    make();
    if (fresh)
        Q_EMIT headerChanged();
    // Every page has its own Ctrl+N: the key is that of the page in front.
    m_new->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_list->refresh();
    // Asked from elsewhere to begin a record, the page comes with its form.
    if (std::exchange(m_begun, false))
        record()->editField({});
    else
        m_list->focusRows();
    makeSoon();
}

void RecordsPage::leave()
{
    m_new->setShortcut({});
    if (m_record)
        m_record->commit();
}

void RecordsPage::showRecord(const QString &type, const QString &id, const QString &field)
{
    if (type != m_spec.list.type) {
        openParent(type, id);
        return;
    }
    list()->setChosen(id);
    m_waiting.reset();
    record()->open(id);
    showSide(true);
    if (field.startsWith(tabMark))
        m_record->showTabOf(field.sliced(tabMark.size()));
    else if (!field.isEmpty())
        m_record->editField(field);
}

void RecordsPage::openParent(const QString &type, const QString &id)
{
    const auto read = m_edits.desk().read([type, id](Workspace &workspace) { return parentOf(workspace, type, id); });
    onAnswer(read, this, [this, type](const Result<Parent> &parent) {
        if (!parent)
            Q_EMIT noticed(Sentences::of(parent.error()));
        else if (parent->id.isEmpty())
            Q_EMIT noticed(tr("This record hangs on no other: no page shows it."));
        else
            Q_EMIT recordRequested(parent->type, parent->id, tabMark + type);
    });
}

void RecordsPage::beginNew()
{
    if (m_edits.desk().isReadOnly())
        return;
    if (m_spec.begin) {
        m_spec.begin();
        return;
    }
    list()->setChosen({});
    m_waiting.reset();
    showSide(true);
    m_begun = !isVisible();
    record()->beginNew();
}

void RecordsPage::arrange()
{
    if (!m_split)
        return;
    const bool narrow = width() < Theme::px(leastList + leastRecord);
    m_narrow = narrow;
    m_list->setMinimumWidth(narrow ? 0 : Theme::px(leastList));
    m_place->setMinimumWidth(narrow ? 0 : Theme::px(leastRecord));
    if (m_record)
        m_record->setBackOffered(narrow);
    m_list->setVisible(!narrow || !m_recordShown);
    m_place->setVisible(!narrow || m_recordShown);
    if (narrow || width() == m_sharedWidth)
        return;
    m_sharedWidth = width();
    const int left = int(width() * m_share);
    m_split->setSizes({left, width() - left});
}

void RecordsPage::showSide(bool record)
{
    m_recordShown = record;
    arrange();
}

QString RecordsPage::shareKey() const
{
    return m_spec.list.key + QStringLiteral("/share");
}

void RecordsPage::keepShare()
{
    if (m_narrow || width() <= 0)
        return;
    m_share = double(m_split->sizes().first()) / width();
    QSettings().setValue(shareKey(), m_share);
}

void RecordsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void RecordsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace etabli
