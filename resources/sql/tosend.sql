-- What waits to leave: own operations that no base has acknowledged. Each reads a bounded stretch of an index.

-- name: operations_newest
SELECT dot, record, stamp, author FROM operation WHERE dot > ?1 AND dot <= ?2 ORDER BY dot DESC LIMIT ?3
-- name: record_newest
SELECT max(dot) FROM operation WHERE record = ?1 AND dot > ?2 AND dot <= ?3
-- name: record_fields
SELECT field, count(*), max(dot) FROM operation WHERE record = ?1 AND dot > ?2 AND dot <= ?3 GROUP BY field ORDER BY field
-- name: record_known_before
SELECT EXISTS (SELECT 1 FROM operation WHERE record = ?1 AND (dot <= ?2 OR dot > ?3))
