#include "ui/pages/home/homepage.h"

#include "core/jobs/answer.h"
#include "ui/commands/edits.h"
#include "ui/pages/home/duecard.h"
#include "ui/pages/home/exchangecard.h"
#include "ui/pages/home/filingpane.h"
#include "ui/pages/home/notecard.h"
#include "ui/pages/home/practicecard.h"
#include "ui/pages/home/resumecard.h"
#include "ui/pages/home/territorycard.h"
#include "ui/text/sentences.h"
#include "ui/widgets/chipsedit.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace etabli {

namespace {

constexpr int recordsShown = 5;
constexpr int openShown = 10;
constexpr qint64 mostNotes = 100;
constexpr int mostPeople = 50;
/// The territory the person works for, chosen at the first run or here.
const QString placeKey = QStringLiteral("person/territory");
const QString placeLabelKey = QStringLiteral("person/territory_label");

/// What to take up again: what was written last, with room for what was only opened.
QList<HomeRecord> taken(const QList<HomeRecord> &edited, const QList<HomeRecord> &opened)
{
    constexpr qsizetype leastEdited = 3;
    QList<HomeRecord> all = edited.mid(0, leastEdited);
    for (const QList<HomeRecord> &more : {opened, edited}) {
        for (const HomeRecord &record : more) {
            const auto same = [&record](const HomeRecord &other) { return other.id == record.id; };
            if (all.size() < recordsShown && std::none_of(all.cbegin(), all.cend(), same))
                all += record;
        }
    }
    return all;
}

} // namespace

HomePage::HomePage(Edits &edits, bool readOnly, QWidget *parent)
    : Page(parent)
    , m_edits(edits)
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea(m_stack))
    , m_note(new NoteCard(edits, readOnly, this))
    , m_due(new DueCard(edits, readOnly, this))
    , m_resume(new ResumeCard(this))
    , m_exchanges(new ExchangeCard(this))
    , m_territory(new TerritoryCard(edits.desk(), this))
    , m_practice(new PracticeCard(this))
    , m_filing(new FilingPane(edits, m_stack))
    , m_date(new QLabel(this))
    , m_pause(new QTimer(this))
{
    Theme::setTone(m_date, Token::SecondText);
    m_date->hide();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    makeColumns();
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_filing);

    connect(m_note, &NoteCard::noticed, this, &Page::noticed);
    connect(m_note, &NoteCard::recordRequested, this, &Page::recordRequested);
    connect(m_note, &NoteCard::beginNewRequested, this, &HomePage::beginNewRequested);
    connect(m_due, &DueCard::recordRequested, this, &Page::recordRequested);
    connect(m_due, &DueCard::noticed, this, &Page::noticed);
    connect(m_due, &DueCard::peopleRequested, this, &HomePage::peopleRequested);
    connect(m_resume, &ResumeCard::recordRequested, this, &Page::recordRequested);
    connect(m_resume, &ResumeCard::filingRequested, this, &HomePage::fileNotes);
    connect(m_exchanges, &ExchangeCard::prepareRequested, this, &HomePage::prepareRequested);
    connect(m_exchanges, &ExchangeCard::receiveRequested, this, &HomePage::receiveRequested);
    connect(m_exchanges, &ExchangeCard::conflictsRequested, this, &HomePage::conflictsRequested);
    connect(m_practice, &PracticeCard::recordRequested, this, &Page::recordRequested);
    connect(m_filing, &FilingPane::closed, this, &HomePage::endFiling);
    connect(m_filing, &FilingPane::noticed, this, &Page::noticed);
    connect(m_territory, &TerritoryCard::placeChosen, this, [this](const QString &place) {
        QSettings settings;
        settings.setValue(placeKey, place);
        settings.setValue(placeLabelKey, m_territory->picker()->chips().first().label);
        readTerritory();
    });

    for (QPushButton *writing : {m_exchanges->prepareButton(), m_exchanges->receiveButton(), m_resume->fileButton()})
        writing->setEnabled(!readOnly);
    m_pause->setSingleShot(true);
    m_pause->setInterval(std::chrono::milliseconds(200));
    connect(m_pause, &QTimer::timeout, this, &HomePage::refresh);
    connect(&m_edits, &Edits::recordChanged, this, &HomePage::refreshSoon);
    connect(&m_edits, &Edits::spaceChanged, this, &HomePage::refreshSoon);
}

void HomePage::makeColumns()
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget(m_scroll);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, inner);
    m_columns->setContentsMargins(Theme::px(16), Theme::px(16), Theme::px(16), Theme::px(16));
    m_columns->setSpacing(Theme::px(16));
    auto *main = new QWidget(inner);
    auto *left = new QVBoxLayout(main);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(Theme::px(12));
    for (QWidget *card : {static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_due), static_cast<QWidget *>(m_resume)})
        left->addWidget(card);
    left->addStretch(1);
    m_side = new QWidget(inner);
    auto *right = new QVBoxLayout(m_side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(Theme::px(12));
    for (QWidget *card : {static_cast<QWidget *>(m_exchanges), static_cast<QWidget *>(m_territory), static_cast<QWidget *>(m_practice)})
        right->addWidget(card);
    right->addStretch(1);
    m_columns->addWidget(main, 1);
    m_columns->addWidget(m_side);
    m_scroll->setWidget(inner);
}

QString HomePage::title() const
{
    return tr("Home");
}

QWidget *HomePage::headerWidget() const
{
    return m_date;
}

void HomePage::arrive()
{
    readTerritory();
    if (m_stale || (m_opened && m_opened() != m_seen))
        refresh();
    if (isFiling())
        m_filing->takeFocus();
    else
        m_note->focusNote();
}

void HomePage::leave()
{
    m_note->flush();
    m_filing->flush();
}

bool HomePage::isFiling() const
{
    return m_stack->currentWidget() == m_filing;
}

void HomePage::focusNote()
{
    if (isFiling())
        endFiling();
    m_scroll->ensureWidgetVisible(m_note);
    m_note->focusNote();
}

void HomePage::fileNotes()
{
    if (m_edits.desk().isReadOnly())
        return;
    m_note->flush();
    m_filing->begin();
    m_stack->setCurrentWidget(m_filing);
    m_filing->takeFocus();
}

void HomePage::endFiling()
{
    m_filing->flush();
    m_stack->setCurrentWidget(m_scroll);
    refresh();
    m_note->focusNote();
}

Result<HomePage::Snapshot> HomePage::read(Workspace &workspace,
                                          const QList<std::pair<QString, QString>> &opened)
{
    Snapshot snapshot;
    snapshot.today = Home::today(workspace);
    Home home(workspace);
    ETABLI_ASSIGN(snapshot.due, home.due(snapshot.today, DueCard::days, DueCard::most));
    ETABLI_ASSIGN(const QList<HomeRecord> edited, home.lastEdited(recordsShown));
    ETABLI_ASSIGN(const QList<HomeRecord> looked, home.named(opened));
    snapshot.last = taken(edited, looked);
    ETABLI_ASSIGN(snapshot.open, home.leftOpen(openShown));
    ETABLI_ASSIGN(snapshot.unfiled, home.unfiledCount(mostNotes));
    ETABLI_ASSIGN(snapshot.practice, home.practiceOfWeek(snapshot.today));
    ETABLI_ASSIGN(snapshot.exchange, exchangeState(workspace.space()));
    snapshot.backup = BackupSchedule(workspace.space().folder().path()).state();
    return snapshot;
}

void HomePage::refreshSoon()
{
    m_stale = true;
    if (isVisible() && !m_pause->isActive())
        m_pause->start();
}

void HomePage::refresh()
{
    m_pause->stop();
    m_stale = false;
    const quint64 token = m_reading.ask();
    m_seen = m_opened ? m_opened() : QList<std::pair<QString, QString>>();
    const auto opened = m_seen.mid(0, recordsShown);
    const auto asked = m_edits.desk().read([opened](Workspace &workspace) { return read(workspace, opened); });
    onAnswer(asked, this, [this, token](const Result<Snapshot> &answer) {
        if (!m_reading.isLatest(token))
            return;
        if (!answer) {
            m_stale = true;
            Q_EMIT noticed(Sentences::of(answer.error()));
            return;
        }
        showToday(answer->today);
        m_due->setList(answer->due);
        m_resume->setRecords(answer->last, answer->open, answer->today);
        m_resume->setUnfiled(answer->unfiled, mostNotes);
        m_exchanges->setState(answer->exchange, answer->backup, answer->today);
        m_practice->setPractice(answer->practice);
        Q_EMIT refreshed();
        readPeople();
    });
    if (!m_place.isEmpty())
        readTerritory();
}

void HomePage::readPeople()
{
    // Those to review may be rows apart among a hundred thousand: nothing else waits for them.
    const quint64 token = m_peopleReading.ask();
    const auto asked = m_edits.desk().read([](Workspace &workspace) { return contactsToReview(workspace, mostPeople); });
    onAnswer(asked, this, [this, token](const Result<QList<ContactToReview>> &answer) {
        if (m_peopleReading.isLatest(token) && answer)
            m_due->setPeople(*answer, mostPeople);
    });
}

void HomePage::readTerritory()
{
    m_place = QSettings().value(placeKey).toString();
    m_note->setHomePlace(m_place);
    const quint64 token = m_placeReading.ask();
    if (m_place.isEmpty()) {
        m_territory->askPlace();
        return;
    }
    const auto figures = [place = m_place](Workspace &workspace) { return territoryFigures(workspace, place); };
    onAnswer(m_edits.desk().read(figures), this, [this, token](const Result<TerritoryFigures> &answer) {
        if (!m_placeReading.isLatest(token))
            return;
        if (answer)
            m_territory->setFigures(*answer);
        else
            m_territory->askPlace();
    });
}

void HomePage::showToday(const QDate &today)
{
    QString words = QLocale().toString(today, tr("dddd d MMMM yyyy", "date of the head"));
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    m_date->setText(words);
}

void HomePage::fold()
{
    const bool narrow = width() < Theme::px(980);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(narrow ? 0 : Theme::px(320));
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : Theme::px(384));
    m_columns->setStretch(0, narrow ? 0 : 1);
    m_columns->setStretch(1, 0);
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fold();
}

void HomePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fold();
}

void HomePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isFiling()) {
        endFiling();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace etabli
