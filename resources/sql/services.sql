-- Statements of core/services on the tables of a space.

-- name: crte_of
SELECT key FROM r_crte WHERE official_id = ?1 AND _gone = 0 ORDER BY key LIMIT 1
-- name: crtes
SELECT key FROM r_crte WHERE official_id IS NOT NULL AND _gone = 0 ORDER BY key
