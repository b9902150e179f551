#include "ui/widgets/fieldframe.h"

#include "ui/widgets/chipsedit.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/longtextedit.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace etabli {

FieldFrame::FieldFrame(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_name(label)
    , m_label(new QLabel(this))
    , m_editor(editor)
    , m_below(new QLabel(this))
    , m_history(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(4));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_label);
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_editor);
    column->addWidget(m_below);
    column->addStretch(0);

    Theme::setTextRole(m_label, TextRole::Dense);
    Theme::setTone(m_label, Token::SecondText);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_editor);
    m_below->setWordWrap(true);
    m_below->setTextFormat(Qt::PlainText);
    Theme::setTextRole(m_below, TextRole::Caption);
    m_below->hide();

    m_history->setIcon(Icons::get(QStringLiteral("view-history"), Token::Accent));
    m_history->setFocusPolicy(Qt::NoFocus);
    m_history->setCursor(Qt::PointingHandCursor);
    m_history->setToolTip(tr("History of this field (Ctrl+H)"));
    m_history->setAccessibleName(tr("History of the field “%1”").arg(label));
    Theme::setCompact(m_history);
    m_history->hide();
    connect(m_history, &QToolButton::clicked, this, &FieldFrame::historyRequested);

    m_editor->installEventFilter(this);
    if (m_editor->metaObject()->indexOfSignal("problemChanged(QString)") >= 0)
        connect(m_editor, SIGNAL(problemChanged(QString)), this, SLOT(setError(QString)));
    writeLabel();
}

void FieldFrame::writeLabel()
{
    m_label->setText(m_required ? tr("%1, required", "label of a field that must be filled").arg(m_name) : m_name);
    m_editor->setAccessibleName(m_label->text());
}

void FieldFrame::setRequired(bool required)
{
    m_required = required;
    writeLabel();
}

void FieldFrame::setHelp(const QString &help)
{
    m_help = help;
    setError(m_error);
}

void FieldFrame::setSideWidget(QWidget *widget)
{
    delete m_side;
    m_side = widget;
    if (widget)
        static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout())->addWidget(widget);
}

QString FieldFrame::error() const
{
    return m_error;
}

void FieldFrame::setError(const QString &sentence)
{
    m_error = sentence;
    const bool wrong = !sentence.isEmpty();
    m_below->setText(wrong ? sentence : m_help);
    Theme::setTone(m_below, wrong ? Token::Danger : Token::SecondText);
    m_below->setVisible(!m_below->text().isEmpty());
    m_editor->setAccessibleDescription(m_below->text());
    Theme::setInvalid(m_editor, wrong);
}

void FieldFrame::setHistoryOffered(bool offered)
{
    if (m_offersHistory == offered)
        return;
    m_offersHistory = offered;
    if (offered) {
        auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_H), this);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        keys->setObjectName(QStringLiteral("historyKeys"));
        connect(keys, &QShortcut::activated, this, &FieldFrame::historyRequested);
    } else {
        delete findChild<QShortcut *>(QStringLiteral("historyKeys"));
    }
    // Room for the clock, so that it never covers the text.
    const int reserve = offered ? Theme::px(26) : 0;
    if (auto *line = qobject_cast<QLineEdit *>(m_editor))
        line->setTextMargins(0, 0, reserve, 0);
    else if (auto *longText = qobject_cast<LongTextEdit *>(m_editor))
        longText->setRightReserve(reserve);
    else if (auto *chips = qobject_cast<ChipsEdit *>(m_editor))
        chips->setRightReserve(reserve);
    showHistoryIfNear();
}

void FieldFrame::placeHistory()
{
    const QSize size = m_history->sizeHint();
    const QRect field = m_editor->geometry();
    const int line = std::min(field.height(), Theme::height(32, TextRole::Body));
    const int inset = qobject_cast<QComboBox *>(m_editor) || qobject_cast<DateEdit *>(m_editor) ? Theme::px(32) : Theme::px(6);
    m_history->setGeometry(field.right() - inset - size.width() + 1, field.top() + (line - size.height()) / 2, size.width(), size.height());
    m_history->raise();
}

void FieldFrame::showHistoryIfNear()
{
    const QWidget *focused = QApplication::focusWidget();
    const bool near = m_hovered || (focused && (focused == m_editor || m_editor->isAncestorOf(focused)));
    m_history->setVisible(m_offersHistory && near);
    if (m_history->isVisible())
        placeHistory();
}

void FieldFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeHistory();
}

bool FieldFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor) {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            QMetaObject::invokeMethod(this, &FieldFrame::showHistoryIfNear, Qt::QueuedConnection);
        else if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
            placeHistory();
    }
    return QWidget::eventFilter(watched, event);
}

void FieldFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_offersHistory) {
        m_offersHistory = false;
        delete findChild<QShortcut *>(QStringLiteral("historyKeys"));
        setHistoryOffered(true);
    }
}

void FieldFrame::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_hovered = true;
    showHistoryIfNear();
}

void FieldFrame::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = false;
    showHistoryIfNear();
}

} // namespace etabli
