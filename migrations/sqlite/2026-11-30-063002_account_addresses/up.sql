-- An account's address, by which one logs in, is one's alone.
ALTER TABLE accounts ADD COLUMN address_folded TEXT;
UPDATE accounts SET address_folded = (SELECT email_folded FROM persons WHERE persons.id = accounts.person_id);
CREATE UNIQUE INDEX accounts_by_address ON accounts (address_folded);

-- When those who have not answered were reminded last.
ALTER TABLE evaluations ADD COLUMN reminded_at TIMESTAMP;
