#include "ui/pages/dashboard/codespopover.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace etabli {

namespace {

constexpr int codeRole = Qt::UserRole + 1;
constexpr int mostLines = 12;

QPixmap pictureOf(const Mark &mark, qreal ratio)
{
    const QSize size = paint::markSize(mark);
    if (size.isEmpty())
        return {};
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paint::mark(painter, QRect({0, 0}, size), mark);
    return picture;
}

} // namespace

CodesPopover::CodesPopover(QWidget *anchor)
    : Popover(anchor)
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_all(new QPushButton(tr("Keep everything"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(8), Theme::px(8), Theme::px(8), Theme::px(8));
    column->setSpacing(Theme::px(8));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    Theme::setButtonKind(m_all, ButtonKind::Link);
    Theme::setCompact(m_all);
    column->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_model, &QStandardItemModel::itemChanged, this, &CodesPopover::tell);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_filling = true;
        for (int row = 0; row < m_model->rowCount(); ++row)
            m_model->item(row)->setCheckState(Qt::Unchecked);
        m_filling = false;
        tell();
    });
}

void CodesPopover::ask(const QString &name, const QList<Choice> &choices, const QStringList &ticked)
{
    m_filling = true;
    m_model->clear();
    QSize marks(0, 0);
    int wide = 0;
    const QFontMetrics metrics(Theme::font(TextRole::Body));
    for (const Choice &choice : choices) {
        auto *item = new QStandardItem(choice.label);
        item->setData(choice.code, codeRole);
        item->setCheckable(true);
        item->setCheckState(ticked.contains(choice.code) ? Qt::Checked : Qt::Unchecked);
        if (const QPixmap picture = pictureOf(choice.mark, devicePixelRatioF()); !picture.isNull()) {
            item->setIcon(QIcon(picture));
            marks = marks.expandedTo(paint::markSize(choice.mark));
        }
        item->setSizeHint({0, Theme::height(28, TextRole::Body)});
        m_model->appendRow(item);
        wide = std::max(wide, metrics.horizontalAdvance(choice.label));
    }
    m_list->setIconSize(marks);
    m_list->setAccessibleName(name);
    m_filling = false;
    const int lines = std::min(m_model->rowCount(), mostLines);
    m_list->setFixedHeight(lines * Theme::height(28, TextRole::Body) + Theme::px(4));
    setPreferredWidth(std::min(Theme::px(420), wide + marks.width() + Theme::px(80)));
    open(m_list);
    m_list->setCurrentIndex(m_model->index(0, 0));
}

QStringList CodesPopover::codes() const
{
    QStringList codes;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->checkState() == Qt::Checked)
            codes += m_model->item(row)->data(codeRole).toString();
    }
    return codes;
}

void CodesPopover::tell()
{
    if (!m_filling)
        Q_EMIT ticked(codes());
}

bool CodesPopover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (QStandardItem *item = m_model->itemFromIndex(m_list->currentIndex()))
                item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

} // namespace etabli
