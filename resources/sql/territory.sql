-- name: insert_origin
INSERT INTO origin (name, value) VALUES (?1, ?2)

-- name: insert_vintage
INSERT INTO vintage (bit, year, source) VALUES (?1, ?2, ?3)

-- name: insert_territory
INSERT INTO territory (key, kind, code, place, name, folded, context, nature, siren, seat,
                       population, published, vintages)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)

-- name: insert_earlier
INSERT INTO earlier (territory, vintages, name, nature, population, published) VALUES (?1, ?2, ?3, ?4, ?5, ?6)

-- name: insert_word
INSERT INTO territory_word (rowid, words) VALUES (?1, ?2)

-- name: insert_reach
INSERT INTO reach (place, at, contains, vintages) VALUES (?1, ?2, ?3, ?4)

-- name: insert_lead
INSERT INTO leads (place, territory, reason, vintages) VALUES (?1, ?2, ?3, ?4)

-- name: insert_split
INSERT INTO split (territory, heir, bit) VALUES (?1, ?2, ?3)

-- name: digest
SELECT value FROM origin WHERE name = 'digest'

-- Everything below reads the reference attached as `ref`. `bit` is that of a vintage.

-- name: vintages
SELECT bit, year FROM ref.vintage ORDER BY bit

-- name: by_place
SELECT key, kind, code, name, context, nature, siren, seat, population, published, year
FROM ref.territory_at WHERE place = ?1 AND bit = ?2

-- name: by_key
SELECT key, kind, code, name, context, nature, siren, seat, population, published, year
FROM ref.territory_at WHERE key = ?1 AND bit = ?2

-- name: vintages_of
SELECT key, vintages FROM ref.territory WHERE place = ?1

-- name: lead
SELECT territory, reason FROM ref.leads WHERE place = ?1 AND (vintages & ?2) <> 0 ORDER BY reason, territory

-- name: heirs
SELECT s.heir FROM ref.split s JOIN ref.territory t ON t.key = s.heir
WHERE s.territory = ?1 AND s.bit > ?2 AND s.bit <= ?3 ORDER BY t.code

-- name: search_words
SELECT a.key, a.kind, a.code, a.name, a.context, a.nature, a.siren, a.seat, a.population, a.published, a.year
FROM ref.territory_word AS w
CROSS JOIN ref.territory_at AS a ON a.key = w.rowid
WHERE w.territory_word MATCH ?1 AND a.bit = ?2 AND ((1 << a.kind) & ?3) <> 0
ORDER BY w.rowid LIMIT ?4

-- name: search_exact
SELECT key, kind, code, name, context, nature, siren, seat, population, published, year
FROM ref.territory_at
WHERE folded = ?1 AND bit = ?2 AND ((1 << kind) & ?3) <> 0
ORDER BY key LIMIT ?4

-- name: ancestors
SELECT a.key, a.kind, a.code, a.name, a.context, a.nature, a.siren, a.seat, a.population, a.published, a.year
FROM ref.reach r
CROSS JOIN ref.territory_at AS a ON a.key = r.at
WHERE r.place = ?1 AND (r.vintages & ?2) <> 0 AND a.bit = ?2 AND a.kind < ?3
ORDER BY a.kind, a.code

-- name: children_of_kind
SELECT a.key, a.kind, a.code, a.name, a.context, a.nature, a.siren, a.seat, a.population, a.published, a.year
FROM ref.reach r
CROSS JOIN ref.territory_at AS a ON a.key = r.place
WHERE r.at = ?1 AND (r.vintages & ?2) <> 0 AND a.bit = ?2 AND ((1 << a.kind) & ?3) <> 0
ORDER BY a.folded, a.code

-- name: communes_without_epci
SELECT a.key, a.kind, a.code, a.name, a.context, a.nature, a.siren, a.seat, a.population, a.published, a.year
FROM ref.reach r
CROSS JOIN ref.territory_at AS a ON a.key = r.place
WHERE r.at = ?1 AND (r.vintages & ?2) <> 0 AND a.bit = ?2 AND a.kind = 7
  AND NOT EXISTS (SELECT 1 FROM ref.reach e JOIN ref.territory g ON g.key = e.at
                  WHERE e.place = a.key AND (e.vintages & ?2) <> 0 AND g.kind = 5)
ORDER BY a.folded, a.code

-- name: communes_of
SELECT r.place FROM ref.reach r JOIN ref.territory t ON t.key = r.place
WHERE r.at = ?1 AND (r.vintages & ?2) <> 0 AND t.kind = 7
ORDER BY r.place

-- name: commune_of_part
SELECT t.key FROM ref.reach r JOIN ref.territory t ON t.key = r.at
WHERE r.place = ?1 AND (r.vintages & ?2) <> 0 AND t.kind = 7
ORDER BY t.key

-- name: counting_at
SELECT r.at, max(r.contains), t.kind FROM ref.reach r JOIN ref.territory t ON t.key = r.at
WHERE r.place = ?1 AND (r.vintages & ?2) <> 0 GROUP BY r.at ORDER BY r.at

-- name: places_counted
SELECT DISTINCT place FROM ref.reach WHERE at = ?1 AND (vintages & ?2) <> 0 ORDER BY place

-- name: counts
SELECT kind, count(*) FROM ref.territory WHERE (vintages & ?1) <> 0 GROUP BY kind ORDER BY kind

-- name: every_place
SELECT key, place FROM ref.territory WHERE (vintages & ?1) <> 0 ORDER BY key

-- name: every_reach
SELECT at, place FROM ref.reach WHERE (vintages & ?1) <> 0 ORDER BY at, place
