#include "ui/pages/charters/previewpane.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/signs.h"

#include <QAction>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace etabli {

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_number(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_whole(new QToolButton(this))
    , m_sheet(new SheetView(this))
    , m_message(new MessageStrip(this))
{
    setProperty("zone", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QWidget(this);
    head->setMinimumHeight(Theme::px(43));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Theme::px(12), 0, Theme::px(8), 0);
    row->setSpacing(Theme::px(2));
    auto *title = new QLabel(tr("Preview"), head);
    Theme::setTextRole(title, TextRole::BodyStrong);
    row->addWidget(title);
    row->addStretch(1);
    const auto button = [&](QToolButton *made, const char *icon, const QString &name) {
        made->setIcon(Icons::get(QString::fromLatin1(icon)));
        made->setAccessibleName(name);
        made->setToolTip(name);
    };
    button(m_previous, "go-previous", tr("Previous page"));
    button(m_next, "go-next", tr("Next page"));
    button(m_whole, "view-fullscreen", tr("See the whole page"));
    row->addWidget(m_previous);
    row->addWidget(m_number);
    row->addWidget(m_next);
    row->addSpacing(Theme::px(8));
    row->addWidget(m_whole);
    column->addWidget(head);
    column->addWidget(new Rule(Qt::Horizontal, this));
    auto *body = new QVBoxLayout;
    body->setContentsMargins(Theme::px(10), Theme::px(12), Theme::px(10), Theme::px(12));
    body->setSpacing(Theme::px(8));
    m_sheet->setByWidth(false);
    body->addWidget(m_sheet, 1);
    m_message->setClosable(false);
    m_message->hide();
    body->addWidget(m_message);
    column->addLayout(body, 1);
    connect(m_previous, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turn(1); });
    connect(m_whole, &QToolButton::clicked, this, &PreviewPane::openFull);
    connect(m_sheet, &SheetView::turned, this, &PreviewPane::turn);
    connect(m_sheet, &SheetView::fullRequested, this, &PreviewPane::openFull);
    connect(m_sheet, &SheetView::articleChosen, this, &PreviewPane::articleChosen);
    write();
}

int PreviewPane::pageOf(int article) const
{
    if (!m_pages || article < 0)
        return -1;
    for (qsizetype at = 0; at < m_pages->size(); ++at) {
        for (const PageRegion &region : m_pages->at(at).regions) {
            if (region.article == article)
                return int(at);
        }
    }
    return -1;
}

void PreviewPane::setPages(const SharedPages &pages, int article)
{
    const int before = pageOf(m_article);
    const int shown = m_sheet->page();
    m_pages = pages;
    m_article = article;
    // Whoever turned the pages to read elsewhere stays there while typing.
    const int now = pageOf(article);
    const bool follows = before < 0 || shown == before;
    m_sheet->setArticle(article);
    showPage(follows && now >= 0 ? now : shown);
}

void PreviewPane::follow(int article)
{
    m_article = article;
    m_sheet->setArticle(article);
    if (m_fullSheet)
        m_fullSheet->setArticle(article);
    if (const int page = pageOf(article); page >= 0)
        showPage(page);
}

void PreviewPane::setBlocking(int blocking)
{
    if (blocking > 0)
        m_message->tell(Status::Warning, tr("%n point(s) block.", nullptr, blocking),
                        tr("Each page carries the word “PROJET”."));
    else
        m_message->hide();
}

void PreviewPane::setFailure(const QString &sentence)
{
    if (!sentence.isEmpty())
        m_message->tell(Status::Danger, sentence);
}

void PreviewPane::showPage(int page)
{
    m_sheet->setPages(m_pages, page);
    if (m_fullSheet)
        m_fullSheet->setPages(m_pages, m_sheet->page());
    write();
}

void PreviewPane::turn(int by)
{
    showPage(m_sheet->page() + by);
}

QString PreviewPane::pageText() const
{
    return m_number->text();
}

void PreviewPane::write()
{
    const int count = m_sheet->pageCount();
    m_number->setText(count > 0 ? tr("page %1 of %2").arg(m_sheet->page() + 1).arg(count) : tr("no page"));
    m_previous->setEnabled(m_sheet->page() > 0);
    m_next->setEnabled(m_sheet->page() + 1 < count);
    m_whole->setEnabled(count > 0);
}

void PreviewPane::openFull()
{
    if (!m_pages || m_pages->isEmpty())
        return;
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("The whole page"));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(Theme::px(8), Theme::px(8), Theme::px(8), Theme::px(8));
    auto *area = new QScrollArea(dialog);
    area->setWidgetResizable(true);
    m_fullSheet = new SheetView(area);
    m_fullSheet->setByWidth(true);
    area->setWidget(m_fullSheet);
    column->addWidget(area, 1);
    m_full = dialog;
    connect(m_fullSheet, &SheetView::turned, this, &PreviewPane::turn);
    connect(m_fullSheet, &SheetView::articleChosen, this, [this, dialog](int article) {
        dialog->reject();
        Q_EMIT articleChosen(article);
    });
    connect(dialog, &QDialog::finished, this, [this] {
        m_full = nullptr;
        m_fullSheet = nullptr;
    });
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), dialog), &QShortcut::activated, dialog, &QDialog::reject);
    const QSize room = screen() ? screen()->availableSize() : QSize(1366, 768);
    dialog->resize(std::min(Theme::px(860), room.width() - 40), std::max(400, room.height() - 60));
    m_fullSheet->setArticle(m_article);
    m_fullSheet->setPages(m_pages, m_sheet->page());
    dialog->open();
    m_fullSheet->setFocus();
}

} // namespace etabli
