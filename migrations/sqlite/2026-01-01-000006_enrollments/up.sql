-- Who comes: enrollments (of one person or one team), their participants, and who was there.

CREATE TABLE enrollments (
    id INTEGER PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    unit TEXT NOT NULL CHECK (unit IN ('person', 'team')),
    organisation_id BIGINT NOT NULL REFERENCES organisations (id),
    team_name TEXT NOT NULL,
    seats INTEGER NOT NULL CHECK (seats > 0),
    state TEXT NOT NULL CHECK (state IN ('awaitingApproval', 'waitlisted', 'offered', 'confirmed', 'rejected', 'withdrawn', 'lapsed', 'cancelledByOrganiser', 'transferred')),
    state_reason TEXT NOT NULL,
    priority INTEGER NOT NULL,
    -- Given under the activity's gate, never from a clock: the order of the line.
    queue_number BIGINT NOT NULL,
    offered_until TIMESTAMP,
    confirmed_at TIMESTAMP,
    created_by BIGINT REFERENCES persons (id),
    created_by_client BIGINT REFERENCES machine_clients (id),
    created_at TIMESTAMP NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    UNIQUE (id, activity_id),
    UNIQUE (activity_id, queue_number),
    CHECK (unit = 'team' OR seats = 1),
    CHECK ((state = 'offered') = (offered_until IS NOT NULL))
);
CREATE INDEX enrollments_by_state ON enrollments (activity_id, state, priority DESC, queue_number);
CREATE INDEX enrollments_by_organisation ON enrollments (organisation_id, id);
CREATE INDEX enrollments_by_change ON enrollments (changed_at, id);

CREATE TABLE participants (
    id INTEGER PRIMARY KEY NOT NULL,
    enrollment_id BIGINT NOT NULL,
    activity_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL REFERENCES persons (id),
    -- False once the enrollment is in a final state, or the person was replaced: history, not a place.
    live BOOLEAN NOT NULL,
    -- As they were when enrolled. Figures of a year never change because somebody moved.
    municipality_id BIGINT REFERENCES organisations (id),
    operator_id BIGINT NOT NULL REFERENCES organisations (id),
    school_unit_id BIGINT REFERENCES organisations (id),
    school_form TEXT,
    role_id BIGINT NOT NULL REFERENCES roles (id),
    created_at TIMESTAMP NOT NULL,
    FOREIGN KEY (enrollment_id, activity_id) REFERENCES enrollments (id, activity_id)
);
CREATE UNIQUE INDEX participants_one_live ON participants (activity_id, person_id) WHERE live;
CREATE INDEX participants_by_enrollment ON participants (enrollment_id);
CREATE INDEX participants_by_person ON participants (person_id, id);
-- Holds all that the year in figures counts, so that a million rows are counted without reading them.
CREATE INDEX participants_by_activity ON participants (activity_id, live, municipality_id, operator_id, person_id);

CREATE TABLE attendances (
    id INTEGER PRIMARY KEY NOT NULL,
    occasion_id BIGINT NOT NULL REFERENCES occasions (id),
    participant_id BIGINT NOT NULL REFERENCES participants (id),
    mark TEXT NOT NULL CHECK (mark IN ('present', 'late', 'leftEarly', 'absent', 'excused')),
    digital BOOLEAN NOT NULL,
    -- The marking device's own number for this mark: the same mark sent twice is one mark.
    nonce TEXT NOT NULL,
    marked_by BIGINT REFERENCES persons (id),
    marked_at TIMESTAMP NOT NULL,
    recorded_late BOOLEAN NOT NULL,
    UNIQUE (occasion_id, participant_id)
);
CREATE INDEX attendances_by_participant ON attendances (participant_id);
CREATE INDEX attendances_by_mark ON attendances (occasion_id, mark, participant_id);
