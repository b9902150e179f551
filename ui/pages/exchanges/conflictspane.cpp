#include "ui/pages/exchanges/conflictspane.h"

#include "core/jobs/answer.h"
#include "core/services/records.h"
#include "ui/pages/exchanges/conflictlist.h"
#include "ui/pages/exchanges/textconflict.h"
#include "ui/text/sentences.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/signs.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace etabli {

ConflictsPane::ConflictsPane(Edits &edits, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_model(new ConflictModel(this))
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    auto *split = new QSplitter(Qt::Horizontal, m_stack);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(makeSide());
    split->addWidget(makeRight());
    split->setStretchFactor(1, 1);
    split->setSizes({Theme::px(318), Theme::px(848)});
    m_stack->addWidget(split);
    m_stack->addWidget(new EmptyState(QStringLiteral("dialog-ok-apply"), tr("No conflict to settle"),
                                      tr("When two people change the same thing at the same time, both versions are kept "
                                         "and wait here for your choice."),
                                      m_stack));
    m_stack->setCurrentIndex(1);
    connect(m_list, &ConflictList::conflictChosen, this, &ConflictsPane::show);
}

QWidget *ConflictsPane::makeSide()
{
    auto *side = new QWidget(this);
    side->setProperty("surface", QStringLiteral("base"));
    side->setAttribute(Qt::WA_StyledBackground);
    side->setMinimumWidth(Theme::px(260));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_list = new ConflictList(side);
    m_list->setModel(m_model);
    column->addWidget(m_list, 1);
    column->addWidget(new Rule(Qt::Horizontal, side));
    auto *note = new QLabel(tr("Both versions stay in the history, whatever you choose."), side);
    note->setWordWrap(true);
    note->setContentsMargins(Theme::px(16), Theme::px(12), Theme::px(16), Theme::px(12));
    Theme::setTextRole(note, TextRole::Dense);
    Theme::setTone(note, Token::SecondText);
    column->addWidget(note);
    return side;
}

QWidget *ConflictsPane::makeRight()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, Theme::px(8), 0, 0);
    column->setSpacing(Theme::px(8));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::px(16), 0, Theme::px(12), 0);
    head->setSpacing(Theme::px(4));
    m_title = new QLabel(side);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    Theme::setTextRole(m_title, TextRole::Section);
    head->addWidget(m_title, 1);
    m_open = new QPushButton(tr("Open the record"), side);
    Theme::setButtonKind(m_open, ButtonKind::Link);
    Theme::setCompact(m_open);
    head->addWidget(m_open);
    m_place = new QLabel(side);
    Theme::setTextRole(m_place, TextRole::Dense);
    Theme::setTone(m_place, Token::SecondText);
    head->addWidget(m_place);
    const auto arrow = [&](const QString &icon, const QString &name) {
        auto *button = new QToolButton(side);
        button->setIcon(Icons::get(icon));
        button->setAccessibleName(name);
        button->setToolTip(name);
        head->addWidget(button);
        return button;
    };
    m_previous = arrow(QStringLiteral("go-previous"), tr("Previous conflict"));
    m_next = arrow(QStringLiteral("go-next"), tr("Next conflict (Ctrl+.)"));
    column->addLayout(head);
    m_message = new MessageStrip(side);
    auto *around = new QHBoxLayout;
    around->setContentsMargins(Theme::px(16), 0, Theme::px(16), 0);
    around->addWidget(m_message);
    column->addLayout(around);
    m_scroll = new QScrollArea(side);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll, 1);
    connect(m_previous, &QToolButton::clicked, this, &ConflictsPane::previous);
    connect(m_next, &QToolButton::clicked, this, &ConflictsPane::next);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_current < 0 || m_current >= m_model->conflicts().size())
            return;
        const Conflict &conflict = m_model->conflicts().at(m_current).conflict;
        Q_EMIT recordRequested(conflict.type, conflict.record.toString(), conflict.field);
    });
    return side;
}

void ConflictsPane::reload()
{
    const quint64 token = m_reading.ask();
    onAnswer(m_edits.desk().read([](Workspace &workspace) { return ConflictViews::read(workspace); }), this,
             [this, token](const Result<QList<ConflictView>> &answer) {
                 if (!m_reading.isLatest(token))
                     return;
                 if (answer)
                     take(*answer);
                 else
                     m_message->tell(Status::Danger, tr("The conflicts could not be read."), Sentences::of(answer.error()));
             });
}

void ConflictsPane::showConflict(const QString &record, const QString &field)
{
    m_wantedRecord = record;
    m_wantedField = field;
    reload();
}

void ConflictsPane::take(const QList<ConflictView> &conflicts)
{
    const qsizetype before = m_current;
    qsizetype wanted = -1;
    for (qsizetype i = 0; i < conflicts.size(); ++i) {
        const Conflict &conflict = conflicts.at(i).conflict;
        if (!m_wantedRecord.isEmpty()) {
            if (wanted < 0 && conflict.record.toString() == m_wantedRecord
                && (m_wantedField.isEmpty() || m_wantedField == conflict.field))
                wanted = i;
        } else if (conflict.id == m_shown) {
            wanted = i;
        }
    }
    m_wantedRecord.clear();
    m_wantedField.clear();
    // A reading that says the same leaves what is being chosen and typed alone.
    const auto sameVersions = [](const ConflictView &a, const ConflictView &b) {
        return a.conflict.id == b.conflict.id && a.versions.size() == b.versions.size()
            && std::equal(a.versions.begin(), a.versions.end(), b.versions.begin(),
                          [](const ConflictVersion &one, const ConflictVersion &other) {
                              return one.operation == other.operation && one.text == other.text;
                          });
    };
    const bool untouched = m_detail && wanted >= 0 && before >= 0 && before < m_model->conflicts().size()
        && sameVersions(m_model->conflicts().at(before), conflicts.at(wanted));
    {
        const QSignalBlocker quiet(m_list);
        m_model->setConflicts(conflicts);
        m_current = -1;
    }
    m_stack->setCurrentIndex(conflicts.isEmpty() ? 1 : 0);
    if (conflicts.isEmpty()) {
        m_shown.clear();
        clearDetail();
    } else {
        if (wanted < 0)
            wanted = std::clamp<qsizetype>(before, 0, conflicts.size() - 1);
        {
            const QSignalBlocker quiet(m_list);
            m_list->setCurrentIndex(m_model->index(m_model->rowOf(wanted), 0));
        }
        if (untouched)
            m_current = wanted;
        else
            show(wanted);
    }
    Q_EMIT countChanged(static_cast<int>(conflicts.size()));
}

void ConflictsPane::clearDetail()
{
    m_detail = nullptr;
    if (QWidget *old = m_scroll->takeWidget())
        old->deleteLater();
}

void ConflictsPane::show(qsizetype conflict)
{
    clearDetail();
    const ConflictView view = m_model->conflicts().at(conflict);
    m_current = conflict;
    m_shown = view.conflict.id;
    m_title->setText(tr("%1 of “%2”", "field or event, record").arg(view.label, view.conflict.title));
    m_place->setText(tr("Conflict %1 of %2").arg(conflict + 1).arg(m_model->conflicts().size()));
    m_previous->setEnabled(m_model->conflicts().size() > 1);
    m_next->setEnabled(m_model->conflicts().size() > 1);
    auto *inner = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(Theme::px(16), 0, Theme::px(16), Theme::px(12));
    if (view.kind == ConflictView::Kind::Texts)
        m_detail = new TextConflict(view, inner);
    else
        m_detail = new ValueConflict(view, inner);
    m_detail->setEnabled(!m_edits.desk().isReadOnly());
    column->addWidget(m_detail);
    m_scroll->setWidget(inner);
    const QString id = view.conflict.id;
    connect(m_detail, &ConflictDetail::operationKept, this, [this, id](const QString &operation) {
        settle([id, operation](Workspace &workspace) { return Records(workspace).takeOperation(id, operation); });
    });
    connect(m_detail, &ConflictDetail::textKept, this, [this, id](const QString &text) {
        settle([id, text](Workspace &workspace) { return Records(workspace).takeValue(id, text); });
    });
    connect(m_detail, &ConflictDetail::postponed, this, &ConflictsPane::next);
}

void ConflictsPane::settle(Edits::Job job)
{
    if (m_busy || m_current < 0 || m_edits.desk().isReadOnly())
        return;
    m_busy = true;
    m_detail->setBusy(true);
    const ConflictView view = m_model->conflicts().at(m_current);
    m_edits.run(tr("Conflict on %1").arg(view.label), std::move(job), this, [this, view](const Result<EditReceipt> &answer) {
        m_busy = false;
        if (m_detail)
            m_detail->setBusy(false);
        if (!answer) {
            m_message->tell(Status::Danger, tr("Your choice could not be kept."), Sentences::of(answer.error()));
            return;
        }
        m_message->hide();
        Q_EMIT noticed(tr("Conflict settled: %1 of “%2”. Both versions stay in the history.")
                           .arg(view.label, view.conflict.title));
        reload();
    });
}

void ConflictsPane::next()
{
    step(1);
}

void ConflictsPane::previous()
{
    step(-1);
}

void ConflictsPane::step(int by)
{
    const qsizetype count = m_model->conflicts().size();
    if (count == 0)
        return;
    const qsizetype to = (std::max<qsizetype>(m_current, 0) + by + count) % count;
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(to), 0));
}

} // namespace etabli
