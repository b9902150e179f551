#include "ui/pages/charters/charterwork.h"

#include "core/charter/pagelayout.h"
#include "core/jobs/answer.h"
#include "core/services/charters.h"
#include "core/services/records.h"
#include "ui/text/labels.h"
#include "ui/text/sentences.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace etabli {

namespace {

const QString articleType = QStringLiteral("article");
const QString textField = QStringLiteral("text");
const QString titleField = QStringLiteral("title");
const QString leftOutField = QStringLiteral("left_out");

/// The space keeps texts without the blanks at their ends.
bool sameText(const QString &a, const QString &b)
{
    return a.trimmed().normalized(QString::NormalizationForm_C) == b.trimmed().normalized(QString::NormalizationForm_C);
}

Assignment assigned(const QString &field, const QString &value)
{
    return {field, Assignment::Kind::Set, value};
}

/// Writes a field of an article, whose record is made when it has none yet.
Result<EditReceipt> writeArticle(Workspace &workspace, const QString &charter, const StudioArticle &article,
                                 const QString &field, const QString &value)
{
    if (!article.id.isEmpty())
        return Records(workspace).set(articleType, article.id, {assigned(field, value)});
    QList<Assignment> assignments{assigned(QStringLiteral("charter"), charter),
                                  assigned(QStringLiteral("rank"), QString::number(article.rank)),
                                  assigned(QStringLiteral("slot"), article.slot)};
    if (field != titleField)
        assignments += assigned(titleField, article.templateTitle);
    return Records(workspace).create(articleType, assignments + QList<Assignment>{assigned(field, value)});
}

/// Types of records that a charter prints or is checked by.
const QSet<QString> &concerned()
{
    static const QSet<QString> types{
        QStringLiteral("charter"),     QStringLiteral("article"),     QStringLiteral("signatory"),
        QStringLiteral("project"),     QStringLiteral("partnership"), QStringLiteral("organisation"),
        QStringLiteral("contact"),     QStringLiteral("commitment"),  QStringLiteral("contribution"),
        QStringLiteral("attachment"),  QStringLiteral("funding_line")};
    return types;
}

} // namespace

CharterWork::CharterWork(Edits &edits, QObject *parent)
    : QObject(parent)
    , m_edits(edits)
    , m_pause(new QTimer(this))
    , m_readSoon(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(std::chrono::milliseconds(500));
    connect(m_pause, &QTimer::timeout, this, &CharterWork::commit);
    m_readSoon->setSingleShot(true);
    m_readSoon->setInterval(std::chrono::milliseconds(20));
    connect(m_readSoon, &QTimer::timeout, this, &CharterWork::read);
    connect(&edits, &Edits::recordChanged, this, &CharterWork::followChange);
    connect(&edits, &Edits::spaceChanged, this, &CharterWork::reload);
}

CharterWork::~CharterWork()
{
    commit();
}

void CharterWork::followChange(const QString &type)
{
    if (concerned().contains(type))
        reload();
}

void CharterWork::open(const QString &charter)
{
    commit();
    m_id = charter;
    m_read = false;
    m_studio = {};
    m_document = {};
    m_pages.reset();
    m_typed.clear();
    m_creating.clear();
    ++m_snapshot;
    Q_EMIT replaced();
    reload();
}

void CharterWork::setActive(bool active)
{
    m_active = active;
    if (active && m_stale)
        reload();
    if (!active)
        commit();
}

void CharterWork::reload()
{
    m_stale = true;
    if (m_active && !m_id.isEmpty())
        m_readSoon->start();
}

void CharterWork::read()
{
    if (m_id.isEmpty())
        return;
    m_stale = false;
    const quint64 token = m_reading.ask();
    const auto answer =
        m_edits.desk().read([id = m_id](Workspace &workspace) { return Charters(workspace).studio(id); });
    onAnswer(answer, this, [this, token, id = m_id](const Result<CharterStudio> &studio) {
        if (!m_reading.isLatest(token) || id != m_id)
            return;
        if (studio) {
            take(*studio);
            return;
        }
        const Fault fault = studio.error().fault;
        if (fault == Fault::RecordGone || fault == Fault::UnknownRecord)
            Q_EMIT gone(Sentences::of(studio.error()));
        else
            Q_EMIT failed(Sentences::of(studio.error()));
    });
}

void CharterWork::overlay(CharterStudio &studio) const
{
    for (const Typed &typed : m_typed) {
        for (StudioArticle &article : studio.articles) {
            if (article.key() == typed.key)
                (typed.field == textField ? article.ownText : article.ownTitle) = typed.value;
        }
    }
}

void CharterWork::take(CharterStudio studio)
{
    const CharterStudio before = std::exchange(m_studio, std::move(studio));
    overlay(m_studio);
    const bool first = !std::exchange(m_read, true);
    ++m_snapshot;
    // A record just made now has its identifier.
    m_creating.removeIf([this](const QString &key) {
        const StudioArticle *made = article(key);
        return !made || !made->id.isEmpty();
    });
    Q_EMIT loaded();
    if (!first) {
        for (const StudioArticle &former : before.articles) {
            const StudioArticle *now = article(former.key());
            if (now && !sameText(now->text(), former.text()))
                Q_EMIT textReplaced(now->key());
        }
    }
    compose();
}

CharterWork::Composed CharterWork::composeNow(CharterStudio studio)
{
    Composed composed;
    settle(studio);
    const Result<CharterDocument> document = composeStudio(studio);
    composed.studio = std::move(studio);
    if (!document) {
        composed.failure = Sentences::of(document.error());
        return composed;
    }
    composed.document = *document;
    const Result<PageLayout> layout = PageLayout::of(*document);
    if (layout)
        composed.pages = std::make_shared<const QList<PrintPage>>(layout->pages());
    else
        composed.failure = Sentences::of(layout.error());
    return composed;
}

void CharterWork::compose()
{
    if (m_composing) {
        m_again = true;
        return;
    }
    m_composing = true;
    m_again = false;
    const auto answer = m_composer.run([studio = m_studio] { return composeNow(studio); });
    onAnswer(answer, this, [this, snapshot = m_snapshot](const Composed &composed) {
        m_composing = false;
        if (snapshot == m_snapshot)
            takeComposed(composed);
        if (m_again)
            compose();
    });
}

void CharterWork::takeComposed(const Composed &composed)
{
    QHash<QString, StudioArticle> typed;
    for (const StudioArticle &article : std::as_const(m_studio.articles))
        typed.insert(article.key(), article);
    m_studio = composed.studio;
    // What was typed meanwhile is composed next.
    for (StudioArticle &article : m_studio.articles) {
        if (const auto now = typed.constFind(article.key()); now != typed.constEnd()) {
            article.ownText = now->ownText;
            article.ownTitle = now->ownTitle;
        }
    }
    m_document = composed.document;
    if (composed.pages)
        m_pages = composed.pages;
    Q_EMIT this->composed();
    if (!composed.failure.isEmpty())
        Q_EMIT failed(composed.failure);
}

const StudioArticle *CharterWork::article(const QString &key) const
{
    const auto found = std::find_if(m_studio.articles.begin(), m_studio.articles.end(),
                                    [&key](const StudioArticle &one) { return one.key() == key; });
    return found == m_studio.articles.end() ? nullptr : &*found;
}

StudioArticle *CharterWork::find(const QString &key)
{
    return const_cast<StudioArticle *>(std::as_const(*this).article(key));
}

int CharterWork::placeOf(const QString &key) const
{
    for (qsizetype at = 0; at < m_document.articles.size(); ++at) {
        if (m_document.articles.at(at).code == key)
            return int(at);
    }
    return -1;
}

QString CharterWork::keyAt(int place) const
{
    return place >= 0 && place < m_document.articles.size() ? m_document.articles.at(place).code : QString();
}

void CharterWork::note(const QString &key, const QString &field, const QString &value)
{
    const auto same = [&](const Typed &typed) { return typed.key == key && typed.field == field; };
    m_typed.removeIf(same);
    m_typed += Typed{key, field, value};
    m_pause->start();
    compose();
}

void CharterWork::setText(const QString &key, const QString &text)
{
    StudioArticle *article = find(key);
    if (!article || isReadOnly())
        return;
    const QString own = sameText(text, article->templateText) ? QString() : text;
    if (own == article->ownText)
        return;
    article->ownText = own;
    note(key, textField, own);
}

void CharterWork::setTitle(const QString &key, const QString &title)
{
    StudioArticle *article = find(key);
    if (!article || isReadOnly() || article->ownTitle == title)
        return;
    article->ownTitle = title;
    note(key, titleField, title);
}

void CharterWork::commit()
{
    m_pause->stop();
    for (Typed &typed : m_typed) {
        const StudioArticle *stands = article(typed.key);
        if (typed.sent || !stands)
            continue;
        if (m_creating.contains(typed.key)) {
            m_pause->start(); // its record is on its way
            continue;
        }
        typed.sent = true;
        if (stands->id.isEmpty())
            m_creating.insert(typed.key);
        // A title taken away is that of the template again: a record is never without one.
        QString value = typed.value;
        if (typed.field == titleField && value.trimmed().isEmpty())
            value = stands->templateTitle.isEmpty() ? tr("Article", "title of an article without one") : stands->templateTitle;
        const QString name = tr("Article “%1”", "name of an edit").arg(stands->title.left(60));
        const auto job = [charter = m_id, kept = *stands, field = typed.field, value](Workspace &workspace) {
            return writeArticle(workspace, charter, kept, field, value);
        };
        write(name, job, [this, sent = typed](const Result<EditReceipt> &answer) {
            const auto same = [&sent](const Typed &other) {
                return other.sent && other.key == sent.key && other.field == sent.field && other.value == sent.value;
            };
            if (answer) {
                m_typed.removeIf(same);
            } else {
                // Not on the disk: kept here, and written again with the next letter.
                for (Typed &one : m_typed) {
                    if (same(one))
                        one.sent = false;
                }
            }
            m_creating.remove(sent.key);
            if (answer && answer->created) {
                if (StudioArticle *made = find(sent.key))
                    made->id = answer->record.toString();
            }
        });
    }
}

void CharterWork::write(const QString &name, const Edits::Job &job, const Edits::Done &done)
{
    Q_EMIT saving();
    m_edits.run(name, job, this, [this, done](const Result<EditReceipt> &answer) {
        if (done)
            done(answer);
        if (answer)
            Q_EMIT saved(QTime::currentTime());
        else
            Q_EMIT failed(Sentences::of(answer.error()));
        if (!answer)
            reload();
    });
}

void CharterWork::resetText(const QString &key)
{
    StudioArticle *article = find(key);
    if (!article || isReadOnly() || article->ownText.isEmpty())
        return;
    article->ownText.clear();
    note(key, textField, {});
    Q_EMIT textReplaced(key);
    commit();
}

void CharterWork::setLeftOut(const QString &key, bool leftOut)
{
    const StudioArticle *stands = article(key);
    if (!stands || isReadOnly() || stands->leftOut == leftOut)
        return;
    commit();
    write(leftOut ? tr("“%1” left out").arg(stands->title.left(60)) : tr("“%1” brought back").arg(stands->title.left(60)),
          [charter = m_id, kept = *stands, leftOut](Workspace &workspace) {
              return writeArticle(workspace, charter, kept, leftOutField,
                                  leftOut ? QStringLiteral("true") : QStringLiteral("false"));
          });
}

void CharterWork::move(int from, int to)
{
    const int count = int(m_studio.articles.size());
    if (isReadOnly() || from < 0 || to < 0 || from >= count || to >= count || from == to)
        return;
    commit();
    const QString name = tr("Place of “%1”").arg(m_studio.articles.at(from).title.left(60));
    m_studio.articles.move(from, to);
    QList<RecordChanges> changes;
    qint64 rank = 0;
    for (const StudioArticle &article : std::as_const(m_studio.articles)) {
        ++rank;
        const auto id = Id::fromString(article.id);
        if (id && article.rank != rank)
            changes += RecordChanges{*id, {FieldChange::set(QStringLiteral("rank"), Value(rank))}};
    }
    Q_EMIT loaded();
    write(name, [changes](Workspace &workspace) { return workspace.editor().changeSeveral(articleType, changes); });
}

void CharterWork::addArticle(const QString &after)
{
    if (isReadOnly() || !m_read)
        return;
    commit();
    // The same rank as the one before: among equals the last made comes last.
    const StudioArticle *before = article(after);
    const qint64 rank = before ? before->rank : m_studio.articles.isEmpty() ? 1 : m_studio.articles.last().rank;
    const QString title = tr("New article");
    write(
        title,
        [charter = m_id, rank, title](Workspace &workspace) {
            return Records(workspace).create(articleType, {assigned(QStringLiteral("charter"), charter),
                                                           assigned(QStringLiteral("rank"), QString::number(rank)),
                                                           assigned(titleField, title)});
        },
        [this](const Result<EditReceipt> &made) {
            if (made)
                Q_EMIT articleAdded(made->record.toString());
        });
}

void CharterWork::removeArticle(const QString &key)
{
    const StudioArticle *stands = article(key);
    if (!stands || isReadOnly() || stands->id.isEmpty() || !stands->slot.isEmpty())
        return;
    m_typed.removeIf([&key](const Typed &typed) { return typed.key == key; });
    write(tr("Deletion of “%1”").arg(stands->title.left(60)),
          [id = stands->id](Workspace &workspace) { return Records(workspace).remove(articleType, id); });
}

void CharterWork::setStatus(const QString &code)
{
    if (!isReadOnly() && code != m_studio.status)
        write(Labels::field(u"charter", u"status"), [id = m_id, code](Workspace &workspace) {
            return Records(workspace).set(QStringLiteral("charter"), id, {assigned(QStringLiteral("status"), code)});
        });
}

} // namespace etabli
