-- Statements of core/services on the tables of a space.

-- name: crte_of
SELECT key FROM r_crte WHERE official_id = ?1 AND _gone = 0 ORDER BY key LIMIT 1
-- name: crtes
SELECT key FROM r_crte WHERE official_id IS NOT NULL AND _gone = 0 ORDER BY key

-- name: terms
SELECT vocabulary, code, label, retired, rank, colour, parent, _gone FROM r_term ORDER BY key
-- name: has_terms
SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'r_term'

-- name: integrity
PRAGMA integrity_check(20)
-- name: foreign_keys
PRAGMA foreign_key_check
-- name: records_after
SELECT key FROM record WHERE key > ?1 ORDER BY key LIMIT ?2
-- name: record_state
SELECT record.type, record.life, record.deleted, record.survivor FROM record WHERE key = ?1
-- name: members_of
SELECT field, element FROM member WHERE record = ?1 ORDER BY field, element
-- name: conflicts_of
SELECT field FROM conflict WHERE record = ?1 ORDER BY field
-- name: members_clear
DELETE FROM member WHERE record = ?1
-- name: conflicts_clear
DELETE FROM conflict WHERE record = ?1
-- name: indexed
SELECT (SELECT count(*) FROM search WHERE rowid = ?1) + (SELECT count(*) FROM search_pending WHERE record = ?1)
-- name: search_check
INSERT INTO search (search) VALUES ('integrity-check')
-- name: search_rebuild
INSERT INTO search (search) VALUES ('rebuild')
-- name: blobs
SELECT hash, size FROM blob ORDER BY hash
