#pragma once

#include "ui/widgets/theme.h"

#include <QObject>

namespace etabli {

/// How the person wants the windows: scheme and text size, kept in the settings and applied at once. One for the
/// program. GUI thread.
class Appearance : public QObject
{
    Q_OBJECT
public:
    /// Reads the settings; nothing is applied before apply().
    explicit Appearance(QObject *parent = nullptr);

    [[nodiscard]] SchemeChoice scheme() const { return m_scheme; }
    /// 100 to 200.
    [[nodiscard]] int textPercent() const { return m_percent; }
    void setScheme(SchemeChoice scheme);
    void setTextPercent(int percent);
    /// Gives the look to the application; again whenever the desktop's scheme changes.
    void apply();

    /// How much one step of Ctrl + adds.
    static constexpr int step = 10;

Q_SIGNALS:
    void changed();

private:
    SchemeChoice m_scheme = SchemeChoice::System;
    int m_percent = 100;
};

} // namespace etabli
