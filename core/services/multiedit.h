#pragma once

#include "core/services/records.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace etabli {

/// What an edit of several records would do to one of them.
struct MultiEditLine
{
    QString id;
    QString title;
    QStringList before; ///< values of the field as they are kept; none when it is not filled in
    QStringList after;
};

/// What an edit of several records would do, told before it is done.
struct MultiEditPreview
{
    QList<MultiEditLine> lines; ///< of the records that would change, the first ones
    int changing = 0;
    int same = 0;     ///< have it already
    QStringList gone; ///< titles of the records deleted meanwhile: these are left alone
    QStringList ids;  ///< the living records, to be given to apply()
};

/// One change made to several records of a type at once: previewed, then all or nothing, with one receipt that
/// takes it back whole. Values are checked as if typed. The workspace's thread.
class MultiEdit
{
public:
    /// Records edited at once, at most.
    static constexpr int mostRecords = 1000;

    explicit MultiEdit(Workspace &workspace) : m_workspace(workspace) {}

    /// What `assignments`, all to `field`, would do; `most` lines of it. UnknownRecord, and what the values fail by.
    [[nodiscard]] Result<MultiEditPreview> preview(const QString &type, const QStringList &ids, const QString &field,
                                                   const QList<Assignment> &assignments, int most = 200);
    /// A choice that a date goes with is dated as in Records::edit(). RecordGone when one of them was deleted
    /// meanwhile: nothing is then written. TooLarge beyond mostRecords.
    [[nodiscard]] Result<EditReceipt> apply(const QString &type, const QStringList &ids,
                                            const QList<Assignment> &assignments);
    /// Deletes several records; those already deleted are left alone.
    [[nodiscard]] Result<EditReceipt> remove(const QString &type, const QStringList &ids);
    [[nodiscard]] Result<EditReceipt> bringBack(const QString &type, const QStringList &ids);

private:
    [[nodiscard]] static Result<QList<Id>> idsOf(const QString &type, const QStringList &ids);

    Workspace &m_workspace;
};

} // namespace etabli
