#include "ui/pages/projects/partnerstab.h"

#include "core/jobs/answer.h"
#include "core/store/listing.h"
#include "ui/forms/boundfields.h"
#include "ui/text/labels.h"
#include "ui/text/sentences.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldframe.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/recordlist.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedLayout>

#include <algorithm>

namespace etabli {

namespace {

const QString partnershipType = QStringLiteral("partnership");
const QString organisationType = QStringLiteral("organisation");

Result<QList<ListRow>> partnershipsOf(Workspace &workspace, const QString &project)
{
    ListQuery query;
    query.type = partnershipType;
    query.where = {{QStringLiteral("project"), Value(project)}};
    query.sort = QStringLiteral("title");
    query.fields = {QStringLiteral("parties"), QStringLiteral("types")};
    query.limit = 200;
    query.deadlineMs = 0;
    ETABLI_ASSIGN(const ListPage page, Listing(workspace.space()).page(query));
    return page.rows;
}

Result<QList<Partner>> readPartners(Workspace &workspace, const QString &project)
{
    QList<Partner> partners;
    ETABLI_ASSIGN(const QList<ListRow> rows, partnershipsOf(workspace, project));
    const Field parties = *recordType(partnershipType)->field(u"parties");
    for (const ListRow &row : rows) {
        QStringList detail{row.title};
        for (const QString &code : row.sets.value(QStringLiteral("types")))
            detail += Labels::term(u"partnership_type", code);
        detail.removeAll(QString());
        const QStringList organisations = row.sets.value(QStringLiteral("parties"));
        for (const QString &organisation : organisations) {
            ETABLI_ASSIGN(const PointedName name, pointedName(workspace, parties, organisation));
            partners += Partner{row.id.toString(), organisation, name.name, name.profile,
                                detail.join(QStringLiteral(" · "))};
        }
        if (organisations.isEmpty())
            partners += Partner{row.id.toString(), {}, PartnersTab::tr("Partnership without partner"), {},
                                detail.join(QStringLiteral(" · "))};
    }
    return partners;
}

/// Puts an organisation, made on the spot when only a name was typed, into the project's first partnership, made
/// when there is none.
Result<EditReceipt> addPartner(Workspace &workspace, const QString &project, const QString &title,
                               const QString &organisation)
{
    Records records(workspace);
    ETABLI_ASSIGN(const QList<ListRow> rows, partnershipsOf(workspace, project));
    const Assignment party{QStringLiteral("parties"), Assignment::Kind::Add, organisation};
    if (!rows.isEmpty())
        return records.set(partnershipType, rows.first().id.toString(), {party});
    return records.create(partnershipType,
                          {{QStringLiteral("title"), Assignment::Kind::Set, title},
                           {QStringLiteral("project"), Assignment::Kind::Set, project},
                           party});
}

} // namespace

void PartnersModel::setPartners(const QList<Partner> &partners)
{
    if (partners == m_partners)
        return;
    beginResetModel();
    m_partners = partners;
    endResetModel();
}

int PartnersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_partners.size());
}

int PartnersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant PartnersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Partner &partner = m_partners.at(index.row());
    const QString profile = partner.profile.isEmpty() ? QString() : Labels::term(u"profile", partner.profile);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return index.column() == 0 ? partner.name : profile;
    case IdRole: return partner.organisation;
    case TitleRole: return partner.name;
    case SubtitleRole: return partner.detail;
    case ProfileCodeRole: return partner.profile;
    case ProfileLabelRole: return profile;
    default: return {};
    }
}

QVariant PartnersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Organisation and partnership") : tr("Profile");
}

PartnersTab::PartnersTab(FormRecord &record, QWidget *parent)
    : RecordTab(record, parent)
    , m_model(new PartnersModel(this))
    , m_adder(new ChipsEdit(this))
    , m_rows(new RecordList(this))
    , m_remove(new QPushButton(tr("Remove this partner"), this))
    , m_empty(new EmptyState(QStringLiteral("link"), tr("No partner yet"),
                             tr("Type the name of an organisation above: it is made if it is new."), this))
    , m_message(new MessageStrip(this))
    , m_faces(new QStackedLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::px(8), 0, 0);
    column->setSpacing(Theme::px(8));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::px(16), 0, Theme::px(16), 0);
    m_adder->setSource(organisationSource(record.desk(), m_adder));
    m_adder->setFreeText(true);
    m_adder->setPlaceholder(tr("Name of an organisation"));
    auto *frame = new FieldFrame(tr("Add a partner"), m_adder, this);
    line->addWidget(frame, 1);
    m_remove->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    line->addWidget(m_remove, 0, Qt::AlignBottom);
    column->addLayout(line);
    column->addWidget(m_message);
    m_message->hide();
    m_rows->setAccessibleName(tr("Partners"));
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setColumns({RecordColumn::Title, RecordColumn::Profile});
    m_rows->setModel(m_model);
    m_rows->installEventFilter(this);
    m_faces->addWidget(m_rows);
    m_faces->addWidget(m_empty);
    column->addLayout(m_faces, 1);

    connect(m_adder, &ChipsEdit::chipsChanged, this, [this](const QStringList &ids) {
        m_adder->setChips({});
        if (!ids.isEmpty())
            add(ids.last());
    });
    connect(m_remove, &QPushButton::clicked, this, &PartnersTab::removeChosen);
    connect(m_rows, &RecordList::recordChosen, this,
            [this](const QModelIndex &index) { m_remove->setEnabled(index.isValid()); });
    connect(m_rows, &RecordList::recordOpened, this, [this](const QModelIndex &index) {
        const QString id = m_model->partners().at(index.row()).organisation;
        if (!id.isEmpty())
            Q_EMIT recordRequested(organisationType, id, {});
    });
    connect(&record, &FormRecord::replaced, this, [this] { show({}); });
    connect(&record, &FormRecord::loaded, this, &PartnersTab::reload);
    show({});
}

void PartnersTab::show(const QList<Partner> &partners)
{
    m_model->setPartners(partners);
    m_faces->setCurrentIndex(partners.isEmpty() ? 1 : 0);
    m_remove->setVisible(!partners.isEmpty() && !record().isReadOnly());
    m_remove->setEnabled(m_rows->currentIndex().isValid());
    m_adder->setEnabled(!record().isNew() && !record().isReadOnly());
    const auto named = std::count_if(partners.begin(), partners.end(),
                                     [](const Partner &partner) { return !partner.organisation.isEmpty(); });
    Q_EMIT counted(int(named));
}

void PartnersTab::reload()
{
    const quint64 token = m_latest.ask();
    if (record().isNew()) {
        show({});
        return;
    }
    const auto read = record().desk().read(
        [project = record().id()](Workspace &workspace) { return readPartners(workspace, project); });
    onAnswer(read, this, [this, token](const Result<QList<Partner>> &answer) {
        if (!m_latest.isLatest(token))
            return;
        if (answer)
            show(*answer);
        else
            m_message->tell(Status::Danger, Sentences::of(answer.error()));
    });
}

void PartnersTab::add(const QString &chosen)
{
    m_message->hide();
    const auto put = [this, project = record().id(), title = record().sheet().view.title()](const QString &id) {
        record().edits().run(
            tr("Partner"),
            [project, title, id](Workspace &workspace) { return addPartner(workspace, project, title, id); }, this,
            [this](const Result<EditReceipt> &answer) {
                if (!answer)
                    m_message->tell(Status::Danger, Sentences::of(answer.error()));
            });
    };
    if (Id::fromString(chosen)) {
        put(chosen);
        return;
    }
    record().edits().run(
        Labels::type(organisationType),
        [chosen](Workspace &workspace) {
            return Records(workspace).create(organisationType,
                                             {{QStringLiteral("name"), Assignment::Kind::Set, chosen}});
        },
        this, [this, put](const Result<EditReceipt> &made) {
            if (made)
                put(made->record.toString());
            else
                m_message->tell(Status::Danger, Sentences::of(made.error()));
        });
}

void PartnersTab::removeChosen()
{
    const QModelIndex index = m_rows->currentIndex();
    if (!index.isValid())
        return;
    const Partner partner = m_model->partners().at(index.row());
    record().edits().run(
        tr("Partner"),
        [partner](Workspace &workspace) {
            Records records(workspace);
            if (partner.organisation.isEmpty())
                return records.remove(partnershipType, partner.partnership);
            return records.set(partnershipType, partner.partnership,
                               {{QStringLiteral("parties"), Assignment::Kind::Remove, partner.organisation}});
        },
        this, [this](const Result<EditReceipt> &answer) {
            if (!answer)
                m_message->tell(Status::Danger, Sentences::of(answer.error()));
        });
}

bool PartnersTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeChosen();
        return true;
    }
    return RecordTab::eventFilter(watched, event);
}

} // namespace etabli
