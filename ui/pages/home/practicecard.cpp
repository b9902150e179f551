#include "ui/pages/home/practicecard.h"

#include "ui/pages/home/homewords.h"
#include "ui/widgets/signs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace etabli {

namespace {

constexpr qsizetype mostWords = 220;
constexpr qsizetype mostOdds = 6;

QString shortened(const QString &text)
{
    const QString plain = text.simplified();
    if (plain.size() <= mostWords)
        return plain;
    const qsizetype blank = plain.lastIndexOf(u' ', mostWords);
    return plain.left(blank > 0 ? blank : mostWords) + u'…';
}

} // namespace

PracticeCard::PracticeCard(QWidget *parent)
    : Card(tr("Practice of the week"), QStringLiteral("bookmarks"), parent)
    , m_title(new QLabel(this))
    , m_words(new QLabel(this))
    , m_foot(new QWidget(this))
    , m_odds(new QHBoxLayout)
    , m_read(new QPushButton(tr("Read the sheet"), m_foot))
{
    setProperty("zone", true);
    for (QLabel *label : {m_title, m_words}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        body()->addWidget(label);
    }
    Theme::setTextRole(m_title, TextRole::BodyStrong);
    Theme::setTextRole(m_words, TextRole::Dense);
    Theme::setTone(m_words, Token::SecondText);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_odds->setSpacing(Theme::px(4));
    row->addLayout(m_odds);
    row->addStretch(1);
    Theme::setButtonKind(m_read, ButtonKind::Link);
    Theme::setCompact(m_read);
    row->addWidget(m_read);
    body()->addWidget(m_foot);
    connect(m_read, &QPushButton::clicked, this,
            [this] { Q_EMIT recordRequested(QStringLiteral("practice"), m_id, {}); });
    setPractice({});
}

QString PracticeCard::headline() const
{
    return m_title->text();
}

void PracticeCard::setPractice(const WeeklyPractice &practice)
{
    m_id = practice.id;
    const bool any = !practice.id.isEmpty();
    m_title->setText(HomeWords::named(practice.title));
    m_title->setVisible(any);
    QString where = practice.place;
    if (practice.year > 0)
        where = where.isEmpty() ? QString::number(practice.year)
                                : tr("%1, %2", "place, year").arg(where, QString::number(practice.year));
    const QString words = shortened(practice.words);
    m_words->setText(any ? (where.isEmpty() ? words : tr("%1. %2", "place and year, words").arg(where, words))
                         : tr("One practice a week will be read here. Write the first one, or receive a pack of practices."));
    while (QLayoutItem *item = m_odds->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const int odd : practice.odds.mid(0, mostOdds))
        m_odds->addWidget(new MarkLabel({Mark::Odd, QString::number(odd)}, {}, m_foot));
    m_foot->setVisible(any);
}

} // namespace etabli
