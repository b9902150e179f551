#include "ui/shell/layoutscale.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFormLayout>
#include <QGridLayout>
#include <QWidget>

#include <cmath>

namespace etabli {

namespace {

/// Lines and frames of one or two pixels stay thin.
constexpr int thin = 2;

struct Gaps
{
    int across = -1;
    int down = -1;
};

Gaps gapsOf(const QLayout *layout)
{
    if (const auto *grid = qobject_cast<const QGridLayout *>(layout))
        return {grid->horizontalSpacing(), grid->verticalSpacing()};
    if (const auto *form = qobject_cast<const QFormLayout *>(layout))
        return {form->horizontalSpacing(), form->verticalSpacing()};
    if (qobject_cast<const QBoxLayout *>(layout))
        return {layout->spacing(), -1};
    return {};
}

void setGaps(QLayout *layout, const Gaps &gaps)
{
    if (auto *grid = qobject_cast<QGridLayout *>(layout)) {
        grid->setHorizontalSpacing(gaps.across);
        grid->setVerticalSpacing(gaps.down);
    } else if (auto *form = qobject_cast<QFormLayout *>(layout)) {
        form->setHorizontalSpacing(gaps.across);
        form->setVerticalSpacing(gaps.down);
    } else if (qobject_cast<QBoxLayout *>(layout)) {
        layout->setSpacing(gaps.across);
    }
}

/// The length as it was written for the reference text, at the new size: exact, so that sizes tried one after
/// the other leave no trace.
int moved(int length, double before, double now)
{
    if (length <= thin)
        return length;
    return static_cast<int>(std::lround(std::round(length / before) * now));
}

int movedMost(int length, double before, double now)
{
    return length >= QWIDGETSIZE_MAX ? length : moved(length, before, now);
}

} // namespace

LayoutScale::LayoutScale()
    : m_before(Theme::textScale())
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (widget->layout())
            note(widget->layout());
        // Windows take their least size from their layouts, and the parts of Qt's own widgets have theirs.
        if (widget->isWindow() || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const QSize least = widget->minimumSize();
        const QSize most = widget->maximumSize();
        if (!least.isNull() || most != QSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX))
            m_lengths += Lengths{widget, least, most};
    }
}

void LayoutScale::note(QLayout *layout)
{
    const Gaps gaps = gapsOf(layout);
    m_spacings += Spacing{layout, layout->contentsMargins(), gaps.across, gaps.down};
    for (int at = 0; at < layout->count(); ++at) {
        if (QLayout *inner = layout->itemAt(at)->layout())
            note(inner);
    }
}

void LayoutScale::follow()
{
    const double now = Theme::textScale();
    if (qFuzzyCompare(now, m_before))
        return;
    for (const Spacing &noted : std::as_const(m_spacings)) {
        if (!noted.layout)
            continue;
        const auto scaled = [&](int length) { return moved(length, m_before, now); };
        const QMargins &old = noted.margins;
        if (noted.layout->contentsMargins() == old)
            noted.layout->setContentsMargins(scaled(old.left()), scaled(old.top()), scaled(old.right()), scaled(old.bottom()));
        const Gaps gaps = gapsOf(noted.layout);
        if (gaps.across == noted.across && gaps.down == noted.down)
            setGaps(noted.layout, {scaled(gaps.across), scaled(gaps.down)});
        for (int at = 0; at < noted.layout->count(); ++at) {
            QSpacerItem *space = noted.layout->itemAt(at)->spacerItem();
            // A fixed space between two parts; stretches have no length of their own.
            if (space && space->expandingDirections() == Qt::Orientations() && !space->sizeHint().isEmpty()) {
                const QSize size(scaled(space->sizeHint().width()), scaled(space->sizeHint().height()));
                space->changeSize(size.width(), size.height(), space->sizePolicy().horizontalPolicy(),
                                  space->sizePolicy().verticalPolicy());
            }
        }
        noted.layout->invalidate();
    }
    for (const Lengths &noted : std::as_const(m_lengths)) {
        if (!noted.widget)
            continue;
        const QSize most(movedMost(noted.most.width(), m_before, now), movedMost(noted.most.height(), m_before, now));
        const QSize least(moved(noted.least.width(), m_before, now), moved(noted.least.height(), m_before, now));
        const bool measuredMost = noted.widget->maximumSize() != noted.most;
        const bool measuredLeast = noted.widget->minimumSize() != noted.least;
        if (!measuredMost && most != noted.most)
            noted.widget->setMaximumSize(most);
        if (!measuredLeast && least != noted.least)
            noted.widget->setMinimumSize(least);
    }
}

} // namespace etabli
