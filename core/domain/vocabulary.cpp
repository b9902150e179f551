#include "core/domain/vocabulary.h"

#include "core/base/textfold.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace etabli {

namespace {

constexpr qsizetype longestCode = 24;
constexpr qsizetype hashedCharacters = 6;

Source sourceOf(const QString &word)
{
    if (word == u"inferred")
        return Source::Inferred;
    if (word == u"to-complete")
        return Source::ToComplete;
    return Source::Official;
}

Term termFrom(const QJsonObject &object, const QString &usualSource)
{
    Term term;
    term.code = object.value(QLatin1String("code")).toString();
    term.label = object.value(QLatin1String("label")).toString();
    term.source = sourceOf(object.value(QLatin1String("source")).toString(usualSource));
    term.parent = object.value(QLatin1String("parent")).toString();
    term.colour = object.value(QLatin1String("colour")).toString();
    term.text = object.value(QLatin1String("text")).toString();
    return term;
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

const Term *Vocabulary::term(QStringView code) const
{
    const auto found = m_places.constFind(code.toString());
    return found == m_places.constEnd() ? nullptr : &terms[*found];
}

const Term *Vocabulary::labelled(QStringView label) const
{
    const QString wanted = folded(label.toString().simplified());
    for (const Term &term : terms) {
        if (!term.gone && folded(term.label) == wanted)
            return &term;
    }
    return nullptr;
}

const Vocabularies::Ptr &Vocabularies::shipped()
{
    static const Ptr lists = std::make_shared<const Vocabularies>(load());
    return lists;
}

Vocabularies::Ptr Vocabularies::with(const QList<TermChange> &changes)
{
    if (changes.isEmpty())
        return shipped();
    auto lists = std::make_shared<Vocabularies>(*shipped());
    for (const TermChange &change : changes)
        lists->put(change);
    lists->arrange();
    return lists;
}

Vocabularies Vocabularies::load()
{
    QFile file(QStringLiteral(":/reference/vocabularies.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the vocabularies are not in this program");
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    Vocabularies lists;
    for (auto it = root.begin(); it != root.end(); ++it) {
        const QJsonObject body = it.value().toObject();
        Vocabulary list;
        list.name = it.key();
        list.source = body.value(QLatin1String("from")).toString();
        const QString usual = body.value(QLatin1String("source")).toString();
        const QJsonArray terms = body.value(QLatin1String("terms")).toArray();
        for (const QJsonValue &entry : terms) {
            list.terms.append(termFrom(entry.toObject(), usual));
            list.terms.last().rank = list.terms.size() * termStep;
        }
        lists.m_lists.insert(list.name, list);
    }
    lists.arrange();
    return lists;
}

void Vocabularies::put(const TermChange &change)
{
    if (change.vocabulary.isEmpty() || change.code.isEmpty())
        return;
    Vocabulary &list = m_lists[change.vocabulary];
    list.name = change.vocabulary;
    const auto same = std::find_if(list.terms.begin(), list.terms.end(),
                                   [&](const Term &term) { return term.code == change.code; });
    if (same == list.terms.end()) {
        Term own;
        own.code = change.code;
        own.label = change.label.isEmpty() ? change.code : change.label;
        own.source = Source::Own;
        own.parent = change.parent;
        own.colour = change.colour;
        own.retired = change.retired || change.gone;
        own.gone = change.gone;
        own.rank = change.rank.value_or(std::numeric_limits<qint64>::max());
        list.terms.append(own);
        return;
    }
    if (change.gone)
        return;
    if (!change.label.isEmpty() && change.label != same->label) {
        same->shipped = same->label;
        same->label = change.label;
    }
    if (!change.colour.isEmpty())
        same->colour = change.colour;
    same->retired = change.retired;
    same->rank = change.rank.value_or(same->rank);
}

void Vocabularies::arrange()
{
    for (Vocabulary &list : m_lists) {
        std::stable_sort(list.terms.begin(), list.terms.end(), [](const Term &a, const Term &b) {
            if (a.rank != b.rank)
                return a.rank < b.rank;
            const int order = folded(a.label).compare(folded(b.label));
            return order != 0 ? order < 0 : a.code < b.code;
        });
        list.m_places.clear();
        for (qsizetype i = 0; i < list.terms.size(); ++i)
            list.m_places.insert(list.terms[i].code, i);
    }
}

const Vocabulary *Vocabularies::list(QStringView name) const
{
    const auto found = m_lists.constFind(name.toString());
    return found == m_lists.constEnd() ? nullptr : &found.value();
}

const Term *Vocabularies::term(QStringView list, QStringView code) const
{
    const Vocabulary *words = this->list(list);
    return words ? words->term(code) : nullptr;
}

QString Vocabularies::label(QStringView list, QStringView code) const
{
    const Term *found = term(list, code);
    return found ? found->label : code.toString();
}

QStringList Vocabularies::names() const
{
    QStringList names = m_lists.keys();
    names.sort();
    return names;
}

const Vocabulary *vocabulary(QStringView name)
{
    return Vocabularies::shipped()->list(name);
}

Id termId(QStringView vocabulary, QStringView code)
{
    QByteArray bytes = hashOf("etabli term\n" + vocabulary.toUtf8() + '\n' + code.toUtf8()).left(16);
    // RFC 9562: version 8, "custom", and its variant.
    bytes[6] = static_cast<char>((bytes[6] & 0x0F) | 0x80);
    bytes[8] = static_cast<char>((bytes[8] & 0x3F) | 0x80);
    return Id::fromBytes(bytes).value_or(Id());
}

QString termCode(QStringView label)
{
    const QString clear = folded(label.toString().normalized(QString::NormalizationForm_C).simplified());
    QString code;
    bool lossy = false;
    for (const QChar letter : clear) {
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'))
            code += letter.toUpper();
        else if (letter.unicode() >= 0x80 && !letter.isPunct() && !letter.isSpace())
            lossy = true;
    }
    if (code.isEmpty() || code.size() > longestCode)
        lossy = true;
    if (!lossy)
        return code;
    const QString mark = QString::fromLatin1(hashOf(clear.toUtf8()).toHex().left(hashedCharacters)).toUpper();
    return code.left(longestCode - hashedCharacters) + mark;
}

} // namespace etabli
