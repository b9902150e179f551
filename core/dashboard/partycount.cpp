#include "core/dashboard/partycount.h"

#include "core/dashboard/lanes.h"

#include <algorithm>

namespace etabli {

PartyCount::PartyCount(const Facts &facts, const Ground &ground, bool all)
    : m_facts(facts)
    , m_ground(ground)
    , m_left(all ? facts.lines.size() / 16 + 1 : std::numeric_limits<size_t>::max())
    , m_rows(ground.rows())
    , m_waiting(ground.rows() / perPass + 1)
{
}

void PartyCount::finish()
{
    if (m_left > 0)
        countByProject();
    else
        countByOrganisation();
}

void PartyCount::countByProject()
{
    std::vector<Word> words; // by organisation: where it was met
    words.reserve(m_facts.organisations());
    for (const quint8 is : m_facts.isCompany)
        words.push_back(is != 0 ? company : Word(0));
    for (size_t pass = 0; pass < m_waiting.size(); ++pass) {
        if (m_waiting[pass].empty())
            continue;
        if (pass > 0) {
            for (Word &word : words)
                word &= total | company;
        }
        for (const Waiting &one : m_waiting[pass])
            meet(words, one);
    }
}

void PartyCount::meet(std::vector<Word> &words, const Waiting &one)
{
    const int shift = one.row == noRow ? 0 : static_cast<int>(one.row % perPass);
    const Word here = one.row == noRow ? 0 : Word(1) << shift;
    const Word bits = here | (one.inTotal ? total : 0);
    Numbers ofRow;
    for (const quint32 organisation : m_facts.organisationsOf.at(one.line)) {
        Word &word = words[organisation];
        const Word fresh = bits & ~word; // no branch: what comes next is not foreseeable
        const Word isCompany = word >> (perPass + 1);
        word |= bits;
        const Word newHere = (fresh & here) >> shift;
        const Word newInTotal = (fresh & total) >> perPass;
        ofRow.organisations += newHere;
        ofRow.companies += newHere & isCompany;
        m_total.organisations += newInTotal;
        m_total.companies += newInTotal & isCompany;
    }
    if (one.row != noRow) {
        m_rows[one.row].organisations += ofRow.organisations;
        m_rows[one.row].companies += ofRow.companies;
    }
}

std::vector<PartyCount::Word> PartyCount::marksOfPlaces(quint32 pass) const
{
    std::vector<Word> marks(m_facts.places.size(), 0);
    for (quint32 place = 0; place < marks.size(); ++place) {
        Word &mark = marks[place];
        mark = m_ground.isInside(place) ? total : 0;
        m_ground.eachRow(place, [&mark, pass](quint32 row) {
            if (row / perPass == pass)
                mark |= Word(1) << (row % perPass);
        });
    }
    return marks;
}

void PartyCount::countByOrganisation()
{
    constexpr size_t lanes = 4; // of a word
    for (quint32 pass = 0; pass < m_waiting.size(); ++pass) {
        const std::vector<Word> marks = marksOfPlaces(pass);
        std::array<quint64, lanes> met{};
        std::array<quint64, lanes> companies{};
        const auto empty = [&] {
            for (quint32 bit = 0; bit <= perPass; ++bit) {
                const quint32 row = pass * perPass + bit;
                if (bit == perPass ? pass > 0 : row >= m_rows.size())
                    continue; // the total once is enough
                Numbers &numbers = bit == perPass ? m_total : m_rows[row];
                numbers.organisations += Lanes::at(met.data(), bit);
                numbers.companies += Lanes::at(companies.data(), bit);
            }
            met.fill(0);
            companies.fill(0);
        };
        int added = 0;
        const size_t organisations = std::min(m_facts.placesOfOrganisation.size(), m_facts.organisations());
        for (size_t organisation = 0; organisation < organisations; ++organisation) {
            Word word = 0;
            for (const quint32 place : m_facts.placesOfOrganisation.at(organisation))
                word |= marks[place];
            Lanes::add(met.data(), word, lanes);
            Lanes::add(companies.data(), m_facts.isCompany[organisation] != 0 ? word : 0, lanes);
            if (++added == Lanes::most) {
                empty();
                added = 0;
            }
        }
        empty();
    }
}

} // namespace etabli
