#pragma once

#include "core/charter/charterfinding.h"

#include <QCoreApplication>
#include <QString>

namespace etabli {

/// The words of charters, for the window and the command line alike: what checks say, what merge fields and blocks are
/// called. In the language installed. Any thread once the language is installed.
class CharterWords
{
    Q_DECLARE_TR_FUNCTIONS(CharterWords)

public:
    /// What is the matter, in a few words: « Habilitation non établie : Hélène Pastourel ».
    [[nodiscard]] static QString title(const CharterFinding &finding);
    /// What stands under it: an organisation, an article, an amount, what to do; may be empty.
    [[nodiscard]] static QString detail(const CharterFinding &finding);
    /// Both in one line, with a full stop.
    [[nodiscard]] static QString message(const CharterFinding &finding);
    /// The words of the link that leads where it is put right: « Compléter ».
    [[nodiscard]] static QString action(const CharterFinding &finding);
    /// A merge field or a block of articles (« project.title », « commitments », « principle:P6 »); the name itself when
    /// there is none such.
    [[nodiscard]] static QString field(const QString &name);

private:
    [[nodiscard]] static QString blocking(const CharterFinding &finding);
    [[nodiscard]] static QString warning(const CharterFinding &finding);
    [[nodiscard]] static QString passing(const CharterFinding &finding);
};

} // namespace etabli
