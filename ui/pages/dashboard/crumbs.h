#pragma once

#include "core/services/dashboards.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace etabli {

class ChipPicker;

/// Where the dashboard stands: France › Pays de la Loire › Loire-Atlantique. Each one above is a link, the last one
/// is large and opens the choice of any territory. Those without room are left out from the left. GUI thread.
class Crumbs : public QWidget
{
    Q_OBJECT
public:
    explicit Crumbs(QWidget *parent = nullptr);

    void setPlaces(const QList<DashboardPlace> &above, const DashboardPlace &here);
    /// The place one level up, empty at the top.
    [[nodiscard]] QString parentPlace() const;
    /// The links, widest territory first.
    [[nodiscard]] const QList<QToolButton *> &links() const { return m_links; }
    [[nodiscard]] QToolButton *chooseButton() const { return m_choose; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void placeRequested(const QString &place);
    void chooseRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QHBoxLayout *m_row;
    QList<QToolButton *> m_links;
    QList<QLabel *> m_signs;
    QToolButton *m_choose;
    QList<DashboardPlace> m_above;
    QString m_name;
};

} // namespace etabli
