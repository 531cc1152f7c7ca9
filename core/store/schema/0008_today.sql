-- What the list of what is to be done asks for, by its day.

CREATE INDEX visit_by_plan ON visit (planned_on) WHERE visited_on IS NULL AND planned_on IS NOT NULL;
-- Who turns 18. On the derived names, which have the year: one more index of persons costs each insertion a tenth.
CREATE INDEX name_entry_by_birth ON name_entry (born);
-- Payments of an instalment beside each other, those of none apart.
CREATE INDEX disbursement_by_instalment ON disbursement (instalment, case_id) WHERE instalment IS NOT NULL;
