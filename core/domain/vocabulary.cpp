#include "core/domain/vocabulary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace etabli {

namespace {

Source sourceOf(const QString &word)
{
    if (word == u"inferred")
        return Source::Inferred;
    if (word == u"to-complete")
        return Source::ToComplete;
    return Source::Official;
}

QHash<QString, Vocabulary> load()
{
    QFile file(QStringLiteral(":/reference/vocabularies.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the vocabularies are not in this program");
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    QHash<QString, Vocabulary> lists;
    for (auto it = root.begin(); it != root.end(); ++it) {
        const QJsonObject body = it.value().toObject();
        Vocabulary list;
        list.name = it.key();
        list.source = body.value(QLatin1String("from")).toString();
        const QString usual = body.value(QLatin1String("source")).toString();
        const QJsonArray terms = body.value(QLatin1String("terms")).toArray();
        for (const QJsonValue &entry : terms) {
            const QJsonObject object = entry.toObject();
            Term term;
            term.code = object.value(QLatin1String("code")).toString();
            term.label = object.value(QLatin1String("label")).toString();
            term.source = sourceOf(object.value(QLatin1String("source")).toString(usual));
            term.parent = object.value(QLatin1String("parent")).toString();
            term.colour = object.value(QLatin1String("colour")).toString();
            term.text = object.value(QLatin1String("text")).toString();
            list.terms.append(term);
        }
        lists.insert(list.name, list);
    }
    return lists;
}

} // namespace

const Term *Vocabulary::term(QStringView code) const
{
    for (const Term &candidate : terms)
        if (candidate.code == code)
            return &candidate;
    return nullptr;
}

const QHash<QString, Vocabulary> &vocabularies()
{
    static const QHash<QString, Vocabulary> lists = load();
    return lists;
}

const Vocabulary *vocabulary(QStringView name)
{
    const auto found = vocabularies().constFind(name.toString());
    return found == vocabularies().constEnd() ? nullptr : &found.value();
}

} // namespace etabli
