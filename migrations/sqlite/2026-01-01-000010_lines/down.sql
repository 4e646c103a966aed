DELETE FROM roles WHERE code = 'approver';
ALTER TABLE roles ADD COLUMN gives_anew TEXT
    CHECK (gives_anew IN ('administrator', 'office', 'leadership', 'representative', 'schoolLeader'));
UPDATE roles SET gives_anew = gives;
ALTER TABLE roles DROP COLUMN gives;
ALTER TABLE roles RENAME COLUMN gives_anew TO gives;
DROP INDEX enrollments_unreminded;
DROP INDEX enrollments_asked;
DROP INDEX enrollments_offered;
ALTER TABLE enrollments DROP COLUMN reminded_at;
ALTER TABLE enrollments DROP COLUMN reconfirm_by;
ALTER TABLE enrollments DROP COLUMN reservation_id;
ALTER TABLE enrollments DROP COLUMN leader_id;
DROP TABLE reservations;
ALTER TABLE activities DROP COLUMN names_due;
ALTER TABLE activities DROP COLUMN quota_until;
ALTER TABLE activities DROP COLUMN quota;
DROP INDEX seat_gates_due;
ALTER TABLE seat_gates DROP COLUMN due_at;
