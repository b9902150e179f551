#pragma once

#include "core/base/result.h"
#include "core/charter/charterstudio.h"
#include "core/services/workspace.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace etabli {

/// Reads from a space what a charter is filled with: joined records are followed, deleted ones left out and said.
/// The workspace's thread.
class CharterReading
{
public:
    explicit CharterReading(Workspace &workspace) : m_workspace(workspace) {}

    /// Everything of a charter, settled.
    [[nodiscard]] Result<CharterStudio> studio(const RecordView &charter);
    /// Organisations of the alliance, the lead first, each once.
    [[nodiscard]] Result<QList<RecordView>> organisationsOf(const RecordView &project);
    /// The contact of an organisation that has one only.
    [[nodiscard]] Result<std::optional<RecordView>> onlyContactOf(const Id &organisation);

private:
    [[nodiscard]] Result<QList<RecordView>> pointing(const QString &type, const QString &field, const Id &to);
    [[nodiscard]] Result<std::optional<RecordView>> living(const QString &type, const QString &id);
    [[nodiscard]] Result<QString> nameOf(const QString &organisation);
    /// What a record is called, deleted or not; nothing when it is unknown here.
    [[nodiscard]] Result<QString> lastNameOf(const QString &record);
    static QStringList noteConflicts(CharterStudio &studio, const RecordView &record, const QStringList &printed,
                                     const QString &article);
    [[nodiscard]] Result<void> readProject(CharterStudio &studio, const RecordView &project);
    [[nodiscard]] Result<void> readPromises(CharterStudio &studio, const RecordView &project);
    [[nodiscard]] Result<void> readFundings(CharterStudio &studio, const RecordView &project);
    [[nodiscard]] Result<void> readParties(CharterStudio &studio, const RecordView &charter,
                                           const std::optional<RecordView> &project);
    [[nodiscard]] Result<void> addParty(CharterStudio &studio, const std::optional<RecordView> &organisation,
                                        const std::optional<RecordView> &signatory);
    [[nodiscard]] Result<StudioPromise> promiseOf(CharterStudio &studio, const RecordView &record,
                                                  const QStringList &printed, const QString &article);
    [[nodiscard]] Result<void> readArticles(CharterStudio &studio, const RecordView &charter);
    [[nodiscard]] Result<void> readLogos(CharterStudio &studio, const RecordView &charter);

    Workspace &m_workspace;
};

} // namespace etabli
