#include "ui/widgets/theme.h"

#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace etabli {
namespace {

// $N is a length of N px at scale 1; @name a colour that QPalette has no role for; !arrow-… a file of the scheme.
constexpr auto sheet = R"(
*[textRole="figure"] { font-size: $26; font-weight: 700; }
*[textRole="title"] { font-size: $20; font-weight: 700; }
*[textRole="section"] { font-size: $16; font-weight: 700; }
*[textRole="bodystrong"] { font-weight: 600; }
*[textRole="dense"] { font-size: $13; }
*[textRole="densestrong"] { font-size: $13; font-weight: 600; }
*[textRole="caption"] { font-size: $12; }
*[textRole="captionstrong"] { font-size: $12; font-weight: 600; }
*[textRole="signingname"] { font-size: $32; font-weight: 700; }
*[textRole="signingbutton"] { font-size: $18; font-weight: 600; }
QLabel { padding: $2 0 $1 0; qproperty-indent: 0; }
QLabel[tone="second"], QToolButton[tone="second"] { color: @second; }
QLabel[tone="accent"], QToolButton[tone="accent"] { color: palette(highlight); }
QLabel[tone="success"], QToolButton[tone="success"] { color: @success; }
QLabel[tone="warning"], QToolButton[tone="warning"] { color: @warning; }
QLabel[tone="danger"], QToolButton[tone="danger"] { color: @danger; }
QLabel[tone="info"], QToolButton[tone="info"] { color: @info; }
QLabel[tone="conflict"], QToolButton[tone="conflict"] { color: @conflict; }
QLabel[tone="sealed"], QToolButton[tone="sealed"] { color: @sealed; }

QFrame[surface="card"] { background: palette(base); border: 1px solid palette(mid); border-radius: $6; }
QFrame[surface="popover"] { background: palette(base); border: 1px solid palette(dark); border-radius: $6; }
QWidget[surface="base"] { background: palette(base); }
QWidget[surface="nav"] { background: @nav; }
QFrame[rule="horizontal"] { background: palette(mid); border: 0; min-height: 1px; max-height: 1px; }
QFrame[rule="vertical"] { background: palette(mid); border: 0; min-width: 1px; max-width: 1px; }

QPushButton { background: palette(button); color: palette(button-text); border: 1px solid palette(dark);
  border-radius: $6; padding: $4 $12; min-height: $22; font-weight: 600; icon-size: $16; }
QPushButton[leadingIcon="true"] { icon-size: $22; }
QPushButton:hover { background: palette(alternate-base); }
QPushButton:pressed, QPushButton:checked { background: @selection; }
QPushButton:focus { border: 2px solid palette(highlight); padding: $3 $11; }
QPushButton:disabled { background: palette(window); color: palette(dark); border-color: palette(mid); }
QPushButton[compact="true"] { padding: $2 $10; font-size: $13; }
QPushButton[compact="true"]:focus { padding: $1 $9; }
QPushButton[kind="primary"] { background: palette(highlight); color: palette(highlighted-text); border-color: palette(highlight); }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: @pressed; border-color: @pressed; }
QPushButton[kind="primary"]:focus { border: 2px solid palette(text); padding: $3 $11; }
QPushButton[kind="primary"][compact="true"]:focus { padding: $1 $9; }
QPushButton[kind="primary"]:disabled { background: palette(window); color: palette(dark); border-color: palette(mid); }
QPushButton[kind="danger"] { color: @danger; border-color: @danger; }
QPushButton[kind="link"] { background: transparent; color: palette(highlight); border: 1px solid transparent; padding: $4 $9; }
QPushButton[kind="link"]:hover { background: @selection; }
QPushButton[kind="link"]:focus { border: 2px solid palette(highlight); padding: $3 $8; }
QPushButton[kind="link"]:disabled { color: palette(dark); }
QPushButton[kind="link"][compact="true"] { padding: $1 $9; }
QPushButton[kind="link"][compact="true"]:focus { padding: $0 $8; }
QPushButton::menu-indicator { image: url(!go-down); width: $16; height: $16; subcontrol-position: right center; right: $6; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: $6; padding: $5; icon-size: $16; }
QToolButton:hover { background: @selection; }
QToolButton:pressed, QToolButton:checked { background: @selection; border-color: palette(dark); }
QToolButton:focus { border: 2px solid palette(highlight); padding: $4; }
QToolButton[compact="true"] { padding: $2; }
QToolButton[compact="true"]:focus { padding: $1; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox { background: palette(base); color: palette(text);
  border: 1px solid palette(dark); border-radius: $6; selection-background-color: palette(highlight);
  selection-color: palette(highlighted-text); }
QLineEdit { padding: $4 $8; min-height: $22; }
QTextEdit, QPlainTextEdit { padding: $4 $6; }
QComboBox { padding: $4 $10; min-height: $22; }
QAbstractSpinBox { padding: $4 $8; min-height: $22; }
QLineEdit:focus { border: 2px solid palette(highlight); padding: $3 $7; }
QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid palette(highlight); padding: $3 $5; }
QComboBox:focus, QComboBox:on { border: 2px solid palette(highlight); padding: $3 $9; }
QAbstractSpinBox:focus { border: 2px solid palette(highlight); padding: $3 $7; }
QLineEdit[invalid="true"] { border: 2px solid @danger; padding: $3 $7; }
QTextEdit[invalid="true"], QPlainTextEdit[invalid="true"] { border: 2px solid @danger; padding: $3 $5; }
QComboBox[invalid="true"] { border: 2px solid @danger; padding: $3 $9; }
QLineEdit[readOnly="true"], QTextEdit[readOnly="true"] { background: palette(alternate-base); border-color: palette(mid); }
QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: palette(window); color: palette(dark); border-color: palette(mid); }
QLineEdit[bare="true"], QTextEdit[bare="true"] { border: 0; background: transparent; }
QComboBox::drop-down { border: 0; width: $28; subcontrol-origin: padding; subcontrol-position: right center; }
QComboBox::down-arrow { image: url(!go-down); width: $16; height: $16; }
QComboBox QAbstractItemView { background: palette(base); border: 1px solid palette(dark); padding: $4; outline: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: $20; background: transparent; }
QAbstractSpinBox::up-arrow { image: url(!go-up); width: $10; height: $10; }
QAbstractSpinBox::down-arrow { image: url(!go-down); width: $10; height: $10; }
QComboBox[bare="true"] { border-color: transparent; background: transparent; }

QCheckBox, QRadioButton { spacing: $8; border: 1px solid transparent; border-radius: $4; padding: $3; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid palette(highlight); padding: $2; }
QCheckBox::indicator { width: $16; height: $16; border: 1px solid palette(dark); border-radius: $3; background: palette(base); }
QCheckBox::indicator:checked { image: url(!dialog-ok-apply); background: @selection; border-color: palette(highlight); }
QCheckBox::indicator:indeterminate { background: palette(mid); }
QRadioButton::indicator { width: $14; height: $14; border: 1px solid palette(dark); border-radius: $7; background: palette(base); }
QRadioButton::indicator:checked { border: $5 solid palette(highlight); width: $6; height: $6; }

QTabWidget::pane { border: 0; border-top: 1px solid palette(mid); }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @second; border: 0; border-bottom: 3px solid transparent; padding: $8 $10 $7 $10; min-height: $20; }
QTabBar::tab:selected { color: palette(text); border-bottom: 3px solid palette(highlight); font-weight: 600; }
QTabBar::tab:hover:!selected { color: palette(text); background: palette(alternate-base); }
QTabBar:focus { border: 2px solid palette(highlight); border-radius: $4; }

QAbstractItemView { background: palette(base); alternate-background-color: palette(alternate-base); border: 0; outline: 0;
  selection-background-color: @selection; selection-color: palette(text); }
QHeaderView { background: palette(window); border: 0; }
QHeaderView::section { background: palette(window); color: palette(text); font-size: $13; font-weight: 600; border: 0;
  border-bottom: 1px solid palette(dark); padding: $4 $8; min-height: $20; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget { background: transparent; }
QSplitter::handle { background: palette(mid); }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QScrollBar:vertical { background: transparent; width: $12; margin: 0; border: 0; }
QScrollBar:horizontal { background: transparent; height: $12; margin: 0; border: 0; }
QScrollBar::handle { background: palette(dark); border-radius: $3; margin: $3; }
QScrollBar::handle:vertical { min-height: $32; }
QScrollBar::handle:horizontal { min-width: $32; }
QScrollBar::handle:hover { background: @second; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: 0; background: transparent; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: palette(base); color: palette(text); border: 1px solid palette(dark); padding: $4; }
QMenu::item { padding: $6 $24 $6 $12; border-radius: $4; }
QMenu::icon { padding-left: $8; }
QMenu::item:selected { background: @selection; color: palette(text); }
QMenu::item:disabled { color: palette(dark); }
QMenu::separator { height: 1px; background: palette(mid); margin: $4 $8; }
QToolTip { background: palette(base); color: palette(text); border: 1px solid palette(dark); padding: $4 $8; }
QGroupBox { border: 1px solid palette(mid); border-radius: $6; margin-top: $20; padding: $12; }
QGroupBox::title { subcontrol-origin: margin; left: $4; font-weight: 600; }
)";

} // namespace

QString styleSheetFor(Scheme scheme, double scale)
{
    const auto name = [scheme](Token token) { return colourOf(token, scheme).name(); };
    const QColor accent = colourOf(Token::Accent, scheme);
    const QHash<QString, QString> words{
        {u"second"_s, name(Token::SecondText)},   {u"success"_s, name(Token::Success)},
        {u"warning"_s, name(Token::Warning)},     {u"danger"_s, name(Token::Danger)},
        {u"info"_s, name(Token::Info)},           {u"conflict"_s, name(Token::Conflict)},
        {u"sealed"_s, name(Token::Sealed)},       {u"nav"_s, name(Token::Nav)},
        {u"selection"_s, name(Token::SelectionTint)},
        {u"pressed"_s, (scheme == Scheme::Light ? accent.darker(118) : accent.lighter(112)).name()},
    };
    const QLatin1StringView suffix = scheme == Scheme::Dark ? "-dark.svg"_L1 : "-light.svg"_L1;

    const QString source = QString::fromLatin1(sheet);
    QString made;
    made.reserve(source.size() + 2048);
    for (qsizetype at = 0; at < source.size();) {
        const QChar sign = source.at(at);
        if (sign != u'$' && sign != u'@' && !(sign == u'!' && at > 0 && source.at(at - 1) == u'(')) {
            made += sign;
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        while (end < source.size() && (source.at(end).isLetterOrNumber() || (sign == u'!' && source.at(end) == u'-')))
            ++end;
        const QString word = source.mid(at + 1, end - at - 1);
        if (sign == u'$')
            made += QString::number(std::lround(word.toInt() * scale)) + "px"_L1;
        else if (sign == u'@')
            made += words.value(word);
        else
            made += ":/etabli/icons/sheet/"_L1 + word + suffix;
        at = end;
    }
    return made;
}

} // namespace etabli
