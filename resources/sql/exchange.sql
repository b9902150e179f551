-- Statements of the exchange of archives.

-- name: last_record
SELECT coalesce(max(key), 0) FROM record
-- name: texts_ever_written
SELECT record, field, CASE WHEN element <> '' THEN element ELSE value END AS text FROM operation ORDER BY dot

-- name: publication_last
SELECT number FROM publication WHERE site = ?1 AND epoch = ?2 AND scope = ?3
-- name: publication_newest
SELECT epoch, scope, number, at, received FROM publication WHERE site = ?1
ORDER BY epoch DESC, at DESC, number DESC LIMIT 1
-- name: publication_note
INSERT INTO publication (site, epoch, scope, number, at, received) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (site, epoch, scope) DO UPDATE SET number = max(number, excluded.number), at = max(at, excluded.at),
    received = excluded.received
