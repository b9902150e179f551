-- Statements of core/dashboard on the tables of a space. Each reads one thing of every living record, once.

-- name: projects
SELECT key, stage, main_odd, budget, lead, starts_on, ends_on FROM r_project WHERE _gone = 0 ORDER BY key
-- name: organisations
SELECT record.key, record.id, record.survivor, r_organisation.profile, r_organisation._gone
FROM record JOIN r_organisation ON r_organisation.key = record.key ORDER BY record.key
-- name: project_identities
SELECT record.key, record.id, record.survivor FROM record JOIN r_project ON r_project.key = record.key
ORDER BY record.key
-- name: partnerships
SELECT key, project FROM r_partnership WHERE _gone = 0 ORDER BY key
-- name: members
SELECT element, record FROM member WHERE field = ?1 ORDER BY element, record
