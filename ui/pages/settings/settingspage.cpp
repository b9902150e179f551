#include "ui/pages/settings/settingspage.h"

#include "ui/commands/edits.h"
#include "ui/pages/settings/backupcard.h"
#include "ui/pages/settings/backupkeeper.h"
#include "ui/pages/settings/lookcard.h"
#include "ui/pages/settings/personcard.h"
#include "ui/pages/settings/spacescard.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace etabli {

namespace {

/// Narrower than this, the cards stand one under the other.
constexpr int twoColumns = 1000;

} // namespace

SettingsPage::SettingsPage(Edits &edits, BackupKeeper &keeper, QWidget *parent)
    : Page(parent)
    , m_edits(edits)
    , m_keeper(keeper)
    , m_sections({{PersonCard::tr("You"), 0}, {LookCard::tr("Appearance"), 1}, {BackupCard::tr("Backups"), 2},
                  {SpacesCard::tr("Spaces"), 3}})
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    // A backup that fails by itself is read here later, even when the page was never seen.
    connect(&keeper, &BackupKeeper::failed, this, [this](const Error &error) {
        if (!m_columns)
            backups()->showFailure(error);
    });
}

void SettingsPage::make()
{
    if (m_columns)
        return;
    m_person = new PersonCard(m_edits, this);
    m_look = new LookCard(this);
    m_backups = new BackupCard(m_keeper, this);
    m_spaces = new SpacesCard(m_edits, m_keeper.space(), this);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    QScrollArea *scroll = m_scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    layout()->addWidget(scroll);
    auto *inner = new QWidget(scroll);
    inner->setLayout(m_columns);
    m_columns->setContentsMargins(Theme::px(16), Theme::px(16), Theme::px(16), Theme::px(16));
    m_columns->setSpacing(Theme::px(12));
    const auto stack = [&](const QList<QWidget *> &cards) {
        auto *column = new QVBoxLayout;
        column->setSpacing(Theme::px(12));
        for (QWidget *card : cards)
            column->addWidget(card);
        column->addStretch(1);
        m_columns->addLayout(column, 1);
    };

    auto *words = new Card(tr("Lists of words"), QStringLiteral("documentation"), this);
    auto *explained = new QLabel(tr("Stages, profiles, kinds of partnership: rename, add or retire the words of this space."), words);
    explained->setWordWrap(true);
    words->body()->addWidget(explained);
    auto *open = new QPushButton(tr("Open the lists"), words);
    Theme::setCompact(open);
    words->addToHead(open);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(QStringLiteral("words")); });

    auto *about = new Card(tr("About"), QStringLiteral("data-information"), this);
    auto *key = new QLabel(tr("What you send is signed with the key of this space. It lies in the folder of the space, in a file that only "
                              "your account can read: whoever opens your session can use it."),
                           about);
    key->setWordWrap(true);
    about->body()->addWidget(key);
    auto *more = new QPushButton(tr("Version and licences"), about);
    Theme::setCompact(more);
    about->addToHead(more);
    connect(more, &QPushButton::clicked, this, &SettingsPage::aboutRequested);

    stack({m_person, m_look, words, about});
    stack({m_backups, m_spaces});
    scroll->setWidget(inner);
    fold();
    Q_EMIT made();
}

PersonCard *SettingsPage::person()
{
    make();
    return m_person;
}

LookCard *SettingsPage::look()
{
    make();
    return m_look;
}

BackupCard *SettingsPage::backups()
{
    make();
    return m_backups;
}

SpacesCard *SettingsPage::spaces()
{
    make();
    return m_spaces;
}

void SettingsPage::showSection(int place)
{
    make();
    QWidget *card = QList<QWidget *>{m_person, m_look, m_backups, m_spaces}.value(place, m_person);
    // The first thing of it that takes the focus, then the whole of it as far as there is room.
    const QList<QWidget *> inside = card->findChildren<QWidget *>();
    for (QWidget *widget : inside) {
        if (widget->isEnabled() && widget->isVisibleTo(this) && (widget->focusPolicy() & Qt::TabFocus)) {
            widget->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
    m_scroll->ensureWidgetVisible(card, 0, Theme::px(16));
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::arrive()
{
    make();
    m_person->refresh();
    m_spaces->refresh();
    m_keeper.refresh();
    m_person->nameEdit()->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::leave()
{
    if (m_person)
        m_person->commit();
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_columns)
        fold();
}

void SettingsPage::fold()
{
    m_columns->setDirection(width() < Theme::px(twoColumns) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace etabli
