DROP TABLE assignments;
DROP TABLE roles;
DROP TABLE persons;
DROP TABLE populations;
DROP TABLE organisation_school_forms;
DROP TABLE organisation_appearances;
DROP TABLE organisations;
