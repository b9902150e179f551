#include "ui/pages/home/exchangecard.h"

#include "ui/pages/home/flowrow.h"
#include "ui/pages/home/homewords.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace etabli {

ExchangeCard::ExchangeCard(QWidget *parent)
    : Card(tr("Exchanges"), QStringLiteral("folder-sync"), parent)
    , m_words(new QLabel(this))
    , m_backup(new QLabel(this))
    , m_toSend(new QLabel(this))
    , m_conflicts(new QLabel(this))
    , m_noConflict(new QLabel(tr("Conflicts to settle"), this))
    , m_settle(new QPushButton(tr("Conflicts to settle"), this))
    , m_prepare(new QPushButton(tr("Prepare an archive"), this))
    , m_receive(new QPushButton(tr("Receive"), this))
{
    setProperty("zone", true);
    for (QLabel *label : {m_words, m_backup}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        body()->addWidget(label);
    }
    const auto line = [this](QWidget *left, QLabel *figure, QWidget *other = nullptr) {
        auto *row = new QHBoxLayout;
        row->addWidget(left);
        if (other)
            row->addWidget(other);
        row->addStretch(1);
        Theme::setTextRole(figure, TextRole::BodyStrong);
        row->addWidget(figure);
        body()->addLayout(row);
    };
    line(new QLabel(tr("Changes to pass on"), this), m_toSend);
    Theme::setButtonKind(m_settle, ButtonKind::Link);
    Theme::setCompact(m_settle);
    // In line with the words of the other figures.
    m_settle->setStyleSheet(QStringLiteral("QPushButton { padding-left: 0px; margin-left: -1px; }"));
    line(m_settle, m_conflicts, m_noConflict);
    m_settle->hide();
    m_settle->setEnabled(false);
    auto *acts = new QWidget(this);
    auto *row = new FlowRow(acts);
    row->setContentsMargins(0, Theme::px(4), 0, 0);
    Icons::setLeading(m_prepare, QStringLiteral("document-send"));
    Icons::setLeading(m_receive, QStringLiteral("archive-extract"));
    for (QPushButton *button : {m_prepare, m_receive}) {
        Theme::setCompact(button);
        row->addWidget(button);
    }
    body()->addWidget(acts);
    connect(m_prepare, &QPushButton::clicked, this, &ExchangeCard::prepareRequested);
    connect(m_receive, &QPushButton::clicked, this, &ExchangeCard::receiveRequested);
    connect(m_settle, &QPushButton::clicked, this, &ExchangeCard::conflictsRequested);
}

QString ExchangeCard::words() const
{
    return m_words->text();
}

QString ExchangeCard::backupWords() const
{
    return m_backup->text();
}

void ExchangeCard::setState(const ExchangeState &state, const BackupState &backup, const QDate &today)
{
    m_words->setText(HomeWords::health(state, today));
    m_toSend->setText(QLocale().toString(state.toSend));
    m_conflicts->setText(QLocale().toString(state.conflicts));
    m_settle->setEnabled(state.conflicts > 0);
    m_settle->setVisible(state.conflicts > 0);
    m_noConflict->setVisible(state.conflicts == 0);
    Theme::setTone(m_conflicts, state.conflicts > 0 ? Token::Conflict : Token::Text);
    m_backup->setText(HomeWords::backup(backup, today));
    Theme::setTone(m_backup, HomeWords::toneOf(backup, today));
}

} // namespace etabli
