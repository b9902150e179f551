#pragma once

#include <array>
#include <cstdint>
#include <cstdio>
#include <string>

/// The rows and edits of the exchange benchmark, the same for the product and for its stand-in: everything is
/// drawn from the row's number, so that two programs agree without a file between them. No Qt here.
namespace benchrows {

/// A well mixed number from another (splitmix64).
inline std::uint64_t mixed(std::uint64_t x)
{
    x += 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

/// Columns after the identifier, in the order of `Row::text`.
enum Column { Title, Summary, Stage, StageOn, Territory, MainOdd, Lead, Budget, StartsOn, EndsOn, columnCount };
inline constexpr std::array<const char *, columnCount> columnNames{
    "title", "summary", "stage", "stage_on", "territory", "main_odd", "lead", "budget", "starts_on", "ends_on"};

/// One project of about 300 characters, identifiers included. `budget` is in cents.
struct Row
{
    std::string id;
    std::array<std::string, columnCount> text; ///< Budget is left empty here
    std::int64_t budget = 0;
};

/// Where the clock stands for row 0; one second between rows.
inline constexpr std::int64_t firstMs = 1'700'000'000'000;

/// The 16 bytes of a UUIDv7 made from a row's number.
inline std::array<std::uint8_t, 16> idBytes(std::uint64_t number, std::uint64_t salt)
{
    const std::uint64_t ms = static_cast<std::uint64_t>(firstMs) + number;
    const std::uint64_t a = mixed(number ^ salt);
    const std::uint64_t b = mixed(a);
    std::array<std::uint8_t, 16> bytes{};
    for (unsigned i = 0; i < 6; ++i)
        bytes[i] = static_cast<std::uint8_t>(ms >> (40 - 8 * i));
    for (unsigned i = 6; i < 8; ++i)
        bytes[i] = static_cast<std::uint8_t>(a >> (8 * i));
    for (unsigned i = 8; i < 16; ++i)
        bytes[i] = static_cast<std::uint8_t>(b >> (8 * (i - 8)));
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0F) | 0x70);
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3F) | 0x80);
    return bytes;
}

inline std::string idText(const std::array<std::uint8_t, 16> &bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += '-';
        text += digits[bytes[i] >> 4];
        text += digits[bytes[i] & 15];
    }
    return text;
}

inline std::string words(std::uint64_t seed, std::size_t atLeast)
{
    static constexpr std::array<const char *, 64> list{
        "garage", "solidaire", "mobilité", "inclusive", "atelier", "partagé", "repas", "circuits", "courts",
        "jeunes", "éloignés", "emploi", "insertion", "numérique", "séniors", "isolement", "logement", "rénovation",
        "énergétique", "tiers-lieu", "ressourcerie", "recyclerie", "textile", "bâtiment", "biodiversité", "haies",
        "bocagères", "école", "collège", "décrochage", "mentorat", "parrainage", "handicap", "culture", "vivante",
        "festival", "santé", "prévention", "aidants", "petite", "enfance", "crèche", "parentalité", "alimentation",
        "durable", "jardins", "quartier", "prioritaire", "bourg-centre", "revitalisation", "commerce", "artisanat",
        "formation", "apprentis", "mécénat", "compétences", "entreprises", "associations", "habitants", "coopération",
        "démarche", "territoire", "commune", "diagnostic"};
    std::string text;
    while (text.size() < atLeast) {
        seed = mixed(seed);
        text += text.empty() ? "" : " ";
        text += list[seed & 63];
        // Now and then a word nobody else uses: names, places.
        if ((seed >> 8) % 9 == 0) {
            text += ' ';
            for (std::uint64_t rest = mixed(seed); rest > 0xFFFFFFFFFFULL; rest /= 23)
                text += static_cast<char>('a' + static_cast<int>(rest % 23));
        }
    }
    return text;
}

inline std::string day(std::uint64_t seed)
{
    char text[16];
    std::snprintf(text, sizeof text, "20%02u-%02u-%02u", static_cast<unsigned>(20 + seed % 10),
                  static_cast<unsigned>(1 + (seed >> 8) % 12), static_cast<unsigned>(1 + (seed >> 16) % 28));
    return text;
}

/// A row as first written; `version` gives other values to the same identifier.
inline Row row(std::uint64_t number, std::uint64_t version = 0)
{
    static constexpr std::array<const char *, 7> stages{"idea",    "diagnosis", "design", "agreed",
                                                        "running", "review",    "done"};
    Row made;
    const std::uint64_t seed = mixed(number * 8 + version);
    made.id = idText(idBytes(number, 0));
    made.text[Title] = words(seed, 42);
    made.text[Title][0] = static_cast<char>(made.text[Title][0] == '\xc3' ? '\xc3' : made.text[Title][0] - 32);
    made.text[Summary] = words(seed + 1, 105);
    made.text[Stage] = stages[seed % stages.size()];
    made.text[StageOn] = day(mixed(seed + 2));
    char code[24];
    std::snprintf(code, sizeof code, "commune:%05u", static_cast<unsigned>(1000 + mixed(seed + 3) % 94000));
    made.text[Territory] = code;
    made.text[MainOdd] = std::to_string(1 + (seed >> 20) % 17);
    made.text[Lead] = idText(idBytes((seed >> 24) % 50'000, 77));
    made.budget = static_cast<std::int64_t>((seed >> 12) % 90'000) * 1000;
    made.text[StartsOn] = day(mixed(seed + 4));
    made.text[EndsOn] = day(mixed(seed + 5));
    return made;
}

/// What one workbench does to a row that both hold.
struct Edit
{
    bool deleted = false;
    std::array<bool, columnCount> changed{};
    bool any = false;
};

/// `side` is 1 for the sender and 2 for the receiver: they edit other rows, a few of them the same.
inline Edit editOf(std::uint64_t number, unsigned percent, unsigned side)
{
    Edit edit;
    const std::uint64_t h = mixed(number ^ (static_cast<std::uint64_t>(side) << 56));
    if (h % 1000 < 2) {
        edit.deleted = true;
        return edit;
    }
    if ((h >> 16) % 100 >= percent)
        return edit;
    edit.any = true;
    switch ((h >> 40) % 10) {
    case 0:
    case 1:
    case 2: edit.changed[Stage] = edit.changed[StageOn] = true; break;
    case 3:
    case 4:
    case 5: edit.changed[Budget] = true; break;
    case 6: edit.changed[Title] = true; break;
    case 7: edit.changed[Summary] = true; break;
    case 8: edit.changed[EndsOn] = true; break;
    default: edit.changed[Budget] = edit.changed[StartsOn] = edit.changed[EndsOn] = true; break;
    }
    return edit;
}

/// How many rows each side adds, and the number of the first.
inline std::uint64_t insertedCount(std::uint64_t rows)
{
    return rows / 100;
}
inline std::uint64_t firstInserted(std::uint64_t rows, unsigned side)
{
    return rows * side + rows;
}

} // namespace benchrows
