#include "ui/pages/words/wordkeeper.h"

#include "core/jobs/answer.h"
#include "core/store/listing.h"
#include "ui/text/labels.h"

namespace etabli {

namespace {

constexpr int mostWords = 5'000;

} // namespace

Result<SpaceWords> readSpaceWords(Workspace &workspace)
{
    SpaceWords now;
    now.words = workspace.words();
    if (now.words == Vocabularies::shipped())
        return now;
    ListQuery query;
    query.type = QStringLiteral("term");
    query.limit = mostWords;
    query.deadlineMs = 0;
    ETABLI_ASSIGN(const ListPage page, Listing(workspace.space()).page(query));
    for (const ListRow &row : page.rows)
        now.spoken.insert(row.id.toString(), row.conflicts);
    return now;
}

WordKeeper::WordKeeper(Edits &edits, QObject *parent)
    : QObject(parent)
    , m_edits(edits)
{
    connect(&edits, &Edits::recordChanged, this, [this](const QString &type) {
        if (type == u"term")
            reload();
    });
    connect(&edits, &Edits::spaceChanged, this, &WordKeeper::reload);
    reload();
}

WordKeeper::~WordKeeper()
{
    Labels::setWords({});
}

void WordKeeper::reload()
{
    const quint64 token = m_latest.ask();
    onAnswer(m_edits.desk().read(&readSpaceWords), this, [this, token](const Result<SpaceWords> &answer) {
        if (!m_latest.isLatest(token))
            return;
        if (!answer) {
            Q_EMIT m_edits.failed(answer.error());
            return;
        }
        m_now = *answer;
        Labels::setWords(m_now.words);
        Q_EMIT wordsRead();
    });
}

} // namespace etabli
