-- Tables that somebody has sent, looked at row by row. What is written of them stands elsewhere; they are swept away.
CREATE TABLE imports (
    -- A number is never given again: who still sees a preview that is gone must not commit the next one.
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('schoolUnits', 'persons', 'enrollments')),
    activity_id BIGINT REFERENCES activities (id),
    state TEXT NOT NULL CHECK (state IN ('open', 'committed')),
    -- A JSON list: each heading, and the column it was taken for.
    headings TEXT NOT NULL,
    new_rows INTEGER NOT NULL CHECK (new_rows >= 0),
    changed_rows INTEGER NOT NULL CHECK (changed_rows >= 0),
    same_rows INTEGER NOT NULL CHECK (same_rows >= 0),
    error_rows INTEGER NOT NULL CHECK (error_rows >= 0),
    created_by BIGINT REFERENCES persons (id),
    created_by_client BIGINT REFERENCES machine_clients (id),
    created_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL,
    committed_at TIMESTAMP,
    CHECK ((kind = 'enrollments') = (activity_id IS NOT NULL)),
    CHECK ((state = 'committed') = (committed_at IS NOT NULL)),
    CHECK (state = 'open' OR error_rows = 0)
);
CREATE INDEX imports_by_end ON imports (expires_at);
CREATE INDEX imports_by_person ON imports (created_by);

CREATE TABLE import_rows (
    import_id BIGINT NOT NULL REFERENCES imports (id),
    number INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('new', 'changed', 'same', 'error')),
    -- What the row was found to be about, and in which version: another one at the commit stops it.
    target TEXT NOT NULL,
    -- JSON lists.
    cells TEXT NOT NULL,
    marks TEXT NOT NULL,
    PRIMARY KEY (import_id, number)
);
CREATE INDEX import_rows_by_state ON import_rows (import_id, state, number);
