#include "ui/pages/dashboard/crumbs.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace etabli {

namespace {

QStringView kindOf(const DashboardPlace &place)
{
    return QStringView(place.place).left(place.place.indexOf(u':'));
}

} // namespace

Crumbs::Crumbs(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_choose(new QToolButton(this))
{
    // The way to a territory ends with its name: it stands where the title of a page does.
    setProperty("standsForTitle", true);
    setAccessibleName(tr("Territory shown"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Theme::px(4));
    m_choose->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_choose->setLayoutDirection(Qt::RightToLeft); // the arrow after the name
    m_choose->setIcon(Icons::get(QStringLiteral("go-down")));
    m_choose->setFocusPolicy(Qt::TabFocus);
    m_choose->setToolTip(tr("Choose another territory"));
    Theme::setTextRole(m_choose, TextRole::PageTitle);
    m_row->addWidget(m_choose);
    m_row->addStretch(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_choose, &QToolButton::clicked, this, &Crumbs::chooseRequested);
}

void Crumbs::setPlaces(const QList<DashboardPlace> &above, const DashboardPlace &here)
{
    m_above = above;
    m_name = here.name;
    // Links are kept where they can be: the keyboard may stand on one.
    while (m_links.size() > above.size()) {
        m_links.takeLast()->deleteLater();
        m_signs.takeLast()->deleteLater();
    }
    while (m_links.size() < above.size()) {
        auto *link = new QToolButton(this);
        link->setToolButtonStyle(Qt::ToolButtonTextOnly);
        link->setFocusPolicy(Qt::TabFocus);
        Theme::setTone(link, Token::Accent);
        Theme::setTextRole(link, TextRole::Body);
        auto *sign = new QLabel(this);
        Theme::setTextRole(sign, TextRole::Section);
        Theme::setTone(sign, Token::SecondText);
        const auto at = static_cast<int>(m_links.size());
        m_row->insertWidget(2 * at, link);
        m_row->insertWidget(2 * at + 1, sign);
        setTabOrder(link, m_choose);
        connect(link, &QToolButton::clicked, this, [this, link] {
            const qsizetype place = m_links.indexOf(link);
            if (place >= 0 && place < m_above.size())
                Q_EMIT placeRequested(m_above.at(place).place);
        });
        m_links += link;
        m_signs += sign;
    }
    for (qsizetype at = 0; at < above.size(); ++at) {
        m_links.at(at)->setText(above.at(at).name);
        // The departments of a contract stand side by side, not one in the other.
        const bool beside = at + 1 < above.size() && kindOf(above.at(at)) == kindOf(above.at(at + 1));
        m_signs.at(at)->setText(beside ? QStringLiteral("·") : QStringLiteral("›"));
        m_links.at(at)->setAccessibleName(tr("Go up to %1").arg(above.at(at).name));
        m_links.at(at)->setToolTip(at + 1 == above.size() ? tr("Go up to %1 (Alt+Up)").arg(above.at(at).name)
                                                          : m_links.at(at)->accessibleName());
    }
    m_choose->setAccessibleName(tr("%1, choose another territory").arg(here.name));
    fit();
}

QString Crumbs::parentPlace() const
{
    return m_above.isEmpty() ? QString() : m_above.last().place;
}

QSize Crumbs::minimumSizeHint() const
{
    return {Theme::px(180), m_choose->sizeHint().height()};
}

void Crumbs::fit()
{
    const QFontMetrics body(Theme::font(TextRole::Body));
    const QFontMetrics title(Theme::font(TextRole::PageTitle));
    const int sign = QFontMetrics(Theme::font(TextRole::Section)).horizontalAdvance(u'›') + 2 * Theme::px(4);
    const int around = Theme::px(22);
    const int room = std::max(width(), minimumSizeHint().width());
    const int arrow = Theme::px(16) + around;
    int links = 0;
    for (const DashboardPlace &place : std::as_const(m_above))
        links += body.horizontalAdvance(place.name) + around + sign;
    const int name = title.horizontalAdvance(m_name) + arrow;
    // The name first; then as many of those above as there is room for, the nearest before the widest.
    int left = links + name - room;
    for (qsizetype at = 0; at < m_links.size(); ++at) {
        const bool shown = left <= 0;
        m_links.at(at)->setVisible(shown);
        m_signs.at(at)->setVisible(shown);
        if (!shown)
            left -= body.horizontalAdvance(m_above.at(at).name) + around + sign;
    }
    m_choose->setText(title.elidedText(m_name, Qt::ElideRight, room - arrow));
}

void Crumbs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Crumbs::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_choose)
        fit();
}

} // namespace etabli
