-- Statements of core/store on its fixed tables. Those on the tables of records are made in core/store/rowsql.cpp.

-- name: symbol_key
SELECT key FROM symbol WHERE text = ?1
-- name: symbol_text
SELECT text FROM symbol WHERE key = ?1
-- name: symbol_insert
INSERT INTO symbol (text) VALUES (?1)

-- name: sites
SELECT key, id, name, public_key, revoked FROM site ORDER BY key
-- name: site_insert
INSERT INTO site (id, name) VALUES (?1, ?2)
-- name: site_rename
UPDATE site SET name = ?2 WHERE key = ?1
-- name: site_pin
UPDATE site SET public_key = ?2, pinned_at = ?3 WHERE key = ?1
-- name: site_revoked
UPDATE site SET revoked = ?2 WHERE key = ?1

-- name: streams
SELECT key, id, site, own, claim, acknowledged FROM stream ORDER BY key
-- name: stream_last
SELECT max(dot) FROM operation WHERE dot > ?1 AND dot <= ?2
-- name: stream_insert
INSERT INTO stream (id, site, own) VALUES (?1, ?2, ?3)
-- name: stream_site
UPDATE stream SET site = ?2 WHERE key = ?1
-- name: stream_claim
UPDATE stream SET claim = ?2 WHERE key = ?1
-- name: stream_acknowledged
UPDATE stream SET acknowledged = ?2 WHERE key = ?1

-- name: record_find
SELECT key, life, deleted FROM record WHERE id = ?1 AND type = ?2
-- name: record_insert
INSERT INTO record (type, id, created) VALUES (?1, ?2, ?3)
-- name: record_life
UPDATE record SET life = ?2, deleted = ?3, survivor = ?4 WHERE key = ?1
-- name: record_by_key
SELECT type, id, life, deleted, survivor, created FROM record WHERE key = ?1

-- name: record_any_type
SELECT key FROM record WHERE id = ?1 ORDER BY key LIMIT 1
-- name: record_survivor
SELECT survivor FROM record WHERE id = ?1 AND type = ?2
-- name: dump_records
SELECT record.key FROM record JOIN symbol ON symbol.key = record.type
WHERE record.life <> 1 ORDER BY symbol.text, record.id

-- name: operation_stamp
SELECT stamp FROM operation WHERE dot = ?1
-- name: operation_insert
INSERT INTO operation (dot, record, field, element, flags, stamp, author, arrival, context, value, extra)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
-- name: operation_cover
INSERT OR IGNORE INTO covered (dot) VALUES (?1)
-- name: operation_uncover
DELETE FROM covered WHERE dot = ?1
-- name: operation_drop
DELETE FROM operation WHERE dot = ?1
-- name: operation_get
SELECT dot, record, field, element, flags, stamp, author, arrival, context, value, extra,
    NOT EXISTS (SELECT 1 FROM covered WHERE covered.dot = operation.dot) AS current
FROM operation WHERE dot = ?1
-- name: register_current
SELECT dot, record, field, element, flags, stamp, author, arrival, context, value, extra, 1 AS current
FROM operation WHERE record = ?1 AND field = ?2 AND element = ?3
    AND NOT EXISTS (SELECT 1 FROM covered WHERE covered.dot = operation.dot)
-- name: register_current_dots
SELECT dot FROM operation WHERE record = ?1 AND field = ?2 AND element = ?3
    AND NOT EXISTS (SELECT 1 FROM covered WHERE covered.dot = operation.dot)
-- name: record_current
SELECT dot, record, field, element, flags, stamp, author, arrival, context, value, extra, 1 AS current
FROM operation WHERE record = ?1
    AND NOT EXISTS (SELECT 1 FROM covered WHERE covered.dot = operation.dot) ORDER BY field, element
-- name: record_all
SELECT dot, record, field, element, flags, stamp, author, arrival, context, value, extra,
    NOT EXISTS (SELECT 1 FROM covered WHERE covered.dot = operation.dot) AS current
FROM operation WHERE record = ?1 ORDER BY field, element
-- name: operations_between
SELECT dot, record, field, element, flags, stamp, author, arrival, context, value, extra,
    NOT EXISTS (SELECT 1 FROM covered WHERE covered.dot = operation.dot) AS current
FROM operation WHERE dot > ?1 AND dot <= ?2 ORDER BY dot
-- name: operations_of_arrival
SELECT DISTINCT record FROM operation WHERE arrival = ?1 ORDER BY record

-- name: member_add
INSERT OR IGNORE INTO member (record, field, element) VALUES (?1, ?2, ?3)
-- name: member_drop
DELETE FROM member WHERE record = ?1 AND field = ?2 AND element = ?3
-- name: conflict_add
INSERT OR IGNORE INTO conflict (record, field) VALUES (?1, ?2)
-- name: conflict_has
SELECT 1 FROM conflict WHERE record = ?1 AND field = ?2
-- name: conflict_any
SELECT EXISTS (SELECT 1 FROM conflict)
-- name: conflict_drop
DELETE FROM conflict WHERE record = ?1 AND field = ?2
-- name: conflict_list
SELECT conflict.record, conflict.field FROM conflict JOIN record ON record.key = conflict.record
WHERE record.life <> 1 ORDER BY conflict.record, conflict.field
-- name: conflict_count
SELECT count(*) FROM conflict JOIN record ON record.key = conflict.record WHERE record.life <> 1
-- name: conflict_find
SELECT conflict.record, conflict.field FROM conflict
JOIN record ON record.key = conflict.record JOIN symbol ON symbol.key = conflict.field
WHERE record.id = ?1 AND symbol.text = ?2

-- name: arrival_last
SELECT coalesce(max(key), 0) FROM arrival
-- name: arrival_insert
INSERT INTO arrival (key, kind, archive, manifest, site, at, name) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
-- name: arrival_done
UPDATE arrival SET applied = ?2, known = ?3, conflicts = ?4 WHERE key = ?1
-- name: arrival_undone
UPDATE arrival SET undone_at = ?2 WHERE key = ?1
-- name: arrival_of_archive
SELECT key, kind, site, at, applied, known, conflicts, undone_at, name FROM arrival
WHERE archive = ?1 ORDER BY key DESC
-- name: arrival_of_manifest
SELECT key FROM arrival WHERE manifest = ?1 LIMIT 1
-- name: arrivals
SELECT key, kind, archive, site, at, applied, known, conflicts, undone_at, name FROM arrival
WHERE kind <> 'typing' ORDER BY key DESC LIMIT ?1

-- name: waiting_add
INSERT OR REPLACE INTO waiting (archive, file, reason, site, needs, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
-- name: waiting_drop
DELETE FROM waiting WHERE archive = ?1
-- name: waiting_list
SELECT archive, file, reason, site, needs, rewritten, at FROM waiting ORDER BY at, archive
-- name: waiting_rewritten
UPDATE waiting SET file = ?2, rewritten = ?3 WHERE archive = ?1

-- name: blob_add
INSERT OR IGNORE INTO blob (hash, size) VALUES (?1, ?2)
-- name: blob_has
SELECT size FROM blob WHERE hash = ?1

-- name: fact_get
SELECT value FROM fact WHERE name = ?1
-- name: fact_set
INSERT INTO fact (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value
-- name: fact_drop
DELETE FROM fact WHERE name = ?1

-- name: grown_facts
SELECT name FROM fact WHERE name > 'grown/' AND name < 'grown0' ORDER BY name
-- name: grown_table_held
SELECT 1 FROM record WHERE type = (SELECT key FROM symbol WHERE text = ?1) LIMIT 1
-- name: grown_column_held
SELECT 1 FROM symbol AS field JOIN symbol AS kind CROSS JOIN record
WHERE field.text = ?2 AND kind.text = ?1 AND record.type = kind.key
    AND EXISTS (SELECT 1 FROM operation WHERE operation.record = record.key AND operation.field = field.key) LIMIT 1
-- name: grown_records
SELECT key FROM record WHERE type = (SELECT symbol.key FROM symbol WHERE text = ?1) AND key > ?2 ORDER BY key LIMIT ?3
-- name: grown_column_records
SELECT record.key FROM record WHERE type = (SELECT symbol.key FROM symbol WHERE text = ?1) AND record.key > ?2
    AND EXISTS (SELECT 1 FROM operation WHERE operation.record = record.key
        AND operation.field = (SELECT symbol.key FROM symbol WHERE text = ?4))
ORDER BY record.key LIMIT ?3

-- name: search_drop
DELETE FROM search WHERE rowid = ?1
-- name: search_add
INSERT INTO search (rowid, title, body) VALUES (?1, ?2, ?3)
-- name: search_later
INSERT OR IGNORE INTO search_pending (record) VALUES (?1)
-- name: search_pending
SELECT record FROM search_pending ORDER BY record LIMIT ?1
-- name: search_done
DELETE FROM search_pending WHERE record = ?1
-- name: word_add
INSERT OR IGNORE INTO word (text) VALUES (?1)

-- name: members
SELECT element FROM member WHERE record = ?1 AND field = ?2 ORDER BY element
