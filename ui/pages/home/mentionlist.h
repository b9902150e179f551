#pragma once

#include "core/services/homenotes.h"
#include "ui/widgets/popover.h"

#include <optional>

class QLabel;
class QListView;
class QStandardItemModel;

namespace etabli {

class SearchDelegate;

/// What was chosen in the list under the note.
struct MentionPick
{
    NoteMention::Kind kind = NoteMention::Kind::Organisation;
    QString value; ///< empty: an organisation to be made
    QString label;
};

/// The list under a note while a mention is typed: organisations, or territories with their département, and the
/// line that makes an organisation nobody has yet. The note keeps the focus and moves in the list. GUI thread.
class MentionList : public Popover
{
    Q_OBJECT
public:
    explicit MentionList(QWidget *note);

    /// Shows what answers `typed`, and opens.
    void offer(NoteMention::Kind kind, const QString &typed, const QList<MentionChoice> &choices);
    /// Moves the current line by so many, around the ends.
    void move(int by);
    /// The current line, or nothing when none stands out.
    [[nodiscard]] std::optional<MentionPick> current() const;
    [[nodiscard]] QListView *list() const { return m_list; }
    /// The sentence below the lines, or empty.
    [[nodiscard]] QString advice() const;

Q_SIGNALS:
    /// A line was clicked.
    void picked(const etabli::MentionPick &pick);

private:
    [[nodiscard]] MentionPick pickAt(const QModelIndex &index) const;
    void advise(NoteMention::Kind kind, const QString &typed, bool found);

    QListView *m_list;
    QLabel *m_advice;
    QStandardItemModel *m_model;
    SearchDelegate *m_delegate;
    NoteMention::Kind m_kind = NoteMention::Kind::Organisation;
};

} // namespace etabli
