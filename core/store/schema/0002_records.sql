-- The records: one table a kind, one column a field, as the descriptions under core/domain/records have them.
-- What holds in every table:
--   id       16 bytes, UUIDv7          case_id  the case the record travels with, never changed
--   removed  1 hides the record        version  which change each shown value comes from
-- Texts are '' and blobs x'' while unknown. Where a column can be null, null means "not known" or "none":
-- ids, days (Julian day numbers), moments (milliseconds since 1970) and optional numbers.
-- Amounts are minor units with the currency (ISO 4217) in the column behind. Codes are those of the labels.
-- A reference has a foreign key only inside what always travels together; the others are checked by `check`.

CREATE TABLE office (
    id                   BLOB NOT NULL PRIMARY KEY,
    removed              INTEGER NOT NULL DEFAULT 0,
    code                 TEXT NOT NULL DEFAULT '',
    name                 TEXT NOT NULL DEFAULT '',
    country              TEXT NOT NULL DEFAULT '',
    role                 TEXT NOT NULL DEFAULT '',
    currency             TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE staff (
    id                   BLOB NOT NULL PRIMARY KEY,
    removed              INTEGER NOT NULL DEFAULT 0,
    office               BLOB,
    name                 TEXT NOT NULL DEFAULT '',
    job_title            TEXT NOT NULL DEFAULT '',
    active               INTEGER NOT NULL DEFAULT 0,
    language             TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE staff_key (
    id                   BLOB NOT NULL PRIMARY KEY,
    staff                BLOB,
    public_key           BLOB NOT NULL DEFAULT x'',
    valid_from           INTEGER,
    reason               TEXT NOT NULL DEFAULT '',
    signed_with          BLOB,
    canonical_form       INTEGER NOT NULL DEFAULT 0,
    signature            BLOB NOT NULL DEFAULT x'',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE role_grant (
    id                   BLOB NOT NULL PRIMARY KEY,
    staff                BLOB,
    role                 TEXT NOT NULL DEFAULT '',
    programme            BLOB,
    valid_from           INTEGER,
    signed_with          BLOB,
    canonical_form       INTEGER NOT NULL DEFAULT 0,
    signature            BLOB NOT NULL DEFAULT x'',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE role_end (
    id                   BLOB NOT NULL PRIMARY KEY,
    role_grant           BLOB,
    ends_on              INTEGER,
    reason               TEXT NOT NULL DEFAULT '',
    signed_with          BLOB,
    canonical_form       INTEGER NOT NULL DEFAULT 0,
    signature            BLOB NOT NULL DEFAULT x'',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE trust_entry (
    id                   BLOB NOT NULL PRIMARY KEY,
    list_version         INTEGER NOT NULL DEFAULT 0,
    subject              TEXT NOT NULL DEFAULT '',
    name                 TEXT NOT NULL DEFAULT '',
    public_key           BLOB NOT NULL DEFAULT x'',
    sealing_key          BLOB NOT NULL DEFAULT x'',
    revoked              INTEGER NOT NULL DEFAULT 0,
    last_origin          BLOB NOT NULL DEFAULT x'',
    last_sequence        INTEGER NOT NULL DEFAULT 0,
    device_code          TEXT NOT NULL DEFAULT '',
    signed_with          BLOB,
    canonical_form       INTEGER NOT NULL DEFAULT 0,
    signature            BLOB NOT NULL DEFAULT x'',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE device (
    id                   BLOB NOT NULL PRIMARY KEY,
    removed              INTEGER NOT NULL DEFAULT 0,
    office               BLOB,
    code                 TEXT NOT NULL DEFAULT '',
    name                 TEXT NOT NULL DEFAULT '',
    public_key           BLOB NOT NULL DEFAULT x'',
    sealing_key          BLOB NOT NULL DEFAULT x'',
    origin               BLOB NOT NULL DEFAULT x'',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE case_file (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    reference            TEXT NOT NULL DEFAULT '',
    series               TEXT NOT NULL DEFAULT '',
    programme            BLOB,
    host_office          BLOB,
    return_office        BLOB,
    host_country         TEXT NOT NULL DEFAULT '',
    country_of_return    TEXT NOT NULL DEFAULT '',
    area_of_return       TEXT NOT NULL DEFAULT '',
    principal            BLOB,
    applied_on           INTEGER,
    returned_on          INTEGER,
    assigned_to          BLOB,
    received_from        BLOB,
    anonymised           INTEGER NOT NULL DEFAULT 0,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX case_file_by_case ON case_file (case_id);

CREATE TABLE case_programme (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    programme            BLOB,
    enrolled_on          INTEGER,
    ends_on              INTEGER,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX case_programme_by_case ON case_programme (case_id);

CREATE TABLE person (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    relation             TEXT NOT NULL DEFAULT '',
    travel_status        TEXT NOT NULL DEFAULT '',
    sex                  TEXT NOT NULL DEFAULT '',
    given_name           TEXT NOT NULL DEFAULT '',
    family_name          TEXT NOT NULL DEFAULT '',
    script_name          TEXT NOT NULL DEFAULT '',
    birth                TEXT NOT NULL DEFAULT '',
    birth_calendar       TEXT NOT NULL DEFAULT '',
    birth_as_given       TEXT NOT NULL DEFAULT '',
    birth_place          TEXT NOT NULL DEFAULT '',
    nationality          TEXT NOT NULL DEFAULT '',
    language             TEXT NOT NULL DEFAULT '',
    returned_on          INTEGER,
    unaccompanied        INTEGER NOT NULL DEFAULT 0,
    birth_band           INTEGER,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX person_by_case ON person (case_id);

CREATE TABLE name_spelling (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    person               BLOB REFERENCES person (id),
    text                 TEXT NOT NULL DEFAULT '',
    script               TEXT NOT NULL DEFAULT '',
    source               TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX name_spelling_by_case ON name_spelling (case_id);

CREATE TABLE identity_document (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    person               BLOB REFERENCES person (id),
    type                 TEXT NOT NULL DEFAULT '',
    number               TEXT NOT NULL DEFAULT '',
    country              TEXT NOT NULL DEFAULT '',
    issued_on            INTEGER,
    expires_on           INTEGER,
    machine_readable     TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX identity_document_by_case ON identity_document (case_id);

CREATE TABLE contact (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    person               BLOB REFERENCES person (id),
    type                 TEXT NOT NULL DEFAULT '',
    value                TEXT NOT NULL DEFAULT '',
    valid_until          INTEGER,
    note                 TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_by_case ON contact (case_id);

CREATE TABLE external_id (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    person               BLOB,
    scheme               TEXT NOT NULL DEFAULT '',
    value                TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX external_id_by_case ON external_id (case_id);

CREATE TABLE profile (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    person               BLOB REFERENCES person (id),
    education            TEXT NOT NULL DEFAULT '',
    skills               TEXT NOT NULL DEFAULT '',
    occupations          TEXT NOT NULL DEFAULT '',
    memberships          TEXT NOT NULL DEFAULT '',
    languages            TEXT NOT NULL DEFAULT '',
    note                 TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX profile_by_case ON profile (case_id);

CREATE TABLE migration (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    person               BLOB REFERENCES person (id),
    departed_on          TEXT NOT NULL DEFAULT '',
    from_country         TEXT NOT NULL DEFAULT '',
    to_country           TEXT NOT NULL DEFAULT '',
    status               TEXT NOT NULL DEFAULT '',
    reason_for_leaving   TEXT NOT NULL DEFAULT '',
    reason_for_returning TEXT NOT NULL DEFAULT '',
    note                 TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX migration_by_case ON migration (case_id);

CREATE TABLE livelihood (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    person               BLOB REFERENCES person (id),
    kind                 TEXT NOT NULL DEFAULT '',
    role                 TEXT NOT NULL DEFAULT '',
    organisation         TEXT NOT NULL DEFAULT '',
    partners             TEXT NOT NULL DEFAULT '',
    wage                 INTEGER NOT NULL DEFAULT 0,
    wage_currency        TEXT NOT NULL DEFAULT '',
    starts_on            INTEGER,
    ends_on              INTEGER,
    how_it_ended         TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX livelihood_by_case ON livelihood (case_id);

CREATE TABLE vulnerability (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    person               BLOB,
    code                 TEXT NOT NULL DEFAULT '',
    level                TEXT NOT NULL DEFAULT '',
    direction            TEXT NOT NULL DEFAULT '',
    note                 TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX vulnerability_by_case ON vulnerability (case_id);

CREATE TABLE guardianship (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    child                BLOB,
    guardian             BLOB,
    guardian_name        TEXT NOT NULL DEFAULT '',
    basis                TEXT NOT NULL DEFAULT '',
    document             BLOB,
    starts_on            INTEGER,
    ends_on              INTEGER,
    best_interests_on    INTEGER,
    family_traced_on     INTEGER,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX guardianship_by_case ON guardianship (case_id);

CREATE TABLE consent (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    person               BLOB,
    given_by             BLOB,
    capacity             TEXT NOT NULL DEFAULT '',
    scope                TEXT NOT NULL DEFAULT '',
    shared_with          TEXT NOT NULL DEFAULT '',
    withhold             TEXT NOT NULL DEFAULT '',
    given_on             INTEGER,
    withdrawn_on         INTEGER,
    document             BLOB,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_by_case ON consent (case_id);

CREATE TABLE stage_event (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    stage                TEXT NOT NULL DEFAULT '',
    happened_on          INTEGER,
    closure_reason       TEXT NOT NULL DEFAULT '',
    note                 TEXT NOT NULL DEFAULT '',
    recorded_by          BLOB,
    signed_with          BLOB,
    canonical_form       INTEGER NOT NULL DEFAULT 0,
    signature            BLOB NOT NULL DEFAULT x'',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX stage_event_by_case ON stage_event (case_id);

CREATE TABLE person_event (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    person               BLOB,
    event                TEXT NOT NULL DEFAULT '',
    happened_on          INTEGER,
    note                 TEXT NOT NULL DEFAULT '',
    recorded_by          BLOB,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX person_event_by_case ON person_event (case_id);

CREATE TABLE contact_attempt (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    attempted_on         INTEGER,
    channel              TEXT NOT NULL DEFAULT '',
    outcome              TEXT NOT NULL DEFAULT '',
    note                 TEXT NOT NULL DEFAULT '',
    attempted_by         BLOB,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_attempt_by_case ON contact_attempt (case_id);

CREATE TABLE counselling (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    type                 TEXT NOT NULL DEFAULT '',
    held_on              INTEGER,
    language             TEXT NOT NULL DEFAULT '',
    staff                BLOB,
    place                TEXT NOT NULL DEFAULT '',
    note                 TEXT NOT NULL DEFAULT '',
    requested_package    TEXT NOT NULL DEFAULT '',
    requested_type       BLOB,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX counselling_by_case ON counselling (case_id);

CREATE TABLE counselling_participant (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    counselling          BLOB REFERENCES counselling (id),
    person               BLOB,
    name                 TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX counselling_participant_by_case ON counselling_participant (case_id);

CREATE TABLE need (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    person               BLOB,
    category             TEXT NOT NULL DEFAULT '',
    type                 TEXT NOT NULL DEFAULT '',
    priority             INTEGER,
    stated_on            INTEGER,
    counselling          BLOB,
    note                 TEXT NOT NULL DEFAULT '',
    restricted           INTEGER NOT NULL DEFAULT 0,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX need_by_case ON need (case_id);

CREATE TABLE note (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    written_on           INTEGER,
    author               BLOB,
    text                 TEXT NOT NULL DEFAULT '',
    restricted           INTEGER NOT NULL DEFAULT 0,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX note_by_case ON note (case_id);

CREATE TABLE task (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    title                TEXT NOT NULL DEFAULT '',
    due_on               INTEGER,
    assigned_to          BLOB,
    done_on              INTEGER,
    snoozed_until        INTEGER,
    rule                 TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX task_by_case ON task (case_id);

CREATE TABLE referral (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    person               BLOB,
    service              TEXT NOT NULL DEFAULT '',
    provider             TEXT NOT NULL DEFAULT '',
    referred_on          INTEGER,
    outcome              TEXT NOT NULL DEFAULT '',
    outcome_on           INTEGER,
    note                 TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX referral_by_case ON referral (case_id);

CREATE TABLE attachment (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    name                 TEXT NOT NULL DEFAULT '',
    media_type           TEXT NOT NULL DEFAULT '',
    size                 INTEGER NOT NULL DEFAULT 0,
    content              BLOB NOT NULL DEFAULT x'',
    kind                 TEXT NOT NULL DEFAULT '',
    added_on             INTEGER,
    note                 TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_by_case ON attachment (case_id);

CREATE TABLE same_person (
    id                   BLOB NOT NULL PRIMARY KEY,
    person_a             BLOB,
    person_b             BLOB,
    decided_by           BLOB,
    decided_on           INTEGER,
    reason               TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE not_same_person (
    id                   BLOB NOT NULL PRIMARY KEY,
    person_a             BLOB,
    person_b             BLOB,
    decided_by           BLOB,
    decided_on           INTEGER,
    reason               TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE identity_withdrawal (
    id                   BLOB NOT NULL PRIMARY KEY,
    fact                 BLOB NOT NULL DEFAULT x'',
    decided_by           BLOB,
    decided_on           INTEGER,
    reason               TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE mission (
    id                   BLOB NOT NULL PRIMARY KEY,
    removed              INTEGER NOT NULL DEFAULT 0,
    title                TEXT NOT NULL DEFAULT '',
    country              TEXT NOT NULL DEFAULT '',
    starts_on            INTEGER,
    ends_on              INTEGER,
    note                 TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE mission_participant (
    id                   BLOB NOT NULL PRIMARY KEY,
    removed              INTEGER NOT NULL DEFAULT 0,
    mission              BLOB REFERENCES mission (id),
    organisation         TEXT NOT NULL DEFAULT '',
    name                 TEXT NOT NULL DEFAULT '',
    staff                BLOB,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE mission_case (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    mission              BLOB,
    planned_on           INTEGER,
    position             INTEGER,
    note                 TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX mission_case_by_case ON mission_case (case_id);

CREATE TABLE visit (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    mission              BLOB,
    visited_on           INTEGER,
    planned_on           INTEGER,
    place                TEXT NOT NULL DEFAULT '',
    how                  TEXT NOT NULL DEFAULT '',
    monitor              BLOB,
    organisation         TEXT NOT NULL DEFAULT '',
    employment           TEXT NOT NULL DEFAULT '',
    employment_note      TEXT NOT NULL DEFAULT '',
    business_state       TEXT NOT NULL DEFAULT '',
    housing              TEXT NOT NULL DEFAULT '',
    health               TEXT NOT NULL DEFAULT '',
    satisfaction_information INTEGER,
    satisfaction_travel  INTEGER,
    satisfaction_reception INTEGER,
    satisfaction_assistance INTEGER,
    satisfaction_amount  INTEGER,
    satisfaction_timing  INTEGER,
    satisfaction_staff   INTEGER,
    intention            TEXT NOT NULL DEFAULT '',
    aspiration           TEXT NOT NULL DEFAULT '',
    narrative            TEXT NOT NULL DEFAULT '',
    discrepancy          TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_by_case ON visit (case_id);

CREATE TABLE visit_presence (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    visit                BLOB REFERENCES visit (id),
    person               BLOB,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_presence_by_case ON visit_presence (case_id);

CREATE TABLE survey (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    person               BLOB,
    instrument           TEXT NOT NULL DEFAULT '',
    instrument_version   TEXT NOT NULL DEFAULT '',
    asked_on             INTEGER,
    round                TEXT NOT NULL DEFAULT '',
    visit                BLOB,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX survey_by_case ON survey (case_id);

CREATE TABLE survey_answer (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    survey               BLOB REFERENCES survey (id),
    question             TEXT NOT NULL DEFAULT '',
    answer               TEXT NOT NULL DEFAULT '',
    supersedes           BLOB,
    recorded_by          BLOB,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX survey_answer_by_case ON survey_answer (case_id);

CREATE TABLE finding_settlement (
    id                   BLOB NOT NULL PRIMARY KEY,
    finding              TEXT NOT NULL DEFAULT '',
    decision             TEXT NOT NULL DEFAULT '',
    note                 TEXT NOT NULL DEFAULT '',
    settled_by           BLOB,
    settled_on           INTEGER,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE erasure_order (
    id                   BLOB NOT NULL PRIMARY KEY,
    basis                TEXT NOT NULL DEFAULT '',
    ordered_by           BLOB,
    ordered_on           INTEGER,
    target_case          BLOB,
    scope                TEXT NOT NULL DEFAULT '',
    signed_with          BLOB,
    canonical_form       INTEGER NOT NULL DEFAULT 0,
    signature            BLOB NOT NULL DEFAULT x'',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE unveiling (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    seen_by              BLOB,
    seen_on              INTEGER,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX unveiling_by_case ON unveiling (case_id);

CREATE TABLE programme (
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
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE funding_line (
    id                   BLOB NOT NULL PRIMARY KEY,
    removed              INTEGER NOT NULL DEFAULT 0,
    programme            BLOB,
    donor                TEXT NOT NULL DEFAULT '',
    project              TEXT NOT NULL DEFAULT '',
    budget_code          TEXT NOT NULL DEFAULT '',
    share_permille       INTEGER NOT NULL DEFAULT 0,
    eligible_from        INTEGER,
    eligible_until       INTEGER,
    budget               INTEGER NOT NULL DEFAULT 0,
    budget_currency      TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE package_type (
    id                   BLOB NOT NULL PRIMARY KEY,
    removed              INTEGER NOT NULL DEFAULT 0,
    programme            BLOB,
    code                 TEXT NOT NULL DEFAULT '',
    name                 TEXT NOT NULL DEFAULT '',
    category             TEXT NOT NULL DEFAULT '',
    type                 TEXT NOT NULL DEFAULT '',
    modalities           TEXT NOT NULL DEFAULT '',
    channels             TEXT NOT NULL DEFAULT '',
    valid_from           INTEGER,
    valid_until          INTEGER,
    instalment_count     INTEGER NOT NULL DEFAULT 0,
    instalment_amount    INTEGER NOT NULL DEFAULT 0,
    instalment_amount_currency TEXT NOT NULL DEFAULT '',
    window_length        INTEGER NOT NULL DEFAULT 0,
    window_unit          TEXT NOT NULL DEFAULT '',
    window_from          TEXT NOT NULL DEFAULT '',
    first_condition      TEXT NOT NULL DEFAULT '',
    every_condition      TEXT NOT NULL DEFAULT '',
    stop_rule            TEXT NOT NULL DEFAULT '',
    source               TEXT NOT NULL DEFAULT '',
    illustrative         INTEGER NOT NULL DEFAULT 0,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE ceiling_rule (
    id                   BLOB NOT NULL PRIMARY KEY,
    removed              INTEGER NOT NULL DEFAULT 0,
    programme            BLOB,
    package_type         BLOB,
    category             TEXT NOT NULL DEFAULT '',
    role                 TEXT NOT NULL DEFAULT '',
    amount               INTEGER NOT NULL DEFAULT 0,
    amount_currency      TEXT NOT NULL DEFAULT '',
    valid_from           INTEGER,
    valid_until          INTEGER,
    source               TEXT NOT NULL DEFAULT '',
    illustrative         INTEGER NOT NULL DEFAULT 0,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE approval_band (
    id                   BLOB NOT NULL PRIMARY KEY,
    removed              INTEGER NOT NULL DEFAULT 0,
    programme            BLOB,
    role                 TEXT NOT NULL DEFAULT '',
    up_to                INTEGER NOT NULL DEFAULT 0,
    up_to_currency       TEXT NOT NULL DEFAULT '',
    valid_from           INTEGER,
    valid_until          INTEGER,
    source               TEXT NOT NULL DEFAULT '',
    illustrative         INTEGER NOT NULL DEFAULT 0,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE duty_rule (
    id                   BLOB NOT NULL PRIMARY KEY,
    removed              INTEGER NOT NULL DEFAULT 0,
    programme            BLOB,
    first_duty           TEXT NOT NULL DEFAULT '',
    second_duty          TEXT NOT NULL DEFAULT '',
    same_subject         INTEGER NOT NULL DEFAULT 0,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE work_day (
    id                   BLOB NOT NULL PRIMARY KEY,
    removed              INTEGER NOT NULL DEFAULT 0,
    country              TEXT NOT NULL DEFAULT '',
    kind                 TEXT NOT NULL DEFAULT '',
    weekday              INTEGER NOT NULL DEFAULT 0,
    day                  INTEGER,
    name                 TEXT NOT NULL DEFAULT '',
    source               TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE exchange_rate (
    id                   BLOB NOT NULL PRIMARY KEY,
    removed              INTEGER NOT NULL DEFAULT 0,
    currency_code        TEXT NOT NULL DEFAULT '',
    effective_on         INTEGER,
    rate                 INTEGER NOT NULL DEFAULT 0,
    rate_exponent        INTEGER NOT NULL DEFAULT 0,
    listing              TEXT NOT NULL DEFAULT '',
    source               TEXT NOT NULL DEFAULT '',
    reason               TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_version (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    number               INTEGER NOT NULL DEFAULT 0,
    programme            BLOB,
    drafted_on           INTEGER,
    drafted_by           BLOB,
    reason               TEXT NOT NULL DEFAULT '',
    previous             BLOB REFERENCES plan_version (id),
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_version_by_case ON plan_version (case_id);

CREATE TABLE plan_approval (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    plan_version         BLOB,
    content              BLOB NOT NULL DEFAULT x'',
    approved_on          INTEGER,
    approved_by          BLOB,
    signed_with          BLOB,
    canonical_form       INTEGER NOT NULL DEFAULT 0,
    signature            BLOB NOT NULL DEFAULT x'',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_approval_by_case ON plan_approval (case_id);

CREATE TABLE package (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    plan_version         BLOB REFERENCES plan_version (id),
    package_type         BLOB,
    category             TEXT NOT NULL DEFAULT '',
    type                 TEXT NOT NULL DEFAULT '',
    modality             TEXT NOT NULL DEFAULT '',
    channel              TEXT NOT NULL DEFAULT '',
    title                TEXT NOT NULL DEFAULT '',
    agreed               INTEGER NOT NULL DEFAULT 0,
    agreed_currency      TEXT NOT NULL DEFAULT '',
    payee                BLOB,
    payee_account        BLOB,
    livelihood           BLOB,
    stop_rule            TEXT NOT NULL DEFAULT '',
    joint_group          TEXT NOT NULL DEFAULT '',
    restricted           INTEGER NOT NULL DEFAULT 0,
    carried_from         BLOB,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX package_by_case ON package (case_id);

CREATE TABLE entitlement (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    package              BLOB REFERENCES package (id),
    person               BLOB,
    share                INTEGER NOT NULL DEFAULT 0,
    share_currency       TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX entitlement_by_case ON entitlement (case_id);

CREATE TABLE package_funding (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    package              BLOB REFERENCES package (id),
    funding_line         BLOB,
    share_permille       INTEGER NOT NULL DEFAULT 0,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX package_funding_by_case ON package_funding (case_id);

CREATE TABLE transfer (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    source_package       BLOB,
    target_package       BLOB,
    source_person        BLOB,
    target_person        BLOB,
    source_line          BLOB,
    target_line          BLOB,
    amount               INTEGER NOT NULL DEFAULT 0,
    amount_currency      TEXT NOT NULL DEFAULT '',
    reason               TEXT NOT NULL DEFAULT '',
    transferred_on       INTEGER,
    transferred_by       BLOB,
    signed_with          BLOB,
    canonical_form       INTEGER NOT NULL DEFAULT 0,
    signature            BLOB NOT NULL DEFAULT x'',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX transfer_by_case ON transfer (case_id);

CREATE TABLE instalment (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    package              BLOB REFERENCES package (id),
    number               INTEGER NOT NULL DEFAULT 0,
    period_from          INTEGER,
    period_until         INTEGER,
    due_on               INTEGER,
    amount               INTEGER NOT NULL DEFAULT 0,
    amount_currency      TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX instalment_by_case ON instalment (case_id);

CREATE TABLE instalment_stop (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    instalment           BLOB,
    stopped_on           INTEGER,
    reason               TEXT NOT NULL DEFAULT '',
    stopped_by           BLOB,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX instalment_stop_by_case ON instalment_stop (case_id);

CREATE TABLE condition (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    package              BLOB REFERENCES package (id),
    evidence_type        TEXT NOT NULL DEFAULT '',
    applies_to           TEXT NOT NULL DEFAULT '',
    wording              TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX condition_by_case ON condition (case_id);

CREATE TABLE evidence (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    package              BLOB,
    instalment           BLOB,
    condition            BLOB,
    type                 TEXT NOT NULL DEFAULT '',
    attachment           BLOB,
    received_on          INTEGER,
    note                 TEXT NOT NULL DEFAULT '',
    received_by          BLOB,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_by_case ON evidence (case_id);

CREATE TABLE quotation (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    package              BLOB,
    supplier             BLOB,
    amount               INTEGER NOT NULL DEFAULT 0,
    amount_currency      TEXT NOT NULL DEFAULT '',
    offered_on           INTEGER,
    chosen               INTEGER NOT NULL DEFAULT 0,
    justification        TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX quotation_by_case ON quotation (case_id);

CREATE TABLE purchase_order (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    package              BLOB,
    supplier             BLOB,
    amount               INTEGER NOT NULL DEFAULT 0,
    amount_currency      TEXT NOT NULL DEFAULT '',
    ordered_on           INTEGER,
    description          TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX purchase_order_by_case ON purchase_order (case_id);

CREATE TABLE delivery (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    purchase_order       BLOB,
    package              BLOB,
    delivered_on         INTEGER,
    delivered_value      INTEGER NOT NULL DEFAULT 0,
    delivered_value_currency TEXT NOT NULL DEFAULT '',
    description          TEXT NOT NULL DEFAULT '',
    received_by          TEXT NOT NULL DEFAULT '',
    certificate          BLOB,
    recorded_by          BLOB,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX delivery_by_case ON delivery (case_id);

CREATE TABLE rule_exception (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    rule                 TEXT NOT NULL DEFAULT '',
    package              BLOB,
    amount               INTEGER NOT NULL DEFAULT 0,
    amount_currency      TEXT NOT NULL DEFAULT '',
    reason               TEXT NOT NULL DEFAULT '',
    requested_on         INTEGER,
    requested_by         BLOB,
    decision_scan        BLOB,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX rule_exception_by_case ON rule_exception (case_id);

CREATE TABLE payee (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    kind                 TEXT NOT NULL DEFAULT '',
    name                 TEXT NOT NULL DEFAULT '',
    address              TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX payee_by_case ON payee (case_id);

CREATE TABLE payee_account (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    payee                BLOB REFERENCES payee (id),
    channel              TEXT NOT NULL DEFAULT '',
    bank                 TEXT NOT NULL DEFAULT '',
    number               TEXT NOT NULL DEFAULT '',
    holder               TEXT NOT NULL DEFAULT '',
    changed_by           BLOB,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX payee_account_by_case ON payee_account (case_id);

CREATE TABLE payee_confirmation (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    payee_account        BLOB,
    content              BLOB NOT NULL DEFAULT x'',
    confirmed_by         BLOB,
    confirmed_on         INTEGER,
    signed_with          BLOB,
    canonical_form       INTEGER NOT NULL DEFAULT 0,
    signature            BLOB NOT NULL DEFAULT x'',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX payee_confirmation_by_case ON payee_confirmation (case_id);

CREATE TABLE payment_request (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    instalment           BLOB,
    package              BLOB,
    amount               INTEGER NOT NULL DEFAULT 0,
    amount_currency      TEXT NOT NULL DEFAULT '',
    programme_amount     INTEGER NOT NULL DEFAULT 0,
    programme_amount_currency TEXT NOT NULL DEFAULT '',
    rate                 INTEGER NOT NULL DEFAULT 0,
    rate_exponent        INTEGER NOT NULL DEFAULT 0,
    programme_rate       INTEGER NOT NULL DEFAULT 0,
    programme_rate_exponent INTEGER NOT NULL DEFAULT 0,
    rate_on              INTEGER,
    rate_source          TEXT NOT NULL DEFAULT '',
    payee                BLOB,
    payee_account        BLOB,
    method               TEXT NOT NULL DEFAULT '',
    requested_on         INTEGER,
    requested_by         BLOB,
    signed_with          BLOB,
    canonical_form       INTEGER NOT NULL DEFAULT 0,
    signature            BLOB NOT NULL DEFAULT x'',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX payment_request_by_case ON payment_request (case_id);

CREATE TABLE approval (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    subject_kind         TEXT NOT NULL DEFAULT '',
    subject_id           BLOB NOT NULL DEFAULT x'',
    content              BLOB NOT NULL DEFAULT x'',
    approved             INTEGER NOT NULL DEFAULT 0,
    approved_on          INTEGER,
    approved_by          BLOB,
    note                 TEXT NOT NULL DEFAULT '',
    signed_with          BLOB,
    canonical_form       INTEGER NOT NULL DEFAULT 0,
    signature            BLOB NOT NULL DEFAULT x'',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX approval_by_case ON approval (case_id);

CREATE TABLE disbursement (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    payment_request      BLOB,
    instalment           BLOB,
    package              BLOB,
    account              BLOB,
    payee                BLOB,
    payee_account        BLOB,
    amount               INTEGER NOT NULL DEFAULT 0,
    amount_currency      TEXT NOT NULL DEFAULT '',
    programme_amount     INTEGER NOT NULL DEFAULT 0,
    programme_amount_currency TEXT NOT NULL DEFAULT '',
    rate                 INTEGER NOT NULL DEFAULT 0,
    rate_exponent        INTEGER NOT NULL DEFAULT 0,
    programme_rate       INTEGER NOT NULL DEFAULT 0,
    programme_rate_exponent INTEGER NOT NULL DEFAULT 0,
    rate_on              INTEGER,
    rate_source          TEXT NOT NULL DEFAULT '',
    method               TEXT NOT NULL DEFAULT '',
    paid_on              INTEGER,
    paid_by              BLOB,
    voucher              TEXT NOT NULL DEFAULT '',
    received_by          TEXT NOT NULL DEFAULT '',
    identity_seen        TEXT NOT NULL DEFAULT '',
    signed_with          BLOB,
    canonical_form       INTEGER NOT NULL DEFAULT 0,
    signature            BLOB NOT NULL DEFAULT x'',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX disbursement_by_case ON disbursement (case_id);

CREATE TABLE disbursement_split (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    disbursement         BLOB REFERENCES disbursement (id),
    funding_line         BLOB,
    amount               INTEGER NOT NULL DEFAULT 0,
    amount_currency      TEXT NOT NULL DEFAULT '',
    programme_amount     INTEGER NOT NULL DEFAULT 0,
    programme_amount_currency TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX disbursement_split_by_case ON disbursement_split (case_id);

CREATE TABLE payment_status (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    disbursement         BLOB,
    status               TEXT NOT NULL DEFAULT '',
    happened_on          INTEGER,
    reference            TEXT NOT NULL DEFAULT '',
    recorded_by          BLOB,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX payment_status_by_case ON payment_status (case_id);

CREATE TABLE correction (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    disbursement         BLOB,
    reason               TEXT NOT NULL DEFAULT '',
    corrected_on         INTEGER,
    corrected_by         BLOB,
    signed_with          BLOB,
    canonical_form       INTEGER NOT NULL DEFAULT 0,
    signature            BLOB NOT NULL DEFAULT x'',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX correction_by_case ON correction (case_id);

CREATE TABLE recovery (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    disbursement         BLOB,
    step                 TEXT NOT NULL DEFAULT '',
    amount               INTEGER NOT NULL DEFAULT 0,
    amount_currency      TEXT NOT NULL DEFAULT '',
    happened_on          INTEGER,
    reason               TEXT NOT NULL DEFAULT '',
    account              BLOB,
    recorded_by          BLOB,
    signed_with          BLOB,
    canonical_form       INTEGER NOT NULL DEFAULT 0,
    signature            BLOB NOT NULL DEFAULT x'',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX recovery_by_case ON recovery (case_id);

CREATE TABLE opening_entry (
    id                   BLOB NOT NULL PRIMARY KEY,
    case_id              BLOB NOT NULL,
    package              BLOB,
    amount               INTEGER NOT NULL DEFAULT 0,
    amount_currency      TEXT NOT NULL DEFAULT '',
    programme_amount     INTEGER NOT NULL DEFAULT 0,
    programme_amount_currency TEXT NOT NULL DEFAULT '',
    rate                 INTEGER NOT NULL DEFAULT 0,
    rate_exponent        INTEGER NOT NULL DEFAULT 0,
    paid_on              INTEGER,
    paper_reference      TEXT NOT NULL DEFAULT '',
    batch                TEXT NOT NULL DEFAULT '',
    recorded_by          BLOB,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX opening_entry_by_case ON opening_entry (case_id);

CREATE TABLE account (
    id                   BLOB NOT NULL PRIMARY KEY,
    removed              INTEGER NOT NULL DEFAULT 0,
    office               BLOB,
    kind                 TEXT NOT NULL DEFAULT '',
    name                 TEXT NOT NULL DEFAULT '',
    currency_code        TEXT NOT NULL DEFAULT '',
    number               TEXT NOT NULL DEFAULT '',
    opening_balance      INTEGER NOT NULL DEFAULT 0,
    opening_balance_currency TEXT NOT NULL DEFAULT '',
    opened_on            INTEGER,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE custody_handover (
    id                   BLOB NOT NULL PRIMARY KEY,
    account              BLOB,
    device               BLOB,
    counted              INTEGER NOT NULL DEFAULT 0,
    counted_currency     TEXT NOT NULL DEFAULT '',
    handed_on            INTEGER,
    handed_by            BLOB,
    taken_by             BLOB,
    signed_with          BLOB,
    canonical_form       INTEGER NOT NULL DEFAULT 0,
    signature            BLOB NOT NULL DEFAULT x'',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE account_entry (
    id                   BLOB NOT NULL PRIMARY KEY,
    account              BLOB,
    kind                 TEXT NOT NULL DEFAULT '',
    amount               INTEGER NOT NULL DEFAULT 0,
    amount_currency      TEXT NOT NULL DEFAULT '',
    booked_on            INTEGER,
    reference            TEXT NOT NULL DEFAULT '',
    recorded_by          BLOB,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE cash_count (
    id                   BLOB NOT NULL PRIMARY KEY,
    account              BLOB,
    counted              INTEGER NOT NULL DEFAULT 0,
    counted_currency     TEXT NOT NULL DEFAULT '',
    counted_on           INTEGER,
    counted_by           BLOB,
    note                 TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE statement_line (
    id                   BLOB NOT NULL PRIMARY KEY,
    account              BLOB,
    booked_on            INTEGER,
    amount               INTEGER NOT NULL DEFAULT 0,
    amount_currency      TEXT NOT NULL DEFAULT '',
    wording              TEXT NOT NULL DEFAULT '',
    reference            TEXT NOT NULL DEFAULT '',
    import_batch         TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE statement_match (
    id                   BLOB NOT NULL PRIMARY KEY,
    statement_line       BLOB,
    disbursement         BLOB,
    account_entry        BLOB,
    matched_by           BLOB,
    matched_on           INTEGER,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE period_closure (
    id                   BLOB NOT NULL PRIMARY KEY,
    account              BLOB,
    programme            BLOB,
    closed_from          INTEGER,
    closed_until         INTEGER,
    balance              INTEGER NOT NULL DEFAULT 0,
    balance_currency     TEXT NOT NULL DEFAULT '',
    closed_by            BLOB,
    signed_with          BLOB,
    canonical_form       INTEGER NOT NULL DEFAULT 0,
    signature            BLOB NOT NULL DEFAULT x'',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE claim (
    id                   BLOB NOT NULL PRIMARY KEY,
    funding_line         BLOB,
    period_from          INTEGER,
    period_until         INTEGER,
    claimed_on           INTEGER,
    claimed_by           BLOB,
    total                INTEGER NOT NULL DEFAULT 0,
    total_currency       TEXT NOT NULL DEFAULT '',
    signed_with          BLOB,
    canonical_form       INTEGER NOT NULL DEFAULT 0,
    signature            BLOB NOT NULL DEFAULT x'',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_entry (
    id                   BLOB NOT NULL PRIMARY KEY,
    claim                BLOB REFERENCES claim (id),
    disbursement         BLOB,
    amount               INTEGER NOT NULL DEFAULT 0,
    amount_currency      TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_decision (
    id                   BLOB NOT NULL PRIMARY KEY,
    claim                BLOB,
    disbursement         BLOB,
    disallowed           INTEGER NOT NULL DEFAULT 0,
    disallowed_currency  TEXT NOT NULL DEFAULT '',
    reason               TEXT NOT NULL DEFAULT '',
    decided_on           INTEGER,
    version              BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- What the desk asks of the whole file.
CREATE INDEX instalment_by_due ON instalment (due_on);
CREATE INDEX case_file_by_return ON case_file (returned_on);
CREATE INDEX task_by_due ON task (due_on) WHERE done_on IS NULL;
CREATE INDEX mission_case_by_plan ON mission_case (planned_on);
