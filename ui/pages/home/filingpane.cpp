#include "ui/pages/home/filingpane.h"

#include "core/jobs/answer.h"
#include "core/services/home.h"
#include "ui/commands/edits.h"
#include "ui/forms/boundfields.h"
#include "ui/models/whentext.h"
#include "ui/pages/home/homerow.h"
#include "ui/pages/home/homewords.h"
#include "ui/text/labels.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldframe.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/longtextedit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

namespace etabli {

namespace {

constexpr int mostNotes = 50;
constexpr int mostOffers = 5;

/// The place of a key in the row of digits, 0 to 9, on keyboards where digits need Shift too; -1 for others.
int digitOf(int key)
{
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        return key - Qt::Key_0;
    static constexpr std::array<int, 6> azerty{Qt::Key_Agrave, Qt::Key_Ampersand, Qt::Key_Eacute,
                                               Qt::Key_QuoteDbl, Qt::Key_Apostrophe, Qt::Key_ParenLeft};
    const auto found = std::find(azerty.begin(), azerty.end(), key);
    return found == azerty.end() ? -1 : static_cast<int>(found - azerty.begin());
}

QString whyOf(FilingChoice::Why why)
{
    switch (why) {
    case FilingChoice::Why::Organisation: return FilingPane::tr("Same organisation");
    case FilingChoice::Why::Territory: return FilingPane::tr("Same territory");
    case FilingChoice::Why::Recent: return FilingPane::tr("Changed lately");
    }
    return {};
}

} // namespace

FilingPane::FilingPane(Edits &edits, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(QStringLiteral("note"), tr("Every note is filed."),
                             tr("Notes that belong to no alliance come here."), this))
    , m_count(new QLabel(this))
    , m_list(new QVBoxLayout)
    , m_listBox(new QWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_pause(new QTimer(this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(Theme::px(16), Theme::px(12), Theme::px(16), Theme::px(12));
    whole->setSpacing(Theme::px(12));
    whole->addWidget(makeBar());
    whole->addWidget(m_stack, 1);
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::px(16));
    auto *card = new Card(tr("Notes to file"), QStringLiteral("note"), both);
    card->setProperty("zone", true);
    card->body()->setContentsMargins(0, 0, 0, 0);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    m_listBox->setLayout(m_list);
    m_scroll->setWidget(m_listBox);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card->body()->addWidget(m_scroll);
    row->addWidget(card, 2);
    row->addWidget(makeDetail(), 3);
    m_stack->addWidget(both);
    m_stack->addWidget(m_empty);
    connect(m_empty->addButton(tr("Back to the home page")), &QPushButton::clicked, this, &FilingPane::closed);
    m_pause->setSingleShot(true);
    m_pause->setInterval(std::chrono::milliseconds(150));
    connect(m_pause, &QTimer::timeout, this, &FilingPane::read);
    const auto later = [this] {
        if (m_open && isVisible())
            m_pause->start();
    };
    connect(&m_edits, &Edits::recordChanged, this, later);
    connect(&m_edits, &Edits::spaceChanged, this, later);
}

QWidget *FilingPane::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::px(12));
    auto *back = new QPushButton(tr("Back"), bar);
    Icons::setLeading(back, QStringLiteral("go-previous"));
    Theme::setCompact(back);
    back->setToolTip(tr("Back to the home page (Esc)"));
    connect(back, &QPushButton::clicked, this, &FilingPane::closed);
    row->addWidget(back);
    auto *name = new QLabel(tr("File the notes"), bar);
    Theme::setTextRole(name, TextRole::Section);
    row->addWidget(name);
    Theme::setTone(m_count, Token::SecondText);
    row->addWidget(m_count, 1);
    return bar;
}

QWidget *FilingPane::makeDetail()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_detail = new Card({}, {}, scroll);
    m_detail->setProperty("zone", true);
    m_text = new LongTextEdit(m_detail);
    m_text->setLines(2, 10);
    m_detail->body()->addWidget(new FieldFrame(Labels::field(u"note", u"text"), m_text, m_detail));
    auto *name = new QLabel(tr("Which alliance does it belong to?"), m_detail);
    Theme::setTextRole(name, TextRole::BodyStrong);
    m_detail->body()->addWidget(name);
    auto *offers = new QWidget(m_detail);
    m_offerList = new QVBoxLayout(offers);
    m_offerList->setContentsMargins(0, 0, 0, 0);
    m_offerList->setSpacing(0);
    m_detail->body()->addWidget(offers);
    const auto picker = [this](const QString &label, const QString &hint) {
        auto *edit = new ChipsEdit(m_detail);
        edit->setLimit(1);
        edit->setPlaceholder(hint);
        m_detail->body()->addWidget(new FieldFrame(label, edit, m_detail));
        return edit;
    };
    m_project = picker(tr("Another alliance"), tr("Find an alliance by its name"));
    m_alone = new QPushButton(tr("Put away without alliance (0)"), m_detail);
    Theme::setCompact(m_alone);
    m_detail->body()->addWidget(m_alone, 0, Qt::AlignLeft);
    m_organisation = picker(Labels::field(u"note", u"organisation"), tr("Find or create an organisation"));
    m_organisation->setFreeText(true);
    m_territory = picker(Labels::field(u"note", u"territory"), tr("Find a territory"));
    m_detail->body()->addStretch(1);
    m_organisation->setSource(organisationSource(m_edits.desk(), m_organisation));
    m_territory->setSource(placeSource(m_edits.desk(), m_territory));
    m_project->setSource([this](const QString &typed, const ChipAnswer &answer) {
        const auto found = m_edits.desk().read([typed, note = m_current](Workspace &workspace) {
            return HomeNotes(workspace).alliancesFor(note, typed, 20);
        });
        onAnswer(found, m_project, [answer](const Result<QList<FilingChoice>> &choices) {
            QList<Chip> chips;
            for (const FilingChoice &choice : choices.value_or(QList<FilingChoice>{}))
                chips += Chip{choice.id, HomeWords::named(choice.title), {}, {}};
            answer(chips);
        });
    });
    connect(m_project, &ChipsEdit::chipsChanged, this, [this](const QStringList &ids) {
        if (!ids.isEmpty())
            fileIn(ids.first(), m_project->chips().first().label);
    });
    connect(m_organisation, &ChipsEdit::chipsChanged, this, [this](const QStringList &ids) { chooseOrganisation(ids.value(0)); });
    connect(m_territory, &ChipsEdit::chipsChanged, this,
            [this](const QStringList &ids) { set(QStringLiteral("territory"), ids.value(0)); });
    connect(m_text, &LongTextEdit::textCommitted, this, [this](const QString &text) { set(QStringLiteral("text"), text); });
    connect(m_alone, &QPushButton::clicked, this, &FilingPane::fileAlone);
    scroll->setWidget(m_detail);
    return scroll;
}

void FilingPane::begin()
{
    m_open = true;
    m_focusOffers = true;
    read();
}

void FilingPane::takeFocus()
{
    m_focusOffers = true;
    if (!m_offers.isEmpty())
        m_offers.first()->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void FilingPane::flush()
{
    m_text->commit();
}

void FilingPane::read()
{
    const quint64 token = m_reading.ask();
    const auto notes = [](Workspace &workspace) { return HomeNotes(workspace).unfiled(mostNotes); };
    onAnswer(m_edits.desk().read(notes), this, [this, token](const Result<QList<UnfiledNote>> &answer) {
        if (!m_reading.isLatest(token))
            return;
        if (!answer) {
            Q_EMIT m_edits.failed(answer.error());
            return;
        }
        m_notes = *answer;
        show();
    });
}

void FilingPane::show()
{
    for (HomeRow *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    const bool held = std::any_of(m_notes.begin(), m_notes.end(),
                                  [this](const UnfiledNote &note) { return note.id == m_current; });
    for (const UnfiledNote &note : std::as_const(m_notes)) {
        auto *row = new HomeRow(m_listBox);
        QStringList where{WhenText::longDate(note.on), note.organisationName, note.territoryName};
        where.removeAll(QString());
        row->setTexts(note.text.left(200), where.join(QStringLiteral(" · ")));
        row->setRuled(!m_rows.isEmpty());
        row->setCheckable(true);
        row->setProperty("note", note.id);
        connect(row, &QAbstractButton::clicked, this, [this, id = note.id] {
            m_focusOffers = true;
            choose(id);
        });
        m_list->insertWidget(static_cast<int>(m_rows.size()), row);
        m_rows += row;
        row->show();
    }
    if (m_list->count() == m_rows.size())
        m_list->addStretch(1);
    m_count->setText(m_notes.size() >= mostNotes ? tr("the %n last note(s)", nullptr, mostNotes)
                                                 : tr("%n note(s) to file", nullptr, static_cast<int>(m_notes.size())));
    m_stack->setCurrentIndex(m_notes.isEmpty() ? 1 : 0);
    if (m_notes.isEmpty()) {
        m_current.clear();
        if (QPushButton *back = m_empty->findChild<QPushButton *>(); back && isVisible())
            back->setFocus(Qt::OtherFocusReason);
        return;
    }
    choose(held ? m_current : m_notes.first().id);
}

void FilingPane::choose(const QString &id)
{
    const auto found = std::find_if(m_notes.begin(), m_notes.end(), [&id](const UnfiledNote &note) { return note.id == id; });
    if (found == m_notes.end())
        return;
    if (m_current != id)
        flush();
    const bool same = m_current == id;
    m_current = id;
    for (HomeRow *row : std::as_const(m_rows))
        row->setChecked(row->property("note").toString() == id);
    if (!same || !m_text->hasFocus())
        m_text->setText(found->text);
    // Only the beginning of a very long note is here: it is not to be written back.
    m_text->setReadOnly(found->text.size() >= UnfiledNote::longestText);
    m_project->setChips({});
    m_organisation->setChips(found->organisation.isEmpty()
                                 ? QList<Chip>{}
                                 : QList<Chip>{{found->organisation, found->organisationName, {}, {}}});
    m_territory->setChips(found->territory.isEmpty() ? QList<Chip>{}
                                                     : QList<Chip>{{found->territory, found->territoryName, {}, {}}});
    askOffers();
}

void FilingPane::askOffers()
{
    const quint64 token = m_offering.ask();
    const auto choices = [note = m_current](Workspace &workspace) {
        return HomeNotes(workspace).alliancesFor(note, {}, mostOffers);
    };
    onAnswer(m_edits.desk().read(choices), this, [this, token](const Result<QList<FilingChoice>> &answer) {
        if (m_offering.isLatest(token) && answer)
            showOffers(*answer);
    });
}

void FilingPane::showOffers(const QList<FilingChoice> &choices)
{
    const bool inside = std::any_of(m_offers.begin(), m_offers.end(), [](const HomeRow *row) { return row->hasFocus(); });
    for (HomeRow *row : std::as_const(m_offers)) {
        row->hide();
        row->deleteLater();
    }
    m_offers.clear();
    m_choices = choices;
    for (const FilingChoice &choice : choices) {
        auto *row = new HomeRow(m_offerList->parentWidget());
        row->setIconName(QStringLiteral("view-task"));
        row->setTexts(HomeWords::named(choice.title), whyOf(choice.why));
        row->setTag(QString::number(m_offers.size() + 1), Status::Neutral);
        row->setRuled(!m_offers.isEmpty());
        connect(row, &QAbstractButton::clicked, this, [this, choice] { fileIn(choice.id, choice.title); });
        m_offerList->addWidget(row);
        m_offers += row;
        row->show();
    }
    if ((m_focusOffers || inside) && isVisible() && !m_offers.isEmpty())
        m_offers.first()->setFocus(Qt::OtherFocusReason);
    else if (m_focusOffers && isVisible())
        m_alone->setFocus(Qt::OtherFocusReason);
    m_focusOffers = false;
}

void FilingPane::fileIn(const QString &project, const QString &title)
{
    flush();
    const QString note = m_current;
    m_focusOffers = true;
    m_edits.run(
        tr("File a note"),
        [note, project](Workspace &workspace) {
            return Records(workspace).set(QStringLiteral("note"), note,
                                          {{QStringLiteral("project"), Assignment::Kind::Set, project}});
        },
        this, [this, note, title](const Result<EditReceipt> &made) {
            filed(note, made, tr("Note filed in “%1”.").arg(HomeWords::named(title)));
        });
}

void FilingPane::fileAlone()
{
    flush();
    const QString note = m_current;
    m_focusOffers = true;
    m_edits.run(
        tr("Put a note away"),
        [note](Workspace &workspace) { return HomeNotes(workspace).fileAlone(note, Home::today(workspace)); }, this,
        [this, note](const Result<EditReceipt> &made) { filed(note, made, tr("Note put away without alliance.")); });
}

void FilingPane::filed(const QString &id, const Result<EditReceipt> &made, const QString &sentence)
{
    if (!made) {
        Q_EMIT m_edits.failed(made.error());
        return;
    }
    const auto found = std::find_if(m_notes.begin(), m_notes.end(), [&id](const UnfiledNote &note) { return note.id == id; });
    if (found != m_notes.end()) {
        const qsizetype at = found - m_notes.begin();
        m_notes.erase(found);
        if (m_current == id && !m_notes.isEmpty())
            m_current = m_notes.at(std::min(at, m_notes.size() - 1)).id;
    }
    m_focusOffers = true;
    show();
    Q_EMIT noticed(sentence);
}

void FilingPane::set(const QString &field, const QString &value)
{
    if (m_current.isEmpty())
        return;
    m_edits.run(
        Labels::field(u"note", field),
        [note = m_current, field, value](Workspace &workspace) {
            return Records(workspace).set(QStringLiteral("note"), note, {{field, Assignment::Kind::Set, value}});
        },
        this, [this](const Result<EditReceipt> &made) {
            if (!made)
                Q_EMIT m_edits.failed(made.error());
        });
}

void FilingPane::chooseOrganisation(const QString &chosen)
{
    if (chosen.isEmpty() || Id::fromString(chosen)) {
        set(QStringLiteral("organisation"), chosen);
        return;
    }
    m_edits.run(
        Labels::type(u"organisation"),
        [chosen](Workspace &workspace) {
            return Records(workspace).create(QStringLiteral("organisation"),
                                             {{QStringLiteral("name"), Assignment::Kind::Set, chosen}});
        },
        this, [this](const Result<EditReceipt> &made) {
            if (made)
                set(QStringLiteral("organisation"), made->record.toString());
            else
                Q_EMIT m_edits.failed(made.error());
        });
}

void FilingPane::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier) ? -1 : digitOf(event->key());
    if (digit == 0 && !m_notes.isEmpty()) {
        fileAlone();
        return;
    }
    if (digit > 0 && digit <= m_choices.size()) {
        const FilingChoice choice = m_choices.at(digit - 1);
        fileIn(choice.id, choice.title);
        return;
    }
    QWidget::keyPressEvent(event);
}

void FilingPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (auto *row = qobject_cast<QBoxLayout *>(m_stack->widget(0)->layout()))
        row->setDirection(width() < Theme::px(760) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace etabli
