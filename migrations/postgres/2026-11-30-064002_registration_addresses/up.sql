-- However an address is written, it has so many links an hour.
ALTER TABLE registrations ADD COLUMN email_folded TEXT NOT NULL DEFAULT '';
UPDATE registrations SET email_folded = lower(email);
DROP INDEX registrations_by_email;
CREATE INDEX registrations_by_email ON registrations (email_folded, created_at);
