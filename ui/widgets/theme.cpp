#include "ui/widgets/theme.h"

#include "ui/widgets/icons.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFontMetrics>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QVariant>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace etabli {
namespace {

constexpr double bodyPoints = 10.5;
constexpr auto startedDark = "etabliStartedDark";
constexpr auto followsSystem = "etabliFollowsSystem";
constexpr auto textPercentKept = "etabliTextPercent";
constexpr auto watchesSystem = "etabliWatchesSystem";

struct RoleFont { double points; QFont::Weight weight; QLatin1String name; };

RoleFont roleFont(TextRole role)
{
    switch (role) {
    case TextRole::Figure: return {19.5, QFont::Bold, "figure"_L1};
    case TextRole::PageTitle: return {15, QFont::Bold, "title"_L1};
    case TextRole::Section: return {12, QFont::Bold, "section"_L1};
    case TextRole::Body: return {bodyPoints, QFont::Normal, "body"_L1};
    case TextRole::BodyStrong: return {bodyPoints, QFont::DemiBold, "bodystrong"_L1};
    case TextRole::Dense: return {9.75, QFont::Normal, "dense"_L1};
    case TextRole::DenseStrong: return {9.75, QFont::DemiBold, "densestrong"_L1};
    case TextRole::Caption: return {9, QFont::Normal, "caption"_L1};
    case TextRole::CaptionStrong: return {9, QFont::DemiBold, "captionstrong"_L1};
    case TextRole::SigningName: return {24, QFont::Bold, "signingname"_L1};
    case TextRole::SigningButton: return {13.5, QFont::DemiBold, "signingbutton"_L1};
    }
    return {bodyPoints, QFont::Normal, "body"_L1};
}

// A dynamic property changes nothing on screen until the style looks at the widget again.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
    widget->update();
}

} // namespace

void Theme::apply(QApplication &app, SchemeChoice choice, int textPercent)
{
    if (!app.property(startedDark).isValid()) {
        app.setProperty(startedDark, app.palette().color(QPalette::Window).lightness() < 128);
        app.setStyle(QStyleFactory::create(u"Fusion"_s));
    }
    const int percent = std::clamp(textPercent, 100, 200);
    app.setProperty(followsSystem, choice == SchemeChoice::System);
    app.setProperty(textPercentKept, percent);

    const Scheme wanted = choice == SchemeChoice::System ? systemScheme(app)
        : choice == SchemeChoice::Dark                   ? Scheme::Dark
                                                         : Scheme::Light;
    const double scale = percent / 100.0;
    QFont body(u"Lato"_s);
    body.setPointSizeF(bodyPoints * scale);
    body.setWeight(QFont::Normal);
    app.setFont(body);
    app.setPalette(palette(wanted));
    app.setStyleSheet(styleSheetFor(wanted, scale));
    app.setWindowIcon(Icons::mark());

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (!app.property(watchesSystem).isValid()) {
        app.setProperty(watchesSystem, true);
        QObject::connect(app.styleHints(), &QStyleHints::colorSchemeChanged, &app, [&app] {
            if (app.property(followsSystem).toBool())
                apply(app, SchemeChoice::System, app.property(textPercentKept).toInt());
        });
    }
#else
    Q_UNUSED(watchesSystem);
#endif
}

Scheme Theme::scheme()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

Scheme Theme::systemScheme(const QApplication &app)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    switch (app.styleHints()->colorScheme()) {
    case Qt::ColorScheme::Dark: return Scheme::Dark;
    case Qt::ColorScheme::Light: return Scheme::Light;
    case Qt::ColorScheme::Unknown: break;
    }
#endif
    return app.property(startedDark).toBool() ? Scheme::Dark : Scheme::Light;
}

QPalette Theme::palette(Scheme scheme)
{
    const auto of = [scheme](Token token) { return colourOf(token, scheme); };
    QPalette made;
    const auto set = [&made](QPalette::ColorRole role, const QColor &colour) { made.setColor(role, colour); };
    set(QPalette::Window, of(Token::Window));
    set(QPalette::Base, of(Token::Base));
    set(QPalette::Button, of(Token::Base));
    set(QPalette::AlternateBase, of(Token::AlternateBase));
    set(QPalette::Text, of(Token::Text));
    set(QPalette::WindowText, of(Token::Text));
    set(QPalette::ButtonText, of(Token::Text));
    set(QPalette::BrightText, of(Token::Danger));
    set(QPalette::PlaceholderText, of(Token::SecondText));
    set(QPalette::Light, of(Token::Base));
    set(QPalette::Midlight, of(Token::AlternateBase));
    set(QPalette::Mid, of(Token::Line));
    set(QPalette::Dark, of(Token::Outline));
    set(QPalette::Shadow, of(Token::Outline));
    set(QPalette::Highlight, of(Token::Accent));
    set(QPalette::HighlightedText, of(Token::OnAccent));
    set(QPalette::Link, of(Token::Accent));
    set(QPalette::LinkVisited, of(Token::Accent));
    set(QPalette::ToolTipBase, of(Token::Base));
    set(QPalette::ToolTipText, of(Token::Text));
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    set(QPalette::Accent, of(Token::Accent));
#endif
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::PlaceholderText})
        made.setColor(QPalette::Disabled, role, of(Token::Outline));
    made.setColor(QPalette::Disabled, QPalette::Base, of(Token::Window));
    made.setColor(QPalette::Disabled, QPalette::Button, of(Token::Window));
    made.setColor(QPalette::Disabled, QPalette::Highlight, of(Token::Line));
    made.setColor(QPalette::Disabled, QPalette::HighlightedText, of(Token::Outline));
    return made;
}

QFont Theme::font(TextRole role)
{
    QFont made = QApplication::font();
    const RoleFont wanted = roleFont(role);
    made.setPointSizeF(wanted.points * textScale());
    made.setWeight(wanted.weight);
    return made;
}

double Theme::textScale()
{
    const QFont body = QApplication::font();
    const double points = body.pointSizeF() > 0 ? body.pointSizeF() : body.pixelSize() * 0.75;
    return std::clamp(points / bodyPoints, 0.75, 2.5);
}

int Theme::px(int length)
{
    return static_cast<int>(std::lround(length * textScale()));
}

int Theme::height(int length, TextRole role, int lines, int padding)
{
    return std::max(px(length), QFontMetrics(font(role)).height() * lines + 2 * px(padding));
}

void Theme::setTextRole(QWidget *widget, TextRole role)
{
    setStyleProperty(widget, "textRole", QString(roleFont(role).name));
}

void Theme::setTone(QWidget *widget, Token tone)
{
    QString name;
    switch (tone) {
    case Token::SecondText: name = u"second"_s; break;
    case Token::Accent: name = u"accent"_s; break;
    case Token::Success: name = u"success"_s; break;
    case Token::Warning: name = u"warning"_s; break;
    case Token::Danger: name = u"danger"_s; break;
    case Token::Info: name = u"info"_s; break;
    case Token::Conflict: name = u"conflict"_s; break;
    case Token::Sealed: name = u"sealed"_s; break;
    default: break;
    }
    setStyleProperty(widget, "tone", name);
}

void Theme::setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    QString name;
    switch (kind) {
    case ButtonKind::Plain: break;
    case ButtonKind::Primary: name = u"primary"_s; break;
    case ButtonKind::Link: name = u"link"_s; break;
    case ButtonKind::Flat: name = u"flat"_s; break;
    case ButtonKind::Danger: name = u"danger"_s; break;
    }
    setStyleProperty(button, "kind", name);
}

void Theme::setCompact(QAbstractButton *button)
{
    setStyleProperty(button, "compact", true);
}

void Theme::setInvalid(QWidget *control, bool invalid)
{
    setStyleProperty(control, "invalid", invalid);
}

} // namespace etabli
