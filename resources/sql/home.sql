-- Statements of the home page (core/services/home*). Each reads a bounded stretch of an index.

-- name: index_unfiled_notes
CREATE INDEX IF NOT EXISTS home_unfiled_notes ON r_note (_modified)
    WHERE _gone = 0 AND project IS NULL AND filed_on IS NULL

-- name: commitments_late
SELECT r.key, record.id, r.due_on, substr(r.what, 1, 400), r.project
FROM (SELECT key, due_on, what, project FROM r_commitment INDEXED BY home_open_commitments
      WHERE _gone = 0 AND done_on IS NULL AND due_on >= '' AND due_on < ?1 ORDER BY due_on DESC LIMIT ?2) AS r
CROSS JOIN record ON record.key = r.key ORDER BY r.due_on DESC, r.key
-- name: commitments_late_count
SELECT count(*) FROM (SELECT 1 FROM r_commitment INDEXED BY home_open_commitments
    WHERE _gone = 0 AND done_on IS NULL AND due_on >= '' AND due_on < ?1 LIMIT ?2)
-- name: commitments_coming
SELECT r.key, record.id, r.due_on, substr(r.what, 1, 400), r.project
FROM (SELECT key, due_on, what, project FROM r_commitment INDEXED BY home_open_commitments
      WHERE _gone = 0 AND done_on IS NULL AND due_on >= ?1 AND due_on <= ?2 ORDER BY due_on LIMIT ?3) AS r
CROSS JOIN record ON record.key = r.key ORDER BY r.due_on, r.key
-- name: meetings_coming
SELECT r.key, record.id, r."on", substr(r.title, 1, 400), r.project, r.place
FROM (SELECT key, "on", title, project, place FROM r_meeting INDEXED BY r_meeting__on
      WHERE _gone = 0 AND "on" >= ?1 AND "on" <= ?2 ORDER BY "on" LIMIT ?3) AS r
CROSS JOIN record ON record.key = r.key ORDER BY r."on", r.key
-- name: charters_to_sign
SELECT r.key, record.id, r.signing_on, substr(r.title, 1, 400), r.project, r.place
FROM (SELECT key, signing_on, title, project, place FROM r_charter INDEXED BY r_charter__signing_on
      WHERE _gone = 0 AND signing_on >= ?1 AND signing_on <= ?2
        AND (status IS NULL OR status NOT IN ('SIGNEE', 'ARCHIVEE')) ORDER BY signing_on LIMIT ?3) AS r
CROSS JOIN record ON record.key = r.key ORDER BY r.signing_on, r.key
-- name: contracts_ending
SELECT r.key, record.id, r.ends_on, substr(r.title, 1, 400), NULL, NULL
FROM (SELECT key, ends_on, title FROM (SELECT key, ends_on, title FROM r_crte WHERE _gone = 0 LIMIT 5000)
      WHERE ends_on >= ?1 AND ends_on <= ?2 ORDER BY ends_on LIMIT ?3) AS r
CROSS JOIN record ON record.key = r.key ORDER BY r.ends_on, r.key

-- name: stream_newest
SELECT record, stamp FROM operation WHERE dot > ?1 AND dot <= ?2 ORDER BY dot DESC LIMIT ?3
-- name: members_some
SELECT element FROM member WHERE record = ?1 AND field = ?2 ORDER BY element LIMIT ?3

-- name: projects_open
SELECT r.key, record.id, r.title, CASE WHEN r.staged THEN 'territories' ELSE 'stage' END
FROM (SELECT key, substr(title, 1, 400) AS title, stage IS NOT NULL AS staged
      FROM r_project INDEXED BY r_project__modified WHERE _gone = 0 ORDER BY _modified DESC LIMIT ?2) AS r
CROSS JOIN record ON record.key = r.key
WHERE NOT r.staged OR NOT EXISTS (SELECT 1 FROM member WHERE member.record = r.key AND member.field = ?1)
LIMIT ?3
-- name: partnerships_open
SELECT r.key, record.id, r.title, 'parties'
FROM (SELECT key, substr(title, 1, 400) AS title FROM r_partnership INDEXED BY r_partnership__modified
      WHERE _gone = 0 ORDER BY _modified DESC LIMIT ?2) AS r
CROSS JOIN record ON record.key = r.key
WHERE NOT EXISTS (SELECT 1 FROM member WHERE member.record = r.key AND member.field = ?1)
LIMIT ?3
-- name: charters_open
SELECT r.key, record.id, r.title, 'status'
FROM (SELECT key, substr(title, 1, 400) AS title, status FROM r_charter INDEXED BY r_charter__modified
      WHERE _gone = 0 ORDER BY _modified DESC LIMIT ?2) AS r
CROSS JOIN record ON record.key = r.key
WHERE r.status IS NULL OR r.status = 'BROUILLON'
LIMIT ?3

-- name: notes_unfiled_count
SELECT count(*) FROM (SELECT 1 FROM r_note INDEXED BY home_unfiled_notes
    WHERE _gone = 0 AND project IS NULL AND filed_on IS NULL LIMIT ?1)
-- name: notes_unfiled
SELECT r.key, record.id, r.text, r.organisation, r.territory, r."on", r._modified
FROM (SELECT key, substr(text, 1, 4000) AS text, organisation, territory, "on", _modified
      FROM r_note INDEXED BY home_unfiled_notes
      WHERE _gone = 0 AND project IS NULL AND filed_on IS NULL ORDER BY _modified DESC LIMIT ?1) AS r
CROSS JOIN record ON record.key = r.key ORDER BY r._modified DESC, r.key
-- name: note_links
SELECT organisation, territory FROM r_note WHERE key = ?1
-- name: projects_led
SELECT key FROM r_project INDEXED BY r_project__lead WHERE _gone = 0 AND lead = ?1 LIMIT ?2
-- name: projects_of_party
SELECT DISTINCT r.project FROM (SELECT record FROM member WHERE field = ?1 AND element = ?2 LIMIT ?3) AS m
CROSS JOIN r_partnership AS r ON r.key = m.record WHERE r._gone = 0 AND r.project IS NOT NULL
-- name: projects_placed
SELECT r.key FROM (SELECT record FROM member WHERE field = ?1 AND element = ?2 ORDER BY record DESC LIMIT ?3) AS m
CROSS JOIN r_project AS r ON r.key = m.record WHERE r._gone = 0
-- name: places_recent
SELECT territory FROM (SELECT territory, _modified FROM r_note INDEXED BY r_note__modified
    WHERE _gone = 0 ORDER BY _modified DESC LIMIT ?1) WHERE territory IS NOT NULL

-- name: territory_projects
SELECT p.key, r.stage, r.lead, record.id
FROM (SELECT DISTINCT member.record AS key FROM json_each(?2) AS place CROSS JOIN member
      ON member.field = ?1 AND member.element = place.value LIMIT ?3) AS p
CROSS JOIN r_project AS r ON r.key = p.key CROSS JOIN record ON record.key = p.key WHERE r._gone = 0
-- name: territory_partnerships
SELECT key FROM r_partnership INDEXED BY r_partnership__project WHERE _gone = 0 AND project = ?1

-- name: practices_published
SELECT key FROM (SELECT key, may_publish FROM r_practice INDEXED BY r_practice__modified WHERE _gone = 0 LIMIT ?1)
WHERE may_publish = 1 ORDER BY key
-- name: practices_any
SELECT key FROM (SELECT key FROM r_practice INDEXED BY r_practice__modified WHERE _gone = 0 LIMIT ?1) ORDER BY key
-- name: practice
SELECT record.id, substr(r.title, 1, 400), r.territory, r.year,
    substr(coalesce(r.keys_to_success, r.results, r.summary), 1, 600)
FROM r_practice AS r JOIN record ON record.key = r.key WHERE r.key = ?1
