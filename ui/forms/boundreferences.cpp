#include "core/jobs/answer.h"
#include "ui/forms/boundchips.h"
#include "ui/text/labels.h"
#include "ui/text/sentences.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPushButton>

#include <algorithm>

namespace etabli {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("BoundFields", text);
}

/// Which records of the target go with the rest of the record: an orientation belongs to the CRTE told beside it.
std::function<QList<ListCondition>()> companions(FormRecord &record, const Field &declared)
{
    const QString target(declared.target);
    const RecordType *type = recordType(target);
    const QString crte = QStringLiteral("crte");
    if (target == u"crte" || !type || !type->field(crte) || !record.type().field(crte))
        return {};
    return [&record, crte] {
        const QString chosen = record.sheet().view.text(crte);
        return chosen.isEmpty() ? QList<ListCondition>{} : QList<ListCondition>{{crte, Value(chosen)}};
    };
}

/// Records are made of the names typed, one after the other, then `then` gets all identifiers.
void makeNamed(BoundField *field, QStringList ids, const std::function<void(const QStringList &)> &then)
{
    const auto named = std::find_if(ids.begin(), ids.end(), [](const QString &id) { return !Id::fromString(id); });
    if (named == ids.end()) {
        then(ids);
        return;
    }
    const auto at = std::distance(ids.begin(), named);
    const QString target(field->record().type().field(field->field())->target);
    field->record().edits().run(
        Labels::type(target),
        [target, title = *named](Workspace &workspace) {
            return Records(workspace).create(
                target, {{QString(recordType(target)->titleField), Assignment::Kind::Set, title}});
        },
        field, [field, ids, at, then](const Result<EditReceipt> &made) mutable {
            if (!made) {
                Q_EMIT field->record().refused(field->field(), Sentences::of(made.error()));
                field->record().reload();
                return;
            }
            ids[at] = made->record.toString();
            makeNamed(field, ids, then);
        });
}

/// « Open », beside the label: shows the record that the field points to, the chip chosen among several.
void offerOpening(BoundField *field, ChipsEdit *edit, const QString &target)
{
    auto *open = new QPushButton(words(QT_TRANSLATE_NOOP("BoundFields", "Open")), field);
    Theme::setButtonKind(open, ButtonKind::Link);
    Theme::setCompact(open);
    // No higher than the label beside it: the fields of a row stay in line.
    open->setStyleSheet(QStringLiteral("QPushButton { min-height: 0px; padding: 0px 2px; margin: 0px; }"));
    open->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
    open->setMinimumHeight(1); // a button's least height is otherwise the one it would like
    open->setAccessibleName(words(QT_TRANSLATE_NOOP("BoundFields", "Open: %1")).arg(field->label()));
    const auto pointed = [field, edit]() -> QString {
        const QStringList ids = edit->ids();
        const QString id = ids.size() == 1 ? ids.first() : ids.value(edit->currentChip());
        return field->record().sheet().names.value(id).living ? id : QString();
    };
    const auto follow = [open, pointed] { open->setVisible(!pointed().isEmpty()); };
    field->setSideWidget(open);
    follow();
    QObject::connect(edit, &ChipsEdit::currentChipChanged, open, follow);
    QObject::connect(edit, &ChipsEdit::chipsChanged, open, follow);
    QObject::connect(&field->record(), &FormRecord::loaded, open, follow);
    QObject::connect(&field->record(), &FormRecord::replaced, open, follow);
    QObject::connect(open, &QPushButton::clicked, field, [field, pointed, target] {
        if (const QString id = pointed(); !id.isEmpty())
            Q_EMIT field->recordRequested(target, id);
    });
    QObject::connect(edit, &ChipsEdit::chipOpened, field, [field, target](const QString &id) {
        if (field->record().sheet().names.value(id).living)
            Q_EMIT field->recordRequested(target, id);
    });
}

/// Shows one value as a chip.
void bindOne(BoundField *field, ChipsEdit *edit)
{
    field->setBinding({[edit, name = field->field()](const RecordSheet &sheet) {
                           const QString value = sheet.view.text(name);
                           QList<Chip> shown;
                           if (!value.isEmpty())
                               shown += Chip{value, sheet.nameOf(value),
                                             markOf(Mark::Profile, sheet.names.value(value).profile), {}};
                           edit->setChips(shown);
                       },
                       {},
                       {}});
}

} // namespace

bool needsTitleOnly(const QString &name)
{
    const RecordType *type = recordType(name);
    return type && std::none_of(type->fields.cbegin(), type->fields.cend(), [type](const Field &field) {
        return field.has(FieldFlag::Required) && field.name != type->titleField;
    });
}

namespace bound {

BoundField *references(FormRecord &record, const QString &name, QWidget *parent, const QString &label)
{
    const Field *declared = record.type().field(name);
    const QString target(declared->target);
    auto *edit = new ChipsEdit(parent);
    edit->setSource(target == u"organisation" ? organisationSource(record.desk(), edit)
                                              : recordSource(record.desk(), target, edit, companions(record, *declared)));
    edit->setFreeText(needsTitleOnly(target));
    BoundField *field = nullptr;
    if (declared->isSet()) {
        field = chips(record, name, edit, Mark::None, parent, label);
        edit->disconnect(field);
        QObject::connect(edit, &ChipsEdit::chipsChanged, field, [field](const QStringList &ids) {
            makeNamed(field, ids,
                      [field](const QStringList &all) { field->record().setElements(field->field(), all); });
        });
    } else {
        edit->setLimit(1);
        field = new BoundField(record, name, edit, parent, label);
        bindOne(field, edit);
        QObject::connect(edit, &ChipsEdit::chipsChanged, field, [field](const QStringList &ids) {
            makeNamed(field, ids,
                      [field](const QStringList &all) { field->record().set(field->field(), all.value(0)); });
        });
    }
    offerOpening(field, edit, target);
    return field;
}

BoundField *places(FormRecord &record, const QString &name, QWidget *parent, const QString &label)
{
    auto *edit = new ChipsEdit(parent);
    edit->setSource(placeSource(record.desk(), edit));
    if (record.type().field(name)->isSet())
        return chips(record, name, edit, Mark::None, parent, label);
    edit->setLimit(1);
    auto *field = new BoundField(record, name, edit, parent, label);
    bindOne(field, edit);
    QObject::connect(edit, &ChipsEdit::chipsChanged, field,
                     [field](const QStringList &ids) { field->record().set(field->field(), ids.value(0)); });
    return field;
}

} // namespace bound

} // namespace etabli
