#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace etabli::cli {

/// What a command accepts: options that take a value, and flags.
struct Accepted
{
    QStringList valued = {};
    QStringList flags = {};
    int least = 0;  ///< positional words at least
    int most = 0;   ///< and at most; -1 for any number
};

/// The words of a command line once sorted. A plain value.
class Arguments
{
public:
    /// Sorts the words that follow the command. `--name value`, `--name=value` and `-o value` are options; after
    /// `--` every word is positional. BadUsage names the word at fault.
    [[nodiscard]] static Result<Arguments> parse(const QStringList &words, const Accepted &accepted);

    [[nodiscard]] const QStringList &positional() const { return m_positional; }
    [[nodiscard]] QString at(qsizetype index) const { return m_positional.value(index); }
    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    /// The last value given, empty when there is none.
    [[nodiscard]] QString value(const QString &option) const;
    [[nodiscard]] QStringList values(const QString &option) const { return m_options.value(option); }
    /// A whole number above zero; `fallback` when the option is absent. BadUsage otherwise.
    [[nodiscard]] Result<int> count(const QString &option, int fallback) const;

private:
    QStringList m_positional;
    QHash<QString, QStringList> m_options;
};

} // namespace etabli::cli
