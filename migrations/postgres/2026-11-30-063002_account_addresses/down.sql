ALTER TABLE evaluations DROP COLUMN reminded_at;
DROP INDEX accounts_by_address;
ALTER TABLE accounts DROP COLUMN address_folded;
