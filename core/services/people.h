#pragma once

#include "core/base/result.h"
#include "core/services/workspace.h"

#include <QDate>
#include <QList>
#include <QString>

namespace etabli {

/// Why a contact is to be looked at again.
enum class ReviewReason {
    Silent,     ///< no contact for three years: keep, get in touch, or erase
    Uninformed, ///< never told that their details are kept
};

/// A contact to be looked at again.
struct ContactToReview
{
    QString id;
    QString name;
    ReviewReason reason = ReviewReason::Silent;
    QDate since; ///< last contact, or the day they were written down when there was none
};

/// Contacts without a sign for three years (counted from the day they were written down when no contact was ever
/// noted), longest silence first, then those never informed, oldest first; each once. At most `most` are given: ask
/// for one more than is shown to tell that there are others. Reads no more than the contacts it gives and a few.
[[nodiscard]] Result<QList<ContactToReview>> contactsToReview(Workspace &workspace, int most);

/// Years without a contact after which keeping someone's details is to be thought over.
inline constexpr int yearsBeforeReview = 3;

} // namespace etabli
