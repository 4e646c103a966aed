-- How far each step that mends rows in Rust has come; one without a row here has not begun.
CREATE TABLE upkeep (
    name TEXT PRIMARY KEY NOT NULL,
    -- The key of the last row that was looked at, as text; empty before the first.
    reached_id TEXT NOT NULL,
    done_at TIMESTAMP
);
