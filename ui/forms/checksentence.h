#pragma once

#include "core/domain/field.h"

#include <QCoreApplication>
#include <QString>

namespace etabli {

/// What is wrong with an identifier, address or year as typed, and how to mend it, in one sentence. Any thread once
/// the language is installed.
class CheckSentence
{
    Q_DECLARE_TR_FUNCTIONS(CheckSentence)

public:
    /// Empty when the check has nothing of its own to say.
    [[nodiscard]] static QString of(Check check, const QString &typed);

private:
    [[nodiscard]] static QString ofDigits(const QString &name, const QString &typed, int wanted);
    [[nodiscard]] static QString ofEmail(const QString &typed);
};

} // namespace etabli
