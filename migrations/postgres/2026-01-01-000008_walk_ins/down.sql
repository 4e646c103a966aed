DROP INDEX mails_failed;
DROP INDEX enrollments_by_creation;
DROP INDEX enrollments_awaiting;
DROP INDEX occasions_by_state;
DROP INDEX activities_by_responsible;
DROP INDEX activities_by_state;
DROP TABLE walk_ins;
