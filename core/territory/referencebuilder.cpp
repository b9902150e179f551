#include "core/territory/referencebuilder.h"

#include "core/base/textfold.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <bit>
#include <map>
#include <string_view>
#include <tuple>
#include <unordered_map>

namespace etabli {

namespace {

using Row = ReferenceText::Row;
using Figures = ReferenceTables::Figures;

constexpr int maxVintages = 8;
// The groups of communes, each commune being in at most one of each kind.
constexpr std::array groupKinds{TerritoryKind::Region, TerritoryKind::Departement, TerritoryKind::Arrondissement,
                                TerritoryKind::Epci, TerritoryKind::Ept};
using Groups = std::array<int, groupKinds.size()>;

std::string_view view(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<size_t>(bytes.size())};
}

QByteArrayView groupCode(const Row &row, TerritoryKind kind)
{
    switch (kind) {
    case TerritoryKind::Region: return row.region;
    case TerritoryKind::Departement: return row.departement;
    case TerritoryKind::Arrondissement: return row.arrondissement;
    case TerritoryKind::Epci: return row.epci;
    case TerritoryKind::Ept: return row.ept;
    default: return {};
    }
}

struct Draft
{
    std::array<const Row *, maxVintages> rows{};
    std::array<Figures, maxVintages> figures{};
    quint32 vintages = 0;
    const Row *newest = nullptr;
};

/// Works on drafts numbered as in the text; keys are given last.
class Builder
{
public:
    explicit Builder(const ReferenceText &text) : m_text(text), m_vintages(static_cast<int>(text.vintages.size())) {}

    Result<ReferenceTables> build()
    {
        gather();
        ETABLI_TRY(resolve());
        sumPopulations();
        reachOfCommunes();
        for (int v = 0; v < m_vintages; ++v)
            reachOfGroups(v);
        giveKeys();
        labelDepartements();
        ReferenceTables tables;
        writeEntries(tables);
        writeReach(tables);
        ETABLI_TRY(writeLeads(tables));
        return tables;
    }

private:
    using Codes = std::unordered_map<std::string_view, int>;
    struct Link
    {
        int place, at, contains;
        quint32 vintages;
    };

    void gather()
    {
        m_drafts.reserve(m_text.rows.size());
        m_draftOfRow.reserve(m_text.rows.size());
        for (const Row &row : m_text.rows) {
            Codes &codes = m_codes[static_cast<size_t>(row.kind)];
            const auto [found, fresh] = codes.try_emplace(view(row.code), static_cast<int>(m_drafts.size()));
            if (fresh)
                m_drafts.emplace_back();
            m_draftOfRow.push_back(found->second);
            Draft &draft = m_drafts[static_cast<size_t>(found->second)];
            draft.vintages |= row.vintages;
            readFigures(draft, row);
        }
        for (Draft &draft : m_drafts)
            draft.newest = draft.rows[static_cast<size_t>(std::bit_width(draft.vintages)) - 1];
    }

    void readFigures(Draft &draft, const Row &row)
    {
        const bool dgcl = row.kind == TerritoryKind::Epci || row.kind == TerritoryKind::Ept;
        qsizetype start = 0;
        std::optional<qint64> figure;
        for (int v = m_vintages - 1; v >= 0; --v) {
            if ((row.vintages & (1u << v)) == 0)
                continue;
            if (start <= row.figures.size()) {
                qsizetype end = row.figures.indexOf(',', start);
                end = end < 0 ? row.figures.size() : end;
                const QByteArrayView cell = row.figures.sliced(start, end - start);
                if (!cell.isEmpty()) {
                    bool ok = false;
                    const qint64 value = cell.toByteArray().toLongLong(&ok);
                    figure = ok ? std::optional(value) : std::nullopt;
                }
                start = end + 1;
            }
            draft.rows[static_cast<size_t>(v)] = &row;
            (dgcl ? draft.figures[static_cast<size_t>(v)].published : draft.figures[static_cast<size_t>(v)].population) =
                figure;
        }
    }

    int find(TerritoryKind kind, QByteArrayView code) const
    {
        const Codes &codes = m_codes[static_cast<size_t>(kind)];
        const auto found = codes.find(view(code));
        return found == codes.end() ? -1 : found->second;
    }

    static tl::unexpected<Error> unknown(TerritoryKind kind, QByteArrayView code)
    {
        return failure(Fault::ReferenceDamaged, {},
                       QStringLiteral("%1:%2 is not declared").arg(territoryKindName(kind), QString::fromUtf8(code)));
    }

    Result<void> resolve()
    {
        m_nation = find(TerritoryKind::Pays, "FR");
        if (m_nation < 0)
            return unknown(TerritoryKind::Pays, "FR");
        m_groups.reserve(m_text.rows.size());
        for (const Row &row : m_text.rows) {
            Groups groups{};
            for (size_t g = 0; g < groupKinds.size(); ++g) {
                const QByteArrayView code = groupCode(row, groupKinds[g]);
                groups[g] = code.isEmpty() ? -1 : find(groupKinds[g], code);
                if (groups[g] < 0 && !code.isEmpty())
                    return unknown(groupKinds[g], code);
            }
            m_groups.push_back(groups);
            if (isCommunePart(row.kind) && find(TerritoryKind::Commune, row.commune) < 0)
                return unknown(TerritoryKind::Commune, row.commune);
        }
        return {};
    }

    size_t indexOf(const Row *row) const { return static_cast<size_t>(row - m_text.rows.data()); }
    const Groups &groupsOf(const Row *row) const { return m_groups[indexOf(row)]; }
    const Draft &draft(int number) const { return m_drafts[static_cast<size_t>(number)]; }

    template <typename Visit>
    void eachCommune(int vintage, Visit visit) const
    {
        for (const Draft &commune : m_drafts) {
            const Row *row = commune.rows[static_cast<size_t>(vintage)];
            if (row && row->kind == TerritoryKind::Commune)
                visit(commune, groupsOf(row));
        }
    }

    void sumPopulations()
    {
        for (int v = 0; v < m_vintages; ++v) {
            const auto at = static_cast<size_t>(v);
            eachCommune(v, [&](const Draft &commune, const Groups &groups) {
                const auto population = commune.figures[at].population;
                if (!population)
                    return;
                const auto add = [&](int group) {
                    auto &sum = m_drafts[static_cast<size_t>(group)].figures[at].population;
                    sum = sum.value_or(0) + *population;
                };
                add(m_nation);
                for (const int group : groups) {
                    if (group >= 0)
                        add(group);
                }
            });
        }
    }

    void link(int place, int at, bool contains, quint32 vintages)
    {
        if (vintages != 0)
            m_links.push_back({place, at, contains ? 1 : 0, vintages});
    }

    void linkGroups(int place, const Row &row, quint32 vintages)
    {
        for (const int group : groupsOf(&row)) {
            if (group >= 0)
                link(place, group, true, vintages);
        }
    }

    /// Itself, the nation, the declared parents; a part of a commune also counts where its commune does.
    void reachOfCommunes()
    {
        m_links.reserve(m_drafts.size() * 8);
        for (int i = 0; i < static_cast<int>(m_drafts.size()); ++i) {
            link(i, i, true, draft(i).vintages);
            if (i != m_nation)
                link(i, m_nation, true, draft(i).vintages);
        }
        for (const Row &row : m_text.rows) {
            const int place = m_draftOfRow[indexOf(&row)];
            if (!isCommunePart(row.kind)) {
                linkGroups(place, row, row.vintages);
                continue;
            }
            const int commune = find(TerritoryKind::Commune, row.commune);
            link(place, commune, true, row.vintages & draft(commune).vintages);
            const Row *last = nullptr;
            for (const Row *of : draft(commune).rows) {
                if (of && of != last)
                    linkGroups(place, *of, row.vintages & of->vintages);
                last = of;
            }
        }
    }

    /// Groups against groups, by the communes they share in one vintage.
    void reachOfGroups(int vintage)
    {
        // Communes come by département: those of one profile are counted in runs before they are gathered.
        std::map<Groups, int> profiles;
        std::unordered_map<int, int> sizes;
        Groups current{};
        int run = 0;
        eachCommune(vintage, [&](const Draft &, const Groups &groups) {
            if (run > 0 && groups != current) {
                profiles[current] += run;
                run = 0;
            }
            current = groups;
            ++run;
        });
        profiles[current] += run;
        std::map<std::pair<int, int>, int> shared;
        for (const auto &[groups, count] : profiles) {
            for (const int place : groups) {
                if (place < 0)
                    continue;
                sizes[place] += count;
                for (const int at : groups) {
                    if (at >= 0 && at != place)
                        shared[{place, at}] += count;
                }
            }
        }
        for (const auto &[pair, count] : shared) {
            const auto [place, at] = pair;
            const bool inside = count == sizes[at];
            const bool contains = count == sizes[place];
            const bool below = inside && draft(at).newest->kind > draft(place).newest->kind;
            if (!below)
                link(place, at, contains, 1u << vintage);
        }
    }

    /// The order of a search: by population, parts of communes and arrondissements after the rest.
    void giveKeys()
    {
        using Rank = std::tuple<int, qint64, int, std::string_view, int>;
        std::vector<Rank> ranks;
        ranks.reserve(m_drafts.size());
        for (int i = 0; i < static_cast<int>(m_drafts.size()); ++i) {
            const Draft &d = draft(i);
            const TerritoryKind kind = d.newest->kind;
            const bool aside = kind == TerritoryKind::Arrondissement || isCommunePart(kind);
            const auto population = d.figures[static_cast<size_t>(std::bit_width(d.vintages)) - 1].population;
            ranks.emplace_back(kind == TerritoryKind::Pays ? 0 : aside ? 2 : 1, -population.value_or(-1),
                               static_cast<int>(kind), view(d.newest->code), i);
        }
        std::sort(ranks.begin(), ranks.end());
        m_keys.resize(m_drafts.size());
        m_order.reserve(m_drafts.size());
        for (const Rank &rank : ranks) {
            m_order.push_back(std::get<4>(rank));
            m_keys[static_cast<size_t>(m_order.back())] = static_cast<int>(m_order.size());
        }
    }

    void labelDepartements()
    {
        for (const auto &entry : m_codes[static_cast<size_t>(TerritoryKind::Departement)]) {
            const Row &row = *draft(entry.second).newest;
            m_labels[entry.second] = QString::fromUtf8(row.name) + u" (" + QString::fromUtf8(row.code) + u')';
        }
    }

    QString label(int departement) const { return m_labels.at(departement); }

    /// The départements an EPCI or EPT lies in, by code.
    void contextsOfGroups(std::unordered_map<int, QString> &contexts) const
    {
        std::map<int, std::map<std::string_view, int>> lying;
        eachCommune(m_vintages - 1, [&](const Draft &, const Groups &groups) {
            for (const size_t g : {size_t(3), size_t(4)}) {
                if (groups[g] >= 0 && groups[1] >= 0)
                    lying[groups[g]].emplace(view(draft(groups[1]).newest->code), groups[1]);
            }
        });
        for (const auto &[group, departements] : lying) {
            QStringList labels;
            for (const auto &entry : departements)
                labels += label(entry.second);
            contexts[group] = labels.join(QStringLiteral(", "));
        }
    }

    QString context(int number, const std::unordered_map<int, QString> &contexts) const
    {
        const Row &row = *draft(number).newest;
        const auto known = contexts.find(number);
        if (known != contexts.end())
            return known->second;
        const Groups &groups = groupsOf(&row);
        if (row.kind == TerritoryKind::Departement)
            return groups[0] < 0 ? QString() : QString::fromUtf8(draft(groups[0]).newest->name);
        if (groups[1] < 0)
            return {};
        if (!isCommunePart(row.kind))
            return label(groups[1]);
        const Draft &commune = draft(find(TerritoryKind::Commune, row.commune));
        return QString::fromUtf8(commune.newest->name) + QStringLiteral(", ") + label(groups[1]);
    }

    void writeEntries(ReferenceTables &tables) const
    {
        std::unordered_map<int, QString> contexts;
        contextsOfGroups(contexts);
        tables.entries.reserve(m_order.size());
        for (const int number : m_order) {
            const Draft &d = draft(number);
            const int newest = std::bit_width(d.vintages) - 1;
            ReferenceTables::Entry entry;
            entry.row = d.newest;
            entry.vintages = d.vintages;
            entry.name = QString::fromUtf8(d.newest->name);
            entry.folded = foldedWords(entry.name).join(u' ');
            entry.context = context(number, contexts);
            entry.figures = d.figures[static_cast<size_t>(newest)];
            for (int v = newest - 1; v >= 0; --v)
                addEarlier(entry, d, static_cast<size_t>(v));
            tables.entries.push_back(std::move(entry));
        }
    }

    static void addEarlier(ReferenceTables::Entry &entry, const Draft &d, size_t v)
    {
        const Row *row = d.rows[v];
        if (!row)
            return;
        const auto sameWords = [row](const Row *other) {
            return row == other || (view(row->name) == view(other->name) && view(row->nature) == view(other->nature));
        };
        if (sameWords(entry.row) && d.figures[v] == entry.figures)
            return;
        for (auto &known : entry.earlier) {
            if (sameWords(known.row) && known.figures == d.figures[v]) {
                known.vintages |= 1u << v;
                return;
            }
        }
        entry.earlier.push_back({1u << v, row, d.figures[v]});
    }

    void writeReach(ReferenceTables &tables) const
    {
        // 27 bits for each key, one for `contains`, eight for the vintages: sorted as plain numbers.
        std::vector<quint64> all;
        all.reserve(m_links.size());
        for (const Link &l : m_links) {
            all.push_back(static_cast<quint64>(m_keys[static_cast<size_t>(l.place)]) << 36
                          | static_cast<quint64>(m_keys[static_cast<size_t>(l.at)]) << 9
                          | static_cast<quint64>(l.contains) << 8 | l.vintages);
        }
        std::sort(all.begin(), all.end());
        tables.reach.reserve(all.size());
        constexpr quint64 keyBits = (1u << 27) - 1;
        quint64 last = 0;
        for (const quint64 packed : all) {
            const auto vintages = static_cast<quint32>(packed & 0xFF);
            if (packed >> 8 == last) {
                tables.reach.back().vintages |= vintages;
                continue;
            }
            last = packed >> 8;
            tables.reach.push_back({static_cast<int>(packed >> 36), static_cast<int>(packed >> 9 & keyBits),
                                    static_cast<int>(packed >> 8 & 1), vintages});
        }
    }

    Result<void> writeLeads(ReferenceTables &tables) const
    {
        const auto communeKey = [this](QByteArrayView code) {
            const int number = find(TerritoryKind::Commune, code);
            return number < 0 ? 0 : m_keys[static_cast<size_t>(number)];
        };
        for (const auto &lead : m_text.leads) {
            const int key = communeKey(lead.target);
            if (key == 0)
                return unknown(TerritoryKind::Commune, lead.target);
            tables.leads.push_back({"commune:" + lead.code.toByteArray(), key, lead.reason, lead.vintages});
        }
        for (const auto &split : m_text.splits) {
            const int parent = communeKey(split.parent);
            const int heir = communeKey(split.heir);
            if (parent == 0 || heir == 0)
                return unknown(TerritoryKind::Commune, parent == 0 ? split.parent : split.heir);
            tables.splits.push_back({parent, heir, split.bit});
        }
        return {};
    }

    const ReferenceText &m_text;
    const int m_vintages;
    std::array<Codes, territoryKindCount> m_codes;
    std::vector<Draft> m_drafts;
    std::vector<int> m_draftOfRow;
    std::vector<Groups> m_groups; // of each row of the text
    std::unordered_map<int, QString> m_labels; // of départements: "Ain (01)"
    std::vector<Link> m_links;    // in draft numbers
    std::vector<int> m_order;     // draft numbers in the order of keys
    std::vector<int> m_keys;
    int m_nation = -1;
};

} // namespace

Result<ReferenceTables> buildReference(const ReferenceText &text)
{
    return Builder(text).build();
}

} // namespace etabli
