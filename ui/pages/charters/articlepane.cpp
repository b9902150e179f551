#include "ui/pages/charters/articlepane.h"

#include "core/base/textfold.h"
#include "ui/forms/boundfield.h"
#include "ui/forms/conflictstrip.h"
#include "ui/pages/charters/articleeditor.h"
#include "ui/pages/charters/articlemarkup.h"
#include "ui/pages/charters/fieldpopover.h"
#include "ui/text/charterwords.h"
#include "ui/widgets/chippicker.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/saveline.h"
#include "ui/widgets/signs.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace etabli {

namespace {

const QString tabOfCommitments = QStringLiteral("tab:commitment");
const QString tabOfContributions = QStringLiteral("tab:contribution");
const QString tabOfSignatories = QStringLiteral("tab:signatory");
const QString projectType = QStringLiteral("project");
const QString charterType = QStringLiteral("charter");

/// A date or a place that is not known prints as dots: a blank to fill by hand.
bool isBlank(const QString &value)
{
    for (const QChar letter : value) {
        if (letter != u'.' && !letter.isSpace())
            return false;
    }
    return true;
}

} // namespace

ArticlePane::ArticlePane(CharterWork &work, QWidget *parent)
    : QWidget(parent)
    , m_work(work)
    , m_number(new QLabel(this))
    , m_title(new QLineEdit(this))
    , m_state(new MessageStrip(this))
    , m_conflict(new ConflictStrip(this))
    , m_editor(new ArticleEditor(this))
    , m_anchor(new QWidget(this))
    , m_record(new FormRecord(work.edits(), QStringLiteral("article"), this))
{
    setProperty("zone", true);
    setProperty("surface", QStringLiteral("base"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(new Rule(Qt::Horizontal, this));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::px(12), Theme::px(10), Theme::px(12), Theme::px(2));
    head->setSpacing(Theme::px(4));
    m_title->setAccessibleName(tr("Title of the article"));
    m_title->setProperty("bare", true);
    m_title->setMaxLength(300);
    head->addWidget(m_number);
    head->addWidget(m_title, 1);
    column->addLayout(head);
    auto *strips = new QVBoxLayout;
    strips->setContentsMargins(Theme::px(14), 0, Theme::px(14), 0);
    strips->addWidget(m_state);
    strips->addWidget(m_conflict);
    column->addLayout(strips);
    m_state->setClosable(false);
    m_state->hide();
    m_conflict->hide();
    auto *text = new QHBoxLayout;
    text->setContentsMargins(Theme::px(8), 0, Theme::px(4), 0);
    text->addWidget(m_editor);
    column->addLayout(text, 1);
    column->addWidget(new Rule(Qt::Horizontal, this));
    column->addWidget(makeFoot());
    m_anchor->setFocusProxy(m_editor);
    m_anchor->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_anchor->hide();

    connect(m_editor, &ArticleEditor::edited, this, [this] {
        if (!m_showing)
            m_work.setText(m_key, m_editor->markup());
        showState();
    });
    connect(m_editor, &ArticleEditor::objectOpened, this, &ArticlePane::openObject);
    connect(m_editor, &ArticleEditor::writingChanged, this, &ArticlePane::showWriting);
    connect(m_editor, &ArticleEditor::undoneBeyond, this, [this] {
        commit();
        m_work.edits().undoStack().undo();
    });
    connect(m_editor, &ArticleEditor::redoneBeyond, this, [this] { m_work.edits().undoStack().redo(); });
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &title) { m_work.setTitle(m_key, title); });
    connect(m_title, &QLineEdit::editingFinished, this, &ArticlePane::commit);
    connect(m_title, &QLineEdit::returnPressed, m_editor, qOverload<>(&QWidget::setFocus));
    connect(m_state, &MessageStrip::actionTriggered, this, &ArticlePane::act);
    connect(m_conflict, &ConflictStrip::taken, this,
            [this](const QString &operation) { m_record->take(QStringLiteral("text"), operation); });
    connect(m_record, &FormRecord::loaded, this, &ArticlePane::showConflict);
    connect(&work, &CharterWork::replaced, this, [this] {
        m_key.clear();
        m_record->open({});
    });
    connect(&work, &CharterWork::loaded, this, [this] {
        showShown();
        showState();
    });
    connect(&work, &CharterWork::composed, this, [this] {
        showShown();
        showState();
    });
    connect(&work, &CharterWork::textReplaced, this, [this](const QString &key) {
        if (key == m_key)
            showArticle();
    });
    connect(&work, &CharterWork::saving, m_saved, &SaveLine::setSaving);
    connect(&work, &CharterWork::saved, m_saved, &SaveLine::setSaved);
    connect(&work, &CharterWork::failed, m_saved, &SaveLine::setFailed);
}

QWidget *ArticlePane::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setMinimumHeight(Theme::px(43));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Theme::px(12), 0, Theme::px(12), 0);
    row->setSpacing(Theme::px(4));
    const auto tool = [&](const char *icon, const QString &name, const QString &keys, auto act) {
        auto *button = new QToolButton(bar);
        button->setIcon(Icons::get(QString::fromLatin1(icon)));
        button->setCheckable(true);
        button->setAccessibleName(name);
        button->setToolTip(tr("%1 (%2)", "a command, its keys").arg(name, keys));
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, act] {
            act();
            m_editor->setFocus();
            showWriting();
        });
        return button;
    };
    m_strong = tool("format-text-bold", tr("Strong"), tr("Ctrl+B"), [this] { m_editor->toggleStrong(); });
    m_emphasis = tool("format-text-italic", tr("Italic"), tr("Ctrl+I"), [this] { m_editor->toggleEmphasis(); });
    m_bullets = tool("format-list-unordered", tr("List"), tr("“- ” at the beginning of a line"),
                     [this] { m_editor->toggleBullets(); });
    auto *rule = new Rule(Qt::Vertical, bar);
    row->addSpacing(Theme::px(4));
    row->addWidget(rule);
    row->addSpacing(Theme::px(4));
    const auto push = [&](const char *icon, const QString &text, const QString &tip) {
        auto *button = new QPushButton(text, bar);
        Icons::setLeading(button, QString::fromLatin1(icon));
        Theme::setCompact(button);
        button->setToolTip(tip);
        row->addWidget(button);
        return button;
    };
    m_insertField = push("tag", tr("Field"), tr("Insert a value of the project or of the charter"));
    m_insertClause = push("bookmark-new", tr("Clause"), tr("Insert a text or a table of the template"));
    row->addStretch(1);
    m_fields = new ChipPicker(m_insertField);
    m_clauses = new ChipPicker(m_insertClause);
    m_fields->setPreferredWidth(Theme::px(400));
    m_clauses->setPreferredWidth(Theme::px(400));
    fillPickers();
    return bar;
}

QWidget *ArticlePane::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Theme::px(18), 0, Theme::px(8), 0);
    foot->setMinimumHeight(Theme::px(41));
    m_saved = new SaveLine(foot);
    row->addWidget(m_saved, 1);
    m_reset = new QPushButton(tr("Back to the template’s text"), foot);
    Theme::setButtonKind(m_reset, ButtonKind::Link);
    Theme::setCompact(m_reset);
    row->addWidget(m_reset);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_work.resetText(m_key);
        m_editor->setFocus();
    });
    return foot;
}

void ArticlePane::fillPickers()
{
    connect(m_insertField, &QPushButton::clicked, this, [this] { m_fields->ask({}); });
    connect(m_insertClause, &QPushButton::clicked, this, [this] { m_clauses->ask({}); });
    const auto matching = [](const QString &typed, const QList<Chip> &all, const ChipAnswer &answer) {
        const QStringList words = foldedWords(typed);
        QList<Chip> some;
        for (const Chip &chip : all) {
            const QString text = folded(QString(chip.label + u' ' + chip.detail));
            if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); }))
                some += chip;
        }
        answer(some);
    };
    m_fields->setSource([this, matching](const QString &typed, const ChipAnswer &answer) {
        QList<Chip> chips;
        for (const StudioField &field : m_work.studio().fields)
            chips += Chip{field.name, CharterWords::field(field.name), {},
                          isBlank(field.value) ? tr("to be given") : field.value.simplified().left(80)};
        std::sort(chips.begin(), chips.end(),
                  [](const Chip &a, const Chip &b) { return QString::localeAwareCompare(a.label, b.label) < 0; });
        matching(typed, chips, answer);
    });
    m_clauses->setSource([this, matching](const QString &typed, const ChipAnswer &answer) {
        QList<Chip> chips;
        m_clauseTexts.clear();
        const CharterStudio &studio = m_work.studio();
        for (const Principle &principle : studio.model.principles) {
            const QString id = QStringLiteral("principle:") + principle.code;
            m_clauseTexts.insert(id, principleText(principle.code));
            chips += Chip{id, tr("%1. %2", "code and title of a principle").arg(principle.code, principle.title), {},
                          studio.principlesCovered.contains(principle.code) ? tr("covered") : tr("not covered")};
        }
        for (const QString &block : {QStringLiteral("commitments"), QStringLiteral("contributions"), QStringLiteral("parties"),
                                     QStringLiteral("facts"), QStringLiteral("signatures")}) {
            m_clauseTexts.insert(block, QStringLiteral("{{%1}}").arg(block));
            chips += Chip{block, CharterWords::field(block), {}, tr("table of the charter")};
        }
        for (const StudioArticle &article : studio.articles) {
            if (article.templateText.trimmed().isEmpty())
                continue;
            const QString id = QStringLiteral("article:") + article.slot;
            m_clauseTexts.insert(id, article.templateText);
            chips += Chip{id, article.templateTitle, {}, tr("article of the template")};
        }
        matching(typed, chips, answer);
    });
    for (Popover *picker : {m_fields, m_clauses}) // nothing picked: the next key is meant for the writing
        connect(picker, &Popover::dismissed, this,
                [this, picker] { picker->anchor()->hasFocus() ? m_editor->setFocus() : void(); });
    connect(m_fields, &ChipPicker::picked, this, [this](const Chip &chip) {
        m_fields->dismiss();
        m_editor->insertField(chip.id);
    });
    connect(m_clauses, &ChipPicker::picked, this, [this](const Chip &chip) {
        m_clauses->dismiss();
        m_editor->insertClause(m_clauseTexts.value(chip.id));
    });
}

QString ArticlePane::principleText(const QString &code) const
{
    for (const Principle &principle : m_work.studio().model.principles) {
        if (principle.code == code)
            return QStringLiteral("**%1. %2.** %3").arg(principle.code, principle.title, principle.text);
    }
    return {};
}

void ArticlePane::appendClause(const QString &markup)
{
    m_editor->moveCursor(QTextCursor::End);
    m_editor->insertClause(markup);
}

void ArticlePane::commit()
{
    m_work.commit();
}

void ArticlePane::open(const QString &key)
{
    if (key == m_key)
        return;
    commit();
    m_key = key;
    showArticle();
    m_editor->moveCursor(QTextCursor::Start);
}

void ArticlePane::showArticle()
{
    const QScopedValueRollback<bool> guard(m_showing, true);
    showShown();
    const StudioArticle *article = m_work.article(m_key);
    m_editor->load(article ? article->text() : QString());
    showState();
}

void ArticlePane::showShown()
{
    QHash<QString, FieldShown> fields;
    for (const StudioField &field : m_work.studio().fields)
        fields.insert(field.name, {CharterWords::field(field.name), field.value, isBlank(field.value)});
    QHash<QString, BlockShown> blocks;
    const Template &model = m_work.studio().model;
    for (const QString &name : articleBlockNames(model))
        blocks.insert(name, {CharterWords::field(name),
                             articleBlocks(QStringLiteral("{{%1}}").arg(name), model, m_work.studio().merge),
                             m_work.isReadOnly() ? QString() : linkOf(name), emptyOf(name)});
    m_editor->setShown(model, m_work.studio().merge, fields, blocks);
}

QString ArticlePane::linkOf(const QString &block)
{
    if (block == u"commitments")
        return tr("Edit the commitments");
    if (block == u"contributions")
        return tr("Edit the contributions");
    if (block == u"parties" || block == u"signatures")
        return tr("Edit the signatories");
    return block == u"facts" ? tr("Edit the project") : QString();
}

QString ArticlePane::emptyOf(const QString &block)
{
    if (block == u"commitments")
        return tr("No commitment yet: this table does not print.");
    if (block == u"contributions")
        return tr("No contribution yet: this table does not print.");
    if (block == u"parties" || block == u"signatures")
        return tr("No party yet.");
    return CharterWords::field(block);
}

void ArticlePane::showState()
{
    const StudioArticle *article = m_work.article(m_key);
    const bool writable = article && !m_work.isReadOnly();
    // Typing goes on in a title that has the focus.
    if (!m_title->hasFocus() || !article) {
        const QString title = article ? (article->ownTitle.isEmpty() ? article->title : article->ownTitle) : QString();
        if (title != m_title->text())
            m_title->setText(title);
        m_title->setCursorPosition(0);
    }
    const QString hex = Theme::color(Token::Accent).name();
    QFont font = articlemarkup::writing();
    font.setPixelSize(Theme::px(21));
    font.setBold(true);
    m_number->setFont(font);
    m_title->setFont(font);
    const QString ink = QStringLiteral("color: %1; padding: 0; border: 0;").arg(hex);
    if (m_title->styleSheet() != ink) {
        m_title->setStyleSheet(ink);
        m_number->setStyleSheet(ink);
    }
    m_number->setVisible(article && article->number > 0);
    if (article && article->number > 0)
        m_number->setText(tr("Article %1.").arg(article->number));
    m_editor->setReadOnly(!writable || article->leftOut);
    m_title->setReadOnly(!writable);
    for (QWidget *button : {static_cast<QWidget *>(m_strong), static_cast<QWidget *>(m_emphasis),
                            static_cast<QWidget *>(m_bullets), static_cast<QWidget *>(m_insertField),
                            static_cast<QWidget *>(m_insertClause)})
        button->setEnabled(writable && !article->leftOut);
    m_reset->setVisible(writable && !article->ownText.trimmed().isEmpty() && !article->slot.isEmpty());
    if (article && article->leftOut)
        m_state->tell(Status::Info, tr("This article is left out of the charter."), tr("Its text is kept."),
                      writable ? tr("Bring back") : QString());
    else if (article && !article->prints && article->text().trimmed().isEmpty())
        m_state->tell(Status::Info, tr("This article prints nothing yet."),
                      tr("Write it below, or fill in the project: it comes by itself."));
    else
        m_state->hide();
    m_editor->setPlaceholderText(article && article->slot.isEmpty() ? tr("Write the article here.") : QString());
    const bool conflict = article && article->conflicts.contains(QStringLiteral("text"));
    if (conflict && m_record->id() != article->id)
        m_record->open(article->id);
    else if (!conflict && !m_record->id().isEmpty())
        m_record->open({});
    if (!conflict)
        m_conflict->hide();
}

void ArticlePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_reset)
        showState();
}

void ArticlePane::showConflict()
{
    const auto found = m_record->sheet().conflicts.constFind(QStringLiteral("text"));
    if (m_record->id().isEmpty() || found == m_record->sheet().conflicts.constEnd()) {
        m_conflict->hide();
        return;
    }
    m_conflict->setConflict(*found, m_record->type().field(u"text"), m_record->sheet());
    m_conflict->setEnabled(!m_work.isReadOnly());
    m_conflict->show();
}

void ArticlePane::showWriting()
{
    const QTextCharFormat format = m_editor->currentCharFormat();
    m_strong->setChecked(format.fontWeight() > QFont::Medium);
    m_emphasis->setChecked(format.fontItalic());
    m_bullets->setChecked(m_editor->textCursor().currentList() != nullptr);
}

void ArticlePane::act()
{
    m_work.setLeftOut(m_key, false);
}

FieldPopover *ArticlePane::popoverAt(const QRect &place)
{
    if (m_popover)
        m_popover->dismiss();
    const QRect room = m_editor->viewport()->rect();
    QRect shown = place.intersected(room);
    if (shown.isEmpty())
        shown = QRect(room.left() + Theme::px(8), room.top(), Theme::px(20), 1);
    m_anchor->setGeometry(QRect(m_editor->viewport()->mapTo(this, shown.topLeft()), shown.size()));
    m_anchor->show();
    m_popover = new FieldPopover(m_work.edits(), m_anchor);
    connect(m_popover, &FieldPopover::recordRequested, this, &ArticlePane::recordRequested);
    connect(m_popover, &Popover::dismissed, m_popover, &QObject::deleteLater);
    return m_popover;
}

void ArticlePane::openObject(const QString &name, bool isBlock, const QRect &place)
{
    if (isBlock) {
        openBlock(name);
        return;
    }
    for (const StudioField &field : m_work.studio().fields) {
        if (field.name != name)
            continue;
        if (field.record.isEmpty()) {
            popoverAt(place);
            openComputed(field);
        } else {
            popoverAt(place)->ask(CharterWords::field(name), field.recordType, field.record, field.field);
        }
        return;
    }
}

void ArticlePane::openComputed(const StudioField &field)
{
    const CharterStudio &studio = m_work.studio();
    const QString label = CharterWords::field(field.name);
    if (field.name.startsWith(u"contributions."))
        m_popover->tell(label, tr("The sum of what the parties bring to the project."), projectType, studio.project,
                        tabOfContributions);
    else if (field.name.startsWith(u"parties.") || field.name.startsWith(u"closing."))
        m_popover->tell(label, tr("Counted from those who sign."), charterType, studio.id, tabOfSignatories);
    else if (studio.project.isEmpty())
        m_popover->tell(label, tr("This charter has no project: choose one, and its values come by themselves."),
                        charterType, studio.id, QStringLiteral("project"));
    else
        m_popover->tell(label, tr("It comes from the template."), {}, {}, {});
}

void ArticlePane::openBlock(const QString &name)
{
    const CharterStudio &studio = m_work.studio();
    if (name == u"parties" || name == u"signatures")
        Q_EMIT recordRequested(charterType, studio.id, tabOfSignatories);
    else if (studio.project.isEmpty())
        Q_EMIT recordRequested(charterType, studio.id, projectType);
    else if (name == u"commitments")
        Q_EMIT recordRequested(projectType, studio.project, tabOfCommitments);
    else if (name == u"contributions")
        Q_EMIT recordRequested(projectType, studio.project, tabOfContributions);
    else if (name == u"facts")
        Q_EMIT recordRequested(projectType, studio.project, {});
}

void ArticlePane::openField(const QString &label, const QString &type, const QString &id, const QString &field)
{
    QRect place;
    for (const StudioField &one : m_work.studio().fields) {
        if (one.record == id && one.field == field && m_editor->chooseObject(one.name)) {
            place = m_editor->objectRect(m_editor->textCursor().selectionStart());
            break;
        }
    }
    popoverAt(place)->ask(label, type, id, field);
}

} // namespace etabli
