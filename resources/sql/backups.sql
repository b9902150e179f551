-- Statements about backups.

-- name: living_records
SELECT count(*) FROM record WHERE deleted = 0 AND survivor IS NULL
