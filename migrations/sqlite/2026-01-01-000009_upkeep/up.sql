-- An assignment that was given by mistake ends the day before it began: it was never held. A table's check cannot be changed
-- in place, so the table is made anew.
CREATE TABLE assignments_anew (
    id INTEGER PRIMARY KEY NOT NULL,
    uuid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    person_id BIGINT NOT NULL REFERENCES persons (id),
    organisation_id BIGINT NOT NULL REFERENCES organisations (id),
    role_id BIGINT NOT NULL REFERENCES roles (id),
    title TEXT NOT NULL,
    from_date DATE NOT NULL,
    to_date DATE CHECK (to_date >= date(from_date, '-1 day')),
    created_at TIMESTAMP NOT NULL,
    changed_at TIMESTAMP NOT NULL
);
INSERT INTO assignments_anew SELECT * FROM assignments;
DROP TABLE assignments;
ALTER TABLE assignments_anew RENAME TO assignments;
CREATE INDEX assignments_by_person ON assignments (person_id, from_date);
CREATE INDEX assignments_by_organisation ON assignments (organisation_id, from_date);
CREATE UNIQUE INDEX assignments_no_twins ON assignments (person_id, organisation_id, role_id, from_date);

-- When the first of the wrong passwords that count was given.
ALTER TABLE accounts ADD COLUMN failed_since TIMESTAMP;
-- A login to an address that nobody has leaves its mark here.
INSERT INTO installation (name, content) VALUES ('unknownLoginAt', '');

-- What the log is asked for, and what is swept away.
CREATE INDEX audit_rows_by_person ON audit_rows (person_id, id);
CREATE INDEX audit_rows_by_time ON audit_rows (at, id);
CREATE INDEX sessions_by_end ON sessions (expires_at);
CREATE INDEX refresh_tokens_replaced ON refresh_tokens (replaced_at) WHERE replaced_at IS NOT NULL;
CREATE INDEX password_links_by_end ON password_links (expires_at);
CREATE INDEX registrations_by_email ON registrations (email, created_at);
CREATE INDEX registrations_by_end ON registrations (expires_at);
CREATE INDEX mails_waiting_for ON mails (person_id) WHERE state = 'waiting';
