#include "ui/pages/charters/studio.h"

#include "core/services/records.h"
#include "ui/pages/charters/articleeditor.h"
#include "ui/pages/charters/articlepane.h"
#include "ui/pages/charters/checkspane.h"
#include "ui/pages/charters/fieldpopover.h"
#include "ui/pages/charters/orderedrows.h"
#include "ui/pages/charters/outlinepane.h"
#include "ui/pages/charters/previewpane.h"
#include "ui/pages/charters/studiohead.h"
#include "ui/text/charterwords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/signs.h"
#include "ui/widgets/taskstrip.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace etabli {

namespace {

/// Below that width, at the size of text in use, checks and page share a zone.
constexpr int leastForFour = 1180;
/// Widths of the four zones of the mock-up: outline, text, checks, page.
constexpr int outlineWide = 244;
constexpr int checksWide = 272;
constexpr int previewWide = 340;

QString tabOf(const QString &type)
{
    return QStringLiteral("tab:") + type;
}

} // namespace

Studio::Studio(Edits &edits, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_work(edits)
    , m_head(new StudioHead(this))
    , m_faces(new QStackedLayout(this))
    , m_whole(new QWidget(this))
    , m_message(new MessageStrip(m_whole))
    , m_split(new QSplitter(Qt::Horizontal, m_whole))
    , m_outline(new OutlinePane(m_work, m_split))
    , m_article(new ArticlePane(m_work, m_split))
    , m_side(new QWidget(m_split))
    , m_tabs(new CountTabBar(m_side))
    , m_sides(new QStackedWidget(m_side))
    , m_checks(new ChecksPane(m_sides))
    , m_preview(new PreviewPane(m_split))
    , m_gone(new EmptyState(QStringLiteral("story-editor"), tr("This charter cannot be written."), {}, this))
{
    make();
    listen();
    makeKeys();
}

Studio::~Studio()
{
    // What is shown goes before what it shows.
    delete m_whole;
}

void Studio::make()
{
    m_head->hide();
    auto *column = new QVBoxLayout(m_whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *strip = new TaskStrip(m_whole);
    strip->hide();
    column->addWidget(strip);
    column->addWidget(m_message);
    m_message->hide();
    column->addWidget(m_split, 1);
    m_output = new CharterOutput(m_work, strip, this);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_side->setProperty("zone", true);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    m_tabs->addCountedTab(tr("Checks"));
    m_tabs->addCountedTab(tr("Preview"));
    m_tabs->setTabVisible(1, false);
    m_tabs->setAccessibleName(tr("Checks and preview"));
    m_tabs->setMinimumHeight(Theme::px(43));
    side->addWidget(m_tabs);
    side->addWidget(new Rule(Qt::Horizontal, m_side));
    m_sides->addWidget(m_checks);
    side->addWidget(m_sides, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (m_narrow && tab < m_sides->count())
            m_sides->setCurrentIndex(tab);
    });
    m_split->addWidget(m_outline);
    m_split->addWidget(m_article);
    m_split->addWidget(m_side);
    m_split->addWidget(m_preview);
    // Together within a window of 1,366 at 200 %.
    m_outline->setMinimumWidth(Theme::px(130));
    m_article->setMinimumWidth(Theme::px(280));
    m_side->setMinimumWidth(Theme::px(180));
    m_faces->addWidget(m_whole);
    m_faces->addWidget(m_gone);
    QPushButton *back = m_gone->addButton(tr("Back to the list of charters"));
    connect(back, &QPushButton::clicked, this, &Studio::listRequested);
}

void Studio::listen()
{
    connect(m_head, &StudioHead::backRequested, this, &Studio::listRequested);
    connect(m_head, &StudioHead::statusChosen, &m_work, &CharterWork::setStatus);
    connect(&m_work, &CharterWork::replaced, this, [this] {
        m_faces->setCurrentWidget(m_whole);
        m_message->hide();
        m_preview->setPages({}, -1);
        m_checks->show({});
        m_head->show({}, {}, true);
    });
    connect(&m_work, &CharterWork::loaded, this, &Studio::showCharter);
    connect(&m_work, &CharterWork::composed, this, &Studio::showComposed);
    connect(&m_work, &CharterWork::failed, this,
            [this](const QString &sentence) { m_message->tell(Status::Danger, sentence); });
    connect(&m_work, &CharterWork::gone, this, &Studio::tellGone);
    connect(&m_work, &CharterWork::articleAdded, this, [this](const QString &key) { m_wanted = key; });
    connect(m_outline, &OutlinePane::articleChosen, this, &Studio::openArticle);
    connect(m_outline, &OutlinePane::articleOpened, this, [this](const QString &key) {
        openArticle(key);
        m_article->editor()->setFocus();
    });
    connect(m_outline, &OutlinePane::principleChosen, this, &Studio::openPrinciple);
    connect(m_article, &ArticlePane::recordRequested, this, &Studio::recordRequested);
    connect(m_checks, &ChecksPane::findingShown, this, [this](const CharterFinding &finding) {
        if (m_work.article(finding.article))
            openArticle(finding.article);
    });
    connect(m_checks, &ChecksPane::findingOpened, this, &Studio::openFinding);
    connect(m_preview, &PreviewPane::articleChosen, this, [this](int place) {
        if (const QString key = m_work.keyAt(place); !key.isEmpty())
            openArticle(key);
    });
    connect(m_output, &CharterOutput::told, this,
            [this](Status status, const QString &fact, const QString &consequence, const QString &folder) {
                m_folder = folder;
                m_message->tell(status, fact, consequence, folder.isEmpty() ? QString() : tr("Open the folder"));
                Q_EMIT noticed(fact);
            });
    connect(m_message, &MessageStrip::actionTriggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
}

void Studio::makeKeys()
{
    // "." is behind Shift on a French keyboard, ";" is that key without it.
    for (const int keys : {int(Qt::CTRL) | int(Qt::Key_Period), int(Qt::CTRL) | int(Qt::SHIFT) | int(Qt::Key_Period),
                           int(Qt::CTRL) | int(Qt::Key_Semicolon)}) {
        auto *next = new QShortcut(QKeySequence(keys), this);
        next->setContext(Qt::WidgetWithChildrenShortcut);
        connect(next, &QShortcut::activated, this, [this] {
            if (m_narrow)
                m_tabs->setCurrentIndex(0);
            if (!m_checks->goToNext())
                Q_EMIT noticed(tr("Nothing blocks and nothing is left to check."));
        });
    }
    auto *close = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    close->setContext(Qt::WidgetWithChildrenShortcut);
    connect(close, &QShortcut::activated, this, &Studio::listRequested);
}

void Studio::open(const QString &charter, const QString &article)
{
    m_wanted = article;
    if (charter != m_work.id())
        m_work.open(charter);
    else
        m_work.reload();
    if (m_work.isRead() && !article.isEmpty())
        openArticle(article);
}

void Studio::arrive()
{
    m_work.setActive(true);
    m_outline->rows()->setFocus();
}

void Studio::leave()
{
    m_article->commit();
    m_work.setActive(false);
}

void Studio::openArticle(const QString &key)
{
    if (!m_work.article(key))
        return;
    m_outline->choose(key);
    m_article->open(key);
    m_preview->follow(m_work.placeOf(key));
}

void Studio::showCharter()
{
    m_faces->setCurrentWidget(m_whole);
    const CharterStudio &studio = m_work.studio();
    m_head->show(studio.title, studio.status, m_work.isReadOnly());
    Q_EMIT headChanged();
    QString key = m_work.article(m_wanted) ? m_wanted : m_article->key();
    const bool added = key == m_wanted && !m_wanted.isEmpty();
    if (added)
        m_wanted.clear();
    if (!m_work.article(key)) {
        key.clear();
        for (const StudioArticle &article : studio.articles) {
            if (key.isEmpty() || (article.number == 1))
                key = article.key();
        }
    }
    // Pages turned by hand stay where they are when the charter is read again.
    if (key != m_article->key())
        openArticle(key);
    const StudioArticle *shown = m_work.article(key);
    if (added && shown && shown->slot.isEmpty()) {
        m_article->titleEdit()->setFocus();
        m_article->titleEdit()->selectAll(); // the first letter typed replaces "New article"
    }
}

void Studio::showComposed()
{
    const CharterStudio &studio = m_work.studio();
    m_checks->show(studio.findings);
    const auto blocking = int(studio.countOf(CharterFinding::Severity::Blocks));
    const int open = blocking + int(studio.countOf(CharterFinding::Severity::Warns));
    m_tabs->setCount(0, open > 0 ? QString::number(open) : QString(), blocking > 0 ? Status::Danger : Status::Neutral);
    m_preview->setPages(m_work.pages(), m_work.placeOf(m_article->key()));
    m_preview->setBlocking(blocking);
}

void Studio::tellGone(const QString &sentence)
{
    m_gone->setTexts(tr("This charter is no longer there."), sentence);
    m_faces->setCurrentWidget(m_gone);
}

void Studio::openPrinciple(const QString &code)
{
    const CharterStudio &studio = m_work.studio();
    QString home;
    for (const StudioArticle &article : studio.articles) {
        if (article.principles.contains(code)) {
            openArticle(article.key());
            m_article->editor()->setFocus();
            return;
        }
        if (home.isEmpty() && article.slot == u"principes")
            home = article.key();
    }
    if (!home.isEmpty())
        openArticle(home);
    Q_EMIT noticed(tr("%1 is not covered: “Clause” inserts its text.").arg(code));
}

void Studio::openFinding(const CharterFinding &finding)
{
    if (m_work.article(finding.article))
        openArticle(finding.article);
    const StudioArticle *article = m_work.article(m_article->key());
    const bool readOnly = m_work.isReadOnly();
    if (finding.rule == u"principle.uncovered" && article && !readOnly) {
        if (article->leftOut)
            m_work.setLeftOut(article->key(), false);
        else
            m_article->appendClause(m_article->principleText(finding.subject));
        return;
    }
    if (finding.rule == u"article.missing" && article && !readOnly) {
        m_work.setLeftOut(article->key(), false);
        return;
    }
    const bool unsigned_ = finding.recordType == u"organisation" && finding.field.isEmpty();
    if (unsigned_ || finding.rule == u"parties.few") {
        Q_EMIT recordRequested(QStringLiteral("charter"), m_work.id(), tabOf(QStringLiteral("signatory")));
    } else if (finding.recordType == u"attachment") {
        Q_EMIT recordRequested(QStringLiteral("charter"), m_work.id(), tabOf(QStringLiteral("attachment")));
    } else if (finding.record.isEmpty() || finding.recordType == u"article") {
        if (!finding.subject.isEmpty())
            m_article->editor()->chooseObject(finding.subject);
        m_article->editor()->setFocus();
    } else if (finding.field.isEmpty()) {
        Q_EMIT recordRequested(finding.recordType, finding.record, {});
    } else {
        m_article->openField(CharterWords::title(finding), finding.recordType, finding.record, finding.field);
    }
}

void Studio::arrange()
{
    const bool narrow = width() < Theme::px(leastForFour);
    if (narrow != m_narrow) {
        m_narrow = narrow;
        m_tabs->setTabVisible(1, narrow);
        if (narrow) {
            m_sides->addWidget(m_preview);
            m_sides->setCurrentIndex(m_tabs->currentIndex());
        } else {
            m_split->addWidget(m_preview);
            m_preview->show();
            m_sides->setCurrentWidget(m_checks);
            m_tabs->setCurrentIndex(0);
        }
        m_sharedWidth = 0;
    }
    if (width() == m_sharedWidth)
        return;
    m_sharedWidth = width();
    if (narrow) {
        const int outline = std::min(Theme::px(outlineWide), width() / 4);
        const int side = std::min(Theme::px(previewWide), width() * 3 / 10);
        m_split->setSizes({outline, width() - outline - side, side});
        return;
    }
    // What is left over goes to the text and to the page.
    const int outline = Theme::px(outlineWide);
    const int checks = Theme::px(checksWide);
    const int preview = std::max(Theme::px(previewWide), width() * previewWide / 1310);
    m_split->setSizes({outline, width() - outline - checks - preview, checks, preview});
}

void Studio::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Studio::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_sharedWidth = 0;
        arrange();
    }
}

} // namespace etabli
