#pragma once

#include "core/services/homenotes.h"
#include "ui/pages/home/mentionlist.h"
#include "ui/widgets/longtextedit.h"

#include <QTextCursor>

#include <functional>

class QTimer;

namespace etabli {

using MentionAnswer = std::function<void(const QList<MentionChoice> &)>;
/// Given the identifier of an organisation just made, empty when it could not be.
using OrganisationAnswer = std::function<void(const QString &)>;
using MentionSource = std::function<void(NoteMention::Kind kind, const QString &typed, const MentionAnswer &answer)>;

/// The field of a note: « @ » at the beginning of a word opens the organisations, « # » the territories. What is
/// chosen is a coloured name in the text; changing a letter of it makes it plain words again. Ctrl+Enter asks to
/// keep the note. GUI thread.
class NoteEdit : public LongTextEdit
{
    Q_OBJECT
public:
    explicit NoteEdit(QWidget *parent = nullptr);

    void setSource(MentionSource source) { m_source = std::move(source); }
    /// The text and its mentions, photos left out.
    [[nodiscard]] NoteDraft draft() const;
    /// Shows a draft; tells nothing.
    void setDraft(const NoteDraft &draft);
    [[nodiscard]] MentionList *list() const { return m_list; }

Q_SIGNALS:
    /// The person changed the text or its mentions.
    void edited();
    /// Ctrl+Enter.
    void keepRequested();
    /// An organisation has to be made.
    void organisationNeeded(const QString &name, const etabli::OrganisationAnswer &done);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// A mention being typed: the sign's place and what follows it.
    struct Query
    {
        int sign = -1;
        NoteMention::Kind kind = NoteMention::Kind::Organisation;
        QString typed;
    };
    [[nodiscard]] Query query() const;
    void follow();
    void ask();
    void take(const MentionPick &pick);
    void mark(QTextCursor cursor, NoteMention::Kind kind, const QString &value);
    void tidy();
    void colour();

    MentionSource m_source;
    MentionList *m_list = nullptr;
    QTimer *m_pause;
    quint64 m_token = 0;
    int m_dismissed = -1; ///< the sign whose list was closed by hand
    bool m_busy = false;
};

} // namespace etabli
