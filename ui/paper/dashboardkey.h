#pragma once

#include <QString>
#include <QStringList>

namespace etabli {

/// What opens behind a part of a dashboard: a territory, or the alliances that a part counts. Kept as a text in the
/// cells of figures. A plain value.
struct DashboardKey
{
    enum class Opens { Nothing, Territory, Projects };
    Opens opens = Opens::Nothing;
    QString place = {};
    QString field = {}; ///< of projects, beside their territory: "main_odd"; empty: all of them
    QString value = {}; ///< may be empty: not filled in

    [[nodiscard]] static QString territory(const QString &place) { return QStringLiteral("t\n") + place; }
    [[nodiscard]] static QString projects(const QString &place, const QString &field = {}, const QString &value = {})
    {
        return QStringLiteral("p\n") + place + u'\n' + field + u'\n' + value;
    }
    [[nodiscard]] static DashboardKey fromText(const QString &text)
    {
        const QStringList parts = text.split(u'\n');
        if (parts.first() == u"t" && parts.size() == 2)
            return {Opens::Territory, parts.at(1)};
        if (parts.first() == u"p" && parts.size() == 4)
            return {Opens::Projects, parts.at(1), parts.at(2), parts.at(3)};
        return {};
    }
};

} // namespace etabli
