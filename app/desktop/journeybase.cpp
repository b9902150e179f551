// The chapter of the national base: its steward works on the lane, through the same code as the command line; the window
// receives what the base publishes.
#include "app/desktop/journey.h"

#include "core/national/enrolment.h"
#include "core/national/ingesting.h"
#include "core/national/publishing.h"
#include "ui/pages/exchanges/exchangespage.h"
#include "ui/shell/shell.h"
#include "ui/widgets/signs.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace etabli {

namespace {

/// What the steward of the base does with a card and an archive: base init, enrol, ingest, publish.
Result<bool> stewardWork(const QString &folder, const QString &card, const QString &archive, const QString &publication,
                         const WorkspaceOptions &options)
{
    if (!QDir().mkpath(folder))
        return failure(Fault::NotWritable, folder);
    ETABLI_ASSIGN(auto base, NationalBase::create(QDir(folder).filePath(u"base.sqlite"_s), u"Base nationale"_s, options));
    QFile file(card);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::NotReadable, card);
    ETABLI_TRY(enrol(*base, file.readAll(), Grant{}));
    ETABLI_ASSIGN(const IngestReport report, ingest(*base, {archive}));
    for (const Ingested &one : report.files) {
        if (!one.receipt)
            return tl::unexpected(one.refusal);
    }
    ETABLI_ASSIGN(const PublishReport published, publish(*base, QDir(folder).filePath(u"publications"_s), {}));
    if (!QFile::copy(published.snapshot, publication))
        return failure(Fault::NotWritable, publication);
    return true;
}

} // namespace

void Journey::scriptBase()
{
    Player &play = *m_player;
    elsewhere(tr("the base takes the archive in and publishes"),
              [folder = file(journeyfile::base), card = file(journeyfile::card), archive = file(journeyfile::firstArchive),
               publication = file(journeyfile::publication), options = otherOptions()] {
                  return stewardWork(folder, card, archive, publication, options);
              });
    receive(file(journeyfile::publication), u"publication"_s, tr("The publication of the base comes back"),
            tr("Away from the window, the steward of the base enrolled the workbench by its card, took its archive in and published: "
               "etabli-cli base enrol, ingest, publish."));
    play.step(tr("overview of the exchanges"), [this] {
        CountTabBar *tabs = exchanges()->tabs();
        return Player::clickAt(tabs, tabs->tabRect(ExchangesPage::Overview).center());
    });
    play.picture(u"arrive-a-la-base"_s, tr("Everything typed here has reached the base"),
                 tr("The number and the day of the last publication, in plain words; nothing waits to be passed on any more."));
}

} // namespace etabli
