CREATE TABLE persons_anew (
    id INTEGER PRIMARY KEY NOT NULL,
    uuid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    name_key TEXT NOT NULL,
    email TEXT,
    email_folded TEXT UNIQUE,
    phone TEXT,
    protected BOOLEAN NOT NULL,
    created_at TIMESTAMP NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    CHECK ((email IS NULL) = (email_folded IS NULL))
);
INSERT INTO persons_anew SELECT * FROM persons;
DROP TABLE persons;
ALTER TABLE persons_anew RENAME TO persons;
CREATE INDEX persons_by_name ON persons (name_key, id);
CREATE INDEX persons_by_change ON persons (changed_at, id);
