#pragma once

#include "core/services/duplicates.h"

#include <QCoreApplication>

namespace etabli {

/// The sentences of possible duplicates. Any thread once the language is installed.
class LikenessWords
{
    Q_DECLARE_TR_FUNCTIONS(LikenessWords)

public:
    /// "Same SIREN", for a list.
    [[nodiscard]] static QString reason(const QString &type, Likeness why);
    /// "An organisation already has this name in Redon (Ille-et-Vilaine): Les Amis du Vélo". `place` may be empty.
    [[nodiscard]] static QString notice(const QString &type, Likeness why, const QString &title, const QString &place);
    /// "3 partnerships (parties)": links that a join leads to the survivor.
    [[nodiscard]] static QString links(const QList<FollowingLinks> &links);
};

} // namespace etabli
