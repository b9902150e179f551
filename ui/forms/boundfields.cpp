#include "ui/forms/boundfields.h"

#include "ui/forms/checksentence.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/longtextedit.h"
#include "ui/widgets/moneyedit.h"

#include <QLineEdit>
#include <QTimer>

#include <chrono>

namespace etabli {

namespace bound {

BoundField *forField(FormRecord &record, const QString &name, QWidget *parent, const BoundOptions &options)
{
    const Field *declared = record.type().field(name);
    Q_ASSERT(declared);
    BoundField *field = nullptr;
    switch (declared->kind) {
    case Kind::Text:
    case Kind::File: field = text(record, name, parent, options.label); break;
    case Kind::LongText: field = longText(record, name, options.lines, parent, options.label); break;
    case Kind::Date: field = date(record, name, parent, options.label); break;
    case Kind::Money: field = money(record, name, parent, options.label); break;
    case Kind::Integer: field = integer(record, name, parent, options.label); break;
    case Kind::YesNo: field = yesNo(record, name, parent, options.label); break;
    case Kind::Choice: field = choice(record, name, parent, options.label); break;
    case Kind::ChoiceSet: field = choices(record, name, parent, options.label); break;
    case Kind::TextSet: field = words(record, name, parent, options.label); break;
    case Kind::Reference:
    case Kind::ReferenceSet: field = references(record, name, parent, options.label); break;
    case Kind::Territory:
    case Kind::TerritorySet: field = places(record, name, parent, options.label); break;
    }
    if (declared->has(FieldFlag::Required))
        field->setRequired(true);
    return field;
}

namespace {

/// A line of text bound to a field; `paused` writes it while the person rests, else only when the line is left.
BoundField *line(FormRecord &record, const QString &name, QWidget *parent, const QString &label, bool paused)
{
    auto *edit = new QLineEdit(parent);
    edit->setMaxLength(int(FieldParser::longestText));
    auto *field = new BoundField(record, name, edit, parent, label);
    const Field *declared = record.type().field(name);
    auto *pause = new QTimer(field);
    pause->setSingleShot(true);
    pause->setInterval(std::chrono::milliseconds(500));
    const auto commit = [field, edit, pause, declared] {
        pause->stop();
        if (!edit->isModified())
            return;
        edit->setModified(false);
        // What has a shape is looked at here, where the sentence knows what is wrong with it.
        const QString sentence = CheckSentence::of(declared->check, edit->text());
        if (!sentence.isEmpty() && !edit->text().trimmed().isEmpty()
            && !FieldParser().parse(field->record().type(), *declared, edit->text())) {
            field->setError(sentence);
            return;
        }
        field->record().set(field->field(), edit->text());
    };
    field->setBinding({[edit, pause, name](const RecordSheet &sheet) {
                           const QString now = sheet.view.text(name);
                           pause->stop();
                           if (edit->text() != now)
                               edit->setText(now);
                           edit->setModified(false);
                       },
                       [edit, pause] { return edit->isModified() || pause->isActive(); }, commit});
    if (paused)
        QObject::connect(edit, &QLineEdit::textEdited, pause, [pause] { pause->start(); });
    QObject::connect(edit, &QLineEdit::editingFinished, field, commit);
    QObject::connect(pause, &QTimer::timeout, field, commit);
    return field;
}

} // namespace

BoundField *text(FormRecord &record, const QString &name, QWidget *parent, const QString &label)
{
    return line(record, name, parent, label, record.type().field(name)->check == Check::None);
}

BoundField *integer(FormRecord &record, const QString &name, QWidget *parent, const QString &label)
{
    return line(record, name, parent, label, false);
}

BoundField *longText(FormRecord &record, const QString &name, int least, QWidget *parent, const QString &label)
{
    auto *edit = new LongTextEdit(parent);
    edit->setLines(least, 12);
    edit->setTabChangesFocus(true);
    auto *field = new BoundField(record, name, edit, parent, label);
    field->setBinding({[edit, name](const RecordSheet &sheet) {
                           const QString now = sheet.view.text(name);
                           if (edit->text() != now)
                               edit->setText(now);
                           edit->document()->setModified(false);
                       },
                       [edit] { return edit->document()->isModified(); }, [edit] { edit->commit(); }});
    QObject::connect(edit, &LongTextEdit::textCommitted, field, [field, edit](const QString &typed) {
        edit->document()->setModified(false);
        field->record().set(field->field(), typed);
    });
    return field;
}

BoundField *money(FormRecord &record, const QString &name, QWidget *parent, const QString &label)
{
    auto *edit = new MoneyEdit(parent);
    auto *field = new BoundField(record, name, edit, parent, label);
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
        field->record().set(name, cents ? typedText(*declared, Value(*cents)) : QString());
    });
    return field;
}

BoundField *date(FormRecord &record, const QString &name, QWidget *parent, const QString &label)
{
    auto *edit = new DateEdit(parent);
    auto *field = new BoundField(record, name, edit, parent, label);
    field->setBinding({[edit, name](const RecordSheet &sheet) {
                           edit->setIso(sheet.view.text(name));
                           edit->setModified(false);
                       },
                       [edit] { return edit->isModified() || !edit->problem().isEmpty(); },
                       [edit] {
                           if (edit->isModified())
                               edit->commit();
                       }});
    QObject::connect(edit, &DateEdit::isoChanged, field,
                     [field](const QString &iso) { field->record().set(field->field(), iso); });
    return field;
}

} // namespace bound

} // namespace etabli
