#pragma once

#include "ui/forms/formrecord.h"
#include "ui/widgets/messagestrip.h"

#include <QDate>

namespace etabli {

/// What is due to a contact, above their form: they objected, nobody was in touch for three years, or they were never
/// told. The weightiest only; nothing when all is well. GUI thread.
class RightsNotice : public MessageStrip
{
    Q_OBJECT
public:
    /// `record` must outlive the notice.
    RightsNotice(FormRecord &record, QWidget *parent);

private:
    void showRecord();

    FormRecord &m_record;
};

} // namespace etabli
