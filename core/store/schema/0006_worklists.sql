-- The office's lists of money that waits for somebody: derived from the records behind each commit, when a list is next
-- looked at. Nothing here travels, nothing is in a digest.

-- Cases whose lines are still to be derived.
CREATE TABLE stale_money (
    case_id BLOB NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO stale_money (case_id) SELECT id FROM case_file WHERE removed = 0;

-- An id that is empty means none.
CREATE TABLE money_line (
    id                 INTEGER PRIMARY KEY,
    list               TEXT    NOT NULL,           -- which worklist, by its code
    day                INTEGER NOT NULL,           -- the order of the list, and from when it is on it; Julian day
    case_id            BLOB    NOT NULL,
    record             BLOB    NOT NULL,           -- the instalment, or the package of goods
    package            BLOB    NOT NULL,
    request            BLOB    NOT NULL,
    payment            BLOB    NOT NULL,
    programme          BLOB    NOT NULL,
    assigned_to        BLOB    NOT NULL,           -- who has the case
    by_staff           BLOB    NOT NULL,           -- who took the last step
    method             TEXT    NOT NULL,
    amount             INTEGER NOT NULL,           -- in the currency that it is or was paid in
    currency           TEXT    NOT NULL,
    programme_amount   INTEGER NOT NULL,
    programme_currency TEXT    NOT NULL,
    title              TEXT    NOT NULL,           -- of the package; empty where it is restricted
    period             INTEGER NOT NULL,           -- its month; Julian day; 0: none
    payee              TEXT    NOT NULL,           -- empty where it is restricted
    missing            TEXT    NOT NULL,           -- the papers that are not on file, by their names
    trouble            TEXT    NOT NULL            -- why it cannot go on as it stands; empty: it can
) STRICT;
-- Gives the order of each list; behind it stands all that a filter asks for.
CREATE INDEX money_line_by_day ON money_line (list, day, case_id, record, programme, method, currency, assigned_to);
CREATE INDEX money_line_by_case ON money_line (case_id);
