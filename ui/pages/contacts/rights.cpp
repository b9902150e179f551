#include "ui/pages/contacts/rights.h"

#include "ui/pages/contacts/rightsnotice.h"
#include "ui/pages/contacts/rightstab.h"

#include <algorithm>

namespace etabli {

PageSpec withPersonsRights(PageSpec contacts)
{
    const QStringList moved = RightsTab::fields();
    for (FormGroup &group : contacts.form)
        group.fields.removeIf([&moved](const FormField &field) { return moved.contains(field.name); });
    contacts.form.removeIf([](const FormGroup &group) { return group.fields.isEmpty(); });
    contacts.tabs.append({RightsTab::tr("Rights"), [](FormRecord &record, QWidget *parent) -> RecordTab * {
                              return new RightsTab(record, parent);
                          }});
    contacts.notices.append([](FormRecord &record, QWidget *parent) -> QWidget * {
        return new RightsNotice(record, parent);
    });
    return contacts;
}

} // namespace etabli
