#include "core/dashboard/figures.h"

#include <algorithm>

namespace etabli {

namespace {

std::optional<double> part(qint64 of, qint64 whole, double times = 1.0)
{
    if (whole <= 0)
        return std::nullopt;
    return static_cast<double>(of) * times / static_cast<double>(whole);
}

std::optional<double> median(const std::vector<Ratios> &all, std::optional<double> Ratios::*ratio)
{
    std::vector<double> values;
    for (const Ratios &one : all) {
        if (const auto &value = one.*ratio)
            values.push_back(*value);
    }
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2.0;
}

} // namespace

Ratios Ratios::of(const Figures &figures, std::optional<qint64> population)
{
    Ratios ratios;
    ratios.projectsPer10000 = part(figures.projects, population.value_or(0), 10000.0);
    ratios.partnershipsPerProject = part(figures.partnerships, figures.projects);
    ratios.organisationsPerProject = part(figures.organisations, figures.projects);
    ratios.withCompany = part(figures.withCompany, figures.projects);
    ratios.budgetKnown = part(figures.projects - figures.withoutBudget, figures.projects);
    return ratios;
}

Ratios Ratios::medians(const std::vector<Ratios> &all)
{
    Ratios ratios;
    for (const auto ratio : {&Ratios::projectsPer10000, &Ratios::partnershipsPerProject,
                             &Ratios::organisationsPerProject, &Ratios::withCompany, &Ratios::budgetKnown})
        ratios.*ratio = median(all, ratio);
    return ratios;
}

} // namespace etabli
