#pragma once

#include "ui/pages/records/pagespec.h"

namespace etabli {

/// The pages of records that are nothing more than their description. GUI thread.
namespace Specs {

[[nodiscard]] PageSpec partnerships();
[[nodiscard]] PageSpec organisations();
[[nodiscard]] PageSpec contacts();
[[nodiscard]] PageSpec meetings();
[[nodiscard]] PageSpec commitments();
[[nodiscard]] PageSpec practices();
[[nodiscard]] PageSpec crtes();
[[nodiscard]] PageSpec notes();

} // namespace Specs

/// The tabs of related records that several pages share; `field` is the one by which those records point to the
/// record of the page. GUI thread.
namespace Tabs {

[[nodiscard]] TabSpec projects(const QString &field);
[[nodiscard]] TabSpec partnerships(const QString &field);
[[nodiscard]] TabSpec contacts(const QString &field);
[[nodiscard]] TabSpec commitments(const QString &field);
[[nodiscard]] TabSpec contributions(const QString &field);
[[nodiscard]] TabSpec meetings(const QString &field);
[[nodiscard]] TabSpec notes(const QString &field);
[[nodiscard]] TabSpec orientations(const QString &field);

} // namespace Tabs

} // namespace etabli
