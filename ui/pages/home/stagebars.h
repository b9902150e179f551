#pragma once

#include <QWidget>

#include <array>

namespace etabli {

/// Alliances by stage: a word, a bar in the colour of the stage, the number as text. GUI thread.
class StageBars : public QWidget
{
    Q_OBJECT
public:
    explicit StageBars(QWidget *parent = nullptr);

    void setCounts(const std::array<qint64, 6> &counts);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::array<qint64, 6> m_counts{};
};

} // namespace etabli
