#pragma once

#include <QLayout>

namespace etabli {

/// Widgets side by side, on as many lines as the width asks for. GUI thread.
class FlowRow : public QLayout
{
    Q_OBJECT
public:
    explicit FlowRow(QWidget *parent);
    ~FlowRow() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items;
};

} // namespace etabli
