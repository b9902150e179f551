#include "ui/pages/duplicates/comparepanel.h"

#include "core/jobs/answer.h"
#include "ui/pages/duplicates/likenesswords.h"
#include "ui/text/labels.h"
#include "ui/text/sentences.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace etabli {

namespace {

constexpr qsizetype shownAtMost = 600;

/// A radio button is one line: its text may be long, so a label stands beside it and chooses it too.
class ValueLabel : public QLabel
{
public:
    ValueLabel(const QString &text, QRadioButton *button, QWidget *parent)
        : QLabel(text, parent)
        , m_button(button)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setMinimumWidth(0);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QLabel::mouseReleaseEvent(event);
        if (m_button && m_button->isEnabled())
            m_button->click();
    }

private:
    QRadioButton *m_button;
};

/// What holds a value; tinted when the other one says something else.
class ValueCell : public QWidget
{
public:
    ValueCell(bool differs, QWidget *parent)
        : QWidget(parent)
        , m_differs(differs)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_differs)
            QPainter(this).fillRect(rect(), Theme::color(Token::WarningTint));
    }

private:
    bool m_differs;
};

int filled(const RecordView &view)
{
    return static_cast<int>(view.values.size() + view.sets.size());
}

} // namespace

ComparePanel::ComparePanel(Edits &edits, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_column(new QVBoxLayout(this))
    , m_preview(new QLabel(this))
    , m_message(new MessageStrip(this))
    , m_join(new QPushButton(tr("Join"), this))
    , m_apart(new QPushButton(tr("Not the same"), this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::px(8));
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    Theme::setTone(m_preview, Token::SecondText);
    Theme::setButtonKind(m_join, ButtonKind::Primary);
    m_column->addWidget(m_message);
    m_column->addStretch(1);
    m_column->addWidget(m_preview);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::px(8));
    foot->addWidget(m_apart);
    foot->addStretch(1);
    foot->addWidget(m_join);
    m_column->addLayout(foot);
    connect(m_join, &QPushButton::clicked, this, &ComparePanel::join);
    connect(m_apart, &QPushButton::clicked, this, &ComparePanel::tellApart);
    clear();
}

void ComparePanel::clear()
{
    static_cast<void>(m_latest.ask());
    m_type.clear();
    m_choices.clear();
    delete m_body;
    m_message->hide();
    m_preview->hide();
    m_join->hide();
    m_apart->hide();
}

void ComparePanel::compare(const QString &type, const Id &one, const Id &other)
{
    if (one.isNull() || other.isNull() || one == other) {
        clear();
        return;
    }
    const quint64 token = m_latest.ask();
    const auto read = m_edits.desk().read([=](Workspace &workspace) -> Result<Answer> {
        Answer answer;
        for (auto &[side, id] : {std::pair(&answer.first, one), std::pair(&answer.second, other)}) {
            ETABLI_ASSIGN(side->sheet, readSheet(workspace, type, id.toString()));
            ETABLI_ASSIGN(side->links, Duplicates(workspace).following(type, id));
        }
        return answer;
    });
    onAnswer(read, this, [this, token, type, one, other](const Result<Answer> &answer) {
        if (!m_latest.isLatest(token))
            return;
        if (!answer) {
            clear();
            m_message->tell(Status::Danger, Sentences::of(answer.error()));
            return;
        }
        m_type = type;
        m_ids[0] = one;
        m_ids[1] = other;
        show(*answer);
    });
}

void ComparePanel::show(const Answer &answer)
{
    m_message->hide();
    m_sides[0] = answer.first;
    m_sides[1] = answer.second;
    // The one that says more stays, the elder when they say as much: that is what people mean most often.
    m_survivor = filled(m_sides[1].sheet.view) > filled(m_sides[0].sheet.view) ? 1 : 0;
    build();
    m_preview->show();
    m_join->show();
    m_apart->show();
    setBusy(false);
    for (int side = 0; side < 2; ++side) {
        if (m_sides[side].sheet.view.life == Life::Gone) {
            m_message->tell(Status::Info, tr("One of the two is deleted."), tr("There is nothing left to join."));
            setBusy(true);
        }
    }
    setSurvivor(m_survivor);
}

QString ComparePanel::textOf(const Field &field, int side) const
{
    const RecordSheet &sheet = m_sides[side].sheet;
    const QString name(field.name);
    if (!field.isSet())
        return sheet.words(field, sheet.view.values.value(name));
    QStringList texts;
    for (const QString &element : sheet.view.sets.value(name))
        texts += sheet.words(field, Value(element));
    return texts.join(QStringLiteral(", "));
}

void ComparePanel::build()
{
    delete m_body;
    m_choices.clear();
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(area);
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, Theme::px(8), 0);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(Theme::px(2));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    addHeads(grid);
    const RecordType *type = recordType(m_type);
    int row = 1;
    for (const Field &field : type->fields) {
        if (field.name == toldApartField)
            continue;
        const QString one = textOf(field, 0);
        const QString other = textOf(field, 1);
        if (one.isEmpty() && other.isEmpty())
            continue;
        addField(grid, row, field, one, other);
        row += 2; // the label stands above the two values: both fit at any size of text
    }
    grid->setRowStretch(row, 1);
    area->setWidget(inside);
    m_body = area;
    m_column->insertWidget(1, area, 100);
}

void ComparePanel::addHeads(QGridLayout *grid)
{
    auto *group = new QButtonGroup(grid->parentWidget());
    for (int side = 0; side < 2; ++side) {
        auto *head = new QWidget(grid->parentWidget());
        auto *column = new QVBoxLayout(head);
        column->setContentsMargins(Theme::px(8), Theme::px(4), Theme::px(8), Theme::px(8));
        column->setSpacing(Theme::px(4));
        const QString title = m_sides[side].sheet.view.title();
        auto *keep = new QRadioButton(tr("Keep this one"), head);
        keep->setAccessibleName(tr("Keep %1").arg(title));
        auto *name = new ValueLabel(title.left(shownAtMost), keep, head);
        Theme::setTextRole(name, TextRole::Section);
        auto *open = new QPushButton(tr("See"), head);
        Theme::setButtonKind(open, ButtonKind::Link);
        Theme::setCompact(open);
        open->setAccessibleName(tr("See %1").arg(title));
        connect(open, &QPushButton::clicked, this,
                [this, side] { Q_EMIT recordRequested(m_type, m_ids[side].toString(), QString()); });
        auto *line = new QHBoxLayout;
        line->addWidget(open);
        line->addStretch(1);
        column->addWidget(name);
        column->addWidget(keep);
        column->addLayout(line);
        group->addButton(keep);
        m_heads[side] = keep;
        connect(keep, &QRadioButton::toggled, this, [this, side](bool on) {
            if (on)
                setSurvivor(side);
        });
        grid->addWidget(head, 0, side);
    }
}

void ComparePanel::addField(QGridLayout *grid, int row, const Field &field, const QString &one, const QString &other)
{
    QWidget *parent = grid->parentWidget();
    const QString label = Labels::field(m_type, QString(field.name));
    const bool differs = one != other;
    // Sets are put together by a join of values: nothing to choose.
    const bool offered = differs && !field.isSet();
    auto *name = new QLabel(differs ? tr("%1 (differs)", "name of a field").arg(label) : label, parent);
    name->setWordWrap(true);
    name->setContentsMargins(Theme::px(8), Theme::px(6), Theme::px(8), 0);
    Theme::setTextRole(name, differs ? TextRole::DenseStrong : TextRole::Dense);
    Theme::setTone(name, differs ? Token::Text : Token::SecondText);
    grid->addWidget(name, row, 0, 1, 2, Qt::AlignTop);
    auto *group = offered ? new QButtonGroup(parent) : nullptr;
    Choice choice{{nullptr, nullptr}};
    for (int side = 0; side < 2; ++side) {
        const QString text = side == 0 ? one : other;
        auto *cell = new ValueCell(differs, parent);
        auto *line = new QHBoxLayout(cell);
        line->setContentsMargins(Theme::px(8), Theme::px(4), Theme::px(8), Theme::px(4));
        line->setSpacing(Theme::px(8));
        QRadioButton *button = nullptr;
        if (offered) {
            button = new QRadioButton(cell);
            button->setAccessibleName(tr("%1: %2", "name of a field, its value")
                                          .arg(label, text.isEmpty() ? tr("not told") : text.left(80)));
            group->addButton(button);
            choice.side[side] = button;
            line->addWidget(button, 0, Qt::AlignTop);
        }
        QString shown = text.isEmpty() ? tr("not told") : text;
        if (shown.size() > shownAtMost)
            shown = shown.left(shownAtMost) + QChar(0x2026);
        auto *value = new ValueLabel(shown, button, cell);
        Theme::setTextRole(value, TextRole::Dense);
        if (text.isEmpty())
            Theme::setTone(value, Token::SecondText);
        line->addWidget(value, 1);
        grid->addWidget(cell, row + 1, side);
    }
    if (offered)
        m_choices.insert(QString(field.name), choice);
}

void ComparePanel::setSurvivor(int side)
{
    if (!isShowing())
        return;
    m_survivor = side;
    m_heads[side]->setChecked(true);
    // The survivor's own values, and those it lacks from the other.
    for (auto it = m_choices.begin(); it != m_choices.end(); ++it) {
        const bool said = m_sides[side].sheet.view.values.contains(it.key());
        it->side[said ? side : 1 - side]->setChecked(true);
    }
    writePreview();
}

void ComparePanel::keepValue(const QString &field, int side)
{
    if (const auto choice = m_choices.constFind(field); choice != m_choices.constEnd())
        choice->side[side]->setChecked(true);
}

void ComparePanel::writePreview()
{
    const QList<FollowingLinks> &links = m_sides[1 - m_survivor].links;
    m_preview->setText(links.isEmpty()
                           ? tr("Nothing points to the other one. Both histories are kept; joining can be undone.")
                           : tr("What follows: %1. Both histories are kept; joining can be undone.")
                                 .arg(LikenessWords::links(links)));
}

void ComparePanel::setBusy(bool busy)
{
    const bool writable = !m_edits.desk().isReadOnly();
    m_join->setEnabled(!busy && writable);
    m_apart->setEnabled(!busy && writable);
}

void ComparePanel::join()
{
    if (!isShowing() || !m_join->isEnabled())
        return;
    const QString type = m_type;
    const Id kept = m_ids[m_survivor];
    const Id gone = m_ids[1 - m_survivor];
    QStringList taken;
    for (auto it = m_choices.constBegin(); it != m_choices.constEnd(); ++it) {
        if (it->side[1 - m_survivor]->isChecked())
            taken += it.key();
    }
    for (const Field &field : recordType(type)->fields) {
        if (field.isSet() && field.name != toldApartField)
            taken += QString(field.name);
    }
    setBusy(true);
    m_edits.run(
        tr("Join"), [=](Workspace &workspace) { return Duplicates(workspace).join(type, gone, kept, taken); }, this,
        [this, kept](const Result<EditReceipt> &answer) {
            setBusy(false);
            if (!answer) {
                m_message->tell(Status::Danger, Sentences::of(answer.error()));
                return;
            }
            clear();
            Q_EMIT noticed(tr("Joined. Undo takes it all back."));
            Q_EMIT settled(kept.toString());
        });
}

void ComparePanel::tellApart()
{
    if (!isShowing() || !m_apart->isEnabled())
        return;
    const QString type = m_type;
    const Id one = m_ids[0];
    const Id other = m_ids[1];
    setBusy(true);
    m_edits.run(
        tr("Not the same"), [=](Workspace &workspace) { return Duplicates(workspace).tellApart(type, one, other); },
        this, [this](const Result<EditReceipt> &answer) {
            setBusy(false);
            if (!answer) {
                m_message->tell(Status::Danger, Sentences::of(answer.error()));
                return;
            }
            clear();
            Q_EMIT noticed(tr("They will not be offered again. Undo takes it back."));
            Q_EMIT settled(QString());
        });
}

} // namespace etabli
