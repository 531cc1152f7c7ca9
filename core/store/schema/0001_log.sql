-- The log of every change, and what merging needs. The record tables stand in 0002.

-- The replicas whose changes this file holds; the first row is its own.
CREATE TABLE origin (
    n           INTEGER NOT NULL PRIMARY KEY,
    id          BLOB    NOT NULL UNIQUE,           -- random, 16 bytes
    key         BLOB    NOT NULL,                  -- Ed25519 public key of the device
    incarnation INTEGER NOT NULL,                  -- rises when a backup or a copy goes on working
    own         INTEGER NOT NULL,                  -- 1 for what this file writes as, 0 for all others
    seq         INTEGER NOT NULL,                  -- the last change held
    hlc         INTEGER NOT NULL,                  -- hybrid logical clock of that change
    head        BLOB    NOT NULL,                  -- chain hash behind that change
    signature   BLOB    NOT NULL                   -- of the head by the device
) STRICT;

-- What a person did; the changes of one act belong together in history and undo.
CREATE TABLE act (
    n      INTEGER NOT NULL PRIMARY KEY,
    origin INTEGER NOT NULL,
    seq    INTEGER NOT NULL,                       -- its first change
    author BLOB,                                   -- staff; null for the program itself
    verb   TEXT    NOT NULL,
    reason TEXT    NOT NULL,
    at     INTEGER NOT NULL,                       -- milliseconds since 1970
    salt   BLOB    NOT NULL,
    UNIQUE (origin, seq)
) STRICT;

-- What authors had seen when they wrote: version vectors by origin.n, each kept once.
CREATE TABLE context (
    n      INTEGER NOT NULL PRIMARY KEY,
    vector BLOB    NOT NULL UNIQUE
) STRICT;

-- The changes, some after another of one act and case in a row. Each in `changes`: its clock less that of the one
-- before, kind, record, salt, fields.
CREATE TABLE log_entry (
    n       INTEGER NOT NULL PRIMARY KEY,          -- order of arrival: a causal order
    origin  INTEGER NOT NULL,
    seq     INTEGER NOT NULL,                      -- of the first; the others follow without gaps
    count   INTEGER NOT NULL,
    context INTEGER NOT NULL,
    act     INTEGER NOT NULL,
    case_id BLOB    NOT NULL,                      -- 16 zeros where the records belong to no case
    changes BLOB    NOT NULL
) STRICT;

CREATE INDEX log_entry_by_case ON log_entry (case_id);

-- Signed points of other replicas' chains, as they came.
CREATE TABLE head (
    origin    INTEGER NOT NULL,
    seq       INTEGER NOT NULL,
    hash      BLOB    NOT NULL,
    signature BLOB    NOT NULL,
    PRIMARY KEY (origin, seq)
) STRICT, WITHOUT ROWID;

-- Concurrent values beside the shown one, until a person decides.
CREATE TABLE sibling (
    record  BLOB    NOT NULL,
    field   INTEGER NOT NULL,
    origin  INTEGER NOT NULL,
    seq     INTEGER NOT NULL,
    hlc     INTEGER NOT NULL,
    kind    INTEGER NOT NULL,
    case_id BLOB    NOT NULL,
    value   BLOB    NOT NULL,
    PRIMARY KEY (case_id, record, field, origin, seq)
) STRICT, WITHOUT ROWID;

-- What a newer program wrote and this one does not know: kept, merged and passed on.
CREATE TABLE unknown_field (
    record  BLOB    NOT NULL,
    field   INTEGER NOT NULL,
    origin  INTEGER NOT NULL,
    seq     INTEGER NOT NULL,
    hlc     INTEGER NOT NULL,
    kind    INTEGER NOT NULL,
    case_id BLOB    NOT NULL,
    value   BLOB    NOT NULL,
    PRIMARY KEY (case_id, record, field, origin, seq)
) STRICT, WITHOUT ROWID;

-- Derived, kept with each write: the sum of the digests of a case's records.
CREATE TABLE case_digest (
    case_id BLOB NOT NULL PRIMARY KEY,
    digest  BLOB NOT NULL                          -- 32 bytes, little-endian
) STRICT, WITHOUT ROWID;

-- Local: never travels, is in no digest.
CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Attachments' bytes in pieces of 1 MiB; the same content is kept once.
CREATE TABLE chunk (
    content  BLOB    NOT NULL,                     -- BLAKE2b of the whole, keyed by the file
    position INTEGER NOT NULL,                     -- counts pieces from 0
    bytes    BLOB    NOT NULL,
    PRIMARY KEY (content, position)
) STRICT;
