#include "ui/pages/words/termpane.h"

#include "ui/forms/conflictstrip.h"
#include "ui/text/labels.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace etabli {

namespace {

const QStringList &settledFields()
{
    static const QStringList names{QStringLiteral("label"), QStringLiteral("retired"), QStringLiteral("rank"),
                                   QStringLiteral("colour"), QStringLiteral("parent"), QString(goneField)};
    return names;
}

QPushButton *button(const QString &text, const QString &icon, const QString &tip, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    if (!icon.isEmpty())
        Icons::setLeading(made, icon);
    made->setToolTip(tip);
    Theme::setCompact(made);
    return made;
}

} // namespace

TermPane::TermPane(Edits &edits, QWidget *parent)
    : QWidget(parent)
    , m_record(edits, QStringLiteral("term"))
    , m_name(new QLabel(this))
    , m_rename(button(tr("Rename"), QStringLiteral("document-edit"), tr("Rename this word (F2)"), this))
    , m_retire(button(tr("Retire"), QString(), tr("Offer this word no longer (Del)"), this))
    , m_shipped(button(tr("Give the shipped label back"), QString(), {}, this))
    , m_historyButton(button(tr("History"), QStringLiteral("view-history"), tr("Who renamed it, and when (Ctrl+H)"), this))
    , m_up(button({}, QStringLiteral("go-up"), tr("Move up (Alt+Up)"), this))
    , m_down(button({}, QStringLiteral("go-down"), tr("Move down (Alt+Down)"), this))
{
    m_up->setAccessibleName(tr("Move up"));
    m_down->setAccessibleName(tr("Move down"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    Theme::setTextRole(m_name, TextRole::BodyStrong);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(16), Theme::px(8), Theme::px(16), Theme::px(8));
    column->setSpacing(Theme::px(8));
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::px(8));
    head->addWidget(m_name, 1);
    head->addWidget(m_shipped);
    column->addLayout(head);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(Theme::px(8));
    for (QPushButton *act : {m_rename, m_retire, m_historyButton, m_up, m_down})
        acts->addWidget(act);
    acts->addStretch(1);
    column->addLayout(acts);
    for (const QString &field : settledFields()) {
        auto *strip = new ConflictStrip(this);
        connect(strip, &ConflictStrip::taken, this,
                [this, field](const QString &operation) { m_record.take(field, operation); });
        m_strips += strip;
        column->addWidget(strip);
    }
    connect(m_rename, &QPushButton::clicked, this, &TermPane::renameAsked);
    connect(m_retire, &QPushButton::clicked, this, [this] { Q_EMIT retireAsked(!m_retired); });
    connect(m_shipped, &QPushButton::clicked, this, &TermPane::shippedAsked);
    connect(m_historyButton, &QPushButton::clicked, this, &TermPane::openHistory);
    connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT moveAsked(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT moveAsked(1); });
    connect(&m_record, &FormRecord::loaded, this, &TermPane::showConflicts);
    connect(&m_record, &FormRecord::replaced, this, &TermPane::showConflicts);
    setTerm({}, nullptr, false);
}

void TermPane::setTerm(const QString &list, const Term *term, bool spoken)
{
    setEnabled(term != nullptr);
    const bool own = term && term->source == Source::Own;
    m_retired = term && term->retired;
    m_name->setText(term ? QFontMetrics(m_name->font()).elidedText(term->label, Qt::ElideRight, Theme::px(560))
                         : tr("Choose a word"));
    m_name->setToolTip(term ? term->label : QString());
    m_retire->setText(m_retired ? tr("Put back") : tr("Retire"));
    m_retire->setToolTip(m_retired ? tr("Offer this word again (Del)") : tr("Offer this word no longer (Del)"));
    m_up->setVisible(own);
    m_down->setVisible(own);
    m_shipped->setVisible(term && term->isRenamed());
    m_historyButton->setEnabled(spoken);
    if (!term || !spoken)
        m_record.beginNew();
    else
        m_record.open(termId(list, term->code).toString());
}

void TermPane::setReadOnly()
{
    for (QPushButton *writing : {m_rename, m_retire, m_shipped, m_up, m_down})
        writing->setEnabled(false);
}

void TermPane::showConflicts()
{
    const auto &conflicts = m_record.sheet().conflicts;
    for (qsizetype i = 0; i < m_strips.size(); ++i) {
        const QString &name = settledFields()[i];
        const auto found = conflicts.constFind(name);
        if (found == conflicts.constEnd())
            m_strips[i]->hide();
        else
            m_strips[i]->setConflict(*found, m_record.type().field(name), m_record.sheet());
    }
}

void TermPane::openHistory()
{
    if (m_record.isNew())
        return;
    const QString label = QStringLiteral("label");
    m_record.history(label, this, [this, label](const QList<HistoryRow> &rows) {
        if (!m_history) {
            m_history = new HistoryPopover(m_historyButton, Labels::field(u"term", label));
            m_history->setPreferredWidth(Theme::px(480));
            connect(m_history, &HistoryPopover::restoreRequested, this, [this, label](const QString &key) {
                m_history->dismiss();
                m_record.restore(label, key);
            });
        }
        m_history->setRows(rows);
        m_history->openAtField();
    });
}

} // namespace etabli
