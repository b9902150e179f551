#pragma once

#include "ui/drawing/figure.h"

namespace etabli {

/// Columns by year; see YearsFigure.
struct YearsData
{
    struct Year
    {
        QString label;
        qint64 value = 0;
        QString text;
        QString said;
        QString key;
        bool partial = false; ///< the year is not over
    };
    QList<Year> years;
    QString foot;
};

/// One column a year, its number above, the year below; a year that is not over is hatched.
class YearsFigure final : public Figure
{
public:
    explicit YearsFigure(YearsData data = {}) : m_data(std::move(data)) {}

    void setData(YearsData data) { m_data = std::move(data); }
    [[nodiscard]] const YearsData &data() const { return m_data; }
    [[nodiscard]] int narrowest() const override;
    [[nodiscard]] int heightAt(int width) const override;
    void paint(QPainter &painter, int focused) const override;
    [[nodiscard]] QRect barOf(int year) const;

protected:
    void place() override;

private:
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int footHeight() const;

    YearsData m_data;
};

} // namespace etabli
