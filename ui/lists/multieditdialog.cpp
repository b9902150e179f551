#include "ui/lists/multieditdialog.h"

#include "core/jobs/answer.h"
#include "ui/forms/boundfields.h"
#include "ui/forms/recordsheet.h"
#include "ui/models/recordrows.h"
#include "ui/text/labels.h"
#include "ui/text/sentences.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QTimer>
#include <QTreeView>

namespace etabli {

namespace {

const QString setCode = QStringLiteral("set");
const QString addCode = QStringLiteral("add");
const QString removeCode = QStringLiteral("remove");
const QString emptyCode = QStringLiteral("empty");

/// A value kept as text, as its field declares it.
Value valueOf(const Field &field, const QString &text)
{
    switch (elementKind(field.kind)) {
    case Kind::Money:
    case Kind::Integer: return Value(text.toLongLong());
    case Kind::YesNo: return Value(text == u"true");
    default: return Value(text);
    }
}

QLabel *caption(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    Theme::setTextRole(label, TextRole::DenseStrong);
    label->setBuddy(buddy);
    return label;
}

} // namespace

MultiEditDialog::MultiEditDialog(Edits &edits, const ListSpec &spec, const QStringList &ids, QWidget *parent)
    : QDialog(parent)
    , m_edits(edits)
    , m_spec(spec)
    , m_ids(ids)
    , m_field(new ChoiceBox(this))
    , m_action(new ChoiceBox(this))
    , m_editors(new QStackedLayout)
    , m_chips(new ChipsEdit(this))
    , m_date(new DateEdit(this))
    , m_money(new MoneyEdit(this))
    , m_yesNo(new ChoiceBox(this))
    , m_text(new QLineEdit(this))
    , m_none(new QWidget(this))
    , m_summary(new QLabel(this))
    , m_message(new MessageStrip(this))
    , m_table(new QTreeView(this))
    , m_lines(new QStandardItemModel(0, 3, this))
    , m_apply(new QPushButton(this))
    , m_pause(new QTimer(this))
{
    setWindowTitle(tr("Edit %n record(s) together", nullptr, int(ids.size())));
    setModal(true);
    resize(Theme::px(720), Theme::px(520));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(16), Theme::px(16), Theme::px(16), Theme::px(16));
    column->setSpacing(Theme::px(12));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::px(16));
    grid->setVerticalSpacing(Theme::px(4));
    m_field->setAccessibleName(tr("Field"));
    m_action->setAccessibleName(tr("What to do"));
    grid->addWidget(caption(tr("Field"), m_field, this), 0, 0);
    grid->addWidget(caption(tr("What to do"), m_action, this), 0, 1);
    grid->addWidget(m_field, 1, 0);
    grid->addWidget(m_action, 1, 1);
    auto *value = caption(tr("Value"), m_chips, this);
    grid->addWidget(value, 2, 0, 1, 2);
    for (QWidget *editor : {static_cast<QWidget *>(m_chips), static_cast<QWidget *>(m_date),
                            static_cast<QWidget *>(m_money), static_cast<QWidget *>(m_yesNo),
                            static_cast<QWidget *>(m_text), m_none}) {
        editor->setAccessibleName(tr("Value"));
        m_editors->addWidget(editor);
    }
    grid->addLayout(m_editors, 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addWidget(m_message);
    m_message->hide();
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_table->setModel(m_lines);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("What each record would become"));
    m_table->header()->setSectionResizeMode(QHeaderView::Stretch);
    column->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    Theme::setButtonKind(m_apply, ButtonKind::Primary);
    m_apply->setAutoDefault(false);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    column->addLayout(buttons);

    m_yesNo->addChoice(QStringLiteral("true"), tr("Yes"));
    m_yesNo->addChoice(QStringLiteral("false"), tr("No"));
    for (const QString &field : std::as_const(m_spec.edited)) {
        const RecordType *type = recordType(m_spec.type);
        if (type && type->field(field))
            m_field->addChoice(field, Labels::field(m_spec.type, field));
    }
    m_pause->setSingleShot(true);
    m_pause->setInterval(150);
    connect(m_pause, &QTimer::timeout, this, &MultiEditDialog::preview);
    connect(m_field, &ChoiceBox::valueChosen, this, &MultiEditDialog::offerActions);
    connect(m_action, &ChoiceBox::valueChosen, this, &MultiEditDialog::offerEditor);
    connect(m_chips, &ChipsEdit::chipsChanged, this, &MultiEditDialog::changed);
    connect(m_date, &DateEdit::textChanged, this, &MultiEditDialog::changed);
    connect(m_money, &MoneyEdit::textChanged, this, &MultiEditDialog::changed);
    connect(m_text, &QLineEdit::textChanged, this, &MultiEditDialog::changed);
    connect(m_yesNo, &ChoiceBox::valueChosen, this, &MultiEditDialog::changed);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &MultiEditDialog::apply);
    offerActions();
}

const Field *MultiEditDialog::edited() const
{
    const RecordType *type = recordType(m_spec.type);
    return type ? type->field(m_field->value()) : nullptr;
}

MultiEditDialog::Action MultiEditDialog::action() const
{
    const QString code = m_action->value();
    return code == addCode ? Action::Add : code == removeCode ? Action::Remove : code == emptyCode ? Action::Empty : Action::Set;
}

void MultiEditDialog::chooseField(const QString &field)
{
    m_field->setValue(field);
    offerActions();
}

void MultiEditDialog::chooseAction(Action action)
{
    m_action->setValue(action == Action::Add ? addCode : action == Action::Remove ? removeCode
                           : action == Action::Empty                              ? emptyCode
                                                                                  : setCode);
    offerEditor();
}

QWidget *MultiEditDialog::editor() const
{
    return m_editors->currentWidget();
}

QString MultiEditDialog::summary() const
{
    return m_summary->text();
}

void MultiEditDialog::offerActions()
{
    const Field *field = edited();
    m_action->clear();
    if (field && field->isSet()) {
        m_action->addChoice(addCode, tr("Add"));
        m_action->addChoice(removeCode, tr("Remove"));
    }
    m_action->addChoice(setCode, tr("Replace by"));
    if (field && !field->has(FieldFlag::Required))
        m_action->addChoice(emptyCode, tr("Empty"));
    m_action->setCurrentIndex(0);
    m_chips->setChips({});
    m_text->clear();
    m_date->setIso({});
    m_money->setCents({});
    offerEditor();
}

void MultiEditDialog::offerEditor()
{
    const Field *field = edited();
    QWidget *shown = m_text;
    if (!field || action() == Action::Empty) {
        shown = m_none;
    } else {
        Desk &desk = m_edits.desk();
        m_chips->setLimit(field->isSet() ? 0 : 1);
        m_chips->setFreeText(false);
        switch (elementKind(field->kind)) {
        case Kind::Choice: {
            QList<Chip> choices;
            const auto words = Labels::words();
            const Vocabulary *list = words->list(QString(field->target));
            for (const Term &term : list ? list->terms : QList<Term>()) {
                // What is no longer offered can still be taken out.
                if (!term.retired || action() == Action::Remove)
                    choices += Chip{term.code, term.label, markOf(signOf(QString(field->target)), term.code), {}};
            }
            m_chips->setChoices(choices);
            shown = m_chips;
            break;
        }
        case Kind::Territory:
            m_chips->setSource(placeSource(desk, m_chips));
            shown = m_chips;
            break;
        case Kind::Reference:
            m_chips->setSource(field->target == u"organisation"
                                   ? organisationSource(desk, m_chips)
                                   : recordSource(desk, QString(field->target), m_chips));
            shown = m_chips;
            break;
        case Kind::Date: shown = m_date; break;
        case Kind::Money: shown = m_money; break;
        case Kind::YesNo: shown = m_yesNo; break;
        default:
            if (field->isSet()) {
                m_chips->setChoices({});
                m_chips->setFreeText(true);
                shown = m_chips;
            }
        }
    }
    m_editors->setCurrentWidget(shown);
    changed();
}

void MultiEditDialog::changed()
{
    // Whatever was previewed is no longer what would be written.
    (void)m_latest.ask();
    m_apply->setEnabled(false);
    m_message->hide();
    m_pause->start();
}

QList<Assignment> MultiEditDialog::assignments() const
{
    const Field *field = edited();
    if (!field)
        return {};
    const QString name(field->name);
    const auto kind = action() == Action::Add ? Assignment::Kind::Add
        : action() == Action::Remove          ? Assignment::Kind::Remove
                                              : Assignment::Kind::Set;
    if (action() == Action::Empty)
        return {{name, Assignment::Kind::Set, {}}};
    QStringList typed;
    if (editor() == m_chips)
        typed = m_chips->ids();
    else if (editor() == m_yesNo)
        typed = QStringList{m_yesNo->value()};
    else if (const auto *edit = qobject_cast<QLineEdit *>(editor()))
        typed = QStringList{edit->text().trimmed()};
    typed.removeAll(QString());
    QList<Assignment> list;
    for (const QString &one : std::as_const(typed))
        list += Assignment{name, kind, one};
    return list;
}

Result<MultiEditDialog::Answer> MultiEditDialog::read(Workspace &workspace, const QString &type, const QString &field,
                                                      const QStringList &ids, const QList<Assignment> &assignments)
{
    Answer answer;
    ETABLI_ASSIGN(answer.preview, MultiEdit(workspace).preview(type, ids, field, assignments));
    const RecordType *declared = recordType(type);
    const Field *edited = declared->field(field);
    RecordRows rows(workspace, *declared, {}, {});
    const auto words = [&](const QStringList &values) -> Result<QString> {
        QStringList list;
        for (const QString &value : values) {
            const Value kept = valueOf(*edited, value);
            QString text = edited->kind == Kind::Money ? moneyText(kept.toInteger()) : QString();
            if (text.isEmpty()) {
                ETABLI_ASSIGN(text, rows.words(*edited, kept));
            }
            list += text.isEmpty() ? value : text;
        }
        return list.isEmpty() ? QStringLiteral("–") : list.join(QStringLiteral(", "));
    };
    for (const MultiEditLine &line : std::as_const(answer.preview.lines)) {
        Line shown;
        shown.title = line.title;
        ETABLI_ASSIGN(shown.before, words(line.before));
        ETABLI_ASSIGN(shown.after, words(line.after));
        answer.lines += shown;
    }
    return answer;
}

void MultiEditDialog::preview()
{
    const Field *field = edited();
    const QList<Assignment> asked = assignments();
    if (!field || asked.isEmpty()) {
        m_lines->removeRows(0, m_lines->rowCount());
        m_summary->setText(tr("Choose a value: what each record would become is shown here before anything is written."));
        m_apply->setText(tr("Edit"));
        return;
    }
    const quint64 token = m_latest.ask();
    const auto job = [type = m_spec.type, name = QString(field->name), ids = m_ids, asked](Workspace &workspace) {
        return read(workspace, type, name, ids, asked);
    };
    onAnswer(m_edits.desk().read(job), this, [this, token](const Result<Answer> &answer) {
        if (!m_latest.isLatest(token))
            return;
        if (!answer) {
            m_lines->removeRows(0, m_lines->rowCount());
            m_summary->clear();
            m_message->tell(Status::Danger, Sentences::of(answer.error()));
            return;
        }
        show(*answer);
    });
}

void MultiEditDialog::show(const Answer &answer)
{
    const Field *field = edited();
    m_lines->clear();
    m_lines->setHorizontalHeaderLabels({Labels::type(m_spec.type), tr("Before"), tr("After")});
    for (const Line &line : answer.lines) {
        QList<QStandardItem *> items{new QStandardItem(line.title), new QStandardItem(line.before),
                                     new QStandardItem(line.after)};
        for (QStandardItem *item : std::as_const(items)) {
            item->setToolTip(item->text());
            item->setSizeHint({0, Theme::height(28, TextRole::Body)});
        }
        m_lines->appendRow(items);
    }
    m_table->header()->setSectionResizeMode(QHeaderView::Stretch);
    const MultiEditPreview &preview = answer.preview;
    QStringList sentences;
    sentences += tr("%n record(s) change.", nullptr, preview.changing);
    if (preview.same > 0)
        sentences += tr("%n record(s) need no change.", nullptr, preview.same);
    if (preview.changing > int(answer.lines.size()))
        sentences += tr("The first %n are shown.", nullptr, int(answer.lines.size()));
    if (!preview.gone.isEmpty()) {
        sentences += tr("%n record(s) deleted meanwhile and left alone: %1.", nullptr, int(preview.gone.size()))
                         .arg(preview.gone.mid(0, 5).join(QStringLiteral(", ")));
    }
    m_summary->setText(sentences.join(u' '));
    m_living = preview.ids;
    m_apply->setText(tr("Edit %n record(s)", nullptr, preview.changing));
    m_apply->setEnabled(field && preview.changing > 0);
}

void MultiEditDialog::apply()
{
    const Field *field = edited();
    const QList<Assignment> asked = assignments();
    if (!field || asked.isEmpty() || !m_apply->isEnabled())
        return;
    m_apply->setEnabled(false);
    m_edits.run(
        tr("%1 of several records").arg(Labels::field(m_spec.type, QString(field->name))),
        [type = m_spec.type, ids = m_living, asked](Workspace &workspace) {
            return MultiEdit(workspace).apply(type, ids, asked);
        },
        this, [this](const Result<EditReceipt> &receipt) {
            if (!receipt) {
                m_message->tell(Status::Danger, Sentences::of(receipt.error()), tr("Nothing was written."));
                m_pause->start();
                return;
            }
            Q_EMIT applied(int(receipt->records().size()));
            accept();
        });
}

} // namespace etabli
