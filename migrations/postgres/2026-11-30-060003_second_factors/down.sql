ALTER TABLE sessions DROP COLUMN factor_shown_at;
DROP TABLE recovery_codes;
DROP TABLE pending_factors;
DROP TABLE second_factors;
