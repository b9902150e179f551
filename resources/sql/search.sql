-- Statements of core/store/search.cpp and core/store/listing.cpp on fixed tables.

-- Whole words that begin with what was typed: [?1, ?2).
-- name: words_from
SELECT text FROM word WHERE text >= ?1 AND text < ?2 LIMIT ?3

-- Newest first: rowid is the record's key, so FTS5 reads its lists backwards and stops at the limit.
-- name: newest
SELECT rowid, title, body FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ?2
-- name: newest_keys
SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ?2
-- name: newest_rows
SELECT rowid, title, body FROM search ORDER BY rowid DESC LIMIT ?1
-- name: words_of
SELECT title, body FROM search WHERE rowid = ?1

-- name: record_key
SELECT key FROM record WHERE id = ?1 AND type = ?2
-- name: records_of_id
SELECT key FROM record WHERE id = ?1 ORDER BY key
-- name: record_highest
SELECT coalesce(max(key), 0) FROM record
-- The record of that identifier and type, and the one it was joined into.
-- name: record_standing
SELECT key, survivor FROM record WHERE id = ?1 AND type = ?2
-- name: in_conflict
SELECT DISTINCT record FROM conflict LIMIT ?1

-- Records whose set ?1 holds the element ?2.
-- name: holders
SELECT record FROM member WHERE field = ?1 AND element = ?2 LIMIT ?3
-- Records whose set ?1 holds one at least of the elements of the JSON array ?2.
-- name: holders_of_any
SELECT record FROM member WHERE field = ?1 AND element IN (SELECT value FROM json_each(?2)) LIMIT ?3

-- Folds the small pieces that many additions left in the index into larger ones, ?1 pages at most.
-- name: search_merge
INSERT INTO search (search, rank) VALUES ('merge', ?1)
