-- The office's notes: each on an organisation or on an activity, never public.
CREATE TABLE notes (
    id INTEGER PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    organisation_id BIGINT REFERENCES organisations (id),
    activity_id BIGINT REFERENCES activities (id),
    text TEXT NOT NULL,
    created_by BIGINT NOT NULL REFERENCES persons (id),
    created_at TIMESTAMP NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    CHECK ((organisation_id IS NULL) <> (activity_id IS NULL))
);
CREATE INDEX notes_by_organisation ON notes (organisation_id, id);
CREATE INDEX notes_by_activity ON notes (activity_id, id);
CREATE INDEX notes_by_author ON notes (created_by);
