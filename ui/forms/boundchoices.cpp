#include "ui/forms/boundchips.h"
#include "ui/text/labels.h"
#include "ui/widgets/choicebox.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace etabli {

namespace {

QString notTold()
{
    return QCoreApplication::translate("BoundFields", "Not told");
}

QList<Chip> choicesOf(const Vocabularies &words, const Field &field)
{
    QList<Chip> chips;
    const QString name(field.target);
    const Vocabulary *list = words.list(name);
    for (const Term &term : list ? list->terms : QList<Term>{}) {
        if (!term.retired)
            chips += Chip{term.code, term.label, markOf(signOf(name), term.code), Labels::termNote(term)};
    }
    return chips;
}

/// A value that is no longer offered keeps its words, and says why it stands alone.
QString wordsOf(const Field &field, const QString &code)
{
    const auto lists = Labels::words();
    const Term *term = lists->term(QString(field.target), code);
    const QString label = Labels::term(QString(field.target), code);
    return term && !term->retired
        ? label
        : QCoreApplication::translate("BoundFields", "%1 (no longer in the list)").arg(label);
}

/// Calls `fill` now and whenever the lists of words changed since.
std::function<void()> refilling(std::function<void(const Vocabularies &)> fill)
{
    auto known = std::make_shared<Vocabularies::Ptr>();
    return [known, fill = std::move(fill)] {
        auto now = Labels::words();
        if (now == *known)
            return;
        fill(*now);
        *known = std::move(now);
    };
}

} // namespace

Mark markOf(Mark::Kind kind, const QString &code)
{
    return code.isEmpty() || kind == Mark::None ? Mark{} : Mark{kind, code};
}

Mark::Kind signOf(const QString &vocabulary)
{
    if (vocabulary == u"stage")
        return Mark::Gauge;
    if (vocabulary == u"odd")
        return Mark::Odd;
    return vocabulary == u"profile" ? Mark::Profile : Mark::None;
}

namespace bound {

BoundField *chips(FormRecord &record, const QString &name, ChipsEdit *edit, Mark::Kind sign, QWidget *parent,
                  const QString &label)
{
    auto *field = new BoundField(record, name, edit, parent, label);
    const Field *declared = record.type().field(name);
    const auto fill = refilling(
        [edit, declared](const Vocabularies &words) { edit->setChoices(choicesOf(words, *declared)); });
    field->setBinding({[edit, name, sign, declared, fill](const RecordSheet &sheet) {
                           const bool listed = elementKind(declared->kind) == Kind::Choice;
                           if (listed)
                               fill();
                           QList<Chip> shown;
                           for (const QString &element : sheet.view.sets.value(name)) {
                               const QString words = listed ? wordsOf(*declared, element)
                                                            : sheet.words(*declared, Value(element));
                               shown += Chip{element, words, markOf(sign, element), {}};
                           }
                           edit->setChips(shown);
                       },
                       {},
                       {}});
    QObject::connect(edit, &ChipsEdit::chipsChanged, field,
                     [field](const QStringList &ids) { field->record().setElements(field->field(), ids); });
    return field;
}

BoundField *choice(FormRecord &record, const QString &name, QWidget *parent, const QString &label)
{
    auto *box = new ChoiceBox(parent);
    const Field *declared = record.type().field(name);
    const Mark::Kind sign = signOf(QString(declared->target));
    const auto fill = refilling([box, declared](const Vocabularies &words) {
        box->clear();
        box->addChoice({}, notTold());
        for (const Chip &chip : choicesOf(words, *declared))
            box->addChoice(chip.id, chip.label, chip.mark, chip.detail);
    });
    fill();
    auto *field = new BoundField(record, name, box, parent, label);
    field->setBinding({[box, name, declared, sign, fill](const RecordSheet &sheet) {
                           fill();
                           const QString code = sheet.view.text(name);
                           if (!code.isEmpty() && box->findData(code) < 0)
                               box->addChoice(code, wordsOf(*declared, code), markOf(sign, code));
                           box->setValue(code);
                       },
                       {},
                       {}});
    QObject::connect(box, &ChoiceBox::valueChosen, field, [field](const QString &code) {
        field->record().set(field->field(), code);
    });
    return field;
}

BoundField *yesNo(FormRecord &record, const QString &name, QWidget *parent, const QString &label)
{
    auto *box = new ChoiceBox(parent);
    const Field *declared = record.type().field(name);
    box->addChoice({}, notTold());
    for (const bool yes : {true, false})
        box->addChoice(Value(yes).toText(), Labels::value(*declared, Value(yes)));
    auto *field = new BoundField(record, name, box, parent, label);
    field->setBinding({[box, name](const RecordSheet &sheet) { box->setValue(sheet.view.text(name)); }, {}, {}});
    QObject::connect(box, &ChoiceBox::valueChosen, field,
                     [field](const QString &value) { field->record().set(field->field(), value); });
    return field;
}

BoundField *choices(FormRecord &record, const QString &name, QWidget *parent, const QString &label)
{
    auto *edit = new ChipsEdit(parent);
    const Field *declared = record.type().field(name);
    return chips(record, name, edit, signOf(QString(declared->target)), parent, label);
}

BoundField *words(FormRecord &record, const QString &name, QWidget *parent, const QString &label)
{
    auto *edit = new ChipsEdit(parent);
    edit->setFreeText(true);
    return chips(record, name, edit, Mark::None, parent, label);
}

} // namespace bound

} // namespace etabli
