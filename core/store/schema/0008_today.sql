-- What the list of what is to be done asks for, by its day.

CREATE INDEX visit_by_plan ON visit (planned_on) WHERE visited_on IS NULL AND planned_on IS NOT NULL;
-- Who turns 18; the text is the date, the year first.
CREATE INDEX person_by_birth ON person (birth) WHERE removed = 0;
-- Payments of an instalment beside each other, those of none apart.
CREATE INDEX disbursement_by_instalment ON disbursement (instalment, case_id) WHERE instalment IS NOT NULL;
