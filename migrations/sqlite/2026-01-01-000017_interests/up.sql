-- Who would come to an activity that has no dates yet: need, in order, and no booking.
CREATE TABLE interests (
    id INTEGER PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    person_id BIGINT NOT NULL REFERENCES persons (id),
    organisation_id BIGINT NOT NULL REFERENCES organisations (id),
    -- A person's one, or a team's.
    seats INTEGER NOT NULL CHECK (seats > 0),
    team_name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('active', 'withdrawn', 'enrolled', 'lapsed')),
    enrollment_id BIGINT REFERENCES enrollments (id),
    created_by BIGINT REFERENCES persons (id),
    created_by_client BIGINT REFERENCES machine_clients (id),
    created_at TIMESTAMP NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    CHECK ((state = 'enrolled') = (enrollment_id IS NOT NULL))
);
CREATE UNIQUE INDEX interests_one_active ON interests (activity_id, person_id) WHERE state = 'active';
CREATE INDEX interests_by_activity ON interests (activity_id, id);
CREATE INDEX interests_by_person ON interests (person_id, id);
