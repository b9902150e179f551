-- Statements of core/services/people.cpp.

-- Contacts whose last contact is before the day ?1, longest silence first.
-- name: contacts_silent
SELECT record.id, r_contact.name, r_contact.last_contact_on, record.created
FROM r_contact JOIN record ON record.key = r_contact.key
WHERE r_contact._gone = 0 AND r_contact.last_contact_on <= ?1
ORDER BY r_contact.last_contact_on, r_contact.key LIMIT ?2
-- Contacts without any contact noted, written down before the moment ?1. Keys grow with time.
-- name: contacts_never_met
SELECT record.id, r_contact.name, '', record.created
FROM r_contact JOIN record ON record.key = r_contact.key
WHERE r_contact._gone = 0 AND r_contact.last_contact_on IS NULL AND record.created <= ?1
ORDER BY r_contact.key LIMIT ?2
-- Contacts never informed, oldest first; ?1 does not matter.
-- name: contacts_uninformed
SELECT record.id, r_contact.name, coalesce(r_contact.last_contact_on, ''), record.created
FROM r_contact JOIN record ON record.key = r_contact.key
WHERE r_contact._gone = 0 AND r_contact.informed_on IS NULL AND ?1 = ?1
ORDER BY r_contact.key LIMIT ?2
