#pragma once

#include "core/base/result.h"
#include "core/domain/recordtype.h"
#include "core/merge/registerstate.h"
#include "core/store/rowwriter.h"
#include "core/store/searchindex.h"
#include "core/store/space.h"

#include <QSet>

#include <optional>
#include <vector>

namespace etabli {

/// What a batch of operations did.
struct ApplyReport
{
    qint64 applied = 0;   ///< operations that were new here
    qint64 known = 0;     ///< held already, same dot and stamp
    qint64 conflicts = 0; ///< registers that disagree now and did not before
};

/// The one path into the tables: takes operations (own or received), lets the rules of merge place each on its
/// register, keeps it, and redraws what is shown. Of an operation on an erased record only the header is kept.
/// Operations of one record that follow each other cost one row.
/// Works inside a transaction opened by the caller; memory does not grow with the batch.
class Applier
{
public:
    enum class Indexing {
        Now,  ///< a person's edits
        Later ///< a large reception: records are left for SearchIndex::indexPending
    };

    Applier(Space &space, qint64 arrival, Indexing indexing);

    /// StreamForked (subject: stream:sequence) when the dot is held under another stamp.
    [[nodiscard]] Result<void> apply(const Operation &operation);
    /// Draws what is left. To be called once, at the end.
    [[nodiscard]] Result<ApplyReport> finish();

    /// Kept files that only values of erased records named, among what was applied.
    [[nodiscard]] const QSet<QString> &erasedFiles() const { return m_erasedFiles; }

    /// The key of a record, made when new.
    [[nodiscard]] Result<qint64> recordKey(const QString &type, const Id &id);

private:
    struct Touched
    {
        RegisterKey key;
        QString field;
        RegisterState state;
        bool wasInConflict = false;
    };
    struct OpenRecord
    {
        QString typeName;
        Id id;
        const RecordType *type = nullptr;
        qint64 key = 0;
        bool isNew = false;
        int life = 0;
        bool deleted = false;
        bool erased = false;
        qint64 newest = 0;
        bool changed = false;
        bool searchTouched = false;
        std::vector<Touched> touched;
    };

    [[nodiscard]] Result<void> openRecord(const QString &type, const Id &id, qint64 stamp);
    void noteErasedFiles(const Operation &operation);
    [[nodiscard]] Result<void> keepHeader(const Operation &operation);
    [[nodiscard]] Result<Touched *> touch(const Operation &operation);
    [[nodiscard]] Result<bool> isInConflict(const RegisterKey &key);
    [[nodiscard]] Result<void> closeRecord();
    [[nodiscard]] Result<void> drawRegister(const Touched &touched);
    [[nodiscard]] Result<bool> judgeLife();
    [[nodiscard]] Result<void> noteConflict(qint64 field, bool before, bool now);

    Space &m_space;
    const qint64 m_arrival;
    const Indexing m_indexing;
    RowWriter m_rows;
    SearchIndex m_search;
    std::optional<OpenRecord> m_open;
    ApplyReport m_report;
    QSet<std::pair<qint64, qint64>> m_opened;
    QSet<QString> m_erasedFiles;
    bool m_conflictsChanged = false;
    std::optional<bool> m_mayConflict; ///< whether any register of the space is in conflict; unknown at first
};

} // namespace etabli
