#include "ui/pages/home/noteedit.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextDocument>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace etabli {

namespace {

constexpr int valueProperty = QTextFormat::UserProperty + 1;
constexpr int kindProperty = QTextFormat::UserProperty + 2;
constexpr int nameProperty = QTextFormat::UserProperty + 3;
constexpr int longestQuery = 80;
constexpr int mostQueryWords = 8;

bool beginsWord(QChar before)
{
    return before.isSpace() || before == u'(' || before == u'«' || before == u'’' || before == u'\'' || before == u'"'
        || before == u'/' || before == u',';
}

QTextCharFormat mentionFormat(NoteMention::Kind kind, const QString &value, const QString &name)
{
    QTextCharFormat format;
    format.setProperty(valueProperty, value);
    format.setProperty(kindProperty, kind == NoteMention::Kind::Place);
    format.setProperty(nameProperty, name);
    format.setForeground(Theme::color(Token::Accent));
    format.setBackground(Theme::color(Token::SelectionTint));
    format.setFontWeight(QFont::DemiBold);
    return format;
}

struct Stretch
{
    int start = 0;
    int length = 0;
    QTextCharFormat format;
};

QList<Stretch> mentionsIn(const QTextDocument *document)
{
    QList<Stretch> list;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.isValid() && fragment.charFormat().hasProperty(valueProperty))
                list += Stretch{fragment.position(), fragment.length(), fragment.charFormat()};
        }
    }
    return list;
}

} // namespace

NoteEdit::NoteEdit(QWidget *parent)
    : LongTextEdit(parent)
    , m_pause(new QTimer(this))
{
    setLines(1, 12);
    m_pause->setSingleShot(true);
    m_pause->setInterval(std::chrono::milliseconds(40));
    connect(m_pause, &QTimer::timeout, this, &NoteEdit::ask);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (m_busy)
            return;
        tidy();
        follow();
        Q_EMIT edited();
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (!m_busy)
            follow();
    });
}

NoteDraft NoteEdit::draft() const
{
    NoteDraft draft;
    draft.text = text();
    for (const Stretch &stretch : mentionsIn(document()))
        draft.mentions += NoteMention{stretch.format.boolProperty(kindProperty) ? NoteMention::Kind::Place
                                                                           : NoteMention::Kind::Organisation,
                                  stretch.format.stringProperty(valueProperty), stretch.start, stretch.length};
    return draft;
}

void NoteEdit::setDraft(const NoteDraft &draft)
{
    m_busy = true;
    if (m_list)
        m_list->dismiss();
    m_dismissed = -1;
    setCurrentCharFormat({});
    setText(draft.text);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.setCharFormat({});
    for (const NoteMention &mention : draft.mentions) {
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(mention.start));
        cursor.setPosition(static_cast<int>(mention.start + mention.length), QTextCursor::KeepAnchor);
        mark(cursor, mention.kind, mention.value);
    }
    document()->clearUndoRedoStacks();
    moveCursor(QTextCursor::End);
    setCurrentCharFormat({});
    m_busy = false;
}

void NoteEdit::mark(QTextCursor cursor, NoteMention::Kind kind, const QString &value)
{
    cursor.setCharFormat(mentionFormat(kind, value, cursor.selectedText()));
}

void NoteEdit::tidy()
{
    m_busy = true;
    for (const Stretch &stretch : mentionsIn(document())) {
        QTextCursor whole(document());
        whole.setPosition(stretch.start);
        whole.setPosition(stretch.start + stretch.length, QTextCursor::KeepAnchor);
        const QString now = whole.selectedText();
        const QString name = stretch.format.stringProperty(nameProperty);
        if (now == name)
            continue;
        // Letters typed against a name are plain; a name whose letters changed is plain altogether.
        const qsizetype at = now.indexOf(name);
        const auto plain = [this](int from, int to) {
            QTextCursor cursor(document());
            cursor.joinPreviousEditBlock();
            cursor.setPosition(from);
            cursor.setPosition(to, QTextCursor::KeepAnchor);
            cursor.setCharFormat({});
            cursor.endEditBlock();
        };
        const int end = stretch.start + stretch.length;
        if (at < 0) {
            plain(stretch.start, end);
            continue;
        }
        const int from = stretch.start + static_cast<int>(at);
        const int to = from + static_cast<int>(name.size());
        if (from > stretch.start)
            plain(stretch.start, from);
        if (to < end)
            plain(to, end);
    }
    if (!textCursor().hasSelection() && textCursor().charFormat().hasProperty(valueProperty))
        setCurrentCharFormat({});
    m_busy = false;
}

NoteEdit::Query NoteEdit::query() const
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        return {};
    const QTextBlock block = cursor.block();
    const QString line = block.text().left(cursor.positionInBlock());
    const qsizetype at = std::max(line.lastIndexOf(u'@'), line.lastIndexOf(u'#'));
    if (at < 0 || line.size() - at - 1 > longestQuery)
        return {};
    if (at > 0 && !beginsWord(line.at(at - 1)))
        return {};
    Query query;
    query.sign = block.position() + static_cast<int>(at);
    query.kind = line.at(at) == u'#' ? NoteMention::Kind::Place : NoteMention::Kind::Organisation;
    query.typed = line.mid(at + 1);
    if (query.typed.startsWith(u' ') || query.typed.count(u' ') > mostQueryWords
        || query.typed.endsWith(QStringLiteral("  ")))
        return {};
    QTextCursor sign(document());
    sign.setPosition(query.sign + 1);
    if (sign.charFormat().hasProperty(valueProperty))
        return {}; // chosen already
    return query;
}

void NoteEdit::follow()
{
    const Query now = query();
    if (now.sign < 0 || now.sign == m_dismissed || isReadOnly() || !m_source) {
        if (now.sign != m_dismissed)
            m_dismissed = -1;
        ++m_token;
        m_pause->stop();
        if (m_list && m_list->isVisible()) {
            m_busy = true;
            m_list->dismiss();
            m_busy = false;
        }
        return;
    }
    if (!m_pause->isActive())
        m_pause->start();
}

void NoteEdit::ask()
{
    const Query now = query();
    if (now.sign < 0 || !hasFocus())
        return;
    const quint64 token = ++m_token;
    m_source(now.kind, now.typed, [this, token](const QList<MentionChoice> &choices) {
        const Query still = query();
        if (token != m_token || still.sign < 0 || !hasFocus())
            return;
        // Words that name no territory are only words: after the second one nothing is offered any more.
        if (choices.isEmpty() && still.typed.trimmed().count(u' ') > 2 && still.kind == NoteMention::Kind::Place) {
            if (m_list)
                m_list->dismiss();
            return;
        }
        if (!m_list) {
            m_list = new MentionList(this);
            connect(m_list, &MentionList::picked, this, &NoteEdit::take);
            connect(m_list, &Popover::dismissed, this, [this] {
                if (!m_busy)
                    m_dismissed = query().sign;
            });
        }
        m_list->offer(still.kind, still.typed, choices);
    });
}

void NoteEdit::take(const MentionPick &pick)
{
    const Query now = query();
    if (now.sign < 0 || pick.label.isEmpty())
        return;
    m_busy = true;
    if (m_list)
        m_list->dismiss();
    const QString name = (pick.kind == NoteMention::Kind::Place ? QStringLiteral("#") : QStringLiteral("@")) + pick.label;
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.setPosition(now.sign, QTextCursor::KeepAnchor);
    cursor.insertText(name, pick.value.isEmpty() ? QTextCharFormat()
                                                 : mentionFormat(pick.kind, pick.value, name));
    const int end = cursor.position();
    cursor.insertText(QStringLiteral(" "), QTextCharFormat());
    cursor.endEditBlock();
    setTextCursor(cursor);
    setCurrentCharFormat({});
    m_busy = false;
    setFocus(Qt::OtherFocusReason);
    if (pick.value.isEmpty()) {
        // The name stands there already; it becomes a mention once the organisation is made.
        QTextCursor kept(document());
        kept.setPosition(now.sign);
        kept.setPosition(end, QTextCursor::KeepAnchor);
        m_dismissed = now.sign;
        Q_EMIT organisationNeeded(pick.label, [this, kept, name](const QString &id) mutable {
            if (id.isEmpty() || kept.selectedText() != name)
                return;
            m_busy = true;
            mark(kept, NoteMention::Kind::Organisation, id);
            m_busy = false;
            Q_EMIT edited();
        });
    }
    Q_EMIT edited();
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT keepRequested();
        return;
    }
    if (m_list && m_list->isVisible() && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_list->move(key == Qt::Key_Down ? 1 : -1);
            return;
        }
        if (enter || key == Qt::Key_Tab) {
            if (const auto pick = m_list->current()) {
                take(*pick);
                return;
            }
            m_list->dismiss();
        }
    }
    LongTextEdit::keyPressEvent(event);
}

bool NoteEdit::event(QEvent *event)
{
    // Tab goes to the list while it is open, before the focus chain takes it.
    if (event->type() == QEvent::KeyPress && m_list && m_list->isVisible()) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && m_list->current()) {
            keyPressEvent(key);
            return true;
        }
    }
    return LongTextEdit::event(event);
}

void NoteEdit::changeEvent(QEvent *event)
{
    LongTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void NoteEdit::colour()
{
    m_busy = true;
    for (const Stretch &stretch : mentionsIn(document())) {
        QTextCursor cursor(document());
        cursor.setPosition(stretch.start);
        cursor.setPosition(stretch.start + stretch.length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(mentionFormat(stretch.format.boolProperty(kindProperty) ? NoteMention::Kind::Place
                                                                                       : NoteMention::Kind::Organisation,
                                             stretch.format.stringProperty(valueProperty),
                                             stretch.format.stringProperty(nameProperty)));
    }
    m_busy = false;
}

} // namespace etabli
