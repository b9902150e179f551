#include "ui/shell/statusline.h"

#include "ui/shell/appearance.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/signs.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

#include <chrono>

namespace etabli {

StatusLine::StatusLine(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_row(new QHBoxLayout(this))
    , m_mark(new MarkLabel({Mark::Icon, QStringLiteral("dialog-ok-apply")}, {}, this))
    , m_saved(new QLabel(this))
    , m_toSend(makeLink())
    , m_conflicts(makeLink())
    , m_fictional(new QLabel(tr("Demonstration space, fictional data"), this))
    , m_own(makeLink())
    , m_space(new QLabel(this))
    , m_vintage(new QLabel(this))
    , m_size(makeLink())
    , m_noticeEnd(new QTimer(this))
{
    setProperty("surface", QStringLiteral("nav"));
    setAttribute(Qt::WA_StyledBackground);
    for (QLabel *label : {m_saved, m_space, m_vintage}) {
        Theme::setTextRole(label, TextRole::Caption);
        Theme::setTone(label, Token::SecondText);
        label->setTextFormat(Qt::PlainText);
    }
    m_row->addWidget(m_mark);
    m_row->addWidget(m_saved);
    addParted(m_toSend);
    addParted(m_conflicts);
    addParted(m_fictional);
    m_row->addWidget(m_own);
    m_row->addStretch(1);
    m_row->addWidget(m_space);
    addParted(m_vintage);
    addParted(m_size);
    showParted(m_toSend, false);
    showParted(m_conflicts, false);
    showParted(m_vintage, false);
    Theme::setTextRole(m_fictional, TextRole::CaptionStrong);
    Theme::setTone(m_fictional, Token::Warning);
    m_own->setText(tr("Go to my space"));
    m_own->setAccessibleName(m_own->text());
    Theme::setTone(m_own, Token::Accent);
    setDemonstration(false);
    m_size->setPopupMode(QToolButton::InstantPopup);
    m_size->setAccessibleName(tr("Text size and colours"));
    m_size->setToolTip(tr("Text size and colours"));
    m_noticeEnd->setSingleShot(true);
    m_noticeEnd->setInterval(std::chrono::seconds(6));
    connect(m_noticeEnd, &QTimer::timeout, this, [this] {
        m_notice.clear();
        write();
    });
    connect(m_toSend, &QToolButton::clicked, this, &StatusLine::sendRequested);
    connect(m_conflicts, &QToolButton::clicked, this, &StatusLine::conflictsRequested);
    connect(m_own, &QToolButton::clicked, this, &StatusLine::ownSpaceRequested, Qt::QueuedConnection);
    connect(&appearance, &Appearance::changed, this, &StatusLine::write);
    makeLookMenu();
    measure();
    write();
}

void StatusLine::addParted(QWidget *widget)
{
    auto *line = new Rule(Qt::Vertical, this);
    m_row->addWidget(line);
    m_row->addWidget(widget);
    m_lines.insert(widget, line);
}

void StatusLine::showParted(QWidget *widget, bool shown)
{
    widget->setVisible(shown);
    m_lines.value(widget)->setVisible(shown);
}

QToolButton *StatusLine::makeLink()
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    Theme::setTextRole(button, TextRole::Caption);
    return button;
}

void StatusLine::makeLookMenu()
{
    auto *menu = new QMenu(m_size);
    auto *sizes = new QActionGroup(menu);
    for (const int percent : {100, 115, 130, 150, 175, 200}) {
        QAction *action = menu->addAction(tr("Text at %1%", "percentage").arg(percent));
        action->setCheckable(true);
        action->setData(percent);
        sizes->addAction(action);
    }
    menu->addSeparator();
    auto *schemes = new QActionGroup(menu);
    const auto addScheme = [&](const QString &text, SchemeChoice scheme) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(int(scheme));
        schemes->addAction(action);
    };
    addScheme(tr("Colours of the system"), SchemeChoice::System);
    addScheme(tr("Light colours"), SchemeChoice::Light);
    addScheme(tr("Dark colours"), SchemeChoice::Dark);
    connect(sizes, &QActionGroup::triggered, this,
            [this](QAction *action) { m_appearance.setTextPercent(action->data().toInt()); });
    connect(schemes, &QActionGroup::triggered, this,
            [this](QAction *action) { m_appearance.setScheme(SchemeChoice(action->data().toInt())); });
    connect(menu, &QMenu::aboutToShow, this, [this, sizes, schemes] {
        for (QAction *action : sizes->actions())
            action->setChecked(action->data().toInt() == m_appearance.textPercent());
        for (QAction *action : schemes->actions())
            action->setChecked(action->data().toInt() == int(m_appearance.scheme()));
    });
    m_size->setMenu(menu);
}

void StatusLine::measure()
{
    setMinimumHeight(Theme::px(28));
    m_row->setContentsMargins(Theme::px(16), 0, Theme::px(12), 0);
    m_row->setSizeConstraint(QLayout::SetNoConstraint);
    m_row->setSpacing(Theme::px(12));
    for (QWidget *line : std::as_const(m_lines))
        line->setFixedHeight(Theme::px(13));
}

void StatusLine::write()
{
    if (!m_notice.isEmpty() || !m_open)
        m_saved->setText(m_notice);
    else if (m_readOnly)
        m_saved->setText(tr("Read only"));
    else
        m_saved->setText(m_saving ? tr("Saving…") : tr("Everything is saved"));
    m_mark->setVisible(m_open && m_notice.isEmpty() && !m_readOnly && !m_saving);
    fit();
    m_size->setText(tr("%1%", "percentage").arg(m_appearance.textPercent()));
}

void StatusLine::setOpen(bool open)
{
    m_open = open;
    write();
}

void StatusLine::setSaving(bool saving)
{
    m_saving = saving;
    write();
}

void StatusLine::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    write();
}

void StatusLine::setToSend(qint64 operations)
{
    m_toSend->setText(tr("%n change(s) to send", nullptr, int(operations)));
    m_toSend->setAccessibleName(m_toSend->text());
    m_sending = operations > 0;
    fit();
}

void StatusLine::setConflicts(qint64 conflicts)
{
    m_conflicts->setText(tr("%n conflict(s) to settle", nullptr, int(conflicts)));
    m_conflicts->setAccessibleName(m_conflicts->text());
    Theme::setTextRole(m_conflicts, TextRole::CaptionStrong);
    Theme::setTone(m_conflicts, Token::Conflict);
    m_conflicting = conflicts > 0;
    showParted(m_conflicts, m_conflicting);
    fit();
}

void StatusLine::setSpace(const QString &name)
{
    m_space->setText(name);
    fit();
}

void StatusLine::setDemonstration(bool demonstration)
{
    m_demonstration = demonstration;
    showParted(m_fictional, demonstration);
    m_own->setVisible(demonstration);
    fit();
}

void StatusLine::setVintage(int year)
{
    m_vintage->setText(year > 0 ? tr("Territories of %1").arg(year) : QString());
    fit();
}

void StatusLine::notice(const QString &sentence)
{
    m_notice = sentence;
    m_noticeEnd->start();
    write();
}

QSize StatusLine::minimumSizeHint() const
{
    return {Theme::px(200), Theme::px(28)};
}

void StatusLine::fit()
{
    const auto room = [this](const QWidget *part) { return part->sizeHint().width() + 2 * m_row->spacing() + 1; };
    const auto stands = [this](const QWidget *part) {
        return part == m_fictional || part == m_own ? m_demonstration : part != m_conflicts || m_conflicting;
    };
    int wanted = Theme::px(64);
    for (const QWidget *part : std::initializer_list<const QWidget *>{m_conflicts, m_fictional, m_own, m_size}) {
        if (stands(part))
            wanted += room(part);
    }
    // What is said elsewhere too goes first, and nothing is ever cut: the year of the territories, the name of the
    // space, what is to be sent, and at last that everything is saved, of which the mark stays.
    const auto take = [&](int width) {
        const bool fits = wanted + width <= this->width();
        if (fits)
            wanted += width;
        return fits;
    };
    m_saved->setVisible(take(room(m_saved)) || !m_notice.isEmpty());
    showParted(m_toSend, m_sending && take(room(m_toSend)));
    m_space->setVisible(!m_space->text().isEmpty() && take(m_space->sizeHint().width() + m_row->spacing()));
    showParted(m_vintage, !m_vintage->text().isEmpty() && !m_space->isHidden() && take(room(m_vintage)));
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

} // namespace etabli
