-- The exchange with other laptops by files. Local: nothing here travels, nothing is in a digest.

-- What this laptop knows of each other one that it exchanges bundles with, by the laptop's public key.
CREATE TABLE peer (
    key         BLOB    NOT NULL PRIMARY KEY,      -- Ed25519, 32 bytes
    sent        INTEGER NOT NULL,                  -- number of the last bundle to it; 0: none
    received    INTEGER NOT NULL,                  -- number of the newest bundle from it; 0: none
    incarnation INTEGER NOT NULL,                  -- of the laptop when it wrote that
    heard_at    INTEGER NOT NULL,                  -- when that was written, milliseconds since 1970; 0: never
    has         BLOB    NOT NULL,                  -- what it then held: replicas and their last changes
    wants       BLOB    NOT NULL                   -- the contents that it then missed, 32 bytes each
) STRICT, WITHOUT ROWID;

-- Contents of attachments that went to a laptop once.
CREATE TABLE sent_content (
    peer    BLOB NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (peer, content)
) STRICT, WITHOUT ROWID;

-- Every bundle written or met, in the order in which that happened.
CREATE TABLE bundle (
    n           INTEGER NOT NULL PRIMARY KEY,
    peer        BLOB    NOT NULL,
    id          BLOB    NOT NULL,                  -- the bundle's own, 16 bytes
    number      INTEGER NOT NULL,                  -- of the bundles of one laptop to the other
    sent        INTEGER NOT NULL,                  -- 1: written here, 0: from elsewhere
    at          INTEGER NOT NULL,                  -- milliseconds since 1970
    changes     INTEGER NOT NULL,                  -- in it, or new here
    contents    INTEGER NOT NULL,
    conflicts   INTEGER NOT NULL,                  -- that came up with it
    outcome     TEXT    NOT NULL,                  -- written, taken, parked
    answered_at INTEGER NOT NULL,                  -- when the receiver wrote what became of it; 0: not yet
    answer      TEXT    NOT NULL                   -- taken, parked; empty: not heard
) STRICT;
CREATE INDEX bundle_by_id ON bundle (id);
CREATE INDEX bundle_by_peer ON bundle (peer, sent, number);
