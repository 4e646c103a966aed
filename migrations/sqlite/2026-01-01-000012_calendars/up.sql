-- Links by which a calendar program fetches what somebody comes to, or all occasions of an activity that they lead. Whoever
-- has the link has the calendar, so of the secret in it only a hash is stored.
CREATE TABLE calendar_feeds (
    id INTEGER PRIMARY KEY NOT NULL,
    secret_hash TEXT NOT NULL UNIQUE,
    person_id BIGINT NOT NULL REFERENCES persons (id),
    -- Without an activity it is the person's own calendar.
    activity_id BIGINT REFERENCES activities (id),
    name TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    last_used_at TIMESTAMP,
    revoked_at TIMESTAMP
);
CREATE INDEX calendar_feeds_by_person ON calendar_feeds (person_id, id);

-- What a mail brings for the calendar: iCalendar objects one after another. Erased with the text.
ALTER TABLE mails ADD COLUMN calendar TEXT;
-- Which activity it tells of. Mail about evaluations names none: who is reminded has not answered.
ALTER TABLE mails ADD COLUMN activity_id BIGINT REFERENCES activities (id);
CREATE INDEX mails_by_activity ON mails (activity_id, id) WHERE activity_id IS NOT NULL;
