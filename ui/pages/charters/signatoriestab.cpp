#include "ui/pages/charters/signatoriestab.h"

#include "core/jobs/answer.h"
#include "core/services/records.h"
#include "ui/forms/boundfields.h"
#include "ui/pages/charters/orderedrows.h"
#include "ui/pages/records/relatedfields.h"
#include "ui/text/labels.h"
#include "ui/text/sentences.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldframe.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/signs.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStyledItemDelegate>

namespace etabli {

namespace {

const QString signatoryType = QStringLiteral("signatory");
const QString organisationType = QStringLiteral("organisation");

/// Two lines: the organisation with its rank, who signs for it.
class SignatoryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {Theme::px(200), Theme::height(52, TextRole::Body, 2, 8)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, Theme::color(chosen ? Token::SelectionTint : Token::Base));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), Theme::color(Token::Line));
        const QRect inside = option.rect.adjusted(Theme::px(16), Theme::px(6), -Theme::px(16), -Theme::px(6));
        const int half = inside.height() / 2;
        const int wide = Theme::px(26);
        paint::line(*painter, QRect(inside.left(), inside.top(), wide, half), QString::number(index.row() + 1),
                    Theme::font(TextRole::Body), Theme::color(Token::SecondText));
        const QRect text = inside.adjusted(wide, 0, 0, 0);
        paint::line(*painter, QRect(text.left(), text.top(), text.width(), half), index.data().toString(),
                    Theme::font(TextRole::BodyStrong), Theme::color(Token::Text));
        paint::line(*painter, QRect(text.left(), text.top() + half, text.width(), half), index.data(SubtitleRole).toString(),
                    Theme::font(TextRole::Dense), Theme::color(Token::SecondText));
        if (option.state.testFlag(QStyle::State_HasFocus))
            paint::focusFrame(*painter, option.rect);
    }
};

FormField half(const char *name)
{
    return FormField{QString::fromLatin1(name)};
}

/// As high as the fields it holds ask for at its width, less when there is less. GUI thread.
class FieldsArea : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    [[nodiscard]] QSize sizeHint() const override
    {
        if (!widget() || !widget()->layout())
            return QScrollArea::sizeHint();
        const QLayout *inside = widget()->layout();
        const QSize hint = inside->sizeHint();
        return {hint.width(), inside->hasHeightForWidth() ? inside->totalHeightForWidth(viewport()->width()) : hint.height()};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        if (event->oldSize().width() != event->size().width())
            updateGeometry();
    }
};

} // namespace

TabSpec signatoriesTab()
{
    return {SignatoriesTab::tr("Signatories"),
            [](FormRecord &record, QWidget *parent) -> RecordTab * { return new SignatoriesTab(record, parent); },
            signatoryType};
}

SignatoriesTab::SignatoriesTab(FormRecord &record, QWidget *parent)
    : RecordTab(record, parent)
    , m_model(new SignatoriesModel(this))
    , m_adder(new ChipsEdit(this))
    , m_rows(new OrderedRows(this))
    , m_empty(new EmptyState(QStringLiteral("document-sign"), tr("Nobody signs yet"),
                             tr("Type the name of an organisation above, then say who signs for it."), this))
    , m_message(new MessageStrip(this))
    , m_faces(new QStackedLayout)
    , m_edited(record.edits(), signatoryType)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::px(8), 0, 0);
    column->setSpacing(Theme::px(8));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::px(16), 0, Theme::px(16), 0);
    m_adder->setSource(organisationSource(record.desk(), m_adder));
    m_adder->setFreeText(true);
    m_adder->setPlaceholder(tr("Name of an organisation"));
    line->addWidget(new FieldFrame(tr("Add a party"), m_adder, this), 1);
    column->addLayout(line);
    column->addWidget(m_message);
    m_message->hide();
    m_rows->setAccessibleName(tr("Signatories, in their order"));
    m_rows->setModel(m_model);
    m_rows->setItemDelegate(new SignatoryDelegate(m_rows));
    m_faces->addWidget(m_rows);
    m_faces->addWidget(m_empty);
    // Neither asks for more height than the window has at 200 %.
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_rows->setMinimumHeight(Theme::px(48));
    column->addLayout(m_faces, 1);
    column->addWidget(makeEditor());

    connect(m_adder, &ChipsEdit::chipsChanged, this, [this](const QStringList &ids) {
        m_adder->setChips({});
        if (!ids.isEmpty())
            add(ids.last());
    });
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_rows, &OrderedRows::opened, this, [this] { m_editor->focusFirst(); });
    connect(m_rows, &OrderedRows::moveRequested, this, &SignatoriesTab::move);
    connect(m_rows, &OrderedRows::removeRequested, this, &SignatoriesTab::removeRow);
    connect(&m_edited, &FormRecord::refused, this, [this](const QString &name, const QString &sentence) {
        if (!m_editor->fieldNamed(name))
            m_message->tell(Status::Danger, sentence);
    });
    connect(&record, &FormRecord::replaced, this, [this] {
        m_message->hide();
        m_edited.open({});
        show({});
        Q_EMIT counted(-1);
    });
    connect(&record, &FormRecord::loaded, this, &SignatoriesTab::reload);
    // A signatory or an organisation changed: the record of the charter did not.
    connect(&record.edits(), &Edits::recordChanged, this, [this](const QString &type) {
        if (type == signatoryType || type == organisationType || type == u"contact")
            reload();
    });
    connect(&record.edits(), &Edits::spaceChanged, this, &SignatoriesTab::reload);
    show({});
}

QWidget *SignatoriesTab::makeEditor()
{
    // Letters twice as large want more height than a window has: the fields then scroll.
    auto *scroll = new FieldsArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_editing = scroll;
    auto *whole = new QWidget(scroll);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, Theme::px(12));
    column->setSpacing(Theme::px(8));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::px(16), 0, Theme::px(16), 0);
    bar->setSpacing(Theme::px(8));
    const auto button = [&](const QString &text, const QString &tip, auto act) {
        auto *made = new QPushButton(text, whole);
        made->setToolTip(tip);
        Theme::setCompact(made);
        bar->addWidget(made);
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    m_up = button(tr("Move up"), tr("Move up (Alt+Up)"), [this] {
        const int row = m_rows->currentIndex().row();
        move(row, row - 1);
    });
    m_down = button(tr("Move down"), tr("Move down (Alt+Down)"), [this] {
        const int row = m_rows->currentIndex().row();
        move(row, row + 1);
    });
    bar->addStretch(1);
    m_remove = button(tr("Remove this signatory"), tr("Remove this signatory (Delete)"),
                      [this] { removeRow(m_rows->currentIndex().row()); });
    column->addLayout(bar);
    column->addWidget(new Rule(Qt::Horizontal, whole));
    FormField role = half("role");
    role.label = tr("Function");
    FormField capacity = half("capacity");
    capacity.label = tr("Decision that entitles to sign");
    capacity.help = tr("A deliberation or a delegation: “Délibération n° 2026-11”.");
    FormField on = half("capacity_on");
    on.label = tr("Date of that decision");
    m_editor = new RelatedFields(m_edited, {half("organisation"), half("contact"), role, capacity, on, half("substitute")},
                                 whole);
    m_editor->setAccessibleName(tr("This signatory"));
    auto *inside = new QHBoxLayout;
    inside->setContentsMargins(Theme::px(16), 0, Theme::px(16), 0);
    inside->addWidget(m_editor);
    column->addLayout(inside);
    scroll->setWidget(whole);
    // What is below shows through, as around it.
    whole->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return m_editing;
}

bool SignatoriesTab::isWritable()
{
    return !record().isNew() && !record().isReadOnly() && record().sheet().view.life != Life::Gone;
}

void SignatoriesTab::showEvent(QShowEvent *event)
{
    RecordTab::showEvent(event);
    if (m_stale)
        reload();
}

void SignatoriesTab::reload()
{
    const quint64 token = m_latest.ask();
    if (record().isNew() || record().id().isEmpty()) {
        show({});
        return;
    }
    m_stale = false;
    const auto read = record().desk().read(
        [charter = record().id()](Workspace &workspace) { return readSignatories(workspace, charter); });
    onAnswer(read, this, [this, token](const Result<QList<Signatory>> &answer) {
        if (!m_latest.isLatest(token))
            return;
        if (answer)
            show(*answer);
        else
            m_message->tell(Status::Danger, Sentences::of(answer.error()));
    });
}

void SignatoriesTab::show(const QList<Signatory> &signatories)
{
    const QString kept = !m_wanted.isEmpty() ? m_wanted : m_edited.id();
    m_model->show(signatories);
    m_faces->setCurrentIndex(signatories.isEmpty() ? 1 : 0);
    const bool writable = isWritable();
    m_adder->setEnabled(writable);
    m_rows->setMovable(writable);
    m_editing->setVisible(!signatories.isEmpty());
    m_editor->setEnabled(writable);
    int row = m_model->rowOf(kept);
    if (row >= 0)
        m_wanted.clear();
    else if (!signatories.isEmpty())
        row = 0;
    if (row >= 0 && m_rows->currentIndex().row() != row)
        m_rows->setCurrentIndex(m_model->index(row));
    choose(m_rows->currentIndex().row());
    Q_EMIT counted(int(signatories.size()));
}

void SignatoriesTab::choose(int row)
{
    const bool writable = isWritable();
    m_up->setEnabled(writable && row > 0);
    m_down->setEnabled(writable && row >= 0 && row + 1 < m_model->rowCount());
    m_remove->setEnabled(writable && row >= 0);
    if (row < 0 || row >= m_model->rowCount())
        return;
    const QString id = m_model->signatories().at(row).id;
    if (id != m_edited.id() && m_editor->commit())
        m_edited.open(id);
}

void SignatoriesTab::edit(const QString &id)
{
    m_wanted = id;
    if (const int row = m_model->rowOf(id); row >= 0) {
        m_wanted.clear();
        m_rows->setCurrentIndex(m_model->index(row));
        m_editor->focusFirst();
    }
}

void SignatoriesTab::commit()
{
    m_editor->commit();
}

void SignatoriesTab::run(const QString &name, const Edits::Job &job)
{
    m_message->hide();
    record().edits().run(name, job, this, [this](const Result<EditReceipt> &answer) {
        if (!answer)
            m_message->tell(Status::Danger, Sentences::of(answer.error()));
    });
}

void SignatoriesTab::add(const QString &chosen)
{
    const qint64 rank = m_model->signatories().isEmpty() ? 1 : m_model->signatories().last().rank + 1;
    const auto put = [this, rank](const QString &organisation) {
        const QList<Assignment> given{
            {QStringLiteral("charter"), Assignment::Kind::Set, record().id()},
            {QStringLiteral("organisation"), Assignment::Kind::Set, organisation},
            {QStringLiteral("rank"), Assignment::Kind::Set, QString::number(rank)}};
        record().edits().run(
            Labels::type(signatoryType),
            [given](Workspace &workspace) { return Records(workspace).create(signatoryType, given); }, this,
            [this](const Result<EditReceipt> &made) {
                if (made)
                    m_wanted = made->record.toString();
                else
                    m_message->tell(Status::Danger, Sentences::of(made.error()));
            });
    };
    if (Id::fromString(chosen)) {
        put(chosen);
        return;
    }
    record().edits().run(
        Labels::type(organisationType),
        [chosen](Workspace &workspace) {
            return Records(workspace).create(organisationType, {{QStringLiteral("name"), Assignment::Kind::Set, chosen}});
        },
        this, [this, put](const Result<EditReceipt> &made) {
            if (made)
                put(made->record.toString());
            else
                m_message->tell(Status::Danger, Sentences::of(made.error()));
        });
}

void SignatoriesTab::move(int from, int to)
{
    QList<Signatory> order = m_model->signatories();
    if (!isWritable() || from < 0 || to < 0 || from >= order.size() || to >= order.size() || from == to)
        return;
    const QString name = tr("Place of “%1”").arg(order.at(from).organisationName.left(60));
    const QString moved = order.at(from).id;
    order.move(from, to);
    QList<RecordChanges> changes;
    for (qsizetype at = 0; at < order.size(); ++at) {
        const auto id = Id::fromString(order.at(at).id);
        if (id && order.at(at).rank != at + 1)
            changes += RecordChanges{*id, {FieldChange::set(QStringLiteral("rank"), Value(qint64(at + 1)))}};
        order[at].rank = at + 1;
    }
    m_wanted = moved;
    show(order);
    run(name, [changes](Workspace &workspace) { return workspace.editor().changeSeveral(signatoryType, changes); });
}

void SignatoriesTab::removeRow(int row)
{
    if (!isWritable() || row < 0 || row >= m_model->rowCount())
        return;
    const Signatory one = m_model->signatories().at(row);
    run(tr("Removal of “%1”").arg(one.organisationName.left(60)),
        [id = one.id](Workspace &workspace) { return Records(workspace).remove(signatoryType, id); });
    Q_EMIT noticed(tr("“%1” no longer signs. Ctrl+Z brings it back.").arg(one.organisationName));
}

} // namespace etabli
