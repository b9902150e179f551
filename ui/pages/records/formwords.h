#pragma once

#include <QCoreApplication>
#include <QString>

namespace etabli {

/// Sentences that several forms and lists of records share. GUI thread.
class FormWords
{
    Q_DECLARE_TR_FUNCTIONS(FormWords)

public:
    /// Under every field where people write freely about people.
    [[nodiscard]] static QString nothingPrivate();
    /// What to do where a list is empty and a title is enough.
    [[nodiscard]] static QString titleIsEnough();
    /// "1,250": a number as it is read.
    [[nodiscard]] static QString number(qint64 number);
};

} // namespace etabli
