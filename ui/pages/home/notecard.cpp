#include "ui/pages/home/notecard.h"

#include "core/jobs/answer.h"
#include "core/services/attachments.h"
#include "core/services/home.h"
#include "ui/commands/edits.h"
#include "ui/pages/home/flowrow.h"
#include "ui/pages/home/noteedit.h"
#include "ui/text/labels.h"
#include "ui/text/sentences.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagestrip.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace etabli {

namespace {

constexpr int choicesShown = 12;

} // namespace

NoteCard::NoteCard(Edits &edits, bool readOnly, QWidget *parent)
    : Card({}, {}, parent)
    , m_edits(edits)
    , m_edit(new NoteEdit(this))
    , m_photoRow(new QWidget(this))
    , m_state(new QLabel(this))
    , m_message(new MessageStrip(this))
    , m_pause(new QTimer(this))
    , m_readOnly(readOnly)
{
    setAccessibleName(tr("New note"));
    m_edit->setAccessibleName(tr("Note"));
    m_edit->setPlaceholderText(readOnly ? tr("This space is open for reading only.")
                                        : tr("Note what you have just heard. @ for an organisation, # for a territory"));
    m_edit->setReadOnly(readOnly);
    body()->addWidget(m_edit);
    auto *photos = new FlowRow(m_photoRow);
    photos->setContentsMargins(0, 0, 0, 0);
    m_photoRow->hide();
    body()->addWidget(m_photoRow);
    makeButtons();
    m_message->hide();
    body()->addWidget(m_message);
    auto *care = new QLabel(tr("Neither health nor opinions of persons: a note travels with the archives."), this);
    care->setWordWrap(true);
    Theme::setTextRole(care, TextRole::Caption);
    Theme::setTone(care, Token::SecondText);
    body()->addWidget(care);

    m_pause->setSingleShot(true);
    m_pause->setInterval(std::chrono::milliseconds(600));
    connect(m_pause, &QTimer::timeout, this, &NoteCard::save);
    connect(m_edit, &NoteEdit::edited, this, [this] {
        m_touched = true;
        m_unsaved = true;
        // Not started again at each key: typing without a pause is kept all the same.
        if (!m_pause->isActive())
            m_pause->start();
    });
    connect(m_edit, &NoteEdit::keepRequested, this, &NoteCard::keep);
    m_edit->setSource([this](NoteMention::Kind kind, const QString &typed, const MentionAnswer &answer) {
        const QString home = m_homePlace;
        const auto found = m_edits.desk().read([kind, typed, home](Workspace &workspace) {
            HomeNotes notes(workspace);
            return kind == NoteMention::Kind::Place ? notes.places(typed, home, choicesShown)
                                                : notes.organisations(typed, choicesShown);
        });
        onAnswer(found, this, [answer](const Result<QList<MentionChoice>> &choices) {
            answer(choices.value_or(QList<MentionChoice>{}));
        });
    });
    connect(m_edit, &NoteEdit::organisationNeeded, this,
            [this](const QString &name, const OrganisationAnswer &done) {
                m_edits.run(
                    Labels::type(u"organisation"),
                    [name](Workspace &workspace) {
                        return Records(workspace).create(QStringLiteral("organisation"),
                                                         {{QStringLiteral("name"), Assignment::Kind::Set, name}});
                    },
                    this, [this, name, done](const Result<EditReceipt> &made) {
                        done(made ? made->record.toString() : QString());
                        if (made)
                            Q_EMIT noticed(tr("Organisation “%1” created.").arg(name));
                        else
                            m_message->tell(Status::Danger, Sentences::of(made.error()));
                    });
            });
    read();
}

void NoteCard::makeButtons()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::px(8));
    auto *left = new QWidget(box);
    auto *flow = new FlowRow(left);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const QString &text, const QString &icon, const QString &hint) {
        auto *made = new QPushButton(text, left);
        Icons::setLeading(made, icon);
        Theme::setCompact(made);
        made->setToolTip(hint);
        made->setEnabled(!m_readOnly);
        flow->addWidget(made);
        return made;
    };
    const auto become = [&](const QString &text, const QString &icon, const QString &type, const QString &hint) {
        connect(button(text, icon, hint), &QPushButton::clicked, this, [this, type] { turnInto(type); });
    };
    become(tr("Alliance"), QStringLiteral("view-task"), QStringLiteral("project"),
           tr("Make an alliance of what is typed, or begin an empty one"));
    become(tr("Organisation"), QStringLiteral("view-bank"), QStringLiteral("organisation"),
           tr("Make an organisation of what is typed, or begin an empty one"));
    become(tr("Meeting"), QStringLiteral("meeting-attending"), QStringLiteral("meeting"),
           tr("Make a meeting of what is typed, or begin an empty one"));
    connect(button(tr("Photo"), QStringLiteral("camera-photo"), tr("Add a picture to the note")), &QPushButton::clicked,
            this, &NoteCard::askPhoto);
    row->addWidget(left, 1);
    m_state->setText(tr("Kept as you type"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setMinimumHeight(Theme::height(28, TextRole::Body));
    Theme::setTextRole(m_state, TextRole::Dense);
    Theme::setTone(m_state, Token::SecondText);
    m_state->setVisible(!m_readOnly);
    row->addWidget(m_state, 0, Qt::AlignTop);
    m_keep = new QPushButton(tr("Note it"), box);
    Theme::setButtonKind(m_keep, ButtonKind::Primary);
    Theme::setCompact(m_keep);
    m_keep->setToolTip(tr("Keep the note (Ctrl+Enter)"));
    m_keep->setEnabled(!m_readOnly);
    connect(m_keep, &QPushButton::clicked, this, &NoteCard::keep);
    row->addWidget(m_keep, 0, Qt::AlignTop);
    body()->addWidget(box);
}

void NoteCard::focusNote()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->ensureCursorVisible();
}

NoteDraft NoteCard::draft() const
{
    NoteDraft draft = m_edit->draft();
    draft.photos = m_photos;
    return draft;
}

void NoteCard::read()
{
    // Asked of the writing side: it wrote the draft last.
    const auto read = [](Workspace &workspace) { return HomeNotes(workspace).draft(); };
    const auto future = m_readOnly ? m_edits.desk().read(read) : m_edits.desk().write(read);
    onAnswer(future, this, [this](const Result<NoteDraft> &answer) {
        if (!answer || answer->isEmpty())
            return;
        if (!m_touched) {
            m_edit->setDraft(*answer);
        } else {
            // Something is typed already: what was left last time goes below it.
            NoteDraft both = m_edit->draft();
            const qsizetype shift = both.text.size() + 1;
            both.text += u'\n' + answer->text;
            for (NoteMention mention : answer->mentions) {
                mention.start += shift;
                both.mentions += mention;
            }
            m_edit->setDraft(both);
        }
        m_photos += answer->photos;
        showPhotos();
    });
}

void NoteCard::save()
{
    m_pause->stop();
    if (!m_unsaved || m_readOnly)
        return;
    m_unsaved = false;
    const NoteDraft now = draft();
    onAnswer(m_edits.desk().write([now](Workspace &workspace) { return HomeNotes(workspace).keepDraft(now); }), this,
             [this](const Result<bool> &answer) {
                 m_state->setText(answer ? tr("Kept as you type") : tr("Not kept yet"));
                 Theme::setTone(m_state, answer ? Token::SecondText : Token::Danger);
                 if (!answer)
                     m_message->tell(Status::Danger, tr("What is typed could not be kept; it is only on screen."),
                                     Sentences::of(answer.error()));
                 m_unsaved = m_unsaved || !answer;
             });
}

void NoteCard::flush()
{
    save();
}

NoteDraft NoteCard::taken()
{
    m_pause->stop();
    m_unsaved = false;
    m_message->hide();
    NoteDraft draft = this->draft();
    m_edit->setDraft({});
    m_photos.clear();
    showPhotos();
    return draft;
}

void NoteCard::giveBack(const NoteDraft &draft, const Error &error)
{
    // What was typed meanwhile stays, below what could not be kept.
    NoteDraft both = draft;
    const NoteDraft since = this->draft();
    if (!since.text.isEmpty()) {
        const qsizetype shift = both.text.size() + 1;
        both.text += u'\n' + since.text;
        for (NoteMention mention : since.mentions) {
            mention.start += shift;
            both.mentions += mention;
        }
    }
    m_photos = draft.photos + since.photos;
    m_edit->setDraft(both);
    showPhotos();
    m_unsaved = true;
    m_pause->start();
    m_message->tell(Status::Danger, tr("The note could not be written; your text is still here."), Sentences::of(error));
}

void NoteCard::keep()
{
    if (m_readOnly)
        return;
    if (draft().isEmpty()) {
        m_edit->setFocus(Qt::OtherFocusReason);
        return;
    }
    NoteDraft draft = taken();
    if (draft.text.trimmed().isEmpty()) {
        QStringList names;
        for (const QString &photo : std::as_const(draft.photos))
            names += QFileInfo(photo).completeBaseName();
        draft.text = tr("Photo: %1").arg(names.join(QStringLiteral(", ")));
    }
    m_edits.run(
        Labels::type(u"note"),
        [draft](Workspace &workspace) { return HomeNotes(workspace).write(draft, Home::today(workspace)); }, this,
        [this, draft](const Result<EditReceipt> &made) {
            if (!made) {
                giveBack(draft, made.error());
                return;
            }
            attach(made->record.toString(), draft.photos);
            Q_EMIT noticed(tr("Note kept."));
            Q_EMIT kept(made->record.toString());
        });
    m_edit->setFocus(Qt::OtherFocusReason);
}

void NoteCard::turnInto(const QString &type)
{
    if (m_readOnly)
        return;
    if (m_edit->text().trimmed().isEmpty()) {
        Q_EMIT beginNewRequested(type);
        return;
    }
    const NoteDraft draft = taken();
    m_edits.run(
        Labels::type(type),
        [draft, type](Workspace &workspace) {
            return HomeNotes(workspace).turnInto(type, draft, Home::today(workspace));
        },
        this, [this, draft, type](const Result<EditReceipt> &made) {
            if (!made) {
                giveBack(draft, made.error());
                return;
            }
            // Pictures wait for the next note: only notes bear them here.
            for (const QString &photo : draft.photos)
                addPhoto(photo);
            Q_EMIT recordRequested(type, made->record.toString(), {});
        });
}

void NoteCard::attach(const QString &note, const QStringList &photos)
{
    for (const QString &photo : photos) {
        m_edits.run(
            tr("Photo"),
            [photo, note](Workspace &workspace) {
                return Attachments(workspace).add(photo, {{QStringLiteral("note"), Assignment::Kind::Set, note}});
            },
            this, [this](const Result<EditReceipt> &made) {
                if (!made)
                    m_message->tell(Status::Warning, tr("The note is kept, without one of its pictures."),
                                    Sentences::of(made.error()));
            });
    }
}

void NoteCard::askPhoto()
{
    auto *dialog = new QFileDialog(this, tr("Picture for the note"),
                                   QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                                   tr("Pictures (*.jpg *.jpeg *.png *.webp *.gif *.heic *.tif *.tiff *.bmp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            addPhoto(path);
    });
    dialog->open();
}

void NoteCard::addPhoto(const QString &path)
{
    if (m_readOnly || m_photos.contains(path))
        return;
    m_photos += path;
    m_unsaved = true;
    showPhotos();
    m_pause->start();
}

void NoteCard::showPhotos()
{
    qDeleteAll(m_photoRow->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly));
    for (const QString &photo : std::as_const(m_photos)) {
        const QString name = QFileInfo(photo).fileName();
        auto *chip = new QPushButton(m_photoRow->fontMetrics().elidedText(name, Qt::ElideMiddle, Theme::px(220)), m_photoRow);
        Icons::setLeading(chip, QStringLiteral("edit-clear"));
        Theme::setCompact(chip);
        chip->setToolTip(tr("Take “%1” off the note").arg(name));
        chip->setAccessibleName(chip->toolTip());
        m_photoRow->layout()->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, photo] {
            m_photos.removeAll(photo);
            m_unsaved = true;
            m_pause->start();
            QTimer::singleShot(0, this, &NoteCard::showPhotos);
        });
    }
    m_photoRow->setVisible(!m_photos.isEmpty());
}

} // namespace etabli
