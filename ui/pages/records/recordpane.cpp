#include "ui/pages/records/recordpane.h"

#include "ui/forms/conflictstrip.h"
#include "ui/models/whentext.h"
#include "ui/pages/records/historytab.h"
#include "ui/pages/records/recordform.h"
#include "ui/text/labels.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/saveline.h"
#include "ui/widgets/tabstrip.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QToolButton>

#include <limits>

namespace etabli {

namespace {

constexpr qsizetype longestTitle = 240;

/// A title for the head: one paragraph, not longer than can be read there.
QString shortened(const QString &title)
{
    const QString whole = title.simplified();
    return whole.size() <= longestTitle ? whole : whole.left(longestTitle).trimmed() + u'…';
}

} // namespace

RecordPane::RecordPane(Edits &edits, const PageSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_record(edits, spec.list.type)
    , m_back(new QToolButton(this))
    , m_title(new QLabel(this))
    , m_conflicts(new TagLabel({}, Status::Conflict, this))
    , m_message(new MessageStrip(this))
    , m_life(new MessageStrip(this))
    , m_lifeConflict(new ConflictStrip(this))
    , m_strip(new TabStrip(this))
    , m_pages(new QStackedWidget(this))
    , m_form(new RecordForm(m_record, spec.form, this))
    , m_saved(new SaveLine(this))
    , m_modified(new QLabel(this))
    , m_whole(new QWidget(this))
    , m_none(new EmptyState(spec.icon, spec.words.none, spec.words.noneHelp, this))
{
    setProperty("zone", true);
    setProperty("surface", QStringLiteral("base"));
    setAttribute(Qt::WA_StyledBackground);
    auto *faces = new QStackedLayout(this);
    faces->addWidget(m_none);
    faces->addWidget(m_whole);
    auto *column = new QVBoxLayout(m_whole);
    column->setContentsMargins(0, Theme::px(12), 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addSpacing(Theme::px(4));
    column->addWidget(makeFacts());
    column->addSpacing(Theme::px(4));
    for (MessageStrip *strip : {m_life, m_message}) {
        column->addWidget(strip);
        strip->hide();
    }
    m_life->setClosable(false);
    column->addWidget(m_lifeConflict);
    for (const NoticeMaker &make : spec.notices)
        column->addWidget(make(m_record, m_whole));
    column->addWidget(m_strip);
    column->addWidget(m_pages, 1);
    column->addWidget(new Rule(Qt::Horizontal, this));
    column->addWidget(makeFoot());
    tabs()->setAccessibleName(tr("Parts of the record"));
    tabs()->addCountedTab(tr("Record", "tab of the form"));
    m_pages->addWidget(m_form);
    connect(tabs(), &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_form, &RecordForm::recordRequested, this, &RecordPane::recordRequested);
    planSteps();
}

void RecordPane::planSteps()
{
    m_steps += [this] { return !m_form->makeNext(); };
    for (const TabSpec &spec : m_spec.tabs) {
        m_steps += [this, &spec] {
            addTab(spec.label, spec.make(m_record, this));
            return true;
        };
    }
    m_steps += [this] {
        addTab(tr("History"), new HistoryTab(m_record, this));
        follow();
        return true;
    };
}

bool RecordPane::make(int milliseconds)
{
    QElapsedTimer taken;
    taken.start();
    while (!m_steps.isEmpty() && taken.elapsed() < milliseconds) {
        if (m_steps.first()())
            m_steps.removeFirst();
    }
    return isWhole();
}

void RecordPane::makeWhole()
{
    while (!make(std::numeric_limits<int>::max())) { }
}

void RecordPane::addTab(const QString &label, RecordTab *tab)
{
    const int place = tabs()->addCountedTab(label);
    m_pages->addWidget(tab);
    m_tabs += tab;
    connect(tab, &RecordTab::counted, this, [this, place](int things) {
        tabs()->setCount(place, things > 0 ? QLocale().toString(things) : QString());
        m_strip->fit();
    });
    connect(tab, &RecordTab::recordRequested, this, &RecordPane::recordRequested);
    connect(tab, &RecordTab::noticed, this, &RecordPane::noticed);
}

void RecordPane::follow()
{
    connect(&m_record, &FormRecord::replaced, this, &RecordPane::clear);
    connect(&m_record, &FormRecord::loaded, this, &RecordPane::showSheet);
    connect(&m_record, &FormRecord::created, this, &RecordPane::created);
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
    connect(m_life, &MessageStrip::actionTriggered, this, &RecordPane::act);
}

QWidget *RecordPane::makeHead()
{
    auto *head = new QWidget(m_whole);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Theme::px(16), 0, Theme::px(8), 0);
    row->setSpacing(Theme::px(8));
    m_back->setIcon(Icons::get(QStringLiteral("go-previous")));
    m_back->setAccessibleName(tr("Back to the list"));
    m_back->setToolTip(tr("Back to the list (Escape)"));
    m_back->hide();
    connect(m_back, &QToolButton::clicked, this, &RecordPane::backRequested);
    row->addWidget(m_back, 0, Qt::AlignTop);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    Theme::setTextRole(m_title, TextRole::PageTitle);
    row->addWidget(m_title, 1);
    for (const RecordAction &described : m_spec.actions) {
        auto *action = new QAction(described.text, this);
        m_actions += action;
        connect(action, &QAction::triggered, this, [this, &described] {
            commit();
            described.run(m_record, this);
        });
        if (described.inMenu)
            continue;
        auto *button = new QPushButton(described.text, head);
        Icons::setLeading(button, described.icon);
        Theme::setCompact(button);
        button->setToolTip(described.tip);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [action, button] {
            button->setEnabled(action->isEnabled());
            button->setVisible(action->isVisible());
        });
        row->addWidget(button, 0, Qt::AlignTop);
    }
    auto *more = new QToolButton(head);
    makeMenu(more);
    row->addWidget(more, 0, Qt::AlignTop);
    return head;
}

void RecordPane::makeMenu(QToolButton *more)
{
    more->setIcon(Icons::get(QStringLiteral("overflow-menu")));
    more->setAccessibleName(m_spec.words.more);
    more->setToolTip(tr("More"));
    auto *menu = new QMenu(more);
    for (qsizetype at = 0; at < m_actions.size(); ++at) {
        if (m_spec.actions.at(at).inMenu)
            menu->addAction(m_actions.at(at));
    }
    m_remove = menu->addAction(m_spec.words.remove);
    m_bringBack = menu->addAction(m_spec.words.bringBack);
    connect(m_remove, &QAction::triggered, this, [this] {
        commit();
        m_record.remove();
    });
    connect(m_bringBack, &QAction::triggered, &m_record, &FormRecord::bringBack);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
}

QWidget *RecordPane::makeFacts()
{
    auto *facts = new QWidget(m_whole);
    auto *row = new QHBoxLayout(facts);
    row->setContentsMargins(Theme::px(16), 0, Theme::px(16), 0);
    row->setSpacing(Theme::px(8));
    if (m_spec.facts)
        row->addWidget(m_spec.facts(m_record, facts));
    row->addWidget(m_conflicts);
    row->addStretch(1);
    return facts;
}

QWidget *RecordPane::makeFoot()
{
    auto *foot = new QWidget(m_whole);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Theme::px(16), 0, Theme::px(16), 0);
    m_saved->setMinimumHeight(Theme::px(31));
    Theme::setTextRole(m_modified, TextRole::Dense);
    Theme::setTone(m_modified, Token::SecondText);
    row->addWidget(m_saved, 1);
    row->addWidget(m_modified);
    return foot;
}

CountTabBar *RecordPane::tabs() const
{
    return m_strip->bar();
}

RecordTab *RecordPane::tabAt(int place) const
{
    return m_tabs.value(place - 1);
}

QString RecordPane::titleShown() const
{
    return m_title->text();
}

void RecordPane::clear()
{
    static_cast<QStackedLayout *>(layout())->setCurrentWidget(m_whole);
    m_message->hide();
    m_life->hide();
    m_lifeConflict->hide();
    m_saved->clear();
    m_title->setText(m_record.isNew() ? m_spec.words.created : QString());
    m_title->setToolTip({});
    m_modified->clear();
    m_conflicts->setTag({}, Status::Conflict);
    showActions(false);
    m_remove->setVisible(false);
    m_bringBack->setVisible(false);
}

void RecordPane::showSheet()
{
    const RecordSheet &sheet = m_record.sheet();
    const bool gone = sheet.view.life == Life::Gone;
    const bool stands = !m_record.isNew() && !gone;
    const bool writable = !m_record.isReadOnly();
    const QString title = sheet.view.title();
    m_title->setText(m_record.isNew()          ? m_spec.words.created
                         : title.isEmpty() ? tr("%1 without title").arg(Labels::type(m_spec.list.type))
                                           : shortened(title));
    m_title->setToolTip(title.size() > longestTitle ? title.left(2000) : QString());
    m_modified->setText(sheet.view.modified > 0 ? tr("Modified %1", "a moment").arg(WhenText::moment(sheet.view.modified))
                                                : QString());
    const int conflicts = int(sheet.conflicts.size());
    m_conflicts->setTag(conflicts > 0 ? tr("%n conflict(s)", nullptr, conflicts) : QString(), Status::Conflict);
    showActions(stands);
    m_remove->setVisible(stands && writable);
    m_bringBack->setVisible(gone && writable && !sheet.view.survivor);
    showLife();
}

void RecordPane::showActions(bool stands)
{
    for (qsizetype at = 0; at < m_actions.size(); ++at) {
        const auto &offered = m_spec.actions.at(at).offered;
        m_actions.at(at)->setVisible(!offered || (stands && offered(m_record.sheet())));
        m_actions.at(at)->setEnabled(stands);
    }
}

void RecordPane::showLife()
{
    const RecordSheet &sheet = m_record.sheet();
    const auto life = sheet.conflicts.constFind(QString(goneField));
    if (life != sheet.conflicts.constEnd())
        m_lifeConflict->setConflict(*life, nullptr, sheet);
    else
        m_lifeConflict->hide();
    if (sheet.view.survivor) {
        m_life->tell(Status::Info, tr("It was joined with “%1”.").arg(sheet.nameOf(sheet.view.survivor->toString())),
                     tr("Everything that led here leads there now."), tr("Open"));
    } else if (sheet.erased) {
        m_life->tell(Status::Info, tr("This person was erased, at their request or because their details were no longer needed."),
                     tr("Only who wrote, and when, is kept; nothing can be brought back."));
    } else if (sheet.view.life == Life::Gone) {
        m_life->tell(Status::Warning, m_spec.words.deleted, tr("Its history is kept."),
                     m_record.isReadOnly() ? QString() : tr("Bring back"));
    } else if (m_record.isReadOnly()) {
        m_life->tell(Status::Info, tr("This space is open for reading only."),
                     tr("Everything can be read and copied; nothing can be changed."));
    } else {
        m_life->hide();
    }
}

void RecordPane::act()
{
    if (const auto survivor = m_record.sheet().view.survivor)
        Q_EMIT recordRequested(m_spec.list.type, survivor->toString(), {});
    else
        m_record.bringBack();
}

void RecordPane::open(const QString &id)
{
    commit();
    m_record.open(id);
}

void RecordPane::beginNew()
{
    commit();
    m_record.beginNew(m_spec.given ? m_spec.given() : QList<Assignment>{});
    setTab(0);
    m_form->editField({});
}

void RecordPane::commit()
{
    m_form->commit();
    for (RecordTab *tab : std::as_const(m_tabs))
        tab->commit();
}

void RecordPane::editField(const QString &field)
{
    setTab(0);
    m_form->editField(field);
}

void RecordPane::editNextConflict()
{
    setTab(0);
    if (!m_form->editNextConflict())
        Q_EMIT noticed(tr("No conflict in this record."));
}

void RecordPane::setTab(int place)
{
    tabs()->setTabVisible(place, true);
    tabs()->setCurrentIndex(place);
}

void RecordPane::showTabOf(const QString &type)
{
    for (qsizetype at = 0; at < m_spec.tabs.size(); ++at) {
        if (m_spec.tabs.at(at).shows == type)
            setTab(int(at) + 1);
    }
}

void RecordPane::setBackOffered(bool offered)
{
    m_back->setVisible(offered);
}

} // namespace etabli
