// Reads the unpacked packages of each vintage and writes territories.tsv and territories.counts.tsv.
// Called by make-territories:  node territories.mjs PACKAGES OUT 2024:4.1.0 2025:5.3.0 …
// The layout of the file is described in resources/reference/README.md.
import fs from 'node:fs'
import path from 'node:path'

const FORMAT = 1
const COMMUNE_KINDS = {
    'commune-actuelle': 'commune',
    'commune-deleguee': 'commune_deleguee',
    'commune-associee': 'commune_associee',
    'arrondissement-municipal': 'arrondissement_municipal',
}
const KINDS = ['pays', 'region', 'departement', 'arrondissement', 'epci', 'ept', 'commune',
    'commune_deleguee', 'commune_associee', 'arrondissement_municipal']
// Columns that must be equal for vintages to share a row; the figures of population follow, newest first.
const COLUMNS = ['name', 'nature', 'region', 'departement', 'arrondissement', 'epci', 'ept', 'commune',
    'siren', 'seat']
const NATURES = { CC: 'CC', CA: 'CA', CU: 'CU', METRO: 'METRO', MET69: 'METRO', EPT: 'EPT' }

function fail(message) {
    process.stderr.write(`make-territories: ${message}\n`)
    process.exit(1)
}

function readVintage(folder) {
    const load = (file) => JSON.parse(fs.readFileSync(path.join(folder, 'data', `${file}.json`), 'utf8'))
    const communes = load('communes')
    const epciOf = new Map()
    const eptOf = new Map()
    const epci = load('epci')
    const ept = load('ept')
    for (const [groups, owner] of [[epci, epciOf], [ept, eptOf]]) {
        for (const group of groups) {
            for (const member of group.membres) {
                if (owner.has(member.code))
                    fail(`commune ${member.code} is in two groups of one kind`)
                owner.set(member.code, group.code)
            }
        }
    }
    const rows = [{ kind: 'pays', code: 'FR', name: 'France' }]
    for (const r of load('regions'))
        rows.push({ kind: 'region', code: r.code, name: r.nom, seat: r.chefLieu })
    for (const d of load('departements'))
        rows.push({ kind: 'departement', code: d.code, name: d.nom, region: d.region, seat: d.chefLieu })
    for (const a of load('arrondissements')) {
        rows.push({ kind: 'arrondissement', code: a.code, name: a.nom, region: a.region,
            departement: a.departement, seat: a.chefLieu })
    }
    for (const [kind, groups] of [['epci', epci], ['ept', ept]]) {
        for (const g of groups) {
            if (!NATURES[g.type])
                fail(`unknown nature ${g.type} of ${g.code}`)
            rows.push({ kind, code: g.code, name: g.nom, nature: NATURES[g.type], siren: g.code,
                figure: g.populationMunicipale })
        }
    }
    const former = new Map() // code no longer in use → code of the commune that took it over
    for (const c of communes) {
        const kind = COMMUNE_KINDS[c.type]
        if (!kind)
            fail(`unknown type ${c.type} of ${c.code}`)
        const row = { kind, code: c.code, name: c.nom, region: c.region, departement: c.departement,
            arrondissement: c.arrondissement, siren: c.siren, figure: c.population }
        if (kind === 'commune') {
            row.epci = epciOf.get(c.code)
            row.ept = eptOf.get(c.code)
            for (const old of c.anciensCodes ?? [])
                former.set(old, c.code)
        } else {
            row.commune = c.chefLieu ?? c.commune
        }
        rows.push(row)
    }
    const live = new Set(communes.filter((c) => c.type === 'commune-actuelle').map((c) => c.code))
    for (const group of [epciOf, eptOf]) {
        for (const code of group.keys()) {
            if (!live.has(code))
                fail(`member ${code} is not a commune`)
        }
    }
    for (const row of rows) {
        if (row.commune && !live.has(row.commune))
            fail(`${row.kind} ${row.code} belongs to ${row.commune}, which is not a commune`)
    }
    for (const code of live)
        former.delete(code)
    return { rows, former, live }
}

const [packages, out, ...pairs] = process.argv.slice(2)
const vintages = pairs.map((pair, index) => {
    const [year, version] = pair.split(':')
    const folder = path.join(packages, year)
    const found = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')).version
    if (found !== version)
        fail(`${folder} holds version ${found}, not ${version}`)
    return { year, version, bit: 1 << index, ...readVintage(folder) }
})

// One group of rows per (kind, code); vintages that agree on every column share a row.
const territories = new Map()
for (const vintage of vintages) {
    for (const row of vintage.rows) {
        const id = `${row.kind}\t${row.code}`
        const shared = COLUMNS.map((column) => row[column] ?? '')
        if ([row.code, ...shared].some((value) => /[\t\r\n]/.test(value) || value !== value.trim()))
            fail(`stray space or tab in ${id}`)
        const versions = territories.get(id) ?? territories.set(id, []).get(id)
        const key = shared.join('\t')
        let version = versions.find((v) => v.key === key)
        if (!version)
            versions.push(version = { key, mask: 0, figures: new Map() })
        version.mask |= vintage.bit
        version.figures.set(vintage.bit, row.figure)
    }
}

function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0
}

const lines = [`etabli-territories\t${FORMAT}`]
for (const v of vintages)
    lines.push(`vintage\t${v.bit}\t${v.year}\t@etalab/decoupage-administratif ${v.version}`)
const newestFirst = [...vintages].reverse()
const ids = [...territories.keys()].sort((a, b) => {
    const [kindA, codeA] = a.split('\t')
    const [kindB, codeB] = b.split('\t')
    return KINDS.indexOf(kindA) - KINDS.indexOf(kindB) || byText(codeA, codeB)
})
for (const id of ids) {
    for (const version of territories.get(id).sort((a, b) => b.mask - a.mask)) {
        // A figure equal to that of the vintage after it is left empty, an absent one is written "-".
        const figures = []
        let previous
        for (const { bit } of newestFirst) {
            if (!(version.mask & bit))
                continue
            const figure = String(version.figures.get(bit) ?? '-')
            figures.push(figure === previous ? '' : figure)
            previous = figure
        }
        lines.push(`${id}\t${version.mask}\t${version.key}\t${figures.join(',').replace(/,+$/, '')}`)
    }
}

// Where a code that names no commune of a vintage leads in that vintage.
const led = new Map()
function lead(code, target, reason, bit) {
    const key = `${code}\t${target}\t${reason}`
    led.set(key, (led.get(key) ?? 0) | bit)
}
for (const vintage of vintages) {
    const known = new Map()
    for (const [old, target] of vintage.former)
        known.set(old, target)
    // A commune that another vintage knows as former, or that simply lives there under another code.
    for (const other of vintages) {
        for (const [old, target] of other.former) {
            if (!known.has(old) && !vintage.live.has(old) && vintage.live.has(target))
                known.set(old, target)
        }
    }
    // The code of a déléguée, associée or arrondissement municipal leads to the commune it is a part of today,
    // whatever the list of former codes says.
    for (const row of vintage.rows) {
        if (row.commune && !vintage.live.has(row.code)) {
            lead(row.code, row.commune, 'part', vintage.bit)
            known.set(row.code, undefined)
        }
    }
    for (const [old, target] of known) {
        if (!target)
            continue
        if (!vintage.live.has(target))
            fail(`former code ${old} leads to ${target}, which is no commune in ${vintage.year}`)
        lead(old, target, 'former', vintage.bit)
    }
    for (const other of vintages) {
        for (const code of other.live) {
            if (!vintage.live.has(code) && !known.has(code))
                fail(`commune ${code} of ${other.year} leads nowhere in ${vintage.year}`)
        }
    }
}
for (const key of [...led.keys()].sort(byText)) {
    const [code, target, reason] = key.split('\t')
    lines.push(`leads\tcommune\t${code}\t${target}\t${reason}\t${led.get(key)}`)
}

// Communes that gave others their independence back: the heir had been one of its former codes.
for (let i = 1; i < vintages.length; ++i) {
    const [before, after] = [vintages[i - 1], vintages[i]]
    for (const [heir, parent] of [...before.former].sort((a, b) => byText(a[0], b[0]))) {
        if (after.live.has(heir) && after.live.has(parent))
            lines.push(`split\tcommune\t${parent}\t${heir}\t${after.bit}`)
    }
}
fs.writeFileSync(path.join(out, 'territories.tsv'), lines.join('\n') + '\n')

const counts = ['vintage\tkind\tcount']
for (const v of vintages) {
    for (const kind of KINDS)
        counts.push(`${v.year}\t${kind}\t${v.rows.filter((row) => row.kind === kind).length}`)
}
fs.writeFileSync(path.join(out, 'territories.counts.tsv'), counts.join('\n') + '\n')
