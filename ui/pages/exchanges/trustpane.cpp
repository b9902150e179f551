#include "ui/pages/exchanges/trustpane.h"

#include "core/jobs/answer.h"
#include "core/services/trust.h"
#include "ui/text/sentences.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/signs.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace etabli {

namespace {

constexpr qint64 largestCard = 1 << 16;

Result<QByteArray> readCard(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(Fault::NotFound, path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return failure(Fault::NotReadable, path, file.errorString());
    if (file.size() == 0)
        return failure(Fault::EmptyFile, path);
    if (file.size() > largestCard)
        return failure(Fault::SignatureInvalid, path);
    return file.readAll();
}

} // namespace

TrustPane::TrustPane(Edits &edits, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *inner = new QWidget(scroll);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(Theme::px(16), Theme::px(12), Theme::px(16), Theme::px(16));
    column->setSpacing(Theme::px(12));
    m_message = new MessageStrip(inner);
    column->addWidget(m_message);

    auto *own = new Card(tr("This workbench"), QStringLiteral("object-locked"), inner);
    m_name = new QLabel(own);
    m_name->setTextFormat(Qt::PlainText);
    own->body()->addWidget(m_name);
    m_print = new QLabel(own);
    m_print->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_print->setAccessibleName(tr("Fingerprint of the key of this workbench"));
    Theme::setTextRole(m_print, TextRole::Figure);
    own->body()->addWidget(m_print);
    auto *why = new QLabel(tr("Every archive of this workbench is signed by this key. Read these four groups aloud to a "
                              "colleague who wants to be sure that an archive comes from you. The card introduces you "
                              "before your first archive."),
                           own);
    why->setWordWrap(true);
    Theme::setTone(why, Token::SecondText);
    own->body()->addWidget(why);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(Theme::px(8));
    auto *give = new QPushButton(tr("Export my card"), own);
    auto *take = new QPushButton(tr("Add a card received"), own);
    take->setEnabled(!m_edits.desk().isReadOnly());
    acts->addWidget(give);
    acts->addWidget(take);
    acts->addStretch(1);
    own->body()->addLayout(acts);
    column->addWidget(own);

    m_known = new Card(tr("Known workbenches"), QStringLiteral("link"), inner);
    m_lines = m_known->body();
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    column->addWidget(m_known);
    column->addStretch(1);
    scroll->setWidget(inner);
    outer->addWidget(scroll);
    connect(give, &QPushButton::clicked, this, &TrustPane::askExport);
    connect(take, &QPushButton::clicked, this, &TrustPane::askImport);
}

void TrustPane::setState(const ExchangeState &state)
{
    m_name->setText(tr("%1, kept by %2", "workbench, person").arg(state.siteName, state.author));
    m_print->setText(state.fingerprint.isEmpty() ? tr("The key is made with the first archive or card") : state.fingerprint);
    Theme::setTextRole(m_print, state.fingerprint.isEmpty() ? TextRole::Body : TextRole::Figure);
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const KnownSite &site : state.sites) {
        if (m_lines->count() > 0)
            m_lines->addWidget(new Rule(Qt::Horizontal, m_known));
        auto *line = new QWidget(m_known);
        line->setMinimumHeight(Theme::height(40, TextRole::Body));
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(Theme::px(14), Theme::px(4), Theme::px(14), Theme::px(4));
        auto *name = new QLabel(site.name.isEmpty() ? tr("Workbench without a name") : site.name, line);
        name->setTextFormat(Qt::PlainText);
        Theme::setTextRole(name, TextRole::BodyStrong);
        row->addWidget(name, 1);
        if (site.revoked)
            row->addWidget(new TagLabel(tr("revoked"), Status::Danger, line));
        auto *print = new QLabel(site.fingerprint.isEmpty() ? tr("never met itself, only through others") : site.fingerprint, line);
        print->setTextInteractionFlags(Qt::TextSelectableByMouse);
        Theme::setTone(print, site.fingerprint.isEmpty() ? Token::SecondText : Token::Text);
        row->addWidget(print);
        m_lines->addWidget(line);
    }
    if (state.sites.isEmpty()) {
        auto *none = new QLabel(tr("No other workbench was met yet. A key is remembered with the first archive it signs."), m_known);
        none->setWordWrap(true);
        none->setContentsMargins(Theme::px(14), Theme::px(10), Theme::px(14), Theme::px(10));
        Theme::setTone(none, Token::SecondText);
        m_lines->addWidget(none);
    }
}

void TrustPane::askExport()
{
    auto *dialog = new QFileDialog(this, tr("Where to write the card"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Cards of workbenches (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, &TrustPane::exportCard);
    dialog->open();
}

void TrustPane::askImport()
{
    auto *dialog = new QFileDialog(this, tr("Card of another workbench"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Cards of workbenches (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &TrustPane::importCard);
    dialog->open();
}

void TrustPane::exportCard(const QString &path)
{
    const auto job = [path](Workspace &workspace) -> Result<bool> {
        ETABLI_ASSIGN(const QByteArray card, siteCard(workspace.space()));
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(card) != card.size() || !file.commit())
            return failure(Fault::NotWritable, path, file.errorString());
        return true;
    };
    onAnswer(m_edits.desk().write(job), this, [this, path](const Result<bool> &answer) {
        if (answer) {
            m_message->tell(Status::Success, tr("Your card is written."), QDir::toNativeSeparators(path));
            Q_EMIT changed();
        } else {
            m_message->tell(Status::Danger, tr("Your card was not written."), Sentences::of(answer.error()));
        }
    });
}

void TrustPane::importCard(const QString &path)
{
    const auto job = [path](Workspace &workspace) -> Result<QString> {
        ETABLI_ASSIGN(const QByteArray card, readCard(path));
        auto name = trustCard(workspace.space(), card);
        if (!name && (name.error().fault == Fault::NotACard || name.error().fault == Fault::NotAnArchive))
            return failure(Fault::InvalidValue, path);
        return name;
    };
    onAnswer(m_edits.desk().write(job), this, [this, path](const Result<QString> &answer) {
        const QString unchanged = tr("Nothing was changed here.");
        if (answer) {
            m_message->tell(Status::Success, tr("%1 is known from now on.").arg(*answer),
                            tr("Compare its fingerprint with your colleague if you have a doubt."));
            Q_EMIT changed();
        } else if (answer.error().fault == Fault::InvalidValue) {
            m_message->tell(Status::Danger, tr("“%1” is not the card of a workbench.").arg(QFileInfo(path).fileName()),
                            unchanged + u' ' + tr("Ask your colleague for the file made by “Export my card”."));
        } else {
            m_message->tell(Status::Danger, tr("This card is refused."), unchanged + u' ' + Sentences::of(answer.error()));
        }
    });
}

} // namespace etabli
