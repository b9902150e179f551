#pragma once

#include "core/jobs/lane.h"
#include "core/services/words.h"
#include "ui/commands/edits.h"

#include <QObject>
#include <QSet>

namespace etabli {

/// What a space says of the words of lists: the lists themselves, the words it spoke of and their conflicts.
struct SpaceWords
{
    Vocabularies::Ptr words = Vocabularies::shipped();
    QHash<QString, int> spoken; ///< conflicts by identifier of term, zero for most
};

/// Keeps the words that people read (Labels) those of the open space: read at the start, and again when a word or
/// anything else may have changed. Made before the pages, so that what they read comes after. GUI thread.
class WordKeeper : public QObject
{
    Q_OBJECT
public:
    /// `edits` must outlive this object.
    explicit WordKeeper(Edits &edits, QObject *parent = nullptr);
    /// The shipped words are back.
    ~WordKeeper() override;

    [[nodiscard]] const SpaceWords &spaceWords() const { return m_now; }
    void reload();

Q_SIGNALS:
    /// The words were read again; they may be the same.
    void wordsRead();

private:
    Edits &m_edits;
    SpaceWords m_now;
    Latest m_latest;
};

/// Reads what the space says of words. The workspace's thread.
[[nodiscard]] Result<SpaceWords> readSpaceWords(Workspace &workspace);

} // namespace etabli
