#pragma once

#include "app/desktop/player.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace etabli {

/// A file that the journey leaves beside its pictures.
struct JourneyFile
{
    QString path; ///< from the folder of the page
    QString caption;
};

/// The page that tells a journey in order: one file, its style inside, readable on a telephone and on paper, light or
/// dark as the reader has chosen. Plain text in, HTML out.
class JourneyPage
{
    Q_DECLARE_TR_FUNCTIONS(JourneyPage)

public:
    /// By which a folder is known as made by a journey.
    static const QString mark;

    /// False when it cannot be written.
    [[nodiscard]] static bool write(const QString &path, const QList<Player::Picture> &pictures,
                                    const QList<JourneyFile> &files);
};

} // namespace etabli
