-- Derived from the records with each commit, and made anew where the stamp in `setting` is another than the program's.
-- Nothing here travels, nothing is in a digest.

-- Cases whose lines and names are still to be derived: what comes in by the thousand is derived behind it.
CREATE TABLE stale_case (
    case_id BLOB NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- The lines of the list of cases.
CREATE TABLE case_line (
    id          INTEGER PRIMARY KEY,
    case_id     BLOB    NOT NULL UNIQUE,
    reference   TEXT    NOT NULL,
    name        TEXT    NOT NULL,                  -- of the principal, in Latin letters
    script_name TEXT    NOT NULL,
    sort_name   BLOB    NOT NULL,                  -- a collation key
    persons     INTEGER NOT NULL,
    country     TEXT    NOT NULL,                  -- of return
    programme   BLOB    NOT NULL,                  -- empty: none
    assigned_to BLOB    NOT NULL,                  -- empty: nobody
    stage       TEXT    NOT NULL,
    open        INTEGER NOT NULL,
    returned_on INTEGER NOT NULL                   -- Julian day; 0: not known
) STRICT;
-- An order of the list each; behind its key stands all that a filter asks for.
CREATE INDEX case_line_by_age ON case_line (case_id, open, assigned_to, programme, country, stage);
CREATE INDEX case_line_by_name ON case_line (sort_name, case_id, open, assigned_to, programme, country, stage);
CREATE INDEX case_line_by_reference ON case_line (reference, case_id, open, assigned_to, programme, country, stage);
CREATE INDEX case_line_by_return ON case_line (returned_on, case_id, open, assigned_to, programme, country, stage);
CREATE INDEX case_line_by_country ON case_line (country);

-- The names of a person: per line the name as written, a tab, its words in Latin letters; the year of birth keeps
-- people of another age out of the check for duplicates.
CREATE TABLE name_entry (
    id        INTEGER PRIMARY KEY,
    person    BLOB NOT NULL UNIQUE,
    case_id   BLOB NOT NULL,
    spellings TEXT NOT NULL,
    words     TEXT NOT NULL,                       -- of all spellings, each once
    born      INTEGER NOT NULL                     -- year; 0: not known
) STRICT;
CREATE INDEX name_entry_by_case ON name_entry (case_id);
CREATE VIRTUAL TABLE name_index USING fts5(
    words, content='name_entry', content_rowid='id', detail=none, columnsize=0, prefix='1 2 3', tokenize='ascii');
INSERT INTO name_index (name_index, rank) VALUES ('secure-delete', 1);

-- The words that occur, how they sound, and what they are with one letter less: so are words found that were heard or
-- typed wrongly. A word that nobody bears any more goes.
CREATE TABLE name_word (
    word TEXT    NOT NULL PRIMARY KEY,
    uses INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE name_sound (
    sound TEXT NOT NULL,
    word  TEXT NOT NULL,
    PRIMARY KEY (sound, word)
) STRICT, WITHOUT ROWID;
CREATE TABLE name_less (
    less TEXT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (less, word)
) STRICT, WITHOUT ROWID;

-- References, phones, document and foreign numbers: capital letters and digits only.
CREATE TABLE number_entry (
    number  TEXT    NOT NULL,                      -- of a phone also from its end
    kind    INTEGER NOT NULL,
    case_id BLOB    NOT NULL,
    person  BLOB    NOT NULL,                      -- empty: of the whole case
    shown   TEXT    NOT NULL,
    PRIMARY KEY (number, kind, case_id, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX number_entry_by_case ON number_entry (case_id);
