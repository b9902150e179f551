#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

namespace etabli {

/// A failure told to a person in one sentence or two: what happened, to what, and what to do about it. In the
/// language installed; never empty, never on several lines. Any thread once the language is installed.
class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)

public:
    [[nodiscard]] static QString of(const Error &error);
    /// There is no space where one was looked for: says how to make one.
    [[nodiscard]] static QString noSpace(const QString &path);

private:
    [[nodiscard]] static QString ofFile(const Error &error);
    [[nodiscard]] static QString ofSpace(const Error &error);
    [[nodiscard]] static QString ofValue(const Error &error);
    [[nodiscard]] static QString ofRecord(const Error &error);
    [[nodiscard]] static QString ofArchive(const Error &error);
    [[nodiscard]] static QString ofRest(const Error &error);
};

} // namespace etabli
