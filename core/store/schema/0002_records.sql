-- The records: one table a kind, one column a field, as the descriptions under core/domain/records have them.
-- What holds in every table:
--   id       16 bytes, UUIDv7          case_id  the case the record travels with, never changed
--   removed  1 hides the record        version  which change each shown value comes from
-- Texts are '' and blobs x'' while unknown. Where a column can be null, null means "not known" or "none":
-- ids, days (Julian day numbers), moments (milliseconds since 1970) and optional numbers.
-- Amounts are minor units with the currency (ISO 4217) in the column behind. Codes are those of the labels.
-- What belongs to a case is kept in the order of cases, so that a case lies together however long it was worked on.
-- The guards refuse every write but an act's: another program has no homeward_guard(). They name all columns, since a
-- check is left out where none of the columns it names is written.
-- A reference has a foreign key only inside what always travels together; the others are checked by `check`.

CREATE TABLE office (
    id                   BLOB NOT NULL PRIMARY KEY,
    removed              INTEGER NOT NULL DEFAULT 0,
    code                 TEXT NOT NULL DEFAULT '',
    name                 TEXT NOT NULL DEFAULT '',
    country              TEXT NOT NULL DEFAULT '',
    role                 TEXT NOT NULL DEFAULT '',
    currency             TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    CONSTRAINT guard_office CHECK (homeward_guard() OR COALESCE(id, removed, code, name, country, role, currency,
        version) IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE staff (
    id                   BLOB NOT NULL PRIMARY KEY,
    removed              INTEGER NOT NULL DEFAULT 0,
    office               BLOB,
    name                 TEXT NOT NULL DEFAULT '',
    job_title            TEXT NOT NULL DEFAULT '',
    active               INTEGER NOT NULL DEFAULT 0,
    language             TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    CONSTRAINT guard_staff CHECK (homeward_guard() OR COALESCE(id, removed, office, name, job_title, active, language,
        version) IS NULL)
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
    version              BLOB NOT NULL,
    CONSTRAINT guard_staff_key CHECK (homeward_guard() OR COALESCE(id, staff, public_key, valid_from, reason,
        signed_with, canonical_form, signature, version) IS NULL)
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
    version              BLOB NOT NULL,
    CONSTRAINT guard_role_grant CHECK (homeward_guard() OR COALESCE(id, staff, role, programme, valid_from,
        signed_with, canonical_form, signature, version) IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE role_end (
    id                   BLOB NOT NULL PRIMARY KEY,
    role_grant           BLOB,
    ends_on              INTEGER,
    reason               TEXT NOT NULL DEFAULT '',
    signed_with          BLOB,
    canonical_form       INTEGER NOT NULL DEFAULT 0,
    signature            BLOB NOT NULL DEFAULT x'',
    version              BLOB NOT NULL,
    CONSTRAINT guard_role_end CHECK (homeward_guard() OR COALESCE(id, role_grant, ends_on, reason, signed_with,
        canonical_form, signature, version) IS NULL)
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
    version              BLOB NOT NULL,
    CONSTRAINT guard_trust_entry CHECK (homeward_guard() OR COALESCE(id, list_version, subject, name, public_key,
        sealing_key, revoked, last_origin, last_sequence, device_code, signed_with, canonical_form, signature,
        version) IS NULL)
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
    version              BLOB NOT NULL,
    CONSTRAINT guard_device CHECK (homeward_guard() OR COALESCE(id, removed, office, code, name, public_key,
        sealing_key, origin, version) IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_file (
    id                   BLOB NOT NULL,
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
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_case_file CHECK (homeward_guard() OR COALESCE(id, case_id, removed, reference, series, programme,
        host_office, return_office, host_country, country_of_return, area_of_return, principal, applied_on,
        returned_on, assigned_to, received_from, anonymised, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_file_by_id ON case_file (id);

CREATE TABLE case_programme (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    programme            BLOB,
    enrolled_on          INTEGER,
    ends_on              INTEGER,
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_case_programme CHECK (homeward_guard() OR COALESCE(id, case_id, removed, programme, enrolled_on,
        ends_on, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_programme_by_id ON case_programme (id);

CREATE TABLE person (
    id                   BLOB NOT NULL,
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
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_person CHECK (homeward_guard() OR COALESCE(id, case_id, removed, relation, travel_status, sex,
        given_name, family_name, script_name, birth, birth_calendar, birth_as_given, birth_place, nationality,
        language, returned_on, unaccompanied, birth_band, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_by_id ON person (id);

CREATE TABLE name_spelling (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    person               BLOB,
    text                 TEXT NOT NULL DEFAULT '',
    script               TEXT NOT NULL DEFAULT '',
    source               TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    FOREIGN KEY (case_id, person) REFERENCES person (case_id, id),
    CONSTRAINT guard_name_spelling CHECK (homeward_guard() OR COALESCE(id, case_id, removed, person, text, script,
        source, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_spelling_by_id ON name_spelling (id);

CREATE TABLE identity_document (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    person               BLOB,
    type                 TEXT NOT NULL DEFAULT '',
    number               TEXT NOT NULL DEFAULT '',
    country              TEXT NOT NULL DEFAULT '',
    issued_on            INTEGER,
    expires_on           INTEGER,
    machine_readable     TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    FOREIGN KEY (case_id, person) REFERENCES person (case_id, id),
    CONSTRAINT guard_identity_document CHECK (homeward_guard() OR COALESCE(id, case_id, removed, person, type, number,
        country, issued_on, expires_on, machine_readable, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX identity_document_by_id ON identity_document (id);

CREATE TABLE contact (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    person               BLOB,
    type                 TEXT NOT NULL DEFAULT '',
    value                TEXT NOT NULL DEFAULT '',
    valid_until          INTEGER,
    note                 TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    FOREIGN KEY (case_id, person) REFERENCES person (case_id, id),
    CONSTRAINT guard_contact CHECK (homeward_guard() OR COALESCE(id, case_id, removed, person, type, value,
        valid_until, note, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_by_id ON contact (id);

CREATE TABLE external_id (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    person               BLOB,
    scheme               TEXT NOT NULL DEFAULT '',
    value                TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_external_id CHECK (homeward_guard() OR COALESCE(id, case_id, removed, person, scheme, value,
        version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX external_id_by_id ON external_id (id);

CREATE TABLE profile (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    person               BLOB,
    education            TEXT NOT NULL DEFAULT '',
    skills               TEXT NOT NULL DEFAULT '',
    occupations          TEXT NOT NULL DEFAULT '',
    memberships          TEXT NOT NULL DEFAULT '',
    languages            TEXT NOT NULL DEFAULT '',
    note                 TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    FOREIGN KEY (case_id, person) REFERENCES person (case_id, id),
    CONSTRAINT guard_profile CHECK (homeward_guard() OR COALESCE(id, case_id, removed, person, education, skills,
        occupations, memberships, languages, note, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX profile_by_id ON profile (id);

CREATE TABLE migration (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    person               BLOB,
    departed_on          TEXT NOT NULL DEFAULT '',
    from_country         TEXT NOT NULL DEFAULT '',
    to_country           TEXT NOT NULL DEFAULT '',
    status               TEXT NOT NULL DEFAULT '',
    reason_for_leaving   TEXT NOT NULL DEFAULT '',
    reason_for_returning TEXT NOT NULL DEFAULT '',
    note                 TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    FOREIGN KEY (case_id, person) REFERENCES person (case_id, id),
    CONSTRAINT guard_migration CHECK (homeward_guard() OR COALESCE(id, case_id, removed, person, departed_on,
        from_country, to_country, status, reason_for_leaving, reason_for_returning, note, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX migration_by_id ON migration (id);

CREATE TABLE livelihood (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    person               BLOB,
    kind                 TEXT NOT NULL DEFAULT '',
    role                 TEXT NOT NULL DEFAULT '',
    organisation         TEXT NOT NULL DEFAULT '',
    partners             TEXT NOT NULL DEFAULT '',
    wage                 INTEGER NOT NULL DEFAULT 0,
    wage_currency        TEXT NOT NULL DEFAULT '',
    starts_on            INTEGER,
    ends_on              INTEGER,
    how_it_ended         TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    FOREIGN KEY (case_id, person) REFERENCES person (case_id, id),
    CONSTRAINT guard_livelihood CHECK (homeward_guard() OR COALESCE(id, case_id, removed, person, kind, role,
        organisation, partners, wage, wage_currency, starts_on, ends_on, how_it_ended, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX livelihood_by_id ON livelihood (id);

CREATE TABLE vulnerability (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    person               BLOB,
    code                 TEXT NOT NULL DEFAULT '',
    level                TEXT NOT NULL DEFAULT '',
    direction            TEXT NOT NULL DEFAULT '',
    note                 TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_vulnerability CHECK (homeward_guard() OR COALESCE(id, case_id, removed, person, code, level,
        direction, note, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX vulnerability_by_id ON vulnerability (id);

CREATE TABLE guardianship (
    id                   BLOB NOT NULL,
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
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_guardianship CHECK (homeward_guard() OR COALESCE(id, case_id, removed, child, guardian,
        guardian_name, basis, document, starts_on, ends_on, best_interests_on, family_traced_on, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX guardianship_by_id ON guardianship (id);

CREATE TABLE consent (
    id                   BLOB NOT NULL,
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
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_consent CHECK (homeward_guard() OR COALESCE(id, case_id, removed, person, given_by, capacity,
        scope, shared_with, withhold, given_on, withdrawn_on, document, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_by_id ON consent (id);

CREATE TABLE stage_event (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    stage                TEXT NOT NULL DEFAULT '',
    happened_on          INTEGER,
    closure_reason       TEXT NOT NULL DEFAULT '',
    note                 TEXT NOT NULL DEFAULT '',
    recorded_by          BLOB,
    signed_with          BLOB,
    canonical_form       INTEGER NOT NULL DEFAULT 0,
    signature            BLOB NOT NULL DEFAULT x'',
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_stage_event CHECK (homeward_guard() OR COALESCE(id, case_id, stage, happened_on, closure_reason,
        note, recorded_by, signed_with, canonical_form, signature, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX stage_event_by_id ON stage_event (id);

CREATE TABLE person_event (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    person               BLOB,
    event                TEXT NOT NULL DEFAULT '',
    happened_on          INTEGER,
    note                 TEXT NOT NULL DEFAULT '',
    recorded_by          BLOB,
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_person_event CHECK (homeward_guard() OR COALESCE(id, case_id, person, event, happened_on, note,
        recorded_by, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_event_by_id ON person_event (id);

CREATE TABLE contact_attempt (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    attempted_on         INTEGER,
    channel              TEXT NOT NULL DEFAULT '',
    outcome              TEXT NOT NULL DEFAULT '',
    note                 TEXT NOT NULL DEFAULT '',
    attempted_by         BLOB,
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_contact_attempt CHECK (homeward_guard() OR COALESCE(id, case_id, attempted_on, channel, outcome,
        note, attempted_by, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_attempt_by_id ON contact_attempt (id);

CREATE TABLE counselling (
    id                   BLOB NOT NULL,
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
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_counselling CHECK (homeward_guard() OR COALESCE(id, case_id, removed, type, held_on, language,
        staff, place, note, requested_package, requested_type, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX counselling_by_id ON counselling (id);

CREATE TABLE counselling_participant (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    counselling          BLOB,
    person               BLOB,
    name                 TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    FOREIGN KEY (case_id, counselling) REFERENCES counselling (case_id, id),
    CONSTRAINT guard_counselling_participant CHECK (homeward_guard() OR COALESCE(id, case_id, removed, counselling,
        person, name, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX counselling_participant_by_id ON counselling_participant (id);

CREATE TABLE need (
    id                   BLOB NOT NULL,
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
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_need CHECK (homeward_guard() OR COALESCE(id, case_id, removed, person, category, type, priority,
        stated_on, counselling, note, restricted, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX need_by_id ON need (id);

CREATE TABLE note (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    written_on           INTEGER,
    author               BLOB,
    text                 TEXT NOT NULL DEFAULT '',
    restricted           INTEGER NOT NULL DEFAULT 0,
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_note CHECK (homeward_guard() OR COALESCE(id, case_id, removed, written_on, author, text,
        restricted, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX note_by_id ON note (id);

CREATE TABLE task (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    title                TEXT NOT NULL DEFAULT '',
    due_on               INTEGER,
    assigned_to          BLOB,
    done_on              INTEGER,
    snoozed_until        INTEGER,
    rule                 TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_task CHECK (homeward_guard() OR COALESCE(id, case_id, removed, title, due_on, assigned_to,
        done_on, snoozed_until, rule, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX task_by_id ON task (id);

CREATE TABLE referral (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    person               BLOB,
    service              TEXT NOT NULL DEFAULT '',
    provider             TEXT NOT NULL DEFAULT '',
    referred_on          INTEGER,
    outcome              TEXT NOT NULL DEFAULT '',
    outcome_on           INTEGER,
    note                 TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_referral CHECK (homeward_guard() OR COALESCE(id, case_id, removed, person, service, provider,
        referred_on, outcome, outcome_on, note, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX referral_by_id ON referral (id);

CREATE TABLE attachment (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    name                 TEXT NOT NULL DEFAULT '',
    media_type           TEXT NOT NULL DEFAULT '',
    size                 INTEGER NOT NULL DEFAULT 0,
    content              BLOB NOT NULL DEFAULT x'',
    kind                 TEXT NOT NULL DEFAULT '',
    added_on             INTEGER,
    note                 TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_attachment CHECK (homeward_guard() OR COALESCE(id, case_id, removed, name, media_type, size,
        content, kind, added_on, note, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_by_id ON attachment (id);

CREATE TABLE same_person (
    id                   BLOB NOT NULL PRIMARY KEY,
    person_a             BLOB,
    person_b             BLOB,
    decided_by           BLOB,
    decided_on           INTEGER,
    reason               TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    CONSTRAINT guard_same_person CHECK (homeward_guard() OR COALESCE(id, person_a, person_b, decided_by, decided_on,
        reason, version) IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE not_same_person (
    id                   BLOB NOT NULL PRIMARY KEY,
    person_a             BLOB,
    person_b             BLOB,
    decided_by           BLOB,
    decided_on           INTEGER,
    reason               TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    CONSTRAINT guard_not_same_person CHECK (homeward_guard() OR COALESCE(id, person_a, person_b, decided_by,
        decided_on, reason, version) IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE identity_withdrawal (
    id                   BLOB NOT NULL PRIMARY KEY,
    fact                 BLOB NOT NULL DEFAULT x'',
    decided_by           BLOB,
    decided_on           INTEGER,
    reason               TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    CONSTRAINT guard_identity_withdrawal CHECK (homeward_guard() OR COALESCE(id, fact, decided_by, decided_on, reason,
        version) IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE mission (
    id                   BLOB NOT NULL PRIMARY KEY,
    removed              INTEGER NOT NULL DEFAULT 0,
    title                TEXT NOT NULL DEFAULT '',
    country              TEXT NOT NULL DEFAULT '',
    starts_on            INTEGER,
    ends_on              INTEGER,
    note                 TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    CONSTRAINT guard_mission CHECK (homeward_guard() OR COALESCE(id, removed, title, country, starts_on, ends_on,
        note, version) IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE mission_participant (
    id                   BLOB NOT NULL PRIMARY KEY,
    removed              INTEGER NOT NULL DEFAULT 0,
    mission              BLOB REFERENCES mission (id),
    organisation         TEXT NOT NULL DEFAULT '',
    name                 TEXT NOT NULL DEFAULT '',
    staff                BLOB,
    version              BLOB NOT NULL,
    CONSTRAINT guard_mission_participant CHECK (homeward_guard() OR COALESCE(id, removed, mission, organisation, name,
        staff, version) IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE mission_case (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    mission              BLOB,
    planned_on           INTEGER,
    position             INTEGER,
    note                 TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_mission_case CHECK (homeward_guard() OR COALESCE(id, case_id, removed, mission, planned_on,
        position, note, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX mission_case_by_id ON mission_case (id);

CREATE TABLE visit (
    id                   BLOB NOT NULL,
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
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_visit CHECK (homeward_guard() OR COALESCE(id, case_id, removed, mission, visited_on, planned_on,
        place, how, monitor, organisation, employment, employment_note, business_state, housing, health,
        satisfaction_information, satisfaction_travel, satisfaction_reception, satisfaction_assistance,
        satisfaction_amount, satisfaction_timing, satisfaction_staff, intention, aspiration, narrative, discrepancy,
        version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_by_id ON visit (id);

CREATE TABLE visit_presence (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    visit                BLOB,
    person               BLOB,
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    FOREIGN KEY (case_id, visit) REFERENCES visit (case_id, id),
    CONSTRAINT guard_visit_presence CHECK (homeward_guard() OR COALESCE(id, case_id, removed, visit, person, version)
        IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_presence_by_id ON visit_presence (id);

CREATE TABLE survey (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    person               BLOB,
    instrument           TEXT NOT NULL DEFAULT '',
    instrument_version   TEXT NOT NULL DEFAULT '',
    asked_on             INTEGER,
    round                TEXT NOT NULL DEFAULT '',
    visit                BLOB,
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_survey CHECK (homeward_guard() OR COALESCE(id, case_id, removed, person, instrument,
        instrument_version, asked_on, round, visit, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX survey_by_id ON survey (id);

CREATE TABLE survey_answer (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    survey               BLOB,
    question             TEXT NOT NULL DEFAULT '',
    answer               TEXT NOT NULL DEFAULT '',
    supersedes           BLOB,
    recorded_by          BLOB,
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    FOREIGN KEY (case_id, survey) REFERENCES survey (case_id, id),
    CONSTRAINT guard_survey_answer CHECK (homeward_guard() OR COALESCE(id, case_id, survey, question, answer,
        supersedes, recorded_by, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX survey_answer_by_id ON survey_answer (id);

CREATE TABLE finding_settlement (
    id                   BLOB NOT NULL PRIMARY KEY,
    finding              TEXT NOT NULL DEFAULT '',
    decision             TEXT NOT NULL DEFAULT '',
    note                 TEXT NOT NULL DEFAULT '',
    settled_by           BLOB,
    settled_on           INTEGER,
    version              BLOB NOT NULL,
    CONSTRAINT guard_finding_settlement CHECK (homeward_guard() OR COALESCE(id, finding, decision, note, settled_by,
        settled_on, version) IS NULL)
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
    version              BLOB NOT NULL,
    CONSTRAINT guard_erasure_order CHECK (homeward_guard() OR COALESCE(id, basis, ordered_by, ordered_on, target_case,
        scope, signed_with, canonical_form, signature, version) IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE unveiling (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    seen_by              BLOB,
    seen_on              INTEGER,
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_unveiling CHECK (homeward_guard() OR COALESCE(id, case_id, seen_by, seen_on, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX unveiling_by_id ON unveiling (id);

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
    version              BLOB NOT NULL,
    CONSTRAINT guard_programme CHECK (homeward_guard() OR COALESCE(id, removed, code, name, donor, currency_code,
        valid_from, valid_until, first_contact_days, plan_days, support_months, cooling_off_years,
        lost_contact_attempts, rate_tolerance_permille, retention_months, audit_months, payer_may_request, source,
        illustrative, version) IS NULL)
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
    version              BLOB NOT NULL,
    CONSTRAINT guard_funding_line CHECK (homeward_guard() OR COALESCE(id, removed, programme, donor, project,
        budget_code, share_permille, eligible_from, eligible_until, budget, budget_currency, version) IS NULL)
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
    version              BLOB NOT NULL,
    CONSTRAINT guard_package_type CHECK (homeward_guard() OR COALESCE(id, removed, programme, code, name, category,
        type, modalities, channels, valid_from, valid_until, instalment_count, instalment_amount,
        instalment_amount_currency, window_length, window_unit, window_from, first_condition, every_condition,
        stop_rule, source, illustrative, version) IS NULL)
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
    version              BLOB NOT NULL,
    CONSTRAINT guard_ceiling_rule CHECK (homeward_guard() OR COALESCE(id, removed, programme, package_type, category,
        role, amount, amount_currency, valid_from, valid_until, source, illustrative, version) IS NULL)
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
    version              BLOB NOT NULL,
    CONSTRAINT guard_approval_band CHECK (homeward_guard() OR COALESCE(id, removed, programme, role, up_to,
        up_to_currency, valid_from, valid_until, source, illustrative, version) IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE duty_rule (
    id                   BLOB NOT NULL PRIMARY KEY,
    removed              INTEGER NOT NULL DEFAULT 0,
    programme            BLOB,
    first_duty           TEXT NOT NULL DEFAULT '',
    second_duty          TEXT NOT NULL DEFAULT '',
    same_subject         INTEGER NOT NULL DEFAULT 0,
    version              BLOB NOT NULL,
    CONSTRAINT guard_duty_rule CHECK (homeward_guard() OR COALESCE(id, removed, programme, first_duty, second_duty,
        same_subject, version) IS NULL)
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
    version              BLOB NOT NULL,
    CONSTRAINT guard_work_day CHECK (homeward_guard() OR COALESCE(id, removed, country, kind, weekday, day, name,
        source, version) IS NULL)
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
    version              BLOB NOT NULL,
    CONSTRAINT guard_exchange_rate CHECK (homeward_guard() OR COALESCE(id, removed, currency_code, effective_on, rate,
        rate_exponent, listing, source, reason, version) IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_version (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    number               INTEGER NOT NULL DEFAULT 0,
    programme            BLOB,
    drafted_on           INTEGER,
    drafted_by           BLOB,
    reason               TEXT NOT NULL DEFAULT '',
    previous             BLOB,
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    FOREIGN KEY (case_id, previous) REFERENCES plan_version (case_id, id),
    CONSTRAINT guard_plan_version CHECK (homeward_guard() OR COALESCE(id, case_id, removed, number, programme,
        drafted_on, drafted_by, reason, previous, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_version_by_id ON plan_version (id);

CREATE TABLE plan_approval (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    plan_version         BLOB,
    content              BLOB NOT NULL DEFAULT x'',
    approved_on          INTEGER,
    approved_by          BLOB,
    signed_with          BLOB,
    canonical_form       INTEGER NOT NULL DEFAULT 0,
    signature            BLOB NOT NULL DEFAULT x'',
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_plan_approval CHECK (homeward_guard() OR COALESCE(id, case_id, plan_version, content,
        approved_on, approved_by, signed_with, canonical_form, signature, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_approval_by_id ON plan_approval (id);

CREATE TABLE package (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    plan_version         BLOB,
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
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    FOREIGN KEY (case_id, plan_version) REFERENCES plan_version (case_id, id),
    CONSTRAINT guard_package CHECK (homeward_guard() OR COALESCE(id, case_id, removed, plan_version, package_type,
        category, type, modality, channel, title, agreed, agreed_currency, payee, payee_account, livelihood,
        stop_rule, joint_group, restricted, carried_from, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX package_by_id ON package (id);

CREATE TABLE entitlement (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    package              BLOB,
    person               BLOB,
    share                INTEGER NOT NULL DEFAULT 0,
    share_currency       TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    FOREIGN KEY (case_id, package) REFERENCES package (case_id, id),
    CONSTRAINT guard_entitlement CHECK (homeward_guard() OR COALESCE(id, case_id, removed, package, person, share,
        share_currency, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX entitlement_by_id ON entitlement (id);

CREATE TABLE package_funding (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    package              BLOB,
    funding_line         BLOB,
    share_permille       INTEGER NOT NULL DEFAULT 0,
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    FOREIGN KEY (case_id, package) REFERENCES package (case_id, id),
    CONSTRAINT guard_package_funding CHECK (homeward_guard() OR COALESCE(id, case_id, removed, package, funding_line,
        share_permille, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX package_funding_by_id ON package_funding (id);

CREATE TABLE transfer (
    id                   BLOB NOT NULL,
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
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_transfer CHECK (homeward_guard() OR COALESCE(id, case_id, source_package, target_package,
        source_person, target_person, source_line, target_line, amount, amount_currency, reason, transferred_on,
        transferred_by, signed_with, canonical_form, signature, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX transfer_by_id ON transfer (id);

CREATE TABLE instalment (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    package              BLOB,
    number               INTEGER NOT NULL DEFAULT 0,
    period_from          INTEGER,
    period_until         INTEGER,
    due_on               INTEGER,
    amount               INTEGER NOT NULL DEFAULT 0,
    amount_currency      TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    FOREIGN KEY (case_id, package) REFERENCES package (case_id, id),
    CONSTRAINT guard_instalment CHECK (homeward_guard() OR COALESCE(id, case_id, removed, package, number,
        period_from, period_until, due_on, amount, amount_currency, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX instalment_by_id ON instalment (id);

CREATE TABLE instalment_stop (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    instalment           BLOB,
    stopped_on           INTEGER,
    reason               TEXT NOT NULL DEFAULT '',
    stopped_by           BLOB,
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_instalment_stop CHECK (homeward_guard() OR COALESCE(id, case_id, instalment, stopped_on, reason,
        stopped_by, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX instalment_stop_by_id ON instalment_stop (id);

CREATE TABLE condition (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    package              BLOB,
    evidence_type        TEXT NOT NULL DEFAULT '',
    applies_to           TEXT NOT NULL DEFAULT '',
    wording              TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    FOREIGN KEY (case_id, package) REFERENCES package (case_id, id),
    CONSTRAINT guard_condition CHECK (homeward_guard() OR COALESCE(id, case_id, removed, package, evidence_type,
        applies_to, wording, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX condition_by_id ON condition (id);

CREATE TABLE evidence (
    id                   BLOB NOT NULL,
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
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_evidence CHECK (homeward_guard() OR COALESCE(id, case_id, removed, package, instalment,
        condition, type, attachment, received_on, note, received_by, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_by_id ON evidence (id);

CREATE TABLE quotation (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    package              BLOB,
    supplier             BLOB,
    amount               INTEGER NOT NULL DEFAULT 0,
    amount_currency      TEXT NOT NULL DEFAULT '',
    offered_on           INTEGER,
    chosen               INTEGER NOT NULL DEFAULT 0,
    justification        TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_quotation CHECK (homeward_guard() OR COALESCE(id, case_id, removed, package, supplier, amount,
        amount_currency, offered_on, chosen, justification, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX quotation_by_id ON quotation (id);

CREATE TABLE purchase_order (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    package              BLOB,
    supplier             BLOB,
    amount               INTEGER NOT NULL DEFAULT 0,
    amount_currency      TEXT NOT NULL DEFAULT '',
    ordered_on           INTEGER,
    description          TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_purchase_order CHECK (homeward_guard() OR COALESCE(id, case_id, removed, package, supplier,
        amount, amount_currency, ordered_on, description, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX purchase_order_by_id ON purchase_order (id);

CREATE TABLE delivery (
    id                   BLOB NOT NULL,
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
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_delivery CHECK (homeward_guard() OR COALESCE(id, case_id, purchase_order, package, delivered_on,
        delivered_value, delivered_value_currency, description, received_by, certificate, recorded_by, version) IS
        NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX delivery_by_id ON delivery (id);

CREATE TABLE rule_exception (
    id                   BLOB NOT NULL,
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
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_rule_exception CHECK (homeward_guard() OR COALESCE(id, case_id, removed, rule, package, amount,
        amount_currency, reason, requested_on, requested_by, decision_scan, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX rule_exception_by_id ON rule_exception (id);

CREATE TABLE payee (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    kind                 TEXT NOT NULL DEFAULT '',
    name                 TEXT NOT NULL DEFAULT '',
    address              TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_payee CHECK (homeward_guard() OR COALESCE(id, case_id, removed, kind, name, address, version) IS
        NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX payee_by_id ON payee (id);

CREATE TABLE payee_account (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    removed              INTEGER NOT NULL DEFAULT 0,
    payee                BLOB,
    channel              TEXT NOT NULL DEFAULT '',
    bank                 TEXT NOT NULL DEFAULT '',
    number               TEXT NOT NULL DEFAULT '',
    holder               TEXT NOT NULL DEFAULT '',
    changed_by           BLOB,
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    FOREIGN KEY (case_id, payee) REFERENCES payee (case_id, id),
    CONSTRAINT guard_payee_account CHECK (homeward_guard() OR COALESCE(id, case_id, removed, payee, channel, bank,
        number, holder, changed_by, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX payee_account_by_id ON payee_account (id);

CREATE TABLE payee_confirmation (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    payee_account        BLOB,
    content              BLOB NOT NULL DEFAULT x'',
    confirmed_by         BLOB,
    confirmed_on         INTEGER,
    signed_with          BLOB,
    canonical_form       INTEGER NOT NULL DEFAULT 0,
    signature            BLOB NOT NULL DEFAULT x'',
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_payee_confirmation CHECK (homeward_guard() OR COALESCE(id, case_id, payee_account, content,
        confirmed_by, confirmed_on, signed_with, canonical_form, signature, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX payee_confirmation_by_id ON payee_confirmation (id);

CREATE TABLE payment_request (
    id                   BLOB NOT NULL,
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
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_payment_request CHECK (homeward_guard() OR COALESCE(id, case_id, instalment, package, amount,
        amount_currency, programme_amount, programme_amount_currency, rate, rate_exponent, programme_rate,
        programme_rate_exponent, rate_on, rate_source, payee, payee_account, method, requested_on, requested_by,
        signed_with, canonical_form, signature, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX payment_request_by_id ON payment_request (id);

CREATE TABLE approval (
    id                   BLOB NOT NULL,
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
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_approval CHECK (homeward_guard() OR COALESCE(id, case_id, subject_kind, subject_id, content,
        approved, approved_on, approved_by, note, signed_with, canonical_form, signature, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX approval_by_id ON approval (id);

CREATE TABLE disbursement (
    id                   BLOB NOT NULL,
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
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_disbursement CHECK (homeward_guard() OR COALESCE(id, case_id, payment_request, instalment,
        package, account, payee, payee_account, amount, amount_currency, programme_amount, programme_amount_currency,
        rate, rate_exponent, programme_rate, programme_rate_exponent, rate_on, rate_source, method, paid_on, paid_by,
        voucher, received_by, identity_seen, signed_with, canonical_form, signature, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX disbursement_by_id ON disbursement (id);

CREATE TABLE disbursement_split (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    disbursement         BLOB,
    funding_line         BLOB,
    amount               INTEGER NOT NULL DEFAULT 0,
    amount_currency      TEXT NOT NULL DEFAULT '',
    programme_amount     INTEGER NOT NULL DEFAULT 0,
    programme_amount_currency TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    FOREIGN KEY (case_id, disbursement) REFERENCES disbursement (case_id, id),
    CONSTRAINT guard_disbursement_split CHECK (homeward_guard() OR COALESCE(id, case_id, disbursement, funding_line,
        amount, amount_currency, programme_amount, programme_amount_currency, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX disbursement_split_by_id ON disbursement_split (id);

CREATE TABLE payment_status (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    disbursement         BLOB,
    status               TEXT NOT NULL DEFAULT '',
    happened_on          INTEGER,
    reference            TEXT NOT NULL DEFAULT '',
    recorded_by          BLOB,
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_payment_status CHECK (homeward_guard() OR COALESCE(id, case_id, disbursement, status,
        happened_on, reference, recorded_by, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX payment_status_by_id ON payment_status (id);

CREATE TABLE correction (
    id                   BLOB NOT NULL,
    case_id              BLOB NOT NULL,
    disbursement         BLOB,
    reason               TEXT NOT NULL DEFAULT '',
    corrected_on         INTEGER,
    corrected_by         BLOB,
    signed_with          BLOB,
    canonical_form       INTEGER NOT NULL DEFAULT 0,
    signature            BLOB NOT NULL DEFAULT x'',
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_correction CHECK (homeward_guard() OR COALESCE(id, case_id, disbursement, reason, corrected_on,
        corrected_by, signed_with, canonical_form, signature, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX correction_by_id ON correction (id);

CREATE TABLE recovery (
    id                   BLOB NOT NULL,
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
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_recovery CHECK (homeward_guard() OR COALESCE(id, case_id, disbursement, step, amount,
        amount_currency, happened_on, reason, account, recorded_by, signed_with, canonical_form, signature, version)
        IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX recovery_by_id ON recovery (id);

CREATE TABLE opening_entry (
    id                   BLOB NOT NULL,
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
    version              BLOB NOT NULL,
    PRIMARY KEY (case_id, id),
    CONSTRAINT guard_opening_entry CHECK (homeward_guard() OR COALESCE(id, case_id, package, amount, amount_currency,
        programme_amount, programme_amount_currency, rate, rate_exponent, paid_on, paper_reference, batch,
        recorded_by, version) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX opening_entry_by_id ON opening_entry (id);

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
    version              BLOB NOT NULL,
    CONSTRAINT guard_account CHECK (homeward_guard() OR COALESCE(id, removed, office, kind, name, currency_code,
        number, opening_balance, opening_balance_currency, opened_on, version) IS NULL)
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
    version              BLOB NOT NULL,
    CONSTRAINT guard_custody_handover CHECK (homeward_guard() OR COALESCE(id, account, device, counted,
        counted_currency, handed_on, handed_by, taken_by, signed_with, canonical_form, signature, version) IS NULL)
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
    version              BLOB NOT NULL,
    CONSTRAINT guard_account_entry CHECK (homeward_guard() OR COALESCE(id, account, kind, amount, amount_currency,
        booked_on, reference, recorded_by, version) IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE cash_count (
    id                   BLOB NOT NULL PRIMARY KEY,
    account              BLOB,
    counted              INTEGER NOT NULL DEFAULT 0,
    counted_currency     TEXT NOT NULL DEFAULT '',
    counted_on           INTEGER,
    counted_by           BLOB,
    note                 TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    CONSTRAINT guard_cash_count CHECK (homeward_guard() OR COALESCE(id, account, counted, counted_currency,
        counted_on, counted_by, note, version) IS NULL)
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
    version              BLOB NOT NULL,
    CONSTRAINT guard_statement_line CHECK (homeward_guard() OR COALESCE(id, account, booked_on, amount,
        amount_currency, wording, reference, import_batch, version) IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement_match (
    id                   BLOB NOT NULL PRIMARY KEY,
    statement_line       BLOB,
    disbursement         BLOB,
    account_entry        BLOB,
    matched_by           BLOB,
    matched_on           INTEGER,
    version              BLOB NOT NULL,
    CONSTRAINT guard_statement_match CHECK (homeward_guard() OR COALESCE(id, statement_line, disbursement,
        account_entry, matched_by, matched_on, version) IS NULL)
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
    version              BLOB NOT NULL,
    CONSTRAINT guard_period_closure CHECK (homeward_guard() OR COALESCE(id, account, programme, closed_from,
        closed_until, balance, balance_currency, closed_by, signed_with, canonical_form, signature, version) IS NULL)
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
    version              BLOB NOT NULL,
    CONSTRAINT guard_claim CHECK (homeward_guard() OR COALESCE(id, funding_line, period_from, period_until,
        claimed_on, claimed_by, total, total_currency, signed_with, canonical_form, signature, version) IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_entry (
    id                   BLOB NOT NULL PRIMARY KEY,
    claim                BLOB REFERENCES claim (id),
    disbursement         BLOB,
    amount               INTEGER NOT NULL DEFAULT 0,
    amount_currency      TEXT NOT NULL DEFAULT '',
    version              BLOB NOT NULL,
    CONSTRAINT guard_claim_entry CHECK (homeward_guard() OR COALESCE(id, claim, disbursement, amount, amount_currency,
        version) IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_decision (
    id                   BLOB NOT NULL PRIMARY KEY,
    claim                BLOB,
    disbursement         BLOB,
    disallowed           INTEGER NOT NULL DEFAULT 0,
    disallowed_currency  TEXT NOT NULL DEFAULT '',
    reason               TEXT NOT NULL DEFAULT '',
    decided_on           INTEGER,
    version              BLOB NOT NULL,
    CONSTRAINT guard_claim_decision CHECK (homeward_guard() OR COALESCE(id, claim, disbursement, disallowed,
        disallowed_currency, reason, decided_on, version) IS NULL)
) STRICT, WITHOUT ROWID;

-- What the desk asks of the whole file.
CREATE INDEX instalment_by_due ON instalment (due_on);
CREATE INDEX case_file_by_return ON case_file (returned_on);
CREATE INDEX task_by_due ON task (due_on) WHERE done_on IS NULL;
CREATE INDEX mission_case_by_plan ON mission_case (planned_on);
