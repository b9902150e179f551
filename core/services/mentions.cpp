#include "core/services/mentions.h"

#include "core/db/sqltext.h"
#include "core/store/reader.h"
#include "core/store/searchquery.h"

#include <QSet>

#include <utility>

namespace etabli {

namespace {

constexpr int mostTexts = 200;
constexpr qsizetype shownOfText = 120;

Result<Mention> mentionAt(Space &space, qint64 record, const QString &field)
{
    ETABLI_ASSIGN(const RecordView view, Reader(space).record(record));
    return Mention{view.type, view.id, view.title().simplified().left(shownOfText), field};
}

} // namespace

Result<QList<Mention>> recordsNaming(Space &space, const QList<Erasure> &persons)
{
    QList<std::pair<qint64, QString>> places;
    for (const Erasure &person : persons) {
        if (person.type != u"contact")
            continue;
        ETABLI_ASSIGN(Statement * select, space.connection().cached(sqlText(u"erasure", u"references_to_contact")));
        select->bind(1, person.record.toString());
        for (;;) {
            ETABLI_ASSIGN(const bool row, select->step());
            if (!row)
                break;
            places.append({select->integer(0), select->text(1)});
        }
    }
    QList<Mention> mentions;
    for (const auto &[record, field] : std::as_const(places)) {
        ETABLI_ASSIGN(Mention mention, mentionAt(space, record, field));
        mentions.append(std::move(mention));
    }
    return mentions;
}

Result<QList<Mention>> textsNaming(Space &space, const QList<Erasure> &persons)
{
    QSet<Id> own;
    QSet<qint64> found;
    QList<qint64> order;
    for (const Erasure &person : persons)
        own.insert(person.record);
    ETABLI_ASSIGN(const QList<Mention> named, recordsNaming(space, persons));
    for (const Mention &mention : named)
        own.insert(mention.id);
    for (const Erasure &person : persons) {
        const auto view = Reader(space).record(person.type, person.record);
        if (person.type == u"attachment" || !view)
            continue;
        QString phrases;
        for (const QString &word : searchtext::words(view->title()))
            phrases += u'"' + word + u"\" ";
        if (phrases.isEmpty())
            continue;
        ETABLI_ASSIGN(Statement * select, space.connection().cached(sqlText(u"erasure", u"texts_with")));
        select->bind(1, phrases).bind(2, mostTexts);
        for (;;) {
            ETABLI_ASSIGN(const bool row, select->step());
            if (!row)
                break;
            if (!found.contains(select->integer(0)))
                order.append(select->integer(0));
            found.insert(select->integer(0));
        }
    }
    QList<Mention> mentions;
    for (const qint64 record : std::as_const(order)) {
        ETABLI_ASSIGN(Mention mention, mentionAt(space, record, {}));
        if (!own.contains(mention.id))
            mentions.append(std::move(mention));
    }
    return mentions;
}

} // namespace etabli
