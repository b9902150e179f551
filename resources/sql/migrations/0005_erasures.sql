-- Persons erased. What an erasure names holds no value any more, here and in whatever arrives later: it never ends.
CREATE TABLE erasure (
    record BLOB    NOT NULL,
    type   INTEGER NOT NULL REFERENCES symbol (key),
    at     INTEGER NOT NULL,
    PRIMARY KEY (record, type)
) STRICT, WITHOUT ROWID;

-- What an erasure still has to do outside its transaction, on files: done at once, or at the next opening.
-- kind: 'blob' (subject: the file's hash), 'waiting', 'backups', 'remember', 'scrub'.
CREATE TABLE chore (
    kind    TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (kind, subject)
) STRICT, WITHOUT ROWID;

-- An archive kept aside whose erased values were taken out is no longer what its sender signed: the BLAKE2b-256 of
-- the file as it was left.
ALTER TABLE waiting ADD COLUMN rewritten BLOB;
