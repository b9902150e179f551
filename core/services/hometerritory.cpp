#include "core/services/hometerritory.h"

#include "core/db/sqltext.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace etabli {

namespace {

constexpr int mostProjects = 10'000;

/// What is known of the partnerships of one alliance is added to the figures.
Result<void> addPartnerships(Space &space, qint64 parties, const QString &project, TerritoryFigures &figures,
                             QSet<QString> &organisations)
{
    QList<qint64> keys;
    ETABLI_ASSIGN(Statement * rows, space.connection().cached(sqlText(u"home", u"territory_partnerships")));
    rows->bind(1, project);
    for (;;) {
        ETABLI_ASSIGN(const bool row, rows->step());
        if (!row)
            break;
        keys += rows->integer(0);
    }
    figures.partnerships += keys.size();
    for (const qint64 key : std::as_const(keys)) {
        ETABLI_ASSIGN(Statement * members, space.connection().cached(sqlText(u"store", u"members")));
        members->bind(1, key).bind(2, parties);
        for (;;) {
            ETABLI_ASSIGN(const bool row, members->step());
            if (!row)
                break;
            organisations.insert(members->text(0));
        }
    }
    return {};
}

} // namespace

Result<TerritoryFigures> territoryFigures(Workspace &workspace, const QString &place, int deadlineMs)
{
    Space &space = workspace.space();
    TerritoryFigures figures;
    ETABLI_ASSIGN(figures.place, workspace.place(place));
    ETABLI_ASSIGN(figures.name, workspace.placeName(figures.place));
    ETABLI_ASSIGN(const QStringList places, workspace.placesCounted(figures.place));
    ETABLI_ASSIGN(const qint64 territories, space.symbols().find(QStringLiteral("territories")));
    ETABLI_ASSIGN(const qint64 parties, space.symbols().find(QStringLiteral("parties")));

    // What a place holds is read once and kept: the time allowed is that of the counting.
    const QDeadlineTimer timer = deadlineMs > 0 ? QDeadlineTimer(deadlineMs) : QDeadlineTimer(QDeadlineTimer::Forever);
    QStringList projects;
    QSet<QString> organisations;
    ETABLI_ASSIGN(Statement * rows, space.connection().cached(sqlText(u"home", u"territory_projects")));
    const QByteArray array = QJsonDocument(QJsonArray::fromStringList(places)).toJson(QJsonDocument::Compact);
    rows->bind(1, territories).bindUtf8(2, array);
    rows->bind(3, mostProjects + 1);
    for (;;) {
        ETABLI_ASSIGN(const bool row, rows->step());
        if (!row)
            break;
        if (projects.size() == mostProjects || timer.hasExpired()) {
            figures.atLeast = true;
            rows->reset();
            break;
        }
        const QString stage = rows->text(1);
        if (stage.size() == 2 && stage.at(0) == u'E' && stage.at(1) >= u'0' && stage.at(1) <= u'5')
            ++figures.byStage.at(static_cast<size_t>(stage.at(1).unicode() - u'0'));
        if (const QString lead = rows->text(2); !lead.isEmpty())
            organisations.insert(lead);
        projects += rows->id(3).toString();
    }
    figures.projects = projects.size();
    for (const QString &project : std::as_const(projects)) {
        if (timer.hasExpired()) {
            figures.atLeast = true;
            break;
        }
        ETABLI_TRY(addPartnerships(space, parties, project, figures, organisations));
    }
    figures.organisations = organisations.size();
    return figures;
}

} // namespace etabli
