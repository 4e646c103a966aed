-- What the system remembers of its own work: answers to repeat, the audit log, mail on its way.

-- A successful answer, kept for a day under the caller's Idempotency-Key.
CREATE TABLE idempotency_keys (
    credential TEXT NOT NULL,
    operation TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    body_hash TEXT NOT NULL,
    status INTEGER NOT NULL,
    location TEXT,
    etag TEXT,
    body TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    PRIMARY KEY (credential, operation, idempotency_key)
);
CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at);

CREATE TABLE audit_rows (
    id INTEGER PRIMARY KEY NOT NULL,
    at TIMESTAMP NOT NULL,
    person_id BIGINT REFERENCES persons (id),
    machine_client_id BIGINT REFERENCES machine_clients (id),
    organisation_id BIGINT REFERENCES organisations (id),
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_id BIGINT NOT NULL,
    -- A JSON object: property -> [before, after].
    changes TEXT NOT NULL,
    trace TEXT NOT NULL
);
CREATE INDEX audit_rows_by_subject ON audit_rows (subject, subject_id, id);

CREATE TABLE mails (
    id INTEGER PRIMARY KEY NOT NULL,
    person_id BIGINT REFERENCES persons (id),
    recipient TEXT NOT NULL,
    template TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('sv', 'en')),
    subject TEXT NOT NULL,
    -- Erased when the mail is sent: it may hold a link that opens a door.
    body TEXT,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed', 'cancelled')),
    attempts INTEGER NOT NULL,
    due_at TIMESTAMP NOT NULL,
    claimed_until TIMESTAMP,
    sent_at TIMESTAMP,
    failure TEXT,
    created_at TIMESTAMP NOT NULL
);
CREATE INDEX mails_waiting ON mails (due_at, id) WHERE state = 'waiting';

-- One row a setting that the program itself decides, such as the fingerprint of the signing key.
CREATE TABLE installation (
    name TEXT PRIMARY KEY NOT NULL,
    content TEXT NOT NULL
);
