#include "ui/widgets/historypopover.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/signs.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace etabli {
namespace {

constexpr int longestShown = 60;

QLabel *valueLabel(const QString &value, bool strong, QWidget *parent)
{
    const QString flat = value.simplified();
    auto *label = new QLabel(flat.size() > longestShown ? flat.left(longestShown - 1) + QChar(0x2026) : value, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(flat.size() > 18);
    Theme::setTextRole(label, strong ? TextRole::DenseStrong : TextRole::Dense);
    if (!strong)
        Theme::setTone(label, Token::SecondText);
    if (flat.size() > longestShown)
        label->setToolTip(flat.left(2000));
    return label;
}

} // namespace

HistoryPopover::HistoryPopover(QWidget *anchor, const QString &fieldName)
    : Popover(anchor)
{
    const QString title = tr("History of the field “%1”").arg(fieldName);
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::px(12), Theme::px(4), Theme::px(6), Theme::px(4));
    auto *name = new QLabel(title, this);
    Theme::setTextRole(name, TextRole::DenseStrong);
    head->addWidget(name, 1);
    auto *close = new QToolButton(this);
    close->setIcon(Icons::get(QStringLiteral("window-close")));
    close->setAccessibleName(tr("Close the history"));
    close->setToolTip(tr("Close (Esc)"));
    Theme::setCompact(close);
    connect(close, &QToolButton::clicked, this, &Popover::dismiss);
    m_close = close;
    head->addWidget(close);
    column->addLayout(head);
    column->addWidget(new Rule(Qt::Horizontal, this));

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_content = new QWidget(scroll);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::px(16));
    m_grid->setVerticalSpacing(0);
    scroll->setWidget(m_content);
    column->addWidget(scroll, 1);

    auto *note = new QLabel(tr("Restoring adds a new line, nothing is erased."), this);
    Theme::setTextRole(note, TextRole::Dense);
    Theme::setTone(note, Token::SecondText);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::px(12), Theme::px(6), Theme::px(12), Theme::px(6));
    foot->addWidget(note);
    column->addLayout(foot);
    setPreferredWidth(Theme::px(606));
}

void HistoryPopover::setRows(const QList<HistoryRow> &rows)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_firstAction = nullptr;
    int line = 0;
    const int high = Theme::height(34, TextRole::Dense);
    for (const HistoryRow &row : rows) {
        auto *change = new QWidget(m_content);
        auto *across = new QHBoxLayout(change);
        across->setContentsMargins(Theme::px(12), 0, 0, 0);
        across->setSpacing(Theme::px(6));
        across->addWidget(valueLabel(row.before.isEmpty() ? tr("empty", "a field without value") : row.before, false, change));
        auto *arrow = new QLabel(QString(QChar(0x2192)), change);
        across->addWidget(arrow);
        across->addWidget(valueLabel(row.after.isEmpty() ? tr("empty", "a field without value") : row.after, true, change));
        if (std::max(row.before.size(), row.after.size()) <= 18)
            across->addStretch(1);
        m_grid->addWidget(change, line, 0);

        auto *author = new QLabel(row.author, m_content);
        author->setTextFormat(Qt::PlainText);
        author->setWordWrap(true);
        Theme::setTextRole(author, TextRole::Dense);
        m_grid->addWidget(author, line, 1);
        auto *when = new QLabel(row.when, m_content);
        when->setTextFormat(Qt::PlainText);
        when->setWordWrap(true); // the name of a distant workbench may be long
        Theme::setTextRole(when, TextRole::Dense);
        Theme::setTone(when, Token::SecondText);
        m_grid->addWidget(when, line, 2);

        auto *end = new QWidget(m_content);
        auto *place = new QHBoxLayout(end);
        place->setContentsMargins(0, 0, Theme::px(12), 0);
        if (row.current) {
            place->addWidget(new TagLabel(tr("Current value"), Status::Chosen, end));
        } else {
            auto *restore = new QPushButton(tr("Restore"), end);
            Theme::setButtonKind(restore, ButtonKind::Link);
            Theme::setCompact(restore);
            restore->setAccessibleName(tr("Restore %1").arg(row.after.isEmpty() ? tr("empty", "a field without value") : row.after));
            connect(restore, &QPushButton::clicked, this, [this, key = row.key] { Q_EMIT restoreRequested(key); });
            place->addWidget(restore);
            if (!m_firstAction)
                m_firstAction = restore;
        }
        m_grid->addWidget(end, line, 3, Qt::AlignRight | Qt::AlignVCenter);
        m_grid->setRowMinimumHeight(line, high);
        m_grid->addWidget(new Rule(Qt::Horizontal, m_content), line + 1, 0, 1, 4);
        line += 2;
    }
    if (rows.isEmpty()) {
        auto *none = new QLabel(tr("This field has not been changed yet."), m_content);
        Theme::setTextRole(none, TextRole::Dense);
        none->setMargin(Theme::px(8));
        m_grid->addWidget(none, 0, 0, 1, 4);
        m_grid->addWidget(new Rule(Qt::Horizontal, m_content), 1, 0, 1, 4);
    }
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 2);
    m_content->adjustSize();
    if (isVisible())
        place();
}

void HistoryPopover::openAtField()
{
    open(m_firstAction ? m_firstAction : m_close);
}

} // namespace etabli
