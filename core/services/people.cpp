#include "core/services/people.h"

#include "core/db/sqltext.h"

#include <QDateTime>
#include <QSet>
#include <QTimeZone>

namespace etabli {

namespace {

QDate dayOf(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at).toUTC().date();
}

} // namespace

Result<QList<ContactToReview>> contactsToReview(Workspace &workspace, int most)
{
    Space &space = workspace.space();
    const QDate limit = dayOf(space.clock().now()).addYears(-yearsBeforeReview);
    const qint64 limitStamp = QDateTime(limit, QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
    QList<ContactToReview> list;
    QSet<QString> met;
    for (const QStringView name : {QStringView(u"contacts_silent"), QStringView(u"contacts_never_met"),
                                   QStringView(u"contacts_uninformed")}) {
        ETABLI_ASSIGN(Statement * select, space.connection().cached(sqlText(u"people", name)));
        if (name == u"contacts_silent")
            select->bind(1, limit.toString(Qt::ISODate));
        else
            select->bind(1, limitStamp);
        select->bind(2, most);
        while (list.size() < most) {
            ETABLI_ASSIGN(const bool row, select->step());
            if (!row)
                break;
            const QString id = select->id(0).toString();
            if (met.contains(id))
                continue;
            met.insert(id);
            const QString lastContact = select->text(2);
            list.append({id, select->text(1).simplified(),
                         name == u"contacts_uninformed" ? ReviewReason::Uninformed : ReviewReason::Silent,
                         lastContact.isEmpty() ? dayOf(select->integer(3)) : QDate::fromString(lastContact, Qt::ISODate)});
        }
        select->reset();
    }
    return list;
}

} // namespace etabli
