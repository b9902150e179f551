#include "ui/pages/settings/spacescard.h"

#include "core/jobs/answer.h"
#include "core/services/person.h"
#include "ui/commands/edits.h"
#include "ui/widgets/signs.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace etabli {

SpacesCard::SpacesCard(Edits &edits, const QString &current, QWidget *parent)
    : Card(tr("Spaces"), QStringLiteral("folder-open"), parent)
    , m_edits(edits)
    , m_current(QDir(current).absolutePath())
    , m_list(new QVBoxLayout)
    , m_demonstration(new QPushButton(tr("Open the demonstration"), this))
{
    body()->addLayout(m_list);
    auto *other = new QPushButton(tr("Open another folder"), this);
    auto *made = new QPushButton(tr("New space"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::px(8));
    for (QPushButton *button : {other, made, m_demonstration}) {
        Theme::setCompact(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    body()->addLayout(row);
    connect(other, &QPushButton::clicked, this, &SpacesCard::chooseRequested);
    connect(made, &QPushButton::clicked, this, &SpacesCard::newRequested);
    connect(m_demonstration, &QPushButton::clicked, this, &SpacesCard::demonstrationRequested);
    refresh();
}

void SpacesCard::refresh()
{
    // A folder may be on a disk that answers slowly: never from the window's thread.
    QStringList folders = RecentSpaces::folders();
    folders.removeAll(m_current);
    folders.prepend(m_current);
    onAnswer(m_edits.desk().read([folders](Workspace &) -> Result<QList<Seen>> {
        QList<Seen> all;
        for (const QString &folder : folders)
            all += Seen{folder, spaces::glance(folder)};
        return all;
    }), this, [this](const Result<QList<Seen>> &all) {
        if (all)
            write(*all);
    });
}

void SpacesCard::write(const QList<Seen> &all)
{
    delete m_rows;
    m_open.clear();
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(8));
    bool atDemonstration = false;
    for (const Seen &space : all) {
        const bool here = space.folder == m_current;
        auto *row = new QHBoxLayout;
        row->setSpacing(Theme::px(8));
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        auto *name = new QLabel(space.glance.name.isEmpty() ? QDir(space.folder).dirName() : space.glance.name, m_rows);
        name->setTextFormat(Qt::PlainText);
        name->setMinimumWidth(Theme::px(40));
        Theme::setTextRole(name, TextRole::DenseStrong);
        auto *folder = new QLabel(QDir::toNativeSeparators(space.folder), m_rows);
        folder->setTextFormat(Qt::PlainText);
        folder->setWordWrap(true);
        Theme::setTextRole(folder, TextRole::Caption);
        Theme::setTone(folder, Token::SecondText);
        texts->addWidget(name);
        texts->addWidget(folder);
        row->addLayout(texts, 1);
        if (space.glance.demonstration)
            row->addWidget(new TagLabel(tr("Demonstration"), Status::Info, m_rows));
        if (here) {
            atDemonstration = space.glance.demonstration;
            row->addWidget(new TagLabel(tr("Open"), Status::Success, m_rows));
        } else if (space.glance.exists) {
            auto *open = new QPushButton(tr("Open it"), m_rows);
            Theme::setCompact(open);
            open->setAccessibleName(tr("Open the space %1").arg(name->text()));
            connect(open, &QPushButton::clicked, this, [this, path = space.folder] { Q_EMIT openRequested(path); });
            m_open += open;
            row->addWidget(open);
        } else {
            row->addWidget(new TagLabel(tr("Not found"), Status::Warning, m_rows));
            auto *forget = new QPushButton(tr("Take off the list"), m_rows);
            Theme::setCompact(forget);
            forget->setAccessibleName(tr("Take %1 off the list").arg(folder->text()));
            connect(forget, &QPushButton::clicked, this, [this, path = space.folder] {
                RecentSpaces::forget(path);
                refresh();
            });
            row->addWidget(forget);
        }
        column->addLayout(row);
    }
    m_demonstration->setVisible(!atDemonstration);
    m_list->addWidget(m_rows);
    Q_EMIT shown();
}

} // namespace etabli
