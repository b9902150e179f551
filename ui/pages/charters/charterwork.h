#pragma once

#include "core/charter/charterstudio.h"
#include "core/jobs/lane.h"
#include "ui/commands/edits.h"
#include "ui/pages/charters/sheetview.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTime>

class QTimer;

namespace etabli {

/// A charter being written: what the space holds of it, what is typed and not yet written, and its pages. Reading goes
/// by the reading lane, writing by Edits, composing by a thread of its own: while one composition is under way the
/// next one waits, so that the last letter typed is the last one shown. GUI thread.
class CharterWork : public QObject
{
    Q_OBJECT
public:
    /// `edits` must outlive it.
    explicit CharterWork(Edits &edits, QObject *parent = nullptr);
    ~CharterWork() override;

    /// Works on another charter; empty for none. What was typed is written first.
    void open(const QString &charter);
    [[nodiscard]] const QString &id() const { return m_id; }
    /// Whether the charter was read.
    [[nodiscard]] bool isRead() const { return m_read; }
    [[nodiscard]] bool isReadOnly() const { return m_edits.desk().isReadOnly(); }
    [[nodiscard]] Edits &edits() { return m_edits; }
    [[nodiscard]] const CharterStudio &studio() const { return m_studio; }
    [[nodiscard]] const CharterDocument &document() const { return m_document; }
    [[nodiscard]] const SharedPages &pages() const { return m_pages; }
    /// The article of that key; nothing when there is none.
    [[nodiscard]] const StudioArticle *article(const QString &key) const;
    /// Where an article stands in the document that prints, -1 where it prints nothing; and the contrary.
    [[nodiscard]] int placeOf(const QString &key) const;
    [[nodiscard]] QString keyAt(int place) const;

    /// While it is behind, it reads and composes nothing; what changed meanwhile is read when it comes back.
    void setActive(bool active);
    void reload();

    /// A text as typed: composed at once, written half a second after the last letter. The template's own text is kept
    /// as no text.
    void setText(const QString &key, const QString &text);
    void setTitle(const QString &key, const QString &title);
    /// Writes what is typed now.
    void commit();
    void resetText(const QString &key);
    void setLeftOut(const QString &key, bool leftOut);
    /// The article at `from` is to stand at `to`, counted once it is taken out.
    void move(int from, int to);
    /// A new article after that one, or at the end.
    void addArticle(const QString &after);
    void removeArticle(const QString &key);
    void setStatus(const QString &code);

Q_SIGNALS:
    /// Another charter is opened, or none.
    void replaced();
    /// The space was read: articles, parties and values may all have changed.
    void loaded();
    /// An article's text is another one than what was typed here: an undo, or somebody else.
    void textReplaced(const QString &key);
    /// Findings, values and pages are those of what is typed.
    void composed();
    void saving();
    void saved(const QTime &at);
    /// Something could not be read, written or composed.
    void failed(const QString &sentence);
    /// The charter is deleted or joined elsewhere.
    void gone(const QString &sentence);
    /// The article just added.
    void articleAdded(const QString &key);

private:
    struct Composed
    {
        CharterStudio studio;
        CharterDocument document;
        SharedPages pages;
        QString failure;
    };
    struct Typed
    {
        QString key;
        QString field; ///< "text" or "title"
        QString value;
        bool sent = false;
    };
    static Composed composeNow(CharterStudio studio);
    void read();
    void take(CharterStudio studio);
    void compose();
    void takeComposed(const Composed &composed);
    void overlay(CharterStudio &studio) const;
    void note(const QString &key, const QString &field, const QString &value);
    void write(const QString &name, const Edits::Job &job, const Edits::Done &done = {});
    void followChange(const QString &type);
    [[nodiscard]] StudioArticle *find(const QString &key);

    Edits &m_edits;
    QString m_id;
    CharterStudio m_studio;
    CharterDocument m_document;
    SharedPages m_pages;
    QList<Typed> m_typed; ///< typed, and not known to be in the space yet
    QSet<QString> m_creating; ///< keys whose record is being made
    QTimer *m_pause;
    QTimer *m_readSoon;
    Latest m_reading;
    quint64 m_snapshot = 0; ///< one for each reading: a composition of a former one is dropped
    bool m_read = false;
    bool m_active = false;
    bool m_stale = false;
    bool m_composing = false;
    bool m_again = false;
    Lane m_composer; ///< last: its thread ends before what it works for
};

} // namespace etabli
