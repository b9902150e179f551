#pragma once

#include "ui/charts/chartface.h"
#include "ui/drawing/figure.h"

#include <memory>

namespace etabli {

/// A figure of ui/drawing on screen: arrows, Home and End move the current part, Enter or a click opens what is
/// behind it, the mouse shows it. Follows scheme and text size. GUI thread.
class FigureView : public ChartFace
{
    Q_OBJECT
public:
    explicit FigureView(std::unique_ptr<Figure> figure, QWidget *parent = nullptr);
    ~FigureView() override;

    /// The figure; after a change of its data call changed().
    [[nodiscard]] Figure *figure() const { return m_figure.get(); }
    /// Lays out anew; the current part stays by its key where it still is.
    void changed();

    [[nodiscard]] int current() const override { return m_current; }
    void setCurrent(int part) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QString nameAt(int part) const override;
    [[nodiscard]] QString valueAt(int part) const override;
    [[nodiscard]] QString keyAt(int part) const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void layOut();
    void open(int part);

    std::unique_ptr<Figure> m_figure;
    int m_current = -1;
    int m_pressed = -1;
};

} // namespace etabli
