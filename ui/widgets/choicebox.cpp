#include "ui/widgets/choicebox.h"

#include <QAbstractItemView>
#include <QStyledItemDelegate>
#include <QStylePainter>
#include <QWheelEvent>

#include <algorithm>

namespace etabli {
namespace {

enum ChoiceRole { ValueRole = Qt::UserRole, MarkKindRole, MarkCodeRole, NoteRole };

Mark markOf(const QModelIndex &index)
{
    return {static_cast<Mark::Kind>(index.data(MarkKindRole).toInt()), index.data(MarkCodeRole).toString()};
}

void paintChoice(QPainter &painter, const QRect &rect, const Mark &mark, const QString &text, const QColor &ink)
{
    const QSize sign = paint::markSize(mark);
    paint::mark(painter, QRect(QPoint(rect.left(), rect.top() + (rect.height() - sign.height() + 1) / 2), sign), mark);
    const int left = sign.isEmpty() ? 0 : sign.width() + Theme::px(6);
    paint::line(painter, rect.adjusted(left, 0, 0, 0), text, Theme::font(TextRole::Body), ink);
}

int noteWidth(const QString &note)
{
    return QFontMetrics(Theme::font(TextRole::Caption)).horizontalAdvance(note) + Theme::px(4);
}

class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(Theme::font(TextRole::Body));
        const int sign = paint::markSize(markOf(index)).width();
        const QString note = index.data(NoteRole).toString();
        const int beside = note.isEmpty() ? 0 : noteWidth(note) + Theme::px(16);
        return {metrics.horizontalAdvance(index.data().toString()) + sign + beside + Theme::px(32),
                Theme::height(32, TextRole::Body)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, Theme::color(chosen ? Token::SelectionTint : Token::Base));
        if (chosen)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), Theme::px(3), option.rect.height()), Theme::color(Token::Accent));
        QRect inside = option.rect.adjusted(Theme::px(12), 0, -Theme::px(8), 0);
        if (const QString note = index.data(NoteRole).toString(); !note.isEmpty()) {
            const int wide = std::min(noteWidth(note), inside.width() / 2);
            paint::line(*painter, QRect(inside.right() - wide, inside.top(), wide, inside.height()), note,
                        Theme::font(TextRole::Caption), Theme::color(Token::SecondText), Qt::AlignRight | Qt::AlignVCenter);
            inside.setRight(inside.right() - wide - Theme::px(8));
        }
        paintChoice(*painter, inside, markOf(index), index.data().toString(),
                    Theme::color(option.state.testFlag(QStyle::State_Enabled) ? Token::Text : Token::Outline));
    }
};

} // namespace

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(14);
    setItemDelegate(new ChoiceDelegate(this));
    connect(this, &QComboBox::activated, this, [this] {
        if (value() == m_told)
            return;
        m_told = value();
        Q_EMIT valueChosen(m_told);
    });
}

void ChoiceBox::addChoice(const QString &value, const QString &label, const Mark &mark, const QString &note)
{
    addItem(label, value);
    setItemData(count() - 1, static_cast<int>(mark.kind), MarkKindRole);
    setItemData(count() - 1, mark.code, MarkCodeRole);
    if (!note.isEmpty()) {
        setItemData(count() - 1, note, NoteRole);
        setItemData(count() - 1, QString(label + QStringLiteral(", ") + note), Qt::AccessibleTextRole);
    }
    m_told = this->value();
}

QString ChoiceBox::value() const
{
    return currentData(ValueRole).toString();
}

void ChoiceBox::setValue(const QString &value)
{
    int row = findData(value, ValueRole, Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (row < 0 && !value.isEmpty()) {
        addChoice(value, value);
        row = count() - 1;
    }
    setCurrentIndex(row);
    m_told = value;
}

Mark ChoiceBox::markAt(int row) const
{
    return row < 0 ? Mark() : markOf(model()->index(row, modelColumn(), rootModelIndex()));
}

QSize ChoiceBox::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(TextRole::Body));
    int wide = 0;
    for (int row = 0; row < count(); ++row)
        wide = std::max(wide, metrics.horizontalAdvance(itemText(row)) + paint::markSize(markAt(row)).width() + Theme::px(6));
    return {std::min(wide, Theme::px(260)) + Theme::px(52), QComboBox::sizeHint().height()};
}

QSize ChoiceBox::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), Theme::px(140)), sizeHint().height()};
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText.clear();
    option.currentIcon = QIcon();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    // The focused border is a pixel wider and its padding a pixel less: the text must not move.
    field.setLeft(Theme::px(11));
    const bool empty = currentIndex() < 0;
    const Token ink = !isEnabled() ? Token::Outline : empty || value().isEmpty() ? Token::SecondText : Token::Text;
    paintChoice(painter, field, markAt(currentIndex()), empty ? placeholderText() : currentText(), Theme::color(ink));
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace etabli
