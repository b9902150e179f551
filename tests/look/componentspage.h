#pragma once

#include <QWidget>

namespace etabli {

/// Every sign and state on one page, after mock-up 00.
class ComponentsPage : public QWidget
{
    Q_OBJECT
public:
    explicit ComponentsPage(const QString &name, QWidget *parent = nullptr);
};

} // namespace etabli
