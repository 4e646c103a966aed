DROP INDEX registrations_by_email;
ALTER TABLE registrations DROP COLUMN email_folded;
CREATE INDEX registrations_by_email ON registrations (email, created_at);
