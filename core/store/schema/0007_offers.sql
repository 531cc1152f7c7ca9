-- How many offers an order of goods needs, and from which amount: data of the programme. The guard of a table names all
-- of its columns, so the table is made anew; what older files hold needs no offers.
CREATE TABLE programme_next (
    id                   BLOB NOT NULL PRIMARY KEY,
    removed              INTEGER NOT NULL DEFAULT 0,
    code                 TEXT NOT NULL DEFAULT '',
    name                 TEXT NOT NULL DEFAULT '',
    donor                TEXT NOT NULL DEFAULT '',
    currency_code        TEXT NOT NULL DEFAULT '',
    valid_from           INTEGER,
    valid_until          INTEGER,
    first_contact_days   INTEGER NOT NULL DEFAULT 0,
    plan_days            INTEGER NOT NULL DEFAULT 0,
    support_months       INTEGER NOT NULL DEFAULT 0,
    cooling_off_years    INTEGER NOT NULL DEFAULT 0,
    lost_contact_attempts INTEGER NOT NULL DEFAULT 0,
    rate_tolerance_permille INTEGER NOT NULL DEFAULT 0,
    retention_months     INTEGER NOT NULL DEFAULT 0,
    audit_months         INTEGER NOT NULL DEFAULT 0,
    payer_may_request    INTEGER NOT NULL DEFAULT 0,
    source               TEXT NOT NULL DEFAULT '',
    illustrative         INTEGER NOT NULL DEFAULT 0,
    quotations           INTEGER NOT NULL DEFAULT 0,
    quotations_from      INTEGER NOT NULL DEFAULT 0,
    quotations_from_currency TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    CONSTRAINT guard_programme CHECK (homeward_guard() OR COALESCE(id, removed, code, name, donor, currency_code,
        valid_from, valid_until, first_contact_days, plan_days, support_months, cooling_off_years,
        lost_contact_attempts, rate_tolerance_permille, retention_months, audit_months, payer_may_request, source,
        illustrative, quotations, quotations_from, quotations_from_currency, version) IS NULL)
) STRICT, WITHOUT ROWID;
INSERT INTO programme_next (id, removed, code, name, donor, currency_code, valid_from, valid_until, first_contact_days,
    plan_days, support_months, cooling_off_years, lost_contact_attempts, rate_tolerance_permille,
    retention_months, audit_months, payer_may_request, source, illustrative, version)
SELECT id, removed, code, name, donor, currency_code, valid_from, valid_until, first_contact_days,
    plan_days, support_months, cooling_off_years, lost_contact_attempts, rate_tolerance_permille,
    retention_months, audit_months, payer_may_request, source, illustrative, version
  FROM programme;
DROP TABLE programme;
ALTER TABLE programme_next RENAME TO programme;

-- An approval by the person who asked approves nothing: sums ask who asked and who approved, from the indexes alone.
DROP INDEX payment_request_by_instalment;
CREATE INDEX payment_request_by_instalment ON payment_request (case_id, instalment, id, programme_amount, requested_on,
    requested_by);
DROP INDEX approval_by_subject;
CREATE INDEX approval_by_subject ON approval (case_id, subject_id, approved, approved_by);
