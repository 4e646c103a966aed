-- How the line moves by the clock, and what teams and members need of it.

-- When something of the line next runs out: an offer, a share, a reservation, an answer. Whoever takes hold of the gate sees it.
ALTER TABLE seat_gates ADD COLUMN due_at TIMESTAMP;
CREATE INDEX seat_gates_due ON seat_gates (due_at) WHERE due_at IS NOT NULL;

ALTER TABLE activities ADD COLUMN quota INTEGER CHECK (quota > 0);
ALTER TABLE activities ADD COLUMN quota_until TIMESTAMP;
ALTER TABLE activities ADD COLUMN names_due TIMESTAMP;

-- Seats that a member holds without names. The gate's row counts those of the active ones.
CREATE TABLE reservations (
    id INTEGER PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    organisation_id BIGINT NOT NULL REFERENCES organisations (id),
    seats INTEGER NOT NULL CHECK (seats > 0),
    unnamed INTEGER NOT NULL CHECK (unnamed >= 0 AND unnamed <= seats),
    state TEXT NOT NULL CHECK (state IN ('active', 'filled', 'released')),
    created_by BIGINT REFERENCES persons (id),
    created_by_client BIGINT REFERENCES machine_clients (id),
    reminded_at TIMESTAMP,
    created_at TIMESTAMP NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    CHECK ((state = 'active') = (unnamed > 0))
);
CREATE UNIQUE INDEX reservations_one_active ON reservations (activity_id, organisation_id) WHERE state = 'active';
CREATE INDEX reservations_by_organisation ON reservations (organisation_id, id);

ALTER TABLE enrollments ADD COLUMN leader_id BIGINT REFERENCES persons (id);
ALTER TABLE enrollments ADD COLUMN reservation_id BIGINT REFERENCES reservations (id);
-- By when it must be said that the place is kept, since the activity was put off.
ALTER TABLE enrollments ADD COLUMN reconfirm_by TIMESTAMP;
-- When whoever must act was reminded: to approve, or to say that the place is kept.
ALTER TABLE enrollments ADD COLUMN reminded_at TIMESTAMP;
-- What runs out: few rows each, whatever the table grows to.
CREATE INDEX enrollments_offered ON enrollments (activity_id, offered_until) WHERE state = 'offered';
CREATE INDEX enrollments_asked ON enrollments (activity_id, reconfirm_by) WHERE reconfirm_by IS NOT NULL;
CREATE INDEX enrollments_unreminded ON enrollments (changed_at) WHERE state = 'awaitingApproval' AND reminded_at IS NULL;

-- A further right: to approve enrollments for the leader of a school unit. A column's check cannot be changed in place.
ALTER TABLE roles ADD COLUMN gives_anew TEXT
    CHECK (gives_anew IN ('administrator', 'office', 'leadership', 'representative', 'schoolLeader', 'approver'));
UPDATE roles SET gives_anew = gives;
ALTER TABLE roles DROP COLUMN gives;
ALTER TABLE roles RENAME COLUMN gives_anew TO gives;
INSERT INTO roles (id, code, name_sv, name_en, gives, position) VALUES
    (22, 'approver', 'Godkänner anmälningar för rektor', 'Approves enrollments for the head teacher', 'approver', 105);
