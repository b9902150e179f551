#pragma once

#include "core/base/result.h"
#include "core/changes/erasure.h"
#include "core/store/space.h"

#include <QList>
#include <QString>

namespace etabli {

/// A record where a person is, or may be, named.
struct Mention
{
    QString type;
    Id id;
    QString title; ///< the beginning of it, when it is a long text
    QString field; ///< the one that names them by identifier; empty when their name was found in words
};

/// Living records that name one of `persons` by identifier (a meeting's participants, a charter's signatories…).
[[nodiscard]] Result<QList<Mention>> recordsNaming(Space &space, const QList<Erasure> &persons);

/// Living records, newest first and two hundred at most, whose words hold every word of a person's name: possible
/// mentions, homonyms included, those of `recordsNaming` and the persons' own records left out.
[[nodiscard]] Result<QList<Mention>> textsNaming(Space &space, const QList<Erasure> &persons);

} // namespace etabli
