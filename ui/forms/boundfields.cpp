#include "ui/forms/boundfields.h"

#include "core/domain/vocabulary.h"
#include "ui/text/labels.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/longtextedit.h"
#include "ui/widgets/moneyedit.h"

#include <QLineEdit>
#include <QTimer>

#include <chrono>

namespace etabli {

namespace {

QString valueIn(const RecordSheet &sheet, const QString &field)
{
    return sheet.view.text(field);
}

QList<Chip> choicesOf(const Field &field, Mark::Kind sign)
{
    QList<Chip> chips;
    const Vocabulary *list = vocabulary(QString(field.target));
    for (const Term &term : list ? list->terms : QList<Term>{}) {
        if (!term.retired)
            chips += Chip{term.code, Labels::term(QString(field.target), term.code), markOf(sign, term.code), {}};
    }
    return chips;
}

/// A ChipsEdit bound to a set.
BoundField *chips(FormRecord &record, const QString &name, ChipsEdit *edit, Mark::Kind sign, QWidget *parent,
                  const QString &label = {})
{
    auto *field = new BoundField(record, name, edit, parent, label);
    const Field *declared = record.type().field(name);
    field->setBinding({[edit, name, sign, declared](const RecordSheet &sheet) {
                           QList<Chip> shown;
                           for (const QString &element : sheet.view.sets.value(name)) {
                               const QString words = sheet.words(*declared, Value(element));
                               shown += Chip{element, words, sign == Mark::None ? Mark{} : markOf(sign, element), {}};
                           }
                           edit->setChips(shown);
                       },
                       {},
                       {}});
    QObject::connect(edit, &ChipsEdit::chipsChanged, field, [field](const QStringList &ids) {
        if (field->record().isNew())
            return;
        field->record().setElements(field->field(), ids);
    });
    return field;
}

} // namespace

namespace bound {

BoundField *text(FormRecord &record, const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setMaxLength(int(FieldParser::longestText));
    auto *field = new BoundField(record, name, edit, parent);
    auto *pause = new QTimer(field);
    pause->setSingleShot(true);
    pause->setInterval(std::chrono::milliseconds(500));
    const auto commit = [field, edit, pause] {
        pause->stop();
        if (!edit->isModified())
            return;
        edit->setModified(false);
        if (field->record().isNew() && edit->text().trimmed().isEmpty())
            return;
        field->record().set(field->field(), edit->text());
    };
    field->setBinding({[edit, pause, name](const RecordSheet &sheet) {
                           const QString now = valueIn(sheet, name);
                           pause->stop();
                           if (edit->text() != now)
                               edit->setText(now);
                           edit->setModified(false);
                       },
                       [edit, pause] { return edit->isModified() || pause->isActive(); }, commit});
    QObject::connect(edit, &QLineEdit::textEdited, pause, [pause] { pause->start(); });
    QObject::connect(edit, &QLineEdit::editingFinished, field, commit);
    QObject::connect(pause, &QTimer::timeout, field, commit);
    return field;
}

BoundField *longText(FormRecord &record, const QString &name, int least, QWidget *parent)
{
    auto *edit = new LongTextEdit(parent);
    edit->setLines(least, 12);
    edit->setTabChangesFocus(true);
    auto *field = new BoundField(record, name, edit, parent);
    field->setBinding({[edit, name](const RecordSheet &sheet) {
                           const QString now = valueIn(sheet, name);
                           if (edit->text() != now)
                               edit->setText(now);
                           edit->document()->setModified(false);
                       },
                       [edit] { return edit->document()->isModified(); }, [edit] { edit->commit(); }});
    QObject::connect(edit, &LongTextEdit::textCommitted, field, [field, edit](const QString &typed) {
        edit->document()->setModified(false);
        if (!field->record().isNew())
            field->record().set(field->field(), typed);
    });
    return field;
}

BoundField *choice(FormRecord &record, const QString &name, Mark::Kind sign, const QString &none, QWidget *parent)
{
    auto *box = new ChoiceBox(parent);
    box->addChoice({}, none);
    const Field *declared = record.type().field(name);
    for (const Chip &chip : choicesOf(*declared, sign))
        box->addChoice(chip.id, chip.label, chip.mark);
    auto *field = new BoundField(record, name, box, parent);
    field->setBinding({[box, name](const RecordSheet &sheet) { box->setValue(valueIn(sheet, name)); }, {}, {}});
    QObject::connect(box, &ChoiceBox::valueChosen, field, [field](const QString &code) {
        if (field->record().isNew())
            return;
        QList<Assignment> assignments{{field->field(), Assignment::Kind::Set, code}};
        // A stage is dated: the day it was reached goes with it.
        const QString dated = field->field() + QStringLiteral("_on");
        if (field->record().type().field(dated))
            assignments += {dated, Assignment::Kind::Set,
                            code.isEmpty() ? QString() : QDate::currentDate().toString(Qt::ISODate)};
        field->record().set(field->field(), assignments);
    });
    return field;
}

BoundField *money(FormRecord &record, const QString &name, QWidget *parent)
{
    auto *edit = new MoneyEdit(parent);
    auto *field = new BoundField(record, name, edit, parent);
    field->setBinding({[edit, name](const RecordSheet &sheet) {
                           const Value value = sheet.view.values.value(name);
                           edit->setCents(value.isEmpty() ? std::nullopt : std::optional(value.toInteger()));
                           edit->setModified(false);
                       },
                       [edit] { return edit->isModified() || !edit->problem().isEmpty(); },
                       [edit] {
                           if (edit->isModified())
                               edit->commit();
                       }});
    QObject::connect(edit, &MoneyEdit::centsChanged, field, [field, name](std::optional<qint64> cents) {
        const Field *declared = field->record().type().field(name);
        if (!field->record().isNew())
            field->record().set(name, cents ? typedText(*declared, Value(*cents)) : QString());
    });
    return field;
}

BoundField *date(FormRecord &record, const QString &name, QWidget *parent)
{
    auto *edit = new DateEdit(parent);
    auto *field = new BoundField(record, name, edit, parent);
    field->setBinding({[edit, name](const RecordSheet &sheet) {
                           edit->setIso(valueIn(sheet, name));
                           edit->setModified(false);
                       },
                       [edit] { return edit->isModified() || !edit->problem().isEmpty(); },
                       [edit] {
                           if (edit->isModified())
                               edit->commit();
                       }});
    QObject::connect(edit, &DateEdit::isoChanged, field, [field, name](const QString &iso) {
        if (!field->record().isNew())
            field->record().set(name, iso);
    });
    return field;
}

BoundField *choices(FormRecord &record, const QString &name, Mark::Kind sign, QWidget *parent, const QString &label)
{
    auto *edit = new ChipsEdit(parent);
    edit->setChoices(choicesOf(*record.type().field(name), sign));
    return chips(record, name, edit, sign, parent, label);
}

BoundField *words(FormRecord &record, const QString &name, QWidget *parent)
{
    auto *edit = new ChipsEdit(parent);
    edit->setFreeText(true);
    return chips(record, name, edit, Mark::None, parent);
}

BoundField *places(FormRecord &record, const QString &name, QWidget *parent)
{
    auto *edit = new ChipsEdit(parent);
    edit->setSource(placeSource(record.desk(), edit));
    return chips(record, name, edit, Mark::None, parent);
}

BoundField *organisation(FormRecord &record, const QString &name, QWidget *parent)
{
    auto *edit = new ChipsEdit(parent);
    edit->setSource(organisationSource(record.desk(), edit));
    edit->setFreeText(true);
    edit->setLimit(1);
    auto *field = new BoundField(record, name, edit, parent);
    field->setBinding({[edit, name](const RecordSheet &sheet) {
                           const QString id = valueIn(sheet, name);
                           QList<Chip> shown;
                           if (!id.isEmpty())
                               shown += Chip{id, sheet.nameOf(id),
                                             markOf(Mark::Profile, sheet.names.value(id).profile), {}};
                           edit->setChips(shown);
                       },
                       {},
                       {}});
    QObject::connect(edit, &ChipsEdit::chipsChanged, field, [field, name](const QStringList &ids) {
        if (field->record().isNew())
            return;
        const QString chosen = ids.value(0);
        if (chosen.isEmpty() || Id::fromString(chosen)) {
            field->record().set(name, chosen);
            return;
        }
        // A name nobody has yet: the organisation is made, then taken.
        field->record().edits().run(
            Labels::type(u"organisation"),
            [chosen](Workspace &workspace) {
                return Records(workspace).create(QStringLiteral("organisation"),
                                                 {{QStringLiteral("name"), Assignment::Kind::Set, chosen}});
            },
            field, [field, name](const Result<EditReceipt> &made) {
                if (made)
                    field->record().set(name, made->record.toString());
                else
                    field->record().reload();
            });
    });
    return field;
}

} // namespace bound

} // namespace etabli
