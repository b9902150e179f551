#include "core/base/identifier.h"

#include <QRandomGenerator>

namespace etabli {

namespace {

int hexValue(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    if (c >= u'a' && c <= u'f')
        return c - u'a' + 10;
    if (c >= u'A' && c <= u'F')
        return c - u'A' + 10;
    return -1;
}

bool dashBefore(qsizetype byte)
{
    return byte == 4 || byte == 6 || byte == 8 || byte == 10;
}

} // namespace

Id Id::create(const Clock &clock)
{
    std::array<std::uint8_t, 10> random{};
    std::array<quint32, 3> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    std::memcpy(random.data(), words.data(), random.size());
    return create(clock.now(), random);
}

Id Id::create(qint64 msUtc, const std::array<std::uint8_t, 10> &random)
{
    Id id;
    for (size_t i = 0; i < 6; ++i)
        id.m_bytes[i] = static_cast<std::uint8_t>((msUtc >> (8 * (5 - i))) & 0xFF);
    std::memcpy(id.m_bytes.data() + 6, random.data(), random.size());
    id.m_bytes[6] = static_cast<std::uint8_t>((id.m_bytes[6] & 0x0F) | 0x70);
    id.m_bytes[8] = static_cast<std::uint8_t>((id.m_bytes[8] & 0x3F) | 0x80);
    return id;
}

std::optional<Id> Id::fromString(QStringView text)
{
    if (text.size() != 36)
        return std::nullopt;
    Id id;
    qsizetype at = 0;
    for (qsizetype byte = 0; byte < 16; ++byte) {
        if (dashBefore(byte)) {
            if (text[at] != u'-')
                return std::nullopt;
            ++at;
        }
        const int high = hexValue(text[at].unicode());
        const int low = hexValue(text[at + 1].unicode());
        if (high < 0 || low < 0)
            return std::nullopt;
        id.m_bytes[static_cast<size_t>(byte)] = static_cast<std::uint8_t>(high * 16 + low);
        at += 2;
    }
    return id;
}

std::optional<Id> Id::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 16)
        return std::nullopt;
    Id id;
    std::memcpy(id.m_bytes.data(), bytes.data(), 16);
    return id;
}

QString Id::toString() const
{
    static constexpr char digits[] = "0123456789abcdef";
    QString text;
    text.reserve(36);
    for (qsizetype byte = 0; byte < 16; ++byte) {
        if (dashBefore(byte))
            text += u'-';
        const auto value = m_bytes[static_cast<size_t>(byte)];
        text += QLatin1Char(digits[value >> 4]);
        text += QLatin1Char(digits[value & 0x0F]);
    }
    return text;
}

} // namespace etabli
