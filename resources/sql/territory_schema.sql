-- The territory reference, made once from resources/reference and never written again.
-- Keys follow the order in which a search shows its hits: a smaller key comes first.

CREATE TABLE origin (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE vintage (
    bit INTEGER PRIMARY KEY,
    year INTEGER NOT NULL UNIQUE,
    source TEXT NOT NULL
) STRICT;

-- What the newest of its vintages says; `vintages` is the sum of the bits where the territory lives.
-- `population` is INSEE's (communes, summed above them); `published` is DGCL's of the EPCI: of another year,
-- never to be added to the first.
CREATE TABLE territory (
    key INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    code TEXT NOT NULL,
    place TEXT NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    context TEXT NOT NULL,
    nature TEXT NOT NULL,
    siren TEXT NOT NULL,
    seat TEXT NOT NULL,
    population INTEGER,
    published INTEGER,
    vintages INTEGER NOT NULL
) STRICT;

-- What other vintages say where they differ.
CREATE TABLE earlier (
    territory INTEGER NOT NULL,
    vintages INTEGER NOT NULL,
    name TEXT NOT NULL,
    nature TEXT NOT NULL,
    population INTEGER,
    published INTEGER,
    PRIMARY KEY (territory, vintages)
) STRICT, WITHOUT ROWID;

-- What is recorded on `place` counts at `at`: `at` contains it (itself included) or overlaps it, and is not
-- below it.
CREATE TABLE reach (
    place INTEGER NOT NULL,
    at INTEGER NOT NULL,
    contains INTEGER NOT NULL,
    vintages INTEGER NOT NULL,
    PRIMARY KEY (place, at, contains)
) STRICT, WITHOUT ROWID;

-- Codes that name no territory of a vintage and the one they designate there.
CREATE TABLE leads (
    place TEXT NOT NULL,
    territory INTEGER NOT NULL,
    reason TEXT NOT NULL,
    vintages INTEGER NOT NULL,
    PRIMARY KEY (place, territory, reason)
) STRICT, WITHOUT ROWID;

-- A territory that lost a part, and the territory born of it in the vintage of `bit`.
CREATE TABLE split (
    territory INTEGER NOT NULL,
    heir INTEGER NOT NULL,
    bit INTEGER NOT NULL,
    PRIMARY KEY (territory, heir)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE territory_word USING fts5 (
    words, content = '', detail = 'none', columnsize = 0, prefix = '1 2',
    tokenize = 'unicode61 remove_diacritics 0'
);

-- Every territory as each of its vintages sees it.
CREATE VIEW territory_at AS
SELECT t.key, t.kind, t.code, t.place, t.context, t.siren, t.seat, t.vintages, t.folded, v.bit, v.year,
       coalesce(e.name, t.name) AS name,
       coalesce(e.nature, t.nature) AS nature,
       iif(e.territory IS NULL, t.population, e.population) AS population,
       iif(e.territory IS NULL, t.published, e.published) AS published
FROM vintage v
JOIN territory t ON (t.vintages & v.bit) <> 0
LEFT JOIN earlier e ON e.territory = t.key AND (e.vintages & v.bit) <> 0;
