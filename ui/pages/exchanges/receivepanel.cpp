#include "ui/pages/exchanges/receivepanel.h"

#include "core/exchange/signing.h"
#include "core/jobs/answer.h"
#include "core/services/reception.h"
#include "ui/widgets/longtask.h"
#include "ui/pages/exchanges/moments.h"
#include "ui/text/labels.h"
#include "ui/text/sentences.h"
#include "ui/widgets/card.h"
#include "ui/widgets/taskstrip.h"

#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace etabli {

QString waitingSentence(const WaitingArchive &waiting)
{
    const QString site = waiting.site.isEmpty() ? ReceivePanel::tr("another workbench") : waiting.site;
    return waiting.reason == u"gap"
        ? ReceivePanel::tr("An archive of %1 waits for the earlier ones: ask for them; it will then be merged by itself.").arg(site)
        : ReceivePanel::tr("An archive of %1 is kept aside: two copies of that space wrote under the same numbers. Tell "
                           "its sender to open the space once and prepare a new archive.").arg(site);
}

ReceivePanel::ReceivePanel(Edits &edits, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_strip(new TaskStrip(this))
    , m_task(new LongTask(m_strip, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(8));
    auto *card = new Card(tr("Archive received, not merged yet"), QStringLiteral("archive-extract"), this);
    m_card = card;
    const auto text = [card](TextRole role, Token tone) {
        auto *label = new QLabel(card);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        Theme::setTextRole(label, role);
        Theme::setTone(label, tone);
        card->body()->addWidget(label);
        return label;
    };
    m_who = text(TextRole::BodyStrong, Token::Text);
    m_content = text(TextRole::Body, Token::Text);
    m_trust = text(TextRole::Body, Token::Text);
    m_foreseen = text(TextRole::Body, Token::Text);
    m_foreseen->setObjectName(QStringLiteral("foreseen"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::px(8));
    auto *nothing = new QLabel(tr("Nothing has been changed here so far."), card);
    Theme::setTextRole(nothing, TextRole::Dense);
    Theme::setTone(nothing, Token::SecondText);
    foot->addWidget(nothing, 1);
    m_leave = new QPushButton(tr("Do nothing"), card);
    m_leave->setObjectName(QStringLiteral("leaveArchive"));
    foot->addWidget(m_leave);
    m_merge = new QPushButton(tr("Merge"), card);
    m_merge->setObjectName(QStringLiteral("mergeArchive"));
    Theme::setButtonKind(m_merge, ButtonKind::Primary);
    foot->addWidget(m_merge);
    card->body()->addLayout(foot);
    column->addWidget(m_strip);
    column->addWidget(card);
    m_card->hide();
    connect(m_merge, &QPushButton::clicked, this, &ReceivePanel::merge);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        const QString name = QFileInfo(m_path).fileName();
        m_card->hide();
        m_path.clear();
        Q_EMIT told(Status::Info, tr("“%1” was not merged.").arg(name), tr("Nothing was changed here."), {});
        lookAtNext();
    });
}

bool ReceivePanel::isBusy() const
{
    return !m_path.isEmpty();
}

void ReceivePanel::receive(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (path != m_path && !m_queue.contains(path))
            m_queue.append(path);
    }
    if (!isBusy())
        lookAtNext();
}

void ReceivePanel::lookAtNext()
{
    if (m_queue.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    m_path = m_queue.takeFirst();
    Q_EMIT shown();
    const auto progress = m_task->begin(tr("Verifying %1").arg(QFileInfo(m_path).fileName()));
    // The dry run is the real merge without its commit: what is foreseen is what will be.
    const auto job = [path = m_path, progress](Workspace &workspace) -> Result<Look> {
        Look look;
        {
            ETABLI_ASSIGN(VerifiedArchive archive, verifyArchive(path, progress.get()));
            look.manifest = std::move(archive.manifest);
        }
        look.signerPrint = fingerprint(look.manifest.publicKey);
        const Site *known = workspace.space().streams().site(look.manifest.site);
        look.knownName = known ? known->name : QString();
        MergeRequest request;
        request.path = path;
        request.dryRun = true;
        request.progress = progress.get();
        ETABLI_ASSIGN(look.report, mergeArchive(workspace.space(), request));
        return look;
    };
    onAnswer(m_edits.desk().write(job), this, [this](const Result<Look> &answer) {
        m_task->end();
        if (!answer) {
            refuse(answer.error());
            return;
        }
        present(*answer);
    });
}

void ReceivePanel::refuse(const Error &error)
{
    const QString name = QFileInfo(m_path).fileName();
    const bool cancelled = error.fault == Fault::Cancelled;
    QString sentence = Sentences::of(error);
    const QString unchanged = tr("Nothing was changed here.");
    m_path.clear();
    Q_EMIT told(cancelled ? Status::Info : Status::Danger,
                cancelled ? tr("“%1” was not merged.").arg(name) : tr("“%1” is refused.").arg(name),
                cancelled ? unchanged : QString(unchanged + u' ' + sentence), {});
    lookAtNext();
}

QString ReceivePanel::contentOf(const Manifest &manifest) const
{
    QStringList words;
    for (auto it = manifest.counts.begin(); it != manifest.counts.end(); ++it)
        words += tr("%1: %2", "type of record, count").arg(Labels::types(it.key()), Moments::number(it.value()));
    const QString what = words.isEmpty() ? tr("It holds no record.") : words.join(QStringLiteral(" · "));
    QStringList limits;
    if (!manifest.territories.isEmpty())
        limits += tr("limited to a territory");
    if (!manifest.personalData)
        limits += tr("without personal data");
    return limits.isEmpty() ? what : tr("%1 (%2)", "content, limits").arg(what, limits.join(QStringLiteral(", ")));
}

QString ReceivePanel::trustOf(const Look &look) const
{
    if (look.report.signer == u"own")
        return tr("Signed by this very workbench (key %1).").arg(look.signerPrint);
    if (look.report.signer == u"known")
        return tr("The signature is right, and its key is the one known here (%1).").arg(look.signerPrint);
    return tr("The signature is right, but this workbench was never met. Its key is %1: compare it by telephone if you "
              "have a doubt. It will be remembered if you merge.").arg(look.signerPrint);
}

QString ReceivePanel::foreseen(const Look &look) const
{
    const MergeReport &report = look.report;
    for (const WaitingArchive &waiting : report.waiting) {
        if (waiting.archive == report.archive)
            return tr("It cannot be merged yet and will be kept aside.") + u' ' + waitingSentence(waiting);
    }
    if (report.applied == 0 && report.conflicts == 0) {
        return look.manifest.publication
            ? tr("Everything in it is already known here. Merging it notes what the base received from this workbench.")
            : tr("Everything in it is already known here: merging it would change nothing.");
    }
    QString sentence = tr("Merging it would bring %1.").arg(tr("%n change(s)", nullptr, Moments::plural(report.applied)));
    if (report.known > 0)
        sentence += u' ' + tr("%n other(s) are already known.", nullptr, Moments::plural(report.known));
    sentence += u' ' + (report.conflicts > 0
                            ? tr("%n conflict(s) would have to be settled, without hurry.", nullptr, Moments::plural(report.conflicts))
                            : tr("There would be no conflict."));
    return sentence;
}

void ReceivePanel::present(const Look &look)
{
    const Manifest &manifest = look.manifest;
    m_who->setText(tr("%1, from %2, prepared on %3", "author, workbench, when")
                       .arg(manifest.author, manifest.siteName, Moments::of(manifest.created)));
    m_content->setText(contentOf(manifest));
    m_trust->setText(trustOf(look));
    m_foreseen->setText(foreseen(look));
    m_card->show();
    m_merge->setFocus(Qt::OtherFocusReason);
    Q_EMIT shown();
}

void ReceivePanel::merge()
{
    if (m_path.isEmpty() || m_task->isRunning())
        return;
    m_card->hide();
    const auto progress = m_task->begin(tr("Merging %1").arg(QFileInfo(m_path).fileName()));
    const auto job = [path = m_path, progress](Workspace &workspace) {
        MergeRequest request;
        request.path = path;
        request.progress = progress.get();
        return mergeArchive(workspace.space(), request);
    };
    onAnswer(m_edits.desk().write(job), this, [this](const Result<MergeReport> &answer) {
        m_task->end();
        if (!answer) {
            refuse(answer.error());
            return;
        }
        m_path.clear();
        tellMerged(*answer);
        Q_EMIT merged(*answer);
        m_edits.announceChange();
        indexRest();
        lookAtNext();
    });
}

void ReceivePanel::tellMerged(const MergeReport &report)
{
    for (const WaitingArchive &waiting : report.waiting) {
        if (waiting.archive == report.archive) {
            Q_EMIT told(Status::Warning, tr("The archive of %1 is kept aside.").arg(report.site),
                        tr("Nothing was changed here.") + u' ' + waitingSentence(waiting), {});
            return;
        }
    }
    QString fact = tr("Archive of %1 merged: %2.", "workbench, changes")
                       .arg(report.site, tr("%n change(s)", nullptr, Moments::plural(report.applied)));
    if (report.applied == 0 && report.publication > 0)
        fact = tr("Publication no. %1 of %2: nothing new, and what the base received is noted.")
                   .arg(Moments::number(report.publication), report.site);
    else if (report.applied == 0)
        fact = tr("Archive of %1: everything in it was already known.").arg(report.site);
    QStringList words;
    if (report.known > 0 && report.applied > 0)
        words += tr("%n other(s) were already known.", nullptr, Moments::plural(report.known));
    if (report.blobs > 0)
        words += tr("%n attachment(s) came with it.", nullptr, Moments::plural(report.blobs));
    if (report.reissued > 0)
        words += tr("A copy of this space had written under the same numbers: %n of your changes got new ones. Nothing "
                    "is lost.", nullptr, Moments::plural(report.reissued));
    words += report.conflicts > 0 ? tr("%n conflict(s) to settle; both versions are kept.", nullptr, Moments::plural(report.conflicts))
                                  : tr("No conflict.");
    if (!report.waiting.isEmpty())
        words += tr("%n archive(s) are still kept aside.", nullptr, static_cast<int>(report.waiting.size()));
    Q_EMIT told(report.conflicts > 0 ? Status::Conflict : Status::Success, fact, words.join(u' '),
                report.conflicts > 0 ? tr("Settle the conflicts") : QString());
}

void ReceivePanel::indexRest()
{
    // A batch at a time: what is typed meanwhile is written between two of them.
    const auto job = [](Workspace &workspace) -> Result<qint64> {
        Progress *stop = nullptr;
        Progress batch([&stop](qint64, qint64) { stop->cancel(); });
        stop = &batch;
        return indexWaiting(workspace.space(), &batch);
    };
    onAnswer(m_edits.desk().write(job), this, [this](const Result<qint64> &answer) {
        if (answer && *answer > 0)
            indexRest();
    });
}

} // namespace etabli
