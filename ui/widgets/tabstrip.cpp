#include "ui/widgets/tabstrip.h"

#include "ui/widgets/icons.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace etabli {

TabStrip::TabStrip(QWidget *parent)
    : QWidget(parent)
    , m_bar(new CountTabBar(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(m_more))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_bar->setUsesScrollButtons(false);
    m_more->setText(tr("More"));
    m_more->setIcon(Icons::get(QStringLiteral("go-down")));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setLayoutDirection(Qt::RightToLeft); // the arrow after the word
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setMenu(m_menu);
    m_more->hide();
    connect(m_bar, &QTabBar::currentChanged, this, &TabStrip::fit);
    connect(m_menu, &QMenu::aboutToShow, this, &TabStrip::fillMenu);
}

void TabStrip::fit()
{
    if (m_fitting)
        return;
    m_fitting = true;
    const int tabs = m_bar->count();
    QList<int> widths;
    int all = 0;
    for (int tab = 0; tab < tabs; ++tab) {
        widths += m_bar->widthOf(tab);
        all += widths.last();
    }
    // Aside from the edge, so that the names stand under the title.
    const int start = Theme::px(10);
    const int whole = width() - start;
    const bool over = all > whole;
    const int chosen = m_bar->currentIndex();
    int room = whole;
    if (over)
        room -= m_more->sizeHint().width() + (chosen >= 0 ? widths.at(chosen) : 0);
    bool full = false;
    int used = 0;
    for (int tab = 0; tab < tabs; ++tab) {
        if (over && tab != chosen) {
            full = full || widths.at(tab) > room;
            room -= full ? 0 : widths.at(tab);
        }
        const bool seen = !over || tab == chosen || !full;
        m_bar->setTabVisible(tab, seen);
        used += seen ? widths.at(tab) : 0;
    }
    m_bar->setGeometry(start, 0, over ? std::min(used, whole) : whole, height());
    m_more->setVisible(over);
    if (over)
        m_more->setGeometry(start + used, 0, m_more->sizeHint().width(), height() - 1);
    m_more->setAccessibleName(tr("More parts of the record"));
    m_fitting = false;
    update();
}

void TabStrip::fillMenu()
{
    m_menu->clear();
    for (int tab = 0; tab < m_bar->count(); ++tab) {
        if (m_bar->isTabVisible(tab))
            continue;
        connect(m_menu->addAction(m_bar->spokenName(tab)), &QAction::triggered, this, [this, tab] {
            m_bar->setTabVisible(tab, true);
            m_bar->setCurrentIndex(tab);
            m_bar->setFocus(Qt::OtherFocusReason);
        });
    }
}

QSize TabStrip::sizeHint() const
{
    return {Theme::px(300), Theme::height(38, TextRole::Body, 1, 8)};
}

QSize TabStrip::minimumSizeHint() const
{
    return {Theme::px(160), sizeHint().height()};
}

void TabStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TabStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        fit();
    }
}

void TabStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::color(Token::Line));
}

} // namespace etabli
