-- The second factor of an account: a secret that the owner's app makes one-time codes of. It lies sealed, and the key is not in the
-- database.
CREATE TABLE second_factors (
    person_id BIGINT PRIMARY KEY NOT NULL REFERENCES accounts (person_id),
    confirmed_at TIMESTAMP NOT NULL,
    -- The step of thirty seconds whose code was taken last: none of it or of those before is taken again.
    last_step BIGINT NOT NULL,
    seal_key TEXT NOT NULL,
    seal BYTEA NOT NULL
);

-- One that was begun and is not confirmed: it counts for nothing, and leaves the one that there is as it is.
CREATE TABLE pending_factors (
    person_id BIGINT PRIMARY KEY NOT NULL REFERENCES accounts (person_id),
    created_at TIMESTAMP NOT NULL,
    seal_key TEXT NOT NULL,
    seal BYTEA NOT NULL
);

-- Recovery codes that have not been used. Marks are hashes with a key that is not in the database.
CREATE TABLE recovery_codes (
    person_id BIGINT NOT NULL REFERENCES second_factors (person_id),
    mark TEXT NOT NULL,
    PRIMARY KEY (person_id, mark)
);

-- When the second factor was last shown in a session.
ALTER TABLE sessions ADD COLUMN factor_shown_at TIMESTAMP;
