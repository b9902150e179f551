#pragma once

#include <QHash>
#include <QList>
#include <QMargins>
#include <QPointer>
#include <QSize>

class QLayout;
class QWidget;

namespace etabli {

/// Makes what is on screen follow another text size: lengths that widgets were given once (margins, spacings, least
/// and greatest sizes) grow or shrink with the text, except those their widgets have measured anew by themselves.
/// Made just before the text changes, used just after. GUI thread.
class LayoutScale
{
public:
    /// Notes every layout and length of the windows as they are now.
    LayoutScale();
    /// The text has changed: brings what nobody else has brought.
    void follow();

private:
    struct Spacing
    {
        QPointer<QLayout> layout;
        QMargins margins;
        int across = -1; ///< of a grid; the only one of a box
        int down = -1;
    };
    struct Lengths
    {
        QPointer<QWidget> widget;
        QSize least;
        QSize most;
    };
    void note(QLayout *layout);

    double m_before;
    QList<Spacing> m_spacings;
    QList<Lengths> m_lengths;
};

} // namespace etabli
