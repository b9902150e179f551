#pragma once

#include <QJsonValue>
#include <QString>

#include <compare>
#include <variant>

namespace etabli {

/// One value of one register: nothing, yes/no, a whole number (cents, years, counts) or NFC text (texts, codes,
/// ISO dates, identifiers). Values travel by their own kind, so that a version which does not know a field
/// still stores, shows and forwards it unchanged.
class Value
{
public:
    Value() = default;
    explicit Value(bool yes) : m_data(yes) {}
    explicit Value(qint64 number) : m_data(number) {}
    /// Text is brought to NFC.
    explicit Value(QString text);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isBool() const { return std::holds_alternative<bool>(m_data); }
    [[nodiscard]] bool isInteger() const { return std::holds_alternative<qint64>(m_data); }
    [[nodiscard]] bool isText() const { return std::holds_alternative<QString>(m_data); }

    [[nodiscard]] bool toBool() const { return isBool() && std::get<bool>(m_data); }
    [[nodiscard]] qint64 toInteger() const { return isInteger() ? std::get<qint64>(m_data) : 0; }
    /// The text of a text, the digits of a number, "true"/"false"; empty for nothing.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] QJsonValue toJson() const;
    /// Bools, whole numbers and strings; anything else gives nothing.
    [[nodiscard]] static Value fromJson(const QJsonValue &json);

    /// Equality used to tell whether two candidates disagree: outer blanks do not count, and an empty text
    /// equals nothing.
    [[nodiscard]] bool sameAs(const Value &other) const;

    friend bool operator==(const Value &, const Value &) = default;

private:
    std::variant<std::monostate, bool, qint64, QString> m_data;
};

} // namespace etabli
