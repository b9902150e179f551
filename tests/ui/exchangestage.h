#pragma once

#include "core/base/clock.h"
#include "core/services/exporting.h"
#include "core/services/merging.h"
#include "core/services/records.h"
#include "core/services/workspace.h"
#include "ui/commands/edits.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <memory>

namespace etabli {

/// Two workbenches that wrote on the same records: "Poste de Redon" (Maëlle), whose window is tested, and "Poste
/// de Châteaubriant" (Inès), whose archive comes. Real spaces in a temporary folder, built by the services.
class ExchangeStage
{
public:
    static constexpr const char16_t *oursText =
        u"Un garage associatif entretient des voitures à prix libre et en loue douze à la semaine. Quatre points de "
        u"covoiturage desservent les zones d’emploi aux heures d’équipe. Les salariés en insertion y apprennent la "
        u"mécanique avec deux chefs d’atelier retraités.";
    static constexpr const char16_t *theirsText =
        u"Un garage associatif entretient des voitures à prix libre et en loue quinze, dont quatre électriques, à la "
        u"semaine. Les salariés en insertion y apprennent la mécanique auprès de trois bénévoles.";

    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString spaceA() const { return path(QStringLiteral("espace-a")); }
    [[nodiscard]] QString spaceB() const { return path(QStringLiteral("espace-b")); }
    /// Inès's archive of edits that disagree with Maëlle's.
    [[nodiscard]] QString archive() const { return path(QStringLiteral("de-chateaubriant.etabli")); }
    [[nodiscard]] QString project() const { return m_project; }

    [[nodiscard]] WorkspaceOptions options(const QString &who) const
    {
        WorkspaceOptions options;
        options.surroundings.clock = &m_clock;
        options.surroundings.memoryFolder = path(QStringLiteral("memory-") + who);
        options.surroundings.machine = who;
        options.sharedFolder = QStringLiteral(ETABLI_BINARY_DIR "/test-reference");
        return options;
    }

    /// Makes both spaces and the archive. A failure tells where.
    [[nodiscard]] Result<void> build()
    {
        ETABLI_ASSIGN(auto a, Workspace::create(spaceA(), QStringLiteral("Poste de Redon"), QStringLiteral("Maëlle Guivarc’h"), options(QStringLiteral("a"))));
        ETABLI_ASSIGN(auto b, Workspace::create(spaceB(), QStringLiteral("Poste de Châteaubriant"), QStringLiteral("Inès Morvan"), options(QStringLiteral("b"))));
        ETABLI_ASSIGN(const EditReceipt garage, Records(*a).create(QStringLiteral("project"), {
            {QStringLiteral("title"), Assignment::Kind::Set, QStringLiteral("Garage solidaire et covoiturage")},
            {QStringLiteral("summary"), Assignment::Kind::Set, QStringLiteral("Un garage associatif.")},
            {QStringLiteral("ends_on"), Assignment::Kind::Set, QStringLiteral("2028-01-31")}}));
        ETABLI_ASSIGN(const EditReceipt helpers, Records(*a).create(QStringLiteral("project"), {
            {QStringLiteral("title"), Assignment::Kind::Set, QStringLiteral("Coopérative des aidants du Don")}}));
        m_project = garage.record.toString();
        const QString helpersId = helpers.record.toString();
        ExportRequest first;
        first.path = path(QStringLiteral("premiere.etabli"));
        first.full = true;
        ETABLI_TRY(exportArchive(a->space(), first));
        MergeRequest merge;
        merge.path = first.path;
        ETABLI_TRY(mergeArchive(b->space(), merge));
        const QString type = QStringLiteral("project");
        ETABLI_TRY(Records(*a).setField(type, garage.record, QStringLiteral("summary"), QString::fromUtf16(oursText)));
        ETABLI_TRY(Records(*b).setField(type, garage.record, QStringLiteral("summary"), QString::fromUtf16(theirsText)));
        ETABLI_TRY(Records(*a).setField(type, garage.record, QStringLiteral("ends_on"), QStringLiteral("2028-05-31")));
        ETABLI_TRY(Records(*b).setField(type, garage.record, QStringLiteral("ends_on"), QStringLiteral("2028-12-31")));
        ETABLI_TRY(Records(*a).remove(type, helpersId));
        ETABLI_TRY(Records(*b).setField(type, helpers.record, QStringLiteral("summary"),
                                        QStringLiteral("Des aidants se relaient le week-end.")));
        ETABLI_TRY(Records(*b).create(type, {{QStringLiteral("title"), Assignment::Kind::Set, QStringLiteral("Légumerie des cantines")}}));
        ExportRequest second;
        second.path = archive();
        return exportArchive(b->space(), second).map([](const ExportReport &) {});
    }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    QString m_project;
};

} // namespace etabli
