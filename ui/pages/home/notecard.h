#pragma once

#include "core/services/homenotes.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;
class QTimer;

namespace etabli {

class Edits;
class MessageStrip;
class NoteEdit;

/// The note of the field, first thing of the home page: typed, kept as it is typed, then a note, an alliance, an
/// organisation or a meeting. GUI thread.
class NoteCard : public Card
{
    Q_OBJECT
public:
    /// `edits` must outlive it.
    NoteCard(Edits &edits, bool readOnly, QWidget *parent = nullptr);

    void focusNote();
    /// Hands what is typed to the store now.
    void flush();
    /// Where places are looked for first: "epci:243500741", may be empty.
    void setHomePlace(const QString &place) { m_homePlace = place; }
    /// Goes with the note once it is kept.
    void addPhoto(const QString &path);

    [[nodiscard]] NoteEdit *edit() const { return m_edit; }
    [[nodiscard]] QPushButton *keepButton() const { return m_keep; }
    /// What is typed, photos included.
    [[nodiscard]] NoteDraft draft() const;

public Q_SLOTS:
    /// Keeps the note (« Noter »).
    void keep();

Q_SIGNALS:
    void noticed(const QString &sentence);
    void recordRequested(const QString &type, const QString &id, const QString &field);
    /// A button was pressed with nothing typed.
    void beginNewRequested(const QString &type);
    /// A note was written.
    void kept(const QString &id);

private:
    void makeButtons();
    void read();
    void save();
    void turnInto(const QString &type);
    void attach(const QString &note, const QStringList &photos);
    void askPhoto();
    void showPhotos();
    void giveBack(const NoteDraft &draft, const Error &error);
    [[nodiscard]] NoteDraft taken();

    Edits &m_edits;
    NoteEdit *m_edit;
    QWidget *m_photoRow;
    QLabel *m_state;
    QPushButton *m_keep = nullptr;
    MessageStrip *m_message;
    QTimer *m_pause;
    QStringList m_photos;
    QString m_homePlace;
    bool m_readOnly;
    bool m_touched = false; ///< typed in before the draft of last time came
    bool m_unsaved = false;
};

} // namespace etabli
