#pragma once

#include "core/base/result.h"
#include "core/services/workspace.h"

#include <QDate>
#include <QList>
#include <QString>

#include <utility>

namespace etabli {

/// What has to be done on a day.
struct DueItem
{
    enum class Kind { Commitment, Meeting, Signing, ContractEnd };
    Kind kind = Kind::Commitment;
    QString type; ///< of the record
    QString id;
    QString title;
    QString project; ///< title of the alliance it belongs to, or empty
    QString place;   ///< of a meeting or a signing, or empty
    QDate on;
    int days = 0; ///< from today: below zero when it is late
};

/// What is late, and what comes within some days.
struct DueList
{
    QList<DueItem> late;   ///< the latest first
    QList<DueItem> coming; ///< by date; meetings and signings of today included
    qint64 lateCount = 0;  ///< counted up to 1 000
    bool moreComing = false;
};

/// A record as the home page names it.
struct HomeRecord
{
    QString type;
    QString id;
    QString title;
    QString context;     ///< name of its territory, alliance, organisation or place, whichever tells it best
    QString code;        ///< stage of an alliance, profile of an organisation, status of a charter, or empty
    qint64 modified = 0; ///< ms UTC
    bool added = false;  ///< nothing was changed since it was made
};

/// A record begun and left without what makes it useful.
struct OpenRecord
{
    enum class Missing { Stage, Territory, Parties, Signature };
    QString type;
    QString id;
    QString title;
    Missing missing = Missing::Stage;
};

/// The practice shown this week.
struct WeeklyPractice
{
    QString id; ///< empty: there is no practice yet
    QString title;
    QString place;
    qint64 year = 0;
    QString words; ///< what it teaches: keys to success, else results, else summary
    QList<int> odds;
};

/// What the home page shows of a space, each answer from a bounded stretch of an index, whatever the space holds.
/// Any space, its thread. Faults of the connection.
class Home
{
public:
    explicit Home(Workspace &workspace) : m_workspace(workspace) {}

    /// The day of the space's clock, in local time.
    [[nodiscard]] static QDate today(Workspace &workspace);

    /// Commitments late or due by `today + days`, meetings, signings and ends of contracts from today on;
    /// `most` of the late ones and `most` of those to come. A charter whose signing day passed in the last
    /// ninety days without a signature is late.
    [[nodiscard]] Result<DueList> due(const QDate &today, int days, int most);
    /// The records this workbench wrote last, newest first: those that have a page of their own.
    [[nodiscard]] Result<QList<HomeRecord>> lastEdited(int most);
    /// Records named by their type and identifier, in that order: those that live and have a page of their own.
    [[nodiscard]] Result<QList<HomeRecord>> named(const QList<std::pair<QString, QString>> &records);
    /// Alliances without stage or territory, partnerships without parties, charters still drafts, among the most
    /// recently changed of each type; `most` of each.
    [[nodiscard]] Result<QList<OpenRecord>> leftOpen(int most);
    /// Notes that belong to no alliance and were not put away, counted up to `most`.
    [[nodiscard]] Result<qint64> unfiledCount(qint64 most);
    /// One practice, the same the whole week and another the next, among those that may be published, or among
    /// all of them when none may.
    [[nodiscard]] Result<WeeklyPractice> practiceOfWeek(const QDate &today);

    /// The title of a record named by its identifier, following joins; empty when there is none.
    [[nodiscard]] Result<QString> titleOf(const QString &type, const QString &id);

private:
    [[nodiscard]] Result<QList<DueItem>> dated(QStringView statement, DueItem::Kind kind, const QString &type,
                                               const QDate &today, const QDate &from, const QDate &to, int most);
    [[nodiscard]] Result<void> open(QStringView statement, const QString &type, const QString &setField,
                                    OpenRecord::Missing otherwise, int most, QList<OpenRecord> &list);
    [[nodiscard]] Result<HomeRecord> describe(qint64 key, const QString &type);
    [[nodiscard]] Result<QString> contextOf(const RecordView &record);

    Workspace &m_workspace;
};

} // namespace etabli
