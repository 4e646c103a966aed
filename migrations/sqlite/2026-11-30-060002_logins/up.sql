-- Wrong passwords, counted alike whether there is an account or not, by all servers of the database: to an account from a place,
-- to an account from anywhere, from a place to anything. Marks are hashes with a key that is not in the database.
CREATE TABLE login_failures (
    mark TEXT PRIMARY KEY NOT NULL,
    -- When the first of those that count was given.
    since TIMESTAMP NOT NULL,
    count INTEGER NOT NULL CHECK (count > 0),
    closed_until TIMESTAMP
);
CREATE INDEX login_failures_by_time ON login_failures (since);

-- From where, and with which device, somebody has logged in before: there they are let in also while others try their passwords.
CREATE TABLE known_places (
    person_id BIGINT NOT NULL REFERENCES accounts (person_id),
    mark TEXT NOT NULL,
    last_used_at TIMESTAMP NOT NULL,
    PRIMARY KEY (person_id, mark)
);
CREATE INDEX known_places_by_use ON known_places (last_used_at);

-- What somebody has done without a login, and the clock tells of by mail: they do not learn from the time that the answer takes
-- whether there is such an address.
CREATE TABLE link_wishes (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    -- A JSON object, as it was sent.
    content TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL
);

ALTER TABLE accounts DROP COLUMN failed_logins;
ALTER TABLE accounts DROP COLUMN failed_since;
ALTER TABLE accounts DROP COLUMN locked_until;
DELETE FROM installation WHERE name = 'unknownLoginAt';
