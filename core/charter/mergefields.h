#pragma once

#include "core/charter/charterinput.h"
#include "core/charter/template.h"

#include <QHash>
#include <QStringList>
#include <QStringView>

namespace etabli {

/// The values of one level of merge fields: name → text ready for print; blank when unknown.
using FieldScope = QHash<QString, QString>;

/// The merge fields a template may use, filled from an input. A plain value; any thread.
struct MergeFields
{
    FieldScope fields;
    /// Rows of each collection ("parties", "commitments", "contributions", "principles").
    QHash<QString, QList<FieldScope>> collections;

    /// Fills every field and collection.
    [[nodiscard]] static MergeFields from(const Template &charterTemplate, const CharterInput &input);

    /// Names of the fields that exist outside rows.
    [[nodiscard]] static QStringList fieldNames();
    /// Names of the collections.
    [[nodiscard]] static QStringList collectionNames();
    /// Names of the fields inside the rows of a collection.
    [[nodiscard]] static QStringList rowFieldNames(const QString &collection);
};

/// Names of the merge fields written in `text`.
[[nodiscard]] QStringList fieldsIn(QStringView text);

} // namespace etabli
