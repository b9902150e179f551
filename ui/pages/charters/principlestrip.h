#pragma once

#include "core/charter/template.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace etabli {

/// The principles of action of a charter: which are covered by its articles, and which are not. A click, or Enter,
/// leads to the article. GUI thread.
class PrincipleStrip : public QWidget
{
    Q_OBJECT
public:
    explicit PrincipleStrip(QWidget *parent = nullptr);

    void show(const QList<Principle> &principles, const QStringList &covered);
    [[nodiscard]] QToolButton *button(const QString &code) const;
    [[nodiscard]] QString countText() const;

Q_SIGNALS:
    void chosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintTile(QToolButton *tile, bool covered) const;

    QLabel *m_count;
    QHBoxLayout *m_row;
    QList<QToolButton *> m_tiles;
    QList<Principle> m_principles;
    QStringList m_covered;
};

} // namespace etabli
