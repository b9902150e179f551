-- Statements of the exchange of archives.

-- name: last_record
SELECT coalesce(max(key), 0) FROM record
-- name: texts_ever_written
SELECT record, field, CASE WHEN element <> '' THEN element ELSE value END AS text FROM operation ORDER BY dot
