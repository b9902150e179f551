#include "ui/pages/dashboard/filterrow.h"

#include "ui/lists/dayspopover.h"
#include "ui/pages/dashboard/codespopover.h"
#include "ui/pages/dashboard/filterchip.h"
#include "ui/paper/dashboardsheet.h"
#include "ui/text/labels.h"
#include "ui/widgets/icons.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace etabli {

FilterRow::FilterRow(QWidget *parent)
    : QWidget(parent)
    , m_period(new FilterChip(tr("Period"), this))
    , m_stages(new FilterChip(tr("Stages"), this))
    , m_odds(new FilterChip(tr("SDGs"), this))
    , m_types(new FilterChip(tr("Types of partnership"), this))
    , m_clear(new QPushButton(tr("Count everything"), this))
    , m_periods(new QMenu(this))
{
    setProperty("zone", true);
    setAccessibleName(tr("Alliances counted"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    Theme::setButtonKind(m_clear, ButtonKind::Link);
    Theme::setCompact(m_clear);
    m_clear->setToolTip(tr("Take all filters away"));
    connect(m_clear, &QPushButton::clicked, this, [this] { change({}); });
    connect(m_period, &FilterChip::clicked, this, [this] {
        fillPeriods();
        m_periods->popup(m_period->mapToGlobal(QPoint(0, m_period->height() + 1)));
    });
    connect(m_stages, &FilterChip::clicked, this,
            [this] { pick(m_stages, &DashboardFilter::stages, u"stage", Mark::Gauge, true); });
    connect(m_odds, &FilterChip::clicked, this, [this] { pick(m_odds, &DashboardFilter::odds, u"odd", Mark::Odd, false); });
    connect(m_types, &FilterChip::clicked, this,
            [this] { pick(m_types, &DashboardFilter::types, u"partnership_type", Mark::None, false); });
    write();
}

CodesPopover *FilterRow::codes() const
{
    return m_codes;
}

void FilterRow::setFilter(const DashboardFilter &filter)
{
    m_filter = filter;
    write();
}

void FilterRow::change(const DashboardFilter &filter)
{
    if (filter == m_filter)
        return;
    const bool cleared = m_clear->hasFocus() && filter.isEmpty();
    setFilter(filter);
    if (cleared)
        m_period->setFocus(Qt::OtherFocusReason); // the button is gone
    Q_EMIT filterChanged(m_filter);
}

void FilterRow::pick(FilterChip *chip, QStringList DashboardFilter::*part, QStringView list, Mark::Kind sign, bool none)
{
    QList<CodesPopover::Choice> choices;
    if (const Vocabulary *words = Labels::words()->list(list)) {
        for (const Term &term : words->terms) {
            const bool chosen = (m_filter.*part).contains(term.code);
            if (term.retired && !chosen)
                continue;
            const QString label = sign == Mark::Odd ? DashboardSheet::goalName(term.code.toInt()) : term.label;
            choices += {term.code, label, {sign, term.code}};
        }
    }
    if (none)
        choices += {QString(), DashboardSheet::tr("Without stage"), {}};
    delete m_codes;
    m_codes = new CodesPopover(chip);
    connect(m_codes, &CodesPopover::ticked, this, [this, part](const QStringList &codes) {
        DashboardFilter filter = m_filter;
        filter.*part = codes;
        change(filter);
    });
    m_codes->ask(chip->accessibleName(), choices, m_filter.*part);
}

void FilterRow::fillPeriods()
{
    m_periods->clear();
    const QDate today = QDate::currentDate();
    const auto offer = [&](const QString &text, const QDate &from, const QDate &to) {
        QAction *action = m_periods->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_filter.from == from && m_filter.to == to);
        connect(action, &QAction::triggered, this, [this, from, to] {
            DashboardFilter filter = m_filter;
            filter.from = from;
            filter.to = to;
            change(filter);
        });
    };
    offer(tr("Any period"), {}, {});
    m_periods->addSeparator();
    const auto year = [&](int back) { return QDate(today.year() - back, 1, 1); };
    offer(tr("Under way this year"), year(0), QDate(today.year(), 12, 31));
    offer(tr("Under way last year"), year(1), QDate(today.year() - 1, 12, 31));
    offer(tr("Under way these three years"), year(2), today);
    m_periods->addSeparator();
    connect(m_periods->addAction(tr("Between two days…")), &QAction::triggered, this, [this] {
        if (!m_days) {
            m_days = new DaysPopover(m_period);
            connect(m_days, &DaysPopover::chosen, this, [this](const QDate &from, const QDate &to) {
                DashboardFilter filter = m_filter;
                filter.from = from;
                filter.to = to;
                change(filter);
            });
        }
        m_days->ask(tr("Alliances under way"));
    });
}

void FilterRow::write()
{
    m_period->setWords(DashboardSheet::periodWords(m_filter.from, m_filter.to), m_filter.from.isValid() || m_filter.to.isValid());
    m_stages->setWords(DashboardSheet::stagesWords(m_filter.stages), !m_filter.stages.isEmpty());
    m_odds->setWords(DashboardSheet::oddsWords(m_filter.odds), !m_filter.odds.isEmpty());
    m_types->setWords(DashboardSheet::typesWords(m_filter.types), !m_filter.types.isEmpty());
    m_clear->setVisible(!m_filter.isEmpty());
    arrange(width(), true);
    updateGeometry();
}

QList<QWidget *> FilterRow::parts() const
{
    return {m_period, m_stages, m_odds, m_types, m_clear};
}

int FilterRow::arrange(int width, bool moving) const
{
    const int gap = Theme::px(8);
    const int icon = Theme::px(16) + gap;
    const int pitch = Theme::height(28, TextRole::DenseStrong);
    int left = icon;
    int top = 0;
    for (QWidget *part : parts()) {
        if (part->isHidden())
            continue;
        const int wide = std::min(part->sizeHint().width(), std::max(Theme::px(60), width - icon));
        if (left > icon && left + wide > width) {
            left = icon;
            top += pitch + gap;
        }
        if (moving)
            part->setGeometry(left, top, wide, pitch);
        left += wide + gap;
    }
    return top + pitch;
}

QSize FilterRow::sizeHint() const
{
    int wide = Theme::px(24);
    for (const QWidget *part : parts())
        wide += part->isHidden() ? 0 : part->sizeHint().width() + Theme::px(8);
    return {wide, arrange(std::max(width(), 1), false)};
}

QSize FilterRow::minimumSizeHint() const
{
    return {Theme::px(200), arrange(std::max(width(), Theme::px(200)), false)};
}

void FilterRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
    updateGeometry();
}

void FilterRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_clear) {
        arrange(width(), true);
        updateGeometry();
    }
}

void FilterRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = Theme::px(16);
    Icons::paint(painter, QRect(0, (Theme::height(28, TextRole::DenseStrong) - side) / 2, side, side),
                 QStringLiteral("view-filter"), Theme::color(Token::SecondText));
}

} // namespace etabli
