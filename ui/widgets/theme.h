#pragma once

#include "ui/widgets/colours.h"

#include <QFont>
#include <QPalette>
#include <QString>

class QAbstractButton;
class QApplication;
class QWidget;

namespace etabli {

/// What the user asked for; System follows the desktop.
enum class SchemeChoice { System, Light, Dark };

/// Sizes and weights of text. Strong is the semi-bold of the same size.
enum class TextRole { Figure, PageTitle, Section, Body, BodyStrong, Dense, DenseStrong, Caption, CaptionStrong, SigningName, SigningButton };

/// How a button is painted; Plain is the outlined one.
enum class ButtonKind { Plain, Primary, Link, Flat, Danger };

/// The one place that knows how the application looks: palette, style sheet, fonts and lengths all come from
/// the table of colours.h and from the application's font. It keeps nothing: scheme and scale are read back
/// from the application, so that widgets need no theme object. GUI thread.
class Theme
{
public:
    /// Gives `app` the Fusion style, the palette, the fonts and the style sheet. `textPercent` is kept
    /// between 100 and 200. May be called again at any time; windows on screen follow.
    static void apply(QApplication &app, SchemeChoice choice = SchemeChoice::System, int textPercent = 100);

    /// The scheme in use, read from the application's palette.
    [[nodiscard]] static Scheme scheme();
    /// The scheme of the desktop: its own word from Qt 6.5, else how light its windows were at start.
    [[nodiscard]] static Scheme systemScheme(const QApplication &app);

    [[nodiscard]] static QColor color(Token token) { return colourOf(token, scheme()); }
    [[nodiscard]] static QPalette palette(Scheme scheme);

    /// A font of the role at the text size in use.
    [[nodiscard]] static QFont font(TextRole role);
    /// How much larger than the reference the text is: 1 to 2.
    [[nodiscard]] static double textScale();
    /// A length given for a text of 14 px, at the text size in use.
    [[nodiscard]] static int px(int length);
    /// px(length), or what `lines` lines of the role need with `padding` around them if that is more.
    [[nodiscard]] static int height(int length, TextRole role, int lines = 1, int padding = 4);

    /// Text size and weight of a label or button; follows later changes of text size.
    static void setTextRole(QWidget *widget, TextRole role);
    /// Colour of a label's text: Text, SecondText, Accent, Success, Warning, Danger, Info, Conflict or Sealed.
    static void setTone(QWidget *widget, Token tone);
    static void setButtonKind(QAbstractButton *button, ButtonKind kind);
    /// The lower buttons of 28 px, for bars, strips and cards.
    static void setCompact(QAbstractButton *button);
    /// Danger border of a control whose value is refused.
    static void setInvalid(QWidget *control, bool invalid);
};

/// The style sheet for `scheme`: radius, padding, tabs and focus only. `scale` is 1 to 2.
[[nodiscard]] QString styleSheetFor(Scheme scheme, double scale);

} // namespace etabli
