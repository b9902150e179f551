#pragma once

#include "ui/widgets/signs.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace etabli {

/// Tabs that never overflow: those without room stand in the menu of a last one, « More ». The chosen tab is
/// always on screen. GUI thread.
class TabStrip : public QWidget
{
    Q_OBJECT
public:
    explicit TabStrip(QWidget *parent = nullptr);

    [[nodiscard]] CountTabBar *bar() const { return m_bar; }
    [[nodiscard]] QToolButton *moreButton() const { return m_more; }
    /// Places the tabs again: to be called when a tab or a count was added.
    void fit();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fillMenu();

    CountTabBar *m_bar;
    QToolButton *m_more;
    QMenu *m_menu;
    bool m_fitting = false;
};

} // namespace etabli
