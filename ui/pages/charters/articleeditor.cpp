#include "ui/pages/charters/articleeditor.h"

#include "ui/pages/charters/articlemarkup.h"
#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextList>
#include <QToolTip>

#include <algorithm>

namespace etabli {

namespace {

const QString articleMime = QStringLiteral("application/x-etabli-article");

} // namespace

ArticleEditor::ArticleEditor(QWidget *parent)
    : QTextEdit(parent)
    , m_objects(new ArticleObjects(this))
{
    setAccessibleName(tr("Text of the article"));
    setTabChangesFocus(true);
    setAcceptRichText(false);
    setProperty("bare", true);
    dress();
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    measure();
    QAbstractTextDocumentLayout *drawn = document()->documentLayout();
    drawn->registerHandler(ArticleObjects::FieldObject, m_objects);
    drawn->registerHandler(ArticleObjects::BlockObject, m_objects);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (!m_loading)
            Q_EMIT edited();
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, &ArticleEditor::writingChanged);
    connect(this, &QTextEdit::currentCharFormatChanged, this, &ArticleEditor::writingChanged);
}

void ArticleEditor::dress()
{
    // The same room with and without the focus: the text does not move. A chip is still read where it is chosen.
    const QColor accent = Theme::color(Token::Accent);
    const QString sheet = QStringLiteral("QTextEdit { border: 0; padding: 0; background: transparent; "
                                         "selection-background-color: rgba(%1, %2, %3, 70); selection-color: %4; }")
                              .arg(accent.red())
                              .arg(accent.green())
                              .arg(accent.blue())
                              .arg(Theme::color(Token::Text).name());
    if (styleSheet() != sheet)
        setStyleSheet(sheet);
}

void ArticleEditor::measure()
{
    m_scale = Theme::px(100);
    setFont(articlemarkup::writing());
    document()->setDefaultFont(articlemarkup::writing());
    document()->setDocumentMargin(Theme::px(4));
    document()->setIndentWidth(Theme::px(22));
}

void ArticleEditor::setShown(const Template &model, const MergeFields &merge, const QHash<QString, FieldShown> &fields,
                             const QHash<QString, BlockShown> &blocks)
{
    m_model = model;
    m_merge = merge;
    m_objects->setShown(fields, blocks);
    const QScopedValueRollback<bool> guard(m_loading, true);
    document()->markContentsDirty(0, document()->characterCount());
    viewport()->update();
}

void ArticleEditor::load(const QString &markup)
{
    const QScopedValueRollback<bool> guard(m_loading, true);
    const int at = textCursor().position();
    document()->setUndoRedoEnabled(false);
    clear();
    QTextCursor cursor(document());
    articlemarkup::insert(cursor, markup, m_model, m_merge);
    document()->setUndoRedoEnabled(true);
    cursor.setPosition(std::min(at, document()->characterCount() - 1));
    setTextCursor(cursor);
}

QString ArticleEditor::markup() const
{
    return articlemarkup::of(*document());
}

QTextCharFormat ArticleEditor::formatAt(int position) const
{
    QTextCursor cursor(document());
    if (position < 0 || position + 1 >= document()->characterCount())
        return {};
    cursor.setPosition(position + 1);
    return document()->characterAt(position) == QChar::ObjectReplacementCharacter ? cursor.charFormat() : QTextCharFormat();
}

QString ArticleEditor::objectName(int position) const
{
    return ArticleObjects::nameOf(formatAt(position));
}

bool ArticleEditor::isBlockAt(int position) const
{
    return ArticleObjects::isBlock(formatAt(position));
}

QRect ArticleEditor::objectRect(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    if (!block.isValid() || !block.layout())
        return {};
    const int inside = position - block.position();
    const QTextLine line = block.layout()->lineForTextPosition(inside);
    if (!line.isValid())
        return {};
    const double left = line.cursorToX(inside);
    const double right = line.cursorToX(inside + 1);
    const QRectF place = document()->documentLayout()->blockBoundingRect(block);
    QRectF rect(place.left() + std::min(left, right), place.top() + line.y(), std::abs(right - left), line.height());
    rect.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    return rect.toAlignedRect();
}

int ArticleEditor::objectAt(const QPoint &point) const
{
    const QPointF inDocument = QPointF(point) + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int near = document()->documentLayout()->hitTest(inDocument, Qt::FuzzyHit);
    for (const int position : {near, near - 1}) {
        if (!objectName(position).isEmpty() && objectRect(position).contains(point))
            return position;
    }
    return -1;
}

int ArticleEditor::chosenObject() const
{
    const QTextCursor cursor = textCursor();
    const int from = cursor.selectionStart();
    return cursor.selectionEnd() - from == 1 && !objectName(from).isEmpty() ? from : -1;
}

void ArticleEditor::open(int position)
{
    Q_EMIT objectOpened(objectName(position), isBlockAt(position), objectRect(position));
}

bool ArticleEditor::chooseObject(const QString &name)
{
    for (int at = 0; at + 1 < document()->characterCount(); ++at) {
        if (document()->characterAt(at) != QChar::ObjectReplacementCharacter || objectName(at) != name)
            continue;
        QTextCursor cursor = textCursor();
        cursor.setPosition(at);
        cursor.setPosition(at + 1, QTextCursor::KeepAnchor);
        setTextCursor(cursor);
        ensureCursorVisible();
        return true;
    }
    return false;
}

void ArticleEditor::toggleStrong()
{
    const bool strong = currentCharFormat().fontWeight() > QFont::Medium;
    QTextCharFormat format;
    format.setFontWeight(strong ? QFont::Normal : QFont::Bold);
    mergeCurrentCharFormat(format);
}

void ArticleEditor::toggleEmphasis()
{
    QTextCharFormat format;
    format.setFontItalic(!currentCharFormat().fontItalic());
    mergeCurrentCharFormat(format);
}

void ArticleEditor::toggleBullets()
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    if (cursor.currentList()) {
        QTextBlock block = document()->findBlock(cursor.selectionStart());
        for (const int end = cursor.selectionEnd(); block.isValid() && block.position() <= end; block = block.next()) {
            if (!block.textList())
                continue;
            block.textList()->remove(block);
            QTextCursor(block).setBlockFormat(articlemarkup::paragraph());
        }
    } else {
        cursor.createList(articlemarkup::bullets());
    }
    cursor.endEditBlock();
    Q_EMIT writingChanged();
}

void ArticleEditor::insertField(const QString &name)
{
    QTextCursor cursor = textCursor();
    QTextCharFormat around = cursor.charFormat();
    around.clearProperty(QTextFormat::ObjectType);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter),
                      ArticleObjects::format(ArticleObjects::FieldObject, name, around));
    setTextCursor(cursor);
    setFocus();
}

void ArticleEditor::insertClause(const QString &markup)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.clearSelection();
    cursor.movePosition(QTextCursor::EndOfBlock);
    if (cursor.block().length() > 1)
        cursor.insertBlock(articlemarkup::paragraph());
    articlemarkup::insert(cursor, markup, m_model, m_merge);
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus();
}

bool ArticleEditor::event(QEvent *event)
{
    // Undo and redo are those of the text as long as it has any, then those of the window.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool redo = key->matches(QKeySequence::Redo)
            || (key->key() == Qt::Key_Z && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier));
        if (redo || key->matches(QKeySequence::Undo)) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

bool ArticleEditor::walkOverObject(QKeyEvent *event)
{
    const bool right = event->key() == Qt::Key_Right;
    if (event->modifiers() != Qt::NoModifier || (!right && event->key() != Qt::Key_Left))
        return false;
    QTextCursor cursor = textCursor();
    if (const int chosen = chosenObject(); chosen >= 0) {
        cursor.setPosition(right ? chosen + 1 : chosen);
        setTextCursor(cursor);
        return true;
    }
    const int at = right ? cursor.position() : cursor.position() - 1;
    if (cursor.hasSelection() || objectName(at).isEmpty())
        return false;
    cursor.setPosition(at);
    cursor.setPosition(at + 1, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    return true;
}

/// A dash and a space at the beginning of a paragraph open a list; Enter on an empty point closes it.
bool ArticleEditor::writeBullet(QKeyEvent *event)
{
    QTextCursor cursor = textCursor();
    if (event->text() == u" " && !cursor.hasSelection() && !cursor.currentList()
        && cursor.positionInBlock() == 1 && cursor.block().text().startsWith(u'-')) {
        cursor.beginEditBlock();
        cursor.deletePreviousChar();
        cursor.createList(articlemarkup::bullets());
        cursor.endEditBlock();
        return true;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && cursor.currentList() && cursor.block().length() == 1) {
        toggleBullets();
        return true;
    }
    return false;
}

void ArticleEditor::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && chosenObject() >= 0) {
        open(chosenObject());
        return;
    }
    const bool redo = event->matches(QKeySequence::Redo)
        || (event->key() == Qt::Key_Z && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier));
    if (redo) {
        if (document()->isRedoAvailable())
            QTextEdit::redo();
        else
            Q_EMIT redoneBeyond();
        return;
    }
    if (event->matches(QKeySequence::Undo)) {
        if (document()->isUndoAvailable())
            QTextEdit::undo();
        else
            Q_EMIT undoneBeyond();
        return;
    }
    if (walkOverObject(event))
        return;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && chosenObject() >= 0) {
        open(chosenObject());
        return;
    }
    if (!isReadOnly()) {
        if (event->matches(QKeySequence::Bold)) {
            toggleStrong();
            return;
        }
        if (event->matches(QKeySequence::Italic)) {
            toggleEmphasis();
            return;
        }
        if (writeBullet(event))
            return;
        if (enter) {
            // Shift or not, a paragraph ends: a charter knows no other break.
            QTextCursor cursor = textCursor();
            QTextList *list = cursor.currentList();
            cursor.beginEditBlock();
            cursor.insertBlock();
            if (list)
                list->add(cursor.block());
            cursor.endEditBlock();
            setTextCursor(cursor);
            ensureCursorVisible();
            return;
        }
    }
    QTextEdit::keyPressEvent(event);
}

void ArticleEditor::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    QTextEdit::mousePressEvent(event);
}

void ArticleEditor::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    viewport()->setCursor(event->buttons() == Qt::NoButton && objectAt(event->pos()) >= 0 ? Qt::PointingHandCursor
                                                                                         : Qt::IBeamCursor);
}

void ArticleEditor::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const bool click = event->button() == Qt::LeftButton
        && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    const int at = click ? objectAt(event->pos()) : -1;
    if (at < 0)
        return;
    QTextCursor cursor = textCursor();
    cursor.setPosition(at);
    cursor.setPosition(at + 1, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    open(at);
}

bool ArticleEditor::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int at = objectAt(help->pos());
        if (at >= 0 && !isBlockAt(at))
            QToolTip::showText(help->globalPos(), m_objects->field(objectName(at)).label, viewport(), objectRect(at));
        else
            QToolTip::hideText();
        return true;
    }
    return QTextEdit::viewportEvent(event);
}

void ArticleEditor::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
    if (event->type() == QEvent::FontChange && !m_loading && m_scale != Theme::px(100)) {
        const QScopedValueRollback<bool> guard(m_loading, true);
        const QString kept = markup();
        measure();
        load(kept);
    }
}

QString ArticleEditor::plainSelection() const
{
    const QTextCursor cursor = textCursor();
    QString text;
    for (int at = cursor.selectionStart(); at < cursor.selectionEnd(); ++at) {
        const QChar letter = document()->characterAt(at);
        const QString name = letter == QChar::ObjectReplacementCharacter ? objectName(at) : QString();
        if (letter == QChar::ParagraphSeparator || letter == QChar::LineSeparator)
            text += u'\n';
        else if (name.isEmpty())
            text += letter;
        else if (!isBlockAt(at))
            text += ArticleObjects::textOf(m_objects->field(name));
    }
    return text;
}

QMimeData *ArticleEditor::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData;
    mime->setText(plainSelection());
    mime->setData(articleMime, articlemarkup::of(textCursor()).toUtf8());
    return mime;
}

bool ArticleEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasFormat(articleMime);
}

void ArticleEditor::insertFromMimeData(const QMimeData *source)
{
    QTextCursor cursor = textCursor();
    if (source->hasFormat(articleMime)) {
        articlemarkup::insert(cursor, QString::fromUtf8(source->data(articleMime)), m_model, m_merge);
    } else if (source->hasText()) {
        QString text = source->text();
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
        text.replace(QChar::LineSeparator, u'\n').remove(QChar::ObjectReplacementCharacter);
        cursor.insertText(text);
    }
    setTextCursor(cursor);
    ensureCursorVisible();
}

} // namespace etabli
