-- Operations are the truth; every other table of records is drawn from them and can be rebuilt.

-- Names of types, fields and authors, numbered once.
CREATE TABLE symbol (
    key  INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;

-- Workbenches and bases met so far. public_key is pinned at first sight (Ed25519, 32 bytes).
CREATE TABLE site (
    key        INTEGER PRIMARY KEY,
    id         BLOB NOT NULL UNIQUE,
    name       TEXT NOT NULL DEFAULT '',
    public_key BLOB,
    pinned_at  INTEGER,
    revoked    INTEGER NOT NULL DEFAULT 0
) STRICT;

-- One life of one copy. claim: every operation up to there is held or covered. acknowledged: the base has it.
CREATE TABLE stream (
    key          INTEGER PRIMARY KEY,
    id           BLOB NOT NULL UNIQUE,
    site         INTEGER REFERENCES site (key),
    own          INTEGER NOT NULL DEFAULT 0,
    claim        INTEGER NOT NULL DEFAULT 0,
    acknowledged INTEGER NOT NULL DEFAULT 0
) STRICT;

-- life: 0 alive, 1 gone, 2 disputed. deleted: a delete stands, so life depends on every register.
CREATE TABLE record (
    key      INTEGER PRIMARY KEY,
    type     INTEGER NOT NULL REFERENCES symbol (key),
    id       BLOB NOT NULL,
    life     INTEGER NOT NULL DEFAULT 0,
    deleted  INTEGER NOT NULL DEFAULT 0,
    survivor BLOB,
    created  INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX record_identity ON record (id, type);

-- dot = stream key << 40 | sequence: own operations lie one after the other, ready to be exported.
-- flags: 2 personal, 4 candidates are in extra, 8 coverage is in extra.
-- context: pairs of stream key and sequence, LEB128. arrival: which reception or stretch of typing brought it.
CREATE TABLE operation (
    dot     INTEGER PRIMARY KEY,
    record  INTEGER NOT NULL,
    field   INTEGER NOT NULL,
    element TEXT    NOT NULL DEFAULT '',
    flags   INTEGER NOT NULL,
    stamp   INTEGER NOT NULL,
    author  INTEGER NOT NULL,
    arrival INTEGER NOT NULL,
    context BLOB,
    value   ANY,
    extra   BLOB
) STRICT;
CREATE INDEX operation_register ON operation (record, field, element);

-- Operations that another one covers: those of the log that are not here are current. Kept apart so that an edit
-- touches no page of the operation it replaces.
CREATE TABLE covered (
    dot INTEGER PRIMARY KEY
) STRICT;

-- Elements that are in, of every set of every record.
CREATE TABLE member (
    record  INTEGER NOT NULL,
    field   INTEGER NOT NULL,
    element TEXT    NOT NULL,
    PRIMARY KEY (record, field, element)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_element ON member (field, element, record);

-- Registers where two distinct values stand. A disputed record stands here under _gone.
CREATE TABLE conflict (
    record  INTEGER NOT NULL,
    field   INTEGER NOT NULL,
    PRIMARY KEY (record, field)
) STRICT, WITHOUT ROWID;

-- Receptions of archives and table imports, and what each did. Odd stretches between them are typing.
CREATE TABLE arrival (
    key        INTEGER PRIMARY KEY,
    kind       TEXT    NOT NULL,
    archive    BLOB,
    manifest   BLOB,
    site       INTEGER REFERENCES site (key),
    at         INTEGER NOT NULL,
    applied    INTEGER NOT NULL DEFAULT 0,
    known      INTEGER NOT NULL DEFAULT 0,
    conflicts  INTEGER NOT NULL DEFAULT 0,
    undone_at  INTEGER,
    name       TEXT    NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX arrival_archive ON arrival (archive);
CREATE INDEX arrival_manifest ON arrival (manifest);

-- Archives kept aside until what they need has come. reason: gap or fork.
CREATE TABLE waiting (
    archive BLOB PRIMARY KEY,
    file    TEXT    NOT NULL,
    reason  TEXT    NOT NULL,
    site    TEXT    NOT NULL DEFAULT '',
    needs   TEXT    NOT NULL DEFAULT '',
    at      INTEGER NOT NULL
) STRICT;

-- Attachments held in blobs/, by the BLAKE2b-256 of their bytes.
CREATE TABLE blob (
    hash BLOB PRIMARY KEY,
    size INTEGER NOT NULL
) STRICT;

-- What is remembered about this space itself.
CREATE TABLE fact (
    name  TEXT PRIMARY KEY,
    value ANY
) STRICT;

-- Words of records, folded. rowid is the record's key, so that the newest come first for free.
CREATE VIRTUAL TABLE search USING fts5 (title, body, tokenize = 'unicode61 remove_diacritics 2');
-- Every word ever indexed, to turn what is being typed into whole words.
CREATE TABLE word (
    text TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
-- Records changed by a large merge and not indexed yet.
CREATE TABLE search_pending (
    record INTEGER PRIMARY KEY
) STRICT;
