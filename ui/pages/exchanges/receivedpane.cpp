#include "ui/pages/exchanges/receivedpane.h"

#include "core/jobs/answer.h"
#include "ui/pages/exchanges/moments.h"
#include "ui/text/sentences.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/signs.h"

#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace etabli {

namespace {

QString nameOf(const Reception &reception)
{
    return reception.name.isEmpty() ? reception.site : reception.name;
}

} // namespace

ReceivedPane::ReceivedPane(Edits &edits, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *inner = new QWidget(scroll);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(Theme::px(16), Theme::px(12), Theme::px(16), Theme::px(16));
    column->setSpacing(Theme::px(12));
    m_message = new MessageStrip(inner);
    column->addWidget(m_message);
    m_ask = new Card(tr("Undo this import?"), QStringLiteral("edit-undo"), inner);
    m_foreseen = new QLabel(m_ask);
    m_foreseen->setObjectName(QStringLiteral("undoForeseen"));
    m_foreseen->setTextFormat(Qt::PlainText);
    m_foreseen->setWordWrap(true);
    m_ask->body()->addWidget(m_foreseen);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::px(8));
    foot->addStretch(1);
    auto *leave = new QPushButton(tr("Leave it as it is"), m_ask);
    foot->addWidget(leave);
    m_confirm = new QPushButton(tr("Undo the import"), m_ask);
    m_confirm->setObjectName(QStringLiteral("confirmUndo"));
    Theme::setButtonKind(m_confirm, ButtonKind::Danger);
    foot->addWidget(m_confirm);
    m_ask->body()->addLayout(foot);
    m_ask->hide();
    column->addWidget(m_ask);
    m_none = new EmptyState(QStringLiteral("archive-extract"), tr("No archive was received here yet"),
                            tr("Drop a .etabli file on this window, or use the button “Receive an archive”."), inner);
    column->addWidget(m_none);
    m_rows = new Card({}, {}, inner);
    m_lines = static_cast<Card *>(m_rows)->body();
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    column->addWidget(m_rows);
    m_rows->hide();
    column->addStretch(1);
    scroll->setWidget(inner);
    outer->addWidget(scroll);
    connect(leave, &QPushButton::clicked, m_ask, &QWidget::hide);
    connect(m_confirm, &QPushButton::clicked, this, &ReceivedPane::undo);
}

void ReceivedPane::setReceptions(const QList<Reception> &receptions)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QHash<Id, Reception> byArchive;
    for (const Reception &reception : receptions)
        byArchive.insert(reception.archive, reception);
    for (const Reception &reception : receptions) {
        if (m_lines->count() > 0)
            m_lines->addWidget(new Rule(Qt::Horizontal, m_rows));
        m_lines->addWidget(rowOf(reception, byArchive));
    }
    m_none->setVisible(receptions.isEmpty());
    m_rows->setVisible(!receptions.isEmpty());
}

QWidget *ReceivedPane::rowOf(const Reception &reception, const QHash<Id, Reception> &byArchive)
{
    auto *line = new QWidget(m_rows);
    line->setMinimumHeight(Theme::height(56, TextRole::Body, 2));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(Theme::px(14), Theme::px(6), Theme::px(12), Theme::px(6));
    row->setSpacing(Theme::px(12));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    const bool undo = reception.kind == u"undo";
    QString title = undo ? tr("Import undone") : tr("Archive of %1").arg(reception.site.isEmpty() ? tr("another workbench") : reception.site);
    if (undo) {
        const auto of = Id::fromString(reception.name);
        if (of && byArchive.contains(*of))
            title = byArchive.value(*of).kind == u"undo" ? tr("Import put back")
                                                         : tr("Undoing of the archive of %1").arg(byArchive.value(*of).site);
    }
    auto *who = new QLabel(title, line);
    who->setTextFormat(Qt::PlainText);
    Theme::setTextRole(who, TextRole::BodyStrong);
    words->addWidget(who);
    QStringList facts{Moments::of(reception.at)};
    if (!undo && !reception.name.isEmpty())
        facts += reception.name;
    facts += tr("%n change(s)", nullptr, Moments::plural(reception.applied));
    if (reception.known > 0)
        facts += tr("%n already known", nullptr, Moments::plural(reception.known));
    if (!undo)
        facts += reception.conflicts > 0 ? tr("%n conflict(s) opened", nullptr, Moments::plural(reception.conflicts)) : tr("no conflict");
    auto *what = new QLabel(facts.join(QStringLiteral(" · ")), line);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    Theme::setTextRole(what, TextRole::Dense);
    Theme::setTone(what, Token::SecondText);
    words->addWidget(what);
    row->addLayout(words, 1);
    if (reception.undoneAt != 0) {
        row->addWidget(new TagLabel(tr("undone on %1").arg(Moments::of(reception.undoneAt)), Status::Neutral, line));
    } else if (reception.applied > 0 || undo) {
        auto *button = new QPushButton(undo ? tr("Put back") : tr("Undo the import"), line);
        button->setAccessibleName(tr("%1: %2", "act, title").arg(button->text(), title));
        Theme::setCompact(button);
        button->setEnabled(!m_edits.desk().isReadOnly());
        connect(button, &QPushButton::clicked, this, [this, reception, title] {
            m_label = title;
            foresee(reception);
        });
        row->addWidget(button);
    }
    return line;
}

void ReceivedPane::foresee(const Reception &reception)
{
    if (m_busy)
        return;
    m_busy = true;
    m_archive = reception.archive;
    onAnswer(m_edits.desk().write([archive = reception.archive](Workspace &workspace) {
                 return undoArchive(workspace.space(), archive, true);
             }),
             this, [this, reception](const Result<UnreceptionReport> &answer) {
                 m_busy = false;
                 if (!answer) {
                     m_message->tell(Status::Danger, tr("This import cannot be undone."),
                                     tr("Nothing was changed here.") + u' ' + Sentences::of(answer.error()));
                     return;
                 }
                 QString sentence = m_label + u' ' + u'(' + nameOf(reception) + u')' + u' ';
                 if (reception.kind == u"undo" || nameOf(reception).isEmpty())
                     sentence = m_label + u' ';
                 sentence += tr("%n value(s) would be put back as before, on %1.", nullptr, Moments::plural(answer->restored))
                                 .arg(tr("%n record(s)", nullptr, Moments::plural(answer->records)));
                 if (answer->kept > 0)
                     sentence += u' ' + tr("%n value(s) changed since would be left alone.", nullptr, Moments::plural(answer->kept));
                 sentence += u' ' + tr("This leaves with your next archive, and can be undone in turn.");
                 m_foreseen->setText(sentence);
                 m_confirm->setText(reception.kind == u"undo" ? tr("Put back") : tr("Undo the import"));
                 m_confirm->setEnabled(answer->restored > 0);
                 m_ask->show();
                 m_confirm->setFocus(Qt::OtherFocusReason);
             });
}

void ReceivedPane::undo()
{
    if (m_busy)
        return;
    m_busy = true;
    m_ask->hide();
    onAnswer(m_edits.desk().write([archive = m_archive](Workspace &workspace) { return undoArchive(workspace.space(), archive); }),
             this, [this](const Result<UnreceptionReport> &answer) {
                 m_busy = false;
                 if (answer) {
                     tellUndone(*answer);
                     Q_EMIT changed();
                 } else {
                     m_message->tell(Status::Danger, tr("This import cannot be undone."),
                                     tr("Nothing was changed here.") + u' ' + Sentences::of(answer.error()));
                 }
             });
}

void ReceivedPane::tellUndone(const UnreceptionReport &report)
{
    QString consequence = tr("%n value(s) are as before.", nullptr, Moments::plural(report.restored));
    if (report.kept > 0)
        consequence += u' ' + tr("%n value(s) changed since were left alone.", nullptr, Moments::plural(report.kept));
    consequence += u' ' + tr("It can be put back from the list.");
    m_message->tell(Status::Success, tr("Done: %1.").arg(m_label), consequence);
}

} // namespace etabli
