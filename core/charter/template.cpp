#include "core/charter/template.h"

#include "core/charter/frenchtext.h"
#include "core/charter/mergefields.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Q_INIT_RESOURCE names a function of the global namespace; it also keeps the linker from dropping the data.
static void initialiseTemplateData()
{
    Q_INIT_RESOURCE(etabli_charter_templates);
}

namespace etabli {

namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Error> wrong(const QString &where, const QString &why)
{
    return failure(Fault::InvalidValue, where, why);
}

/// A text of the template spelled for print; the space that may open it is meant.
QString spelled(const QString &text)
{
    const QString printed = french::forPrint(text);
    return text.startsWith(u' ') ? QString(u' ' + printed) : printed;
}

/// Reads one template; knows where it stands so that a fault names its place.
class TemplateReader
{
public:
    Result<Template> read(const QJsonObject &root);

private:
    Result<SentenceRule> sentence(const QJsonValue &value, const QString &where) const;
    Result<TextRule> text(const QJsonValue &sentences, const QJsonObject &options,
                          const QString &where) const;
    Result<BlockRule> block(const QJsonObject &object, const QString &where);
    Result<void> columns(const QJsonObject &object, BlockRule &rule, const QString &where) const;
    Result<ArticleRule> article(const QJsonObject &object, const QString &where);

    QStringList m_known = MergeFields::fieldNames();
    /// Fields of the row being described, besides the known ones.
    QStringList m_row;
};

Result<SentenceRule> TemplateReader::sentence(const QJsonValue &value, const QString &where) const
{
    SentenceRule rule;
    if (value.isString())
        rule += spelled(value.toString());
    for (const QJsonValue &alternative : value.toArray()) {
        if (!alternative.isString())
            return wrong(where, u"a sentence is a text or a list of texts"_s);
        rule += spelled(alternative.toString());
    }
    if (rule.isEmpty())
        return wrong(where, u"a sentence is a text or a list of texts"_s);
    for (const QString &alternative : rule) {
        for (const QString &field : fieldsIn(alternative)) {
            if (!m_known.contains(field) && !m_row.contains(field))
                return wrong(where, u"no merge field is named "_s + field);
        }
        if (alternative.count(u"**"_s) % 2 != 0)
            return wrong(where, u"a strong run is not closed"_s);
    }
    return rule;
}

Result<TextRule> TemplateReader::text(const QJsonValue &sentences, const QJsonObject &options,
                                      const QString &where) const
{
    TextRule rule;
    if (sentences.isString()) {
        ETABLI_ASSIGN(const SentenceRule only, sentence(sentences, where));
        rule.sentences += only;
    }
    for (const QJsonValue &value : sentences.toArray()) {
        ETABLI_ASSIGN(const SentenceRule next, sentence(value, where));
        rule.sentences += next;
    }
    if (rule.sentences.isEmpty())
        return wrong(where, u"a text without sentences"_s);
    for (const QJsonValue &field : options[u"when"].toArray()) {
        if (!m_known.contains(field.toString()))
            return wrong(where, u"no merge field is named "_s + field.toString());
        rule.when += field.toString();
    }
    rule.joined = options[u"joined"].toBool();
    rule.closed = !options.contains(u"end"_s);
    return rule;
}

Result<void> TemplateReader::columns(const QJsonObject &object, BlockRule &rule, const QString &where) const
{
    for (const QJsonValue &value : object[u"columns"].toArray()) {
        const QJsonObject column = value.toObject();
        ColumnRule columnRule;
        columnRule.head = spelled(column[u"head"].toString());
        columnRule.weight = column[u"weight"].toDouble(1.0);
        columnRule.right = column[u"align"].toString() == u"right"_s;
        columnRule.strong = column[u"strong"].toBool();
        if (columnRule.weight <= 0.0)
            return wrong(where, u"a column needs a width above zero"_s);
        ETABLI_ASSIGN(columnRule.cell, sentence(column[u"cell"], where));
        rule.columns += columnRule;
    }
    if (rule.columns.isEmpty())
        return wrong(where, u"a table without columns"_s);
    for (const QJsonValue &cell : object[u"total"].toArray())
        rule.total += spelled(cell.toString());
    if (!rule.total.isEmpty() && rule.total.size() != rule.columns.size())
        return wrong(where, u"the total has not as many cells as there are columns"_s);
    return {};
}

Result<BlockRule> TemplateReader::block(const QJsonObject &object, const QString &where)
{
    BlockRule rule;
    m_row.clear();
    if (object.contains(u"each"_s) || object.contains(u"table"_s)) {
        rule.collection = object[object.contains(u"each"_s) ? u"each"_s : u"table"_s].toString();
        m_row = MergeFields::rowFieldNames(rule.collection);
        if (m_row.isEmpty())
            return wrong(where, u"no collection is named "_s + rule.collection);
    }
    if (object.contains(u"table"_s)) {
        rule.kind = BlockRule::Kind::Table;
        ETABLI_TRY(columns(object, rule, where));
    } else if (object.contains(u"each"_s)) {
        const bool bullets = object.contains(u"item"_s);
        rule.kind = bullets ? BlockRule::Kind::EachItem : BlockRule::Kind::EachParagraph;
        ETABLI_ASSIGN(const TextRule only, text(object[bullets ? u"item"_s : u"paragraph"_s], object, where));
        rule.texts += only;
    } else if (object.contains(u"paragraph"_s)) {
        ETABLI_ASSIGN(const TextRule only, text(object[u"paragraph"], object, where));
        rule.texts += only;
    } else if (object.contains(u"list"_s)) {
        rule.kind = BlockRule::Kind::List;
        for (const QJsonValue &item : object[u"list"].toArray()) {
            ETABLI_ASSIGN(const TextRule next, text(item, object, where));
            rule.texts += next;
        }
    } else if (object.contains(u"facts"_s)) {
        rule.kind = BlockRule::Kind::Facts;
        for (const QJsonValue &value : object[u"facts"].toArray()) {
            QJsonArray fact = value.toArray();
            if (fact.size() < 2)
                return wrong(where, u"a fact needs a label and a value"_s);
            const QString label = spelled(fact.takeAt(0).toString());
            ETABLI_ASSIGN(const SentenceRule alternatives, sentence(fact, where));
            rule.facts += FactRule{label, alternatives};
        }
    } else if (object[u"signatures"].toBool()) {
        rule.kind = BlockRule::Kind::Signatures;
    } else {
        return wrong(where, u"a block of an unknown kind"_s);
    }
    return rule;
}

Result<ArticleRule> TemplateReader::article(const QJsonObject &object, const QString &where)
{
    ArticleRule rule;
    rule.code = object[u"code"].toString();
    rule.title = spelled(object[u"title"].toString());
    rule.numbered = object[u"numbered"].toBool();
    rule.mandatory = object[u"mandatory"].toBool();
    if (rule.code.isEmpty() || rule.title.isEmpty())
        return wrong(where, u"an article needs a code and a title"_s);
    for (const QJsonValue &need : object[u"needs"].toArray()) {
        if (!m_known.contains(need.toString()) && !MergeFields::collectionNames().contains(need.toString()))
            return wrong(rule.code, u"no field or collection is named "_s + need.toString());
        rule.needs += need.toString();
    }
    for (const QJsonValue &value : object[u"blocks"].toArray()) {
        ETABLI_ASSIGN(const BlockRule next, block(value.toObject(), rule.code));
        rule.blocks += next;
    }
    if (rule.blocks.isEmpty())
        return wrong(rule.code, u"an article without blocks"_s);
    return rule;
}

Result<Template> TemplateReader::read(const QJsonObject &root)
{
    Template result;
    result.code = root[u"code"].toString();
    result.version = root[u"version"].toInt(1);
    result.label = root[u"label"].toString();
    result.language = root[u"language"].toString();
    result.source = root[u"source"].toString();
    result.kind = spelled(root[u"kind"].toString());
    result.untitled = spelled(root[u"untitled"].toString());
    for (const QString &required : {u"code"_s, u"label"_s, u"language"_s, u"kind"_s, u"untitled"_s}) {
        if (root[required].toString().isEmpty())
            return wrong(required, u"missing"_s);
    }
    if (root.contains(u"subtitle"_s)) {
        ETABLI_ASSIGN(result.subtitle, sentence(root[u"subtitle"], u"subtitle"_s));
    }
    for (const QJsonValue &value : root[u"principles"].toArray()) {
        const QJsonObject object = value.toObject();
        result.principles += Principle{object[u"code"].toString(), spelled(object[u"title"].toString()),
                                       spelled(object[u"text"].toString()), object[u"source"].toString()};
    }
    for (const QJsonValue &value : root[u"articles"].toArray()) {
        ETABLI_ASSIGN(const ArticleRule next, article(value.toObject(), u"articles"_s));
        result.articles += next;
    }
    if (result.articles.isEmpty())
        return wrong(u"articles"_s, u"missing"_s);
    return result;
}

} // namespace

Result<Template> Template::fromJson(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject())
        return wrong(u"template"_s, parse.errorString());
    return TemplateReader().read(document.object());
}

Result<Template> Template::builtIn(const QString &code)
{
    if (!builtInCodes().contains(code))
        return failure(Fault::UnknownCode, code, u"no charter template is shipped under this code"_s);
    initialiseTemplateData();
    QFile file(u":/etabli/templates/%1.json"_s.arg(code));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::ReferenceDamaged, code, file.errorString());
    return fromJson(file.readAll());
}

QStringList Template::builtInCodes()
{
    return {u"charte-fr"_s};
}

} // namespace etabli
