#include "ui/pages/charters/principlestrip.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace etabli {

PrincipleStrip::PrincipleStrip(QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
    , m_row(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(12), Theme::px(6), Theme::px(12), Theme::px(8));
    column->setSpacing(Theme::px(6));
    auto *head = new QHBoxLayout;
    auto *title = new QLabel(tr("Principles covered"), this);
    Theme::setTextRole(title, TextRole::DenseStrong);
    Theme::setTextRole(m_count, TextRole::Dense);
    Theme::setTone(m_count, Token::SecondText);
    head->addWidget(title, 1);
    head->addWidget(m_count);
    column->addLayout(head);
    m_row->setSpacing(Theme::px(4));
    column->addLayout(m_row);
}

void PrincipleStrip::show(const QList<Principle> &principles, const QStringList &covered)
{
    m_count->setText(tr("%1 of %2", "principles covered").arg(covered.size()).arg(principles.size()));
    bool same = principles.size() == m_principles.size();
    for (qsizetype at = 0; same && at < principles.size(); ++at)
        same = principles.at(at).code == m_principles.at(at).code;
    m_principles = principles;
    m_covered = covered;
    if (!same) {
        qDeleteAll(m_tiles);
        m_tiles.clear();
        for (const Principle &principle : principles) {
            auto *tile = new QToolButton(this);
            tile->setText(principle.code);
            tile->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
            tile->setMinimumWidth(Theme::px(20));
            m_row->addWidget(tile, 1);
            m_tiles += tile;
            connect(tile, &QToolButton::clicked, this, [this, code = principle.code] { Q_EMIT chosen(code); });
        }
    }
    for (qsizetype at = 0; at < m_tiles.size(); ++at)
        paintTile(m_tiles.at(at), covered.contains(principles.at(at).code));
}

void PrincipleStrip::paintTile(QToolButton *tile, bool covered) const
{
    const Principle &principle = m_principles.at(m_tiles.indexOf(tile));
    const QString name = covered ? tr("%1, %2: covered").arg(principle.code, principle.title)
                                 : tr("%1, %2: not covered").arg(principle.code, principle.title);
    tile->setAccessibleName(name);
    tile->setToolTip(name);
    const auto hex = [](Token token) { return Theme::color(token).name(); };
    // Two signs besides the colour: the outline, and the word in the name.
    tile->setStyleSheet(
        QStringLiteral("QToolButton { background: %1; color: %2; border: 1px solid %3; border-radius: %4px; padding: %5px 0; font-weight: 600; font-size: %6px; }"
                       "QToolButton:focus { border: 2px solid %7; padding: %8px 0; }")
            .arg(hex(covered ? Token::SelectionTint : Token::WarningTint), hex(covered ? Token::Accent : Token::Warning),
                 hex(covered ? Token::SelectionTint : Token::Warning))
            .arg(Theme::px(4))
            .arg(Theme::px(4))
            .arg(Theme::px(13))
            .arg(hex(Token::Accent))
            .arg(Theme::px(4) - 1));
}

QToolButton *PrincipleStrip::button(const QString &code) const
{
    for (qsizetype at = 0; at < m_tiles.size(); ++at) {
        if (m_principles.at(at).code == code)
            return m_tiles.at(at);
    }
    return nullptr;
}

QString PrincipleStrip::countText() const
{
    return m_count->text();
}

void PrincipleStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        for (qsizetype at = 0; at < m_tiles.size(); ++at)
            paintTile(m_tiles.at(at), m_covered.contains(m_principles.at(at).code));
    }
}

} // namespace etabli
