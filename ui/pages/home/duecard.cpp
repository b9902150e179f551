#include "ui/pages/home/duecard.h"

#include "core/services/records.h"
#include "ui/commands/edits.h"
#include "ui/pages/home/homerow.h"
#include "ui/pages/home/homewords.h"
#include "ui/text/labels.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/signs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace etabli {

namespace {

constexpr qsizetype rowsShown = 6;
constexpr qsizetype lateShown = 3;

} // namespace

DueCard::DueCard(Edits &edits, bool readOnly, QWidget *parent)
    : Card(tr("To do"), {}, parent)
    , m_edits(edits)
    , m_all(new QPushButton(tr("See all"), this))
    , m_empty(new QLabel(this))
    , m_more(new QLabel(this))
    , m_peopleFoot(new QWidget(this))
    , m_people(new QLabel(m_peopleFoot))
    , m_seePeople(new QPushButton(tr("See them"), m_peopleFoot))
    , m_readOnly(readOnly)
{
    setProperty("zone", true);
    setSecondText(tr("within %n day(s)", nullptr, days));
    Theme::setButtonKind(m_all, ButtonKind::Link);
    Theme::setCompact(m_all);
    addToHead(m_all);
    m_all->hide();
    body()->setContentsMargins(0, 0, 0, 0);
    body()->setSpacing(0);
    for (QLabel *label : {m_empty, m_more}) {
        label->setWordWrap(true);
        label->setContentsMargins(Theme::px(12), Theme::px(12), Theme::px(12), Theme::px(12));
        Theme::setTone(label, Token::SecondText);
        body()->addWidget(label);
        label->hide();
    }
    auto *foot = new QVBoxLayout(m_peopleFoot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(0);
    foot->addWidget(new Rule(Qt::Horizontal, m_peopleFoot));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::px(12), Theme::px(4), Theme::px(8), Theme::px(4));
    line->setSpacing(Theme::px(8));
    line->addWidget(new MarkLabel({Mark::Icon, QStringLiteral("meeting-attending")}, {}, m_peopleFoot));
    m_people->setWordWrap(true);
    line->addWidget(m_people, 1);
    Theme::setButtonKind(m_seePeople, ButtonKind::Link);
    Theme::setCompact(m_seePeople);
    line->addWidget(m_seePeople);
    foot->addLayout(line);
    body()->addWidget(m_peopleFoot);
    m_peopleFoot->hide();
    connect(m_seePeople, &QPushButton::clicked, this,
            [this] { Q_EMIT peopleRequested(m_peopleView); });
    m_empty->setText(tr("Nothing within fifteen days. Commitments with a date, meetings and signings come here by themselves."));
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_whole = !m_whole;
        show();
    });
}

void DueCard::setList(const DueList &list)
{
    m_list = list;
    show();
}

void DueCard::setPeople(const QList<ContactToReview> &contacts, qsizetype asked)
{
    const auto silent = std::count_if(contacts.begin(), contacts.end(), [](const ContactToReview &contact) {
        return contact.reason == ReviewReason::Silent;
    });
    const qsizetype uninformed = contacts.size() - silent;
    m_peopleView = silent > 0 ? QStringLiteral("review") : QStringLiteral("uninformed");
    QStringList words;
    if (silent > 0)
        words += tr("%n contact(s) without contact for three years", nullptr, static_cast<int>(silent));
    if (uninformed > 0)
        words += tr("%n person(s) to inform", nullptr, static_cast<int>(uninformed));
    QString text = words.join(QStringLiteral(" · "));
    if (contacts.size() >= asked)
        text = tr("%1, or more").arg(text);
    m_people->setText(text);
    m_peopleFoot->setVisible(!contacts.isEmpty());
}

void DueCard::show()
{
    // A refresh must not take the focus away from whoever walks through the rows.
    qsizetype focused = -1;
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        if (m_rows.at(at)->hasFocus() || (m_rows.at(at)->act() && m_rows.at(at)->act()->hasFocus()))
            focused = at;
    }
    for (HomeRow *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    const qsizetype coming = m_list.coming.size();
    const qsizetype late = m_whole ? m_list.late.size()
                                   : std::min(m_list.late.size(), std::max(lateShown, rowsShown - coming));
    const qsizetype next = m_whole ? coming : std::min(coming, rowsShown - late);
    for (qsizetype at = late - 1; at >= 0; --at)
        addRow(m_list.late.at(at));
    for (qsizetype at = 0; at < next; ++at)
        addRow(m_list.coming.at(at));
    m_empty->setVisible(m_rows.isEmpty());
    m_all->setVisible(m_list.late.size() > late || coming > next || m_whole);
    m_all->setText(m_whole ? tr("See less") : tr("See all"));
    const qint64 hidden = m_list.lateCount - m_list.late.size();
    m_more->setText(tr("%n more late commitment(s), older.", nullptr, static_cast<int>(hidden)));
    m_more->setVisible(m_whole && hidden > 0);
    if (focused >= 0 && !m_rows.isEmpty())
        m_rows.at(std::min(focused, m_rows.size() - 1))->setFocus(Qt::OtherFocusReason);
}

void DueCard::addRow(const DueItem &item)
{
    auto *row = new HomeRow(this);
    row->setDay(item.on);
    row->setTexts(HomeWords::title(item), HomeWords::detail(item));
    row->setTag(HomeWords::when(item), HomeWords::statusOf(item));
    row->setRuled(!m_rows.isEmpty());
    connect(row, &QAbstractButton::clicked, this, [this, item] { Q_EMIT recordRequested(item.type, item.id, {}); });
    if (item.kind == DueItem::Kind::Commitment && !m_readOnly) {
        auto *done = new QToolButton(row);
        done->setIcon(Icons::get(QStringLiteral("dialog-ok-apply")));
        done->setToolTip(tr("Mark as done"));
        done->setAccessibleName(tr("Mark “%1” as done").arg(HomeWords::named(item.title)));
        done->setAutoRaise(true);
        done->setFocusPolicy(Qt::StrongFocus);
        row->setAct(done);
        connect(done, &QToolButton::clicked, this, [this, item] { tick(item); });
    }
    body()->insertWidget(static_cast<int>(m_rows.size()), row);
    row->show();
    m_rows += row;
}

void DueCard::tick(const DueItem &item)
{
    m_edits.run(
        Labels::field(u"commitment", u"done_on"),
        [id = item.id](Workspace &workspace) {
            return Records(workspace).set(QStringLiteral("commitment"), id,
                                          {{QStringLiteral("done_on"), Assignment::Kind::Set,
                                            Home::today(workspace).toString(Qt::ISODate)}});
        },
        this, [this, item](const Result<EditReceipt> &made) {
            if (made)
                Q_EMIT noticed(tr("“%1” is done.").arg(HomeWords::named(item.title)));
            else
                Q_EMIT m_edits.failed(made.error());
        });
}

} // namespace etabli
