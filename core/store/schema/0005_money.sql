-- What the lists and sums of money ask by. Indexes only: no record changes its shape.

-- The rate of a day, and the monthly list in force.
CREATE INDEX exchange_rate_by_currency ON exchange_rate (currency_code, effective_on);
CREATE INDEX exchange_rate_by_listing ON exchange_rate (listing, effective_on);

-- Sums per package read these alone. A payment stands beside its instalment within its case and package.
CREATE INDEX instalment_by_package ON instalment (case_id, package, id, amount_currency, amount, due_on, removed);
CREATE INDEX disbursement_by_package ON disbursement (case_id, package, instalment, programme_amount_currency,
    programme_amount, paid_on, id);
CREATE INDEX payment_request_by_instalment ON payment_request (case_id, instalment, id, programme_amount, requested_on);
CREATE INDEX approval_by_subject ON approval (case_id, subject_id, approved);
CREATE INDEX instalment_stop_by_instalment ON instalment_stop (case_id, instalment);
CREATE INDEX evidence_by_instalment ON evidence (case_id, instalment) WHERE removed = 0 AND instalment IS NOT NULL;
CREATE INDEX payment_returned ON payment_status (disbursement) WHERE status = 'returned-by-bank';

-- The cash book of an account.
CREATE INDEX disbursement_by_account ON disbursement (account, paid_on, id, amount);
CREATE INDEX account_entry_by_account ON account_entry (account, booked_on, id);
CREATE INDEX statement_line_by_account ON statement_line (account, booked_on, id);
CREATE INDEX statement_match_by_line ON statement_match (statement_line);
CREATE INDEX statement_match_by_disbursement ON statement_match (disbursement) WHERE disbursement IS NOT NULL;

-- Claims: what a funding line bore, and whether it was claimed.
CREATE INDEX disbursement_split_by_line ON disbursement_split (funding_line, case_id, disbursement, programme_amount);
CREATE INDEX disbursement_split_by_disbursement ON disbursement_split (case_id, disbursement);
CREATE INDEX claim_entry_by_disbursement ON claim_entry (disbursement, claim, amount);
