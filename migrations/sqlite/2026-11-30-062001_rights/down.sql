DROP INDEX enrollments_led;
ALTER TABLE answer_sheets DROP COLUMN by_participant;
