-- Two persons may have one address: whoever writes one down must not learn that somebody else has it.
ALTER TABLE persons DROP CONSTRAINT persons_email_folded_key;
CREATE INDEX persons_by_address ON persons (email_folded);
