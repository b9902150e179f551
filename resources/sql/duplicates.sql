-- Statements of core/services/duplicates.cpp. Each gives a record's key, its name, where it stands (territory or
-- organisation) and up to two marks that no two of them should share.

-- name: organisation_after
SELECT key, name, territory, coalesce(siren, substr(siret, 1, 9)), rna
FROM r_organisation WHERE key > ?1 AND _gone = 0 ORDER BY key LIMIT ?2
-- name: organisation_one
SELECT key, name, territory, coalesce(siren, substr(siret, 1, 9)), rna
FROM r_organisation WHERE key = ?1 AND _gone = 0
-- name: organisation_named
SELECT key FROM r_organisation INDEXED BY r_organisation__folded
WHERE _gone = 0 AND _folded = ?1 ORDER BY key LIMIT ?2

-- name: contact_after
SELECT key, name, organisation, lower(email), NULL
FROM r_contact WHERE key > ?1 AND _gone = 0 ORDER BY key LIMIT ?2
-- name: contact_one
SELECT key, name, organisation, lower(email), NULL
FROM r_contact WHERE key = ?1 AND _gone = 0
-- name: contact_named
SELECT key FROM r_contact INDEXED BY r_contact__folded
WHERE _gone = 0 AND _folded = ?1 ORDER BY key LIMIT ?2

-- Whether someone said that the record ?1 is not the one of identifier ?3 (?2: the field that says it).
-- name: told_apart
SELECT 1 FROM member WHERE record = ?1 AND field = ?2 AND element = ?3
