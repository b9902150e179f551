-- Statements of core/dashboard on the tables of a space. Those of the first part read one thing of every living
-- record, once; those of the second, what concerns one record.

-- name: projects
SELECT key, stage, main_odd, budget, lead, starts_on, ends_on FROM r_project NOT INDEXED WHERE _gone = 0
-- name: organisations
SELECT key, profile FROM r_organisation WHERE _gone = 0
-- name: identities
SELECT key, type, id, survivor FROM record WHERE type = ?1 OR type = ?2
-- name: partnerships
SELECT key, project FROM r_partnership WHERE _gone = 0
-- name: members
SELECT element, record FROM member WHERE field = ?1 ORDER BY element, record

-- name: data_version
PRAGMA data_version
-- name: streams
SELECT key FROM stream ORDER BY key
-- name: last_dot
SELECT max(dot) FROM operation WHERE dot > ?1 AND dot <= ?2
-- name: last_arrival
SELECT coalesce(max(key), 0) FROM arrival
-- name: arrivals_after
SELECT key, applied FROM arrival WHERE key > ?1 ORDER BY key
-- name: operations_after
SELECT dot, record, arrival FROM operation WHERE dot > ?1 AND dot <= ?2 ORDER BY dot LIMIT ?3

-- name: record
SELECT symbol.text, record.id, record.survivor FROM record JOIN symbol ON symbol.key = record.type
WHERE record.key = ?1
-- name: project_key
SELECT record.key FROM record JOIN r_project ON r_project.key = record.key WHERE record.id = ?1
-- name: project
SELECT key, stage, main_odd, budget, lead, starts_on, ends_on FROM r_project WHERE key = ?1 AND _gone = 0
-- name: organisation
SELECT profile FROM r_organisation WHERE key = ?1 AND _gone = 0
-- name: organisation_key
SELECT record.key FROM record JOIN r_organisation ON r_organisation.key = record.key WHERE record.id = ?1
-- name: partnership
SELECT project FROM r_partnership WHERE key = ?1 AND _gone = 0
-- name: partnerships_of
SELECT key FROM r_partnership WHERE _gone = 0 AND project = ?1
-- name: projects_led
SELECT key FROM r_project WHERE _gone = 0 AND lead = ?1
-- name: records_with
SELECT record FROM member WHERE field = ?1 AND element = ?2
-- name: elements
SELECT element FROM member WHERE record = ?1 AND field = ?2 ORDER BY element
