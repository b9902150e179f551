#include "ui/pages/charters/checkspane.h"

#include "ui/pages/charters/findingcard.h"
#include "ui/text/charterwords.h"
#include "ui/widgets/signs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace etabli {

namespace {

/// Cards shown of one severity: a charter of a hundred gaps is not mended from a list.
constexpr int mostCards = 40;

} // namespace

ChecksPane::ChecksPane(QWidget *parent)
    : QScrollArea(parent)
    , m_body(new QWidget(this))
    , m_column(new QVBoxLayout(m_body))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Checks"));
    m_column->setContentsMargins(Theme::px(10), Theme::px(8), Theme::px(10), Theme::px(12));
    m_column->setSpacing(Theme::px(8));
    setWidget(m_body);
}

void ChecksPane::head(const QString &text)
{
    auto *label = new QLabel(text, m_body);
    Theme::setTextRole(label, TextRole::Dense);
    Theme::setTone(label, Token::SecondText);
    m_column->addWidget(label);
}

void ChecksPane::passed(const CharterFinding &finding)
{
    auto *line = new QWidget(m_body);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(Theme::px(4), 0, 0, 0);
    row->setSpacing(Theme::px(8));
    row->addWidget(new MarkLabel({Mark::Icon, QStringLiteral("dialog-ok-apply")}, {}, line), 0, Qt::AlignTop);
    auto *label = new QLabel(CharterWords::title(finding), line);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    Theme::setTextRole(label, TextRole::Dense);
    row->addWidget(label, 1);
    m_column->addWidget(line);
}

void ChecksPane::show(const QList<CharterFinding> &findings)
{
    if (m_shown && findings == m_findings)
        return;
    m_shown = true;
    m_findings = findings;
    const int scrolled = verticalScrollBar()->value();
    const bool focused = m_current >= 0 && m_current < m_cards.size() && m_cards.at(m_current)->action()->hasFocus();
    m_cards.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto part = [&](CharterFinding::Severity severity, const QString &name) {
        int count = 0;
        for (const CharterFinding &finding : findings) {
            if (finding.severity != severity || ++count > mostCards)
                continue;
            if (count == 1)
                head(name);
            if (severity == CharterFinding::Severity::Passes) {
                passed(finding);
                continue;
            }
            auto *card = new FindingCard(finding, m_body);
            m_column->addWidget(card);
            m_cards += card;
            connect(card, &FindingCard::triggered, this, [this, card] {
                m_current = int(m_cards.indexOf(card));
                Q_EMIT findingOpened(card->finding());
            });
        }
        if (count > mostCards)
            head(tr("And %n other(s).", nullptr, count - mostCards));
    };
    part(CharterFinding::Severity::Blocks, tr("What blocks the final print"));
    part(CharterFinding::Severity::Warns, tr("To be checked"));
    part(CharterFinding::Severity::Passes, tr("In order"));
    m_column->addStretch(1);
    m_current = std::min(m_current, int(m_cards.size()) - 1);
    if (focused && m_current >= 0)
        m_cards.at(m_current)->action()->setFocus();
    m_body->adjustSize();
    verticalScrollBar()->setValue(scrolled);
}

FindingCard *ChecksPane::cardOf(const CharterFinding &finding) const
{
    for (FindingCard *card : m_cards) {
        if (card->finding() == finding)
            return card;
    }
    return nullptr;
}

bool ChecksPane::goToNext()
{
    if (m_cards.isEmpty())
        return false;
    for (FindingCard *card : std::as_const(m_cards))
        card->setCurrent(false);
    m_current = (m_current + 1) % int(m_cards.size());
    FindingCard *card = m_cards.at(m_current);
    card->setCurrent(true);
    ensureWidgetVisible(card);
    Q_EMIT findingShown(card->finding());
    return true;
}

} // namespace etabli
