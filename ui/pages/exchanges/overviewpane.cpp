#include "ui/pages/exchanges/overviewpane.h"

#include "ui/pages/exchanges/moments.h"
#include "ui/pages/exchanges/receivepanel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/signs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace etabli {

namespace {

constexpr qsizetype exchangesShown = 4;

/// A dashed frame that says that archives may be dropped; the page itself takes the drop.
class DropHint : public QWidget
{
public:
    DropHint(const QString &text, QWidget *parent)
        : QWidget(parent)
        , m_text(text)
    {
        setMinimumHeight(Theme::px(72));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::color(Token::Outline), 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::px(6), Theme::px(6));
        paint::line(painter, rect(), m_text, Theme::font(TextRole::Body), Theme::color(Token::SecondText), Qt::AlignCenter);
    }

private:
    QString m_text;
};

void empty(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

OverviewPane::OverviewPane(QWidget *parent)
    : QWidget(parent)
    , m_panels(new QVBoxLayout)
    , m_copied(new MessageStrip(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget(scroll);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(Theme::px(16), Theme::px(12), Theme::px(16), Theme::px(16));
    column->setSpacing(Theme::px(12));
    m_panels->setSpacing(Theme::px(12));
    column->addWidget(m_copied);
    column->addLayout(m_panels);
    column->addWidget(makeHealth());
    column->addWidget(makeWays());
    column->addWidget(makeLately());
    m_aside = new Card(tr("Archives kept aside"), QStringLiteral("data-warning"), inner);
    m_asideLines = m_aside->body();
    column->addWidget(m_aside);
    m_aside->hide();
    column->addStretch(1);
    scroll->setWidget(inner);
    outer->addWidget(scroll);
}

Card *OverviewPane::makeHealth()
{
    auto *card = new Card(tr("Health of the exchanges"), QStringLiteral("folder-sync"), this);
    const auto line = [card](const QString &icon) {
        auto *row = new QHBoxLayout;
        row->setSpacing(Theme::px(10));
        row->addWidget(new MarkLabel({Mark::Icon, icon}, {}, card), 0, Qt::AlignTop);
        auto *label = new QLabel(card);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        row->addWidget(label, 1);
        card->body()->addLayout(row);
        return std::make_pair(label, row);
    };
    m_last = line(QStringLiteral("archive-extract")).first;
    m_base = line(QStringLiteral("view-bank")).first;
    const auto link = [card](const QString &text, QHBoxLayout *row) {
        auto *button = new QPushButton(text, card);
        Theme::setButtonKind(button, ButtonKind::Link);
        Theme::setCompact(button);
        row->addWidget(button);
        return button;
    };
    const auto [toSend, toSendRow] = line(QStringLiteral("document-send"));
    m_toSend = toSend;
    m_seeToSend = link(tr("See what they are"), toSendRow);
    connect(m_seeToSend, &QPushButton::clicked, this, &OverviewPane::toSendRequested);
    const auto [conflicts, row] = line(QStringLiteral("vcs-merge"));
    m_conflicts = conflicts;
    m_settle = link(tr("Settle the conflicts"), row);
    connect(m_settle, &QPushButton::clicked, this, &OverviewPane::conflictsRequested);
    return card;
}

QWidget *OverviewPane::makeWays()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::px(12));
    const auto way = [&](const QString &title, const QString &icon, const QString &text, const QString &button) {
        auto *card = new Card(title, icon, box);
        auto *words = new QLabel(text, card);
        words->setWordWrap(true);
        words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        Theme::setTone(words, Token::SecondText);
        card->body()->addWidget(words, 1);
        auto *act = new QPushButton(button, card);
        card->body()->addWidget(act, 0, Qt::AlignLeft);
        row->addWidget(card, 1, Qt::AlignTop);
        return std::make_pair(card, act);
    };
    const auto [give, prepare] = way(tr("Give"), QStringLiteral("document-send"),
                                     tr("An archive is one signed file: your changes, everything, or the records of a territory. "
                                        "It travels by key, e-mail or shared folder."),
                                     tr("Prepare an archive"));
    const auto [take, receive] = way(tr("Receive"), QStringLiteral("archive-extract"),
                                     tr("An archive is verified first, and you are told what it would change. Nothing is merged "
                                        "without your word, and an import can be undone."),
                                     tr("Receive an archive"));
    take->body()->addWidget(new DropHint(tr("or drop .etabli files anywhere on this window"), take));
    connect(prepare, &QPushButton::clicked, this, &OverviewPane::prepareRequested);
    connect(receive, &QPushButton::clicked, this, &OverviewPane::receiveRequested);
    Q_UNUSED(give)
    return box;
}

Card *OverviewPane::makeLately()
{
    m_lately = new Card(tr("Last exchanges"), QStringLiteral("view-history"), this);
    m_latelyLines = new QVBoxLayout;
    m_latelyLines->setSpacing(Theme::px(4));
    m_lately->body()->addLayout(m_latelyLines);
    auto *all = new QPushButton(tr("All the exchanges"), m_lately);
    Theme::setButtonKind(all, ButtonKind::Link);
    Theme::setCompact(all);
    m_lately->body()->addWidget(all, 0, Qt::AlignLeft);
    connect(all, &QPushButton::clicked, this, &OverviewPane::receivedRequested);
    m_lately->hide();
    return m_lately;
}

void OverviewPane::showLately(const QList<Reception> &receptions)
{
    empty(m_latelyLines);
    for (const Reception &one : receptions.first(std::min<qsizetype>(receptions.size(), exchangesShown))) {
        const QString from = one.site.isEmpty() ? tr("another workbench") : one.site;
        const QString what = one.kind == u"undo" ? tr("an import undone")
            : one.applied == 0                   ? tr("nothing new")
                                                 : tr("%n change(s) received", nullptr, Moments::plural(one.applied));
        const QString undone = one.undoneAt > 0 ? QString(u' ' + tr("(undone since)")) : QString();
        auto *label = new QLabel(tr("%1, %2: %3%4", "when, workbench, what came, undone since")
                                     .arg(Moments::of(one.at), from, what, undone), m_lately);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        m_latelyLines->addWidget(label);
    }
    m_lately->setVisible(!receptions.isEmpty());
}

void OverviewPane::addPanel(QWidget *panel)
{
    m_panels->addWidget(panel);
}

void OverviewPane::tellCopied()
{
    m_copied->tell(Status::Info, tr("This space is a copy of another one."),
                   tr("What you write here from now on is told apart from what the other writes: both can exchange archives, "
                      "and nothing is lost."));
}

void OverviewPane::setState(const ExchangeState &state)
{
    if (state.receptions.isEmpty()) {
        m_last->setText(tr("No archive was received here yet."));
    } else {
        const Reception &last = state.receptions.first();
        m_last->setText(last.kind == u"undo"
                            ? tr("Last exchange: an import was undone on %1.").arg(Moments::of(last.at))
                            : tr("Last exchange: archive of %1, received on %2.", "workbench, when")
                                  .arg(last.site.isEmpty() ? tr("another workbench") : last.site, Moments::of(last.at)));
    }
    if (state.base) {
        const QString number = tr("no. %1", "number of a publication").arg(Moments::number(state.base->number));
        m_base->setText(tr("Last publication of the base “%1”: %2, %3.", "name, number, day")
                            .arg(state.base->name, number, Moments::day(state.base->published)));
    } else {
        m_base->setText(tr("No publication of a national base was received here yet."));
    }
    m_toSend->setText(state.toSend == 0 && state.base ? tr("Everything typed here has reached the base.")
                      : state.toSend == 0 ? tr("You have no change to pass on.")
                                        : tr("%n change(s) to pass on: the shared base does not have them yet.", nullptr,
                                             Moments::plural(state.toSend)));
    m_seeToSend->setVisible(state.toSend > 0);
    showLately(state.receptions);
    m_conflicts->setText(state.conflicts == 0 ? tr("No conflict to settle.")
                                              : tr("%n conflict(s) to settle; both versions are kept.", nullptr,
                                                   Moments::plural(state.conflicts)));
    Theme::setTone(m_conflicts, state.conflicts > 0 ? Token::Conflict : Token::Text);
    m_settle->setVisible(state.conflicts > 0);
    empty(m_asideLines);
    for (const WaitingArchive &waiting : state.waiting) {
        auto *label = new QLabel(waitingSentence(waiting), m_aside);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        m_asideLines->addWidget(label);
    }
    m_aside->setVisible(!state.waiting.isEmpty());
}

} // namespace etabli
