-- What was merged here of the publications of a base: the last number of each epoch and scope.
CREATE TABLE publication (
    site     INTEGER NOT NULL REFERENCES site (key),
    epoch    BLOB    NOT NULL,
    scope    TEXT    NOT NULL,
    number   INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    received INTEGER NOT NULL,
    PRIMARY KEY (site, epoch, scope)
) STRICT, WITHOUT ROWID;

-- The tables of a national base, empty in a workbench.

-- Who may send, and what each may write: places and types parted by spaces, empty for all of them.
CREATE TABLE base_site (
    site        INTEGER PRIMARY KEY REFERENCES site (key),
    territories TEXT    NOT NULL DEFAULT '',
    types       TEXT    NOT NULL DEFAULT '',
    at          INTEGER NOT NULL,
    revoked_at  INTEGER
) STRICT;

-- One line per archive received. report: what was counted, as JSON. state: applied, gap or fork.
CREATE TABLE base_receipt (
    key      INTEGER PRIMARY KEY,
    archive  BLOB    NOT NULL,
    manifest BLOB    NOT NULL UNIQUE,
    site     INTEGER NOT NULL REFERENCES site (key),
    state    TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    report   TEXT    NOT NULL
) STRICT;
CREATE INDEX base_receipt_archive ON base_receipt (archive);
CREATE INDEX base_receipt_site ON base_receipt (site, key);

-- Operations outside the grant of their author: acknowledged, not applied, not published, never lost.
-- operation: one operation in the form of archives. missing: 'type' or 'territory'. target: the record, or the code
-- of a CRTE, that it ties its record to: should that one be opened to its author, so is this one.
CREATE TABLE base_quarantine (
    dot       INTEGER PRIMARY KEY,
    site      INTEGER NOT NULL,
    type      TEXT    NOT NULL,
    record    BLOB    NOT NULL,
    stamp     INTEGER NOT NULL,
    receipt   INTEGER NOT NULL,
    missing   TEXT    NOT NULL,
    target    BLOB,
    operation BLOB    NOT NULL
) STRICT;
CREATE INDEX base_quarantine_record ON base_quarantine (record);
CREATE INDEX base_quarantine_target ON base_quarantine (target) WHERE target IS NOT NULL;
CREATE INDEX base_quarantine_site ON base_quarantine (site);
CREATE INDEX base_quarantine_receipt ON base_quarantine (receipt);

-- Operations that left quarantine, in order: a publication's delta takes those since the former one.
CREATE TABLE base_released (
    key INTEGER PRIMARY KEY,
    dot INTEGER NOT NULL
) STRICT;

-- Which record ever named which. belongs: 1 when the one that names follows the grants of the one named (a note of
-- a project), 0 when it is the other way round (the organisation that leads a project).
CREATE TABLE base_reference (
    target  BLOB    NOT NULL,
    belongs INTEGER NOT NULL,
    record  INTEGER NOT NULL,
    PRIMARY KEY (target, belongs, record)
) STRICT, WITHOUT ROWID;

-- What was published. marks: how far each stream was then; records: one bit per record of a limited scope.
CREATE TABLE base_publication (
    epoch    BLOB    NOT NULL,
    scope    TEXT    NOT NULL,
    number   INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    marks    BLOB    NOT NULL,
    released INTEGER NOT NULL,
    records  BLOB,
    PRIMARY KEY (epoch, scope, number)
) STRICT, WITHOUT ROWID;
