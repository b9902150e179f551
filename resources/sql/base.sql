-- Statements of a national base.

-- name: sites
SELECT base_site.site, site.id, site.name, site.public_key, base_site.territories, base_site.types, base_site.at,
    base_site.revoked_at
FROM base_site JOIN site ON site.key = base_site.site ORDER BY base_site.site
-- name: site_enrol
INSERT INTO base_site (site, territories, types, at) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (site) DO UPDATE SET territories = excluded.territories, types = excluded.types, revoked_at = NULL
-- name: site_revoke
UPDATE base_site SET revoked_at = ?2 WHERE site = ?1

-- name: receipt_of_manifest
SELECT key, state, at, report, site FROM base_receipt WHERE manifest = ?1
-- name: receipt_add
INSERT INTO base_receipt (key, archive, manifest, site, state, at, report) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
-- name: receipt_drop
DELETE FROM base_receipt WHERE manifest = ?1
-- name: receipts
SELECT key, state, at, report, site, (SELECT count(*) FROM base_quarantine WHERE base_quarantine.receipt = base_receipt.key)
FROM base_receipt WHERE (?1 IS NULL OR archive = ?1) AND (?2 IS NULL OR site = ?2) ORDER BY at DESC, key DESC LIMIT ?3
-- name: receipt_last
SELECT at FROM base_receipt WHERE site = ?1 ORDER BY key DESC LIMIT 1

-- name: quarantine_any
SELECT EXISTS (SELECT 1 FROM base_quarantine)
-- name: quarantine_count
SELECT count(*) FROM base_quarantine WHERE site = ?1
-- name: quarantine_add
INSERT INTO base_quarantine (dot, site, type, record, stamp, receipt, missing, target, operation)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
-- name: quarantine_stamp
SELECT stamp FROM base_quarantine WHERE dot = ?1
-- name: quarantine_drop
DELETE FROM base_quarantine WHERE dot = ?1
-- name: quarantine_of_record
SELECT dot, site, missing, operation FROM base_quarantine WHERE record = ?1 ORDER BY dot
-- name: quarantine_of_target
SELECT DISTINCT record FROM base_quarantine WHERE target = ?1
-- name: quarantine_records_of_site
SELECT DISTINCT record FROM base_quarantine WHERE site = ?1
-- name: quarantine_rewrite
UPDATE base_quarantine SET target = NULL, operation = ?2 WHERE dot = ?1
-- name: quarantine_lowest
SELECT min(dot) FROM base_quarantine WHERE dot > ?1 AND dot <= ?2
-- name: quarantine_of_receipt
SELECT count(*) FROM base_quarantine WHERE receipt = ?1

-- name: released_add
INSERT INTO base_released (dot) VALUES (?1)
-- name: released_since
SELECT dot FROM base_released WHERE key > ?1 ORDER BY dot
-- name: released_last
SELECT coalesce(max(key), 0) FROM base_released

-- name: reference_add
INSERT OR IGNORE INTO base_reference (target, belongs, record) VALUES (?1, ?2, ?3)
-- name: references_to
SELECT symbol.text, record.id FROM base_reference JOIN record ON record.key = base_reference.record
    JOIN symbol ON symbol.key = record.type
WHERE base_reference.target = ?1 AND base_reference.belongs = ?2
-- name: record_types
SELECT symbol.text, record.key FROM record JOIN symbol ON symbol.key = record.type WHERE record.id = ?1
-- name: ever
SELECT CASE WHEN element <> '' THEN element ELSE value END FROM operation WHERE record = ?1 AND field = ?2
    AND (element = '' OR value = x'01' OR extra IS NOT NULL)

-- name: publication_last
SELECT number, marks, released, records, at FROM base_publication WHERE epoch = ?1 AND scope = ?2
ORDER BY number DESC LIMIT 1
-- name: publication_add
INSERT INTO base_publication (epoch, scope, number, at, marks, released, records) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
-- name: publication_drop
DELETE FROM base_publication WHERE epoch = ?1 AND scope = ?2 AND number = ?3
-- name: publications
SELECT scope, max(number), at FROM base_publication WHERE epoch = ?1 GROUP BY scope ORDER BY scope
-- name: receipt_next
SELECT coalesce(max(key), 0) + 1 FROM base_receipt
