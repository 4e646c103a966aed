DROP INDEX persons_by_address;
ALTER TABLE persons ADD CONSTRAINT persons_email_folded_key UNIQUE (email_folded);
