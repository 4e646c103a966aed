DROP INDEX accounts_with_digest;
ALTER TABLE accounts DROP COLUMN digested_on;
ALTER TABLE accounts DROP COLUMN digest;
DROP TABLE mail_refusals;
DROP TABLE activity_mail_settings;
DROP TABLE reminders_sent;
DROP TABLE reminder_rules;
