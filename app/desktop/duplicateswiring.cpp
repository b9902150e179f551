#include "app/desktop/duplicateswiring.h"

#include "ui/pages/duplicates/duplicatespage.h"
#include "ui/pages/duplicates/duplicatestrip.h"
#include "ui/shell/shell.h"

#include <QCoreApplication>

namespace etabli {

PageSpec withDuplicates(PageSpec spec, Shell &shell, DuplicatesPage &page)
{
    const auto compare = [&shell, &page](const QString &type, const QString &one, const QString &other) {
        page.compare(type, one, other);
        shell.showPage(QString(duplicatesPageId));
    };
    spec.notices += [&shell, compare](FormRecord &record, QWidget *parent) -> QWidget * {
        auto *strip = new DuplicateStrip(record, parent);
        QObject::connect(strip, &DuplicateStrip::recordRequested, &shell, &Shell::showRecord);
        QObject::connect(strip, &DuplicateStrip::comparisonRequested, &shell, compare);
        return strip;
    };
    spec.list.actions += ListAction{
        QCoreApplication::translate("DuplicatesWiring", "Possible duplicates"), QStringLiteral("edit-copy"),
        [&shell, &page, type = spec.list.type] {
            page.setType(type);
            shell.showPage(QString(duplicatesPageId));
        }};
    RecordAction join;
    join.text = QCoreApplication::translate("DuplicatesWiring", "Join with…");
    join.icon = QStringLiteral("edit-copy");
    join.inMenu = true;
    join.run = [compare](FormRecord &record, QWidget *) {
        if (!record.id().isEmpty())
            compare(QString(record.type().name), record.id(), QString());
    };
    spec.actions += join;
    return spec;
}

} // namespace etabli
