-- Whoever enrolls somebody writes their answers until they have answered for themselves. Nobody knows any more who wrote those
-- that are there: they count as the participant's own.
ALTER TABLE answer_sheets ADD COLUMN by_participant BOOLEAN NOT NULL DEFAULT TRUE;

-- Who leads a team has rights, and is asked for by person.
CREATE INDEX enrollments_led ON enrollments (leader_id) WHERE leader_id IS NOT NULL;
