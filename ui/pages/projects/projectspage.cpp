#include "ui/pages/projects/projectspage.h"

#include "ui/pages/projects/projectlist.h"
#include "ui/pages/projects/projectrecord.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>

namespace etabli {

namespace {

const QString sizesKey = QStringLiteral("projects/split");
constexpr int leastList = 400;
constexpr int leastRecord = 560;

} // namespace

ProjectsPage::ProjectsPage(Edits &edits, QWidget *parent)
    : Page(parent)
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_list(new ProjectList(edits, this))
    , m_record(new ProjectRecord(edits, this))
    , m_new(new QAction(tr("New project"), this))
{
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_split);
    m_split->addWidget(m_list);
    m_split->addWidget(m_record);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 528);
    m_split->setStretchFactor(1, 638);
    m_new->setData(QStringLiteral("list-add"));
    m_new->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_new->setToolTip(tr("New project (Ctrl+N)"));
    connect(m_new, &QAction::triggered, this, &ProjectsPage::beginNew);
    connect(m_list, &ProjectList::newRequested, this, &ProjectsPage::beginNew);
    connect(m_list, &ProjectList::recordChosen, this, [this](const QString &id) { m_record->open(id); });
    connect(m_list, &ProjectList::recordOpened, this, [this](const QString &id) {
        m_record->open(id);
        showSide(true);
        m_record->editField({});
    });
    connect(m_record, &ProjectRecord::created, m_list, &ProjectList::setChosen);
    connect(m_record, &ProjectRecord::backRequested, this, [this] { showSide(false); });
    connect(m_record, &ProjectRecord::noticed, this, &Page::noticed);
    connect(m_record, &ProjectRecord::organisationRequested, this,
            [this](const QString &id) { Q_EMIT recordRequested(QStringLiteral("organisation"), id, {}); });
    connect(m_split, &QSplitter::splitterMoved, this, &ProjectsPage::keepSizes);
    makeKeys();
    arrange();
    m_list->chooseFirst();
}

void ProjectsPage::makeKeys()
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
        m_record->editField({});
    });
    // "." is behind Shift on a French keyboard, ";" is that key without it.
    for (const int keys : {int(Qt::CTRL) | int(Qt::Key_Period), int(Qt::CTRL) | int(Qt::SHIFT) | int(Qt::Key_Period),
                           int(Qt::CTRL) | int(Qt::Key_Semicolon)}) {
        bind(QKeySequence(keys), [this] {
            showSide(true);
            m_record->editNextConflict();
        });
    }
    // Only from inside the page: popovers and the head have their own use of Escape.
    QShortcut *close = bind(QKeySequence(Qt::Key_Escape), [this] {
        if (m_list->emptyFilter())
            return;
        m_record->commit();
        showSide(false);
        m_list->focusRows();
    });
    close->setContext(Qt::WidgetWithChildrenShortcut);
}

QString ProjectsPage::title() const
{
    return tr("Projects");
}

QList<QAction *> ProjectsPage::headerActions() const
{
    return {m_new};
}

void ProjectsPage::arrive()
{
    m_list->refresh();
    m_list->focusRows();
}

void ProjectsPage::leave()
{
    m_record->commit();
}

void ProjectsPage::showRecord(const QString &type, const QString &id, const QString &field)
{
    if (type != u"project")
        return;
    m_list->setChosen(id);
    m_record->open(id);
    showSide(true);
    if (!field.isEmpty())
        m_record->editField(field);
}

void ProjectsPage::beginNew()
{
    m_list->setChosen({});
    showSide(true);
    m_record->beginNew();
}

void ProjectsPage::arrange()
{
    const bool narrow = width() < Theme::px(leastList + leastRecord);
    m_narrow = narrow;
    m_list->setMinimumWidth(narrow ? 0 : Theme::px(leastList));
    m_record->setMinimumWidth(narrow ? 0 : Theme::px(leastRecord));
    m_record->setBackOffered(narrow);
    m_list->setVisible(!narrow || !m_recordShown);
    m_record->setVisible(!narrow || m_recordShown);
}

void ProjectsPage::showSide(bool record)
{
    m_recordShown = record;
    arrange();
}

void ProjectsPage::keepSizes()
{
    QSettings().setValue(sizesKey, m_split->saveState());
}

void ProjectsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
    if (!m_placed && !m_narrow) {
        m_placed = true;
        if (!m_split->restoreState(QSettings().value(sizesKey).toByteArray()))
            m_split->setSizes({width() * 528 / 1166, width() * 638 / 1166});
    }
}

void ProjectsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace etabli
