#include "ui/shell/openingpage.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/taskstrip.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace etabli {

OpeningPage::OpeningPage(QWidget *parent)
    : QWidget(parent)
    , m_faces(new QStackedLayout(this))
    , m_progress(new TaskStrip(this))
    , m_problem(new EmptyState(QStringLiteral("data-error"), {}, {}, this))
{
    auto *waiting = new QWidget(this);
    auto *column = new QVBoxLayout(waiting);
    auto *row = new QHBoxLayout;
    m_progress->setMaximumWidth(Theme::px(520));
    m_progress->setMinimumWidth(Theme::px(320));
    row->addStretch(1);
    row->addWidget(m_progress, 4);
    row->addStretch(1);
    column->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
    m_faces->addWidget(new QWidget(this)); // nothing at all while opening takes the time of a blink
    m_faces->addWidget(waiting);
    m_faces->addWidget(m_problem);
    connect(m_problem->addButton(tr("Try again")), &QPushButton::clicked, this, &OpeningPage::retryRequested);
    connect(m_problem->addButton(tr("Open another folder")), &QPushButton::clicked, this,
            &OpeningPage::otherFolderRequested);
    m_read = m_problem->addButton(tr("Open for reading only"));
    m_return = m_problem->addButton(tr("Back to the former space"));
    connect(m_read, &QPushButton::clicked, this, &OpeningPage::readRequested);
    connect(m_return, &QPushButton::clicked, this, &OpeningPage::returnRequested);
    offerReading(false);
    offerReturn(false);
    // Without a way to stop it: what is being made is needed by every page.
    for (QPushButton *button : m_progress->findChildren<QPushButton *>())
        button->setVisible(false);
}

void OpeningPage::offerReading(bool offered)
{
    m_read->setVisible(offered);
}

void OpeningPage::offerReturn(bool offered)
{
    m_return->setVisible(offered);
}

void OpeningPage::showWaiting()
{
    m_faces->setCurrentIndex(0);
}

void OpeningPage::setProgress(qint64 done, qint64 total)
{
    if (!m_progress->isRunning()) {
        m_progress->begin(tr("First start: preparing the territories of France"));
        for (QPushButton *button : m_progress->findChildren<QPushButton *>())
            button->setVisible(false);
    }
    m_faces->setCurrentIndex(1);
    m_progress->setProgress(done, total);
}

void OpeningPage::showProblem(const QString &sentence, const QString &folder)
{
    m_problem->setTexts(tr("This space could not be opened"), folder.isEmpty() ? sentence : QString(sentence + u'\n' + folder));
    m_faces->setCurrentIndex(2);
}

} // namespace etabli
