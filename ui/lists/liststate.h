#pragma once

#include "ui/lists/listspec.h"

#include <QJsonObject>

namespace etabli {

/// What a person sees of a list: words, facets, order, columns. What a view keeps under its name. A plain value.
struct ListState
{
    QString words;
    ListFacets facets;
    QString sort;
    bool descending = true;
    QStringList columns; ///< fields shown, in their order, the title first

    friend bool operator==(const ListState &, const ListState &) = default;

    [[nodiscard]] QJsonObject toJson() const;
    /// What the text of a setting says; what it does not say, or what the type no longer has, is as in `usual`.
    [[nodiscard]] static ListState fromJson(const QJsonObject &json, const ListSpec &spec);

    /// What the program shows of everything.
    [[nodiscard]] static ListState everything(const ListSpec &spec);
    [[nodiscard]] static ListState of(const ViewSpec &view, const ListSpec &spec);
};

} // namespace etabli
