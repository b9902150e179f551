#include "ui/pages/settings/personcard.h"

#include "core/base/identifier.h"
#include "core/jobs/answer.h"
#include "core/services/records.h"
#include "ui/commands/edits.h"
#include "ui/forms/boundfields.h"
#include "ui/text/sentences.h"
#include "ui/widgets/fieldframe.h"
#include "ui/widgets/saveline.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace etabli {

PersonCard::PersonCard(Edits &edits, QWidget *parent)
    : Card(tr("You"), QStringLiteral("user-identity"), parent)
    , m_edits(edits)
    , m_name(new QLineEdit(this))
    , m_space(new QLineEdit(this))
    , m_organisation(new ChipsEdit(this))
    , m_territory(new ChipsEdit(this))
    , m_line(new SaveLine(this))
    , m_pause(new QTimer(this))
{
    m_nameFrame = new FieldFrame(tr("Your name"), m_name, this);
    m_nameFrame->setRequired(true);
    m_nameFrame->setHelp(tr("Stands beside what you write from now on; what is written keeps its author."));
    m_spaceFrame = new FieldFrame(tr("Name of this space"), m_space, this);
    m_spaceFrame->setRequired(true);
    m_spaceFrame->setHelp(tr("The others see it in the exchanges."));
    auto *organisation = new FieldFrame(tr("Your organisation"), m_organisation, this);
    m_organisation->setLimit(1);
    m_organisation->setFreeText(true);
    m_organisation->setSource(organisationSource(edits.desk(), this));
    auto *territory = new FieldFrame(tr("Your territory"), m_territory, this);
    m_territory->setLimit(1);
    m_territory->setSource(placeSource(edits.desk(), this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::px(16));
    grid->setVerticalSpacing(Theme::px(10));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_nameFrame, 0, 0);
    grid->addWidget(m_spaceFrame, 0, 1);
    grid->addWidget(organisation, 1, 0);
    grid->addWidget(territory, 1, 1);
    body()->addLayout(grid);
    addToHead(m_line);
    for (QLineEdit *line : {m_name, m_space}) {
        line->setMaxLength(200);
        line->setEnabled(!edits.desk().isReadOnly());
        connect(line, &QLineEdit::textEdited, this, [this] {
            m_typed = true;
            m_pause->start();
        });
        connect(line, &QLineEdit::editingFinished, this, &PersonCard::commit);
    }
    m_organisation->setReadOnly(edits.desk().isReadOnly());
    m_pause->setSingleShot(true);
    m_pause->setInterval(std::chrono::milliseconds(500));
    connect(m_pause, &QTimer::timeout, this, &PersonCard::commit);
    connect(m_organisation, &ChipsEdit::chipsChanged, this, &PersonCard::takeOrganisation);
    connect(m_territory, &ChipsEdit::chipsChanged, this, &PersonCard::keep);
    refresh();
}

void PersonCard::refresh()
{
    onAnswer(m_edits.desk().read([](Workspace &workspace) -> Result<SpaceGlance> {
        return spaces::glance(workspace.space().folder().path());
    }), this, [this](const Result<SpaceGlance> &seen) {
        if (seen)
            show(*seen);
    });
}

void PersonCard::show(const SpaceGlance &space)
{
    m_known = space;
    if (m_typed)
        return;
    if (!m_name->hasFocus())
        m_name->setText(space.author);
    if (!m_space->hasFocus())
        m_space->setText(space.name);
    const Person person = Person::remembered(space.id);
    if (m_organisation->chips().isEmpty() && !person.organisation.isEmpty())
        m_organisation->setChips({Chip{person.organisation, person.organisationLabel, {}, {}}});
    if (m_territory->chips().isEmpty() && !person.territory.isEmpty())
        m_territory->setChips({Chip{person.territory, person.territoryLabel, {}, {}}});
}

void PersonCard::commit()
{
    if (!m_typed)
        return;
    m_pause->stop();
    m_nameFrame->setError(spaces::isName(m_name->text()) ? QString() : tr("Type a name: it stands beside what you write."));
    m_spaceFrame->setError(spaces::isName(m_space->text()) ? QString() : tr("Type a name, for instance that of your organisation."));
    if (!m_nameFrame->error().isEmpty() || !m_spaceFrame->error().isEmpty())
        return;
    m_typed = false;
    keepNames();
}

void PersonCard::keepNames()
{
    m_line->setSaving();
    const QString name = m_name->text();
    const QString space = m_space->text();
    const auto job = [name, space](Workspace &workspace) { return spaces::rename(workspace, space, name); };
    onAnswer(m_edits.desk().write(job), this, [this, name](const Result<void> &done) {
        if (!done) {
            m_line->setFailed(Sentences::of(done.error()));
            return;
        }
        m_line->setSaved(QTime::currentTime());
        keep();
        refresh();
    });
}

void PersonCard::takeOrganisation()
{
    const Chip chosen = m_organisation->chips().value(0);
    if (chosen.id.isEmpty() || Id::fromString(chosen.id)) {
        keep();
        return;
    }
    // A name that no record bears yet: it is made, as any record is.
    const QString territory = m_territory->chips().value(0).id;
    m_edits.run(
        tr("New organisation"),
        [name = chosen.label, territory](Workspace &workspace) {
            QList<Assignment> fields{{QStringLiteral("name"), Assignment::Kind::Set, name}};
            if (!territory.isEmpty())
                fields += Assignment{QStringLiteral("territory"), Assignment::Kind::Set, territory};
            return Records(workspace).create(QStringLiteral("organisation"), fields);
        },
        this,
        [this, chosen](const Result<EditReceipt> &made) {
            if (!made) {
                m_line->setFailed(Sentences::of(made.error()));
                return;
            }
            m_organisation->setChips({Chip{made->record.toString(), chosen.label, {}, {}}});
            keep();
        });
}

void PersonCard::keep()
{
    const Chip organisation = m_organisation->chips().value(0);
    const Chip territory = m_territory->chips().value(0);
    Person{m_name->text().trimmed(), territory.id, territory.label, organisation.id, organisation.label}.remember(m_known.id);
    m_line->setSaved(QTime::currentTime());
    Q_EMIT kept();
}

} // namespace etabli
