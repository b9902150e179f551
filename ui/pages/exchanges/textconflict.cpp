#include "ui/pages/exchanges/textconflict.h"

#include "ui/pages/exchanges/difftext.h"
#include "ui/pages/exchanges/segmentbar.h"
#include "ui/pages/exchanges/versioncard.h"
#include "ui/widgets/card.h"
#include "ui/widgets/longtextedit.h"
#include "ui/widgets/signs.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBlock>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etabli {

namespace {

/// What a difference says on one side, short enough for one line.
QString shortened(const QString &text, const QString &absent)
{
    const QString line = text.simplified();
    constexpr qsizetype longest = 90;
    if (line.isEmpty())
        return absent;
    return line.size() > longest ? QString(line.left(longest - 30).trimmed() + u" … "_s + line.right(26).trimmed()) : line;
}

} // namespace

TextConflict::TextConflict(const ConflictView &view, QWidget *parent)
    : ConflictDetail(parent)
    , m_view(view)
    , m_choices(differenceCount(view.parts), DiffChoice::Undecided)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(10));
    column->addWidget(makeVersions());
    column->addWidget(makeDifferences());
    column->addWidget(makeRetained());
    column->addStretch(1);
    writeSides();
    writeRetained();
    look();
}

QWidget *TextConflict::makeVersions()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::px(12));
    grid->setVerticalSpacing(Theme::px(10));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (qsizetype i = 0; i < m_view.versions.size(); ++i) {
        const ConflictVersion &version = m_view.versions.at(i);
        auto *card = new VersionCard(i, version, tr("Keep %1", "letter of a version").arg(versionLetter(i)), box);
        connect(card, &VersionCard::kept, this, [this, operation = version.operation] { Q_EMIT operationKept(operation); });
        grid->addWidget(card, static_cast<int>(i / 2), static_cast<int>(i % 2));
        if (i < 2)
            m_sides.append(card->body());
    }
    return box;
}

QWidget *TextConflict::makeDifferences()
{
    auto *card = new Card(tr("Difference by difference"), {}, this);
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->body()->setSpacing(0);
    m_settled = new QLabel(card);
    Theme::setTextRole(m_settled, TextRole::Dense);
    Theme::setTone(m_settled, Token::SecondText);
    card->addToHead(m_settled);
    for (const DiffPart &part : std::as_const(m_view.parts)) {
        if (!part.isDifference())
            continue;
        if (part.number > 1)
            card->body()->addWidget(new Rule(Qt::Horizontal, card));
        auto *line = new QWidget(card);
        line->setMinimumHeight(Theme::height(39, TextRole::Body));
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(Theme::px(14), Theme::px(4), Theme::px(12), Theme::px(4));
        row->setSpacing(Theme::px(12));
        auto *number = new QLabel(QString::number(part.number), line);
        number->setMinimumWidth(Theme::px(16));
        Theme::setTextRole(number, TextRole::BodyStrong);
        row->addWidget(number);
        auto *words = new QLabel(line);
        words->setTextFormat(Qt::RichText);
        words->setWordWrap(true);
        words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        Theme::setTextRole(words, TextRole::Dense);
        const QString nothing = tr("nothing");
        words->setText(tr("%1 <i>or</i> %2").arg(shortened(part.a, nothing).toHtmlEscaped(),
                                                 shortened(part.b, nothing).toHtmlEscaped()));
        row->addWidget(words, 1);
        auto *bar = new SegmentBar({u"A"_s, u"B"_s, tr("Both")}, line);
        bar->setSubject(tr("Difference %1").arg(part.number));
        connect(bar, &SegmentBar::choiceMade, this, [this, number = part.number](int place) {
            choose(number, place == 0 ? DiffChoice::A : place == 1 ? DiffChoice::B : DiffChoice::Both);
        });
        m_bars.append(bar);
        row->addWidget(bar);
        card->body()->addWidget(line);
    }
    return card;
}

QWidget *TextConflict::makeRetained()
{
    auto *card = new Card(tr("Text to keep"), {}, this);
    auto *free = new QLabel(tr("You can also write it freely"), card);
    Theme::setTextRole(free, TextRole::Caption);
    Theme::setTone(free, Token::SecondText);
    card->addToHead(free);
    m_retained = new LongTextEdit(card);
    m_retained->setLines(3, 12);
    m_retained->setAccessibleName(tr("Text to keep"));
    card->body()->setContentsMargins(Theme::px(8), Theme::px(8), Theme::px(12), Theme::px(10));
    card->body()->addWidget(m_retained);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::px(6), 0, 0, 0);
    foot->setSpacing(Theme::px(8));
    auto *leaves = new QLabel(tr("Your choice leaves with your next archive."), card);
    leaves->setWordWrap(true);
    Theme::setTextRole(leaves, TextRole::Dense);
    Theme::setTone(leaves, Token::SecondText);
    foot->addWidget(leaves, 1);
    auto *later = new QPushButton(tr("Later"), card);
    foot->addWidget(later);
    m_keep = new QPushButton(tr("Keep this text"), card);
    Theme::setButtonKind(m_keep, ButtonKind::Primary);
    foot->addWidget(m_keep);
    card->body()->addLayout(foot);
    connect(later, &QPushButton::clicked, this, &TextConflict::postponed);
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT textKept(retainedText()); });
    connect(m_retained, &QTextEdit::textChanged, this, &TextConflict::look);
    // What is typed beside a difference is the writer's own: it does not take its colours.
    connect(m_retained, &QTextEdit::cursorPositionChanged, m_retained, [edit = m_retained] {
        if (!edit->textCursor().hasSelection())
            edit->setCurrentCharFormat(QTextCharFormat());
    });
    return card;
}

void TextConflict::writeSides()
{
    for (qsizetype i = 0; i < m_sides.size(); ++i)
        difftext::write(*m_sides.at(i)->document(), m_view.parts, i == 0 ? DiffSide::A : DiffSide::B, tr("(absent)"));
}

void TextConflict::insertDifference(QTextCursor &cursor, const DiffPart &part, DiffChoice choice) const
{
    switch (choice) {
    case DiffChoice::Undecided:
        cursor.insertText(tr("[%1, to choose]").arg(part.number), difftext::openFormat(part.number));
        break;
    case DiffChoice::A:
        difftext::insertMarked(cursor, part.a, DiffSide::A, part.number);
        break;
    case DiffChoice::B:
        difftext::insertMarked(cursor, part.b, DiffSide::B, part.number);
        break;
    case DiffChoice::Both: {
        const QString all = chosenText(part, choice);
        difftext::insertMarked(cursor, all.chopped(part.b.size()), DiffSide::A, part.number);
        difftext::insertMarked(cursor, part.b, DiffSide::B, part.number);
        break;
    }
    }
}

void TextConflict::writeRetained()
{
    QTextCursor cursor(m_retained->document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    for (const DiffPart &part : std::as_const(m_view.parts)) {
        if (part.isDifference())
            insertDifference(cursor, part, m_choices.at(part.number - 1));
        else
            cursor.insertText(part.a, QTextCharFormat());
    }
    cursor.endEditBlock();
    m_retained->document()->clearUndoRedoStacks();
}

void TextConflict::choose(int number, DiffChoice choice)
{
    m_choices[number - 1] = choice;
    const auto part = std::find_if(m_view.parts.cbegin(), m_view.parts.cend(),
                                   [number](const DiffPart &one) { return one.number == number; });
    // Only the stretch of this difference is written again: what was typed elsewhere stays.
    int from = -1;
    int to = -1;
    for (QTextBlock block = m_retained->document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.charFormat().intProperty(difftext::numberProperty) != number)
                continue;
            from = from < 0 ? fragment.position() : from;
            to = fragment.position() + fragment.length();
        }
    }
    if (from < 0) {
        // Its stretch is empty or was typed over: the whole text is made again from the choices.
        writeRetained();
    } else {
        QTextCursor cursor(m_retained->document());
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        cursor.beginEditBlock();
        cursor.removeSelectedText();
        insertDifference(cursor, *part, choice);
        cursor.endEditBlock();
    }
    look();
}

int TextConflict::settledCount() const
{
    return static_cast<int>(m_choices.size() - m_choices.count(DiffChoice::Undecided));
}

QString TextConflict::retainedText() const
{
    return m_retained->text();
}

void TextConflict::look()
{
    bool open = false;
    for (QTextBlock block = m_retained->document()->begin(); block.isValid() && !open; block = block.next()) {
        for (auto it = block.begin(); !it.atEnd() && !open; ++it)
            open = it.fragment().charFormat().boolProperty(difftext::openProperty);
    }
    m_keep->setEnabled(!open);
    m_settled->setText(tr("%1 settled of %2").arg(settledCount()).arg(m_choices.size()));
}

void TextConflict::changeEvent(QEvent *event)
{
    ConflictDetail::changeEvent(event);
    // The marks carry the colours of the theme.
    if (event->type() == QEvent::PaletteChange && m_retained) {
        writeSides();
        difftext::recolour(*m_retained->document());
    }
}

} // namespace etabli
