#include "core/domain/value.h"

namespace etabli {

namespace {

bool isPlainAscii(const QString &text)
{
    for (const QChar c : text)
        if (c.unicode() >= 0x80)
            return false;
    return true;
}

} // namespace

Value::Value(QString text)
{
    m_data = isPlainAscii(text) ? std::move(text) : text.normalized(QString::NormalizationForm_C);
}

bool Value::isEmpty() const
{
    return std::holds_alternative<std::monostate>(m_data)
        || (isText() && std::get<QString>(m_data).isEmpty());
}

QString Value::toText() const
{
    if (isText())
        return std::get<QString>(m_data);
    if (isInteger())
        return QString::number(std::get<qint64>(m_data));
    if (isBool())
        return toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return {};
}

QJsonValue Value::toJson() const
{
    if (isText())
        return std::get<QString>(m_data);
    if (isInteger())
        return std::get<qint64>(m_data);
    if (isBool())
        return toBool();
    return QJsonValue::Null;
}

Value Value::fromJson(const QJsonValue &json)
{
    if (json.isString())
        return Value(json.toString());
    if (json.isBool())
        return Value(json.toBool());
    if (json.isDouble())
        return Value(static_cast<qint64>(json.toInteger()));
    return {};
}

bool Value::sameAs(const Value &other) const
{
    if (m_data == other.m_data)
        return true;
    if (isText() && other.isText())
        return QStringView(std::get<QString>(m_data)).trimmed()
            == QStringView(std::get<QString>(other.m_data)).trimmed();
    if (isText() || other.isText()) {
        const QStringView text = isText() ? QStringView(std::get<QString>(m_data))
                                          : QStringView(std::get<QString>(other.m_data));
        const Value &rest = isText() ? other : *this;
        return text.trimmed().isEmpty() && std::holds_alternative<std::monostate>(rest.m_data);
    }
    return false;
}

} // namespace etabli
