#pragma once

#include <QHeaderView>

namespace etabli {

/// The head of RecordList: names over a 1 px outline; the sorted column semi-bold with its arrow, reached and
/// sorted from the keyboard by RecordList. GUI thread.
class RecordHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit RecordHeader(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
};

} // namespace etabli
