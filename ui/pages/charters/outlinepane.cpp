#include "ui/pages/charters/outlinepane.h"

#include "ui/pages/charters/orderedrows.h"
#include "ui/pages/charters/outlinedelegate.h"
#include "ui/pages/charters/principlestrip.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/signs.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace etabli {

OutlinePane::OutlinePane(CharterWork &work, QWidget *parent)
    : QWidget(parent)
    , m_work(work)
    , m_principles(new PrincipleStrip(this))
    , m_model(new OutlineModel(this))
    , m_rows(new OrderedRows(this))
    , m_add(new QPushButton(tr("Add an article"), this))
    , m_more(new QToolButton(this))
{
    setProperty("zone", true);
    setProperty("surface", QStringLiteral("base"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_principles);
    column->addWidget(new Rule(Qt::Horizontal, this));
    auto *title = new QLabel(tr("Articles"), this);
    Theme::setTextRole(title, TextRole::Dense);
    title->setContentsMargins(Theme::px(12), Theme::px(3), 0, Theme::px(2));
    column->addWidget(title);
    m_rows->setAccessibleName(tr("Articles"));
    m_rows->setModel(m_model);
    m_rows->setItemDelegate(new OutlineDelegate(m_rows));
    m_rows->setContextMenuPolicy(Qt::CustomContextMenu);
    title->setBuddy(m_rows);
    column->addWidget(m_rows, 1);
    column->addWidget(new Rule(Qt::Horizontal, this));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::px(6), Theme::px(5), Theme::px(8), Theme::px(5));
    Theme::setButtonKind(m_add, ButtonKind::Link);
    Theme::setCompact(m_add);
    Icons::setLeading(m_add, QStringLiteral("list-add"), Token::Accent);
    foot->addWidget(m_add);
    foot->addStretch(1);
    m_more->setIcon(Icons::get(QStringLiteral("overflow-menu")));
    m_more->setAccessibleName(tr("More about this article"));
    m_more->setToolTip(m_more->accessibleName());
    foot->addWidget(m_more);
    column->addLayout(foot);
    makeMenu();

    connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (m_showing || !index.isValid())
            return;
        m_chosen = m_model->keyAt(index.row());
        showActions();
        Q_EMIT articleChosen(m_chosen);
    });
    connect(m_rows, &OrderedRows::opened, this,
            [this](const QModelIndex &index) { Q_EMIT articleOpened(m_model->keyAt(index.row())); });
    connect(m_rows, &OrderedRows::moveRequested, &work, &CharterWork::move);
    connect(m_rows, &OrderedRows::removeRequested, this, [this](int row) {
        const StudioArticle *article = m_work.article(m_model->keyAt(row));
        if (!article)
            return;
        if (article->slot.isEmpty())
            m_work.removeArticle(article->key());
        else
            m_work.setLeftOut(article->key(), true);
    });
    connect(m_rows, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (m_rows->indexAt(at).isValid())
            m_menu->popup(m_rows->viewport()->mapToGlobal(at));
    });
    connect(m_add, &QPushButton::clicked, this, [this] { m_work.addArticle(m_chosen); });
    connect(m_principles, &PrincipleStrip::chosen, this, &OutlinePane::principleChosen);
    connect(&work, &CharterWork::loaded, this, &OutlinePane::show);
    connect(&work, &CharterWork::composed, this, &OutlinePane::show);
    connect(&work, &CharterWork::replaced, this, [this] { m_chosen.clear(); });
    show();
}

void OutlinePane::makeMenu()
{
    m_menu = new QMenu(this);
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    const auto add = [this](const QString &text, const char *icon, auto act) {
        auto *action = m_menu->addAction(Icons::get(QString::fromLatin1(icon)), text);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    const auto shift = [this](int by) {
        const int row = m_model->rowOf(m_chosen);
        m_work.move(row, row + by);
    };
    m_up = add(tr("Move up (Alt+Up)"), "go-up", [shift] { shift(-1); });
    m_down = add(tr("Move down (Alt+Down)"), "go-down", [shift] { shift(1); });
    m_menu->addSeparator();
    m_leaveOut = add(tr("Leave out of the charter"), "view-hidden", [this] {
        if (const StudioArticle *article = current())
            m_work.setLeftOut(article->key(), !article->leftOut);
    });
    m_reset = add(tr("Back to the template’s text"), "edit-undo", [this] { m_work.resetText(m_chosen); });
    m_remove = add(tr("Delete this article"), "edit-delete", [this] { m_work.removeArticle(m_chosen); });
}

const StudioArticle *OutlinePane::current() const
{
    return m_work.article(m_chosen);
}

void OutlinePane::showActions()
{
    const StudioArticle *article = current();
    const bool writable = article && !m_work.isReadOnly();
    const int row = m_model->rowOf(m_chosen);
    m_add->setEnabled(m_work.isRead() && !m_work.isReadOnly());
    m_more->setEnabled(writable);
    m_up->setEnabled(writable && row > 0);
    m_down->setEnabled(writable && row + 1 < m_model->rowCount());
    m_leaveOut->setEnabled(writable);
    m_leaveOut->setText(article && article->leftOut ? tr("Bring back into the charter") : tr("Leave out of the charter"));
    m_reset->setEnabled(writable && !article->ownText.trimmed().isEmpty() && !article->slot.isEmpty());
    m_remove->setVisible(writable && article->slot.isEmpty());
    m_rows->setMovable(!m_work.isReadOnly());
}

void OutlinePane::show()
{
    const QScopedValueRollback<bool> guard(m_showing, true);
    m_model->show(m_work.studio());
    m_principles->show(m_work.studio().model.principles, m_work.studio().principlesCovered);
    const int row = m_model->rowOf(m_chosen);
    if (row >= 0 && m_rows->currentIndex().row() != row)
        m_rows->setCurrentIndex(m_model->index(row));
    showActions();
}

void OutlinePane::choose(const QString &key)
{
    const QScopedValueRollback<bool> guard(m_showing, true);
    m_chosen = key;
    const int row = m_model->rowOf(key);
    if (row >= 0) {
        m_rows->setCurrentIndex(m_model->index(row));
        m_rows->scrollTo(m_model->index(row));
    }
    showActions();
}

QString OutlinePane::chosen() const
{
    return m_chosen;
}

} // namespace etabli
