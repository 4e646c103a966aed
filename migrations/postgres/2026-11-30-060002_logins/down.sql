INSERT INTO installation (name, content) VALUES ('unknownLoginAt', '');
ALTER TABLE accounts ADD COLUMN failed_logins INTEGER NOT NULL DEFAULT 0;
ALTER TABLE accounts ADD COLUMN locked_until TIMESTAMP;
ALTER TABLE accounts ADD COLUMN failed_since TIMESTAMP;
DROP TABLE link_wishes;
DROP TABLE known_places;
DROP TABLE login_failures;
