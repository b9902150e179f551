-- Statements of erasures.

-- name: erasures
SELECT erasure.record, symbol.text, erasure.at FROM erasure JOIN symbol ON symbol.key = erasure.type
ORDER BY symbol.text, erasure.record
-- name: erasure_add
INSERT OR IGNORE INTO erasure (record, type, at) VALUES (?1, ?2, ?3)
-- name: erasure_at
SELECT erasure.at FROM erasure JOIN symbol ON symbol.key = erasure.type
WHERE erasure.record = ?1 AND symbol.text = ?2

-- Values go, headers stay. The element of a set is a value too, unless it is the identifier of a record.
-- name: strip_operations
UPDATE operation SET value = NULL, extra = NULL, flags = flags & 3,
    element = CASE WHEN length(element) = 36 AND element NOT GLOB '*[^0-9a-f-]*' THEN element ELSE '' END
WHERE record = ?1
-- name: cover_operations
INSERT OR IGNORE INTO covered (dot) SELECT dot FROM operation WHERE record = ?1
-- name: newest_of
SELECT coalesce(max(stamp), 0) FROM operation WHERE record = ?1
-- name: operations_of
SELECT count(*) FROM operation WHERE record = ?1
-- name: holds_values
SELECT EXISTS (SELECT 1 FROM operation WHERE record = ?1 AND (value IS NOT NULL OR extra IS NOT NULL))
-- name: word_drop
DELETE FROM word WHERE text = ?1

-- Whether any operation at all names a kept file.
-- name: file_named
SELECT EXISTS (SELECT 1 FROM operation WHERE value = ?1 OR instr(extra, CAST(?1 AS BLOB)) > 0)
-- name: blob_drop
DELETE FROM blob WHERE hash = ?1

-- name: chore_add
INSERT OR IGNORE INTO chore (kind, subject) VALUES (?1, ?2)
-- name: chore_done
DELETE FROM chore WHERE kind = ?1 AND subject = ?2
-- name: chores
SELECT kind, subject FROM chore ORDER BY kind, subject

-- Records joined into the record ?1 of type ?2.
-- name: joined_into
SELECT record.id FROM record JOIN symbol ON symbol.key = record.type
WHERE record.survivor = ?1 AND symbol.text = ?2 ORDER BY record.id
-- name: search_has_word
SELECT 1 FROM search WHERE search MATCH ?1 LIMIT 1
-- name: search_optimize
INSERT INTO search (search) VALUES ('optimize')
-- name: secure_on
PRAGMA secure_delete = ON
-- name: secure_off
PRAGMA secure_delete = OFF
-- name: vacuum
VACUUM
-- name: truncate_log
PRAGMA wal_checkpoint(TRUNCATE)

-- Attachments of a contact that hang on nothing else.
-- name: attachments_of_contact
SELECT record.id FROM r_attachment JOIN record ON record.key = r_attachment.key
WHERE r_attachment.contact = ?1 AND r_attachment.project IS NULL AND r_attachment.organisation IS NULL
    AND r_attachment.note IS NULL AND r_attachment.charter IS NULL AND r_attachment.meeting IS NULL
    AND r_attachment.practice IS NULL AND r_attachment.partnership IS NULL AND r_attachment.crte IS NULL
ORDER BY record.key
-- Where a contact is named by its identifier.
-- name: references_to_contact
SELECT key, 'contact' AS field FROM r_signatory WHERE contact = ?1 AND _gone = 0
UNION ALL SELECT key, 'substitute' FROM r_signatory WHERE substitute = ?1 AND _gone = 0
UNION ALL SELECT key, 'contact' FROM r_attachment WHERE contact = ?1 AND _gone = 0
UNION ALL SELECT member.record, 'participants' FROM member
    JOIN symbol ON symbol.key = member.field JOIN record ON record.key = member.record
    WHERE symbol.text = 'participants' AND member.element = ?1 AND record.life <> 1
ORDER BY key, field
-- Records whose words hold all of those asked.
-- name: texts_with
SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ?2
