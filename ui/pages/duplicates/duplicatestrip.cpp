#include "ui/pages/duplicates/duplicatestrip.h"

#include "core/jobs/answer.h"
#include "ui/forms/boundfield.h"
#include "ui/pages/duplicates/likenesswords.h"
#include "ui/text/sentences.h"
#include "ui/widgets/messagestrip.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace etabli {

namespace {

bool isCompared(const QString &field)
{
    static const QStringList fields{QStringLiteral("name"), QStringLiteral("siren"), QStringLiteral("siret"),
                                    QStringLiteral("rna"), QStringLiteral("email")};
    return fields.contains(field);
}

/// What was found first, and its place in words.
struct Noticed
{
    std::optional<PossibleDuplicate> found;
    QString place;
};

Result<Noticed> look(Workspace &workspace, const DuplicateProbe &probe, const QSet<QString> &apart)
{
    Noticed noticed;
    ETABLI_ASSIGN(const QList<PossibleDuplicate> found, Duplicates(workspace).like(probe));
    for (const PossibleDuplicate &one : found) {
        if (apart.contains(one.id.toString()))
            continue;
        noticed.found = one;
        break;
    }
    if (!noticed.found || noticed.found->place.isEmpty())
        return noticed;
    const RecordType *type = recordType(probe.type);
    const Field *field = type ? type->field(probe.type == u"contact" ? u"organisation" : u"territory") : nullptr;
    if (field) {
        ETABLI_ASSIGN(const PointedName name, pointedName(workspace, *field, noticed.found->place));
        noticed.place = name.name;
    }
    return noticed;
}

} // namespace

DuplicateStrip::DuplicateStrip(FormRecord &record, QWidget *parent)
    : QWidget(parent)
    , m_record(record)
    , m_strip(new MessageStrip(this))
    , m_pause(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_strip);
    m_strip->setClosable(false);
    auto *join = m_strip->addAction(tr("Join"));
    auto *apart = m_strip->addAction(tr("Not the same"));
    m_join = join;
    m_apart = apart;
    const QString type = QString(m_record.type().name);
    connect(m_strip, &MessageStrip::actionTriggered, this,
            [this, type] { Q_EMIT recordRequested(type, other(), QString()); });
    connect(join, &QPushButton::clicked, this,
            [this, type] { Q_EMIT comparisonRequested(type, m_record.id(), other()); });
    connect(apart, &QPushButton::clicked, this, &DuplicateStrip::tellApart);
    m_pause->setSingleShot(true);
    m_pause->setInterval(std::chrono::milliseconds(300));
    connect(m_pause, &QTimer::timeout, this, &DuplicateStrip::check);
    connect(&m_record, &FormRecord::replaced, this, &DuplicateStrip::forget);
    connect(&m_record, &FormRecord::loaded, this, &DuplicateStrip::check);
    connect(&m_record, &FormRecord::created, this, &DuplicateStrip::check);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { watch(now); });
    hide();
}

void DuplicateStrip::watch(QWidget *focused)
{
    if (m_watched)
        m_watched->disconnect(this);
    m_watched.clear();
    auto *line = qobject_cast<QLineEdit *>(focused);
    for (QWidget *at = line; at; at = at->parentWidget()) {
        auto *field = qobject_cast<BoundField *>(at);
        if (!field)
            continue;
        if (&field->record() != &m_record || !isCompared(field->field()))
            return;
        m_watched = line;
        m_watchedField = field->field();
        connect(line, &QLineEdit::textEdited, this, [this] { m_pause->start(); });
        return;
    }
}

void DuplicateStrip::forget()
{
    static_cast<void>(m_latest.ask());
    m_pause->stop();
    m_other = Id();
    m_apartFromNew.clear();
    hide();
}

void DuplicateStrip::check()
{
    DuplicateProbe probe;
    probe.type = QString(m_record.type().name);
    if (!Duplicates::handles(probe.type))
        return;
    const RecordView &view = m_record.sheet().view;
    if (view.life == Life::Gone) {
        forget();
        return;
    }
    if (!m_record.id().isEmpty()) {
        probe.self = Id::fromString(m_record.id());
        for (auto it = view.values.begin(); it != view.values.end(); ++it)
            probe.values.insert(it.key(), it.value().toText());
    }
    if (m_watched)
        probe.values.insert(m_watchedField, m_watched->text());
    const quint64 token = m_latest.ask();
    const auto apart = m_apartFromNew;
    const auto found = m_record.desk().read([probe, apart](Workspace &workspace) { return look(workspace, probe, apart); });
    onAnswer(found, this, [this, token](const Result<Noticed> &answer) {
        if (!m_latest.isLatest(token))
            return;
        if (answer && answer->found) {
            show(*answer->found, answer->place);
        } else {
            m_other = Id();
            hide();
        }
    });
}

void DuplicateStrip::show(const PossibleDuplicate &found, const QString &place)
{
    m_other = found.id;
    const QString type = QString(m_record.type().name);
    // A record that is not written yet cannot be joined: it is left for the other one.
    m_join->setVisible(!m_record.id().isEmpty());
    const QString fact = LikenessWords::notice(type, found.why, found.title, place);
    if (!isVisible() || m_strip->fact() != fact)
        m_strip->tell(Status::Warning, fact, {}, tr("See"));
    setVisible(true);
}

void DuplicateStrip::tellApart()
{
    const auto self = Id::fromString(m_record.id());
    const Id other = m_other;
    if (other.isNull())
        return;
    m_other = Id();
    hide();
    if (!self) {
        m_apartFromNew.insert(other.toString());
        return;
    }
    const QString type = QString(m_record.type().name);
    m_record.edits().run(
        tr("Not the same"),
        [type, self, other](Workspace &workspace) { return Duplicates(workspace).tellApart(type, *self, other); }, this,
        [this](const Result<EditReceipt> &answer) {
            if (!answer) {
                setVisible(true);
                m_strip->tell(Status::Danger, Sentences::of(answer.error()));
                return;
            }
            check();
        });
}

} // namespace etabli
