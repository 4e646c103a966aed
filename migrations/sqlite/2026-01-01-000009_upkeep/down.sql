DROP INDEX mails_waiting_for;
DROP INDEX registrations_by_end;
DROP INDEX registrations_by_email;
DROP INDEX password_links_by_end;
DROP INDEX refresh_tokens_replaced;
DROP INDEX sessions_by_end;
DROP INDEX audit_rows_by_time;
DROP INDEX audit_rows_by_person;
DELETE FROM installation WHERE name = 'unknownLoginAt';
ALTER TABLE accounts DROP COLUMN failed_since;
CREATE TABLE assignments_anew (
    id INTEGER PRIMARY KEY NOT NULL,
    uuid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    person_id BIGINT NOT NULL REFERENCES persons (id),
    organisation_id BIGINT NOT NULL REFERENCES organisations (id),
    role_id BIGINT NOT NULL REFERENCES roles (id),
    title TEXT NOT NULL,
    from_date DATE NOT NULL,
    to_date DATE CHECK (to_date >= from_date),
    created_at TIMESTAMP NOT NULL,
    changed_at TIMESTAMP NOT NULL
);
INSERT INTO assignments_anew SELECT * FROM assignments WHERE to_date IS NULL OR to_date >= from_date;
DROP TABLE assignments;
ALTER TABLE assignments_anew RENAME TO assignments;
CREATE INDEX assignments_by_person ON assignments (person_id, from_date);
CREATE INDEX assignments_by_organisation ON assignments (organisation_id, from_date);
CREATE UNIQUE INDEX assignments_no_twins ON assignments (person_id, organisation_id, role_id, from_date);
