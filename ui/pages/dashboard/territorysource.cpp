#include "ui/pages/dashboard/territorysource.h"

#include "core/base/textfold.h"
#include "core/jobs/answer.h"
#include "core/store/listing.h"
#include "ui/forms/boundfields.h"
#include "ui/paper/territorywords.h"
#include "ui/text/labels.h"

#include <QHash>

#include <utility>

namespace etabli {

namespace {

constexpr int mostContracts = 50;

/// The CRTE that have an official identifier, by which they are asked for.
Result<QList<Chip>> contracts(Workspace &workspace, const QString &typed)
{
    ListQuery query;
    query.type = QStringLiteral("crte");
    query.filter = typed;
    query.sort = QStringLiteral("title");
    query.fields = {QStringLiteral("official_id")};
    query.limit = mostContracts;
    ETABLI_ASSIGN(const ListPage page, Listing(workspace.space()).page(query));
    QList<Chip> chips;
    for (const ListRow &row : page.rows) {
        const QString code = row.values.value(QStringLiteral("official_id")).toText();
        if (!code.isEmpty())
            chips += Chip{QStringLiteral("crte:") + code, row.title.simplified(), {}, Labels::type(u"crte")};
    }
    return chips;
}

/// A town and the district named after it: two rows that read alike say what they are.
void tellApart(QList<Chip> &chips)
{
    QHash<QString, int> seen;
    for (const Chip &chip : std::as_const(chips))
        ++seen[chip.label + u'\n' + chip.detail];
    for (Chip &chip : chips) {
        if (seen.value(chip.label + u'\n' + chip.detail) < 2)
            continue;
        const QString kind = TerritoryWords::name(QStringView(chip.id).left(chip.id.indexOf(u':')));
        chip.detail = chip.detail.isEmpty() ? kind : kind + QStringLiteral(", ") + chip.detail;
    }
}

} // namespace

ChipSource territorySource(Desk &desk, QObject *context)
{
    const ChipSource places = placeSource(desk, context);
    return [&desk, context, places](const QString &typed, const ChipAnswer &answer) {
        const auto asked = desk.read([typed](Workspace &workspace) { return contracts(workspace, typed); });
        onAnswer(asked, context, [typed, places, answer](const Result<QList<Chip>> &found) {
            QList<Chip> chips;
            const Chip nation{QStringLiteral("pays:FR"), QStringLiteral("France"), {}, {}};
            if (folded(nation.label).startsWith(folded(typed)))
                chips += nation;
            chips += found.value_or(QList<Chip>{});
            places(typed, [chips, answer](const QList<Chip> &others) {
                QList<Chip> all = chips;
                for (const Chip &chip : others) {
                    if (chip.id != u"pays:FR")
                        all += chip;
                }
                tellApart(all);
                answer(all);
            });
        });
    };
}

} // namespace etabli
