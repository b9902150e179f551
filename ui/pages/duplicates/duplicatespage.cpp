#include "ui/pages/duplicates/duplicatespage.h"

#include "core/jobs/answer.h"
#include "core/store/listing.h"
#include "ui/forms/boundfields.h"
#include "ui/pages/duplicates/comparepanel.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchdelegate.h"
#include "ui/widgets/signs.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace etabli {

namespace {

// One slice on the reading lane: whoever types meanwhile waits no longer than this.
constexpr int sliceMs = 8;
constexpr qsizetype pairsShown = 500;

/// Pairs met, and where the sweep stands.
struct Slice
{
    QList<PairRow> pairs;
    bool atEnd = false;
    qint64 read = 0;
};

Result<Slice> nextSlice(Workspace &workspace, DuplicateSweep &sweep, const QString &type)
{
    Slice slice;
    ETABLI_ASSIGN(const QList<DuplicatePair> pairs, sweep.step(workspace, sliceMs));
    const Field *field = recordType(type)->field(type == u"contact" ? u"organisation" : u"territory");
    for (const DuplicatePair &pair : pairs) {
        PairRow row{pair, {}};
        if (!pair.place.isEmpty() && field) {
            ETABLI_ASSIGN(const PointedName name, pointedName(workspace, *field, pair.place));
            row.place = name.name;
        }
        slice.pairs += row;
    }
    slice.atEnd = sweep.atEnd();
    slice.read = sweep.read();
    return slice;
}

} // namespace

DuplicatesPage::DuplicatesPage(Edits &edits, QWidget *parent)
    : Page(parent)
    , m_edits(edits)
    , m_model(new DuplicatesModel(this))
    , m_tabs(new CountTabBar(this))
    , m_list(new QListView(this))
    , m_state(new QLabel(this))
    , m_empty(new EmptyState(QStringLiteral("edit-copy"), tr("No possible duplicate"),
                             tr("Two records with the same number, or the same name in the same place, will stand here. "
                                "Any two can be chosen at the right."),
                             this))
    , m_panel(new ComparePanel(edits, this))
    , m_later(new QTimer(this))
{
    m_tabs->addCountedTab(tr("Organisations"));
    m_tabs->addCountedTab(tr("Contacts"));
    m_tabs->setAccessibleName(tr("Possible duplicates among"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setAccessibleName(tr("Possible duplicates"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setProperty("zone", true);
    m_state->setContentsMargins(Theme::px(12), Theme::px(6), Theme::px(12), Theme::px(6));
    Theme::setTextRole(m_state, TextRole::Caption);
    Theme::setTone(m_state, Token::SecondText);

    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(m_tabs);
    leftColumn->addWidget(new Rule(Qt::Horizontal, left));
    leftColumn->addWidget(m_list, 1);
    leftColumn->addWidget(m_empty, 1);
    leftColumn->addWidget(new Rule(Qt::Horizontal, left));
    leftColumn->addWidget(m_state);

    auto *right = new QWidget(this);
    right->setProperty("zone", true);
    right->setAutoFillBackground(true);
    right->setBackgroundRole(QPalette::Base);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(Theme::px(16), Theme::px(12), Theme::px(16), Theme::px(12));
    rightColumn->setSpacing(Theme::px(12));
    auto *hands = new QHBoxLayout;
    hands->setSpacing(Theme::px(16));
    for (int side = 0; side < 2; ++side) {
        m_hands[side] = new ChipsEdit(right);
        m_hands[side]->setLimit(1);
        m_hands[side]->setPlaceholder(side == 0 ? tr("One record") : tr("The other one"));
        m_hands[side]->setAccessibleName(side == 0 ? tr("One record") : tr("The other one"));
        hands->addWidget(m_hands[side], 1);
        connect(m_hands[side], &ChipsEdit::chipsChanged, this, &DuplicatesPage::chooseByHand);
    }
    rightColumn->addLayout(hands);
    rightColumn->addWidget(m_panel, 1);

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    left->setMinimumWidth(Theme::px(180));
    right->setMinimumWidth(Theme::px(300));
    // Shares, not lengths: with large text both still stand side by side.
    splitter->setSizes({360, 640});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);

    m_later->setSingleShot(true);
    m_later->setInterval(std::chrono::milliseconds(150));
    connect(m_later, &QTimer::timeout, this, &DuplicatesPage::restart);
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int tab) { setType(tab == 1 ? QStringLiteral("contact") : QStringLiteral("organisation")); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DuplicatesPage::showCurrent);
    connect(m_panel, &ComparePanel::recordRequested, this, &Page::recordRequested);
    connect(m_panel, &ComparePanel::noticed, this, &Page::noticed);
    connect(m_panel, &ComparePanel::settled, this, [this] {
        for (ChipsEdit *hand : m_hands)
            hand->setChips({});
    });
    connect(&edits, &Edits::recordChanged, this, [this](const QString &type) {
        if (type == m_type)
            changed();
    });
    connect(&edits, &Edits::spaceChanged, this, &DuplicatesPage::changed);
    setType(QStringLiteral("organisation"));
}

QString DuplicatesPage::title() const
{
    return tr("Possible duplicates");
}

void DuplicatesPage::arrive()
{
    if (m_stale)
        restart();
    m_list->setFocus(Qt::OtherFocusReason);
}

void DuplicatesPage::changed()
{
    m_stale = true;
    if (isVisible())
        m_later->start();
}

void DuplicatesPage::setType(const QString &type)
{
    if (m_type == type)
        return;
    m_type = type;
    m_tabs->setCurrentIndex(type == u"contact" ? 1 : 0);
    m_model->setType(type);
    m_model->setPairs({});
    m_panel->clear();
    for (ChipsEdit *hand : m_hands) {
        hand->setChips({});
        hand->setSource(type == u"organisation" ? organisationSource(m_edits.desk(), hand)
                                                : recordSource(m_edits.desk(), type, hand));
    }
    m_stale = true;
    if (isVisible())
        restart();
}

void DuplicatesPage::restart()
{
    m_stale = false;
    m_searching = true;
    m_met.clear();
    m_sweep = std::make_shared<DuplicateSweep>(m_type);
    m_state->setText(tr("Looking…"));
    step();
}

void DuplicatesPage::step()
{
    const quint64 token = m_latest.ask();
    const auto slice = m_edits.desk().read(
        [sweep = m_sweep, type = m_type](Workspace &workspace) { return nextSlice(workspace, *sweep, type); });
    onAnswer(slice, this, [this, token](const Result<Slice> &answer) {
        if (!m_latest.isLatest(token))
            return;
        if (!answer) {
            m_searching = false;
            m_state->setText(tr("The records could not be read."));
            return;
        }
        take(answer->pairs, answer->atEnd, answer->read);
    });
}

void DuplicatesPage::take(const QList<PairRow> &met, bool atEnd, qint64 read)
{
    const bool first = m_model->pairs().isEmpty();
    if (m_met.size() < pairsShown)
        m_met += met.mid(0, pairsShown - m_met.size());
    // Those shown stay until the search is over, unless there are none: then they come as they are found.
    if (atEnd || (first && !m_met.isEmpty()))
        showPairs(true);
    const QLocale locale;
    if (!atEnd && m_met.size() < pairsShown) {
        m_state->setText(tr("Looking… %1 records read").arg(locale.toString(read)));
        step();
        return;
    }
    m_searching = false;
    m_state->setText(atEnd ? tr("%n pair(s) to look at", nullptr, static_cast<int>(m_met.size()))
                           : tr("The first %n pair(s)", nullptr, static_cast<int>(m_met.size())));
    m_tabs->setCount(m_tabs->currentIndex(), m_met.isEmpty() ? QString() : locale.toString(m_met.size()));
}

void DuplicatesPage::showPairs(bool keepCurrent)
{
    const Id one = m_panel->first();
    const Id other = m_panel->second();
    const bool wasShowing = m_panel->isShowing();
    const int last = m_list->currentIndex().row();
    m_model->setPairs(m_met);
    m_list->setVisible(!m_met.isEmpty());
    m_empty->setVisible(m_met.isEmpty());
    if (m_met.isEmpty())
        return;
    const int kept = keepCurrent && wasShowing ? m_model->rowOf(one, other) : -1;
    if (kept >= 0) {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_list->setCurrentIndex(m_model->index(kept));
        return;
    }
    // Two chosen by hand stay; after a join the next pair comes in the place of the last.
    if (!wasShowing)
        m_list->setCurrentIndex(m_model->index(std::clamp(last, 0, static_cast<int>(m_met.size()) - 1)));
}

void DuplicatesPage::showCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_model->pairs().size())
        return;
    const DuplicatePair &pair = m_model->pairs().at(row).pair;
    m_hands[0]->setChips({Chip{pair.first.toString(), pair.firstTitle, {}, {}}});
    m_hands[1]->setChips({Chip{pair.second.toString(), pair.secondTitle, {}, {}}});
    m_panel->compare(m_type, pair.first, pair.second);
}

void DuplicatesPage::compare(const QString &type, const QString &one, const QString &other)
{
    setType(type);
    const auto read = m_edits.desk().read([=](Workspace &workspace) -> Result<QStringList> {
        QStringList titles;
        for (const QString &text : {one, other}) {
            const auto id = Id::fromString(text);
            if (!id) {
                titles += QString();
                continue;
            }
            ETABLI_ASSIGN(const RecordView view, workspace.reader().record(type, *id));
            titles += view.title();
        }
        return titles;
    });
    onAnswer(read, this, [this, one, other](const Result<QStringList> &titles) {
        if (!titles)
            return;
        {
            const QSignalBlocker quiet(m_list->selectionModel());
            m_list->setCurrentIndex({});
        }
        m_hands[0]->setChips({Chip{one, titles->value(0), {}, {}}});
        m_hands[1]->setChips(other.isEmpty() ? QList<Chip>{} : QList<Chip>{Chip{other, titles->value(1), {}, {}}});
        chooseByHand();
        if (other.isEmpty())
            m_hands[1]->setFocus(Qt::OtherFocusReason);
    });
}

void DuplicatesPage::chooseByHand()
{
    const auto one = Id::fromString(m_hands[0]->ids().value(0));
    const auto other = Id::fromString(m_hands[1]->ids().value(0));
    if (one && other)
        m_panel->compare(m_type, *one, *other);
    else
        m_panel->clear();
}

} // namespace etabli
