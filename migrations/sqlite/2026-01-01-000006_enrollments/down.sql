DROP TABLE attendances;
DROP TABLE participants;
DROP TABLE enrollments;
