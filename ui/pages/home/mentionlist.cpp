#include "ui/pages/home/mentionlist.h"

#include "core/base/textfold.h"
#include "ui/text/labels.h"
#include "ui/widgets/recordroles.h"
#include "ui/widgets/searchdelegate.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace etabli {

namespace {

constexpr int rowsShown = 8;
constexpr int longestNameWords = 5;

QString kindOfPlace(const QString &place)
{
    const auto kind = territoryKind(place.section(u':', 0, 0));
    if (!kind)
        return {};
    switch (*kind) {
    case TerritoryKind::Pays: return MentionList::tr("Country");
    case TerritoryKind::Region: return MentionList::tr("Region");
    case TerritoryKind::Departement: return MentionList::tr("Département");
    case TerritoryKind::Arrondissement: return MentionList::tr("Arrondissement");
    case TerritoryKind::Crte: return MentionList::tr("CRTE");
    case TerritoryKind::Epci: return MentionList::tr("EPCI");
    case TerritoryKind::Ept: return MentionList::tr("EPT");
    case TerritoryKind::Commune: return MentionList::tr("Commune");
    default: return MentionList::tr("Part of a commune");
    }
}

QString besideOf(NoteMention::Kind kind, const MentionChoice &choice)
{
    QStringList words;
    if (kind == NoteMention::Kind::Place)
        words += kindOfPlace(choice.value);
    else if (!choice.code.isEmpty())
        words += Labels::term(u"profile", choice.code);
    words += choice.detail;
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

} // namespace

MentionList::MentionList(QWidget *note)
    : Popover(note)
    , m_list(new QListView(this))
    , m_advice(new QLabel(this))
    , m_model(new QStandardItemModel(this))
    , m_delegate(new SearchDelegate(m_list))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_advice->setWordWrap(true);
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setMargin(Theme::px(8));
    Theme::setTextRole(m_advice, TextRole::Dense);
    Theme::setTone(m_advice, Token::SecondText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, Theme::px(4), 1, Theme::px(4));
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_advice);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT picked(pickAt(index)); });
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
}

QString MentionList::advice() const
{
    return m_advice->isHidden() ? QString() : m_advice->text();
}

void MentionList::offer(NoteMention::Kind kind, const QString &typed, const QList<MentionChoice> &choices)
{
    m_kind = kind;
    const bool place = kind == NoteMention::Kind::Place;
    m_list->setAccessibleName(place ? tr("Territories") : tr("Organisations"));
    m_delegate->setQuery(typed);
    m_model->clear();
    const QString wanted = folded(typed.trimmed());
    bool exact = false;
    for (const MentionChoice &choice : choices) {
        auto *item = new QStandardItem(choice.label);
        item->setData(choice.label, TitleRole);
        item->setData(besideOf(kind, choice), SubtitleRole);
        item->setData(place ? QStringLiteral("flag") : QStringLiteral("view-bank"), IconNameRole);
        item->setData(choice.value, IdRole);
        item->setAccessibleText(choice.label + QStringLiteral(", ") + besideOf(kind, choice));
        m_model->appendRow(item);
        exact = exact || folded(choice.label) == wanted;
    }
    const bool offersNew = !place && !wanted.isEmpty() && !exact;
    if (offersNew) {
        auto *item = new QStandardItem(tr("Create the organisation “%1”").arg(typed.trimmed()));
        item->setData(QStringLiteral("list-add"), IconNameRole);
        item->setData(typed.trimmed(), LastRecordRole);
        m_model->appendRow(item);
    }
    const int rows = m_model->rowCount();
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(std::max(1, std::min(rows, rowsShown)) * SearchDelegate::rowHeight());
    advise(kind, typed, !choices.isEmpty());
    // A whole sentence after the sign is no name: Enter must not make an organisation of it.
    const bool sentence = typed.trimmed().count(u' ') >= longestNameWords;
    if (!choices.isEmpty() || (offersNew && !sentence))
        m_list->setCurrentIndex(m_model->index(0, 0));
    setPreferredWidth(std::min(Theme::px(520), std::max(anchor()->width(), Theme::px(320))));
    open();
}

void MentionList::advise(NoteMention::Kind kind, const QString &typed, bool found)
{
    QString words;
    if (kind == NoteMention::Kind::Place && !found) {
        words = typed.trimmed().isEmpty()
            ? tr("Type the beginning of a name: commune, EPCI, département, region.")
            : tr("No territory of the reference has this name. Choose the commune or the EPCI instead; your words stay "
                 "in the text either way.");
    } else if (kind == NoteMention::Kind::Organisation && !found && typed.trimmed().isEmpty()) {
        words = tr("Type the name of the organisation: if it is new, it is created here.");
    }
    m_advice->setText(words);
    m_advice->setVisible(!words.isEmpty());
}

void MentionList::move(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int now = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : (by > 0 ? -1 : 0);
    m_list->setCurrentIndex(m_model->index(((now + by) % rows + rows) % rows, 0));
}

MentionPick MentionList::pickAt(const QModelIndex &index) const
{
    const QString value = index.data(IdRole).toString();
    return {m_kind, value, value.isEmpty() ? index.data(LastRecordRole).toString() : index.data(TitleRole).toString()};
}

std::optional<MentionPick> MentionList::current() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || m_list->isHidden())
        return {};
    return pickAt(index);
}

} // namespace etabli
