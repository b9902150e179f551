#include "ui/pages/contacts/rightsnotice.h"

#include "core/services/people.h"
#include "ui/models/whentext.h"

#include <QDateTime>

namespace etabli {

RightsNotice::RightsNotice(FormRecord &record, QWidget *parent)
    : MessageStrip(parent)
    , m_record(record)
{
    setClosable(false);
    hide();
    connect(&record, &FormRecord::replaced, this, &QWidget::hide);
    connect(&record, &FormRecord::loaded, this, &RightsNotice::showRecord);
}

void RightsNotice::showRecord()
{
    const RecordView &view = m_record.sheet().view;
    if (m_record.isNew() || view.life == Life::Gone)
        return hide();
    const QString opposed = view.text(u"opposed_on");
    const QString lastContact = view.text(u"last_contact_on");
    const QDate written = QDateTime::fromMSecsSinceEpoch(view.created).date();
    const QDate since = lastContact.isEmpty() ? written : QDate::fromString(lastContact, Qt::ISODate);
    if (!opposed.isEmpty()) {
        tell(Status::Danger, tr("Objected on %1.").arg(WhenText::longDate(opposed)),
             tr("Do not get in touch any more; erase them if nothing obliges you to keep them."));
    } else if (since.isValid() && since.addYears(yearsBeforeReview) <= QDate::currentDate()) {
        const QString day = WhenText::longDate(since.toString(Qt::ISODate));
        tell(Status::Warning,
             lastContact.isEmpty() ? tr("No contact noted since this was written, on %1.").arg(day)
                                   : tr("No contact since %1.").arg(day),
             tr("Keep them, get in touch again, or erase them."));
    } else if (view.text(u"informed_on").isEmpty()) {
        tell(Status::Info, tr("This person has not been told that you keep their details."),
             tr("Tell them, then note the day under Rights."));
    } else {
        hide();
    }
}

} // namespace etabli
