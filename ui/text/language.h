#pragma once

#include <QString>

class QCoreApplication;

namespace etabli {

/// Installs the words of a language for the whole program: "fr" (the usual one), or "en", which is that of the
/// sources. `asked` may be empty: then LANGUAGE, LC_ALL, LC_MESSAGES and LANG tell, and anything but English
/// gives French. False when the embedded translation cannot be read. GUI thread, once, at the start.
bool installLanguage(QCoreApplication &application, const QString &asked = {});

/// "fr" or "en", as `installLanguage` would choose.
[[nodiscard]] QString chosenLanguage(const QString &asked = {});

} // namespace etabli
