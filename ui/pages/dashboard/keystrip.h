#pragma once

#include "ui/paper/dashboardsheet.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace etabli {

/// The key figures side by side in one card, on several lines where there is no room. GUI thread.
class KeyStrip : public QFrame
{
    Q_OBJECT
public:
    explicit KeyStrip(QWidget *parent = nullptr);

    void setFigures(const QList<KeyFigure> &figures);
    [[nodiscard]] const QList<KeyFigure> &figures() const { return m_figures; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Block
    {
        QWidget *box;
        QLabel *number;
        QLabel *unit;
        QLabel *second;
        QLabel *third;
    };
    void fold();

    QList<KeyFigure> m_figures;
    QList<Block> m_blocks;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace etabli
